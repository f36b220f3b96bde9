"""Invented pages: how many a list has, which one a call asks for, and the cursors that lead from one to the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from justone_client.endpoints.json_path import ANYWHERE, Path, values_at
from justone_client.endpoints.paging import Paging

from .entity import number

PAGE_SIZE = 10


@dataclass(frozen=True, slots=True)
class ListPage:
    """One page of a list.

    Attributes:
        list_id: What the list is of: the endpoint and the parameters that all its pages share.
        index: The number of the page, from 0 on.
        pages: The number of pages that the list has.
    """

    list_id: str
    index: int
    pages: int

    @classmethod
    def asked_for(cls, paging: Paging | None, path: str, parameters: Mapping[str, str]) -> ListPage:
        """Return the page that a call asks for; an unknown cursor leads behind the last page."""
        turning = {*paging.step, *paging.next} if paging else set()
        list_id = repr((path, sorted((name, value) for name, value in parameters.items() if name not in turning)))
        pages = 2 + number(list_id) % 3 if paging else 1
        return cls(list_id, _index(paging, parameters, list_id, pages) if paging else 0, pages)

    @property
    def has_items(self) -> bool:
        return self.index < self.pages

    @property
    def is_last(self) -> bool:
        return self.index >= self.pages - 1

    @property
    def size(self) -> int:
        """The number of items; the last page is not full."""
        if not self.has_items:
            return 0
        return 1 + number(self.list_id, "last") % (PAGE_SIZE - 1) if self.is_last else PAGE_SIZE

    def turned(self, paging: Paging, data: Any) -> Any:
        """Return the data of the page with the flag and the cursors that lead to the next one."""
        body = {"data": data}
        for path in paging.next.values():
            _put(body, path, None if self.is_last else _cursor(self.list_id, self.index + 1))
        if paging.more and paging.more not in paging.next.values():
            _put(body, paging.more, not self.is_last)
        if paging.end:
            _put(body, paging.end, self.is_last)
        return body["data"]


def _index(paging: Paging, parameters: Mapping[str, str], list_id: str, pages: int) -> int:
    """Return the index of the page that the parameters ask for; what is not given, or no number, asks for the first."""
    for name, step in paging.step.items():
        if parameters.get(name, "").isdecimal():
            distance = int(parameters[name]) - int(paging.first.get(name, 1))
            return max(0, distance // step if step else -(-distance // PAGE_SIZE))
    for name in paging.next:
        value = parameters.get(name, "")
        if value and value != str(paging.first.get(name, "")):
            known = (index for index in range(1, pages) if str(_cursor(list_id, index)) == value)
            return next(known, pages)
    return 0


def _cursor(list_id: str, index: int) -> int:
    """Return the cursor of a page; the digits are texts in some endpoints and numbers in others."""
    return number(list_id, "cursor", index) % 10**12 + 10**12


def _put(body: dict[str, Any], path: Path, value: int | bool | None) -> None:
    """Write a value of the type that is there already; None writes an empty one."""
    *way, last = path
    for parent in values_at(tuple(way), body):
        if isinstance(parent, dict) and (last in parent or ANYWHERE not in way):
            parent[last] = _like(parent.get(str(last)), value)
        elif isinstance(parent, list) and isinstance(last, int) and -len(parent) <= last < len(parent):
            parent[last] = _like(parent[last], value)


def _like(present: Any, value: int | bool | None) -> Any:
    if isinstance(present, bool) or (present is None and isinstance(value, bool)):
        return bool(value)
    if isinstance(present, int):
        return int(value or 0)
    return "" if value is None else str(int(value))
