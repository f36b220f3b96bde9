"""A report as short text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from justone_specs.diff.change import Entry
from justone_specs.diff.diff_report import Report
from justone_specs.diff.verdict import Verdict
from justone_specs.model.shown import readable

from .outline import MOST_OF_A_RULE, Tail, outline
from .words import LONGEST_VALUE, mark, says, subject, todo, values

_COLOURS = {Verdict.BREAKING: "1;31", Verdict.RISKY: "33", Verdict.COMPATIBLE: "32", Verdict.DOCS: "36"}
_BOLD, _DIM = "1", "2"
_MOST_NAMES = 6


class Paint:
    """A function that colours text for a terminal, or returns it unchanged."""

    def __init__(self, *, colour: bool) -> None:
        self._colour = colour

    def __call__(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._colour and text else text


def text(report: Report, *, colour: bool = False, everything: bool = False, is_release: bool = True) -> str:
    """Return a report as text for a terminal.

    Args:
        report: The report to write.
        colour: Whether the terminal shows colours.
        everything: Whether to list everything, instead of counting harmless entries and shortening long lists.
        is_release: Whether to name the release that the changes need.
    """
    paint = Paint(colour=colour)
    return (
        "\n".join([*_head(report, paint, is_release=is_release), *_changes(report, paint, everything=everything)])
        + "\n"
    )


def changes_text(report: Report, *, colour: bool = False) -> str:
    """Return all changes of a report as text for a terminal, without its head."""
    return "\n".join(_changes(report, Paint(colour=colour), everything=True)).strip("\n") + "\n"


def _head(report: Report, paint: Paint, *, is_release: bool) -> Iterator[str]:
    tally = report.tally
    yield paint(f"{readable(report.old.label)} → {readable(report.new.label)}", _BOLD)
    yield f"{tally.old} → {tally.new} operations: {tally}"
    yield _counts(report, paint) or "nothing differs"
    if is_release:
        yield f"next release: {paint(report.release, _BOLD)}"


def _changes(report: Report, paint: Paint, *, everything: bool) -> Iterator[str]:
    arranged = outline(report, Verdict.DOCS) if everything else outline(report, Verdict.RISKY, MOST_OF_A_RULE)
    for section in arranged.sections:
        yield ""
        yield paint(readable(section.title), _BOLD)
        for group in section.groups:
            if names := subject(group[0], None if everything else _MOST_NAMES):
                yield f"  {names}"
            for entry in group:
                yield from _entry(entry, paint)
    if arranged.tails:
        yield ""
        yield paint("Also", _BOLD) + paint(" (--all lists them)", _DIM)
        yield from (_tail(tail, paint) for tail in arranged.tails)
    yield from _waivers(report, paint)


def _counts(report: Report, paint: Paint) -> str:
    """Return the number of entries of each verdict, for callers and on the wire."""
    counts = [(paint(str(verdict), _COLOURS[verdict]), *report.count(verdict)) for verdict in reversed(Verdict)]
    parts = [f"{verdict} {callers}/{wire}" for verdict, wire, callers in counts if wire or callers]
    return f"for callers/on the wire: {', '.join(parts)}" if parts else ""


def _entry(entry: Entry, paint: Paint) -> Iterator[str]:
    difference = values(entry)
    what = says(entry) + (f": {difference}" if difference else "")
    yield f"    {paint(mark(entry), _COLOURS[entry.rule.worst])}  {what}"
    if advice := todo(entry):
        yield f"      → {advice}"


def _tail(tail: Tail, paint: Paint) -> str:
    rule = tail.rule
    where = [f"{readable(platform, LONGEST_VALUE)} {count}" for platform, count in tail.platforms]
    more = [f"{tail.further} more platforms"] if tail.further else []
    head = f"  {paint(str(rule.worst), _COLOURS[rule.worst])}  {tail.number} × {rule.id}"
    return head + paint(f"  {', '.join(where + more)}", _DIM)


def _waivers(report: Report, paint: Paint) -> Iterator[str]:
    if report.accepted or report.expired or report.unused:
        yield ""
        yield paint("Waivers", _BOLD)
    for entry in report.accepted:
        what = subject(entry, _MOST_NAMES) or readable(entry.finding.pointer)
        yield f"  waived: {entry.rule.id}, {what} ({readable(report.reasons(entry))})"
    for waiver in report.expired:
        yield f"  expired on {waiver.expires}: {readable(waiver.fingerprint)} ({readable(waiver.reason)})"
    for waiver in report.unused:
        yield f"  unused: {readable(waiver.fingerprint)} ({readable(waiver.reason)})"
