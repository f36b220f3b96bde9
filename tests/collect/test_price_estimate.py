"""Collections without a price: the estimate in a dry run, and a limit of the cost at the estimate."""

from __future__ import annotations

import pytest
from support.collecting_helpers import ENDPOINT, TOKEN, ids, table_of
from support.counting_server import counting

from justone_client import ConfigurationError, JustOne
from justone_client.cli.main import main
from justone_client.collect.api import collect

UNPRICED = "aliexpress.get_product_detail_v1"
NOWHERE = "http://127.0.0.1:1"


@pytest.fixture
def dry_run(tmp_path, capsys):
    """Return a function that makes a dry run of 12 ids; it returns the status, the output and the errors."""

    def run(endpoint, *options):
        table = table_of(tmp_path / "ids.csv", ids(12), column="item_id" if endpoint == UNPRICED else "user_id")
        files = ["--input", str(table), "--output", str(tmp_path / "o.csv")]
        status = main(["collect", endpoint, *files, "--environment", NOWHERE, *options, "--dry-run"])
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def listed(tmp_path, monkeypatch):
    file = tmp_path / "mine.toml"
    file.write_text('"*" = "0.5"', encoding="utf-8")
    monkeypatch.setenv("JUSTONEAPI_PRICES", str(file))


def test_a_dry_run_shows_the_estimate_and_its_date(dry_run):
    status, out, _ = dry_run(ENDPOINT)
    assert status == 0
    assert "12 calls to make, costing at most about 1.80 CNY (estimate of 2026-07-28); no call was sent" in out


def test_a_dry_run_with_a_price_shows_no_estimate(dry_run):
    _, out, _ = dry_run(ENDPOINT, "--price", "1")
    assert "12 calls to make, costing at most 12; no call was sent" in out
    assert "estimate" not in out


def test_a_dry_run_names_the_users_list(dry_run, listed):
    _, out, _ = dry_run(ENDPOINT)
    assert "costing at most about 6.0 CNY (by your list); no call" in out


def test_a_dry_run_says_that_there_is_no_estimate(dry_run):
    status, out, _ = dry_run(UNPRICED)
    assert status == 0
    assert "12 calls to make (no estimate of their cost: this endpoint has no published price); no call" in out


def test_a_dry_run_applies_a_limit_at_the_estimate(dry_run):
    _, out, _ = dry_run(ENDPOINT, "--max-cost", "1")
    assert "(estimate of 2026-07-28); --max-cost stops after 6; no call was sent" in out


def test_a_limit_without_price_and_estimate_is_refused(dry_run, tmp_path):
    status, out, err = dry_run(UNPRICED, "--max-cost", "1")
    assert (status, out) == (2, "")
    assert f"max_cost needs a price, and there is no estimate for {UNPRICED}" in err
    with counting(lambda *_: (0, 0)) as server, JustOne(TOKEN, environment=server.url) as api:
        with pytest.raises(ConfigurationError, match=r"pass price= \(--price\)"):
            collect(api.aliexpress.get_product_detail_v1, ["kite"], ledger=tmp_path / "l", max_cost=1)
        assert not server.seen
    assert not (tmp_path / "l").exists()


@pytest.mark.slow
def test_a_limit_holds_at_the_estimate_and_is_logged(tmp_path, caplog):
    with counting(lambda *_: (0, 0)) as server, JustOne(TOKEN, environment=server.url) as api:
        collected = collect(api.xiaohongshu.get_user_v3, ids(12), ledger=tmp_path / "l", max_cost="0.45")
        assert sum(server.seen.values()) == 3
    assert collected.stop.can_go_on
    assert collected.cost is None  # an estimate is never shown as the cost
    assert "max_cost without a price: each call counts as about 0.15 CNY (estimate of 2026-07-28)" in caplog.text


@pytest.mark.slow
def test_a_price_is_used_instead_of_the_estimate(tmp_path, caplog):
    with counting(lambda *_: (0, 0)) as server, JustOne(TOKEN, environment=server.url) as api:
        collect(api.xiaohongshu.get_user_v3, ids(12), ledger=tmp_path / "l", max_cost="0.45", price="0.09")
        assert sum(server.seen.values()) == 5
    assert "estimate" not in caplog.text
