"""Pagination of an endpoint, as `specs/overlay.toml` declares it."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, NamedTuple

from justone_client.errors import ConfigurationError, PaginationError

from .json_path import ANYWHERE, Path, values_at, written

_NO = frozenset({"", "0", "false"})
_NO_MORE = _NO | {"no_more"}
"""Values of a field that says whether another page follows; Kuaishou ends a list with the cursor `no_more`."""

_UNTOLD = "the page has no cursor for the next page"
_NOTHING: Mapping[str, Any] = {}
"""A dict, since responses hold it: a `MappingProxyType` can neither be pickled nor deep-copied."""

_logger = logging.getLogger("justone_client")


class Paging(NamedTuple):
    """The pagination of an endpoint.

    Attributes:
        step: How much page numbers and offsets grow from page to page, by wire name; 0: by the number of items.
        next: Paths of the cursors for the next page, by wire name.
        first: Values for the first page, by wire name, as far as they are documented.
        more: Path of the field that says whether another page follows; empty without such a field.
        end: Path of the field that says whether this page is the last one; empty without such a field.
        items: Path of the items of a page; empty if it is not documented.
    """

    step: Mapping[str, int] = _NOTHING
    next: Mapping[str, Path] = _NOTHING
    first: Mapping[str, int | str] = _NOTHING
    more: Path = ()
    end: Path = ()
    items: Path = ()

    def given(self, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """Return the parameters that start at another page than the first.

        Raises:
            ConfigurationError: A page number is not a whole number, or is missing without a documented first value.
        """
        for name in self.step:
            self._number(name, parameters)
        given = {name: parameters.get(name) for name in (*self.step, *self.next)}
        return {
            name: value for name, value in given.items() if value not in (None, "") and not self._is_first(name, value)
        }

    def after(self, parameters: Mapping[str, Any], body: Mapping[str, Any]) -> dict[str, Any] | None:
        """Return the parameters that change for the next page; None after the last.

        Args:
            parameters: The parameters of this page.
            body: The response, envelope included.

        Raises:
            PaginationError: The page has no cursor although another page follows, or several cursors.
        """
        flag, follows = self._flag(body)
        if follows is False:
            return None
        items = self._only(self.items, body)
        if items == [] or body.get("data") in (None, "", [], {}):
            return None
        changes: dict[str, Any] = {}
        for name, path in self.next.items():
            cursor = self._cursor(name, path, body) or (parameters.get(name) if self.step else None)
            if cursor is None:
                return self._end(path, body, parameters, flag=flag)
            changes[name] = cursor
        for name, step in self.step.items():
            changes[name] = self._number(name, parameters) + (step or self._count(items))
        return changes

    def _flag(self, body: Mapping[str, Any]) -> tuple[Path, bool | None]:
        """Return the path of the flag that this page has, and whether another page follows; None without a flag."""
        more = self._only(self.more, body)
        if more is not None:
            return self.more, str(more).lower() not in _NO_MORE
        end = self._only(self.end, body)
        return (self.end, str(end).lower() in _NO) if end is not None else ((), None)

    def _number(self, name: str, parameters: Mapping[str, Any]) -> int:
        value = parameters.get(name)
        if value is None:
            if name not in self.first:
                raise ConfigurationError(f"where {name} begins is not documented: pass it for the first page")
            value = self.first[name]
        try:
            return int(str(value))
        except ValueError:
            raise ConfigurationError(
                f"{name} is a page number or offset and must be a whole number, not {value!r}"
            ) from None

    def _cursor(self, name: str, path: Path, body: Mapping[str, Any]) -> str | int | None:
        """Return the cursor for the next page; None if it is absent, or the one of the first page."""
        cursor = self._only(path, body)
        if not cursor or self._is_first(name, cursor):
            return None
        if isinstance(cursor, bool) or not isinstance(cursor, str | int):
            raise PaginationError(f"{_UNTOLD}: a {type(cursor).__name__} at {written(path)} is not a cursor")
        return cursor

    def _is_first(self, name: str, value: Any) -> bool:
        return name in self.first and str(value) == str(self.first[name])

    def _count(self, items: Any) -> int:
        if not isinstance(items, list):
            raise PaginationError(f"{_UNTOLD}: it has no list at {written(self.items)}")
        return len(items)

    @staticmethod
    def _only(path: Path, body: Mapping[str, Any]) -> Any:
        """Return the value at a path; None if it is absent."""
        found = values_at(path, body) if path else []
        if any(each != found[0] for each in found):
            raise PaginationError(f"{_UNTOLD}: {written(path)} leads to several values")
        return found[0] if found else None

    def _end(self, path: Path, body: Mapping[str, Any], parameters: Mapping[str, Any], *, flag: Path) -> None:
        if flag:
            said = written(flag)
            raise PaginationError(
                f"{_UNTOLD}: {said} says that another page follows, but there is no cursor at {written(path)}"
            )
        has_items = any(isinstance(each, list) and each for each in values_at((ANYWHERE,), body))
        if has_items and not values_at(path, body) and not self.given(parameters):
            _logger.warning("the first page has no value at %s; it is taken for the only page", written(path))
