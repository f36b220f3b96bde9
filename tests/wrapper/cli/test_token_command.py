"""`--token-command` of `justone call` and `justone collect`."""

from __future__ import annotations

import sys

import pytest
from support.harness import TOKEN
from support.saying_server import saying

from justone_client.wire import token_sources
from justone_client.wire.token_sources import COMMAND, VARIABLES

OTHER = "othertoken123456"
PROFILE = ("call", "xiaohongshu.get_user_v3", "user_id=1")


@pytest.fixture
def printing(tmp_path):
    """Return a function that returns a command that prints a text."""

    def command(text):
        program = tmp_path / f"print-{len(list(tmp_path.iterdir()))}.py"
        program.write_text(f"open({str(tmp_path / 'runs')!r}, 'a').write('.'); print({text!r})")
        return f"'{sys.executable}' '{program}'"

    return command


@pytest.fixture
def runs(tmp_path):
    """Return a function that counts the runs of the commands."""
    file = tmp_path / "runs"
    return lambda: len(file.read_text()) if file.exists() else 0


@pytest.fixture
def collection(tmp_path):
    (tmp_path / "ids.csv").write_text("user_id\n1\n2\n")
    files = ("--input", tmp_path / "ids.csv", "--output", tmp_path / "o.csv")
    return ("collect", "xiaohongshu.get_user_v3", *files)


@pytest.fixture
def no_variables(call, monkeypatch):
    for name in (*VARIABLES, COMMAND):
        monkeypatch.setenv(name, "")


@pytest.mark.usefixtures("no_variables")
@pytest.mark.parametrize("source", ["option", "variable"])
@pytest.mark.parametrize("kind", ["call", "collect"])
@pytest.mark.parametrize(("more", "expected"), [((), 1), (("--dry-run",), 0)], ids=["sent", "dry run"])
def test_a_token_command_is_run_once_and_not_for_a_dry_run(
    call, collection, printing, runs, monkeypatch, kind, source, more, expected
):
    command = printing(TOKEN)
    words = [*(PROFILE if kind == "call" else collection), *more]
    if source == "option":
        words += ["--token-command", command]
    else:
        monkeypatch.setenv(COMMAND, command)
    status, out, err = call(*words)
    assert (status, runs()) == (0, expected), err
    assert TOKEN not in out + err


@pytest.mark.parametrize("kind", ["call", "collect"])
def test_the_option_comes_before_all_variables(call, collection, printing, monkeypatch, kind):
    sent = []
    monkeypatch.setenv(COMMAND, printing("variable12345678"))
    with saying(lambda token: sent.append(token) or {"code": 0, "data": {"a": 1}}, parameter="token") as url:
        words = PROFILE if kind == "call" else collection
        assert call(*words, "--environment", url, "--token-command", printing(OTHER))[0] == 0
    assert set(sent) == {OTHER}


@pytest.mark.parametrize("kind", ["call", "collect"])
def test_a_failing_command_is_run_once_and_sends_nothing(call, collection, printing, runs, kind):
    words = PROFILE if kind == "call" else collection
    status, out, err = call(*words, "--token-command", printing(""))
    assert (status, out, runs()) == (2, "", 1)
    assert "printed nothing" in err


@pytest.mark.parametrize("command", ["", "  "])
def test_an_empty_command_is_refused(call, command):
    status, out, err = call(*PROFILE, "--token-command", command)
    assert (status, out) == (2, "")
    assert err.startswith("justone: --token-command takes a command that prints the token")


@pytest.mark.parametrize("shape", ["{}", "'{}'", "JUSTONEAPI_TOKEN={}", "{} # mine"])
def test_a_token_in_place_of_the_command_is_not_shown(call, shape):
    status, out, err = call(*PROFILE, "--token-command", shape.format(OTHER))
    assert (status, out) == (2, "")
    assert "the token command cannot be run: No such file" in err
    assert OTHER not in err


@pytest.mark.usefixtures("no_variables")
@pytest.mark.parametrize("words", [("--max-cost", OTHER), (f"--{OTHER}", "x"), ("--max-pages", OTHER)])
def test_a_token_that_no_variable_has_is_not_shown(call, printing, words, capsys):
    try:
        _, out, err = call(*PROFILE, "--token-command", printing(OTHER), *words)
    except SystemExit:
        out, err = capsys.readouterr()
    assert OTHER not in out + err
    assert err.startswith("justone: ")


def test_the_first_line_of_a_command_is_the_token(call, printing):
    assert call(*PROFILE, "--token-command", printing(f"{OTHER}\nuser: somebody"))[0] == 0


def test_a_parameter_with_the_token_of_the_command_is_refused(call, printing):
    status, out, err = call("call", "xiaohongshu.get_user_v3", f"user_id={OTHER}", "--token-command", printing(OTHER))
    assert (status, out) == (2, "")
    assert "has the token in it" in err
    assert OTHER not in err


@pytest.mark.usefixtures("no_variables")
def test_without_a_token_the_message_names_login(call, monkeypatch):
    monkeypatch.setattr(token_sources, "kept_token", str)
    status, _, err = call(*PROFILE)
    assert status == 2
    assert err == "justone: no token: set JUSTONEAPI_TOKEN, or keep one with `justone login`\n"


@pytest.mark.usefixtures("no_variables")
def test_a_dry_run_does_not_show_the_token_of_the_keyring(call, monkeypatch):
    monkeypatch.setattr("justone_client.cli.token_choice.kept_token", lambda: OTHER)
    status, out, err = call("call", "xiaohongshu.get_user_v3", f"user_id={OTHER}", "--dry-run")
    assert (status, out) == (2, "")
    assert "has the token in it" in err
    assert OTHER not in err
