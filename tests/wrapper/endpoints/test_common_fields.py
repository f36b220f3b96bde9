"""Common fields: their sources, the columns of the table, and one table of several platforms."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime

import pytest
from support.harness import TOKEN
from support.invented_outputs import UNTYPED

from justone_client import ConfigurationError, JustOne
from justone_client.endpoints.common_fields import (
    COMMON_NAMES,
    KINDS,
    CommonColumn,
    common_columns,
    common_of,
)
from justone_client.endpoints.common_source import CommonSource
from justone_client.endpoints.common_values import as_text, read_count
from justone_client.endpoints.registry import all_operations, operation_named
from justone_client.endpoints.tables.common_table import common_rows

SEARCHES = {
    "bilibili.search_video_v2": {"keyword": "茶"},
    "douyin.search_video_v4": {"keyword": "茶"},
    "weibo.search_all_v2": {"q": "茶", "startDay": "2026-11-01", "startHour": 0, "endDay": "2026-11-02", "endHour": 0},
    "xiaohongshu.search_note_v4": {"keyword": "茶"},
    "kuaishou.search_video_v2": {"keyword": "茶"},
}
THING = {
    "id": 7,
    "user": {"name": "", "nick": "风"},
    "images": [{"url": "a"}, {"url": "b"}],
    "fen": "1990",
    "null": None,
}
COLUMNS = ["platform", "kind", *COMMON_NAMES]


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("user.nick", "风"),
        ("images[0].url", "a"),
        ("images[-1].url", "b"),
        ("images[5].url", None),
        ("fen / 100", 19.9),
        ("null / 100", None),
        ("https://example.com/{id}?by={user.nick}", "https://example.com/7?by=风"),
        ("https://example.com/{user.name}", None),
        ("https://example.com/{gone}", None),
        ("https://example.com/{user}", None),
        ("'CNY'", "CNY"),
        ("gone.name", None),
    ],
)
def test_a_source_gives_the_value_of_a_thing(source, value):
    assert CommonSource.parse(source).value_in(THING) == value


@pytest.mark.parametrize("source", ["", "$.id", "a..b", "a b", "fen / 3", "{}", "'CNY", "images[x]"])
def test_a_text_that_is_not_a_source_is_refused(source):
    with pytest.raises(ConfigurationError):
        CommonSource.parse(source)


def column(*sources, convert=as_text):
    return CommonColumn("id", "text", tuple(map(CommonSource.parse, sources)), convert)


def test_the_first_source_with_a_value_counts():
    assert column("gone", "null", "user.nick", "id").value_in(THING) == "风"
    assert column("user.name", "user.nick").value_in(THING) == "风"
    assert column("gone", "user.name").value_in(THING) == ""
    assert column("id", convert=read_count).value_in({"id": "1.2万"}) == 12_000
    assert column().value_in(THING) is column("gone").value_in(None) is None


def test_the_columns_are_the_same_for_every_endpoint():
    mapped = [operation for operation in all_operations() if common_of(operation)]
    assert len(mapped) > 180
    assert len({operation.name.partition(".")[0] for operation in mapped}) > 30
    assert {tuple(column.name for column in common_columns(each)) for each in mapped} == {tuple(COLUMNS)}
    assert {common_of(each).kind for each in mapped} == {*KINDS}


def test_five_platforms_give_one_table(emulator):
    with JustOne(TOKEN, environment=emulator) as api:
        found = {name: api.execute(operation_named(name), sent).common() for name, sent in SEARCHES.items()}
    assert all(list(row) == COLUMNS for rows in found.values() for row in rows)
    for name, rows in found.items():
        assert len({row["id"] for row in rows}) == len(rows) > 1
        for row in rows:
            assert (row["platform"], row["kind"]) == (name.partition(".")[0], "post")
            assert all(isinstance(row[each], str) for each in ("id", "text", "author_id", "author_name"))
            assert isinstance(row["likes"], int)
            assert isinstance(row["published_at"], datetime)
            assert row["published_at"].tzinfo is UTC
            assert row["followers"] is row["price"] is None


def test_a_profile_is_one_thing_and_its_own_author():
    user = operation_named("xiaohongshu.get_user_v3")
    (row,) = common_rows(user, {"data": {"userid": "u1", "nickname": "风", "fans": "1.2万", "note_num_stat": None}})
    assert (row["kind"], row["id"], row["followers"], row["posts"]) == ("user", "u1", 12_000, None)
    assert (row["author_id"], row["author_name"]) == (row["id"], row["title"])
    assert row["url"] == "https://www.xiaohongshu.com/user/profile/u1"


@pytest.mark.parametrize("data", [None, {}, {"notes": []}, {"notes": None}, {"notes": [None, {}]}])
def test_an_empty_response_has_no_things(data):
    assert common_rows(operation_named("xiaohongshu.search_note_v4"), {"data": data}) == []


def test_a_thing_of_another_type_has_empty_fields():
    (row,) = common_rows(operation_named("xiaohongshu.search_note_v4"), {"data": {"notes": ["note"]}})
    assert {name for name, value in row.items() if value is not None} == {"platform", "kind"}


def test_ids_prices_and_addresses_have_their_types():
    item = {"itemId": 7, "itemUrl": "//example.com/7", "sku": {"def": {"promotionPrice": "US$12.50"}}}
    body = {"data": {"result": {"resultList": [{"item": item}]}}}
    (row,) = common_rows(operation_named("aliexpress.search_products_v1"), body)
    assert (row["id"], row["url"], row["price"], row["kind"]) == ("7", "https://example.com/7", 12.5, "item")


def test_times_of_platforms_abroad_are_not_those_of_china():
    read = {
        each: common_columns(operation_named(each))[COLUMNS.index("published_at")]
        for each in ("linkedin.get_user_posts_v1", "zhihu.get_user_articles_v1")
    }
    assert read["linkedin.get_user_posts_v1"].convert("2026-11-20 10:00").hour == 10
    assert read["zhihu.get_user_articles_v1"].convert("2026-11-20 10:00").hour == 2


def test_an_endpoint_without_common_fields_is_refused():
    for operation in (UNTYPED, operation_named("xiaohongshu.share_url_transfer_v1")):
        assert common_of(operation) is None
        with pytest.raises(ConfigurationError, match=f"{operation.name or operation} has no common fields"):
            common_columns(operation)


def test_the_lists_of_several_boxes_keep_their_order():
    search = operation_named("weixin.search_article_v1")
    boxes = [{"items": [{"title": "1"}, {"title": "2"}]}, {"items": [{"title": "3"}]}]
    assert [row["title"] for row in common_rows(search, {"data": {"data": boxes}})] == ["1", "2", "3"]


def test_common_fields_are_loaded_on_first_use():
    code = (
        "import sys; import justone_client; from justone_client.endpoints.registry import operation_named as named; "
        "named('weibo.search_all_v2').items; assert 'justone_generated.common' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
