"""Update the parts of pages that come from the code: endpoints, business codes, magic values, output of commands.

Each part is between `<!-- name -->` and `<!-- /name -->`. The page with the rules of the diff is also written. With
--check nothing is written, and the exit status is 1 if a page is out of date.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

from justone_client import BUSINESS_CODES, ENVIRONMENTS
from justone_client.emulator import magic_values
from justone_client.endpoints.data_places import is_object
from justone_client.endpoints.model import data_fields
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.registry import all_operations
from justone_client.endpoints.versions import standing_of
from justone_client.environment import DEFAULT_ENVIRONMENT
from justone_specs.diff import RULES
from justone_specs.diff.formats.rules_page import table
from justone_specs.model.history import History
from justone_specs.model.layout import HISTORY

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
RULES_README = ROOT / "wrapper" / "justone_specs" / "diff" / "rules" / "README.md"
MOST_FIELDS = 10
"""Fields of a version that the table of versions names."""

_YES_NO = {True: "yes", False: "no", None: "not stated"}


def main(arguments: list[str]) -> int:
    stale = False
    for file, text in ((RULES_README, rules()), *((page, filled(page)) for page in PARTS_OF)):
        if "--check" not in arguments:
            file.write_text(text, encoding="utf-8")
        elif file.read_text(encoding="utf-8") != text:
            stale = True
            print(f"{file.relative_to(ROOT)} is out of date: run make readme", file=sys.stderr)
    return 1 if stale else 0


def filled(page: Path) -> str:
    """Return the text of a page with its marked parts replaced."""
    text = page.read_text(encoding="utf-8")
    for name, part in PARTS_OF[page].items():
        start, end = f"<!-- {name} -->\n", f"<!-- /{name} -->"
        before, _, rest = text.partition(start)
        _, _, after = rest.partition(end)
        text = f"{before}{start}{part()}\n{end}{after}"
    return text


def endpoints() -> str:
    """Return a table of the platforms."""
    operations = list(all_operations())
    english = History.read(ROOT / "specs" / HISTORY).whole("en")
    platforms = Counter(operation.name.partition(".")[0] for operation in operations)
    gone = sum(bool(operation.removed) for operation in operations)
    count = f"**{len(operations)}** endpoints" + (f" ({gone} of them gone)" if gone else "")
    origin = f", {english.copy.origin} on {english.since}" if english else ""
    carried = f"The repository carries {count} on {len(platforms)} platforms{origin}:"
    rows = [f"| `api.{platform}` | {count} |" for platform, count in platforms.items()]
    return "\n".join([carried, "", "| platform | endpoints |", "| --- | --- |", *rows])


def untyped() -> str:
    """Return a table of the endpoints without a known shape of their data."""
    missing: dict[str, list[str]] = {}
    for operation in all_operations():
        if not operation.data:
            platform, _, method = operation.name.partition(".")
            missing.setdefault(platform, []).append(f"`{method}`")
    rows = [f"| `api.{platform}` | {', '.join(methods)} |" for platform, methods in missing.items()]
    return "\n".join(["| platform | methods with untyped data |", "| --- | --- |", *rows])


def versions() -> str:
    """Return a table of each family of several versions: standing, arguments and fields."""
    families: dict[tuple[str, str], list[Operation[Any]]] = {}
    for operation in all_operations():
        if operation.family:
            families.setdefault((operation.name.partition(".")[0], operation.family), []).append(operation)
    lines = []
    for (platform, _), members in families.items():
        if len(members) > 1:
            lines += ["", f"### `api.{platform}`: {members[0].summary.partition(' (')[0]}", ""]
            lines += ["| method | standing | arguments | fields of `data` |", "| --- | --- | --- | --- |"]
            lines += map(_version_row, members)
    return "\n".join(lines[1:])


def _version_row(operation: Operation[Any]) -> str:
    standing = ", ".join(f"**{mark}**" if mark == "recommended" else mark for mark in standing_of(operation))
    arguments = ", ".join(f"`{name}`" for name in operation.parameters)
    return f"| `{operation.name.partition('.')[2]}` | {standing} | {arguments} | {_fields(operation)} |"


def _fields(operation: Operation[Any]) -> str:
    """Return the first fields of the data."""
    if not operation.data:
        return "untyped"
    kind = import_module(operation.data).DATA
    item = next(iter(get_args(kind)), kind)
    names = [each.name for each in data_fields(item)] if is_object(item) else []
    shown = ", ".join(f"`{name}`" for name in names[:MOST_FIELDS])
    return (
        ("a list of: " if item is not kind else "") + (shown or "values") + (", …" if len(names) > MOST_FIELDS else "")
    )


def environments() -> str:
    return "\n".join(
        f"| `{environment.name}`{' (default)' if environment.name == DEFAULT_ENVIRONMENT else ''} "
        f"| `{environment.base_url}` | {'**plain HTTP**' if environment.clear_text else 'HTTPS'} |"
        for environment in ENVIRONMENTS.values()
    )


def codes() -> str:
    rows = sorted(BUSINESS_CODES.values(), key=lambda row: row.code)
    return "\n".join(
        f"| {row.code} | `{row.error.__name__}` | {_YES_NO[row.billed]} | {_YES_NO[row.retryable]} | {row.meaning} |"
        for row in rows
    )


def magic() -> str:
    return "\n".join(f"| `{directive.example}` | {directive.effect} |" for directive in magic_values())


def demo() -> str:
    """Run the demo, and return its output for the page."""
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, str(ROOT / "scripts/demo.py")], check=True, capture_output=True, text=True
    )
    return shown_demo(done.stdout)


def shown_demo(output: str) -> str:
    """Return an output of the demo without the time that it took."""
    return _output(re.sub(r"in \d+ s;", "in a few seconds;", output))


def diff() -> str:
    """Return the comparison of two small documents of the tests."""
    command = [sys.executable, "scripts/diff_specs.py", "tests/diff/old.json", "tests/diff/new.json"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8", cwd=ROOT)  # noqa: S603
    return _output(done.stdout)


def _output(text: str) -> str:
    return "\n".join(["```text", *(line.rstrip() for line in text.strip().splitlines()), "```"])


def rules() -> str:
    """Return the page with every kind of change that the diff reports."""
    return f"{_RULES_HEAD}\n\n{table(RULES.values())}\n"


_RULES_HEAD = """# Rules of the diff

Written by `make readme` from the registry in this folder; `scripts/diff_specs.py --rules` prints the same. *Wire* is
what the server accepts and returns, *caller* is code that calls the client, *opposite* the rule of the reverse change.
A change of what was inferred from an example is never more than risky: an example is one response, not a promise."""


PARTS_OF = {
    DOCS / "quickstart.md": {"demo": demo},
    DOCS / "endpoints.md": {"endpoints": endpoints, "untyped": untyped},
    DOCS / "versions.md": {"versions": versions},
    DOCS / "environments.md": {"environments": environments},
    DOCS / "errors.md": {"codes": codes},
    DOCS / "emulator.md": {"magic": magic},
    DOCS / "diff.md": {"diff": diff},
}
"""The parts of each page that come from the code."""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
