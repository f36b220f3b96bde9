"""Where, in the data of an endpoint, the thing is that its parameters name, and where the items of a list are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import NoneType
from typing import Any, NamedTuple, get_args, get_origin

from justone_client.endpoints.json_path import ANYWHERE, Path
from justone_client.endpoints.model import Model, data_fields

from .entity import is_id, kind_of, plain

Place = tuple[str, ...]
"""Keys that lead to a value; the elements of lists and mappings share one place, with the key `*`."""

ELEMENT = "*"


class Named(NamedTuple):
    """The parameter of a call that names one thing."""

    parameter: str
    value: str
    kind: str


def certain(hint: Any) -> Any:
    """Return the first type of a value that may have several, or be null."""
    if get_origin(hint) in (None, list, dict):
        return hint
    return next(each for each in get_args(hint) if each is not NoneType)


def is_object(hint: Any) -> bool:
    """Whether a type is a data class."""
    return isinstance(hint, type) and issubclass(hint, Model)


@cache
def own_kind(model: Any, role: str, not_kind: str = "") -> str | None:
    """Return the kind of a class whose objects have their own ids; None if they belong to what is around them.

    Args:
        model: The class.
        role: The kind that the name says under which an object is found; empty if it does not say.
        not_kind: The kind of thing that the call asks about, whose id its comments repeat.
    """
    names = (plain(field.key) for field in data_fields(model) if certain(field.hint) in (str, int))
    kinds = [kind_of(name) for name in names if is_id(name)]
    if role in kinds or "" in kinds:
        return role
    return next((kind for kind in kinds if kind != not_kind), None) if not role else None


def named_thing(parameters: Mapping[str, str]) -> Named | None:
    """Return the thing that a call asks about; None if no parameter names one."""
    named = ((name, value) for name, value in sorted(parameters.items()) if value and is_id(plain(name)))
    return next((Named(name, value, kind_of(plain(name))) for name, value in named), None)


@cache
def subject_place(data: Any, parameter: str) -> Place | None:
    """Return where the thing is that a parameter names; None if nothing there is of its kind."""
    kind = kind_of(plain(parameter))

    def fits(place: Place, model: Any) -> int:
        names = {plain(field.key) for field in data_fields(model)}
        role = role_of(place)
        return (
            3 * (plain(parameter) in names)
            or 2 * (role == kind != "" and own_kind(model, kind) is not None)
            or ("id" in names and role in ("", kind))
        )

    found = [(fits(place, model), -len(place), place) for place, model in _objects(data)]
    best = max(found, key=lambda each: each[:2], default=(0, 0, None))
    return best[2] if best[0] else None


@cache
def items_place(data: Any, declared: Path) -> Place | None:
    """Return where the list of items is: the declared one, else the first list of objects; None without one."""
    wanted = tuple(str(step) for step in declared[1:] if isinstance(step, str))
    if wanted and ANYWHERE not in wanted:
        return wanted
    lists = [place for place, _ in _objects(data) if place and place[-1] == ELEMENT and place.count(ELEMENT) == 1]
    return lists[0][:-1] if lists else None


def role_of(place: Place) -> str:
    """Return the kind of thing that an object's name stands for; empty if it does not say."""
    names = [key for key in place if key != ELEMENT]
    return kind_of(names[-1]) if names else ""


def _objects(hint: Any) -> Iterator[tuple[Place, Any]]:
    """Yield every class of the data, with its place, the outer ones first."""
    waiting: list[tuple[Place, Any]] = [((), hint)]
    for place, each in waiting:
        kind = certain(each)
        if get_origin(kind) in (list, dict):
            waiting.append(((*place, ELEMENT), get_args(kind)[-1]))
        elif is_object(kind):
            yield place, kind
            waiting += [((*place, field.key), field.hint) for field in data_fields(kind)]
