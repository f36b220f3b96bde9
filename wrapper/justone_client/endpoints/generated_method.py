"""The texts of a generated method: parameters from its signature, descriptions from its docstring."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from types import NoneType, SimpleNamespace
from typing import Any, Literal, get_args, get_origin, get_type_hints

from .catalogue_entry import described_parameters, notices_of
from .description_parts import TYPE_NAMES, Choice, ParameterDescription
from .namespace import Namespace
from .operation import Operation
from .registry import GENERATED
from .updated import updated_entries

_DEFAULT = re.compile(r"\s*The vendor's default is `([^`]*)`\.")
_CHOICE = re.compile(r"- `([^`]*)`: (.*)")
_SECTION = re.compile(r"(Versions|Args|Returns|Source): ?")
_LINK = re.compile(r"<(https?://[^>]+)>")
_INDENT = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodTexts:
    """The texts of a generated method.

    Attributes:
        text: The description.
        parameters: The parameters, in the order of the signature.
        definition: Address of the published definition; empty without docstrings.
    """

    text: str = ""
    parameters: tuple[ParameterDescription, ...] = ()
    definition: str = ""


def texts_of(operation: Operation[Any]) -> MethodTexts:
    """Return the texts of the generated method of an operation; empty ones if there is no such method."""
    if entry := updated_entries().get(str(operation)):
        return MethodTexts(
            text="\n\n".join(filter(None, [" ".join(notices_of(entry)), entry["description"]])),
            parameters=described_parameters(entry),
            definition=entry["x-definition-url"],
        )
    method = _method_of(operation)
    if method is None:
        return MethodTexts()
    sections = _sections(inspect.getdoc(method) or "")
    descriptions = dict(_arguments(sections.get("Args", "")))
    link = _LINK.search(sections.get("Source", ""))
    return MethodTexts(
        text=sections[""],
        parameters=tuple(_parameters(operation, method, descriptions)),
        definition=link[1] if link else "",
    )


def _method_of(operation: Operation[Any]) -> Callable[..., Any] | None:
    platform, _, name = operation.name.partition(".")
    if not name:
        return None
    kinds = [each for each in vars(import_module(f"{GENERATED}.{platform}")).values() if isinstance(each, type)]
    (namespace,) = [each for each in kinds if issubclass(each, Namespace) and each is not Namespace]
    method: Callable[..., Any] = getattr(namespace, name)
    return method


def _parameters(
    operation: Operation[Any], method: Callable[..., Any], descriptions: Mapping[str, str]
) -> Iterator[ParameterDescription]:
    signature = inspect.signature(method).parameters
    annotations = {name: signature[name].annotation for name in operation.parameters}
    module = vars(import_module(f"{GENERATED}.{operation.name.partition('.')[0]}"))
    hints = get_type_hints(SimpleNamespace(__annotations__=annotations), module)
    for name, wire_name in operation.parameters.items():
        lines = descriptions.get(name, "").splitlines()
        bullets = [line for line in lines if line.startswith("- ")]
        text = " ".join(line for line in lines if line not in bullets)
        meanings = {found[1]: found[2] for line in bullets if (found := _CHOICE.fullmatch(line))}
        values, kind = _values_and_type(hints[name])
        default = _DEFAULT.search(text)
        yield ParameterDescription(
            name=name,
            wire_name=wire_name,
            type=kind,
            required=signature[name].default is inspect.Parameter.empty,
            default=default[1] if default else None,
            choices=tuple(Choice(value=value, text=meanings.get(value, "")) for value in values),
            text=_DEFAULT.sub("", text),
        )


def _values_and_type(hint: Any) -> tuple[tuple[str, ...], str]:
    """Return the listed values and the type of an argument, `Literal["a", "b"] | str | None`."""
    alternatives = [each for each in get_args(hint) or (hint,) if each is not NoneType]
    values = tuple(str(value) for each in alternatives if get_origin(each) is Literal for value in get_args(each))
    return values, next((TYPE_NAMES[each] for each in alternatives if each in TYPE_NAMES), "string")


def _sections(docstring: str) -> dict[str, str]:
    """Return the sections of a docstring by name; the text before them by the empty name, without the first line."""
    found: dict[str, list[str]] = {"": []}
    name = ""
    for line in docstring.splitlines()[1:]:
        if heading := _SECTION.match(line):
            name = heading[1]
            found[name] = [line[heading.end() :]]
        else:
            found[name].append(line)
    return {name: "\n".join(lines).strip("\n") for name, lines in found.items()}


def _arguments(section: str) -> Iterator[tuple[str, str]]:
    """Yield the names and texts of arguments; each bullet of a text is one line."""
    name, lines = "", list[str]()
    for line in section.splitlines():
        text = line.strip()
        if line[:_INDENT].isspace() and not line[_INDENT : _INDENT + 1].isspace() and ": " in text:
            if name:
                yield name, "\n".join(lines)
            name, _, text = text.partition(": ")
            lines = [text]
        elif lines and lines[-1].startswith("- ") and not text.startswith("- "):
            lines[-1] += f" {text}"
        elif text:
            lines.append(text)
    if name:
        yield name, "\n".join(lines)
