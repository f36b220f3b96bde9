"""From a table to what a ledger takes in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice, repeat
from typing import Any

from justone_client.collect.job import Job
from justone_client.collect.record import Row
from justone_client.errors import ConfigurationError

from .columns import BATCH, position
from .json_texts import JSONTexts
from .keys import Fault, keys_of, rounded
from .table import Table

_MOST = 10
"""Problems that are listed."""

_LONGEST = 60
"""Characters of a value that are shown."""


def rows_of(table: Table, job: Job) -> Iterator[Row]:
    """Read a table as the rows of a job; going through them raises where ids are unusable.

    Ids are text, without the blanks around them, or integers. Where some are not, rows cease, the rest of the table is
    looked through until ten are found, and one `ConfigurationError` lists them.

    Args:
        table: The input; its rows are used up.
        job: Says which columns hold what.

    Raises:
        ConfigurationError: A column that the job needs is not there.
    """
    hint = " (the first line must name the columns)" if table.unit == "line" else ""
    positions = [position(table.name, table.columns, column, hint=hint) for column in job.columns.values()]
    return chain.from_iterable(_batches(table, job, positions))


def _batches(table: Table, job: Job, positions: Sequence[int]) -> Iterator[Iterator[Row]]:
    problems = _Problems(table)
    texts = JSONTexts(table.columns)
    rows, is_first = iter(table.rows), True
    while batch := problems.next_of(rows):
        numbers, values = zip(*batch, strict=True)
        columns = list(zip(*values, strict=True))
        keys: list[list[str]] = []
        for place in positions:
            found, faults = keys_of(columns[place])
            problems.add(place, numbers, columns[place], {**faults, **(rounded(found) if is_first else {})})
            keys.append(found)
        is_first = False
        if not problems:
            asked = keys[0] if len(keys) == 1 else map(job.key, zip(*keys, strict=True))
            fields = zip(numbers, asked, texts.of(columns), strict=True)
            yield map(tuple.__new__, repeat(Row), fields)  # spares the Python function that `Row()` is
    problems.demand_none()


class _Problems:
    """What is wrong with the ids of a table, as far as anyone wants to read."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._lines: list[str] = []
        self._more = 0
        self._advice: dict[str, None] = {}

    def __bool__(self) -> bool:
        return bool(self._lines)

    def next_of(self, rows: Iterator[tuple[int, tuple[Any, ...]]]) -> list[tuple[int, tuple[Any, ...]]]:
        """Return some more rows; none where there are, or enough is found."""
        if self._more:
            return []
        try:
            return list(islice(rows, BATCH))
        except ConfigurationError as error:
            if not self._lines:
                raise
            self._lines.append(error.message)
            return []

    def add(self, place: int, numbers: Sequence[int], values: Sequence[Any], faults: dict[int, Fault]) -> None:
        for index, fault in faults.items():
            if len(self._lines) >= _MOST:
                self._more += 1
                continue
            shown = repr(values[index])
            shown = f"{shown[:_LONGEST]}…" if len(shown) > _LONGEST else shown
            what = f"{self._table.columns[place]} {shown} {fault.said}"
            self._lines.append(f"{self._table.unit} {numbers[index]}: {what}")
            self._advice[fault.advice] = None

    def demand_none(self) -> None:
        """Raise what was found.

        Raises:
            ConfigurationError: Something was.
        """
        if not self._lines:
            return
        more = [f"and at least {self._more} more"] if self._more else []
        lines = "\n  ".join([*self._lines, *more])
        advice = "; ".join(self._advice)
        raise ConfigurationError(f"{self._table.name}: unusable ids, and nothing was sent\n  {lines}\n{advice}")
