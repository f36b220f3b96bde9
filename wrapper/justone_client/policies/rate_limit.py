"""Rate limits: a number of requests in any second, for all endpoints together and for each."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from importlib import import_module
from os import PathLike
from typing import Any

from justone_client.checks import number
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.price import ANY
from justone_client.errors import JustOneError, RateLimitedError

from .brake import Brake

SLOWEST = 1 / 60
"""Requests a second (one a minute) below which refusals do not slow down."""

RECOVERY = 0.05
"""Part of the full rate that each success gives back, until the next refusal halves it again."""

_TOLERANCE = 0.03
"""Part by which a second may exceed the rate; without it, a request that is a little late delays all later ones."""

_MARGIN = 1e-6
"""Seconds added to each wait, so that rounding does not cause a second one."""

_TOO_MANY_REQUESTS = 429


_SHARED = f"{__package__}.shared.shared_rate_limit"
"""The module stands on this one, and loads sqlite3: it is imported by name, when it is first needed."""


class RateLimit:
    """A limit to the requests in any second, shared by all clients and threads that are given it.

    Requests take turns at even distances. A response that says the rate is exceeded (code 302, HTTP 429) halves the
    rate; each success then gives back a part of it.

    >>> limit = RateLimit(per_second=20, per_endpoint={"xiaohongshu.get_user_v3": 5})

    Attributes:
        per_second: Requests in any second, of all endpoints together; None for no limit.
        is_shared: Whether other processes share it, so that a turn may take a round trip to a database.
    """

    is_shared = False

    def __init__(
        self, per_second: float | None = None, *, per_endpoint: Mapping[str, float] | float | None = None
    ) -> None:
        """Set the limits; None does not limit.

        Args:
            per_second: Requests in any second, of all endpoints together.
            per_endpoint: The same for each endpoint by itself: a number for each of them, or numbers by name
                (`xiaohongshu.get_user_v3`), by platform (`xiaohongshu`), and for any other (`*`).

        Raises:
            ConfigurationError: A rate is not a number above 0.
        """
        rates = {ANY: per_endpoint} if isinstance(per_endpoint, int | float) else dict(per_endpoint or {})
        for name, rate in {"per_second": 1.0 if per_second is None else per_second, **rates}.items():
            number(name, rate, above=0, unit="requests a second")
        self._lock = threading.Lock()
        self._rates = rates
        self.per_second = per_second
        self._overall = None if per_second is None else _Gate(per_second)
        self._gates: dict[str, _Gate] = {}

    @staticmethod
    def shared(
        url: str | PathLike[str],
        per_second: float | None = None,
        *,
        per_endpoint: Mapping[str, float] | float | None = None,
    ) -> RateLimit:
        """Return a limit that all processes with the same database share.

        Args:
            url: The path of a SQLite file for the processes of one machine, or `postgresql://user@host/database#name`.
            per_second: Requests of all processes in any second, of all endpoints together.
            per_endpoint: The same for each endpoint, as for `RateLimit`.

        Raises:
            ConfigurationError: The file or the database cannot be used, or a rate is not a number above 0.
        """
        made: RateLimit = import_module(_SHARED).SharedRateLimit(url, per_second, per_endpoint)
        return made

    def ticket(self, operation: Operation[Any]) -> Ticket:
        """Return a place in the line for one request."""
        return Ticket(self._lock, self._gates_of(operation))

    def slow_down(self, operation: Operation[Any]) -> None:
        """Halve the rate after a response that says it is exceeded."""
        with self._lock:
            for gate in self._gates_of(operation):
                gate.brake.slow_down()

    def recover(self, operation: Operation[Any]) -> None:
        """Give back a part of the rate after any other response."""
        with self._lock:
            for gate in self._gates_of(operation):
                gate.brake.recover(gate.brake.most * RECOVERY)

    def rate_of(self, operation: Operation[Any]) -> float | None:
        """Return the rate of an endpoint by itself; None for no limit."""
        key = operation.name or str(operation)
        return next((self._rates[name] for name in (key, key.partition(".")[0], ANY) if name in self._rates), None)

    def _gates_of(self, operation: Operation[Any]) -> list[_Gate]:
        rate = self.rate_of(operation)
        own = [self._gates.setdefault(operation.name or str(operation), _Gate(rate))] if rate is not None else []
        return own if self._overall is None else [self._overall, *own]

    def __repr__(self) -> str:
        return (
            f"RateLimit(per_second={self._overall.brake.most if self._overall else None}, per_endpoint={self._rates})"
        )


class Ticket:
    """A place in the line of requests; a ticket that is dropped delays no other."""

    def __init__(self, lock: threading.Lock, gates: list[_Gate]) -> None:
        self._lock = lock
        self._gates = gates
        self._turn: float | None = None

    def wait(self, now: float) -> float:
        """Return the seconds to wait before calling this again; 0 if the request may be sent now."""
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
    """One limit; `RateLimit` holds the lock."""

    def __init__(self, rate: float) -> None:
        self.brake = Brake(rate, least=min(SLOWEST, rate))
        self._next = float("-inf")
        self._passed: deque[float] = deque(maxlen=_most(rate))

    def next_turn(self, now: float) -> float:
        """Return the time of the next turn; turns have even distances."""
        turn = max(now, self._next)
        self._next = turn + 1 / self.brake.limit
        return turn

    def free_at(self, now: float) -> float:
        """Return the time from which one more request keeps the limit.

        A program that stalls lets several turns pass at once, so requests that were sent count, not turns.
        """
        most = _most(self.brake.limit)
        if len(self._passed) < most:
            return now
        return self._passed[-most] + max(1.0, 1 / self.brake.limit)

    def passed(self, now: float) -> None:
        self._passed.append(now)


def _most(rate: float) -> int:
    """Return the number of requests that a second may have."""
    return max(1, int(rate * (1 + _TOLERANCE)))


def is_too_fast(error: JustOneError | None) -> bool:
    """Whether an error says that too many requests were sent (code 302 or HTTP 429)."""
    return isinstance(error, RateLimitedError) or (error is not None and error.http_status == _TOO_MANY_REQUESTS)
