"""The commands `justone ledger status`, `export` and `failures`: their output; they change nothing."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter

from support.collecting_helpers import ENDPOINT, collect, counted, ids, ledger_of
from support.counting_server import responding

from justone_client.cli.main import main
from justone_client.collect.record import Outcome, State
from justone_client.endpoints.registry import operation_named


def test_status_shows_the_counts_without_a_call(command, table, output, ledger):
    with responding({"u1": 201, "u2": 400, "u3": 777}) as server:
        collect(command, server, table, output, "--max-calls", 10, "--in-flight", 1)
        seen = Counter(server.seen)
        status, out, _ = command("ledger", "status", ledger)
        assert server.seen == seen
    assert status == 0
    said = dict(re.split(r"\s{2,}", line, maxsplit=1) for line in out.splitlines() if "  " in line)
    assert said["endpoint"] == str(operation_named(ENDPOINT))
    assert said["columns"] == "userId from user_id"
    assert (said["empty"][:2], said["failed"], said["in doubt"][:2]) == ("1 ", "1", "1 ")
    assert said["billed"].startswith("10 requests")


def test_status_has_words_that_people_understand(command, tmp_path):
    with ledger_of(tmp_path / "l", [*ids(5), "u0", "u1"]) as ledger:
        again, *_ = ledger.settle([], claim=2).items
        ledger.settle([Outcome(again.number, State.AGAIN, 0, message="TransportError: no", pause=9.0)], claim=0)
        _, out, _ = command("ledger", "status", tmp_path / "l")
    assert out.splitlines()[2:] == [
        "pending    3",
        "in flight  1 (or in doubt, if no worker is running)",
        "done       0",
        "waiting    1 (for a retry or their next page)",
        "duplicate  2 (rows with the id of an earlier row; they share its response)",
        "billed     0 requests",
    ]


def test_failures_are_listed_as_a_table(command, table, output, ledger):
    with responding({"u1": 400, "u2": 777}) as server:
        collect(command, server, table, output)
    status, out, _ = command("ledger", "failures", ledger)
    assert status == 0
    listed = list(csv.DictReader(io.StringIO(out)))
    assert [(row["row"], row["state"], row["code"], row["request_id"]) for row in listed] == [
        ("3", "failed", "400", "ru1"),
        ("4", "in doubt", "777", "ru2"),
    ]
    assert json.loads(listed[0]["input"]) == {"user_id": "u1"}
    assert listed[0]["message"] == "InvalidParametersError: invalid parameters"


def test_an_id_in_flight_when_a_run_ended_is_listed_in_doubt(command, tmp_path):
    with ledger_of(tmp_path / "l", ids(5)) as ledger:
        ledger.settle([], claim=1)
    with ledger_of(tmp_path / "l", ids(5)):
        pass
    _, out, _ = command("ledger", "failures", tmp_path / "l")
    (row,) = csv.DictReader(io.StringIO(out))
    assert (row["state"], row["message"]) == ("in doubt", "it was in flight when a run ended")


def test_failures_are_printed_on_an_ascii_terminal(command, tmp_path, output, ledger, monkeypatch):
    table = tmp_path / "ids.csv"
    table.write_text("user_id,名字\nu1,翠鸟\n", encoding="utf-8")
    with responding({"u1": 400}) as server:
        collect(command, server, table, output)
    terminal = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr("sys.stdout", terminal)
    assert main(["ledger", "failures", str(ledger)]) == 0
    terminal.flush()
    assert b"failed" in terminal.buffer.getvalue()


def test_an_export_with_other_columns_and_format_sends_nothing(command, table, output, ledger, tmp_path):
    with responding() as server:
        collect(command, server, table, output)
        seen = Counter(server.seen)
        other = tmp_path / "other.jsonl"
        status, out, _ = command("ledger", "export", ledger, "--output", other, "--columns", "fans")
        assert server.seen == seen
    assert (status, out.splitlines()[0]) == (0, f"20 rows in {other}")
    first = json.loads(other.read_text(encoding="utf-8").splitlines()[0])
    assert first["fans"] == 2
    assert "nickname" not in first


def test_the_output_names_the_ledger_beside_it(command, table, output, ledger, tmp_path):
    with responding({"u1": 400}) as server:
        collect(command, server, table, output)
    for name in ("status", "failures"):
        assert command("ledger", name, output) == command("ledger", name, ledger)
    status, out, _ = command("ledger", "export", output, "--output", tmp_path / "other.csv")
    assert (status, out.splitlines()[0]) == (0, f"20 rows in {tmp_path / 'other.csv'}")


def test_a_collection_resumes_after_an_export_elsewhere(command, table, output, ledger, tmp_path):
    """The first output still counts as written by this collection."""
    with responding() as server:
        collect(command, server, table, output, "--max-calls", 5)
        command("ledger", "export", ledger, "--output", tmp_path / "other.csv")
        status, _, err = collect(command, server, table, output)
    assert (status, err) == (0, "")


def test_status_and_failures_work_during_a_collection(command, tmp_path):
    with ledger_of(tmp_path / "l", ids(5)) as ledger:
        ledger.settle([], claim=2)
        assert command("ledger", "status", tmp_path / "l")[0] == 0
        status, out, _ = command("ledger", "failures", tmp_path / "l")
        assert status == 0
        assert out.count("in doubt") == 2
        assert out.count("in flight, or it was when a run ended") == 2
    assert counted(tmp_path / "l")[State.SENT] == 2, "looking changes nothing"


def test_looking_leaves_no_files_behind(command, table, tmp_path):
    with ledger_of(tmp_path / "l", ids(5)):
        pass
    before = sorted(tmp_path.iterdir())
    where = ("--input", table, "--output", tmp_path / "o.csv", "--ledger", tmp_path / "l")
    assert command("collect", ENDPOINT, *where, "--dry-run")[0] == 0
    command("ledger", "status", tmp_path / "l")
    command("ledger", "failures", tmp_path / "l")
    assert sorted(tmp_path.iterdir()) == before
