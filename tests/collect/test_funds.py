"""The balance of the account beside the cost of a collection: warnings, `check_balance`, and dry runs."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from decimal import Decimal

import pytest
from support.collecting_helpers import ENDPOINT, OPERATION, TOKEN, ids, table_of
from support.counting_server import counting

from justone_client import AsyncJustOne, Balance, ConfigurationError, InsufficientBalanceError, JustOne, JustOneError
from justone_client.cli.main import main
from justone_client.collect.api import collect, collect_async
from justone_client.collect.api import run as run_plan
from justone_client.collect.funds import Funds
from justone_client.collect.inputs.input_table import open_table
from justone_client.collect.method import of_operation
from justone_client.collect.plan import Plan
from justone_client.emulator import running
from justone_client.endpoints.registry import operation_at, operation_named

UNPRICED = operation_named("aliexpress.get_product_detail_v1")
TOO_LOW = "the balance of 1.0000 CNY is too low: it allows about 6 of 12 calls, which cost at most about 1.80 CNY"


def body(balance, currency="CNY"):
    return json.dumps({"code": 0, "data": {"balance": balance, "currency": currency}}).encode()


def funds(balance="1.00", *, calls=12, operation=OPERATION, currency="CNY", **options):
    given = Balance(amount=Decimal(balance), currency=currency)
    return Funds.of(given, calls, operation, Plan(ledger="l", **options))


def run(server, tmp_path, *, number=12, **options):
    with JustOne(TOKEN, environment=server.url) as api:
        return collect(api.xiaohongshu.get_user_v3, ids(number), **{"ledger": tmp_path / "l", **options})


@pytest.mark.parametrize(
    ("given", "allowed", "is_enough"),
    [
        (funds("1.80"), 12, True),
        (funds("1.79"), 11, False),
        (funds("0"), 0, False),
        (funds("-5"), 0, False),
        (funds("1.80", price="0.2"), 9, False),
        (funds("0", price=0), 12, True),
        (funds("9", operation=UNPRICED, price="1"), 9, False),
        (funds("9", currency="USD", price="0.1"), 90, True),
        (funds("9", operation=UNPRICED), None, None),
        (funds("9", currency="USD"), None, None),
    ],
)
def test_a_balance_is_compared_at_the_price_or_the_estimate(given, allowed, is_enough):
    assert (given.allowed, given.is_enough) == (allowed, is_enough)
    assert given.to_dict()["is_enough"] is is_enough


def test_the_text_says_what_the_balance_allows():
    assert str(funds("1.80")) == "the balance of 1.80 CNY is enough: it allows about 12 calls"
    low = "the balance of 1.00 CNY is too low: it allows about 6 of 12 calls, which cost at most "
    assert str(funds()) == f"{low}about 1.80 CNY (estimate of 2026-07-28)"
    assert str(funds(price="0.16")) == f"{low}1.92"
    assert str(funds(operation=UNPRICED)).endswith("was not compared, since the price of a call is not known")
    assert str(funds(currency="USD")).endswith("1.00 USD; it was not compared, since the prices are in CNY")


def test_a_low_balance_warns_and_the_calls_are_made(server, tmp_path, caplog):
    server.balance = body("1.0000")
    assert run(server, tmp_path).done == 12
    assert (server.looked_up, [each.levelname for each in caplog.records]) == (1, ["WARNING"])
    assert TOO_LOW in caplog.text


def test_a_sufficient_balance_says_nothing(server, tmp_path, caplog):
    assert run(server, tmp_path, check_balance=True).done == 12
    assert (server.looked_up, caplog.records) == (1, [])


def test_only_calls_that_are_left_are_compared(server, tmp_path, caplog):
    run(server, tmp_path, max_calls=6)
    server.balance = body("0.9000")
    assert run(server, tmp_path, check_balance=True).done == 12
    assert caplog.records == []


def test_only_calls_within_a_limit_are_compared(server, tmp_path, caplog):
    server.balance = body("0.9000")
    assert run(server, tmp_path, max_calls=6, check_balance=True).done == 6
    assert caplog.records == []


def test_a_run_without_calls_looks_nothing_up(server, tmp_path):
    run(server, tmp_path)
    run(server, tmp_path, check_balance=True)
    assert server.looked_up == 1


def test_check_balance_stops_before_the_first_call(server, tmp_path):
    server.balance = body("1.0000")
    with pytest.raises(InsufficientBalanceError, match="no call was sent") as caught:
        run(server, tmp_path, check_balance=True)
    assert (caught.value.billed, TOO_LOW in str(caught.value)) == (False, True)
    assert not server.seen
    server.balance = body("2.0000")
    assert run(server, tmp_path, check_balance=True).done == 12


@pytest.mark.parametrize("said", [b"<html></html>", b'{"code": 0, "data": {}}', b'{"code": 600}'])
def test_a_balance_that_cannot_be_looked_up_stops_only_a_check(server, tmp_path, caplog, said):
    server.balance = said
    with pytest.raises(JustOneError) as caught:
        run(server, tmp_path, check_balance=True)
    assert (caught.value.billed, caught.value.endpoint) == (False, "GET /user/get-balance")
    assert "no call was sent" in caught.value.__notes__[0]
    assert not server.seen
    assert caplog.records == []
    assert run(server, tmp_path).done == 12
    assert [each.message.split(":")[0] for each in caplog.records] == ["the balance was not compared with the cost"]


def test_a_check_needs_a_price_in_the_currency_of_the_balance(server, tmp_path, caplog):
    server.balance = body("100", "USD")
    with pytest.raises(ConfigurationError, match=r"prices are in CNY; no call was sent.*price= \(--price\)"):
        run(server, tmp_path, check_balance=True)
    assert run(server, tmp_path, number=1, check_balance=True, price="0.1", new_ledger=True, ledger=tmp_path / "m").done
    assert caplog.records == []


def test_without_a_price_nothing_is_looked_up(server, tmp_path, caplog):
    caplog.set_level("INFO", logger="justone_client.collect")
    with JustOne(TOKEN, environment=server.url) as api:
        method = of_operation(api, operation_at("GET", "/api/x/v1"))
        plan = Plan(ledger=tmp_path / "l", map={"userId": "id"})
        table = open_table(["1"])
        with pytest.raises(ConfigurationError, match="since the price of a call is not known; no call was sent"):
            asyncio.run(run_plan(method, table, replace(plan, check_balance=True)))
        assert not server.seen
        assert asyncio.run(run_plan(method, open_table(["1"]), plan)).done == 1
    assert (server.looked_up, caplog.records[0].levelname) == (0, "INFO")
    assert caplog.records[0].message == "the balance was not looked up, since the price of a call is not known"


def test_an_invalid_check_balance_is_refused():
    with pytest.raises(ConfigurationError, match="check_balance must be True or False"):
        Plan(ledger="l", check_balance="yes")


def test_look_ups_are_not_in_the_counts_of_the_client(server, tmp_path):
    async def main():
        async with AsyncJustOne(TOKEN, environment=server.url) as api:
            await collect_async(api.xiaohongshu.get_user_v3, ids(3), ledger=tmp_path / "l")
            return api.usage.total

    counts = asyncio.run(main())
    assert (counts.calls, counts.billed, server.looked_up) == (3, 3, 1)


@pytest.fixture
def command(tmp_path, capsys):
    """Return a function that collects 12 ids by the command; it returns the status and both outputs."""
    table_of(tmp_path / "ids.csv", ids(12))

    def collect(url, *options):
        files = ["--input", str(tmp_path / "ids.csv"), "--output", str(tmp_path / "o.csv")]
        status = main(["collect", ENDPOINT, *files, "--environment", url, *options])
        return status, *capsys.readouterr()

    return collect


def test_the_command_stops_with_status_3_or_goes_on(command):
    with running(balance=1) as url:
        status, out, err = command(url, "--check-balance")
        assert (status, out) == (3, "")
        assert f"InsufficientBalanceError: {TOO_LOW}" in err
        status, out, _ = command(url)
    assert (status, out.startswith("6 done"), "the balance is used up" in out) == (3, True, True)


def test_a_dry_run_shows_the_balance(command):
    with running(balance=1) as url:
        status, out, _ = command(url, "--dry-run")
        assert (status, out.splitlines()[-1].startswith(TOO_LOW)) == (0, True)
        values = json.loads(command(url, "--dry-run", "--json")[1])
        assert values["balance"] == {"amount": "1.0000", "currency": "CNY", "allowed_calls": 6, "is_enough": False}
        assert "is enough: it allows about 100 calls" in command(url, "--dry-run", "--price", "0.01")[1]
        assert "is enough" in command(url, "--dry-run", "--max-calls", "6")[1]


def test_a_dry_run_says_why_it_shows_no_balance(command, monkeypatch):
    status, out, _ = command("http://127.0.0.1:1", "--dry-run")
    assert (status, "\nthe balance could not be looked up: no connection" in out) == (0, True)
    monkeypatch.setenv("JUSTONEAPI_TOKEN", "")
    with counting() as server:
        status, out, _ = command(server.url, "--dry-run")
        assert (status, "\nthe balance was not looked up: there is no token" in out) == (0, True)
        status, out, err = command(server.url, "--dry-run", "--json")
        assert (status, json.loads(out)["balance"], "there is no token" in err) == (0, None, True)
        assert server.looked_up == 0


def test_a_dry_run_without_calls_to_make_looks_nothing_up(server, command):
    assert command(server.url)[0] == 0
    before = server.looked_up
    status, out, _ = command(server.url, "--dry-run")
    assert (status, server.looked_up, "balance" in out) == (0, before, False)
