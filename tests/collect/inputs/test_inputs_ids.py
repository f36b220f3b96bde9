"""Validation of ids: an id is used exactly or refused; all problems are reported at once, before a request is sent."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from test_inputs_rows import NAN, csv_of, job, refusal, rows

from justone_client import ConfigurationError
from justone_client.collect.inputs.column_names import BATCH
from justone_client.collect.inputs.input_rows import rows_of
from justone_client.collect.inputs.input_table import open_table
from justone_client.collect.inputs.keys import KeyFault


@pytest.mark.parametrize(
    ("value", "key"),
    [
        ("5f0000000000000000000001", "5f0000000000000000000001"),
        ("5e12345", "5e12345"),
        ("1234567e12", "1234567e12"),
        ("1E15", "1E15"),
        ("MS4wLjABAAAA+x-y_z", "MS4wLjABAAAA+x-y_z"),
        ("a.b+c", "a.b+c"),
        ("a1E+15", "a1E+15"),
        ("1.5", "1.5"),
        ("12345.0", "12345.0"),
        ("123456789.5", "123456789.5"),
        ("0012", "0012"),
        (" \u3000x\t\n", "x"),
        ("two words", "two words"),
        ("'tis the season", "'tis the season"),
        ("'tis", "'tis"),
        ("'90s", "'90s"),
        ("rock 'n' roll, 1,000 times", "rock 'n' roll, 1,000 times"),
        ("1,2,3", "1,2,3"),
        ("12345,67890", "12345,67890"),
        ("Nancy", "Nancy"),
        ("-1-", "-1-"),
        ("#1", "#1"),
        ("YWJjZA==", "YWJjZA=="),
        ("https://example.com/a?b=1&c='2',3#N/A", "https://example.com/a?b=1&c='2',3#N/A"),
        ("👨‍👩‍👧 示例", "👨‍👩‍👧 示例"),
        (0, "0"),
        (2**64 + 1, "18446744073709551617"),
        (Decimal(2**64 + 1), "18446744073709551617"),
    ],
)
def test_valid_ids_are_unchanged(value: Any, key: str) -> None:
    assert [row.key for row in rows([value])] == [key]
    assert [row.key for row in rows(["a", value, 7])] == ["a", key, "7"]


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("", "'' is blank"),
        (" \t\u3000", "is blank"),
        (None, "None is blank"),
        (NAN, "nan is blank"),
        (Decimal("NaN"), "is blank"),
        ("1.35E+15", "'1.35E+15' is a number that a spreadsheet shortened"),
        ("1,35E+15", "shortened"),
        ("1E+15", "shortened"),
        ("7.1e+018", "shortened"),
        ("-1.5E+9", "shortened"),
        (" 6.89123E+18 ", "shortened"),
        ("123456789.0", "'123456789.0' was an integer and became a fraction"),
        ("123456.00", "became a fraction"),
        (1.0, "1.0 was an integer and became a fraction"),
        (1e300, "became a fraction"),
        (Decimal("1.0"), "became a fraction"),
        (Decimal("1E+3"), "became a fraction"),
        (Fraction(1, 3), "became a fraction"),
        (True, "True is neither text nor an integer"),
        (False, "neither text nor an integer"),
        (["1"], "['1'] is neither text nor an integer"),
        ({"id": 1}, "neither text nor an integer"),
        (b"1", "neither text nor an integer"),
        (dt.date(2026, 1, 2), "neither text nor an integer"),
        ("'135000123", "makes a spreadsheet keep it as text"),
        ("'5f0000000000000000000001", "makes a spreadsheet keep it"),
        ('="135000124"', "makes a spreadsheet keep it"),
        ("6,912,345,678", "'6,912,345,678' is a number with thousands separators"),
        ("-12,345.00", "thousands separators"),
        *((each, f"{each!r} is a placeholder for a missing value") for each in ("#N/A", "#REF!", "#VALUE!", "#NAME?")),
        *((each, f"{each!r} is a placeholder for a missing value") for each in ("N/A", "NaN", "nan", "null", "NULL")),
        *((each, f"{each!r} is a placeholder for a missing value") for each in ("None", "-", "--", " #N/A ")),
        ("12\u200b34", "'12\\u200b34' contains an invisible character"),
        ("12\ufeff34", "invisible character"),
        ("12\n34", "invisible character"),
        ("12\x0034", "invisible character"),
        ("12\ud83d", "invisible character"),
    ],
)
def test_invalid_ids_are_refused_with_their_row(value: Any, message: str) -> None:
    for before in (["a"] * 3, [1] * 3, ["a", 1, "b"], ["x"] * (2 * BATCH)):
        found = refusal([{"id": each} for each in (*before, value, "c")])
        assert found.startswith("the input: invalid ids, nothing was sent\n")
        assert f"row {len(before) + 1}: id " in found
        assert message in found
        assert found.count("\n  ") == 1


def test_columns_other_than_the_ids_may_hold_anything() -> None:
    (row,) = rows([{"id": "1", "share": "1.35E+15", "note": "", "fans": 1.0}])
    assert json.loads(row.other) == {"id": "1", "share": "1.35E+15", "note": "", "fans": 1.0}


def test_advice_is_given_once_for_each_kind_of_problem(tmp_path: Path) -> None:
    message = refusal(csv_of(tmp_path, ["id,name", "1.35E+15,a", "1.36E+15,b", ",c", "4,d"]))
    assert message.splitlines() == [
        f"{tmp_path / 'ids.csv'}: invalid ids, nothing was sent",
        "  line 2: id '1.35E+15' is a number that a spreadsheet shortened",
        "  line 3: id '1.36E+15' is a number that a spreadsheet shortened",
        "  line 4: id '' is blank",
        f"{KeyFault.SHORTENED.advice}; {KeyFault.BLANK.advice}",
        "to skip rows like these: --skip-invalid (skip_invalid=True)",
    ]


def test_ten_problems_are_listed_and_the_rest_is_counted() -> None:
    ids = ["", *["a"] * BATCH, *[""] * 14, *["a"] * BATCH]
    message = refusal(ids)
    assert "row 1: id '' is blank" in message
    assert f"row {BATCH + 2}: id '' is blank" in message
    assert message.count("is blank") == 10
    assert "and at least 5 more" in message
    assert "more" not in refusal(["", *["a"] * BATCH, *[""] * 9])
    assert "at least" not in refusal(["", *["a"] * BATCH, *[""] * 9])


def test_after_ten_problems_the_rest_is_not_read() -> None:
    def ids() -> Iterator[str]:
        while True:
            yield ""

    assert "and at least" in refusal(ids())


def test_all_columns_of_arguments_are_checked() -> None:
    message = refusal([{"a": "", "b": "1.5E+10"}, {"a": "1", "b": "2"}], "a", "b")
    assert "row 1: a '' is blank" in message
    assert "row 1: b '1.5E+10' is a number" in message


def test_a_malformed_row_after_bad_ids_is_reported_with_them(tmp_path: Path) -> None:
    lines = ["id,name", ",a", *["1,a"] * BATCH, "1,a,b"]
    message = refusal(csv_of(tmp_path, lines))
    assert "line 2: id '' is blank" in message
    assert f"line {BATCH + 3} has 3 fields" in message


def test_a_malformed_row_alone_keeps_its_message(tmp_path: Path) -> None:
    message = refusal(csv_of(tmp_path, ["id,name", "1,a,b"]))
    assert "line 2 has 3 fields" in message
    assert "unusable ids" not in message


def test_a_batch_with_a_problem_is_the_last_and_yields_no_row() -> None:
    found = rows_of(open_table([*["a"] * BATCH, "b", "", *["c"] * BATCH]), job("id"))
    got = []
    with pytest.raises(ConfigurationError):
        got.extend(found)
    assert len(got) <= BATCH


def test_long_values_are_shortened_in_messages() -> None:
    assert len(refusal(["x" * 10_000 + "\x00"])) < 250


def test_rounded_ids_are_recognized_by_their_zeros() -> None:
    whole = [7_012_345_678_901_230_000 + 10_000 * number for number in range(6)]
    for ids in (whole, [str(each) for each in whole], ["short", *whole]):
        message = refusal(ids)
        assert "id 7012345678901230000" in message.replace("'", "")
        assert "end in zeros from the 16th digit on" in message
    assert len(rows([*whole, 7_012_345_678_901_234_567])) == 7
    assert len(rows(whole[:4])) == 4
    assert len(rows([1_234_567_890_123_450 + 10 * number for number in range(9)])) == 9  # one zero proves nothing


def test_ids_that_pandas_turned_into_fractions_are_refused() -> None:
    pandas = pytest.importorskip("pandas")
    message = refusal(pandas.DataFrame({"id": [7_012_345_678_901_234_567, None]}))
    assert "row 1: id 7.01" in message
    assert "was an integer and became a fraction" in message
    assert "row 2: id nan is blank" in message
    assert "pandas: dtype=str" in message
    gaps = pandas.DataFrame({"id": pandas.array([1, None], dtype="Int64")})
    assert "row 2: id <NA> is blank" in refusal(gaps)
