"""Proxies for tests: HTTP and SOCKS, over TCP and TLS, well-behaved or faulty."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import socket
import ssl
import struct
from collections.abc import Callable
from enum import Enum, auto
from typing import Any

import httpx

from justone_client import AsyncJustOne, JustOne
from support.leaks import ASYNC, FAST, SYNC, Way
from support.loops import LoopServer, Reader, Writer, head_of
from support.tls_servers import trusting

USER, PASSWORD = "us er", "Pl4nted:pa/ss"  # invented; tests search for the password in all output
ESCAPED = "us%20er:Pl4nted%3Apa%2Fss"
ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"
_SOCKS_DONE = b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50"


class Do(Enum):
    """Actions of a faulty proxy besides sending bytes."""

    READ = auto()
    DRIP = auto()
    RESET = auto()
    WAIT = auto()


Step = bytes | Do | ssl.SSLContext
"""Bytes to send, an action, or the TLS context of a server to start TLS with."""


class ProxyServer(LoopServer):
    """Proxy that connects every target to one local port, or runs the steps of a fault; it keeps the targets."""

    def __init__(
        self,
        port: int = 0,
        *,
        tls: ssl.SSLContext | None = None,
        credentials: bool = False,
        fault: tuple[Step, ...] | None = None,
    ) -> None:
        super().__init__(tls)
        self.targets: list[str] = []
        self._to = port
        self._credentials = credentials
        self._fault = fault

    def url(self, scheme: str, credentials: str = "") -> str:
        """Return the proxy's URL for an environment variable; an empty scheme is omitted."""
        before = f"{scheme}://" if scheme else ""
        return f"{before}{credentials and f'{credentials}@'}127.0.0.1:{self.port}"

    async def serve(self, reader: Reader, writer: Writer) -> None:
        if self._fault is not None:
            await _go_through(self._fault, reader, writer)
            return
        first = await reader.readexactly(1)
        if first == b"\x05":
            await self._socks(reader, writer)
        else:
            await self._http(first.decode() + await head_of(reader), reader, writer)

    async def _http(self, head: str, reader: Reader, writer: Writer) -> None:
        method, target, _ = head.split(" ", 2)
        known = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        if self._credentials and f"\r\nproxy-authorization: basic {known}\r\n".lower() not in head.lower():
            writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            await writer.drain()
            return
        self.targets.append(target)
        if method == "CONNECT":
            writer.write(ESTABLISHED)
        await self._relay(reader, writer, b"" if method == "CONNECT" else head.encode("latin-1"))

    async def _socks(self, reader: Reader, writer: Writer) -> None:
        methods = await reader.readexactly((await reader.readexactly(1))[0])
        if self._credentials and b"\x02" not in methods:
            writer.write(b"\x05\xff")
            return
        writer.write(b"\x05\x02" if self._credentials else b"\x05\x00")
        if self._credentials:
            await reader.readexactly(1)
            told = [await reader.readexactly((await reader.readexactly(1))[0]) for _ in range(2)]
            is_known = told == [USER.encode(), PASSWORD.encode()]
            writer.write(b"\x01\x00" if is_known else b"\x01\x01")
            if not is_known:
                return
        kind = (await reader.readexactly(4))[3]
        length = {1: 4, 4: 16}.get(kind) or (await reader.readexactly(1))[0]
        host = await reader.readexactly(length)
        port = int.from_bytes(await reader.readexactly(2), "big")
        self.targets.append(f"{host.decode() if kind == 3 else host.hex('.')}:{port}")
        writer.write(_SOCKS_DONE)
        await self._relay(reader, writer, b"")

    async def _relay(self, reader: Reader, writer: Writer, before: bytes) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self._to)
        back.write(before)
        pumps = [asyncio.ensure_future(_pump(reader, back)), asyncio.ensure_future(_pump(there, writer))]
        try:
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            back.transport.abort()
            for pump in pumps:
                pump.cancel()
            await asyncio.gather(*pumps, return_exceptions=True)


async def _pump(reader: Reader, writer: Writer) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()


async def _go_through(fault: tuple[Step, ...], reader: Reader, writer: Writer) -> None:
    for step in fault:
        if isinstance(step, bytes):
            writer.write(step)
            await writer.drain()
        elif isinstance(step, ssl.SSLContext):
            await writer.start_tls(step)
        elif step is Do.READ:
            await reader.read(65536)
        elif step is Do.DRIP:
            while not writer.is_closing():
                writer.write(b"x")
                await writer.drain()
                await asyncio.sleep(0.01)
        elif step is Do.RESET:
            connection = writer.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        else:
            await asyncio.Event().wait()


def own_ways(proxy: str) -> tuple[Way, ...]:
    """Return the ways to send with a client or transport of the caller that has a proxy."""

    def through(make: Callable[..., Any], name: str) -> Callable[[], dict[str, Any]]:
        def made_with() -> dict[str, Any]:
            trust = trusting()
            https = {"ssl_context": trusting()} if proxy.startswith("https:") else {}
            return {name: make(verify=trust, proxy=httpx.Proxy(proxy, **https), trust_env=False)}

        return made_with

    return (
        Way("own-client", JustOne, through(httpx.Client, "http_client")),
        Way("own-async-client", AsyncJustOne, through(httpx.AsyncClient, "http_client")),
        Way("own-transport", JustOne, through(httpx.HTTPTransport, "transport")),
        Way("own-async-transport", AsyncJustOne, through(httpx.AsyncHTTPTransport, "transport")),
    )


MADE_HERE = (SYNC, ASYNC, FAST)
WAY_NAMES = [*(way.name for way in MADE_HERE), *(way.name for way in own_ways(""))]


def way_through(name: str, proxy: str, monkeypatch: Any, variable: str = "ALL_PROXY") -> Way:
    """Return a way to send through a proxy that is set in the process environment or in a client of the caller."""
    monkeypatch.setenv(variable, proxy)
    return next(way for way in (*MADE_HERE, *own_ways(proxy)) if way.name == name)
