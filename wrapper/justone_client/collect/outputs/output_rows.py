"""The rows of an output: the input's columns, the data, and the outcome of the call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import groupby
from operator import attrgetter
from typing import Any

from justone_client.collect.record import Kept, State
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.tables.picker import Picker
from justone_client.endpoints.tables.values import kind_of, time_text, type_of

from .output_columns import Column, bodies_in, item_source
from .output_selection import Selection
from .stored_response import parse_input, parse_response

Source = Callable[[], Iterator[Kept]]
_DATA = "data"
_PREFIX = "answer_"
_MOST_NAMED = 3
_PAGE = {"page": "integer"}
_CALL = {"status": "text", "code": "integer", "message": "text", "request_id": "text", "fetched_at": "timestamp"}
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
        cut: The number of texts that a format had to cut, by column; complete after all rows.
        unreadable: The number of responses that could not be read; complete after all rows.
        left_out: The paths of lists of objects that no column holds.
    """

    def __init__(
        self,
        kept: Source,
        operation: Operation[Any],
        selection: Selection,
        data: Sequence[Column] | None = None,
    ) -> None:
        """Choose the columns; this reads all rows.

        Args:
            kept: Returns an iterator over all rows.
            operation: The endpoint.
            selection: The choice of items and columns.
            data: The result of `columns_of`, if it is known already.

        Raises:
            ConfigurationError: A column does not exist.
        """
        self._kept = kept
        self._source = item_source(operation, selection)
        self.left_out: list[str] = []
        survey = _Survey()
        if data is None:
            data, self.left_out = self._source.columns(selection.wanted, lambda: bodies_in(survey.observe(kept())))
        if selection.has_inputs and not survey.is_over:
            for _ in survey.observe(kept()):
                pass
        self._inputs = survey.columns() if selection.has_inputs else []
        self._data = data
        self._call = call_columns(operation) if selection.has_status else {}
        names = Names()
        self.columns = [
            *(column._replace(name=names.add_input(column.name)) for column in self._inputs),
            *(column._replace(name=names.add_response(column.name)) for column in data),
            *(Column(names.add_response(name), (), kind) for name, kind in self._call.items()),
        ]
        self._unfit = Counter[int]()
        self._cut = Counter[int]()
        self.unreadable = 0

    @property
    def unfit(self) -> dict[str, int]:
        return self._by_name(self._unfit)

    @property
    def cut(self) -> dict[str, int]:
        return self._by_name(self._cut)

    def _by_name(self, counts: Mapping[int, int]) -> dict[str, int]:
        return {self.columns[index].name: count for index, count in sorted(counts.items())}

    def drop(self, row: list[Any], index: int) -> None:
        """Empty a cell with an invalid value, and count the value."""
        row[index] = None
        self._unfit[index] += 1

    def note_cut(self, index: int) -> None:
        """Count a text that a format had to cut."""
        self._cut[index] += 1

    def rows(self, *, nested: bool = False, times: bool = False, keep: bool = False) -> Iterator[list[Any]]:
        """Yield the rows; values are in the order of the columns.

        Args:
            nested: Whether values of `json` columns are lists and objects; otherwise they are JSON texts.
            times: Whether values of `timestamp` columns are datetimes; otherwise they are texts.
            keep: Whether a common field that cannot be read stays as it was sent; otherwise its cell is empty.
        """
        return (row for _, row in self.numbered_rows(nested=nested, times=times, keep=keep))

    def numbered_rows(
        self, *, nested: bool = False, times: bool = False, keep: bool = False
    ) -> Iterator[tuple[int, list[Any]]]:
        """Yield the rows, each with the position of its input; see `rows`.

        Each item has a row. A version without items has one row, and so has a page without a response.
        """
        self._unfit.clear()
        self._cut.clear()
        self.unreadable = 0
        pick_input = Picker(self._inputs, 0, nested=nested)
        pick_item = Picker(self._data, len(self._inputs), below=(_DATA,), nested=nested, keep_common=keep, times=times)
        for (number, _), pages in groupby(self._kept(), attrgetter("number", "version")):
            bare: list[Any] | None = None
            is_bare = True
            for each in pages:
                row: list[Any] = [None] * len(self.columns)
                pick_input(row, parse_input(each.other), self._unfit)
                if self._call:
                    row[-len(self._call) :] = _outcome(each, times=times)[-len(self._call) :]
                items = self._items(each)
                if items == [] and bare is None:
                    bare = row
                is_bare = is_bare and items == []
                if items is None:
                    yield number, row
                for item in items or ():
                    filled = row.copy()
                    pick_item(filled, {_DATA: item}, self._unfit)
                    yield number, filled
            if is_bare and bare is not None:
                yield number, bare

    def _items(self, kept: Kept) -> list[Any] | None:
        """Return the items of a page; None without a response that can be read."""
        if kept.body is None:
            return None
        response = parse_response(kept.body)
        if response is None:
            self.unreadable += 1
            return None
        return self._source.items(response)


def _outcome(kept: Kept, *, times: bool) -> list[Any]:
    """Return the values of the columns for the outcome of a call."""
    fetched_at = datetime.fromtimestamp(int(kept.asked), UTC) if kept.asked else None
    return [
        kept.page,
        _STATUS[kept.state],
        kept.code,
        kept.message or None,
        kept.request_id,
        fetched_at if times or fetched_at is None else time_text(fetched_at),
    ]


def call_columns(operation: Operation[Any]) -> dict[str, str]:
    """Return the columns for the outcome of a call, with their types."""
    return _CALL if operation.paging is None else {**_PAGE, **_CALL}


def describe_unfit(values: Mapping[str, int]) -> str:
    """Return one message for the values of all columns that did not fit; a drift may affect many columns."""
    number = sum(values.values())
    if number == 1:
        return f"1 value of {_named(values)} did not fit its column's type: the cell is empty, the ledger has the value"
    columns = _some_columns(values)
    return f"{number:,} values in {columns} did not fit the type: the cells are empty, the ledger has the values"


def describe_cut(values: Mapping[str, int]) -> str:
    """Return one message for the texts of all columns that were cut."""
    number = sum(values.values())
    if number == 1:
        return f"1 text of {_named(values)} is longer than a cell can be and was cut: the ledger has all of it"
    columns = _some_columns(values)
    return f"{number:,} texts in {columns} are longer than a cell can be and were cut: the ledger has all of them"


def _named(columns: Iterable[str]) -> str:
    names = [*columns]
    return ", ".join(names[:_MOST_NAMED]) + (", …" if names[_MOST_NAMED:] else "")


def _some_columns(columns: Collection[str]) -> str:
    names = _named(columns)
    return f"1 column ({names})" if len(columns) == 1 else f"{len(columns):,} columns (such as {names})"


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
