"""Places in the data of an endpoint, found by its data classes: objects, lists, and the list of items."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin

from .json_path import ANYWHERE, Path
from .model import Model, data_fields

Place = tuple[str, ...]
"""Keys that lead to a value; the elements of lists and mappings share one place, with the key `*`."""

ELEMENT = "*"


def certain(hint: Any) -> Any:
    """Return the first type of a value that may have several, or be null."""
    if get_origin(hint) in (None, list, dict):
        return hint
    return next(each for each in get_args(hint) if each is not NoneType)


def is_object(hint: Any) -> bool:
    """Whether a type is a data class."""
    return isinstance(hint, type) and issubclass(hint, Model)


@cache
def items_place(data: Any, declared: Path) -> Place | None:
    """Return where the list of items is: the declared one, else the list whose objects say most; None without one."""
    wanted = tuple(str(step) for step in declared[1:] if isinstance(step, str))
    if wanted and ANYWHERE not in wanted:
        return wanted
    lists = [each for each in objects(data) if each[0] and each[0][-1] == ELEMENT and each[0].count(ELEMENT) == 1]
    place, _ = max(lists, key=lambda each: scalars_in(each[1]), default=(None, None))
    return place[:-1] if place else None


@cache
def scalars_in(hint: Any, levels: int = 2) -> int:
    """Return how many scalars an object of a type has in its top levels; 0 for other types."""
    kind = certain(hint)
    if not is_object(kind):
        return 0
    hints = [certain(field.hint) for field in data_fields(kind)]
    inner = sum(scalars_in(each, levels - 1) for each in hints if levels > 1)
    return inner + sum(each in (str, int, float, bool) for each in hints)


def objects(hint: Any) -> Iterator[tuple[Place, Any]]:
    """Yield every class of the data, with its place, the outer ones first."""
    waiting: list[tuple[Place, Any]] = [((), hint)]
    for place, each in waiting:
        kind = certain(each)
        if get_origin(kind) in (list, dict):
            waiting.append(((*place, ELEMENT), get_args(kind)[-1]))
        elif is_object(kind):
            yield place, kind
            waiting += [((*place, field.key), field.hint) for field in data_fields(kind)]


def hint_at(hint: Any, path: Path) -> Any:
    """Return the type of the values at a path in the data; Any if the data classes do not tell."""
    for step in path:
        kind = certain(hint)
        origin, arguments = get_origin(kind), get_args(kind)
        if isinstance(step, int) and origin is list:
            hint = arguments[0]
        elif isinstance(step, str) and origin is dict and step != ANYWHERE:
            hint = arguments[1]
        elif is_object(kind):
            hint = next((field.hint for field in data_fields(kind) if field.key == step), Any)
        else:
            return Any
    return hint
