"""Reading of TOML files that people edit; an error names the file, the key and the expected value."""

from __future__ import annotations

import re
import tomllib
from datetime import date, datetime, time
from pathlib import Path
from typing import Annotated, Any, Self, TypeVar, get_args, get_type_hints

import msgspec

Kind = TypeVar("Kind")

NotBlank = Annotated[str, msgspec.Meta(pattern=r"\S")]
"""A text that is not blank, such as the reason for a correction."""

_STEP = re.compile(r"\.(?P<field>\w+)|\[(?P<index>\d+)\]|(?P<entry>\[\.\.\.\])")
_MISSING = re.compile(r"Object missing required field `(.*)`")
_UNKNOWN = re.compile(r"Object contains unknown field `(.*)`")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_WORDS = {
    "Expected": "expected",
    " | null`": "`",
    "`str` matching regex '\\\\S'": "a text that is not blank",
    "`str`": "a text",
    "`int`": "a whole number",
    "`float`": "a number",
    "`bool`": "true or false",
    "`array`": "a list",
    "`object`": "a table",
}


class ConfigError(ValueError):
    """A configuration file cannot be used; the message names the file, the key and the expected value."""


class ConfigTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of known keys; a misspelt key is an error."""


class CheckedText(str):
    """A text that is checked when it is read.

    Raises:
        ValueError: The text is invalid; the message gives the expected form.
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        return super().__new__(cls, cls.check(text))

    @staticmethod
    def check(text: str) -> str:
        """Check a text and return it in the form that is used."""
        raise NotImplementedError


def read_config(path: Path, kind: type[Kind]) -> Kind:
    """Read and check a file.

    Args:
        path: The file.
        kind: The `ConfigTable` to return.

    Raises:
        ConfigError: The file cannot be read, or a value is invalid.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigError(f"{path} cannot be read: {error}") from error
    try:
        return _converted(values, kind)
    except msgspec.ValidationError as error:
        raise ConfigError(f"{path}: {_problem(str(error), values, kind)}") from error


def _converted(values: Any, kind: type[Kind]) -> Kind:
    return msgspec.convert(values, kind, builtin_types=(date, datetime, time), dec_hook=_checked_text)


def _checked_text(kind: type, value: Any) -> Any:
    if not issubclass(kind, CheckedText):
        raise NotImplementedError(kind)
    if not isinstance(value, str):
        raise TypeError(f"expected a text, got {value!r}")
    return kind(value)


def _problem(message: str, values: Any, kind: Any) -> str:
    """Return an error message that begins with the key in TOML notation: `definitions[0].path: expected …`."""
    text, _, path = message.rpartition(" - at `$") if " - at `$" in message else (message, "", "")
    keys: list[str | int] = []
    for step in _STEP.finditer(path):
        kind = _inner(kind, step["field"])
        key = step["field"] or (_failing(values, kind) if step["entry"] else int(step["index"]))
        keys.append(key)
        values = values[key]
    if found := _MISSING.fullmatch(text):
        keys, text = [*keys, found[1]], "missing"
    elif found := _UNKNOWN.fullmatch(text):
        known = ", ".join(sorted(get_type_hints(_bare(kind))))
        keys, text = [*keys, found[1]], f"unknown key; known keys are {known}"
    for theirs, ours in _WORDS.items():
        text = text.replace(theirs, ours)
    place = "".join(map(_written, keys)).removeprefix(".")
    return f"{place}: {text}" if place else text


def _bare(kind: Any) -> Any:
    """Return a type without its constraints and without `None`."""
    if hasattr(kind, "__metadata__"):
        return _bare(get_args(kind)[0])
    alternatives = [each for each in get_args(kind) if each is not type(None)]
    return _bare(alternatives[0]) if type(None) in get_args(kind) and len(alternatives) == 1 else kind


def _inner(kind: Any, field: str | None) -> Any:
    """Return the type of a field, or of the items of a list or the values of a table."""
    kind = _bare(kind)
    return get_type_hints(kind, include_extras=True)[field] if field else get_args(kind)[-1]


def _failing(table: dict[str, Any], kind: Any) -> str:
    """Return the first key with an invalid value, because msgspec does not name the keys of a table with free keys."""
    for key, value in table.items():
        try:
            _converted(value, kind)
        except msgspec.ValidationError:
            return key
    raise LookupError(kind)


def _written(key: str | int) -> str:
    if isinstance(key, int):
        return f"[{key}]"
    return f".{key}" if _BARE_KEY.fullmatch(key) else f'."{key}"'
