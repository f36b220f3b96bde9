"""Turns that several processes share, from the view of one of them; a function of the tests grants them."""

from __future__ import annotations

import asyncio
import threading
import time
from types import SimpleNamespace

import pytest
from support import virtual_time

from justone_client.collect import pacing
from justone_client.collect.pacing import Granted, SharedTurns

pytestmark = pytest.mark.slow

LATE = 0.03


@pytest.fixture(autouse=True)
def _time_of_the_loop(monkeypatch):
    """Use the time of the event loop, and no threads."""

    async def in_a_thread(function, wanted):
        granted = function(wanted)
        await asyncio.sleep(getattr(function, "takes", 0.0))
        return granted

    monkeypatch.setattr(pacing, "time", SimpleNamespace(monotonic=virtual_time.now))
    monkeypatch.setattr(pacing.asyncio, "to_thread", in_a_thread)


class Grants:
    """Function that grants turns at even distances from now on; a grant arrives after `takes` seconds."""

    def __init__(self, distance=0.01, takes=0.0, *, now=virtual_time.now, change=lambda granted, _: granted):
        self.wanted = []
        self.takes = takes
        self._distance = distance
        self._next = 0.0
        self._now = now
        self._change = change
        self._lock = threading.Lock()

    def __call__(self, wanted):
        with self._lock:
            self.wanted.append(wanted)
            now = self._now()
            first = max(now, self._next)
            self._next = first + wanted.turns * self._distance
            return self._change(Granted(first - now, self._distance, wanted.rate), wanted)


async def taken_in(turns, now, *numbers):
    stopped = asyncio.Event()

    async def one():
        assert await turns.wait_turn(stopped)
        return now()

    return [when for number in numbers for when in sorted(await asyncio.gather(*(one() for _ in range(number))))]


def taken(turns, *numbers):
    """Let this number of calls wait for turns at the same time, then the next number; return the times of all turns."""
    return virtual_time.run(taken_in(turns, virtual_time.now, *numbers))


def test_turns_keep_the_granted_distance():
    times = taken(SharedTurns(100, Grants(0.02)), 20)
    assert [when - times[0] for when in times] == pytest.approx([0.02 * number for number in range(20)], abs=0.001)


def test_two_processes_together_are_as_fast_as_one():
    grants = Grants(now=time.monotonic)
    began = time.monotonic()
    threads = [
        threading.Thread(target=lambda: asyncio.run(taken_in(SharedTurns(100, grants), time.monotonic, 20)))
        for _ in range(2)
    ]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert time.monotonic() - began >= 39 * 0.01


def test_turns_are_taken_for_a_tenth_of_a_second():
    """Turns that are taken and not used are lost for other processes."""
    grants = Grants(0.001)
    taken(SharedTurns(50, grants), 12)
    assert max(wanted.turns for wanted in grants.wanted) == 5


def test_no_more_turns_are_taken_than_calls_wait():
    grants = Grants(0.001)
    taken(SharedTurns(5000, grants), 3)
    assert sum(wanted.turns for wanted in grants.wanted) == 3


def test_a_lower_rate_makes_smaller_portions():
    grants = Grants(0.001, change=lambda granted, _: granted._replace(rate=20.0))
    taken(SharedTurns(1000, grants), 5, 9)
    assert max(wanted.turns for wanted in grants.wanted[1:]) == 2


def test_turns_are_wanted_a_little_further_apart():
    """This keeps the limit even if turns are used late."""
    grants = Grants()
    taken(SharedTurns(40, grants), 1)
    assert (grants.wanted[0].rate, grants.wanted[0].distance) == (40, pytest.approx(1.03 / 40))


def test_outcomes_of_calls_are_reported_once():
    grants = Grants(0.001)
    turns = SharedTurns(10, grants)
    turns.slow_down()
    for _ in range(3):
        turns.recover()
    taken(turns, 2)
    assert [(wanted.responses, wanted.is_refused) for wanted in grants.wanted] == [(3, True), (0, False)]


@pytest.mark.parametrize("is_refused", [True, False])
def test_a_rejection_drops_turns_taken_at_the_old_rate(is_refused):
    grants = Grants(0.001, takes=0.05)

    async def run():
        turns, stopped = SharedTurns(100, grants), asyncio.Event()
        calls = [asyncio.create_task(turns.wait_turn(stopped)) for _ in range(4)]
        await calls[0]
        await asyncio.sleep(0.02)  # the other calls get their turns in this time
        for each in calls[2:]:
            each.cancel()
        await calls[1]
        if is_refused:
            turns.slow_down()
        await turns.wait_turn(stopped)

    virtual_time.run(run())
    assert [wanted.turns for wanted in grants.wanted] == ([1, 3, 1] if is_refused else [1, 3])


def test_a_turn_that_has_passed_is_not_used(monkeypatch):
    """A process that was suspended would otherwise send all its turns at once."""
    grants = Grants(0.02)
    turns = SharedTurns(10, grants)
    suspended = [0.0]
    monkeypatch.setattr(pacing, "time", SimpleNamespace(monotonic=lambda: virtual_time.now() + suspended[0]))
    grants._now = pacing.time.monotonic

    async def run():
        waiting = [asyncio.create_task(turns.wait_turn(asyncio.Event())) for _ in range(4)]
        await asyncio.sleep(0.01)
        suspended[0] = 0.2
        await asyncio.gather(*waiting)

    virtual_time.run(run())
    assert sum(each.turns for each in grants.wanted) > 4


@pytest.mark.parametrize("seconds", [0.08, 0.15])
def test_a_distant_server_grants_turns_ahead(seconds):
    """The last call in line takes one turn, which has passed when it arrives unless it was granted ahead."""
    grants = Grants(0.02, takes=seconds, change=lambda granted, wanted: granted._replace(wait=wanted.ahead))
    times = taken(SharedTurns(50, grants), 1, 1, 1)
    assert len(grants.wanted) == 4, "the first turn had passed"
    assert times[-1] - times[0] < 6 * seconds


def test_a_grant_counts_from_the_middle_of_its_round_trip():
    grants = Grants(0.1, takes=0.2, change=lambda granted, _: granted._replace(wait=0.4))
    (turn,) = taken(SharedTurns(1, grants), 1)
    assert turn - 1000.0 == pytest.approx(0.1 + 0.4)


@pytest.mark.parametrize("is_early", [True, False])
def test_a_stopped_collection_gives_no_more_turns(is_early):
    wanted = []

    def grant(wish):
        wanted.append(wish)
        return Granted(30.0, 1.0, 10.0)

    async def run():
        turns, stopped = SharedTurns(10, grant), asyncio.Event()
        if is_early:
            stopped.set()
        calls = [asyncio.create_task(turns.wait_turn(stopped)) for _ in range(3)]
        await asyncio.sleep(0.05)
        stopped.set()
        return await asyncio.gather(*calls)

    assert virtual_time.run(run()) == [False] * 3
    assert bool(wanted) != is_early
