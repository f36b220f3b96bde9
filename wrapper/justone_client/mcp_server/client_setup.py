"""The configuration of MCP clients: the entry for this server, printed or written into their files."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from justone_client.errors import ConfigurationError

_ENTRY = "justone"


class MCPClient(NamedTuple):
    """A program that uses MCP servers.

    Attributes:
        title: Its name for people.
        file: The file with its servers.
        key: The key of the servers in the file.
        has_type: Whether an entry names the way of the connection.
    """

    title: str
    file: Path
    key: str
    has_type: bool = False


def known_clients(home: Path, folder: Path) -> dict[str, MCPClient]:
    """Return the clients by the name of the option.

    Args:
        home: The user's home folder.
        folder: The folder of the project, whose settings some clients read.
    """
    desktop = {
        "darwin": home / "Library" / "Application Support" / "Claude",
        "win32": Path(os.environ.get("APPDATA", home / "AppData" / "Roaming")) / "Claude",
    }.get(sys.platform, home / ".config" / "Claude")
    return {
        "claude-desktop": MCPClient("Claude Desktop", desktop / "claude_desktop_config.json", "mcpServers"),
        "claude-code": MCPClient("Claude Code", folder / ".mcp.json", "mcpServers", has_type=True),
        "cursor": MCPClient("Cursor", home / ".cursor" / "mcp.json", "mcpServers"),
        "vscode": MCPClient("VS Code", folder / ".vscode" / "mcp.json", "servers", has_type=True),
    }


def entry_of(client: MCPClient, options: Sequence[str]) -> dict[str, Any]:
    """Return the entry of a client; it has no token, which the server finds by itself.

    Args:
        client: The client.
        options: Options of `justone mcp`.
    """
    kind = {"type": "stdio"} if client.has_type else {}
    return {**kind, "command": sys.executable, "args": ["-m", "justone_client", "mcp", *options]}


def configuration(client: MCPClient, options: Sequence[str]) -> str:
    """Return the configuration with this server alone, as JSON."""
    return json.dumps({client.key: {_ENTRY: entry_of(client, options)}}, indent=2, ensure_ascii=False) + "\n"


def write_configuration(client: MCPClient, options: Sequence[str]) -> None:
    """Add the entry to the file of a client, or replace it; other entries stay.

    Raises:
        ConfigurationError: The file is not such a configuration; it stays as it is.
        OSError: The file cannot be read or written.
    """
    content: Any = {}
    if client.file.exists():
        try:
            content = json.loads(client.file.read_text(encoding="utf-8"))
        except ValueError as error:
            raise _unreadable(client) from error
    servers = content.setdefault(client.key, {}) if isinstance(content, dict) else None
    if not isinstance(servers, dict):
        raise _unreadable(client)
    servers[_ENTRY] = entry_of(client, options)
    client.file.parent.mkdir(parents=True, exist_ok=True)
    descriptor, scratch = tempfile.mkstemp(dir=client.file.parent, prefix=f".{client.file.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(json.dumps(content, indent=2, ensure_ascii=False) + "\n")
        Path(scratch).replace(client.file)
    finally:
        Path(scratch).unlink(missing_ok=True)


def _unreadable(client: MCPClient) -> ConfigurationError:
    return ConfigurationError(
        f"{client.file} is not a configuration of {client.title} in JSON; correct it, or add the printed entry by hand"
    )
