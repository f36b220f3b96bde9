"""XLSX output, read with another library than the one that writes it: exact texts, types, links, and no formula."""

from __future__ import annotations

import datetime as dt
import logging
import sys
import tracemalloc
import zipfile

import openpyxl
import pytest
from openpyxl.utils.escape import unescape
from support.invented_outputs import CALL, CREATOR, TYPED, UNTYPED, done, inputs, source

from justone_client import ConfigurationError
from justone_client.collect.outputs import Selection, check_output, write_output, xlsx_format
from justone_client.collect.outputs.output_rows import describe_cut

COLUMNS = Selection(columns=["nickname"], status_columns=False)
EVIL = '<r><t>x</t></r></is></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="inlineStr"><is><r></r>'
TEXTS = [
    "=1+1",
    "{=1+1}",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    '=HYPERLINK("https://a.example")',
    "internal:data!A1",
    "external:c:\\a.xlsx",
    "mailto:a@b.example",
    "file:///etc/passwd",
    "ftp://a.example",
    "0012",
    "7012345678901234567",
    "1.35E+15",
    "2026-01-02",
    "TRUE",
    "#N/A",
    "<r>",
    "<r></r>",
    "<r>a</r>",
    EVIL,
    " a ",
    "a\nb",
    "a\rb",
    "\x00\x01\x1f\x7f",
    "_x0041_",
    "'a",
    "风筝 😀",
    "\ufffe\uffff",
    "https://a.example/<x>",
]


def book_of(path, *kept, selection=COLUMNS, operation=TYPED):
    written = write_output(source(*kept), operation, path, selection)
    return written, openpyxl.load_workbook(path)


def nicknames(path, texts, **options):
    kept = [done({"nickname": text}, number) for number, text in enumerate(texts, 1)]
    written, book = book_of(path, *kept, **options)
    return written, [row[0] for row in book["data"].iter_rows(min_row=2)]


def test_no_text_becomes_a_formula_a_number_or_a_link(tmp_path):
    _, cells = nicknames(tmp_path / "o.xlsx", TEXTS)
    assert [unescape(cell.value) for cell in cells] == TEXTS
    assert {cell.data_type for cell in cells} == {"s"}
    assert {cell.hyperlink for cell in cells} == {None}
    with zipfile.ZipFile(tmp_path / "o.xlsx") as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


def test_names_of_columns_are_texts_too(tmp_path):
    for name in ("=1+1", "<r>a</r>", EVIL):
        kept = done({"nickname": "a"}, other=inputs(**{name: "x"}))
        _, book = book_of(tmp_path / "o.xlsx", kept)
        assert [cell.value for cell in book["data"][1]] == [name, "nickname"]
        assert {cell.data_type for row in book["data"].iter_rows() for cell in row} == {"s"}


def test_cells_have_the_types_of_their_columns(tmp_path):
    other = inputs(id="0012", number=10**15 - 1, long=10**15, flag=True)
    _, book = book_of(tmp_path / "o.xlsx", done(CREATOR, other=other), selection=Selection())
    header, row = book["data"].iter_rows()
    found = dict(zip((cell.value for cell in header), row, strict=True))
    values = {name: cell.value for name, cell in found.items() if cell.value is not None}
    assert values == {
        "id": "0012",
        "number": 999_999_999_999_999,
        "long": "1000000000000000",
        "flag": True,
        "userId": "k-1",
        "nickname": "风筝",
        "interact_fans": 12,
        "interact_likeRate": 0.5,
        "isVerified": True,
        "level": 3,
        "either": "7",
        "message": "hello",
        "status": "done",
        "code": 0,
        "request_id": "r-1",
        "fetched_at": dt.datetime(2026, 1, 1),  # noqa: DTZ001 - in UTC; cells have no time zone
    }
    assert found["number"].number_format == "0", "it is shown with all digits"
    assert found["fetched_at"].number_format == "yyyy-mm-dd hh:mm:ss"


def test_lists_are_json_texts_and_nulls_are_blank_cells(tmp_path):
    selection = Selection(columns=["tags", "nickname"], status_columns=False)
    _, book = book_of(tmp_path / "o.xlsx", done({**CREATOR, "nickname": ""}), selection=selection)
    assert [cell.value for cell in book["data"][2]] == ['["sky","风"]', None]


def test_the_header_is_bold_frozen_and_filters_all_rows(tmp_path):
    _, book = book_of(tmp_path / "o.xlsx", done({"nickname": "风" * 20}), done({"nickname": "b"}, 2))
    sheet = book["data"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:A3")
    assert sheet["A1"].font.bold
    assert not sheet["A2"].font.bold
    assert 40 <= sheet.column_dimensions["A"].width <= 42


def test_web_addresses_are_links_within_the_limits(tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(xlsx_format, "_MOST_LINKS", 2)
    long = f"https://a.example/{'x' * 238}"
    texts = [
        "https://a.example/u?x=%E9&y=1#top",
        f"{long}x",
        long[:-1],
        "http://b.example:8080",
        "see https://a.example",
    ]
    with caplog.at_level(logging.INFO):
        _, cells = nicknames(tmp_path / "o.xlsx", texts)
    assert [cell.value for cell in cells] == texts
    links = [cell.hyperlink and (cell.hyperlink.target, cell.hyperlink.location) for cell in cells]
    assert links == [("https://a.example/u?x=%E9&y=1", "top"), None, (long[:-1], None), None, None]
    assert "2 web addresses are texts, not links: Excel takes 2 links in a sheet, of 255 characters" in caplog.text


def test_a_text_beyond_the_limit_of_a_cell_is_cut_and_counted(tmp_path):
    texts = ["x" * 32_767, "x" * 32_768, "😀" * 16_383, "x😀" + "😀" * 16_383, f"<r>{'x' * 32_760}</r>more"]
    written, cells = nicknames(tmp_path / "o.xlsx", texts)
    assert [cell.value for cell in cells] == [*texts[:1], "x" * 32_767, texts[2], texts[3][:-1], texts[4][:32_767]]
    assert (written.cut, written.unfit) == ({"nickname": 3}, {})
    assert describe_cut(written.cut).startswith("3 texts in 1 column (nickname) are longer than a cell can be")
    assert describe_cut({"bio": 1}).startswith("1 text of bio is longer")


def test_half_a_surrogate_pair_is_replaced(tmp_path):
    _, cells = nicknames(tmp_path / "o.xlsx", ["a\ud800b"])
    assert cells[0].value == "a\ufffdb"


@pytest.mark.parametrize(("name", "limit"), [("_MOST_ROWS", 1), ("_MOST_COLUMNS", 1)])
def test_more_than_a_sheet_holds_leaves_the_old_file(tmp_path, monkeypatch, name, limit):
    monkeypatch.setattr(xlsx_format, name, limit)
    (tmp_path / "o.xlsx").write_text("old")
    with pytest.raises(ConfigurationError, match="an XLSX sheet holds 1 "):
        book_of(tmp_path / "o.xlsx", done(CREATOR), done(CREATOR, 2), selection=Selection())
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("o.xlsx", "old")]


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path, error):
    def kept():
        yield done(CREATOR)
        raise error

    (tmp_path / "o.xlsx").write_text("old")
    with pytest.raises(type(error)):
        write_output(kept, TYPED, tmp_path / "o.xlsx", Selection(input_columns=False))
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("o.xlsx", "old")]


def test_equal_rows_give_equal_bytes(tmp_path):
    found = []
    for name in ("a.xlsx", "b.xlsx"):
        book_of(tmp_path / name, done(CREATOR), selection=Selection())
        found.append((tmp_path / name).read_bytes())
    assert found[0] == found[1]
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        assert b">2000-01-01T00:00:00Z<" in archive.read("docProps/core.xml")


def test_no_row_gives_a_header(tmp_path):
    written, book = book_of(tmp_path / "o.xlsx", operation=UNTYPED, selection=Selection())
    assert written.rows == 0
    assert [cell.value for cell in book["data"][1]][-5:] == CALL


def test_a_missing_library_is_reported(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(ConfigurationError, match=r"XlsxWriter: pip install 'justone-client\[collect\]'"):
        check_output(tmp_path / "o.xlsx")


def test_memory_does_not_grow_with_the_rows(tmp_path):
    def kept():
        for number in range(2000):
            yield done({"nickname": f"{number:05}" + "x" * 10_000}, number)

    tracemalloc.start()
    try:
        write_output(kept, TYPED, tmp_path / "o.xlsx", COLUMNS)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 8_000_000  # all rows at once take at least 20 MB
