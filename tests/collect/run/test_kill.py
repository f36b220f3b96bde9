"""Killed collections: no stored response is lost, and the ledger has a mark for every id that was sent."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from support.collecting_helpers import until
from support.counting_server import counting
from support.harness import PATIENCE

from justone_client.collect.record import State

pytestmark = pytest.mark.processes

KILLS, SOAKING = 3, 160
"""Kills in `make test`, and in `make soak`."""

PER_KILL = 130
"""Ids for each kill; the server responds to no more requests before the kill."""

IN_FLIGHT = 16
MARKED = IN_FLIGHT + 8
"""Calls in flight plus ids marked ahead."""

COMMAND = (sys.executable, "-m", "justone_client.cli.main", "collect", "xiaohongshu.get_user_v3")


def states(ledger: Path) -> dict[str, State]:
    with contextlib.closing(sqlite3.connect(ledger)) as connection:
        return {key: State(state) for key, state in connection.execute("SELECT key, state FROM rows")}


@pytest.mark.matrix
@pytest.mark.parametrize("doubt", ["hold", "retry"])
def test_kills_at_any_moment_leave_a_mark_for_each_sent_id(
    tmp_path: Path, doubt: str, chance: random.Random, many: Callable[[int, int], int]
) -> None:
    kills = many(KILLS, SOAKING)
    number = PER_KILL * (kills + 1)
    ids = [f"u{each}" for each in range(number)]
    table, output = tmp_path / "ids.csv", tmp_path / "out.csv"
    table.write_text("\n".join(["user_id", *ids]), encoding="utf-8")
    ledger = Path(f"{output}.ledger")
    arguments = ("--input", table, "--output", output, "--in-flight", str(IN_FLIGHT), "--in-doubt", doubt)
    lost = 0
    with counting() as server:
        env = {**os.environ, "JUSTONEAPI_TOKEN": "k7Qw2ZpX9vB4nM1t", "JUSTONEAPI_BASE_URL": server.url}
        before: dict[str, State] = {}
        for kill in range(kills):
            server.hold((kill + 1) * PER_KILL)
            arrived = len(server.arrived)
            process = subprocess.Popen([*COMMAND, *arguments], env=env, stdout=subprocess.DEVNULL)
            if kill:  # the first kill may come while the process starts
                until(lambda arrived=arrived: len(server.arrived) > arrived)
            time.sleep(chance.uniform(0, 0.5))
            process.send_signal(signal.SIGKILL)
            assert process.wait() == -signal.SIGKILL, "there was more to do"
            if not ledger.exists():
                assert not server.seen
                continue
            known = states(ledger)
            unmarked = [each for each in server.seen if known[each] == State.PENDING]
            assert unmarked == []
            assert sum(state == State.SENT for state in known.values()) <= MARKED
            final = {State.DONE, State.EMPTY, State.FAILED}
            lost += sum(before.get(key) in final and known[key] not in final for key in known)
            before = known
        server.release()
        process = subprocess.Popen([*COMMAND, *arguments], env=env, stdout=subprocess.DEVNULL)
        process.wait(2 * PATIENCE + number / 10)
    assert lost == 0
    known = states(ledger)
    counts = Counter(known.values())
    assert counts[State.PENDING] == counts[State.SENT] == counts[State.AGAIN] == 0
    again = {each: times for each, times in server.seen.items() if times > 1}
    if doubt == "hold":
        assert again == {}, "no id is sent twice that may have been billed"
        assert counts[State.IN_DOUBT] <= kills * MARKED
        assert {key for key, state in known.items() if state != State.IN_DOUBT} <= set(server.seen)
    else:
        assert counts == {State.DONE: number}
        assert sum(times - 1 for times in again.values()) <= kills * MARKED
