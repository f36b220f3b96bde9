"""The display of a collection's progress: a bar on a terminal and in a notebook, else lines of the log."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, TextIO

from .run.progress import Progress

_LIVE = 0.2
"""Seconds between two states of the bar."""

_LOGGED = 30.0
"""Seconds between two lines of a log."""

_FORMAT = "|{bar}| {desc}"
_SHORT = _FORMAT.replace("{bar}", "{bar:10}")
"""On a terminal the bar is short, and a narrow one cuts the text; a notebook places the bar itself."""

_logger = logging.getLogger("justone_client.collect")


def is_in_kernel() -> bool:
    """Whether this process is the kernel of a notebook; IPython is not imported to find out."""
    ipython = sys.modules.get("IPython")
    shell = None if ipython is None else getattr(ipython, "get_ipython", lambda: None)()
    return getattr(shell, "kernel", None) is not None


@contextlib.contextmanager
def repeated(act: Callable[[], None], seconds: float) -> Iterator[None]:
    """Call a function at an interval of some seconds, on the running event loop.

    Unlike a task, a timer can be stopped without waiting for it.
    """
    loop = asyncio.get_running_loop()
    timer: asyncio.TimerHandle

    def tick() -> None:
        nonlocal timer
        timer = loop.call_later(seconds, tick)
        act()

    timer = loop.call_later(seconds, tick)
    try:
        yield
    finally:
        timer.cancel()


@contextlib.contextmanager
def shown(progress: Progress, stream: TextIO | None = None) -> Iterator[None]:
    """Show how far a collection is, while the event loop runs it.

    Args:
        progress: The counts, which change meanwhile.
        stream: Where a bar may be; default: stderr. Without a terminal, or without tqdm, log lines take its place.
    """
    stream = stream or sys.stderr
    bar = _bar(progress, stream) if is_in_kernel() or _is_terminal(stream) else None
    if bar is None:
        with repeated(lambda: _logger.info("%s", progress.snapshot()), _LOGGED):
            yield
        return

    def update() -> None:
        with contextlib.suppress(Exception):  # a terminal or a notebook that is gone must not end a collection
            bar.n = progress.finished
            bar.set_description_str(str(progress.snapshot()))

    try:
        with repeated(update, _LIVE):
            yield
    finally:
        update()
        with contextlib.suppress(Exception):
            bar.close()


def _is_terminal(stream: TextIO | None) -> bool:
    """Whether a stream is a terminal; a program without a console has no streams."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # it is closed
        return False


def _bar(progress: Progress, stream: TextIO) -> Any:
    """Return a bar; None if it cannot be shown. In a notebook its last state stays."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about ipywidgets, without which the bar is a line of text
            tqdm = import_module("tqdm.autonotebook").tqdm
            # Neither a thread that watches for stalled loops nor a lock that other processes share.
            kind = type("Bar", (tqdm,), {"monitor_interval": 0, "_lock": threading.RLock()})
            return kind(
                total=progress.total,
                initial=progress.finished,
                desc=str(progress.snapshot()),
                bar_format=_FORMAT if tqdm.__module__ == "tqdm.notebook" else _SHORT,
                dynamic_ncols=True,
                leave=is_in_kernel(),
                file=stream,
            )
    except Exception:  # noqa: BLE001 - tqdm is not installed, or the terminal or the notebook is gone
        return None
