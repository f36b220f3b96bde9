"""What a collection asks for: one endpoint, for every row of a table."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from justone_client.call.parameters import written
from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError
from justone_client.wire.token import PARAMETER


@dataclass(frozen=True, slots=True)
class Job:
    """One endpoint, and where its parameters come from.

    Attributes:
        operation: The endpoint.
        columns: Columns of the input by wire name: what differs from row to row.
        fixed: Parameters by wire name: what is the same for all rows.
        server: Who is asked; answers of an emulator are no answers of the API.
    """

    operation: Operation[Any]
    columns: Mapping[str, str]
    fixed: Mapping[str, Any]
    server: str = ""

    @classmethod
    def of(
        cls, operation: Operation[Any], columns: Mapping[str, str], fixed: Mapping[str, Any], server: str = ""
    ) -> Job:
        """Take arguments by their names, in Python or as published.

        Args:
            operation: The endpoint.
            columns: Columns of the input by argument.
            fixed: Values by argument.
            server: Who is asked.

        Raises:
            ConfigurationError: The endpoint has no such argument, one is given twice or cannot be sent, or no column is
                named.
        """
        names = {**{wire: wire for wire in operation.parameters.values()}, **operation.parameters}
        wire_names: list[str] = []
        for name in (*columns, *fixed):
            if name == PARAMETER:
                raise ConfigurationError("the client adds the token by itself; leave it out of the arguments")
            if operation.name and name not in names:
                known = ", ".join(operation.parameters) or "none"
                raise ConfigurationError(f"{operation.name} has no such argument; it takes: {known}")
            wire_names.append(names.get(name, name))
        if twice := [name for name in wire_names if wire_names.count(name) > 1]:
            raise ConfigurationError(f"the argument {twice[0]!r} is given twice")
        fixed_parameters = dict(zip(wire_names[len(columns) :], fixed.values(), strict=True))
        written(operation, fixed_parameters)
        if not columns:
            raise ConfigurationError("no column says what differs from row to row: map an argument to one")
        return cls(
            operation,
            dict(zip(wire_names, columns.values(), strict=False)),
            fixed_parameters,
            server,
        )

    def key(self, values: Sequence[str]) -> str:
        """Write what a row asks for; `values` stand in the order of `columns`."""
        return values[0] if len(values) == 1 else json.dumps(values, ensure_ascii=False, separators=(",", ":"))

    def parameters(self, key: str) -> dict[str, Any]:
        """Return the parameters that a key stands for, by wire name."""
        values = [key] if len(self.columns) == 1 else json.loads(key)
        return {**self.fixed, **dict(zip(self.columns, values, strict=True))}

    def identity(self) -> dict[str, Any]:
        """Say what makes it this job and no other: what a ledger is bound to."""
        asked = {"endpoint": str(self.operation), "columns": dict(self.columns), "parameters": dict(self.fixed)}
        return {**asked, "server": self.server} if self.server else asked

    @property
    def name(self) -> str:
        return self.operation.name or str(self.operation)
