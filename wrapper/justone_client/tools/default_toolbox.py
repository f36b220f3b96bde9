"""The function `run`: the tools with their default settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .tool_result import ToolResult


def run(name: str, arguments: dict[str, Any] | str, *, confirm: Callable[[str], bool] | None = None) -> ToolResult:
    """Run a tool."""
    raise NotImplementedError
