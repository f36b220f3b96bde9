"""Ctrl-C, or SIGTERM, which schedulers send: once to end when what is under way has ended, twice to end now."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import Callable, Iterator
from itertools import count

from .asking import Stop

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_ONCE = "interrupted: what is under way ends as it ends, nothing new begins; Ctrl-C again to break off now"


@contextlib.contextmanager
def interruptible(stop: Callable[[Stop], None]) -> Iterator[None]:
    """Stop a collection when the user says so; where signals cannot be handled, Python breaks off as ever."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    times = count(1)

    def press() -> None:
        match next(times):
            case 1:
                print(f"\n{_ONCE}", file=sys.stderr)
                stop(Stop("interrupted; run the same command again to go on", can_go_on=True))
            case 2 if task is not None:
                task.cancel()

    try:
        for number in _SIGNALS:
            loop.add_signal_handler(number, press)
    except (NotImplementedError, RuntimeError, ValueError):  # Windows, or another thread than the main one
        yield
        return
    try:
        yield
    finally:
        for number in _SIGNALS:
            loop.remove_signal_handler(number)
