"""Fixtures of the tests of `justone call`."""

from __future__ import annotations

import pytest
from support.harness import TOKEN

from justone_client import JustOne
from justone_client.cli.main import main


@pytest.fixture
def call(capsys, monkeypatch, emulator, tmp_path):
    """Return a function that runs the command; it returns the status and both outputs."""
    monkeypatch.setenv("JUSTONEAPI_TOKEN", TOKEN)
    monkeypatch.setenv("JUSTONEAPI_BASE_URL", emulator)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    def run(*words):
        status = main([str(each) for each in words])
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def notes(emulator):
    with JustOne(TOKEN, environment=emulator) as api:
        return [page.raw["data"]["notes"] for page in api.xiaohongshu.iter_search_note_v4(keyword="tea", max_pages=2)]
