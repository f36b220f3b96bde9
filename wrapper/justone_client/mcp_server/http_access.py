"""The server over HTTP: for this machine, or for others with a secret."""

from __future__ import annotations

import hmac
import ipaddress
import socket
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import uvicorn
from mcp.server.transport_security import TransportSecuritySettings

from justone_client.errors import ConfigurationError

from .agent_server import AgentServer

SECRET = "JUSTONE_MCP_SECRET"  # noqa: S105 - the name of a variable
"""The environment variable with the secret that clients send as `Authorization: Bearer …`."""

SHORTEST_SECRET = 16
"""Characters of the secret; shorter ones can be guessed."""

PATH = "/mcp"
_LOCAL_NAMES = ("127.0.0.1", "localhost", "[::1]")
_App = Callable[[MutableMapping[str, Any], Any, Any], Awaitable[None]]


def is_loopback(host: str) -> bool:
    """Return whether only this machine reaches a host."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


async def serve_http(server: AgentServer, *, host: str, port: int, secret: str | None, names: tuple[str, ...]) -> None:
    """Serve until Ctrl-C, and print the address to stderr once connections are accepted.

    The headers `Host` and `Origin` must name this server: a page in a browser, or a name that points here, is refused.

    Args:
        server: The server.
        host: The address to listen on.
        port: The port; 0 takes a free one.
        secret: The secret that clients must send; None for none, on this machine only.
        names: Further names of this server, such as `tools.example.com`.

    Raises:
        ConfigurationError: Another machine could reach the server without a secret, or the secret is too short.
        OSError: The address cannot be used.
    """
    if secret is None and not is_loopback(host):
        raise ConfigurationError(f"set {SECRET} to a secret: other machines reach {host}, and calls cost money")
    if secret is not None and len(secret) < SHORTEST_SECRET:
        raise ConfigurationError(f"{SECRET} must have at least {SHORTEST_SECRET} characters")
    listener = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    bound = listener.getsockname()[1]
    own = [f"[{host}]" if ":" in host else host, *_LOCAL_NAMES, *names]
    hosts = [each for name in dict.fromkeys(own) for each in (name, f"{name}:{bound}")]
    security = TransportSecuritySettings(
        allowed_hosts=hosts,
        allowed_origins=[f"{scheme}://{each}" for each in hosts for scheme in ("http", "https")],
    )
    app: _App = server.streamable_http_app(streamable_http_path=PATH, host=host, transport_security=security)
    if secret is not None:
        app = _Bearer(app, secret)
    print(f"MCP server on http://{own[0]}:{bound}{PATH} (Ctrl-C stops it)", file=sys.stderr, flush=True)
    await uvicorn.Server(uvicorn.Config(app, log_level="warning")).serve(sockets=[listener])


class _Bearer:
    """Refuses requests without the secret."""

    def __init__(self, app: _App, secret: str) -> None:
        self._app = app
        self._expected = f"Bearer {secret}".encode()

    async def __call__(self, scope: MutableMapping[str, Any], receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            given = next((value for name, value in scope["headers"] if name == b"authorization"), b"")
            if not hmac.compare_digest(given, self._expected):
                headers = [(b"www-authenticate", b"Bearer"), (b"content-length", b"0")]
                await send({"type": "http.response.start", "status": 401, "headers": headers})
                await send({"type": "http.response.body", "body": b""})
                return
        await self._app(scope, receive, send)
