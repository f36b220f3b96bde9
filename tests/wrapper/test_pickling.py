"""Pickles and deep copies of public values: equal to the original, and without the token."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys

import pytest
from support.harness import TOKEN, answers, profile

from justone_client import (
    BUSINESS_CODES,
    ENVIRONMENTS,
    Attempt,
    Counts,
    Drift,
    FinishedCall,
    JustOneError,
    RateLimitedError,
    Retry,
)
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.registry import all_operations

WAYS = {
    **{f"pickle {protocol}": lambda each, protocol=protocol: pickle.loads(pickle.dumps(each, protocol))
       for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)},
    "deepcopy": copy.deepcopy,
    "copy": copy.copy,
}  # fmt: skip
CALLS = {
    "generated": profile,
    "by path": lambda api: api.call("/api/xiaohongshu/get-user/v3", {"userId": "5"}),
    "not generated": lambda api: api.call("/api/x/y/v1"),
}
BODY = '{"code": 0, "requestId": "r", "recordTime": "t", "message": "m", "data": {"new": [1, null], "level": 5}}'
SHOWN = ("data", "drift", "raw", "body", "code", "message", "request_id", "record_time", "billed", "attempts", "cached")


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
@pytest.mark.parametrize("is_read", [False, True])
def test_a_response_survives_pickling_and_copying(run, way, call, is_read):
    response = run(call, handler=answers(BODY))
    if is_read:
        assert response.data is not None
    twin = way(response)
    assert {name: getattr(twin, name) for name in SHOWN} == {name: getattr(response, name) for name in SHOWN}
    assert repr(twin) == repr(response)
    assert TOKEN.encode() not in pickle.dumps(response)


def test_a_deep_copy_shares_nothing(run):
    response = run(CALLS["not generated"], handler=answers(BODY))
    copy.deepcopy(response).data["new"].append(2)
    assert response.data["new"] == [1, None]


def test_a_response_is_read_in_another_process(run):
    response = run(CALLS["not generated"], handler=answers(BODY))
    script = "import json, pickle, sys; json.dump(pickle.load(sys.stdin.buffer).raw, sys.stdout)"
    done = subprocess.run([sys.executable, "-c", script], input=pickle.dumps(response), capture_output=True, check=True)
    assert json.loads(done.stdout) == response.raw


def with_cause(error):
    try:
        raise error from OSError("gone")
    except JustOneError as caught:
        caught.add_note("of the first call")
        return caught


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_values_survive_pickling_and_copying(way):
    error = with_cause(
        RateLimitedError("slow", endpoint="GET /x", billed=None, code=302, raw={"a": [1]}, retry_after=3)
    )
    values = (
        *ENVIRONMENTS.values(),
        *BUSINESS_CODES.values(),
        *all_operations(),
        FinishedCall(name="x.a", endpoint="GET /x", attempts=1, seconds=0.5, billed=None),
        Counts(calls=1, failed=2, cached=3),
        Drift(path="data", expected="string", found="null"),
        Operation("", "GET", "/x", paging=Paging()),
    )
    for value in values:
        assert way(value) == value
    assert repr(way(Retry(attempts=5))) == repr(Retry(attempts=5))
    twin = way(Attempt(number=1, error=error, elapsed=0.5, timeout=60.0)).error
    assert (type(twin), str(twin), vars(twin)) == (type(error), str(error), vars(error))
