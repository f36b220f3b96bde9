"""The changes that touch a code base, as text, as annotations of GitHub, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from justone_specs.diff.diff_report import Report
from justone_specs.diff.formats.github import annotation
from justone_specs.diff.formats.words import says, subject, todo, values
from justone_specs.model.shown import readable

from .touching import Touched
from .use import Use

_MOST_NAMES = 6
_LONGEST_PATH = 4096
_EVERYWHERE = "all calls"
_MAY_BE = " (its arguments are not all known)"


def as_text(report: Report, uses: Sequence[Use], found: Sequence[Touched]) -> str:
    """Return each change with its places, and a summary."""
    return "\n".join([*_lines(found), _summary(report, uses, found)]) + "\n"


def as_github(report: Report, uses: Sequence[Use], found: Sequence[Touched]) -> str:
    """Return an annotation for each place, and a summary."""
    lines = []
    for each in found:
        title, change = each.entry.rule.id, _what(each)
        lines += [annotation(each.verdict, f"{use.name}: {change}", **_place(use), title=title) for use in each.places]
        if not each.places:
            lines.append(annotation(each.verdict, f"{_EVERYWHERE}: {change}", title=title))
    return "\n".join([*lines, f"::notice title=justone check::{_summary(report, uses, found)}"]) + "\n"


def as_json(report: Report, uses: Sequence[Use], found: Sequence[Touched]) -> str:
    """Return the changes as a JSON document."""
    changes = [
        {
            "rule": each.entry.rule.id,
            "verdict": {"wire": str(each.entry.rule.wire), "caller": str(each.entry.rule.caller)},
            "endpoints": each.entry.names,
            "change": _change(each),
            "todo": todo(each.entry),
            "places": [{"file": use.file, "line": use.line, "endpoint": use.name} for use in each.places],
        }
        for each in found
    ]
    told = {"old": report.old.label, "new": report.new.label, "endpoints": sorted({use.name for use in uses})}
    return json.dumps({**told, "changes": changes}, ensure_ascii=False, indent=2) + "\n"


def _lines(found: Sequence[Touched]) -> Iterator[str]:
    for each in found:
        names = subject(each.entry, _MOST_NAMES) if each.places else _EVERYWHERE
        yield f"{each.verdict}  {names}: {_change(each)}"
        if advice := todo(each.entry):
            yield f"  → {advice}"
        is_argument = "argument" in each.entry.finding.about
        for use in each.places:
            yield f"  {readable(use.file, _LONGEST_PATH)}:{use.line}" + (
                _MAY_BE if is_argument and use.has_more else ""
            )
        yield ""


def _what(each: Touched) -> str:
    advice = todo(each.entry)
    return f"{_change(each)}\n{advice}" if advice else _change(each)


def _change(each: Touched) -> str:
    difference = values(each.entry)
    return says(each.entry) + (f": {difference}" if difference else "")


def _summary(report: Report, uses: Sequence[Use], found: Sequence[Touched]) -> str:
    used = {use.name for use in uses}
    hit = {use.name for each in found for use in each.places}
    changes = f"{len(found)} of {len(report.entries)} changes touch this code"
    return f"{changes}, which uses {len(used)} endpoints: {len(hit)} of them"


def _place(use: Use) -> dict[str, str]:
    return {"file": use.file, "line": str(use.line)}
