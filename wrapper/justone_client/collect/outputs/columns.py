"""The columns of an endpoint's data, and the choice among them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from justone_client.checks import some_of, suggestion
from justone_client.collect.record import Kept
from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError

from .shapes import Shape, shape_of_model, shape_of_responses
from .values import type_of

_LEVELS = 2
_WHOLE = "data"


class Column(NamedTuple):
    """One column of the output.

    Attributes:
        name: Its name in the output.
        path: The JSON keys that lead to its values, from the response's `data` on; empty for the whole `data`.
        type: `text`, `integer` (64 bit), `number` (a double), `boolean` or `json`.
    """

    name: str
    path: tuple[str, ...]
    type: str


def columns_of(
    operation: Operation[Any], wanted: Sequence[str] | None, sample: Callable[[], Iterator[Kept]]
) -> list[Column]:
    """Choose the columns of an endpoint's data, by its model, or by the stored responses if it has no model.

    By default these are the scalars of the top two levels, in the model's order or in the order of their first
    appearance; `fans` within `interact` is called `interact_fans`. If there are no scalars, for example because the
    data is a list, there is one column `data` with the whole data as JSON.

    Args:
        operation: The endpoint.
        wanted: Names of columns: a key; `interact_fans` or `interact.fans` for a key within an object, to any depth; or
            `data` for everything. Lists and objects become JSON. None for the default.
        sample: Yields the stored responses; called for untyped data only. Without responses all names are accepted.

    Raises:
        ConfigurationError: There is no such column; the message names similar ones, or the columns there are.
    """
    depth = max([_LEVELS, *(name.count(".") + 1 for name in wanted or ())])
    shape = shape_of_model(operation.data, depth) if operation.data else shape_of_responses(sample(), depth)
    listed = _listed(shape)
    if wanted is None:
        scalars = (_column(shape, name, path) for name, path in listed.items() if _at(shape, path).is_scalar)
        return list(scalars) or [Column(_WHOLE, (), "json")]
    names = {path: name for name, path in listed.items()}
    paths = (_path_of(operation, shape, listed, name) for name in wanted)
    return [_column(shape, names.get(path) or "_".join(path) or _WHOLE, path) for path in dict.fromkeys(paths)]


def _listed(shape: Shape) -> dict[str, tuple[str, ...]]:
    """Name the keys of the top two levels; a key of the second level gets a dot if its name is taken."""
    listed: dict[str, tuple[str, ...]] = {}
    for outer, below in shape.fields.items():
        listed[outer] = (outer,)
        for inner in below.fields:
            name = f"{outer}_{inner}"
            listed[f"{outer}.{inner}" if name in listed or name in shape.fields else name] = (outer, inner)
    return listed


def _column(shape: Shape, name: str, path: tuple[str, ...]) -> Column:
    return Column(name, path, type_of(_at(shape, path).kinds) if path else "json")


def _path_of(
    operation: Operation[Any], shape: Shape, listed: Mapping[str, tuple[str, ...]], name: str
) -> tuple[str, ...]:
    if name == _WHOLE:
        return listed.get(name, ())
    path = listed.get(name) or _path(shape, name)
    if path is None:
        names = list(listed) or [_WHOLE]
        hint = suggestion(name, names) or f"; the columns are: {some_of(names)}"
        raise ConfigurationError(f"the data of {operation.name or operation} has no {name!r}{hint}")
    return path


def _path(shape: Shape, name: str) -> tuple[str, ...] | None:
    """Return the path of a dotted name, in which keys may contain dots, too; None if there is no such path."""
    if name in shape.fields:
        return (name,)
    for place in (place for place, letter in enumerate(name) if letter == "."):
        head = name[:place]
        below = shape.fields.get(head) or shape.rest
        if head and below is not None and (path := _path(below, name[place + 1 :])) is not None:
            return (head, *path)
    return (name,) if name and shape.rest is not None else None


def _at(shape: Shape, path: tuple[str, ...]) -> Shape:
    for key in path:
        shape = shape.fields.get(key) or shape.rest or Shape()
    return shape
