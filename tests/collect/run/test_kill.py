"""Killed at any moment, a collection loses no answer that was stored, and knows of every id that it may have sent."""

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
from support.counting_server import counting

from justone_client.collect.record import State

pytestmark = pytest.mark.processes

IDS, SOAKING = 1200, 24_000
"""Ids in `make test`, and in `make soak`: a process ends about a thousand before it is killed."""

IN_FLIGHT = 16
MARKED = IN_FLIGHT + 8
"""Calls under way, and ids marked ahead."""

COMMAND = (sys.executable, "-m", "justone_client.cli.main", "collect", "xiaohongshu.get_user_v3")


def states(ledger: Path) -> dict[str, State]:
    with contextlib.closing(sqlite3.connect(ledger)) as connection:
        return {key: State(state) for key, state in connection.execute("SELECT key, state FROM rows")}


@pytest.mark.parametrize("doubt", ["hold", "retry"])
def test_whatever_is_killed_when_everything_billed_is_accounted_for(
    tmp_path: Path, doubt: str, chance: random.Random, many: Callable[[int, int], int]
) -> None:
    number = many(IDS, SOAKING)
    ids = [f"u{each}" for each in range(number)]
    table, output = tmp_path / "ids.csv", tmp_path / "out.csv"
    table.write_text("\n".join(["user_id", *ids]), encoding="utf-8")
    ledger = Path(f"{output}.ledger")
    arguments = ("--input", table, "--output", output, "--in-flight", str(IN_FLIGHT), "--in-doubt", doubt)
    lost = kills = 0
    with counting() as server:
        env = {**os.environ, "JUSTONEAPI_TOKEN": "k7Qw2ZpX9vB4nM1t", "JUSTONEAPI_BASE_URL": server.url}
        before: dict[str, State] = {}
        for _ in range(number // 40):
            process = subprocess.Popen([*COMMAND, *arguments], env=env, stdout=subprocess.DEVNULL)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.6 + chance.uniform(0, 0.5))
                break
            process.send_signal(signal.SIGKILL)
            process.wait()
            kills += 1
            if not ledger.exists():
                assert not server.seen
                continue
            time.sleep(0.1)  # what is under way has reached the server
            known = states(ledger)
            unmarked = [each for each in server.seen if known[each] == State.PENDING]
            assert unmarked == []
            assert sum(state == State.SENT for state in known.values()) <= MARKED
            final = {State.DONE, State.EMPTY, State.FAILED}
            lost += sum(before.get(key) in final and known[key] not in final for key in known)
            before = known
        else:
            pytest.fail("it never ended")
    assert kills >= 3
    assert lost == 0
    known = states(ledger)
    counts = Counter(known.values())
    assert counts[State.PENDING] == counts[State.SENT] == counts[State.AGAIN] == 0
    again = {each: times for each, times in server.seen.items() if times > 1}
    if doubt == "hold":
        assert again == {}, "nothing is asked for twice that may have been billed"
        assert counts[State.IN_DOUBT] <= kills * MARKED
        assert {key for key, state in known.items() if state != State.IN_DOUBT} <= set(server.seen)
    else:
        assert counts == {State.DONE: number}
        assert sum(times - 1 for times in again.values()) <= kills * MARKED
