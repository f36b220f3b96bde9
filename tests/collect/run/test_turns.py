"""Turns that several processes share, as one of them takes them; who hands them out is a function here."""

from __future__ import annotations

import asyncio
import threading
import time
from contextlib import suppress

import pytest

from justone_client.collect.pacing import Granted, SharedTurns

LATE = 0.03


class Hands:
    """Hands out turns at even distances, from now on, to whoever asks."""

    def __init__(self, distance=0.01, takes=0.0):
        self.asked = []
        self.at_once = 0
        self._distance = distance
        self._takes = takes
        self._next = 0.0
        self._busy = threading.Lock()

    def grant(self, pace):
        assert self._busy.acquire(blocking=False), "it is asked for turns once at a time"
        with suppress(RuntimeError):
            self.asked.append(pace)
            now = time.monotonic()
            first = max(now, self._next)
            self._next = first + pace.turns * self._distance
            time.sleep(self._takes)
        self._busy.release()
        return Granted(first - now, self._distance, pace.rate)


def taken(turns, *numbers):
    """Have so many calls stand in line at the same time, then the next so many; when each had its turn."""

    async def run():
        stopped = asyncio.Event()

        async def one():
            assert await turns.wait_turn(stopped)
            return time.monotonic()

        return [when for number in numbers for when in sorted(await asyncio.gather(*(one() for _ in range(number))))]

    return asyncio.run(run())


def test_those_who_stand_in_line_keep_the_distance_that_was_granted():
    times = taken(SharedTurns(100, Hands(0.02).grant), 20)
    assert times[-1] - times[0] == pytest.approx(19 * 0.02, abs=LATE)
    worst = max(abs(when - times[0] - 0.02 * number) for number, when in enumerate(times))
    assert worst < LATE


def test_two_processes_that_take_turns_from_the_same_hand_are_as_fast_as_one():
    hands = Hands(0.01)
    one, other = SharedTurns(100, hands.grant), SharedTurns(100, hands.grant)
    began = time.monotonic()
    hands._busy = Shared()
    threads = [threading.Thread(target=taken, args=(turns, 20)) for turns in (one, other)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert time.monotonic() - began >= 39 * 0.01


class Shared:
    """A lock for two processes, which may wait for one another."""

    def __init__(self):
        self._lock = threading.Lock()

    def acquire(self, *, blocking):
        return self._lock.acquire()

    def release(self):
        self._lock.release()


def test_it_takes_a_tenth_of_a_seconds_turns_at_a_time_and_no_more_than_stand_in_line():
    """What is taken and not used is lost for the others."""
    hands = Hands(0.001)
    taken(SharedTurns(50, hands.grant), 12)
    assert max(pace.turns for pace in hands.asked) == 5
    hands = Hands(0.001)
    taken(SharedTurns(5000, hands.grant), 3)
    assert hands.asked[0].turns <= 3
    assert sum(pace.turns for pace in hands.asked) == 3


def test_a_slower_rate_than_wanted_makes_smaller_portions():
    hands = Hands(0.001)
    taken(SharedTurns(1000, lambda pace: hands.grant(pace)._replace(rate=20.0)), 5, 9)
    assert max(pace.turns for pace in hands.asked[1:]) == 2


def test_what_it_asks_for_is_a_little_further_apart_so_that_late_ones_keep_to_the_limit():
    hands = Hands()
    taken(SharedTurns(40, hands.grant), 1)
    assert (hands.asked[0].rate, hands.asked[0].distance) == (40, pytest.approx(1.03 / 40))


def test_what_came_of_calls_is_told_once():
    hands = Hands(0.001)
    turns = SharedTurns(10, hands.grant)
    turns.slow_down()
    for _ in range(3):
        turns.recover()
    taken(turns, 2)
    assert [(pace.answered, pace.is_refused) for pace in hands.asked] == [(3, True), (0, False)]


@pytest.mark.parametrize("is_refused", [True, False])
def test_a_refusal_throws_away_what_was_taken_at_the_old_speed(is_refused):
    hands = Hands(0.001, takes=0.05)

    async def run():
        turns, stopped = SharedTurns(100, hands.grant), asyncio.Event()
        calls = [asyncio.create_task(turns.wait_turn(stopped)) for _ in range(4)]
        await calls[0]
        await asyncio.sleep(0.02)  # the others are granted theirs now
        for each in calls[2:]:
            each.cancel()
        await calls[1]
        if is_refused:
            turns.slow_down()
        await turns.wait_turn(stopped)

    asyncio.run(run())
    assert [pace.turns for pace in hands.asked] == ([1, 3, 1] if is_refused else [1, 3])


def test_a_turn_that_is_over_is_not_used():
    """A process that was suspended would send all at once what it had taken before."""
    hands = Hands(0.02)
    turns = SharedTurns(10, hands.grant)

    async def run():
        stopped = asyncio.Event()

        async def one():
            assert await turns.wait_turn(stopped)
            return time.monotonic()

        waiting = [asyncio.create_task(one()) for _ in range(4)]
        await asyncio.sleep(0.01)
        time.sleep(0.2)  # noqa: ASYNC251 - nobody gets a turn meanwhile
        return sorted(await asyncio.gather(*waiting))

    times = asyncio.run(run())
    assert times[-1] - times[0] > 0.02 - LATE / 2
    assert sum(each.turns for each in hands.asked) > 4


@pytest.mark.parametrize("seconds", [0.08, 0.15])
def test_turns_are_had_however_far_the_server_is(seconds):
    """The last one in line takes one turn at a time, which is over when it arrives unless it was granted ahead."""
    hands = Hands(0.02, takes=seconds)
    grant = lambda wanted: hands.grant(wanted)._replace(wait=wanted.ahead)  # noqa: E731 - as the server does
    times = taken(SharedTurns(50, grant), 1, 1, 1)
    assert len(hands.asked) == 4, "the first turn was over"
    assert times[-1] - times[0] < 6 * seconds


def test_turns_are_counted_from_the_middle_of_asking_for_them():
    """When they were granted, seen from here, is not known any better."""
    hands = Hands(0.1, takes=0.2)
    began = time.monotonic()
    (turn,) = taken(SharedTurns(1, lambda pace: hands.grant(pace)._replace(wait=0.4)), 1)
    assert turn - began == pytest.approx(0.1 + 0.4, abs=LATE)


@pytest.mark.parametrize("is_early", [True, False])
def test_when_it_is_stopped_nobody_has_a_turn_any_more(is_early):
    asked = []

    def grant(pace):
        asked.append(pace)
        return Granted(30.0, 1.0, 10.0)

    async def run():
        turns, stopped = SharedTurns(10, grant), asyncio.Event()
        if is_early:
            stopped.set()
        calls = [asyncio.create_task(turns.wait_turn(stopped)) for _ in range(3)]
        await asyncio.sleep(0.05)
        stopped.set()
        return await asyncio.wait_for(asyncio.gather(*calls), 1)

    assert asyncio.run(run()) == [False] * 3
    assert bool(asked) != is_early
