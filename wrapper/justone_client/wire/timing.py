"""The clock: all that waits or measures goes through here, so that tests can drive time."""

from __future__ import annotations

import time


def now() -> float:
    """Return seconds on a clock that never goes back."""
    return time.monotonic()


def sleep(seconds: float) -> None:
    """Wait."""
    time.sleep(seconds)


async def asleep(seconds: float) -> None:
    """Wait in a coroutine."""
    import anyio  # httpx itself loads it with the first call only

    await anyio.sleep(seconds)
