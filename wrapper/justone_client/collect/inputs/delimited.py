"""CSV, TSV and similar files, read strictly: a malformed file is refused, and the message names the line."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from operator import itemgetter
from pathlib import Path

from justone_client.errors import ConfigurationError

from .column_names import BATCH, Rows, checked
from .text_files import opened

_LONGEST_FIELD = 1 << 24
"""Characters of a field: limits how much is read after a quote that is never closed."""

_BREAK = re.compile("\r\n|\r|\n")
_QUOTED = re.compile('"[^"]*"')
_NAMED = re.compile(r'"?sep=([^"])"?\s*', re.IGNORECASE)
"""A first line that names the delimiter, as spreadsheets write it; it is not a header."""

_DELIMITERS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "vertical bars"}
_first_field = itemgetter(0)


def delimited(path: Path, encoding: str, delimiter: str | None = None) -> tuple[tuple[str, ...], Rows, str]:
    """Open a file whose first line that is not blank names the columns; a line `sep=;` may precede it.

    Args:
        path: The file.
        encoding: Its encoding.
        delimiter: The delimiter, unless a line `sep=;` names one; by default the one of comma, semicolon, tab and
            vertical bar that the header has most of.

    Returns:
        Its columns, its rows with the lines they begin at, and a description of the delimiter for messages. Blank lines
        and rows of blank fields are skipped. Rows are read lazily; iterating raises `ConfigurationError` if a row has
        more or fewer fields than the header, or if quotes do not match.

    Raises:
        ConfigurationError: The file is empty, its header is malformed, or a column has no name or a duplicate one.
    """
    # The limit holds for the whole process and every field: it is only raised, so that other readers still work.
    csv.field_size_limit(max(csv.field_size_limit(), _LONGEST_FIELD))
    with opened(path, encoding, "") as file:
        first = next(filter(str.strip, file), "")
        named = _NAMED.fullmatch(first)
        delimiter = named[1] if named and named[1] in _DELIMITERS else delimiter or _guessed(first)
        file.seek(0)
        try:
            header = _header(csv.reader(file, delimiter=delimiter, strict=True), delimiter)
        except csv.Error as error:
            raise ConfigurationError(f"{path}: the header is malformed: {error}") from error
    if header is None:
        raise ConfigurationError(f"{path}: the file is empty; its first line must name the columns")
    columns = checked(str(path), header)
    rows = chain.from_iterable(_batches(path, encoding, delimiter, len(columns)))
    return columns, rows, f"fields are separated by {_DELIMITERS[delimiter]}"


def _header(reader: Iterable[list[str]], delimiter: str) -> list[str] | None:
    """Return the first row that is neither blank nor names the delimiter; None without such a row."""
    rows = (row for row in reader if not _is_blank(row))
    first = next(rows, None)
    return next(rows, None) if first and _NAMED.fullmatch(delimiter.join(first)) else first


def _guessed(line: str) -> str:
    header = _QUOTED.sub("", line)
    return max(_DELIMITERS, key=header.count)  # the first of equals: a single column counts as separated by commas


def _batches(path: Path, encoding: str, delimiter: str, width: int) -> Iterator[Rows]:
    with opened(path, encoding, "") as file:
        reader = csv.reader(file, delimiter=delimiter, strict=True)
        _header(reader, delimiter)
        while True:
            before = reader.line_num
            rows: list[list[str]] = []
            try:
                rows.extend(islice(reader, BATCH))
            except csv.Error as error:  # the rows before it are in `rows` already
                raise _broken(path, before + 1 + sum(map(_height, rows)), reader.line_num, error) from error
            if not rows:
                return
            numbers = _numbers(rows, before, reader.line_num)
            if set(map(len, rows)) != {width} or not all(map(str.strip, map(_first_field, rows))):
                kept = [(number, row) for number, row in zip(numbers, rows, strict=True) if not _is_blank(row)]
                _demand_width(path, kept, width)
                yield ((number, tuple(row)) for number, row in kept)
            else:
                yield zip(numbers, map(tuple, rows), strict=True)


def _numbers(rows: Sequence[list[str]], before: int, after: int) -> Sequence[int]:
    """Return the lines at which rows begin that were read from the line after `before` up to `after`."""
    if after - before == len(rows):
        return range(before + 1, after + 1)
    numbers = [before + 1]
    for row in rows[:-1]:
        numbers.append(numbers[-1] + _height(row))
    return numbers


def _height(row: list[str]) -> int:
    """Return the number of lines of a row: quoted fields may have several."""
    return 1 + sum(len(_BREAK.findall(field)) for field in row)


def _is_blank(row: list[str]) -> bool:
    """Return whether all fields are blank, as in rows that a spreadsheet has only formatted."""
    return not any(map(str.strip, row))


def _demand_width(path: Path, rows: Sequence[tuple[int, list[str]]], width: int) -> None:
    for number, row in rows:
        if len(row) != width:
            raise ConfigurationError(
                f"{path}: line {number} has {_fields(len(row))}, but the header has {_fields(width)}: "
                "put text that contains the delimiter in quotes"
            )


def _fields(number: int) -> str:
    return "1 field" if number == 1 else f"{number} fields"


def _broken(path: Path, begins: int, line: int, error: csv.Error) -> ConfigurationError:
    text = str(error)
    if "unexpected end" in text:
        reason = "it opens a quote that is never closed"
    elif "field limit" in text:
        reason = f"a field has more than {_LONGEST_FIELD:,} characters; perhaps a quote is never closed"
    else:
        reason = f"the quotes do not match at line {line} ({text})"
    return ConfigurationError(
        f'{path}: the row at line {begins} is malformed: {reason}; inside quotes, write a quote as ""'
    )
