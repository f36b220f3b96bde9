"""The PostgreSQL server of the tests: all processes can use it, it can be killed, and it leaves nothing behind."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from support.collecting_helpers import until

pytestmark = pytest.mark.processes

TESTS = Path(__file__).parents[2]
INSERT = """
import sys, psycopg
with psycopg.connect(sys.argv[1]) as connection:
    connection.execute("INSERT INTO seen VALUES ('from a child')")
"""
SESSION = """
import json, os, signal, sys
import psutil, psycopg, pytest

def test_it(postgres_server, postgres):
    with psycopg.connect(postgres) as connection:
        connection.execute("CREATE TABLE seen (id int)")
        processes = psutil.Process().children(recursive=True)
        with open(os.environ["SEEN"], "w") as file:
            json.dump([str(postgres_server.folder), [each.pid for each in processes]], file)
        {end}
"""
ENDS = {
    "passes": ("pass", 0),
    "fails while it is dead": ("postgres_server.kill(); pytest.fail()", 1),
    "is killed": ("os.kill(os.getpid(), signal.SIGKILL)", -9),
}


def test_two_processes_see_the_same_database(postgres):
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("CREATE TABLE seen (text text)")
        subprocess.run([sys.executable, "-c", INSERT, postgres], check=True)
        assert connection.execute("SELECT text FROM seen").fetchall() == [("from a child",)]


def test_each_database_starts_empty_and_is_dropped_at_the_end(postgres_server):
    for _ in range(2):
        with postgres_server.database() as url:
            connection = psycopg.connect(url)
            connection.execute("CREATE TABLE seen (id int)")
            connection.commit()  # not closed: an open connection does not prevent the removal
        with contextlib.closing(connection), pytest.raises(psycopg.OperationalError, match="does not exist"):
            psycopg.connect(url)


def test_a_killed_server_keeps_what_was_committed(postgres_server, postgres):
    with contextlib.closing(psycopg.connect(postgres)) as connection:
        connection.execute("CREATE TABLE seen (id int)")
        connection.commit()
        connection.execute("INSERT INTO seen VALUES (1)")
        connection.commit()
        connection.execute("INSERT INTO seen VALUES (2)")
        postgres_server.kill()
        with pytest.raises(psycopg.OperationalError):
            connection.execute("SELECT 1")
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(postgres)
    postgres_server.start()
    with psycopg.connect(postgres) as connection:
        assert connection.execute("SELECT id FROM seen").fetchall() == [(1,)]


@pytest.mark.matrix
@pytest.mark.usefixtures("postgres_server")
@pytest.mark.parametrize("how", ENDS)
def test_every_end_of_a_session_removes_the_server(tmp_path, how):
    end, status = ENDS[how]
    shutil.copy(TESTS / "collect" / "conftest.py", tmp_path)
    (tmp_path / "test_it.py").write_text(SESSION.format(end=end))
    path = os.pathsep.join([str(TESTS), os.environ.get("PYTHONPATH", "")])
    env = {**os.environ, "PYTHONPATH": path, "SEEN": str(tmp_path / "seen")}
    options = ["-c", TESTS.parent / "pyproject.toml", "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", *options, tmp_path / "test_it.py"]
    run = subprocess.run(command, env=env, cwd=tmp_path, check=False, capture_output=True, text=True)
    assert run.returncode == status, run.stdout
    folder, processes = json.loads((tmp_path / "seen").read_text())
    assert len(processes) > 3, "the server has some"
    until(lambda: not any(is_alive(each) for each in processes) and not Path(folder).exists())


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
