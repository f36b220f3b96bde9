"""Formats of outputs, by the suffix of the file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path, PurePath

from justone_client.errors import ConfigurationError

from .duckdb_formats import demand_duckdb, write_database, write_parquet
from .output_rows import OutputTable
from .partitions import write_partitions
from .text_formats import write_csv, write_json_lines
from .xlsx_format import demand_xlsxwriter, write_xlsx

_SEPARATED = {".csv": partial(write_csv, delimiter=","), ".tsv": partial(write_csv, delimiter="\t")}
_TEXTS: dict[str, Callable[[OutputTable, Path], int]] = {
    **_SEPARATED,
    ".jsonl": write_json_lines,
    ".ndjson": write_json_lines,
}
DATABASES = {".parquet": write_parquet, ".duckdb": write_database, ".db": write_database}
_BOOKS = {".xlsx": write_xlsx}
_FORMATS = {**_TEXTS, **_BOOKS, **DATABASES}
_PARQUET = ".parquet"
_APPENDABLE = frozenset(_FORMATS) - {_PARQUET, *_BOOKS}
GZIP = ".gz"


def check_format(
    output: PurePath, *, excel: bool = False, partition_by: str | None = None, append: bool = False
) -> str:
    """Return the suffix of an output's format, `.parquet` for a folder; takes and raises the same as `check_output`."""
    suffix, is_gzipped = format_of(output)
    if partition_by is not None:
        if excel or is_gzipped or suffix in _FORMATS.keys() - {_PARQUET}:
            raise ConfigurationError(
                f"{output}: --partition-by (partition_by=) writes a folder of Parquet files; name a folder, such as "
                f"{_stem(output)}"
            )
        suffix = _PARQUET
    elif suffix not in (_TEXTS if is_gzipped else _FORMATS):
        known = ", ".join([*_FORMATS, *(f"{each}{GZIP}" for each in _TEXTS)])
        raise ConfigurationError(f"{output}: the suffix names no supported format; use one of {known}")
    elif excel and suffix not in _SEPARATED:
        raise ConfigurationError(f"{output}: --excel (excel=True) supports only .csv and .tsv files; leave it out")
    elif append and suffix not in _APPENDABLE:
        known = ", ".join(each for each in _FORMATS if each in _APPENDABLE)
        raise ConfigurationError(
            f"{output}: --append (append=True) supports {known} files, and with --partition-by (partition_by=) folders "
            "of Parquet files; name another output, or leave it out to replace the file"
        )
    if suffix in _BOOKS:
        demand_xlsxwriter()
    if suffix in DATABASES:
        demand_duckdb()
    return suffix


def is_database(output: Path) -> bool:
    """Return whether an output is a file that can hold several tables."""
    return _FORMATS.get(format_of(output)[0]) is write_database


def write_rows(table: OutputTable, path: Path, suffix: str, *, excel: bool, partition_by: str | None) -> int:
    """Write the rows to a new file or folder, or append them to a copy of the output; return their number."""
    if partition_by is not None:
        return write_partitions(table, path, partition_by)
    return partial(_SEPARATED[suffix], excel=True)(table, path) if excel else _FORMATS[suffix](table, path)


def _stem(output: PurePath) -> str:
    return output.name.partition(".")[0] or "output"


def format_of(output: PurePath) -> tuple[str, bool]:
    """Return the suffix that selects the format, and whether to compress the file."""
    name = output.name.lower()
    is_gzipped = name.endswith(GZIP)
    return Path(name.removesuffix(GZIP)).suffix, is_gzipped
