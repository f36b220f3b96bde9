"""Collections over a Ray Dataset with two workers: `make ray`.

The name of this module does not begin with `test_`, so that `make test` needs no Ray.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.collecting_helpers import TOKEN, environment_of
from support.counting_server import counting
from support.ray_job import TEAMS

from justone_client.collect.ledger.open import reading_at
from justone_client.collect.record import State

PROGRAM = Path(__file__).parents[1].joinpath("support", "ray_job.py")
IDS = 180


@pytest.fixture
def folder() -> Iterator[Path]:
    """Yield a folder with a short path: Ray creates sockets there, whose names have a maximum length."""
    with tempfile.TemporaryDirectory(prefix="ray-", dir="/tmp", ignore_cleanup_errors=True) as path:
        yield Path(path)


def run(postgres: str, folder: Path, url: str, kills: int) -> dict[str, Any]:
    command = [sys.executable, PROGRAM, f"{postgres}#job", url, folder, str(kills)]
    finished = subprocess.run(
        command, env=environment_of(url), capture_output=True, text=True, timeout=150, check=False
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr
    told: dict[str, Any] = {}
    for line in finished.stdout.splitlines():
        if line.startswith("{"):
            told |= json.loads(line)
    return told


def test_every_row_gets_its_response_and_each_id_is_sent_once(postgres: str, folder: Path) -> None:
    with counting(lambda *_: (0, 0.02)) as server:
        told = run(postgres, folder, server.url, 0)
    assert server.seen == {f"u{number}": 1 for number in range(IDS)}, "looking, and collecting again, asks for nothing"
    assert told["again"] == 200
    assert told["schema"] == {
        "creator": "string",
        "team": "string",
        "id": "int64",
        "nickname": "string",
        "fans": "int64",
        "status": "string",
        "code": "int64",
        "message": "string",
        "request_id": "string",
        "fetched_at": "string",
    }
    for number, row in enumerate(told["rows"]):
        creator = f"u{number % IDS}"
        assert (row["creator"], row["team"], row["id"]) == (creator, TEAMS[number % 2], number)
        assert (row["nickname"], row["fans"], row["status"]) == (f"n{creator}", len(creator), "done")


def test_no_file_contains_the_token_or_the_password(postgres: str, folder: Path) -> None:
    with counting(lambda *_: (0, 0.01)) as server:
        run(postgres.replace("postgres@", "postgres:p4ssw0rd-of-mine@"), folder, server.url, 0)
    written = [path for path in folder.rglob("*") if path.is_file()]
    assert len(written) > 10
    for path in written:
        content = path.read_bytes()
        assert TOKEN.encode() not in content, path
        assert b"p4ssw0rd-of-mine" not in content, path


def test_killed_workers_send_no_id_twice(postgres: str, folder: Path) -> None:
    with counting(lambda *_: (0, 0.25)) as server:
        told = run(postgres, folder, server.url, 2)
    reading = reading_at(f"{postgres}#job")
    counts, billed = reading.counts(), reading.billed()
    reading.close()
    assert max(server.seen.values()) == 1
    assert counts[State.DONE] + counts[State.IN_DOUBT] == IDS
    assert 0 < counts[State.IN_DOUBT] <= 2 * (4 + 8)
    assert billed >= sum(server.seen.values())
    assert {row["status"] for row in told["rows"]} == {"done", "in_doubt"}
