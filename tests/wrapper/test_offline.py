"""`JUSTONEAPI_OFFLINE`: requests to other machines are refused before anything is sent."""

from __future__ import annotations

import os
import socket
import subprocess
import sys

import httpx
import pytest
from support.harness import TOKEN, answers, profile
from support.serving import serving

from justone_client import Cache, ConfigurationError, JustOne, environment_latencies, fastest_environment
from justone_client.collect import collect

pytestmark = pytest.mark.filterwarnings("ignore::justone_client.ClearTextTokenWarning")

ELSEWHERE = ["prod-global", "https://api.nowhere.example", "http://192.0.2.1:80", "http://localhost.nowhere.example"]


@pytest.fixture(autouse=True)
def _offline(monkeypatch):
    """Set the variable; a test fails if it looks up a name or connects."""

    def fail(*arguments, **_):
        raise AssertionError(f"connected to {arguments}")

    monkeypatch.setenv("JUSTONEAPI_OFFLINE", "1")
    monkeypatch.setattr(socket, "getaddrinfo", fail)


@pytest.mark.parametrize("environment", ELSEWHERE)
@pytest.mark.parametrize(
    "use", [profile, lambda api: api.ping(), lambda api: api.account.balance()], ids=["call", "ping", "look-up"]
)
def test_requests_to_other_machines_are_refused(run_each, environment, use):
    finished = []
    with pytest.raises(ConfigurationError, match="JUSTONEAPI_OFFLINE is set") as caught:
        run_each(use, environment=environment, on_call=finished.append)
    assert (caught.value.billed, caught.value.attempts) == (False, 0)
    assert [each.attempts for each in finished] in ([], [0])


def test_a_client_passed_in_is_refused_too(run):
    with pytest.raises(ConfigurationError, match="JUSTONEAPI_OFFLINE"):
        run(profile, handler=answers('{"code": 0}'), environment="prod-global")


def test_a_form_is_refused_too(run_each):
    with pytest.raises(ConfigurationError, match="JUSTONEAPI_OFFLINE"):
        run_each(lambda api: api.call("/api/x/v1", {"a": "b"}, method="POST", form=True))


@pytest.mark.parametrize("value", ["true", "yes", "on", " 1 ", "2"])
def test_any_value_but_no_sets_it(run, monkeypatch, value):
    monkeypatch.setenv("JUSTONEAPI_OFFLINE", value)
    with pytest.raises(ConfigurationError, match="JUSTONEAPI_OFFLINE"):
        run(profile, handler=answers('{"code": 0}'))


@pytest.mark.parametrize("value", ["", "0", "false", "No"])
def test_without_it_requests_are_sent(run, monkeypatch, value):
    monkeypatch.setenv("JUSTONEAPI_OFFLINE", value)
    assert run(profile, handler=answers('{"code": 0, "data": {}}')).billed


def test_requests_to_this_machine_are_sent(run_each, monkeypatch):
    monkeypatch.undo()
    monkeypatch.setenv("JUSTONEAPI_OFFLINE", "1")
    with serving() as server:
        assert run_each(profile, environment=server.url).billed


@pytest.mark.parametrize("environment", ["http://localhost:1", "http://[::1]:1", "https://127.0.0.1:1"])
def test_mocks_of_this_machine_respond(run, environment):
    assert run(profile, handler=answers('{"code": 0, "data": {}}'), environment=environment).billed


@pytest.mark.parametrize("measure", [environment_latencies, fastest_environment])
def test_environments_are_not_measured(measure):
    with pytest.raises(ConfigurationError, match="JUSTONEAPI_OFFLINE"):
        measure()


def test_responses_in_the_cache_are_served(monkeypatch):
    transport = httpx.MockTransport(answers('{"code": 0, "data": {}}'))
    with JustOne(TOKEN, transport=transport, cache=Cache.memory(3600)) as api:
        monkeypatch.setenv("JUSTONEAPI_OFFLINE", "0")
        profile(api)
        monkeypatch.setenv("JUSTONEAPI_OFFLINE", "1")
        assert profile(api).cached


def test_a_collection_is_refused_as_a_whole(tmp_path):
    with JustOne(TOKEN) as api, pytest.raises(ConfigurationError, match="JUSTONEAPI_OFFLINE"):
        collect(api.xiaohongshu.get_user_v3, ["1", "2"], output=tmp_path / "o.csv")
    assert not list(tmp_path.iterdir())


OWN_TESTS = """
import os
import pytest
from justone_client import ConfigurationError, JustOne

def test_first_of_this_file():
    assert os.environ.get("JUSTONEAPI_OFFLINE") == {before!r}

def test_with_a_fixture(justone_api):
    assert justone_api.xiaohongshu.get_user_v3(user_id="1").billed
    with pytest.raises(ConfigurationError, match="JUSTONEAPI_OFFLINE"):
        JustOne("emulator").xiaohongshu.get_user_v3(user_id="1")

def test_last_of_this_file():
    assert os.environ.get("JUSTONEAPI_OFFLINE") == {before!r}
"""


@pytest.mark.matrix
@pytest.mark.processes
@pytest.mark.slow
@pytest.mark.parametrize(("setting", "before"), [("false", None), ("true", "1")])
def test_the_plugin_sets_it(tmp_path, setting, before):
    (tmp_path / "test_own.py").write_text(OWN_TESTS.format(before=before))
    (tmp_path / "pytest.ini").write_text(f"[pytest]\njustone_offline = {setting}\n")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "JUSTONEAPI"))}
    command = [sys.executable, "-m", "pytest", "-q", "--rootdir", str(tmp_path), str(tmp_path)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, env=clean)
    assert (ran.returncode, "3 passed" in ran.stdout) == (0, True), ran.stdout + ran.stderr
