"""CSV, TSV and JSON Lines, which need nothing but the standard library."""

from __future__ import annotations

import csv
import gzip
import io
import re
from contextlib import ExitStack
from pathlib import Path
from typing import Any, BinaryIO, cast

from .output_rows import OutputTable
from .values import MEND, UNFIT, as_json, json_line, json_text

_COMPRESSION = 3
"""Half the time of the default, for a file a tenth larger."""


def write_csv(table: OutputTable, path: Path, *, delimiter: str, excel: bool = False) -> int:
    """Write separated values, gzipped for a path with `.gz`; returns the number of rows.

    Those separated by commas begin with a byte order mark, without which Excel does not show Chinese; those separated
    by tabs are for tools, which take it for a part of the first name.

    Args:
        table: What to write.
        path: The file.
        delimiter: What stands between fields.
        excel: Whether the file is for Excel: with a byte order mark, and no text that Excel takes for a formula.
    """
    booleans = [index for index, column in enumerate(table.columns) if column.type == "boolean"]
    rows = 0
    with ExitStack() as stack:
        encoding = "utf-8-sig" if excel or delimiter == "," else "utf-8"
        file = stack.enter_context(io.TextIOWrapper(_opened(stack, path), encoding, MEND, newline=""))
        # RFC 4180's line ends; with others the standard library would leave a carriage return in a value unquoted.
        writer = csv.writer(file, delimiter=delimiter, lineterminator="\r\n")
        names = [column.name for column in table.columns]
        writer.writerow(map(without_formula, names) if excel else names)
        for row in table.rows():
            for index in booleans:
                if row[index] is not None:
                    row[index] = "true" if row[index] else "false"
            writer.writerow(map(without_formula, row) if excel else row)
            rows += 1
    return rows


def write_json_lines(table: OutputTable, path: Path) -> int:
    """Write one JSON object a line, gzipped for a path with `.gz`; returns the number of rows.

    Lists and objects in it are what they were in the answer.
    """
    names = [column.name for column in table.columns]
    has_nested = any(column.type == "json" for column in table.columns)
    rows = 0
    with ExitStack() as stack:
        file = _opened(stack, path)
        for row in table.rows(nested=True):
            line = _nested_line(table, names, row) if has_nested else json_line(dict(zip(names, row, strict=True)))
            file.write(line)
            rows += 1
    return rows


def _nested_line(table: OutputTable, names: list[str], row: list[Any]) -> bytes:
    """Write a row, and empty what cannot be: numbers beyond what a float holds, in values that nobody looked into."""
    try:
        text = as_json(dict(zip(names, row, strict=True)))
    except (ValueError, RecursionError):
        for index, value in enumerate(row):
            if json_text(value) is UNFIT:
                table.drop(row, index)
        text = as_json(dict(zip(names, row, strict=True)))
    return (text + "\n").encode("utf-8", MEND)


def _opened(stack: ExitStack, path: Path) -> BinaryIO:
    file = stack.enter_context(path.open("wb"))
    if path.suffix != ".gz":
        return file
    # Without a name and a time in it, so that the same rows are the same bytes.
    return cast("BinaryIO", stack.enter_context(gzip.GzipFile("", "wb", _COMPRESSION, file, mtime=0)))


_DROPPED = "\\s\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
"""Spaces, and characters that do not show, which some spreadsheets leave out."""

_FORMULA = re.compile(f"[\t\r\n]|[{_DROPPED}]*[=+\\-@＝＋－＠﹦﹢﹣﹫]")
"""The beginning of a text that a spreadsheet may compute, in other widths, too: some of them treat them alike."""

_GUARD = "'"


def without_formula(value: Any) -> Any:
    """Return a text with an apostrophe before it where it begins like a formula, and other values as they are."""
    return f"{_GUARD}{value}" if isinstance(value, str) and _FORMULA.match(value) else value
