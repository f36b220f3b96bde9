"""Rows as CSV, as a table of plain text, and as a table on a terminal."""

from __future__ import annotations

import csv
import io
import json
import sys
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from justone_client.terminal import one_line, printable

from .language import translate

if TYPE_CHECKING:
    from rich.console import JustifyMethod

MOST_COLUMNS = 8
"""Columns of a table for people; CSV has all."""

_LONGEST_CELL = 60
_VALUE = "value"
"""The column of rows that are not objects."""

Row = dict[str, str]


def rows_of(values: Iterable[Any]) -> list[Row]:
    """Return values as rows of texts: an object's keys are columns, any other value has one column."""
    objects = (value if isinstance(value, dict) else {_VALUE: value} for value in values)
    return [{str(name): _cell(value) for name, value in each.items()} for each in objects]


def columns_of(rows: Iterable[Row]) -> list[str]:
    """Return the columns of all rows, in the order of their first use."""
    return list(dict.fromkeys(name for row in rows for name in row))


def csv_text(rows: Sequence[Row], *, for_file: bool) -> str:
    """Return rows as CSV: for a file byte for byte, for standard output without control characters."""
    columns = columns_of(rows)
    shown: Callable[[str], str] = str if for_file else printable
    file = io.StringIO()
    # With another line end than CR LF, the standard library does not quote a carriage return in a value.
    writer = csv.writer(file, lineterminator="\r\n" if for_file else "\n")
    writer.writerow(map(shown, columns))
    writer.writerows([shown(row.get(name, "")) for name in columns] for row in rows)
    return file.getvalue()


def for_people(rows: Sequence[Row]) -> tuple[list[str], list[list[str]], int]:
    """Return the head and the lines of a table, and the number of columns that it leaves out.

    A single row is shown as a line for each of its columns.
    """
    columns = columns_of(rows)
    if len(rows) == 1 and len(columns) > 1:
        return [translate("field"), translate("value")], [[_short(name), _short(rows[0][name])] for name in columns], 0
    kept = columns[:MOST_COLUMNS]
    lines = [[_short(row.get(name, "")) for name in kept] for row in rows]
    return [_short(name) for name in kept], lines, len(columns) - len(kept)


def plain_table(head: Sequence[str], lines: Sequence[Sequence[str]], *, numbers: Collection[int] = frozenset()) -> str:
    """Return a table of plain text with aligned columns, those of numbers to the right."""
    widths = [max(map(width_of, column)) for column in zip(head, *lines, strict=True)]

    def aligned(line: Sequence[str]) -> Iterator[str]:
        for number, (cell, width) in enumerate(zip(line, widths, strict=True)):
            space = " " * (width - width_of(cell))
            yield space + cell if number in numbers else cell + space

    return "".join("  ".join(aligned(line)).rstrip() + "\n" for line in (head, *lines))


def print_table(
    head: Sequence[str],
    lines: Sequence[Sequence[str]],
    *,
    has_names: bool = False,
    numbers: Collection[int] = frozenset(),
) -> None:
    """Print a table: on a terminal with colours, elsewhere as plain text.

    Args:
        head: The head.
        lines: The lines.
        has_names: Whether the first column has names to copy, which are never wrapped.
        numbers: Indexes of the columns of numbers, which are aligned to the right.
    """
    if sys.stdout.isatty():
        with suppress(ImportError):  # click may be installed without the rest of the extra
            _print_rich_table(head, lines, has_names=has_names, numbers=numbers)
            return
    sys.stdout.write(plain_table(head, lines, numbers=numbers))


def _print_rich_table(
    head: Sequence[str], lines: Sequence[Sequence[str]], *, has_names: bool, numbers: Collection[int]
) -> None:
    """Print a table on a terminal, with colours unless `NO_COLOR` is set."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD)
    for number, name in enumerate(head):
        justify: JustifyMethod = "right" if number in numbers else "left"
        table.add_column(Text(name), overflow="fold", no_wrap=has_names and number == 0, justify=justify)
    for line in lines:
        table.add_row(*map(Text, line))  # a Text, so that brackets in the data are no markup
    Console().print(table)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _short(text: str) -> str:
    text = one_line(text)
    return text if len(text) <= _LONGEST_CELL else f"{text[: _LONGEST_CELL - 3]}..."


def padded(text: str, width: int) -> str:
    """Return a text with spaces up to a width."""
    return text + " " * (width - width_of(text))


def width_of(text: str) -> int:
    """Return the columns of a text on a terminal, where Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(each) in {"W", "F"} else 1 for each in text)
