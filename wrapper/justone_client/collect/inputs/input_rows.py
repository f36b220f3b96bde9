"""From a table to what a ledger takes in."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice, repeat
from typing import Any

from justone_client.collect.job import Job
from justone_client.collect.record import Row
from justone_client.errors import ConfigurationError

from .column_names import BATCH, position
from .input_table import InputTable
from .json_texts import JSONTexts
from .keys import KeyFault, is_id, keys_of, rounded

_MOST = 10
"""Problems that are listed."""

_LONGEST = 60
"""Characters of a value that are shown."""

_logger = logging.getLogger("justone_client.collect")


def rows_of(table: InputTable, job: Job, *, skip_invalid: bool = False) -> Iterator[Row]:
    """Read a table as the rows of a job; going through them raises where ids are unusable.

    Ids are text, without the blanks around them, or integers. Where some are not, rows cease, the rest of the table is
    looked through until ten are found, and one `ConfigurationError` lists them.

    Args:
        table: The input; its rows are used up.
        job: Says which columns hold what.
        skip_invalid: Whether to return rows with unusable ids, too, with their fault and without a key; the first ten
            are logged. It is still an error if a spreadsheet rounded the ids, which shows in some of them only, or if
            no row has a usable id.

    Raises:
        ConfigurationError: A column that the job needs is not there.
    """
    hint = " (the first line must name the columns)" if table.unit == "line" else ""
    hint += f"; {table.hint}" if table.hint else ""
    positions = [position(table.name, table.columns, column, hint=hint) for column in job.columns.values()]
    return chain.from_iterable(_batches(table, job, positions, skip_invalid=skip_invalid))


def _batches(table: InputTable, job: Job, positions: Sequence[int], *, skip_invalid: bool) -> Iterator[Iterator[Row]]:
    problems = _Problems(table, skip_invalid=skip_invalid)
    texts = JSONTexts(table.columns)
    rows, is_first, has_valid = iter(table.rows), True, False
    while batch := problems.next_of(rows):
        numbers, values = zip(*batch, strict=True)
        columns = list(zip(*values, strict=True))
        keys: list[list[str]] = []
        invalid: dict[int, str] = {}
        for place, name in zip(positions, job.columns, strict=True):
            found, faults = keys_of(columns[place], ids=is_id(name))
            shortened = rounded(found) if is_first else {}
            problems.are_rounded |= bool(shortened)
            problems.add(place, numbers, columns[place], {**faults, **shortened}, invalid)
            keys.append(found)
        is_first = False
        has_valid = has_valid or len(invalid) < len(batch)
        if not problems.are_fatal:
            asked = keys[0] if len(keys) == 1 else list(map(job.key, zip(*keys, strict=True)))
            for index in invalid:
                asked[index] = ""
            said: Iterable[str] = map(invalid.get, range(len(batch)), repeat("")) if invalid else repeat("")
            fields = zip(numbers, asked, texts.of(columns), said, strict=False)  # constants have no end
            yield map(tuple.__new__, repeat(Row), fields)  # spares the Python function that `Row()` is
    problems.end(has_valid=has_valid)


class _Problems:
    """The problems with the ids of a table, the first of them as lines to read.

    Attributes:
        are_rounded: Whether a spreadsheet rounded the ids; then no row can be left out for that, since only some of
            them show it.
    """

    def __init__(self, table: InputTable, *, skip_invalid: bool) -> None:
        self.are_rounded = False
        self._skip_invalid = skip_invalid
        self._table = table
        self._lines: list[str] = []
        self._more = 0
        self._advice: dict[str, None] = {}

    @property
    def are_fatal(self) -> bool:
        return bool(self._lines) and (self.are_rounded or not self._skip_invalid)

    def next_of(self, rows: Iterator[tuple[int, tuple[Any, ...]]]) -> list[tuple[int, tuple[Any, ...]]]:
        """Return some more rows; none where there are, or enough is found."""
        if self._more and self.are_fatal:
            return []
        try:
            return list(islice(rows, BATCH))
        except ConfigurationError as error:
            if not self.are_fatal:
                raise
            self._lines.append(error.message)
            return []

    def add(
        self,
        place: int,
        numbers: Sequence[int],
        values: Sequence[Any],
        faults: dict[int, KeyFault],
        invalid: dict[int, str],
    ) -> None:
        """Take note of the faults in a column, and add what to say of each row to `invalid`."""
        for index, fault in faults.items():
            shown = repr(values[index])
            shown = f"{shown[:_LONGEST]}…" if len(shown) > _LONGEST else shown
            what = f"{self._table.columns[place]} {shown} {fault.said}"
            invalid[index] = f"{invalid[index]}; {what}" if index in invalid else what
            if len(self._lines) >= _MOST:
                self._more += 1
                continue
            self._lines.append(f"{self._table.unit} {numbers[index]}: {what}")
            self._advice[fault.advice] = None

    def end(self, *, has_valid: bool) -> None:
        """Raise what was found, or log it.

        Raises:
            ConfigurationError: Something was, and is not to be skipped.
        """
        if not self._lines:
            return
        at_least = "at least " if self.are_fatal else ""
        more = [f"and {at_least}{self._more:,} more"] if self._more else []
        lines = "\n  ".join([*self._lines, *more])
        advice = "; ".join(self._advice)
        if self.are_fatal or not has_valid:
            can_skip = has_valid and not self.are_rounded
            skip = "\nto leave out rows like these: --skip-invalid (skip_invalid=True)" if can_skip else ""
            raise ConfigurationError(
                f"{self._table.name}: unusable ids, and nothing was sent\n  {lines}\n{advice}{skip}"
            )
        number = len(self._lines) + self._more
        _logger.warning("%s: unusable ids, which are skipped: %s\n  %s\n%s", self._table.name, number, lines, advice)
