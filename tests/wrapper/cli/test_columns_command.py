"""`justone columns` and `justone ledger columns`: names, types and examples of the fields of responses."""

from __future__ import annotations

import json

import pytest
from support.collecting_helpers import TOKEN
from support.counting_server import counting

from justone_client import JustOne
from justone_client.cli.main import main
from justone_client.collect import collect


@pytest.fixture
def run(capsys, monkeypatch):
    monkeypatch.setenv("LC_ALL", "C.UTF-8")

    def run(*words):
        return main([str(word) for word in words]), *capsys.readouterr()

    return run


def test_an_endpoint_has_names_types_and_examples(run):
    status, out, err = run("columns", "xiaohongshu.get_user_v3", "--all")
    head, *lines = out.splitlines()
    assert (status, head.split(), err) == (0, ["field", "type", "example"], "rows: one row per response\n")
    assert any(line.split()[:2] == ["level.number", "integer"] and len(line.split()) == 3 for line in lines)


def test_more_than_a_screenful_needs_the_option(run):
    _, out, err = run("columns", "xiaohongshu.get_user_v3")
    _, whole, _ = run("columns", "xiaohongshu.get_user_v3", "--all")
    assert len(out.splitlines()) == 41 < len(whole.splitlines())
    assert f"{len(whole.splitlines()) - 41} more fields: --all lists them\n" in err


def test_a_path_names_the_list(run):
    status, out, _ = run("columns", "xiaohongshu.get_user_v3", "--items", "interactions", "--json")
    assert status == 0
    assert {field["path"] for field in json.loads(out)} == {"count", "is_private", "name", "toast", "type"}


def test_an_endpoint_without_a_shape_is_refused(run):
    status, _, err = run("columns", "beike.community_list_v1")
    assert status == 2
    assert "justone ledger columns" in err


def test_a_ledger_has_examples_of_its_responses(run, tmp_path):
    output = tmp_path / "o.csv"
    with counting(lambda *_: (0, 0)) as server, JustOne(TOKEN, environment=server.url) as api:
        collect(api.xiaohongshu.get_user_v3, ["u1"], output=output)
    status, out, _ = run("ledger", "columns", output, "--json")
    assert (status, next(each for each in json.loads(out) if each["path"] == "nickname")) == (
        0,
        {"path": "nickname", "type": "text", "example": "nu1"},
    )
