"""What an id is, and what spreadsheets and number types make of one."""

from __future__ import annotations

import re
import unicodedata
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

_SEPARATORS = (",", ";", "|")
"""No id has them: fields that were not taken apart do."""

_STRAY = "\\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
"""Spaces of all kinds, and characters that do not show: they are no part of an id that they stand around."""

_AROUND = re.compile(f"^[{_STRAY}]+|[{_STRAY}]+$")
_INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
"""In a text other than an id there may be joiners, as in some emoji."""

_WIDE = "".join(chr(each) for each in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B)))
_NARROW = {ord(each): unicodedata.normalize("NFKC", each) for each in _WIDE}
_IS_WIDE = re.compile(f"[{_WIDE}]")
_WORD = re.compile(f"[!-~{_WIDE}]+")
"""An id in full width, for any argument: it has nothing but letters, digits and ASCII signs."""

_OTHER_WIDTHS = re.compile("[\uff01-\uff5e]")
_ID_NAMES = ("id", "asin")
_EXACT = 15
"""Digits that spreadsheets keep of a number."""

_ENOUGH = 5
"""Ids of 17 digits or more that all end in zeros by chance: one in ten thousand million, at least."""

_LOST = (
    "format the column as text before ids are put in: digits that are gone come back only from where the ids are from"
)


class KeyFault(Enum):
    """Why a value is no id: what to say of it, and what to do."""

    BLANK = ("is blank", "fill it in, or leave the row out")
    SHORTENED = ("is a number that a spreadsheet shortened", _LOST)
    ROUNDED = ("and all long ones like it end in zeros from the 16th digit on: a spreadsheet rounded them", _LOST)
    FRACTION = ("was an integer and became a fraction", "read the column as text (pandas: dtype=str)")
    GUARDED = ("has the mark before it that keeps a spreadsheet from making a number of it", "remove the mark")
    SEPARATED = ("is a number with thousands separators", "format the column as text, without separators")
    PLACEHOLDER = ("stands for a value that is not there", "fill it in, or leave the row out")
    SPACED = ("has a space in it", "remove the space; separate fields as the header's are")
    JOINED = ("has a comma, ; or | in it", "separate fields as the header's are, and write one id a row")
    FOREIGN = ("has digits or signs of another script or width", "write them in ASCII")
    INVISIBLE = ("has a character that does not show", "remove it")
    TYPE = ("is neither text nor an integer", "make the column text")

    @property
    def said(self) -> str:
        return self.value[0]

    @property
    def advice(self) -> str:
        return self.value[1]


def is_id(name: str) -> bool:
    """Whether an argument holds an id, by its name; others may hold words with spaces, or several ids."""
    return name.casefold().endswith(_ID_NAMES)


def keys_of(column: Sequence[Any], *, ids: bool = False) -> tuple[list[str], dict[int, KeyFault]]:
    """Return values as text, and what is wrong by index in the column.

    Spaces around a value, and characters there that do not show, are left out; full-width letters and digits become
    ASCII.

    Args:
        column: The values.
        ids: Whether they are ids, which are checked more strictly: there is no space in them, for example.
    """
    types = set(map(type, column))
    if types == {int}:
        return list(map(str, column)), {}
    if types == {str}:
        texts = list(map(str.strip, column))
        joined = "".join(texts)  # looked through at once: only what is in there somewhere is looked for one by one
        is_plain = _is_plain(joined, ids=ids)
        if all(texts) and is_plain and (not _has(joined, _IN_PLACEHOLDERS) or _PLACEHOLDERS.isdisjoint(texts)):
            return texts, {}
    texts, faults = [], {}
    for index, value in enumerate(column):
        text, fault = _key(value, ids=ids)
        texts.append(text)
        if fault is not None:
            faults[index] = fault
    return texts, faults


def _is_plain(text: str, *, ids: bool) -> bool:
    if not text.isprintable() or _has(text, _SUSPICIOUS):
        return False
    if ids:
        return text.isascii() and not _has(text, (" ", *_SEPARATORS))
    return text.isascii() or not _IS_WIDE.search(text)


def _has(text: str, characters: Sequence[str]) -> bool:
    return any(map(text.__contains__, characters))


def rounded(keys: Sequence[str]) -> dict[int, KeyFault]:
    """Tell by the first ids whether a spreadsheet has made numbers of all of them, and rounded these."""
    long = [index for index, key in enumerate(keys) if len(key) > _EXACT + 1 and key.isdecimal()]
    if len(long) < _ENOUGH or any(keys[index][_EXACT:].strip("0") for index in long):
        return {}
    return dict.fromkeys(long, KeyFault.ROUNDED)


def _key(value: Any, *, ids: bool) -> tuple[str, KeyFault | None]:
    fault: KeyFault | None = None
    text = ""
    if is_missing(value):
        fault = KeyFault.BLANK
    elif isinstance(value, str):
        text = _AROUND.sub("", value)
        if ids or _WORD.fullmatch(text):
            text = text.translate(_NARROW)
        fault = _fault(text) or (_fault_of_id(text) if ids else None)
    elif isinstance(value, Integral) and not isinstance(value, bool):
        text = str(int(value))
    elif isinstance(value, Decimal) and value.as_tuple().exponent == 0:
        text = str(value)
    elif isinstance(value, Real | Decimal) and not isinstance(value, bool):
        fault = KeyFault.FRACTION
    else:
        fault = KeyFault.TYPE
    return text, fault


def _fault(text: str) -> KeyFault | None:
    if not text:
        return KeyFault.BLANK
    if text in _PLACEHOLDERS:
        return KeyFault.PLACEHOLDER
    for pattern, fault in _SHAPES.items():
        if pattern.fullmatch(text):
            return fault
    return KeyFault.INVISIBLE if _INVISIBLE.search(text) else None


def _fault_of_id(text: str) -> KeyFault | None:
    if any(map(str.isspace, text)):
        return KeyFault.SPACED
    if _has(text, _SEPARATORS):
        return KeyFault.JOINED
    if not text.isprintable():
        return KeyFault.INVISIBLE
    is_foreign = not text.isascii() and (_OTHER_WIDTHS.search(text) or any(map(_is_foreign, text)))
    return KeyFault.FOREIGN if is_foreign else None


def _is_foreign(character: str) -> bool:
    """Whether it is a digit, or the like, other than 0-9."""
    return not character.isascii() and unicodedata.category(character).startswith("N")


_SHAPES = {
    _SHORTENED: KeyFault.SHORTENED,
    _FRACTION: KeyFault.FRACTION,
    _GUARDED: KeyFault.GUARDED,
    _SEPARATED: KeyFault.SEPARATED,
}
