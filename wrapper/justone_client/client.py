"""`JustOne`: the client for synchronous code."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx

from justone_generated.api import Platforms

from .core import DEFAULT_CONNECT_TIMEOUT, DEFAULT_TIMEOUT, Core, checked
from .deadline import Deadline
from .operation import Operation
from .operations import operation_at, warn_if_deprecated
from .ping import PING_TIMEOUT, RoundTrips
from .received import FAILURES, Received
from .response import Response

T = TypeVar("T")


class JustOne(Platforms):
    """Client for Just One API.

    Each platform is an attribute, each endpoint a method: `api.xiaohongshu.get_user_v3(user_id="…")`.
    """

    def __init__(
        self,
        token: str | None = None,
        *,
        environment: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        connect_timeout: float = DEFAULT_CONNECT_TIMEOUT,
        http_client: httpx.Client | None = None,
    ) -> None:
        """Set the client up; nothing is sent.

        Args:
            token: Your API token; default: `JUSTONEAPI_TOKEN`.
            environment: `prod-global`, `prod-cn` or a base URL; default: `JUSTONEAPI_BASE_URL`, then
                `JUSTONEAPI_ENV`, then `prod-global`.
            timeout: Seconds for a whole attempt, however slowly the server answers; default 60, as the vendor asks.
            connect_timeout: Seconds to connect; default 10.
            http_client: A client of your own, used as it is and not closed. It keeps its own per-read time-outs while
                headers arrive; only a client made here is bounded there too.

        Raises:
            ConfigurationError: No token, an unknown environment, or a time-out that is not a positive number.
        """
        self._core = Core(token, environment, timeout, connect_timeout, stacklevel=2)
        self._owned = http_client is None
        self._http = checked(http_client, httpx.Client) or httpx.Client(trust_env=not self._core.environment.local)
        if self._owned:
            from .network import bound_by_deadlines

            bound_by_deadlines(self._http)

    def call(
        self, path: str, params: Mapping[str, Any] | None = None, *, method: str = "GET", form: bool | None = None
    ) -> Response[Any]:
        """Call any endpoint, generated or not, with untyped `data`.

        Args:
            path: Path below the base URL, such as `/api/weibo/get-user/v1`.
            params: Parameters by their published names; those that are None are left out.
            method: HTTP method.
            form: Send parameters and token as a form body; default: as published, else in the query.

        Raises:
            JustOneError: The call failed; each business code raises an exception of its own.
        """
        operation = operation_at(method, path, form=form)
        warn_if_deprecated(operation, stacklevel=2)
        return self.execute(operation, params or {})

    def execute(self, operation: Operation[T], parameters: Mapping[str, Any]) -> Response[T]:
        """Send one generated operation; `parameters` are by wire name, and those that are None are left out.

        Raises:
            JustOneError: The call failed; each business code raises an exception of its own.
        """
        self._core.announce(operation)
        deadline = Deadline(self._core.timeout)
        request = self._core.request(self._http.build_request, operation, parameters, deadline)
        return self._core.response(operation, self._exchange(request, deadline), attempts=1)

    def ping(self) -> float:
        """Measure the environment: seconds for a round trip on an open connection. Free, and sent without the token.

        Raises:
            JustOneError: The environment does not answer within 5 s, or answers with an HTTP error.
        """
        trips = RoundTrips()
        for _ in trips:
            deadline = Deadline(PING_TIMEOUT)
            request = self._core.ping_request(self._http.build_request, deadline)
            self._core.check_pong(self._exchange(request, deadline))
        return trips.fastest

    def close(self) -> None:
        """Close the connections; a client you passed in stays open."""
        if self._owned:
            self._http.close()

    def _exchange(self, request: httpx.Request, deadline: Deadline) -> Received:
        received = Received()
        try:
            response = self._http.send(request, stream=True, follow_redirects=False)
            try:
                received.begin(response)
                for chunk in response.iter_bytes():
                    received.add(chunk, deadline)
            finally:
                response.close()
        except FAILURES as error:
            received.error = error
        return received

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"JustOne({self._core!r})"
