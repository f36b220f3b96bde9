"""Rows of a table, picked from JSON objects."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from justone_client.endpoints.common_fields import CommonColumn

from .columns import Column
from .values import CONVERSIONS, UNFIT, Convert, json_text, time_text

_EXACT: dict[str, type | None] = {"text": str, "boolean": bool}
"""Types of values that need no conversion, by type of the column."""


class Picker:
    """Copies values from an object to a row; each nested object is looked up only once."""

    def __init__(
        self,
        columns: Sequence[Column],
        first: int,
        *,
        below: tuple[str, ...] = (),
        nested: bool,
        keep: bool = False,
        keep_common: bool = False,
        times: bool = True,
    ) -> None:
        """Set the columns.

        Args:
            columns: The columns to copy.
            first: The position of the first one in a row.
            below: The keys that lead to the object that the paths begin in.
            nested: Whether values of `json` columns are lists and objects; otherwise they are JSON texts.
            keep: Whether a value that does not fit its column's type is copied unchanged; otherwise its cell is empty.
            keep_common: Whether the same holds for common fields; lists and objects are copied as `nested` says.
            times: Whether times are datetimes; otherwise they are texts.
        """
        self._keep = keep
        self._keep_common = keep or keep_common
        self._unread: Convert = _unchanged if nested else _readable
        self._below = below
        self._common: list[tuple[int, CommonColumn, Convert]] = []
        self._objects: dict[tuple[str, ...], list[tuple[int, str, type | None, Convert]]] = {}
        for index, column in enumerate(columns, first):
            if column.common is not None:
                convert = _as_text if column.type == "timestamp" and not times else CONVERSIONS[column.type]
                self._common.append((index, column.common, convert))
                continue
            *parents, key = (*below, *column.path)
            convert = _unchanged if nested and column.type == "json" else CONVERSIONS[column.type]
            found = self._objects.setdefault(tuple(parents), [])
            found.append((index, key, _EXACT.get(column.type), convert))

    def __call__(self, row: list[Any], source: dict[str, Any], unfit: Counter[int]) -> None:
        """Fill a row from an object, and count the values that do not fit."""
        if self._common:
            self._pick_common(row, source, unfit)
        for parents, fields in self._objects.items():
            values: Any = source
            for parent in parents:
                values = values.get(parent) if type(values) is dict else values
            if type(values) is not dict:
                if values not in (None, [], ""):  # some servers write an empty object like this
                    unfit.update(index for index, *_ in fields)
                continue
            for index, key, exact, convert in fields:
                value = values.get(key)
                if value is None or type(value) is exact:
                    row[index] = value
                elif (converted := convert(value)) is not UNFIT:
                    row[index] = converted
                elif self._keep:
                    row[index] = value
                else:
                    unfit[index] += 1

    def _pick_common(self, row: list[Any], source: dict[str, Any], unfit: Counter[int]) -> None:
        thing: Any = source
        for key in self._below:
            thing = thing[key]
        for index, common, convert in self._common:
            value = common.value_in(thing)
            if value is None or (converted := convert(value)) is not UNFIT:
                row[index] = None if value is None else converted
            elif self._keep_common and (unread := self._unread(value)) is not UNFIT:
                row[index] = unread
            else:
                unfit[index] += 1


def _readable(value: Any) -> Any:
    return value if isinstance(value, str) else json_text(value)


def _as_text(value: Any) -> Any:
    return time_text(value) if isinstance(value, datetime) else UNFIT


def _unchanged(value: Any) -> Any:
    return value
