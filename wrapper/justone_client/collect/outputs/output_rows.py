"""The rows of an output: the input's columns, the data, and the outcome of the call."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from justone_client.collect.record import Kept, State
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.tables.picker import Picker
from justone_client.endpoints.tables.values import kind_of, type_of

from .output_columns import Column, columns_of
from .stored_response import parse_input, parse_response

Source = Callable[[], Iterator[Kept]]
_PREFIX = "answer_"
_MOST_NAMED = 3
_PAGE = {"page": "integer"}
_CALL = {"status": "text", "code": "integer", "message": "text", "request_id": "text", "fetched_at": "text"}
"""Columns for the outcome of the call; lists in pages have `_PAGE` before them."""

_STATUS = {
    State.PENDING: "pending",
    State.AGAIN: "pending",
    State.SENT: "in_doubt",  # read by another process, or after a crash
    State.IN_DOUBT: "in_doubt",
    State.DONE: "done",
    State.EMPTY: "empty",
    State.FAILED: "failed",
    State.MISMATCHED: "mismatched",
    State.INVALID: "invalid",
}


class OutputTable:
    """The rows and columns of an output, read from a ledger row by row.

    Attributes:
        columns: All columns with their names in the output. Names differ by more than case, as databases require.
        unfit: The number of values that did not fit the type of their column, by column; complete after all rows.
        unreadable: The number of responses that could not be read; complete after all rows.
    """

    def __init__(
        self,
        kept: Source,
        operation: Operation[Any],
        wanted: Sequence[str] | None,
        data: Sequence[Column] | None = None,
    ) -> None:
        """Choose the columns; this reads all rows.

        Args:
            kept: Returns an iterator over all rows.
            operation: The endpoint.
            wanted: Columns of the data, as for `columns_of`.
            data: The result of `columns_of`, if it is known already.

        Raises:
            ConfigurationError: A column does not exist.
        """
        self._kept = kept
        survey = _Survey()
        if data is None:
            data = columns_of(operation, wanted, lambda: survey.observe(kept()))
        if not survey.is_over:
            for _ in survey.observe(kept()):
                pass
        inputs = survey.columns()
        self._call = call_columns(operation)
        names = Names()
        self.columns = [
            *(column._replace(name=names.add_input(column.name)) for column in inputs),
            *(column._replace(name=names.add_response(column.name)) for column in data),
            *(Column(names.add_response(name), (), kind) for name, kind in self._call.items()),
        ]
        self._inputs = inputs
        self._data = [column._replace(path=("data", *column.path)) for column in data]
        self._unfit = Counter[int]()
        self.unreadable = 0

    @property
    def unfit(self) -> dict[str, int]:
        return {self.columns[index].name: count for index, count in sorted(self._unfit.items())}

    def drop(self, row: list[Any], index: int) -> None:
        """Empty a cell with an invalid value, and count the value."""
        row[index] = None
        self._unfit[index] += 1

    def rows(self, *, nested: bool = False) -> Iterator[list[Any]]:
        """Yield the rows; values are in the order of the columns.

        Args:
            nested: Whether values of `json` columns are lists and objects; otherwise they are JSON texts.
        """
        self._unfit.clear()
        self.unreadable = 0
        pick_input = Picker(self._inputs, 0, nested=nested)
        pick_data = Picker(self._data, len(self._inputs), nested=nested)
        empty = [None] * len(self.columns)
        for each in self._kept():
            row: list[Any] = empty.copy()
            pick_input(row, parse_input(each.other), self._unfit)
            if each.body is not None:
                response = parse_response(each.body)
                if response is None:
                    self.unreadable += 1
                else:
                    pick_data(row, response, self._unfit)
            call = (
                each.page,
                _STATUS[each.state],
                each.code,
                each.message or None,
                each.request_id,
                time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(each.asked)) if each.asked else None,
            )
            row[-len(self._call) :] = call[-len(self._call) :]
            yield row


def call_columns(operation: Operation[Any]) -> dict[str, str]:
    """Return the columns for the outcome of a call, with their types."""
    return _CALL if operation.paging is None else {**_PAGE, **_CALL}


def describe_unfit(values: Mapping[str, int]) -> str:
    """Return one message for the values of all columns that did not fit; a drift may affect many columns."""
    number = sum(values.values())
    names = ", ".join(list(values)[:_MOST_NAMED]) + (", …" if len(values) > _MOST_NAMED else "")
    if number == 1:
        return f"1 value of {names} did not fit its column's type: the cell is empty, the ledger has the value"
    columns = f"1 column ({names})" if len(values) == 1 else f"{len(values):,} columns (such as {names})"
    return f"{number:,} values in {columns} did not fit the type: the cells are empty, the ledger has the values"


class Names:
    """Names of the columns of an output; each is unique."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def add_input(self, name: str) -> str:
        """Return the name of a column of the input; it is unchanged unless it is empty or taken."""
        name = name or "column"
        free, number = name, 1
        while free.casefold() in self._taken:
            number += 1
            free = f"{name}_{number}"
        self._taken.add(free.casefold())
        return free

    def add_response(self, name: str) -> str:
        """Return the name of a column of the response; it gets a prefix if it is taken."""
        while name.casefold() in self._taken:
            name = f"{_PREFIX}{name}"
        self._taken.add(name.casefold())
        return name


class _Survey:
    """The columns of an input, and the kinds of their values."""

    def __init__(self) -> None:
        self.is_over = False
        self._kinds: dict[str, set[str]] = {}

    def observe(self, kept: Iterator[Kept]) -> Iterator[Kept]:
        """Yield the rows unchanged, and record their columns and values."""
        for each in kept:
            for name, value in parse_input(each.other).items():
                kinds = self._kinds.get(name)
                if kinds is None:
                    kinds = self._kinds[name] = set()
                if value is not None:
                    kinds.add(kind_of(value))
            yield each
        self.is_over = True

    def columns(self) -> list[Column]:
        return [Column(name, (name,), type_of(kinds)) for name, kinds in self._kinds.items()]
