"""XLSX files as tables: the choice of the sheet, the header, and the values of cells."""

from __future__ import annotations

import contextlib
import importlib
import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Any, NamedTuple

from justone_client.checks import similar_or_listed, some_of
from justone_client.errors import ConfigurationError
from justone_client.terminal import one_line

from .column_names import BATCH, Rows, checked
from .keys import ShortenedNumber, UncomputedFormula
from .xlsx_file import has_formulas, opened_book, reading

_EXACT = 10**15
"""Spreadsheets keep 15 digits of a number."""

_WHOLE = 2**53
"""A float holds every smaller integer."""

_MOST_ROWS = 1_048_576
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
"""A control character, as the format writes it."""

Numbered = tuple[int, tuple[Any, ...]]


class Sheet(NamedTuple):
    """A sheet that was opened as a table.

    Attributes:
        columns: The names in its header.
        rows: The number of each row in the sheet, and its values. Rows are read lazily; blank ones are skipped.
        name: The file and the sheet, for messages.
        hint: Which row is the header, for messages.
    """

    columns: tuple[str, ...]
    rows: Rows
    name: str
    hint: str


def xlsx(path: Path, sheet: str | int | None = None, header_row: int | None = None) -> Sheet:
    """Open a sheet; texts stay texts, and numbers become integers if a spreadsheet keeps all of their digits.

    Other integers become a `ShortenedNumber`. A formula has its stored result; without one it becomes an
    `UncomputedFormula`. Hidden rows and columns are read, too.

    Args:
        path: The file, `.xlsx` or `.xlsm`.
        sheet: The name of the sheet, or its number from 1; default: the only visible one that has data.
        header_row: The row that names the columns; default: the first one that is not blank.

    Raises:
        ConfigurationError: openpyxl is not installed, the file is not XLSX or cannot be read, there is no such sheet,
            several have data, or the header is missing or invalid. Iterating over the rows raises it, too, for example
            at a value in a column without a name.
    """
    with contextlib.ExitStack() as stack:
        books = [stack.enter_context(opened_book(path))]
        if has_formulas(path):
            books.append(stack.enter_context(opened_book(path, formulas=True)))
        title = _title(path, books, sheet)
        rows = chain.from_iterable(_kept_open(stack.pop_all(), _batches(path, books, title)))
    name = f"{path}, sheet {title!r}"
    number, header = _header(name, rows, header_row)
    named = {place: str(value).strip() for place, value in enumerate(header) if not _is_blank(value)}
    hint = f"row {number} was read as the header; --header-row N (header_row=N) names another one"
    return Sheet(checked(name, named.values()), _values(name, rows, list(named), number), name, hint)


def _title(path: Path, books: Sequence[Any], sheet: str | int | None) -> str:
    """Return the name of the chosen sheet."""
    sheets: dict[str, Any] = {each.title: each for each in books[0].worksheets}
    if sheet in sheets:
        return str(sheet)
    if sheet is not None:
        number = int(sheet) if isinstance(sheet, int) or sheet.isdecimal() else 0
        if 1 <= number <= len(sheets):
            return [*sheets][number - 1]
        raise ConfigurationError(
            f"{path}: there is no sheet {sheet!r}{one_line(similar_or_listed(str(sheet), sheets, 'the sheets are'))}"
        )
    found = [
        title for title, each in sheets.items() if each.sheet_state == "visible" and any(_batches(path, books, title))
    ]
    if len(found) == 1:
        return found[0]
    if not sheets:
        raise ConfigurationError(f"{path}: the file has no sheet that can be read: save it as 'Excel Workbook (.xlsx)'")
    names = one_line(some_of([repr(each) for each in found or sheets]))
    problem = "several sheets have data" if found else "no visible sheet has data"
    raise ConfigurationError(f"{path}: {problem}; name one with --sheet (sheet=): {names}")


def _kept_open(books: contextlib.ExitStack, batches: Iterator[list[Numbered]]) -> Iterator[list[Numbered]]:
    """Yield the batches; the books are closed at the end, or when the generator is dropped."""
    with books:
        yield from batches


def _batches(path: Path, books: Sequence[Any], title: str) -> Iterator[list[Numbered]]:
    """Yield the rows of a sheet that are not blank, some at a time."""
    with reading(path):
        for book in books:
            book[title].reset_dimensions()  # it may be wrong, or much larger than the data
    if len(books) == 1:
        rows = map(_plain_row, books[0][title].iter_rows(values_only=True))
    else:
        rows = map(_computed_row, *(book[title].iter_rows() for book in books))
    numbered = enumerate(rows, 1)
    while True:
        with reading(path):
            batch = list(islice(numbered, BATCH))
        if not batch:
            return
        if batch[-1][0] > _MOST_ROWS:
            raise ConfigurationError(f"{path}, sheet {title!r}: the file is damaged: a row is beyond {_MOST_ROWS:,}")
        if kept := [(number, row) for number, row in batch if not all(map(_is_blank, row))]:
            yield kept


def _plain_row(values: Sequence[Any]) -> tuple[Any, ...]:
    return tuple(map(_value, values))


def _computed_row(cells: Sequence[Any], formulas: Sequence[Any]) -> tuple[Any, ...]:
    """Return the values of cells; `formulas` are the same cells with their formulas."""
    return tuple(
        UncomputedFormula(getattr(formula.value, "text", formula.value))
        if cell.value is None and formula.data_type == "f" and cell.data_type != "str"  # `str` is an empty result
        else _value(cell.value)
        for cell, formula in zip(cells, formulas, strict=True)
    )


def _value(value: Any) -> Any:
    """Return a value as the user means it, as far as the file tells."""
    if isinstance(value, str):
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value) if "_x" in value else value
    if isinstance(value, bool) or not isinstance(value, int | float) or value % 1:
        return value
    whole = int(value)
    # A number of 16 digits that ends in zero may be one that a spreadsheet rounded.
    is_exact = abs(whole) < _EXACT or (abs(whole) < _WHOLE and whole % 10)
    return whole if is_exact else ShortenedNumber(value)


def _is_blank(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _header(name: str, rows: Iterator[Numbered], header_row: int | None) -> Numbered:
    for number, values in rows:
        if header_row is None or number == header_row:
            return number, values
        if number > header_row:
            break
    if header_row is None:
        raise ConfigurationError(f"{name}: the sheet is empty; its first row must name the columns")
    raise ConfigurationError(
        f"{name}: row {header_row} is blank; --header-row (header_row=) takes the row with the names"
    )


def _values(name: str, rows: Iterator[Numbered], places: list[int], header: int) -> Rows:
    """Yield the values of the named columns."""
    width = places[-1] + 1
    spare = set(range(width)).difference(places)
    for number, values in rows:
        padded = values + (None,) * (width - len(values))
        for place in chain(spare, range(width, len(values))):
            if not _is_blank(padded[place]):
                letter = importlib.import_module("openpyxl.utils").get_column_letter(place + 1)
                raise ConfigurationError(
                    f"{name}: row {number} has a value in column {letter}, which has no name in row {header}: add the "
                    "name, or clear the column; --header-row N (header_row=N) names another row as the header"
                )
        yield number, tuple(padded[place] for place in places)
