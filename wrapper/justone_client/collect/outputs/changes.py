"""Changes between two versions of the responses in a ledger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

from justone_client.collect.inputs.link_column import link_column
from justone_client.collect.record import COMPLETE, Kept, State
from justone_client.endpoints.common_fields import common_of
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.tables.values import UNFIT, json_text

from .stored_response import parse_input, parse_response

_Version = list[Kept]


class FieldChange(NamedTuple):
    """A field that differs between two versions.

    Attributes:
        id: The values of the id's columns in the input, such as a link.
        page: The page of a list, from 1; None for a thing with an id, which may be on any page.
        field: The path of the field in the data; `status` if the id has data in one version only.
        before: The value as text, numbers and other values as JSON; None if there is no such field.
        after: The value in the later version.
    """

    id: str
    page: int | None
    field: str
    before: str | None
    after: str | None


class Things:
    """The list of things in the responses of an endpoint, whose common fields have an id."""

    def __init__(self, operation: Operation[Any]) -> None:
        self._path = ".".join(map(str, operation.items[1:]))
        fields = common_of(operation)
        self._sources = fields.sources.get("id", ()) if fields is not None and operation.items else ()

    def ids(self, path: str, value: Any) -> list[str] | None:
        """Return the ids of a list's elements; None if it is another list, or its elements have no different ids."""
        if path != self._path or not self._sources or not isinstance(value, list):
            return None
        found = [next(filter(None, (source.value_in(each) for source in self._sources)), None) for each in value]
        ids = [str(each) for each in found if each is not None]
        return ids if len(ids) == len({*ids}) == len(value) else None


def changes_in(
    kept: Iterable[Kept], columns: Sequence[str], since: float | None = None, things: Things | None = None
) -> Iterator[FieldChange]:
    """Yield the changes of each id; only two versions of one id are in memory at a time.

    Args:
        kept: The history of the ids, as `Reading.refreshed` yields it.
        columns: The columns of the input that make the id, or have links to it.
        since: A moment, in seconds since 1970: the version that was the latest then is compared with the latest one;
            an id without a version then is left out. None compares the latest two versions.
        things: The list whose elements are compared by their ids; None to compare all lists by position.
    """
    for _, rows in groupby(kept, attrgetter("number")):
        before: _Version = []
        after: _Version = []
        for _, group in groupby(rows, attrgetter("version")):
            version = list(group)
            if version[-1].state not in COMPLETE:
                continue
            if since is None:
                before = after
            elif max(each.asked or 0.0 for each in version) <= since:
                before = version
            after = version
        if before and before is not after:
            yield from _between(before, after, columns, things)


def _between(before: _Version, after: _Version, columns: Sequence[str], things: Things | None) -> Iterator[FieldChange]:
    given = parse_input(after[0].other)
    name = ", ".join(_text(given.get(link_column([*given], column) or column)) for column in columns)
    states = [version[0].state for version in (before, after)]
    if State.EMPTY in states:
        if states[0] != states[1]:
            yield FieldChange(name, 1, "status", *(state.name.lower() for state in states))
        return
    old, new = _fields(before, things), _fields(after, things)
    for page, field in {**old, **new}:
        values = (old.get((page, field)), new.get((page, field)))
        if values[0] != values[1]:
            yield FieldChange(name, page, field, *values)


def _fields(version: _Version, things: Things | None) -> dict[tuple[int | None, str], str]:
    """Return the values of a version by page and path; elements of lists are numbered from 0, or named by their ids."""
    found: dict[tuple[int | None, str], str] = {}
    for each in version:
        data = (parse_response(each.body or b"") or {}).get("data")
        left: list[tuple[int | None, str, Any]] = [(each.page, "", data)]
        while left:
            page, path, value = left.pop()
            if not value or not isinstance(value, dict | list):
                found[page, path or "data"] = _text(value)
                continue
            ids = things.ids(path, value) if things is not None else None
            inner: Iterable[tuple[Any, Any]]
            if ids is not None:
                inner, page = zip(ids, value, strict=True), None
            else:
                inner = value.items() if isinstance(value, dict) else enumerate(value)
            left += [(page, f"{path}.{key}" if path else str(key), element) for key, element in [*inner][::-1]]
    return found


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    text = json_text(value)
    return str(value) if text is UNFIT else text
