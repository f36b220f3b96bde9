"""Event for calls that share a request."""

from __future__ import annotations

import threading

import pytest

from justone_client.call.single_flight import SingleFlight


def all_joined(monkeypatch: pytest.MonkeyPatch, number: int) -> threading.Event:
    """Return an event that is set when `number` calls have joined a flight."""
    join, joined, event = SingleFlight.join, [], threading.Event()

    def counted(self, key):
        flight = join(self, key)
        joined.append(key)
        if len(joined) == number:
            event.set()
        return flight

    monkeypatch.setattr(SingleFlight, "join", counted)
    return event
