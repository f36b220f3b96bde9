"""The function `run`: the tools with their default settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from .tool_result import ToolResult
from .toolbox import Toolbox


def run(name: str, arguments: Mapping[str, Any] | str, *, confirm: Callable[[str], bool] | None = None) -> ToolResult:
    """Run a tool with the default settings: at most 10 billed calls of this process.

    For other limits, make a `Toolbox` and call its `run_sync`.

    Args:
        name: The name of the tool.
        arguments: Its arguments, also as a JSON text.
        confirm: Asks a person the question that it gets, and returns whether they agree.
    """
    return _default().run_sync(name, arguments, confirm=confirm)


@cache
def _default() -> Toolbox:
    return Toolbox()
