"""Identical calls in flight become one: the first sends, the others wait for its response."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Protocol

from justone_client.errors import JustOneError


class Landing(Protocol):
    """An event that calls wait for: `threading.Event`, or its counterpart for coroutines."""

    def set(self) -> Any:
        """Wake all that wait."""


class Flight:
    """A call in flight that others may wait for.

    Attributes:
        landing: Set when the call has ended.
        place: The event loop of the call, None for threads, and its key.
        body: The body of its response; None if there is no response.
        error: The error it raised; None if it succeeded or was cancelled.
    """

    def __init__(self, landing: Landing, place: tuple[object, str]) -> None:
        self.landing = landing
        self.place = place
        self.body: bytes | None = None
        self.error: JustOneError | None = None


class SingleFlight:
    """The calls of a client that are in flight, by their keys.

    Threads share flights. Coroutines share those of their event loop: an event of another loop never wakes them.
    """

    def __init__(self, landing: Callable[[], Landing]) -> None:
        self._lock = threading.Lock()
        self._landing = landing
        self._flights: dict[tuple[object, str], Flight] = {}

    def join(self, key: str) -> tuple[Flight, bool]:
        """Return the flight for a key, and whether the caller has to make the call."""
        place = (None if self._landing is threading.Event else event_loop(), key)
        with self._lock:
            flight = self._flights.get(place)
            if flight is not None:
                return flight, False
            flight = self._flights[place] = Flight(self._landing(), place)
            return flight, True

    def land(self, flight: Flight) -> None:
        """End a flight and wake the calls that wait for it."""
        with self._lock:
            self._flights.pop(flight.place, None)
        flight.landing.set()


def event_loop() -> object:
    """Return the identity of the event loop that runs this coroutine."""
    from anyio.lowlevel import current_token  # httpx itself loads it with the first call only

    return current_token()
