"""Proxies on 127.0.0.1 that forward to one server or refuse to: HTTP, HTTP with CONNECT, and SOCKS 5."""

from __future__ import annotations

import contextlib
import socket
import socketserver
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from typing import Any, Self
from urllib.parse import quote, urlsplit

import trustme

from support.faulty import message
from support.leaks import Listener, Sent

NAME = "api.nowhere.example"
"""Host name of the server behind the proxies; only they know it."""

FORWARDS, CLOSES, RESETS = "forwards", "closes", "resets"
_SUCCESS, _FAILURE, _REFUSED = 0, 1, 5


class Proxy:
    """Proxy that keeps the bytes it receives before it forwards anything.

    Args of the constructor: the server to forward to; the behaviour, which is `forwards`, `closes`, `resets`, or an
    HTTP status with a page that shows the request's headers; and whether it speaks SOCKS 5, which adds the behaviours
    `no method`, `wrong password` and `refused`.
    """

    def __init__(self, target: str = "", behaviour: str = FORWARDS, *, socks: bool = False) -> None:
        self.seen: list[bytes] = []
        port = urlsplit(target).port if target else None
        serve = _socks if socks else _http
        seen = self.seen

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                with contextlib.suppress(OSError):
                    serve(self.request, behaviour, port, seen)

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._scheme = "socks5" if socks else "http"
        self.port: int = self._server.server_address[1]

    def url(self, user: str = "", password: str = "") -> str:
        """Return the proxy's URL for an environment variable."""
        credentials = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
        return f"{self._scheme}://{credentials}127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def _http(client: socket.socket, behaviour: str, port: int | None, seen: list[bytes]) -> None:
    head = b""
    while b"\r\n\r\n" not in head:
        if not (part := client.recv(65536)):
            return
        head += part
    seen.append(head)
    if behaviour == RESETS:
        _reset(client)
    elif behaviour == FORWARDS and port is not None:
        with socket.create_connection(("127.0.0.1", port)) as server:
            if head.startswith(b"CONNECT "):
                client.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            else:
                server.sendall(head)
            _pump(client, server)
    elif behaviour != CLOSES:
        shown = head.decode("latin-1").replace("\r\n", " ").strip()
        headers = (f"X-Seen: {shown}", "Connection: close", "Proxy-Authenticate: Basic")
        page = f"<html>{shown}</html>".encode("latin-1")
        client.sendall(message(page, *headers, status=f"HTTP/1.1 {behaviour} {shown}"))


def _socks(client: socket.socket, behaviour: str, port: int | None, seen: list[bytes]) -> None:
    stream = client.makefile("rb")
    _, methods = stream.read(2)
    offered = stream.read(methods)
    seen.append(offered)
    if behaviour == RESETS:
        _reset(client)
    if behaviour in {CLOSES, RESETS}:
        return
    method = 0xFF if behaviour == "no method" else max(offered)
    client.sendall(bytes((5, method)))
    if method == 2:  # user and password
        stream.read(1)
        user, password = (stream.read(stream.read(1)[0]) for _ in range(2))
        seen.append(user + b":" + password)
        client.sendall(bytes((1, _FAILURE if behaviour == "wrong password" else _SUCCESS)))
    if method == 0xFF or behaviour == "wrong password":
        return
    kind = stream.read(4)[3]
    stream.read({1: 4, 4: 16}.get(kind) or stream.read(1)[0])
    stream.read(2)
    is_refused = behaviour == "refused" or port is None
    client.sendall(bytes((5, _REFUSED if is_refused else _SUCCESS, 0, 1, 0, 0, 0, 0, 0, 0)))
    if port is not None and not is_refused:
        with socket.create_connection(("127.0.0.1", port)) as server:
            _pump(client, server)


def _reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def _pump(one: socket.socket, other: socket.socket) -> None:
    """Copy bytes in both directions until both ends are closed."""

    def carry(source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while part := source.recv(65536):
                sink.sendall(part)
        with contextlib.suppress(OSError):
            sink.shutdown(socket.SHUT_WR)

    back = threading.Thread(target=carry, args=(other, one), daemon=True)
    back.start()
    carry(one, other)
    back.join()


@contextlib.contextmanager
def tls_listening(answer: Callable[[Sent], bytes], monkeypatch: Any, folder: Any) -> Iterator[Listener]:
    """Serve `NAME` and 127.0.0.1 over TLS, with a certificate that `SSL_CERT_FILE` makes trusted."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "authority.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(NAME, "127.0.0.1").configure_cert(context)
    with Listener(answer, keeps=True, tls=context) as listener:
        yield listener
