"""Refreshes on the command line: `--refresh-after`, `ledger export --as-of` and `--history`, `ledger changes`."""

from __future__ import annotations

import csv
import json

import pytest
from support.collecting_helpers import age, collect, ids, table_of
from support.counting_server import Saying, counting, responding

BODY = b'{"code": 0, "data": {"nickname": "=1+1", "fans": 2}, "requestId": "r"}'


@pytest.fixture
def refreshed(command, tmp_path, output, ledger):
    """Return an output whose three ids were refreshed; the last one had no data before."""
    table = table_of(tmp_path / "ids.csv", ids(3))
    with responding({"u2": 201}) as server:
        assert collect(command, server, table, output)[0] == 0
    age(ledger, 8)
    with counting(server=Saying(lambda *_: BODY)) as later:
        assert collect(command, later, table, output, "--refresh-after", "1w")[0] == 0
        assert later.seen == dict.fromkeys(ids(3), 1)
    return output


def test_status_shows_the_versions(command, refreshed):
    _, out, _ = command("ledger", "status", refreshed)
    assert "versions   6 versions of 3 ids; the latest ones are from " in out
    _, out, _ = command("ledger", "status", refreshed, "--json")
    assert json.loads(out)["versions"]["number"] == 6


@pytest.mark.parametrize("since", [(), ("--since", "2030-01-01")])
def test_changes_are_listed_as_a_table(command, refreshed, since):
    _, out, _ = command("ledger", "changes", refreshed, *since)
    changes = [
        ["u0", "nickname", "nu0", "'=1+1"],
        ["u1", "nickname", "nu1", "'=1+1"],
        ["u2", "status", "empty", "done"],
    ]
    assert list(csv.reader(out.splitlines())) == [["id", "field", "before", "after"], *([] if since else changes)]


@pytest.mark.parametrize(
    ("options", "names"),
    [
        (("--history",), ["nu0", "=1+1", "nu1", "=1+1", "", "=1+1"]),
        (("--as-of", "2030-01-01T00:00Z"), ["=1+1"] * 3),
        (("--as-of", "2020-01-01"), [""] * 3),
    ],
)
def test_versions_are_exported(command, refreshed, tmp_path, options, names):
    exported = tmp_path / "exported.csv"
    assert command("ledger", "export", refreshed, "--output", exported, *options)[0] == 0
    with exported.open(encoding="utf-8-sig", newline="") as file:
        assert [row["nickname"] for row in csv.DictReader(file)] == names


def test_as_of_and_history_exclude_each_other(command, refreshed, tmp_path):
    options = ("--as-of", "2030-01-01", "--history")
    with pytest.raises(SystemExit, match="2"):
        command("ledger", "export", refreshed, "--output", tmp_path / "x.csv", *options)
    assert not (tmp_path / "x.csv").exists()


@pytest.mark.parametrize("option", ["--as-of", "--since"])
def test_an_invalid_date_is_refused(command, refreshed, tmp_path, option):
    name, files = ("changes", ()) if option == "--since" else ("export", ("--output", tmp_path / "x.csv"))
    status, _, err = command("ledger", name, refreshed, *files, option, "yesterday")
    assert status == 2
    assert f"{option} must be a date such as 2026-11-20" in err
