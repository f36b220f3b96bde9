"""Fields that repeat a parameter: how they are compared; the emulator fills them like the API."""

from __future__ import annotations

import pytest
from support.harness import ROOT, TOKEN

from justone_client import JustOne
from justone_client.endpoints import echo as echo_module
from justone_client.endpoints.echo import with_echo
from justone_client.endpoints.json_path import values_at
from justone_client.endpoints.registry import all_operations
from justone_specs.model.published import read_published

ECHO = {"userId": ("data", "user", "id")}
PUBLISHED = {str(each.endpoint): each for each in read_published(ROOT / "specs")}
DECLARED = [operation for operation in all_operations() if operation.echo]


def about(value):
    return {"code": 0, "data": {"user": {"id": value}}}


def mismatch(echo, sent, body):
    return echo_module.mismatch(echo, sent, lambda path: values_at(path, body))


@pytest.mark.parametrize("value", ["12", " 12", 12, 12.0])
def test_the_same_id_in_another_type_is_no_mismatch(value):
    assert mismatch(ECHO, {"userId": "12"}, about(value)) == mismatch(ECHO, {"userId": 12}, about(value)) == ""


@pytest.mark.parametrize("value", ["13", 13, 12.5, "012", "x" * 900])
def test_another_id_is_a_mismatch_that_names_both(value):
    said = mismatch(ECHO, {"userId": "12"}, about(value))
    assert said.startswith(f"the response is about userId {str(value)[:60]!r}"[:80])
    assert said.endswith("(at $.data.user.id), not '12'")
    assert len(said) < 150


@pytest.mark.parametrize("sent", ["MS4w", "https://example.com/12", "-12"])
def test_a_number_is_not_compared_with_an_id_in_another_form(sent):
    assert mismatch(ECHO, {"userId": sent}, about(13)) == ""
    assert mismatch(ECHO, {"userId": sent}, about("13"))


@pytest.mark.parametrize("value", [None, "", True, [13], {"id": 13}])
def test_a_field_without_an_id_is_no_mismatch(value):
    assert mismatch(ECHO, {"userId": "12"}, about(value)) == ""


@pytest.mark.parametrize("body", [{}, {"data": None}, {"data": [about(13)]}, {"data": {"user": "13"}}])
def test_an_absent_field_is_no_mismatch(body):
    assert mismatch(ECHO, {"userId": "12"}, body) == ""
    assert with_echo(ECHO, {"userId": "12"}, body) == body


def test_a_parameter_that_was_not_sent_is_no_mismatch():
    assert mismatch(ECHO, {}, about(13)) == mismatch(ECHO, {"userId": None}, about(13)) == ""
    assert with_echo(ECHO, {}, about(13)) == about(13)


def test_an_echo_keeps_the_type_of_a_number_and_the_original():
    body = about(13)
    assert with_echo(ECHO, {"userId": "12"}, body) == about(12)
    assert with_echo(ECHO, {"userId": "x"}, body) == about(13)
    assert with_echo(ECHO, {"userId": "x"}, about("y")) == about("x")
    assert body == about(13)


@pytest.mark.parametrize("operation", DECLARED, ids=str)
def test_every_declared_field_is_in_the_published_example(operation):
    example = PUBLISHED[str(operation)].bodies[0]
    assert all(len(values_at(place, example)) == 1 for place in operation.echo.values())
    assert operation.echo.keys() <= {*operation.parameters.values()}


@pytest.mark.parametrize("operation", DECLARED, ids=str)
def test_the_emulator_repeats_the_requested_id(emulator, operation):
    sent = dict.fromkeys(operation.echo, "4711")
    with JustOne(TOKEN, environment=emulator) as api:
        response = api.execute(operation, sent)
    (found,) = (value for place in operation.echo.values() for value in values_at(place, response.raw))
    assert str(found) == "4711"
    assert mismatch(operation.echo, sent, response.raw) == ""


def test_four_of_the_five_endpoints_declare_a_field():
    assert len(DECLARED) == 4
