"""JSON of responses and data classes, as the API sent it."""

from __future__ import annotations

from typing import Any


def to_json_value(value: Any) -> dict[str, Any]:
    """Return a response or a data class as a JSON object, for `json.dumps(value, default=to_json_value)`.

    Raises:
        TypeError: The value is neither.
    """
    from .model import Model
    from .response import Response

    if isinstance(value, Model | Response):
        return value.to_dict()
    raise TypeError(f"a {type(value).__name__} is neither a response nor a data class")
