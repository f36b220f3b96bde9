"""Rows from Python: dicts, plain ids, and data frames of pandas and Polars."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from justone_client import ConfigurationError
from justone_client.collect.inputs.input_table import open_table


def test_dicts_of_a_list_may_differ_in_their_keys() -> None:
    table = open_table([{"id": "1"}, {"name": "a", "id": "2"}, {}])
    assert table.columns == ("id", "name")
    assert list(table.rows) == [(1, ("1", None)), (2, ("2", "a")), (3, (None, None))]
    assert (table.digest, table.unit) == ("", "row")


def test_dicts_of_an_iterator_have_the_keys_of_the_first() -> None:
    table = open_table(iter([{"id": "1", "name": "a"}, {"name": "b"}, {"id": "3", "new": 1}]))
    assert table.columns == ("id", "name")
    assert [next(table.rows), next(table.rows)] == [(1, ("1", "a")), (2, (None, "b"))]
    with pytest.raises(ConfigurationError, match="row 3 has the key 'new'"):
        next(table.rows)


@pytest.mark.parametrize("source", [["1", 2], ("1", 2), iter(["1", 2]), dict.fromkeys(["1", 2]).keys()])
def test_plain_ids_have_a_column_called_id(source: Any) -> None:
    table = open_table(source)
    assert table.columns == ("id",)
    assert list(table.rows) == [(1, ("1",)), (2, (2,))]


@pytest.mark.parametrize("source", [["user_id", "1"], iter(["User ID\n", "1\n"]), ["ID", "1"]])
def test_a_header_among_plain_ids_is_refused(source: Any) -> None:
    with pytest.raises(ConfigurationError, match="is a header, not an id"):
        open_table(source, names=["user_id", "userId"])


def test_an_infinite_iterator_is_read_lazily() -> None:
    def numbers() -> Iterator[int]:
        number = 0
        while True:
            yield (number := number + 1)

    table = open_table(numbers())
    assert [next(table.rows), next(table.rows)] == [(1, (1,)), (2, (2,))]


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ([], "the input has no rows"),
        (iter(()), "the input has no rows"),
        ([("1", "a")], "rows are of type tuple: pass dicts, or plain ids"),
        ([["1"]], "rows are of type list"),
        ({"id": ["1"]}, "cannot read ids from a dict"),
        (b"ids.csv", "cannot read ids from a bytes"),
        (7, "cannot read ids from a int"),
        (None, "cannot read ids from a NoneType"),
        ([{}], "there are no columns"),
        ([{"": 1}], "column 1 has no name"),
        ([{"1": 1, 1: 2}], "two columns have the name '1'"),
    ],
)
def test_an_unsupported_input_is_refused(source: Any, message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        open_table(source)
    assert message in caught.value.message


def test_a_row_that_is_not_a_dict_among_dicts_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="row 2 is of type str, but the first row is a dict"):
        list(open_table([{"id": "1"}, "2"]).rows)


def test_a_pandas_frame_is_read() -> None:
    pandas = pytest.importorskip("pandas")

    class Mine(pandas.DataFrame):  # type: ignore[misc, name-defined]
        pass

    data = {"id": [2**60 + 1, 2], "name": ["示例", "b"], 3: [0.5, 1.5]}
    for frame in (pandas.DataFrame(data, index=["x", "y"]), Mine(data)):
        table = open_table(frame)
        assert table.columns == ("id", "name", "3")
        assert list(table.rows) == [(1, (2**60 + 1, "示例", 0.5)), (2, (2, "b", 1.5))]
        assert table.digest == ""
    assert list(open_table(pandas.Series(["1", "2"])).rows) == [(1, ("1",)), (2, ("2",))]
    assert list(open_table(pandas.DataFrame({"id": []})).rows) == []
    with pytest.raises(ConfigurationError, match="two columns have the name 'a'"):
        open_table(pandas.DataFrame([[1, 2]], columns=["a", "a"]))
    with pytest.raises(ConfigurationError, match="there are no columns"):
        open_table(pandas.DataFrame())


def test_a_polars_frame_is_read() -> None:
    polars = pytest.importorskip("polars")
    frame = polars.DataFrame({"id": [2**60 + 1, 2], "name": ["示例", None], "tags": [["a"], []]})
    table = open_table(frame)
    assert table.columns == ("id", "name", "tags")
    assert list(table.rows) == [(1, (2**60 + 1, "示例", ["a"])), (2, (2, None, []))]
    assert list(open_table(frame["id"]).rows) == [(1, (2**60 + 1,)), (2, (2,))]
    with pytest.raises(ConfigurationError, match="cannot read ids from a LazyFrame"):
        open_table(frame.lazy())
