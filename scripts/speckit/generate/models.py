"""Data classes of one endpoint, built from the generator's parsed properties, with short names again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from openapi_python_client.parser.openapi import Endpoint as GeneratorEndpoint
from openapi_python_client.parser.properties import AnyProperty, ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property
from openapi_python_client.parser.properties.union import UnionProperty

from justone_specs.model.naming import attribute_names

from .docstring_text import RETURNS_INDENT, paragraphs

ANY = "Any"
_WORD = re.compile(r"\w+")
_MOST_FIELDS = 20
"""Fields that a docstring names; an editor shows the others."""

_MAIN = re.compile(
    r"(?:^|[._])(?:id|\w*name|title|desc|text|content|\w*count|fans|total|price|\w*time|cursor|has_more)$"
)
"""The last words of fields that analysts look for first."""

_DEEPEST_FIELD = 4
"""Levels of objects and lists that a docstring looks into."""


@dataclass(frozen=True, slots=True)
class FieldView:
    """One attribute of a data class; `default` is source text."""

    name: str
    annotation: str
    default: str


@dataclass(frozen=True, slots=True)
class ModelView:
    """One data class."""

    name: str
    fields: list[FieldView]

    @property
    def uses_any(self) -> bool:
        return any(ANY in _words(field.annotation) for field in self.fields)

    @property
    def uses_key(self) -> bool:
        return any(field.default != "None" for field in self.fields)


@dataclass(frozen=True, slots=True)
class DataView:
    """The type of `Response.data` of one endpoint.

    Attributes:
        annotation: The type as source text, which names the classes; `Any` if the shape is unknown.
        models: The data classes, those used by others first; objects of one shape share a class.
    """

    annotation: str
    models: list[ModelView]

    @property
    def typed(self) -> bool:
        return self.annotation != ANY

    @property
    def imports(self) -> list[str]:
        """The classes that the annotation names."""
        words = _words(self.annotation)
        return [model.name for model in self.models if model.name in words]

    @property
    def main_fields(self) -> list[str]:
        """The lines of a docstring that name fields of the data: ids, names, counts and the like first."""
        known = {model.name: model for model in self.models}
        paths: list[str] = []
        parts = [(self.annotation, "", 0)]
        for annotation, prefix, depth in parts:  # grows meanwhile, so that outer fields come first
            marks = "[]" * annotation.count("list[") + ".*" * annotation.count("dict[")
            for model in (known[word] for word in _WORD.findall(annotation) if word in known):
                for field in model.fields:
                    path = f"{prefix}{marks}.{field.name}".lstrip(".")
                    if known.keys().isdisjoint(_WORD.findall(field.annotation)):
                        paths.append(path)
                    elif depth < _DEEPEST_FIELD:
                        parts.append((field.annotation, path, depth + 1))
        paths.sort(key=lambda path: _MAIN.search(path) is None)
        shown = ", ".join([f"`{path}`" for path in paths[:_MOST_FIELDS]])
        more = ", …" if len(paths) > _MOST_FIELDS else "."
        return paragraphs(f"Fields: {shown}{more}", RETURNS_INDENT) if shown else []

    @property
    def uses_any(self) -> bool:
        return ANY in _words(self.annotation) or any(model.uses_any for model in self.models)

    @property
    def uses_key(self) -> bool:
        return any(model.uses_key for model in self.models)


def data_of(endpoint: GeneratorEndpoint, prefix: str, taken: set[str]) -> DataView:
    """Build the data classes of an endpoint from the generator's properties.

    Args:
        endpoint: The endpoint.
        prefix: The prefix to remove from the names of the classes.
        taken: Names that are used in its platform's module; those imported from here are added.
    """
    prop = _data_property(endpoint)
    if prop is None:
        return DataView(ANY, [])
    models = list({model.class_info.name: model for model in _models(prop)}.values())
    names = _names(models, prefix)
    while clashing := taken & _words(_annotation(prop, names)):  # `get_user_1` and `get_user1` give the same name
        names = {key: f"{name}_" if name in clashing else name for key, name in names.items()}
    taken |= _words(_annotation(prop, names)) & set(names.values())
    views = [ModelView(names[model.class_info.name], _fields(model, names)) for model in models]
    return DataView(_annotation(prop, names), list({view.name: view for view in views}.values()))


def _data_property(endpoint: GeneratorEndpoint) -> Property | None:
    """Return the property `data` of the envelope; None if its shape is unknown."""
    for response in endpoint.responses:
        envelope = response.prop
        if isinstance(envelope, ModelProperty):
            for prop in _properties(envelope):
                if _key(prop) == "data" and not isinstance(prop, AnyProperty):
                    return prop
    return None


def _names(models: list[ModelProperty], prefix: str) -> dict[str, str]:
    """Return the class name of every model; models with the same fields share the shortest of their names.

    The parts of a model come before it, so that two models with equal parts are recognised as equal.
    """
    first_alike: dict[str, str] = {}
    seen: dict[tuple[FieldView, ...], str] = {}
    for model in models:
        name = str(model.class_info.name)
        first_alike[name] = seen.setdefault(tuple(_fields(model, first_alike)), name)
    shortest: dict[str, str] = {}
    for name, first in first_alike.items():
        shortest[first] = min(shortest.get(first, name), name, key=len)
    return {name: shortest[first].removeprefix(prefix) for name, first in first_alike.items()}


def _models(prop: Property) -> Iterator[ModelProperty]:
    for inner in _inner(prop):
        yield from _models(inner)
    if isinstance(prop, ModelProperty) and _properties(prop):
        yield prop


def _inner(prop: Property) -> list[Property]:
    match prop:
        case ListProperty():
            return [prop.inner_property]
        case UnionProperty():
            return list(prop.inner_properties)
        case ModelProperty():
            extra = prop.additional_properties
            return [*_properties(prop), *([extra] if extra is not None and not isinstance(extra, bool) else [])]
        case _:
            return []


def _fields(model: ModelProperty, names: dict[str, str]) -> list[FieldView]:
    properties = _properties(model)
    names_of_keys = attribute_names(map(_key, properties))
    fields = []
    for prop in properties:
        key = _key(prop)
        name = names_of_keys[key]
        annotation = _annotation(prop, names)
        nullable = isinstance(prop, UnionProperty) and any(isinstance(part, NoneProperty) for part in _inner(prop))
        default = _default(key if key != name else None, optional=not prop.required, nullable=nullable)
        fields.append(FieldView(name, annotation if nullable or annotation == ANY else f"{annotation} | None", default))
    return fields


def _default(key: str | None, **marks: bool) -> str:
    arguments = [*([repr(key)] if key else []), *(f"{mark}=True" for mark, holds in marks.items() if holds)]
    return f"key({', '.join(arguments)})" if arguments else "None"


def _key(prop: Property) -> str:
    """Return the key in the JSON, which `generator_input` puts into the description."""
    return prop.description.get_untrusted_value() if prop.description else ""


def _annotation(prop: Property, names: dict[str, str]) -> str:
    match prop:
        case AnyProperty():
            return ANY
        case ListProperty():
            return f"list[{_annotation(prop.inner_property, names)}]"
        case UnionProperty():
            return " | ".join(dict.fromkeys(_annotation(inner, names) for inner in prop.inner_properties))
        case ModelProperty() if _properties(prop):
            return names[prop.class_info.name]
        case ModelProperty():
            (value,) = _inner(prop) or (None,)
            return f"dict[str, {ANY if value is None else _annotation(value, names)}]"
        case _:
            return prop.get_base_type_string().as_unembedded_code()


def _properties(model: ModelProperty) -> list[Property]:
    """Return the properties in the catalogue's order.

    openapi-python-client separates required and optional properties; one more sample can move a property to the other.
    """
    properties = [*(model.required_properties or []), *(model.optional_properties or [])]
    return sorted(properties, key=lambda prop: int(prop.name.get_untrusted_value()))


def _words(annotation: str) -> set[str]:
    return set(_WORD.findall(annotation))
