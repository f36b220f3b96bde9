"""The rows of a job, read from an input table and checked."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice, repeat
from typing import Any

from justone_client.collect.job import Job
from justone_client.collect.record import Row
from justone_client.errors import ConfigurationError

from .column_names import BATCH, position
from .input_table import InputTable
from .json_texts import JSONTexts
from .keys import KeyFault, is_id, keys_of, rounded
from .link_column import LinkFault, demand_argument, keys_of_links, link_column

_MOST = 10
"""Problems that a message lists."""

_LONGEST = 60
"""Characters of a value that a message shows."""

_logger = logging.getLogger("justone_client.collect")


def rows_of(table: InputTable, job: Job, *, skip_invalid: bool = False) -> Iterator[Row]:
    """Read a table as the rows of a job; iterating over them raises if ids are invalid.

    A valid id is an integer, or text without blanks around it, or for a column such as `url:link` a link that has the
    id. After an invalid one no further row is returned; the
    table is read until ten invalid ids are found, and one `ConfigurationError` lists them.

    Args:
        table: The input; its rows are consumed.
        job: The job, which names the columns of the parameters.
        skip_invalid: Whether to return rows with invalid ids, too, with their fault and without a key; the first ten
            are logged. It is still an error if a spreadsheet rounded the ids, which only some of them show, or if no
            row has a valid id.

    Raises:
        ConfigurationError: A column of the job is missing, or links have no value for an argument.
    """
    hint = " (the first line must name the columns)" if table.unit == "line" else ""
    hint += f"; {table.hint}" if table.hint else ""
    arguments = {wire_name: name for name, wire_name in job.operation.parameters.items()}
    positions, of_links = [], {}
    for name, column in job.columns.items():
        links = link_column(table.columns, column)
        if links is not None:
            of_links[name] = arguments.get(name, name)
            demand_argument(job.operation, of_links[name])
        positions.append(position(table.name, table.columns, links or column, hint=hint))
    return chain.from_iterable(_batches(table, job, positions, of_links, skip_invalid=skip_invalid))


def _batches(
    table: InputTable, job: Job, positions: Sequence[int], of_links: Mapping[str, str], *, skip_invalid: bool
) -> Iterator[Iterator[Row]]:
    """Yield the rows; `of_links` are the arguments whose columns hold links, by wire name."""
    problems = _Problems(table, skip_invalid=skip_invalid)
    texts = JSONTexts(table.columns)
    rows, is_first, has_valid = iter(table.rows), True, False
    while batch := problems.next_of(rows):
        numbers, values = zip(*batch, strict=True)
        columns = list(zip(*values, strict=True))
        keys: list[list[str]] = []
        invalid: dict[int, str] = {}
        for place, name in zip(positions, job.columns, strict=True):
            faults: Mapping[int, KeyFault | LinkFault]
            if name in of_links:
                found, faults = keys_of_links(columns[place], job.operation, of_links[name])
            else:
                found, faults = keys_of(columns[place], ids=is_id(name))
            shortened = rounded(found) if is_first and name not in of_links else {}
            problems.are_rounded |= bool(shortened)
            problems.add(place, numbers, columns[place], {**faults, **shortened}, invalid)
            keys.append(found)
        is_first = False
        has_valid = has_valid or len(invalid) < len(batch)
        if not problems.are_fatal:
            row_keys = keys[0] if len(keys) == 1 else list(map(job.key, zip(*keys, strict=True)))
            for index in invalid:
                row_keys[index] = ""
            messages: Iterable[str] = map(invalid.get, range(len(batch)), repeat("")) if invalid else repeat("")
            fields = zip(numbers, row_keys, texts.of(columns), messages, strict=False)  # `repeat` is infinite
            yield map(tuple.__new__, repeat(Row), fields)  # faster than `Row()`, which is a Python function
    problems.end(has_valid=has_valid)


class _Problems:
    """The invalid ids of a table; the first ones are kept as lines of a message.

    Attributes:
        are_rounded: Whether a spreadsheet rounded the ids; then rows cannot be skipped, since only some of the rounded
            ids are recognizable.
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
        """Return the next rows; an empty list at the end, or if enough problems are found."""
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
        faults: Mapping[int, KeyFault | LinkFault],
        invalid: dict[int, str],
    ) -> None:
        """Record the faults in a column, and add a message for each row to `invalid`."""
        for index, fault in faults.items():
            shown = repr(values[index])
            shown = f"{shown[:_LONGEST]}…" if len(shown) > _LONGEST else shown
            message = f"{self._table.columns[place]} {shown} {fault.description}"
            invalid[index] = f"{invalid[index]}; {message}" if index in invalid else message
            if len(self._lines) >= _MOST:
                self._more += 1
                continue
            self._lines.append(f"{self._table.unit} {numbers[index]}: {message}")
            self._advice[fault.advice] = None

    def end(self, *, has_valid: bool) -> None:
        """Raise or log the problems, if there are any.

        Raises:
            ConfigurationError: There are problems, and they are not to be skipped.
        """
        if not self._lines:
            return
        at_least = "at least " if self.are_fatal else ""
        more = [f"and {at_least}{self._more:,} more"] if self._more else []
        lines = "\n  ".join([*self._lines, *more])
        advice = "; ".join(self._advice)
        if self.are_fatal or not has_valid:
            can_skip = has_valid and not self.are_rounded
            skip = "\nto skip rows like these: --skip-invalid (skip_invalid=True)" if can_skip else ""
            raise ConfigurationError(f"{self._table.name}: invalid ids, nothing was sent\n  {lines}\n{advice}{skip}")
        number = len(self._lines) + self._more
        _logger.warning("%s: skipped rows with invalid ids: %s\n  %s\n%s", self._table.name, number, lines, advice)
