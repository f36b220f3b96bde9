"""Look-ups of an account, for both clients: free requests that take no part in limits, counts and the cache."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, Generic, NamedTuple, TypeVar

from justone_client.call.gate import Gate
from justone_client.call.options import LONGEST_TIMEOUT
from justone_client.call.protocol import Core
from justone_client.call.single_flight import SingleFlight
from justone_client.call.steps import Call
from justone_client.checks import number
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.response import Response
from justone_client.errors import JustOneError, MalformedResponseError, UnexpectedError
from justone_client.policies.retry import Retry, billing_unknown
from justone_client.policies.usage import Usage
from justone_client.wire.exchange import Received

from .account_usage import AccountUsage
from .balance import Balance

T = TypeVar("T")

DEFAULT_LOOK_UP_TIMEOUT = 30.0
"""Seconds for a look-up with its retries: the API reads two numbers, and collects nothing as it does for calls."""


class Question(NamedTuple, Generic[T]):
    """A request about the account, and the function that reads the data of its response or raises `ValueError`."""

    operation: Operation[Any]
    read: Callable[[Any], T]


BALANCE = Question(Operation("", "GET", "/user/get-balance"), Balance.of)
USAGE = Question(Operation("", "GET", "/user/get-usage-summary"), AccountUsage.of)
"""They are in no published definition; the vendor's own server uses them, and sends them again after failures."""


class Lookup(Core, Generic[T]):
    """The core of a look-up: its failures are not billed, and each that may pass is retried.

    Attributes:
        found: What was looked up; absent before the response has arrived.
    """

    advice = "look-ups are free, so try again"
    found: T

    def __init__(self, core: Core, question: Question[T], timeout: float) -> None:
        """Take token, environment and connection settings of a client; `timeout` is for all attempts together."""
        attempt = number("timeout", timeout, above=0, most=LONGEST_TIMEOUT, unit="seconds") / 2
        options = replace(
            core.options,
            timeout=attempt,
            connect_timeout=min(core.options.connect_timeout, attempt),
            retry=Retry(base_wait=min(1.0, attempt / 8), total_timeout=timeout),
            budget=None,
            rate_limit=None,
            failure_limit=None,
            cache=None,
            on_call=None,
            spend_log=None,
        )
        super().__init__(core.token, options)
        self._question = question

    def call(self, flights: SingleFlight, gate: Gate) -> Call[Any]:
        """Return the call for a client to carry out."""
        return Call(self, self._question.operation, {}, usage=Usage(), flights=flights, gate=gate)

    def response(self, operation: Operation[Any], received: Received, *, attempts: int) -> Response[Any]:
        try:
            response = super().response(operation, received, attempts=attempts)
            self.found = self._question.read(response.raw.get("data"))
        except JustOneError as error:
            error.retryable = error.retryable or billing_unknown(error)
            error.billed = False
            raise
        except ValueError as error:
            raise MalformedResponseError(
                f"{error}; the body is kept in .raw",
                endpoint=str(operation),
                attempts=attempts,
                code=response.code,
                request_id=response.request_id,
                http_status=received.status,
                raw=self.token.hide_in(response.raw),
            ) from None
        return response

    def unexpected(self, endpoint: str, error: Exception, place: str, *, attempts: int, sent: bool) -> UnexpectedError:
        failure = super().unexpected(endpoint, error, place, attempts=attempts, sent=sent)
        failure.billed = False
        return failure


class _Looking:
    """The parts of a client that a look-up needs."""

    def __init__(self, core: Core, flights: SingleFlight, gate: Gate) -> None:
        self._core = core
        self._flights = flights
        self._gate = gate

    @property
    def is_only(self) -> bool:
        """Whether all calls of the client are those of this account; a `TokenPool` may have tokens of others."""
        return self._core.pool is None or len({token.account for token in self._core.pool.tokens}) == 1

    def __repr__(self) -> str:
        return f"{type(self).__name__}(environment={self._core.options.environment.name!r})"


class Account(_Looking):
    """The account that the token belongs to: `api.account`.

    A look-up is free: it is never counted as billed. It uses token, environment and connections of the client and none
    of its other settings: no budget, cache, rate limit, failure limit, retry policy or hook, and it is not in
    `api.usage`. A failed one is sent up to three times within its time-out. The vendor does not document these
    requests; its own server sends them, and treats them as free.
    """

    def __init__(
        self, core: Core, flights: SingleFlight, gate: Gate, drive: Callable[[Call[Any]], Response[Any]]
    ) -> None:
        """Take the parts of a client, and the function by which it carries out a call."""
        super().__init__(core, flights, gate)
        self._drive = drive

    def balance(self, *, timeout: float = DEFAULT_LOOK_UP_TIMEOUT) -> Balance:
        """Return the balance, which all tokens of the account share.

        Args:
            timeout: Seconds for the request and its retries.

        Raises:
            JustOneError: As for a call, such as `InvalidTokenError`; `billed` is always False.
            MalformedResponseError: The response has no balance.
        """
        lookup = Lookup(self._core, BALANCE, timeout)
        self._drive(lookup.call(self._flights, self._gate))
        return lookup.found

    def usage(self, *, timeout: float = DEFAULT_LOOK_UP_TIMEOUT) -> AccountUsage:
        """Return the usage by day and endpoint; the API chooses the days.

        Args:
            timeout: Seconds for the request and its retries.

        Raises:
            JustOneError: As for a call, such as `InvalidTokenError`; `billed` is always False.
            MalformedResponseError: The response has no usage.
        """
        lookup = Lookup(self._core, USAGE, timeout)
        self._drive(lookup.call(self._flights, self._gate))
        return lookup.found


class AsyncAccount(_Looking):
    """The account that the token belongs to, in coroutines; see `Account`."""

    def __init__(
        self, core: Core, flights: SingleFlight, gate: Gate, drive: Callable[[Call[Any]], Awaitable[Response[Any]]]
    ) -> None:
        """Take the parts of a client, and the function by which it carries out a call."""
        super().__init__(core, flights, gate)
        self._drive = drive

    async def balance(self, *, timeout: float = DEFAULT_LOOK_UP_TIMEOUT) -> Balance:  # noqa: ASYNC109 - with retries
        """Return the balance; see `Account.balance`."""
        lookup = Lookup(self._core, BALANCE, timeout)
        await self._drive(lookup.call(self._flights, self._gate))
        return lookup.found

    async def usage(self, *, timeout: float = DEFAULT_LOOK_UP_TIMEOUT) -> AccountUsage:  # noqa: ASYNC109 - with retries
        """Return the usage by day and endpoint; see `Account.usage`."""
        lookup = Lookup(self._core, USAGE, timeout)
        await self._drive(lookup.call(self._flights, self._gate))
        return lookup.found
