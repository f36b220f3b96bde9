"""Text files with one id a line, usually without a header."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from justone_client.errors import ConfigurationError

from .column_names import Rows, folded
from .iterables import ID
from .text_files import opened

_OF_TABLES = re.compile('[,;\t|"]')
_DIGIT = re.compile(r"\d")
_logger = logging.getLogger("justone_client.collect")


def id_list(path: Path, encoding: str, names: Iterable[str]) -> tuple[tuple[str, ...], Rows] | None:
    """Open a file with one id a line; return None if a line contains a delimiter or a quote.

    Args:
        path: The file.
        encoding: Its encoding.
        names: Names that mark the first line as a header: arguments, and columns that the user names.

    Returns:
        Its column, named by the header or `id`, and its rows with their lines. Blank lines are skipped.

    Raises:
        ConfigurationError: There are no lines, or the first one looks like the header of something else.
    """
    lines = _lines(path, encoding)
    first = next(lines, None)
    if first is None:
        raise ConfigurationError(f"{path}: the file is empty; write one id a line")
    header = first[1].strip()
    is_table = bool(_OF_TABLES.search(header))
    has_others, have_digits = False, True
    for _, line in lines:
        has_others, have_digits = True, have_digits and bool(_DIGIT.search(line))
        if is_table := is_table or bool(_OF_TABLES.search(line)):
            break
    if is_table:
        return None
    if folded(header) in {folded(ID), *map(folded, names)}:
        _logger.info("%s: read as a list of ids, one a line, with the header %r", path, header)
        rows = _lines(path, encoding)
        next(rows)
        return (header,), ((number, (line,)) for number, line in rows)
    if has_others and have_digits and not _DIGIT.search(header):
        raise ConfigurationError(
            f"{path}: line {first[0]}, {header!r}, looks like a header: map its column with --map argument=column "
            f"(map=...), or rename it to {ID}; if it is an id, add a line {ID!r} before it"
        )
    _logger.info("%s: read as a list of ids, one a line, without a header; the column is called %r", path, ID)
    return (ID,), ((number, (line,)) for number, line in _lines(path, encoding))


def _lines(path: Path, encoding: str) -> Iterator[tuple[int, str]]:
    with opened(path, encoding, None) as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield number, line.rstrip("\n")
