"""`AsyncJustOne`: the same client for coroutines, on asyncio or trio."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx

from justone_generated.api import AsyncPlatforms

from .core import DEFAULT_CONNECT_TIMEOUT, DEFAULT_TIMEOUT, Core, checked
from .deadline import Deadline
from .operation import Operation
from .operations import operation_at, warn_if_deprecated
from .ping import PING_TIMEOUT, RoundTrips
from .received import FAILURES, Received
from .response import Response

T = TypeVar("T")


class AsyncJustOne(AsyncPlatforms):
    """Client for Just One API in coroutines: `await api.xiaohongshu.get_user_v3(user_id="…")`."""

    def __init__(
        self,
        token: str | None = None,
        *,
        environment: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        connect_timeout: float = DEFAULT_CONNECT_TIMEOUT,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        """Set the client up; nothing is sent. Arguments, defaults and errors are those of `JustOne`."""
        self._core = Core(token, environment, timeout, connect_timeout, stacklevel=2)
        self._owned = http_client is None
        self._http = checked(http_client, httpx.AsyncClient) or httpx.AsyncClient(
            trust_env=not self._core.environment.local
        )

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
        self._core.announce(operation)
        deadline = Deadline(self._core.timeout)
        request = self._core.request(self._http.build_request, operation, parameters, deadline)
        return self._core.response(operation, await self._exchange(request, deadline), attempts=1)

    async def ping(self) -> float:
        """Measure the environment; see `JustOne.ping`."""
        trips = RoundTrips()
        for _ in trips:
            deadline = Deadline(PING_TIMEOUT)
            request = self._core.ping_request(self._http.build_request, deadline)
            self._core.check_pong(await self._exchange(request, deadline))
        return trips.fastest

    async def aclose(self) -> None:
        """Close the connections; a client you passed in stays open."""
        if self._owned:
            await self._http.aclose()

    async def _exchange(self, request: httpx.Request, deadline: Deadline) -> Received:
        received = Received()
        try:
            import anyio  # httpx itself loads it with the first call only

            with anyio.fail_after(deadline.remaining()):
                response = await self._http.send(request, stream=True, follow_redirects=False)
                try:
                    received.begin(response)
                    async for chunk in response.aiter_bytes():
                        received.add(chunk, deadline)
                finally:
                    await response.aclose()
        except FAILURES as error:
            received.error = error
        return received

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"AsyncJustOne({self._core!r})"
