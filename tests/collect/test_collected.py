"""The result of a collection: the same kind of table as the input, read from the ledger."""

from __future__ import annotations

from types import MappingProxyType

import pandas as pd
import polars as pl
import pytest
from support.collecting_helpers import AT_ONCE, TOKEN, counted
from support.counting_server import counting

from justone_client import ConfigurationError, JustOne
from justone_client.collect import collect
from justone_client.collect.ledger.open import is_there

ROWS = [{"user_id": "u2", "team": "red"}, {"user_id": "u1", "team": None}, {"user_id": "u2", "team": "blue"}]


@pytest.fixture
def ledger(location):
    return location


def run(ledger, rows, **options):
    with counting(lambda *_: (0, 0)) as server, JustOne(TOKEN, environment=server.url) as api:
        options = {"ledger": ledger, "columns": ["nickname", "fans"], "retry": AT_ONCE, **options}
        return collect(api.xiaohongshu.get_user_v3, rows, **options)


def shown(rows):
    return [(row["user_id"], row["team"], row["nickname"], row["fans"], row["status"]) for row in rows]


ANSWERED = [("u2", "red", "nu2", 2, "done"), ("u1", None, "nu1", 2, "done"), ("u2", "blue", "nu2", 2, "done")]


def test_mappings_give_a_list_of_dicts(ledger):
    collected = run(ledger, ROWS)
    assert shown(collected.table()) == shown(collected.rows()) == ANSWERED
    assert list(next(collected.rows()))[:4] == ["user_id", "team", "nickname", "fans"]


def test_a_pandas_frame_gives_a_pandas_frame(ledger):
    table = run(ledger, pd.DataFrame(ROWS)).table()
    assert isinstance(table, pd.DataFrame)
    assert shown(table.astype(object).where(table.notna(), None).to_dict("records")) == ANSWERED


def test_a_polars_frame_gives_a_polars_frame(ledger):
    table = run(ledger, pl.DataFrame(ROWS)).table()
    assert isinstance(table, pl.DataFrame)
    assert shown(table.to_dicts()) == ANSWERED


def test_every_kind_of_table_is_available(ledger):
    collected = run(ledger, ROWS)
    assert shown(collected.to_polars().to_dicts()) == ANSWERED
    assert list(collected.to_pandas()["nickname"]) == ["nu2", "nu1", "nu2"]


def test_plain_ids_have_a_column_and_keep_their_order(ledger):
    assert [row["id"] for row in run(ledger, iter(["u3", "u1"])).rows()] == ["u3", "u1"]


def test_without_an_input_the_rows_of_the_ledger_are_used(ledger):
    first = run(ledger, ROWS, max_calls=1)
    assert (first.done, first.left) == (1, 1)
    with counting(lambda *_: (0, 0)) as server, JustOne(TOKEN, environment=server.url) as api:
        collected = collect(api.xiaohongshu.get_user_v3, None, ledger=ledger)
        assert sum(server.seen.values()) == 1
    assert collected.done == 2
    assert [row["user_id"] for row in collected.rows()] == ["u2", "u1", "u2"]


def test_without_an_input_there_must_be_a_ledger(ledger):
    with pytest.raises(ConfigurationError, match="no such ledger"):
        run(ledger, None)
    assert not is_there(ledger)


def test_without_an_input_another_endpoint_is_refused(ledger):
    run(ledger, ROWS)
    with (
        JustOne(TOKEN, environment="http://127.0.0.1:1") as api,
        pytest.raises(ConfigurationError, match="another job"),
    ):
        collect(api.xiaohongshu.get_user_v4, None, ledger=ledger)
    assert counted(ledger).total() == 2


def test_the_result_shows_its_counts(ledger):
    collected = run(ledger, ROWS, max_calls=1, price="0.1")
    assert repr(collected).startswith("<Collected: 1 done, 1 left, 1 billed, 0.1 cost; stopped: ")
    assert repr(run(ledger, ROWS)) == "<Collected: 2 done, 2 billed; output none>"
    page = run(ledger, ROWS)._repr_html_()
    assert "<th>done</th><td>2</td>" in page
    assert "failed" not in page
    assert TOKEN not in page


def test_the_ledger_remembers_the_chosen_columns(ledger):
    run(ledger, ROWS, columns=MappingProxyType({"粉丝": "fans"}), status_columns=False)
    again = run(ledger, ROWS, columns=None)
    assert list(again.table()[0]) == ["user_id", "team", "粉丝"]
    other = run(ledger, ROWS, columns=["nickname"], input_columns=False)
    assert other.table()[0] == {"nickname": "nu2"}
    assert list(run(ledger, ROWS, columns="default", status_columns=True).table()[0])[-1] == "fetched_at"


def test_a_refused_run_does_not_change_the_remembered_columns(ledger, tmp_path):
    run(ledger, ROWS)
    with pytest.raises(ConfigurationError, match="no column 'nosuch'"):
        run(ledger, ROWS, columns=["level"], output=tmp_path / "parts", partition_by="nosuch")
    assert "nickname" in run(ledger, ROWS, columns=None).table()[0]
