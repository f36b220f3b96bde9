"""Immediate acknowledgements, so that a late duplicate arrives before the next request is sent."""

from __future__ import annotations

import contextlib
import socket
from typing import Any

_QUICK: int | None = getattr(socket, "TCP_QUICKACK", None)
"""An option of Linux, which lasts only for a while."""


def acknowledge(connection: Any) -> None:
    """Acknowledge received bytes; on systems without this option they are acknowledged later.

    Many servers hold a small write back until the last one is acknowledged (Nagle's algorithm). A late duplicate would
    be sent upon the acknowledgement in the next request, and pass for the response to that.

    Args:
        connection: A socket, or an object with its `setsockopt`; None if unknown.
    """
    if _QUICK is not None and connection is not None:
        with contextlib.suppress(OSError):
            connection.setsockopt(socket.IPPROTO_TCP, _QUICK, 1)
