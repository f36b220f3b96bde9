"""Counts of the calls that the emulator would have billed, by token, method, path and parameters."""

import itertools
import threading

import httpx
import pytest
from support.collecting_helpers import until
from support.emulator_specs import BARE, PROFILE, SEARCH, emulated, waiting_call

from justone_client.emulator import Billing

pytestmark = pytest.mark.slow

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
    """Return a token that no other test uses."""
    return str(next(NUMBERS))


def profile(client, token, user_id="u1"):
    return client.get(PROFILE, params={"token": token, "userId": user_id})


def billed_as(user_id):
    """Return the name of a profile call in the bill."""
    return f"GET {PROFILE}?userId={user_id}"


def test_calls_are_counted_by_their_parameters(client, billing, token):
    for user_id in ("u1", "u2", "u1"):
        profile(client, token, user_id)
    assert billing.of(token) == {billed_as("u1"): 2, billed_as("u2"): 1}


def test_each_token_has_its_own_bill(client, billing, token):
    profile(client, token)
    other = str(next(NUMBERS))
    profile(client, other)
    profile(client, other)
    assert (billing.of(token), billing.of(other)) == ({billed_as("u1"): 1}, {billed_as("u1"): 2})
    assert billing.of("unknown7") == {}


def test_a_form_is_counted_like_a_query(client, billing, token):
    client.post(SEARCH, params={"region": "eu"}, data={"token": token, "keyword": "翠鸟"})
    assert billing.of(token) == {f"POST {SEARCH}?region=eu&keyword=翠鸟": 1}


def test_a_call_without_parameters_is_counted(client, billing, token):
    client.post(BARE, params={"token": token})
    assert billing.of(token) == {f"POST {BARE}?": 1}


@pytest.mark.parametrize("directive", ["code-0", "code-201", "string-code-0", "null-data", "drift", "drip-0.1"])
def test_a_response_that_the_vendor_bills_is_counted(client, billing, token, directive):
    profile(client, token, f"emulate-{directive}")
    assert billing.of(token) == {billed_as(f"emulate-{directive}"): 1}


@pytest.mark.parametrize("code", [100, 301, 302, 303, 400, 500, 600, 601, 602, 777])
def test_a_code_that_is_not_known_to_be_billed_is_not_counted(client, billing, token, code):
    profile(client, token, f"emulate-code-{code}")
    assert billing.of(token) == {}


@pytest.mark.parametrize("directive", ["html", "empty", "http-502", "http-429", "no-code", "nothing"])
def test_a_response_without_an_envelope_is_not_counted(client, billing, token, directive):
    profile(client, token, f"emulate-{directive}")
    assert billing.of(token) == {}


def test_rejected_calls_are_not_counted(client, billing, token):
    client.get(PROFILE, params={"token": "wrong", "userId": "u1"})
    client.get(PROFILE, params={"token": token})
    client.get("/api/none/v1", params={"token": token})
    client.delete(PROFILE, params={"token": token, "userId": "u1"})
    assert billing.of(token) == billing.of("wrong") == {}


def test_a_call_is_counted_before_its_response_is_sent(client, billing, token):
    with waiting_call(client, "emulate-slow-300", token):
        until(lambda: billing.of(token))
    assert billing.of(token) == {billed_as("emulate-slow-300"): 1}


@pytest.mark.parametrize("directive", ["disconnect", "truncated"])
def test_a_truncated_response_is_counted(client, billing, token, directive):
    """It was a success before the connection broke: the vendor has done the work."""
    try:
        profile(client, token, f"emulate-{directive}")
    except httpx.RemoteProtocolError:
        assert directive == "disconnect"
    assert billing.of(token) == {billed_as(f"emulate-{directive}"): 1}


def test_the_bill_of_a_token_has_a_url(client, token):
    profile(client, token, "u1")
    profile(client, token, "u1")
    profile(client, token, "emulate-code-301")
    assert client.get("/billing", params={"token": token}).json() == {"billed": 2, "calls": {billed_as("u1"): 2}}
    assert client.get("/billing", params={"token": "unused00"}).json() == {"billed": 0, "calls": {}}
    assert client.get("/billing").json() == {"billed": 0, "calls": {}}


def test_reading_the_bill_is_free_and_not_recorded(token):
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


def test_a_bill_does_not_change_after_it_was_read(client, billing, token):
    profile(client, token)
    before = billing.of(token)
    profile(client, token)
    assert before == {billed_as("u1"): 1}


def test_emulators_have_separate_bills_unless_they_share_one(token):
    billing = Billing()
    with emulated() as one, emulated() as two:
        profile(one, token)
        assert [each.get("/billing", params={"token": token}).json()["billed"] for each in (one, two)] == [1, 0]
    with emulated(billing=billing) as one, emulated(billing=billing) as two:
        profile(one, token)
        profile(two, token)
    assert billing.of(token) == {billed_as("u1"): 2}


def test_calls_at_the_same_time_are_all_counted(client, billing, token):
    def call():
        for _ in range(10):
            profile(client, token)

    threads = [threading.Thread(target=call) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert billing.of(token) == {billed_as("u1"): 80}


def test_the_overview_names_the_url_of_the_bill(client):
    assert "/billing" in client.get("/").text
