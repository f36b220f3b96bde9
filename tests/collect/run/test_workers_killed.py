"""Workers that are killed while others continue: responses stay, and the ledger knows all ids that were sent."""

from __future__ import annotations

import contextlib
import signal
import time

import pytest
from support.collecting_helpers import ids, table_of, until
from support.counting_server import counting
from support.workers import (
    ENDED,
    LEASE,
    MARKED,
    between,
    demand_accounted,
    ended,
    needs_signals,
    seen_and_known,
    worker,
)

from justone_client.collect.record import State

pytestmark = [pytest.mark.processes, needs_signals]

KILLS, SOAKING = 3, 100
"""Kills in `make test`, and in `make soak`."""

WORKERS = 3
PER_KILL = 90
"""Ids for each kill; the server responds to two thirds of them before the kill."""


class Watched:
    """Repeated check of a ledger against the server and against the state at the check before."""

    def __init__(self, server, ledger):
        self._server = server
        self._ledger = ledger
        self._before = None

    def look(self):
        """Check the ledger; the server is read first, since workers continue to mark ids."""
        seen, known = seen_and_known(self._server, self._ledger)
        demand_accounted(seen, known)
        assert max(known.open_of.values(), default=0) <= MARKED, "a worker had too many calls in flight"
        if self._before is not None:
            assert self._before.answers.items() <= known.answers.items(), "a response vanished"
            assert self._before.each(*ENDED) <= known.each(*ENDED), "an id that had ended has not"
        self._before = known
        return seen, known


@pytest.mark.matrix
@pytest.mark.parametrize("doubt", ["hold", "retry"])
def test_kills_at_any_moment_lose_no_response_and_no_mark(tmp_path, postgres, doubt, chance, many):
    kills = many(KILLS, SOAKING)
    keys = ids(kills * PER_KILL)
    table = table_of(tmp_path / "ids.csv", keys)
    options = ("--in-doubt", doubt)
    with counting(between(0.2, 0.4)) as server, contextlib.ExitStack() as stack:
        watched = Watched(server, postgres)

        def begin():
            return stack.enter_context(worker(server, postgres, *options, table=table, lease=LEASE))

        server.hold(PER_KILL // 3)
        workers = [begin() for _ in range(WORKERS)]
        until(lambda: server.seen)
        for kill in range(kills):
            server.hold(kill * PER_KILL + PER_KILL // 3 * 2)
            time.sleep(chance.uniform(0, 0.8))
            number = chance.randrange(WORKERS)
            assert workers[number].poll() is None, "there was more to do"
            workers[number].send_signal(signal.SIGKILL)
            workers[number].wait()
            seen, _ = watched.look()
            assert doubt == "retry" or max(seen.values()) == 1, "an id was sent twice"
            workers[number] = begin()
        server._behave = between(0, 0.02)
        server.release()
        statuses = {ended(each)[0] for each in workers}
        seen, known = watched.look()
    assert known.counts[State.DONE] + known.counts[State.IN_DOUBT] == len(keys), "nothing is left"
    assert known.counts[State.IN_DOUBT] <= kills * MARKED
    assert known.total - seen.total() <= kills * MARKED, "marked and not sent"
    if doubt == "hold":
        assert set(seen.values()) == {1}, "an id was sent twice"
        assert statuses == {1 if known.counts[State.IN_DOUBT] else 0}
    else:
        assert known.counts == {State.DONE: len(keys)}
        assert seen.total() - len(keys) <= kills * MARKED
        assert statuses == {0}
