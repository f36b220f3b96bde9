"""Pull the whole catalogue, and the definitions it leads to, into `specs/published/` and `specs/history.json`.

Everything is fetched and checked before anything is written: a connection failure, Ctrl-C or a crash leaves `specs/`
unchanged. A definition that cannot be used is refused: its stored copy is kept, and the others are updated.

With --shapes, fetch the example response of each endpoint of the stored catalogue instead, and merge the names and
types of its fields into `specs/shapes/`. Each shape is written at once; the same command resumes an interrupted pull.

Exit status:
  0  all definitions or shapes are up to date (with --check: and there are no changes)
  1  some definitions were refused, or some examples failed (with --check: or there are changes)
  2  wrong usage, an invalid file, or a failed pull: nothing was written, except shapes before an interruption
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import traceback
from datetime import UTC, date, datetime
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from justone_specs.normalise import problem_of
from justone_specs.pull import PullError, PullOptions, PullReport, ShapesReport, Sleep, pull, pull_shapes

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

_ROOT = Path(__file__).resolve().parents[1]
_SHAPES_STAY = "Shapes that were already written stay. Run the same command again to fetch the rest."


class PullStatus(IntEnum):
    """Exit status of the command."""

    DONE = 0
    REFUSED_OR_NEW = 1
    FAILED = 2


def main(
    arguments: Sequence[str] | None = None,
    *,
    today: date | None = None,
    transport: httpx.AsyncBaseTransport | None = None,
    sleep: Sleep = asyncio.sleep,
) -> PullStatus:
    """Run the command.

    Args:
        arguments: Command-line arguments; by default those of the process.
        today: The date that is recorded for this pull; by default today in UTC.
        transport: Transport that replaces the network.
        sleep: Function that waits between attempts.
    """
    options, shapes = _options(arguments)
    run = pull_shapes if shapes else pull
    kept = _SHAPES_STAY if shapes and not options.check else "Nothing was written."
    try:
        report = run(options, today=today or datetime.now(UTC).date(), transport=transport, sleep=sleep)
    except KeyboardInterrupt:
        return _failed("interrupted", kept)
    except (PullError, OSError) as error:
        return _failed(str(error), kept)
    except Exception as error:  # noqa: BLE001 - Python's status for a crash is 1, which here means "refused"
        return _failed(f"internal error; please report it:\n{_trace(error, with_message=not shapes)}", kept)
    print("\n".join(report.lines()))
    return _status(report)


def _options(arguments: Sequence[str] | None) -> tuple[PullOptions, bool]:
    """Return the settings, and whether to pull shapes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--from",
        dest="mirror",
        metavar="URL-OR-FOLDER",
        help="pull from a mirror with the site's layout; http:// is allowed",
    )
    parser.add_argument(
        "--accept-removals",
        action="store_true",
        help="allow any number of endpoints to vanish from the catalogue; each is still kept for its grace period",
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if there are changes")
    parser.add_argument(
        "--specs",
        type=Path,
        default=_ROOT / "specs",
        metavar="DIR",
        help="folder with sources.toml, published/ and history.json (default: the repository's specs/)",
    )
    parser.add_argument(
        "--cache",
        type=Path,
        default=_ROOT / ".cache" / "pull.json",
        metavar="FILE",
        help="file with validators for conditional requests (default: the repository's .cache/pull.json)",
    )
    parser.add_argument(
        "--shapes",
        action="store_true",
        help="pull the shapes of example responses instead of definitions; --from takes a URL only",
    )
    settings = vars(parser.parse_args(arguments))
    shapes: bool = settings.pop("shapes")
    if shapes and settings["accept_removals"]:
        parser.error("--accept-removals is about definitions; leave it out with --shapes")
    return PullOptions(**settings, problem_of=problem_of), shapes


def _trace(error: Exception, *, with_message: bool) -> str:
    """Return a traceback; the message of an error about an example could repeat a part of it."""
    if with_message:
        return "".join(traceback.format_exception(error))
    return "".join(traceback.format_tb(error.__traceback__)) + type(error).__name__


def _failed(problem: str, kept: str) -> PullStatus:
    print(f"pull_specs: {problem}\n{kept}", file=sys.stderr)
    return PullStatus.FAILED


def _status(report: PullReport | ShapesReport) -> PullStatus:
    if isinstance(report, ShapesReport):
        return PullStatus.REFUSED_OR_NEW if report.failed or (report.check and report.changes) else PullStatus.DONE
    if report.refused or (report.check and report.changed):
        return PullStatus.REFUSED_OR_NEW
    return PullStatus.DONE


if __name__ == "__main__":
    sys.exit(main())
