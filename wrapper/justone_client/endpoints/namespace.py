"""Base classes of generated platforms, whose methods pass their operation to the client that sends it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from justone_client.checks import missing_attribute

from .annotations import load_lazily
from .pages import AsyncPages, PageRoute, Pages
from .updated import call_by_path
from .wrong_arguments import explain_wrong_arguments

if TYPE_CHECKING:
    from .operation import Operation
    from .response import Response

T = TypeVar("T")
_MOST_ROWS = 100
"""Endpoints in a notebook's table; the largest platform has about half of it."""


class Caller:
    """A client that sends operations."""

    def execute(self, operation: Operation[T], parameters: Mapping[str, Any]) -> Response[T]:
        """Send one operation; `parameters` are by wire name, and those that are None are left out."""
        raise NotImplementedError


class AsyncCaller:
    """A client that sends operations from a coroutine."""

    async def execute(self, operation: Operation[T], parameters: Mapping[str, Any]) -> Response[T]:
        """Send one operation; `parameters` are by wire name, and those that are None are left out."""
        raise NotImplementedError


class _Platform:
    """Shared base of the namespaces of a platform, sync and async."""

    _kind = ""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        explain_wrong_arguments(cls)
        load_lazily(cls)

    if not TYPE_CHECKING:  # type checkers would take any attribute

        def __getattr__(self, name: str) -> Any:
            platform = _name(self)
            if hint := call_by_path(f"{platform}.{name}"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}{hint}")
            raise missing_attribute(self, name, f"; `justone endpoints {platform}.` lists its methods")

    def __repr__(self) -> str:
        return f"<{self._title()}>"

    def _title(self) -> str:
        count = len(_operations(self))
        return f"{_name(self)}: {count} {self._kind}endpoint{'' if count == 1 else 's'}"

    def _repr_html_(self) -> str:
        from justone_client.markup import grid

        return grid(self._title(), ("method", "", "summary"), _rows(self), most=_MOST_ROWS)


class Namespace(_Platform):
    """The methods of one platform."""

    def __init__(self, caller: Caller) -> None:
        self._call = caller.execute

    def _pages(self, operation: Operation[T], parameters: Mapping[str, Any], max_pages: int) -> Pages[T]:
        return Pages(PageRoute.declared(operation, parameters), partial(self._call, operation), max_pages)


class AsyncNamespace(_Platform):
    """The methods of one platform, as coroutines."""

    _kind = "async "

    def __init__(self, caller: AsyncCaller) -> None:
        self._call = caller.execute

    def _pages(self, operation: Operation[T], parameters: Mapping[str, Any], max_pages: int) -> AsyncPages[T]:
        return AsyncPages(PageRoute.declared(operation, parameters), partial(self._call, operation), max_pages)


def _name(platform: _Platform) -> str:
    return type(platform).__module__.rpartition(".")[2]


def _operations(platform: _Platform) -> tuple[Operation[Any], ...]:
    operations: tuple[Operation[Any], ...] = vars(sys.modules[type(platform).__module__]).get("OPERATIONS", ())
    return operations


def _rows(platform: _Platform) -> Iterator[tuple[str, str, str]]:
    """Yield the method, the standing and the summary of each endpoint."""
    for operation in _operations(platform):
        standing = "gone" if operation.removed else "deprecated" if operation.deprecation else ""
        method = operation.name.partition(".")[2]
        yield method, standing or ("recommended" if operation.recommended else ""), operation.summary
