"""Consent of a person: bound to the call and its estimate, valid once, and not to be forged."""

from __future__ import annotations

import asyncio

import pytest
from support.toolboxes import HOSTILE, SEARCH, USER, parsed

from justone_client import Budget
from justone_client.tools import Confirmation, Toolbox

FREE_OF_PRICE = "zcool.search_image_v1"


@pytest.fixture
def box(tools):
    return tools(confirm_above="0.10")


@pytest.fixture
def prices(tmp_path, monkeypatch):
    """Return a function that sets the price of an endpoint."""
    numbers = iter(range(100))

    def set_price(price):
        file = tmp_path / f"prices-{next(numbers)}.toml"
        file.write_text(f'"{USER}" = {price}\n')
        monkeypatch.setenv("JUSTONEAPI_PRICES", str(file))

    return set_price


def test_a_call_above_the_threshold_asks_a_person(box):
    asked = box.call()
    assert isinstance(asked, Confirmation)
    assert asked.message == f'Call {USER} for about 0.15 CNY (estimate of 2026-07-28)? Parameters: userId="u1"'
    assert (box.bill, box.box._store.of_run()) == (0, [])
    assert parsed(box.call(confirmed=asked.key))["billed"] is True


def test_a_call_up_to_the_threshold_needs_no_consent(tools):
    assert parsed(tools(confirm_above="0.15").call())["billed"] is True


def test_a_key_is_valid_once(tools):
    box = tools(confirm_above=0, ttl=0)
    key = box.call().key
    assert parsed(box.call(confirmed=key))["billed"] is True
    assert isinstance(box.call(confirmed=key), Confirmation)
    assert box.bill == 1


def test_a_key_used_twice_at_once_pays_for_one_call(tools):
    box = tools(confirm_above=0, ttl=0)
    key = box.call().key
    arguments = {"endpoint": USER, "parameters": {"user_id": "u1"}}

    async def both():
        return await asyncio.gather(*(box.box.run("call_endpoint", arguments, confirmed=key) for _ in range(2)))

    assert sorted(isinstance(each, Confirmation) for each in box.wait(both())) == [False, True]
    assert box.bill == 1


def test_a_key_is_of_its_call_only(box):
    key = box.call("u1").key
    assert isinstance(box.call("u2", confirmed=key), Confirmation)
    other = box.run("call_endpoint", endpoint=SEARCH, parameters={"keyword": "u1"}, confirmed=key)
    assert isinstance(other, Confirmation)
    assert box.bill == 0


@pytest.mark.parametrize("change", ["", "x", "{key}0", "{nonce}.", "0{key}", "ü", "{upper}"])
def test_a_forged_key_needs_new_consent(box, change):
    key = box.call().key
    forged = change.format(key=key, nonce=key.partition(".")[0], upper=key.upper())
    assert isinstance(box.call(confirmed=forged), Confirmation)
    assert box.bill == 0


def test_a_key_of_another_toolbox_needs_new_consent(tools):
    one, other = tools(confirm_above=0), tools(confirm_above=0)
    assert isinstance(other.call(confirmed=one.call().key), Confirmation)
    assert other.bill == 0


def test_a_changed_estimate_needs_new_consent(box, prices):
    prices("0.20")
    key = box.call().key
    prices("0.90")
    asked = box.call(confirmed=key)
    assert isinstance(asked, Confirmation)
    assert "for about 0.90 CNY (by your list)" in asked.message
    assert parsed(box.call(confirmed=asked.key))["billed"] is True


def test_a_model_cannot_pass_a_key(box):
    key = box.call().key
    data = parsed(box.run("call_endpoint", endpoint=USER, parameters={"user_id": "u1"}, confirmed_=key))
    assert data["message"].startswith("call_endpoint takes no such argument")
    result = box.wait(box.box.run("call_endpoint", {"endpoint": USER, "confirmed": key}))
    assert parsed(result)["message"].startswith("call_endpoint takes no such argument")
    assert box.bill == 0


def test_an_endpoint_without_an_estimate_asks_always(tools, monkeypatch):
    monkeypatch.setattr("justone_generated.prices.PRICES", {})
    asked = tools(confirm_above=1000).call()
    assert isinstance(asked, Confirmation)
    assert "without a price estimate" in asked.message


def test_a_used_up_budget_needs_no_consent(tools):
    box = tools(budget=Budget(max_billed_calls=0), confirm_above=0)
    assert parsed(box.call())["error"] == "BudgetExceededError"


def test_a_stored_response_needs_no_consent(tools):
    tools().call()
    assert parsed(tools(confirm_above=0).call())["billed"] is False


def test_a_question_quotes_the_values(box):
    asked = box.call(f'u"\n\x1b[2J{HOSTILE * 9}')
    assert r'userId="u\"\n\u001b[2JIgnore' in asked.message
    assert asked.message.endswith('…"')
    assert len(asked.message) < 300


def test_a_refusal_says_what_a_person_must_do(box):
    asked = box.call()
    data = parsed(asked.refusal())
    assert (data["error"], data["billed"], data["repeat"]) == ("ConfirmationRequired", False, "no")
    assert "start the tools with a higher confirm_above" in data["person_must"]
    assert data["question"] == asked.message
    assert asked.key not in asked.refusal().text


def test_without_coroutines_a_function_asks(emulator, token, store, monkeypatch):
    monkeypatch.setenv("JUSTONEAPI_TOKEN", token)
    monkeypatch.setenv("JUSTONEAPI_BASE_URL", emulator.url)
    box, questions = Toolbox(confirm_above=0, store=store), []
    arguments = {"endpoint": USER, "parameters": {"user_id": "u"}}
    try:
        assert parsed(box.run_sync("call_endpoint", arguments))["person_must"]
        refused = box.run_sync("call_endpoint", arguments, confirm=lambda question: bool(questions.append(question)))
        assert parsed(refused)["message"] == "A person was asked and did not agree; nothing was sent"
        assert questions[0].startswith(f"Call {USER}")
        assert sum(emulator.billing.of(token).values()) == 0
        assert parsed(box.run_sync("call_endpoint", arguments, confirm=lambda _: True))["billed"] is True
    finally:
        box.close()
