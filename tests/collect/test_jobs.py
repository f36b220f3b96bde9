"""The calls of a collection: the endpoint of a method, and the sources of its arguments."""

from __future__ import annotations

import json
from datetime import date
from functools import partial

import pytest
from support.collecting_helpers import OPERATION, TOKEN, ledger_of

from justone_client import AsyncJustOne, ConfigurationError, JustOne
from justone_client.collect.job import Job
from justone_client.collect.method import Method, behind, of_operation
from justone_client.endpoints.registry import operation_at, operation_named

PAIRS = operation_at("GET", "/api/none/v1")
NOWHERE = "http://127.0.0.1:1"


@pytest.fixture
def api():
    with JustOne(TOKEN, environment=NOWHERE) as api:
        yield api


def test_a_method_of_either_client_is_found(api):
    assert behind(api.xiaohongshu.get_user_v3) == Method(api, OPERATION, ("user_id",))
    other = AsyncJustOne(TOKEN, environment=NOWHERE)
    assert behind(other.xiaohongshu.get_user_v3) == Method(other, OPERATION, ("user_id",))


def test_other_objects_than_methods_are_refused_with_advice(api):
    for thing in (
        api,
        api.xiaohongshu,
        print,
        partial(api.xiaohongshu.get_user_v3),
        JustOne.ping,
        api.call,
        "x.y",
        None,
    ):
        with pytest.raises(ConfigurationError, match=r"such as api\.xiaohongshu\.get_user_v3, without calling it"):
            behind(thing)


def test_an_operation_leads_to_its_method(api):
    assert of_operation(api, OPERATION) == behind(api.xiaohongshu.get_user_v3)
    assert of_operation(api, PAIRS) == Method(api, PAIRS)


@pytest.mark.parametrize("name", ["user_id", "userId"])
def test_arguments_go_by_either_name(name):
    job = Job.of(OPERATION, {name: "author"}, {})
    assert job.identity() == {
        "endpoint": "GET /api/xiaohongshu/get-user/v3",
        "columns": {"userId": "author"},
        "parameters": {},
    }


def test_fixed_arguments_go_by_either_name():
    operation = operation_named("xiaohongshu.get_user_v3")._replace(parameters={"user_id": "userId", "a_b": "aB"})
    assert Job.of(operation, {"user_id": "u"}, {"a_b": 1}).fixed == {"aB": 1}


@pytest.mark.parametrize(
    ("columns", "fixed", "says"),
    [
        ({"author": "a"}, {}, "its arguments are: user_id"),
        ({"user_id": "a"}, {"page": 1}, "its arguments are: user_id"),
        ({"user_id": "a", "userId": "b"}, {}, "'userId' is given twice"),
        ({"user_id": "a"}, {"userId": 1}, "'userId' is given twice"),
        ({}, {"user_id": 1}, "no argument is mapped to a column"),
    ],
)
def test_arguments_that_do_not_fit_are_refused(columns, fixed, says):
    with pytest.raises(ConfigurationError, match=says):
        Job.of(OPERATION, columns, fixed)


@pytest.mark.parametrize(
    "values", [["1"], ["a b"], ['["x"]'], ["1", "2"], ['a"b', "风"], ["", "x"], ["a,b", "c"], ["a", "b,c"]]
)
def test_a_key_gives_back_all_parameters_of_a_row(values):
    names = ["userId", "page"][: len(values)]
    job = Job.of(PAIRS, {name: name for name in names}, {"size": 5})
    assert job.parameters(job.key(values)) == {"size": 5, **dict(zip(names, values, strict=True))}


def test_rows_with_other_parameters_have_other_keys():
    job = Job.of(PAIRS, {"a": "a", "b": "b"}, {})
    pairs = [("1", "2"), ("12", ""), ("", "12"), ("1,2", ""), ('1","2', ""), ("1", '2"]')]
    assert len({job.key(pair) for pair in pairs}) == len(pairs)


def test_the_identity_of_a_job_is_the_same_for_either_name(tmp_path):
    first = Job.of(OPERATION._replace(parameters={"user_id": "userId", "n": "n"}), {"user_id": "u"}, {"n": [1, 2]})
    again = Job.of(OPERATION._replace(parameters={"user_id": "userId", "n": "n"}), {"userId": "u"}, {"n": (1, 2)})
    assert json.loads(json.dumps(first.identity())) == json.loads(json.dumps(again.identity()))
    for job in (first, again):
        with ledger_of(tmp_path / "l", ["a"], job=job):
            pass


def test_a_value_that_is_not_sendable_is_refused(tmp_path):
    with pytest.raises(ConfigurationError, match="day"):
        Job.of(PAIRS, {"userId": "u"}, {"day": date(2026, 1, 2)})
