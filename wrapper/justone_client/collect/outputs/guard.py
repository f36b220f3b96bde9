"""Writing of an output, with a guard against replacing files that the collection has not written."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from justone_client.collect.file_names import free_name
from justone_client.collect.ledger.ledger import Ledger, Reading
from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError, JustOneError, Remedy

from .output_columns import columns_of
from .output_file import Written, check_output, is_database, write_output
from .output_rows import Source
from .output_selection import Selection


def demand_columns(operation: Operation[Any], selection: Selection) -> None:
    """Refuse columns that do not exist, as far as that is known before anything is sent.

    Raises:
        ConfigurationError: The model of the endpoint has no such column.
    """
    if selection.wanted:
        columns_of(operation, selection, tuple)


def demand_free(output: Path, ledger: Reading | None, *, overwrite: bool, excel: bool = False) -> None:
    """Refuse an output that cannot be written or must not be replaced, before anything is sent.

    Args:
        output: The file.
        ledger: The ledger, which knows whether this collection has written the file; None if it does not exist yet.
        overwrite: Whether to replace the file even if another program has written it.
        excel: Whether it is for Excel.

    Raises:
        ConfigurationError: The format is unknown, or the file exists and this collection has not written it.
    """
    check_output(output, excel=excel)
    if not overwrite and _is_foreign(output, ledger):
        raise ConfigurationError(
            f"{output} exists, but this collection did not write it, or it was changed since: the file is kept; "
            "nothing was sent",
            remedies=_remedies(output, ledger),
        )


def write(
    ledger: Ledger,
    operation: Operation[Any],
    output: Path,
    selection: Selection,
    *,
    excel: bool = False,
    overwrite: bool = False,
    is_export: bool = False,
    kept: Source | None = None,
) -> Written:
    """Write the output, and record in the ledger that this collection has written it.

    Args:
        ledger: The rows and responses.
        operation: The endpoint.
        output: The file.
        selection: The choice of items and columns.
        excel: Whether it is for Excel.
        overwrite: Whether to replace the file even if another program has written it, perhaps since `demand_free`.
        is_export: Whether no call was made before; then a `ConfigurationError` is raised unchanged.
        kept: Returns an iterator over the rows to write, such as earlier versions; default: `ledger.kept`.

    Raises:
        JustOneError: The output cannot be written and is unchanged; the responses are in the ledger.
    """

    def note(finished: Path) -> None:
        ledger.note(_marks(output, finished)[0], "written")

    try:
        _demand_ours(output, ledger, overwrite=overwrite)
        source = kept or ledger.kept
        return write_output(source, operation, output, selection, excel=excel, finished=note)
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


def _demand_ours(output: Path, ledger: Ledger, *, overwrite: bool) -> None:
    """Raise ConfigurationError if another program has written the output since `demand_free`."""
    if not overwrite and _is_foreign(output, ledger):
        raise ConfigurationError(
            "another program wrote the file while the collection ran, so it is kept", remedies=_remedies(output, ledger)
        )


def _remedies(output: Path, ledger: Reading | None) -> list[Remedy]:
    """Return the ways to go on: with another output and the same ledger, so that no id is sent twice, or over it."""
    other = {"output": str(free_name(output))}
    whole = "to replace the whole file"
    if is_database(output):
        whole += ", including its other tables"
    if ledger is not None and ledger.noted("version"):  # there is a ledger
        elsewhere = Remedy("to go on with the same ledger and another output", {**other, "ledger": ledger.location})
    else:
        elsewhere = Remedy("to write another output", other)
    return [elsewhere, Remedy(whole, {"overwrite": True})]


def _is_foreign(output: Path, ledger: Reading | None) -> bool:
    """Return whether the output exists and this collection has not written it, or it was changed since."""
    if not output.exists():
        return False
    return ledger is None or not any(ledger.noted(mark) for mark in _marks(output, output))


def _marks(output: Path, file: Path) -> list[str]:
    """Return the marks by which a ledger recognizes a file it was written to, until the file is changed.

    They do not contain the folder, which may be moved with the ledger. Several machines may write files of the same
    name. A symbolic link has the name of its target first; earlier versions recorded the link's name, which is second.
    """
    status = file.stat()
    names = dict.fromkeys([Path(os.path.realpath(output)).name, output.name])
    texts = (os.fsencode(name).decode("utf-8", "backslashreplace") for name in names)  # the same in every locale
    return [f"output {text} {status.st_size} {status.st_mtime_ns}" for text in texts]
