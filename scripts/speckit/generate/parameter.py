"""Template data of keyword arguments."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .docstring_text import METHOD_INDENT, paragraphs

JsonObject = Mapping[str, Any]
_PYTHON_TYPES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_LITERALS = (str, int, bool, type(None))  # the JSON types that `Literal` accepts


@dataclass(frozen=True, slots=True)
class ParameterView:
    """One keyword argument; `python_type` is the type of a given value."""

    name: str
    wire_name: str
    required: bool
    python_type: str
    doc: list[str]

    @property
    def declaration(self) -> str:
        """The argument in a signature, as source text."""
        return f"{self.name}: {self.python_type}" + ("" if self.required else " | None = None")


def parameter_view(wire_name: str, required: bool, schema: JsonObject) -> ParameterView:
    choices = schema.get("x-choices", [])
    python_type = _python_type(schema)
    values = dict.fromkeys(repr(choice["value"]) for choice in choices if isinstance(choice["value"], _LITERALS))
    if values:
        python_type = f"Literal[{', '.join(values)}] | {python_type}"
    text = schema["description"]
    if "x-default" in schema and not _states(text, schema["x-default"]):
        default = f"The vendor's default is {_default(schema['x-default'], [choice['value'] for choice in choices])}."
        text = f"{text.rstrip('.:')}. {default}" if text else default
    name: str = schema["x-python-name"]
    return ParameterView(
        name=name,
        wire_name=wire_name,
        required=required,
        python_type=python_type,
        doc=[
            *paragraphs(f"{name}: {text}" if text else f"{name}: Not documented.", METHOD_INDENT + 8),
            *(line for choice in choices for line in paragraphs(_choice(choice), METHOD_INDENT + 8)),
            *([f"- and {schema['x-more-choices']} more"] if "x-more-choices" in schema else []),
        ],
    )


def _python_type(schema: JsonObject) -> str:
    if schema["type"] == "array":
        return f"list[{_PYTHON_TYPES.get(schema['items']['type'], 'str')}]"
    return _PYTHON_TYPES[schema["type"]]


def _choice(choice: JsonObject) -> str:
    return f"- `{choice['value']}`: {choice['meaning']}" if choice["meaning"] else f"- `{choice['value']}`"


def _states(text: str, default: Any) -> bool:
    """Return whether the vendor's text ends with the default."""
    written = re.escape(str(default).lower())
    return re.search(rf"\bdefault(s to| is|:) `?{written}`?\.?$", text.lower()) is not None


def _default(value: Any, choices: list[Any]) -> str:
    written = f"`{value}`" if isinstance(value, str) else f"`{json.dumps(value)}`"
    return f"{written}, which is not one of its values" if choices and value not in choices else written
