"""Asking for one id, and what the answer means for it and for all the others."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Awaitable, Callable
from enum import Enum, auto
from typing import Any, NamedTuple

from justone_client.codes import SUCCESS
from justone_client.collect.job import Job
from justone_client.collect.outputs.values import mended
from justone_client.collect.record import Aside, Item, Outcome, State
from justone_client.endpoints.echo import mismatch
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.response import Response
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
"""The first digit of the codes and HTTP statuses that tell of a fault of the server."""

_TIMEOUT = 60.0
_REFUSED = 4.0
"""Seconds after a refusal until the same id is asked for again, at most, if the server does not say."""

LATER = "run the same command again to go on: what is answered is not asked for twice"
STOPS: dict[type[JustOneError], str] = {
    InvalidTokenError: "check the token, then run the same command again",
    PermissionDeniedError: "the account may not call this endpoint: have it enabled, then run the same command again",
    DailyQuotaExceededError: f"today's quota is used up: tomorrow, {LATER}",
    InsufficientBalanceError: f"the balance is used up: top it up, and {LATER}",
    TokenLimitExceededError: f"a limit set on the token is reached: raise it, and {LATER}",
    BudgetExceededError: f"the limit you set is reached: raise it, and {LATER}",
}
"""What ends the whole collection, and what to do next."""

_CAN_WAIT = (DailyQuotaExceededError, InsufficientBalanceError, TokenLimitExceededError, BudgetExceededError)


class Event(Enum):
    """What a call says about the API, apart from its id."""

    SERVED = auto()
    """A response that stands: data, or the final rejection of one id."""
    REJECTED = auto()
    """A rejection that may pass, as for calls that come too fast; not billed."""
    FAILED = auto()
    """No response of the API; the call may have been billed."""
    UNREACHED = auto()
    """No response of the API; the call was not billed."""
    UNSENT = auto()
    """The call was not sent."""


class Stop(NamedTuple):
    """Why a collection ends before all is asked for.

    Attributes:
        reason: What happened, and what to do next.
        can_go_on: Whether it is a matter of time or money; else something is set up wrongly.
    """

    reason: str
    can_go_on: bool


def limit_reached(most: int) -> Stop:
    """Say that the limit of billed calls is reached."""
    reason = f"{most:,} calls are billed, or may be, as many as you allowed by number or cost: allow more, and {LATER}"
    return Stop(reason, can_go_on=True)


class RowResponse(NamedTuple):
    """What came of one call.

    Attributes:
        outcome: What to write down.
        is_refusal: Whether the server was asked too fast, or cannot be reached: all go slower then.
        is_too_fast: Whether it was asked too fast.
        stop: Why to stop; None to go on.
        event: What it says about the API.
        retry_after: Seconds that the server asks to wait; None where it does not.
    """

    outcome: Outcome
    is_refusal: bool = False
    is_too_fast: bool = False
    stop: Stop | None = None
    event: Event = Event.SERVED
    retry_after: float | None = None


class Asking:
    """Sends one call for an id, and reads what it means."""

    def __init__(self, job: Job, send: Send, retry: Policy, *, retry_in_doubt: bool, max_pages: int = 1) -> None:
        """Say how to send, and what to try again.

        Args:
            job: What is asked for.
            send: Sends one request, and repeats nothing.
            retry: Decides how often and how late something is asked for again that was not billed.
            retry_in_doubt: Whether to ask again for what may have been billed.
            max_pages: Pages of a list to ask for, at most.
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
        """Send one call; whatever goes wrong is an answer, too."""
        parameters = {**self._job.parameters(item.key), **parameters_of(item.next)}
        try:
            response = await self._send(parameters)
        except NoContentError as error:
            if item.page > 1:  # it is how some lists end
                return RowResponse(_outcome(item, State.DONE, error)._replace(message="", next=""))
            return RowResponse(_outcome(item, State.EMPTY, error))
        except JustOneError as error:
            return self._failed(item, error)._replace(event=_event(error), retry_after=error.retry_after)
        except Exception as error:  # noqa: BLE001 - of a client of the caller's own; nobody knows whether it sent
            unknown = JustOneError(_shown(error), billed=None, attempts=1)
            return RowResponse(_outcome(item, State.IN_DOUBT, unknown), event=Event.FAILED)
        return RowResponse(self.answered(item, parameters, response))

    def answered(self, item: Item, parameters: dict[str, Any], response: Response[Any]) -> Outcome:
        """Keep what came; a page that another one follows is not the end."""
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
        )
        if other := self._mismatch(parameters, response):
            message = _text(f"{other}: the response is kept aside, and was billed")
            aside = Aside(response.body, is_whole=True)
            return outcome._replace(state=State.MISMATCHED, message=message, body=None, next=item.next, aside=aside)
        is_last_wanted = item.page >= self._max_pages
        try:
            page = page_of(self.operation, parameters, item.next, response)
        except Exception as error:  # noqa: BLE001 - whatever it is, the page is paid for, and stays
            state = State.DONE if is_last_wanted else State.FAILED
            said = error.message if isinstance(error, JustOneError) else "the page came, but cannot be looked through"
            return outcome._replace(state=state, message=_text(f"{type(error).__name__}: {said}"))
        if not page.is_new:
            return outcome._replace(body=None)
        if page.next and not is_last_wanted:
            return outcome._replace(state=State.AGAIN, attempts=0, next=page.next)
        return outcome._replace(next=page.next)

    def _mismatch(self, parameters: dict[str, Any], response: Response[Any]) -> str:
        """Name the other id that a response is about; return an empty text if there is none."""
        try:
            return mismatch(self.operation.echo, parameters, response.raw) if self.operation.echo else ""
        except Exception:  # noqa: BLE001 - of any kind: the response is paid for, and stays
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
            pause = _seconds(
                self._retry(Attempt(number=item.attempts + 1, error=_as_free(error), elapsed=0.0, timeout=_TIMEOUT))
            )
        except Exception as fault:  # noqa: BLE001 - of a policy of the caller's own
            pause, error.message = None, f"{error.message}; and the retry policy failed: {_shown(fault)}"
        if pause is None:
            given_up = State.IN_DOUBT if error.billed is None else State.FAILED
            return RowResponse(_outcome(item, given_up, error))
        return RowResponse(_outcome(item, State.AGAIN, error)._replace(pause=pause))


def unharmed(item: Item, outcome: Outcome) -> Outcome:
    """Have an id wait that is not at fault itself; it waits as often as it takes."""
    pause = max(outcome.pause, random.uniform(0.5, 1.0) * _REFUSED)  # noqa: S311 - no secret
    return outcome._replace(state=State.AGAIN, attempts=item.attempts, pause=pause)


def _event(error: JustOneError) -> Event:
    """Tell what an error says about the API."""
    if isinstance(error, ConfigurationError | BudgetExceededError):
        return Event.UNSENT
    if error.billed is False:
        if error.retryable and not isinstance(error, TransportError):
            return Event.REJECTED
        return Event.UNREACHED if error.code is None else Event.SERVED
    is_fault = _SERVER_FAULT in {(error.code or 0) // 100, (error.http_status or 0) // 100}
    return Event.FAILED if error.code is None or is_fault else Event.SERVED


def _shown(error: Exception) -> str:
    """Name an error; its text may hold the URL, and the token in it."""
    return type(error).__name__


def _seconds(pause: float | None) -> float | None:
    """Make sure that a policy gives seconds."""
    if pause is None or 0 <= float(pause) < math.inf:
        return pause
    raise ValueError("no seconds")


def _as_free(error: JustOneError) -> JustOneError:
    """Show the policy an error as one that was not billed: whoever asks has decided to repeat those that may be."""
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
    )


def _aside(error: JustOneError) -> Aside | None:
    """Keep a response that was paid for, as its HTTP status or its business code says, and that cannot be used."""
    if not isinstance(error, ResponseError) or error.body is None:
        return None
    is_paid = (error.http_status or 0) // 100 == _SUCCESS or error.code == SUCCESS
    return Aside(error.body, error.is_whole) if is_paid else None


def _text(said: str | None) -> str:
    """Replace what some databases take for no text."""
    return mended((said or "").replace("\0", "\ufffd"))
