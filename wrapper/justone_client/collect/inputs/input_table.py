"""The table that an input is opened as, for each kind of input."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from justone_client.collect.file_names import demand_path
from justone_client.errors import ConfigurationError

from .column_names import Rows
from .delimited import delimited
from .duckdb_input import parquet, query, relation
from .encodings import encoding_of
from .id_list import id_list
from .iterables import ID, frame, index_of, iterable
from .json_lines import json_lines
from .text_files import digest_of
from .xlsx_input import xlsx

_tabs = partial(delimited, delimiter="\t")
_TEXTS: dict[str, Callable[[Path, str], tuple[tuple[str, ...], Rows] | tuple[tuple[str, ...], Rows, str]]] = {
    ".csv": delimited,
    ".txt": delimited,
    ".tsv": _tabs,
    ".tab": _tabs,
    ".jsonl": json_lines,
    ".ndjson": json_lines,
}
_BOOKS = {".xlsx", ".xlsm"}
_OBJECTS: dict[tuple[str, str], Callable[[Any], tuple[tuple[str, ...], Rows]]] = {
    ("pandas", "DataFrame"): frame,
    ("polars", "DataFrame"): frame,
    ("duckdb", "DuckDBPyRelation"): relation,
}
"""By package and name of a class, so that no package has to be imported."""


class InputTable(NamedTuple):
    """The columns and the rows of an input; rows can be read once.

    Attributes:
        columns: The names of the columns.
        rows: The number of each row, and its values in the order of the columns. Rows are read lazily; iterating raises
            `ConfigurationError` at an invalid row.
        digest: A digest that is equal for equal inputs, so that a known input is not read again; empty if there is none
            without reading all rows.
        name: The name of the input, for messages.
        unit: The unit of row numbers: `line` of a text file, from 1 with the header, or `row`, from 1; rows of a sheet
            have its numbers.
        kind: The library of the frame, `pandas` or `polars`; empty for other inputs.
        types: The types of a frame's columns, as its library has them.
        is_plain: Whether the input is a list of plain ids, so that the name of the column is not the user's.
        index_names: Names of the index of a pandas object.
        hint: How the input was read, for the message that no column fits.
    """

    columns: tuple[str, ...]
    rows: Iterator[tuple[int, tuple[Any, ...]]]
    digest: str = ""
    name: str = "the input"
    unit: str = "row"
    kind: str = ""
    types: Mapping[str, Any] = MappingProxyType({})
    is_plain: bool = False
    index_names: tuple[str, ...] = ()
    hint: str = ""


def open_table(
    source: Any,
    *,
    encoding: str | None = None,
    names: Iterable[str] = (),
    sheet: str | int | None = None,
    header_row: int | None = None,
) -> InputTable:
    """Open an input of any supported kind.

    Args:
        source: The path of a file with the ending `.csv`, `.tsv`, `.tab`, `.txt`, `.jsonl` or `.ndjson`, each also with
            `.gz` appended; `.xlsx` or `.xlsm`, which needs openpyxl; or `.parquet`, which needs DuckDB. Or a DataFrame
            of pandas or Polars, a DuckDB relation, or an iterable of dicts or of plain ids, whose column is called
            `id`. A `.txt` file may be a list of plain ids, one a line.
        encoding: The encoding of a text file; by default it is detected.
        names: Names that mark the first line of such a list as a header; in other lists of plain ids they are refused.
        sheet: The name or the number of an XLSX file's sheet; by default the only visible one that has data.
        header_row: The row of a sheet that names the columns; by default the first one that is not blank.

    Raises:
        ConfigurationError: The input cannot be read or is of no supported kind, or a library is needed and not
            installed.
    """
    if isinstance(source, str | os.PathLike):
        demand_path(source)
        path = Path(os.fsdecode(source))
        if path.suffix.lower() in _BOOKS:
            _demand_no_encoding(encoding, f"{path}: ")
            return _sheet(path, sheet, header_row)
        demand_no_sheet(sheet, header_row, f"{path}: ")
        return _file(path, encoding, names)
    demand_no_sheet(sheet, header_row)
    _demand_no_encoding(encoding)
    for cls in type(source).__mro__:
        package = cls.__module__.partition(".")[0].lstrip("_")
        if read := _OBJECTS.get((package, cls.__name__)):
            table = InputTable(*read(source))
            if read is frame:
                types = dict(zip(source.columns, source.dtypes, strict=True))
                table = table._replace(kind=package, types=types)
            return _indexed(source, table)
    if isinstance(source, Mapping | bytes) or not hasattr(source, "__iter__"):
        raise ConfigurationError(
            f"cannot read ids from a {type(source).__name__}: pass a path, a DataFrame, a DuckDB relation, "
            "or an iterable of dicts or of ids"
        )
    columns, rows, is_plain = iterable(source, names)
    return _indexed(source, InputTable(columns, rows, is_plain=is_plain))


def query_table(sql: str) -> InputTable:
    """Run SQL in a new DuckDB, which can query files: `SELECT id FROM 'creators.parquet' WHERE fans > 10000`.

    Raises:
        ConfigurationError: DuckDB is not installed, or the query fails.
    """
    return InputTable(*query(sql), name="the query")


def demand_no_sheet(sheet: str | int | None, header_row: int | None, name: str = "") -> None:
    """Refuse the choice of a sheet or a header for an input that has no sheets; `name` begins the message.

    Raises:
        ConfigurationError: There is a choice.
    """
    if sheet is not None or header_row is not None:
        raise ConfigurationError(
            f"{name}only .xlsx files have sheets: leave out --sheet and --header-row (header_row=)"
        )


def _demand_no_encoding(encoding: str | None, name: str = "") -> None:
    if encoding is not None:
        raise ConfigurationError(f"{name}only text files have an encoding: leave it out")


def _sheet(path: Path, sheet: str | int | None, header_row: int | None) -> InputTable:
    digest = digest_of(path)
    found = xlsx(path, sheet, header_row)
    if (sheet, header_row) != (None, None):  # another sheet of the same file is another input
        digest = f"{digest} {found.name.removeprefix(str(path))} {header_row}"
    return InputTable(found.columns, found.rows, digest, found.name, hint=found.hint)


def _indexed(source: Any, table: InputTable) -> InputTable:
    """Add the names of a pandas index."""
    index = index_of(source)
    if index is None:
        return table
    named = f" {', '.join(index)}" if index else ""
    return table._replace(index_names=index, hint=f"the index{named} is not a column: reset_index() makes it one")


def _file(path: Path, encoding: str | None, names: Iterable[str]) -> InputTable:
    suffixes = [suffix.lower() for suffix in path.suffixes[-2:]]
    packed = suffixes[-1:] == [".gz"]
    suffix = "".join(suffixes[:1] if packed else suffixes[-1:])
    if suffix == ".parquet" and not packed:
        _demand_no_encoding(encoding, f"{path}: ")
        digest = digest_of(path)
        return InputTable(*parquet(path), digest, str(path))
    if suffix not in _TEXTS:
        raise ConfigurationError(f"{path}: the ending names no supported kind of file; {_advice(suffix)}")
    digest = digest_of(path)
    found = encoding_of(path, encoding)
    if encoding is not None:  # the same bytes in another encoding are another input
        digest = f"{digest} {found}"
    if suffix == ".txt" and (plain := id_list(path, found, names)):
        return InputTable(*plain, digest, str(path), "line", is_plain=plain[0] == (ID,))
    columns, rows, *hint = _TEXTS[suffix](path, found)
    return InputTable(columns, rows, digest, str(path), "line", hint="".join(hint))


def _advice(suffix: str) -> str:
    if suffix in {".xls", ".xlsb", ".ods", ".numbers", ".et"}:
        return "save the sheet as .xlsx, with the column of ids formatted as text"
    return f"supported are {', '.join(_TEXTS)}, each also with .gz, .xlsx and .parquet"
