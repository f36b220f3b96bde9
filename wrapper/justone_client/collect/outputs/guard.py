"""Writing the output from a ledger, and never over a file of somebody else's."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from justone_client.collect.ledger.ledger import Ledger, Reading
from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError, JustOneError

from .columns import columns_of
from .output_file import Written, check_output, is_database, write_output


def demand_columns(operation: Operation[Any], columns: Sequence[str] | None) -> None:
    """Make sure that there are such columns, as far as that is known before anything is sent.

    Raises:
        ConfigurationError: The answers have no such field.
    """
    if operation.data and columns:
        columns_of(operation, columns, lambda: iter(()))


def demand_free(output: Path, ledger: Reading | None, *, overwrite: bool, excel: bool = False) -> None:
    """Make sure that the output can be written, before anything is sent.

    Args:
        output: The file.
        ledger: What knows whether this collection has written it; None where there is none yet.
        overwrite: Whether it may be replaced whoever has written it.
        excel: Whether it is for Excel.

    Raises:
        ConfigurationError: It is of no known kind, or exists, and this collection has not written it.
    """
    check_output(output, excel=excel)
    if not overwrite and _is_foreign(output, ledger):
        raise ConfigurationError(
            f"{output} exists, and this collection did not write it, or somebody changed it since: it is kept. Name "
            "another output, or say --overwrite (overwrite=True), which replaces the whole file, with all that is in it"
            f"{' (other tables, too)' if is_database(output) else ''}; nothing was sent"
        )


def write(
    ledger: Ledger,
    operation: Operation[Any],
    output: Path,
    columns: Sequence[str] | None,
    *,
    excel: bool = False,
    overwrite: bool = False,
    is_export: bool = False,
) -> Written:
    """Write the output, and note that it is ours.

    Args:
        ledger: What to write.
        operation: The endpoint.
        output: The file.
        columns: Columns of the data, as `columns_of` takes them.
        excel: Whether it is for Excel.
        overwrite: Whether it may be replaced even if another program has written it, perhaps since `demand_free`.
        is_export: Whether no call was made before; then an error may be one of the command line.

    Raises:
        JustOneError: It cannot be written, and is as it was before; the responses are in the ledger all the same.
    """

    def note(finished: Path) -> None:
        ledger.note(_marks(output, finished)[0], "written")

    try:
        _demand_ours(output, ledger, overwrite=overwrite)
        return write_output(ledger.kept, operation, output, columns=columns, excel=excel, finished=note)
    except Exception as error:
        if is_export and isinstance(error, ConfigurationError):
            raise
        said = error.message if isinstance(error, JustOneError) else f"{type(error).__name__}: {error}"
        raise JustOneError(
            f"{output} cannot be written ({said}); every response that came is kept (ledger: {ledger.name}): run the "
            "same command again, or justone ledger export"
        ) from error


def _demand_ours(output: Path, ledger: Ledger, *, overwrite: bool) -> None:
    """Raise ConfigurationError if an output came from elsewhere since `demand_free`."""
    if not overwrite and _is_foreign(output, ledger):
        raise ConfigurationError(
            "somebody wrote it while the collection ran, and it is kept; name another output, or say --overwrite "
            "(overwrite=True)"
        )


def _is_foreign(output: Path, ledger: Reading | None) -> bool:
    """Whether there is an output that this collection has not written, or that was changed since."""
    if not output.exists():
        return False
    return ledger is None or not any(ledger.noted(mark) for mark in _marks(output, output))


def _marks(output: Path, file: Path) -> list[str]:
    """Return what a ledger notes a file under: what tells it from another one, and from itself once it was changed.

    Not its folder, which may be moved with the ledger; and several machines may write files of one name. A symbolic
    link is noted under the name of the file; earlier versions noted the link's name, which comes second.
    """
    status = file.stat()
    names = dict.fromkeys([Path(os.path.realpath(output)).name, output.name])
    texts = (os.fsencode(name).decode("utf-8", "backslashreplace") for name in names)  # the same in every locale
    return [f"output {text} {status.st_size} {status.st_mtime_ns}" for text in texts]
