"""Killed collections: the ledger has everything that the emulator has billed."""

from __future__ import annotations

import random
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from support.collecting_helpers import TOKEN, bodies, ids, looked_up, started, table_of, until
from support.harness import ROOT

from justone_client.collect.record import State
from justone_client.emulator import Billing, running

pytestmark = [
    pytest.mark.processes,
    pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there"),
]

SPECS = ROOT / "specs"
KILLS, SOAKING = 3, 60
"""Kills in `make test`, and in `make soak`."""

PER_KILL = 300
"""Ids for each kill: more than a process can send before it."""

LATENCY = 0.05
IN_FLIGHT = 16
MARKED = IN_FLIGHT + 8
"""Calls in flight plus ids marked ahead."""

ATTEMPTS = 3
QUICKLY = f"from justone_client.collect.plan import PATIENT; PATIENT.base_wait, PATIENT.attempts = 0.1, {ATTEMPTS}"

SLOW = [f"emulate-slow-0.{number}" for number in range(100, 160)]
KINDS = {
    State.EMPTY: [f"emulate-http-{number}-code-201" for number in range(210, 280)],  # each status makes another id
    State.FAILED: [f"emulate-http-{number}-code-{code}" for number in range(210, 230) for code in (301, 400, 500)],
    State.IN_DOUBT: ["emulate-truncated", "emulate-disconnect", "emulate-code-777"],
}
"""Ids by their outcome, for responses of the emulator other than a success."""


class Known(NamedTuple):
    """State of a ledger.

    Attributes:
        states: The state of each id.
        billed: How often each was billed, or may have been.
        answers: The stored responses.
    """

    states: dict[str, State]
    billed: Counter[str]
    answers: dict[str, bytes]

    @classmethod
    def of(cls, ledger: Path, scratch: Path) -> Known:
        """Read a copy: opening the file after a crash repairs it, which only the next process should do."""
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir()
        for file in ledger.parent.glob(f"{ledger.name}*"):
            shutil.copy(file, scratch)
        copy = scratch / ledger.name
        rows = looked_up(copy, "SELECT key, state, billed FROM rows")
        known = cls({key: State(state) for key, state, _ in rows}, Counter(), bodies(copy))
        known.billed.update({key: billed for key, _, billed in rows})
        assert looked_up(copy, "SELECT value FROM meta WHERE name = 'billed'") == [(known.billed.total(),)]
        return known

    def each(self, *states: State) -> set[str]:
        return {key for key, state in self.states.items() if state in states}


@pytest.fixture
def kills(many):
    return many(KILLS, SOAKING)


@pytest.fixture
def kinds(kills):
    """Return ids by their outcome without a kill: more than all processes can send before the last kill."""
    return {**KINDS, State.DONE: [*ids(PER_KILL * kills), *SLOW]}


@pytest.fixture
def table(tmp_path, chance, kinds):
    keys = [key for kind in kinds.values() for key in kind]
    return table_of(tmp_path / "ids.csv", chance.sample(keys, len(keys)))


def billed_by(billing: Billing) -> Counter[str]:
    """Return how often the emulator has billed each id."""
    return Counter({call.partition("userId=")[2]: times for call, times in billing.of(TOKEN).items()})


def settled(billing: Billing) -> Counter[str]:
    """Return the bill once it no longer changes."""
    bill, before = billed_by(billing), None
    while bill != before:
        time.sleep(0.1)
        bill, before = billed_by(billing), bill
    return bill


def moments(billing: Billing, kills: int, chance: random.Random) -> Iterator[None]:
    """Wait for the next moment of a kill: at first while a process starts, later while calls are in flight."""
    time.sleep(chance.uniform(0.1, 0.8))
    yield
    for _ in range(kills - 1):
        before = billed_by(billing).total()
        until(lambda before=before: billed_by(billing).total() > before)
        time.sleep(chance.uniform(0, 0.3))
        yield


def demand_accounted(known: Known, bill: Counter[str], before: Known | None) -> None:
    """Compare a ledger with the bill and with its earlier state."""
    under_way = Counter(known.each(State.SENT))  # the next process counts them as billed before it sends
    assert not known.each(State.PENDING) & set(bill), "an id was sent before it was marked"
    assert bill <= known.billed + under_way, "an id was billed more often than the ledger says"
    assert not known.each(State.FAILED) & set(bill), "failed calls cost nothing"
    assert known.each(State.DONE, State.EMPTY) <= set(bill), "a response without a request"
    assert known.each(State.DONE) == set(known.answers), "ids that are done have their response"
    assert len(under_way) <= MARKED
    if before is not None:
        assert before.answers.items() <= known.answers.items(), "a response vanished"
        for state in (State.DONE, State.EMPTY, State.FAILED):
            assert before.each(state) <= known.each(state), f"an id that was {state.name} is not"


@pytest.mark.matrix
@pytest.mark.parametrize("doubt", ["hold", "retry"])
def test_kills_at_any_moment_leave_the_whole_bill_in_the_ledger(tmp_path, table, kinds, kills, chance, doubt):
    output, ledger = tmp_path / "o.csv", tmp_path / "o.csv.ledger"
    arguments = (table, output, "--in-flight", IN_FLIGHT, "--in-doubt", doubt)
    billing, known = Billing(), None
    with running(specs=SPECS, latency=LATENCY, billing=billing) as url:
        moment = moments(billing, kills, chance)
        for _ in range(kills):
            with started(url, *arguments, before=QUICKLY) as process:
                next(moment)
            assert process.returncode == -signal.SIGKILL, "it had more to do"
            bill = settled(billing)
            assert ledger.exists() or not bill
            if ledger.exists():
                before, known = known, Known.of(ledger, tmp_path / "copy")
                demand_accounted(known, bill, before)
                assert doubt == "retry" or not bill or max(bill.values()) == 1, "an id was billed twice"
        with started(url, *arguments, before=QUICKLY) as process:
            said, _ = process.communicate(timeout=max(120, 20 * kills))
        bill = settled(billing)
    before, known = known, Known.of(ledger, tmp_path / "copy")
    demand_accounted(known, bill, before)
    assert set(known.states.values()) == {State.DONE, State.EMPTY, State.FAILED, State.IN_DOUBT}, "nothing is left"
    assert set(bill) <= known.each(State.DONE, State.EMPTY, State.IN_DOUBT)
    assert f"{known.billed.total():,} requests billed in all" in said
    doubtful = set(KINDS[State.IN_DOUBT])
    assert known.billed.total() - bill.total() <= kills * MARKED + len(doubtful) * (kills + ATTEMPTS)
    lost = known.each(State.IN_DOUBT) if doubt == "hold" else doubtful
    for state, keys in kinds.items():
        assert known.each(state) - lost == set(keys) - lost
    if doubt == "hold":
        assert set(bill.values()) == {1}, "an id was billed twice"
        assert len(lost) <= kills * MARKED + len(doubtful)
