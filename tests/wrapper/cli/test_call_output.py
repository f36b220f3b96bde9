"""`justone call`: its formats, selections and files, against the emulator."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from errno import EPERM
from pathlib import Path
from types import SimpleNamespace

import pytest
from support.saying_server import saying

from justone_client.cli.main import main
from justone_client.cli.new_file import NewFile
from justone_client.cli.selection import EXAMPLE

SEARCH = ("call", "xiaohongshu.search_note_v4", "keyword=tea")
PROFILE = ("call", "xiaohongshu.get_user_v3", "user_id=1")


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def path_language(monkeypatch):
    """Replace the library of `--select` by one that takes keys with dots, for environments that lack it."""

    class PathError(ValueError):
        lex_position = 4

    def compiled(expression):
        if expression.endswith("["):
            raise PathError(expression)

        def search(body):
            for name in expression.split("."):
                if not isinstance(body, dict):
                    raise PathError("not an object\nat all")
                body = body.get(name)
            return body

        return SimpleNamespace(search=search)

    library = SimpleNamespace(compile=compiled, exceptions=SimpleNamespace(JMESPathError=PathError))
    monkeypatch.setitem(sys.modules, "jmespath", library)


@pytest.mark.usefixtures("path_language")
def test_select_prints_a_part(call, notes):
    assert json.loads(call(*SEARCH, "--select", "data.notes")[1]) == notes[0]
    both = [*notes[0], *notes[1]]
    assert json.loads(call(*SEARCH, "--max-pages", 2, "--select", "data.notes")[1]) == both
    _, out, _ = call(*SEARCH, "--select", "data.notes", "--format", "jsonl")
    assert [json.loads(line) for line in out.splitlines()] == notes[0]
    assert call(*SEARCH, "--select", "data.none", "--format", "jsonl")[1] == ""


@pytest.mark.usefixtures("path_language")
def test_csv_has_a_row_for_each_selected_element(call, notes):
    _, out, _ = call(*SEARCH, "--select", "data.notes", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [row["title"] for row in rows] == [note["title"] for note in notes[0]]
    assert json.loads(rows[0]["user"]) == notes[0][0]["user"]


@pytest.mark.usefixtures("path_language")
def test_a_table_has_eight_columns_and_counts_the_rest(call, notes):
    _, out, err = call(*SEARCH, "--select", "data.notes", "--format", "table")
    head, *lines = out.splitlines()
    assert len(head.split()) == 8
    assert len(lines) == len(notes[0])
    assert f"{len(notes[0][0]) - 8} more columns" in err


def test_a_table_of_one_object_has_a_line_for_each_field(call):
    _, out, _ = call(*PROFILE, "--format", "table")
    assert re.search(r"^nickname  +\S", out, re.MULTILINE)


def test_declared_items_are_the_rows_of_a_table(call):
    words = ("call", "facebook.search_post_v1", "keyword=tea", "-q")
    items = json.loads(call(*words)[1])["data"]["results"]
    rows = list(csv.reader(io.StringIO(call(*words, "--format", "csv")[1])))
    assert len(rows) == len(items) + 1 > 1


@pytest.mark.usefixtures("path_language")
def test_a_wrong_selection_is_refused_before_the_call(call):
    status, out, err = call(*SEARCH, "--select", "data[")
    assert (status, out) == (2, "")
    assert err.startswith(f"justone: --select is not a JMESPath expression (character 5), such as '{EXAMPLE}'; see ")


@pytest.mark.usefixtures("path_language")
def test_a_selection_that_does_not_fit_prints_the_response(call):
    status, out, err = call(*PROFILE, "--select", "code.x")
    assert status == 1
    assert json.loads(out)["code"] == 0
    assert err.startswith("justone: --select does not fit the response: not an object; the whole response is printed\n")


def test_select_without_its_library_names_the_extra(call, monkeypatch):
    monkeypatch.setitem(sys.modules, "jmespath", None)
    status, out, err = call(*PROFILE, "--select", "data")
    assert (status, out) == (2, "")
    assert 'pip install "justone-client[cli]"' in err


def test_select_is_jmespath(call, notes):
    pytest.importorskip("jmespath")
    _, out, _ = call(*SEARCH, "--select", "data.notes[?liked_count > `100`].{title: title, by: user.nickname}")
    expected = [{"title": n["title"], "by": n["user"]["nickname"]} for n in notes[0] if n["liked_count"] > 100]
    assert json.loads(out) == expected
    status, out, err = call(*SEARCH, "--select", "data[")
    assert (status, out) == (2, "")
    assert "--select is not a JMESPath expression" in err
    status, out, err = call(*SEARCH, "--select", "length(code)")
    assert (status, json.loads(out)["code"]) == (1, 0)
    assert err.startswith("justone: --select does not fit the response: ")


def test_a_selection_that_finds_nothing_is_said(call):
    pytest.importorskip("jmespath")
    status, out, err = call(*PROFILE, "--select", "data.follower_counts")
    assert (status, out) == (0, "null\n")
    assert "--select found nothing in the response; `justone describe xiaohongshu.get_user_v3`" in err
    assert "found nothing" not in call(*PROFILE, "--select", "data.fans")[2]


@pytest.mark.parametrize("name", ["o.xlsx", "o.parquet"])
def test_an_ending_without_a_format_is_refused_before_the_call(call, tmp_path, name):
    status, out, err = call(*PROFILE, "--output", tmp_path / name)
    assert (status, out) == (2, "")
    assert "--output: no format has this ending; use one of .json, " in err
    assert not (tmp_path / name).exists()
    assert call(*PROFILE, "--output", tmp_path / name, "--format", "csv")[0] == 0


def test_an_output_is_written_whole_by_its_ending(call, tmp_path):
    _, expected, _ = call(*PROFILE)
    for name in ("o.json", "o.jsonl"):
        assert call(*PROFILE, "--output", tmp_path / name)[:2] == (0, "")
        assert json.loads((tmp_path / name).read_text("utf-8")) == json.loads(expected)
    assert call(*PROFILE, "--output", tmp_path / "o.csv")[0] == 0
    (row,) = csv.DictReader(io.StringIO((tmp_path / "o.csv").read_text("utf-8-sig")))
    assert row["nickname"] == json.loads(expected)["data"]["nickname"]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["o.csv", "o.json", "o.jsonl"]


def test_an_existing_output_is_kept_and_nothing_is_sent(call, tmp_path, monkeypatch):
    file = tmp_path / "o.json"
    file.write_text("mine")
    status, out, err = call(*PROFILE, "--output", file)
    assert (status, out, file.read_text()) == (2, "", "mine")
    assert "--overwrite" in err
    assert "billed" not in err
    assert call(*PROFILE, "--output", file, "--overwrite")[0] == 0
    assert json.loads(file.read_text("utf-8"))["code"] == 0


def test_a_file_that_appears_during_the_call_is_kept(call, tmp_path):
    file = tmp_path / "o.json"

    def say(_):
        file.write_text("theirs")
        return {"code": 0, "data": {"n": 1}}

    with saying(say) as url:
        status, out, err = call(*PROFILE, "--output", file, "--environment", url)
    assert (status, file.read_text()) == (1, "theirs")
    assert json.loads(out)["data"] == {"n": 1}
    assert "another program has written it meanwhile" in err
    assert [each.name for each in tmp_path.iterdir()] == ["o.json"]


def test_a_file_system_without_links_keeps_other_files(tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(EPERM, "no links here")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    file = NewFile(tmp_path / "o", overwrite=False)
    file.write(b"1")
    assert (tmp_path / "o").read_bytes() == b"1"
    (tmp_path / "o").unlink()
    late = NewFile(tmp_path / "o", overwrite=False)
    (tmp_path / "o").write_bytes(b"theirs")
    with pytest.raises(FileExistsError, match="meanwhile"):
        late.write(b"2")
    late.discard_draft()
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("o", b"theirs")]


def test_a_table_without_rows_is_told_on_stderr(call):
    with saying(lambda _: {"code": 0, "data": []}) as url:
        status, out, err = call(*PROFILE, "--format", "table", "-q", "--environment", url)
    assert (status, out, err) == (0, "", "there are no rows\n")


def test_a_table_in_a_file_is_plain_text(call, tmp_path):
    _, expected, _ = call(*PROFILE, "--format", "table")
    call(*PROFILE, "--format", "table", "--output", tmp_path / "o.txt")
    assert (tmp_path / "o.txt").read_text("utf-8") == expected


@pytest.mark.parametrize("kind", ["json", "table"])
def test_a_terminal_without_rich_gets_plain_text(call, monkeypatch, kind):
    expected = call(*PROFILE, "--format", kind)[1]
    for name in [each for each in sys.modules if each.partition(".")[0] == "rich"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "rich", None)
    with monkeypatch.context() as patch:
        patch.setattr("sys.stdout", terminal := Terminal())
        assert main([*PROFILE, "--format", kind]) == 0
    assert (
        json.loads(terminal.getvalue()) == json.loads(expected) if kind == "json" else terminal.getvalue() == expected
    )


@pytest.mark.parametrize("name", ["none/o.json", "."])
def test_an_output_that_cannot_be_written_sends_nothing(call, tmp_path, name):
    status, out, err = call(*PROFILE, "--output", tmp_path / name)
    assert (status, out) == (2, "")
    assert "billed" not in err


def test_a_failed_call_leaves_no_output(call, tmp_path):
    assert call("call", "xiaohongshu.get_user_v3", "user_id=emulate-code-400", "--output", tmp_path / "o.json")[0] == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", ["json", "table"])
def test_a_terminal_gets_colours_and_other_outputs_do_not(call, monkeypatch, kind):
    terminal = Terminal()
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setattr("sys.stdout", terminal)
    assert main([*PROFILE, "--format", kind]) == 0
    assert "\x1b[" in terminal.getvalue()
    monkeypatch.undo()


def test_other_outputs_have_no_colours(call):
    for kind in ("json", "table", "csv", "jsonl"):
        assert "\x1b" not in call(*PROFILE, "--format", kind)[1]
