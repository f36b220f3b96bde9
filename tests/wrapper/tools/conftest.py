"""An emulator that bills, and a toolbox for it."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace

import pytest
from support.toolboxes import USER, Tools, own

from justone_client import AsyncJustOne
from justone_client.emulator import running
from justone_client.emulator.billing import Billing
from justone_client.wire import token as token_module


@pytest.fixture(scope="session")
def emulator():
    billing = Billing()
    with running(billing=billing, responses={USER: own}) as url:
        yield SimpleNamespace(url=url, billing=billing)


@pytest.fixture
def token(request):
    """Return a token that no other test uses."""
    return f"k7Qw2Zp{abs(hash(request.node.nodeid)) % 10**9:09}"


@pytest.fixture(autouse=True)
def _no_tokens_of_earlier_tests(monkeypatch):
    """Forget the tokens of other tests; otherwise all results would be searched for them."""
    monkeypatch.setattr(token_module._LOG_FILTER, "_tokens", {})


@pytest.fixture
def store(tmp_path):
    return tmp_path / "tools" / "responses.sqlite"


@pytest.fixture
def tools(emulator, token, store):
    """Return a function that makes a toolbox with settings."""
    loop = asyncio.new_event_loop()
    made = []

    def make(*, api_options=None, **settings):
        api = AsyncJustOne(token, environment=emulator.url, **(api_options or {}))
        found = Tools(loop, api, {"store": store, **settings}, emulator.billing, token)
        made.append((found, api))
        return found

    yield make
    for found, api in made:
        found.wait(found.box.aclose())
        found.wait(api.aclose())
    loop.run_until_complete(loop.shutdown_default_executor())
    loop.close()
