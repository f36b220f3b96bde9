"""One call from start to end, free of sending: a conversation with whoever can send and wait.

The two clients answer each step in their own way; everything else about a call is here.
"""

from __future__ import annotations

import logging
from collections.abc import Generator, Mapping
from typing import Any, NamedTuple, TypeVar

from . import timing
from .budget import Reservation
from .core import Core
from .deadline import Deadline
from .errors import BudgetExceededError, JustOneError
from .operation import Operation
from .options import Options
from .received import Received
from .request import Request
from .response import Response
from .retry import Attempt
from .usage import FinishedCall, Usage

T = TypeVar("T")
_logger = logging.getLogger("justone_client")


class Send(NamedTuple):
    """Asks for a request to be sent once, and for what came back."""

    request: Request
    deadline: Deadline
    options: Options


class Pause(NamedTuple):
    """Asks for some time to pass."""

    seconds: float


Steps = Generator[Send | Pause, Received | None, T]


def call(core: Core, operation: Operation[T], parameters: Mapping[str, Any], usage: Usage) -> Steps[Response[T]]:
    """Send a call as often as the policy of the client allows.

    Raises:
        JustOneError: The call failed.
    """
    core.announce(operation)
    tally = _Tally(operation, core.options, usage)
    try:
        response = yield from _attempts(core, operation, parameters, tally)
    except BaseException as error:
        tally.finish(error)
        raise
    tally.finish(None)
    return response


def _attempts(core: Core, operation: Operation[T], parameters: Mapping[str, Any], tally: _Tally) -> Steps[Response[T]]:
    options = core.options
    failure: JustOneError | None = None
    while True:
        timeout = min(options.timeout, getattr(options.retry, "total_timeout", options.timeout))
        request = core.request(operation, parameters)
        reservation = _reserve(options, operation, failure)
        tally.attempts += 1
        billed: bool | None = None  # until it is known: whoever breaks off here knows nothing
        try:
            received = yield Send(request, Deadline(timeout), options)
            response = core.response(operation, received or Received(), attempts=tally.attempts)
            billed = response.billed
        except JustOneError as error:
            billed = error.billed
            failure = error
        else:
            return response
        finally:
            tally.settle(reservation, billed)
        wait = options.retry(Attempt(tally.attempts, failure, tally.elapsed, timeout))
        if wait is None:
            raise failure
        yield Pause(wait)


def _reserve(options: Options, operation: Operation[Any], failure: JustOneError | None) -> Reservation | None:
    """Ask the budget for another request; where it refuses a repetition, the failure before it is what matters."""
    if options.budget is None:
        return None
    try:
        return options.budget.reserve(operation)
    except BudgetExceededError as refusal:
        if failure is not None:
            raise failure from refusal
        raise


class _Tally:
    """What a call comes to."""

    def __init__(self, operation: Operation[Any], options: Options, usage: Usage) -> None:
        self._operation = operation
        self._options = options
        self._usage = usage
        self._started = timing.now()
        self._billed = self._unknown = 0
        self.attempts = 0

    @property
    def elapsed(self) -> float:
        return timing.now() - self._started

    def settle(self, reservation: Reservation | None, billed: bool | None) -> None:
        self._billed += billed is True
        self._unknown += billed is None
        if self._options.budget is not None and reservation is not None:
            self._options.budget.settle(reservation, billed)

    def finish(self, error: BaseException | None) -> None:
        """Count the call, and tell the hook; a hook that fails costs nobody an answer."""
        name = "" if error is None else "cancelled" if isinstance(error, GeneratorExit) else type(error).__name__
        ours = error if isinstance(error, JustOneError) else None
        finished = FinishedCall(
            name=self._operation.name or str(self._operation),
            endpoint=str(self._operation),
            attempts=self.attempts,
            seconds=self.elapsed,
            billed=True if self._billed else None if self._unknown else False,
            code=ours.code if ours else None if error else 0,
            http_status=ours.http_status if ours else None,
            error=name,
            billed_requests=self._billed,
            unknown_requests=self._unknown,
        )
        self._usage.add(finished)
        if self._options.on_call is not None:
            try:
                self._options.on_call(finished)
            except Exception:
                _logger.exception("on_call failed for %s", finished.name)
