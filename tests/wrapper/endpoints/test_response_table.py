"""The list in a response as rows, and as frames of pandas and polars."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any

import httpx
import pytest
from support.harness import TOKEN, answers
from support.invented_outputs import CREATOR, TYPED, UNTYPED

from justone_client import ConfigurationError, JustOne
from justone_client.emulator.invented import invented_data
from justone_client.endpoints.data_places import items_place
from justone_client.endpoints.json_path import values_at
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.registry import all_operations, operation_named

V3 = operation_named("xiaohongshu.get_user_v3")
LIST = [{"id": 1, "user": {"name": "风", "tags": ["a"]}}, {"id": 2, "user": None}, {"id": "x", "new": 1.5}]
PAGED = UNTYPED._replace(paging=Paging(items=("data", "items")))


def answered(operation: Any, data: Any) -> Any:
    with httpx.Client(transport=httpx.MockTransport(answers(json.dumps({"code": 0, "data": data})))) as http:
        return JustOne(TOKEN, http_client=http).execute(operation, {})


def test_declared_items_are_the_rows():
    assert answered(PAGED, {"first": [{"a": 1}], "items": LIST}).table() == [
        {"id": "1", "user_name": "风", "new": None},
        {"id": "2", "user_name": None, "new": None},
        {"id": "x", "user_name": None, "new": 1.5},
    ]
    assert answered(PAGED, {"items": []}).table() == []
    assert answered(PAGED, {}).table() == []


def test_the_list_whose_objects_say_most_is_the_table():
    hot = operation_named("weibo.hot_search_v1")
    data = invented_data(hot, {})
    assert items_place(import_module(hot.data).DATA, ()) == ("data", "realtime")
    assert len(answered(hot, data).table()) == len(data["data"]["realtime"]) > 1


def test_data_that_says_more_than_its_items_is_one_row():
    (row,) = answered(V3, {"nickname": "a", "interactions": [{"name": "fans"}, {"name": "liked"}]}).table()
    assert row["nickname"] == "a"


def test_values_of_another_type_are_kept_in_dicts():
    interactions = [{"name": "fans", "count": "7", "new": 1}, {"name": None, "count": "many"}, None]
    rows = answered(V3, {"interactions": interactions}).table(path="$.data.interactions", columns=["name", "count"])
    assert rows == [{"name": "fans", "count": 7}, {"name": None, "count": "many"}, {"name": None, "count": None}]


def test_data_without_a_list_is_one_row():
    (row,) = answered(TYPED, CREATOR).table()
    assert (row["userId"], row["interact_fans"], row["isVerified"]) == ("k-1", 12, True)
    assert answered(TYPED, {}).table() == answered(TYPED, None).table() == []


def test_untyped_lists_are_the_rows():
    assert answered(UNTYPED, LIST).table()[2]["new"] == 1.5
    assert answered(UNTYPED, ["a", "b"]).table() == [{"data": "a"}, {"data": "b"}]
    assert answered(UNTYPED, [1, 2]).to_polars()["data"].to_list() == [1, 2]
    assert answered(UNTYPED, {"a": 1}).table() == [{"a": 1}]


def test_a_path_overrides_the_list():
    response = answered(PAGED, {"items": [], "other": [{"a": 1}, {"a": 2}], "more": {"other": [{"a": 3}]}})
    assert response.table(path="$.data.other") == [{"a": 1}, {"a": 2}]
    assert response.table(path="$.data.other[-1]") == [{"a": 2}]
    assert sorted(row["a"] for row in response.table(path="$..other")) == [1, 2, 3]
    assert response.table(path="$.data.nowhere") == []
    assert answered(V3, {"nickname": "n"}).table(path="$.data", columns=["nickname"]) == [{"nickname": "n"}]


@pytest.mark.parametrize("path", ["", "data.items", "$", "$.", "$.data[", "$.data.a b", "$x", "$.[0]", 7])
def test_an_invalid_path_is_refused(path):
    with pytest.raises(ConfigurationError, match="is not a path such as"):
        answered(PAGED, {}).table(path=path)


def test_chosen_columns_may_be_nested():
    response = answered(PAGED, {"items": LIST})
    assert response.table(columns=["user.tags", "id"])[0] == {"user_tags": ["a"], "id": "1"}
    with pytest.raises(ConfigurationError, match="has no 'nicknam'; did you mean 'nickname'"):
        answered(TYPED, CREATOR).table(columns=["nicknam"])


def test_frames_have_the_types_of_the_data_class(caplog):
    response = answered(TYPED, {**CREATOR, "level": "many", "tags": ["sky"]})
    pandas, polars = response.to_pandas(), response.to_polars()
    assert str(pandas["interact_fans"].dtype) == "Int64"
    assert pandas["nickname"][0] == polars["nickname"][0] == "风筝"
    assert polars["level"][0] is None
    assert "1 values did not fit the types of their columns (level)" in caplog.text
    assert response.to_polars(columns=["tags"])["tags"][0] == '["sky"]'


def test_an_empty_table_has_its_columns():
    response = answered(TYPED, None)
    assert list(response.to_pandas()) == response.to_polars().columns
    assert len(response.to_pandas()) == 0


@pytest.mark.parametrize("name", ["pandas", "polars"])
def test_a_missing_library_is_named(name, monkeypatch):
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ConfigurationError, match=f"{name} is not installed: pip install {name}"):
        getattr(answered(TYPED, CREATOR), f"to_{name}")()


@pytest.mark.slow
def test_every_endpoint_has_a_table():
    for operation in all_operations():
        data = invented_data(operation, {}) if operation.data else {"a": 1}
        response = answered(operation, data)
        rows = response.table()
        assert response.to_polars().height == len(rows), operation.name
        items = operation.paging.items if operation.paging else ()
        if items and operation.data:
            found = [each for each in values_at(items, response.raw) if isinstance(each, list)]
            assert len(rows) == sum(map(len, found)) > 0, operation.name
