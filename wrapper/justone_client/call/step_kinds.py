"""The steps of a call, which a client carries out: it sends, sleeps, waits and asks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from typing import Any, Generic, NamedTuple, TypeVar

from justone_client.wire.exchange import Received
from justone_client.wire.request import Request
from justone_client.wire.timing import Deadline

from .single_flight import Flight

T = TypeVar("T")


class Send(NamedTuple):
    """Send a request once, and fill in `received`."""

    request: Request
    deadline: Deadline
    received: Received


class Pause(NamedTuple):
    """Sleep."""

    seconds: float


class Join(NamedTuple):
    """Wait until another call has ended."""

    flight: Flight


class Ask(Generic[T]):
    """Call a function that waits for a database; in a thread if other calls must go on meanwhile."""

    def __init__(self, function: Callable[[], T], undo: Callable[[T], object]) -> None:
        """Take the function, and what undoes it if the call is cancelled before it uses the result."""
        self._function = function
        self._undo = undo
        self._lock = threading.Lock()
        self._values: list[T] = []
        self._error: Exception | None = None
        self._is_dropped = False

    def run(self) -> None:
        """Call the function, and keep its result or its exception."""
        try:
            value = self._function()
        except Exception as error:  # noqa: BLE001 - raised where the result is used
            self._error = error
            return
        with self._lock:
            self._values.append(value)
            is_dropped = self._is_dropped
        if is_dropped:
            self._undo(value)

    def drop(self) -> None:
        """Undo the function; at its end, if it is still running in a thread."""
        with self._lock:
            self._is_dropped = True
            found = tuple(self._values)
        for value in found:
            self._undo(value)

    def result(self) -> T:
        """Return the result, or raise the exception."""
        if self._error is not None:
            raise self._error
        return self._values[0]


Steps = Generator[Send | Pause | Join | Ask[Any], None, T]
