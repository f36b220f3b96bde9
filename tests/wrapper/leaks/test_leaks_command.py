"""The command `justone` and the repository's scripts: no token in their output, and where they read the token."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from support.faulty import message
from support.harness import ROOT, TOKEN, raw_server
from support.leaks import Listener, Watch, absent

from justone_client import Environment, ping
from justone_client.cli.main import main

pytestmark = pytest.mark.processes

PROFILE = "xiaohongshu.get_user_v3"
ANY = "/api/none/v1"
NOWHERE = "http://127.0.0.1:1"


@pytest.fixture(autouse=True)
def _token(monkeypatch):
    monkeypatch.setenv("JUSTONEAPI_TOKEN", TOKEN)


def run(capfd, *arguments):
    """Run the command; return its status, and all of its output, including debug logs and warnings."""
    with Watch() as watch:
        try:
            status = main(arguments)
        except SystemExit as end:
            status = end.code
    return status, [*capfd.readouterr(), *watch.things]


CALLS = {
    "a success": (0, PROFILE, "user_id=1"),
    "a deprecated endpoint": (0, "xiaohongshu.get_user_v4", "user_id=1"),
    "a business error": (1, PROFILE, "user_id=emulate-code-301"),
    "a token refused": (1, PROFILE, "user_id=emulate-code-100"),
    "an error page": (1, PROFILE, "user_id=emulate-http-502"),
    "a redirect": (1, PROFILE, "user_id=emulate-http-302"),
    "HTML": (1, PROFILE, "user_id=emulate-html"),
    "a broken connection": (1, PROFILE, "user_id=emulate-disconnect"),
    "a path": (1, ANY, "a=b"),
    "a form": (1, ANY, "a=b", "--method", "POST", "--form"),
    "no such endpoint": (2, "xiaohongshu.nothing"),
    "no such parameter": (2, PROFILE, "user=1"),
    "a parameter without a value": (2, PROFILE, "user_id"),
    "a wrong option": (2, PROFILE, "--nothing"),
}


@pytest.mark.parametrize("call", CALLS)
def test_call_shows_no_token(capfd, emulator, call):
    expected, *arguments = CALLS[call]
    status, said = run(capfd, "call", *arguments, "--environment", emulator)
    assert status == expected
    assert "".join(said[:2])
    absent(TOKEN, *said)


ECHOES = {
    "a message": b'{"code": 100, "message": "%s is inactive", "data": ["%s"]}' % (TOKEN.encode(), TOKEN.encode()),
    "a page": b"<html>/api/none/v1?token=%s</html>" % TOKEN.encode(),
    "a page in an odd place": b"Cannot GET /api/none/v1?token=%s" % TOKEN.encode(),
}


@pytest.mark.parametrize("echo", ECHOES)
def test_call_hides_a_token_that_the_server_repeats(capfd, echo):
    with Listener(lambda _: message(ECHOES[echo], "Connection: close")) as listener:
        status, said = run(capfd, "call", ANY, "--environment", listener.url)
    assert status == 1
    absent(TOKEN, *said)


def test_call_without_a_server_shows_no_token(capfd):
    status, said = run(capfd, "call", ANY, "--environment", NOWHERE)
    assert status == 1
    absent(TOKEN, *said)
    with raw_server(lambda connection, _: connection.close()) as url:
        status, said = run(capfd, "call", ANY, "--environment", url)
    assert status == 1
    absent(TOKEN, *said)


OTHERS = [
    *([], ["--help"], ["--version"], ["endpoints"], ["emulator", "--port", "-1"]),
    *(["endpoints", TOKEN], ["find", TOKEN], ["find", "x", "--platform", TOKEN], ["completion", TOKEN]),
]


@pytest.mark.parametrize("arguments", OTHERS, ids=lambda words: " ".join(words).replace(TOKEN, "TOKEN"))
def test_other_commands_show_no_token(capfd, arguments):
    _, said = run(capfd, *arguments)
    assert "".join(said[:2])
    absent(TOKEN, *said)


@pytest.mark.parametrize("command", ["call", "completion", "describe", "endpoints", "find", "ping", "emulator"])
def test_help_shows_no_token(capfd, command):
    status, said = run(capfd, command, "--help")
    assert status == 0
    absent(TOKEN, *said)


@pytest.mark.parametrize("answer", [message(b"{}", "Connection: close"), b""], ids=["well", "lost"])
def test_ping_shows_no_token(capfd, monkeypatch, answer):
    with Listener(lambda _: answer) as listener:
        monkeypatch.setattr(
            ping, "ENVIRONMENTS", {"prod-global": Environment(name="prod-global", base_url=listener.url)}
        )
        status, said = run(capfd, "ping")
    assert status == (1 if answer == b"" else 0)
    assert listener.seen
    absent(TOKEN, *said, *listener.seen)


MISTAKES = {
    "an option": ["call", PROFILE, "user_id=1", "--token", TOKEN],
    "an option with a sign": ["call", PROFILE, "user_id=1", f"--token={TOKEN}"],
    "an option before": ["--token", TOKEN, "call", PROFILE],
    "the command": [TOKEN],
    "the endpoint": ["call", TOKEN],
    "a whole URL": ["call", f"https://api.justoneapi.com{ANY}?token={TOKEN}"],
    "a query": ["call", f"{ANY}?token={TOKEN}"],
    "a query begun badly": ["call", f"{ANY}&token={TOKEN}"],
    "a parameter": ["call", ANY, f"token={TOKEN}"],
    "a parameter of an endpoint": ["call", PROFILE, f"token={TOKEN}"],
    "a parameter without a name": ["call", PROFILE, TOKEN],
    "a parameter's name": ["call", PROFILE, f"{TOKEN}=1"],
    "a parameter's value": ["call", ANY, f"a={TOKEN}"],
    "a parameter's value in a dry run": ["call", PROFILE, f"user_id={TOKEN}", "--dry-run"],
    "an option's name": ["call", PROFILE, "user_id=1", f"--{TOKEN}"],
    "a format": ["call", PROFILE, "user_id=1", "--format", TOKEN],
    "a selection": ["call", PROFILE, "user_id=1", "--select", f"{TOKEN}["],
    "a number of pages": ["call", PROFILE, "user_id=1", "--max-pages", TOKEN],
    "a duration": ["call", PROFILE, "user_id=1", "--cache", TOKEN],
    "a limit": ["call", PROFILE, "user_id=1", "--max-cost", TOKEN],
    "a folder": ["call", PROFILE, "user_id=1", "--output", f"{TOKEN}/o.json"],
    "the endpoint to describe": ["describe", TOKEN],
    "the environment": ["call", ANY, "--environment", f"https://127.0.0.1/?token={TOKEN}"],
    "the user of an environment": ["call", ANY, "--environment", f"https://{TOKEN}@127.0.0.1"],
    "more than ping takes": ["ping", TOKEN],
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_token_on_the_command_line_is_refused_and_hidden(capfd, mistake):
    """Output ends up in logs that others read; a command line with `$TOKEN` in it shows nothing there."""
    status, said = run(capfd, *MISTAKES[mistake])
    assert status == 2
    absent(TOKEN, *said)


def test_a_process_shows_no_token(emulator):
    for value, expected in (("1", 0), ("emulate-code-100", 1)):
        command = [sys.executable, "-X", "dev", "-m", "justone_client.cli.main", "call", PROFILE, f"user_id={value}"]
        done = subprocess.run(
            command, env={**os.environ, "JUSTONEAPI_BASE_URL": emulator}, capture_output=True, text=True, check=False
        )
        assert done.returncode == expected
        absent(TOKEN, done.stdout, done.stderr)


def test_no_script_takes_a_token_but_from_the_environment():
    """Only the demo makes real calls, and `test_demo.py` reads its output; `smoke.py` only calls the emulator."""
    scripts = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "scripts").rglob("*.py")}
    assert len(scripts) > 20
    assert {name for name, text in scripts.items() if "JUSTONEAPI_TOKEN" in text} == {"demo.py", "smoke.py"}
    assert not [name for name, text in scripts.items() if "--token" in text]
