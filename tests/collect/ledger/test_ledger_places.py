"""Invalid locations of a ledger: a folder, a file without write permission, a lock that cannot be created."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from support.collecting_helpers import ENDPOINT, JOB, ids, ledger_of, rows_of, table_of

from justone_client.cli.main import main
from justone_client.collect.ledger.ledger import LedgerError
from justone_client.collect.ledger.open import is_there, ledger_at, reading_at
from justone_client.collect.ledger.sqlite.sqlite_ledger import SQLiteLedger

pytestmark = pytest.mark.processes

PLACES = {
    "a folder": lambda path: path.mkdir(),
    "a link to a folder": lambda path: path.symlink_to(path.parent),
    "a pipe": os.mkfifo,
    "a lock that is a folder": lambda path: path.with_name(f".{path.name}.lock").mkdir(),
    "a lock that is no database": lambda path: path.with_name(f".{path.name}.lock").write_text("no lock " * 500),
    "half a ledger that is a folder": lambda path: path.with_name(f"{path.name}.loading").mkdir(),
}
NAMES = {"too long": "x" * 300, "in a file": "file/l", "with NUL": "a\0b", "in a loop": "loop/l", "nowhere": "none/l"}


@pytest.fixture
def path(tmp_path):
    (tmp_path / "file").write_text("no folder")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    return tmp_path / "l"


def refused(path, capfd):
    """Use the location with each command; return the error messages."""
    table = table_of(path.parent / "ids.csv", ids(3)) if path.parent.is_dir() else path.parents[1] / "file"
    where = ["--input", str(table), "--environment", "http://127.0.0.1:1", "--ledger", str(path)]
    said = []
    for command in (
        ["collect", ENDPOINT, *where],
        ["collect", ENDPOINT, *where, "--dry-run"],
        ["collect", ENDPOINT, *where[2:]],
        ["ledger", "status", str(path)],
        ["ledger", "failures", str(path)],
        ["ledger", "export", str(path), "--output", str(path.parent / "o.csv")],
    ):
        status = main(command)
        err = capfd.readouterr().err
        assert status in {0, 2, 3}, err
        assert "Traceback" not in err
        said += [err] * (status == 2)
    return said


@pytest.mark.parametrize("place", PLACES)
def test_a_path_that_is_not_a_file_raises_one_ledger_error(path, capfd, place):
    PLACES[place](path)
    with pytest.raises(LedgerError) as caught, contextlib.closing(ledger_at(path)) as ledger:
        begin(ledger)
    assert str(caught.value).count(f"{path}: ") == 1
    assert all(str(path) in err for err in refused(path, capfd))


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_cannot_be_is_one_ledger_error(path, capfd, name):
    given = path.parent / NAMES[name]
    for use in (ledger_at, reading_at):
        with pytest.raises(LedgerError, match="ledger"):
            use(given)
    if name != "with NUL":  # a command line cannot contain NUL
        assert len(refused(given, capfd)) >= 5
    with contextlib.suppress(LedgerError):
        assert not is_there(given)


def begin(ledger):
    ledger.begin(JOB, "", rows_of("ab"))


UNPRIVILEGED = """
import os, sys
from pathlib import Path
from support.collecting_helpers import JOB, rows_of
from justone_client.collect.ledger.ledger import LedgerError
from justone_client.collect.ledger.open import ledger_at, reading_at
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
for use in (
    lambda ledger: ledger.begin(JOB, "", rows_of("ab")),
    lambda ledger: ledger.open(),
):
    try:
        ledger = ledger_at(Path(sys.argv[1]))
        try:
            use(ledger)
            print("it was used")
        finally:
            ledger.close()
    except LedgerError as error:
        print(error)
try:
    print(dict(reading_at(Path(sys.argv[1])).counts()))
except LedgerError as error:
    print(error)
"""


def used_by_another(path):
    """Use a ledger in an unprivileged process, since permissions do not apply to root."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    arguments = [sys.executable, "-c", UNPRIVILEGED, path]
    ended = subprocess.run(arguments, env=environment, capture_output=True, text=True, check=False)
    return ended.stdout.splitlines(), ended.stderr


@pytest.fixture
def folder():
    """Yield a folder that other users can access; `tmp_path` is private."""
    with tempfile.TemporaryDirectory() as above:
        Path(above).chmod(0o755)
        folder = Path(above) / "folder"
        folder.mkdir()
        yield folder
        folder.chmod(0o777)


@pytest.mark.matrix
@pytest.mark.parametrize(
    ("what", "mode"),
    [("folder", 0o555), ("folder", 0o000), ("ledger", 0o444), ("ledger", 0o000), ("lock", 0o444), ("lock", 0o000)],
)
def test_missing_permissions_raise_one_ledger_error(folder, what, mode):
    path = folder / "l"
    with ledger_of(path, ids(2)):
        pass
    lock = folder / ".l.lock"
    for each in (folder, path, lock):
        each.chmod(0o777)
    {"folder": folder, "ledger": path, "lock": lock}[what].chmod(mode)
    lines, err = used_by_another(path)
    assert err == ""
    assert len(lines) == 3
    assert not any("it was used" in line for line in lines)
    assert all(str(path) in line for line in lines[:2]), lines
    can_be_read = mode & 0o444 or what == "lock"
    assert (lines[2] == "{<State.PENDING: 0>: 2}") == bool(can_be_read)


def test_a_lock_is_released_when_a_ledger_is_refused(path):
    path.write_text("no ledger " * 999)
    for _ in range(2):
        with pytest.raises(LedgerError, match="damaged"), ledger_of(path, ids(2)):
            pass
    path.unlink()
    with contextlib.closing(SQLiteLedger(path)) as ledger:
        begin(ledger)
