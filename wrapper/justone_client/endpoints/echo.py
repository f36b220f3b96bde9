"""Fields of a response that repeat parameters, as `Operation.echo` declares them from `specs/overlay.toml`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .json_path import Path, written

_LONGEST = 60
"""Characters of a value that are shown."""


def mismatch(echo: Mapping[str, Path], sent: Mapping[str, Any], values: Callable[[Path], Iterable[Any]]) -> str:
    """Describe the field of a response that differs from the parameter sent; return an empty text if all agree.

    A field that is absent, null, empty or not a scalar is ignored. A number equals the text of the same digits, and is
    not compared with other texts, since the API may know an id in several forms.

    Args:
        echo: The declared fields by wire name.
        sent: The parameters of the request by wire name.
        values: Returns the values at a path in the response.
    """
    for name, path in echo.items():
        wanted = _as_text(sent.get(name))
        for value in values(path):
            found = _as_text(value)
            is_comparable = isinstance(value, str) or wanted.isdecimal()
            if wanted and found and is_comparable and found != wanted:
                return f"the response is about {name} {_shown(found)} (at {written(path)}), not {_shown(wanted)}"
    return ""


def with_echo(echo: Mapping[str, Path], sent: Mapping[str, str], body: dict[str, Any]) -> dict[str, Any]:
    """Return a response whose declared fields repeat the parameters; absent fields are not added.

    A number is left as it is if the parameter is not a number.
    """
    for name, path in echo.items():
        if name in sent:
            body = _replaced(body, path, sent[name])
    return body


def _replaced(value: Any, path: Path, text: str) -> Any:
    """Replace one value; the containers around it are copied, the rest is shared."""
    if not path:
        if type(value) is not int:
            return text
        return int(text) if text.isdecimal() and len(text) <= _LONGEST else value
    step, *rest = path
    if isinstance(value, dict) and step in value:
        return {**value, step: _replaced(value[step], tuple(rest), text)}
    if isinstance(value, list) and isinstance(step, int) and -len(value) <= step < len(value):
        copy = list(value)
        copy[step] = _replaced(value[step], tuple(rest), text)
        return copy
    return value


def _as_text(value: Any) -> str:
    """Return a scalar as text, and an empty text for anything else."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip() if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _shown(text: str) -> str:
    return repr(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")
