"""Large bodies of errors: the search for the token is fast, and bodies that may have been billed are kept whole."""

from __future__ import annotations

import base64
import json

import pytest
from support.harness import TOKEN, answers, profile

from justone_client import BusinessError, HTTPStatusError, MalformedResponseError
from justone_client.wire import token as token_module
from justone_client.wire.exchange import MEGABYTE
from justone_client.wire.token import HIDDEN, Token

pytestmark = pytest.mark.slow

ITEM = {"id": 123456, "link": "https://x.example/a%20b?u=1", "name": "中文"}
ITEMS = [ITEM] * (3 * MEGABYTE // len(json.dumps(ITEM)))
ECHO = f"/x?token={TOKEN.upper()}"
UNPAID = {
    "HTML": f"<html>{ECHO} " + "<p>100%</p>" * 300_000,
    "text full of escapes": f"{ECHO} " + "%6b%25" * 500_000,
    "text full of tokens": f"{TOKEN} " * 200_000,
    "a JSON list": json.dumps([ECHO, *ITEMS]),
    "an envelope": json.dumps({"code": 301, "message": f"no {ECHO}", "data": ITEMS}),
    "a message": json.dumps({"code": 301, "message": f"{ECHO} " + "%25" * 1_000_000}),
    "a token at the cut": "x" * (MEGABYTE - 9) + TOKEN * 10,
}


def in_base64(password):
    return base64.b64encode(f"a-user:{password}".encode()).decode()


@pytest.fixture
def searched(monkeypatch):
    """Return the lengths of the texts that are searched for the token."""
    lengths = []
    original = Token.hide_in

    def hide_in(self, value):
        if isinstance(value, str):
            lengths.append(len(value))
        return original(self, value)

    monkeypatch.setattr(Token, "hide_in", hide_in)
    return lengths


@pytest.mark.matrix
@pytest.mark.parametrize("body", UNPAID.values(), ids=UNPAID)
def test_of_a_large_unbilled_body_a_megabyte_is_kept(run, searched, body):
    with pytest.raises((HTTPStatusError, BusinessError)) as caught:
        run(profile, handler=answers(body, 502))
    raw = caught.value.raw
    assert isinstance(raw, str)
    assert len(raw) <= MEGABYTE
    assert TOKEN[:8].lower() not in f"{raw} {caught.value}".lower()
    assert HIDDEN in raw
    assert sum(searched) < 1.2 * MEGABYTE


@pytest.mark.parametrize(
    ("body", "status", "error"),
    [({"code": 0, "data": ITEMS}, 500, HTTPStatusError), (ITEMS, 200, MalformedResponseError)],
    ids=["success with an odd status", "no envelope"],
)
def test_a_large_body_that_may_be_billed_is_kept_whole(run, searched, body, status, error):
    with pytest.raises(error) as caught:
        run(profile, handler=answers(json.dumps(body), status))
    assert caught.value.raw == body
    assert sum(searched) < MEGABYTE, "a body without the token is searched as a whole only"


@pytest.fixture
def password(monkeypatch):
    """Return the password of a proxy in use."""
    monkeypatch.setattr(token_module, "_passwords", {})
    token_module.hide_password("a-user", "Swordfish-of-a-proxy")
    return "Swordfish-of-a-proxy"


@pytest.mark.usefixtures("password")
def test_a_password_of_a_proxy_does_not_slow_the_search_down(run, searched):
    with pytest.raises(MalformedResponseError) as caught:
        run(profile, handler=answers(json.dumps(ITEMS)))
    assert caught.value.raw == ITEMS
    assert sum(searched) < MEGABYTE


@pytest.mark.matrix
@pytest.mark.parametrize("spelled", [str, str.upper, lambda text: text.replace("-", "%2D"), in_base64])
def test_a_password_of_a_proxy_is_hidden_in_a_large_body(run, password, spelled):
    body = json.dumps({"data": [*ITEMS[: len(ITEMS) // 2], f"echo {spelled(password)} "]})
    with pytest.raises(MalformedResponseError) as caught:
        run(profile, handler=answers(body))
    assert caught.value.raw == body.replace(spelled(password), HIDDEN)


def test_a_large_billed_body_with_the_token_is_kept_as_text(run, searched):
    body = json.dumps({"data": [*ITEMS, ECHO]})
    with pytest.raises(MalformedResponseError) as caught:
        run(profile, handler=answers(body))
    assert caught.value.raw == body.replace(TOKEN.upper(), HIDDEN)
    assert len(searched) < 10


@pytest.mark.parametrize(
    "echo", [TOKEN, rf"\u00{ord(TOKEN[0]):02x}{TOKEN[1:]}", "".join(rf"\u{ord(each):04X}" for each in TOKEN)]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32-le"])
def test_an_escaped_echo_in_json_is_hidden(run, echo, encoding):
    body = f'{{"code": 301, "data": ["{echo}", 1]}}'.encode(encoding)
    with pytest.raises(BusinessError) as caught:
        run(profile, handler=answers(body))
    assert caught.value.raw == {"code": 301, "data": [HIDDEN, 1]}


def test_an_escaped_echo_in_broken_json_is_hidden(run):
    echo = "".join(rf"\u{ord(each):04X}" for each in TOKEN)
    with pytest.raises(MalformedResponseError) as caught:
        run(profile, handler=answers(f'{{"code": 0, "data": ["{echo}'))
    assert caught.value.raw == f'{{"code": 0, "data": ["{HIDDEN}'
