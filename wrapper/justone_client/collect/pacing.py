"""Turns to send, which keep calls at a distance from one another, in one process or in several."""

from __future__ import annotations

import asyncio
import contextlib
import math
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Protocol

from justone_client.endpoints.operation import Operation
from justone_client.policies.rate_limit import RateLimit
from justone_client.policies.shared.turn_grant import LATE, Granted, Wanted
from justone_client.wire import timing

_AHEAD = 0.1
"""Seconds for which a process takes turns at a time."""

_AHEAD_OF = 1.5
"""Round trips by which turns are requested ahead, so that they have not passed when they arrive."""

_EASED = 0.9


class Turns(Protocol):
    """A limit on the rate of a collection."""

    async def wait_turn(self, stopped: asyncio.Event) -> bool:
        """Wait for a turn; return False if the collection stopped meanwhile."""

    def slow_down(self) -> None:
        """Slow down after a response that says the rate is exceeded."""

    def recover(self) -> None:
        """Speed up after any other response."""


class LocalTurns:
    """Turns in this process."""

    def __init__(self, limit: RateLimit, operation: Operation[Any]) -> None:
        """Use a limit, which others may share."""
        self._limit = limit
        self._operation = operation

    async def wait_turn(self, stopped: asyncio.Event) -> bool:
        ticket = self._limit.ticket(self._operation)
        while not stopped.is_set():
            now = timing.now()
            wait = await asyncio.to_thread(ticket.wait, now) if self._limit.is_shared else ticket.wait(now)
            if wait <= 0:
                break
            await _slept(wait, stopped)
        return not stopped.is_set()

    def slow_down(self) -> None:
        self._limit.slow_down(self._operation)

    def recover(self) -> None:
        self._limit.recover(self._operation)


class SharedTurns:
    """Turns shared by several processes, granted some at a time."""

    def __init__(self, rate: float, grant: Callable[[Wanted], Granted]) -> None:
        """Set the rate and the source of turns.

        Args:
            rate: Turns a second, for all processes together.
            grant: Grants turns; called in a thread, once at a time.
        """
        self._full = self._rate = rate
        self._grant = grant
        self._turns: deque[float] = deque()
        self._taking = asyncio.Lock()
        self._waiting = 0
        self._ahead = 0.0
        self._responses = 0
        self._is_refused = False

    async def wait_turn(self, stopped: asyncio.Event) -> bool:
        self._waiting += 1
        try:
            while not stopped.is_set():
                turn = await self._next()
                await _slept(turn - time.monotonic(), stopped)
                if time.monotonic() - turn <= LATE:
                    break
            return not stopped.is_set()
        finally:
            self._waiting -= 1

    def slow_down(self) -> None:
        self._is_refused = True
        self._turns.clear()

    def recover(self) -> None:
        self._responses += 1

    async def _next(self) -> float:
        async with self._taking:
            while not self._turns:
                await self._take()
            return self._turns.popleft()

    async def _take(self) -> None:
        number = max(1, min(self._waiting, math.ceil(self._rate * _AHEAD)))
        distance = (1 + LATE) / self._full
        wanted = Wanted(number, self._ahead, self._full, distance, self._responses, self._is_refused)
        self._responses, self._is_refused = 0, False
        asked = time.monotonic()
        granted = await asyncio.to_thread(self._grant, wanted)
        now = time.monotonic()
        self._ahead, self._rate = max(_AHEAD_OF * (now - asked), _EASED * self._ahead), granted.rate
        first = (asked + now) / 2 + granted.wait  # the grant was made halfway, as far as known
        self._turns.extend(first + granted.distance * each for each in range(number))


async def _slept(seconds: float, stopped: asyncio.Event) -> None:
    if seconds > 0:
        with contextlib.suppress(TimeoutError):  # `asyncio.wait_for` of Python 3.11 may lose a cancellation
            async with asyncio.timeout(seconds):
                await stopped.wait()
