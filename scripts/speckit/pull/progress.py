"""A progress bar for people: on a terminal only, and on stderr, so that what the command says can be piped."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def progress_bar(total: int) -> Iterator[Callable[[], None]]:
    """Show how many of `total` definitions are done; gives the function to call after each one."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Pulling definitions", total=total)
        yield lambda: bar.advance(task)
