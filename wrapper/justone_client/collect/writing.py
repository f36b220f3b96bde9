"""Writing the output from a ledger, and never over a file of somebody else's."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from justone_client.errors import ConfigurationError, JustOneError
from justone_client.operation import Operation

from .ledger.ledger import Ledger, Reading
from .outputs.columns import columns_of
from .outputs.writing import Written, check_output, is_database, write_output


def demand_columns(operation: Operation[Any], columns: Sequence[str] | None) -> None:
    """Make sure that there are such columns, as far as that is known before anything is sent.

    Raises:
        ConfigurationError: The answers have no such field.
    """
    if operation.data and columns:
        columns_of(operation, columns, lambda: iter(()))


def demand_free(output: Path, ledger: Reading | None, *, overwrite: bool) -> None:
    """Make sure that the output can be written, before anything is sent.

    Args:
        output: The file.
        ledger: What knows whether this collection has written it; None where there is none yet.
        overwrite: Whether it may be replaced whoever has written it.

    Raises:
        ConfigurationError: It is of no known kind, or exists, and this collection has not written it.
    """
    check_output(output)
    is_ours = ledger is not None and output.exists() and any(ledger.noted(mark) for mark in _marks(output))
    if output.exists() and not overwrite and not is_ours:
        raise ConfigurationError(
            f"{output} exists, and this collection did not write it, or somebody changed it since: it is kept. Name "
            "another output, or say --overwrite (overwrite=True), which replaces the whole file, with all that is in it"
            f"{' (other tables, too)' if is_database(output) else ''}; nothing was sent"
        )


def write(ledger: Ledger, operation: Operation[Any], output: Path, columns: Sequence[str] | None) -> Written:
    """Write the output, and note that it is ours.

    Raises:
        JustOneError: It cannot be written; the answers are in the ledger all the same.
    """
    try:
        written = write_output(ledger.kept, operation, output, columns=columns)
    except JustOneError:
        raise
    except Exception as error:
        raise JustOneError(
            f"{output} cannot be written ({type(error).__name__}: {error}); every answer is in the ledger, "
            f"{ledger.name}: run the same command again, or justone collect export"
        ) from error
    ledger.note(_marks(output)[0], "written")
    return written


def _marks(output: Path) -> list[str]:
    """Return what a ledger notes a file under: what tells it from another one, and from itself once it was changed.

    Not its folder, which may be moved with the ledger; and several machines may write files of one name. A symbolic
    link is noted under the name of the file; earlier versions noted the link's name, which comes second.
    """
    status = output.stat()
    names = dict.fromkeys([Path(os.path.realpath(output)).name, output.name])
    return [f"output {name} {status.st_size} {status.st_mtime_ns}" for name in names]
