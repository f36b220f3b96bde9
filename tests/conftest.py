"""Keep the suite independent of the developer's environment, and of the order of its tests."""

from __future__ import annotations

import os

import pytest

from justone_client.wire import token as token_module

for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
    os.environ.pop(name, None)
    os.environ.pop(name.lower(), None)


@pytest.fixture(autouse=True)
def _no_passwords_of_earlier_tests(monkeypatch):
    """Forget the passwords of proxies: for the rest of a process they are searched for in all bodies."""
    monkeypatch.setattr(token_module, "_passwords", {})
