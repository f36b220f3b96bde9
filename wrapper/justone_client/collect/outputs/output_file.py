"""The file of an output, which is written completely or not at all."""

from __future__ import annotations

import contextlib
import glob
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from justone_client.collect.file_names import nearest_folder, utf8_path
from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError

from .duckdb_formats import demand_duckdb, write_database, write_parquet
from .output_rows import OutputTable, Source
from .output_selection import DEFAULTS, Selection
from .text_formats import write_csv, write_json_lines
from .xlsx_format import demand_xlsxwriter, write_xlsx

_SEPARATED = {".csv": partial(write_csv, delimiter=","), ".tsv": partial(write_csv, delimiter="\t")}
_TEXTS: dict[str, Callable[[OutputTable, Path], int]] = {
    **_SEPARATED,
    ".jsonl": write_json_lines,
    ".ndjson": write_json_lines,
}
_DATABASES = {".parquet": write_parquet, ".duckdb": write_database, ".db": write_database}
_BOOKS = {".xlsx": write_xlsx}
_FORMATS = {**_TEXTS, **_BOOKS, **_DATABASES}
_GZIP = ".gz"
_LONGEST_NAME = 60
_AT_WORK = 3600.0
"""Seconds; a process that writes an output writes something at least this often."""


class Written(NamedTuple):
    """A summary of a written output.

    Attributes:
        rows: The number of rows, without the header.
        unfit: The number of values that did not fit the type of their column, by column; their cells are empty.
        columns: The names of all columns.
        unreadable: The number of responses that could not be read; their data is empty.
        left_out: The paths of lists of objects that no column holds.
        cut: The number of texts that were cut at the format's limit, by column.
    """

    rows: int
    unfit: dict[str, int]
    columns: list[str]
    unreadable: int = 0
    left_out: tuple[str, ...] = ()
    cut: dict[str, int] = {}  # noqa: RUF012 - never changed


def check_output(output: Path, *, excel: bool = False) -> None:
    """Refuse an output that cannot be written, before anything is billed.

    Raises:
        ConfigurationError: The suffix names no format, the folder is not writable, the path is not a file, the database
            is in use, or a library is needed and not installed; or the output is for Excel, but neither CSV nor TSV.
    """
    suffix, is_gzipped = _format_of(output)
    if suffix not in (_TEXTS if is_gzipped else _FORMATS):
        known = ", ".join([*_FORMATS, *(f"{each}{_GZIP}" for each in _TEXTS)])
        raise ConfigurationError(f"{output}: the suffix names no supported format; use one of {known}")
    if excel and suffix not in _SEPARATED:
        raise ConfigurationError(f"{output}: --excel (excel=True) supports only .csv and .tsv files; leave it out")
    folder = nearest_folder(output)
    if not folder.is_dir():
        raise ConfigurationError(f"{output}: {folder} is not a folder; name another output")
    if output.exists() and not output.is_file():
        raise ConfigurationError(f"{output}: this is not a regular file")
    if suffix in _BOOKS:
        demand_xlsxwriter()
    if suffix in _DATABASES:
        _check_database(output, folder)
    try:
        _scratch(_real(output), folder).rmdir()
    except OSError as error:
        raise ConfigurationError(f"{output}: the folder is not writable ({error.strerror})") from None


def is_database(output: Path) -> bool:
    """Return whether an output is a file that can hold several tables."""
    return _FORMATS.get(_format_of(output)[0]) is write_database


def _check_database(output: Path, folder: Path) -> None:
    demand_duckdb()
    if "?" in str(folder):  # DuckDB would read the rest as parameters
        raise ConfigurationError(f"{output}: DuckDB cannot write to a folder with a question mark in its name")
    journal = output.with_name(f"{output.name}.wal")
    if journal.exists():  # DuckDB would replay it into the new database
        raise ConfigurationError(
            f"{output}: another program has the database open, or left {journal.name} behind: open it with DuckDB and "
            "close it"
        )


def write_output(
    kept: Source,
    operation: Operation[Any],
    output: Path,
    selection: Selection = DEFAULTS,
    *,
    excel: bool = False,
    finished: Callable[[Path], None] | None = None,
) -> Written:
    """Write a row for each item: the input's columns, the item's, then those for the outcome of the call.

    These are `page` (of lists in pages), `status`, `code`, `message`, `request_id` and `fetched_at`.

    A column of the item or the outcome is called `answer_…` if the input has a column of its name. The file is
    replaced when the new one is complete; otherwise it is unchanged.

    Args:
        kept: Returns an iterator over all rows; it is called twice.
        operation: The endpoint.
        output: The file; its suffix selects the format: .csv, .tsv, .jsonl or .ndjson, each also with .gz appended,
            .xlsx, .parquet, .duckdb or .db. An existing file is replaced.
        selection: The choice of items and columns.
        excel: Whether a CSV or TSV file is for Excel, as for `write_csv`; by default it holds the exact data.
        finished: Called with the complete file before it replaces the old one; if it raises, nothing is replaced.

    Raises:
        ConfigurationError: `check_output` refuses the output, or a column does not exist.
        OSError: The file could not be written.
    """
    check_output(output, excel=excel)
    suffix, is_gzipped = _format_of(output)
    real = _real(output)
    _remove_residue(real)
    table = OutputTable(kept, operation, selection)
    real.parent.mkdir(parents=True, exist_ok=True)
    scratch = _scratch(real, real.parent)
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
    names = [column.name for column in table.columns]
    return Written(rows, table.unfit, names, table.unreadable, tuple(table.left_out), table.cut)


def _format_of(output: Path) -> tuple[str, bool]:
    """Return the suffix that selects the format, and whether to compress the file."""
    name = output.name.lower()
    is_gzipped = name.endswith(_GZIP)
    return Path(name.removesuffix(_GZIP)).suffix, is_gzipped


def _real(output: Path) -> Path:
    """Return the target of a link, so that the target is replaced and the link stays."""
    return Path(os.path.realpath(output))


def _scratch(real: Path, folder: Path) -> Path:
    """Make a folder for temporary files; beside the output, the finished file can be moved atomically."""
    return Path(tempfile.mkdtemp(prefix=_prefix(real), dir=folder))


def _prefix(real: Path) -> str:
    return f".{real.name[:_LONGEST_NAME]}.writing-"


def _remove_residue(real: Path) -> None:
    """Remove temporary folders of killed runs; the folder of an active run has a recently written file."""
    for scratch in real.parent.glob(f"{glob.escape(_prefix(real))}*"):
        with contextlib.suppress(OSError):
            latest = max(path.stat().st_mtime for path in (scratch, *scratch.iterdir()))
            if time.time() - latest > _AT_WORK:
                shutil.rmtree(scratch)


def _flush(path: Path, mode: int) -> None:
    """Wait until a file or a folder is on the disk."""
    descriptor = os.open(path, mode)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
