"""Ctrl-C, and SIGTERM, which schedulers send: the first one lets calls in flight end, the second one aborts.

SIGHUP, which comes from a terminal that is closed, counts as the first one only, since it often comes twice. Where it
is ignored, as with nohup, it stays ignored.
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import Callable, Iterator
from typing import Any

from justone_client.collect.run.row_call import Stop

_PRESSES = (signal.SIGINT, signal.SIGTERM)
_HANG_UP = getattr(signal, "SIGHUP", None)
_ONCE = "interrupted: calls in flight are completed, no new ones are sent; press Ctrl-C again to abort"


class _Presses:
    """Counts signals and acts on them."""

    def __init__(self, stop: Callable[[Stop], None], task: asyncio.Task[Any] | None) -> None:
        self._stop = stop
        self._task = task
        self._times = 0

    def press(self) -> None:
        self._times += 1
        if self._times == 1:
            self._end()
        elif self._times == 2 and self._task is not None:  # noqa: PLR2004 - the second one
            self._task.cancel()

    def hang_up(self) -> None:
        if not self._times:
            self._times = 1
            self._end()

    def _end(self) -> None:
        self._stop(Stop("interrupted; run the same command again to resume", can_go_on=True))
        with contextlib.suppress(OSError, ValueError):  # the terminal may be closed
            print(f"\n{_ONCE}", file=sys.stderr)


@contextlib.contextmanager
def interruptible(stop: Callable[[Stop], None]) -> Iterator[None]:
    """Stop a collection on Ctrl-C and SIGTERM; without signal handlers, Python raises KeyboardInterrupt."""
    loop = asyncio.get_running_loop()
    presses = _Presses(stop, asyncio.current_task())
    handlers = dict.fromkeys(_PRESSES, presses.press)
    if _HANG_UP is not None and signal.getsignal(_HANG_UP) is not signal.SIG_IGN:
        handlers[_HANG_UP] = presses.hang_up
    before = {number: signal.getsignal(number) for number in handlers}
    try:
        for number, handler in handlers.items():
            loop.add_signal_handler(number, handler)
    except (NotImplementedError, RuntimeError, ValueError):  # Windows, or another thread than the main one
        yield
        return
    try:
        yield
    finally:
        for number in handlers:
            loop.remove_signal_handler(number)
            if number != signal.SIGINT:  # whose handler ends a program now; the event loop's waits for an `await`
                signal.signal(number, before[number])


@contextlib.contextmanager
def terminable() -> Iterator[None]:
    """Have SIGTERM and SIGHUP raise KeyboardInterrupt like Ctrl-C, so that unfinished files are removed.

    It is for reading the input and for writing the output; `interruptible` handles the calls in between.
    """
    numbers = [signal.SIGTERM]
    if _HANG_UP is not None and signal.getsignal(_HANG_UP) is not signal.SIG_IGN:
        numbers.append(_HANG_UP)
    before = {}
    try:
        with contextlib.suppress(ValueError):  # in another thread than the main one
            for number in numbers:
                before[number] = signal.signal(number, signal.default_int_handler)
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
