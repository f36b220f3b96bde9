"""The asynchronous client, for asyncio and trio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from contextlib import closing
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, Unpack, cast

from justone_generated.api import AsyncPlatforms

from .base import Client
from .call.options import ClientOptions, make_options
from .call.protocol import Core, Tokens
from .call.step_kinds import Ask, Join, Pause
from .call.steps import Call
from .endpoints.operation import Operation
from .endpoints.pages import AsyncPages, PageRoute
from .endpoints.registry import operation_at, warn_if_deprecated
from .endpoints.response import Response
from .environment import PING
from .errors import ConfigurationError
from .ping import PING_TIMEOUT, RoundTrips
from .policies.usage import Usage
from .transports.backend import AsyncBackend
from .wire import timing
from .wire.exchange import Received
from .wire.timing import Deadline

if TYPE_CHECKING:
    import anyio
    import httpx

    from .account.lookup import AsyncAccount

T = TypeVar("T")


_CLOSING = 5.0
"""Seconds for closing connections if the wait before it is cancelled."""

BackendName = Literal["httpx", "aiohttp"]


def _backend(
    name: BackendName, http_client: httpx.AsyncClient | None = None, transport: httpx.AsyncBaseTransport | None = None
) -> AsyncBackend:
    if name == "httpx":
        from .transports.httpx import AsyncHttpxBackend  # importing the package loads no HTTP library

        return AsyncHttpxBackend(http_client, transport)
    if name != "aiohttp":
        raise ConfigurationError(f"backend must be httpx or aiohttp, not {name!r}")
    if http_client is not None or transport is not None:
        raise ConfigurationError("backend='aiohttp' takes no http_client and no transport, which are httpx's")
    try:
        from .transports.aiohttp import AiohttpBackend
    except ImportError:
        raise ConfigurationError("backend='aiohttp' needs aiohttp: pip install 'justone-client[fast]'") from None
    except OSError:  # aiohttp sets TLS up when it is imported
        from .transports.trust import trusted_context

        trusted_context()  # raises an error that names the setting
        raise
    return AiohttpBackend()


def _landing() -> anyio.Event:
    import anyio  # httpx itself loads it with the first call only

    return anyio.Event()


class AsyncJustOne(Client[AsyncBackend], AsyncPlatforms):
    """Client for Just One API in coroutines: `await api.xiaohongshu.get_user_v3(user_id="…")`."""

    def __init__(
        self,
        token: Tokens = None,
        *,
        backend: BackendName = "httpx",
        transport: httpx.AsyncBaseTransport | None = None,
        http_client: httpx.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Set the client up; nothing is sent. Other arguments and errors are those of `JustOne`.

        Args:
            token: As for `JustOne`.
            backend: The HTTP library: `httpx`, or `aiohttp`, which is faster, works on asyncio only, takes neither
                `transport` nor `http_client`, and is installed by the extra `fast`.
            transport: As for `JustOne`.
            http_client: As for `JustOne`.
            **options: As for `JustOne`.
        """
        core = Core.of(token, make_options(options, stacklevel=2))
        self._set_up(core, Usage(), _backend(backend, http_client, transport), _landing)

    @classmethod
    def like(cls, client: Client[Any], *, backend: BackendName = "httpx") -> Self:
        """Return an async client with the settings and counts of another client, and its own connections.

        Raises:
            ConfigurationError: aiohttp is not installed, or the other client is closed.
        """
        alike = object.__new__(cls)
        alike._adopt(client, _backend(backend), _landing)
        return alike

    def call(
        self, path: str, params: Mapping[str, Any] | None = None, *, method: str = "GET", form: bool | None = None
    ) -> Coroutine[Any, Any, Response[Any]]:
        """Call any endpoint, generated or not; see `JustOne.call`.

        It is a plain function that returns a coroutine, so that a deprecation warning points at the line that calls it,
        even if the coroutine runs in another task.
        """
        operation = operation_at(method, path, form=form)
        warn_if_deprecated(operation, stacklevel=2)
        return self.execute(operation, params or {})

    async def execute(self, operation: Operation[T], parameters: Mapping[str, Any]) -> Response[T]:
        """Call the endpoint of an operation; see `JustOne.execute`."""
        return await self._drive(self._new_call(operation, parameters))

    def paginate(
        self,
        method: Callable[..., Awaitable[Response[T]]],
        /,
        *,
        next_page: Callable[[Response[T]], Mapping[str, Any] | None],
        max_pages: int,
        **params: Any,
    ) -> AsyncPages[T]:
        """Return the pages of an endpoint for `async for`; see `JustOne.paginate`."""
        return AsyncPages(PageRoute.told(params, next_page), lambda arguments: method(**arguments), max_pages)

    @property
    def account(self) -> AsyncAccount:
        """The account that the token belongs to: its balance and its usage, which are free to look up."""
        from .account.lookup import AsyncAccount  # few programs look

        return AsyncAccount(self._core, self._flights, self._gate, self._drive)

    async def ping(self) -> float:
        """Return the seconds of a round trip to the environment; see `JustOne.ping`."""
        trips = RoundTrips()
        with self._gate.passing(f"GET {PING}"):
            for _ in trips:
                received, deadline = Received(), Deadline(PING_TIMEOUT)
                await self._backend.exchange(self._core.ping_request(), deadline, received)
                self._core.check_pong(received)
        return trips.fastest

    async def aclose(self, *, timeout: float | None = None) -> None:  # noqa: ASYNC109 - that of `close`
        """Refuse further calls, wait for those of this event loop, and close its connections; see `JustOne.close`."""
        longest = self._longest_close(timeout)
        if self._is_derived:
            self._gate.close()
            return
        import anyio

        try:
            with self._gate.closing() as end, anyio.move_on_after(longest):
                await cast("anyio.Event", end).wait()
        except BaseException:  # a cancellation, which must not leave connections open
            with anyio.move_on_after(_CLOSING, shield=True):
                await self._backend.aclose()
            raise
        await self._backend.aclose()

    async def _drive(self, call: Call[T]) -> Response[T]:
        """Carry out the steps of a call."""
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
                    elif isinstance(step, Ask):
                        await timing.in_thread(step.run)
                        step = steps.send(None)
                    else:
                        await self._backend.exchange(*step)
                        step = steps.send(None)
            except StopIteration as end:
                result: Response[T] = end.value
                return result

    async def __aenter__(self) -> Self:
        self._gate.demand_open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
