"""The clock: all code that waits or measures time uses it, so that tests can drive time."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Self


def now() -> float:
    """Return seconds on a clock that never goes back."""
    return time.monotonic()


def sleep(seconds: float) -> None:
    """Sleep."""
    time.sleep(seconds)


async def asleep(seconds: float) -> None:
    """Sleep in a coroutine."""
    import anyio  # httpx itself loads it with the first call only

    await anyio.sleep(seconds)


async def in_thread(function: Callable[[], None]) -> None:
    """Call a function that blocks in a thread; a cancellation waits for its end."""
    from anyio import to_thread

    await to_thread.run_sync(function)


class Deadline(float):
    """Seconds for a whole attempt, counted from now; as a float it is what an HTTP library takes for a time-out.

    A library's own time-out is not enough: it starts anew with every byte that arrives.

    Attributes:
        connect: Seconds of it for opening a connection.
    """

    _end: float
    connect: float

    def __new__(cls, seconds: float, *, connect: float = math.inf) -> Self:
        """Start the clock."""
        deadline = super().__new__(cls, seconds)
        deadline._end = time.monotonic() + seconds
        deadline.connect = connect
        return deadline

    def remaining(self) -> float:
        """Return the seconds left.

        Raises:
            TimeoutError: No time is left.
        """
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError("the attempt took longer than its time-out")
        return left
