"""Workers that are killed at any moment while others go on: what was answered stays, and whatever was sent is known."""

from __future__ import annotations

import contextlib
import signal
import time

import pytest
from support.collecting_helpers import ids, table_of, until
from support.counting_server import counting
from support.workers import ENDED, MARKED, between, demand_accounted, ended, needs_signals, seen_and_known, worker

from justone_client.collect.record import State

pytestmark = [pytest.mark.processes, needs_signals]

KILLS, SOAKING = 3, 100
"""Kills in `make test`, and in `make soak`, which take a minute."""

WORKERS = 3
PER_KILL = 90
"""More ids than all workers can ask for between two kills."""


class Watched:
    """What is known at each look, held against what was known before."""

    def __init__(self, server, ledger):
        self._server = server
        self._ledger = ledger
        self._before = None

    def look(self):
        """Look at the server first: a worker that goes on marks more at any moment."""
        seen, known = seen_and_known(self._server, self._ledger)
        demand_accounted(seen, known)
        assert max(known.open_of.values(), default=0) <= MARKED, "one had more under way than it may"
        if self._before is not None:
            assert self._before.answers.items() <= known.answers.items(), "an answer vanished"
            assert self._before.each(*ENDED) <= known.each(*ENDED), "what had ended has not"
        self._before = known
        return seen, known


@pytest.mark.parametrize("doubt", ["hold", "retry"])
def test_whoever_is_killed_when_nothing_is_lost_and_nothing_is_sent_that_the_ledger_does_not_know_of(
    tmp_path, postgres, doubt, chance, many
):
    kills = many(KILLS, SOAKING)
    keys = ids(kills * PER_KILL)
    table = table_of(tmp_path / "ids.csv", keys)
    options = ("--in-doubt", doubt)
    with counting(between(0.2, 0.4)) as server, contextlib.ExitStack() as stack:
        watched = Watched(server, postgres)

        def begin():
            return stack.enter_context(worker(server, postgres, *options, table=table))

        workers = [begin() for _ in range(WORKERS)]
        until(lambda: server.seen)
        for _ in range(kills):
            time.sleep(chance.uniform(0, 0.8))
            number = chance.randrange(WORKERS)
            assert workers[number].poll() is None, "there was more to do"
            workers[number].send_signal(signal.SIGKILL)
            workers[number].wait()
            seen, _ = watched.look()
            assert doubt == "retry" or max(seen.values()) == 1, "an id was asked for twice"
            workers[number] = begin()
        server._behave = between(0, 0.02)
        statuses = {ended(each, 60)[0] for each in workers}
        seen, known = watched.look()
    assert known.counts[State.DONE] + known.counts[State.IN_DOUBT] == len(keys), "nothing is left"
    assert known.counts[State.IN_DOUBT] <= kills * MARKED
    assert known.total - seen.total() <= kills * MARKED, "what was marked and not sent"
    if doubt == "hold":
        assert set(seen.values()) == {1}, "an id was asked for twice"
        assert statuses == {1 if known.counts[State.IN_DOUBT] else 0}
    else:
        assert known.counts == {State.DONE: len(keys)}
        assert seen.total() - len(keys) <= kills * MARKED
        assert statuses == {0}
