"""Responses that a test brings along, and the fixtures of pytest."""

import os
import subprocess
import sys

import pytest
from support.harness import TOKEN

from justone_client import JustOne, RateLimitedError
from justone_client.emulator import OwnResponses, Reply, running

NAME = "xiaohongshu.get_user_v3"


@pytest.fixture
def responses():
    return OwnResponses()


@pytest.fixture
def api(responses):
    with running(responses=responses) as url, JustOne(TOKEN, environment=url, retry=None) as api:
        yield api


@pytest.mark.parametrize("name", [NAME, "GET /api/xiaohongshu/get-user/v3"])
def test_an_endpoint_responds_with_own_data(api, responses, name):
    responses[name] = {"nickname": "own"}
    assert api.xiaohongshu.get_user_v3(user_id="1").raw["data"] == {"nickname": "own"}
    assert api.xiaohongshu.search_note_v2(keyword="1").raw["data"]["items"]


def test_own_data_may_be_null(api, responses):
    responses[NAME] = None
    assert api.xiaohongshu.get_user_v3(user_id="1").raw["data"] is None


def test_own_responses_depend_on_the_arguments(api, responses):
    responses[NAME] = lambda sent: {"nickname": sent["user_id"]} if sent["user_id"] == "1" else None
    assert api.xiaohongshu.get_user_v3(user_id="1").raw["data"] == {"nickname": "1"}
    assert api.xiaohongshu.get_user_v3(user_id="2").data.userid == "2"


def test_a_reply_has_a_business_code_and_a_status(api, responses):
    responses[NAME] = Reply(code=302, message="slow down", status=429)
    with pytest.raises(RateLimitedError, match="slow down") as caught:
        api.xiaohongshu.get_user_v3(user_id="1")
    assert (caught.value.code, caught.value.http_status) == (302, 429)


def test_a_magic_value_changes_an_own_response(api, responses):
    responses[NAME] = {"nickname": "own"}
    data = api.xiaohongshu.get_user_v3(user_id="emulate-list-data").raw["data"]
    assert data == [{"nickname": "own"}]


def test_a_misspelt_endpoint_is_refused_by_name():
    with pytest.raises(ValueError, match=r"there is no endpoint 'xiaohongshu\.get_usr_v3'"):
        running(responses={"xiaohongshu.get_usr_v3": {}}).__enter__()


OWN_TESTS = """
import pytest
from justone_client import NoContentError
from justone_client.emulator import Reply

def test_the_client_is_ready(justone_api, justone_emulator):
    assert justone_api.xiaohongshu.get_user_v3(user_id="1").data.userid == "1"
    assert [call.path for call in justone_emulator.calls] == ["/api/xiaohongshu/get-user/v3"]
    justone_emulator.responses["xiaohongshu.get_user_v3"] = Reply(code=201)
    with pytest.raises(NoContentError):
        justone_api.xiaohongshu.get_user_v3(user_id="1")

def test_each_test_starts_anew(justone_api, justone_emulator):
    assert justone_emulator.calls == []
    assert justone_api.xiaohongshu.get_user_v3(user_id="1").data.userid == "1"
"""


@pytest.mark.processes
def test_fixtures_are_there_for_other_test_suites(tmp_path):
    (tmp_path / "test_own.py").write_text(OWN_TESTS)
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--rootdir", str(tmp_path), str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        env=clean,
    )
    assert (ran.returncode, "2 passed" in ran.stdout) == (0, True), ran.stdout + ran.stderr
