"""Profiles: `--profile` and `JUSTONEAPI_PROFILE`."""

from __future__ import annotations

import json

import pytest
from support.harness import TOKEN
from support.saying_server import saying

from justone_client import ping
from justone_client.environment import ENVIRONMENTS, Environment

WORDS = ("call", "xiaohongshu.get_user_v3", "user_id=1")
SEARCH = ("call", "xiaohongshu.search_note_v4", "keyword=tea")
NOWHERE = "https://127.0.0.1:1"


@pytest.fixture
def profiles(tmp_path, monkeypatch):
    """Return a function that writes the profiles."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    folder = tmp_path / "settings" / "justone-client"
    folder.mkdir(parents=True)

    def write(text):
        (folder / "profiles.toml").write_text(text, encoding="utf-8")
        return folder

    return write


@pytest.mark.parametrize("variable", [False, True], ids=["option", "variable"])
def test_the_environment_of_a_profile_comes_before_variables(call, profiles, monkeypatch, variable):
    profiles(f'[work]\nenvironment = "{NOWHERE}"')
    if variable:
        monkeypatch.setenv("JUSTONEAPI_PROFILE", "work")
    status, out, _ = call(*WORDS, "--dry-run", *[] if variable else ["--profile", "work"])
    assert status == 0
    assert out.startswith(f"GET {NOWHERE}/api/")


def test_options_come_before_the_profile_and_it_before_variables(call, profiles, monkeypatch):
    profiles(f'[work]\nenvironment = "{NOWHERE}"\nmax_cost = 0.01\n[other]')
    monkeypatch.setenv("JUSTONEAPI_PROFILE", "work")
    out = call(*WORDS, "--environment", "https://127.0.0.1:2", "--dry-run")[1]
    assert out.startswith("GET https://127.0.0.1:2/api/")
    assert call(*WORDS)[0] == 3
    assert call(*WORDS, "--profile", "other")[0] == 0


def test_a_profile_is_used_only_if_it_is_named(call, profiles):
    profiles(f'[default]\nenvironment = "{NOWHERE}"')
    assert call(*WORDS)[0] == 0


@pytest.mark.parametrize("cost", ["0.01", '"0.01"'])
def test_a_limit_of_the_cost_stops_a_call(call, profiles, cost):
    profiles(f"[work]\nmax_cost = {cost}")
    status, out, err = call(*WORDS, "--profile", "work", "--json-errors")
    assert (status, out) == (3, "")
    assert json.loads(err)["error"]["type"] == "BudgetExceededError"
    assert call(*WORDS, "--profile", "work", "--max-cost", "1")[0] == 0


def test_a_limit_of_the_calls_stops_the_pages_of_a_call(call, profiles, notes):
    profiles("[work]\nmax_calls = 1")
    status, out, err = call(*SEARCH, "--profile", "work", "--max-pages", 2)
    assert status == 3
    assert [page["data"]["notes"] for page in json.loads(out)] == notes[:1]
    assert "BudgetExceededError" in err


@pytest.mark.parametrize(("more", "stops"), [((), 2), (("--max-calls", 3), 3)], ids=["profile", "option"])
def test_the_limits_of_a_profile_stop_a_collection(call, profiles, tmp_path, more, stops):
    profiles('[work]\nmax_calls = 2\nprices = "p.toml"').joinpath("p.toml").write_text('"*" = 2')
    (tmp_path / "ids.csv").write_text("user_id\n1\n2\n3\n4\n")
    words = ("collect", "xiaohongshu.get_user_v3", "--input", tmp_path / "ids.csv", "--output", tmp_path / "o.csv")
    status, out, err = call(*words, "--profile", "work", "--dry-run", *more)
    assert status == 0, err
    assert f"costing at most about 8 CNY (by your list); --max-calls stops after {stops};" in out


@pytest.mark.parametrize("is_absolute", [False, True], ids=["relative", "absolute"])
@pytest.mark.parametrize("command", ["call", "describe"])
def test_the_prices_of_a_profile_come_before_those_of_a_variable(
    call, profiles, monkeypatch, tmp_path, command, is_absolute
):
    (tmp_path / "variable.toml").write_text('"*" = 9')
    monkeypatch.setenv("JUSTONEAPI_PRICES", str(tmp_path / "variable.toml"))
    name = str(tmp_path / "own.toml") if is_absolute else "own.toml"
    folder = profiles(f"[work]\nprices = {json.dumps(name)}")
    ((tmp_path if is_absolute else folder) / "own.toml").write_text('"*" = 7')
    words = (*WORDS, "--dry-run") if command == "call" else ("describe", WORDS[1])
    assert "about 7 CNY (by your list)" in call(*words, "--profile", "work")[1]
    assert "about 9 CNY (by your list)" in call(*words)[1]


def test_unreadable_prices_of_a_profile_name_it(call, profiles):
    profiles('[work]\nprices = "none.toml"')
    status, out, err = call(*WORDS, "--profile", "work")
    assert (status, out) == (2, "")
    assert "none.toml, which profile 'work' names, cannot be read" in err


def test_the_environment_of_a_profile_is_measured_too(call, profiles, monkeypatch):
    vendor = {name: Environment(name=name, base_url=NOWHERE) for name in ENVIRONMENTS}
    monkeypatch.setattr(ping, "ENVIRONMENTS", vendor)
    monkeypatch.setattr(ping, "_latency", lambda _, environment: 0.1)
    profiles(f'[own]\nenvironment = "{NOWHERE}/"\n[vendor]\nenvironment = "prod-cn"')
    assert [line.split()[0] for line in call("ping", "--profile", "own")[1].splitlines()] == [
        "prod-global",
        "prod-cn",
        NOWHERE,
    ]
    assert len(call("ping", "--profile", "vendor")[1].splitlines()) == 2


PLACE = "profiles.toml, profile 'work'"
INVALID = {
    "no profile": ("", "has no such profile; its profiles: none"),
    "another profile": ("[home]\n[cn]", "has no such profile; its profiles: home, cn"),
    "a similar name": ("[works]\n[home]", "has no such profile; did you mean 'works'?"),
    "outside": ('environment = "prod-cn"\n[work]', "'environment' must be below the name of a profile, such as [work]"),
    "no table": ("work = 1", "'work' must be below the name of a profile"),
    "not TOML": ("[work", "profiles.toml cannot be read: "),
    "an unknown setting": (
        "[work]\nmax-cost = 1",
        f"{PLACE} has an unknown setting 'max-cost'; did you mean 'max_cost'",
    ),
    "another setting": ("[work]\nx = 1", f"{PLACE} has an unknown setting 'x'; its settings: environment, max_cost, "),
    "an environment": (
        f'[work]\nenvironment = "{TOKEN}"',
        f"{PLACE}: environment must be one of prod-global, prod-cn, or",
    ),
    "an empty one": ('[work]\nenvironment = ""', f"{PLACE}: environment must be one of"),
    "environments": ('[work]\nenvironment = ["prod-cn"]', f"{PLACE}: environment must be one of"),
    "a cost": (f'[work]\nmax_cost = "{TOKEN}"', f"{PLACE}: max_cost must be a number from 0 on\n"),
    "no cost": ("[work]\nmax_cost = nan", f"{PLACE}: max_cost must be a number from 0 on\n"),
    "a negative cost": ("[work]\nmax_cost = -0.5", f"{PLACE}: max_cost must be a number from 0 on\n"),
    "calls": (f'[work]\nmax_calls = "{TOKEN}"', f"{PLACE}: max_calls must be a whole number from 0 on\n"),
    "half a call": ("[work]\nmax_calls = 1.5", f"{PLACE}: max_calls must be a whole number from 0 on\n"),
    "prices": ("[work]\nprices = {weibo = 1}", f"{PLACE}: prices must be the name of a TOML file"),
}


@pytest.mark.parametrize("case", INVALID)
def test_an_invalid_profile_is_refused_without_its_values(call, profiles, monkeypatch, case):
    text, says = INVALID[case]
    profiles(text)
    monkeypatch.delenv("JUSTONEAPI_TOKEN")  # which messages hide
    status, out, err = call(*WORDS, "--profile", "work")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert says in err
    assert TOKEN not in err


@pytest.mark.parametrize("key", ["token", "Token", "api_token", "JUSTONEAPI_TOKEN"])
@pytest.mark.parametrize("begin", ["", "[work]\n"], ids=["outside", "inside"])
def test_a_token_in_a_profile_is_refused_with_the_way_out(call, profiles, monkeypatch, key, begin):
    profiles(f'{begin}{key} = "{TOKEN}"')
    monkeypatch.delenv("JUSTONEAPI_TOKEN")
    status, out, err = call(*WORDS, "--profile", "work")
    assert (status, out) == (2, "")
    assert "a profile holds no token: remove it, and run `justone login`" in err
    assert TOKEN not in err


def test_help_needs_no_valid_profile(call, profiles, monkeypatch):
    profiles("[")
    monkeypatch.setenv("JUSTONEAPI_PROFILE", "work")
    with pytest.raises(SystemExit, match="0"):
        call("call", "--help")


def test_missing_and_binary_files_are_refused(call, profiles):
    folder = profiles("")
    (folder / "profiles.toml").write_bytes(b"\xff\xfe")
    assert "profiles.toml cannot be read" in call(*WORDS, "--profile", "work")[2]
    (folder / "profiles.toml").unlink()
    assert "profiles.toml does not exist" in call(*WORDS, "--profile", "work")[2]
    (folder / "profiles.toml").mkdir()
    assert "profiles.toml cannot be read" in call(*WORDS, "--profile", "work")[2]


def test_the_prices_of_a_profile_end_with_its_command(call, profiles):
    profiles('[work]\nprices = "p.toml"').joinpath("p.toml").write_text('"*" = 7')
    with saying(lambda _: {"code": 601}, parameter="userId") as url:
        assert call(*WORDS, "--profile", "work", "--environment", url)[0] == 3
    assert "about 0.15 CNY (estimate of" in call(*WORDS)[2]
