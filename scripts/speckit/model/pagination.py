"""How the pages of an endpoint follow one another, as the overlay declares it where the vendor documents it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from . import overlay_checks as checks
from .endpoint import Endpoint
from .json_path_text import steps
from .overlay_checks import OverlayError


@dataclass(frozen=True, slots=True)
class DeclaredPaging:
    """One declaration; parameters by wire name, places in an answer as JSONPath.

    Attributes:
        reason: Where the vendor documents it.
        step: How much parameters grow from page to page; 0: by the number of `items`.
        next: Where a page says what parameters the next one takes.
        first: What they are for the first page, where that is documented other than as their default.
        more: Where a page says whether another one follows; empty where it does not.
        items: Where the items of a page are; empty where that is not documented.
    """

    reason: str
    step: dict[str, int] = field(default_factory=dict)
    next: dict[str, str] = field(default_factory=dict)
    first: dict[str, int | str] = field(default_factory=dict)
    more: str = ""
    items: str = ""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """Take one entry of the overlay for a declaration."""
        return cls(**{key: value for key, value in entry.items() if key != "endpoints"})

    @property
    def parameters(self) -> tuple[str, ...]:
        return (*self.step, *self.next)

    def first_of(self, name: str, default: Any) -> int | str | None:
        """Return what a parameter is for the first page: as declared, else its default, if it can be that."""
        usable = type(default) in {int, str} and (name not in self.step or _counts(default))
        return self.first.get(name, default if usable else None)


def _whole(value: Any) -> dict[str, Any]:
    entry: dict[str, Any] = _ENTRY(value)
    declared = DeclaredPaging.of(entry)
    if not declared.parameters:
        raise OverlayError("neither step nor next: nothing says how to get to the next page")
    if twice := declared.step.keys() & declared.next.keys():
        raise OverlayError(f"{min(twice)}: both in step and in next")
    if odd := declared.first.keys() - {*declared.parameters}:
        raise OverlayError(f"first: {min(odd)} is neither in step nor in next")
    if odd := {name for name in declared.step if not _counts(declared.first.get(name, 1))}:
        raise OverlayError(f"first: {min(odd)} counts, so the first must be a whole number")
    if 0 in declared.step.values() and not declared.items:
        raise OverlayError("step: 0 means the number of items, so items must say where they are")
    return entry


def _counts(value: Any) -> bool:
    return str(value).isdecimal()


def _path(value: Any) -> str:
    path: str = checks.text(value)
    steps(path)
    return path


_step = checks.expect("a whole number from 0 on", lambda value: type(value) is int and value >= 0)
_first = checks.expect("a text or a whole number", lambda value: type(value) in {int, str})
_ENTRY = checks.entry(
    {
        "reason": checks.reason,
        "endpoints": checks.items(lambda value: Endpoint.parse(checks.text(value))),
        "step": checks.each(_step),
        "next": checks.each(_path),
        "first": checks.each(_first),
        "more": _path,
        "items": _path,
    },
    "reason",
    "endpoints",
)
PAGING: checks.Check = _whole
"""What an entry of the overlay must be like."""
