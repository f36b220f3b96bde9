"""The columns of data, and the choice among them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from justone_client.checks import similar_or_listed
from justone_client.errors import ConfigurationError

from .shapes import Shape
from .values import type_of

if TYPE_CHECKING:
    from justone_client.endpoints.common_fields import CommonColumn

Wanted = Sequence[str] | Mapping[str, str]
"""Paths of columns, each perhaps as `NEW=PATH`; or paths by the new names of their columns."""

Pair = tuple[str, str]
"""The new name of a column, empty if it keeps its own, and its path."""

COMMON = "common"
"""In place of a path: the columns of all common fields."""

_LEVELS = 2
WHOLE = "data"
"""The column of the whole data."""


class Column(NamedTuple):
    """One column of the output.

    Attributes:
        name: Its name in the output.
        path: The JSON keys that lead to its values, from the item or the data on; empty for the whole of it.
        type: `text`, `integer` (64 bit), `number` (a double), `boolean`, `timestamp` (aware, in UTC) or `json`.
        common: The common field that gives its values in place of the path; None for a path.
    """

    name: str
    path: tuple[str, ...]
    type: str
    common: CommonColumn | None = None


def renamed(wanted: Wanted) -> list[Pair]:
    """Return pairs of a new name, empty for a column that keeps its own, and a path.

    Raises:
        ConfigurationError: A part of `NEW=PATH` is missing, or two columns get the same name.
    """
    if isinstance(wanted, Mapping):
        pairs = list(wanted.items())
    else:
        pairs = [(new.strip(), path.strip()) for new, _, path in (text.rpartition("=") for text in wanted)]
        for text, (new, path) in zip(wanted, pairs, strict=True):
            if not path or ("=" in text and not new):
                raise ConfigurationError(f"columns: {text!r} is neither a path nor NEW=PATH")
    names = [new for new, _ in pairs if new]
    if twice := [name for name in names if names.count(name) > 1]:
        raise ConfigurationError(f"columns: two columns are called {twice[0]!r}")
    return pairs


def depth_of(pairs: Iterable[Pair]) -> int:
    """Return how many levels of the data the columns need."""
    return max([_LEVELS, *(path.count(".") + 1 for _, path in pairs)])


def columns_in(shape: Shape, wanted: Sequence[Pair] | None, endpoint: str) -> list[Column]:
    """Choose the columns of data of a shape.

    By default these are the scalars of the top two levels, in the model's order or in the order of their first
    appearance; `fans` within `interact` is called `interact_fans`. If there are no scalars, for example because the
    data is a list, there is one column `data` with the whole data as JSON.

    Args:
        shape: The shape of the data, down to `depth_of`.
        wanted: New names and paths of columns, as `renamed` returns them. A path is a key; `interact_fans` or
            `interact.fans` for a key within an object, to any depth; or `data` for everything. Lists and objects become
            JSON. None for the default.
        endpoint: What errors name.

    Raises:
        ConfigurationError: There is no such column; the message names similar ones, or else the first ten.
    """
    listed = _listed(shape)
    if wanted is None:
        scalars = (_column(shape, name, path) for name, path in listed.items() if _at(shape, path).is_scalar)
        return list(scalars) or [Column(WHOLE, (), "json")]
    names = {path: name for name, path in listed.items()}
    found = ((new, _path_of(endpoint, shape, listed, name)) for new, name in wanted)
    return [
        _column(shape, new or names.get(path) or "_".join(path) or WHOLE, path) for new, path in dict.fromkeys(found)
    ]


def lists_beside(shape: Shape, columns: Sequence[Column]) -> list[str]:
    """Return the paths of the lists of objects in the top two levels that no column holds."""
    held = {column.path for column in columns}
    return [
        ".".join(path)
        for path in _listed(shape).values()
        if _at(shape, path).has_items and not held & {path[:end] for end in range(len(path) + 1)}
    ]


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


def _path_of(endpoint: str, shape: Shape, listed: Mapping[str, tuple[str, ...]], name: str) -> tuple[str, ...]:
    if name == WHOLE:
        return listed.get(name, ())
    path = listed.get(name) or _path(shape, name)
    if path is None:
        hint = similar_or_listed(name, listed or [WHOLE], "the columns are")
        raise ConfigurationError(f"the data of {endpoint} has no {name!r}{hint}")
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
