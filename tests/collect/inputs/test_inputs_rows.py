"""Rows of a job made from tables: numbers, keys, and missing columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from justone_client import ConfigurationError
from justone_client.collect.inputs.column_names import BATCH
from justone_client.collect.inputs.input_rows import rows_of
from justone_client.collect.inputs.input_table import InputTable, open_table
from justone_client.collect.job import Job
from justone_client.collect.record import Row
from justone_client.endpoints.operation import Operation

OPERATION: Operation[Any] = Operation("", "GET", "/api/example/v1")
NAN = float("nan")


def job(*columns: str) -> Job:
    return Job(OPERATION, {f"wire{number}": column for number, column in enumerate(columns)}, {})


def rows(source: Any, *columns: str) -> list[Row]:
    return list(rows_of(open_table(source), job(*columns or ("id",))))


def refusal(source: Any, *columns: str) -> str:
    with pytest.raises(ConfigurationError) as caught:
        rows(source, *columns)
    return caught.value.message


def csv_of(tmp_path: Path, lines: Iterable[str]) -> Path:
    path = tmp_path / "ids.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_a_row_has_its_number_its_key_and_all_its_columns(tmp_path: Path) -> None:
    found = rows(csv_of(tmp_path, ["name,id,100%", '示例, 5e12345 ,"say ""%s"""', "b,007,"]))
    assert found == [
        Row(2, "5e12345", '{"name":"示例","id":" 5e12345 ","100%":"say \\"%s\\""}'),
        Row(3, "007", '{"name":"b","id":"007","100%":""}'),
    ]
    assert all(type(row) is Row for row in found)


def test_several_columns_make_a_key_as_the_job_writes_it() -> None:
    source = [{"a": "1", "b": 2, "c": "x"}, {"a": " 示 ", "b": '"', "c": "y"}]
    wanted = job("b", "a")
    found = list(rows_of(open_table(source), wanted))
    assert [row.key for row in found] == [wanted.key(("2", "1")), wanted.key(('"', "示"))]
    assert wanted.parameters(found[1].key) == {"wire0": '"', "wire1": "示"}


def test_rows_are_right_over_many_batches(tmp_path: Path) -> None:
    count = 4 * BATCH + 3
    found = rows(csv_of(tmp_path, ["id,name", *(f"{number:024x},名{number}" for number in range(count))]))
    assert found == [
        Row(number + 2, f"{number:024x}", f'{{"id":"{number:024x}","name":"名{number}"}}') for number in range(count)
    ]


def test_rows_are_made_lazily() -> None:
    def ids() -> Iterator[str]:
        number = 0
        while True:
            yield f"id{(number := number + 1)}"

    assert next(rows_of(open_table(ids()), job("id"))) == Row(1, "id1", '{"id":"id1"}')


@pytest.mark.parametrize(
    ("column", "message"),
    [
        ("user_idd", "there is no column 'user_idd'; did you mean 'user_id'?"),
        ("NAME", "there is no column 'NAME'; did you mean 'Name'?"),
        ("zzz", "there is no column 'zzz'; the columns are: user_id, Name"),
    ],
)
def test_a_missing_column_is_refused_at_once(column: str, message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        rows_of(open_table([{"user_id": "1", "Name": "a"}]), job("user_id", column))
    assert message in caught.value.message


def test_a_file_without_a_header_is_explained(tmp_path: Path) -> None:
    message = refusal(csv_of(tmp_path, ["5f0000000000000000000001", "5f0000000000000000000002"]))
    assert "the columns are: 5f0000000000000000000001 (the first line must name the columns)" in message


def test_a_message_lists_only_some_of_many_columns() -> None:
    message = refusal([{f"column{number}": 1 for number in range(500)}], "zzz")
    assert message.endswith("column9 and 490 more")


def test_a_table_without_rows_has_none(tmp_path: Path) -> None:
    assert rows(csv_of(tmp_path, ["id,name", ""])) == []
    assert list(rows_of(InputTable(("id",), iter(())), job("id"))) == []
