"""Values as a prompt and a notebook show them: readable, limited, escaped, and without the token."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import Any

import httpx
import pytest
from support.harness import TOKEN, answers, profile

from justone_client import AsyncJustOne, JustOne
from justone_client.endpoints.model import Model
from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.registry import all_operations, operation_named, platforms

V3 = operation_named("xiaohongshu.get_user_v3")
HOSTILE = "</td><script>alert(1)</script>\u202e\x1b[31m\"'&"
TAGS = {"div", "style", "strong", "table", "tbody", "tr", "th", "td", "details", "summary", "progress"}
LARGE = 100_000


class Reader(HTMLParser):
    """Reads the tags and the text of a page; each tag must be known and closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text: list[str] = []
        self.opened: list[str] = []
        self.feed(page)
        self.close()
        assert self.opened == []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        assert tag in TAGS
        assert {name for name, _ in attrs} <= {"class", "value", "max"}
        self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def answered(data: Any, operation: Any = V3, **envelope: Any) -> Any:
    with httpx.Client(
        transport=httpx.MockTransport(answers(json.dumps({"code": 0, "data": data, **envelope})))
    ) as http:
        return JustOne(TOKEN, http_client=http).execute(operation, {})


def shown(value: Any) -> str:
    return " ".join(Reader(value._repr_html_()).text)


@pytest.mark.parametrize("api", [JustOne(TOKEN), AsyncJustOne(TOKEN)])
def test_a_client_shows_its_platforms_and_not_the_token(api):
    assert repr(api) == f"{type(api).__name__}(environment='prod-global', timeout=120, {len(platforms())} platforms)"
    assert "xiaohongshu" in shown(api)
    assert "no calls" in shown(api)
    assert TOKEN not in repr(api) + api._repr_html_()
    assert {"xiaohongshu", "douyin"} <= set(dir(api))


def test_a_client_in_a_notebook_shows_its_counts():
    with httpx.Client(transport=httpx.MockTransport(answers('{"code": 0}'))) as http:
        api = JustOne(TOKEN, http_client=http)
        profile(api)
    assert "calls 1, requests 1, billed 1" in shown(api)


@pytest.mark.parametrize(("api", "kind"), [(JustOne(TOKEN), ""), (AsyncJustOne(TOKEN), "async ")])
def test_every_platform_shows_its_name_and_its_methods(api, kind):
    for platform in platforms():
        methods = [each.name.partition(".")[2] for each in all_operations() if each.name.startswith(f"{platform}.")]
        plural = "" if len(methods) == 1 else "s"
        namespace = getattr(api, platform)
        assert repr(namespace) == f"<{platform}: {len(methods)} {kind}endpoint{plural}>"
        page = shown(namespace)
        assert all(method in page for method in methods)
        assert set(methods) <= set(dir(namespace))
    assert "deprecated" in shown(api.xiaohongshu)


@pytest.mark.parametrize("base", [Namespace, AsyncNamespace])
def test_a_platform_without_operations_has_a_repr(base):
    assert "0 " in repr(type("Own", (base,), {})(JustOne(TOKEN)))


def test_data_shows_only_fields_with_a_value():
    data = answered({"nickname": "n", "level": {"number": 3}, "new": [1], "tags": []}).data
    assert repr(data) == (
        "GetUserV3Data(level=Level(number=3), nickname='n', tags=[], additional_properties={'new': [1]})"
    )
    assert "nickname n" in shown(data)
    assert "fans" not in shown(data)


def test_inner_levels_are_cut_where_there_is_little_room():
    level = {"new": {"a": 1}}
    many = [{f"key {number}": number for number in range(25)}] * 3
    assert "Level(additional_properties={'new': {'a': 1}})" in repr(answered({"level": level}).data)
    assert "Level(additional_properties={'new': {…}})" in repr(answered({"level": level, "interactions": many}).data)


def test_a_response_shows_its_outcome_data_and_drift():
    response = answered({"nickname": "n", "fans": "7"}, requestId="r1")
    assert repr(response) == "<Response to xiaohongshu.get_user_v3: request id r1, billed True>"
    page = shown(response)
    assert "request id r1, billed True" in page
    assert "data.nickname n" in page
    assert "data.fans: expected integer, found string" in page
    assert repr(answered({})).endswith("request id None, billed True, no data>")
    assert "[]" in shown(answered([], V3._replace(data="")))


@pytest.mark.parametrize("untyped", [False, True])
def test_text_from_outside_stays_text(untyped):
    data = {"nickname": HOSTILE, HOSTILE: [HOSTILE, {HOSTILE: HOSTILE}], "tags": HOSTILE}
    response = answered(data, V3._replace(data="") if untyped else V3, requestId=HOSTILE)
    for value in (response, response.data) if not untyped else (response,):
        page = value._repr_html_()
        Reader(page)
        assert "<script" not in page
        assert not {"\u202e", "\x1b"} & set(page + repr(value))


@pytest.mark.matrix
@pytest.mark.parametrize(
    "data",
    [
        {"nickname": "x" * LARGE, "tags": ["y" * LARGE] * 100},
        {"interactions": [{"name": "a"}] * (LARGE // 10)},
        {f"key {number}": {"a": [[number]] * 50} for number in range(5_000)},
        [[[["z"] * 30] * 30] * 30] * 30,
        {"tags": json.loads("[" * 400 + "]" * 400)},
        {"fans": 10**4_000},
    ],
    ids=["texts", "a list", "keys", "lists in lists", "depth", "a number"],
)
@pytest.mark.parametrize("untyped", [False, True])
def test_large_data_is_cut(data, untyped):
    response = answered(data, V3._replace(data="") if untyped else V3)
    page = response._repr_html_()
    Reader(page)
    assert len(page) < LARGE
    assert "…" in page
    assert len(repr(response)) < 200
    if isinstance(response.data, Model):
        assert len(repr(response.data)) < 10_000


def test_a_long_list_says_how_many_more_there_are():
    page = shown(answered({"interactions": [{"name": f"name {number}"} for number in range(50)]}))
    assert "name 19" in page
    assert "name 20" not in page
    assert "… 30 more" in page
