"""Common fields as columns: the same table for the things of all platforms."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime

import pytest
from support.invented_outputs import UNTYPED, done, source

from justone_client import ConfigurationError
from justone_client.collect.outputs import Selection, to_dicts, to_polars, write_output
from justone_client.emulator.invented import invented_data
from justone_client.endpoints.common_fields import COMMON_NAMES, common_of
from justone_client.endpoints.registry import all_operations, operation_named

SEARCHES = (
    "douyin.search_video_v4",
    "kuaishou.search_video_v2",
    "tiktok.search_post_v1",
    "weibo.search_all_v2",
    "xiaohongshu.search_note_v4",
)
ALL = ["platform", "kind", *COMMON_NAMES]
NOTE = {"id": 7, "title": "风", "liked_count": "1.2万", "timestamp": 1_767_225_600, "comments_count": "赞"}
NOTES = operation_named("xiaohongshu.search_note_v4")


def kept(operation, data=None):
    return source(done(invented_data(operation, {}) if data is None else data))


def notes(*found):
    data = {}
    *parents, last = NOTES.items[1:]
    place = data
    for key in parents:
        place = place.setdefault(key, {})
    place[last] = [*found]
    return kept(NOTES, data)


def test_searches_of_five_platforms_make_one_table():
    platforms = []
    for name in SEARCHES:
        operation = operation_named(name)
        rows = list(to_dicts(kept(operation), operation, Selection(columns="common", status_columns=False)))
        assert rows
        assert all(list(row) == ALL and row["id"] for row in rows)
        platforms.append(rows[0]["platform"])
    assert platforms == ["douyin", "kuaishou", "tiktok", "weibo", "xiaohongshu"]


def test_other_columns_stand_beside_the_common_ones():
    rows = list(to_dicts(notes(NOTE), NOTES, Selection(columns=["common", "点赞=liked_count"])))
    assert list(rows[0])[: len(ALL) + 1] == [*ALL, "点赞"]


@pytest.mark.parametrize("name", ["o.jsonl", "o.csv"])
def test_text_keeps_what_cannot_be_read(tmp_path, name):
    write_output(notes(NOTE), NOTES, tmp_path / name, Selection(columns="common"))
    text = (tmp_path / name).read_text(encoding="utf-8-sig")
    row = json.loads(text) if name == "o.jsonl" else next(csv.DictReader(text.splitlines()))
    assert str(row["likes"]) == "12000"
    assert row["comments"] == "赞"
    assert row["published_at"] == "2026-01-01T00:00:00Z"


def test_an_object_that_cannot_be_read_is_json_in_csv(tmp_path):
    write_output(
        notes({**NOTE, "liked_count": {"total": True}}), NOTES, tmp_path / "o.csv", Selection(columns="common")
    )
    row = next(csv.DictReader((tmp_path / "o.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert row["likes"] == '{"total":true}'


def test_a_number_beyond_a_float_is_reported_in_json_lines(tmp_path):
    (row,) = notes({**NOTE, "liked_count": 0})()
    large = row._replace(body=row.body.replace(b'"liked_count": 0', b'"liked_count": 1e999'))
    assert large != row
    assert write_output(source(large), NOTES, tmp_path / "o.jsonl", Selection(columns="common")).unfit == {"likes": 1}
    assert json.loads((tmp_path / "o.jsonl").read_text(encoding="utf-8"))["likes"] is None


def test_a_frame_has_types_and_no_unreadable_values(caplog):
    frame = to_polars(notes(NOTE), NOTES, Selection(columns="common"))
    assert frame["published_at"].to_list() == [datetime(2026, 1, 1, tzinfo=UTC)]
    assert (frame["likes"].to_list(), frame["comments"].to_list()) == ([12000], [None])
    assert "1 value of comments did not fit" in caplog.text


def test_an_endpoint_without_common_fields_is_refused():
    with pytest.raises(ConfigurationError, match="has no common fields"):
        to_dicts(kept(UNTYPED, {}), UNTYPED, Selection(columns="common"))


def test_other_items_have_no_common_fields():
    with pytest.raises(ConfigurationError, match="pass --items default"):
        to_dicts(notes(NOTE), NOTES, Selection(columns="common", items="none"))


@pytest.mark.slow
def test_every_mapped_endpoint_has_the_common_columns():
    for operation in all_operations():
        if operation.data and common_of(operation):
            rows = list(to_dicts(kept(operation), operation, Selection(columns="common", status_columns=False)))
            assert {tuple(row) for row in rows} == {tuple(ALL)}, operation.name
