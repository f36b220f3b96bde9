"""Absence of the token from all output for users and programs."""

from __future__ import annotations

import logging
import pickle
import traceback
import warnings

import httpx
import pytest
from support.harness import TOKEN, answers, profile, raw_server

from justone_client import AsyncJustOne, ConfigurationError, JustOne, JustOneError
from justone_client.transports.httpx_request import SecretURL
from justone_client.wire.token import Token

pytestmark = pytest.mark.slow

VALUES = ["5f01", "emulate-code-100", "emulate-code-301", "emulate-http-502", "emulate-html", "emulate-disconnect"]


def everything_about(error: BaseException) -> str:
    chain, seen = [], error
    while seen is not None:
        chain += [str(seen), repr(seen), repr(getattr(seen, "request", "")), repr(vars(seen))]
        seen = seen.__cause__ or seen.__context__
    return "\n".join([*chain, "".join(traceback.format_exception(error)), repr(pickle.dumps(error))])


@pytest.mark.parametrize("value", VALUES)
def test_no_log_record_and_no_error_shows_the_token(run, emulator, caplog, value):
    seen = []
    with caplog.at_level(logging.DEBUG), warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            response = run(lambda api: api.xiaohongshu.get_user_v4(user_id=value), environment=emulator)
            seen += [
                repr(response),
                str(response),
                repr(response.raw),
                repr(response.data),
                repr(pickle.dumps(response)),
            ]
        except JustOneError as error:
            seen.append(everything_about(error))
    seen += [str(warning.message) for warning in caught]
    for record in caplog.records:
        seen += [record.getMessage(), repr(record.args), repr(record.exc_info), repr(vars(record))]
    assert any("httpcore" in record.name for record in caplog.records), "httpcore did log, at DEBUG"
    assert not [text for text in seen if TOKEN in text]


def test_a_connection_fault_shows_no_token(run, caplog):
    with caplog.at_level(logging.DEBUG), pytest.raises(JustOneError) as caught:
        run(profile, environment="http://127.0.0.1:1")
    assert TOKEN not in everything_about(caught.value) + caplog.text


@pytest.mark.parametrize("status", [200, 400, 502])
@pytest.mark.parametrize(
    "body",
    [
        f"<html>GET /api/x?token={TOKEN}</html>",
        f'{{"code": 100, "message": "token {TOKEN} is inactive", "data": {{"{TOKEN}": ["{TOKEN}"]}}}}',
        f'{{"code": "{TOKEN}", "requestId": "{TOKEN}"}}',
        f'{{"code": 301, "requestId": "{TOKEN}"}}',
    ],
    ids=["html", "error", "odd code", "request id"],
)
def test_a_token_echoed_in_an_error_is_hidden(run, body, status):
    with pytest.raises(JustOneError) as caught:
        run(profile, handler=answers(body, status))
    assert "***" in repr(caught.value.raw)
    assert TOKEN not in everything_about(caught.value)


def test_the_data_of_a_success_is_not_touched(run):
    token = "12345678"
    body = '{"code": 0, "data": {"id": 9912345678, "text": "12345678", "12345678": 1}}'
    response = run(profile, handler=answers(body), token=token)
    assert response.raw["data"] == {"id": 9912345678, "text": "12345678", "12345678": 1}


def test_a_token_inside_a_longer_word_is_not_hidden(run):
    with pytest.raises(JustOneError) as caught:
        run(profile, handler=answers('{"code": 301, "data": {"nicknames": 1}}'), token="nickname")
    assert caught.value.raw["data"] == {"nicknames": 1}


ECHOES = {
    "redirect": b"HTTP/1.1 301 Moved\r\nLocation: https://x/?token=%s\r\nX: %s\r\nContent-Length: 0\r\n\r\n",
    "broken header": b"HTTP/1.1 200 OK\r\nbad header %s\r\n\r\n%s",
    "reason": b"HTTP/1.1 500 %s\r\nX: %s\r\nContent-Length: 0\r\n\r\n",
}


@pytest.mark.parametrize("echo", ECHOES)
def test_headers_that_echo_the_token_reach_no_log_and_no_error(run, caplog, echo):
    answer = ECHOES[echo] % (TOKEN.encode(), TOKEN.encode())
    with (
        raw_server(lambda connection, _: connection.sendall(answer)) as url,
        caplog.at_level(logging.DEBUG),
        pytest.raises(JustOneError) as caught,
    ):
        run(profile, environment=url)
    logged = "".join(record.getMessage() + repr(record.args) for record in caplog.records)
    assert "***" in logged
    assert TOKEN not in logged + everything_about(caught.value)


@pytest.mark.parametrize(
    "mistake",
    [
        lambda: JustOne(TOKEN).call(f"/api/x/v1?token={TOKEN}"),
        lambda: JustOne(TOKEN, environment=f"https://x.example/?token={TOKEN}"),
        lambda: JustOne(TOKEN, environment=f"https://user:{TOKEN}@x.example"),
        lambda: JustOne(TOKEN, environment=TOKEN),
    ],
)
def test_mistakes_with_the_token_do_not_repeat_it(mistake):
    with pytest.raises(ConfigurationError) as caught:
        mistake()
    assert TOKEN not in str(caught.value) + repr(vars(caught.value))


@pytest.mark.parametrize("client", [JustOne, AsyncJustOne])
def test_clients_and_tokens_do_not_show_it(client):
    api = client(TOKEN)
    for thing in (api, api._core, api._core.token, Token(TOKEN), api.xiaohongshu, vars(api._core)):
        assert TOKEN not in repr(thing) + str(thing)
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(api._core)


def test_a_token_is_found_in_the_environment(run, monkeypatch):
    monkeypatch.setenv("JUSTONEAPI_TOKEN", f" {TOKEN}\n")
    sent = []

    def handler(request):
        sent.append(request.url.params["token"])
        return answers('{"code": 0}')(request)

    run(profile, handler=handler, token=None)
    assert sent == [TOKEN]


@pytest.mark.parametrize("token", [None, "", "  ", "two words", "line\nbreak", "seven77", "中文中文中文中文"])
def test_an_unusable_token_is_refused_and_not_shown(token):
    with pytest.raises(ConfigurationError) as caught:
        JustOne(token)
    assert not (token or "").strip() or token not in str(caught.value)


def test_only_the_token_is_hidden():
    url = SecretURL("https://x/api?paginationToken=p1&token=SECRET&xsec_token=x1&tokens=t1#f")
    assert str(url) == "https://x/api?paginationToken=p1&token=***&xsec_token=x1&tokens=t1#f"
    assert b"token=SECRET" in url.raw_path
    assert repr(httpx.Request("GET", "https://x")) == "<Request('GET', 'https://x')>"


def test_a_derived_url_hides_the_token_too():
    url = SecretURL.with_token(httpx.URL("https://x/api?a=1"), Token("SECRET12"))
    assert url.raw_path == b"/api?a=1&token=SECRET12"
    for derived in (url, url.copy_with(path="/y"), url.copy_set_param("b", "2"), url.copy_merge_params({"c": "3"})):
        assert "SECRET12" not in str(derived) + repr(derived) + f"{derived}"


def test_an_injected_client_logs_no_token(caplog):
    http = httpx.Client(transport=httpx.MockTransport(answers('{"code": 0}')), params={"own": "1"})
    with caplog.at_level(logging.DEBUG):
        profile(JustOne(TOKEN, http_client=http))
    assert "own=1" in caplog.text
    assert TOKEN not in caplog.text
