"""Compare two versions of the definitions, and report each change and its effects.

A version is a file (an OpenAPI document), a folder with the layout of specs/, or a git revision. Without arguments,
HEAD is compared with the working tree. A single argument replaces HEAD. `v1.2.0..HEAD` names both versions at once.

Exit status:
  0  compared (with --fail-on: no change is that bad)
  1  with --fail-on: a change is that bad, and no waiver accepts it
  2  wrong usage, or an invalid waivers file
  3  a version cannot be read
  4  internal error
"""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from datetime import UTC, date, datetime
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from justone_specs.diff import Report, Rule, Version

_ROOT = Path(__file__).resolve().parents[1]
_FORMATS = ("text", "markdown", "json", "github", "html", "changelog", "waivers")
"""Formats of the report, listed here so that `--help` does not import the diff."""


class DiffStatus(IntEnum):
    """Exit status of the command."""

    DONE = 0
    TOO_BAD = 1
    WRONG_USAGE = 2
    UNREADABLE = 3
    FAULT = 4


def main(arguments: Sequence[str] | None = None, *, today: date | None = None) -> DiffStatus:
    """Run the command.

    Args:
        arguments: Command-line arguments; by default those of the process.
        today: Date at which waivers must not be expired; by default today in UTC.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    today = today or datetime.now(UTC).date()
    from justone_specs.diff import RULES, VersionError
    from justone_specs.model.config import ConfigError

    if options.rules:
        print(_rules(RULES))
        return DiffStatus.DONE
    try:
        old, new = _sides(options, parser)
        report = _compared(options, old, new, today)
        _show(_formatted(options, report, today), options.output)
        if options.update_changelog:
            _update(options.update_changelog, report)
    except ConfigError as error:
        return _failed(str(error), DiffStatus.WRONG_USAGE)
    except VersionError as error:
        return _failed(str(error), DiffStatus.UNREADABLE)
    except OSError as error:
        return _failed(str(error), DiffStatus.WRONG_USAGE)
    except Exception:  # noqa: BLE001 - Python's status for a crash is 1, which here means "too bad"
        return _failed(f"internal error; please report it:\n{traceback.format_exc()}", DiffStatus.FAULT)
    return _status(options.fail_on, report)


def _sides(options: argparse.Namespace, parser: argparse.ArgumentParser) -> tuple[Version, Version]:
    """Read the two versions that the arguments name; by default HEAD and the working tree."""
    from justone_specs.diff import read_version

    versions: list[str] = options.versions
    if any("..." in version and not Path(version).exists() for version in versions):
        parser.error("write OLD..NEW with two dots; three dots (the common ancestor) are not supported")
    if len(versions) == 1 and ".." in versions[0] and not Path(versions[0]).exists():
        before, _, after = versions[0].partition("..")
        versions = [before or "HEAD", after or "HEAD"]
    if len(versions) > 2:  # noqa: PLR2004
        parser.error(f"expected at most two versions, got {len(versions)}")
    specs: Path = options.specs
    old = read_version(versions[0] if versions else "HEAD", specs)
    if len(versions) == 2:  # noqa: PLR2004
        return old, read_version(versions[1], specs)
    return old, read_version(str(specs), specs, "working tree")


def _compared(options: argparse.Namespace, old: Version, new: Version, today: date) -> Report:
    from dataclasses import replace

    from justone_specs.diff import endpoints_of, read_waivers, report

    earlier = frozenset(new.earlier).union(*map(endpoints_of, options.earlier))
    waivers = read_waivers(options.waivers or options.specs / "waivers.toml")
    return report(old, replace(new, earlier=earlier), waivers, today=today)


def _formatted(options: argparse.Namespace, report: Report, today: date) -> str:
    from justone_specs.diff import formats

    if options.summary:
        return formats.summary(report) + "\n"
    if options.format == "text":
        return formats.text(report, colour=options.output is None and _wants_colour(), everything=options.all)
    return formats.formatter(options.format, today, everything=options.all)(report)


def _wants_colour() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def _show(text: str, output: Path | None) -> None:
    if output is None:
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
        sys.stdout.write(text)
    else:
        from justone_specs.model.files import write_atomically

        write_atomically({output: text})


def _update(changelog: Path, report: Report) -> None:
    from justone_specs.diff.formats.changelog import merged
    from justone_specs.model.files import write_atomically

    before = changelog.read_text(encoding="utf-8")
    if (after := merged(before, report)) != before:
        write_atomically({changelog: after})


def _rules(rules: Mapping[str, Rule]) -> str:
    from justone_specs.diff.formats.rules_page import table

    return table(rules.values())


def _status(fail_on: str | None, report: Report) -> DiffStatus:
    from justone_specs.diff import Verdict

    if fail_on is None or (worst := report.worst) is None:
        return DiffStatus.DONE
    least = {"breaking": Verdict.BREAKING, "risky": Verdict.RISKY, "any": Verdict.DOCS}[fail_on]
    return DiffStatus.TOO_BAD if worst >= least else DiffStatus.DONE


def _failed(problem: str, status: DiffStatus) -> DiffStatus:
    print(f"diff_specs: {problem}", file=sys.stderr)
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("versions", nargs="*", metavar="VERSION", help="OLD and NEW, or OLD..NEW, or OLD alone")
    parser.add_argument("--format", choices=_FORMATS, default="text", help="what to write (default: text)")
    parser.add_argument("--summary", action="store_true", help="write one line")
    parser.add_argument("--all", action="store_true", help="text and waivers: include compatible changes, and texts")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write there instead of to standard output")
    parser.add_argument(
        "--fail-on",
        choices=("breaking", "risky", "any"),
        help="exit with 1 if a change is at least this bad, on the wire or for callers, and no waiver accepts it",
    )
    parser.add_argument(
        "--earlier",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="a document older than OLD: new endpoints that it has count as returned (may be repeated)",
    )
    parser.add_argument(
        "--update-changelog",
        type=Path,
        metavar="FILE",
        help="also add the changes that users would notice to the unreleased section of a changelog",
    )
    parser.add_argument("--waivers", type=Path, metavar="FILE", help="accepted changes (default: specs/waivers.toml)")
    parser.add_argument(
        "--specs",
        type=Path,
        default=_ROOT / "specs",
        metavar="DIR",
        help="the folder that is read from git revisions, and that has the names for a single file "
        "(default: the repository's specs/)",
    )
    parser.add_argument("--rules", action="store_true", help="print every kind of change with its verdicts, and exit")
    return parser


if __name__ == "__main__":
    sys.exit(main())
