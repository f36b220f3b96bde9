"""Search for a planted token in all spellings, in all objects that may show it, for all ways to send.

`absent(token, *things)` is the check. `Watch` collects logs and warnings while something runs. A `Way` makes calls
with one kind of client. `Listener` is a server that keeps the requests it receives.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import copy
import gc
import inspect
import logging
import pickle
import socketserver
import ssl
import sys
import threading
import traceback
import warnings
from collections.abc import Callable, Iterator
from functools import cache
from itertools import product
from typing import Any, NamedTuple, Self
from urllib.parse import quote, unquote

import httpx

from justone_client import AsyncJustOne, JustOne, JustOneError, Retry
from support.harness import TOKEN

ODD = "aB3+cD/5=eF&7%gH#9"  # invented; the API has no such token, but the client accepts it, and escaping changes it
TOKENS = {"letters and digits": TOKEN, "what escaping changes": ODD}


@cache
def spellings(token: str) -> dict[str, str]:
    """Return the texts to search for, each with the name of its encoding; callers decode percent-encoding."""
    most = len(token) * 3 // 4  # with that much of it, the rest can be guessed
    found = {token[start : start + most]: "raw" for start in range(len(token) - most + 1)}
    for written, shift in product({token, quote(token, safe="")}, range(3)):  # three alignments in base64
        encoded = base64.b64encode(b"\0" * shift + written.encode()).decode().rstrip("=")
        own = encoded[(0, 2, 3)[shift] : len(encoded) - bool((shift + len(written)) % 3)]
        found |= dict.fromkeys((own, own.translate(str.maketrans("+/", "-_"))), "base64")
    in_hex = token.encode().hex()
    return found | dict.fromkeys((in_hex, in_hex.upper()), "hex")


def finds(token: str, text: str) -> list[str]:
    """Return the places where a text shows the token: one for each encoding, with the text around it."""
    found: dict[str, str] = {}
    for _ in range(4):
        for spelling, name in spellings(token).items():
            if spelling in text:
                at = text.index(spelling)
                found[name] = f"{name}: …{text[max(0, at - 120) : at + 80]!r}…"
        text = unquote(text)
    return list(found.values())


def absent(token: str, *things: Any) -> None:
    """Fail if a thing shows the token; the message lists the places."""
    said = dict.fromkeys(text for thing in things for text in texts(thing))
    if finds(token, "\n".join(said)):  # all at once: there are thousands, and usually the token is in none of them
        places = [place for text in said for place in finds(token, text)]
        raise AssertionError("\n".join([f"{len(places)} places show the token, such as", *places[:4]]))


def texts(thing: Any) -> Iterator[str]:
    """Yield all texts that a thing shows when it is printed, logged, pickled or inspected."""
    match thing:
        case str():
            yield thing
        case bytes() | bytearray():
            yield thing.decode("latin-1")
        case BaseException():
            for error in related(thing):
                yield from _told(error)
            yield "".join(traceback.format_exception(thing))
        case logging.LogRecord():
            yield from (thing.getMessage(), logging.Formatter().format(thing), repr(thing.args), repr(vars(thing)))
            yield from texts(thing.exc_info[1] if thing.exc_info else "")
        case warnings.WarningMessage():
            yield from (str(thing), repr(thing.source))
            yield from texts(thing.message)
        case _:
            yield from (str(thing), repr(thing))
            with contextlib.suppress(Exception):  # an object that cannot be pickled shows nothing that way
                yield from texts(pickle.dumps(thing))


def related(error: BaseException) -> list[BaseException]:
    """Return an exception and all that it refers to: causes, contexts, members of groups, arguments, attributes."""
    found: list[BaseException] = []
    ahead: list[Any] = [error]
    while ahead:
        each = ahead.pop()
        if isinstance(each, BaseException) and not any(each is known for known in found):
            found.append(each)
            ahead += [each.__cause__, each.__context__, *each.args, *vars(each).values()]
            ahead += getattr(each, "exceptions", ())
    return found


def _told(error: BaseException) -> Iterator[str]:
    yield from (str(error), repr(error), repr(error.args), repr(vars(error)))
    if isinstance(error, JustOneError):
        for twin in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
            yield from (str(twin), repr(twin), repr(vars(twin)))
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            yield from texts(pickle.dumps(error, protocol))


class Watch(logging.Handler):
    """Handler that collects all log records of all loggers at DEBUG, all warnings, and all unraisable exceptions."""

    def __init__(self) -> None:
        super().__init__()
        self.things: list[Any] = []
        self.loggers: set[str] = set()  # lets a test check that something was logged
        self._stack = contextlib.ExitStack()

    def emit(self, record: logging.LogRecord) -> None:
        self.loggers.add(record.name)
        self.things += texts(record)  # converted at once: a stored record keeps event loops and sockets alive

    def __enter__(self) -> Self:
        for logger in (logging.root, *map(logging.getLogger, tuple(logging.root.manager.loggerDict))):
            self._stack.callback(logger.setLevel, logger.level)
            logger.setLevel(logging.DEBUG)
        self._stack.callback(setattr, logging.root, "handlers", logging.root.handlers)
        logging.root.handlers = [self]  # pytest's own handlers would keep every record
        self._stack.callback(setattr, sys, "unraisablehook", sys.unraisablehook)
        sys.unraisablehook = lambda failed: self.things.extend((repr(failed.object), *texts(failed.exc_value)))
        caught = self._stack.enter_context(warnings.catch_warnings(record=True))
        warnings.simplefilter("always")
        self._stack.callback(lambda: self.things.extend(caught))
        self._stack.callback(gc.collect)  # objects left open warn now
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()


class Way(NamedTuple):
    """A way to send: a kind of client, and the arguments to create it with."""

    name: str
    client: type[JustOne | AsyncJustOne]
    made_with: Callable[[], dict[str, Any]] = dict

    def __call__(
        self, *calls: Callable[[Any], Any], token: str = TOKEN, debug: bool = False, **options: Any
    ) -> list[Any]:
        """Make the calls with one client, one by one; return the results or exceptions. `debug` is that of asyncio."""
        options = {"retry": Retry.none(), **options, **self.made_with()}
        own = options.get("http_client") or contextlib.nullcontext()
        if self.client is JustOne:
            with JustOne(token, **options) as api, own:
                return [_outcome(call, api) for call in calls]

        async def main() -> list[Any]:
            async with AsyncJustOne(token, **options) as api, own:
                return [await _awaited(call, api) for call in calls]

        return asyncio.run(main(), debug=debug)


def _outcome(call: Callable[[Any], Any], api: Any) -> Any:
    try:
        return call(api)
    except (JustOneError, ValueError, ImportError) as error:
        return error


async def _awaited(call: Callable[[Any], Any], api: Any) -> Any:
    try:
        made = call(api)
        return await made if inspect.isawaitable(made) else made
    except (JustOneError, ValueError, ImportError) as error:
        return error


@cache
def trust() -> ssl.SSLContext:
    """Return the certificates, which take long to load."""
    return httpx.create_ssl_context()


SYNC, ASYNC, FAST = (
    Way("sync", JustOne),
    Way("async", AsyncJustOne),
    Way("fast", AsyncJustOne, lambda: {"backend": "aiohttp"}),
)
OWN = (
    Way("sync-client", JustOne, lambda: {"http_client": httpx.Client(verify=trust())}),
    Way("async-client", AsyncJustOne, lambda: {"http_client": httpx.AsyncClient(verify=trust())}),
    Way("sync-transport", JustOne, lambda: {"transport": httpx.HTTPTransport(verify=trust())}),
    Way("async-transport", AsyncJustOne, lambda: {"transport": httpx.AsyncHTTPTransport(verify=trust())}),
)
WAYS = (SYNC, ASYNC, FAST, *OWN)
KINDS: dict[str, dict[str, Any]] = {"query": {}, "form": {"method": "POST", "form": True}}
"""Places of the token in a request, each with the arguments of `call` for it."""


def calling(path: str, kind: str = "query") -> Callable[[Any], Any]:
    """Return a function that calls an endpoint."""
    return lambda api: api.call(path, {"userId": "5f01"}, **KINDS[kind])


class Sent(NamedTuple):
    """A request as the server received it."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]


class Listener:
    """Server on 127.0.0.1 that keeps each request, responds with `answer(request)`, and closes the connection.

    With `keeps`, the connection stays open until the client closes it; `tls` encrypts it.
    """

    def __init__(
        self, answer: Callable[[Sent], bytes], *, keeps: bool = False, tls: ssl.SSLContext | None = None
    ) -> None:
        self.seen: list[Sent] = []
        seen = self.seen

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                with contextlib.suppress(OSError):
                    while request := _read(self.rfile):
                        seen.append(request)
                        self.wfile.write(answer(request))
                        if not keeps:
                            break

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = keeps
        self.port: int = self._server.server_address[1]
        self.url = f"http{'s' if tls else ''}://127.0.0.1:{self.port}"
        if tls is not None:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def _read(stream: Any) -> Sent | None:
    method, _, target = stream.readline().decode("latin-1").rpartition(" ")[0].partition(" ")
    headers: dict[str, str] = {}
    while field := stream.readline().decode("latin-1").rstrip():
        name, _, value = field.partition(":")
        headers[name.lower()] = f"{headers.get(name.lower(), '')}{value.strip()}"
    return Sent(method, target, headers, stream.read(int(headers.get("content-length", 0)))) if method else None
