"""Calls of generated and other endpoints: the requests and the responses."""

from __future__ import annotations

import inspect
from enum import Enum
from urllib.parse import parse_qs

import httpx
import pytest
from support.harness import TOKEN, answers

from justone_client import AsyncJustOne, ConfigurationError, HTTPStatusError, InvalidParametersError, JustOne
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.registry import all_operations

OK = '{"code": 0, "data": {"any": 1}}'

CALLS = {
    "/api/toutiao/get-user-detail/v1": lambda api, user: api.toutiao.get_user_detail_v1(user_id=user),
    "/api/douyin-xingtu/gw/api/author/get_author_base_info/v1": (
        lambda api, user: api.douyin_xingtu.gw_api_author_get_author_base_info_v1(o_author_id=user)
    ),
    "/api/xiaohongshu/get-user/v3": lambda api, user: api.xiaohongshu.get_user_v3(user_id=user),
    "/api/xiaohongshu/get-user/v4": lambda api, user: api.xiaohongshu.get_user_v4(user_id=user),
    "/api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1": (
        lambda api, user: api.xiaohongshu_pgy.api_solar_cooperator_user_blogger_user_id_v1(user_id=user)
    ),
}


class Recorder:
    """Handler that keeps the requests."""

    def __init__(self, body: str = OK) -> None:
        self.requests: list[httpx.Request] = []
        self._answer = answers(body)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self._answer(request)


@pytest.mark.filterwarnings("ignore::justone_client.DeprecatedEndpointWarning")
@pytest.mark.parametrize("path", CALLS)
def test_each_endpoint_returns_typed_data(run, emulator, path):
    response = run(lambda api: CALLS[path](api, "5f01"), environment=emulator)
    assert (response.code, response.billed, response.attempts) == (0, True, 1)
    assert response.raw["data"], "the emulator serves the published example"
    assert response.drift == ()
    assert type(response.data).__name__.endswith("Data")
    assert response.message == "success"
    assert response.request_id
    assert response.record_time == "2026-01-02 03:04:05"


def test_the_typed_view_nests(run, emulator):
    data = run(lambda api: api.xiaohongshu.get_user_v3(user_id="5f01"), environment=emulator).data
    assert isinstance(data.nickname, str)
    assert data.fans > 0
    assert isinstance(data.red_club_info.red_club_level, int)
    assert isinstance(data.interactions[0].type, str)
    assert data.zhong_tong_bar_info.conversions == []


def test_keys_that_differ_in_letter_case_only_stay_apart(run, emulator):
    call = CALLS["/api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1"]
    response = run(lambda api: call(api, "5f01"), environment=emulator)
    raw = response.raw["data"]
    assert response.data.m_engagement_num == raw["mEngagementNum"]
    assert response.data.mengagement_num == raw["mengagementNum"]


@pytest.mark.filterwarnings("ignore::justone_client.DeprecatedEndpointWarning")
@pytest.mark.parametrize("path", CALLS)
def test_the_request_is_as_defined(run, path):
    recorder = Recorder()
    run(lambda api: CALLS[path](api, "a b&c=d/中"), handler=recorder)
    (request,) = recorder.requests
    name = "oAuthorId" if "xingtu" in path else "userId"
    assert request.method == "GET"
    assert request.url.host == "api.justoneapi.com"
    assert request.url.raw_path.decode().partition("?")[0] == path
    assert parse_qs(request.url.query.decode()) == {name: ["a b&c=d/中"], "token": [TOKEN]}
    assert request.headers["User-Agent"].startswith("justone-client/")


def test_a_choice_is_sent_as_given_and_an_unset_one_left_out(run):
    recorder = Recorder()
    method = "gw_api_author_get_author_base_info_v1"
    run(lambda api: getattr(api.douyin_xingtu, method)(o_author_id="1", platform="LIVE_STREAMING"), handler=recorder)
    run(lambda api: getattr(api.douyin_xingtu, method)(o_author_id="1", platform="NEW_ONE"), handler=recorder)
    run(lambda api: getattr(api.douyin_xingtu, method)(o_author_id="1"), handler=recorder)
    sent = [parse_qs(request.url.query.decode()).get("platform") for request in recorder.requests]
    assert sent == [["LIVE_STREAMING"], ["NEW_ONE"], None]


def test_arguments_are_keyword_only():
    api = JustOne(TOKEN)
    with pytest.raises(TypeError):
        api.xiaohongshu.get_user_v3("5f01")
    with pytest.raises(TypeError, match="user_id"):
        api.xiaohongshu.get_user_v3()


@pytest.mark.parametrize("client", [JustOne, AsyncJustOne])
def test_methods_are_documented_with_their_parameters_and_source(client):
    api = client(TOKEN)
    for operation in all_operations():
        platform, _, method = operation.name.partition(".")
        doc = inspect.getdoc(getattr(getattr(api, platform), method))
        assert str(operation) in doc
        assert "https://docs.justoneapi.com/openapi" in doc, operation
        for name in operation.parameters:
            assert f"    {name}: " in doc, operation


def test_every_endpoint_of_the_reference_is_generated():
    assert {operation.path for operation in all_operations()} >= set(CALLS)


def test_call_reaches_endpoints_that_were_not_generated(run):
    recorder = Recorder()
    parameters = {"q": "咖啡", "page": 2, "hot": True, "cold": False, "none": None, "ids": ["a", "b"]}
    response = run(lambda api: api.call("/api/weibo/search-all/v9", parameters), handler=recorder)
    assert response.data == {"any": 1}
    sent = parse_qs(recorder.requests[0].url.query.decode())
    assert sent.pop("token") == [TOKEN]
    assert sent == {"q": ["咖啡"], "page": ["2"], "hot": ["true"], "cold": ["false"], "ids": ["a", "b"]}


@pytest.mark.parametrize("query", [("day",), ("day", "token")])
def test_the_query_of_a_form_request_is_kept(run, query):
    recorder = Recorder()
    operation = Operation("", "POST", "/api/weixin/x/v1", form=True, query=query)
    run(lambda api: api.execute(operation, {"day": 3, "last_buffer": "b"}), handler=recorder)

    (request,) = recorder.requests
    token = {"token": [TOKEN]}
    in_query = "token" in query
    assert parse_qs(request.url.query.decode()) == {"day": ["3"]} | (token if in_query else {})
    assert parse_qs(request.content.decode()) == {"last_buffer": ["b"]} | ({} if in_query else token)


def test_call_sends_the_token_inside_a_form(run):
    recorder = Recorder()
    run(lambda api: api.call("/api/weixin/x/v1", {"last_buffer": "b"}, method="post", form=True), handler=recorder)
    (request,) = recorder.requests
    assert request.method == "POST"
    assert request.url.query == b""
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert parse_qs(request.read().decode()) == {"last_buffer": ["b"], "token": [TOKEN]}


def test_call_posts_in_the_query_by_default(run):
    recorder = Recorder()
    run(lambda api: api.call("/api/weixin/x/v1", {"a": "1"}, method="POST"), handler=recorder)
    (request,) = recorder.requests
    assert parse_qs(request.url.query.decode()) == {"a": ["1"], "token": [TOKEN]}


def test_call_of_a_generated_endpoint_returns_untyped_data(run, emulator):
    response = run(lambda api: api.call("/api/xiaohongshu/get-user/v3", {"userId": "5f01"}), environment=emulator)
    assert response.data == response.raw["data"]
    with pytest.raises(InvalidParametersError):
        run(lambda api: api.call("/api/xiaohongshu/get-user/v3"), environment=emulator)


@pytest.mark.parametrize(
    "path",
    [
        "api/x",
        "https://elsewhere.example/api/x",
        "/api/x?token=1",
        "/api/../x",
        "/api/x#y",
        "",
        "/a b",
        "//host/api",
        "/api/./x",
    ],
)
def test_call_refuses_a_path_that_is_not_plain(run, path):
    recorder = Recorder()
    with pytest.raises(ConfigurationError, match="path"):
        run(lambda api: api.call(path), handler=recorder)
    assert recorder.requests == []


class Colour(str, Enum):  # noqa: UP042 - users have such classes, and str() of a member is not its value
    RED = "red"


class Size(int, Enum):
    BIG = 3


def test_enums_are_sent_as_values_and_empty_lists_are_left_out(run):
    recorder = Recorder()
    parameters = {"colour": Colour.RED, "sizes": [Size.BIG, Colour.RED], "none": [], "empty": ""}
    run(lambda api: api.call("/api/x/v1", parameters), handler=recorder)
    run(lambda api: api.call("/api/x/v1", {"none": ()}), handler=recorder)
    first, second = (parse_qs(request.url.query.decode(), keep_blank_values=True) for request in recorder.requests)
    assert first == {"colour": ["red"], "sizes": ["3", "red"], "empty": [""], "token": [TOKEN]}
    assert second == {"token": [TOKEN]}


UNSENDABLE = {
    "token": {"token": "x"},
    "object": {"a": {"b": 1}},
    "bytes": {"a": b"x"},
    "nested list": {"a": [["x"]]},
    "nan": {"a": float("nan")},
    "infinity": {"a": float("inf")},
    "half a surrogate pair": {"a": "\ud800"},
    "name of half a surrogate pair": {"\ud800": "a"},
    "too long": {"a": "x" * 100_000},
}


@pytest.mark.parametrize("parameters", UNSENDABLE.values(), ids=UNSENDABLE.keys())
def test_call_refuses_parameters_it_cannot_send(run, parameters):
    with pytest.raises(ConfigurationError):
        run(lambda api: api.call("/api/x/v1", parameters), handler=Recorder())


def test_a_client_passed_in_is_used_and_left_open(run):
    recorder = Recorder()
    http = httpx.Client(transport=httpx.MockTransport(recorder))
    with JustOne(TOKEN, http_client=http) as api:
        api.toutiao.get_user_detail_v1(user_id="1")
    assert len(recorder.requests) == 1
    assert not http.is_closed


def test_a_client_of_the_other_kind_is_refused_before_sending():
    with pytest.raises(ConfigurationError, match=r"httpx\.Client, not AsyncClient"):
        JustOne(TOKEN, http_client=httpx.AsyncClient())
    with pytest.raises(ConfigurationError, match=r"httpx\.AsyncClient, not Client"):
        AsyncJustOne(TOKEN, http_client=httpx.Client())


def test_a_hook_that_raises_does_not_make_the_call_free():
    def refuse(response: httpx.Response) -> None:
        response.raise_for_status()

    http = httpx.Client(transport=httpx.MockTransport(answers(OK, 500)), event_hooks={"response": [refuse]})
    with pytest.raises(HTTPStatusError) as caught:
        JustOne(TOKEN, http_client=http).toutiao.get_user_detail_v1(user_id="1")
    assert (caught.value.billed, caught.value.retryable) == (None, False)


def test_the_emulator_is_reached_without_a_proxy(run, emulator, monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert run(lambda api: api.toutiao.get_user_detail_v1(user_id="1"), environment=emulator).code == 0


def test_redirects_are_not_followed(run):
    def redirect(request: httpx.Request) -> httpx.Response:
        assert request.url.host == "api.justoneapi.com"
        return httpx.Response(302, headers={"Location": "http://elsewhere.example/"})

    with pytest.raises(Exception, match="302"):
        run(lambda api: api.toutiao.get_user_detail_v1(user_id="1"), handler=redirect)


@pytest.mark.parametrize(
    ("base", "path"),
    [
        ("https://x.example", b"/api/x/y/v1"),
        ("https://x.example:8443/prefix/", b"/prefix/api/x/y/v1"),
        ("http://[::1]:9/代理", b"/%E4%BB%A3%E7%90%86/api/x/y/v1"),
    ],
)
def test_the_transport_gets_the_request_with_its_token(run, base, path):
    recorder = Recorder()
    transport = httpx.MockTransport(recorder)
    run(lambda api: api.call("/api/x/y/v1", {"q": "a b&c=中/"}), environment=base, transport=transport)
    run(
        lambda api: api.call("/api/x/y/v1", {"q": "1"}, method="POST", form=True), environment=base, transport=transport
    )
    got, posted = recorder.requests
    assert got.url.raw_path == path + b"?q=a%20b%26c%3D%E4%B8%AD%2F&token=" + TOKEN.encode()
    assert got.headers["Host"] == httpx.URL(base).netloc.decode()
    assert (posted.url.raw_path, posted.content) == (path, b"q=1&token=" + TOKEN.encode())
    assert posted.headers["Content-Length"] == str(len(posted.content))
    assert "Referer" not in {**got.headers, **posted.headers}
