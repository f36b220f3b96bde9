"""Reading one table of a TOML file with messages that name the file and the key."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from .pull_errors import SourcesError

if TYPE_CHECKING:
    from collections.abc import Iterator


class Table:
    """A TOML table that remembers which of its keys were read.

    Attributes:
        file: The file's name, for messages.
        prefix: What stands before a key in messages, such as `definitions[0].`.
    """

    def __init__(self, file: str, values: dict[str, Any], prefix: str = "") -> None:
        self.file = file
        self.prefix = prefix
        self._values = values
        self._known: set[str] = set()

    def text(self, key: str) -> str:
        """Return a required text.

        Raises:
            SourcesError: The key is missing, or its value is empty or no text.
        """
        value = self._take(key)
        if not isinstance(value, str) or not value:
            raise self.bad(key, f"expected a text, got {value!r}")
        return value

    def whole(self, key: str, default: int, *, least: int, most: int | None = None) -> int:
        """Return a whole number.

        Raises:
            SourcesError: The value is no whole number, below `least` or above `most`.
        """
        value = self._take(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or value < least or (most and value > most):
            limits = f"at least {least}" + (f" and at most {most}" if most else "")
            raise self.bad(key, f"expected a whole number of {limits}, got {value!r}")
        return value

    def seconds(self, key: str, default: float) -> float:
        """Return a time in seconds.

        Raises:
            SourcesError: The value is no number above zero.
        """
        value = self._take(key, default)
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value < math.inf:
            raise self.bad(key, f"expected a number of seconds above 0, got {value!r}")
        return value

    def share(self, key: str, default: float) -> float:
        """Return a share of a whole.

        Raises:
            SourcesError: The value is no number from 0 to 1.
        """
        value = self._take(key, default)
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= 1:
            raise self.bad(key, f"expected a share from 0 to 1, got {value!r}")
        return value

    def table(self, key: str) -> Table | None:
        """Return a table; None if it is not there.

        Raises:
            SourcesError: The value is no table.
        """
        self._known.add(key)
        value = self._values.get(key)
        if not isinstance(value, dict | None):
            raise self.bad(key, f"expected a [{key}] table, got {value!r}")
        return None if value is None else Table(self.file, value, f"{self.prefix}{key}.")

    def tables(self, key: str) -> Iterator[Table]:
        """Yield each table of a list of tables; none if it is not there.

        Raises:
            SourcesError: The value is no list of tables.
        """
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            raise self.bad(key, f"expected [[{key}]] tables, got {value!r}")
        for index, each in enumerate(value):
            yield Table(self.file, each, f"{self.prefix}{key}[{index}].")

    def refuse_unknown_keys(self) -> None:
        """Catch a misspelt key, which would otherwise leave its default in place unseen.

        Raises:
            SourcesError: The table has a key that nothing reads.
        """
        for key in sorted(self._values.keys() - self._known):
            raise self.bad(key, f"unknown key; the known ones are {', '.join(sorted(self._known))}")

    def bad(self, key: str, problem: str) -> SourcesError:
        """Build the error for one key."""
        return SourcesError(f"{self.file}: {self.prefix}{key}: {problem}")

    def _take(self, key: str, default: object = None) -> object:
        self._known.add(key)
        if key not in self._values and default is None:
            raise self.bad(key, "missing")
        return self._values.get(key, default)
