"""One call from start to end, as steps that need no network: the client that runs it sends, sleeps and waits.

The sync and the async client carry out the steps; everything else about a call is here.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Generic, Self, TypeVar

from justone_client.endpoints.operation import Operation
from justone_client.endpoints.response import Response
from justone_client.errors import BudgetExceededError, ConfigurationError, FailureLimitError, JustOneError
from justone_client.policies.cache import Cache
from justone_client.policies.rate_limit import is_too_fast
from justone_client.policies.retry import Attempt
from justone_client.policies.usage import Usage
from justone_client.wire import timing
from justone_client.wire.exchange import Received
from justone_client.wire.faults import place_of, without_frames
from justone_client.wire.timing import Deadline

from .gate import Gate
from .options import Options
from .protocol import Core
from .single_flight import Flight, SingleFlight
from .step_kinds import Ask, Join, Pause, Send, Steps
from .tally import Reserved, Tally, settle_all

T = TypeVar("T")
_logger = logging.getLogger("justone_client")


class Call(Generic[T]):
    """One call: served from the cache, joined with an identical call, or sent with retries."""

    def __init__(
        self,
        core: Core,
        operation: Operation[T],
        parameters: Mapping[str, Any],
        *,
        usage: Usage,
        flights: SingleFlight,
        gate: Gate,
    ) -> None:
        self._core = self._sender = core
        self._operation = operation
        self._parameters = parameters
        self._flights = flights
        self._gate = gate
        self._tally = Tally(operation, core.options, usage)
        self._received: Received | None = None
        self._passed_over: set[str] = set()

    def steps(self) -> Steps[Response[T]]:
        """Yield the steps of the call, and return its response.

        Raises:
            JustOneError: The call failed.
        """
        self._core.announce(self._operation)
        cache = self._core.options.cache
        try:
            self._gate.check(self, str(self._operation))
            if cache is None:
                response, _ = yield from self._attempts()
            else:
                response = yield from self._kept_or_shared(cache)
        except BaseException as error:
            self._tally.finish(error)
            raise
        self._tally.finish(None)
        return response

    def __enter__(self) -> Self:
        self._gate.enter(self)
        return self

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        """Raise only errors that say whether the call was billed, without frames that show a response.

        Variables of frames are shown by tools that report errors, and a response may echo the token.

        Raises:
            UnexpectedError: Another exception than `JustOneError` was raised.
        """
        self._gate.leave(self)
        if error is None:
            return
        place = place_of(error)
        without_frames(error)
        if not isinstance(error, Exception) or isinstance(error, JustOneError):
            return
        sent = self._received is not None and self._received.sent
        failure = self._sender.unexpected(str(self._operation), error, place, attempts=self._tally.attempts, sent=sent)
        try:
            raise failure
        finally:
            failure.__context__ = None  # which may show the token

    def _kept_or_shared(self, cache: Cache) -> Steps[Response[T]]:
        key = self._core.key(self._operation, self._parameters)
        while True:
            flight, is_ours = self._flights.join(key)
            if is_ours:
                return (yield from self._own(key, flight, cache))
            yield Join(flight)
            if flight.error is not None:
                self._tally.cached = True
                raise flight.error.without_request()
            if response := self._kept(flight.body):
                return response
            # the leading call was cancelled; this one takes over

    def _own(self, key: str, flight: Flight, cache: Cache) -> Steps[Response[T]]:
        """Make a call that others may wait for.

        The cache is read here, by the leading call: a call that read it earlier could miss a response stored since.
        """
        try:
            flight.body = _looked_up(cache, key)
            if response := self._kept(flight.body):
                return response
            flight.body = None
            response, received = yield from self._attempts()
            flight.body = bytes(received.body)
        except JustOneError as error:
            flight.error = error
            raise
        else:
            _keep(cache, key, flight.body)
            return response
        finally:
            self._flights.land(flight)

    def _kept(self, body: bytes | None) -> Response[T] | None:
        """Build a response from a stored body; return None if it is not a success."""
        response = None if body is None else self._core.kept(self._operation, body)
        self._tally.cached = response is not None
        return response

    def _attempts(self) -> Steps[tuple[Response[T], Received]]:
        operation, tally, options = self._operation, self._tally, self._core.options
        failure: JustOneError | None = None
        taken_over = 0
        while True:
            timeout = min(options.timeout, getattr(options.retry, "total_timeout", options.timeout))
            core = self._sender = self._chosen(failure)
            request = core.request(operation, self._parameters)
            yield from self._turn(core)
            if (reserved := (yield from self._reserve(core, failure))) is None:
                continue
            tally.begin(core, reserved, self._parameters)
            received = self._received = Received(options.largest_response)
            outcome: Response[T] | JustOneError | None = None
            try:
                yield Send(request, Deadline(timeout, connect=options.connect_timeout), received)
                outcome = core.response(operation, received, attempts=tally.attempts)
            except JustOneError as error:
                outcome = failure = error
                _note(core, operation, error)
            else:
                _note(core, operation, None)
                return outcome, received
            finally:
                tally.settle(outcome, received)
            is_stopped = self._core.is_stopped_by(failure, core, operation)
            if is_stopped and self._core.can_take_over(operation, self._passed_over):
                taken_over += 1
                continue
            number = tally.attempts - taken_over
            pause = _pause(options, Attempt(number=number, error=failure, elapsed=tally.elapsed, timeout=timeout))
            if pause is None:
                raise failure
            yield Pause(pause)

    def _chosen(self, failure: JustOneError | None) -> Core:
        """Return the core of the token for a request; if none can be used for a retry, raise the error before it."""
        try:
            return self._core.chosen(self._operation, self._passed_over)
        except JustOneError as refusal:
            if failure is not None:
                raise failure from refusal
            raise

    def _turn(self, core: Core) -> Steps[None]:
        """Wait for a turn of the rate limits."""
        for limit in core.rate_limits:
            ticket = limit.ticket(self._operation)
            while (wait := (yield from _asked(partial(ticket.wait, timing.now()), limit.is_shared))) > 0:
                yield Pause(wait)

    def _reserve(self, core: Core, failure: JustOneError | None) -> Steps[Reserved | None]:
        """Reserve a request with the limits; if they refuse a retry, raise the error that it would retry.

        Returns:
            The reservations; None if the budget of the token refuses, and another token may take over.
        """
        options, operation = core.options, self._operation
        reserved: Reserved = []
        try:
            self._gate.check(self, str(operation))
            if options.failure_limit is not None:
                options.failure_limit.admit(operation)
            for budget in core.budgets:
                reserving = partial(budget.reserve, operation)
                reserved.append((budget, (yield from _asked(reserving, budget.is_shared, undo=budget.cancel))))
        except BaseException as refusal:
            settle_all(reserved, billed=False)
            if not isinstance(refusal, BudgetExceededError | FailureLimitError | ConfigurationError):
                raise
            if isinstance(refusal, BudgetExceededError):
                self._passed_over.add(core.token_name)
                if self._core.can_take_over(operation, self._passed_over):
                    return None
            if failure is not None:
                raise failure from refusal
            raise
        return reserved


def _looked_up(cache: Cache, key: str) -> bytes | None:
    """Return the stored body; None also if the cache fails."""
    try:
        body = cache.get(key)
        return None if body is None else bytes(memoryview(body))
    except Exception:
        _logger.exception("the cache failed to look up a response")
        return None


def _keep(cache: Cache, key: str, body: bytes) -> None:
    """Store a body; if the cache fails, the call succeeds all the same."""
    try:
        cache.put(key, body)
    except Exception:
        _logger.exception("the cache failed to store a response")


def _asked(function: Callable[[], T], is_shared: bool, undo: Callable[[T], object] = id) -> Steps[T]:
    """Return the result of a function, which waits for a database if it is shared.

    Args:
        function: The function.
        is_shared: Whether it waits.
        undo: Is called with the result if the call was cancelled meanwhile.
    """
    if not is_shared:
        return function()
    asking = Ask(function, undo)
    try:
        yield asking
    except GeneratorExit:
        asking.drop()
        raise
    return asking.result()


def _note(core: Core, operation: Operation[Any], error: JustOneError | None) -> None:
    """Report the outcome of a request to the rate limits and the failure limit."""
    if core.options.failure_limit is not None:
        core.options.failure_limit.note(error)
    for limit in core.rate_limits:
        if is_too_fast(error):
            limit.slow_down(operation)
        elif error is None or error.http_status is not None:
            limit.recover(operation)


def _pause(options: Options, attempt: Attempt) -> float | None:
    """Return the pause that the retry policy wants; None also if the policy fails."""
    try:
        pause = options.retry(attempt)
        return None if pause is None else _seconds(pause)
    except Exception as fault:  # noqa: BLE001 - the policy may be the caller's
        attempt.error.add_note(f"the retry policy failed, so the call was not retried: {type(fault).__name__}")
        return None


def _seconds(pause: float) -> float:
    """Return a pause of a policy.

    Raises:
        TypeError: It is not a number.
        ValueError: It is negative, infinite or NaN.
    """
    if not 0 <= pause < math.inf:
        raise ValueError("not a number of seconds")
    return float(pause)
