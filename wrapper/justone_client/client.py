"""The synchronous client."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import closing
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast

from justone_generated.api import Platforms

from .base import Client
from .call.options import ClientOptions, make_options
from .call.protocol import Core, Tokens
from .call.step_kinds import Ask, Join, Pause
from .call.steps import Call
from .endpoints.operation import Operation
from .endpoints.pages import PageRoute, Pages
from .endpoints.registry import operation_at, warn_if_deprecated
from .endpoints.response import Response
from .environment import PING
from .ping import PING_TIMEOUT, RoundTrips
from .policies.usage import Usage
from .transports.backend import Backend
from .wire import timing
from .wire.exchange import Received
from .wire.timing import Deadline

if TYPE_CHECKING:
    import httpx

    from .account.lookup import Account


T = TypeVar("T")


class JustOne(Client[Backend], Platforms):
    """Client for Just One API.

    Each platform is an attribute, each endpoint a method: `api.xiaohongshu.get_user_v3(user_id="…")`.
    """

    def __init__(
        self,
        token: Tokens = None,
        *,
        transport: httpx.BaseTransport | None = None,
        http_client: httpx.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Set the client up; nothing is sent.

        Args:
            token: Your API token, or several: a list of them, or a `TokenPool`. Default: `JUSTONEAPI_TOKEN`, or another
                source that docs/environments.md names.
            transport: Sends requests in place of the network.
            http_client: A client of yours, used as it is and not closed. Its own time-outs apply until the headers of
                a response have arrived; a client made here has one time-out for the whole attempt.
            **options: Time-outs, retries, limits and the like; `justone_client.call.options.ClientOptions` lists them.

        Raises:
            ConfigurationError: There is no token, the environment is unknown, or a setting is invalid.
        """
        core = Core.of(token, make_options(options, stacklevel=2))
        from .transports.httpx import HttpxBackend  # importing the package loads no HTTP library

        self._set_up(core, Usage(), HttpxBackend(http_client, transport), threading.Event)

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
            JustOneError: The call failed; each business code has its own exception.
        """
        operation = operation_at(method, path, form=form)
        warn_if_deprecated(operation, stacklevel=2)
        return self.execute(operation, params or {})

    def execute(self, operation: Operation[T], parameters: Mapping[str, Any]) -> Response[T]:
        """Call the endpoint of an operation; `parameters` are by wire name, and those that are None are left out.

        Raises:
            JustOneError: The call failed; each business code has its own exception.
        """
        return self._drive(self._new_call(operation, parameters))

    def paginate(
        self,
        method: Callable[..., Response[T]],
        /,
        *,
        next_page: Callable[[Response[T]], Mapping[str, Any] | None],
        max_pages: int,
        **params: Any,
    ) -> Pages[T]:
        """Return the pages of an endpoint that has no `iter_…` method, because its pagination is not documented.

        Args:
            method: The method to call for each page, such as `api.weibo.get_post_comments_v1`.
            next_page: Takes a page and returns the arguments that change for the next page; None after the last.
            max_pages: The most pages to request; each is a call and billed.
            params: Arguments of the first page. To continue later, pass `{**params, **pages.next_params}`.

        Raises:
            ConfigurationError: `max_pages` is not a whole number from 1 on.
        """
        return Pages(PageRoute.told(params, next_page), lambda arguments: method(**arguments), max_pages)

    @property
    def account(self) -> Account:
        """The account that the token belongs to: its balance and its usage, which are free to look up."""
        from .account.lookup import Account  # few programs look

        return Account(self._core, self._flights, self._gate, self._drive)

    def ping(self) -> float:
        """Return the seconds of a round trip to the environment; it is free and sent without the token.

        Raises:
            JustOneError: The environment does not respond within 5 s, or responds with an HTTP error.
        """
        trips = RoundTrips()
        with self._gate.passing(f"GET {PING}"):
            for _ in trips:
                received = Received()
                self._backend.exchange(self._core.ping_request(), Deadline(PING_TIMEOUT), received)
                self._core.check_pong(received)
        return trips.fastest

    def close(self, *, timeout: float | None = None) -> None:
        """Refuse further calls, wait for those of other threads, and close the connections.

        An `http_client` that was passed in is not closed. A client made by `with_options` refuses further calls, and
        does nothing else: its connections are those of the client it was made from.

        Args:
            timeout: Seconds to wait for calls in flight; they are not retried afterwards. Default: the longest time of
                a call with its retries, 300 s unless you changed `retry`.

        Raises:
            ConfigurationError: `timeout` is not a number of seconds.
        """
        longest = self._longest_close(timeout)
        if self._is_derived:
            self._gate.close()
            return
        with closing(self._backend), self._gate.closing() as end:
            cast("threading.Event", end).wait(longest)

    def _drive(self, call: Call[T]) -> Response[T]:
        """Carry out the steps of a call."""
        with call, closing(call.steps()) as steps:
            try:
                step = next(steps)
                while True:
                    if isinstance(step, Pause):
                        timing.sleep(step.seconds)
                        step = steps.send(None)
                    elif isinstance(step, Join):
                        cast("threading.Event", step.flight.landing).wait()
                        step = steps.send(None)
                    elif isinstance(step, Ask):
                        step.run()
                        step = steps.send(None)
                    else:
                        self._backend.exchange(*step)
                        step = steps.send(None)
            except StopIteration as end:
                result: Response[T] = end.value
                return result

    def __enter__(self) -> Self:
        self._gate.demand_open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
