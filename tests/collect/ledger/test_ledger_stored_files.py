"""Ledgers written by an earlier version that was killed during a call: open, export and resume them."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.collecting_helpers import TOKEN, Location, age, all_of, counted, from_outside, looked_up, states
from support.counting_server import Counting

from justone_client.cli.main import main
from justone_client.collect.ledger.postgres.connecting import Database
from justone_client.collect.record import State

DATA = Path(__file__).with_name("data")
"""Ledgers of version 2 that `justone collect` left when it was killed during a call, before version 0.2.0.

The input was `creators.csv`; `creators.sql` is a dump of PostgreSQL.
"""

DONE = "5f0000000000000000000001", "5f0000000000000000000002"
IN_FLIGHT = "emulate-slow-60", "5f0000000000000000000003"
STATES = {
    **dict.fromkeys(DONE, State.DONE),
    "emulate-code-400": State.FAILED,
    "emulate-disconnect": State.IN_DOUBT,
    "emulate-html": State.IN_DOUBT,
    **dict.fromkeys(IN_FLIGHT, State.SENT),
}
"""State of each id; the third row of the input is a duplicate of the first one."""


@pytest.fixture
def stored(location: Location, tmp_path: Path) -> Location:
    """Return a copy of the stored ledger, in a file or in PostgreSQL."""
    if isinstance(location, Path):
        return Path(shutil.copy(DATA / "creators.ledger", location))
    with from_outside(location) as connection:
        connection.execute((DATA / "creators.sql").read_text().replace("creators", Database(location).schema))
    return location


@pytest.fixture
def resume(stored: Location, server: Counting, tmp_path: Path) -> Callable[..., tuple[int, list[dict[str, Any]]]]:
    """Run the command of the stored ledger again; return its exit status, and the rows of its output."""
    output = tmp_path / "creators.csv"

    def run(*options: str) -> tuple[int, list[dict[str, Any]]]:
        files = ["--input", DATA / "creators.csv", "--output", output, "--ledger", stored]
        line = ["xiaohongshu.get_user_v3", *files, "--map", "user_id=author_id", "--environment", server.url, *options]
        status = main(["collect", *map(str, line)])
        with output.open(encoding="utf-8-sig", newline="") as file:
            return status, list(csv.DictReader(file))

    return run


def test_inspecting_changes_nothing(stored: Location, capsys: pytest.CaptureFixture[str]) -> None:
    before = all_of(stored)
    assert main(["ledger", "status", str(stored)]) == 0
    assert main(["ledger", "failures", str(stored)]) == 0
    assert "emulate-disconnect" in capsys.readouterr().out
    assert all_of(stored) == before
    assert states(stored) == STATES


def test_export_has_the_stored_responses(stored: Location, tmp_path: Path) -> None:
    output = tmp_path / "exported.csv"
    assert main(["ledger", "export", str(stored), "--output", str(output)]) == 0
    with output.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [bool(row["nickname"]) for row in rows] == [True, True, True, *[False] * 5]


def test_resuming_sends_nothing_that_may_be_billed_twice(resume, stored: Location, server: Counting) -> None:
    status, rows = resume()
    assert status == 1
    assert server.seen == {}
    assert counted(stored) == {State.DONE: 2, State.FAILED: 1, State.IN_DOUBT: 4}
    assert [row["status"] for row in rows] == ["done"] * 3 + ["failed"] + ["in_doubt"] * 4


def test_retries_on_request_complete_the_ledger(resume, stored: Location, server: Counting) -> None:
    status, rows = resume("--in-doubt", "retry", "--retry-failed")
    assert status == 0
    assert server.seen == dict.fromkeys(STATES.keys() - set(DONE), 1)
    assert [row["status"] for row in rows] == ["done"] * 8
    assert rows[0]["nickname"] == rows[2]["nickname"] != ""
    assert TOKEN not in str(all_of(stored))


def test_a_stored_ledger_is_refreshed_and_keeps_its_responses(resume, stored: Location, server: Counting) -> None:
    version = "SELECT value FROM meta WHERE name = 'version'"
    before = looked_up(stored, "SELECT * FROM answers ORDER BY id")
    resume()
    assert looked_up(stored, version) in ([(2,)], [("2",)]), "older versions can still use it"
    age(stored, 8)
    _, rows = resume("--refresh-after", "1w")
    assert server.seen == dict.fromkeys(DONE, 1)
    assert [row["nickname"] for row in rows][:3] == [f"n{DONE[0]}", f"n{DONE[1]}", f"n{DONE[0]}"]
    assert looked_up(stored, version) in ([(3,)], [("3",)])
    kept = looked_up(stored, "SELECT * FROM answers ORDER BY id")
    assert [(row[:2], row[3:]) for row in kept] == [(row[:2], row[3:]) for row in before]
    assert resume("--refresh-after", "1w")[1] == rows
