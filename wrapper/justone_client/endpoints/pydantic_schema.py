"""Schemas for pydantic, and so for FastAPI; pydantic itself asks for them, hence nothing depends on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def object_schema(cls: type, read: Callable[[dict[str, Any]], Any] | None = None) -> Any:
    """Return the schema of a class that has `to_dict`.

    Args:
        cls: The class.
        read: Makes an instance of a JSON object; None if only instances are valid.
    """
    from pydantic_core import core_schema

    def validate(value: Any) -> Any:
        if isinstance(value, cls):
            return value
        if read is not None and isinstance(value, dict):
            return read(value)
        raise ValueError(f"a {cls.__name__}{'' if read is None else ' or an object'} is expected")

    return core_schema.no_info_plain_validator_function(
        validate, serialization=core_schema.plain_serializer_function_ser_schema(lambda value: value.to_dict())
    )
