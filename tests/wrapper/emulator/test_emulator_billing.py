"""What the emulator would have billed, by token and by what was asked for."""

import itertools
import threading

import httpx
import pytest
from support.emulator_specs import BARE, PROFILE, SEARCH, emulated

from justone_client.emulator import Billing

NUMBERS = itertools.count(10_000_000)


@pytest.fixture(scope="module")
def billing():
    return Billing()


@pytest.fixture(scope="module")
def client(billing):
    with emulated(billing=billing) as client:
        yield client


@pytest.fixture
def token():
    """One that no other test has."""
    return str(next(NUMBERS))


def profile(client, token, user_id="u1"):
    return client.get(PROFILE, params={"token": token, "userId": user_id})


def asked(user_id):
    return f"GET {PROFILE}?userId={user_id}"


def test_each_call_is_counted_by_what_was_asked_for(client, billing, token):
    for user_id in ("u1", "u2", "u1"):
        profile(client, token, user_id)
    assert billing.of(token) == {asked("u1"): 2, asked("u2"): 1}


def test_each_token_has_a_bill_of_its_own(client, billing, token):
    profile(client, token)
    other = str(next(NUMBERS))
    profile(client, other)
    profile(client, other)
    assert (billing.of(token), billing.of(other)) == ({asked("u1"): 1}, {asked("u1"): 2})
    assert billing.of("unknown7") == {}


def test_a_form_is_counted_like_a_query(client, billing, token):
    client.post(SEARCH, params={"region": "eu"}, data={"token": token, "keyword": "翠鸟"})
    assert billing.of(token) == {f"POST {SEARCH}?region=eu&keyword=翠鸟": 1}


def test_a_call_without_parameters_is_counted(client, billing, token):
    client.post(BARE, params={"token": token})
    assert billing.of(token) == {f"POST {BARE}?": 1}


@pytest.mark.parametrize("directive", ["code-0", "code-201", "string-code-0", "null-data", "drift", "drip-0.1"])
def test_what_the_vendor_bills_is_counted(client, billing, token, directive):
    profile(client, token, f"emulate-{directive}")
    assert billing.of(token) == {asked(f"emulate-{directive}"): 1}


@pytest.mark.parametrize("code", [100, 301, 302, 303, 400, 500, 600, 601, 602, 777])
def test_what_it_does_not_bill_is_not_counted_nor_what_nobody_states(client, billing, token, code):
    profile(client, token, f"emulate-code-{code}")
    assert billing.of(token) == {}


@pytest.mark.parametrize("directive", ["html", "empty", "http-502", "http-429", "no-code", "nothing"])
def test_what_is_no_envelope_is_not_counted(client, billing, token, directive):
    profile(client, token, f"emulate-{directive}")
    assert billing.of(token) == {}


def test_refused_calls_are_not_counted(client, billing, token):
    client.get(PROFILE, params={"token": "wrong", "userId": "u1"})
    client.get(PROFILE, params={"token": token})
    client.get("/api/none/v1", params={"token": token})
    client.delete(PROFILE, params={"token": token, "userId": "u1"})
    assert billing.of(token) == billing.of("wrong") == {}


def test_an_answer_that_nobody_waits_for_is_counted(client, billing, token):
    with pytest.raises(httpx.ReadTimeout):
        client.get(PROFILE, params={"token": token, "userId": "emulate-slow-30"}, timeout=0.2)
    assert billing.of(token) == {asked("emulate-slow-30"): 1}


@pytest.mark.parametrize("directive", ["disconnect", "truncated"])
def test_an_answer_that_breaks_off_is_counted(client, billing, token, directive):
    """It was a success before the connection broke: the vendor has done the work, and nobody has it."""
    try:
        profile(client, token, f"emulate-{directive}")
    except httpx.RemoteProtocolError:
        assert directive == "disconnect"
    assert billing.of(token) == {asked(f"emulate-{directive}"): 1}


def test_the_bill_is_at_a_url_of_its_own(client, token):
    profile(client, token, "u1")
    profile(client, token, "u1")
    profile(client, token, "emulate-code-301")
    assert client.get("/billing", params={"token": token}).json() == {"billed": 2, "calls": {asked("u1"): 2}}
    assert client.get("/billing", params={"token": "nobody00"}).json() == {"billed": 0, "calls": {}}
    assert client.get("/billing").json() == {"billed": 0, "calls": {}}


def test_looking_at_the_bill_is_free_and_not_recorded(token):
    calls = []
    with emulated(record=calls.append) as client:
        client.get("/billing", params={"token": token})
        client.get("/ping")
        assert client.get("/billing", params={"token": token}).json()["billed"] == 0
    assert calls == []


def test_the_bill_holds_no_token(client, billing, token):
    profile(client, token)
    assert token not in client.get("/billing", params={"token": token}).text
    assert token not in str(dict(billing.of(token)))
    assert token not in repr(billing)


def test_a_bill_that_was_looked_at_does_not_change(client, billing, token):
    profile(client, token)
    before = billing.of(token)
    profile(client, token)
    assert before == {asked("u1"): 1}


def test_emulators_have_bills_of_their_own_unless_they_share_one(token):
    billing = Billing()
    with emulated() as one, emulated() as two:
        profile(one, token)
        assert [each.get("/billing", params={"token": token}).json()["billed"] for each in (one, two)] == [1, 0]
    with emulated(billing=billing) as one, emulated(billing=billing) as two:
        profile(one, token)
        profile(two, token)
    assert billing.of(token) == {asked("u1"): 2}


def test_calls_at_the_same_time_are_all_counted(client, billing, token):
    def call():
        for _ in range(10):
            profile(client, token)

    threads = [threading.Thread(target=call) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert billing.of(token) == {asked("u1"): 80}


def test_the_overview_says_where_the_bill_is(client):
    assert "/billing" in client.get("/").text
