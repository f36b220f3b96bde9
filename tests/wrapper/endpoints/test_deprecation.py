"""Deprecated endpoints: a warning at the caller's line, and a message in the log."""

from __future__ import annotations

import asyncio
import inspect
import logging
import sys
import warnings

import httpx
import pytest
from support.harness import TOKEN, answers

from justone_client import AsyncJustOne, DeprecatedEndpointWarning, JustOne

OK = answers('{"code": 0, "data": {}}')
MESSAGE = "xiaohongshu.get_user_v4 is deprecated by Just One API. Use xiaohongshu.get_user_v3 instead."


def sync_client():
    return JustOne(TOKEN, http_client=httpx.Client(transport=httpx.MockTransport(OK)))


def async_client():
    return AsyncJustOne(TOKEN, http_client=httpx.AsyncClient(transport=httpx.MockTransport(OK)))


def line() -> int:
    return inspect.currentframe().f_back.f_lineno


def only(caught) -> warnings.WarningMessage:
    (warning,) = caught
    assert warning.category is DeprecatedEndpointWarning
    assert str(warning.message) == MESSAGE
    assert warning.filename == __file__
    return warning


def test_deprecated_endpoint_warning_is_a_deprecation_warning():
    assert issubclass(DeprecatedEndpointWarning, DeprecationWarning)


def test_the_method_warns_at_the_callers_line():
    api = sync_client()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        here = line() + 1
        api.xiaohongshu.get_user_v4(user_id="1")
    assert only(caught).lineno == here


def test_call_by_path_warns_at_the_callers_line():
    api = sync_client()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        here = line() + 1
        api.call("/api/xiaohongshu/get-user/v4", {"userId": "1"})
    assert only(caught).lineno == here


@pytest.mark.parametrize(
    "send",
    [
        lambda api: api.xiaohongshu.get_user_v4(user_id="1"),
        lambda api: api.call("/api/xiaohongshu/get-user/v4", {"userId": "1"}),
    ],
    ids=["method", "path"],
)
@pytest.mark.parametrize("schedule", ["await", "task", "gather"])
def test_coroutines_warn_at_the_line_of_their_caller(send, schedule):
    async def main() -> int:
        api = async_client()
        if schedule == "await":
            await send(api)
        elif schedule == "task":
            await asyncio.create_task(send(api))
        else:
            await asyncio.gather(send(api))
        return 0

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.run(main())
    assert only(caught).lineno == send.__code__.co_firstlineno


def test_a_deprecation_is_logged_once_for_each_process(caplog):
    api = sync_client()
    with caplog.at_level(logging.DEBUG), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for _ in range(3):
            api.xiaohongshu.get_user_v4(user_id="1")
            api.call("/api/xiaohongshu/get-user/v4", {"userId": "1"})
    records = [record for record in caplog.records if record.name == "justone_client"]
    assert [(record.levelname, record.getMessage()) for record in records] == [("WARNING", MESSAGE)]


def test_an_endpoint_that_is_not_deprecated_gives_no_warning(caplog):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sync_client().xiaohongshu.get_user_v3(user_id="1")
    assert not [record for record in caplog.records if record.name == "justone_client"]


def test_a_method_is_marked_in_its_docstring_and_by_pep_702():
    method = sync_client().xiaohongshu.get_user_v4
    assert method.__deprecated__ == MESSAGE
    assert "Deprecated. Use xiaohongshu.get_user_v3 instead." in inspect.getdoc(method)


def test_the_deprecated_coroutine_is_still_one():
    is_coroutine_function = inspect.iscoroutinefunction if sys.version_info >= (3, 12) else asyncio.iscoroutinefunction
    assert is_coroutine_function(async_client().xiaohongshu.get_user_v4)
