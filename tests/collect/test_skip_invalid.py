"""Rows without a usable id: the input is refused, or they are skipped, listed and written with a status."""

from __future__ import annotations

import contextlib
import csv
import io
import json
from collections import Counter

import pytest
from support.collecting_helpers import ENDPOINT, JOB, TOKEN, looked_up

from justone_client import ConfigurationError, JustOne
from justone_client.cli.main import main
from justone_client.collect import collect
from justone_client.collect.inputs.column_names import BATCH
from justone_client.collect.inputs.input_rows import rows_of
from justone_client.collect.inputs.input_table import open_table
from justone_client.collect.ledger.open import ledger_at
from justone_client.collect.record import State
from justone_client.collect.run.progress import Progress

pytestmark = pytest.mark.slow

ROWS = [{"user_id": each, "n": number} for number, each in enumerate(["u1", "", "u2", "", "1.35E+15", "u1"])]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ids.csv").write_text(csv_of(ROWS), encoding="utf-8")
    return tmp_path


@pytest.fixture
def command(server, capfd):
    def run(*words, into="o.csv"):
        where = ["--input", "ids.csv", "--output", into, "--environment", server.url]
        status = main(["ledger", *words] if words[:1] in [("status",), ("failures",)] else [*begin, *where, *words])
        return status, *capfd.readouterr()

    begin = ["collect", ENDPOINT]
    return run


def csv_of(rows):
    return "user_id,n\n" + "".join(f"{row['user_id']},{row['n']}\n" for row in rows)


def written(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [(row["n"], row["status"], row["message"]) for row in csv.DictReader(file)]


def taken_in(location, rows, *, skip_invalid=True):
    """Add rows to a ledger without sending; return the number of rows in each state, and the ids to send."""
    ledger = ledger_at(location)
    try:
        ledger.begin(JOB, "", rows_of(open_table(rows), JOB, skip_invalid=skip_invalid))
        return dict(ledger.counts()), [item.key for item in ledger.settle([], claim=99).items]
    finally:
        ledger.close()


def test_by_default_invalid_ids_are_refused_with_the_option(command, folder, server):
    status, out, err = command()
    assert (status, out) == (2, "")
    assert "line 3: user_id '' is blank" in err
    assert "--skip-invalid (skip_invalid=True)" in err
    assert not server.seen
    assert not (folder / "o.csv.ledger").exists()


def test_skipped_rows_are_listed_and_written_and_never_sent(command, folder, server, caplog):
    status, out, _ = command("--skip-invalid")
    assert status == 1, "not everything that was wanted came"
    assert server.seen == {"u1": 1, "u2": 1}
    assert out.startswith("2 done, 0 empty, 0 failed, 0 in doubt, 0 not sent, 3 invalid; 2 requests billed in all\n")
    assert "ids.csv: skipped rows with invalid ids: 3\n  line 3: user_id '' is blank\n" in caplog.text
    assert written(folder / "o.csv") == [
        ("0", "done", ""),
        ("1", "invalid", "user_id '' is blank"),
        ("2", "done", ""),
        ("3", "invalid", "user_id '' is blank"),
        ("4", "invalid", "user_id '1.35E+15' is a number that a spreadsheet shortened"),
        ("5", "done", ""),
    ]


def test_a_second_run_of_the_command_sends_nothing(command, folder, server):
    command("--skip-invalid")
    before = written(folder / "o.csv")
    for words in (["--skip-invalid"], []):  # the input is known
        status, out, _ = command(*words)
        assert (status, sum(server.seen.values())) == (1, 2)
        assert "3 invalid" in out
        assert written(folder / "o.csv") == before


def test_status_failures_and_a_dry_run_count_them(command, folder, server):
    status, out, _ = command("--skip-invalid", "--dry-run")
    assert status == 0
    assert out.startswith("6 rows, 2 different ids, 3 invalid rows: 0 done, 2 pending, 2 calls to make")
    assert "\nfirst ids to send: u1, u2\n" in out
    command("--skip-invalid")
    assert "invalid    3 (rows without a valid id; they are not sent)" in command("status", "o.csv")[1]
    _, out, _ = command("failures", "o.csv")
    listed = list(csv.DictReader(io.StringIO(out)))
    assert [(row["row"], row["state"]) for row in listed] == [("3", "invalid"), ("5", "invalid"), ("6", "invalid")]
    assert json.loads(listed[2]["input"]) == {"user_id": "1.35E+15", "n": "4"}


def test_only_ten_of_many_are_listed(folder, server, caplog):
    rows = [{"user_id": ""}] * 15 + [{"user_id": f"u{each}"} for each in range(2 * BATCH)] + [{"user_id": ""}] * 5
    with JustOne(TOKEN, environment=server.url) as api:
        collected = collect(api.xiaohongshu.get_user_v3, rows, ledger="l", skip_invalid=True)
    assert (collected.done, collected.invalid) == (2 * BATCH, 20)
    (record,) = [each for each in caplog.records if "skipped" in each.getMessage()]
    assert record.getMessage().count("is blank") == 10
    assert "and 10 more" in record.getMessage()
    assert [row["status"] for row in collected.rows()] == ["invalid"] * 15 + ["done"] * 2 * BATCH + ["invalid"] * 5


@pytest.mark.parametrize(
    "rows", [[{"user_id": ""}], [{"user_id": ""}] * 300, [{"user_id": "1.5E+10"}, {"user_id": None}]]
)
def test_an_input_without_a_valid_id_is_refused(folder, server, rows):
    with JustOne(TOKEN, environment=server.url) as api, pytest.raises(ConfigurationError) as caught:
        collect(api.xiaohongshu.get_user_v3, rows, ledger="l", skip_invalid=True)
    assert "invalid ids, nothing was sent" in caught.value.message
    assert "skip" not in caught.value.message
    assert not (folder / "l").exists()


def test_rounded_ids_are_not_skipped_but_refused(folder):
    rows = [{"user_id": each} for each in ("u1", *(7_012_345_678_901_230_000 + 10_000 * number for number in range(6)))]
    with pytest.raises(ConfigurationError, match="rounded"):
        list(rows_of(open_table(rows), JOB, skip_invalid=True))


def test_a_ledger_stores_invalid_rows_and_claims_none(location):
    counts, items = taken_in(location, ROWS)
    assert counts == {State.PENDING: 2, State.DUPLICATE: 1, State.INVALID: 3}
    assert items == ["u1", "u2"]


def test_a_changed_input_replaces_invalid_rows(location):
    taken_in(location, ROWS)
    mended = [{**row, "user_id": row["user_id"] or "u9"} for row in ROWS]
    counts, items = taken_in(location, mended)
    assert counts == {State.IN_DOUBT: 2, State.PENDING: 1, State.DUPLICATE: 2, State.INVALID: 1}
    assert items == ["u9"]
    counts, items = taken_in(location, [*mended, {"user_id": "", "n": 6}, {"user_id": "u0", "n": 7}])
    assert counts == {State.IN_DOUBT: 3, State.PENDING: 1, State.DUPLICATE: 2, State.INVALID: 2}
    assert items == ["u0"]
    states = looked_up(location, "SELECT state, key FROM rows WHERE position IS NOT NULL ORDER BY position")
    assert [state for state, _ in states][:-1] == [5, 5, 5, 7, 9, 7, 9]


def test_the_same_rows_again_change_nothing(location):
    taken_in(location, ROWS)
    counts, items = taken_in(location, ROWS)
    assert counts == {State.IN_DOUBT: 2, State.DUPLICATE: 1, State.INVALID: 3}
    assert items == []


def test_invalid_rows_are_not_left_to_other_workers(request):
    location = next(request.getfixturevalue("names_in_postgres"))
    valid = [row for row in ROWS if row["user_id"].startswith("u")]
    with (
        contextlib.closing(ledger_at(location)) as first,
        contextlib.closing(ledger_at(location)) as second,
    ):
        first.begin(JOB, "", rows_of(open_table(ROWS), JOB, skip_invalid=True))
        second.begin(JOB, "", rows_of(open_table(valid), JOB))
        assert second.counts() == {State.PENDING: 2, State.DUPLICATE: 1}


def test_invalid_rows_do_not_count_in_the_progress():
    assert Progress(Counter({State.PENDING: 2, State.DUPLICATE: 1, State.INVALID: 3}), 0, None).total == 2


def test_rows_with_two_arguments_list_all_faults(folder):
    job = JOB.__class__(JOB.operation, {"userId": "a", "noteId": "b"}, {})
    first, second = rows_of(open_table([{"a": "", "b": "1 2"}, {"a": "1", "b": "2"}]), job, skip_invalid=True)
    assert (first.key, second.key) == ("", '["1","2"]')
    assert first.fault == "a '' is blank; b '1 2' contains a space"
