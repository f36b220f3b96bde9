"""Lists of ids in text files: each line is an id, unless the first one is a header."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from support.collecting_helpers import ENDPOINT
from support.counting_server import counting
from test_inputs_delimited import written

from justone_client import ConfigurationError
from justone_client.cli.main import main
from justone_client.collect.inputs.input_table import open_table

NAMES = ("user_id", "userId", "author")


def read(tmp_path: Path, content: str | bytes) -> tuple[tuple[str, ...], list[tuple[int, str]]]:
    table = open_table(written(tmp_path / "ids.txt", content), names=NAMES)
    return table.columns, [(number, value) for number, (value,) in table.rows]


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        ("5f01\n5f02\n", [(1, "5f01"), (2, "5f02")]),
        ("5f01", [(1, "5f01")]),
        ("\n\n5f01\r\n \r\n5f02\r\n", [(3, "5f01"), (5, "5f02")]),
        ("5f01\r5f02", [(1, "5f01"), (2, "5f02")]),
        ("\ufeff5f01\n5f02\n", [(1, "5f01"), (2, "5f02")]),
        ("翠鸟\n风 筝\n", [(1, "翠鸟"), (2, "风 筝")]),
    ],
)
def test_every_line_is_an_id(tmp_path: Path, content: str, rows: list[tuple[int, str]]) -> None:
    assert read(tmp_path, content) == (("id",), rows)


@pytest.mark.parametrize("header", ["id", "ID", "user_id", "userId", "User ID", " user_id ", "author"])
def test_a_first_line_with_a_known_name_is_a_header(tmp_path: Path, header: str) -> None:
    assert read(tmp_path, f"{header}\n5f01\n5f02\n") == ((header.strip(),), [(2, "5f01"), (3, "5f02")])


def test_the_reading_of_a_list_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "justone_client.collect")
    read(tmp_path, "5f01\n")
    read(tmp_path, "user_id\n5f01\n")
    first, second = (record.getMessage() for record in caplog.records)
    assert first.endswith("read as a list of ids, one a line, without a header; the column is called 'id'")
    assert second.endswith("read as a list of ids, one a line, with the header 'user_id'")


def test_a_header_with_an_unknown_name_is_not_sent(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"line 1, 'creator', looks like a header.*--map argument=column"):
        read(tmp_path, "creator\n5f01\n5f02\n")


@pytest.mark.parametrize("content", ["5f01,a\n5f02,b\n", "5f01\n5f02\tb\n", "user_id;name\n1;a\n", '"5f01"\n"5f02"\n'])
def test_lines_with_separators_are_a_table_with_a_header(tmp_path: Path, content: str) -> None:
    table = open_table(written(tmp_path / "ids.txt", content), names=NAMES)
    assert "5f01" not in table.columns or not table.is_plain
    assert not table.is_plain


@pytest.mark.parametrize("content", ["", "\n \n"])
def test_an_empty_list_is_refused(tmp_path: Path, content: str) -> None:
    with pytest.raises(ConfigurationError, match="the file is empty"):
        read(tmp_path, content)


def test_a_list_is_collected_with_its_first_id(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path / "ids.txt", "u1\nu2\n")
    with counting(lambda *_: (0, 0)) as server:
        arguments = ["collect", ENDPOINT, "--input", str(path), "--output", str(tmp_path / "o.csv")]
        assert main([*arguments, "--environment", server.url]) == 0
        assert server.seen == {"u1": 1, "u2": 1}


def test_a_header_may_be_named_on_the_command_line(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path / "ids.txt", "author\nu1\nu2\n")
    with counting(lambda *_: (0, 0)) as server:
        arguments = ["collect", ENDPOINT, "--input", str(path), "--output", str(tmp_path / "o.csv")]
        assert main([*arguments, "--map", "user_id=author", "--environment", server.url]) == 0
        assert server.seen == {"u1": 1, "u2": 1}
