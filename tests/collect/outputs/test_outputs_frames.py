"""Rows as dictionaries and as data frames of pandas and Polars."""

from __future__ import annotations

import logging
import sys
from datetime import UTC, datetime

import pytest
from support.invented_outputs import CALL, CREATOR, TYPED, done, inputs, source

from justone_client import ConfigurationError
from justone_client.collect.outputs import Selection, frames, to_dicts, to_pandas, to_polars

WANTED = ["nickname", "interact.fans", "interact.likeRate", "isVerified", "tags"]
NAMES = ["id", "nickname", "interact_fans", "interact_likeRate", "isVerified", "tags", *CALL]
LONG = 2**63 - 1
ROWS = source(
    done(CREATOR, other=inputs(id="007")),
    done({"nickname": "a\ud800", "interact": {"fans": LONG, "likeRate": 2}, "tags": "\udfff"}, other=inputs(id="8")),
    done({"interact": {"fans": "many"}}, other=inputs(id="9")),
)
COLUMNS = {
    "id": ["007", "8", "9"],
    "nickname": ["风筝", "a\ufffd", None],
    "interact_fans": [12, LONG, None],
    "interact_likeRate": [0.5, 2.0, None],
    "isVerified": [True, None, None],
    "tags": ['["sky","风"]', '"\ufffd"', None],
    "status": ["done"] * 3,
    "code": [0] * 3,
    "message": [None] * 3,
    "request_id": ["r-1"] * 3,
    "fetched_at": [datetime(2026, 1, 1, tzinfo=UTC)] * 3,
}


@pytest.fixture(params=[1, 2, 20_000])
def _portion(request, monkeypatch):
    monkeypatch.setattr(frames, "_PORTION", request.param)


def test_dicts_have_the_values_of_the_response():
    first, second, third = to_dicts(ROWS, TYPED, Selection(columns=WANTED))
    assert list(first) == NAMES
    assert (first["id"], first["interact_fans"], first["tags"]) == ("007", 12, ["sky", "风"])
    assert (second["interact_likeRate"], third["interact_fans"]) == (2.0, None)


@pytest.mark.usefixtures("_portion")
def test_a_pandas_frame_has_types_and_values(caplog):
    pandas = pytest.importorskip("pandas")
    frame = to_pandas(ROWS, TYPED, Selection(columns=WANTED))
    assert isinstance(frame, pandas.DataFrame)
    found = frame.astype(object).where(frame.notna(), None).to_dict("list")
    assert found == COLUMNS
    assert list(frame.index) == [0, 1, 2]
    types = [
        "string",
        "string",
        "Int64",
        "Float64",
        "boolean",
        "string",
        "string",
        "Int64",
        "string",
        "string",
        "datetime64[us, UTC]",
    ]
    assert [str(each) for each in frame.dtypes] == types
    assert [record.getMessage() for record in caplog.records] == [
        "1 value of interact_fans did not fit its column's type: the cell is empty, the ledger has the value"
    ]


@pytest.mark.usefixtures("_portion")
def test_a_polars_frame_has_types_and_values(caplog):
    polars = pytest.importorskip("polars")
    frame = to_polars(ROWS, TYPED, Selection(columns=WANTED))
    assert frame.to_dict(as_series=False) == COLUMNS
    text, whole = polars.String, polars.Int64
    assert frame.dtypes == [
        text,
        text,
        whole,
        polars.Float64,
        polars.Boolean,
        text,
        text,
        whole,
        text,
        text,
        polars.Datetime("us", "UTC"),
    ]
    assert len(caplog.records) == 1
    assert caplog.records[0].levelno == logging.WARNING


def test_frames_without_rows_have_their_types():
    pytest.importorskip("pandas")
    pytest.importorskip("polars")
    assert str(to_pandas(source(), TYPED, Selection(columns=["interact.fans"])).dtypes["interact_fans"]) == "Int64"
    assert str(to_polars(source(), TYPED, Selection(columns=["interact.fans"])).schema["interact_fans"]) == "Int64"


@pytest.mark.parametrize("name", ["pandas", "polars"])
def test_a_missing_library_is_reported(name, monkeypatch):
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ConfigurationError, match=f"pip install {name}"):
        (to_pandas if name == "pandas" else to_polars)(ROWS, TYPED)


def test_an_unknown_column_is_refused_at_once():
    with pytest.raises(ConfigurationError, match="has no 'x'"):
        to_dicts(ROWS, TYPED, Selection(columns=["x"]))


@pytest.mark.parametrize("make", [to_pandas, to_polars])
def test_one_warning_lists_all_that_a_frame_lacks(caplog, make):
    pytest.importorskip(make.__name__.removeprefix("to_"))
    broken = done(CREATOR, other=inputs(id="2"))._replace(body=b"{")
    drifted = {"isVerified": "perhaps", "level": "high", "interact": {"fans": "many", "likeRate": "high"}}
    make(source(*[done(drifted, other=inputs(id="1"))] * 30, broken), TYPED)
    (record,) = caplog.records
    assert record.getMessage() == (
        "120 values in 4 columns (such as interact_fans, interact_likeRate, isVerified, …) did not fit the type: the "
        "cells are empty, the ledger has the values; unreadable responses, whose cells are empty: 1; the ledger has "
        "them"
    )
