"""Responses that were billed and cannot be read: in doubt, their bytes are kept and read again by a later version."""

from __future__ import annotations

import contextlib
import csv
import gzip
import json

import httpx
import pytest
from support.collecting_helpers import AT_ONCE, TOKEN, bodies, ids, looked_up, states
from support.counting_server import Saying, counting
from support.paged_lists import Lists, shown
from support.paged_lists import run as run_lists

from justone_client import JustOne
from justone_client.cli.main import main
from justone_client.collect.api import collect
from justone_client.collect.ledger.open import ledger_at, reading_at
from justone_client.collect.record import State
from justone_client.collect.run import rereading
from justone_client.collect.run.rereading import reread
from justone_client.endpoints.registry import operation_named
from justone_client.wire.envelope import Envelope, read_envelope

PLAIN = json.dumps({"code": 0, "requestId": "r", "data": {"nickname": "kite"}}).encode()
BROKEN = PLAIN[:-2]


def run(server, path, keys, **options):
    with JustOne(TOKEN, environment=server.url) as api:
        return collect(api.xiaohongshu.get_user_v3, keys, ledger=path, retry=AT_ONCE, **options)


def unreadable(user_id, _time):
    return {"u1": BROKEN, "u2": ("br", b"\x0b\x16\x80")}.get(user_id, PLAIN)


def kept_in(path):
    with contextlib.closing(reading_at(path)) as reading:
        return {aside.number: aside.body for aside in reading.asides(with_bodies=True)}


@pytest.fixture
def later(monkeypatch):
    """Return a function that installs a later version, which can read JSON without its last two characters."""
    endings = (b"", b"}}", b'"}')

    def read(body):
        tried = [read_envelope(body + ending) for ending in endings]
        return next((each for each in tried if isinstance(each, Envelope)), tried[0])

    return lambda: monkeypatch.setattr(rereading, "read_envelope", read)


def test_unreadable_bytes_are_kept_and_the_id_is_in_doubt(location):
    with counting(server=Saying(unreadable)) as server:
        collected = run(server, location, ids(4))
        assert run(server, location, ids(4)).in_doubt == 2
        assert set(server.seen.values()) == {1}
    assert (collected.done, collected.in_doubt, collected.billed) == (2, 2, 4)
    assert kept_in(location) == {2: BROKEN, 3: b"\x0b\x16\x80"}


def test_a_body_that_is_empty_or_no_success_is_not_kept(location):
    """An error page with HTTP status 502 is not known to be billed."""

    class Failing(Saying):
        def message(self, user_id, code):
            said = super().message(user_id, code)
            return said.replace(b"200 OK", b"502 Bad Gateway") if user_id == "u1" else said

    with counting(server=Failing(lambda user_id, _: b"" if user_id == "u0" else b"<p>no")) as server:
        assert run(server, location, ids(3)).in_doubt == 3
    assert kept_in(location) == {3: b"<p>no"}


def test_a_success_with_an_odd_status_is_kept(location):
    class Odd(Saying):
        def message(self, user_id, code):
            return super().message(user_id, code).replace(b"200 OK", b"500 Odd")

    with counting(server=Odd(lambda *_: PLAIN)) as server:
        for _ in range(2):
            assert run(server, location, ids(1)).in_doubt == 1, "people decide what it is"
        assert set(server.seen.values()) == {1}
    assert kept_in(location) == {1: PLAIN}


def test_the_next_run_rereads_a_response_without_a_request(location, later):
    with counting(server=Saying(unreadable)) as server:
        run(server, location, ids(4))
        later()
        collected = run(server, location, ids(4))
        assert set(server.seen.values()) == {1}
    assert (collected.done, collected.in_doubt, collected.billed) == (3, 1, 4)
    assert bodies(location)["u1"] == PLAIN
    assert kept_in(location) == {3: b"\x0b\x16\x80"}, "no longer kept twice"
    assert looked_up(location, "SELECT attempts, request_id, billed FROM rows WHERE key = 'u1'") == [(1, "r", 1)]


def test_the_time_of_the_response_stays(location, later):
    with counting(server=Saying(unreadable)) as server:
        run(server, location, ids(4))
        (before,) = looked_up(location, "SELECT asked FROM aside WHERE is_whole = 1")
        later()
        run(server, location, ids(4))
    assert looked_up(location, "SELECT asked FROM rows WHERE key = 'u1'") == [before]


def test_an_export_rereads_unreadable_responses(tmp_path, later, capfd):
    ledger = tmp_path / "l"
    with counting(server=Saying(unreadable)) as server:
        run(server, ledger, ids(4))
    later()
    assert main(["ledger", "export", str(ledger), "--output", str(tmp_path / "o.csv")]) == 0
    with (tmp_path / "o.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["status"] for row in csv.DictReader(file)] == ["done", "done", "in_doubt", "done"]
    capfd.readouterr()


def test_a_damaged_body_is_not_read_again(location):
    """Its checksum was wrong, so its content may be wrong, too."""
    wrong = gzip.compress(PLAIN)[:-8] + bytes(8)
    with counting(server=Saying(lambda *_: ("gzip", wrong))) as server:
        run(server, location, ids(1))
        assert kept_in(location) == {1: PLAIN}
        assert run(server, location, ids(1)).in_doubt == 1


def test_only_one_of_two_workers_rereads_a_response(postgres, later):
    operation = operation_named("xiaohongshu.get_user_v3")
    with counting(server=Saying(unreadable)) as server:
        run(server, postgres, ids(4))
    later()
    with contextlib.closing(ledger_at(postgres)) as other, contextlib.closing(ledger_at(postgres)) as ledger:
        other.open()
        ledger.open()
        assert (reread(ledger, operation), reread(other, operation)) == (1, 0)
        assert ledger.billed() == 4


def test_an_id_that_is_retried_keeps_all_billed_responses(location):
    with counting(server=Saying(lambda _, time: [BROKEN, b"{", PLAIN][time - 1])) as server:
        for _ in range(3):
            collected = run(server, location, ids(1), in_doubt="retry")
    assert (collected.done, collected.in_doubt) == (1, 0)
    with contextlib.closing(reading_at(location)) as reading:
        assert [each.body for each in reading.asides(with_bodies=True)] == [BROKEN, b"{"]


class Breaking(Lists):
    """Lists whose second page is truncated."""

    def __call__(self, request):
        response = super().__call__(request)
        return httpx.Response(200, content=response.content[:-2]) if self.seen["u", 3] < self.seen["u", 2] else response


def test_a_list_continues_after_its_page_was_read_again(where, later):
    lists = Breaking(u=3)
    lists.says["u", 2] = {"number": 2, "cursor": "c3", "more": True}
    assert shown(run_lists(where, lists, max_pages=3)) == [("u", "1", "done"), ("u", "2", "in_doubt")]
    later()
    assert shown(run_lists(where, lists)) == [("u", str(page), "done") for page in (1, 2, 3)]
    assert set(lists.seen.values()) == {1}


def test_failures_list_how_many_bytes_are_kept(tmp_path, capfd):
    with counting(server=Saying(unreadable)) as server:
        run(server, tmp_path / "l", [*ids(4), "u1"])
    assert main(["ledger", "failures", str(tmp_path / "l")]) == 0
    out, err = capfd.readouterr()
    rows = csv.DictReader(out.splitlines())
    assert [(row["row"], row["kept_bytes"]) for row in rows] == [
        ("2", str(len(BROKEN))),
        ("3", "3"),
        ("5", str(len(BROKEN))),
    ]
    assert "--bodies FOLDER writes them" in err


def test_bodies_are_written_into_a_new_folder_only(tmp_path, capfd):
    with counting(server=Saying(unreadable)) as server:
        run(server, tmp_path / "l", ids(4))
    command = ["ledger", "failures", str(tmp_path / "l"), "--bodies", str(tmp_path / "new")]
    assert main(command) == 0
    assert sorted(file.read_bytes() for file in (tmp_path / "new").iterdir()) == sorted([BROKEN, b"\x0b\x16\x80"])
    assert "2 responses in" in capfd.readouterr().err
    for folder in ("new", "none/new", "l"):
        assert main([*command[:-1], str(tmp_path / folder)]) == 2
        assert str(tmp_path / folder) in capfd.readouterr().err


def test_the_token_is_not_kept(location):
    with counting(server=Saying(lambda *_: f'{{"code": 0, "url": "?token={TOKEN}", '.encode())) as server:
        run(server, location, ids(1))
    assert kept_in(location) == {1: b'{"code": 0, "url": "?token=***", '}


def test_an_unreadable_response_does_not_affect_the_others(location):
    with counting(server=Saying(unreadable)) as server:
        run(server, location, ids(4))
    assert states(location) == {
        "u0": State.DONE,
        "u1": State.IN_DOUBT,
        "u2": State.IN_DOUBT,
        "u3": State.DONE,
    }


def test_odd_bodies_that_can_be_read_are_done(tmp_path):
    said = {
        "u0": '{"code": 0, "data": {"nickname": "翠鸟"}}'.encode("gbk"),
        "u1": b'{"code": 0, "data": {"nickname": "a\tb"}}',
        "u2": ("utf-8", PLAIN),
        "u3": ("gzip", PLAIN),
    }
    with counting(server=Saying(lambda user_id, _: said[user_id])) as server:
        collected = run(server, tmp_path / "l", ids(4))
    assert (collected.done, collected.in_doubt) == (4, 0)
    assert [row["nickname"] for row in collected.rows()] == ["翠鸟", "a\tb", "kite", "kite"]
