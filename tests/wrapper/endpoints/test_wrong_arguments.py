"""Wrong arguments of generated methods: a `TypeError` that says what to pass, and methods that look as before."""

from __future__ import annotations

import asyncio
import inspect
import sys
import traceback
from typing import Any

import pytest
from support.harness import TOKEN

from justone_client import AsyncJustOne, JustOne
from justone_client.endpoints.namespace import AsyncNamespace, Namespace

CLIENTS = pytest.mark.parametrize("api", [JustOne(TOKEN), AsyncJustOne(TOKEN)], ids=["sync", "async"])
USAGE = "get_user_v3(user_id=...)"


def call(method: Any, *args: Any, **kwargs: Any) -> Any:
    """Call a method; wait for the end of a coroutine."""
    made = method(*args, **kwargs)
    return asyncio.run(_result(made)) if inspect.iscoroutine(made) else made


async def _result(coroutine: Any) -> Any:
    return await coroutine


def refused(method: Any, *args: Any, **kwargs: Any) -> str:
    with pytest.raises(TypeError) as caught:
        call(method, *args, **kwargs)
    text = "".join(traceback.format_exception(caught.value))
    assert text.count("Traceback (most recent call last)") == 1
    return str(caught.value)


@CLIENTS
@pytest.mark.parametrize(
    ("args", "kwargs", "message"),
    [
        ((TOKEN,), {}, f"get_user_v3() takes keyword arguments only: {USAGE}"),
        ((), {"userid": TOKEN}, "get_user_v3() has no parameter 'userid'; did you mean 'user_id'?"),
        ((), {}, f"get_user_v3() needs user_id: {USAGE}"),
        ((), {"x": 1}, f"get_user_v3() has no parameter 'x'; its parameters are: user_id; it needs user_id: {USAGE}"),
        ((), {"x": 1, "user_id": "1"}, "get_user_v3() has no parameter 'x'; its parameters are: user_id"),
        (
            (),
            {"user_id": "1", "token": TOKEN},
            "get_user_v3() takes no token: leave it out, the client adds it by itself",
        ),
    ],
    ids=["positional", "misspelt", "missing", "unknown", "too many", "token"],
)
def test_wrong_arguments_name_the_right_ones(api, args, kwargs, message):
    assert refused(api.xiaohongshu.get_user_v3, *args, **kwargs) == message


@CLIENTS
def test_a_deprecated_method_names_its_parameters(api):
    with pytest.warns(DeprecationWarning, match="get_user_v4"):
        message = refused(api.xiaohongshu.get_user_v4, "1")
    assert message == "get_user_v4() takes keyword arguments only: get_user_v4(user_id=...)"


@CLIENTS
def test_a_method_of_pages_names_its_parameters(api):
    message = refused(api.xiaohongshu.iter_get_note_comment_v2, noteid="1", max_pages=1)
    assert message == "iter_get_note_comment_v2() has no parameter 'noteid'; did you mean 'note_id'?"


@CLIENTS
def test_a_message_lists_ten_parameters_at_most(api):
    message = refused(api.douyin_xingtu.gw_api_gsearch_search_for_author_square_v1, zzz=1)
    assert message.endswith("kol_price_range and 18 more")
    assert message.count(",") == 9


def test_a_method_without_parameters_takes_no_arguments():
    class Own(Namespace):
        def get(self) -> None: ...

    assert refused(Own(JustOne(TOKEN)).get, "1") == "get() takes no arguments"
    assert Own(JustOne(TOKEN)).get() is None


@pytest.mark.parametrize("base", [Namespace, AsyncNamespace])
def test_a_type_error_of_the_method_itself_stays(base):
    cause, error = ValueError("first"), TypeError("of the method")

    class Own(base):
        def get(self, *, user_id: str) -> None:
            raise error from cause

        async def wait(self, *, user_id: str) -> None:
            raise error from cause

        def count(self, user_id: str) -> int:
            return len(5)

    own = Own(JustOne(TOKEN))
    for method in (own.get, own.wait):
        with pytest.raises(TypeError) as caught:
            call(method, user_id="1")
        assert (caught.value, caught.value.__cause__) == (error, cause)
    assert "has no len()" in refused(own.count, "1")


def test_a_method_of_the_class_without_self_has_pythons_error():
    assert "'self'" in refused(type(JustOne(TOKEN).xiaohongshu).get_user_v3, user_id="1")


@CLIENTS
def test_a_method_looks_as_it_was_written(api):
    method = api.xiaohongshu.get_user_v3
    assert str(inspect.signature(method)) == "(*, user_id: 'str') -> 'Response[GetUserV3Data]'"
    assert method.__qualname__ == f"{type(api.xiaohongshu).__name__}.get_user_v3"
    assert method.__module__ == "justone_generated.api.xiaohongshu"
    assert inspect.getdoc(method).startswith("User profile")
    assert inspect.getsource(method).lstrip().startswith(("def get_user_v3(", "async def get_user_v3("))
    assert "get_user_v3" in dir(api.xiaohongshu)


@pytest.mark.parametrize("name", ["get_user_v3", "get_user_v4"], ids=["as usual", "deprecated"])
def test_a_coroutine_is_one_for_frameworks(name):
    is_coroutine_function = inspect.iscoroutinefunction if sys.version_info >= (3, 12) else asyncio.iscoroutinefunction
    assert is_coroutine_function(getattr(AsyncJustOne(TOKEN).xiaohongshu, name))
    assert inspect.iscoroutinefunction(AsyncJustOne(TOKEN).xiaohongshu.get_user_v3)
    assert not is_coroutine_function(getattr(JustOne(TOKEN).xiaohongshu, name))
    assert not is_coroutine_function(AsyncJustOne(TOKEN).xiaohongshu.iter_get_note_comment_v2)
