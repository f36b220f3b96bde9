"""Names of columns: checks, and the search for a column by its name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from justone_client.checks import similar_or_listed, some_of
from justone_client.errors import ConfigurationError
from justone_client.terminal import one_line

Rows = Iterator[tuple[int, tuple[Any, ...]]]
"""Row number, and values in the order of the columns."""

BATCH = 256
"""Rows that are processed together: enough to spread the cost of each step in Python, few enough for the cache."""

_BETWEEN = re.compile("[\\s_\u00ad\u200b-\u200f\u2060\ufeff-]+")


def folded(name: str) -> str:
    """Return a name in a form that is the same for `user_id`, `userId`, `User ID` and `user-id`."""
    return _BETWEEN.sub("", unicodedata.normalize("NFKC", name)).casefold()


def checked(name: str, columns: Iterable[Any]) -> tuple[str, ...]:
    """Return column names as text, without blanks around them.

    Args:
        name: The name of the input, for messages.
        columns: The names as the input has them.

    Raises:
        ConfigurationError: There are no columns, a name is blank, or two names are the same.
    """
    names = tuple(str(column).strip() for column in columns)
    if not names:
        raise ConfigurationError(f"{name}: there are no columns")
    listed = one_line(some_of(names))
    for number, column in enumerate(names, 1):
        if not column:
            raise ConfigurationError(f"{name}: column {number} has no name; the columns are: {listed}")
        if column in names[: number - 1]:
            raise ConfigurationError(f"{name}: two columns have the name {column!r}; the columns are: {listed}")
    return names


def position(name: str, columns: Sequence[str], column: str, *, hint: str = "") -> int:
    """Return the position of a column.

    Raises:
        ConfigurationError: There is no such column; the message names similar ones, or the columns there are.
    """
    if column in columns:
        return columns.index(column)
    guess = one_line(similar_or_listed(column, columns, "the columns are"))
    raise ConfigurationError(f"{name}: there is no column {column!r}{guess}{hint}")
