"""The call for one id, and what its response means for the id and for the collection."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Awaitable, Callable
from enum import Enum, auto
from typing import Any, NamedTuple

from justone_client.call.options import DEFAULT_TIMEOUT
from justone_client.codes import SUCCESS
from justone_client.collect.job import Job
from justone_client.collect.record import Aside, Item, Outcome, State
from justone_client.endpoints.echo import mismatch
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.response import Response
from justone_client.endpoints.tables.values import mend_text
from justone_client.errors import (
    BudgetExceededError,
    ConfigurationError,
    DailyQuotaExceededError,
    InsufficientBalanceError,
    InvalidTokenError,
    JustOneError,
    NoContentError,
    PermissionDeniedError,
    ResponseError,
    TokenLimitExceededError,
    TransportError,
)
from justone_client.policies.rate_limit import is_too_fast
from justone_client.policies.retry import Attempt, Policy

from .lists import page_of, parameters_of

Send = Callable[[dict[str, Any]], Awaitable[Response[Any]]]
_SUCCESS = 2
_SERVER_FAULT = 5
"""First digit of business codes and HTTP statuses of server errors."""

_REFUSED = 4.0
"""The longest pause in seconds before a rejected id is sent again, if the server does not set one."""

LATER = "run the same command again to resume; ids with responses are not sent again"
STOPS: dict[type[JustOneError], str] = {
    InvalidTokenError: "check the token, then run the same command again",
    PermissionDeniedError: "the account may not call this endpoint: have it enabled, then run the same command again",
    DailyQuotaExceededError: f"today's quota is used up: tomorrow, {LATER}",
    InsufficientBalanceError: f"the balance is used up: top it up, and {LATER}",
    TokenLimitExceededError: f"a limit set on the token is reached: raise it, and {LATER}",
    BudgetExceededError: f"the limit you set is reached: raise it, and {LATER}",
}
"""Errors that end the whole collection, and what to do next."""

_CAN_WAIT = (DailyQuotaExceededError, InsufficientBalanceError, TokenLimitExceededError, BudgetExceededError)


class Event(Enum):
    """The information of a call about the API, apart from its id."""

    SERVED = auto()
    """A final response: data, or the rejection of one id."""
    REJECTED = auto()
    """A temporary rejection, such as an exceeded rate; not billed."""
    FAILED = auto()
    """No response of the API; the call may have been billed."""
    UNREACHED = auto()
    """No response of the API; the call was not billed."""
    UNSENT = auto()
    """The call was not sent."""


class Stop(NamedTuple):
    """The reason why a collection stops early.

    Attributes:
        reason: What happened, and what to do next.
        can_go_on: Whether time or money solves it; otherwise a setting is wrong.
    """

    reason: str
    can_go_on: bool


def limit_reached(most: int) -> Stop:
    """Return the reason for a reached limit of billed calls."""
    reason = f"{most:,} calls are billed or may be, which is the limit that you set: raise it, and {LATER}"
    return Stop(reason, can_go_on=True)


class RowResponse(NamedTuple):
    """The result of one call.

    Attributes:
        outcome: The outcome to store.
        is_refusal: Whether the rate was exceeded or the server was unreachable, so that the collection slows down.
        is_too_fast: Whether the rate was exceeded.
        stop: The reason to stop; None to go on.
        event: What the call shows about the API.
        retry_after: Seconds that the server asks to wait; None if it does not.
    """

    outcome: Outcome
    is_refusal: bool = False
    is_too_fast: bool = False
    stop: Stop | None = None
    event: Event = Event.SERVED
    retry_after: float | None = None


class Asking:
    """Sends the call for an id, and reads its response."""

    def __init__(self, job: Job, send: Send, retry: Policy, *, retry_in_doubt: bool, max_pages: int = 1) -> None:
        """Set how to send and to retry.

        Args:
            job: The endpoint and its parameters.
            send: Sends one request, without retries.
            retry: Decides whether and when an id is sent again that was not billed.
            retry_in_doubt: Whether to send ids again that may have been billed.
            max_pages: The most pages of a list.
        """
        self._job = job
        self._send = send
        self._retry = retry
        self._retry_in_doubt = retry_in_doubt
        self._max_pages = max_pages

    @property
    def operation(self) -> Operation[Any]:
        return self._job.operation

    async def ask(self, item: Item) -> RowResponse:
        """Send one call; an error is a result, too."""
        parameters = {**self._job.parameters(item.key), **parameters_of(item.next)}
        try:
            response = await self._send(parameters)
        except NoContentError as error:
            if item.page > 1:  # some lists end like this
                return RowResponse(_outcome(item, State.DONE, error)._replace(message="", next=""))
            return RowResponse(_outcome(item, State.EMPTY, error))
        except JustOneError as error:
            return self._failed(item, error)._replace(event=_event(error), retry_after=error.retry_after)
        except Exception as error:  # noqa: BLE001 - of the caller's client, which may have sent the request
            unknown = JustOneError(_shown(error), billed=None, attempts=1)
            return RowResponse(_outcome(item, State.IN_DOUBT, unknown), event=Event.FAILED)
        return RowResponse(self.answered(item, parameters, response))

    def answered(self, item: Item, parameters: dict[str, Any], response: Response[Any]) -> Outcome:
        """Return the outcome of a response; an id with a further page is not done."""
        outcome = Outcome(
            item.number,
            State.DONE,
            item.attempts + 1,
            code=response.code,
            request_id=_text(response.request_id) or None,
            billed=int(response.billed is not False),
            body=response.body,
            asked=time.time(),
            page=item.page,
            version=item.version,
            token=response.token_name,
        )
        if other := self._mismatch(parameters, response):
            message = _text(f"{other}: the response is stored separately, and was billed")
            aside = Aside(response.body, is_whole=True)
            return outcome._replace(state=State.MISMATCHED, message=message, body=None, next=item.next, aside=aside)
        if response.is_empty and item.page == 1:
            return outcome._replace(state=State.EMPTY, message=_text(response.reason), body=None)
        is_last_wanted = item.page >= self._max_pages
        try:
            page = page_of(self.operation, parameters, item.next, response)
        except Exception as error:  # noqa: BLE001 - the page is billed and stays
            state = State.DONE if is_last_wanted else State.FAILED
            said = error.message if isinstance(error, JustOneError) else "the page arrived, but cannot be read"
            return outcome._replace(state=state, message=_text(f"{type(error).__name__}: {said}"))
        if not page.is_new:
            return outcome._replace(body=None)
        if page.next and not is_last_wanted:
            return outcome._replace(state=State.AGAIN, attempts=0, next=page.next)
        return outcome._replace(next=page.next)

    def _mismatch(self, parameters: dict[str, Any], response: Response[Any]) -> str:
        """Describe the other id that a response is about; return an empty text if it is about this one."""
        try:
            return mismatch(self.operation.echo, parameters, response.values_at) if self.operation.echo else ""
        except Exception:  # noqa: BLE001 - the response is billed and stays
            return ""

    def _failed(self, item: Item, error: JustOneError) -> RowResponse:
        state = State.IN_DOUBT if error.billed is None else State.AGAIN
        if type(error) in STOPS:
            stop = Stop(f"{error}: {STOPS[type(error)]}", isinstance(error, _CAN_WAIT))
            return RowResponse(_outcome(item, state, error), stop=stop)
        if state == State.IN_DOUBT and not self._retry_in_doubt:
            return RowResponse(_outcome(item, state, error))
        too_fast = is_too_fast(error)
        is_unreached = isinstance(error, TransportError) and error.billed is False
        if is_unreached or (too_fast and (error.billed is None or error.retryable)):
            outcome = unharmed(item, _outcome(item, State.AGAIN, error))
            return RowResponse(outcome, is_refusal=True, is_too_fast=too_fast)
        if error.billed is False and not error.retryable:
            return RowResponse(_outcome(item, State.FAILED, error))
        try:
            attempt = Attempt(number=item.attempts + 1, error=_as_free(error), elapsed=0.0, timeout=DEFAULT_TIMEOUT)
            pause = _seconds(self._retry(attempt))
        except Exception as fault:  # noqa: BLE001 - the policy may be the caller's
            pause, error.message = None, f"{error.message}; and the retry policy failed: {_shown(fault)}"
        if pause is None:
            given_up = State.IN_DOUBT if error.billed is None else State.FAILED
            return RowResponse(_outcome(item, given_up, error))
        return RowResponse(_outcome(item, State.AGAIN, error)._replace(pause=pause))


def unharmed(item: Item, outcome: Outcome) -> Outcome:
    """Postpone an id that is not the cause of a failure; this is not counted as an attempt."""
    pause = max(outcome.pause, random.uniform(0.5, 1.0) * _REFUSED)  # noqa: S311 - not a secret
    return outcome._replace(state=State.AGAIN, attempts=item.attempts, pause=pause)


def _event(error: JustOneError) -> Event:
    """Return what an error shows about the API."""
    if isinstance(error, ConfigurationError | BudgetExceededError):
        return Event.UNSENT
    if error.billed is False:
        if error.retryable and not isinstance(error, TransportError):
            return Event.REJECTED
        return Event.UNREACHED if error.code is None else Event.SERVED
    is_fault = _SERVER_FAULT in {(error.code or 0) // 100, (error.http_status or 0) // 100}
    return Event.FAILED if error.code is None or is_fault else Event.SERVED


def _shown(error: Exception) -> str:
    """Return the name of an error, since its text may hold the token."""
    return type(error).__name__


def _seconds(pause: float | None) -> float | None:
    """Check the pause of a policy."""
    if pause is None or 0 <= float(pause) < math.inf:
        return pause
    raise ValueError("not a number of seconds")


def _as_free(error: JustOneError) -> JustOneError:
    """Mark an error as retryable for the policy, if the caller decided to retry calls that may have been billed."""
    if error.billed is None:
        error.retryable = True
    return error


def _outcome(item: Item, state: State, error: JustOneError) -> Outcome:
    return Outcome(
        item.number,
        state,
        item.attempts + min(error.attempts, 1),
        code=error.code,
        request_id=_text(error.request_id) or None,
        message=_text(f"{type(error).__name__}: {error.message}"),
        billed=int(error.billed is not False),
        asked=time.time(),
        page=item.page,
        next=item.next,
        aside=_aside(error),
        version=item.version,
        token=error.token_name,
    )


def _aside(error: JustOneError) -> Aside | None:
    """Return an unreadable response that was billed, according to its HTTP status or business code."""
    if not isinstance(error, ResponseError) or error.body is None:
        return None
    is_paid = (error.http_status or 0) // 100 == _SUCCESS or error.code == SUCCESS
    return Aside(error.body, error.is_whole) if is_paid else None


def _text(said: str | None) -> str:
    """Replace characters that some databases reject in texts."""
    return mend_text((said or "").replace("\0", "\ufffd"))
