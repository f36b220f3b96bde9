"""XLSX files, written with XlsxWriter row by row; no cell is a formula."""

from __future__ import annotations

import contextlib
import logging
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any
from unicodedata import east_asian_width

from justone_client.endpoints.tables.values import mend_text, time_text
from justone_client.errors import ConfigurationError

from .output_rows import OutputTable

_MOST_ROWS = 1_048_575
_MOST_COLUMNS = 16_384
_MOST_LINKS = 65_530
_LONGEST_TEXT = 32_767
"""UTF-16 units of a cell. This and the limits above are Excel's: it refuses or repairs a file that exceeds them."""

_LONGEST_LINK = 255
"""The limit of Excel before 2016."""

_LINK = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?([/?][A-Za-z0-9._~:/?@!$&'()*+,;=%-]*)?(#[A-Za-z0-9._~/?=&%-]*)?")
_EXACT = 10**15
"""Spreadsheets keep 15 digits of a number."""

_FIRST_YEAR = 1901
"""In earlier times spreadsheets differ, or have no dates."""

_CREATED = datetime(2000, 1, 1)  # noqa: DTZ001 - XlsxWriter takes naive times
"""The time of creation in the file: a constant, so that the same rows give the same bytes."""

_SAMPLE = 100
_NARROWEST, _WIDEST = 8, 50
_logger = logging.getLogger("justone_client.collect")


def demand_xlsxwriter() -> Any:
    """Import XlsxWriter.

    Raises:
        ConfigurationError: XlsxWriter is not installed.
    """
    try:
        return import_module("xlsxwriter")
    except ImportError:
        raise ConfigurationError(
            "writing XLSX files needs XlsxWriter: pip install 'justone-client[collect]'; CSV and JSON Lines do not"
        ) from None


def write_xlsx(table: OutputTable, path: Path) -> int:
    """Write one sheet, `data`, with a frozen header; return the number of rows.

    Texts and JSON are texts, cut at Excel's limit; web addresses are links, up to Excel's limits. Integers of more than
    15 digits are texts. Timestamps are dates in UTC.

    Args:
        table: The rows.
        path: A file that does not exist, in a folder for temporary files.

    Raises:
        ConfigurationError: There are more rows or columns than a sheet holds.
        OSError: The file could not be written.
    """
    if len(table.columns) > _MOST_COLUMNS:
        raise ConfigurationError(f"an XLSX sheet holds {_MOST_COLUMNS:,} columns: choose --columns, or another format")
    rows = 0
    with _opened(path) as book:
        cells = _Cells(book, table)
        for row in table.rows(times=True):
            rows += 1
            if rows > _MOST_ROWS:
                raise ConfigurationError(
                    f"an XLSX sheet holds {_MOST_ROWS:,} rows, and there are more: name a .csv or .parquet output"
                )
            cells.write_row(rows, row)
        cells.finish(rows)
    return rows


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[Any]:
    xlsxwriter = demand_xlsxwriter()
    options = {"constant_memory": True, "tmpdir": str(path.parent), "use_zip64": True}
    book = xlsxwriter.Workbook(str(path), options)
    try:
        yield book
    except BaseException:
        with contextlib.suppress(Exception):
            book.close()  # closes the temporary files
        raise
    try:
        book.close()
    except xlsxwriter.exceptions.XlsxWriterException as error:
        raise OSError(f"the XLSX file could not be written: {error}") from error


class _Cells:
    """Writes the rows of a table to a new sheet."""

    def __init__(self, book: Any, table: OutputTable) -> None:
        book.set_properties({"created": _CREATED})
        self._sheet = book.add_worksheet("data")
        self._plain = book.add_format()
        self._header = book.add_format({"bold": True})
        self._whole = book.add_format({"num_format": "0"})
        self._time = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self._table = table
        self._links = self._unlinked = 0
        self._widths = [_NARROWEST] * len(table.columns)
        write: dict[str, Callable[[int, int, Any], None]] = {
            "integer": self._write_integer,
            "number": self._sheet.write_number,
            "boolean": self._sheet.write_boolean,
            "timestamp": self._write_time,
        }
        self._writers = [write.get(column.type, self._write_text) for column in table.columns]
        for place, column in enumerate(table.columns):
            self._write_string(0, place, _cut(mend_text(column.name)), self._header)

    def write_row(self, number: int, row: list[Any]) -> None:
        for place, (write, value) in enumerate(zip(self._writers, row, strict=True)):
            if value not in (None, ""):
                write(number, place, value)
                if number <= _SAMPLE:
                    self._widths[place] = max(self._widths[place], _width(value))

    def finish(self, rows: int) -> None:
        """Set what depends on all rows."""
        self._sheet.freeze_panes(1, 0)
        if self._widths:
            self._sheet.autofilter(0, 0, rows, len(self._widths) - 1)
        for place, (width, column) in enumerate(zip(self._widths, self._table.columns, strict=True)):
            self._sheet.set_column(place, place, min(_WIDEST, max(width, _width(column.name) + 2)))
        if self._unlinked:
            _logger.info(
                "XLSX: %s web addresses are texts, not links: Excel takes %s links in a sheet, of %s characters each",
                f"{self._unlinked:,}",
                f"{_MOST_LINKS:,}",
                _LONGEST_LINK,
            )

    def _write_text(self, row: int, place: int, text: str) -> None:
        if text.startswith("http") and _LINK.fullmatch(text):
            if len(text) <= _LONGEST_LINK and self._links < _MOST_LINKS:
                self._links += 1
                self._sheet.write_url(row, place, text, None, text)
                return
            self._unlinked += 1
        text = mend_text(text)
        kept = _cut(text)
        if kept != text:
            self._table.note_cut(place)
        self._write_string(row, place, kept)

    def _write_string(self, row: int, place: int, text: str, form: Any = None) -> None:
        if text.startswith("<r>") and text.endswith("</r>"):  # XlsxWriter would take it for XML, even with formulas
            self._sheet.write_rich_string(row, place, form or self._plain, "<r>", text.removeprefix("<r>"))
        else:
            self._sheet.write_string(row, place, text, form)

    def _write_integer(self, row: int, place: int, value: int) -> None:
        if abs(value) < _EXACT:
            self._sheet.write_number(row, place, value, self._whole)
        else:
            self._sheet.write_string(row, place, str(value))

    def _write_time(self, row: int, place: int, value: datetime) -> None:
        value = value.astimezone(UTC)
        if value.year < _FIRST_YEAR:
            self._sheet.write_string(row, place, time_text(value))
        else:
            self._sheet.write_datetime(row, place, value.replace(tzinfo=None), self._time)


def _cut(text: str) -> str:
    """Return a text up to Excel's limit, which counts UTF-16 units."""
    if len(text) <= _LONGEST_TEXT // 2:
        return text
    units = text.encode("utf-16-le")
    return units[: 2 * _LONGEST_TEXT].decode("utf-16-le", "ignore") if len(units) > 2 * _LONGEST_TEXT else text


def _width(value: Any) -> int:
    """Return the width of a value in a column, about; Chinese characters take two places."""
    if isinstance(value, datetime):
        return len("2000-01-01 00:00:00")
    text = str(value)[:_WIDEST]
    return len(text) + sum(east_asian_width(each) in "WF" for each in text)
