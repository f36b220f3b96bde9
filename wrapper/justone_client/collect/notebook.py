"""The progress of a collection in a Jupyter notebook: a bar below the cell."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Callable
from importlib import import_module
from typing import Any

from justone_client.markup import progress_bar

from .run.progress import Progress
from .run.progress_text import line
from .run.row_call import Stop

_LIVE = 0.5
"""Seconds between two states of the bar."""


def is_in_kernel() -> bool:
    """Whether this process is the kernel of a notebook; IPython is not imported to find out."""
    ipython = sys.modules.get("IPython")
    shell = None if ipython is None else getattr(ipython, "get_ipython", lambda: None)()
    return getattr(shell, "kernel", None) is not None


@contextlib.asynccontextmanager
async def shown_in_notebook(progress: Progress, _stop: Callable[[Stop], None]) -> AsyncIterator[None]:
    """Show a bar while a collection runs; its last state stays in the notebook."""
    bar = _Bar(progress)
    bar.show()
    try:
        yield
    finally:
        bar.end()


class _Bar:
    """A bar that a timer updates: unlike a task, a timer can be stopped without waiting for it."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._display = import_module("IPython.display")
        self._handle: Any = None
        self._timer: asyncio.TimerHandle | None = None

    def show(self) -> None:
        """Show the bar, and update it from now on."""
        self._update()
        self._timer = asyncio.get_running_loop().call_later(_LIVE, self.show)

    def end(self) -> None:
        """Show the last state."""
        if self._timer is not None:
            self._timer.cancel()
        self._update()

    def _update(self) -> None:
        progress = self._progress
        with contextlib.suppress(Exception):  # a notebook that is gone must not end a collection
            state = self._display.HTML(progress_bar(progress.finished, progress.total, line(progress)))
            if self._handle is None:
                self._handle = self._display.display(state, display_id=True)
            else:
                self._handle.update(state)
