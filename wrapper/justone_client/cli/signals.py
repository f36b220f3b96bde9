"""Ctrl-C, and SIGTERM, which schedulers send: the first one lets calls in flight end, the second one aborts.

SIGHUP, which comes from a terminal that is closed, counts as the first one only, since it often comes twice. Where it
is ignored, as with nohup, it stays ignored.
"""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator

from justone_client.collect.interrupts import HANG_UP, Interrupts


def interrupts_of_command() -> Interrupts:
    """Return the interrupts of the calls; `terminable` handles signals while the input is read and the output written.

    To be called before the event loop runs, whose own handler waits for an `await`.
    """
    return Interrupts("run the same command again to resume", (signal.SIGINT, *_ends()))


@contextlib.contextmanager
def terminable() -> Iterator[None]:
    """Have SIGTERM and SIGHUP raise KeyboardInterrupt like Ctrl-C, so that unfinished files are removed."""
    before = {}
    try:
        with contextlib.suppress(ValueError):  # in another thread than the main one
            for number in _ends():
                before[number] = signal.signal(number, signal.default_int_handler)
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _ends() -> list[int]:
    """Return the signals that end a program, other than Ctrl-C."""
    numbers: list[int] = [signal.SIGTERM]
    if HANG_UP is not None and signal.getsignal(HANG_UP) is not signal.SIG_IGN:
        numbers.append(HANG_UP)
    return numbers
