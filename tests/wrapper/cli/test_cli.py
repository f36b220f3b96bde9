"""The command `justone`."""

from __future__ import annotations

import io
import json

import pytest
from support.harness import TOKEN

from justone_client import environment_latencies
from justone_client.cli import main as cli
from justone_client.endpoints.registry import all_operations


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
    assert err == ""


@pytest.mark.usefixtures("_token")
def test_a_business_error_is_one_line_and_status_1(capsys, emulator):
    assert cli.main(["call", "xiaohongshu.get_user_v3", "user_id=emulate-code-601", "--environment", emulator]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("justone: InsufficientBalanceError: ")
    assert err.count("\n") == 1
    assert TOKEN not in err


@pytest.mark.usefixtures("_token")
@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["call", "xiaohongshu.nothing"], "justone endpoints"),
        (["call", "nothing"], "justone endpoints"),
        (["call", "xiaohongshu.get_user_v3", "user_id"], "name=value"),
        (["call", "xiaohongshu.get_user_v3", "user=1"], "it takes: user_id"),
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
    monkeypatch.setattr(cli, "environment_latencies", lambda: {"prod-global": 0.2, "prod-cn": None})
    assert cli.main(["ping"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert "200 ms" in first
    assert "no response within 5 s" in second
    assert cli.environment_latencies is not environment_latencies


def test_version_is_printed(capsys):
    with pytest.raises(SystemExit, match="0"):
        cli.main(["--version"])
    assert capsys.readouterr().out.startswith("justone ")
