"""The state of the API: each outcome decides whether to go on, to slow down, or to stop."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple

from justone_client.collect.record import Item

from .row_call import LATER, Event, RowResponse, Stop

DEFAULT_MAX_FAILURES = 20
"""Failures in a row until a collection stops: more than a restart of the server causes, few enough to pay for."""

DEFAULT_LONGEST_WAIT = 300.0
"""Seconds of a `Retry-After` that are waited for: people can wait that long, and a scheduler tries again."""

_RECONNECTS = 10.0
"""Seconds of failures to connect until they stop a collection; a Wi-Fi reconnects within that time."""

_OUTAGE = 20
"""Rejections in a row that count as an outage; invalid ids rarely come in such numbers."""

_LONGEST_OUTAGE = 300.0
"""Seconds of an outage until a collection stops: people can wait that long, and a scheduler tries again."""

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 5.0
"""Seconds between two probes at most: a few hundred bytes each, and a server that is back is noticed soon."""

_logger = logging.getLogger("justone_client.collect")


class HealthVerdict(NamedTuple):
    """The consequence of an outcome for the collection.

    Attributes:
        is_fault_of_id: Whether a rejection counts as an attempt of its id.
        stop: The reason to stop; None to go on.
    """

    is_fault_of_id: bool = True
    stop: Stop | None = None


class Health:
    """Tracks outcomes; decides how many calls may be in flight and when the next one may be sent."""

    def __init__(
        self,
        in_flight: int,
        max_failures: int = DEFAULT_MAX_FAILURES,
        longest_wait: float = DEFAULT_LONGEST_WAIT,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Set the limits.

        Args:
            in_flight: The most calls in flight.
            max_failures: Failures in a row until it stops.
            longest_wait: The longest `Retry-After` to wait for, in seconds; a longer one stops the collection.
            clock: A monotonic clock in seconds.
        """
        self._in_flight = in_flight
        self._max_failures = max_failures
        self._longest_wait = longest_wait
        self._clock = clock
        self._held_until = self._paused_until = float("-inf")
        self._held_to = ""
        self._pause = 0.0
        self._was_slow = False
        self._responds = self._serves = False
        self._failed = self._in_doubt = self._rejected = 0
        self._failing_since = self._rejected_since = 0.0
        self._rejected_ids: set[int] = set()

    @property
    def is_slow(self) -> bool:
        """Whether calls are probes, sent one at a time, or are paused."""
        return self._is_probing or self.wait > 0

    @property
    def allowed(self) -> int:
        """Return the number of calls that may be in flight now.

        Until the API responds, and after a failure, it is no more than may fail, since each may be billed.
        """
        if self.wait > 0:
            return 0
        if self._is_probing:
            return 1
        if self._responds and not self._failed:
            return self._in_flight
        return max(1, min(self._in_flight, self._max_failures - self._failed))

    @property
    def wait(self) -> float:
        """Return the seconds until another call may be sent."""
        return max(0.0, self._held_until - self._clock(), self._paused_until - self._clock())

    @property
    def note(self) -> str:
        """Return what slows the collection down, for people; empty if nothing does."""
        if self._held_until > self._clock():
            return f"waiting until {self._held_to}"
        return "slowed down to one call at a time" if self._is_probing else ""

    @property
    def _is_outage(self) -> bool:
        return self._rejected >= _OUTAGE

    @property
    def _is_probing(self) -> bool:
        return self._is_outage or self._failed >= self._max_failures

    def add(self, item: Item, result: RowResponse, *, left: int, pending: int) -> HealthVerdict:
        """Note the outcome of an id.

        Args:
            item: The id.
            result: The result of its call.
            left: Ids left to collect, this one included.
            pending: Other ids that have never been sent.
        """
        is_fault, stop = True, None
        match result.event:
            case Event.SERVED:
                self._end_of_trouble()
            case Event.REJECTED:
                is_fault = self._is_fault_of_id(item, left, pending)
                stop = self._add_rejection(item, result)
            case Event.FAILED | Event.UNREACHED:
                stop = self._add_failure(result)
        if result.retry_after:
            stop = self._hold(result) or stop
            is_fault = is_fault and stop is None
        return HealthVerdict(is_fault, stop)

    def _is_fault_of_id(self, item: Item, left: int, pending: int) -> bool:
        """Whether other ids succeed, so that a rejection counts against its id.

        It also counts at the end of a collection, where all ids left were rejected before, and for a few ids, which are
        too few to show an outage.
        """
        if self._is_outage:
            return False
        is_first = item.number not in self._rejected_ids
        is_rest = is_first and item.attempts > 0 and not pending
        return (self._serves and is_first) or is_rest or left < _OUTAGE

    def _add_rejection(self, item: Item, result: RowResponse) -> Stop | None:
        self._responds = True
        self._failed = self._in_doubt = 0
        if result.is_too_fast or not item.attempts or item.number in self._rejected_ids:
            # Ids rejected while others succeeded are not evidence of an outage; at the end of a job only they are left.
            self._rejected_since = self._rejected_since if self._rejected else self._clock()
            self._rejected += 1
            self._rejected_ids.add(item.number)
        if not self._is_outage:
            return None
        if self._clock() - self._rejected_since >= _LONGEST_OUTAGE:
            said = f"the API has rejected every call for {_LONGEST_OUTAGE:.0f} s, the last one with {_told(result)}"
            return Stop(f"{said}. The rejected ids stay pending; later, {LATER}", can_go_on=True)
        self._slow_down(f"the API rejects every call, the last one with {_told(result)}")
        return None

    def _add_failure(self, result: RowResponse) -> Stop | None:
        self._failing_since = self._failing_since if self._failed else self._clock()
        self._failed += 1
        self._in_doubt += result.event is Event.FAILED
        lasted = self._clock() - self._failing_since >= _RECONNECTS
        if self._in_doubt >= self._max_failures or (self._failed >= self._max_failures and lasted):
            said = f"{self._failed:,} calls in a row failed without a response of the API, the last one with"
            return Stop(
                f"{said} {_told(result)}. Check the network, the proxy and the environment; then {LATER}",
                can_go_on=True,
            )
        if self._is_probing:
            self._slow_down(f"the API cannot be reached, the last call failed with {_told(result)}")
        return None

    def _slow_down(self, reason: str) -> None:
        """Send one probe at a time, with growing pauses; calls already in flight are not probes."""
        now = self._clock()
        if now >= self._paused_until:
            self._pause = min(max(_FIRST_PAUSE, 2 * self._pause), _LONGEST_PAUSE)
            self._paused_until = now + self._pause
        if not self._was_slow:
            self._was_slow = True
            _logger.warning("%s; slowed down to one call at a time", reason)

    def _hold(self, result: RowResponse) -> Stop | None:
        """Send nothing until the time that the server asks to wait for."""
        seconds = result.retry_after or 0.0
        moment, now = moment_in(seconds), self._clock()
        reason = f"the server asks to wait until {moment} (Retry-After): {_told(result)}"
        if not seconds <= self._longest_wait:
            return Stop(f"{reason}. After that, {LATER}", can_go_on=True)
        if now + seconds > self._held_until:
            if now >= self._held_until:
                _logger.warning("%s; waiting until then", reason)
            self._held_until, self._held_to = now + seconds, moment
        return None

    def _end_of_trouble(self) -> None:
        if self._was_slow:
            _logger.info("the API responds again")
        self._responds = self._serves = True
        self._failed = self._in_doubt = self._rejected = 0
        self._rejected_ids.clear()
        self._pause, self._paused_until, self._was_slow = 0.0, float("-inf"), False


def moment_in(seconds: float) -> str:
    """Return the local time after some seconds, with its date unless it is today."""
    now = datetime.now(UTC)
    try:
        then = datetime.fromtimestamp(now.timestamp() + seconds, UTC).astimezone()
    except (OverflowError, ValueError, OSError):
        return "a date outside the calendar"
    return f"{then:%H:%M:%S}" if then.date() == now.astimezone().date() else f"{then:%Y-%m-%d %H:%M:%S}"


def _told(result: RowResponse) -> str:
    return result.outcome.message.rstrip(".")
