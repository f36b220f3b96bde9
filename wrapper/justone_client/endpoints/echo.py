"""Fields of a response that repeat parameters, where `specs/overlay.toml` declares them in `Operation.echo`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .json_path import Path, values_at, written

_LONGEST = 60
"""Characters of a value that are shown."""


def mismatch(echo: Mapping[str, Path], sent: Mapping[str, Any], body: Mapping[str, Any]) -> str:
    """Say which field of a response differs from what was asked for; return an empty text if no field does.

    A field that is absent, null, empty or no scalar says nothing. A number equals the text of the same digits, and says
    nothing of a text that is no number: the API may know an id in several forms.

    Args:
        echo: The declared fields by wire name.
        sent: The parameters of the request by wire name.
        body: The response, envelope included.
    """
    for name, path in echo.items():
        wanted = _as_text(sent.get(name))
        for value in values_at(path, body):
            found = _as_text(value)
            is_comparable = isinstance(value, str) or wanted.isdecimal()
            if wanted and found and is_comparable and found != wanted:
                return f"the response is about {name} {_shown(found)} (at {written(path)}), not {_shown(wanted)}"
    return ""


def with_echo(echo: Mapping[str, Path], sent: Mapping[str, str], body: dict[str, Any]) -> dict[str, Any]:
    """Return a response whose declared fields repeat what was asked for; a field that it lacks is not added.

    A number stays a number: it is left as it is where the sent text is none.
    """
    for name, path in echo.items():
        if name in sent:
            body = _replaced(body, path, sent[name])
    return body


def _replaced(value: Any, path: Path, text: str) -> Any:
    """Copy what is on the way to the field, and share the rest."""
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
    """Write a scalar as text; return an empty text for anything else."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip() if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _shown(text: str) -> str:
    return repr(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")
