"""`justone login`, with an invented keyring."""

from __future__ import annotations

import io
import sys

import click
import pytest
from support.harness import TOKEN

from justone_client.cli.main import main
from justone_client.wire import token_sources
from justone_client.wire.token import Token
from justone_client.wire.token_sources import COMMAND, SERVICE, USER, VARIABLES

KEPT = "the token is kept in the system's keyring\n"


class Keyring:
    """The functions of the package keyring that are used, over a mapping."""

    def __init__(self, backend="keyring.backends.SecretService"):
        self.entries = {}
        self.backend = type("Keyring", (), {"__module__": backend})()

    def get_keyring(self):
        return self.backend

    def get_password(self, service, user):
        return self.entries.get((service, user))

    def set_password(self, service, user, password):
        self.entries[service, user] = password

    def delete_password(self, service, user):
        del self.entries[service, user]


@pytest.fixture
def use(monkeypatch):
    """Return a function that replaces the system's keyring, and returns it."""
    for name in (*VARIABLES, COMMAND):
        monkeypatch.delenv(name, raising=False)

    def use(keyring):
        monkeypatch.setattr(token_sources, "keyring", lambda: keyring)
        return keyring

    return use


@pytest.fixture
def keyring(use):
    return use(Keyring())


@pytest.fixture
def login(capsys, monkeypatch):
    """Return a function that runs the command with a standard input; it returns the status and both outputs."""

    def run(*words, text=""):
        stdin = io.TextIOWrapper(io.BytesIO(text if isinstance(text, bytes) else text.encode()), encoding="utf-8")
        monkeypatch.setattr(sys, "stdin", stdin)
        status = main(["login", *words])
        out, err = capsys.readouterr()
        assert TOKEN not in out + err
        return status, out, err

    return run


@pytest.mark.parametrize("text", [TOKEN, f"{TOKEN}\n", f"  {TOKEN}\r\nmore\n"])
def test_the_first_line_of_a_pipe_is_kept_for_the_client(keyring, login, text):
    assert login(text=text) == (0, KEPT, "")
    assert keyring.entries == {(SERVICE, USER): TOKEN}
    assert Token(None).reveal() == TOKEN


def test_on_a_terminal_the_token_is_typed_without_echo(keyring, capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    asked = []
    monkeypatch.setattr(click.termui, "hidden_prompt_func", lambda text: asked.append(text) or TOKEN)
    assert main(["login"]) == 0
    assert keyring.entries == {(SERVICE, USER): TOKEN}
    assert len(asked) == 1
    assert TOKEN not in "".join(capsys.readouterr())


def test_an_interrupted_prompt_is_status_130(keyring, monkeypatch):
    def interrupt(_):
        raise KeyboardInterrupt

    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr(click.termui, "hidden_prompt_func", interrupt)
    assert main(["login"]) == 130
    assert not keyring.entries


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is empty"),
        (" \n", "is empty"),
        (f"\n{TOKEN}", "is empty"),
        ("abc", "too short"),
        (f"{TOKEN} {TOKEN}", "characters no token has"),
        (f"{TOKEN}\x07{TOKEN}", "characters no token has"),
        (f"{TOKEN}é", "characters no token has"),
        (TOKEN.encode() + b"\xff", "characters no token has"),
    ],
)
def test_an_invalid_token_is_refused_without_being_shown(keyring, login, monkeypatch, text, says):
    monkeypatch.setenv(VARIABLES[0], "another1another1")  # not taken in place of an empty one
    status, out, err = login(text=text)
    assert (status, out, keyring.entries) == (2, "", {})
    assert says in err


@pytest.mark.parametrize("name", [*VARIABLES, COMMAND])
def test_a_variable_that_comes_before_the_keyring_is_named(keyring, login, monkeypatch, name):
    monkeypatch.setenv(name, "another1another1")
    status, out, _ = login(text=TOKEN)
    assert (status, keyring.entries) == (0, {(SERVICE, USER): TOKEN})
    assert out == f"{KEPT}but {name} is set and comes first; unset it to use the token that is kept\n"


@pytest.mark.parametrize("words", [(), ("--remove",)])
@pytest.mark.parametrize("backend", ["keyring.backends.fail", "keyring.backends.null"])
def test_without_a_usable_keyring_nothing_is_kept(use, login, backend, words):
    keyring = use(Keyring(backend))
    status, out, err = login(*words, text=TOKEN)
    assert (status, out, keyring.entries) == (2, "", {})
    assert "no usable keyring" in err
    assert all(each in err for each in ("JUSTONEAPI_TOKEN,", "JUSTONEAPI_TOKEN_COMMAND", "--token-command"))


def test_a_package_that_cannot_choose_a_keyring_is_unusable(use, login):
    status, _, err = use(object()) and login(text=TOKEN)
    assert status == 2
    assert "no usable keyring" in err


@pytest.mark.parametrize("words", [(), ("--remove",)])
def test_without_the_package_its_extra_is_named(login, monkeypatch, words):
    monkeypatch.setitem(sys.modules, "keyring", None)
    status, out, err = login(*words, text=TOKEN)
    assert (status, out) == (2, "")
    ways = ('pip install "justone-client[keyring]"', "JUSTONEAPI_TOKEN,", "JUSTONEAPI_TOKEN_COMMAND", "--token-command")
    assert all(each in err for each in ways)


@pytest.mark.parametrize(
    ("method", "words"), [("set_password", ()), ("get_password", ()), ("delete_password", ("--remove",))]
)
def test_the_text_of_a_failing_keyring_is_not_shown(keyring, login, monkeypatch, method, words):
    def fail(*values):
        raise RuntimeError(TOKEN, *values)

    keyring.entries[SERVICE, USER] = TOKEN
    monkeypatch.setattr(keyring, method, fail)
    status, out, err = login(*words, text=TOKEN)
    assert (status, out) == (2, "")
    assert "the system's keyring failed (RuntimeError)" in err


def test_a_keyring_that_drops_the_token_is_noticed(keyring, login, monkeypatch):
    monkeypatch.setattr(keyring, "set_password", lambda *_: None)
    status, out, err = login(text=TOKEN)
    assert (status, out) == (2, "")
    assert "did not keep the token" in err


def test_removing_says_whether_there_was_a_token(keyring, login):
    login(text=TOKEN)
    assert login("--remove") == (0, "the token was removed from the system's keyring\n", "")
    assert keyring.entries == {}
    assert login("--remove") == (0, "the system's keyring has no token; nothing was removed\n", "")
