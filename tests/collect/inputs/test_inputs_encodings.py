"""Encodings: those of spreadsheets are recognised from the whole file, and wrong ones are never used."""

from __future__ import annotations

import codecs
import logging
from pathlib import Path

import pytest

from justone_client import ConfigurationError
from justone_client.collect.inputs import encodings
from justone_client.collect.inputs.input_table import open_table

TEXT = "编号,昵称\r\n1,示例小禾~\r\n2,“小馆”\r\n"
ROWS = [(2, ("1", "示例小禾~")), (3, ("2", "“小馆”"))]


def written(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "ids.csv"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "gbk", "gb2312"])
def test_the_encodings_of_spreadsheets_are_recognized(tmp_path: Path, encoding: str) -> None:
    table = open_table(written(tmp_path, TEXT.encode(encoding)))
    assert table.columns == ("编号", "昵称")
    assert list(table.rows) == ROWS


@pytest.mark.parametrize(("mark", "encoding"), [(codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")])
def test_utf_16_of_both_byte_orders_is_detected_by_its_mark(tmp_path: Path, mark: bytes, encoding: str) -> None:
    path = written(tmp_path, mark + TEXT.replace(",", "\t").encode(encoding))
    for given in (None, "utf-16", encoding):
        table = open_table(path, encoding=given)
        assert table.columns == ("编号", "昵称")
        assert list(table.rows) == ROWS


@pytest.mark.parametrize("encoding", ["big5", "utf-16-le", "cp1252", "gb18030", "UTF-8", "utf_8"])
def test_a_given_encoding_is_used(tmp_path: Path, encoding: str) -> None:
    text = "id,name\n1,é\n" if encoding == "cp1252" else "id,name\n1,小\n"
    table = open_table(written(tmp_path, text.encode(encoding)), encoding=encoding)
    assert list(table.rows) == [(2, ("1", text[-2]))]


def test_a_byte_order_mark_is_dropped_with_any_encoding(tmp_path: Path) -> None:
    table = open_table(written(tmp_path, TEXT.encode("utf-8-sig")), encoding="utf-8")
    assert table.columns == ("编号", "昵称")


def test_the_choice_of_gb18030_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "justone_client.collect"):
        open_table(written(tmp_path, TEXT.encode()))
        open_table(written(tmp_path, TEXT.encode("gbk")), encoding="gbk")
        assert not caplog.records
        open_table(written(tmp_path, TEXT.encode("gbk")))
    assert "read as GB18030" in caplog.text


@pytest.mark.parametrize("chunk", [1, 7, 1 << 20])
def test_chunks_may_end_inside_a_character(tmp_path: Path, chunk: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encodings, "_CHUNK", chunk)
    for encoding in ("utf-8", "utf-16"):
        assert list(open_table(written(tmp_path, TEXT.encode(encoding))).rows) == ROWS


def test_the_end_of_the_file_counts_for_the_encoding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encodings, "_CHUNK", 1000)
    plain = "id,name\n" + "1,a\n" * 1000
    path = written(tmp_path, (plain + "2,示例\n").encode("gb18030"))
    assert list(open_table(path).rows)[-1] == (1002, ("2", "示例"))
    path = written(tmp_path, (plain + "2,a\n").encode() + b"\xff\xff\n")
    with pytest.raises(ConfigurationError, match="line 1003 is neither UTF-8 nor GB18030"):
        open_table(path)


def test_one_bad_byte_in_chinese_utf_8_is_refused(tmp_path: Path) -> None:
    content = TEXT.encode() + "3,示".encode() + b"\xe4" + "例\r\n".encode()
    assert content.decode("gb18030", "ignore")  # it must not be read as this
    with pytest.raises(ConfigurationError, match="line 4 is damaged, the rest is UTF-8"):
        open_table(written(tmp_path, content))


def test_accents_are_not_read_as_chinese(tmp_path: Path) -> None:
    content = "id,name\n1,Andrés\n2,Zoë\n".encode("cp1252")
    content.replace(b"\xeb\n", b"\xebs\n").decode("gb18030")  # this is valid GB18030
    for each in (content, content.replace(b"\xeb\n", b"\xebs\n")):
        with pytest.raises(ConfigurationError, match=r"line 2 is neither UTF-8 nor GB18030: .*name its encoding"):
            open_table(written(tmp_path, each))
    assert list(open_table(written(tmp_path, content), encoding="cp1252").rows)[1] == (3, ("2", "Zoë"))


def test_a_given_encoding_must_decode_the_whole_file(tmp_path: Path) -> None:
    path = written(tmp_path, b"id,name\n1,a\n2,\xe9\n")
    with pytest.raises(ConfigurationError, match="line 3 is not ascii"):
        open_table(path, encoding="ascii")
    with pytest.raises(ConfigurationError, match="line 3 is not utf-8"):
        open_table(path, encoding="utf-8")


@pytest.mark.parametrize("encoding", ["nonsense", "base64", "undefined"])
def test_an_unknown_encoding_is_refused(tmp_path: Path, encoding: str) -> None:
    with pytest.raises(ConfigurationError, match="common ones: utf-8"):
        open_table(written(tmp_path, b"id\n1\n"), encoding=encoding)


def test_utf_16_without_its_mark_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"line 1 contains a NUL character.*UTF-16 without a byte order mark"):
        open_table(written(tmp_path, "id,name\n1,a\n".encode("utf-16-le")))


def test_a_wrong_byte_order_mark_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="line 2 is not utf-8"):
        open_table(written(tmp_path, codecs.BOM_UTF8 + b"id\n\xff\n"))


def test_an_encoding_is_refused_for_other_inputs_than_text() -> None:
    for source in (["1"], [{"id": "1"}], "ids.parquet"):
        with pytest.raises(ConfigurationError, match="only text files have an encoding"):
            open_table(source, encoding="utf-8")
