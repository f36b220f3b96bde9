"""The server: the tools of a `Toolbox`, resources and prompts, in the Model Context Protocol."""

from __future__ import annotations

from typing import Any

from mcp.server.mcpserver import Context, MCPServer
from mcp_types import (
    CallToolResult,
    ElicitRequest,
    ElicitRequestFormParams,
    ElicitResult,
    InputRequiredResult,
    TextContent,
    ToolAnnotations,
)
from mcp_types import Tool as ListedTool
from mcp_types.version import is_version_at_least
from pydantic import BaseModel, Field

from justone_client._version import __version__
from justone_client.tools import DEFINITIONS, Confirmation, Toolbox, ToolResult

from .agent_prompts import add_prompts
from .catalogue_resources import add_resources

NAME = "justone"
_INSTRUCTIONS = (
    "Data of Chinese and global platforms through Just One API. Calls cost money and count in a budget that only a "
    "person sets. Work in this order: find_endpoints, describe_endpoint, call_endpoint, read_response."
)
_ASKING_IN_RESULTS = "2026-07-28"
"""The version of the protocol since which a question to a person is a result; before, it was a request."""

_QUESTION = "consent"
_MOST_QUESTIONS = 3
"""Questions about one call of a tool; one for each change of the estimate."""


class Consent(BaseModel):
    """The form that a person fills in."""

    send: bool = Field(strict=True, title="Send this call", description="It costs money")


class AgentServer(MCPServer[Any]):
    """An MCP server whose tools are those of a toolbox."""

    def __init__(self, toolbox: Toolbox) -> None:
        """Take the toolbox, which has all limits."""
        super().__init__(
            NAME, title="Just One API", instructions=_INSTRUCTIONS, version=__version__, log_level="WARNING"
        )
        self._toolbox = toolbox
        add_resources(self, toolbox)
        add_prompts(self)

    async def list_tools(self) -> list[ListedTool]:
        """Return the definitions of the tools."""
        return [
            ListedTool(
                name=each.name,
                title=each.title,
                description=each.description,
                input_schema=each.schema,
                annotations=ToolAnnotations(
                    title=each.title,
                    read_only_hint=each.read_only,
                    destructive_hint=each.destructive,
                    idempotent_hint=each.read_only,
                    open_world_hint=each.open_world,
                ),
            )
            for each in DEFINITIONS
        ]

    async def call_tool(
        self, name: str, arguments: dict[str, Any], context: Context[Any, Any] | None = None
    ) -> CallToolResult | InputRequiredResult:
        """Run a tool; ask a person first if the toolbox demands it."""
        refused, key = _reply_of(context)
        result = await self._toolbox.run(name, arguments, confirmed=key)
        if not isinstance(result, Confirmation):
            return _shown(result)
        if refused:
            return _shown(result.refusal(is_asked=True))
        if context is None or not _can_ask(context):
            return _shown(result.refusal())
        if is_version_at_least(context.protocol_version or "", _ASKING_IN_RESULTS):
            return _question(result)
        return await self._asked(name, arguments, context, result)

    async def _asked(
        self, name: str, arguments: dict[str, Any], context: Context[Any, Any], confirmation: Confirmation
    ) -> CallToolResult:
        """Ask within the call, as clients of earlier versions of the protocol expect it."""
        for _ in range(_MOST_QUESTIONS):
            reply = await context.elicit(confirmation.message, Consent)
            if reply.action != "accept" or reply.data.send is not True:
                break
            result = await self._toolbox.run(name, arguments, confirmed=confirmation.key)
            if not isinstance(result, Confirmation):
                return _shown(result)
            confirmation = result
        return _shown(confirmation.refusal(is_asked=True))


def _reply_of(context: Context[Any, Any] | None) -> tuple[bool, str | None]:
    """Return whether a person has refused, and the key of the confirmation that they have agreed to.

    The library seals the key on its way through the client, and binds it to the tool and its arguments.
    """
    replies = None if context is None else context.input_responses
    if context is None or replies is None:
        return False, None
    reply = replies.get(_QUESTION)
    content = reply.content if isinstance(reply, ElicitResult) and reply.action == "accept" else None
    is_agreed = content is not None and content.get("send") is True
    return not is_agreed, context.request_state if is_agreed else None


def _can_ask(context: Context[Any, Any]) -> bool:
    capabilities = context.client_capabilities
    return capabilities is not None and capabilities.elicitation is not None


def _question(confirmation: Confirmation) -> InputRequiredResult:
    form = ElicitRequestFormParams(message=confirmation.message, requested_schema=Consent.model_json_schema())
    return InputRequiredResult(input_requests={_QUESTION: ElicitRequest(params=form)}, request_state=confirmation.key)


def _shown(result: ToolResult) -> CallToolResult:
    return CallToolResult(content=[TextContent(type="text", text=result.text)], is_error=result.is_error)
