"""Processes that are killed while they refresh lists: nothing is lost, unmarked, mixed or sent twice."""

from __future__ import annotations

import contextlib
import signal
import tempfile
import time
from pathlib import Path

import pytest
from support.collecting_helpers import ids, started, table_of, until
from support.counting_server import counting
from support.refreshed_lists import LIST, OPTIONS, PageServer, WatchedVersions
from support.workers import IN_FLIGHT, LEASE, MARKED, ended, needs_signals, worker

from justone_client.cli.main import main
from justone_client.collect.record import State

pytestmark = [pytest.mark.processes, pytest.mark.soak, needs_signals]

EPISODES, SOAKING = 1, 50
"""Ledgers in `make test`, and in `make soak`."""

ROUNDS, SOAKING_ROUNDS = 1, 2
"""Times that processes are killed for each ledger."""

NUMBER = 60
"""Ids of a ledger: more lists than a process refreshes before it is killed."""


@pytest.fixture(params=["sqlite", "postgres"])
def place(request, tmp_path):
    """Return a function that returns the location of a new ledger; each file has a folder, without other ledgers."""
    if request.param == "sqlite":
        return lambda number: Path(tempfile.mkdtemp(dir=tmp_path)) / f"{number}.ledger"
    names = request.getfixturevalue("names_in_postgres")
    return lambda _number: next(names)


def begun(server, ledger, table):
    """Start a process; a ledger in PostgreSQL has a short lease."""
    if isinstance(ledger, Path):
        options = ("--ledger", ledger, "--in-flight", IN_FLIGHT, *OPTIONS)
        return started(server.url, table, None, *options, endpoint=LIST)
    return worker(server, ledger, *OPTIONS, table=table, lease=LEASE, endpoint=LIST)


def complete(server, ledger, table):
    """Run to the end in this process; return the exit status."""
    options = ("--ledger", ledger, "--input", table, "--environment", server.url, *OPTIONS)
    return main(["collect", LIST, *map(str, options)])


def kill_some(server, ledger, table, chance):
    """Start a process, or two with a ledger in PostgreSQL, and kill one or both at any moment; return the number."""
    with contextlib.ExitStack() as stack:
        number = 1 if isinstance(ledger, Path) else 2
        arrived = len(server.arrived)
        processes = [stack.enter_context(begun(server, ledger, table)) for _ in range(number)]
        until(lambda: len(server.arrived) > arrived or all(each.poll() is not None for each in processes))
        time.sleep(chance.uniform(0, 0.5))
        killed = processes[: chance.randint(1, number)]
        for each in killed:
            each.send_signal(signal.SIGKILL)
            each.wait()
        for each in processes[len(killed) :]:
            assert ended(each)[0] in {0, 1}
    return len(killed)


def test_kills_in_a_refresh_lose_nothing_and_send_nothing_twice(tmp_path, place, chance, many):
    table = table_of(tmp_path / "ids.csv", ids(NUMBER))
    for episode in range(many(EPISODES, SOAKING)):
        ledger = place(episode)
        with counting(server=PageServer()) as server:
            watched = WatchedVersions(server, ledger)
            if episode % 3 != 1:  # else the first collection is killed, too
                assert complete(server, ledger, table) == 0
                watched.look()
                watched.make_old()
            kills = 0
            for _ in range(many(ROUNDS, SOAKING_ROUNDS)):
                kills += kill_some(server, ledger, table, chance)
                watched.look()
                if chance.random() < 0.5:  # else what was refreshed is new
                    watched.make_old()
            assert complete(server, ledger, table) in {0, 1}
            known = watched.look()
        assert known.each(State.DONE) | known.each(State.IN_DOUBT) == known.rows.keys(), "an id is left"
        assert not known.old & known.each(State.DONE), "an old response is left"
        assert len(known.each(State.IN_DOUBT)) <= kills * MARKED
        assert known.total - watched.seen.total() <= kills * MARKED, "marked and not sent"
