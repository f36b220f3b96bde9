"""Schemas for pydantic, and so for FastAPI; pydantic itself asks for them, hence nothing depends on it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any


class AnySerializer:
    """The attribute by which pydantic finds out how to serialise a value whose declared type is `Any`.

    FastAPI serialises in this way what a route with the return type `dict` returns.
    """

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        """Return the serialiser.

        Raises:
            AttributeError: pydantic is not installed.
        """
        try:
            return _serializer()
        except ImportError:
            raise AttributeError("pydantic is not installed") from None


@cache
def _serializer() -> Any:
    from pydantic_core import SchemaSerializer, core_schema

    return SchemaSerializer(core_schema.any_schema(serialization=_as_dict(core_schema)))


def _as_dict(core_schema: Any) -> Any:
    return core_schema.plain_serializer_function_ser_schema(lambda value: value.to_dict())


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

    return core_schema.no_info_plain_validator_function(validate, serialization=_as_dict(core_schema))
