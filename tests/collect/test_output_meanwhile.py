"""Outputs that another program writes while a collection runs: they are kept."""

from __future__ import annotations

import pytest
from support.collecting_helpers import ENDPOINT, table_of
from support.counting_server import counting

from justone_client.cli.main import main


@pytest.mark.parametrize("is_first", [True, False], ids=["new", "changed"])
def test_an_output_written_during_the_collection_is_kept(tmp_path, capfd, is_first):
    table, output = tmp_path / "ids.csv", tmp_path / "o.csv"

    def behave(user_id, _time):
        if user_id == "mine":
            output.write_text("mine", encoding="utf-8")
        return 0, 0

    with counting(behave) as server:
        arguments = ["collect", ENDPOINT, "--input", str(table), "--output", str(output), "--environment", server.url]
        if not is_first:
            table_of(table, ["a"])
            assert main(arguments) == 0
        table_of(table, ["a", "mine"])
        assert main(arguments) == 1
        assert "another program wrote the file while the collection ran, so it is kept" in capfd.readouterr().err
        assert output.read_text(encoding="utf-8") == "mine"
        assert main([*arguments, "--overwrite"]) == 0
    assert "nmine" in output.read_text(encoding="utf-8")
    assert server.seen == {"a": 1, "mine": 1}
