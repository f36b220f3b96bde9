"""The file or folder of an output, which is written completely or not at all."""

from __future__ import annotations

import contextlib
import glob
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from justone_client.collect.file_names import nearest_folder, utf8_path
from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError

from .additions import Additions
from .output_folder import copy_folder, replace_folder, restore_folder
from .output_formats import DATABASES, GZIP, check_format, format_of, write_rows
from .output_rows import OutputTable, Source
from .output_selection import DEFAULTS, Selection

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


def check_output(output: Path, *, excel: bool = False, partition_by: str | None = None, append: bool = False) -> None:
    """Refuse an output that cannot be written, before anything is billed.

    Args:
        output: The file; with `partition_by`, the folder.
        excel: Whether it is for Excel.
        partition_by: The column that selects the folder of a row; None for a single file.
        append: Whether rows are appended to it.

    Raises:
        ConfigurationError: The suffix names no format, the folder is not writable, the path is something else than a
            file, the database is in use, or a library is needed and not installed; or the output is for Excel, but
            neither CSV nor TSV; or the format cannot be appended to.
    """
    suffix = check_format(output, excel=excel, partition_by=partition_by, append=append)
    folder = nearest_folder(output)
    if not folder.is_dir():
        raise ConfigurationError(f"{output}: {folder} is not a folder; name another output")
    if output.exists() and not (output.is_file() if partition_by is None else output.is_dir()):
        needed = "a regular file" if partition_by is None else "a folder, which partition_by needs"
        raise ConfigurationError(f"{output}: this is not {needed}; name another output")
    if suffix in DATABASES:
        _check_database(output, folder)
    try:
        _scratch(_real(output), folder).rmdir()
    except OSError as error:
        raise ConfigurationError(f"{output}: the folder is not writable ({error.strerror})") from None


def _check_database(output: Path, folder: Path) -> None:
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
    partition_by: str | None = None,
    additions: Additions | None = None,
    finished: Callable[[Path], None] | None = None,
) -> Written:
    """Write a row for each item: the input's columns, the item's, then those for the outcome of the call.

    These are `page` (of lists in pages), `status`, `code`, `message`, `request_id` and `fetched_at`.

    A column of the item or the outcome is called `answer_…` if the input has a column of its name. The file is
    replaced when the new one is complete; otherwise it is unchanged. Rows are appended to a copy.

    Args:
        kept: Returns an iterator over all rows; it is called twice.
        operation: The endpoint.
        output: The file; its suffix selects the format: .csv, .tsv, .jsonl or .ndjson, each also with .gz appended,
            .xlsx, .parquet, .duckdb or .db. An existing file is replaced.
        selection: The choice of items and columns.
        excel: Whether a CSV or TSV file is for Excel, as for `write_csv`; by default it holds the exact data.
        partition_by: The column that selects the folder of a row, or `date`; then the output is a folder of Parquet
            files. None for a single file.
        additions: The source of the rows to append to an existing output; None to replace it.
        finished: Called with the complete file before it replaces the old one; if it raises, nothing is replaced.

    Raises:
        ConfigurationError: `check_output` refuses the output, or a column does not exist, or the existing output has
            other columns.
        OSError: The file could not be written.
    """
    check_output(output, excel=excel, partition_by=partition_by, append=additions is not None)
    suffix, is_gzipped = format_of(output)
    real = _real(output)
    _remove_residue(real)
    table = OutputTable(additions or kept, operation, selection)
    if additions is not None:
        additions.begin(table.columns, has_types=partition_by is not None or suffix in DATABASES)
    real.parent.mkdir(parents=True, exist_ok=True)
    scratch = _scratch(real, real.parent)
    try:
        unfinished = scratch / ("output" if partition_by is not None else f"output{suffix}{GZIP if is_gzipped else ''}")
        is_extended = additions is not None and real.exists()
        if is_extended:
            (shutil.copyfile if partition_by is None else copy_folder)(real, unfinished)
        with utf8_path(scratch) as folder:
            rows = write_rows(table, folder / unfinished.name, suffix, excel=excel, partition_by=partition_by)
        if rows or not is_extended:
            _flush_all(unfinished)
            if finished is not None:
                finished(unfinished)
            if partition_by is None:
                unfinished.replace(real)
            else:
                replace_folder(unfinished, real, _scratch(real, real.parent))
            if os.name == "posix":
                _flush(real.parent, os.O_RDONLY)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    names = [column.name for column in table.columns]
    return Written(rows, table.unfit, names, table.unreadable, tuple(table.left_out), table.cut)


def restore(output: Path) -> None:
    """Move back the folder of an output that a killed process had moved aside."""
    real = _real(output)
    restore_folder(real, _temporary_folders(real))


def _real(output: Path) -> Path:
    """Return the target of a link, so that the target is replaced and the link stays."""
    return Path(os.path.realpath(output))


def _scratch(real: Path, folder: Path) -> Path:
    """Make a folder for temporary files; beside the output, the finished file can be moved atomically."""
    return Path(tempfile.mkdtemp(prefix=_prefix(real), dir=folder))


def _prefix(real: Path) -> str:
    return f".{real.name[:_LONGEST_NAME]}.writing-"


def _temporary_folders(real: Path) -> list[Path]:
    return [*real.parent.glob(f"{glob.escape(_prefix(real))}*")]


def _remove_residue(real: Path) -> None:
    """Remove temporary folders of killed runs; the folder of an active run has a recently written file."""
    for scratch in _temporary_folders(real):
        with contextlib.suppress(OSError):
            latest = max(path.stat().st_mtime for path in (scratch, *scratch.iterdir()))
            if time.time() - latest > _AT_WORK:
                shutil.rmtree(scratch)


def _flush_all(output: Path) -> None:
    """Wait until a file, or a folder with all that is in it, is on the disk."""
    if output.is_file():
        _flush(output, os.O_RDWR)
        return
    for path in (*output.rglob("*"), output):
        if path.is_file():
            _flush(path, os.O_RDWR)
        elif os.name == "posix":
            _flush(path, os.O_RDONLY)


def _flush(path: Path, mode: int) -> None:
    """Wait until a file or a folder is on the disk."""
    descriptor = os.open(path, mode)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
