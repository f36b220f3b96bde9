"""The rows of an output: the input's columns, the data, and what came of the call."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from justone_client.collect.record import Kept, State
from justone_client.endpoints.operation import Operation

from .columns import Column, columns_of
from .stored_response import answer_of, input_of
from .values import CONVERSIONS, UNFIT, Convert, kind_of, type_of

Source = Callable[[], Iterator[Kept]]
_PREFIX = "answer_"
_EXACT: dict[str, type | None] = {"text": str, "boolean": bool}
"""What a value must be to be taken over without a closer look."""

_MOST_NAMED = 3
_PAGE = {"page": "integer"}
_CALL = {"status": "text", "code": "integer", "message": "text", "request_id": "text", "fetched_at": "text"}
"""What came of the call; where lists come in pages, with the number of the page before it."""

_STATUS = {
    State.PENDING: "pending",
    State.AGAIN: "pending",
    State.SENT: "in_doubt",  # looked at from another process, or after a crash
    State.IN_DOUBT: "in_doubt",
    State.DONE: "done",
    State.EMPTY: "empty",
    State.FAILED: "failed",
    State.MISMATCHED: "mismatched",
    State.INVALID: "invalid",
}


class OutputTable:
    """What is to be written, read from a ledger row by row.

    Attributes:
        columns: All columns with their names in the output. No two names differ by case alone, as databases ask for.
        unfit: Values that their columns could not hold, by column; complete once the rows have been gone through.
        unreadable: Answers that could not be read, likewise.
    """

    def __init__(
        self,
        kept: Source,
        operation: Operation[Any],
        wanted: Sequence[str] | None,
        data: Sequence[Column] | None = None,
    ) -> None:
        """Decide on the columns; goes through the whole input for that.

        Args:
            kept: Goes through all rows, anew with each call.
            operation: The endpoint.
            wanted: Columns of the data, as `columns_of` takes them.
            data: These columns, if they have been decided on already.

        Raises:
            ConfigurationError: A column is wanted that does not exist.
        """
        self._kept = kept
        survey = _Survey()
        if data is None:
            data = columns_of(operation, wanted, lambda: survey.through(kept()))
        if not survey.is_over:
            for _ in survey.through(kept()):
                pass
        inputs = survey.columns()
        self._call = call_columns(operation)
        names = Names()
        self.columns = [
            *(column._replace(name=names.of_input(column.name)) for column in inputs),
            *(column._replace(name=names.of_answer(column.name)) for column in data),
            *(Column(names.of_answer(name), (), of) for name, of in self._call.items()),
        ]
        self._inputs = inputs
        self._data = [column._replace(path=("data", *column.path)) for column in data]
        self._unfit = Counter[int]()
        self.unreadable = 0

    @property
    def unfit(self) -> dict[str, int]:
        return {self.columns[index].name: count for index, count in sorted(self._unfit.items())}

    def drop(self, row: list[Any], index: int) -> None:
        """Empty a cell that cannot be written."""
        row[index] = None
        self._unfit[index] += 1

    def rows(self, *, nested: bool = False) -> Iterator[list[Any]]:
        """Go through the rows; values stand in the order of the columns.

        Args:
            nested: Whether values of `json` columns are what they are, else JSON texts.
        """
        self._unfit.clear()
        self.unreadable = 0
        pick_input = _Picker(self._inputs, 0, nested=nested)
        pick_data = _Picker(self._data, len(self._inputs), nested=nested)
        empty = [None] * len(self.columns)
        for each in self._kept():
            row: list[Any] = empty.copy()
            pick_input(row, input_of(each.other), self._unfit)
            if each.body is not None:
                answer = answer_of(each.body)
                if answer is None:
                    self.unreadable += 1
                else:
                    pick_data(row, answer, self._unfit)
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
    """Name what is written of each call, with its type."""
    return _CALL if operation.paging is None else {**_PAGE, **_CALL}


def unfit_said(values: Mapping[str, int]) -> str:
    """Say of all columns together which values did not fit: what has drifted may be in many of them."""
    number = sum(values.values())
    names = ", ".join(list(values)[:_MOST_NAMED]) + (", …" if len(values) > _MOST_NAMED else "")
    if number == 1:
        return f"1 value of {names} did not fit its type and is empty; the ledger has it"
    columns = "1 column" if len(values) == 1 else f"{len(values):,} columns"
    return f"{number:,} values in {columns} did not fit their types and are empty, such as {names}; the ledger has them"


class Names:
    """Gives away each name once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of_input(self, name: str) -> str:
        """Keep a name as it is, if at all possible."""
        name = name or "column"
        free, number = name, 1
        while free.casefold() in self._taken:
            number += 1
            free = f"{name}_{number}"
        self._taken.add(free.casefold())
        return free

    def of_answer(self, name: str) -> str:
        while name.casefold() in self._taken:
            name = f"{_PREFIX}{name}"
        self._taken.add(name.casefold())
        return name


class _Survey:
    """Finds out which columns an input has, and what they hold."""

    def __init__(self) -> None:
        self.is_over = False
        self._kinds: dict[str, set[str]] = {}

    def through(self, kept: Iterator[Kept]) -> Iterator[Kept]:
        """Look at rows that somebody else goes through."""
        for each in kept:
            for name, value in input_of(each.other).items():
                kinds = self._kinds.get(name)
                if kinds is None:
                    kinds = self._kinds[name] = set()
                if value is not None:
                    kinds.add(kind_of(value))
            yield each
        self.is_over = True

    def columns(self) -> list[Column]:
        return [Column(name, (name,), type_of(kinds)) for name, kinds in self._kinds.items()]


class _Picker:
    """Takes the values of columns out of an object, and goes to each object within only once."""

    def __init__(self, columns: Sequence[Column], first: int, *, nested: bool) -> None:
        self._objects: dict[tuple[str, ...], list[tuple[int, str, type | None, Convert]]] = {}
        for index, column in enumerate(columns, first):
            *parents, key = column.path
            convert = _as_it_is if nested and column.type == "json" else CONVERSIONS[column.type]
            found = self._objects.setdefault(tuple(parents), [])
            found.append((index, key, _EXACT.get(column.type), convert))

    def __call__(self, row: list[Any], source: dict[str, Any], unfit: Counter[int]) -> None:
        for parents, fields in self._objects.items():
            values: Any = source
            for parent in parents:
                values = values.get(parent) if type(values) is dict else values
            if type(values) is not dict:
                if values not in (None, [], ""):  # some servers write an empty object like that
                    unfit.update(index for index, *_ in fields)
                continue
            for index, key, exact, convert in fields:
                value = values.get(key)
                if value is None or type(value) is exact:
                    row[index] = value
                elif (converted := convert(value)) is not UNFIT:
                    row[index] = converted
                else:
                    unfit[index] += 1


def _as_it_is(value: Any) -> Any:
    return value
