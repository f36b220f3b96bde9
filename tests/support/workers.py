"""What the tests of several workers share: processes at one job, and what their ledger in PostgreSQL says."""

from __future__ import annotations

import contextlib
import random
import subprocess
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

import psycopg
import pytest

from justone_client.collect.record import State
from support.collecting_helpers import started

needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")

LEASE = 3.0
IN_FLIGHT = 8
MARKED = IN_FLIGHT + 8
"""Calls under way, and ids marked ahead."""

ENDED = frozenset({State.DONE, State.EMPTY, State.FAILED})
QUICKLY = f"""
from justone_client.collect.run import commits, row_call
from justone_client.collect.ledger.postgres import lease, pace
from justone_client.collect.plan import PATIENT
lease.SECONDS = {LEASE}
row_call._REFUSED = PATIENT.base_wait = 0.1
commits.UNAVAILABLE = pace._AGAIN = 0.2
"""
"""What is a matter of a minute takes a second."""


class Known(NamedTuple):
    """What a ledger says at one moment.

    Attributes:
        states: What is known of each id.
        billed: How often each was billed, or may have been.
        answers: What is stored.
        total: How many requests were billed, or may have been, as all workers count them.
        open_of: Ids that each worker marked, and nothing came of yet.
    """

    states: dict[str, State]
    billed: Counter[str]
    answers: dict[str, bytes]
    total: int
    open_of: Counter[int]

    @classmethod
    def of(cls, url: str) -> Known:
        """Look at all of it in one transaction: workers go on meanwhile."""
        with psycopg.connect(url) as connection:
            connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            connection.execute("SET search_path TO justone")
            rows = connection.execute("SELECT key, state, billed, worker FROM rows").fetchall()
            bodies = connection.execute("SELECT key, body FROM answers JOIN rows USING (id)").fetchall()
            (total,) = connection.execute("SELECT billed FROM totals").fetchone()
        unknown = {State.SENT, State.IN_DOUBT}
        return cls(
            {key: State(state) for key, state, *_ in rows},
            Counter({key: billed for key, _, billed, _ in rows}),
            {key: zlib.decompress(body) for key, body in bodies},
            total,
            Counter(worker for _, state, _, worker in rows if state in unknown),
        )

    @property
    def counts(self) -> Counter[State]:
        return Counter(self.states.values())

    def each(self, *states: State) -> set[str]:
        return {key for key, state in self.states.items() if state in states}


def seen_and_known(server: Any, url: str) -> tuple[Counter[str], Known]:
    """What the server has seen, and then what the ledger says of it: the other way round, it may have seen more."""
    seen = Counter(dict(server.seen))
    return seen, Known.of(url)


def demand_accounted(seen: Counter[str], known: Known) -> None:
    """Hold a ledger against what the server has seen, while workers are at it or after."""
    under_way = Counter(known.each(State.SENT))
    assert not known.each(State.PENDING) & set(seen), "an id was sent before it was marked"
    assert seen <= known.billed + under_way, "an id was asked for more often than the ledger says"
    assert known.total == known.billed.total(), "the bill is what was billed for each id"
    assert known.each(State.DONE) <= set(known.answers), "what is done has its answer"


@contextlib.contextmanager
def at_work(server: Any, ledger: str, *options: object, table: Any, outputs: Any) -> Iterator[list[Any]]:
    """Start workers at the same instant, one for each output, or None for none."""
    with contextlib.ExitStack() as stack:
        yield [stack.enter_context(worker(server, ledger, *options, table=table, output=each)) for each in outputs]


def worker(
    server: Any, ledger: str, *options: object, table: Any = None, output: Any = None, before: str = ""
) -> contextlib.AbstractContextManager[subprocess.Popen[str]]:
    """Start one, which joins those at work where there is no table."""
    common = ("--ledger", ledger, "--in-flight", IN_FLIGHT)
    return started(server.url, table, output, *common, *options, before=QUICKLY + before)


def ended(process: subprocess.Popen[str], seconds: float = 60) -> tuple[int, str, str]:
    """Wait for the end; the exit status, and what was said."""
    out, err = process.communicate(timeout=seconds)
    assert "Traceback" not in err, err
    return process.returncode, out, err


def between(least: float, most: float) -> Any:
    """A server that answers everything, each after some seconds."""
    return lambda *_: (0, random.uniform(least, most))
