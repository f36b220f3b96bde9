"""Texts that Excel would take for formulas, and the apostrophe that keeps it from that."""

from __future__ import annotations

import re
from typing import Any

_DROPPED = "\\s\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
"""Spaces, and characters that do not show, which some spreadsheets leave out."""

_FORMULA = re.compile(f"[\t\r\n]|[{_DROPPED}]*[=+\\-@＝＋－＠﹦﹢﹣﹫]")
"""The beginning of a text that a spreadsheet may compute, in other widths, too: some of them treat them alike."""

_GUARD = "'"


def without_formula(value: Any) -> Any:
    """Return a text with an apostrophe before it where it begins like a formula, and other values as they are."""
    return f"{_GUARD}{value}" if isinstance(value, str) and _FORMULA.match(value) else value
