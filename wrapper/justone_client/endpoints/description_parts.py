"""The parts of the description of an endpoint: parameters, fields and other versions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

Translate = Callable[[str], str]
"""A function that returns a phrase in another language; `str` leaves it in English."""

TYPE_NAMES: Mapping[Any, str] = {str: "string", int: "integer", float: "number", bool: "boolean"}
"""Names of types, as in JSON Schema."""

UNTYPED = "untyped"

_MOST_NAMES = 6
"""Names of parameters or fields in a text; `to_dict` has all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A documented value of a parameter; the API may take others, too.

    Attributes:
        value: The value.
        text: Its meaning; empty if it is not documented.
    """

    value: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterDescription:
    """A parameter of an endpoint.

    Attributes:
        name: Name of the argument in Python.
        wire_name: The published name.
        type: `string`, `integer`, `number` or `boolean`.
        required: Whether a call needs it.
        default: The value that the vendor takes if it is left out; None if that is not documented.
        choices: The documented values; empty if any value may do.
        text: Its description; empty where docstrings are removed (`python -OO`).
    """

    name: str
    wire_name: str
    type: str
    required: bool
    default: str | None = None
    choices: tuple[Choice, ...] = ()
    text: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {**asdict(self), "choices": [asdict(choice) for choice in self.choices]}


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldDescription:
    """A field of the data.

    Attributes:
        name: The key in the JSON object.
        attribute: The attribute in Python.
        type: Its type in the examples, such as `integer`, `object` or `array of objects`.
        optional: Whether some examples lack it.
        fields: The fields of its object or objects.
    """

    name: str
    attribute: str
    type: str
    optional: bool = False
    fields: tuple[FieldDescription, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON values."""
        fields = {"fields": [each.to_dict() for each in self.fields]} if self.fields else {}
        own = {name: getattr(self, name) for name in ("name", "attribute", "type", "optional")}
        return {**own, **fields}

    def lines(self, depth: int, indent: str = "", translate: Translate = str) -> Iterator[str]:
        """Yield the lines of a text, down to a number of levels."""
        number = len(self.fields)
        counted = translate("{number} field") if number == 1 else translate("{number} fields")
        hidden = f" ({counted.format(number=number)})" if number and depth <= 1 else ""
        attribute = f" (`{self.attribute}`)" if self.attribute != self.name else ""
        yield f"{indent}{self.name}{attribute}: {self.type}{hidden}"
        if depth > 1:
            for each in self.fields:
                yield from each.lines(depth - 1, f"{indent}  ", translate)


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionDescription:
    """Another version of an endpoint, and how it differs.

    Attributes:
        name: Platform and method.
        standing: `recommended`, `hidden`, `deprecated`, `removed`, or several of them.
        more_parameters: Parameters that only the other version has.
        fewer_parameters: Parameters that it lacks.
        more_fields: Fields of `data` that only the other version has; None if either version is untyped.
        fewer_fields: Fields of `data` that it lacks; None if either version is untyped.
    """

    name: str
    standing: tuple[str, ...] = ()
    more_parameters: tuple[str, ...] = ()
    fewer_parameters: tuple[str, ...] = ()
    more_fields: tuple[str, ...] | None = None
    fewer_fields: tuple[str, ...] | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self).items()}

    def to_text(self, translate: Translate = str) -> str:
        """Return it as a line.

        Args:
            translate: Returns a phrase in another language.
        """
        fields: list[tuple[str, Sequence[str]]] = [(translate("also takes"), self.more_parameters)]
        fields += [(translate("takes no"), self.fewer_parameters)]
        if self.more_fields is None or self.fewer_fields is None:
            parts = []
        else:
            fields += [(translate("also has"), self.more_fields), (translate("lacks"), self.fewer_fields)]
            parts = [] if self.more_fields or self.fewer_fields else [translate("the same fields")]
        parts = [f"{words} {_some(names, translate)}" for words, names in fields if names] + parts
        return f"{self.name}{standing_text(self.standing, translate)}{': ' if parts else ''}{'; '.join(parts)}"

    def __str__(self) -> str:
        return self.to_text()


def standing_text(standing: Sequence[str], translate: Translate) -> str:
    """Return the standing of an endpoint in brackets, after a space; nothing for a usual one."""
    words = {
        "recommended": translate("recommended"),
        "hidden": translate("hidden"),
        "deprecated": translate("deprecated"),
        "removed": translate("removed"),
    }
    return f" ({', '.join(words[each] for each in standing)})" if standing else ""


def _some(names: Sequence[str], translate: Translate) -> str:
    """Name a few of many names."""
    number = len(names) - _MOST_NAMES
    more = " " + translate("and {number} more").format(number=number) if number > 0 else ""
    return ", ".join(names[:_MOST_NAMES]) + more
