"""Short links, resolved by a call of a sync and an async client."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace

import pytest

from justone_client import ConfigurationError, UnexpectedError, links
from justone_client.endpoints.namespace import AsyncCaller, Caller

SHORT = "https://v.douyin.com/iAbCdEf/"
VIDEO = "https://www.douyin.com/video/7000000000000000000"


class SayingCaller(Caller):
    def __init__(self, *texts):
        self.calls = []
        self.response = SimpleNamespace(billed=True, request_id="r", raw={"code": 0, "data": {"items": [*texts]}})

    def execute(self, operation, parameters):
        self.calls.append((operation.name, parameters))
        return self.response


class LaterCaller(AsyncCaller):
    def __init__(self, *texts):
        self.caller = SayingCaller(*texts)

    async def execute(self, operation, parameters):
        return self.caller.execute(operation, parameters)


def test_one_call_resolves_a_short_link():
    api, later = SayingCaller("no link", SHORT, VIDEO), LaterCaller(VIDEO)
    found = links.resolve(api, f"看看 {SHORT} 吧")
    assert found == asyncio.run(links.resolve_async(later, links.parse(SHORT))) == links.parse(VIDEO)
    assert api.calls == later.caller.calls == [("douyin.share_url_transfer_v1", {"shareUrl": SHORT})]


def test_other_links_take_no_call():
    api = SayingCaller()
    assert links.resolve(api, VIDEO) == links.parse(VIDEO)
    assert api.calls == []


def test_short_links_without_an_endpoint_are_refused():
    api = SayingCaller()
    with pytest.raises(ConfigurationError, match="no endpoint resolves short links of taobao"):
        links.resolve(api, "https://m.tb.cn/h.AbC")
    assert api.calls == []


@pytest.mark.parametrize(
    ("texts", "reason"),
    [
        (["x"], "the response has no other link"),
        ([SHORT], "the response has no other link"),
        (["https://example.com/a"], "leads to https://example.com/a: .* unknown"),
    ],
)
def test_a_response_without_a_known_link_is_an_error(texts, reason):
    with pytest.raises(UnexpectedError, match=rf"was resolved, but .*{reason}") as caught:
        links.resolve(SayingCaller(*texts), SHORT)
    assert (caught.value.billed, caught.value.request_id) == (True, "r")
