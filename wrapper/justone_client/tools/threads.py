"""Work in threads: files are read and written there, so that calls in flight do not wait."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


async def in_thread(function: Callable[[], T]) -> T:
    """Return the result of a function; a cancellation waits for its end, since billed responses must be stored."""
    import anyio
    from anyio import to_thread

    found: list[T] = []
    with anyio.CancelScope(shield=True):
        found.append(await to_thread.run_sync(function))
    return found[0]
