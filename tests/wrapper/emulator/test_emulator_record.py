"""Seeing the calls that arrived."""

import httpx
import pytest
from support.emulator_specs import BARE, PROFILE, PROFILE_URL, SEARCH, TOKEN, emulated, profile

from justone_client.emulator import ReceivedCall


@pytest.fixture
def calls():
    return []


@pytest.fixture
def client(calls):
    with emulated(record=calls.append) as client:
        yield client


def test_query_call(client, calls):
    profile(client, "u 1/ü")
    assert calls == [ReceivedCall("GET", PROFILE, query=[("token", TOKEN), ("userId", "u 1/ü")], form=[])]


def test_form_call(client, calls):
    client.post(SEARCH, params={"region": "eu"}, data={"token": TOKEN, "keyword": "翠鸟", "page_size": ""})
    form = [("token", TOKEN), ("keyword", "翠鸟"), ("page_size", "")]
    assert calls == [ReceivedCall("POST", SEARCH, query=[("region", "eu")], form=form)]


def test_repeated_names_are_kept_in_their_order(client, calls):
    client.get(f"{PROFILE}?userId=b&token={TOKEN}&userId=a&userId=b")  # httpx would group `params` by name
    assert calls[0].query == [("userId", "b"), ("token", TOKEN), ("userId", "a"), ("userId", "b")]


def test_refused_calls_are_recorded_with_the_token_they_came_with(client, calls):
    profile(client, token="wrong")
    client.get(PROFILE, params={"token": TOKEN})
    client.delete(PROFILE)
    client.get("/api/none/v1")
    profile(client, "emulate-html")
    assert [(call.method, call.path) for call in calls] == [
        *[("GET", PROFILE)] * 2,
        ("DELETE", PROFILE),
        ("GET", "/api/none/v1"),
        ("GET", PROFILE),
    ]
    assert dict(calls[0].query)["token"] == "wrong"


def test_call_is_recorded_before_it_is_answered(client, calls):
    with pytest.raises(httpx.ReadTimeout):
        client.get(PROFILE, params={"token": TOKEN, "userId": "emulate-slow-30"}, timeout=0.2)
    assert len(calls) == 1


def test_nothing_else_is_recorded(client, calls):
    for path in ("/", "/ping", PROFILE_URL, "/none"):
        client.get(path)
    assert calls == []


def test_body_of_another_type_is_no_form(client, calls):
    client.post(BARE, params={"token": TOKEN}, json={"x": 1})
    assert calls == [ReceivedCall("POST", BARE, query=[("token", TOKEN)], form=[])]


def test_a_call_does_not_show_its_token(client, calls):
    client.post(SEARCH, params={"token": TOKEN, "region": "eu"}, data={"token": TOKEN})
    query, form = "[('token', '***'), ('region', 'eu')]", "[('token', '***')]"
    assert repr(calls[0]) == f"ReceivedCall('POST', '{SEARCH}', query={query}, form={form})"
    assert TOKEN not in str(calls)


def test_recorder_that_fails_does_not_log_the_token(caplog, capfd):
    def fail(call):
        raise RuntimeError(f"cannot keep {call}")

    with emulated(record=fail) as client:
        assert profile(client).status_code == 500
    assert "cannot keep ReceivedCall('GET'" in caplog.text
    assert TOKEN not in "".join(record.getMessage() for record in caplog.records if record.name.startswith("uvicorn"))
    assert TOKEN not in str(capfd.readouterr())
