"""CSV, TSV and similar files: output of spreadsheets is read; malformed tables are refused with the line number."""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path
from typing import Any

import pytest

from justone_client import ConfigurationError
from justone_client.collect.inputs import delimited
from justone_client.collect.inputs.column_names import BATCH
from justone_client.collect.inputs.input_table import open_table


def written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def rows(tmp_path: Path, content: str | bytes, name: str = "ids.csv") -> list[tuple[int, tuple[Any, ...]]]:
    return list(open_table(written(tmp_path / name, content)).rows)


def refusal(tmp_path: Path, content: str | bytes, name: str = "ids.csv") -> str:
    with pytest.raises(ConfigurationError) as caught:
        rows(tmp_path, content, name)
    assert name in caught.value.message
    return caught.value.message


def test_rows_come_with_their_lines_and_the_table_with_a_digest(tmp_path: Path) -> None:
    content = "id,name\n1,示例\n2,b\n"
    table = open_table(str(written(tmp_path / "ids.csv", content)))
    assert table.columns == ("id", "name")
    assert list(table.rows) == [(2, ("1", "示例")), (3, ("2", "b"))]
    assert table.digest == hashlib.sha256(content.encode()).hexdigest()
    assert (table.unit, table.name) == ("line", str(tmp_path / "ids.csv"))


@pytest.mark.parametrize(
    ("content", "columns"),
    [
        ("id,name\n1,a\n", ("id", "name")),
        ("id;name\n1;a\n", ("id", "name")),
        ("id\tname\n1\ta\n", ("id", "name")),
        ("id;a,b;c\n1;2;3\n", ("id", "a,b", "c")),
        ('"id, of the creator, in text";name\n1;a\n', ("id, of the creator, in text", "name")),
        ("id\n1;2\n", ("id",)),
        ("\n\n id , name \n1,a\n", ("id", "name")),
        ("sep=;\r\nid;a,b,c\r\n1;2\r\n", ("id", "a,b,c")),
        ('\ufeff"sep=,"\nid,a;b;c\n1,2\n', ("id", "a;b;c")),
        ("SEP=\t\n\nid\tname\n1\ta\n", ("id", "name")),
        ("sep=;\nid\n1\n", ("id",)),
        ("sep=:\nid,name\n1,a\n", ("id", "name")),
    ],
)
def test_the_header_determines_the_delimiter(tmp_path: Path, content: str, columns: tuple[str, ...]) -> None:
    assert open_table(written(tmp_path / "ids.csv", content)).columns == columns


@pytest.mark.parametrize("name", ["ids.csv", "ids.tsv", "ids.txt"])
def test_a_line_that_names_the_delimiter_is_not_a_header(tmp_path: Path, name: str) -> None:
    assert rows(tmp_path, "sep=;\nid;name\n1;a\n2;b\n", name) == [(3, ("1", "a")), (4, ("2", "b"))]


def test_tsv_has_tabs_as_delimiters(tmp_path: Path) -> None:
    for name in ("ids.tsv", "ids.tab", "IDS.TSV"):
        assert open_table(written(tmp_path / name, "id,of;it\tname\n1\ta\n")).columns == ("id,of;it", "name")
    assert open_table(written(tmp_path / "ids.txt", "id\tname\n1\ta\n")).columns == ("id", "name")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_quotes_may_contain_delimiters_line_ends_and_quotes(tmp_path: Path, end: str) -> None:
    content = end.join(["id,name", '1,"a, b"', f'2,"two{end}lines{end}"', '"3","says ""hi"""', "", "4,d"])
    assert rows(tmp_path, content) == [
        (2, ("1", "a, b")),
        (3, ("2", f"two{end}lines{end}")),
        (6, ("3", 'says "hi"')),
        (8, ("4", "d")),
    ]


def test_a_header_of_two_lines_counts_as_two(tmp_path: Path) -> None:
    table = open_table(written(tmp_path / "ids.csv", 'id,"name\nof it"\n1,a\n'))
    assert table.columns == ("id", "name\nof it")
    assert list(table.rows) == [(3, ("1", "a"))]


def test_blank_lines_are_skipped_and_counted(tmp_path: Path) -> None:
    assert rows(tmp_path, "id,name\n\n1,a\n   \n\n2,b\n\n") == [(3, ("1", "a")), (6, ("2", "b"))]
    assert rows(tmp_path, "id\n\n1\n  \n2\n\n") == [(3, ("1",)), (5, ("2",))]


def test_rows_of_blank_fields_are_skipped(tmp_path: Path) -> None:
    """Spreadsheets write them for rows that are only formatted, and not always as wide as the header."""
    content = ";;\nid;name;city\n;;\n1;a;b\n ; ;\u3000\n;;;;;\n;\n2;;\n;;\n"
    assert rows(tmp_path, content) == [(4, ("1", "a", "b")), (8, ("2", "", ""))]
    assert rows(tmp_path, "id,name\n,a\n,\n") == [(2, ("", "a"))]


def test_line_numbers_are_right_over_many_batches(tmp_path: Path) -> None:
    lines, expected, number = ["id,name"], [], 2
    for index in range(5 * BATCH + 3):
        text = "a\nb" if index % 700 == 5 else "a"
        lines.append(f'{index},"{text}"')
        expected.append((number, (str(index), text)))
        number += 1 + text.count("\n")
        if index % 900 == 7:
            lines.append("")
            number += 1
    assert rows(tmp_path, "\n".join(lines)) == expected


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("id,name\n1,a\n2\n", "line 3 has 1 field, but the header has 2 fields"),
        ("id,name\n1,a\n2,b,c\n", "line 3 has 3 fields, but the header has 2 fields"),
        ("id\n1\n2,b\n", "line 3 has 2 fields, but the header has 1 field"),
        ('id,name\n1,"a\nb"\n\n2\n', "line 5 has 1 field"),
        ("id,name\n" + "1,a\n" * (2 * BATCH) + "2\n" + "1,a\n" * BATCH, f"line {2 * BATCH + 2} has 1 field"),
        ('id,name\n1,a\n2,"b\n3,c\n4,d\n', "the row at line 3 is malformed: it opens a quote that is never closed"),
        (
            'id,name\n1,"x\ny"\n2,"b\n3,"c"\n',
            "the row at line 4 is malformed: the quotes do not match at line 5",
        ),
        ('id,name\n1,"a"b\n', "the row at line 2 is malformed: the quotes do not match"),
        ('id,"name\n1,a\n', "the header is malformed"),
        ("id,name,id\n1,a,2\n", "two columns have the name 'id'; the columns are: id, name, id"),
        ("id,name,Id , id\n1,a,2,3\n", "two columns have the name 'id'"),
        ("id,,name\n1,a,2\n", "column 2 has no name"),
        ("id,name,\n1,a,\n", "column 3 has no name"),
        ("", "the file is empty"),
        ("\n\r\n\n", "the file is empty"),
        ("id,name\n1,a\n2,b\0\n", "line 3 contains a NUL character"),
    ],
)
def test_a_malformed_table_is_refused_with_the_line(tmp_path: Path, content: str, message: str) -> None:
    assert message in refusal(tmp_path, content)


def test_a_batch_with_a_ragged_row_yields_nothing(tmp_path: Path) -> None:
    table = open_table(written(tmp_path / "ids.csv", "id,name\n1,a\n2\n"))
    with pytest.raises(ConfigurationError):
        next(table.rows)


def test_an_unclosed_quote_is_refused_within_limited_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "_LONGEST_FIELD", 1000)
    before = csv.field_size_limit(1000)
    try:
        content = 'id,name\n1,a\n2,"b\n' + "3,c\n" * 1000
        assert "the row at line 3 is malformed: a field has more than 1,000 characters" in refusal(tmp_path, content)
    finally:
        csv.field_size_limit(before)


def test_fields_may_be_long(tmp_path: Path) -> None:
    long = "长" * 1_000_000
    assert rows(tmp_path, f"id,text\n1,{long}\n") == [(2, ("1", long))]


def test_a_higher_field_size_limit_is_kept(tmp_path: Path) -> None:
    before = csv.field_size_limit(1 << 30)
    try:
        rows(tmp_path, "id\n1\n")
        assert csv.field_size_limit() == 1 << 30
    finally:
        csv.field_size_limit(before)


def test_a_header_alone_is_a_table_without_rows(tmp_path: Path) -> None:
    assert rows(tmp_path, "id,name\n") == []
