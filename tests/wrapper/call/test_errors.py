"""Errors of the API, and the attributes of their exceptions."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import datetime

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.harness import TOKEN, answers, profile

import justone_client
from justone_client import (
    BUSINESS_CODES,
    BusinessError,
    ConnectionFailedError,
    ConnectionLostError,
    HTTPStatusError,
    JustOne,
    JustOneError,
    MalformedResponseError,
    RequestTimeoutError,
    Retry,
)
from justone_client.call import protocol
from justone_client.wire import json_body

# Copy of the two published tables: code → exception, billed, retryable.
PUBLISHED = {
    100: ("InvalidTokenError", False, False),
    201: ("NoContentError", True, False),
    301: ("CollectionFailedError", False, True),
    302: ("RateLimitedError", False, True),
    303: ("DailyQuotaExceededError", False, False),
    400: ("InvalidParametersError", False, False),
    500: ("ServerError", False, True),
    600: ("PermissionDeniedError", False, False),
    601: ("InsufficientBalanceError", False, False),
    602: ("TokenLimitExceededError", False, False),
    **dict.fromkeys((101, 202, 300, 404, 503, 999, -1), ("BusinessError", None, False)),
}
ENVELOPE = {
    "data": {"left": [1]},
    "message": "why",
    "reason": "because",
    "recordTime": "2026-01-01 00:00:00",
    "requestId": "r-1",
}


def fail(run, body, status=200):
    with pytest.raises(JustOneError) as caught:
        run(profile, handler=answers(body, status))
    return caught.value


@pytest.mark.matrix
@pytest.mark.parametrize("status", [200, 400, 429, 503])
@pytest.mark.parametrize("as_text", [False, True], ids=["integer", "text"])
@pytest.mark.parametrize("code", PUBLISHED)
def test_each_code_raises_its_own_exception(run, code, as_text, status):
    body = {**ENVELOPE, "code": str(code) if as_text else code}
    error = fail(run, json.dumps(body), status)
    name, billed, retryable = PUBLISHED[code]
    assert type(error).__name__ == name
    assert isinstance(error, BusinessError)
    assert (error.code, error.billed, error.retryable) == (code, billed, retryable)
    assert (error.reason, error.request_id, error.http_status) == ("because", "r-1", status)
    assert error.message.startswith("why")
    assert (error.endpoint, error.attempts) == ("GET /api/xiaohongshu/get-user/v3", 1)
    assert error.raw == body


@pytest.mark.parametrize(
    ("now", "reset"),
    [
        ("2026-11-26T15:59:00+00:00", "2026-11-27 00:00 in China (16:00 UTC)"),
        ("2026-11-26T16:00:00+00:00", "2026-11-28 00:00 in China (16:00 UTC)"),
        ("2026-12-31T23:30:00-05:00", "2027-01-02 00:00 in China (16:00 UTC)"),
    ],
)
def test_a_used_up_quota_says_when_it_is_reset(run, monkeypatch, now, reset):
    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.fromisoformat(now).astimezone(tz)

    monkeypatch.setattr(protocol, "datetime", Clock)
    error = fail(run, '{"code": 303, "reason": "20 calls"}')
    assert error.message == f"daily quota exceeded; quotas reset at {reset}"
    assert str(error).startswith(f"{error.message} (code 303, reason: 20 calls, GET")


EMPTY = ("null", "{}", "{ }", "[ \n ]")
FULL = ("0", "false", '""', '{"a": null}', "[{}]", f"[{' ' * 200}1]")


@pytest.mark.parametrize("data", [*EMPTY, *FULL])
def test_a_success_without_data_is_empty(run, data):
    response = run(profile, handler=answers(f'{{"code": 0, "data": {data}, "reason": "none"}}'))
    assert (response.is_empty, response.reason, response.billed) == (data in EMPTY, "none", True)


@pytest.mark.parametrize(("body", "is_empty"), [('{"code": 0}', True), ('{"code": 0, "data": {"a": 1}}', False)])
@pytest.mark.parametrize("library", ["msgspec", "none"])
def test_emptiness_is_known_with_and_without_msgspec(run, monkeypatch, body, is_empty, library):
    if library == "none":
        monkeypatch.setattr(json_body, "_msgspec", lambda: None)
    assert run(profile, handler=answers(body)).is_empty is is_empty


def test_the_table_holds_every_published_code():
    assert set(BUSINESS_CODES) == set(PUBLISHED) - {999, -1}


def test_every_business_error_class_is_reachable_and_exported():
    classes = {cls.__name__ for cls in BusinessError.__subclasses__()}
    assert classes == {row.error.__name__ for row in BUSINESS_CODES.values()} - {"BusinessError"}
    assert classes <= set(justone_client.__all__)


def test_a_bare_envelope_is_enough(run):
    response = run(profile, handler=answers('{"code": 0, "data": {}}'))
    assert (response.message, response.request_id, response.record_time) == (None, None, None)
    assert fail(run, '{"code": 301}').message == "collection failed"


@pytest.mark.parametrize("zero", ["0", '"0"', '"00"', '" 0"', '"-0"', '"+0"'])
def test_zero_is_success_as_number_and_as_text(run, zero):
    assert run(profile, handler=answers(f'{{"code": {zero}, "data": {{}}}}')).code == 0


ODD = ["null", "true", "false", "0.0", "1.5", "1e999", "[]", "[0]", "{}"]
ODD_TEXTS = ["", "zero", "0x0", "0 1", "1_0", "1e3", "\u0660", "\uff10"]


@pytest.mark.parametrize("code", [*ODD, *map(json.dumps, ODD_TEXTS)])
def test_odd_codes_are_malformed_responses_that_keep_the_body(run, code):
    error = fail(run, f'{{"code": {code}, "data": 7}}')
    assert isinstance(error, MalformedResponseError)
    assert (error.code, error.billed) == (None, None)
    assert error.raw["data"] == 7


@pytest.mark.parametrize(
    ("body", "reason", "raw"),
    [
        ("", "empty", ""),
        ("   \n", "empty", "   \n"),
        ("<html><body>502</body></html>", "HTML", "<html><body>502</body></html>"),
        ('{"code": 0, "data": {"nick', "not JSON", '{"code": 0, "data": {"nick'),
        (b'{"code": 0, "x": "\xff\xfe"}', "not JSON", '{"code": 0, "x": "\\xff\\xfe"}'),
        ('{"data": {}}', "no business code", {"data": {}}),
        ("[]", "array", []),
        ("null", "null", None),
        ('"text"', "string", "text"),
        ("7", "number", 7),
        ("[" * 100_000, "nested too deeply", "[" * 100_000),
        ('{"code": ' + "9" * 5000 + "}", "", None),
    ],
    ids=lambda value: str(value)[:12],
)
def test_bodies_that_are_not_an_envelope_are_kept(run, body, reason, raw):
    error = fail(run, body)
    assert isinstance(error, MalformedResponseError)
    assert reason in error.message
    assert error.billed is None
    if raw is not None:
        assert error.raw == raw


@pytest.mark.parametrize("status", [301, 302, 400, 401, 403, 404, 418, 500, 502, 503, 520, 599])
def test_http_errors_without_an_envelope_keep_the_body(run, status):
    error = fail(run, "<h1>no</h1>", status)
    assert isinstance(error, HTTPStatusError)
    assert (error.http_status, error.raw, error.billed, error.retryable) == (status, "<h1>no</h1>", None, False)


def test_too_many_requests_without_an_envelope_may_be_retried(run):
    error = fail(run, "slow down", 429)
    assert isinstance(error, HTTPStatusError)
    assert (error.billed, error.retryable) == (False, True)


def test_success_with_a_failed_status_is_an_error_with_the_body(run):
    error = fail(run, '{"code": 0, "data": {"a": 1}}', 503)
    assert isinstance(error, HTTPStatusError)
    assert (error.billed, error.raw["data"]) == (None, {"a": 1})


FAULTS = {
    httpx.ConnectError: (ConnectionFailedError, False),
    httpx.ProxyError: (ConnectionFailedError, False),
    httpx.ConnectTimeout: (RequestTimeoutError, False),
    httpx.PoolTimeout: (RequestTimeoutError, False),
    httpx.ReadTimeout: (RequestTimeoutError, None),
    httpx.WriteTimeout: (RequestTimeoutError, None),
    httpx.ReadError: (ConnectionLostError, None),
    httpx.WriteError: (ConnectionLostError, None),
    httpx.RemoteProtocolError: (ConnectionLostError, None),
    httpx.DecodingError: (MalformedResponseError, None),
}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_connection_faults_know_whether_the_call_may_be_billed(run, fault):
    def handler(request: httpx.Request) -> httpx.Response:
        raise fault(f"at {TOKEN}")

    with pytest.raises(JustOneError) as caught:
        run(profile, handler=handler)
    kind, billed = FAULTS[fault]
    assert type(caught.value) is kind
    assert (caught.value.billed, caught.value.retryable) == (billed, billed is False)
    assert TOKEN not in str(caught.value)
    assert caught.value.endpoint == "GET /api/xiaohongshu/get-user/v3"


def every_error():
    state = {"endpoint": "GET /api/x", "attempts": 2, "billed": None, "code": 7, "raw": {"a": [1]}, "request_id": "r"}
    classes = [JustOneError]
    for cls in classes:
        classes += cls.__subclasses__()
    return [cls("what happened", **state) for cls in classes]


@pytest.mark.parametrize("error", every_error(), ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("duplicate", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy])
def test_errors_survive_pickling_and_copying(error, duplicate):
    error.add_note("kept")
    twin = duplicate(error)
    assert type(twin) is type(error)
    assert (twin.args, twin.__dict__) == (error.args, error.__dict__)
    assert str(twin) == str(error)


def ask(body: bytes, status: int = 200):
    with httpx.Client(transport=httpx.MockTransport(answers(body, status))) as http:
        return JustOne(TOKEN, http_client=http, retry=Retry.none()).xiaohongshu.get_user_v3(user_id="1")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=10,
)


@given(st.binary(max_size=200), st.integers(200, 599))
def test_any_bytes_give_a_response_or_one_of_our_errors(body, status):
    try:
        ask(body, status)
    except JustOneError as error:
        assert error.raw is not None or body.strip() == b"null"
        pickle.loads(pickle.dumps(error))


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(("code", "data", "message", "requestId"), json_values)))
def test_any_envelope_gives_a_response_or_one_of_our_errors(body):
    text = json.dumps(body)
    try:
        response = ask(text.encode())
    except JustOneError as error:
        assert text in (json.dumps(error.raw), error.raw), "NaN makes it no JSON, and then it is kept as text"
    else:
        assert response.code == 0
        assert json.dumps(response.raw) == text
        assert response.data is not None or body.get("data") is None
        str(response.drift)
