"""Writing of an output, with a guard against replacing files that the collection has not written."""

from __future__ import annotations

import tempfile
from pathlib import Path, PurePath
from typing import Any

from justone_client.collect.file_names import free_name
from justone_client.collect.ledger.ledger import Ledger, Reading
from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError, JustOneError, Remedy

from .additions import Additions
from .object_store import demand_url, file_name, is_remote, mark_of, upload
from .output_columns import columns_of
from .output_file import Written, check_output, restore, write_output
from .output_formats import check_format, is_database
from .output_marks import WRITTEN, is_foreign, marks_of, note_of
from .output_rows import OutputTable, Source
from .output_selection import Selection
from .partitions import partition_of


def demand_columns(operation: Operation[Any], selection: Selection) -> None:
    """Refuse columns that do not exist, as far as that is known before anything is sent.

    Raises:
        ConfigurationError: The model of the endpoint has no such column.
    """
    if selection.wanted:
        columns_of(operation, selection, tuple)


def demand_layout(
    kept: Source,
    reading: Reading | None,
    operation: Operation[Any],
    output: Path | str,
    selection: Selection,
    *,
    partition_by: str | None = None,
    append: bool = False,
) -> None:
    """Refuse partitions, or an output to append to, that do not fit the columns, as far as they are known.

    Args:
        kept: Returns an iterator over the rows.
        reading: The ledger, which knows the columns of the output; None if it does not exist yet.
        operation: The endpoint.
        output: The file or folder.
        selection: The choice of items and columns.
        partition_by: The column that selects the folder of a row.
        append: Whether rows are appended.

    Raises:
        ConfigurationError: There is no such column, or the output has other columns.
    """
    if (partition_by is None and not append) or not columns_of(operation, selection, tuple):
        return
    columns = OutputTable(kept, operation, selection).columns
    if partition_by is not None:
        partition_of(columns, partition_by)
    if append and reading is not None:
        Additions(kept, note_of(Path(output), reading), partition_by).begin(columns, has_types=False)


def demand_free(
    output: Path | str,
    ledger: Reading | None,
    *,
    overwrite: bool,
    excel: bool = False,
    partition_by: str | None = None,
    append: bool = False,
) -> None:
    """Refuse an output that cannot be written or must not be replaced, before anything is sent.

    Args:
        output: The file or folder; a text with `://` is a file in an object store.
        ledger: The ledger, which knows whether this collection has written the file; None if it does not exist yet.
        overwrite: Whether to replace the file even if another program has written it.
        excel: Whether it is for Excel.
        partition_by: The column that selects the folder of a row; None for a single file.
        append: Whether rows are appended to it.

    Raises:
        ConfigurationError: The format is unknown, or the file exists and this collection has not written it.
    """
    if append and overwrite:
        raise ConfigurationError(
            "append and overwrite exclude each other: to begin an output again, move the old one away"
        )
    if is_remote(output):
        if partition_by is not None or append:
            raise ConfigurationError(
                f"{output}: partition_by and append need a file or folder on this machine, which is replaced as a whole"
            )
        demand_url(output)
        check_format(PurePath(file_name(output)), excel=excel)
    else:
        check_output(Path(output), excel=excel, partition_by=partition_by, append=append)
    if is_foreign(output, ledger) and not overwrite:  # in this order, so that a store is always reached
        raise ConfigurationError(
            f"{output} exists, but this collection did not write it, or it was changed since: the file is kept; "
            "nothing was sent",
            remedies=_remedies(output, ledger, append=append),
        )
    if append and ledger is not None and note_of(Path(output), ledger) == WRITTEN:
        raise ConfigurationError(
            f"{output} was written without append, so that it is not known which rows it has: name another output, or "
            "move it away"
        )


def write(
    ledger: Ledger,
    operation: Operation[Any],
    output: Path | str,
    selection: Selection,
    *,
    excel: bool = False,
    overwrite: bool = False,
    partition_by: str | None = None,
    append: bool = False,
    is_export: bool = False,
    kept: Source | None = None,
) -> Written:
    """Write the output, and record in the ledger that this collection has written it.

    Args:
        ledger: The rows and responses.
        operation: The endpoint.
        output: The file or folder; a text with `://` is a file in an object store.
        selection: The choice of items and columns.
        excel: Whether it is for Excel.
        overwrite: Whether to replace the file even if another program has written it, perhaps since `demand_free`.
        partition_by: The column that selects the folder of a row; None for a single file.
        append: Whether to append the rows of responses that it does not have yet.
        is_export: Whether no call was made before; then a `ConfigurationError` is raised unchanged.
        kept: Returns an iterator over the rows to write, such as earlier versions; default: `ledger.kept`.

    Raises:
        JustOneError: The output cannot be written and is unchanged; the responses are in the ledger.
    """
    source = kept or ledger.kept
    try:
        if isinstance(output, Path) and partition_by is not None:
            restore(output)
        _demand_ours(output, ledger, overwrite=overwrite, append=append)
        if is_remote(output):
            return _write_remote(ledger, operation, output, selection, source, excel=excel, overwrite=overwrite)
        path = Path(output)
        before = note_of(path, ledger)
        additions = Additions(source, before, partition_by) if append else None
        old = marks_of(path, path) if before else []

        def note(finished: Path) -> None:
            (mark, *_) = marks_of(path, finished)
            ledger.note(mark, additions.record if additions else WRITTEN)

        written = write_output(
            source,
            operation,
            path,
            selection,
            excel=excel,
            partition_by=partition_by,
            additions=additions,
            finished=note,
        )
        if additions is not None and written.rows:
            for mark in old:
                ledger.note(mark, "")  # records are long
    except Exception as error:
        if is_export and isinstance(error, ConfigurationError):
            raise
        reason = error.message if isinstance(error, JustOneError) else f"{type(error).__name__}: {error}"
        remedies = error.remedies if isinstance(error, JustOneError) else ()
        advice = "" if remedies else "; run the same command again, or justone ledger export"
        raise JustOneError(
            f"{output} cannot be written ({reason}). Every response received is stored (ledger: {ledger.name}){advice}",
            remedies=remedies,
        ) from error
    return written


def _write_remote(
    ledger: Ledger,
    operation: Operation[Any],
    url: str,
    selection: Selection,
    source: Source,
    *,
    excel: bool,
    overwrite: bool,
) -> Written:
    """Write a file on this machine, and upload it."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / file_name(url)
        written = write_output(source, operation, file, selection, excel=excel)
        _demand_ours(url, ledger, overwrite=overwrite)
        upload(file, url)
    if mark := mark_of(url):
        ledger.note(mark, WRITTEN)
    return written


def _demand_ours(output: Path | str, ledger: Ledger, *, overwrite: bool, append: bool = False) -> None:
    """Raise ConfigurationError if another program has written the output since `demand_free`."""
    if not overwrite and is_foreign(output, ledger):
        raise ConfigurationError(
            "another program wrote the file while the collection ran, so it is kept",
            remedies=_remedies(output, ledger, append=append),
        )


def _remedies(output: Path | str, ledger: Reading | None, *, append: bool) -> list[Remedy]:
    """Return the ways to go on: with another output and the same ledger, so that no id is sent twice, or over it."""
    if is_remote(output):
        return [Remedy("to replace the file", {"overwrite": True})]
    output = Path(output)
    other = {"output": str(free_name(output))}
    whole = "to replace the whole folder" if output.is_dir() else "to replace the whole file"
    if is_database(output):
        whole += ", including its other tables"
    if ledger is not None and ledger.noted("version"):  # there is a ledger
        elsewhere = Remedy("to go on with the same ledger and another output", {**other, "ledger": ledger.location})
    else:
        elsewhere = Remedy("to write another output", other)
    return [elsewhere] if append else [elsewhere, Remedy(whole, {"overwrite": True})]
