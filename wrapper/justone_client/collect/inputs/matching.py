"""The mapping of arguments to the columns of a table, by their names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any

from justone_client.checks import nearest, some_of
from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError
from justone_client.terminal import one_line

from .column_names import folded
from .input_table import InputTable
from .iterables import ID
from .keys import is_id
from .link_column import LINK

_SHOWN = 2
"""Values of each column that a message shows."""

_LONGEST = 24
"""Characters of a value that a message shows."""

_BETWEEN_FIELDS = re.compile(r"[\s;|:，；]")


def header_names(operation: Operation[Any], columns: Mapping[str, str]) -> set[str]:
    """Return the names that a header may have: arguments, and the columns that they are mapped to."""
    mapped = {name.removesuffix(LINK) for name in columns.values()}
    return {*operation.parameters, *operation.parameters.values(), *columns, *columns.values(), *mapped}


def matching(operation: Operation[Any], required: Sequence[str], table: InputTable) -> dict[str, str]:
    """Map arguments to the columns with their names, in Python or as published.

    Case, spaces, `_` and `-` are ignored. A single id may also be in a column `id`, if no other column's name ends in
    `id`.

    Args:
        operation: The endpoint.
        required: Names of the arguments that need a column.
        table: The input; if no column fits, its first rows are consumed.

    Raises:
        ConfigurationError: No column fits, or several do; the message shows the columns with their first values.
    """
    found: dict[str, str] = {}
    for name in required:
        wire = operation.parameters.get(name, name)
        names = {folded(name), folded(wire)}
        like = [column for column in table.columns if folded(column) in names]
        exact = [column for column in (name, wire) if column in like]
        if exact or len(like) == 1:
            found[name] = (exact or like)[0]
        elif (
            not like
            and len(required) == 1
            and _is_in_id(wire, table)
            and not names & set(map(folded, table.index_names))
        ):
            found[name] = next(column for column in table.columns if folded(column) == ID)
    missing = [name for name in required if name not in found]
    if missing or not required:
        raise ConfigurationError(_explained(missing or ["an argument"], table))
    return found


def _is_in_id(argument: str, table: InputTable) -> bool:
    """Return whether the column `id` holds the argument: the input is plain ids, or no other column can hold ids."""
    if table.is_plain:
        return True
    others = [folded(name) for name in (*table.columns, *table.index_names)]
    return is_id(argument) and [name for name in others if is_id(name)] == [ID]


def _explained(missing: Sequence[str], table: InputTable) -> str:
    """Return the message that no column fits, with the columns and advice."""
    name = missing[0]
    hint = f" ({table.hint})" if table.hint else ""
    parts = [
        f"{table.name}: cannot tell by the names of the columns which one holds {', '.join(missing)}{hint}",
        f"map it to one of: {_with_values(table, name)}",
        f'write --map {name}=COLUMN (map={{"{name}": "COLUMN"}})',
    ]
    if table.unit == "line" and len(table.columns) == 1:
        first = table.columns[0]
        parts.append(
            f"if the first line, {first!r}, names several columns, separate the fields by commas"
            if _BETWEEN_FIELDS.search(first)
            else f"if the first line, {first!r}, is an id, add a line {name!r} before it, or rename the file to .txt, "
            "for one id a line"
        )
    return "; ".join(parts)


def _with_values(table: InputTable, argument: str) -> str:
    """Return the columns with their first values; those whose names are like the argument come first."""
    try:
        rows = [values for _, values in islice(table.rows, _SHOWN)]
    except ConfigurationError:  # an invalid row is not the subject of this message
        rows = []
    columns = zip(*rows, strict=True) if rows else [()] * len(table.columns)
    shown = {column: _shown(column, values) for column, values in zip(table.columns, columns, strict=True)}
    first = nearest(argument, table.columns)
    return one_line(some_of([shown[column] for column in dict.fromkeys([*first, *table.columns])]))


def _shown(column: str, values: Sequence[Any]) -> str:
    shown = [each if len(each) <= _LONGEST else f"{each[:_LONGEST]}…" for each in map(repr, values)]
    return f"{column} ({', '.join(shown)}, …)" if shown else column
