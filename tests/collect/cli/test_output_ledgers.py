"""The ledger of an output stays its ledger: without it, the ids of the output would be sent again."""

from __future__ import annotations

import pytest
from support.collecting_helpers import collect, ids, table_of
from support.counting_server import responding

from justone_client.collect.ledger.pointer import location_of


@pytest.fixture
def output(tmp_path):
    return tmp_path / "o.csv"


def test_no_id_is_sent_again_while_the_ledger_is_away(command, output, tmp_path):
    table, disk = table_of(tmp_path / "ids.csv", ids(2)), tmp_path / "disk"
    with responding() as server:
        assert collect(command, server, table, output, "--ledger", disk / "l")[0] == 0
        output.unlink()
        disk.rename(tmp_path / "unmounted")
        assert collect(command, server, table, output)[0] == 2
        (tmp_path / "unmounted").rename(disk)
        assert collect(command, server, table, output)[0] == 0
        assert server.seen == dict.fromkeys(ids(2), 1)


@pytest.mark.parametrize("place", ["o.csv.ledger", "l"])
def test_an_export_over_an_output_does_not_lead_to_its_ledger(command, output, tmp_path, place):
    table, other = table_of(tmp_path / "ids.csv", ids(2)), tmp_path / "x.csv"
    with responding() as server:
        assert collect(command, server, table, output, "--ledger", tmp_path / place)[0] == 0
        assert collect(command, server, table_of(tmp_path / "others.csv", ["x"]), other)[0] == 0
        assert command("ledger", "export", other, "--output", output, "--overwrite")[0] == 0
        assert location_of(output) == str(tmp_path / place)
        status, _, err = collect(command, server, table, output)
        assert (status, "this collection did not write it" in err) == (2, True)
        assert server.seen == dict.fromkeys([*ids(2), "x"], 1)
