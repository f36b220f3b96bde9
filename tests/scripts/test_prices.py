"""Estimates of prices: from `specs/prices.toml` to the generated module."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import generate_client
import pytest
from test_generate_command import project

from justone_generated import prices
from justone_specs.model.config import ConfigError
from justone_specs.model.endpoint import Endpoint
from justone_specs.model.history import History, HistoryEntry
from justone_specs.model.prices import Prices

SPECS = Path(__file__).parents[2] / "specs"
LIST = tomllib.loads((SPECS / "prices.toml").read_text(encoding="utf-8"))
HEAD = 'date = 2031-04-05\ncurrency = "CNY"\nsource = "invented"\n'
KITE = HEAD + '[platforms.kite]\nusual = "0.10"\n[platforms.kite.exceptions]\n"fly/v1" = "0.25"\n'
FLY, LAND = Endpoint("GET", "/api/kite/fly/v1"), Endpoint("POST", "/api/kite/land/v1")
BOAT = Endpoint("GET", "/api/boat/sail/v1")

Read = Callable[..., Prices]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Return a function that reads a price list for three endpoints, seen first on the days given."""

    def read_list(text: str, **first_seen: str) -> Prices:
        (tmp_path / "prices.toml").write_text(text, encoding="utf-8")
        days = {FLY: first_seen.get("fly"), LAND: first_seen.get("land")}
        history = History({each: HistoryEntry("kite.x", day) for each, day in days.items() if day})
        return Prices.read(tmp_path / "prices.toml", {FLY, LAND, BOAT}, history)

    return read_list


def committed() -> set[Endpoint]:
    catalogue = json.loads((SPECS / "catalogue.json").read_text(encoding="utf-8"))
    return {Endpoint.of(method, path) for path, item in catalogue["paths"].items() for method in item}


def test_an_endpoint_has_the_usual_price_or_its_exception(read: Read) -> None:
    assert read(KITE) == Prices("2031-04-05", "CNY", {FLY: "0.25", LAND: "0.10"})


def test_an_endpoint_first_seen_after_the_list_has_none(read: Read) -> None:
    assert read(KITE, fly="2031-04-05", land="2031-04-06").amounts.keys() == {FLY}


def test_endpoints_seen_until_a_later_day_count_as_listed(read: Read) -> None:
    text = "first_seen_until = 2031-05-01\n" + KITE
    assert read(text, fly="2031-05-02", land="2031-05-01").amounts.keys() == {LAND}


def test_an_entry_may_stay_when_its_endpoint_is_gone(tmp_path: Path) -> None:
    (tmp_path / "prices.toml").write_text(KITE, encoding="utf-8")
    history = History({FLY: HistoryEntry("kite.fly_v1", "2031-04-05", removed="2031-06-01")})
    assert Prices.read(tmp_path / "prices.toml", {BOAT}, history).amounts == {}


def test_an_endpoint_declared_newer_has_none(read: Read) -> None:
    assert read('newer = ["POST /api/kite/land/v1"]\n' + KITE).amounts.keys() == {FLY}


def test_a_missing_file_gives_no_estimates(tmp_path: Path) -> None:
    assert Prices.read(tmp_path / "prices.toml", {FLY}, History()) == Prices()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[", "cannot be read"),
        ("platforms = {}", "date: missing"),
        (KITE.replace('"0.10"', "0.10"), "platforms.kite.usual: expected a text"),
        (KITE.replace('"0.10"', '"-1"'), """platforms.kite.usual: expected an amount such as "0.15", got '-1'"""),
        (KITE.replace('"0.25"', '"cheap"'), """platforms.kite.exceptions."fly/v1": expected an amount"""),
        (KITE.replace("usual", "normal"), "unknown key"),
        ('newer = ["kite"]\n' + KITE, "newer[0]: expected 'METHOD /path'"),
        (KITE.replace("kite", "kit"), "platforms.kit: there never was an endpoint below /api/kit;"),
        (
            KITE.replace("fly", "fry"),
            'platforms.kite.exceptions."fry/v1": there never was an endpoint /api/kite/fry/v1;',
        ),
        ('newer = ["GET /api/kite/land/v1"]\n' + KITE, "newer: there never was an endpoint GET /api/kite/land/v1;"),
    ],
)
def test_an_invalid_list_is_refused_by_file_and_key(read: Read, text: str, says: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read(text)
    assert says in str(caught.value)
    assert "prices.toml" in str(caught.value)


def test_every_entry_of_the_committed_list_is_used() -> None:
    endpoints = committed()
    for segment, platform in LIST["platforms"].items():
        below = {each for each in prices.PRICES if each.split(" ")[1].startswith(f"/api/{segment}/")}
        named = {f"/api/{segment}/{path}": amount for path, amount in platform.get("exceptions", {}).items()}
        found = {each.split(" ")[1]: prices.PRICES[each] for each in below}
        assert below, segment
        assert named.items() <= found.items()
        assert {found[path] for path in found.keys() - named.keys()} <= {platform["usual"]}
        assert not {str(each) for each in endpoints if each.path in named} & {*LIST["newer"]}


def test_the_committed_estimates_leave_out_newer_endpoints() -> None:
    assert not prices.PRICES.keys() & {*LIST["newer"]}
    assert prices.PRICES.keys() < {str(each) for each in committed()}
    assert (LIST["date"].isoformat(), LIST["currency"]) == (prices.DATE, prices.CURRENCY)


@pytest.mark.slow
def test_a_new_price_changes_one_generated_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = project(tmp_path, "GET /api/kite/fly/v1")
    generated = tmp_path / "generated" / "justone_generated"
    assert generate_client.main(arguments) == 0
    before = {file: file.read_bytes() for file in generated.rglob("*.py")}
    (tmp_path / "specs" / "prices.toml").write_text("first_seen_until = 2032-01-01\n" + KITE, encoding="utf-8")

    assert generate_client.main([*arguments, "--check"]) == 1
    assert "stale: generated/justone_generated/prices.py\n" in capsys.readouterr().out
    assert generate_client.main(arguments) == 0
    after = {file: file.read_bytes() for file in generated.rglob("*.py")}
    assert {file.name for file in after if after[file] != before.get(file)} == {"prices.py"}
    assert b'"GET /api/kite/fly/v1": "0.25"' in after[generated / "prices.py"]


@pytest.mark.slow
def test_a_list_that_fits_no_endpoint_stops_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = project(tmp_path, "GET /api/boat/sail/v1")
    (tmp_path / "specs" / "prices.toml").write_text(KITE, encoding="utf-8")
    for more in ([], ["--check"]):
        assert generate_client.main([*arguments, *more]) == 2
        assert "platforms.kite: there never was an endpoint" in capsys.readouterr().err
    assert not (tmp_path / "generated").exists()
