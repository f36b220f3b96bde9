"""Formats of a report: text, Markdown, JSON, annotations, a page, a section of the changelog, waivers, one line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from importlib import import_module

from justone_specs.diff.diff_report import Report
from justone_specs.diff.waivers import proposed

from .as_text import changes_text, text
from .summary import summary

_WAIVED_FOR = timedelta(days=90)
_MODULES = {"markdown": "markdown", "json": "as_json", "github": "github", "html": "html", "changelog": "changelog"}


def formatter(name: str, today: date, *, everything: bool = False) -> Callable[[Report], str]:
    """Return the function that writes a report in a format; the module of the format is loaded on demand.

    Args:
        name: The format.
        today: The date from which proposed waivers are valid.
        everything: Propose waivers for all changes, not only for breaking and risky ones.
    """
    if name == "text":
        return text
    if name == "waivers":
        return lambda report: proposed(report.entries, today + _WAIVED_FOR, everything=everything)
    module = import_module(f"{__name__}.{_MODULES[name]}")
    write: Callable[[Report], str] = getattr(module, _MODULES[name])
    return write


__all__ = ["changes_text", "formatter", "summary", "text"]
