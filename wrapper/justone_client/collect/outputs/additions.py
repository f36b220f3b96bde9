"""The rows to append to an output: those of responses that it does not have yet."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator, Sequence
from itertools import groupby

from justone_client.collect.record import Kept, State
from justone_client.endpoints.tables.columns import Column
from justone_client.errors import ConfigurationError

from .output_rows import Source

_VERSION = 32
"""The bits to the right of a version; they hold the page."""


class Additions:
    """A source of the rows that an output lacks, once `begin` was called; before, of all rows.

    A response is appended once, also if several rows have its id, and only if it is stored: rows that failed, or are
    pending or in doubt, are left out. A record of the responses is stored in the ledger.
    """

    def __init__(self, kept: Source, record: str, partition_by: str | None) -> None:
        """Set what the output has.

        Args:
            kept: Returns an iterator over all rows.
            record: The property `record` after the output was written; empty for a new one.
            partition_by: The column that selects the folder of a row.
        """
        self._kept = kept
        self._before = json.loads(record) if record else None
        self._partition_by = partition_by
        self._columns: list[list[str]] = []
        self._is_begun = False
        self._latest = array("Q")  # by the number of an id: the version and the page that were appended last
        for number, latest in self._before["pages"] if self._before else ():
            self._latest.extend([latest] * number)

    def __call__(self) -> Iterator[Kept]:
        """Return an iterator over the rows."""
        return (kept for kept in self._kept() if not self._is_begun or self._is_new(kept))

    def begin(self, columns: Sequence[Column], *, has_types: bool) -> None:
        """Leave out the rows that the output has, from now on.

        Args:
            columns: The columns of the new rows.
            has_types: Whether the format of the output stores the types of columns.

        Raises:
            ConfigurationError: The output has other columns, or other partitions.
        """
        self._columns = [[each.name, each.type] for each in columns]
        if self._before is not None:
            if self._before["partition_by"] != self._partition_by:
                raise ConfigurationError("append: the output has other partitions; pass the partition_by of before")
            had = self._before["columns"]
            if self._columns != had and (has_types or [name for name, _ in had] != [each.name for each in columns]):
                raise ConfigurationError(
                    f"append: the output has other columns ({_difference(had, self._columns)}); choose its columns, or "
                    "name another output"
                )
        self._is_begun = True

    @property
    def record(self) -> str:
        """Return a record of the responses that the output has after it was written."""
        pages = [[len([*group]), latest] for latest, group in groupby(self._latest)]
        return json.dumps(
            {"columns": self._columns, "partition_by": self._partition_by, "pages": pages}, ensure_ascii=False
        )

    def _is_new(self, kept: Kept) -> bool:
        """Return whether a response is not in the output, and note that it is now."""
        if kept.body is None and kept.state != State.EMPTY:
            return False
        latest = kept.version << _VERSION | kept.page
        missing = kept.id_number + 1 - len(self._latest)
        if missing > 0:
            self._latest.extend([0] * missing)
        if latest <= self._latest[kept.id_number]:
            return False
        self._latest[kept.id_number] = latest
        return True


def _difference(had: list[list[str]], new: list[list[str]]) -> str:
    """Return the first difference between two lists of columns."""
    for before, now in zip(had, new, strict=False):
        if before != now:
            texts = [f"{name!r} of type {kind}" for name, kind in (before, now)]
            return f"it has {texts[0]}, and the new rows have {texts[1]}"
    return f"it has {len(had)}, and the new rows have {len(new)}"
