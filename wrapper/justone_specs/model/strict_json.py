"""Strict parsing of JSON from the network; it refuses what Python's parser accepts but later steps cannot use."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from math import isfinite
from typing import Any, NoReturn, TypeVar

from .files import canonical_json
from .shown import shown

DEEPEST = 100
"""Most levels of nesting accepted; the deepest published definition has 13, and Python's own limit is near 1,000."""

MOST_VALUES = 500_000
"""Most values accepted; the largest published catalogue has 25,000. A value takes far more memory than its text."""


T = TypeVar("T")

_TOKEN = re.compile(r'(?P<string>"(?:[^"\\]|\\.)*")(?P<colon>\s*:)?|[{}]')


class StrictJSONError(ValueError):
    """A body that is not usable JSON; the message gives the reason in one line."""


class HTMLPageError(StrictJSONError):
    """An HTML page instead of JSON; many sites serve one for a missing file, with any status."""


def parse(body: bytes) -> tuple[Any, str]:
    """Parse a body and return the value and its canonical text.

    Raises:
        StrictJSONError: The body is HTML, not UTF-8, not JSON, nested too deeply, or has too many values, a duplicate
            key, NaN, an infinite number or half a surrogate pair.
    """
    return _checked(lambda: _canonical(_value(body)), body)


def read(body: bytes) -> Any:
    """Parse a body and return the value, without the canonical text, which takes longer than the parsing.

    Raises:
        StrictJSONError: As for `parse`.
    """
    return _checked(lambda: _value(body), body)


def _checked(action: Callable[[], T], body: bytes) -> T:
    if body.lstrip().startswith(b"<"):
        raise HTMLPageError("an HTML page instead of JSON")
    try:
        return action()
    except UnicodeDecodeError as error:
        raise StrictJSONError(f"not UTF-8 at byte {error.start}") from error
    except RecursionError as error:
        raise StrictJSONError("nested too deeply") from error
    except ValueError as error:
        raise StrictJSONError(f"not usable JSON: {error}") from error


class _DuplicateKeyError(ValueError):
    """A duplicate key whose line is not yet known."""


def _value(body: bytes) -> Any:
    text = body.decode("utf-8-sig")
    try:
        value = json.loads(
            text,
            object_pairs_hook=_object_without_duplicates,
            parse_constant=_refuse_constant,
            parse_float=_finite,
        )
    except _DuplicateKeyError as error:
        raise ValueError(f"{error}: line {_line_of_duplicate(text)}") from None
    _demand_bounded(value)
    if b"\\u" in body:  # an escape may be half of a surrogate pair, which UTF-8 cannot encode
        json.dumps(value, ensure_ascii=False).encode()
    return value


def _canonical(value: Any) -> tuple[Any, str]:
    return value, canonical_json(value)


def _finite(number: str) -> float:
    value = float(number)
    if not isfinite(value):
        raise ValueError(f"{shown(number)} is too large for a number")
    return value


def _object_without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) < len(pairs):
        (most_common,) = Counter(key for key, _ in pairs).most_common(1)
        raise _DuplicateKeyError(f"duplicate key {shown(most_common[0])}")
    return value


def _line_of_duplicate(text: str) -> int:
    """Return the line of the first key that an object has twice, because the parser does not report it."""
    keys: list[set[str]] = []
    for token in _TOKEN.finditer(text):
        if token["colon"]:
            key = json.loads(token["string"])
            if key in keys[-1]:
                return text.count("\n", 0, token.start()) + 1
            keys[-1].add(key)
        elif token[0] == "{":
            keys.append(set())
        elif token[0] == "}":
            keys.pop()
    return 1


def _refuse_constant(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not a JSON value")


def _demand_bounded(value: Any) -> None:
    """Check depth and size without recursion, because the depth that `json` accepts depends on the Python version."""
    level, count = [value], 1
    for _ in range(DEEPEST + 1):
        level = [inner for outer in level for inner in _inner(outer)]
        count += len(level)
        if count > MOST_VALUES:
            raise ValueError(f"more than {MOST_VALUES:,} values")
        if not level:
            return
    raise RecursionError


def _inner(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
