"""The command `justone collect`: its output and its exit status."""

from __future__ import annotations

import csv
import json
import re
import shlex
from collections import Counter

import pytest
from support.collecting_helpers import collect, ids, states, table_of
from support.counting_server import responding

from justone_client.cli.main import main
from justone_client.collect.outputs.output_rows import describe_unfit
from justone_client.collect.record import State

pytestmark = pytest.mark.slow


def rows(output):
    with output.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_complete_collection_has_status_0_and_all_rows(command, table, output):
    with responding() as server:
        status, out, err = collect(command, server, table, output, "--price", "0.05")
    assert status == 0
    assert out.splitlines() == [
        "20 done, 0 empty, 0 failed, 0 in doubt, 0 not sent; 20 requests billed in all, which cost 1.00",
        (
            "lists that the output leaves out: brand_account_info.conversions, brand_account_info.topics, "
            "desc_at_users and 4 more; --items PATH writes a row for each element"
        ),
        f"output: {output}; every response is in {output}.ledger",
    ]
    assert err == ""
    assert [row["nickname"] for row in rows(output)] == [f"n{each}" for each in ids(20)]


def test_an_empty_result_leaves_the_status_at_0(command, table, output):
    with responding({"u1": 201}) as server:
        status, out, _ = collect(command, server, table, output)
    assert status == 0
    assert out.startswith("19 done, 1 empty, 0 failed, 0 in doubt")


@pytest.mark.parametrize("code", [400, 777])
def test_ids_that_failed_or_are_in_doubt_make_the_status_1(command, table, output, code):
    with responding({"u1": code}) as server:
        status, out, _ = collect(command, server, table, output)
    assert status == 1
    assert out.startswith(f"19 done, 0 empty, {int(code == 400)} failed, {int(code == 777)} in doubt")


@pytest.mark.parametrize(("code", "expected"), [(303, 3), (601, 3), (602, 3), (100, 1), (600, 1)])
def test_a_stop_names_its_reason_and_the_next_step(command, table, output, code, expected):
    with responding(dict.fromkeys(ids(20), code)) as server:
        status, out, _ = collect(command, server, table, output, "--in-flight", 1)
        assert server.seen == {"u0": 1}
    assert status == expected
    (stopped,) = [line for line in out.splitlines() if line.startswith("stopped: ")]
    assert f"code {code}" in stopped
    assert "run the same command again" in stopped
    assert len(rows(output)) == 20, "what there is has been written"


def test_a_limit_makes_the_status_3_and_a_second_run_resumes(command, table, output):
    with responding() as server:
        status, out, _ = collect(command, server, table, output, "--max-calls", 7)
        assert (status, sum(server.seen.values())) == (3, 7)
        assert "13 not sent; 7 requests billed in all" in out
        assert collect(command, server, table, output)[0] == 0
        assert server.seen == Counter(ids(20))


def test_the_suggested_command_for_ids_in_doubt_works(command, table, output):
    """Users paste the printed command."""
    with responding({"u1": 777}) as server:
        _, out, _ = collect(command, server, table, output)
    assert "--in-doubt retry sends them again; each may be billed twice" in out
    (named,) = re.findall(r"justone ledger .*", out)
    status, out, _ = command(*shlex.split(named)[1:])
    assert status == 0
    assert "u1" in out


@pytest.mark.parametrize(
    ("unfit", "says"),
    [
        ({"fans": 1}, "1 value of fans did not fit its column's type: the cell is empty, the ledger has the value"),
        (
            {"fans": 2},
            "2 values in 1 column (fans) did not fit the type: the cells are empty, the ledger has the values",
        ),
        (
            {f"c{each}": 1 for each in range(80)},
            (
                "80 values in 80 columns (such as c0, c1, c2, …) did not fit the type: the cells are empty, "
                "the ledger has the values"
            ),
        ),
    ],
)
def test_values_that_did_not_fit_take_one_line(unfit, says):
    assert describe_unfit(unfit) == says


def test_a_path_with_several_arguments_is_collected(command, tmp_path, output, ledger):
    table = tmp_path / "pairs.csv"
    table.write_text("author,page\na,1\na,2\nb,1\na,1\n", encoding="utf-8")
    arguments = ("--map", "userId=author", "--map", "page=page", "--param", "size=5")
    with responding() as server:
        where = ("--input", table, "--output", output, "--environment", server.url)
        status, *_ = command("collect", "/api/none/v1", *where, *arguments)
        assert status == 0
        assert server.seen == {"a": 2, "b": 1}
    assert states(ledger) == dict.fromkeys(['["a","1"]', '["a","2"]', '["b","1"]'], State.DONE)
    assert [(row["author"], row["page"], row["status"]) for row in rows(output)][3] == ("a", "1", "done")


def test_a_collection_resumes_in_a_moved_folder(command, tmp_path):
    (tmp_path / "before").mkdir()
    table, output = table_of(tmp_path / "before" / "ids.csv", ids(20)), tmp_path / "before" / "o.csv"
    with responding() as server:
        collect(command, server, table, output, "--max-calls", 5)
        (tmp_path / "before").rename(tmp_path / "after")
        status, _, err = collect(command, server, tmp_path / "after" / "ids.csv", tmp_path / "after" / "o.csv")
    assert (status, err) == (0, "")


def test_help_shows_the_usage_of_each_command(command, capfd):
    for words in (["collect"], ["ledger"], *(["ledger", each] for each in ("status", "export", "failures"))):
        with pytest.raises(SystemExit, match="0"):
            main([*words, "--help"])
        assert f"Usage: justone {' '.join(words)}" in capfd.readouterr().out


def test_help_of_ledger_lists_its_commands(capfd):
    with pytest.raises(SystemExit, match="0"):
        main(["ledger", "--help"])
    out = capfd.readouterr().out
    assert all(each in out for each in ("status", "export", "failures"))


def test_a_second_run_tells_this_run_from_all_runs(command, table, output):
    with responding() as server:
        collect(command, server, table, output, "--max-calls", 5, "--price", "0.05")
        _, out, _ = collect(command, server, table, output, "--price", "0.05")
    assert out.splitlines()[:2] == [
        "this run: 15 done, 0 empty, 0 failed, 0 in doubt; 15 requests billed, which cost 0.75",
        "all runs: 20 done, 0 empty, 0 failed, 0 in doubt, 0 not sent; 20 requests billed in all, which cost 1.00",
    ]


def test_json_has_the_counts_of_the_run_and_in_all(command, table, output):
    with responding({"u1": 400}) as server:
        collect(command, server, table, output, "--max-calls", 5)
        status, out, _ = collect(command, server, table, output, "--json", "--max-calls", 9, "--price", "0.1")
        summary = json.loads(out)
        assert (status, summary["done"], summary["billed"], summary["cost"]) == (3, 9, 9, "0.9")
        assert (summary["this_run"]["done"], summary["this_run"]["billed"]) == (4, 4)
        assert (summary["failed"], summary["output"], summary["stop"]["can_go_on"]) == (1, str(output), True)
        _, out, _ = command("ledger", "status", output, "--json")
    shown = json.loads(out)
    assert (shown["endpoint"], shown["ids"]["done"], shown["billed"]) == ("GET /api/xiaohongshu/get-user/v3", 9, 9)


def test_a_dry_run_prints_its_estimate_as_json(command, table, output):
    with responding() as server:
        _, out, _ = collect(command, server, table, output, "--dry-run", "--json", "--price", "0.05")
        assert not server.seen
    planned = json.loads(out)
    assert (planned["ids"], planned["calls"], planned["most_cost"]) == (20, 20, "1.00")
