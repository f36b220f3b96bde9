"""What the templates see of an endpoint: everything decided here, so that a template only lays it out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from speckit.naming import EndpointName
from speckit.normalise.rules.draft import FORM
from speckit.normalise.titles import class_prefix

from .text import one_line, paragraphs

JsonObject = dict[str, Any]
_PYTHON_TYPES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "array": "list[str]"}
_LITERALS = (str, int, bool, type(None))  # all that `Literal` admits of what JSON knows
_METHOD_INDENT = 8


@dataclass(frozen=True, slots=True)
class ParameterView:
    """One keyword argument."""

    name: str
    wire_name: str
    required: bool
    annotation: str
    doc: list[str]


@dataclass(frozen=True, slots=True)
class EndpointView:
    """One endpoint: a method of its platform's two namespaces, and a module of data classes."""

    name: EndpointName
    method: str
    path: str
    form: bool
    parameters: list[ParameterView]
    summary: str
    description: list[str]
    deprecation: str
    definition_url: str
    class_prefix: str

    @property
    def title(self) -> str:
        """The summary as a docstring's first line."""
        return one_line(self.summary)

    @property
    def constant(self) -> str:
        return self.name.method.upper()

    @property
    def wire_names(self) -> str:
        """The mapping from argument to wire name, as source text."""
        return "{" + ", ".join(f"{item.name!r}: {item.wire_name!r}" for item in self.parameters) + "}"

    @property
    def signature(self) -> str:
        """The keyword-only arguments after `self`, as source text."""
        arguments = [f"{item.name}: {item.annotation}{'' if item.required else ' = None'}" for item in self.parameters]
        return ", ".join(["self", "*", *arguments] if arguments else ["self"])

    @property
    def arguments(self) -> str:
        """What a method passes on, by wire name, as source text."""
        return "{" + ", ".join(f"{item.wire_name!r}: {item.name}" for item in self.parameters) + "}"


def endpoint_views(catalogue: JsonObject) -> Iterator[EndpointView]:
    for path, item in catalogue["paths"].items():
        for method, operation in item.items():
            yield _view(method.upper(), path, operation)


def _view(method: str, path: str, operation: JsonObject) -> EndpointView:
    name = EndpointName(*operation["operationId"].split("."))
    form = operation.get("requestBody", {}).get("content", {}).get(FORM, {}).get("schema", {})
    parameters = [
        *(_parameter(item["name"], item["required"], item["schema"]) for item in operation["parameters"]),
        *(_parameter(key, key in form["required"], schema) for key, schema in form.get("properties", {}).items()),
    ]
    summary = " ".join(operation["summary"].split()) or str(name)
    version = name.method.rpartition("_")[2]
    return EndpointView(
        name=name,
        method=method,
        path=path,
        form=bool(form),
        parameters=sorted(parameters, key=lambda parameter: not parameter.required),
        summary=f"{summary} ({version})." if version[1:].isdigit() else f"{summary}.",
        description=paragraphs(operation["description"], _METHOD_INDENT),
        deprecation=_deprecation(name, operation),
        definition_url=one_line(operation["x-definition-url"]),
        class_prefix=class_prefix(name),
    )


def _parameter(wire_name: str, required: bool, schema: JsonObject) -> ParameterView:
    choices = schema.get("x-choices", [])
    python_type = _PYTHON_TYPES[schema["type"]]
    values = dict.fromkeys(repr(choice["value"]) for choice in choices if isinstance(choice["value"], _LITERALS))
    if values:
        python_type = f"Literal[{', '.join(values)}] | {python_type}"
    text = schema["description"]
    if "x-default" in schema:
        default = f"The vendor's default is `{schema['x-default']}`."
        text = f"{text.rstrip('.:')}. {default}" if text else default
    name: str = schema["x-python-name"]
    return ParameterView(
        name=name,
        wire_name=wire_name,
        required=required,
        annotation=python_type if required else f"{python_type} | None",
        doc=[
            *paragraphs(f"{name}: {text}" if text else f"{name}: Not documented.", _METHOD_INDENT + 8),
            *(line for choice in choices for line in paragraphs(_choice(choice), _METHOD_INDENT + 8)),
        ],
    )


def _choice(choice: JsonObject) -> str:
    return f"- `{choice['value']}`: {choice['meaning']}" if choice["meaning"] else f"- `{choice['value']}`"


def _deprecation(name: EndpointName, operation: JsonObject) -> str:
    if not operation.get("deprecated"):
        return ""
    replacement = operation.get("x-replacement")
    advice = f"use {replacement} instead" if replacement else "the vendor names no replacement"
    return f"{name} is deprecated by Just One API: {advice}."
