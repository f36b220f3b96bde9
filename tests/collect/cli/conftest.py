"""Shared fixtures of the tests of commands: a table, an output, its ledger, and a function that runs a command."""

from __future__ import annotations

import pytest
from support.collecting_helpers import ids, table_of

from justone_client.cli.main import main


@pytest.fixture
def table(tmp_path):
    return table_of(tmp_path / "ids.csv", ids(20))


@pytest.fixture
def output(tmp_path):
    return tmp_path / "o.csv"


@pytest.fixture
def ledger(tmp_path):
    return tmp_path / "o.csv.ledger"


@pytest.fixture
def command(capfd):
    """Return a function that runs `justone` and returns its status, its output and its messages."""

    def run(*arguments):
        status = main([str(each) for each in arguments])
        return status, *capfd.readouterr()

    return run
