"""Iterators over pages. Each page is a call and billed, so that iterators stop at a limit that callers set."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import Any, Generic, Self, TypeVar

from justone_client.checks import whole_number
from justone_client.errors import ConfigurationError, JustOneError, NoContentError

from .operation import Operation
from .response import Response

T = TypeVar("T")
S = TypeVar("S")
Parameters = Mapping[str, Any]
_SAME: Mapping[str, str] = MappingProxyType({})
_logger = logging.getLogger("justone_client")


class PageRoute(Generic[T]):
    """The way from one page to the next, as an endpoint declares it or as a function of the caller returns it."""

    def __init__(
        self,
        first: Parameters,
        follow: Callable[[Parameters, Response[T]], Parameters | None],
        *,
        continues: Parameters = _SAME,
        names: Mapping[str, str] = _SAME,
    ) -> None:
        """Start with the first page.

        Args:
            first: The parameters of the first page.
            follow: Returns the parameters that change for the page after one; None after the last.
            continues: The parameters of `first` that continue a list.
            names: Argument names by parameter, if they differ.
        """
        self.first = first
        self.follow = follow
        self.continues = continues
        self.names = names

    @classmethod
    def declared(cls, operation: Operation[T], parameters: Parameters) -> Self:
        """Follow the declaration of an operation.

        Raises:
            ConfigurationError: Neither the declaration nor the parameters give the first page.
        """
        paging = operation.paging
        if paging is None:
            raise ConfigurationError(f"{operation}: how its pages follow one another is not declared")

        def follow(sent: Parameters, page: Response[T]) -> Parameters | None:
            with _about(operation):
                return paging.after(sent, page.raw)

        with _about(operation):
            continues = paging.given(parameters)
        names = {wire_name: name for name, wire_name in operation.parameters.items()}
        return cls(parameters, follow, continues=continues, names=names)

    @classmethod
    def told(cls, first: Parameters, next_page: Callable[[Response[T]], Parameters | None]) -> Self:
        """Follow a function of the caller."""

        def follow(_sent: Parameters, page: Response[T]) -> Parameters | None:
            changes = next_page(page)
            if changes is not None and not isinstance(changes, Mapping):
                kind = type(changes).__name__
                raise ConfigurationError(f"next_page returned a {kind}; it must return a mapping of arguments, or None")
            return changes

        return cls(first, follow)


class _Walk(Generic[T, S]):
    """The state of an iteration; `S` is the function that sends for it."""

    def __init__(self, route: PageRoute[T], send: S, max_pages: int) -> None:
        whole_number("max_pages", max_pages, least=1)
        self._route = route
        self._send = send
        self._left = max_pages
        self._parameters = dict(route.first)
        self._changes: Parameters | None = route.continues
        self._asked = {_key(self._parameters)}
        self._data: Any = None
        self._is_first = not route.continues
        self._failure: Exception | None = None

    @property
    def next_params(self) -> dict[str, Any] | None:
        """Arguments that continue after the last page received, as JSON values; None at the end of the list.

        Save them to continue later: `iter_…(…, max_pages=5, **saved)`. After the iteration they show whether the list
        has ended (None) or `max_pages` was reached.

        Raises:
            PaginationError: The last page has no cursor for the next page.
        """
        if self._failure is not None:
            raise self._failure
        if self._changes is None:
            return None
        return {self._route.names.get(name, name): value for name, value in self._changes.items()}

    def _is_due(self) -> bool:
        """Whether to request another page; raises the error of the last page's cursor."""
        if self._left > 0 and self._failure is not None:
            raise self._failure
        return self._left > 0 and self._changes is not None

    def _takes(self, page: Response[T]) -> bool:
        """Note a page; return False if it equals the page before."""
        self._left -= 1
        data, self._data = self._data, page.raw.get("data")
        if not self._is_first and data is not None and data == self._data:
            self._stop("the server returns the same page again")
            return False
        self._is_first = False
        try:
            self._go_on(self._route.follow(self._parameters, page))
        except StopIteration as error:  # in an iterator it would mean the end
            self._failure = RuntimeError("next_page raised StopIteration; to end, it must return None")
            self._failure.__cause__ = error
        except Exception as error:  # noqa: BLE001 - the page is billed: it is returned first, and then this is raised
            self._failure = error
        return True

    def _go_on(self, changes: Parameters | None) -> None:
        parameters = {**self._parameters, **(changes or {})}
        key = _key(parameters)
        self._changes, self._parameters = changes, parameters
        if changes is not None and key in self._asked:
            self._stop("the cursor does not move")
        self._asked.add(key)

    @contextmanager
    def _ending_without_content(self) -> Iterator[None]:
        """Take business code 201 for the end of a list that has begun; for the first page it is an error."""
        try:
            yield
        except NoContentError:
            if self._is_first:
                raise
            self._changes = None

    def _stop(self, reason: str) -> None:
        _logger.warning("pages end here: %s", reason)
        self._changes = None


class Pages(_Walk[T, Callable[[Parameters], Response[T]]], Iterator[Response[T]]):
    """Pages of a list, each requested when it is needed. For one thread at a time.

    The iteration ends at a page that is marked as the last, has no cursor, the cursor of the page before, or no data;
    at a page equal to the one before; and with business code 201. The last two are billed, but not returned. If a call
    fails, `next` requests the same page again. If a page has no cursor although another page follows, the page is
    returned, and the next step raises `PaginationError`.
    """

    def __next__(self) -> Response[T]:
        if self._is_due():
            with self._ending_without_content():
                page = self._send(self._parameters)
                if self._takes(page):
                    return page
        raise StopIteration


class AsyncPages(_Walk[T, Callable[[Parameters], Awaitable[Response[T]]]], AsyncIterator[Response[T]]):
    """Pages of a list, each requested when it is needed. For one task at a time; else like `Pages`."""

    async def __anext__(self) -> Response[T]:
        if self._is_due():
            with self._ending_without_content():
                page = await self._send(self._parameters)
                if self._takes(page):
                    return page
        raise StopAsyncIteration


@contextmanager
def _about(operation: Operation[Any]) -> Iterator[None]:
    """Add the endpoint to errors."""
    try:
        yield
    except JustOneError as error:
        error.endpoint = str(operation)
        raise


def _key(parameters: Parameters) -> str:
    return repr(sorted((str(name), str(value)) for name, value in parameters.items() if value is not None))
