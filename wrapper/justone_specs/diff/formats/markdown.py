"""A report as Markdown, for the body of a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from justone_specs.diff.change import Entry
from justone_specs.diff.diff_report import Report
from justone_specs.diff.verdict import Verdict
from justone_specs.model.shown import readable

from .outline import MOST_OF_A_RULE, Section, Tail, outline
from .summary import summary
from .words import code, mark, says, subject, todo, values

LONGEST = 60_000
"""Characters of a report; GitHub allows 65,536 in the body of a pull request."""

MOST_NAMES = 20
"""Operations to name in one change; the JSON names all."""

_CUT = "\n\n*The rest is left out: `diff_specs.py` shows it.*\n"


def markdown(report: Report) -> str:
    """Return a report as Markdown; the vendor's texts are in code spans, so that they are not interpreted."""
    whole = "\n".join(_lines(report)) + "\n"
    if len(whole) <= LONGEST:
        return whole
    return whole[: whole.rindex("\n", 0, LONGEST - len(_CUT))] + _CUT


def _lines(report: Report) -> Iterator[str]:
    yield f"**{summary(report)}**"
    yield ""
    yield f"{code(report.old.label)} → {code(report.new.label)}"
    yield ""
    yield from _counts(report)
    arranged = outline(report, Verdict.RISKY, MOST_OF_A_RULE)
    for section in arranged.sections:
        yield from _section(section)
    if arranged.tails:
        yield from ("", "### Also", "")
        yield from map(_tail, arranged.tails)
    yield from _waivers(report)


def _counts(report: Report) -> Iterator[str]:
    yield "| | for callers | on the wire |"
    yield "| --- | --- | --- |"
    for verdict in reversed(Verdict):
        wire, callers = report.count(verdict)
        yield f"| {verdict} | {callers} | {wire} |"


def _section(section: Section) -> Iterator[str]:
    yield from ("", f"### {code(section.title) if section.platform else section.title}", "")
    for group in section.groups:
        yield f"- {subject(group[0], MOST_NAMES, code) or 'the whole document'}"
        for entry in group:
            yield from _entry(entry)


def _entry(entry: Entry) -> Iterator[str]:
    difference = values(entry)
    yield f"  - **{mark(entry)}**: {says(entry)}" + (f": {code(difference)}" if difference else "")
    if advice := todo(entry):
        yield f"    - {advice}"


def _tail(tail: Tail) -> str:
    where = ", ".join(f"{code(platform)} {count}" for platform, count in tail.platforms)
    where += f", {tail.further} more platforms" if tail.further else ""
    return f"- {tail.rule.worst}: {tail.number} × `{tail.rule.id}`" + (f" ({where})" if where else "")


def _waivers(report: Report) -> Iterator[str]:
    if report.accepted or report.expired or report.unused:
        yield from ("", "### Waivers", "")
    for entry in report.accepted:
        what = subject(entry, MOST_NAMES, code) or code(readable(entry.finding.pointer))
        yield f"- waived: `{entry.rule.id}`, {what}, {code(readable(report.reasons(entry)))}"
    for waiver in report.expired:
        yield f"- expired on {waiver.expires}: {code(waiver.fingerprint)}, {code(readable(waiver.reason))}"
    for waiver in report.unused:
        yield f"- unused: {code(waiver.fingerprint)}, {code(readable(waiver.reason))}"
