"""Asyncio servers that run in a thread, for clients of any kind."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import threading
from typing import Self

from support.harness import PATIENCE

Reader, Writer = asyncio.StreamReader, asyncio.StreamWriter


class LoopServer:
    """Server that handles each connection to a port (by default a free one) with `serve` and counts them."""

    def __init__(self, tls: ssl.SSLContext | None = None, at: str = "127.0.0.1", port: int = 0) -> None:
        self.connections = 0
        self.port = port
        self._tls = tls
        self._at = at
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(lambda *_: None)  # clients close connections
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    async def serve(self, reader: Reader, writer: Writer) -> None:
        """Serve one connection, which is closed afterwards."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        self._thread.start()
        self._listener = asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(PATIENCE)
        self.port = self._listener.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(PATIENCE)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _listen(self) -> asyncio.Server:
        return await asyncio.start_server(self._accepted, self._at, self.port, ssl=self._tls, backlog=2000)

    async def _end(self) -> None:
        await self._go_round()  # serve connections that have just arrived, so that they are closed with the others
        self._listener.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for transport in list(self._loop._transports.values()):  # type: ignore[attr-defined]
            transport.abort()
        await self._go_round()

    @staticmethod
    async def _go_round() -> None:
        for _ in range(10):
            await asyncio.sleep(0)

    async def _accepted(self, reader: Reader, writer: Writer) -> None:
        self.connections += 1
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            with contextlib.suppress(OSError, EOFError, asyncio.LimitOverrunError, asyncio.CancelledError):
                await self.serve(reader, writer)
        finally:
            writer.transport.abort()
            self._tasks.discard(task)


async def head_of(reader: Reader) -> str:
    """Read the head of a request or response.

    Raises:
        EOFError: The connection was closed before the end of the head.
    """
    return (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
