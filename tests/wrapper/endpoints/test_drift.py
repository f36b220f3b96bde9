"""Data that differs from the example: no exception, no lost data, and each difference is reported."""

from __future__ import annotations

import copy
import json
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.harness import ROOT, TOKEN, answers

from justone_client import Drift, JustOne
from justone_client.endpoints.registry import all_operations

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def difference(path, expected, found):
    return Drift(path=path, expected=expected, found=found)


def has_one_example(operation) -> bool:
    """Return whether the endpoint's data was inferred from one published example only."""
    platform, _, method = operation.name.partition(".")
    published = list((ROOT / "specs/published" / platform).glob(f"{method}.*.json"))
    return len(published) == 1 and not (ROOT / "specs/samples" / platform / method).exists()


TYPED = [operation for operation in all_operations() if operation.data and not operation.deprecation]
OPERATIONS = [operation for operation in TYPED if has_one_example(operation)]


def example(operation) -> Any:
    """Return the published example, read from the file with little code."""
    platform, _, method = operation.name.partition(".")
    (path,) = (ROOT / "specs/published" / platform).glob(f"{method}.*.json")
    document = json.loads(path.read_text(encoding="utf-8"))
    found = [value["data"] for name, value in walk(document) if name == "example" and "data" in value]
    return found[0]


def walk(value: Any):
    """Yield all keys and values of a JSON object, at any depth."""
    for name, child in value.items() if isinstance(value, dict) else ():
        yield name, child
        yield from walk(child)


def answered(operation, data: Any):
    body = json.dumps({"code": 0, "data": data})
    with httpx.Client(transport=httpx.MockTransport(answers(body))) as http:
        return JustOne(TOKEN, http_client=http).execute(operation, {})


def places(value: Any, path: tuple[Any, ...] = ()):
    """Yield the paths of all places in a JSON value."""
    yield path
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, child in children:
        yield from places(child, (*path, step))


def replaced(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    value = copy.deepcopy(value)
    parent = value
    for step in path[:-1]:
        parent = parent[step]
    parent[path[-1]] = new
    return value


def visit(value: Any) -> None:
    """Read all attributes of the typed view."""
    if isinstance(value, list | dict):
        for child in value.values() if isinstance(value, dict) else value:
            visit(child)
    elif hasattr(value, "additional_properties"):
        for name in value.__attrs_attrs__:
            visit(getattr(value, name.name))


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_the_example_itself_does_not_drift(operation):
    data = example(operation)
    response = answered(operation, data)
    assert response.drift == ()
    assert response.raw["data"] == data


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_anything_anywhere_is_kept_and_never_raises(data):
    operation = data.draw(st.sampled_from(OPERATIONS))
    published = example(operation)
    path = data.draw(st.sampled_from(list(places(published))))
    mutated = replaced(published, path, data.draw(json_values))
    response = answered(operation, mutated)
    assert response.raw["data"] == mutated
    visit(response.data)
    repr(response.data)
    for drift in response.drift:
        assert str(drift).startswith("data")


V3 = next(operation for operation in TYPED if operation.name == "xiaohongshu.get_user_v3")


@pytest.mark.parametrize(
    ("path", "new", "drift"),
    [
        (("red_club_info",), None, difference("data.red_club_info", "object", "null")),
        (("red_club_info",), 7, difference("data.red_club_info", "object", "integer")),
        (("red_club_info",), [], difference("data.red_club_info", "object", "array")),
        (("fans",), "7", difference("data.fans", "integer", "string")),
        (("fans",), True, difference("data.fans", "integer", "boolean")),
        (("fans",), 7.5, difference("data.fans", "integer", "number")),
        (("nickname",), None, difference("data.nickname", "string", "null")),
        (("interactions",), {}, difference("data.interactions", "array", "object")),
        (("interactions", 1), None, difference("data.interactions[1]", "object", "null")),
        (("level", "number"), "3", difference("data.level.number", "integer", "string")),
        (("new_key",), 1, difference("data.new_key", "absent", "integer")),
        ((), None, difference("data", "object", "null")),
        ((), [1], difference("data", "object", "array")),
        ((), "x", difference("data", "object", "string")),
    ],
)
def test_one_difference_is_one_entry(path, new, drift):
    response = answered(V3, replaced(example(V3), path, new))
    assert response.drift == (drift,)


def test_an_unexpected_value_is_kept_unchanged():
    data = answered(V3, {**example(V3), "red_club_info": "gone", "fans": "12"}).data
    assert (data.red_club_info, data.fans) == ("gone", "12")


def test_a_missing_key_is_none_and_named():
    published = example(V3)
    del published["fans"]
    response = answered(V3, published)
    assert response.data.fans is None
    assert response.drift == (difference("data.fans", "present", "absent"),)


def test_a_new_key_is_kept_beside_the_typed_ones():
    response = answered(V3, {**example(V3), "a_key_no_example_has": {"a": 1}})
    assert response.data.additional_properties == {"a_key_no_example_has": {"a": 1}}


def test_an_absent_data_is_none():
    with httpx.Client(transport=httpx.MockTransport(answers('{"code": 0}'))) as http:
        response = JustOne(TOKEN, http_client=http).execute(V3, {})
    assert response.data is None
    assert response.drift == (difference("data", "object", "null"),)


def test_the_typed_view_is_built_on_first_use_and_once():
    response = answered(V3, example(V3))
    assert response._built is None
    assert response.data is response.data
