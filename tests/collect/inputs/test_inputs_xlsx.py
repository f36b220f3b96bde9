"""XLSX input: texts and exact numbers are ids, damaged ones are refused with the row that the spreadsheet shows."""

from __future__ import annotations

import datetime as dt
import json
import tracemalloc
import zipfile
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from test_inputs_rows import job

from justone_client import ConfigurationError
from justone_client.collect.inputs import xlsx_file
from justone_client.collect.inputs.input_rows import rows_of
from justone_client.collect.inputs.input_table import open_table

SHEET = "xl/worksheets/sheet1.xml"
DAY = dt.datetime(2026, 1, 2)  # noqa: DTZ001 - cells have no time zone


def sheet_of(path: Path, *rows: list[Any], title: str = "Ids") -> Path:
    """Write the rows to a sheet, each value with its own type."""
    book = openpyxl.Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def book_of(path: Path, fill: Callable[[Any, Any], None], **options: Any) -> Path:
    """Write a sheet as a function fills it, which gets the book and the sheet."""
    with xlsxwriter.Workbook(path, options) as book:
        fill(book, book.add_worksheet("Ids"))
    return path


def changed(path: Path, part: str, change: tuple[bytes, bytes]) -> Path:
    """Replace bytes in a part of a file."""
    with zipfile.ZipFile(path) as archive:
        parts = {each: archive.read(each) for each in archive.namelist()}
    assert change[0] in parts[part]
    parts[part] = parts[part].replace(*change)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def refusal(source: Path, **options: Any) -> str:
    with pytest.raises(ConfigurationError) as caught:
        list(rows_of(open_table(source, **options), job("user_id")))
    return caught.value.message


def analyst(book: Any, sheet: Any) -> None:
    """Fill a sheet as people leave it: a title, merged and blank cells, damaged ids, formulas, colours."""
    day, bold = book.add_format({"num_format": "yyyy-mm-dd"}), book.add_format({"bold": True})
    sheet.merge_range("A1:C1", "Creators, first draft", bold)
    sheet.write_row("A3", ["user_id", "", "note"])
    sheet.write_string("A4", "5f0000000000000000000001")
    sheet.write_number("A5", 123456789012)
    sheet.write_number("A6", 1.35e15)
    sheet.write_number("A7", 690123456789012345)
    sheet.write_string("A8", "1.35E+15")
    sheet.write_formula("A9", "=VLOOKUP(1,Z:Z,1,0)", None, "#N/A")
    sheet.write_datetime("A10", DAY, day)
    sheet.write_boolean("A11", boolean=True)
    sheet.merge_range("A12:A13", "5f0000000000000000000002")
    sheet.write_formula("A14", '="5f"&"03"', None, "5f03")
    sheet.write_formula("A15", "=10+1", None, 11)
    sheet.write_number("A16", 12.5)
    sheet.write_string("A17", "'123456789")
    sheet.write_string("A18", "5f\u200b04")
    for row in range(4, 19):
        sheet.write_number(f"C{row}", row)
    sheet.write_blank("A30", None, bold)
    sheet.write_formula("A31", '=IF(B31="","",B31)', None, "")
    sheet.write_blank("F40", None, bold)


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = book_of(tmp_path / "ids.xlsx", analyst)
    # XlsxWriter leaves out that the empty result is a text.
    return changed(path, SHEET, (b'<c r="A31"><f>', b'<c r="A31" t="str"><f>'))


def test_an_analysts_damaged_sheet_is_refused_by_row(draft: Path) -> None:
    lost = "is a number that a spreadsheet shortened"
    assert refusal(draft, header_row=3).splitlines()[:-2] == [
        f"{draft}, sheet 'Ids': invalid ids, nothing was sent",
        f"  row 6: user_id 1.35E+15 {lost}",
        f"  row 7: user_id 6.90123456789012E+17 {lost}",
        f"  row 8: user_id '1.35E+15' {lost}",
        "  row 9: user_id '#N/A' is a placeholder for a missing value",
        "  row 10: user_id datetime.datetime(2026, 1, 2, 0, 0) is neither text nor an integer",
        "  row 11: user_id True is neither text nor an integer",
        "  row 13: user_id None is blank",
        "  row 16: user_id 12.5 was an integer and became a fraction",
        '  row 17: user_id "\'123456789" begins with a mark that makes a spreadsheet keep it as text',
        "  row 18: user_id '5f\\u200b04' contains an invisible character",
    ]


def test_the_good_rows_of_a_damaged_sheet_can_be_kept(draft: Path) -> None:
    table = open_table(draft, header_row=3)
    found = list(rows_of(table, job("user_id"), skip_invalid=True))
    assert [row.number for row in found] == [*range(4, 19)], "blank rows are left out"
    assert [(row.number, row.key) for row in found if not row.fault] == [
        (4, "5f0000000000000000000001"),
        (5, "123456789012"),
        (12, "5f0000000000000000000002"),
        (14, "5f03"),
        (15, "11"),
    ]
    assert json.loads(found[1].other) == {"user_id": 123456789012, "note": 5}


@pytest.mark.parametrize(
    ("value", "key"),
    [
        ("0012", "0012"),
        (" 5f01\n", "5f01"),
        (7, "7"),
        (7.0, "7"),
        (999_999_999_999_999, "999999999999999"),
        (1_234_567_890_123_456, "1234567890123456"),
        (1_234_567_890_123_450, None),
        (2**53 + 1, None),
        (6.9e17, None),
        (1e300, None),
        ("=A1", None),
        ("#SPILL!", None),
    ],
)
def test_a_number_is_an_id_if_a_spreadsheet_keeps_its_digits(tmp_path: Path, value: Any, key: str | None) -> None:
    path = sheet_of(tmp_path / "ids.xlsx", ["user_id"], ["a"], [value])
    if key is None:
        assert "row 3: user_id " in refusal(path)
    else:
        assert [row.key for row in rows_of(open_table(path), job("user_id"))] == ["a", key]


@pytest.mark.parametrize("chunk", [2, 1 << 20])
def test_a_formula_without_a_result_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chunk: int) -> None:
    monkeypatch.setattr(xlsx_file, "_CHUNK", chunk)
    message = refusal(sheet_of(tmp_path / "ids.xlsx", ["user_id"], ["a"], ["=A2"]))
    assert "row 3: user_id '=A2' is a formula without a result" in message
    assert "save the file in a spreadsheet program" in message


def test_a_date_beyond_the_calendar_is_refused_without_a_warning(tmp_path: Path) -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write_column(0, 0, ["user_id", "a"])
        sheet.write_number(2, 0, 1e10, book.add_format({"num_format": "yyyy"}))
        sheet.conditional_format("A1", {"type": "data_bar", "data_bar_2010": True})  # unknown to openpyxl

    assert "row 3: user_id '#VALUE!' is a placeholder" in refusal(book_of(tmp_path / "ids.xlsx", fill))


def test_values_of_other_columns_keep_their_types(tmp_path: Path) -> None:
    path = sheet_of(tmp_path / "ids.xlsx", ["user_id", "a", "b", "c", "d"], ["x", 1, 0.5, DAY, False])
    (row,) = rows_of(open_table(path), job("user_id"))
    assert json.loads(row.other) == {"user_id": "x", "a": 1, "b": 0.5, "c": "2026-01-02T00:00:00", "d": False}


def test_control_characters_of_a_text_are_decoded(tmp_path: Path) -> None:
    texts = ["id", "a\rb", "_x000D_"]
    path = book_of(tmp_path / "ids.xlsx", lambda _, sheet: sheet.write_column(0, 0, texts), constant_memory=True)
    assert list(open_table(path).rows) == [(2, ("a\rb",)), (3, ("_x000D_",))]


def test_blank_columns_without_a_name_are_left_out(tmp_path: Path) -> None:
    rows = [[None, " user_id ", None, "note", " "], [None, "a", " ", None, None, None], [None, "b"]]
    table = open_table(sheet_of(tmp_path / "ids.xlsx", *rows))
    assert (table.columns, list(table.rows)) == (("user_id", "note"), [(2, ("a", None)), (3, ("b", None))])


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ([["user_id"], ["a"], ["b", "c"]], "row 3 has a value in column B, which has no name in row 1"),
        ([["user_id", None, "x"], ["a", "c"]], "row 2 has a value in column B, which has no name in row 1"),
        ([["user_id", "user_id "], ["a", "b"]], "two columns have the name 'user_id'"),
        ([["Creators"], ["user_id"], ["a"]], "row 1 was read as the header; --header-row N"),
        ([[None], [" "]], "no visible sheet has data"),
    ],
)
def test_a_header_that_does_not_fit_is_refused(tmp_path: Path, rows: list[list[Any]], says: str) -> None:
    assert says in refusal(sheet_of(tmp_path / "ids.xlsx", *rows))


def test_a_header_row_beyond_the_data_is_refused(tmp_path: Path) -> None:
    path = sheet_of(tmp_path / "ids.xlsx", ["user_id"], [None], ["a"])
    for number in (2, 9):
        assert f"row {number} is blank" in refusal(path, header_row=number)


def test_without_a_name_the_only_visible_sheet_with_data_is_read(tmp_path: Path) -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write_blank(0, 0, None, book.add_format({"bold": True}))
        book.add_worksheet("有数据").write_column(0, 0, ["user_id", "a"])
        hidden = book.add_worksheet("old")
        hidden.write_column(0, 0, ["user_id", "b"])
        hidden.hide()

    path = book_of(tmp_path / "ids.xlsx", fill)
    table = open_table(path)
    assert (table.name, list(table.rows)) == (f"{path}, sheet '有数据'", [(2, ("a",))])
    old = open_table(path, sheet="old")
    assert list(old.rows) == list(open_table(path, sheet=3).rows) == list(open_table(path, sheet="3").rows)
    assert old.digest not in {table.digest, open_table(path, sheet="有数据").digest}
    assert "sheet 'Ids': the sheet is empty" in refusal(path, sheet=1)


def test_several_sheets_with_data_are_named(tmp_path: Path) -> None:
    def fill(book: Any, sheet: Any) -> None:
        for each in (sheet, book.add_worksheet("2026")):
            each.write_string(0, 0, "user_id")

    path = book_of(tmp_path / "ids.xlsx", fill)
    assert "several sheets have data; name one with --sheet (sheet=): 'Ids', '2026'" in refusal(path)
    assert "there is no sheet 'ids'; did you mean 'Ids'?" in refusal(path, sheet="ids")
    assert "there is no sheet 3; the sheets are: Ids, 2026" in refusal(path, sheet=3)


@pytest.mark.parametrize("options", [{"sheet": "Ids"}, {"header_row": 2}])
@pytest.mark.parametrize("source", ["ids.csv", [{"id": "1"}]])
def test_other_inputs_have_no_sheet(tmp_path: Path, source: Any, options: dict[str, Any]) -> None:
    (tmp_path / "ids.csv").write_text("id\n1\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"only \.xlsx files have sheets"):
        open_table(tmp_path / source if isinstance(source, str) else source, **options)


def test_memory_does_not_grow_with_the_sheet(tmp_path: Path) -> None:
    def fill(_: Any, sheet: Any) -> None:
        for row in range(2000):
            sheet.write_string(row, 0, f"{row:05}" + "x" * 10_000)

    path = book_of(tmp_path / "ids.xlsx", fill, constant_memory=True)
    tracemalloc.start()
    try:
        deque(open_table(path).rows, 0)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 15_000_000  # all rows at once take at least 20 MB
