"""The job of a collection: one endpoint, called for every row of a table."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from justone_client.call.parameters import written
from justone_client.checks import similar_or_listed
from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError
from justone_client.wire.token import PARAMETER


@dataclass(frozen=True, slots=True)
class Job:
    """One endpoint, and where its parameters come from.

    Attributes:
        operation: The endpoint.
        columns: Columns of the input by wire name, for the parameters that differ from row to row.
        fixed: Values by wire name, for the parameters that are the same for all rows.
        server: The operator of the server; responses of an emulator are not responses of the API.
    """

    operation: Operation[Any]
    columns: Mapping[str, str]
    fixed: Mapping[str, Any]
    server: str = ""

    @classmethod
    def of(
        cls, operation: Operation[Any], columns: Mapping[str, str], fixed: Mapping[str, Any], server: str = ""
    ) -> Job:
        """Build a job from arguments by their Python names or their published names.

        Args:
            operation: The endpoint.
            columns: Columns of the input by argument.
            fixed: Values by argument.
            server: The operator of the server.

        Raises:
            ConfigurationError: The endpoint has no such argument, an argument is given twice or has an invalid value,
                or no column is named.
        """
        names = {**{wire: wire for wire in operation.parameters.values()}, **operation.parameters}
        wire_names: list[str] = []
        for name in (*columns, *fixed):
            if name == PARAMETER:
                raise ConfigurationError("the client adds the token itself: remove it from the arguments")
            if operation.name and name not in names:
                hint = similar_or_listed(name, operation.parameters, "its arguments are")
                raise ConfigurationError(f"{operation.name} has no such argument{hint}")
            wire_names.append(names.get(name, name))
        if twice := [name for name in wire_names if wire_names.count(name) > 1]:
            raise ConfigurationError(f"the argument {twice[0]!r} is given twice")
        fixed_parameters = dict(zip(wire_names[len(columns) :], fixed.values(), strict=True))
        written(operation, fixed_parameters)
        if not columns:
            raise ConfigurationError("no argument is mapped to a column of the input: map at least one")
        return cls(
            operation,
            dict(zip(wire_names, columns.values(), strict=False)),
            fixed_parameters,
            server,
        )

    def key(self, values: Sequence[str]) -> str:
        """Return the key of a row; `values` are in the order of `columns`."""
        return values[0] if len(values) == 1 else json.dumps(values, ensure_ascii=False, separators=(",", ":"))

    def parameters(self, key: str) -> dict[str, Any]:
        """Return the parameters of a key, by wire name."""
        values = [key] if len(self.columns) == 1 else json.loads(key)
        return {**self.fixed, **dict(zip(self.columns, values, strict=True))}

    def identity(self) -> dict[str, Any]:
        """Return the parts that tell this job from others, for a ledger to compare."""
        parts = {"endpoint": str(self.operation), "columns": dict(self.columns), "parameters": dict(self.fixed)}
        return {**parts, "server": self.server} if self.server else parts

    @property
    def name(self) -> str:
        return self.operation.name or str(self.operation)
