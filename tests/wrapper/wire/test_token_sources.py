"""The sources of a token, in their order: argument, variables, token command, keyring."""

import sys
import types

import pytest

from justone_client import ConfigurationError, JustOne
from justone_client.wire.token import Token
from justone_client.wire.token_sources import COMMAND, SERVICE, USER

NAMES = ("argument", "JUSTONEAPI_TOKEN", "JUST_ONE_API_TOKEN", "command", "keyring")
TOKENS = {name: f"{number}" * 16 for number, name in enumerate(NAMES, 1)}


def printing(text):
    return f"{sys.executable} -c \"print('{text}')\""


@pytest.fixture
def sources(monkeypatch):
    """Return a function that sets the sources named up, and only these."""

    def set_up(*names):
        for name in ("JUSTONEAPI_TOKEN", "JUST_ONE_API_TOKEN"):
            monkeypatch.setenv(name, TOKENS[name] if name in names else "")
        monkeypatch.setenv(COMMAND, printing(TOKENS["command"]) if "command" in names else "")
        kept = {(SERVICE, USER): TOKENS["keyring"]} if "keyring" in names else {}
        keyring = types.SimpleNamespace(get_password=lambda *entry: kept.get(entry))
        monkeypatch.setitem(sys.modules, "keyring", keyring)

    return set_up


@pytest.mark.parametrize("first", range(len(NAMES)), ids=NAMES)
def test_the_first_source_in_order_is_taken(sources, first):
    names = NAMES[first:]
    sources(*names)
    argument = TOKENS["argument"] if "argument" in names else None
    assert Token(argument).reveal() == TOKENS[NAMES[first]]


def test_without_any_source_the_error_says_what_to_do(sources):
    sources()
    with pytest.raises(ConfigurationError, match=r"pass token=… or set JUSTONEAPI_TOKEN"):
        JustOne()


@pytest.mark.parametrize("missing", [None, types.SimpleNamespace()], ids=["no package", "no keyring"])
def test_a_system_without_keyring_has_no_token_there(sources, monkeypatch, missing):
    sources()
    monkeypatch.setitem(sys.modules, "keyring", missing)
    with pytest.raises(ConfigurationError, match="no token"):
        Token(None)


@pytest.mark.parametrize(
    ("program", "says"),
    [
        ("print('abcdefgh12345678'); raise SystemExit(3)", "ended with status 3"),
        ("print(' ')", "printed nothing"),
    ],
)
def test_a_failing_token_command_is_named_without_its_output(sources, monkeypatch, program, says):
    sources("keyring")
    monkeypatch.setenv(COMMAND, f'{sys.executable} -c "{program}"')
    with pytest.raises(ConfigurationError, match=says) as caught:
        Token(None)
    assert sys.executable in str(caught.value)
    assert "abcdefgh12345678" not in str(caught.value)
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)  # which would hold the output


def test_a_token_command_that_does_not_exist_is_refused(sources, monkeypatch):
    sources()
    monkeypatch.setenv(COMMAND, "no-such-program --show")
    with pytest.raises(ConfigurationError, match="the token command cannot be run: No such file"):
        Token(None)
