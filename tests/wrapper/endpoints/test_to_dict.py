"""JSON of responses and data classes: as the API sent it."""

from __future__ import annotations

import asyncio
import json
import pickle
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.harness import TOKEN, answers, profile

from justone_client import AsyncJustOne, JustOne, to_json_value
from justone_client.emulator.invented import invented_data
from justone_client.endpoints.json_path import values_at
from justone_client.endpoints.registry import all_operations, operation_named

V3 = operation_named("xiaohongshu.get_user_v3")
SENT = {
    "nickname": "n",
    "fans": None,
    "level": {"number": "3", "new": [1]},
    "interactions": [{"count": 1}, None, 7],
    "red_club_info": [],
    "new_key": {"a": None},
}
BODY = {"code": 0, "requestId": "r", "unknown": 1, "data": SENT}


def answered(operation: Any, body: Any) -> Any:
    with httpx.Client(transport=httpx.MockTransport(answers(json.dumps(body)))) as http:
        return JustOne(TOKEN, http_client=http).execute(operation, {})


def test_a_response_is_the_whole_body_as_sent(run):
    assert run(profile, handler=answers(json.dumps(BODY))).to_dict() == BODY


def test_data_has_the_keys_that_were_sent_and_no_others():
    data = answered(V3, BODY).data
    assert data.to_dict() == SENT
    assert data.level.to_dict() == SENT["level"]
    assert pickle.loads(pickle.dumps(data)).to_dict() == SENT


@pytest.mark.slow
def test_data_of_every_endpoint_comes_back_as_sent():
    for operation in all_operations():
        if operation.data:
            sent = invented_data(operation, {})
            data = answered(operation, {"code": 0, "data": sent}).data
            assert json.loads(json.dumps(data, default=to_json_value)) == sent, operation.name


def test_changed_attributes_are_written():
    data = answered(V3, {"code": 0, "data": {"nickname": "n", "new_key": 1}}).data
    data.nickname, data.fans = "m", 2
    assert data.to_dict() == {"nickname": "m", "fans": 2, "new_key": 1}


def test_a_data_class_made_by_hand_has_null_for_each_field():
    from justone_generated.api.toutiao.get_user_id_v1 import GetUserIdV1Data

    assert GetUserIdV1Data(user_id="1").to_dict() == {"sec_user_id": None, "user_id": "1"}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from([*SENT, "level", "tags", "x"]), JSON))
def test_any_object_comes_back_as_sent(sent):
    assert answered(V3, {"code": 0, "data": sent}).data.to_dict() == sent


def test_deeply_nested_data_of_another_type_comes_back():
    depth = 300
    sent = {"nickname": json.loads("[" * depth + "]" * depth), "x": json.loads("[" * depth + "]" * depth)}
    assert answered(V3, {"code": 0, "data": sent}).data.to_dict() == sent


def test_dict_of_a_response_or_of_data_is_as_sent():
    response = answered(V3, BODY)
    assert dict(response) == BODY
    assert dict(response.data) == SENT
    assert list(dict(response.data)) == list(response.data.to_dict())


def test_json_takes_responses_and_data_within_other_values():
    response = answered(V3, BODY)
    text = json.dumps({"response": response, "data": [response.data]}, default=to_json_value)
    assert json.loads(text) == {"response": BODY, "data": [SENT]}
    with pytest.raises(TypeError, match="a object is neither a response nor a data class"):
        json.dumps(object(), default=to_json_value)


def test_pydantic_serialises_data_and_responses_as_sent():
    pydantic = pytest.importorskip("pydantic")
    from justone_client import Response
    from justone_generated.api.xiaohongshu.get_user_v3 import GetUserV3Data

    class Page(pydantic.BaseModel):
        user: GetUserV3Data
        response: Response[GetUserV3Data]

    response = answered(V3, BODY)
    page = Page(user=response.data, response=response)
    assert json.loads(page.model_dump_json()) == page.model_dump() == {"user": SENT, "response": BODY}
    assert page.user is response.data
    assert Page(user=SENT, response=response).user == response.data
    properties = Page.model_json_schema()["properties"]
    assert {name: each["type"] for name, each in properties.items()} == {"user": "object", "response": "object"}
    for user, kept in ((1, response), (SENT, BODY)):
        with pytest.raises(pydantic.ValidationError, match="is expected"):
            Page(user=user, response=kept)


def of_fastapi(app: Any, *paths: str) -> list[Any]:
    async def get() -> list[Any]:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://app") as client:
            return [(await client.get(path)).json() for path in paths]

    return asyncio.run(get())


def test_fastapi_serialises_data_and_responses_as_sent():
    fastapi = pytest.importorskip("fastapi")
    from justone_client import Response
    from justone_generated.api.xiaohongshu.get_user_v3 import GetUserV3Data

    app, response = fastapi.FastAPI(), answered(V3, BODY)
    app.get("/data", response_model=GetUserV3Data)(lambda: response.data)
    app.get("/response", response_model=Response[GetUserV3Data])(lambda: response)
    app.get("/list", response_model=list[GetUserV3Data])(lambda: [response.data])
    *found, schema = of_fastapi(app, "/data", "/response", "/list", "/openapi.json")
    assert found == [SENT, BODY, [SENT]]
    assert set(schema["paths"]) == {"/data", "/response", "/list"}


@pytest.mark.parametrize("options", [{}, {"response_model": Any}, {"response_model": dict[str, Any]}], ids=str)
def test_a_fastapi_route_without_their_type_sends_the_same(options):
    fastapi = pytest.importorskip("fastapi")
    app, response = fastapi.FastAPI(), answered(V3, BODY)
    app.get("/within", **options)(lambda: {"user": response.data, "all": [response, response.data.level]})
    if options.get("response_model") != dict[str, Any]:
        app.get("/data", **options)(lambda: response.data)
        app.get("/response", **options)(lambda: response)
        assert of_fastapi(app, "/data", "/response") == [SENT, BODY]
    assert of_fastapi(app, "/within") == [{"user": SENT, "all": [BODY, SENT["level"]]}]


def test_pydantic_serialises_data_in_a_field_of_any_type():
    pydantic = pytest.importorskip("pydantic")

    class Page(pydantic.BaseModel):
        user: Any
        rest: dict[str, Any]

    response = answered(V3, BODY)
    page = Page(user=response.data, rest={"response": response})
    assert json.loads(page.model_dump_json()) == {"user": SENT, "rest": {"response": BODY}}


def test_fastapi_serves_a_method_as_it_is():
    fastapi = pytest.importorskip("fastapi")
    app = fastapi.FastAPI()

    async def get() -> Any:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answers(json.dumps(BODY)))) as http:
            app.get("/user")(AsyncJustOne(TOKEN, http_client=http).xiaohongshu.get_user_v3)
            async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://app") as client:
                return (await client.get("/user", params={"user_id": "1"})).json()

    assert asyncio.run(get()) == BODY


@pytest.mark.parametrize("is_parsed", [False, True])
def test_values_at_a_path_are_those_of_the_whole_body(is_parsed):
    body = {"code": 0, "data": {"user": {"id": 7, "big": 10**400, "none": None}, "list": [{"id": 1}], "text": "a"}}
    for text in (
        "data.user.id",
        "data.user",
        "data.user.big",
        "data.user.none",
        "data.gone.id",
        "data.text.id",
        "data",
    ):
        response = answered(V3, body)
        assert not is_parsed or response.raw
        path = tuple(text.split("."))
        assert response.values_at(path) == values_at(path, body), text
    assert answered(V3, body).values_at(("data", "..", "id")) == [7, 1]
