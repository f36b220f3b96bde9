"""Columns of links: the ids in them, and links that are invalid rows."""

from __future__ import annotations

import logging
import re

import pytest

from justone_client import ConfigurationError
from justone_client.collect.inputs.input_rows import rows_of
from justone_client.collect.inputs.input_table import open_table
from justone_client.collect.inputs.matching import header_names
from justone_client.collect.job import Job
from justone_client.endpoints.registry import find_operation

USER = "0123456789abcdef01234567"
LINK = f"https://www.xiaohongshu.com/user/profile/{USER}"
OPERATION = find_operation("xiaohongshu.get_user_v3")


def job(column: str = "url:link", argument: str = "user_id", operation=OPERATION) -> Job:
    return Job.of(operation, {argument: column}, {})


def rows(cells, made: Job, **options):
    return list(rows_of(open_table([{"url": each} for each in cells]), made, **options))


def test_the_id_in_a_link_is_the_key_and_the_row_stays():
    (row,) = rows([f"打开 {LINK}?a=1，看看"], job())
    assert (row.key, row.fault) == (USER, "")
    assert LINK in row.other


def test_the_published_name_of_the_argument_works_too():
    assert rows([LINK], job(argument="userId"))[0].key == USER


def test_a_column_that_is_called_so_is_taken_as_it_is():
    table = open_table([{"url:link": "abc", "url": LINK}])
    assert [each.key for each in rows_of(table, job())] == ["abc"]


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("https://weibo.com/u/1234567890", "is a link of weibo (user), which has no user_id"),
        (f"https://www.xiaohongshu.com/explore/{USER}", "is a link of xiaohongshu (note), which has no user_id"),
        ("http://xhslink.com/a/AbC", "is a short link of xiaohongshu, which has no user_id"),
        ("https://www.xiaohongshu.com/user/profile/1", "but '1' is not a valid id"),
        ("some words", "there is no link in the text"),
        ("", "is blank"),
        (None, "is blank"),
        (5, "is neither text nor an integer"),
    ],
)
def test_a_cell_without_the_id_is_an_invalid_row(cell, reason, caplog):
    with pytest.raises(ConfigurationError, match=re.escape(reason)):
        rows([LINK, cell], job())
    with caplog.at_level(logging.ERROR):
        valid, invalid = rows([LINK, cell], job(), skip_invalid=True)
    assert (valid.key, invalid.key) == (USER, "")
    assert reason in invalid.fault


def test_ids_in_links_that_end_in_zeros_are_not_rounded():
    operation = find_operation("douyin.get_video_detail_v2")
    cells = [f"https://www.douyin.com/video/700{number}000000000000000" for number in range(5)]
    assert len(rows(cells, job(argument="video_id", operation=operation))) == len(cells)


def test_an_argument_that_no_link_gives_is_refused():
    search = find_operation("xiaohongshu.search_note_v4")
    with pytest.raises(ConfigurationError, match="no link has a value for 'keyword'"):
        rows([LINK], job(argument="keyword", operation=search))


def test_a_missing_column_is_named_without_the_ending():
    with pytest.raises(ConfigurationError, match="there is no column 'uri'; did you mean 'url'"):
        rows([LINK], job("uri:link"))


def test_a_list_of_links_may_begin_with_the_name_of_its_column(tmp_path):
    path = tmp_path / "links.txt"
    path.write_text(f"url\n{LINK}\n", encoding="utf-8")
    table = open_table(path, names=header_names(OPERATION, job().columns))
    assert [each.key for each in rows_of(table, job())] == [USER]


def test_the_identity_of_a_job_tells_links_from_ids():
    assert job().identity()["columns"] == {"userId": "url:link"}
    assert job("url").identity()["columns"] == {"userId": "url"}
