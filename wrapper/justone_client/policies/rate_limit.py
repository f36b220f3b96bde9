"""A limit to how fast requests are sent: so many in any second, overall and by endpoint."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from typing import Any

from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError

from .budget import ANY

SLOWEST = 1 / 60
"""Requests a second that no number of refusals slows below: one a minute."""

SLOWED = 0.5
RECOVERY = 0.05
"""Each answer gives back this part of the full rate, until the next refusal halves it again."""

_TOLERANCE = 0.03
"""A second may have this part more requests: else each one that is a little late would make all later ones late."""

_MARGIN = 1e-6
"""Seconds: a wait is a little longer than it must be, so that rounding costs no second wait."""


class RateLimit:
    """At most so many requests in any second, for all clients and threads that share it.

    Requests take turns at even distances. Where the vendor refuses one as too fast (code 302, HTTP 429), the rate is
    halved, and comes back bit by bit with the answers that follow.

    >>> limit = RateLimit(per_second=20, per_endpoint={"xiaohongshu.get_user_v3": 5})
    """

    def __init__(
        self, per_second: float | None = None, *, per_endpoint: Mapping[str, float] | float | None = None
    ) -> None:
        """Set the limits; what is left out does not limit.

        Args:
            per_second: Requests in any second, of all endpoints together.
            per_endpoint: The same for each endpoint by itself: a number for each of them, or numbers by name
                (`xiaohongshu.get_user_v3`), by platform (`xiaohongshu`), and for any other (`*`).

        Raises:
            ConfigurationError: A number that is not above 0.
        """
        rates = {ANY: per_endpoint} if isinstance(per_endpoint, int | float) else dict(per_endpoint or {})
        for name, rate in {"per_second": 1.0 if per_second is None else per_second, **rates}.items():
            if isinstance(rate, bool) or not isinstance(rate, int | float) or not 0 < rate < float("inf"):
                raise ConfigurationError(f"{name}: a rate is a number of requests a second above 0, not {rate!r}")
        self._lock = threading.Lock()
        self._rates = rates
        self._overall = None if per_second is None else _Gate(per_second)
        self._gates: dict[str, _Gate] = {}

    def ticket(self, operation: Operation[Any]) -> Ticket:
        """Line up for one request."""
        return Ticket(self._lock, self._gates_of(operation))

    def refused(self, operation: Operation[Any]) -> None:
        """Note that the vendor found a request too fast."""
        with self._lock:
            for gate in self._gates_of(operation):
                gate.slow_down()

    def answered(self, operation: Operation[Any]) -> None:
        """Note that the vendor did not."""
        with self._lock:
            for gate in self._gates_of(operation):
                gate.recover()

    def _gates_of(self, operation: Operation[Any]) -> list[_Gate]:
        key = operation.name or str(operation)
        rate = next((self._rates[name] for name in (key, key.partition(".")[0], ANY) if name in self._rates), None)
        own = [self._gates.setdefault(key, _Gate(rate))] if rate is not None else []
        return own if self._overall is None else [self._overall, *own]

    def __repr__(self) -> str:
        return f"RateLimit(per_second={self._overall.full if self._overall else None}, per_endpoint={self._rates})"


class Ticket:
    """A place in the line: ask how long to wait until the answer is 0. One that is thrown away holds nobody up."""

    def __init__(self, lock: threading.Lock, gates: list[_Gate]) -> None:
        self._lock = lock
        self._gates = gates
        self._turn: float | None = None

    def wait(self, now: float) -> float:
        """Return the seconds to wait before asking again; 0 once the request may be sent, at once."""
        with self._lock:
            if self._turn is None:
                self._turn = max((gate.next_turn(now) for gate in self._gates), default=now)
            ready = max([self._turn, *(gate.free_at(now) for gate in self._gates)])
            if ready > now:
                return ready - now + _MARGIN
            for gate in self._gates:
                gate.passed(now)
            return 0.0


class _Gate:
    """One limit. Not locked: whoever asks holds the lock."""

    def __init__(self, rate: float) -> None:
        self.full = rate
        self._rate = rate
        self._next = float("-inf")
        self._passed: deque[float] = deque(maxlen=_most(rate))

    def next_turn(self, now: float) -> float:
        """Give out turns at even distances."""
        turn = max(now, self._next)
        self._next = turn + 1 / self._rate
        return turn

    def free_at(self, now: float) -> float:
        """Say from when on one more request keeps to the limit, whatever came late or early before it.

        Turns are kept, but a program that stalls lets several of them pass at once: what was really sent counts.
        """
        most = _most(self._rate)
        if len(self._passed) < most:
            return now
        return self._passed[-most] + max(1.0, 1 / self._rate)

    def passed(self, now: float) -> None:
        self._passed.append(now)

    def slow_down(self) -> None:
        self._rate = max(min(SLOWEST, self.full), self._rate * SLOWED)

    def recover(self) -> None:
        self._rate = min(self.full, self._rate + self.full * RECOVERY)


def _most(rate: float) -> int:
    """Say how many requests a second may have."""
    return max(1, int(rate * (1 + _TOLERANCE)))
