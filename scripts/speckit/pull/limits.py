"""How hard a pull tries, and when it stops."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one pull.

    Attributes:
        concurrency: Definitions fetched at the same time; 8 by default.
        size_limit_bytes: Largest body accepted, after decompression; 20,000,000 by default.
        timeout_seconds: Longest time for one whole attempt, body included; 30 by default.
        retries: Further attempts after a connection fault; 3 by default.
    """

    concurrency: int = 8
    size_limit_bytes: int = 20_000_000
    timeout_seconds: float = 30
    retries: int = 3
