"""Lists in responses become rows of an output."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from support.invented_outputs import CALL, UNTYPED, done, inputs, source

from justone_client import ConfigurationError
from justone_client.collect.outputs import Selection, to_dicts, write_output
from justone_client.collect.record import Kept, State
from justone_client.endpoints.paging import Paging

PAGED = UNTYPED._replace(paging=Paging(items=("data", "notes")))
NOTES = [
    {"title": "风", "note": {"likes": 7, "interact": {"likes": 9}}, "images": [{"url": "a"}]},
    {"title": "sky", "note": None},
]


def page(number, notes, *, at=1, **others):
    return done({"notes": notes, **others}, other=inputs(word=f"w{number}"))._replace(number=number, page=at)


def rows(*kept, operation=PAGED, **selection):
    return list(to_dicts(source(*kept), operation, Selection(**selection)))


def titles(*kept, **selection):
    return [(row["word"], row.get("page"), row["title"], row["status"]) for row in rows(*kept, **selection)]


def test_each_item_of_a_declared_list_is_a_row():
    first, second = rows(page(1, NOTES))
    assert list(first) == ["word", "title", "note_likes", "page", *CALL]
    assert (first["word"], first["title"], first["note_likes"], first["page"]) == ("w1", "风", 7, 1)
    assert (second["word"], second["title"], second["note_likes"]) == ("w1", "sky", None)
    assert first["fetched_at"] == datetime(2026, 1, 1, tzinfo=UTC)


def test_an_input_without_items_keeps_one_row():
    assert titles(page(1, []), page(2, NOTES[1:]), page(3, [], at=1), page(3, [], at=2)) == [
        ("w1", 1, None, "done"),
        ("w2", 1, "sky", "done"),
        ("w3", 1, None, "done"),
    ]


def test_an_empty_page_after_items_has_no_row():
    assert titles(page(1, NOTES), page(1, [], at=2)) == [("w1", 1, "风", "done"), ("w1", 1, "sky", "done")]


def test_each_version_without_items_has_a_row():
    kept = (page(1, NOTES[:1]), page(1, [])._replace(version=2))
    assert titles(*kept) == [("w1", 1, "风", "done"), ("w1", 1, None, "done")]


def test_a_page_without_a_response_has_a_row():
    failed = Kept(1, inputs(word="w1"), State.FAILED, 400, None, "bad", 1.0, None, page=2)
    unreadable = page(2, NOTES)._replace(body=b"{")
    assert titles(page(1, NOTES[:1]), failed, unreadable) == [
        ("w1", 1, "风", "done"),
        ("w1", 2, None, "failed"),
        ("w2", 1, None, "done"),
    ]


def test_items_none_gives_one_row_for_each_response():
    kept = (page(1, NOTES, total=2), page(2, [], total=0))
    assert [row["total"] for row in rows(*kept, items="none")] == [2, 0]
    assert [row["data"]["total"] for row in rows(*kept, items="none", columns="data")] == [2, 0]


@pytest.mark.parametrize("path", ["notes", "$.data.notes", "$..notes"])
def test_a_path_names_the_list(path):
    found = rows(page(1, NOTES), operation=UNTYPED, items=path)
    assert [row["title"] for row in found] == ["风", "sky"]


def test_scalars_of_a_list_are_rows():
    assert [row["data"] for row in rows(page(1, [1, 2]))] == [1, 2]


@pytest.mark.parametrize("path", ["", "$", "a b", 7])
def test_a_wrong_path_is_refused(path):
    with pytest.raises(ConfigurationError, match="path"):
        Selection(items=path)


def test_nested_values_are_chosen_and_renamed_in_order():
    found = rows(page(1, NOTES), columns="likes=note.interact.likes, 标题=title,note.likes", status_columns=False)
    assert found[0] == {"word": "w1", "likes": 9, "标题": "风", "note_likes": 7}
    assert rows(page(1, NOTES), columns={"标题": "title"}, status_columns=False, input_columns=False) == [
        {"标题": "风"},
        {"标题": "sky"},
    ]


def test_one_value_may_have_two_columns():
    (row, _) = rows(page(1, NOTES), columns=["a=title", "b=title"])
    assert (row["a"], row["b"]) == ("风", "风")


@pytest.mark.parametrize("columns", ["=title", "a=", "a=title,a=note"])
def test_wrong_columns_are_refused(columns):
    with pytest.raises(ConfigurationError, match="columns: "):
        Selection(columns=columns)


def test_a_renamed_column_that_the_input_has_gets_a_prefix():
    assert rows(page(1, NOTES), columns={"word": "title"})[0]["answer_word"] == "风"


def test_lists_that_no_column_holds_are_named(tmp_path):
    def left_out(**selection):
        path = tmp_path / "o.csv"
        return write_output(source(page(1, NOTES)), PAGED, path, Selection(**selection)).left_out

    assert left_out() == ("$.data.notes..images",)
    assert [row["url"] for row in rows(page(1, NOTES), items=left_out()[0])] == ["a"]
    assert left_out(columns="title,images") == left_out(columns="data") == ()
    assert left_out(items="none", columns=[]) == ("notes",)


@pytest.mark.parametrize("suffix", [".csv", ".jsonl", ".parquet"])
def test_files_have_a_row_for_each_item(tmp_path, suffix):
    kept = [page(number, NOTES) for number in range(50)]
    assert write_output(source(*kept), PAGED, tmp_path / f"o{suffix}").rows == 100
