"""Base classes of generated platforms, whose methods pass their operation to the client that sends it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from justone_client.checks import missing_attribute

from .pages import AsyncPages, PageRoute, Pages

if TYPE_CHECKING:
    from .operation import Operation
    from .response import Response

T = TypeVar("T")


class _Named:
    """Says which attributes have similar names when one is missing."""

    if not TYPE_CHECKING:  # type checkers would take any attribute

        def __getattr__(self, name: str) -> Any:
            raise missing_attribute(self, name)


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


class Namespace(_Named):
    """The methods of one platform."""

    def __init__(self, caller: Caller) -> None:
        self._call = caller.execute

    def _pages(self, operation: Operation[T], parameters: Mapping[str, Any], max_pages: int) -> Pages[T]:
        return Pages(PageRoute.declared(operation, parameters), partial(self._call, operation), max_pages)


class AsyncNamespace(_Named):
    """The methods of one platform, as coroutines."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._call = caller.execute

    def _pages(self, operation: Operation[T], parameters: Mapping[str, Any], max_pages: int) -> AsyncPages[T]:
        return AsyncPages(PageRoute.declared(operation, parameters), partial(self._call, operation), max_pages)
