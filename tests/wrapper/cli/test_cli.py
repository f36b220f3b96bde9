"""The command `justone`."""

from __future__ import annotations

import io
import json
import re
import sys

import click
import pytest
from support.harness import TOKEN

from justone_client.cli import endpoints_command, ping_command, program
from justone_client.cli import main as cli
from justone_client.endpoints.registry import all_operations, operation_named

COMMANDS = program.program.entries


@pytest.fixture
def _token(monkeypatch):
    monkeypatch.setenv("JUSTONEAPI_TOKEN", TOKEN)


@pytest.mark.usefixtures("_token")
@pytest.mark.parametrize(
    ("endpoint", "name"),
    [
        ("xiaohongshu.get_user_v3", "user_id"),
        ("xiaohongshu.get_user_v3", "userId"),
        ("/api/xiaohongshu/get-user/v3", "userId"),
    ],
)
def test_call_prints_the_response(capsys, emulator, endpoint, name):
    assert cli.main(["call", endpoint, f"{name}=5f=01", "--environment", emulator]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["code"] == 0
    assert err.startswith("billed: yes, ")


@pytest.mark.usefixtures("_token")
@pytest.mark.parametrize(
    ("code", "name", "status"),
    [
        (100, "InvalidToken", 1),
        (301, "CollectionFailed", 1),
        (302, "RateLimited", 3),
        (303, "DailyQuotaExceeded", 3),
        (601, "InsufficientBalance", 3),
        (602, "TokenLimitExceeded", 3),
    ],
)
def test_a_business_error_is_one_line_and_a_status(capsys, emulator, waits, code, name, status):
    arguments = ["xiaohongshu.get_user_v3", f"user_id=emulate-code-{code}", "--environment", emulator]
    assert cli.main(["call", *arguments]) == status
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"justone: {name}Error: ")
    assert err.count("\n") == 1
    assert TOKEN not in err


@pytest.mark.usefixtures("_token")
@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["call", "xiaohongshu.nothing"], "justone endpoints"),
        (["call", "nothing"], "justone endpoints"),
        (["call", "xiaohongshu.get_user_v3", "user_id"], "name=value"),
        (["call", "xiaohongshu.get_user_v3", "user=1"], "did you mean 'user_id'?"),
        (["call", "xiaohongshu.get_user_v3", "user_id=1", "userId=2"], "twice"),
        (["call", "/not a path"], "path"),
        (["call", "xiaohongshu.get_user_v3", "--environment", "nowhere"], "prod-global"),
        (["emulator", "--port", "70000"], "port"),
    ],
)
def test_unusable_command_lines_are_status_2(capsys, arguments, says):
    assert cli.main(arguments) == 2
    assert says in capsys.readouterr().err


def test_a_missing_token_is_status_2(capsys):
    assert cli.main(["call", "xiaohongshu.get_user_v3", "user_id=1"]) == 2
    assert "JUSTONEAPI_TOKEN" in capsys.readouterr().err


@pytest.mark.usefixtures("_token")
def test_a_response_is_printed_on_an_ascii_terminal(monkeypatch, emulator):
    terminal = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr("sys.stdout", terminal)
    assert cli.main(["call", "xiaohongshu.get_user_v3", "user_id=1", "--environment", emulator]) == 0
    terminal.seek(0)
    assert json.load(terminal)["data"]["nickname"]


def test_endpoints_lists_all_or_those_with_a_text(capsys):
    assert cli.main(["endpoints"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(list(all_operations()))
    assert cli.main(["endpoints", "Get-User/V4"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("xiaohongshu.get_user_v4(user_id)")
    assert line.endswith("[deprecated]")
    assert cli.main(["endpoints", "no such thing"]) == 1


def test_ping_prints_a_line_an_environment(capsys, monkeypatch):
    monkeypatch.setattr(ping_command, "environment_latencies", lambda *_: {"prod-global": 0.2, "prod-cn": None})
    assert cli.main(["ping"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert "200 ms" in first
    assert "no response within 5 s" in second


def test_version_is_printed(capsys):
    with pytest.raises(SystemExit, match="0"):
        cli.main(["--version"])
    assert capsys.readouterr().out.startswith("justone ")


def test_the_command_alone_prints_the_help_by_groups(capsys):
    with pytest.raises(SystemExit, match="0"):
        cli.main([])
    out = capsys.readouterr().out
    headings = re.findall(r"^(\S.*):$", out, re.MULTILINE)
    assert headings == ["Options", "Find and understand", "Call", "Collect", "More"]
    assert set(re.findall(r"^  ([a-z]+)  ", out, re.MULTILINE)) == set(COMMANDS)


@pytest.mark.parametrize("words", [*([each] for each in COMMANDS if each != "ledger"), ["ledger", "status"]])
def test_help_of_each_command_has_an_example(capsys, words):
    with pytest.raises(SystemExit, match="0"):
        cli.main([*words, "--help"])
    assert re.search(rf"Example:\n +justone {' '.join(words)}\b", capsys.readouterr().out)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_of_commands_has_the_first_line_of_each_help(name):
    command = program.program.get_command(click.Context(program.program), name)
    assert command.name == name
    assert command.get_short_help_str(200).rstrip(".") == COMMANDS[name].summary.rstrip(".")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["endpoint"], "there is no such command; did you mean 'endpoints'?"),
        (["ledger", "stats"], "there is no such command; did you mean 'status'?"),
        (["collect", "--in-doub", "x"], "there is no option --in-doub; did you mean '--in-doubt' or '--input'?"),
        (["collect", "x", "--in-flight", "x"], "--in-flight must be a whole number;"),
        (["collect", "x", "--rate", "x"], "--rate must be a number;"),
        (["collect", "x", "--in-doubt", "x"], "--in-doubt must be one of hold, retry;"),
        (["collect", "x", "--rate"], "--rate takes a value;"),
        (["collect", "x", "--overwrite=1"], "--overwrite takes no value;"),
        (["collect", "x", "--input", "a", "--query", "b"], "--input and --query exclude each other;"),
        (["collect"], "ENDPOINT is missing;"),
        (["ledger", "export", "x"], "--output is missing;"),
        (["ping", "x"], "the command line has more arguments than the command takes;"),
    ],
)
def test_a_misread_command_line_is_one_line_and_status_2(capsys, words, says):
    with pytest.raises(SystemExit, match="2"):
        cli.main(words)
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith(f"justone: {says} `justone")


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("xiaohongshu.get_user_v2", "did you mean 'xiaohongshu.get_user_v3'"),
        ("xiaohonshu.get_user_v3", "did you mean 'xiaohongshu.get_user_v3'"),
        ("get_user_v3", "did you mean 'xiaohongshu.get_user_v3'"),
        ("Xiaohongshu.Get-User-V3", "did you mean 'xiaohongshu.get_user_v3'"),
    ],
)
def test_a_mistyped_endpoint_names_the_nearest_ones(capsys, name, says):
    assert cli.main(["call", name]) == 2
    err = capsys.readouterr().err
    assert says in err
    assert 1 <= len(re.findall(r"[a-z0-9_]+\.[a-z0-9_]+(?=[',? ])", err.partition("did you mean")[2])) <= 3


def test_without_click_the_command_names_its_extra(capsys, monkeypatch):
    for name in [each for each in sys.modules if each.startswith("justone_client.cli.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "click", None)
    assert cli.main(["endpoints"]) == 2
    out, err = capsys.readouterr()
    assert (out, err) == ("", 'justone: the command needs its extra: pip install "justone-client[cli]"\n')


def test_describe_prints_the_description_as_text_or_json(capsys):
    description = operation_named("xiaohongshu.search_note_v4").describe()
    assert cli.main(["describe", description.name]) == 0
    assert capsys.readouterr().out == f"{description}\n"
    assert cli.main(["describe", description.name, "--levels", "1"]) == 0
    assert "  data: object (" in capsys.readouterr().out
    assert cli.main(["describe", "/api/xiaohongshu/search-note/v4", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == description.to_dict()


@pytest.mark.parametrize("name", ["xiaohongshu.search_note_v9", "/api/xiaohongshu/search-note/v9"])
def test_describe_refuses_an_unknown_endpoint(capsys, name):
    assert cli.main(["describe", name]) == 2
    assert "there is no endpoint" in capsys.readouterr().err


def test_an_error_of_the_command_line_is_one_json_object(capsys):
    for words in (["describe", "--json-errors"], ["describe", "x", "--json-errors", "--nothing"]):
        with pytest.raises(SystemExit, match="2"):
            cli.main(words)
        error = json.loads(capsys.readouterr().err)["error"]
        assert (error["type"], error["status"], error["billed"]) == ("ConfigurationError", 2, False)
        assert "justone describe --help" in error["message"]
    assert cli.main(["describe", "xiaohongshu.search", "--json-errors"]) == 2
    assert "did you mean" in json.loads(capsys.readouterr().err)["error"]["message"]


@pytest.mark.parametrize(("error", "status"), [(KeyboardInterrupt, 130), (BrokenPipeError, 0)])
def test_an_interrupt_and_a_closed_pipe_are_no_errors(monkeypatch, capsys, error, status):
    def fail(*_):
        raise error

    monkeypatch.setattr(endpoints_command, "all_operations", fail)
    monkeypatch.setattr(sys, "stderr", io.StringIO())  # a closed pipe closes it
    assert cli.main(["endpoints"]) == status
    assert capsys.readouterr().out == ""
