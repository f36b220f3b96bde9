"""Hooks of the HTTP libraries: they see a stand-in for the token, for all ways to send."""

from __future__ import annotations

import functools

import aiohttp
import h11
import httpcore
import httpx
import pytest
from support.harness import TOKEN
from support.leaks import KINDS, Listener, Watch, absent
from support.senders import SENDERS, demand_token, listening, looked_into

pytestmark = pytest.mark.slow

PATH = "/api/none/v1"


class Seen:
    """Record of the hooks that were called, and the texts they received."""

    def __init__(self):
        self.hooks = set()
        self.texts = set()

    def __call__(self, hook, *things):
        self.hooks.add(hook)
        for thing in things:
            self.texts.update(looked_into(thing))


@pytest.fixture
def patched(monkeypatch):
    """Replace a function of a library by one that records its arguments and its result."""
    seen = Seen()

    def around(function, name):
        @functools.wraps(function)
        def call(*arguments, **named):
            seen(name, *arguments[1:], named)
            result = function(*arguments, **named)
            seen(name, *arguments[1:], named)
            return result

        return call

    def around_coroutine(function, name):
        @functools.wraps(function)
        async def call(*arguments, **named):
            seen(name, *arguments[1:], named)
            result = await function(*arguments, **named)
            seen(name, *arguments[1:], named, result)
            return result

        return call

    for owner, name in (
        (httpx.HTTPTransport, "handle_request"),
        (httpx.Client, "send"),
        (httpcore.ConnectionPool, "handle_request"),
        (httpcore.HTTPConnection, "handle_request"),
        (h11.Connection, "send"),
    ):
        monkeypatch.setattr(owner, name, around(getattr(owner, name), f"{owner.__module__.partition('.')[0]} {name}"))
    for owner, name in (
        (httpx.AsyncHTTPTransport, "handle_async_request"),
        (httpx.AsyncClient, "send"),
        (httpcore.AsyncConnectionPool, "handle_async_request"),
        (httpcore.AsyncHTTPConnection, "handle_async_request"),
        (aiohttp.ClientSession, "_request"),
        (aiohttp.ClientRequest, "send"),
    ):
        name_of = f"{owner.__module__.partition('.')[0]} {name}"
        monkeypatch.setattr(owner, name, around_coroutine(getattr(owner, name), name_of))
    return seen


@pytest.fixture
def traced(monkeypatch):
    """Add a `TraceConfig` with all signals to each session, as instrumentations do."""
    seen = Seen()
    made = aiohttp.ClientSession.__init__

    def make(self, *arguments, **named):
        config = aiohttp.TraceConfig()
        for name in [name for name in dir(config) if name.startswith("on_")]:

            async def look(session, context, parameters, name=name):
                seen(name, parameters, context)

            getattr(config, name).append(look)
        made(self, *arguments, **{**named, "trace_configs": [*(named.get("trace_configs") or ()), config]})

    monkeypatch.setattr(aiohttp.ClientSession, "__init__", make)
    return seen


@pytest.fixture
def hooked(monkeypatch):
    """Add event hooks to each new client of httpx."""
    seen = Seen()

    def look(thing):
        seen("event", thing)

    async def alook(thing):
        look(thing)

    def adding(made, hook):
        hooks = {"request": [hook], "response": [hook]}
        return lambda self, *arguments, **named: made(self, *arguments, **{**named, "event_hooks": hooks})

    monkeypatch.setattr(httpx.Client, "__init__", adding(httpx.Client.__init__, look))
    monkeypatch.setattr(httpx.AsyncClient, "__init__", adding(httpx.AsyncClient.__init__, alook))
    return seen


EXPECTED = {"httpx": {"httpcore", "httpx", "h11"}, "aiohttp": {"aiohttp"}}


@pytest.mark.matrix
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("sender", SENDERS, ids=lambda sender: sender.name)
def test_patched_functions_and_logs_see_no_token(patched, sender, kind):
    with listening() as server, Listener(lambda _: b"") as lost, Watch() as watch:
        outcomes = [*sender.send(PATH, kind, server.url), *sender.send(PATH, kind, lost.url)]
    for seen in (server.seen, lost.seen):
        demand_token(seen, PATH, kind)
    absent(TOKEN, *patched.texts, *watch.things, *outcomes)
    assert {hook.partition(" ")[0] for hook in patched.hooks} >= EXPECTED[sender.library]
    assert any(PATH in text for text in patched.texts)
    assert any("token=***" in text for text in patched.texts), "what stands for it was looked at"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("sender", SENDERS, ids=lambda sender: sender.name)
def test_signals_of_aiohttp_see_no_token(traced, sender, kind):
    with listening() as server, Listener(lambda _: b"") as lost:
        for each in (server, lost):
            sender.send(PATH, kind, each.url)
            demand_token(each.seen, PATH, kind)
    absent(TOKEN, *traced.texts)
    if sender.library == "aiohttp":
        sent = {"on_request_start", "on_request_headers_sent", "on_connection_reuseconn", "on_request_end"}
        assert traced.hooks >= sent | {"on_request_exception", *(["on_request_chunk_sent"] if kind == "form" else [])}
        assert any("token=***" in text for text in traced.texts)


@pytest.mark.matrix
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("sender", SENDERS, ids=lambda sender: sender.name)
def test_event_hooks_of_httpx_see_no_token(hooked, sender, kind):
    """A caller's client is excepted. Here all new httpx clients get hooks, and the package should create none."""
    with listening() as server:
        sender.send(PATH, kind, server.url)
        with httpx.Client() as client:
            client.get(server.url)
    demand_token(server.seen, PATH, kind)
    assert hooked.hooks == {"event"}, "they work"
    absent(TOKEN, *hooked.texts)
