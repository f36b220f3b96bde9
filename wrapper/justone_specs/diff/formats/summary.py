"""A report in one line, for titles."""

from __future__ import annotations

from justone_specs.diff.diff_report import Report
from justone_specs.diff.verdict import Verdict


def summary(report: Report) -> str:
    """Return one line with the release, the numbers of operations, the severity, and the numbers of waivers."""
    if not (report.entries or report.accepted or report.expired or report.unused):
        return f"{report.release}: nothing differs"
    wire, callers = report.count(Verdict.BREAKING)
    tally = report.tally
    operations = f"{tally.old} → {tally.new} operations ({tally})"
    worst = f"{callers} breaking for callers, {wire} on the wire" if wire or callers else _mildest(report)
    waivers = ((report.accepted, "waived"), (report.expired, "waivers expired"), (report.unused, "waivers unused"))
    counts = [f"{len(each)} {what}" for each, what in waivers if each]
    return "; ".join([f"{report.release}: {operations}", worst, *counts])


def _mildest(report: Report) -> str:
    return "nothing breaking" + (f", {report.worst} at worst" if report.worst is not None else "")
