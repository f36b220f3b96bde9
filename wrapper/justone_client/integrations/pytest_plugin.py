"""Fixtures of pytest for tests of programs that call the API; pytest loads them where this package is installed.

Tests that use a fixture send requests to this machine only, and with the setting `justone_offline` all tests do.
Nothing is imported before a fixture is used, so that other test suites do not become slower, and a missing extra is
reported by the tests that need it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from justone_client import JustOne
    from justone_client.emulator import OwnResponses, ReceivedCall

_TOKEN = "emulator"  # noqa: S105 - the emulator accepts any eight letters


class EmulatorFixture(NamedTuple):
    """A running emulator.

    Attributes:
        url: Its base URL, for `JustOne(environment=…)`.
        responses: Responses of this test; a key such as `xiaohongshu.get_user_v3` can be set to data, a `Reply`, or a
            function.
        calls: The calls that have arrived in this test.
    """

    url: str
    responses: OwnResponses
    calls: list[ReceivedCall]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the setting `justone_offline`."""
    help_ = "set JUSTONEAPI_OFFLINE for all tests: justone_client sends requests to this machine only"
    parser.addini("justone_offline", help_, type="bool", default=False)


def pytest_configure(config: pytest.Config) -> None:
    """Forbid requests to other machines in all tests if `justone_offline` is true."""
    if config.getini("justone_offline"):
        patch = pytest.MonkeyPatch()
        _forbid(patch)
        config.add_cleanup(patch.undo)


def _forbid(patch: pytest.MonkeyPatch) -> None:
    from justone_client.environment import OFFLINE

    patch.setenv(OFFLINE, "1")


@pytest.fixture(scope="session")
def _justone_emulator() -> Iterator[EmulatorFixture]:
    from justone_client.emulator import OwnResponses, running

    responses = OwnResponses()
    calls: list[ReceivedCall] = []
    with running(responses=responses, record=calls.append) as url:
        yield EmulatorFixture(url, responses, calls)


@pytest.fixture
def justone_emulator(_justone_emulator: EmulatorFixture, monkeypatch: pytest.MonkeyPatch) -> EmulatorFixture:
    """Return the emulator, with invented responses until the test sets its own; all tests of a run share the server.

    In the test, requests to other machines are refused.
    """
    _forbid(monkeypatch)
    _justone_emulator.responses.clear()
    _justone_emulator.calls.clear()
    return _justone_emulator


@pytest.fixture
def justone_api(justone_emulator: EmulatorFixture) -> Iterator[JustOne]:
    """Return a client that sends its calls to the emulator."""
    from justone_client import JustOne

    with JustOne(_TOKEN, environment=justone_emulator.url) as api:
        yield api
