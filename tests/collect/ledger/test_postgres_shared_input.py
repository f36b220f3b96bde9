"""One ledger in PostgreSQL for several workers, or several days, with different inputs."""

from __future__ import annotations

import contextlib

import pytest
from support.collecting_helpers import JOB, done, ledger_of, rows_of

from justone_client.collect.ledger.ledger import LedgerError
from justone_client.collect.ledger.open import ledger_at
from justone_client.collect.ledger.postgres.postgres_reading import PostgresReading


def test_an_input_that_lacks_ids_of_a_living_worker_is_refused(postgres):
    with ledger_of(postgres, ["a", "b"]) as first:
        with contextlib.closing(ledger_at(postgres)) as second:
            with pytest.raises(LedgerError, match="another worker is running with another input"):
                second.begin(JOB, "", rows_of(["b", "c"]))
            second.begin(JOB, "", rows_of(["c", "b", "a"]))
        assert sorted(item.key for item in first.settle([], claim=9).items) == ["a", "b", "c"]
    with ledger_of(postgres, ["c"]) as alone:
        assert alone.counts().total() == 1


def test_billed_responses_are_found_by_id_with_another_input(postgres):
    """A user may read a lazy table of yesterday's ids today."""
    for day in ("a", "b"):
        with ledger_of(postgres, [day, day]) as ledger:
            ledger.settle([done(item, body=day.encode()) for item in ledger.settle([], claim=9).items], claim=0)
    with contextlib.closing(PostgresReading(postgres)) as reading:
        known = reading.kept_by_key(["a", "b", "c"])
    assert {key: [kept.body for kept in pages] for key, pages in known.items()} == {"a": [b"a"], "b": [b"b"]}
