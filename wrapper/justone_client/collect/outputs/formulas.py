"""Texts that Excel would take for formulas, and the apostrophe that keeps it from that."""

from __future__ import annotations

import re
from typing import Any

_FORMULA = re.compile("[\t\r\n]|[\\s\u200b-\u200f\u2060\ufeff]*[=+\\-@＝＋－＠]")
"""The beginning of a text that a spreadsheet may compute, in full width, too: some of them treat both alike."""

_GUARD = "'"


def without_formula(value: Any) -> Any:
    """Return a text with an apostrophe before it where it begins like a formula, and other values as they are."""
    return f"{_GUARD}{value}" if isinstance(value, str) and _FORMULA.match(value) else value
