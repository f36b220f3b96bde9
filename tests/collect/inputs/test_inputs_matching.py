"""Guessing the column of an argument: only by its name; otherwise the message lists the columns."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from test_inputs_delimited import written

from justone_client import ConfigurationError, JustOne
from justone_client.collect import collect
from justone_client.collect.inputs.input_table import open_table
from justone_client.collect.inputs.matching import matching
from justone_client.endpoints.operation import Operation

OPERATION: Operation[Any] = Operation(
    "kites.get_kite_v1", "GET", "/api/kites/get-kite/v1", parameters={"user_id": "userId", "keyword": "keyword"}
)
IDS = ["5f0000000000000000000001", "5f0000000000000000000002"]


def found(source: Any, *required: str) -> dict[str, str]:
    return matching(OPERATION, required or ("user_id",), open_table(source))


def refusal(source: Any, *required: str) -> str:
    with pytest.raises(ConfigurationError) as caught:
        found(source, *required)
    return caught.value.message


def table_of(*columns: str) -> list[dict[str, str]]:
    return [dict.fromkeys(columns, "1")]


@pytest.mark.parametrize(
    "column",
    ["user_id", "userId", "USER_ID", "User ID", "user-id", "userid", "UserId", "Ｕser＿id", "\ufeffuser_id\u200b"],
)
def test_a_column_named_like_the_argument_is_found(column: str) -> None:
    assert found(table_of("name", column)) == {"user_id": column}


@pytest.mark.parametrize(
    ("columns", "column"),
    [
        (("user_id", "userId"), "user_id"),
        (("User ID", "userId"), "userId"),
        (("id", "user_id"), "user_id"),
        (("id", "name"), "id"),
        (("ID",), "ID"),
    ],
)
def test_the_best_matching_name_is_used(columns: tuple[str, ...], column: str) -> None:
    assert found(table_of(*columns)) == {"user_id": column}


@pytest.mark.parametrize(
    "columns", [("author",), ("author_id",), ("id", "author_id"), ("User ID", "USERID"), ("name", "url"), ("uid",)]
)
def test_a_column_with_another_name_is_not_used(columns: tuple[str, ...]) -> None:
    message = refusal(table_of(*columns))
    assert "which one holds user_id" in message
    assert '--map user_id=COLUMN (map={"user_id": "COLUMN"})' in message
    assert all(f"{column} ('1', …)" in message for column in columns)


def test_a_column_id_is_not_used_for_words() -> None:
    assert "which one holds keyword" in refusal(table_of("id", "name"), "keyword")


def test_a_column_id_is_not_used_for_two_arguments() -> None:
    assert "which one holds user_id, keyword" in refusal(table_of("id", "name"), "user_id", "keyword")
    assert found(table_of("keyword", "userId"), "user_id", "keyword") == {"user_id": "userId", "keyword": "keyword"}


def test_an_endpoint_without_declared_arguments_needs_a_map() -> None:
    with pytest.raises(ConfigurationError, match="which one holds an argument"):
        matching(OPERATION, (), open_table(table_of("id")))


@pytest.mark.parametrize("source", [IDS, tuple(IDS), set(IDS), iter(IDS), dict.fromkeys(IDS).keys()])
@pytest.mark.parametrize("argument", ["user_id", "keyword"])
def test_plain_ids_from_python_are_used_for_any_argument(source: Any, argument: str) -> None:
    assert found(source, argument) == {argument: "id"}


@pytest.mark.parametrize("name", ["ids.csv", "ids.tsv"])
def test_a_file_without_a_header_does_not_lose_its_first_id(tmp_path: Path, name: str) -> None:
    message = refusal(written(tmp_path / name, "\n".join(IDS)))
    assert (
        f"if the first line, '{IDS[0]}', is an id, add a line 'user_id' before it, or rename the file to .txt"
        in message
    )


def test_the_first_values_are_shown_shortened_and_printable(tmp_path: Path) -> None:
    path = written(tmp_path / "ids.csv", f"na\x1bme,link\n\x1b[2J,{'x' * 500}\n")
    message = refusal(path)
    assert "\x1b" not in message
    assert len(message) < 600


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("ids.tsv", "user_id;name\n1;a\n", "fields are separated by tabs"),
        ("ids.csv", "user_id name\n1 a\n", "fields are separated by commas"),
        ("ids.csv", "user_id:name\n1:a\n", "fields are separated by commas"),
    ],
)
def test_the_message_suggests_another_separator(tmp_path: Path, name: str, content: str, says: str) -> None:
    message = refusal(written(tmp_path / name, content))
    assert says in message
    assert "names several columns, separate the fields by commas" in message


def test_vertical_bars_separate_fields_too(tmp_path: Path) -> None:
    table = open_table(written(tmp_path / "ids.csv", "user_id|name\n1|a\n"))
    assert (table.columns, list(table.rows)) == (("user_id", "name"), [(2, ("1", "a"))])


def test_the_message_suggests_the_index_of_a_frame() -> None:
    pandas = pytest.importorskip("pandas")
    index = pandas.Index(IDS, name="user_id")
    for frame in (
        pandas.DataFrame({"fans": [1, 2]}, index=index),
        pandas.DataFrame({"id": [1, 2]}, index=index),
        pandas.DataFrame({"id": [1, 2]}, index=pandas.Index(IDS, name="author_id")),
        pandas.Series([1, 2], index=index),
    ):
        message = refusal(frame)
        assert "is not a column: reset_index() makes it one" in message
    assert "the index is not a column" in refusal(pandas.DataFrame({"fans": [1, 2]}, index=IDS))
    assert found(pandas.DataFrame({"id": IDS}, index=[3, 5])) == {"user_id": "id"}
    assert found(pandas.DataFrame({"fans": [1, 2]}, index=index).reset_index()) == {"user_id": "user_id"}
    assert found(pandas.DataFrame({"author_id": IDS})["author_id"]) == {"user_id": "id"}


def test_nothing_is_sent_or_created_if_no_column_fits(tmp_path: Path) -> None:
    path = written(tmp_path / "ids.csv", "\n".join(IDS))
    with (
        JustOne("a" * 16, environment="http://127.0.0.1:9") as api,
        pytest.raises(ConfigurationError, match="which one holds user_id"),
    ):
        collect(api.xiaohongshu.get_user_v3, path, output=tmp_path / "o.csv")
    assert [each.name for each in tmp_path.iterdir() if each.name[0] != "."] == ["ids.csv"]


def test_a_wide_table_shows_ten_columns_with_the_likeliest_first():
    message = refusal(table_of(*(f"column{number}" for number in range(100)), "author_user_id"))
    listed = message.partition("map it to one of: ")[2].partition(";")[0]
    assert listed.startswith("author_user_id ('1', …), column0 ('1', …)")
    assert listed.endswith(" and 91 more")
    assert listed.count("…") == 10
