"""Ledgers of another job or version: refused and left unchanged, in a file as in a database."""

from __future__ import annotations

import json

import pytest
from support.collecting_helpers import JOB, OPERATION, all_of, changed, done, ids, ledger_of, looked_up

from justone_client.collect.job import Job
from justone_client.collect.ledger.ledger import LedgerError
from justone_client.collect.ledger.open import reading_at
from justone_client.endpoints.registry import operation_at


@pytest.fixture
def answered(location):
    """Return a closed ledger with some responses."""
    with ledger_of(location, ids(5)) as ledger:
        items = ledger.settle([], claim=3).items
        ledger.settle([done(item, body=item.key.encode()) for item in items], claim=0)
    return location


def begun(path, job=JOB):
    with ledger_of(path, ["a"], job=job):
        pytest.fail("it was taken")


@pytest.mark.parametrize(
    ("job", "says"),
    [
        (
            Job(operation_at("GET", "/api/weibo/get-user/v1"), {"userId": "user_id"}, {}),
            "endpoint: ledger has 'GET",
        ),
        (
            Job(OPERATION, {"userId": "author_id"}, {}),
            "columns: ledger has {'userId': 'user_id'}, you asked",
        ),
        (Job(OPERATION, {"userId": "user_id"}, {"page": 2}), "parameters: ledger has {}, you asked for {'page': 2}"),
    ],
)
def test_another_job_is_refused_by_name(answered, job, says):
    before = all_of(answered)
    with pytest.raises(LedgerError, match="this ledger belongs to another job") as caught:
        begun(answered, job)
    assert says in str(caught.value)
    assert all_of(answered) == before


def test_columns_in_another_order_are_refused(location):
    """The keys would be read with their values swapped."""
    pair = {"userId": "user_id", "page": "page"}
    with ledger_of(location, ['["a","1"]'], job=Job(OPERATION, pair, {})):
        pass
    with pytest.raises(LedgerError, match=r"columns: ledger has \{'userId': 'user_id', 'page': 'page'\}, you"):
        begun(location, Job(OPERATION, dict(reversed(pair.items())), {}))


@pytest.mark.parametrize("how", [begun, reading_at])
def test_a_newer_version_is_refused_and_left_unchanged(answered, how):
    changed(answered, "UPDATE meta SET value = 4 WHERE name = 'version'")
    before = all_of(answered)
    with pytest.raises(LedgerError, match=r"the ledger has version 4, .* Install the version .* or a newer one"):
        how(answered)
    assert all_of(answered) == before


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM meta WHERE name = 'job'",
        "UPDATE meta SET value = '{' WHERE name = 'job'",
        "DELETE FROM meta WHERE name = 'version'",
    ],
)
def test_a_ledger_without_its_metadata_is_refused(answered, statement):
    changed(answered, statement)
    with pytest.raises(LedgerError, match="damaged"):
        begun(answered)


def test_a_ledger_stores_the_job_it_belongs_to(answered):
    ((job,),) = looked_up(answered, "SELECT value FROM meta WHERE name = 'job'")
    assert json.loads(job) == {
        "endpoint": "GET /api/xiaohongshu/get-user/v3",
        "columns": {"userId": "user_id"},
        "parameters": {},
    }
