"""The part of a report that is about some endpoints."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from .change import Change, Entry
from .diff_report import Report


def focused(report: Report, keeps: Callable[[Change], bool]) -> Report:
    """Return a report with those changes only that a function keeps; versions and numbers stay those of the whole."""
    kept = ((entry, [change for change in entry.changes if keeps(change)]) for entry in report.entries)
    return replace(report, entries=[Entry(entry.finding, changes) for entry, changes in kept if changes])
