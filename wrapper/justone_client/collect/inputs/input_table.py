"""Whatever ids are kept in, as columns and rows."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
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

_tabs = partial(delimited, delimiter="\t")
_TEXTS: dict[str, Callable[[Path, str], tuple[tuple[str, ...], Rows] | tuple[tuple[str, ...], Rows, str]]] = {
    ".csv": delimited,
    ".txt": delimited,
    ".tsv": _tabs,
    ".tab": _tabs,
    ".jsonl": json_lines,
    ".ndjson": json_lines,
}
_OBJECTS: dict[tuple[str, str], Callable[[Any], tuple[tuple[str, ...], Rows]]] = {
    ("pandas", "DataFrame"): frame,
    ("polars", "DataFrame"): frame,
    ("duckdb", "DuckDBPyRelation"): relation,
}
"""By package and name of a class, so that none of the packages need be there."""


class InputTable(NamedTuple):
    """Columns and rows, to be gone through once.

    Attributes:
        columns: Their names.
        rows: The number of each row, and its values in the order of the columns. Rows are read as they are asked for;
            what is wrong with one raises `ConfigurationError` then.
        digest: Says that two inputs are the same, so that one known already need not be read; empty where only reading
            would tell.
        name: What messages call the input.
        unit: What row numbers count: lines of a text file, from 1 with the header, or rows from 1.
        kind: The library whose frame it came in, `pandas` or `polars`; empty for anything else.
        is_plain: Whether it holds plain ids, whose column got its name here.
        index_names: Names of what identifies rows besides the columns, in a pandas object.
        hint: What messages say of how it was read, where no column fits.
    """

    columns: tuple[str, ...]
    rows: Iterator[tuple[int, tuple[Any, ...]]]
    digest: str = ""
    name: str = "the input"
    unit: str = "row"
    kind: str = ""
    is_plain: bool = False
    index_names: tuple[str, ...] = ()
    hint: str = ""


def open_table(source: Any, *, encoding: str | None = None, names: Iterable[str] = ()) -> InputTable:
    """Open anything that ids come in.

    Args:
        source: The path of a file, known by its ending: `.csv`, `.tsv`, `.tab`, `.txt`, `.jsonl`, `.ndjson`, each also
            with `.gz` after it, or `.parquet`, which takes DuckDB. Or a DataFrame of pandas or Polars, a DuckDB
            relation, or an iterable of dicts or of plain ids, whose column is called `id`. A `.txt` file may be a list
            of plain ids, one a line.
        encoding: Of a text file; by default it is found out.
        names: Names that make a header of the first line of such a list; the first of other plain ids is none.

    Raises:
        ConfigurationError: It cannot be read, or is nothing of these; DuckDB is needed and not installed.
    """
    if isinstance(source, str | os.PathLike):
        demand_path(source)
        return _file(Path(os.fsdecode(source)), encoding, names)
    if encoding is not None:
        raise ConfigurationError("an encoding is for text files")
    for cls in type(source).__mro__:
        package = cls.__module__.partition(".")[0].lstrip("_")
        if read := _OBJECTS.get((package, cls.__name__)):
            return _indexed(source, InputTable(*read(source), kind=package if read is frame else ""))
    if isinstance(source, Mapping | bytes) or not hasattr(source, "__iter__"):
        raise ConfigurationError(
            f"cannot take ids from a {type(source).__name__}: give a path, a DataFrame, a DuckDB relation, "
            "or an iterable of dicts or of ids"
        )
    columns, rows, is_plain = iterable(source, names)
    return _indexed(source, InputTable(columns, rows, is_plain=is_plain))


def query_table(sql: str) -> InputTable:
    """Run SQL in a DuckDB of its own; files are tables there: `SELECT id FROM 'creators.parquet' WHERE fans > 10000`.

    Raises:
        ConfigurationError: DuckDB is not installed, or refuses the query.
    """
    return InputTable(*query(sql), name="the query")


def _indexed(source: Any, table: InputTable) -> InputTable:
    """Add the names of a pandas index."""
    index = index_of(source)
    if index is None:
        return table
    named = f" {', '.join(index)}" if index else ""
    return table._replace(index_names=index, hint=f"the index{named} is no column: reset_index() makes one of it")


def _file(path: Path, encoding: str | None, names: Iterable[str]) -> InputTable:
    suffixes = [suffix.lower() for suffix in path.suffixes[-2:]]
    packed = suffixes[-1:] == [".gz"]
    suffix = "".join(suffixes[:1] if packed else suffixes[-1:])
    if suffix == ".parquet" and not packed:
        if encoding is not None:
            raise ConfigurationError(f"{path}: an encoding is for text files")
        digest = digest_of(path)
        return InputTable(*parquet(path), digest, str(path))
    if suffix not in _TEXTS:
        raise ConfigurationError(f"{path}: cannot tell by its ending what it is; {_advice(suffix)}")
    digest = digest_of(path)
    found = encoding_of(path, encoding)
    if encoding is not None:  # the same bytes are another input if they are read otherwise
        digest = f"{digest} {found}"
    if suffix == ".txt" and (plain := id_list(path, found, names)):
        return InputTable(*plain, digest, str(path), "line", is_plain=plain[0] == (ID,))
    columns, rows, *hint = _TEXTS[suffix](path, found)
    return InputTable(columns, rows, digest, str(path), "line", hint="".join(hint))


def _advice(suffix: str) -> str:
    if suffix in {".xls", ".xlsx", ".xlsm", ".ods", ".numbers"}:
        return "save the sheet as 'CSV UTF-8', with the column of ids formatted as text"
    return f"known are {', '.join(_TEXTS)}, each also with .gz, and .parquet"
