"""Log records as lines on stderr that are safe to print."""

from __future__ import annotations

import logging

from justone_client.terminal import printable


class PrintableFormatter(logging.Formatter):
    """A formatter of log records whose lines are safe to print."""

    def format(self, record: logging.LogRecord) -> str:
        return printable(super().format(record))


def log_to_stderr() -> None:
    """Print log records to stderr, unless the process has set up logging."""
    handler = logging.StreamHandler()
    handler.setFormatter(PrintableFormatter("%(levelname)s: %(message)s"))
    logging.basicConfig(handlers=[handler])
