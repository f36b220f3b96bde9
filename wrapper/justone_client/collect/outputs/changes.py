"""Changes between two versions of the responses in a ledger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

from justone_client.collect.record import COMPLETE, Kept, State
from justone_client.endpoints.tables.values import UNFIT, json_text

from .stored_response import parse_input, parse_response

_Version = list[Kept]


class FieldChange(NamedTuple):
    """A field that differs between two versions.

    Attributes:
        id: The values of the id's columns in the input.
        page: The page of a list, from 1.
        field: The path of the field in the data; `status` if the id has data in one version only.
        before: The value as text, numbers and other values as JSON; None if there is no such field.
        after: The value in the later version.
    """

    id: str
    page: int
    field: str
    before: str | None
    after: str | None


def changes_in(kept: Iterable[Kept], columns: Sequence[str], since: float | None = None) -> Iterator[FieldChange]:
    """Yield the changes of each id; only two versions of one id are in memory at a time.

    Args:
        kept: The history of the ids, as `Reading.refreshed` yields it.
        columns: The columns of the input that make the id.
        since: A moment, in seconds since 1970: the version that was the latest then is compared with the latest one;
            an id without a version then is left out. None compares the latest two versions.
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
            yield from _between(before, after, columns)


def _between(before: _Version, after: _Version, columns: Sequence[str]) -> Iterator[FieldChange]:
    given = parse_input(after[0].other)
    name = ", ".join(_text(given.get(column)) for column in columns)
    states = [version[0].state for version in (before, after)]
    if State.EMPTY in states:
        if states[0] != states[1]:
            yield FieldChange(name, 1, "status", *(state.name.lower() for state in states))
        return
    old, new = _fields(before), _fields(after)
    for page, field in {**old, **new}:
        values = (old.get((page, field)), new.get((page, field)))
        if values[0] != values[1]:
            yield FieldChange(name, page, field, *values)


def _fields(version: _Version) -> dict[tuple[int, str], str]:
    """Return the values of a version by page and path; elements of lists are numbered from 0."""
    found: dict[tuple[int, str], str] = {}
    for each in version:
        left = [("", (parse_response(each.body or b"") or {}).get("data"))]
        while left:
            path, value = left.pop()
            if value and isinstance(value, dict | list):
                inner = value.items() if isinstance(value, dict) else enumerate(value)
                left += [(f"{path}.{key}" if path else str(key), element) for key, element in [*inner][::-1]]
            else:
                found[each.page, path or "data"] = _text(value)
    return found


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    text = json_text(value)
    return str(value) if text is UNFIT else text
