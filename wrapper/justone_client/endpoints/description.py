"""The description of an endpoint for people: parameters, fields, versions, pages, price and examples of a call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from textwrap import indent
from typing import Any

from .description_parts import (
    FieldDescription,
    ParameterDescription,
    Translate,
    VersionDescription,
    standing_text,
)
from .price import PriceEstimate

_LEVELS = 3
"""Levels of fields in a text, `data` included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """An endpoint as text (`str`) and as JSON values (`to_dict`).

    Attributes:
        name: Platform and method; empty for an endpoint without generated code.
        endpoint: Method and path.
        summary: One line.
        text: Further text.
        standing: `recommended`, `hidden`, `deprecated`, `removed`, or several of them.
        deprecation: The warning for callers; empty without one.
        parameters: The parameters.
        data: The data as a tree of fields.
        versions: The other versions of its family.
        items: Path of the list of things that it is asked for; empty if no list is declared.
        kind: What the things with common fields are; empty if none are declared.
        common: The common fields that they have.
        pages: Paths and steps of its pagination, by name; empty if no pagination is declared.
        price: An estimate of the price of a request; None without an estimate.
        python: A call in Python.
        command: A call on the command line.
        definition: Address of the published definition; empty if it is unknown.
    """

    name: str
    endpoint: str
    summary: str
    text: str = ""
    standing: tuple[str, ...] = ()
    deprecation: str = ""
    parameters: tuple[ParameterDescription, ...] = ()
    data: FieldDescription
    versions: tuple[VersionDescription, ...] = ()
    items: str = ""
    kind: str = ""
    common: tuple[str, ...] = ()
    pages: dict[str, Any] = field(default_factory=dict)
    price: PriceEstimate | None = None
    python: str
    command: str
    definition: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {
            **{name: getattr(self, name) for name in ("name", "endpoint", "summary", "text")},
            "standing": list(self.standing),
            "deprecation": self.deprecation,
            "parameters": [each.to_dict() for each in self.parameters],
            "data": self.data.to_dict(),
            "versions": [each.to_dict() for each in self.versions],
            "items": self.items,
            "common_fields": {"kind": self.kind, "names": list(self.common)} if self.kind else None,
            "pages": self.pages,
            "price_estimate": self.price and self.price.to_dict(),
            **{name: getattr(self, name) for name in ("python", "command", "definition")},
        }

    def to_text(self, *, levels: int = _LEVELS, translate: Translate = str) -> str:
        """Return it as a text.

        Args:
            levels: Levels of fields to show, `data` included.
            translate: Returns a heading or a phrase in another language; the texts of the endpoint stay as they are.
        """
        name = f"{self.name or self.endpoint}{standing_text(self.standing, translate)}"
        lines = [name, self.summary, self.endpoint]
        parts = ["\n".join(filter(None, lines)), self.text, *self._sections(levels, translate)]
        return "\n\n".join(filter(None, parts))

    def __str__(self) -> str:
        return self.to_text()

    def _sections(self, levels: int, translate: Translate) -> Iterator[str]:
        price = self.price.to_text(translate) if self.price else translate("no estimate")
        yield _section(translate("Parameters"), (_parameter_text(each, translate) for each in self.parameters))
        yield _section(translate("Response"), self.data.lines(levels, translate=translate))
        yield _section(translate("List"), [self.items] if self.items else [])
        yield _section(translate("Common fields"), [f"{self.kind}: {', '.join(self.common)}"] if self.kind else [])
        yield _section(translate("Other versions"), (each.to_text(translate) for each in self.versions))
        yield _section(translate("Pages"), self._page_lines(translate))
        yield _section(translate("Price of a request"), [price])
        yield _section(translate("Call"), [self.python, self.command])
        yield _section(translate("Published definition"), [self.definition] if self.definition else [])

    def _page_lines(self, translate: Translate) -> Iterator[str]:
        if self.pages:
            text = translate("declared: `{method}` in Python, --max-pages on the command line; each page is billed")
            yield text.format(method=f"iter_{self.name.partition('.')[2]}")
            yield from (f"{name}: {value}" for name, value in self.pages.items())


def _parameter_text(parameter: ParameterDescription, translate: Translate) -> str:
    marks = [parameter.type, translate("required") if parameter.required else translate("optional")]
    if parameter.default is not None:
        marks.append(translate("default {value}").format(value=parameter.default))
    lines = [f"{parameter.name} ({', '.join(marks)}): {parameter.text}".removesuffix(": ")]
    lines += [f"  {choice.value}: {choice.text}".removesuffix(": ") for choice in parameter.choices]
    return "\n".join(lines)


def _section(heading: str, lines: Iterable[str]) -> str:
    text = "\n".join(lines)
    return f"{heading}:\n{indent(text, '  ')}" if text else ""
