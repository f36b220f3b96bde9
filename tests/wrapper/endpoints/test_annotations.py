"""Annotations of generated methods: every one can be evaluated, and data classes are loaded by then only."""

from __future__ import annotations

import asyncio
import inspect
import json
import typing
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import httpx
import pytest
from support.harness import TOKEN, answers

from justone_client import AsyncJustOne, AsyncPages, JustOne, Pages, Response
from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.registry import all_operations

BODY = json.dumps({"code": 0, "data": {"nickname": "n"}})


def methods(namespace: Any) -> Iterator[tuple[str, Any]]:
    """Yield the public methods of a platform, by name."""
    for name in dir(namespace):
        if not name.startswith("_"):
            yield name, getattr(namespace, name)


@pytest.fixture
def apis():
    return JustOne(TOKEN), AsyncJustOne(TOKEN)


@pytest.mark.slow
def test_type_hints_of_every_method_can_be_read(apis):
    """Each is compared with the declared data of its operation."""
    for operation in all_operations():
        platform, _, name = operation.name.partition(".")
        data = import_module(operation.data).DATA if operation.data else Any
        for api, pages in zip(apis, (Pages, AsyncPages), strict=True):
            found = {each: typing.get_type_hints(method) for each, method in methods(getattr(api, platform))}
            assert found[name]["return"] == Response[data], name
            assert found[name].keys() == {*operation.parameters, "return"}
            if operation.paging:
                iterating = next(each for each in found if each.rstrip("_") == f"iter_{name}".rstrip("_"))
                assert found[iterating]["return"] == pages[data]
                assert found[iterating]["max_pages"] is int


def test_a_platform_exports_its_data_classes():
    from justone_generated.api import xiaohongshu
    from justone_generated.api.xiaohongshu import get_user_v3

    assert xiaohongshu.GetUserV3Data is get_user_v3.GetUserV3Data
    with pytest.raises(AttributeError, match=r"'justone_generated.api.xiaohongshu' has no attribute 'GetUserV99Data'"):
        _ = xiaohongshu.GetUserV99Data


@pytest.mark.parametrize("base", [Namespace, AsyncNamespace])
def test_a_platform_without_data_classes_keeps_its_annotations(base):
    class Own(base):
        def get(self, *, user_id: str) -> Response[Any]: ...

    assert type(Own.get.__annotations__) is dict
    assert typing.get_type_hints(Own.get)["user_id"] is str


def test_a_deprecated_method_has_type_hints(apis):
    for api in apis:
        assert typing.get_type_hints(api.xiaohongshu.get_user_v4)["user_id"] is str
        signature = inspect.signature(api.xiaohongshu.get_user_v4, eval_str=True)
        assert typing.get_origin(signature.return_annotation) is Response


def test_pydantic_validates_the_arguments_of_a_method(apis):
    pydantic = pytest.importorskip("pydantic")
    with httpx.Client(transport=httpx.MockTransport(answers(BODY))) as http:
        call = pydantic.validate_call(JustOne(TOKEN, http_client=http).xiaohongshu.get_user_v3)
        assert call(user_id="1").data.nickname == "n"
        with pytest.raises(pydantic.ValidationError):
            call(user_id=[1])


def test_pydantic_validates_the_arguments_of_a_coroutine():
    pydantic = pytest.importorskip("pydantic")

    async def main() -> str | None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answers(BODY))) as http:
            api = AsyncJustOne(TOKEN, http_client=http)
            response = await pydantic.validate_call(api.xiaohongshu.get_user_v3, validate_return=True)(user_id="1")
            return response.data.nickname

    assert asyncio.run(main()) == "n"
