"""Server of the emulator, in a background thread or in the foreground; it is not reachable from other machines."""

from __future__ import annotations

import contextlib
import logging
import socket
import threading
import time
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

import uvicorn

from .app import create_app

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from decimal import Decimal
    from pathlib import Path

    from .billing import Billing
    from .received_call import ReceivedCall

_LOOPBACK = {"127.0.0.1": socket.AF_INET, "localhost": socket.AF_INET, "::1": socket.AF_INET6}
_HIGHEST_PORT = 65535


class EmulatorOptions(TypedDict, total=False):
    """Arguments of `create_app`, with the same meaning and defaults."""

    specs: Path | None
    token: str | None
    latency: float
    clock: Callable[[], str] | None
    record: Callable[[ReceivedCall], None] | None
    billing: Billing | None
    balance: float | str | Decimal | None
    responses: Mapping[str, Any] | None


def running(*, port: int = 0, **options: Unpack[EmulatorOptions]) -> contextlib.AbstractContextManager[str]:
    """Run the emulator on 127.0.0.1 in a background thread for as long as the context lasts.

    Args:
        port: Default: a free one.
        **options: As for `create_app`. `record` and `clock` are called in that thread.

    Returns:
        A context manager that yields the base URL once connections are accepted. On exit, it drops open connections
        in less than a second.

    Raises:
        SpecsError: The definitions cannot be served.
        OSError: The port is in use or not allowed. Both are raised on entering the context.
    """
    return _running("127.0.0.1", port, options)


def serve(*, host: str = "127.0.0.1", port: int = 8090, **options: Unpack[EmulatorOptions]) -> None:
    """Run the emulator until Ctrl-C, and print its URL once it accepts connections.

    Args:
        host: `127.0.0.1` (default), `localhost` or `::1`.
        port: Default: 8090; 0 takes a free one.
        **options: As for `create_app`.

    Raises:
        ValueError: The host is not one of these: the emulator is not meant for other machines.
        SpecsError: The definitions cannot be served.
        OSError: The port is in use or not allowed.
    """
    with contextlib.suppress(KeyboardInterrupt), _running(host, port, options) as url:
        print(f"Just One API emulator on {url} (Ctrl-C stops it)", flush=True)
        while True:
            time.sleep(1)


@contextlib.contextmanager
def _running(host: str, port: int, options: EmulatorOptions) -> Iterator[str]:
    app = create_app(**options)
    with _listen(host, port) as listener:
        server = _Server(
            # uvicorn's access log and its trace level would log the query with the token.
            uvicorn.Config(
                app,
                loop="asyncio",
                http="h11",
                ws="none",
                lifespan="off",
                log_config=None,
                log_level="warning",
                access_log=False,
                server_header=False,
                date_header=False,  # so that recordings of equal calls are equal
                timeout_graceful_shutdown=1,
            )
        )
        thread = threading.Thread(target=server.run, args=([listener],), name="justone-emulator", daemon=True)
        with _quiet_disconnects(thread):
            thread.start()
            try:
                while not server.started and thread.is_alive():
                    time.sleep(0.005)
                if not server.started:
                    raise RuntimeError("the emulator did not start")
                name = f"[{host}]" if ":" in host else host
                yield f"http://{name}:{listener.getsockname()[1]}"
            finally:
                server.should_exit = True
                thread.join()


def _listen(host: str, port: int) -> socket.socket:
    if host not in _LOOPBACK:
        raise ValueError(f"the emulator listens on {', '.join(_LOOPBACK)} only, not on {host!r}")
    if not 0 <= port <= _HIGHEST_PORT:
        raise ValueError(f"port {port} does not exist: use 1 to {_HIGHEST_PORT}, or 0 for a free one")
    try:
        listener = socket.create_server((host, port), family=_LOOPBACK[host])
    except OSError as error:
        raise OSError(error.errno, f"the emulator cannot listen on port {port}: {error.strerror}") from error
    # asyncio does not disable Nagle's algorithm for a socket made this way: it costs 40 ms a response.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


class _Server(uvicorn.Server):
    """A server that drops open connections when it stops; uvicorn waits for slow responses."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await super().shutdown(sockets)


@contextlib.contextmanager
def _quiet_disconnects(thread: threading.Thread) -> Iterator[None]:
    """Keep uvicorn from logging the responses that `emulate-disconnect` leaves unfinished."""

    def is_unexpected(record: logging.LogRecord) -> bool:
        return record.thread != thread.ident or record.msg != "ASGI callable returned without completing response."

    logger = logging.getLogger("uvicorn.error")
    logger.addFilter(is_unexpected)
    try:
        yield
    finally:
        logger.removeFilter(is_unexpected)
