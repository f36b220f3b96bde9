"""Identical calls under way at the same time become one: the first sends, the others wait for what it gets."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Protocol

from .errors import JustOneError


class Landing(Protocol):
    """What others wait for: a `threading.Event`, or its like for coroutines."""

    def set(self) -> Any:
        """Wake whoever waits."""


class Flight:
    """One call under way.

    Attributes:
        landing: Set when it has ended.
        body: What it brought; None if it brought nothing.
        error: What it raised; None where it succeeded, or was broken off.
    """

    def __init__(self, landing: Landing) -> None:
        self.landing = landing
        self.body: bytes | None = None
        self.error: JustOneError | None = None


class Flights:
    """The calls of a client that are under way, by what they ask for."""

    def __init__(self, landing: Callable[[], Landing]) -> None:
        self._lock = threading.Lock()
        self._landing = landing
        self._flights: dict[str, Flight] = {}

    def join(self, key: str) -> tuple[Flight, bool]:
        """Return the flight, and whether it is the caller's to make."""
        with self._lock:
            flight = self._flights.get(key)
            if flight is not None:
                return flight, False
            flight = self._flights[key] = Flight(self._landing())
            return flight, True

    def land(self, key: str, flight: Flight) -> None:
        """End a flight; whoever waits looks at what it brought."""
        with self._lock:
            self._flights.pop(key, None)
        flight.landing.set()
