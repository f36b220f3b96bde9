"""The columns of a row as JSON: all values can be stored and restored."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal

import pytest
from test_inputs_rows import NAN, refusal, rows


def test_values_of_types_that_json_lacks_become_text() -> None:
    class Odd:
        def __str__(self) -> str:
            return "odd"

    when = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    values = {
        "id": "1",
        "date": dt.date(2026, 1, 2),
        "time": when,
        "decimal": Decimal("1.50"),
        "nan": NAN,
        "infinite": float("inf"),
        "bytes": b"\x01\xff",
        "set": {1},
        "nested": {"when": [when, NAN, (1, None)], 3: "示例"},
        "odd": Odd(),
        "large": 2**70,
        "true": True,
        "none": None,
        "float": 0.1,
        'na"me': "a\nb",
    }
    (row,) = rows([values])
    assert "示例" in row.other
    assert json.loads(row.other) == {
        "id": "1",
        "date": "2026-01-02",
        "time": "2026-01-02T03:04:05+00:00",
        "decimal": "1.50",
        "nan": None,
        "infinite": "inf",
        "bytes": "01ff",
        "set": [1],
        "nested": {"when": ["2026-01-02T03:04:05+00:00", None, [1, None]], "3": "示例"},
        "odd": "odd",
        "large": 2**70,
        "true": True,
        "none": None,
        "float": 0.1,
        'na"me': "a\nb",
    }
    assert list(json.loads(row.other)) == list(values)


@pytest.mark.parametrize(
    "odd", ["", "\\", '"', "\n", "\x7f", "\u2028", "示", "😀", "%s", "\\n", "\x01", "a\\", '","x":"']
)
def test_text_is_unchanged_after_a_round_trip(odd: str) -> None:
    values = ["plain", odd, None, 1, odd * 2]
    found = rows([{"id": "1", "a": value, "b": odd, "c": "c"} for value in values])
    assert [json.loads(row.other) for row in found] == [{"id": "1", "a": value, "b": odd, "c": "c"} for value in values]
    found = rows([{"id": "1", "a": odd}, {"id": "2", "a": "x"}])
    assert [row.other for row in found] == [
        json.dumps({"id": number, "a": value}, ensure_ascii=False, separators=(",", ":"))
        for number, value in (("1", odd), ("2", "x"))
    ]


def test_half_a_surrogate_pair_beside_an_id_is_stored() -> None:
    for value in ("a\ud83d", ["a\ud83d"], {"\ud83d": 1}):
        (row,) = rows([{"id": "1", "name": value, "示": "例"}])
        row.other.encode()
        assert json.loads(row.other) == {"id": "1", "name": value, "示": "例"}


def test_numbers_of_numpy_and_gaps_of_pandas_become_json() -> None:
    pandas, numpy = pytest.importorskip("pandas"), pytest.importorskip("numpy")
    frame = pandas.DataFrame(
        {
            "id": pandas.array([2**60 + 1, 2], dtype="Int64"),
            "fans": [1.5, None],
            "seen": [pandas.Timestamp("2026-01-02"), pandas.NaT],
            "flag": pandas.array([True, None], dtype="boolean"),
            "tags": [numpy.array([1, 2]), None],
        }
    )
    first, second = rows(frame)
    assert (first.key, second.key) == (str(2**60 + 1), "2")
    assert json.loads(first.other) == {
        "id": 2**60 + 1,
        "fans": 1.5,
        "seen": "2026-01-02T00:00:00",
        "flag": True,
        "tags": [1, 2],
    }
    assert json.loads(second.other) == {"id": 2, "fans": None, "seen": None, "flag": None, "tags": None}
    numbers = [numpy.int64(2**60 + 1), numpy.str_("a"), numpy.uint8(3)]
    assert [row.key for row in rows(numbers)] == [str(2**60 + 1), "a", "3"]
    (row,) = rows(
        [{"id": "1", "a": numpy.float32(0.5), "b": numpy.bool_(1), "c": numpy.datetime64("2026-01-02", "ns")}]
    )
    assert json.loads(row.other) == {"id": "1", "a": 0.5, "b": True, "c": "2026-01-02T00:00:00.000000000"}
    assert "neither text" in refusal([numpy.bool_(1)])
