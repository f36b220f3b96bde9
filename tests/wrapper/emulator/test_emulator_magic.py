"""Responses to all magic values, as a client receives them."""

import json
from time import monotonic

import httpx
import pytest
from support.emulator_specs import EXAMPLE, PROFILE, TOKEN, emulated, profile, waiting_call

from justone_client.emulator import magic_values
from justone_client.emulator.shape_changes import ADDED_FIELD, drifted


@pytest.fixture(scope="module")
def client():
    with emulated() as client:
        yield client


def raw_pieces(client, user_id):
    """Return the pieces of a response as they arrive until the server closes the connection."""
    pieces = []
    with waiting_call(client, user_id) as connection:
        while piece := connection.recv(65536):
            pieces.append(piece)
    return pieces


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (100, "invalid or inactive token"),
        (201, "no content: the requested object does not exist"),
        (302, "rate limit exceeded"),
        (601, "insufficient balance"),
        (-7, "unknown business code"),
        (987654321, "unknown business code"),
    ],
)
def test_code_is_in_the_envelope(client, code, message):
    response = profile(client, f"emulate-code-{code}")
    assert response.status_code == 200
    body = response.json()
    assert (body["code"], body["data"], body["message"]) == (code, None, message)
    assert set(body) == {"code", "data", "message", "recordTime", "requestId"}


def test_code_0_is_a_success(client):
    assert profile(client, "emulate-code-0").json()["data"] == EXAMPLE


@pytest.mark.parametrize(("status", "title"), [(503, "503 Service Unavailable"), (302, "302 Found"), (520, "520")])
def test_http_status_has_an_html_page(client, status, title):
    response = profile(client, f"emulate-http-{status}")
    assert response.status_code == status
    assert response.headers["content-type"] == "text/html"
    assert f"<h1>{title}</h1>" in response.text


def test_http_status_and_code_are_both_sent(client):
    response = profile(client, "emulate-http-429-code-302")
    assert response.status_code == 429
    assert (response.json()["code"], response.json()["data"]) == (302, None)


def test_string_code_is_a_string(client):
    success, failure = (profile(client, f"emulate-string-code-{code}").json() for code in ("0", "301"))
    assert (success["code"], success["data"]) == ("0", EXAMPLE)
    assert (failure["code"], failure["data"]) == ("301", None)
    assert "collection failed" in failure["message"]


def test_html_has_status_200(client):
    response = profile(client, "emulate-html")
    assert (response.status_code, response.headers["content-type"]) == (200, "text/html")
    assert response.text.startswith("<html>")


def test_empty_has_no_body(client):
    response = profile(client, "emulate-empty")
    assert (response.status_code, response.content, response.headers["content-length"]) == (200, b"", "0")


def test_truncated_is_cut_json_of_the_announced_length(client):
    response = profile(client, "emulate-truncated")
    assert response.headers["content-length"] == str(len(response.content))
    assert response.content.startswith(b'{"code":0')
    with pytest.raises(ValueError, match=r"Unterminated|Expecting|decode"):
        json.loads(response.content)


def test_disconnect_closes_the_connection_inside_the_body(client):
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):
        profile(client, "emulate-disconnect")
    head, body = b"".join(raw_pieces(client, "emulate-disconnect")).split(b"\r\n\r\n")
    announced = next(int(line.split()[1]) for line in head.split(b"\r\n") if line.startswith(b"content-length"))
    assert head.startswith(b"HTTP/1.1 200")
    assert announced == len(profile(client, "emulate-code-0").content)
    assert 0 < len(body) < announced
    assert profile(client).json()["code"] == 0


def test_disconnect_is_not_logged(client, caplog):
    with pytest.raises(httpx.RemoteProtocolError):
        profile(client, "emulate-disconnect")
    assert [record for record in caplog.records if record.name.startswith("uvicorn")] == []


def test_no_code_has_an_envelope_without_code(client):
    assert set(profile(client, "emulate-no-code").json()) == {"data", "message", "recordTime", "requestId"}


@pytest.mark.parametrize(("kind", "data"), [("null", None), ("list", [EXAMPLE]), ("string", "emulated")])
def test_data_of_another_type_is_in_the_envelope(client, kind, data):
    body = profile(client, f"emulate-{kind}-data").json()
    assert (body["code"], body["data"]) == (0, data)


def test_drift_changes_four_fields(client):
    body = profile(client, "emulate-drift").json()
    assert body["code"] == 0
    assert body["data"] == {
        "active": True,
        "followers": "1200",
        "name": "翠鸟",
        "rooms": [{"id": 7, "tags": {}}],
        "settings": None,
        ADDED_FIELD: "new",
    }
    assert profile(client).json()["data"] == EXAMPLE


@pytest.mark.parametrize(
    ("data", "expected"), [({}, {ADDED_FIELD: "new"}), ([{"n": 1.5}], [{"n": "1.5"}]), (None, None)]
)
def test_drift_skips_changes_that_do_not_apply(data, expected):
    assert drifted(data) == expected


def test_slow_waits_before_the_response(client):
    start = monotonic()
    assert profile(client, "emulate-slow-0.2").json()["data"] == EXAMPLE
    assert monotonic() - start >= 0.2


def test_time_out_of_the_client_leaves_the_server_usable(client):
    with pytest.raises(httpx.ReadTimeout):
        client.get(PROFILE, params={"token": TOKEN, "userId": "emulate-slow-300"}, timeout=httpx.Timeout(60, read=0.1))
    assert profile(client).json()["code"] == 0


def test_drip_spreads_the_whole_body_over_the_time(client):
    start = monotonic()
    response = profile(client, "emulate-drip-0.2")
    assert monotonic() - start >= 0.2
    assert response.json()["data"] == EXAMPLE


def test_first_magic_value_of_a_call_decides(client):
    assert profile(client, "u1", sort="emulate-code-303").json()["code"] == 303


def test_token_is_not_read_as_a_magic_value():
    with emulated(token="emulate-code-301") as client:
        assert profile(client, token="emulate-code-301").json()["code"] == 0


@pytest.mark.parametrize(
    "value",
    [
        "",
        "none",
        "code-",
        "code-x",
        "code-1.5",
        "code-9999999999",
        "code-301-",
        "http-204",
        "http-99",
        "http-600",
        "slow-",
        "slow-a",
        "html-x",
    ],
)
def test_unknown_magic_value_is_code_400(client, value):
    response = profile(client, f"emulate-{value}")
    assert (response.status_code, response.json()["code"]) == (200, 400)
    assert f"unknown magic value 'emulate-{value}'" in response.json()["message"]


def test_value_with_the_prefix_inside_is_ordinary(client):
    assert profile(client, "x-emulate-code-301").json()["code"] == 0


def test_each_example_matches_its_own_magic_value_only():
    names = {directive.name for directive in magic_values()}
    assert names == {
        *("code-<n>", "http-<status>", "http-<status>-code-<n>", "string-code-<n>"),
        *("html", "empty", "truncated", "disconnect", "no-code"),
        *("null-data", "list-data", "string-data", "drift", "slow-<seconds>", "drip-<seconds>"),
    }
    for directive in magic_values():
        matching = [other.name for other in magic_values() if other.match(directive.example.removeprefix("emulate-"))]
        assert matching == [directive.name]
