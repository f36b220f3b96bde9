"""The tools for language models, with the settings that the model cannot change."""

from __future__ import annotations

from typing import Any

from .tool_result import Confirmation, ToolResult


class Toolbox:
    """The tools for language models; its settings hold for all calls of the model, which cannot change them."""

    async def run(
        self, name: str, arguments: dict[str, Any] | str, *, confirmed: str | None = None
    ) -> ToolResult | Confirmation:
        """Run a tool."""
        raise NotImplementedError
