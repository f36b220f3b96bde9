"""Showing how far a collection is: a line that is kept up on a terminal, else a line of the log now and then."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import sys
from collections.abc import AsyncIterator
from typing import TextIO

from justone_client.collect.run.progress import Progress
from justone_client.collect.run.progress_text import line

from .tables import width_of

_LIVE = 0.2
"""Seconds between two states of the line on a terminal."""

_LOGGED = 30.0
"""Seconds between two lines of a log."""

_WIDTH = 80
_CLEAR = "\r\x1b[2K"
_logger = logging.getLogger("justone_client.collect")


@contextlib.asynccontextmanager
async def shown(progress: Progress, stream: TextIO | None = None) -> AsyncIterator[None]:
    """Show how far a collection is, while it goes."""
    stream = stream or sys.stderr
    task = asyncio.create_task(_live(progress, stream) if stream.isatty() else _logged(progress))
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError, OSError, ValueError):  # of a terminal that is gone
            await task
        with contextlib.suppress(OSError, ValueError):
            if stream.isatty():
                stream.write(_CLEAR)
                stream.flush()


async def _live(progress: Progress, stream: TextIO) -> None:
    while True:
        stream.write(_CLEAR + _cut(line(progress), stream))
        stream.flush()
        await asyncio.sleep(_LIVE)


async def _logged(progress: Progress) -> None:
    while True:
        await asyncio.sleep(_LOGGED)
        _logger.info("%s", line(progress))


def _cut(text: str, stream: TextIO) -> str:
    """Keep to one line: the rest of a longer one would stay behind when it is cleared."""
    try:
        width = os.get_terminal_size(stream.fileno()).columns
    except (OSError, ValueError):
        width = _WIDTH
    if width_of(text) < width:
        return text
    text = text[: max(0, width - 2)]
    while text and width_of(text) > width - 2:
        text = text[:-1]
    return f"{text}…"
