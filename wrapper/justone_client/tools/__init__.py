"""Tools for language models, which call endpoints within a budget that the model cannot raise.

They stand on the clients, `collect`, `search` and `links`; only `cli` and servers for models import them.
"""

from .default_toolbox import run
from .definitions import DEFINITIONS, ToolDefinition, anthropic, openai
from .tool_result import Confirmation, ToolResult
from .toolbox import Toolbox

__all__ = ["DEFINITIONS", "Confirmation", "ToolDefinition", "ToolResult", "Toolbox", "anthropic", "openai", "run"]
