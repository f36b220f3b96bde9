"""All ways to send over connections of the client, `collect` included; tracing tools must not see the token there.

A sender makes two calls of one endpoint, so that the second call reuses a connection.
"""

from __future__ import annotations

import asyncio
import contextlib
import copy
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

from justone_client import AsyncJustOne, JustOne
from justone_client.collect.api import run
from justone_client.collect.inputs.input_table import open_table
from justone_client.collect.method import Method
from justone_client.collect.plan import Plan
from justone_client.endpoints.registry import operation_at
from support.faulty import message
from support.harness import TOKEN
from support.leaks import ASYNC, FAST, KINDS, SYNC, Listener, Sent, Way, calling

CALLS = 2
FAILING = "/api/failing"
"""Prefix of the paths for which `answered` returns an error page."""


class Sender(NamedTuple):
    """A way to send: `send(path, kind, environment)` makes two calls and returns their outcomes."""

    name: str
    library: str
    send: Callable[[str, str, str], list[Any]]


def _called(way: Way) -> Callable[[str, str, str], list[Any]]:
    return lambda path, kind, url: way(*[calling(path, kind)] * CALLS, environment=url)


def _collected(client: type[JustOne | AsyncJustOne]) -> Callable[[str, str, str], list[Any]]:
    async def main(path: str, kind: str, url: str) -> list[Any]:
        api = client(TOKEN, environment=url)
        closing = contextlib.nullcontext(api) if isinstance(api, JustOne) else api
        how = {"method": "GET", "form": None, **KINDS[kind]}
        method = Method(api, operation_at(how["method"], path, form=how["form"]))
        with tempfile.TemporaryDirectory() as folder:
            plan = Plan(map={"userId": "id"}, ledger=Path(folder, "ledger"), in_flight=1)
            async with closing:
                collected = await run(method, open_table(["5f01", "5f02"]), plan)
                return [dict(row) for row in collected.rows()]

    return lambda *arguments: asyncio.run(main(*arguments))


SENDERS = (
    Sender("sync", "httpx", _called(SYNC)),
    Sender("async", "httpx", _called(ASYNC)),
    Sender("fast", "aiohttp", _called(FAST)),
    Sender("collect with JustOne", "aiohttp", _collected(JustOne)),
    Sender("collect with AsyncJustOne", "httpx", _collected(AsyncJustOne)),
)


def answered(sent: Sent) -> bytes:
    """Return a success, or an error page."""
    if sent.path.startswith(FAILING):
        return message(b"<html>no gateway</html>", status="HTTP/1.1 502 Bad Gateway")
    return message(b'{"code": 0, "data": {"nickname": "x"}}', "Content-Type: application/json")


def listening() -> Listener:
    """Return a server that keeps its connections open."""
    return Listener(answered, keeps=True)


def demand_token(seen: list[Sent], path: str, kind: str, token: str = TOKEN) -> None:
    """Check that the server received the token with each call; otherwise its absence elsewhere proves nothing."""
    found = [sent for sent in seen if sent.path == path]
    assert len(found) == CALLS
    for sent in found:
        fields = parse_qs(sent.body.decode() if kind == "form" else urlsplit(sent.target).query)
        assert fields["token"] == [token]


def looked_into(thing: Any, depth: int = 4) -> Iterator[str]:
    """Yield all texts a hook can read from an object: `str`, `repr`, its fields, and the bytes of a body's stream."""
    seen: dict[int, Any] = {}  # keeps the objects alive, since `id()` values of deleted ones are reused
    ahead = [(thing, depth)]
    while ahead:
        each, left = ahead.pop()
        if id(each) in seen or isinstance(each, type | int | float | None):
            continue
        seen[id(each)] = each
        if isinstance(each, bytes | bytearray):
            yield each.decode("latin-1")
            continue
        with contextlib.suppress(Exception):  # the object may be incomplete
            yield from (str(each), repr(each))
        if left and not isinstance(each, str):
            ahead += [(inner, left - 1) for inner in _inside(each)]


def _inside(thing: Any) -> Iterator[Any]:
    if isinstance(thing, Mapping):
        yield from (*thing.keys(), *thing.values())
    elif isinstance(thing, list | tuple | set | frozenset):
        yield from thing
    yield from getattr(thing, "__dict__", {}).values()
    if not type(thing).__module__.startswith("justone_client"):  # hooks do not read this project's slots
        slots = [name for kind in type(thing).__mro__ for name in _slots(kind)]
        yield from (getattr(thing, name, None) for name in slots)
    for name in ("url", "headers", "raw_path", "params", "query_string", "content", "extensions", "stream"):
        with contextlib.suppress(Exception):  # the field may be missing, or not set yet
            yield getattr(thing, name)
    if type(thing).__name__ in {"ByteStream", "IteratorByteStream"}:
        yield b"".join(copy.copy(thing))


def _slots(kind: type) -> tuple[str, ...]:
    slots = kind.__dict__.get("__slots__", ())
    return (slots,) if isinstance(slots, str) else tuple(slots)
