"""Conversion of values: each column keeps its type, and values that do not fit are counted."""

from __future__ import annotations

import json
import math

import pytest
from support.invented_outputs import CALL, CREATOR, DEFAULT, TYPED, UNTYPED, done, inputs, source

from justone_client.collect.outputs import Selection
from justone_client.collect.outputs.output_rows import OutputTable
from justone_client.collect.record import Kept, State
from justone_client.endpoints.tables.values import CONVERSIONS, UNFIT, mend_text

TYPES = ("text", "integer", "number", "boolean", "json")
U = UNFIT
VALUES = [
    # the value, then the same as text, integer, number, boolean, json
    ("x", "x", U, U, U, '"x"'),
    ("", "", None, None, None, '""'),
    ("风\n", "风\n", U, U, U, '"风\\n"'),
    ("12", "12", 12, 12.0, U, '"12"'),
    ("-0", "-0", U, -0.0, U, '"-0"'),
    ("007", "007", U, U, U, '"007"'),
    ("+7", "+7", U, U, U, '"+7"'),
    (" 7", " 7", U, U, U, '" 7"'),
    ("7\n", "7\n", U, U, U, '"7\\n"'),
    ("٣", "٣", U, U, U, '"٣"'),
    ("1_000", "1_000", U, U, U, '"1_000"'),
    ("1.5", "1.5", U, 1.5, U, '"1.5"'),
    ("1e3", "1e3", U, 1000.0, U, '"1e3"'),
    ("1e400", "1e400", U, U, U, '"1e400"'),
    ("nan", "nan", U, U, U, '"nan"'),
    ("9223372036854775807", "9223372036854775807", 2**63 - 1, U, U, '"9223372036854775807"'),
    ("9223372036854775808", "9223372036854775808", U, float(2**63), U, '"9223372036854775808"'),
    ("true", "true", U, U, True, '"true"'),
    ("false", "false", U, U, False, '"false"'),
    ("True", "True", U, U, U, '"True"'),
    (0, "0", 0, 0.0, False, "0"),
    (1, "1", 1, 1.0, True, "1"),
    (12, "12", 12, 12.0, U, "12"),
    (2**53 + 1, "9007199254740993", 2**53 + 1, U, U, "9007199254740993"),
    (2**62, str(2**62), 2**62, float(2**62), U, str(2**62)),
    (-(2**63), str(-(2**63)), -(2**63), float(-(2**63)), U, str(-(2**63))),
    (2**63, str(2**63), U, float(2**63), U, str(2**63)),
    (10**400, "1" + "0" * 400, U, U, U, "1" + "0" * 400),
    (3.0, "3.0", 3, 3.0, U, "3.0"),
    (1.5, "1.5", U, 1.5, U, "1.5"),
    (1e300, "1e+300", U, 1e300, U, "1e+300"),
    (math.inf, U, U, U, U, U),
    (True, "true", 1, 1.0, True, "true"),
    (False, "false", 0, 0.0, False, "false"),
    ([1, "a"], '[1,"a"]', U, U, U, '[1,"a"]'),
    ({"a": "风"}, '{"a":"风"}', U, U, U, '{"a":"风"}'),
    ([], "[]", U, U, U, "[]"),
    ([math.inf], U, U, U, U, U),
]
CASES = [(value, of, expected) for value, *row in VALUES for of, expected in zip(TYPES, row, strict=True)]


@pytest.mark.matrix
@pytest.mark.parametrize(("value", "of", "expected"), CASES, ids=lambda value: repr(value)[:20])
def test_values_are_converted_to_the_type_of_their_column(value, of, expected):
    found = CONVERSIONS[of](value)
    assert (type(found), repr(found)) == (type(expected), repr(expected))


def table(*kept, operation=TYPED, wanted=None):
    return OutputTable(source(*kept), operation, Selection(columns=wanted))


def dicts(found, **more):
    names = [column.name for column in found.columns]
    return [dict(zip(names, row, strict=True)) for row in found.rows(**more)]


def test_a_row_has_the_input_the_data_and_the_call():
    found = table(done(CREATOR, other=inputs(id="k-1", note="n")))
    assert [column.name for column in found.columns] == [
        *("id", "note", *DEFAULT, "message"),
        *("status", "code", "answer_message", "request_id", "fetched_at"),
    ]
    assert list(found.rows()) == [
        [
            *("k-1", "n", "k-1", "风筝", 12, 0.5, True, 3, "7", None, "hello"),
            *("done", 0, None, "r-1", "2026-01-01T00:00:00Z"),
        ]
    ]
    assert (found.unfit, found.unreadable) == ({}, 0)


def test_lists_and_objects_are_json():
    found = table(done(CREATOR), wanted=["tags", "interact", "data"])
    (row,) = dicts(found)
    assert row["tags"] == '["sky","风"]'
    assert json.loads(row["interact"]) == CREATOR["interact"]
    assert json.loads(row["data"]) == CREATOR
    (row,) = dicts(found, nested=True)
    assert (row["tags"], row["interact"], row["data"]) == (CREATOR["tags"], CREATOR["interact"], CREATOR)


def test_values_that_do_not_fit_are_empty_and_counted():
    drifted = {**CREATOR, "nickname": {"n": 1}, "level": "three", "isVerified": "yes", "either": [1]}
    found = table(done(CREATOR), done(drifted), done({**drifted, "level": 4}))
    rows = dicts(found)
    assert [(row["nickname"], row["level"], row["isVerified"], row["either"]) for row in rows] == [
        ("风筝", 3, True, "7"),
        ('{"n":1}', None, None, "[1]"),
        ('{"n":1}', 4, None, "[1]"),
    ]
    assert found.unfit == {"isVerified": 2, "level": 1}
    assert dicts(found) == rows
    assert found.unfit == {"isVerified": 2, "level": 1}  # counted again for each output


@pytest.mark.parametrize("interact", [None, [], ""])
def test_a_missing_object_is_not_counted(interact):
    found = table(done({"nickname": "a", "interact": interact}), done({"nickname": "b"}), done(interact))
    assert [(row["nickname"], row["interact_fans"]) for row in dicts(found)] == [("a", None), ("b", None), (None, None)]
    assert found.unfit == {}


@pytest.mark.parametrize("interact", ["many", 5, [1], False])
def test_a_value_in_place_of_an_object_is_counted(interact):
    found = table(done({"nickname": "a", "interact": interact}))
    assert [(row["nickname"], row["interact_fans"]) for row in dicts(found)] == [("a", None)]
    assert found.unfit == {"interact_fans": 1, "interact_likeRate": 1}


def test_data_other_than_an_object_is_counted_for_all_columns():
    found = table(done("text"), wanted=["nickname", "interact.fans"])
    assert dicts(found)[0]["nickname"] is None
    assert found.unfit == {"nickname": 1, "interact_fans": 1}


@pytest.mark.parametrize("body", [b"{", b"", b"[1]", b'{"code": 0', b"[" * 100_000])
def test_an_unreadable_response_empties_only_its_row(body):
    found = table(done(CREATOR), done(CREATOR, body=body), done(CREATOR), wanted=["nickname"])
    assert [row["nickname"] for row in dicts(found)] == ["风筝", None, "风筝"]
    assert [row["status"] for row in dicts(found)] == ["done"] * 3
    assert (found.unfit, found.unreadable) == ({}, 1)


def test_a_row_has_the_outcome_of_the_call():
    kept = [
        Kept(1, "{}", State.PENDING, None, None, "", None, None),
        Kept(2, "{}", State.AGAIN, 301, "r", "CollectionFailedError: no", 0.0, None),
        Kept(3, "{}", State.SENT, None, None, "", None, None),
        Kept(4, "{}", State.IN_DOUBT, None, None, "RequestTimeoutError: slow", 1.0, None),
        Kept(5, "{}", State.EMPTY, 201, "r", "NoContentError: none", 60.0, None),
        Kept(6, "{}", State.FAILED, 400, "r", "InvalidParametersError: bad", 3600.0, None),
    ]
    found = [[row[name] for name in CALL] for row in dicts(table(*kept, wanted=["nickname"]))]
    assert found == [
        ["pending", None, None, None, None],
        ["pending", 301, "CollectionFailedError: no", "r", None],
        ["in_doubt", None, None, None, None],
        ["in_doubt", None, "RequestTimeoutError: slow", None, "1970-01-01T00:00:01Z"],
        ["empty", 201, "NoContentError: none", "r", "1970-01-01T00:01:00Z"],
        ["failed", 400, "InvalidParametersError: bad", "r", "1970-01-01T01:00:00Z"],
    ]


def types(*others, operation=TYPED):
    found = OutputTable(source(*(done({}, other=other) for other in others)), operation, Selection(columns=[]))
    return {column.name: column.type for column in found.columns[: -len(CALL)]}, dicts(found)


def test_columns_of_the_input_have_the_type_of_their_values():
    others = [
        inputs(id="1", n=1, f=1, b=True, mixed=1, o={"a": 1}, long=2**53 + 1, none=None),
        inputs(id="2", n=2, f=0.5, b=False, mixed="x", o=[1], long=0.5, late=1),
    ]
    found, rows = types(*others)
    assert found == {
        "id": "text",
        "n": "integer",
        "f": "number",
        "b": "boolean",
        "mixed": "text",
        "o": "json",
        "long": "text",
        "none": "text",
        "late": "integer",
    }
    assert [row["mixed"] for row in rows] == ["1", "x"]
    assert [row["long"] for row in rows] == ["9007199254740993", "0.5"]
    assert [row["late"] for row in rows] == [None, 1]


def test_an_input_without_columns_has_no_types():
    assert types("{}", "", "[1]")[0] == {}


@pytest.mark.parametrize("operation", [TYPED, UNTYPED])
def test_names_of_the_input_are_never_changed(operation):
    other = inputs(nickname="in", Level="in", answer_level="in", status="in", CODE="in")
    found = table(done({"nickname": "out", "level": 3}, other=other), operation=operation, wanted=["nickname", "level"])
    assert [column.name for column in found.columns] == [
        *("nickname", "Level", "answer_level", "status", "CODE"),
        *("answer_nickname", "answer_answer_level"),
        *("answer_status", "answer_code", "message", "request_id", "fetched_at"),
    ]
    (row,) = dicts(found)
    assert (row["nickname"], row["answer_nickname"], row["answer_answer_level"]) == ("in", "out", 3)
    assert (row["status"], row["answer_status"], row["answer_code"]) == ("in", "done", 0)


def test_names_that_differ_only_by_case_are_made_unique():
    found = table(done({"n": 1, "N": 2}, other='{"ID": "1", "id": "2", "": "3"}'), operation=UNTYPED)
    assert [column.name for column in found.columns][:5] == ["ID", "id_2", "column", "n", "answer_N"]
    assert next(found.rows())[:5] == ["1", "2", "3", 1, 2]


def test_unfit_values_are_counted_by_the_name_in_the_output():
    found = table(done({"level": "x"}, other=inputs(level="1")), wanted=["level"])
    dicts(found)
    assert found.unfit == {"answer_level": 1}


def test_rows_are_read_twice_and_parsed_once_each_time(monkeypatch):
    passes, parsed = [], []
    monkeypatch.setattr(
        "justone_client.collect.outputs.stored_response.parsed_later",
        lambda body: parsed.append(body) or json.loads(body),
    )

    def kept():
        passes.append(1)
        return iter([done({"a": 1, "b": {"c": 1}}), done({"a": 2})])

    for operation, often in ((TYPED, 2), (UNTYPED, 4)):
        passes.clear()
        parsed.clear()
        list(OutputTable(kept, operation, Selection()).rows())
        assert (len(passes), len(parsed)) == (2, often)


def test_half_a_surrogate_pair_is_not_valid_text():
    assert mend_text("a\ud800b😀\udfff") == "a\ufffdb😀\ufffd"
