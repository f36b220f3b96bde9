"""The catalogue as resources: platforms, and the endpoints of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from justone_client.endpoints.registry import operations_of, platforms
from justone_client.tools.tool_result import json_text

if TYPE_CHECKING:
    from mcp.server.mcpserver import MCPServer

    from justone_client.tools import Toolbox

_JSON = "application/json"


def add_resources(server: MCPServer[Any], toolbox: Toolbox) -> None:
    """Add the resources of the platforms that the toolbox allows."""

    @server.resource("justone://platforms", title="Platforms", mime_type=_JSON)
    def list_platforms() -> str:
        """List the platforms, with the number of their endpoints."""
        return json_text({name: len(operations_of(name)) for name in platforms() if toolbox.is_allowed(name)})

    @server.resource("justone://platforms/{platform}", title="Endpoints of a platform", mime_type=_JSON)
    def list_endpoints(platform: str) -> str:
        """List the endpoints of a platform: name, title, and whether it is recommended, hidden or deprecated."""
        if platform not in platforms() or not toolbox.is_allowed(platform):
            return json_text({"error": "there is no such platform, or it is not allowed here"})
        return json_text(
            [
                {
                    "name": each.name,
                    "title": each.summary,
                    **({"recommended": True} if each.recommended else {}),
                    **({"hidden": True} if each.hidden else {}),
                    **({"deprecated": True} if each.deprecation else {}),
                }
                for each in operations_of(platform)
            ]
        )
