"""The companions of the calls of a collection: its display, the `on_progress` of the caller, and interrupts."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from .interrupts import Interrupts
from .plan import Plan
from .progress_display import repeated, shown
from .run.catching import Callers
from .run.progress import Progress
from .run.progress_snapshot import ProgressSnapshot
from .run.row_call import Stop

_REPORTED = 0.25
"""Seconds between two calls of `on_progress`."""


@contextlib.contextmanager
def watched(
    progress: Progress, stop: Callable[[Stop], None], *, plan: Plan, callers: Callers, interrupts: Interrupts | None
) -> Iterator[None]:
    """Watch a collection while the event loop runs it.

    Args:
        progress: The counts, which change meanwhile.
        stop: Stops the collection; calls in flight are completed.
        plan: Says whether to show a bar, and which function to call.
        callers: Learns of an error of that function.
        interrupts: Stop the collection, too.

    Raises:
        Exception: The error of the caller's function, after the calls in flight.
    """
    with contextlib.ExitStack() as stack:
        if plan.on_progress is not None:
            stack.enter_context(_reported(progress, stop, callers.called(plan.on_progress)))
        if plan.progress:
            stack.enter_context(shown(progress))
        if interrupts is not None:
            stack.enter_context(interrupts.acting_on(stop))
        yield


@contextlib.contextmanager
def _reported(
    progress: Progress, stop: Callable[[Stop], None], on_progress: Callable[[ProgressSnapshot], object]
) -> Iterator[None]:
    """Call a function now and then, and at the end; its first error stops the collection."""
    errors: list[Exception] = []

    def report() -> None:
        if errors:
            return
        try:
            on_progress(progress.snapshot())
        except Exception as error:  # noqa: BLE001 - of the caller
            errors.append(error)
            stop(Stop("on_progress raised an error", can_go_on=True))

    with repeated(report, _REPORTED):
        yield
    report()
    if errors:
        raise errors[0]
