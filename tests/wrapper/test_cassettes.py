"""Recorded exchanges, so that the whole path of a response is tested with bytes that do not change.

They are recorded from the emulator (each says `Server: justone-emulator`), since the real API costs money and
returns data of real people. `make cassettes` records them again.
"""

from __future__ import annotations

import re

import pytest
import yaml
from support.cassettes import CONFIG
from support.harness import RECORDED_AT, ROOT, TOKEN

from justone_client import BUSINESS_CODES, BusinessError
from justone_client.emulator import running

CASSETTES = ROOT / "tests/cassettes/emulator"
CALLS = {
    "toutiao.get_user_detail_v1": {"user_id": "1000000000000001"},
    "douyin_xingtu.gw_api_author_get_author_base_info_v1": {
        "o_author_id": "1000000000000002",
        "platform": "SHORT_VIDEO",
    },
    "xiaohongshu.get_user_v3": {"user_id": "5f0000000000000000000001"},
    "xiaohongshu.get_user_v4": {"user_id": "5f0000000000000000000001"},
    "xiaohongshu_pgy.api_solar_cooperator_user_blogger_user_id_v1": {"user_id": "5f0000000000000000000001"},
}


@pytest.fixture(scope="session")
def vcr_config():
    return CONFIG


@pytest.fixture(scope="module")
def vcr_cassette_dir() -> str:
    return str(CASSETTES)


@pytest.fixture(scope="session")
def environment(record_mode):
    """Yield the URL of the emulator while recording, and a closed port while replaying."""
    if record_mode == "none":
        yield "http://127.0.0.1:1"
    else:
        with running(specs=ROOT / "specs", clock=lambda: RECORDED_AT) as url:
            yield url


@pytest.fixture
def default_cassette_name(request) -> str:
    """Return the name of the cassette; both clients send the same bytes, so they share it."""
    values = request.node.callspec.params
    return values.get("name") or (f"code-{values['code']}" if "code" in values else request.node.originalname)


def send(run, environment, name, arguments):
    platform, _, method = name.partition(".")
    return run(lambda api: getattr(getattr(api, platform), method)(**arguments), environment=environment)


@pytest.mark.vcr
@pytest.mark.filterwarnings("ignore::justone_client.DeprecatedEndpointWarning")
@pytest.mark.parametrize("name", CALLS)
def test_endpoint(run, environment, name):
    response = send(run, environment, name, CALLS[name])
    assert response.code == 0
    assert response.record_time == RECORDED_AT
    assert response.drift == ()


@pytest.mark.vcr
@pytest.mark.parametrize("code", BUSINESS_CODES)
def test_business_code(run, environment, code):
    with pytest.raises(BUSINESS_CODES[code].error) as caught:
        send(run, environment, "xiaohongshu.get_user_v3", {"user_id": f"emulate-code-{code}"})
    assert (caught.value.code, caught.value.billed) == (code, BUSINESS_CODES[code].billed)


@pytest.mark.vcr
def test_lookalikes_of_the_token_in_a_query(run, environment):
    with pytest.raises(BusinessError, match="404"):
        run(lambda api: api.call("/api/none/v1", {"paginationToken": "page-2"}), environment=environment)


@pytest.mark.vcr
def test_lookalikes_of_the_token_in_a_form(run, environment):
    form = {"paginationToken": "page-2", "last_buffer": "b"}
    with pytest.raises(BusinessError, match="404"):
        run(lambda api: api.call("/api/none/v1", form, method="POST", form=True), environment=environment)


def interactions(name):
    return yaml.safe_load((CASSETTES / f"{name}.yaml").read_text(encoding="utf-8"))["interactions"]


def test_every_endpoint_and_code_is_recorded():
    recorded = {path.stem for path in CASSETTES.glob("*.yaml")}
    assert recorded >= set(CALLS) | {f"code-{code}" for code in BUSINESS_CODES}


@pytest.mark.parametrize("name", sorted(path.stem for path in CASSETTES.glob("*.yaml")))
def test_no_cassette_holds_a_token_or_an_address(name):
    assert TOKEN not in (CASSETTES / f"{name}.yaml").read_text(encoding="utf-8")
    for interaction in interactions(name):
        request, response = interaction["request"], interaction["response"]
        assert response["headers"]["server"] == ["justone-emulator"]
        assert re.fullmatch(r"http://127\.0\.0\.1/api/[^:]+", request["uri"])
        sent = f"{request['uri']}&{request['body']}"
        assert re.findall(r"\btoken=([^&]*)", sent) == ["HIDDEN"]


def test_only_the_token_is_hidden():
    (query,) = interactions("test_lookalikes_of_the_token_in_a_query")
    assert "paginationToken=page-2" in query["request"]["uri"]
    (form,) = interactions("test_lookalikes_of_the_token_in_a_form")
    assert "paginationToken=page-2" in form["request"]["body"]
