"""Where, in the data of an endpoint, the thing is that its parameters name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from justone_client.endpoints.data_places import ELEMENT, Place, certain, objects
from justone_client.endpoints.model import data_fields

from .entity import is_id, kind_of, plain


class Named(NamedTuple):
    """The parameter of a call that names one thing."""

    parameter: str
    value: str
    kind: str


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

    found = [(fits(place, model), -len(place), place) for place, model in objects(data)]
    best = max(found, key=lambda each: each[:2], default=(0, 0, None))
    return best[2] if best[0] else None


def role_of(place: Place) -> str:
    """Return the kind of thing that an object's name stands for; empty if it does not say."""
    names = [key for key in place if key != ELEMENT]
    return kind_of(names[-1]) if names else ""
