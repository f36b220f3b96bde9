"""The output of `justone ledger changes`: the differences of two versions as CSV."""

from __future__ import annotations

import contextlib
import csv
import sys
from typing import Any

from justone_client.collect.ledger.open import reading_at
from justone_client.collect.outputs.changes import Things, changes_in
from justone_client.collect.outputs.text_formats import without_formula
from justone_client.endpoints.operation import Operation
from justone_client.terminal import one_line


def print_changes(place: str, since: float | None, operation: Operation[Any]) -> None:
    """Print the changes between two versions of the responses in a ledger.

    Args:
        place: The location of the ledger.
        since: The moment of the earlier version, in seconds since 1970; None for the one before the latest.
        operation: The endpoint; if it has pages, a column numbers them.
    """
    writer = csv.writer(sys.stdout)
    is_paged = operation.paging is not None
    page = ["page"] if is_paged else []
    writer.writerow(["id", *page, "field", "before", "after"])
    with contextlib.closing(reading_at(place)) as ledger:
        columns = [*ledger.identity()["columns"].values()]
        for change in changes_in(ledger.refreshed(), columns, since, Things(operation)):
            number = [change.page] if is_paged else []
            texts = (None if each is None else without_formula(one_line(each)) for each in change[2:])
            writer.writerow([without_formula(one_line(change.id)), *number, *texts])
