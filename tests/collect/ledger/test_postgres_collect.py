"""`collect` in one process with a ledger in PostgreSQL: as with a file, also if the server crashes."""

from __future__ import annotations

import csv
import json
import logging
import threading
import time
from collections import Counter

import pytest
from support.collecting_helpers import AT_ONCE, ENDPOINT, TOKEN, counted, ids, looked_up, states, table_of
from support.counting_server import counting

from justone_client import ConfigurationError, JustOne
from justone_client.cli.main import main
from justone_client.collect import collect
from justone_client.collect.ledger.open import is_there
from justone_client.collect.record import State
from justone_client.collect.run import commits

PASSWORD = "hunter2"
FIRST = "first ids to send: u0, u1, u2\n"


@pytest.fixture
def ledger(postgres):
    """Return the URL of a ledger with a password, although the test server does not require one."""
    return postgres.replace("postgres@", f"postgres:{PASSWORD}@")


@pytest.fixture
def command(capfd, caplog):
    """Return a function that runs `justone`, checks that the password does not show, and returns status and output."""
    caplog.set_level(logging.DEBUG)

    def run(*arguments):
        status = main([str(each) for each in arguments])
        out, err = capfd.readouterr()
        assert PASSWORD not in out + err + caplog.text
        return status, out, err

    return run


def run(server, rows, **options):
    with JustOne(TOKEN, environment=server.url) as api:
        return collect(api.xiaohongshu.get_user_v3, rows, **{"retry": AT_ONCE, **options})


def answering(codes=None):
    return counting(lambda user_id, _: ((codes or {}).get(user_id, 0), 0))


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_rows_keep_their_order_and_duplicates_share_responses(ledger, tmp_path):
    output = tmp_path / "o.csv"
    keys = [f"u{number % 40}" for number in range(100)][::-1]
    with answering({"u3": 201}) as server:
        collected = run(server, keys, ledger=ledger, output=output)
        run(server, ["new", *keys[::-1]], ledger=ledger, output=tmp_path / "2.csv")
        assert server.seen == Counter({*keys, "new"})
    assert [row["id"] for row in read(output)] == keys
    assert [row["nickname"] for row in read(output)] == ["" if key == "u3" else f"n{key}" for key in keys]
    assert [row["id"] for row in read(tmp_path / "2.csv")] == ["new", *keys[::-1]]
    assert (collected.done, collected.empty, collected.billed) == (39, 1, 40)


def test_the_result_of_a_collection_shows_no_password(ledger, caplog):
    caplog.set_level(logging.DEBUG)
    with answering() as server:
        collected = run(server, ids(3), ledger=ledger)
    assert collected.ledger.endswith("#justone")
    assert PASSWORD not in f"{collected!r} {collected} {collected.ledger} {caplog.text}"
    assert len(collected.table()) == 3, "which takes the URL as it was given"


def test_the_commands_look_into_a_database(command, ledger, tmp_path):
    table, output = table_of(tmp_path / "ids.csv", ids(10)), tmp_path / "o.jsonl"
    where = ("--input", table, "--ledger", ledger)
    with answering({"u1": 400, "u2": 777}) as server:
        dry = command("collect", ENDPOINT, *where, "--dry-run", "--environment", server.url)
        assert (dry[0], "; no call was sent\n" + FIRST in dry[1]) == (0, True)
        assert dry[1].startswith("10 rows, 10 different ids: 0 done, 10 pending, 10 calls to make")
        assert not is_there(ledger)
        status, out, _ = command("collect", ENDPOINT, *where, "--environment", server.url)
        assert (status, server.seen) == (1, Counter(ids(10)))
        assert out.startswith("8 done, 0 empty, 1 failed, 1 in doubt")
        _, out, _ = command("collect", ENDPOINT, *where, "--dry-run", "--environment", server.url)
        counts = "8 done, 1 failed, 1 in doubt, 0 pending, 0 calls to make"
        assert out == f"10 rows, 10 different ids: {counts}; no call was sent\n"
        status, out, _ = command("ledger", "status", ledger)
        assert (status, "done       8\n" in out, "in doubt   1 (" in out) == (0, True, True)
        status, out, _ = command("ledger", "failures", ledger)
        assert (status, [line.split(",")[:3] for line in out.splitlines()[1:]]) == (
            0,
            [["3", "failed", "400"], ["4", "in doubt", "777"]],
        )
        for _ in range(2):  # the second time, the output exists and counts as one of this ledger
            status, out, _ = command("ledger", "export", ledger, "--output", output)
            assert (status, out.splitlines()[0]) == (0, f"10 rows in {output}")
        assert server.seen == Counter(ids(10))
    assert [json.loads(line)["user_id"] for line in output.read_text(encoding="utf-8").splitlines()] == ids(10)


def test_an_output_of_another_program_is_kept(command, ledger, tmp_path):
    table, output = table_of(tmp_path / "ids.csv", ids(3)), table_of(tmp_path / "o.csv", ["mine"])
    for more in ((), ("--dry-run",)):
        status, _, err = command("collect", ENDPOINT, "--input", table, "--ledger", ledger, "--output", output, *more)
        assert (status, "this collection did not write it" in err) == (2, True)
    assert not is_there(ledger)


def test_a_command_without_input_resumes_from_the_ledger(command, location, tmp_path):
    table = table_of(tmp_path / "ids.csv", ids(9))
    with answering() as server:
        where = (ENDPOINT, "--ledger", location, "--environment", server.url)
        status, _, err = command("collect", *where)
        assert (status, "there is no such ledger" in err) == (2, True)
        assert command("collect", *where, "--input", table, "--max-calls", 4)[0] == 3
        assert command("collect", *where, "--output", tmp_path / "o.csv")[0] == 0
        assert server.seen == Counter(ids(9))
        status, _, err = command("collect", *where, "--dry-run")
        assert (status, "name one" in err) == (2, True)
    assert [row["user_id"] for row in read(tmp_path / "o.csv")] == ids(9)


def test_an_invalid_id_late_in_the_input_leaves_no_ledger(location):
    with answering() as server:
        with pytest.raises(ConfigurationError, match="invalid ids, nothing was sent"):
            run(server, [*ids(5000), "a\0b", "\ud800", *ids(9)], ledger=location)
        assert not is_there(location)
        assert run(server, ids(2), ledger=location).done == 2
        with pytest.raises(ConfigurationError, match="invalid ids, nothing was sent"):
            run(server, [*ids(5000), "a\tb"], ledger=location)
        assert server.seen == Counter(ids(2))
    assert counted(location) == {State.DONE: 2}


def test_other_columns_keep_every_kind_of_text(location, tmp_path):
    notes = ["a\0b", "\udcff", "🐦", "\\N", "a\tb\r\nc", '"', "\\"]
    rows = [{"user_id": f"u{number}", "note": note} for number, note in enumerate(notes)]
    with answering() as server:
        written = list(run(server, rows, ledger=location).rows())
    assert [row["note"] for row in written] == notes


def test_a_killed_server_is_waited_for_and_no_id_is_sent_twice(postgres_server, ledger, monkeypatch, caplog):
    monkeypatch.setattr(commits, "UNAVAILABLE", 0.1)

    def kill_and_start():
        for seen in (100, 250):
            while sum(server.seen.values()) < seen:
                time.sleep(0.005)
            postgres_server.kill()
            time.sleep(0.3)
            postgres_server.start()

    with counting(lambda *_: (0, 0.02)) as server:
        killer = threading.Thread(target=kill_and_start)
        killer.start()
        collected = run(server, ids(400), ledger=ledger, in_flight=8)
        killer.join()
        assert server.seen == Counter(ids(400))
    assert (collected.done, collected.billed, collected.stop) == (400, 400, None)
    assert states(ledger) == dict.fromkeys(ids(400), State.DONE)
    assert "nothing is sent meanwhile" in caplog.text
    assert PASSWORD not in caplog.text


def test_a_finished_collection_leaves_no_worker_registered(ledger):
    with answering() as server:
        run(server, ids(3), ledger=ledger)
    assert looked_up(ledger, "SELECT * FROM workers") == []
