"""`collect` in Python: from a table of ids to a table of data; the same collection again costs nothing."""

from __future__ import annotations

import asyncio
import csv
import json
from collections import Counter
from pathlib import Path

import pytest
from support.collecting_helpers import AT_ONCE, TOKEN, counted, ids, table_of
from support.counting_server import Saying, counting

from justone_client import AsyncJustOne, JustOne
from justone_client.collect.api import collect, collect_async
from justone_client.collect.record import State


def at_once(code=0):
    return counting(lambda *_: (code, 0))


def by_code(codes):
    """Return a server that responds to an id with one code after the other, then with its data."""
    left = {key: list(each) for key, each in codes.items()}

    def behave(user_id, _):
        return (left[user_id].pop(0) if left.get(user_id) else 0, 0)

    return counting(behave)


def run(server, rows, **options):
    options.setdefault("retry", AT_ONCE)
    with JustOne(TOKEN, environment=server.url) as api:
        return collect(api.xiaohongshu.get_user_v3, rows, **options)


def read(path: Path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_ids_in_and_data_out(tmp_path):
    output = tmp_path / "o.csv"
    with at_once() as server:
        collected = run(server, table_of(tmp_path / "ids.csv", ids(50)), output=output)
    assert (collected.done, collected.empty, collected.failed, collected.in_doubt, collected.left) == (50, 0, 0, 0, 0)
    assert (collected.billed, collected.cost, collected.stop) == (50, None, None)
    assert (collected.output, collected.ledger) == (output, str(tmp_path / "o.csv.ledger"))
    rows = read(output)
    assert [(row["user_id"], row["nickname"], row["status"]) for row in rows] == [(u, f"n{u}", "done") for u in ids(50)]


def test_a_coroutine_collects_each_id_once(tmp_path):
    async def main(url):
        async with AsyncJustOne(TOKEN, environment=url) as api:
            return await collect_async(api.xiaohongshu.get_user_v3, ids(20), output=tmp_path / "o.csv")

    with at_once() as server:
        collected = asyncio.run(main(server.url))
        assert server.seen == Counter(ids(20))
    assert (collected.done, collected.billed) == (20, 20)


def test_a_second_run_calls_nothing_and_writes_the_same(tmp_path):
    table, output = table_of(tmp_path / "ids.csv", ids(20)), tmp_path / "o.csv"
    with at_once() as server:
        run(server, table, output=output)
        before = output.read_bytes()
        again = run(server, table, output=output)
        assert server.seen == Counter(ids(20))
    assert (again.done, again.billed, again.left) == (20, 20, 0)
    assert output.read_bytes() == before


def test_other_columns_of_the_responses_cost_no_call(tmp_path):
    output = tmp_path / "o.csv"
    with at_once() as server:
        run(server, ids(5), output=output, columns=["nickname"])
        assert "fans" not in read(output)[0]
        run(server, ids(5), output=output, columns=["fans"])
        assert server.seen == Counter(ids(5))
    assert [row["fans"] for row in read(output)] == ["2"] * 5


def test_other_columns_of_the_input_are_kept(tmp_path):
    rows = [{"author_id": "u1", "note": 'a "b", c', "fans": 3}, {"author_id": "u2", "note": None, "fans": 4}]
    with at_once() as server:
        run(server, rows, map={"user_id": "author_id"}, output=tmp_path / "o.csv")
    written = read(tmp_path / "o.csv")
    assert [(row["author_id"], row["note"], row["fans"], row["answer_fans"]) for row in written] == [
        ("u1", 'a "b", c', "3", "2"),
        ("u2", "", "4", "2"),
    ]


def test_a_duplicate_id_is_sent_once_and_written_to_every_row(tmp_path):
    with at_once() as server:
        collected = run(server, ["a", "b", "a", " a ", "b"], output=tmp_path / "o.csv")
        assert server.seen == {"a": 1, "b": 1}
    assert collected.done == 2
    assert [row["nickname"] for row in read(tmp_path / "o.csv")] == ["na", "nb", "na", "na", "nb"]


def test_only_new_rows_of_a_longer_input_are_sent(tmp_path):
    output = tmp_path / "o.csv"
    with at_once() as server:
        run(server, table_of(tmp_path / "ids.csv", ["a", "b"]), output=output)
        collected = run(server, table_of(tmp_path / "ids.csv", ["x", "b", "a", "x"]), output=output)
        assert server.seen == {"a": 1, "b": 1, "x": 1}
    assert collected.done == 3
    assert [row["nickname"] for row in read(output)] == ["nx", "nb", "na", "nx"]


def test_each_outcome_is_written_and_counted(tmp_path):
    codes = {"u1": [201], "u2": [301], "u3": [301] * 9, "u4": [400], "u5": [202], "u6": [777], "u7": [302, 500]}
    with by_code(codes) as server:
        collected = run(server, ids(10), output=tmp_path / "o.csv")
        assert server.seen == {**Counter(ids(10)), "u2": 2, "u3": 3, "u7": 3}
    assert (collected.done, collected.empty, collected.failed, collected.in_doubt) == (5, 1, 2, 2)
    assert collected.billed == 5 + 1 + 2
    written = {row["id"]: (row["status"], row["code"]) for row in read(tmp_path / "o.csv")}
    assert written == {
        **dict.fromkeys(("u0", "u2", "u7", "u8", "u9"), ("done", "0")),
        "u1": ("empty", "201"),
        "u3": ("failed", "301"),
        "u4": ("failed", "400"),
        "u5": ("in_doubt", "202"),
        "u6": ("in_doubt", "777"),
    }


def test_a_success_without_data_is_empty_and_not_sent_again(tmp_path):
    bodies = {"u0": b'{"code": 0, "data": {"nickname": "n"}}', "u1": b'{"code": 0, "data": {}, "reason": "a video"}'}
    bodies |= {"u2": b'{"code": 0, "data": []}', "u3": b'{"code": 0, "data": null}'}
    output = tmp_path / "o.csv"
    with counting(server=Saying(lambda key, _: bodies[key])) as server:
        for _ in range(2):
            collected = run(server, ids(4), output=output)
        assert server.seen == Counter(ids(4))
    assert (collected.done, collected.empty, collected.failed, collected.billed) == (1, 3, 0, 4)
    assert [(row["status"], row["message"]) for row in read(output)] == [
        ("done", ""),
        ("empty", "a video"),
        ("empty", ""),
        ("empty", ""),
    ]


def test_final_outcomes_are_not_sent_again(tmp_path):
    with by_code({"u1": [201] * 9, "u2": [400] * 9, "u3": [202] * 9}) as server:
        for _ in range(2):
            collected = run(server, ids(4), ledger=tmp_path / "l")
        assert server.seen == Counter(ids(4))
    assert (collected.done, collected.empty, collected.failed, collected.in_doubt) == (1, 1, 1, 1)


def test_ids_in_doubt_are_sent_again_on_demand(tmp_path):
    with by_code({"u1": [202], "u2": [202]}) as server:
        held = run(server, ids(4), ledger=tmp_path / "l")
        assert held.in_doubt == 2
        retried = run(server, ids(4), ledger=tmp_path / "l", in_doubt="retry")
        assert server.seen == {**Counter(ids(4)), "u1": 2, "u2": 2}
    assert (retried.done, retried.in_doubt, retried.billed) == (4, 0, 6)


@pytest.mark.parametrize("code", [100, 303, 600, 601, 602])
def test_a_run_after_a_stop_sends_the_rest(tmp_path, code):
    with by_code({"u20": [code]}) as server:
        stopped = run(server, ids(60), ledger=tmp_path / "l", in_flight=4)
        assert stopped.stop is not None
        assert stopped.left + stopped.done + stopped.in_doubt == 60
        assert len(server.seen) <= 21 + 4
        finished = run(server, ids(60), ledger=tmp_path / "l", in_flight=4)
        assert {key for key, times in server.seen.items() if times > 1} == {"u20"}
    assert (finished.stop, finished.left) == (None, 0)
    assert (finished.done, finished.in_doubt) == (60, 0)


def test_without_an_output_the_ledger_has_all_responses(tmp_path):
    with at_once() as server:
        collected = run(server, ids(3), ledger=tmp_path / "l")
    assert collected.output is None
    assert counted(tmp_path / "l") == {State.DONE: 3}


def test_a_named_ledger_is_used(tmp_path):
    with at_once() as server:
        run(server, ids(2), output=str(tmp_path / "o.jsonl"), ledger=str(tmp_path / "memory"))
    assert counted(tmp_path / "memory") == {State.DONE: 2}
    lines = [json.loads(line) for line in (tmp_path / "o.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["nickname"] for line in lines] == ["nu0", "nu1"]
