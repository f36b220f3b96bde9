"""A report as a section of `CHANGELOG.md`: the changes that users of the client notice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from justone_specs.diff.change import Entry
from justone_specs.diff.diff_report import Report
from justone_specs.diff.verdict import Verdict
from justone_specs.model.shown import readable

from .words import code, says, subject, todo, values

_UNRELEASED = "## Unreleased"
_HEADINGS = ("Added", "Changed", "Deprecated", "Removed")
_MOST_NAMES = 20
_MOST_CHANGES = 3
_REMOVED = re.compile(r"operation-(removed|dropped).*|parameter-removed.*|data-field-removed|data-unknown")
_ADDED = re.compile(
    r"operation-(added|returned|usable).*|parameter-added-optional|choices-extended|data-(field-added|known)"
)


def changelog(report: Report) -> str:
    """Return the bullets under the headings of Keep a Changelog; empty if users notice no change."""
    bullets = _by_heading(report)
    return "\n\n".join(f"### {heading}\n\n" + "\n".join(bullets[heading]) for heading in _HEADINGS if bullets[heading])


def merged(text: str, report: Report) -> str:
    """Return a changelog with the bullets in its unreleased section; a missing section is created.

    Bullets that the section contains already are not repeated.
    """
    head, unreleased, tail = _parts(text)
    for heading, bullets in _by_heading(report).items():
        new = [bullet for bullet in bullets if bullet not in unreleased.splitlines()]
        unreleased = _inserted(unreleased, heading, new) if new else unreleased
    return head + unreleased + tail


def _parts(text: str) -> tuple[str, str, str]:
    """Split a changelog into the parts before, in and after its unreleased section."""
    found = re.search(r"^## Unreleased$.*?(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    if found:
        return text[: found.start()], text[found.start() : found.end()], text[found.end() :]
    first = re.search(r"^## ", text, re.MULTILINE)
    cut = first.start() if first else len(text)
    return text[:cut], f"{_UNRELEASED}\n\n", text[cut:]


def _inserted(section: str, heading: str, bullets: list[str]) -> str:
    """Add bullets to the end of the list under a heading; a missing heading is added."""
    lines = section.rstrip("\n").splitlines()
    title = f"### {heading}"
    if title not in lines:
        return "\n".join([*lines, "", title, "", *bullets]) + "\n\n"
    start = lines.index(title) + 1
    end = next((number for number, line in enumerate(lines[start:], start) if line.startswith("#")), len(lines))
    while not lines[end - 1].strip():
        end -= 1
    return "\n".join([*lines[:end], *bullets, *lines[end:]]) + "\n\n"


def _by_heading(report: Report) -> dict[str, list[str]]:
    """Return the bullets under each heading: one for each rule and set of operations, for all arguments and fields."""
    groups: dict[tuple[str, ...], list[Entry]] = {}
    for entry in (*report.entries, *report.accepted):
        if _noticed(entry):
            groups.setdefault((entry.rule.id, *entry.names), []).append(entry)
    bullets: dict[str, list[str]] = {heading: [] for heading in _HEADINGS}
    for group in groups.values():
        bullets[_heading(group[0].rule.id)].append("".join(_bullet(group)))
    return bullets


def _noticed(entry: Entry) -> bool:
    rule = entry.rule
    return rule.caller > Verdict.DOCS and (rule.in_client or rule.caller >= Verdict.RISKY)


def _heading(rule: str) -> str:
    if rule == "operation-deprecated":
        return "Deprecated"
    return "Removed" if _REMOVED.fullmatch(rule) else "Added" if _ADDED.fullmatch(rule) else "Changed"


def _bullet(group: list[Entry]) -> Iterator[str]:
    entry = group[0]
    yield "- "
    if entry.rule.caller is Verdict.BREAKING:
        yield "**Breaking:** "
    if entry.names:
        yield f"{subject(entry, _MOST_NAMES, code)}: "
    yield "; ".join(_change(each) for each in group) if len(group) <= _MOST_CHANGES else _many(group)
    if advice := todo(entry) if len(group) == 1 else "":
        yield f"; {advice}"
    yield "."


def _change(entry: Entry) -> str:
    difference = values(entry)
    return says(entry) + (f" ({code(difference)})" if difference else "")


def _many(group: list[Entry]) -> str:
    """Return a summary of many entries of one rule: their number, the rule, and the arguments or fields."""
    about = (each.finding.about.get("argument") or each.finding.about.get("field", "") for each in group)
    return f"{len(group)} × {group[0].rule.id}: {', '.join(code(readable(name)) for name in about)}"
