"""What an id is, and what spreadsheets and number types make of one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from enum import Enum
from numbers import Integral, Real
from typing import Any

from .json_texts import is_missing

_SHORTENED = re.compile(r"[+-]?\d+(?:[.,]\d+)?[eE]\+\d{1,3}")
"""With the plus sign that spreadsheets write: without one it may be an id in hexadecimal."""

_FRACTION = re.compile(r"\d{6,}\.0+")
_GUARDED = re.compile(r"""'(?:\d+|(?=\D*\d)\w{8,})'?|=".*"|=\d+""")
"""What keeps a spreadsheet from making a number of an id: an apostrophe, with which words may begin, or a formula."""

_SEPARATED = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#DIV/0!"})
_PLACEHOLDERS = _ERRORS | {"N/A", "NaN", "nan", "null", "NULL", "None", "-", "--"}
_IN_PLACEHOLDERS = ("n", "N", "-", "#")
"""Each placeholder has one of these in it; digits and hexadecimal have none."""

_SUSPICIOUS = ("+", ".", ",", "'", "=")
"""Without any of these in it, a text that shows is a fault only where it is blank or a placeholder."""

_INVISIBLE = re.compile("[\x00-\x1f\x7f\u200b\u2060\ufeff\ud800-\udfff]")
_EXACT = 15
"""Digits that spreadsheets keep of a number."""

_ENOUGH = 5
"""Ids of 17 digits or more that all end in zeros by chance: one in ten thousand million, at least."""

_LOST = (
    "format the column as text before ids are put in: digits that are gone come back only from where the ids are from"
)


class Fault(Enum):
    """Why a value is no id: what to say of it, and what to do."""

    BLANK = ("is blank", "fill it in, or leave the row out")
    SHORTENED = ("is a number that a spreadsheet shortened", _LOST)
    ROUNDED = ("and all long ones like it end in zeros from the 16th digit on: a spreadsheet rounded them", _LOST)
    FRACTION = ("was an integer and became a fraction", "read the column as text (pandas: dtype=str)")
    GUARDED = ("has the mark before it that keeps a spreadsheet from making a number of it", "remove the mark")
    SEPARATED = ("is a number with thousands separators", "format the column as text, without separators")
    PLACEHOLDER = ("stands for a value that is not there", "fill it in, or leave the row out")
    INVISIBLE = ("has a character that does not show", "remove it")
    TYPE = ("is neither text nor an integer", "make the column text")

    @property
    def said(self) -> str:
        return self.value[0]

    @property
    def advice(self) -> str:
        return self.value[1]


def keys_of(column: Sequence[Any]) -> tuple[list[str], dict[int, Fault]]:
    """Return ids as text, without the blanks around them, and what is wrong by index in the column."""
    types = set(map(type, column))
    if types == {int}:
        return list(map(str, column)), {}
    if types == {str}:
        texts = list(map(str.strip, column))
        joined = "".join(texts)  # looked through at once: only what is in there somewhere is looked for one by one
        if all(texts) and _is_plain(joined) and (not _has(joined, _IN_PLACEHOLDERS) or _PLACEHOLDERS.isdisjoint(texts)):
            return texts, {}
    texts, faults = [], {}
    for index, value in enumerate(column):
        text, fault = _key(value)
        texts.append(text)
        if fault is not None:
            faults[index] = fault
    return texts, faults


def _is_plain(text: str) -> bool:
    return text.isprintable() and not _has(text, _SUSPICIOUS)


def _has(text: str, characters: Sequence[str]) -> bool:
    return any(map(text.__contains__, characters))


def rounded(keys: Sequence[str]) -> dict[int, Fault]:
    """Tell by the first ids whether a spreadsheet has made numbers of all of them, and rounded these."""
    long = [index for index, key in enumerate(keys) if len(key) > _EXACT + 1 and key.isdecimal()]
    if len(long) < _ENOUGH or any(keys[index][_EXACT:].strip("0") for index in long):
        return {}
    return dict.fromkeys(long, Fault.ROUNDED)


def _key(value: Any) -> tuple[str, Fault | None]:
    fault: Fault | None = None
    text = ""
    if is_missing(value):
        fault = Fault.BLANK
    elif isinstance(value, str):
        text = str(value).strip()
        fault = _fault(text)
    elif isinstance(value, Integral) and not isinstance(value, bool):
        text = str(int(value))
    elif isinstance(value, Decimal) and value.as_tuple().exponent == 0:
        text = str(value)
    elif isinstance(value, Real | Decimal) and not isinstance(value, bool):
        fault = Fault.FRACTION
    else:
        fault = Fault.TYPE
    return text, fault


def _fault(text: str) -> Fault | None:
    if not text:
        return Fault.BLANK
    if text in _PLACEHOLDERS:
        return Fault.PLACEHOLDER
    for pattern, fault in _SHAPES.items():
        if pattern.fullmatch(text):
            return fault
    return Fault.INVISIBLE if _INVISIBLE.search(text) else None


_SHAPES = {
    _SHORTENED: Fault.SHORTENED,
    _FRACTION: Fault.FRACTION,
    _GUARDED: Fault.GUARDED,
    _SEPARATED: Fault.SEPARATED,
}
