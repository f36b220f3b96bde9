"""Typed data: attrs classes filled from JSON that may differ from the examples they were inferred from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import NoneType, UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints

import attrs

from .pydantic_schema import AnySerializer, object_schema
from .sent_json import as_sent
from .short_repr import short_repr


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One place where a response differs from the examples its type was inferred from.

    Attributes:
        path: The place, such as `data.level.number` or `data.tags[0]`.
        expected: The type in the examples, or `absent` for a new key.
        found: The type in the response, or `absent` for a missing key.
    """

    path: str
    expected: str
    found: str

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, found {self.found}"


_Reader = Callable[[Any, str, list[Drift]], Any]
_ABSENT = object()
_JSON_NAMES = {str: "string", int: "integer", float: "number", bool: "boolean", dict: "object", list: "array"}
_KEY = "key"
_OPTIONAL = "optional"
_NULLABLE = "nullable"
_OWN = frozenset({"additional_properties", "_absent"})
"""Fields that every data class has, beside those of its JSON object."""


@attrs.define(repr=False)
class Model:
    """Base of the generated data classes.

    Attributes:
        additional_properties: Keys that the examples do not have, with their values.
    """

    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)
    _absent: tuple[str, ...] = attrs.field(default=(), init=False, eq=False)
    """Keys that the response lacks; without them an absent key and null would look the same."""

    __pydantic_serializer__ = AnySerializer()

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object as the API sent it, with its own keys.

        Keys that the response lacks are left out; those that the examples do not have come last. Lists and objects
        without a data class are those of the response, not copies.
        """
        sent = {}
        described: Any = type(self)  # mypy takes a class whose instances have no hash for one without a hash
        for field in data_fields(described):
            value = getattr(self, field.name)
            if value is not None or field.key not in self._absent:
                sent[field.key] = as_sent(value, field.hint)
        return {**sent, **self.additional_properties}

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Yield the pairs of `to_dict`, for `dict(data)`; FastAPI takes this way if a route has no return type."""
        return iter(self.to_dict().items())

    def _shown_fields(self) -> Iterator[tuple[str, Any]]:
        """Yield the attributes that have a value, for people to look at."""
        for field in attrs.fields(type(self)):
            value = getattr(self, field.name)
            if value is not None and field.name not in _OWN:
                yield field.name, value
        if self.additional_properties:
            yield "additional_properties", self.additional_properties

    def __repr__(self) -> str:
        """Return the attributes that have a value; long texts and lists are cut, `to_dict` has all."""
        return short_repr(self)

    def _repr_html_(self) -> str:
        from justone_client.markup import shown_table

        return shown_table(type(self).__name__, self._shown_fields())

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Tell pydantic to accept an instance or a JSON object, and to serialise it as the API sent it."""
        hint: Any = cls
        return object_schema(cls, read=lambda value: _reader(hint)(value, "data", []))

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        """Describe it as an object."""
        return {"type": "object", "title": cls.__name__}


def key(name: str | None = None, *, optional: bool = False, nullable: bool = False) -> Any:
    """Declare a field of a data class.

    Args:
        name: The JSON key if it differs from the field's name.
        optional: Whether examples lack this key, so that its absence is not drift.
        nullable: Whether examples have null here, so that null is not drift.
    """
    return attrs.field(default=None, metadata={_KEY: name, _OPTIONAL: optional, _NULLABLE: nullable})


def read_data(module: str, value: Any) -> tuple[Any, tuple[Drift, ...]]:
    """Read a value as the `DATA` of a generated module; no value raises an error."""
    drifts: list[Drift] = []
    data = _reader(import_module(module).DATA)(value, "data", drifts)
    return data, tuple(drifts)


@cache
def _reader(hint: Any) -> _Reader:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        hints = [argument for argument in arguments if argument is not NoneType]
        reader = _reader(hints[0]) if len(hints) == 1 else _scalar_reader(hints)
        return _nullable_reader(reader) if len(hints) < len(arguments) else reader
    if origin is list:
        return _list_reader(_reader(arguments[0]))
    if origin is dict:
        return _mapping_reader(_reader(arguments[1]))
    if hint is Any:
        return lambda value, _path, _drifts: value
    if issubclass(hint, Model):
        return _model_reader(hint)
    return _scalar_reader([hint])


def _nullable_reader(reader: _Reader) -> _Reader:
    return lambda value, path, drifts: None if value is None else reader(value, path, drifts)


def _scalar_reader(types: list[type]) -> _Reader:
    accepted = frozenset(types) | ({int} if float in types else frozenset())
    expected = " or ".join(_JSON_NAMES[scalar] for scalar in types)

    def read(value: Any, path: str, drifts: list[Drift]) -> Any:
        if type(value) not in accepted:
            drifts.append(Drift(path=path, expected=expected, found=_name(value)))
        return value

    return read


def _container_reader(kind: type, read: _Reader) -> _Reader:
    def read_if_right(value: Any, path: str, drifts: list[Drift]) -> Any:
        if type(value) is kind:
            return read(value, path, drifts)
        drifts.append(Drift(path=path, expected=_JSON_NAMES[kind], found=_name(value)))
        return value

    return read_if_right


def _list_reader(item: _Reader) -> _Reader:
    def read(value: list[Any], path: str, drifts: list[Drift]) -> list[Any]:
        return [item(element, f"{path}[{index}]", drifts) for index, element in enumerate(value)]

    return _container_reader(list, read)


def _mapping_reader(item: _Reader) -> _Reader:
    def read(value: dict[str, Any], path: str, drifts: list[Drift]) -> dict[str, Any]:
        return {name: item(element, f"{path}.{name}", drifts) for name, element in value.items()}

    return _container_reader(dict, read)


class DataField(NamedTuple):
    """A field of a data class.

    Attributes:
        name: The name of the attribute.
        key: The key in the JSON object.
        hint: The type of its value; it includes None if null is not drift.
        optional: Whether its absence is not drift.
    """

    name: str
    key: str
    hint: Any
    optional: bool


@cache
def data_fields(model: Any) -> tuple[DataField, ...]:
    """Return the fields of a data class, in the order of its arguments."""
    hints = get_type_hints(model)
    declared = [field for field in attrs.fields(model) if field.name not in _OWN]
    return tuple(
        DataField(
            field.name,
            field.metadata.get(_KEY) or field.name,
            hints[field.name] if field.metadata.get(_NULLABLE) else _without_none(hints[field.name]),
            field.metadata.get(_OPTIONAL, False),
        )
        for field in declared
    )


def _model_reader(model: type[Model]) -> _Reader:
    described: Any = model  # mypy takes a class whose instances have no hash for one without a hash
    fields = [(field.key, _reader(field.hint), field.optional) for field in data_fields(described)]
    known = frozenset(name for name, _, _ in fields)

    def read(value: dict[str, Any], path: str, drifts: list[Drift]) -> Model:
        values: list[Any] = []
        absent: list[str] = []
        for name, read_field, is_optional in fields:
            item = value.get(name, _ABSENT)
            if item is not _ABSENT:
                values.append(read_field(item, f"{path}.{name}", drifts))
            else:
                values.append(None)
                absent.append(name)
                if not is_optional:
                    drifts.append(Drift(path=f"{path}.{name}", expected="present", found="absent"))
        data = model(*values)
        if absent:
            data._absent = tuple(absent)  # noqa: SLF001 - of the class above
        new = value.keys() - known
        if new:
            data.additional_properties = {name: item for name, item in value.items() if name in new}
            drifts.extend(
                Drift(path=f"{path}.{name}", expected="absent", found=_name(item))
                for name, item in data.additional_properties.items()
            )
        return data

    return _container_reader(dict, read)


def _without_none(hint: Any) -> Any:
    """Return the type of a field without None: any field may be None, but null in the JSON is drift."""
    if get_origin(hint) not in (Union, UnionType):
        return hint
    return Union[tuple(argument for argument in get_args(hint) if argument is not NoneType)]  # noqa: UP007 - a tuple


def _name(value: Any) -> str:
    return _JSON_NAMES.get(type(value), "null")
