"""A frame that comes back has the types and the values of the one that was given."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest
from support.collecting_helpers import TOKEN

from justone_client import JustOne
from justone_client.collect import collect

pd = pytest.importorskip("pandas")
pl = pytest.importorskip("polars")

DAY = datetime(2026, 3, 1, 4, 5, 6, 789, UTC)
PANDAS = pd.DataFrame(
    {
        "user_id": ["u1", "u2"],
        "text": pd.Series(["a", None], dtype=object),
        "string": pd.array(["a", None], dtype="string"),
        "small": pd.array([1, -2], dtype="int8"),
        "large": pd.array([2**64 - 1, 1], dtype="uint64"),
        "nullable": pd.array([1, None], dtype="Int64"),
        "single": pd.array([0.1, float("nan")], dtype="float32"),
        "whole": [1.0, float("inf")],
        "flag": [True, False],
        "gone": pd.array([None, None], dtype="float64"),
        "day": pd.to_datetime(["2026-03-01", "2026-03-02T01:02:03.123456789"], format="ISO8601"),
        "zoned": pd.to_datetime([DAY, None]).tz_convert("Asia/Shanghai"),
        "length": pd.to_timedelta(["1h", None]),
        "level": pd.Categorical(["low", None], categories=["high", "low"], ordered=True),
        "grade": pd.Categorical([3, 1]),
        "month": pd.PeriodIndex(["2026-01", "2026-02"], freq="M"),
    }
)
POLARS = pl.DataFrame(
    {
        "user_id": ["u1", "u2"],
        "small": pl.Series([1, None], dtype=pl.UInt8),
        "large": pl.Series([2**64 - 1, 1], dtype=pl.UInt64),
        "single": pl.Series([0.1, None], dtype=pl.Float32),
        "whole": [1.0, float("inf")],
        "flag": [True, None],
        "gone": [None, None],
        "day": [date(2026, 3, 1), None],
        "local": pl.Series([datetime(2026, 3, 1, 4, 5), None], dtype=pl.Datetime("ms")),  # noqa: DTZ001 - has no zone
        "zoned": pl.Series([DAY, None]).dt.convert_time_zone("Asia/Shanghai"),
        "clock": [time(1, 2, 3), None],
        "price": pl.Series([Decimal("1.50"), None], dtype=pl.Decimal(10, 2)),
        "level": pl.Series(["low", None], dtype=pl.Categorical),
        "grade": pl.Series(["a", None], dtype=pl.Enum(["b", "a"])),
        "bytes": [b"ab", None],
        "list": [[1, 2], None],
        "struct": [{"a": 1}, {"a": None}],
    }
)


@pytest.fixture
def collected(server, tmp_path):
    with JustOne(TOKEN, environment=server.url) as api:
        method = api.xiaohongshu.get_user_v3
        yield lambda rows, **options: collect(method, rows, ledger=tmp_path / "l", **options)


def test_a_pandas_frame_keeps_types_and_values(collected):
    table = collected(PANDAS).table()
    pd.testing.assert_frame_equal(table[list(PANDAS)], PANDAS)
    assert str(table["fetched_at"].dtype) == "datetime64[us, UTC]"


def test_a_polars_frame_keeps_types_and_values(collected):
    table = collected(POLARS).table()
    assert table.select(POLARS.columns).equals(POLARS)
    assert table.select(POLARS.columns).schema == POLARS.schema
    assert table.schema["fetched_at"] == pl.Datetime("us", "UTC")


def test_another_library_has_types_that_suit_json(collected):
    found = collected(PANDAS)
    assert found.to_polars().schema["day"] == pl.String
    assert str(found.to_pandas().dtypes["day"]) == str(PANDAS.dtypes["day"])


def test_values_that_cannot_be_read_back_stay_as_they_are(collected):
    table = collected(pl.DataFrame({"user_id": ["u1"], "length": [timedelta(days=1)], "n": [1]})).table()
    assert table["length"].to_list() == ["1 day, 0:00:00"]
    assert table["n"].to_list() == [1]


@pytest.mark.parametrize(("library", "kind"), [(pd, "int8"), (pl, pl.Int8)], ids=["pandas", "polars"])
def test_rows_of_a_later_input_keep_their_values(collected, library, kind):
    first = collected(library.DataFrame({"user_id": ["u1"], "n": library.Series([7], dtype=kind)}))
    collected([{"user_id": "u2", "n": 300}])
    column = first.table()["n"]
    assert str(column.dtype) == "Int64"
    assert column.to_list()[0] == 300


def test_a_column_of_the_response_is_no_input(collected):
    """Without the input's columns, a column of the data may have the name of one."""
    frame = pd.DataFrame({"user_id": ["u1"], "fans": pd.Series([1], dtype="int8")})
    table = collected(frame, input_columns=False, columns=["fans"]).table()
    assert str(table["fans"].dtype) == "Int64"
