"""The choice of an output's rows and columns, which a ledger remembers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from justone_client.checks import flag
from justone_client.collect.ledger.ledger import Ledger, Reading
from justone_client.endpoints.json_path import Path, parsed
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.tables.columns import Wanted, renamed
from justone_client.errors import ConfigurationError

NO_ITEMS = "none"
DEFAULT = "default"
_NOTE = "selection"


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """The rows and columns of an output; None for a part that is not chosen.

    Attributes:
        columns: Paths of columns in an item: `["nickname", "粉丝=fans"]`, `{"粉丝": "fans"}`, or a text with commas.
            `common` stands for the common fields, `default` for the scalars of the top two levels.
        items: The list whose elements are the rows: `notes` or `$.data.notes`; `none` for one row per response,
            `default` for the list that `specs/overlay.toml` declares, if there is one.
        input_columns: Whether the columns of the input are written.
        status_columns: Whether the columns for the outcome of a call are written.
    """

    columns: Wanted | None = None
    items: str | None = None
    input_columns: bool | None = None
    status_columns: bool | None = None

    def __post_init__(self) -> None:
        """Check the parts that are chosen.

        Raises:
            ConfigurationError: A part is invalid.
        """
        if isinstance(self.columns, str) and self.columns != DEFAULT:
            object.__setattr__(self, "columns", self.columns.split(","))
        if self.columns not in (None, DEFAULT):
            renamed(self.columns)
        if self.items not in (None, NO_ITEMS, DEFAULT):
            path_of_items(self.items)
        for name in ("input_columns", "status_columns"):
            if getattr(self, name) is not None:
                flag(name, getattr(self, name))

    @property
    def wanted(self) -> Wanted | None:
        """Return the chosen columns; None for the default."""
        return None if self.columns == DEFAULT else self.columns

    def path(self, operation: Operation[Any]) -> Path:
        """Return the place of the items in a body; empty for one row per response."""
        if self.items == NO_ITEMS:
            return ()
        if self.items not in (None, DEFAULT):
            return path_of_items(str(self.items))
        return operation.items

    @property
    def has_inputs(self) -> bool:
        return self.input_columns is not False

    @property
    def has_status(self) -> bool:
        return self.status_columns is not False

    @property
    def is_declared(self) -> bool:
        """Return whether the items are those that are declared."""
        return self.items in (None, DEFAULT)

    def over(self, earlier: Selection) -> Selection:
        """Return this choice, with the parts that are not chosen from an earlier one."""
        parts = {each.name: getattr(self, each.name) for each in fields(self)}
        return Selection(**{name: getattr(earlier, name) if value is None else value for name, value in parts.items()})

    def remember(self, ledger: Ledger) -> None:
        """Store it in a ledger, unless the ledger has the same."""
        chosen = {each.name: value for each in fields(self) if (value := getattr(self, each.name)) is not None}
        if isinstance(self.columns, Mapping):
            chosen["columns"] = dict(self.columns)
        note = json.dumps(chosen, ensure_ascii=False)
        if note != (ledger.noted(_NOTE) or "{}"):
            ledger.note(_NOTE, note)


DEFAULTS = Selection()
"""Nothing is chosen."""


def remembered(reading: Reading) -> Selection:
    """Return the choice that a ledger remembers."""
    note = reading.noted(_NOTE)
    known = {each.name for each in fields(Selection)}
    return Selection(**{name: value for name, value in json.loads(note or "{}").items() if name in known})


def path_of_items(text: str) -> Path:
    """Return the place of items in a body; without `$` the text begins within the data.

    Raises:
        ConfigurationError: The text is not a path.
    """
    if not isinstance(text, str) or not text:
        raise ConfigurationError("items must be a path such as notes or $.data.notes, or none")
    return parsed(text if text.startswith("$") else f"$.data.{text}")
