"""Ledgers in PostgreSQL: all texts are restored, and a commit counts once, also if the connection breaks."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random

import psycopg
import pytest
from support.collecting_helpers import (
    JOB,
    all_of,
    answer,
    bodies,
    changed,
    done,
    engine_on,
    from_outside,
    ids,
    ledger_of,
    looked_up,
    refusal,
    rows_of,
    states,
)

from justone_client.collect.ledger.ledger import LedgerUnavailableError
from justone_client.collect.ledger.open import ledger_at
from justone_client.collect.record import State, not_sent

STRANGE = ["\t", "\\", "\\N", "\\.", "a\tb\nc\r\nd", "'", '"', "'';--", "%s", "{}", "NULL", "", " ", "翠鸟", "🐦", "é"]
TEXTS = [*STRANGE, "a" * 2000]


def test_every_text_is_returned_unchanged(postgres):
    with ledger_of(postgres, TEXTS) as ledger:
        items = ledger.settle([], claim=99).items
        assert [item.key for item in items] == TEXTS
        ledger.settle([done(item, body=item.key.encode(), request_id=item.key) for item in items], claim=0)
        kept = list(ledger.kept())
        assert sum(ledger.stands(TEXTS).values()) == len(TEXTS)
    assert [json.loads(each.other)["user_id"] for each in kept] == TEXTS
    assert [(each.body.decode(), each.request_id) for each in kept] == [(text, text) for text in TEXTS]


def test_every_text_is_kept_when_the_input_changes(postgres):
    with ledger_of(postgres, TEXTS):
        pass
    with ledger_of(postgres, [*TEXTS[::-1], "new"]) as ledger:
        assert [json.loads(each.other)["user_id"] for each in ledger.kept()] == [*TEXTS[::-1], "new"]
        assert ledger.counts() == {State.PENDING: len(TEXTS) + 1}


def test_an_invalid_text_of_the_server_loses_no_response(location):
    said = "a\0b\ud800c"

    async def send(parameters):
        if parameters["userId"] == "bad":
            raise refusal(400, request_id=said)
        return answer(parameters["userId"])

    with ledger_of(location, ["a", "bad", "c"]) as ledger:
        asyncio.run(asyncio.wait_for(engine_on(ledger, send).run(), 10))
        kept = list(ledger.kept())
    assert [each.state for each in kept] == [State.DONE, State.FAILED, State.DONE]
    assert kept[1].request_id == "a\ufffdb\ufffdc"


@pytest.mark.parametrize("code", [2**31, -(2**31) - 1, 2**63 - 1])
def test_a_business_code_beyond_32_bits_loses_no_response(location, code):
    with ledger_of(location, ["a", "b"]) as ledger:
        one, two = ledger.settle([], claim=2).items
        ledger.settle([done(one), done(two, state=State.FAILED, code=code, body=None)], claim=0)
        assert [kept.state for kept in ledger.kept()] == [State.DONE, State.FAILED]
        assert list(ledger.kept())[1].code == code


def test_responses_of_a_megabyte_are_returned_unchanged(postgres):
    large = {f"u{number}": random.Random(number).randbytes(1_000_000) for number in range(5)}
    with ledger_of(postgres, large) as ledger:
        ledger.settle([done(item, body=large[item.key]) for item in ledger.settle([], claim=9).items], claim=0)
        assert [kept.body for kept in ledger.kept()] == list(large.values())


def test_two_ledgers_in_one_database_are_independent(postgres):
    with ledger_of(f"{postgres}#one", ["a", "b"]) as one, ledger_of(f"{postgres}#two", ["b", "c"]) as two:
        one.settle([done(item, body=b"1") for item in one.settle([], claim=1).items], claim=1)
        assert [item.key for item in two.settle([], claim=9).items] == ["b", "c"]
        two.note("x", "y")
        assert (one.noted("x"), one.billed(), two.billed()) == ("", 1, 0)
    assert states(f"{postgres}#one") == {"a": State.DONE, "b": State.IN_DOUBT}
    assert (bodies(f"{postgres}#one"), bodies(f"{postgres}#two")) == ({"a": b"1"}, {})


def test_a_failing_input_leaves_no_schema_and_may_be_replaced(postgres):
    def broken():
        yield from rows_of(ids(3000))
        raise ValueError("row 3001")

    with contextlib.closing(ledger_at(postgres)) as ledger:
        with pytest.raises(ValueError, match="row 3001"):
            ledger.begin(JOB, "", broken())
        with from_outside(postgres) as connection:
            assert connection.execute("SELECT to_regnamespace('justone')").fetchone() == (None,)
        ledger.begin(JOB, "", rows_of(["a"]))
        assert ledger.counts() == {State.PENDING: 1}


def test_a_response_and_the_next_mark_are_one_commit(postgres):
    with ledger_of(postgres, ["a", "b"]) as ledger:
        (first,) = ledger.settle([], claim=1).items
        changed(postgres, f"ALTER TABLE rows ADD CHECK (id = 1 OR state <> {State.SENT})")
        before = all_of(postgres)
        with pytest.raises(Exception, match="violates check"):
            ledger.settle([done(first)], claim=1)
        assert all_of(postgres) == before


@pytest.fixture
def cut(monkeypatch):
    """Return a function that breaks the connection in the next transaction, before or after its commit."""
    real = psycopg.Connection.transaction

    def at(moment):
        @contextlib.contextmanager
        def transaction(self):
            monkeypatch.setattr(psycopg.Connection, "transaction", real)
            with real(self):
                yield
                if moment == "before":
                    terminate(self)
            terminate(self)
            self.execute("SELECT 1")

        monkeypatch.setattr(psycopg.Connection, "transaction", transaction)

    return at


def terminate(connection):
    with psycopg.connect(connection.info.dsn) as other:
        other.execute("SELECT pg_terminate_backend(%s, 5000)", (connection.info.backend_pid,))


@pytest.mark.parametrize("moment", ["before", "after"])
def test_an_unconfirmed_commit_counts_once(postgres, cut, moment):
    with ledger_of(postgres, ids(6)) as ledger:
        one, two = ledger.settle([], claim=2).items
        outcomes = [done(one), done(two, state=State.IN_DOUBT, body=None)]
        cut(moment)
        with pytest.raises(LedgerUnavailableError):
            ledger.settle(outcomes, claim=3)
        known = states(postgres)
        taken = ledger.settle(outcomes, claim=3)
        assert [item.key for item in taken.items] == ["u2", "u3", "u4"], "what is marked is what may be sent"
        assert ledger.billed() == 2
        assert ledger.counts() == {State.DONE: 1, State.IN_DOUBT: 1, State.SENT: 3, State.PENDING: 1}
        assert (states(postgres) == known) == (moment == "after")
        assert [item.key for item in ledger.settle([], claim=9).items] == ["u5"]
    assert looked_up(postgres, "SELECT sum(billed) FROM rows WHERE key IN ('u0', 'u1')") == [(2,)]


def test_outcomes_after_an_unconfirmed_commit_are_stored(postgres, cut):
    """A cancelled collection then has more outcomes to store and takes no ids."""
    with ledger_of(postgres, ids(6)) as ledger:
        one, two, three = ledger.settle([], claim=3).items
        cut("after")
        with pytest.raises(LedgerUnavailableError):
            ledger.settle([done(one)], claim=2)
        assert ledger.settle([done(one), done(two), not_sent(three)], claim=0).items == []
        assert ledger.billed() == 2
    assert states(postgres) == {
        **dict.fromkeys(("u0", "u1"), State.DONE),
        **dict.fromkeys(("u2", "u3", "u4"), State.AGAIN),
        "u5": State.PENDING,
    }


def test_a_commit_undone_by_a_crash_is_made_again(postgres_server, postgres, cut):
    """After a crash, the server reuses the numbers of transactions that it had not yet written to disk."""
    with ledger_of(postgres, ids(9)) as ledger:
        (one,) = ledger.settle([], claim=1).items
        cut("before")
        with pytest.raises(LedgerUnavailableError):
            ledger.settle([done(one)], claim=1)
        postgres_server.kill()
        postgres_server.start()
        for _ in range(20):
            changed(postgres, "UPDATE totals SET billed = billed")
        assert [item.key for item in ledger.settle([done(one)], claim=1).items] == ["u1"]
        assert states(postgres) == {"u0": State.DONE, "u1": State.SENT, **dict.fromkeys(ids(9)[2:], State.PENDING)}


def test_a_connection_that_broke_between_commits_is_reopened(postgres):
    with ledger_of(postgres, ids(3)) as ledger:
        terminate(ledger._connection)
        with pytest.raises(LedgerUnavailableError, match="terminat"):
            ledger.settle([], claim=1)
        assert [item.key for item in ledger.settle([], claim=1).items] == ["u0"]
