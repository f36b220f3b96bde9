"""Folders of outputs and ledgers: made for a valid collection, and removed if it is refused."""

from __future__ import annotations

import contextlib
import sqlite3

import pytest
from support.collecting_helpers import TOKEN

from justone_client import ConfigurationError, JustOne
from justone_client.collect.api import collect
from justone_client.collect.ledger.open import folder_for, ledger_at

IDS = [{"user_id": "u1"}, {"user_id": "u2"}]


def run(server, rows, **options):
    with JustOne(TOKEN, environment=server.url) as api:
        return collect(api.xiaohongshu.get_user_v3, rows, **options)


def test_the_folders_of_an_output_and_its_ledger_are_made(server, tmp_path):
    output, ledger = tmp_path / "out" / "a" / "o.csv", tmp_path / "ledgers" / "l"
    assert run(server, IDS, output=output, ledger=ledger).done == 2
    assert output.is_file()
    assert ledger.is_file()
    assert run(server, None, output=output).done == 2, "the pointer names the ledger"
    assert sum(server.seen.values()) == 2


def test_an_invalid_input_leaves_no_folder(server, tmp_path):
    rows = iter([*IDS, {"user_id": ""}])
    with pytest.raises(ConfigurationError, match="user_id"):
        run(server, rows, output=tmp_path / "out" / "a" / "o.csv")
    assert [*tmp_path.iterdir()] == []
    assert not server.seen


def test_a_folder_with_a_file_or_a_lock_of_another_process_stays(tmp_path):
    path = tmp_path / "new" / "l"
    with contextlib.suppress(KeyError), folder_for(path):
        (path.parent / "mine").touch()
        raise KeyError
    assert (path.parent / "mine").exists()
    (path.parent / "mine").unlink()
    path = tmp_path / "newer" / "l"
    with contextlib.suppress(KeyError), folder_for(path):
        other = sqlite3.connect(path.with_name(".l.lock"), isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        raise KeyError
    assert path.with_name(".l.lock").exists()
    other.close()


def test_a_folder_that_was_there_stays(tmp_path):
    with contextlib.suppress(KeyError), folder_for(tmp_path / "l"), contextlib.closing(ledger_at(tmp_path / "l")):
        raise KeyError
    assert tmp_path.is_dir()
