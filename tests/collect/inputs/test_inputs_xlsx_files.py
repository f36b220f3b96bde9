"""Files named .xlsx that are something else, damaged, encrypted or dangerous: the message says what they are."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

import pytest
from test_inputs_delimited import refusal, written
from test_inputs_xlsx import SHEET, book_of, changed, sheet_of

from justone_client import ConfigurationError
from justone_client.collect.inputs import xlsx_file
from justone_client.collect.inputs.input_table import open_table

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "the file is empty"),
        (b"id,name\n1,a\n", r"plain text, not XLSX: rename it to \.csv"),
        ("编号\t名称\n".encode("utf-16"), "plain text, not XLSX"),
        ("编号,名称\n".encode("gb18030"), "plain text, not XLSX"),
        (b"\xef\xbb\xbf\n <html><table>", "HTML or XML, not XLSX: open it in a spreadsheet program and save it"),
        (OLE, r"an old \.xls file: open it"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted: save it without a password"),
        (b"\x89PNG\r\n\x1a\n\0\0", "the file is not XLSX"),
        (b"PK\x03\x04 cut off", "the file is damaged"),
    ],
)
def test_a_file_of_another_kind_is_named(tmp_path: Path, content: bytes, says: str) -> None:
    with pytest.raises(ConfigurationError, match=says):
        open_table(written(tmp_path / "ids.xlsx", content))


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("xl/workbook.bin", "an XLSB file"),
        ("content.xml", "an OpenDocument file"),
        ("Index/Document.iwa", "a Numbers file"),
        ("ids.csv", "a ZIP archive, but not an XLSX file"),
        ("[Content_Types].xml", "damaged"),
    ],
)
def test_an_archive_of_another_kind_is_named(tmp_path: Path, name: str, says: str) -> None:
    with zipfile.ZipFile(tmp_path / "ids.xlsx", "w") as archive:
        archive.writestr(name, "x")
    with pytest.raises(ConfigurationError, match=says):
        open_table(tmp_path / "ids.xlsx")


@pytest.mark.parametrize("name", ["ids.xls", "ids.xlsb", "ids.ods", "ids.numbers", "ids.et"])
def test_other_spreadsheets_are_refused_with_advice(tmp_path: Path, name: str) -> None:
    assert "save the sheet as .xlsx" in refusal(tmp_path, b"x", name)


@pytest.mark.parametrize("name", ["ids.xlsm", "IDS.XLSX"])
def test_macros_and_capital_letters_are_accepted(tmp_path: Path, name: str) -> None:
    sheet_of(tmp_path / "ids.xlsx", ["id"], ["a"]).rename(tmp_path / name)
    assert list(open_table(tmp_path / name).rows) == [(2, ("a",))]


@pytest.mark.parametrize(
    ("part", "change"),
    [
        (SHEET, (b"</sheetData>", b"")),
        (SHEET, (b'r="2"', b'r="9999999"')),
        (SHEET, (b'<c r="A2" t="s"><v>1<', b'<c r="A2" t="s"><v>77<')),
        (SHEET, (b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet a="&b;"')),
        ("xl/workbook.xml", (b"<sheets>", b"<sheets")),
        ("xl/sharedStrings.xml", (b"</sst>", b"")),
    ],
)
def test_a_damaged_part_makes_the_file_refused(tmp_path: Path, part: str, change: tuple[bytes, bytes]) -> None:
    path = book_of(tmp_path / "ids.xlsx", lambda _, sheet: sheet.write_column(0, 0, ["id", "a"]))
    changed(path, part, change)
    with pytest.raises(ConfigurationError, match=r"ids\.xlsx.*the file is damaged"):
        list(open_table(path).rows)


def test_a_wrong_size_of_a_sheet_is_ignored(tmp_path: Path) -> None:
    path = sheet_of(tmp_path / "ids.xlsx", ["id", "name"], ["a", "b"])
    for change in ((b'ref="A1:B2"', b'ref="A1:A1"'), (b'ref="A1:A1"', b'ref="A1:XFD1048576"')):
        assert list(open_table(changed(path, SHEET, change)).rows) == [(2, ("a", "b"))]


def test_a_file_that_would_fill_the_memory_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = sheet_of(tmp_path / "ids.xlsx", ["id"], ["a"])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/bomb.xml", b" " * 1_000_000)
    open_table(path)
    for name, value in (("_SMALL", 500_000), ("_MOST_BYTES", 900_000)):
        with monkeypatch.context() as patch:
            patch.setattr(xlsx_file, name, value)
            with pytest.raises(ConfigurationError, match="too large when it is decompressed"):
                open_table(path)


def test_a_missing_library_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(ConfigurationError, match=r"openpyxl: pip install 'justone-client\[collect\]'"):
        open_table(written(tmp_path / "ids.xlsx", b"PK"))
    with pytest.raises(ConfigurationError, match="the file does not exist"):
        open_table(tmp_path / "none.xlsx")


def test_an_xlsx_file_has_no_encoding(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="only text files have an encoding"):
        open_table(sheet_of(tmp_path / "ids.xlsx", ["id"]), encoding="utf-8")
