"""Responses about another id than the one sent: kept aside, billed, reported, and not retried."""

from __future__ import annotations

import csv
import json

import pytest
from support.collecting_helpers import AT_ONCE, ENDPOINT, TOKEN, ids, states, table_of
from support.counting_server import Saying, counting

from justone_client import JustOne
from justone_client.cli.main import main
from justone_client.collect.api import collect
from justone_client.collect.ledger.open import reading_at
from justone_client.collect.record import State
from justone_client.collect.run import sender

pytestmark = pytest.mark.slow


@pytest.fixture(params=["fast", "httpx"], autouse=True)
def _backend(request, monkeypatch):
    """Run the test with each backend, regardless of what is installed."""
    if request.param == "httpx":
        monkeypatch.setattr(sender, "find_spec", lambda _: None)


def body_about(user_id):
    return json.dumps({"code": 0, "data": {"userid": user_id, "nickname": f"n{user_id}"}, "requestId": "r"}).encode()


def shifted(user_id, _time):
    """Respond to u3 and u4 with the data of the id before, and to all others correctly."""
    return body_about({"u3": "u2", "u4": "u3"}.get(user_id, user_id))


def run(server, path, keys, **options):
    with JustOne(TOKEN, environment=server.url) as api:
        return collect(api.xiaohongshu.get_user_v3, keys, ledger=path, retry=AT_ONCE, **options)


def test_a_response_about_another_id_gets_its_own_state(location):
    with counting(server=Saying(shifted)) as server:
        collected = run(server, location, ids(6))
    assert states(location) == {
        **dict.fromkeys(["u0", "u1", "u2", "u5"], State.DONE),
        **dict.fromkeys(["u3", "u4"], State.MISMATCHED),
    }
    assert (collected.done, collected.mismatched, collected.billed, collected.left) == (4, 2, 6, 0)


def test_a_mismatched_id_is_not_called_again_by_default(location):
    with counting(server=Saying(shifted)) as server:
        for options in ({}, {"in_doubt": "retry"}, {"retry_failed": True}):
            collected = run(server, location, ids(6), **options)
        assert set(server.seen.values()) == {1}
    assert (collected.mismatched, collected.billed) == (2, 6)


def test_a_mismatched_row_has_no_data_of_the_other_id(location):
    with counting(server=Saying(shifted)) as server:
        rows = [*run(server, location, ids(5)).rows()]
    assert [row["status"] for row in rows] == ["done", "done", "done", "mismatched", "mismatched"]
    assert rows[3]["nickname"] is None
    assert rows[3]["message"].startswith("the response is about userId 'u2' (at $.data.userid), not 'u3'")


def test_the_response_is_kept(location):
    with counting(server=Saying(shifted)) as server:
        run(server, location, ids(6))
    reading = reading_at(location)
    kept = [*reading.asides(with_bodies=True)]
    reading.close()
    assert [(each.number, each.body) for each in kept] == [(4, body_about("u2")), (5, body_about("u3"))]


@pytest.mark.parametrize("value", [None, "", ["u9"], {"id": "u9"}])
def test_a_field_without_an_id_is_no_mismatch(tmp_path, value):
    with counting(server=Saying(lambda *_: json.dumps({"code": 0, "data": {"userid": value}}).encode())) as server:
        assert run(server, tmp_path / "l", ids(2)).done == 2


def test_a_number_is_the_same_as_its_digits(tmp_path):
    with counting(server=Saying(lambda user_id, _: body_about(int(user_id)))) as server:
        assert run(server, tmp_path / "l", ["17", "18"]).done == 2


def test_the_command_counts_mismatches_and_has_status_1(tmp_path, capfd, monkeypatch):
    output = tmp_path / "o.csv"
    table = table_of(tmp_path / "ids.csv", ids(6))
    with counting(server=Saying(shifted)) as server:
        monkeypatch.setenv("JUSTONEAPI_BASE_URL", server.url)
        status = main(["collect", ENDPOINT, "--input", str(table), "--output", str(output)])
    out = capfd.readouterr().out
    assert status == 1
    assert out.startswith("4 done, 0 empty, 0 failed, 0 in doubt, 2 mismatched, 0 not sent; 6 requests billed in all")
    assert f"failures {output}.ledger --bodies FOLDER" in out
    assert main(["ledger", "status", str(output)]) == 0
    assert "mismatched 2 (the response is about another id and is stored separately)" in capfd.readouterr().out
    assert main(["ledger", "failures", str(output), "--bodies", str(tmp_path / "bodies")]) == 0
    listed = csv.DictReader(capfd.readouterr().out.splitlines())
    assert [(row["row"], row["state"], row["kept_bytes"]) for row in listed] == [
        ("5", "mismatched", str(len(body_about("u2")))),
        ("6", "mismatched", str(len(body_about("u3")))),
    ]
    assert [file.read_bytes() for file in sorted((tmp_path / "bodies").iterdir())] == [
        body_about("u2"),
        body_about("u3"),
    ]
