"""Acknowledging what was received at once, so that a late duplicate arrives before the next request is sent."""

from __future__ import annotations

import contextlib
import socket
from typing import Any

_QUICK: int | None = getattr(socket, "TCP_QUICKACK", None)
"""An option of Linux, which holds for a while only."""


def acknowledge(connection: Any) -> None:
    """Acknowledge what was received; where the system has no way to ask for that, it does so some time later.

    Many servers hold a small write back until the last one is acknowledged (Nagle's algorithm). A late duplicate would
    leave together with the acknowledgement that the next request brings, and pass for the response to that.

    Args:
        connection: A socket, or what has its `setsockopt`; None where it is not known.
    """
    if _QUICK is not None and connection is not None:
        with contextlib.suppress(OSError):
            connection.setsockopt(socket.IPPROTO_TCP, _QUICK, 1)
