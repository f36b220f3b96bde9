"""Writing an output: whole or not at all."""

from __future__ import annotations

import contextlib
import glob
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from justone_client.collect.file_names import utf8_path
from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError

from .duckdb_formats import demand_duckdb, write_database, write_parquet
from .output_rows import OutputTable, Source
from .text_formats import write_csv, write_json_lines

_SEPARATED = {".csv": partial(write_csv, delimiter=","), ".tsv": partial(write_csv, delimiter="\t")}
_TEXTS: dict[str, Callable[[OutputTable, Path], int]] = {
    **_SEPARATED,
    ".jsonl": write_json_lines,
    ".ndjson": write_json_lines,
}
_DATABASES = {".parquet": write_parquet, ".duckdb": write_database, ".db": write_database}
_FORMATS = {**_TEXTS, **_DATABASES}
_GZIP = ".gz"
_LONGEST_NAME = 60
_AT_WORK = 3600.0
"""Seconds in which whoever is writing an output does write something."""


class Written(NamedTuple):
    """What was written.

    Attributes:
        rows: The number of rows, without a header.
        unfit: Values that their columns could not hold, and that are empty therefore; by column, none left out.
        columns: The names of all columns.
        unreadable: Answers that could not be read; their data is empty.
    """

    rows: int
    unfit: dict[str, int]
    columns: list[str]
    unreadable: int = 0


def check_output(output: Path, *, excel: bool = False) -> None:
    """Make sure that an output can be written, before anything is paid for.

    Raises:
        ConfigurationError: Its suffix names no format, its folder is missing or cannot be written to, it is no file, a
            database that is in use, or DuckDB is needed and not installed; or it is to be for Excel, and neither CSV
            nor TSV.
    """
    suffix, is_gzipped = _format_of(output)
    if suffix not in (_TEXTS if is_gzipped else _FORMATS):
        known = ", ".join([*_FORMATS, *(f"{each}{_GZIP}" for each in _TEXTS)])
        raise ConfigurationError(f"{output}: the suffix says what to write, and is none of {known}")
    if excel and suffix not in _SEPARATED:
        raise ConfigurationError(f"{output}: --excel (excel=True) is for .csv and .tsv files; leave it out")
    folder = _real(output).parent
    if not folder.is_dir():
        raise ConfigurationError(f"{output}: there is no folder {folder}")
    if output.exists() and not output.is_file():
        raise ConfigurationError(f"{output}: this is no file")
    if suffix in _DATABASES:
        _check_database(output, folder)
    try:
        _scratch(_real(output)).rmdir()
    except OSError as error:
        raise ConfigurationError(f"{output}: the folder cannot be written to ({error.strerror})") from None


def is_database(output: Path) -> bool:
    """Whether it is a file that can hold more tables than one."""
    return _FORMATS.get(_format_of(output)[0]) is write_database


def _check_database(output: Path, folder: Path) -> None:
    demand_duckdb()
    if "?" in str(folder):  # it takes what follows for parameters
        raise ConfigurationError(f"{output}: DuckDB cannot write to a folder with a question mark in its name")
    journal = output.with_name(f"{output.name}.wal")
    if journal.exists():  # it would be played back into the new database
        raise ConfigurationError(
            f"{output}: another program has it open, or left {journal.name} behind: open it with DuckDB, and close it"
        )


def write_output(
    kept: Source,
    operation: Operation[Any],
    output: Path,
    *,
    columns: Sequence[str] | None = None,
    excel: bool = False,
    finished: Callable[[Path], None] | None = None,
) -> Written:
    """Write all rows: the input's columns, the data's, then `status`, `code`, `message`, `request_id` and `fetched_at`.

    A column of the data whose name is taken by the input is called `answer_…`, and so are the last five. The file
    appears whole, or the one that was there before stays as it is.

    Args:
        kept: Goes through all rows, anew with each call; it is called twice.
        operation: The endpoint.
        output: The file; its suffix says what is written: .csv and .tsv, .jsonl or .ndjson, also with .gz after it,
            .parquet, .duckdb or .db. A file that is there is replaced.
        columns: Columns of the data, as `columns_of` takes them.
        excel: Whether a CSV or TSV file is for Excel, as `write_csv` takes it; by default it holds the exact data.
        finished: Called with the whole file before it replaces what is there; if it raises, nothing is replaced.

    Raises:
        ConfigurationError: `check_output` refuses the output, or a column is wanted that does not exist.
        OSError: It could not be written.
    """
    check_output(output, excel=excel)
    suffix, is_gzipped = _format_of(output)
    real = _real(output)
    _remove_residue(real)
    table = OutputTable(kept, operation, columns)
    scratch = _scratch(real)
    try:
        name = f"output{suffix}{_GZIP if is_gzipped else ''}"
        write = partial(_SEPARATED[suffix], excel=True) if excel else _FORMATS[suffix]
        with utf8_path(scratch) as folder:
            rows = write(table, folder / name)
        unfinished = scratch / name
        _flush(unfinished, os.O_RDWR)
        if finished is not None:
            finished(unfinished)
        unfinished.replace(real)
        if os.name == "posix":
            _flush(real.parent, os.O_RDONLY)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return Written(rows, table.unfit, [column.name for column in table.columns], table.unreadable)


def _format_of(output: Path) -> tuple[str, bool]:
    """Return the suffix that says what to write, and whether to compress it."""
    name = output.name.lower()
    is_gzipped = name.endswith(_GZIP)
    return Path(name.removesuffix(_GZIP)).suffix, is_gzipped


def _real(output: Path) -> Path:
    """Follow links, so that what they lead to is replaced, not they themselves."""
    return Path(os.path.realpath(output))


def _scratch(real: Path) -> Path:
    """Make a folder beside the output, from which the finished file can be moved at once."""
    return Path(tempfile.mkdtemp(prefix=_prefix(real), dir=real.parent))


def _prefix(real: Path) -> str:
    return f".{real.name[:_LONGEST_NAME]}.writing-"


def _remove_residue(real: Path) -> None:
    """Remove what runs left that were killed; one that is at work has written something lately."""
    for scratch in real.parent.glob(f"{glob.escape(_prefix(real))}*"):
        with contextlib.suppress(OSError):
            latest = max(path.stat().st_mtime for path in (scratch, *scratch.iterdir()))
            if time.time() - latest > _AT_WORK:
                shutil.rmtree(scratch)


def _flush(path: Path, mode: int) -> None:
    """Wait until it is on the disk."""
    descriptor = os.open(path, mode)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
