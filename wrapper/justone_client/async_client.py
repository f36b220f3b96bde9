"""`AsyncJustOne`: the same client for coroutines, on asyncio or trio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from contextlib import closing
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from justone_generated.api import AsyncPlatforms

from .base import Client
from .call.options import DEFAULT_CONNECT_TIMEOUT, DEFAULT_TIMEOUT, Hook, Options
from .call.single_flight import Flights
from .call.steps import Call, Join, Pause
from .endpoints.operation import Operation
from .endpoints.pages import AsyncPages, PageRoute
from .endpoints.registry import operation_at, warn_if_deprecated
from .endpoints.response import Response
from .errors import ConfigurationError
from .ping import PING_TIMEOUT, RoundTrips
from .policies.budget import Budget
from .policies.cache import Cache
from .policies.failure_limit import FailureLimit
from .policies.rate_limit import RateLimit
from .policies.retry import Policy, Retry
from .transports.backend import AsyncBackend
from .wire import timing
from .wire.exchange import DEFAULT_LARGEST_ANSWER, Received
from .wire.timing import Deadline

if TYPE_CHECKING:
    import anyio
    import httpx

T = TypeVar("T")


def _backend(
    http_client: httpx.AsyncClient | None, transport: httpx.AsyncBaseTransport | None, *, fast: bool
) -> AsyncBackend:
    if not fast:
        from .transports.httpx import AsyncHttpxBackend  # importing the package loads no HTTP library

        return AsyncHttpxBackend(http_client, transport)
    if http_client is not None or transport is not None:
        raise ConfigurationError("fast sends with aiohttp: leave out http_client and transport, which are httpx's")
    try:
        from .transports.aiohttp import AiohttpBackend
    except ImportError:
        raise ConfigurationError("fast needs aiohttp: pip install 'justone-client[fast]'") from None
    except OSError:  # aiohttp sets TLS up when it is imported
        from .transports.trust import trusted_context

        trusted_context()  # says what is wrong
        raise
    return AiohttpBackend()


def _landing() -> anyio.Event:
    import anyio  # httpx itself loads it with the first call only

    return anyio.Event()


class AsyncJustOne(Client[AsyncBackend], AsyncPlatforms):
    """Client for Just One API in coroutines: `await api.xiaohongshu.get_user_v3(user_id="…")`."""

    def __init__(
        self,
        token: str | None = None,
        *,
        environment: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        connect_timeout: float = DEFAULT_CONNECT_TIMEOUT,
        retry: Policy | None = None,
        budget: Budget | None = None,
        rate_limit: RateLimit | None = None,
        failure_limit: FailureLimit | None = None,
        cache: Cache | None = None,
        on_call: Hook | None = None,
        largest_answer: int = DEFAULT_LARGEST_ANSWER,
        transport: httpx.AsyncBaseTransport | None = None,
        http_client: httpx.AsyncClient | None = None,
        fast: bool = False,
    ) -> None:
        """Set the client up; nothing is sent. Arguments, defaults and errors are those of `JustOne`, plus `fast`.

        `fast` sends with aiohttp, on asyncio alone; the extra of that name installs it. Without it, or beside a
        transport or client of httpx, a `ConfigurationError` is raised.
        """
        options = Options.first(
            environment,
            stacklevel=2,
            timeout=timeout,
            connect_timeout=connect_timeout,
            retry=Retry() if retry is None else retry,
            budget=budget,
            rate_limit=rate_limit,
            failure_limit=failure_limit,
            cache=cache,
            on_call=on_call,
            largest_answer=largest_answer,
        )
        self._set_up(token, options, _backend(http_client, transport, fast=fast), Flights(_landing))

    @classmethod
    def like(cls, client: Client[Any], *, fast: bool = False) -> Self:
        """Make an asynchronous client with the settings and counts of a synchronous one, and connections of its own.

        Raises:
            ConfigurationError: `fast`, and there is no aiohttp.
        """
        twin = object.__new__(cls)
        twin._adopt(client, _backend(None, None, fast=fast), Flights(_landing))
        return twin

    def call(
        self, path: str, params: Mapping[str, Any] | None = None, *, method: str = "GET", form: bool | None = None
    ) -> Coroutine[Any, Any, Response[Any]]:
        """Call any endpoint, generated or not; see `JustOne.call`.

        A plain function that returns a coroutine, so that a deprecation warning points at the line that calls it,
        also where the coroutine runs in a task of its own.
        """
        operation = operation_at(method, path, form=form)
        warn_if_deprecated(operation, stacklevel=2)
        return self.execute(operation, params or {})

    async def execute(self, operation: Operation[T], parameters: Mapping[str, Any]) -> Response[T]:
        """Send one generated operation; see `JustOne.execute`."""
        return await self._drive(Call(self._core, operation, parameters, usage=self._usage, flights=self._flights))

    def paginate(
        self,
        method: Callable[..., Awaitable[Response[T]]],
        /,
        *,
        next_page: Callable[[Response[T]], Mapping[str, Any] | None],
        max_pages: int,
        **params: Any,
    ) -> AsyncPages[T]:
        """Go through the pages of an endpoint with `async for`; see `JustOne.paginate`."""
        return AsyncPages(PageRoute.told(params, next_page), lambda arguments: method(**arguments), max_pages)

    async def ping(self) -> float:
        """Measure the environment; see `JustOne.ping`."""
        trips = RoundTrips()
        for _ in trips:
            received, deadline = Received(), Deadline(PING_TIMEOUT)
            await self._backend.exchange(self._core.ping_request(), deadline, received)
            self._core.check_pong(received)
        return trips.fastest

    async def aclose(self) -> None:
        """Close the connections; see `JustOne.close`."""
        if not self._is_derived:
            await self._backend.aclose()

    async def _drive(self, call: Call[T]) -> Response[T]:
        """Do what a call asks for, step by step."""
        with call, closing(call.steps()) as steps:
            try:
                step = next(steps)
                while True:
                    if isinstance(step, Pause):
                        await timing.asleep(step.seconds)
                        step = steps.send(None)
                    elif isinstance(step, Join):
                        await cast("anyio.Event", step.flight.landing).wait()
                        step = steps.send(None)
                    else:
                        await self._backend.exchange(*step)
                        step = steps.send(None)
            except StopIteration as end:
                result: Response[T] = end.value
                return result

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
