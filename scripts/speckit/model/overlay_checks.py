"""Checking what people write into a TOML file: what is wrong with it is said with the place it stands at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Check = Callable[[Any], Any]
"""Returns what it read of a value, or raises a `ValueError` that says what is wrong."""


class OverlayError(ValueError):
    """A correction that cannot be applied; the message names the file, the entry and the key."""


def at(place: object, check: Check, value: Any) -> Any:
    """Check a value; what is wrong with it is said with the place it stands at."""
    try:
        return check(value)
    except ValueError as error:
        raise OverlayError(f"{place}: {error}") from error


def expect(expected: str, fits: Callable[[Any], bool]) -> Check:
    def check(value: Any) -> Any:
        if not fits(value):
            raise OverlayError(f"expected {expected}, got {value!r}")
        return value

    return check


def each(check: Check) -> Check:
    """Expect a table of any keys."""
    return lambda value: {key: at(key, check, item) for key, item in table(value).items()}


def items(check: Check) -> Check:
    """Expect a list."""
    return lambda value: [at(number, check, item) for number, item in enumerate(_list(value), start=1)]


def entry(checks: dict[str, Check], *required: str) -> Check:
    """Expect a table of known keys."""

    def check(value: Any) -> dict[str, Any]:
        content = table(value)
        for key in sorted(content.keys() - checks.keys()):
            raise OverlayError(f"{key}: unknown key; the known ones are {', '.join(sorted(checks))}")
        for key in sorted(set(required) - content.keys()):
            raise OverlayError(f"{key}: missing")
        return {key: at(key, checks[key], item) for key, item in content.items()}

    return check


table = expect("a table", lambda value: isinstance(value, dict))
text = expect("a text", lambda value: isinstance(value, str))
reason = expect("a text that says why", lambda value: isinstance(value, str) and bool(value.strip()))
_list = expect("a list that is not empty", lambda value: isinstance(value, list) and bool(value))
