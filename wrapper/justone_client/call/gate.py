"""Admission of calls: a closed client refuses them, and closing waits for those in flight."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from justone_client.errors import ConfigurationError

from .single_flight import Landing, event_loop

CLOSED = (
    "this client is closed; create a new one, or make the call within its `with` block (closing a client also closes "
    "those made by its with_options). Nothing was sent"
)


class _Waiting(NamedTuple):
    """A wait for the end of calls."""

    pending: set[object]
    landing: Landing


class Gate:
    """Admits the calls of a client until it is closed, or until a client that it is derived from is closed."""

    def __init__(self, calls: CallsInFlight, closed: tuple[threading.Event, ...] = ()) -> None:
        """Open the gate.

        Args:
            calls: The calls of all clients that share the connections.
            closed: Flags of the clients that this one is derived from.
        """
        self._calls = calls
        self._own = threading.Event()
        self._closed = (*closed, self._own)

    @property
    def is_closed(self) -> bool:
        """Whether further calls are refused."""
        return any(flag.is_set() for flag in self._closed)

    def derive(self) -> Gate:
        """Return the gate of a derived client; it closes with this one, but not the other way round."""
        return Gate(self._calls, self._closed)

    def enter(self, call: object) -> None:
        """Note a call in flight; a call that comes too late is not noted, and `check` refuses it."""
        with self._calls.lock:
            if not self.is_closed:
                self._calls.add(call)

    def leave(self, call: object) -> None:
        """Note the end of a call."""
        self._calls.remove(call)

    def check(self, call: object, endpoint: str) -> None:
        """Refuse a call that came after closing, or outlasted it.

        Raises:
            ConfigurationError: The client is closed.
        """
        if call not in self._calls:
            raise ConfigurationError(CLOSED, endpoint=endpoint)

    @contextmanager
    def passing(self, endpoint: str) -> Iterator[None]:
        """Count the body as a call.

        Raises:
            ConfigurationError: The client is closed.
        """
        call = object()
        self.enter(call)
        try:
            self.check(call, endpoint)
            yield
        finally:
            self.leave(call)

    def demand_open(self) -> None:
        """Refuse other uses of a closed client.

        Raises:
            ConfigurationError: The client is closed.
        """
        if self.is_closed:
            raise ConfigurationError(CLOSED)

    def close(self) -> None:
        """Refuse further calls; those in flight go on."""
        self._own.set()

    @contextmanager
    def closing(self) -> Iterator[Landing]:
        """Refuse further calls, and yield the end of those in flight, to wait for; then refuse their retries, too."""
        with self._calls.lock:
            self.close()
            waiting = self._calls.wait()
        try:
            yield waiting.landing
        finally:
            self._calls.drop(waiting)


class CallsInFlight:
    """The calls of clients that share connections, by the thread or the event loop that makes them.

    Closing waits for the calls of other threads: a hook that closes the client would wait for its own call. An async
    client waits for the calls of its event loop, since an event of another loop never wakes it.
    """

    def __init__(self, landing: Callable[[], Landing]) -> None:
        """Start empty; `landing` makes an event: `threading.Event`, or its counterpart for coroutines."""
        self.lock = threading.RLock()  # a call may be collected as garbage, and end, while its thread holds the lock
        self._landing = landing
        self._has_threads = landing is threading.Event
        self._places: dict[object, object] = {}
        self._waits: list[_Waiting] = []

    def __contains__(self, call: object) -> bool:
        return call in self._places

    def add(self, call: object) -> None:
        """Note a call in flight."""
        self._places[call] = self._here()

    def remove(self, call: object) -> None:
        """Note the end of a call."""
        with self.lock:
            self._places.pop(call, None)
            self._wake([call])

    def wait(self) -> _Waiting:
        """Return a wait for the calls in flight here; calls of a thread that waits are no longer waited for."""
        waiting = _Waiting(set(), self._landing())
        here = self._here()
        places = tuple(self._places.items())
        if self._has_threads:
            self._wake([call for call, place in places if place == here])
        waiting.pending.update(call for call, place in places if self._is_awaited(place, here))
        self._waits.append(waiting)
        self._wake([])
        return waiting

    def drop(self, waiting: _Waiting) -> None:
        """End a wait, and forget the calls that it was for."""
        here = self._here()
        with self.lock:
            self._waits.remove(waiting)
            for call, place in tuple(self._places.items()):
                if self._has_threads or place == here:
                    del self._places[call]

    def _wake(self, ended: Iterable[object]) -> None:
        """Wake the waits that have nothing left to wait for."""
        for waiting in self._waits:
            waiting.pending.difference_update(ended)
            if not waiting.pending:
                waiting.landing.set()

    def _here(self) -> object:
        return _Thread(os.getpid(), threading.get_ident()) if self._has_threads else event_loop()

    @staticmethod
    def _is_awaited(place: object, here: object) -> bool:
        if isinstance(place, _Thread) and isinstance(here, _Thread):  # a forked process has no threads of its parent
            return place.process == here.process and place.thread != here.thread
        return place == here


class _Thread(NamedTuple):
    """A thread of a process."""

    process: int
    thread: int
