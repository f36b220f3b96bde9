"""Ordinary calls: definitions, the envelope, and the checks of method, token and parameters."""

import re
from datetime import datetime, timedelta

import pytest
from support.emulator_specs import (
    BARE,
    EXAMPLE,
    PROFILE,
    PROFILE_FILE,
    PROFILE_URL,
    RECORD_TIME,
    SEARCH,
    TOKEN,
    emulated,
    profile,
    write_specs,
)

from justone_client.emulator import emulated_response, magic_values


@pytest.fixture(scope="module")
def client():
    with emulated() as client:
        yield client


def search(client, *, region="eu", **fields):
    return client.post(SEARCH, params={"region": region}, data=fields)


def test_ping_is_small_and_needs_no_token(client):
    response = client.get("/ping")
    assert response.status_code == 200
    assert response.json() == {"status": "ok"}


def test_pages_and_files_accept_get_only(client):
    assert [client.post(path).status_code for path in ("/", "/ping", PROFILE_URL)] == [405, 405, 405]


def test_overview_lists_endpoints_and_magic_values(client):
    page = client.get("/")
    assert page.headers["content-type"].startswith("text/plain")
    assert f"  GET {PROFILE} (parameters: token, userId)\n      definition: {PROFILE_URL}\n" in page.text
    assert f"  POST {SEARCH} (parameters: region; form fields: token, keyword)\n" in page.text
    assert all(directive.example in page.text and directive.effect in page.text for directive in magic_values())


@pytest.mark.parametrize("path", ["/", "/ping", PROFILE_URL, PROFILE, "/api/none/v1", "/none"])
def test_every_response_is_labelled_and_undated(client, path):
    headers = client.get(path).headers
    assert headers.get_list("server") == ["justone-emulator"]
    assert "date" not in headers


def test_definition_is_served_byte_by_byte(client, tmp_path):
    served = client.get(PROFILE_URL)
    assert served.status_code == 200
    assert served.headers["content-type"] == "application/json"
    assert served.content == (write_specs(tmp_path) / PROFILE_FILE).read_bytes()
    assert "翠鸟" in served.text


def test_definition_that_the_client_has_is_not_modified(client):
    etag = client.get(PROFILE_URL).headers["etag"]
    assert re.fullmatch('"[0-9a-f]{64}"', etag)
    for known in (etag, f'"other", W/{etag}', "*"):
        response = client.get(PROFILE_URL, headers={"If-None-Match": known})
        assert (response.status_code, response.content, response.headers["etag"]) == (304, b"", etag)
    assert client.get(PROFILE_URL, headers={"If-None-Match": '"other"'}).status_code == 200


def test_another_definition_has_another_etag(client):
    other = client.get("/openapi/birdwatch-apis/ask-v1-en.json")
    assert other.headers["etag"] != client.get(PROFILE_URL).headers["etag"]


def test_unknown_definition_is_not_found(client):
    assert client.get("/openapi/birdwatch-apis/none-v1-en.json").status_code == 404


def test_success_carries_the_example(client):
    response = profile(client)
    body = response.json()
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/json"
    assert re.fullmatch("[0-9a-f]{32}", body.pop("requestId"))
    assert body == {"code": 0, "data": EXAMPLE, "message": "success", "recordTime": RECORD_TIME}


def test_equal_calls_have_equal_responses_with_any_token(client):
    bodies = {profile(client, token=token).content for token in (TOKEN, TOKEN, "other123")}
    assert len(bodies) == 1


def test_request_id_depends_on_the_parameters(client):
    ids = {
        profile(client, user_id, **more).json()["requestId"]
        for user_id, more in [("u1", {}), ("u2", {}), ("u1", {"sort": "TOP"})]
    }
    assert len(ids) == 3


def test_endpoint_without_example_has_empty_data(client):
    assert client.post(BARE, params={"token": TOKEN}).json()["data"] == {}


def test_value_outside_an_enum_is_accepted(client):
    assert profile(client, sort="BEST").json()["code"] == 0


def test_unknown_path_is_code_404(client):
    response = client.get("/api/none/v1", params={"token": TOKEN})
    assert response.status_code == 404
    assert response.json()["code"] == 404
    assert response.json()["data"] is None


def test_method_is_checked_before_the_token(client):
    response = client.post(PROFILE)
    assert response.status_code == 405
    assert response.json()["code"] == 405
    assert f"POST {PROFILE}" in response.json()["message"]


@pytest.mark.parametrize("token", ["a" * 8, "B" * 16, "3" * 32])
def test_token_of_the_vendors_format_is_accepted(client, token):
    assert profile(client, token=token).json()["code"] == 0


@pytest.mark.parametrize("token", ["", "a" * 7, "a" * 9, "a" * 33, "abc-efgh", "abcdefgé", "١٢٣٤٥٦٧٨", "abcdefgh\n"])
def test_token_of_another_format_is_invalid(client, token):
    response = profile(client, token=token)
    assert response.status_code == 200
    assert response.json()["code"] == 100
    assert response.json()["data"] is None


def test_token_is_checked_before_parameters_and_magic(client):
    assert client.get(PROFILE).json()["code"] == 100
    assert client.get(PROFILE, params={"userId": "emulate-code-301"}).json()["code"] == 100


def test_only_the_given_token_is_accepted():
    with emulated(token="my own test token") as client:
        assert profile(client, token="my own test token").json()["code"] == 0
        assert profile(client, token="a" * 8).json()["code"] == 100


@pytest.mark.parametrize("parameters", [{}, {"userId": ""}])
def test_missing_parameter_is_named(client, parameters):
    response = client.get(PROFILE, params={"token": TOKEN, **parameters})
    assert response.status_code == 200
    assert response.json()["code"] == 400
    assert response.json()["message"].endswith("missing required parameter userId")


def test_parameters_are_checked_before_magic(client):
    assert client.get(PROFILE, params={"token": TOKEN, "sort": "emulate-code-301"}).json()["code"] == 400


def test_form_call_is_a_success(client):
    assert search(client, token=TOKEN, keyword="kingfisher").json()["data"] == {"total": 3}


def test_form_token_must_be_a_form_field(client):
    assert search(client, keyword="kingfisher").json()["code"] == 100
    in_query = client.post(SEARCH, params={"region": "eu", "token": TOKEN}, data={"keyword": "kingfisher"})
    assert in_query.json()["code"] == 100


def test_query_token_must_not_be_a_form_field(client):
    assert client.post(BARE, data={"token": TOKEN}).json()["code"] == 100


def test_missing_form_fields_are_named(client):
    message = search(client, region="", token=TOKEN, keyword="").json()["message"]
    assert message.endswith("missing required parameter region, keyword")


def test_form_field_of_the_query_is_missing(client):
    response = client.post(SEARCH, params={"region": "eu", "keyword": "kingfisher"}, data={"token": TOKEN})
    assert response.json()["code"] == 400


def test_json_body_is_not_read_as_a_form(client):
    assert client.post(SEARCH, params={"region": "eu"}, json={"token": TOKEN, "keyword": "x"}).json()["code"] == 100


def test_form_with_a_charset_is_a_form(client):
    response = client.post(
        SEARCH,
        params={"region": "eu"},
        content=f"token={TOKEN}&keyword=%E7%BF%A0",
        headers={"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8"},
    )
    assert response.json()["code"] == 0


@pytest.mark.parametrize("fields", [{"keyword": "emulate-code-601"}, {"keyword": "x", "page_size": "emulate-code-601"}])
def test_magic_value_in_a_form_has_its_effect(client, fields):
    assert search(client, token=TOKEN, **fields).json()["code"] == 601


def test_latency_is_added_to_responses_of_the_api_only(monkeypatch):
    waits = []

    async def wait(receive, seconds):
        waits.append(seconds)
        return False

    monkeypatch.setattr(emulated_response, "_client_left", wait)
    with emulated(latency=3600) as client:
        client.get("/ping")
        client.get(PROFILE_URL)
        assert waits == []
        assert profile(client, token="").json()["code"] == 100
        assert profile(client, "emulate-slow-60").json()["code"] == 0
    assert [seconds for seconds in waits if seconds > 0] == [3600, 3660]


def test_default_clock_is_the_local_time():
    with emulated(clock=None) as client:
        recorded = datetime.strptime(profile(client).json()["recordTime"], "%Y-%m-%d %H:%M:%S")  # noqa: DTZ007
    assert abs(datetime.now() - recorded) < timedelta(minutes=5)  # noqa: DTZ005
