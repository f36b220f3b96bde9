"""Common fields: one table of names for the users, posts, comments and goods of all platforms.

`specs/overlay.toml` declares them; they are loaded with the first use.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC
from functools import cache, partial
from importlib import import_module
from typing import Any, NamedTuple

from justone_client.errors import ConfigurationError

from .common_source import CommonSource
from .common_values import CHINA, as_text, read_address, read_amount, read_count, read_time
from .operation import Operation

KINDS = ("user", "post", "comment", "item", "shop", "topic", "work")
"""Kinds of things: accounts; posts, notes, videos and articles; comments and reviews; goods; shops; hot searches, tags
and questions; films and series."""

_TYPES = {
    **dict.fromkeys(("id", "url", "title", "text", "author_id", "author_name"), "text"),
    "published_at": "timestamp",
    **dict.fromkeys(("likes", "comments", "shares", "collects", "plays"), "integer"),
    **dict.fromkeys(("followers", "following", "posts"), "integer"),
    "price": "number",
    "currency": "text",
    "sales": "integer",
    "rating": "number",
    **dict.fromkeys(("image", "location"), "text"),
}
COMMON_NAMES = tuple(_TYPES)
"""The common names, in the order of their columns."""

_CONVERSIONS: Mapping[str, Callable[[Any], Any]] = {
    "text": as_text,
    "integer": read_count,
    "number": read_amount,
    **dict.fromkeys(("url", "image"), read_address),
}
"""Conversions by name, or else by type; that of times depends on the platform."""

_ABROAD = frozenset(
    {
        *("aliexpress", "amazon", "facebook", "imdb", "instagram", "linkedin", "reddit", "shopee", "temu", "tiktok"),
        *("tiktok_shop", "twitter", "youtube"),
    }
)
"""Platforms whose times without a time zone are taken as UTC; those of all others are taken as China's."""

_GENERATED = "justone_generated.common"
"""The module of the declared fields; imported by name, when they are first needed."""


class CommonFields(NamedTuple):
    """The declared common fields of an endpoint.

    Attributes:
        kind: What its things are, one of `KINDS`.
        sources: Where each field comes from, the best source first.
    """

    kind: str
    sources: Mapping[str, tuple[CommonSource, ...]]


class CommonColumn(NamedTuple):
    """One column of the common table.

    Attributes:
        name: `platform`, `kind`, or one of `COMMON_NAMES`.
        type: `text`, `integer`, `number` or `timestamp`.
        sources: Where its value comes from, the best source first; none if the endpoint lacks the field.
        convert: Returns a value in its type; one that cannot be read stays as it is.
    """

    name: str
    type: str
    sources: tuple[CommonSource, ...]
    convert: Callable[[Any], Any]

    def value_in(self, thing: Any) -> Any:
        """Return the converted value of a thing; None if it lacks one. An empty text counts only if nothing else does.

        Args:
            thing: An element of the list at `Operation.items`, or the data of an endpoint without one.
        """
        found = [value for source in self.sources if (value := source.value_in(thing)) is not None]
        return self.convert(next((value for value in found if value != ""), found[0])) if found else None


def common_of(operation: Operation[Any]) -> CommonFields | None:
    """Return the common fields of an endpoint; None if none are declared."""
    return _common_of(str(operation))


def common_columns(operation: Operation[Any]) -> Sequence[CommonColumn]:
    """Return the columns of the common table: `platform`, `kind` and all `COMMON_NAMES`, for each endpoint the same.

    Raises:
        ConfigurationError: The endpoint has no common fields.
    """
    fields = common_of(operation)
    if fields is None:
        name = operation.name or str(operation)
        raise ConfigurationError(f"{name} has no common fields; `justone describe {name}` shows the fields it has")
    return [*_columns(operation.name.partition(".")[0], fields)]


def _columns(platform: str, fields: CommonFields) -> Iterator[CommonColumn]:
    for name, value in {"platform": platform, "kind": fields.kind}.items():
        yield CommonColumn(name, "text", (CommonSource((), value),), as_text)
    read = partial(read_time, zone=UTC if platform in _ABROAD else CHINA)
    for name, kind in _TYPES.items():
        yield CommonColumn(
            name, kind, fields.sources.get(name, ()), _CONVERSIONS.get(name) or _CONVERSIONS.get(kind, read)
        )


@cache
def _common_of(endpoint: str) -> CommonFields | None:
    declared: Mapping[str, tuple[str, Mapping[str, Sequence[str]]]] = import_module(_GENERATED).COMMON
    if endpoint not in declared:
        return None
    kind, fields = declared[endpoint]
    known = [name for name in COMMON_NAMES if name in fields]
    return CommonFields(kind, {name: tuple(map(CommonSource.parse, fields[name])) for name in known})
