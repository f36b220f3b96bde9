"""Checks of ids, for damage that spreadsheets and number types do to them."""

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
"""A number in scientific notation, with the plus sign of spreadsheets: without one it may be a hexadecimal id."""

_FRACTION = re.compile(r"\d{6,}\.0+")
_GUARDED = re.compile(r"""'(?:\d+|(?=\D*\d)\w{8,})'?|=".*"|=\d+""")
"""An id that is protected from becoming a number in a spreadsheet: by an apostrophe, or as a formula.

Words may begin with an apostrophe, too."""

_SEPARATED = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_ERRORS = frozenset(
    {"#N/A", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#DIV/0!", "#SPILL!", "#CALC!", "#FIELD!"}
)
_ERRORS |= {"#GETTING_DATA", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!", "#PYTHON!", "#EXTERNAL!"}
_PLACEHOLDERS = _ERRORS | {"N/A", "NaN", "nan", "null", "NULL", "None", "-", "--"}
_IN_PLACEHOLDERS = ("n", "N", "-", "#")
"""Every placeholder contains one of these; decimal and hexadecimal ids contain none."""

_SUSPICIOUS = ("+", ".", ",", "'", "=")
"""A printable text without any of these is invalid only if it is blank or a placeholder."""

_SEPARATORS = (",", ";", "|")
"""Characters of fields that were not split; ids do not contain them."""

_STRAY = "\\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
"""Spaces of all kinds, and invisible characters: around an id they are removed."""

_AROUND = re.compile(f"^[{_STRAY}]+|[{_STRAY}]+$")
_INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
"""Invisible characters, except joiners, which texts other than ids may contain, for example in emoji."""

_WIDE = "".join(chr(each) for each in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B)))
_NARROW = {ord(each): unicodedata.normalize("NFKC", each) for each in _WIDE}
_IS_WIDE = re.compile(f"[{_WIDE}]")
_WORD = re.compile(f"[!-~{_WIDE}]+")
"""A text of letters, digits and ASCII signs alone, some perhaps in full width: an id, in any argument."""

_OTHER_WIDTHS = re.compile("[\uff01-\uff5e]")
_ID_NAMES = ("id", "asin")
_EXACT = 15
"""Digits of a number that spreadsheets keep."""

_ENOUGH = 5
"""The least number of ids of 17 digits or more, all ending in zeros, that counts as rounding.

The odds that this happens by chance are one in ten thousand million, or less."""

_LOST = "format the column as text and paste the ids again from their source: the spreadsheet has lost digits"


class KeyFault(Enum):
    """The reason why a value is not a valid id: its description, and advice."""

    BLANK = ("is blank", "fill in the value, or remove the row")
    SHORTENED = ("is a number that a spreadsheet shortened", _LOST)
    ROUNDED = ("and all other long ids end in zeros from the 16th digit on: a spreadsheet rounded them", _LOST)
    FRACTION = ("was an integer and became a fraction", "read the column as text (pandas: dtype=str)")
    GUARDED = ("begins with a mark that makes a spreadsheet keep it as text", "remove the mark")
    SEPARATED = ("is a number with thousands separators", "format the column as text, without separators")
    PLACEHOLDER = ("is a placeholder for a missing value", "fill in the value, or remove the row")
    SPACED = ("contains a space", "remove the space; separate fields like those of the header")
    JOINED = ("contains a comma, ; or |", "separate fields like those of the header, and write one id a row")
    FOREIGN = ("contains digits or signs of another script or width", "write them in ASCII")
    INVISIBLE = ("contains an invisible character", "remove it")
    TYPE = ("is neither text nor an integer", "convert the column to text")
    FORMULA = ("is a formula without a result", "save the file in a spreadsheet program, or paste the column as values")

    @property
    def description(self) -> str:
        return self.value[0]

    @property
    def advice(self) -> str:
        return self.value[1]


class ShortenedNumber(float):
    """A number of a spreadsheet that may have lost digits; its `repr` is like the spreadsheet shows it."""

    def __repr__(self) -> str:
        return f"{self:.{_EXACT}G}"


class UncomputedFormula(str):
    """A formula of a spreadsheet that was not computed."""

    __slots__ = ()


def is_id(name: str) -> bool:
    """Return whether an argument takes an id, by its name; others may take words with spaces, or several ids."""
    return name.casefold().endswith(_ID_NAMES)


def keys_of(column: Sequence[Any], *, ids: bool = False) -> tuple[list[str], dict[int, KeyFault]]:
    """Return values as text, and faults by their index in the column.

    Spaces and invisible characters around a value are removed; full-width letters and digits become ASCII.

    Args:
        column: The values.
        ids: Whether they are ids, which are checked more strictly: they contain no space, for example.
    """
    types = set(map(type, column))
    if types == {int}:
        return list(map(str, column)), {}
    if types == {str}:
        texts = list(map(str.strip, column))
        joined = "".join(texts)  # one search for all: values are checked one by one only if it finds something
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
    """Return the faults of the first ids, if a spreadsheet has turned them into numbers and rounded them."""
    long = [index for index, key in enumerate(keys) if len(key) > _EXACT + 1 and key.isdecimal()]
    if len(long) < _ENOUGH or any(keys[index][_EXACT:].strip("0") for index in long):
        return {}
    return dict.fromkeys(long, KeyFault.ROUNDED)


def _key(value: Any, *, ids: bool) -> tuple[str, KeyFault | None]:
    fault: KeyFault | None = None
    text = ""
    if is_missing(value):
        fault = KeyFault.BLANK
    elif isinstance(value, UncomputedFormula):
        fault = KeyFault.FORMULA
    elif isinstance(value, ShortenedNumber):
        fault = KeyFault.SHORTENED
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
    """Return whether a character is a digit or a number sign other than 0-9."""
    return not character.isascii() and unicodedata.category(character).startswith("N")


_SHAPES = {
    _SHORTENED: KeyFault.SHORTENED,
    _FRACTION: KeyFault.FRACTION,
    _GUARDED: KeyFault.GUARDED,
    _SEPARATED: KeyFault.SEPARATED,
}
