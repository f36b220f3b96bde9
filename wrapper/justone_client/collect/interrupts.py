"""Interrupts of a collection: the first one lets calls in flight end, the second one aborts."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import signal
import sys
import threading
from collections.abc import Callable, Collection, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from typing import Any, TypeVar

from .progress_display import is_in_kernel
from .run.row_call import Stop

T = TypeVar("T")
HANG_UP = getattr(signal, "SIGHUP", None)
"""From a terminal that is closed: it counts as the first interrupt only, since it often comes twice."""

_POLL = 0.2
"""Seconds until a signal is noticed on systems where it does not end the wait for a thread, such as Windows."""

_ONCE = "interrupted: calls in flight are completed, no new ones are sent; {again} again to abort"
_RESUME = "make the same call again to resume"
_KEPT = f"every response received is in the ledger; {_RESUME}"
_ABORTED = f'aborted; calls in flight are marked "in doubt". {_RESUME.capitalize()}'


class Interrupts:
    """Counts the interrupts of a collection, and acts on them while it calls."""

    def __init__(self, resume: str = _RESUME, numbers: Collection[int] = (signal.SIGINT,)) -> None:
        """Set the signals; their handlers of now are those after the calls.

        Args:
            resume: What to do to resume, for the reason of the stop.
            numbers: The signals that interrupt.
        """
        self._resume = resume
        self._before = {number: signal.getsignal(number) for number in numbers}
        self._times = 0
        self._stop: Callable[[Stop], None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[Any] | None = None

    @property
    def is_aborted(self) -> bool:
        return self._times > 1

    @contextlib.contextmanager
    def acting_on(self, stop: Callable[[Stop], None]) -> Iterator[None]:
        """Let interrupts stop or abort the collection that the current task runs, also one from before."""
        self._loop, self._task, self._stop = asyncio.get_running_loop(), asyncio.current_task(), stop
        if self._times:
            self._act(1)
        try:
            with self.heard():
                yield
        finally:
            self._stop = None

    @contextlib.contextmanager
    def heard(self) -> Iterator[None]:
        """Handle the signals; in another thread than the main one, do nothing."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        for number in self._before:
            signal.signal(number, self._hear)
        try:
            yield
        finally:
            for number, handler in self._before.items():
                signal.signal(number, signal.SIG_DFL if handler is None else handler)

    def _hear(self, number: int, _frame: object) -> None:
        if number == HANG_UP and self._times:
            return
        self._times += 1
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop is closed
                self._loop.call_soon_threadsafe(self._act, self._times)

    def _act(self, times: int) -> None:
        if self._stop is None:  # the calls are over, and the output is being written
            return
        if times > 1 and self._task is not None:
            self._task.cancel(_ABORTED)
            return
        self._stop(Stop(f"interrupted; {self._resume}", can_go_on=True))
        again = "interrupt" if is_in_kernel() else "press Ctrl-C"
        with contextlib.suppress(OSError, ValueError):  # the terminal may be closed
            print(f"\n{_ONCE.format(again=again)}", file=sys.stderr)


def in_own_loop(main: Callable[[Interrupts], Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine on a new event loop; pass it the interrupts by Ctrl-C, or by the button of a notebook.

    If a loop is running already, the new one runs in another thread, while this one waits. Interrupts are left to the
    handler of the program, if it has one, and in other threads than the main one to the program.

    Raises:
        KeyboardInterrupt: The second interrupt aborted it, or an interrupt came before or after the calls.
    """
    is_default = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    interrupts = Interrupts(numbers=(signal.SIGINT,) if is_default else ())
    try:
        if not is_loop_running():
            return asyncio.run(main(interrupts))
        with ThreadPoolExecutor(1, thread_name_prefix="justone-collect") as thread, interrupts.heard():
            running = thread.submit(contextvars.copy_context().run, asyncio.run, main(interrupts))
            while not wait([running], _POLL).done:
                pass
            return running.result()
    except asyncio.CancelledError:
        if not interrupts.is_aborted:
            raise
        raise KeyboardInterrupt(_ABORTED) from None
    except KeyboardInterrupt as error:
        error.add_note(_KEPT)
        raise


def is_loop_running() -> bool:
    """Whether an event loop is running in this thread."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
