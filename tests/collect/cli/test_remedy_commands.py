"""The commands that a refusal prints: pasted into a shell, they go on, and no id is billed twice."""

from __future__ import annotations

import shlex
from collections import Counter

import pytest
from support.collecting_helpers import ENDPOINT, TOKEN, collect, ids, states, table_of
from support.counting_server import counting, responding

from justone_client import JustOne
from justone_client.cli import collect_command, remedy_commands
from justone_client.collect import collect as collect_rows
from justone_client.collect.record import State
from justone_client.errors import ConfigurationError, Remedy

pytestmark = pytest.mark.slow


def commands(err):
    """Return the commands that a message prints, as arguments of `justone`, by their purposes."""
    lines = err.splitlines()
    printed = [index for index, line in enumerate(lines) if line.startswith("  justone ")]
    return {lines[index - 1]: shlex.split(lines[index])[1:] for index in printed}


def saved_in_a_spreadsheet(output):
    """Write the output as a spreadsheet does that has opened it: the same rows in other bytes."""
    output.write_bytes(output.read_bytes().replace(b"\r\n", b"\n"))


def test_no_id_is_billed_twice_after_excel_saved_the_output(command, tmp_path):
    """The whole trap, in a folder whose name needs quotes."""
    folder = tmp_path / "it's mine"
    folder.mkdir()
    table, output = table_of(folder / "ids.csv", ids(20)), folder / "users.csv"
    with responding() as server:
        assert collect(command, server, table, output, "--max-calls", 15)[0] == 3
        saved_in_a_spreadsheet(output)
        status, _, err = collect(command, server, table, output, "--max-calls", 20)
        assert status == 2
        line = commands(err)["to go on with the same ledger and another output:"]
        assert {f"{folder}/users-2.csv", f"{output}.ledger"} <= set(line)
        assert command(*line)[0] == 0
        assert server.seen == Counter(ids(20))
        again = folder / "users-2.csv"
        saved_in_a_spreadsheet(again)
        _, _, err = collect(command, server, table, again)
        assert command(*commands(err)["to go on with the same ledger and another output:"])[0] == 0
        assert server.seen == Counter(ids(20)), "the second output has the same ledger without --ledger, too"


@pytest.fixture
def known(command, tmp_path):
    """Return a table, and the output of a collection of the first 12 of its 20 ids."""
    output = tmp_path / "users.csv"
    with responding() as server:
        assert collect(command, server, table_of(tmp_path / "first.csv", ids(12)), output)[0] == 0
    return table_of(tmp_path / "ids.csv", ids(20)), output


@pytest.mark.parametrize("options", [(), ("--dry-run",)])
def test_a_new_ledger_is_refused_if_a_neighbour_has_ids(command, tmp_path, known, options):
    table, output = known
    before = {each.name for each in tmp_path.iterdir() if each.name[0] != "."}
    with responding() as server:
        for _ in range(2):  # the first try leaves nothing that makes the second one go on
            status, _, err = collect(command, server, table, tmp_path / "new.csv", *options)
            assert (status, server.seen) == (2, Counter())
            assert f"12 of 20 ids already have responses in {output}.ledger, or are in doubt there; nothing" in err
        assert {each.name for each in tmp_path.iterdir() if each.name[0] != "."} == before
        printed = commands(err)
        assert command(*printed["to go on with that ledger:"])[0] == 0
        assert server.seen == (Counter() if options else Counter(ids(20)[12:]))


def test_the_printed_new_ledger_command_pays_again(command, tmp_path, known):
    table, _ = known
    with responding() as server:
        _, _, err = collect(command, server, table, tmp_path / "new.csv")
        assert command(*commands(err)["to pay for them again with a new ledger:"])[0] == 0
        assert server.seen == Counter(ids(20))


@pytest.mark.parametrize(("is_agreed", "status"), [(True, 0), (False, 2)])
def test_a_terminal_is_asked_before_ids_are_billed_again(command, tmp_path, known, monkeypatch, is_agreed, status):
    questions = []
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    monkeypatch.setattr("click.confirm", lambda text, **_: questions.append(text) or is_agreed)
    table, output = known
    with responding() as server:
        assert collect(command, server, table, tmp_path / "new.csv")[0] == status
        assert sum(server.seen.values()) == 20 * is_agreed
    (question,) = questions
    assert question.startswith(
        f"12 of 20 ids already have responses in {output}.ledger, or are in doubt there. Pay for"
    )


def test_the_printed_command_resumes_the_job_of_a_ledger(command, tmp_path, output):
    table, posts = table_of(tmp_path / "ids.csv", ids(5)), table_of(tmp_path / "posts.csv", ["p1"], "note_id")
    with responding() as server:
        assert collect(command, server, table, output, "--max-calls", 3)[0] == 3
        where = ("--map", "userId=note_id", "--param", "page=1", "--output", output, "--environment", server.url)
        where += ("--columns", "price", "--items", "goods")
        status, _, err = command("collect", "/api/none/v1", "--input", posts, *where)
        assert (status, "this ledger belongs to another job" in err) == (2, True)
        _, _, dry = command("collect", "/api/none/v1", "--input", posts, *where, "--dry-run")
        assert "this ledger belongs to another job" in dry
        assert commands(dry) == {}, "a dry run cannot do without an input"
        line = commands(err)["to resume the job of this ledger:"]
        assert line[1] == ENDPOINT
        assert not {"--columns", "--items"} & {*line}, "they are those of the other endpoint"
        assert command(*line)[0] == 0
        assert server.seen == Counter(ids(5))
    assert set(states(f"{output}.ledger").values()) == {State.DONE}


def test_an_output_written_meanwhile_gets_a_command(command, tmp_path, output):
    table = table_of(tmp_path / "ids.csv", ["a"])
    with counting(lambda *_: (0, output.write_text("mine", encoding="utf-8") and 0)) as server:
        status, _, err = collect(command, server, table, output)
        assert status == 1
        assert command(*commands(err)["to go on with the same ledger and another output:"])[0] == 0
        assert server.seen == {"a": 1}
    assert output.read_text(encoding="utf-8") == "mine"


def test_an_export_names_a_free_output(command, tmp_path, known):
    _, output = known
    other = table_of(tmp_path / "other.csv", ["mine"])
    status, _, err = command("ledger", "export", output, "--output", other)
    assert status == 2
    assert command(*commands(err)["to go on with the same ledger and another output:"])[0] == 0
    assert (tmp_path / "other-2.csv").exists()


def test_python_errors_name_arguments_instead(tmp_path, known):
    table, output = known
    saved_in_a_spreadsheet(output)
    with responding() as server, JustOne(TOKEN, environment=server.url) as api:
        with pytest.raises(ConfigurationError) as changed:
            collect_rows(api.xiaohongshu.get_user_v3, table, output=output)
        with pytest.raises(ConfigurationError) as known_ids:
            collect_rows(api.xiaohongshu.get_user_v3, table, output=tmp_path / "new.csv")
        assert not server.seen
    assert f"output='{tmp_path}/users-2.csv', ledger='{output}.ledger'\n" in str(changed.value)
    assert "overwrite=True" in str(changed.value)
    assert f"to go on with that ledger: ledger='{output}.ledger'\n" in str(known_ids.value)
    assert "new_ledger=True" in str(known_ids.value)
    assert "justone" not in str(changed.value) + str(known_ids.value)


def line_of(*words, remedy):
    with collect_command.command.make_context("collect", ["a.b", *words]) as context:
        return remedy_commands._line(context, Remedy("", remedy))


def test_a_command_holds_no_password_and_no_token_command():
    words = ("--ledger", f"postgresql://me:{TOKEN}@h/db?sslmode=verify-full#x", "--query", f"ATTACH 'password={TOKEN}'")
    line = line_of(*words, "--token-command", f"echo {TOKEN}", "--dry-run", remedy={"overwrite": True})
    assert TOKEN not in line
    assert "--ledger 'postgresql://me@h/db?sslmode=verify-full#x'" in line
    assert line.endswith(" --query ... --dry-run --overwrite")


def test_a_command_keeps_the_options_that_were_given():
    words = ("--no-input-columns", "--status-columns", "--map", "a=x", "--map", "b=y", "--columns=昵称=n", "--output=o")
    kept = "--no-input-columns --status-columns --map a=x --map b=y --columns '昵称=n'"
    assert line_of(*words, remedy={"output": "o-2", "ledger": "l"}) == f"collect a.b {kept} --output o-2 --ledger l"


def test_a_command_without_an_input_has_no_sheet():
    words = ("--input", "ids.xlsx", "--sheet", "ids", "--header-row", "2", "--skip-invalid")
    assert line_of(*words, remedy={"rows": None, "ledger": "l"}) == "collect a.b --skip-invalid --ledger l"


def test_a_command_is_quoted_for_powershell_on_windows(monkeypatch):
    monkeypatch.setattr(remedy_commands.sys, "platform", "win32")
    line = line_of("--input", "it's mine.csv", remedy={"output": r"C:\a b\o-2.csv", "map": {"user_id": "作者"}})
    assert line == r"collect a.b --input 'it''s mine.csv' --map 'user_id=作者' --output 'C:\a b\o-2.csv'"
