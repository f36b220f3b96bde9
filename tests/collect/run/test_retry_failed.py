"""Retry of ids that failed without being billed, in the same ledger, with an option."""

from __future__ import annotations

import pytest
from support.collecting_helpers import AT_ONCE, ENDPOINT, TOKEN, done, ids, ledger_of, states, table_of, waiting
from support.counting_server import counting

from justone_client import JustOne
from justone_client.cli.main import main
from justone_client.collect.api import collect
from justone_client.collect.record import State


def run(server, path, keys, **options):
    with JustOne(TOKEN, environment=server.url) as api:
        return collect(api.xiaohongshu.get_user_v3, keys, ledger=path, retry=AT_ONCE, **options)


def outage(_user_id, time):
    """Fail the first three times, which is the number of attempts of one run."""
    return (500 if time <= 3 else 0), 0


def test_failed_ids_stay_failed_without_the_option(location):
    with counting(outage) as server:
        for _ in range(2):
            collected = run(server, location, ids(4))
            assert (collected.failed, collected.failed_unbilled, collected.billed) == (4, 4, 0)
        assert set(server.seen.values()) == {3}


def test_failed_ids_are_retried_with_new_attempts(location):
    with counting(lambda user_id, time: outage(user_id, time - 2)) as server:
        run(server, location, ids(4))
        collected = run(server, location, ids(4), retry_failed=True)
        assert set(server.seen.values()) == {6}
    assert (collected.done, collected.failed, collected.failed_unbilled, collected.billed) == (4, 0, 0, 4)


def test_billed_failures_are_not_retried(location):
    codes = {"u0": 400, "u1": 201, "u2": 777}
    with counting(lambda user_id, _: (codes.get(user_id, 0), 0)) as server:
        run(server, location, ids(5))
        collected = run(server, location, ids(5), retry_failed=True)
        assert server.seen == {"u0": 2, "u1": 1, "u2": 1, "u3": 1, "u4": 1}
    assert (collected.failed, collected.failed_unbilled, collected.empty, collected.in_doubt) == (1, 1, 1, 1)


def test_a_failed_id_that_was_billed_is_not_retried(location):
    with ledger_of(location, ["a", "b"], "same") as ledger:
        one, two = ledger.settle([], claim=2).items
        unbilled = {"code": 301, "billed": 0, "body": None, "state": State.FAILED}
        ledger.settle([done(one, state=State.FAILED), done(two, **unbilled)], claim=0)
        assert ledger.unbilled_failures() == 1
        assert ledger.retry_failed() == 1
        assert [item.key for item in waiting(ledger)] == ["b"]


def test_a_failure_without_a_code_was_not_billed(location):
    """One that may have been is in doubt."""
    with ledger_of(location, ["a"]) as ledger:
        (item,) = ledger.settle([], claim=1).items
        ledger.settle([done(item, state=State.FAILED, code=None, billed=0, body=None)], claim=0)
        assert ledger.unbilled_failures() == 1


@pytest.fixture
def command(tmp_path, capfd):
    def ran(server, *options):
        table = table_of(tmp_path / "ids.csv", ids(4))
        where = ["--input", table, "--output", tmp_path / "o.csv", "--environment", server.url]
        status = main([str(each) for each in ("collect", ENDPOINT, *where, *options)])
        return status, capfd.readouterr().out

    return ran


def test_the_summary_names_the_option_that_retries_them(command, tmp_path):
    with counting(lambda user_id, time: (400 if user_id == "u1" and time == 1 else 0, 0)) as server:
        status, out = command(server)
        assert status == 1
        assert "1 failed without being billed: --retry-failed sends them again" in out
        status, out = command(server, "--retry-failed", "--dry-run")
        assert "1 calls to make" in out
        status, out = command(server, "--retry-failed")
    assert status == 0
    assert "--retry-failed" not in out
    assert set(states(tmp_path / "o.csv.ledger").values()) == {State.DONE}


def test_a_dry_run_without_the_option_counts_no_calls(command):
    with counting(lambda *_: (400, 0)) as server:
        command(server)
        assert "0 calls to make" in command(server, "--dry-run")[1]
