"""A rate limit that processes share."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from typing import Any

from justone_client.endpoints.operation import Operation
from justone_client.policies.rate_limit import RateLimit, Ticket
from justone_client.wire import timing

from .shared_store import SharedStore, store_at
from .turn_grant import LATE, Wanted


class SharedRateLimit(RateLimit):
    """A `RateLimit` whose turns a database grants; `RateLimit.shared` makes it."""

    is_shared = True

    def __init__(
        self,
        url: str | os.PathLike[str],
        per_second: float | None,
        per_endpoint: Mapping[str, float] | float | None,
    ) -> None:
        """See `RateLimit.shared`."""
        super().__init__(per_second, per_endpoint=per_endpoint)
        self._store: SharedStore = store_at(url)
        self._heard: dict[str, tuple[int, bool]] = {}
        self._heard_lock = threading.Lock()

    def ticket(self, operation: Operation[Any]) -> Ticket:
        """Return a place in the line for one request; its `wait` asks the database for a turn."""
        return _SharedTicket(self, self._rates_of(operation))

    def slow_down(self, operation: Operation[Any]) -> None:
        """Halve the rate with the next turn, after a response that says it is exceeded."""
        self._hear(operation, is_refused=True)

    def recover(self, operation: Operation[Any]) -> None:
        """Give back a part of the rate with the next turn, after any other response."""
        self._hear(operation, is_refused=False)

    def close(self) -> None:
        """Close the connection; the next call opens another one."""
        self._store.close()

    def turn(self, rates: Mapping[str, float], ahead: float) -> float:
        """Return the seconds until a turn at all gates."""
        return max((self._turn(gate, rate, ahead) for gate, rate in rates.items()), default=0.0)

    def _turn(self, gate: str, rate: float, ahead: float) -> float:
        with self._heard_lock:
            responses, is_refused = self._heard.pop(gate, (0, False))
        wanted = Wanted(1, ahead, rate, (1 + LATE) / rate, responses, is_refused)
        return self._store.grant(gate, wanted).wait

    def _hear(self, operation: Operation[Any], *, is_refused: bool) -> None:
        with self._heard_lock:
            for gate in self._rates_of(operation):
                responses, was_refused = self._heard.get(gate, (0, False))
                self._heard[gate] = (responses + (not is_refused), was_refused or is_refused)

    def _rates_of(self, operation: Operation[Any]) -> dict[str, float]:
        """Return the rate of each gate of an operation; the name of the first one is empty."""
        overall = {} if self.per_second is None else {"": self.per_second}
        own = self.rate_of(operation)
        return overall if own is None else {**overall, operation.name or str(operation): own}

    def __repr__(self) -> str:
        return f"RateLimit.shared({self._store.name!r}, per_second={self.per_second}, per_endpoint={self._rates})"


class _SharedTicket(Ticket):
    def __init__(self, limit: SharedRateLimit, rates: Mapping[str, float]) -> None:
        super().__init__(threading.Lock(), [])
        self._limit = limit
        self._rates = rates
        self._ahead = 0.0

    def wait(self, now: float) -> float:
        """Return the seconds to wait before calling this again; a turn that has passed is not used."""
        if self._turn is not None and now < self._turn:
            return self._turn - now
        if self._turn is not None and now - self._turn <= LATE:
            return 0.0
        asked = timing.now()
        wait = self._limit.turn(self._rates, self._ahead)
        arrived = timing.now()
        self._ahead = arrived - asked
        self._turn = (asked + arrived) / 2 + wait  # the turn was granted halfway, as far as known
        return max(0.0, self._turn - arrived)
