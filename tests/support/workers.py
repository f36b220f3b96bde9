"""Shared helpers of the tests of several workers: processes for one job, and the state of their PostgreSQL ledger."""

from __future__ import annotations

import contextlib
import os
import random
import select
import signal
import subprocess
import sys
import time
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

import psycopg
import pytest

from justone_client.collect.record import State
from support.collecting_helpers import ENDPOINT, started
from support.harness import PATIENCE

needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")

LEASE = 2.0
"""Seconds until the ids of a killed or suspended worker are in doubt, in tests of that."""

LONG_LEASE = 60.0
"""Seconds of a lease that only a worker that has ended loses: no worker is that slow."""

IN_FLIGHT = 8
MARKED = IN_FLIGHT + 8
"""Calls in flight plus ids marked ahead."""

ENDED = frozenset({State.DONE, State.EMPTY, State.FAILED})
QUICKLY = """
from justone_client.collect.run import commits, row_call
from justone_client.collect.ledger.postgres import lease, pace
from justone_client.collect.plan import PATIENT
row_call._REFUSED = PATIENT.base_wait = 0.1
commits.UNAVAILABLE = pace._AGAIN = 0.2
"""
"""Code that shortens the pauses between retries."""


class Known(NamedTuple):
    """State of a ledger at one moment.

    Attributes:
        states: The state of each id.
        billed: How often each id was billed, or may have been.
        answers: The stored responses.
        total: How many requests were billed, or may have been, by all workers.
        open_of: Number of ids that each worker has marked and that have no outcome yet.
    """

    states: dict[str, State]
    billed: Counter[str]
    answers: dict[str, bytes]
    total: int
    open_of: Counter[int]

    @classmethod
    def of(cls, url: str) -> Known:
        """Read everything in one transaction, since workers continue meanwhile."""
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
    """Return the requests the server has seen, and the state of the ledger, which is read later: it may know more."""
    seen = Counter(dict(server.seen))
    return seen, Known.of(url)


def demand_accounted(seen: Counter[str], known: Known) -> None:
    """Check a ledger against the requests the server has seen, while workers run or afterwards."""
    under_way = Counter(known.each(State.SENT))
    assert not known.each(State.PENDING) & set(seen), "an id was sent before it was marked"
    assert seen <= known.billed + under_way, "an id was asked for more often than the ledger says"
    assert known.total == known.billed.total(), "the bill is what was billed for each id"
    assert known.each(State.DONE) <= set(known.answers), "what is done has its answer"


@contextlib.contextmanager
def at_work(server: Any, ledger: str, *options: object, table: Any, outputs: Any) -> Iterator[list[Any]]:
    """Start workers at the same time, one for each output; None is a worker without an output."""
    with contextlib.ExitStack() as stack:
        yield [stack.enter_context(worker(server, ledger, *options, table=table, output=each)) for each in outputs]


def worker(
    server: Any,
    ledger: str,
    *options: object,
    table: Any = None,
    output: Any = None,
    before: str = "",
    lease: float = LONG_LEASE,
    endpoint: str = ENDPOINT,
) -> contextlib.AbstractContextManager[subprocess.Popen[str]]:
    """Start a worker; without a table, it joins the workers that run."""
    common = ("--ledger", ledger, "--in-flight", IN_FLIGHT)
    first = f"{QUICKLY}lease.SECONDS = {lease}\n"
    return started(server.url, table, output, *common, *options, before=first + before, endpoint=endpoint)


def interrupt_twice(process: subprocess.Popen[str]) -> None:
    """Send Ctrl-C, and again a moment after the process has handled the first one."""
    process.send_signal(signal.SIGINT)
    err = process.stderr.fileno()
    said = b""
    while b"press Ctrl-C again" not in said:
        assert select.select([err], [], [], PATIENCE)[0], said
        part = os.read(err, 65536)
        assert part, said
        said += part
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Wait for the end; return the exit status, the output and the messages."""
    out, err = process.communicate(timeout=2 * PATIENCE)
    assert "Traceback" not in err, err
    return process.returncode, out, err


def between(least: float, most: float) -> Any:
    """Return a `behave` function that responds with a success after a random number of seconds in this range."""
    return lambda *_: (0, random.uniform(least, most))
