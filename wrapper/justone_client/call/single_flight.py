"""Identical calls under way at the same time become one: the first sends, the others wait for what it gets."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Protocol

from justone_client.errors import JustOneError


class Landing(Protocol):
    """What others wait for: a `threading.Event`, or its like for coroutines."""

    def set(self) -> Any:
        """Wake whoever waits."""


class Flight:
    """One call under way.

    Attributes:
        landing: Set when it has ended.
        place: The event loop it is made on, None for threads; and what it asks for.
        body: What it brought; None if it brought nothing.
        error: What it raised; None where it succeeded, or was broken off.
    """

    def __init__(self, landing: Landing, place: tuple[object, str]) -> None:
        self.landing = landing
        self.place = place
        self.body: bytes | None = None
        self.error: JustOneError | None = None


class SingleFlight:
    """The calls of a client that are in flight, by what they ask for.

    Threads share flights. Coroutines share those of their event loop: an event of another loop never wakes them.
    """

    def __init__(self, landing: Callable[[], Landing]) -> None:
        self._lock = threading.Lock()
        self._landing = landing
        self._flights: dict[tuple[object, str], Flight] = {}

    def join(self, key: str) -> tuple[Flight, bool]:
        """Return the flight, and whether it is the caller's to make."""
        place = (None if self._landing is threading.Event else _event_loop(), key)
        with self._lock:
            flight = self._flights.get(place)
            if flight is not None:
                return flight, False
            flight = self._flights[place] = Flight(self._landing(), place)
            return flight, True

    def land(self, flight: Flight) -> None:
        """End a flight; whoever waits looks at what it brought."""
        with self._lock:
            self._flights.pop(flight.place, None)
        flight.landing.set()


def _event_loop() -> object:
    """Return what identifies the event loop that runs this coroutine."""
    from anyio.lowlevel import current_token  # httpx itself loads it with the first call only

    return current_token()
