"""Records of the calls that arrive at the emulator."""

import pytest
from support.collecting_helpers import until
from support.emulator_specs import BARE, PROFILE, PROFILE_URL, SEARCH, TOKEN, emulated, profile, waiting_call

from justone_client.emulator import ReceivedCall

pytestmark = pytest.mark.slow


@pytest.fixture
def calls():
    return []


@pytest.fixture
def client(calls):
    with emulated(record=calls.append) as client:
        yield client


def test_query_parameters_of_a_call_are_recorded(client, calls):
    profile(client, "u 1/ü")
    assert calls == [ReceivedCall(method="GET", path=PROFILE, query=[("token", TOKEN), ("userId", "u 1/ü")], form=[])]


def test_form_fields_of_a_call_are_recorded(client, calls):
    client.post(SEARCH, params={"region": "eu"}, data={"token": TOKEN, "keyword": "翠鸟", "page_size": ""})
    form = [("token", TOKEN), ("keyword", "翠鸟"), ("page_size", "")]
    assert calls == [ReceivedCall(method="POST", path=SEARCH, query=[("region", "eu")], form=form)]


def test_repeated_names_are_kept_in_their_order(client, calls):
    client.get(f"{PROFILE}?userId=b&token={TOKEN}&userId=a&userId=b")  # httpx would group `params` by name
    assert calls[0].query == [("userId", "b"), ("token", TOKEN), ("userId", "a"), ("userId", "b")]


def test_rejected_calls_are_recorded_with_their_token(client, calls):
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


def test_call_is_recorded_before_its_response_is_sent(client, calls):
    with waiting_call(client, "emulate-slow-300") as connection:
        until(lambda: calls)
        connection.setblocking(False)
        with pytest.raises(BlockingIOError):
            connection.recv(1)
    assert [dict(call.query)["userId"] for call in calls] == ["emulate-slow-300"]


def test_requests_outside_of_the_api_are_not_recorded(client, calls):
    for path in ("/", "/ping", PROFILE_URL, "/none"):
        client.get(path)
    assert calls == []


def test_body_of_another_type_is_not_read_as_a_form(client, calls):
    client.post(BARE, params={"token": TOKEN}, json={"x": 1})
    assert calls == [ReceivedCall(method="POST", path=BARE, query=[("token", TOKEN)], form=[])]


def test_repr_of_a_call_hides_its_token(client, calls):
    client.post(SEARCH, params={"token": TOKEN, "region": "eu"}, data={"token": TOKEN})
    query, form = "[('token', '***'), ('region', 'eu')]", "[('token', '***')]"
    assert repr(calls[0]) == f"ReceivedCall(method='POST', path='{SEARCH}', query={query}, form={form})"
    assert TOKEN not in str(calls)


def test_recorder_that_fails_does_not_log_the_token(caplog, capfd):
    def fail(call):
        raise RuntimeError(f"cannot keep {call}")

    with emulated(record=fail) as client:
        assert profile(client).status_code == 500
    assert "cannot keep ReceivedCall(method='GET'" in caplog.text
    assert TOKEN not in "".join(record.getMessage() for record in caplog.records if record.name.startswith("uvicorn"))
    assert TOKEN not in str(capfd.readouterr())
