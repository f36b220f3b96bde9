"""`justone find`: its options and output, with a stand-in for the search."""

from __future__ import annotations

import io
import json
from types import SimpleNamespace

import pytest

import justone_client
from justone_client.cli.main import main

FOUND = [
    SimpleNamespace(
        name="xiaohongshu.get_note_comment_v2",
        score=0.9,
        alternatives=("xiaohongshu.get_note_comment_v3",),
        summary="Comments on a note",
        summary_zh="笔记的评论",
    ),
    SimpleNamespace(name="weibo.x_v1", score=0.5, alternatives=(), summary="A \x1b[2J", summary_zh=""),
]


@pytest.fixture
def searched(monkeypatch):
    """Replace the search; return the list of its arguments."""
    calls = []

    def find(text, **options):
        calls.append((text, options))
        return [] if text == "nothing" else FOUND[: options["limit"]]

    monkeypatch.setattr(justone_client, "find", find, raising=False)
    return calls


def test_the_options_are_passed_on(searched, capsys):
    assert main(["find", "comments"]) == 0
    assert main(["find", "two", "words", "--platform", "weibo", "--all", "--limit", "1"]) == 0
    assert searched == [
        ("comments", {"platform": None, "limit": 10, "all_versions": False}),
        ("two words", {"platform": "weibo", "limit": 1, "all_versions": True}),
    ]


@pytest.mark.usefixtures("searched")
def test_each_endpoint_is_a_plain_line_with_its_versions(capsys):
    assert main(["find", "comments"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "xiaohongshu.get_note_comment_v2  Comments on a note  (other versions: xiaohongshu.get_note_comment_v3)",
        "weibo.x_v1  A \\x1b[2J",
    ]


@pytest.mark.usefixtures("searched")
def test_a_terminal_shows_a_table(monkeypatch):
    terminal = io.StringIO()
    terminal.isatty = lambda: True
    monkeypatch.setattr("sys.stdout", terminal)
    assert main(["find", "comments"]) == 0
    assert "\x1b[2J" not in terminal.getvalue()
    assert "get_note_comment_v2" in terminal.getvalue()


@pytest.mark.usefixtures("searched")
def test_json_has_every_field(capsys):
    assert main(["find", "comments", "--json", "--limit", "1"]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "name": "xiaohongshu.get_note_comment_v2",
            "score": 0.9,
            "summary": "Comments on a note",
            "summary_zh": "笔记的评论",
            "alternatives": ["xiaohongshu.get_note_comment_v3"],
        }
    ]


@pytest.mark.usefixtures("searched")
def test_no_match_is_status_1(capsys):
    assert main(["find", "nothing"]) == 1
    assert capsys.readouterr() == ("", "justone: no endpoint matches; try fewer or other words\n")
    assert main(["find", "nothing", "--json"]) == 1
    assert capsys.readouterr() == ("[]\n", "")


def test_an_unknown_platform_is_refused_with_the_nearest(capsys):
    assert main(["find", "x", "--platform", "xiaohonshu"]) == 2
    assert "did you mean 'xiaohongshu'" in capsys.readouterr().err


def test_a_platform_may_have_the_name_that_people_use(capsys):
    assert main(["find", "评论", "--platform", "小红书"]) == 0
    assert capsys.readouterr().out.startswith("xiaohongshu.get_note_comment_")
