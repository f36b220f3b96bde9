"""JSON Lines: any line may have new keys, and all lines are checked before the first row is returned."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from justone_client import ConfigurationError
from justone_client.collect.inputs.column_names import BATCH
from justone_client.collect.inputs.input_table import InputTable, open_table


def opened(tmp_path: Path, content: str, name: str = "ids.jsonl") -> InputTable:
    path = tmp_path / name
    data = content.encode()
    path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    return open_table(path)


@pytest.mark.parametrize("name", ["ids.jsonl", "ids.ndjson", "ids.jsonl.gz", "ids.ndjson.gz"])
def test_columns_are_all_keys_in_the_order_they_appear(tmp_path: Path, name: str) -> None:
    lines = ['{"id": "1", "name": "示例"}', "", '{"tags": ["a", {"b": null}], "id": 2}', "  ", '{"name": null}']
    table = opened(tmp_path, "\r\n".join(lines), name)
    assert table.columns == ("id", "name", "tags")
    assert table.unit == "line"
    assert table.digest
    assert list(table.rows) == [
        (1, ("1", "示例", None)),
        (3, (2, None, ["a", {"b": None}])),
        (5, (None, None, None)),
    ]


def test_a_key_may_come_first_in_the_last_line_of_many(tmp_path: Path) -> None:
    count = 3 * BATCH + 5
    lines = [f'{{"id": {number}}}' for number in range(count)]
    table = opened(tmp_path, "\n".join([*lines, '{"id": -1, "late": true}']))
    rows = list(table.rows)
    assert table.columns == ("id", "late")
    assert rows[:2] == [(1, (0, None)), (2, (1, None))]
    assert rows[-1] == (count + 1, (-1, True))
    assert [number for number, _ in rows] == list(range(1, count + 2))


def test_large_integers_are_exact(tmp_path: Path) -> None:
    number = 12345678901234567890123
    assert list(opened(tmp_path, f'{{"id": {number}}}').rows) == [(1, (number,))]


def test_line_separators_inside_a_text_end_no_line(tmp_path: Path) -> None:
    assert list(opened(tmp_path, '{"id": "a\u2028b\u0085c"}\n{"id": "d"}').rows) == [
        (1, ("a\u2028b\u0085c",)),
        (2, ("d",)),
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"id": 1}\n{"id": 2\n', "line 2 is invalid: Expecting"),
        ('{"id": 1}\n\n{"id": 1}, {"id": 2}\n', "line 3 is invalid: Extra data"),
        ('{"id": 1}\n[1, 2]\n', "line 2 is invalid"),
        ('{"id": 1}\n[["id", 2]]\n', "line 2 is invalid"),
        ('{"id": 1}\n"12"\n', "line 2 is invalid"),
        ('{"id": 1}\n["ab"]\n', "line 2 is invalid"),
        ('{"id": 1}\n[]\n', "line 2 is invalid"),
        ('{"id": 1}\n""\n', "line 2 is invalid"),
        ('{"id": 1}\nnull\n', "line 2 is invalid"),
        ('{"id": 1}\n7\n', "line 2 is invalid"),
        ('{"id": 1, "id": 2}\n', "line 1 is invalid: the key 'id' appears twice"),
        ('{"id": 1, "more": {"a": 1, "a": 1}}\n', "line 1 is invalid: the key 'a' appears twice"),
        ('[{"id": 1},\n{"id": 2}]\n', "this is a JSON list; write one object a line"),
        ('{"id": 1, " ": 2}\n', "column 2 has no name"),
        ('{"id": 1, " id": 2}\n', "two columns have the name 'id'"),
        ("", "the file has no rows"),
        ("\n \n", "the file has no rows"),
        ("{}\n", "the file has no rows"),
        ('{"a": ' * 100_000 + "1" + "}" * 100_000, "line 1 is invalid"),
        ('{"id": 1}\n{"id": "a\0"}\n', "line 2 contains a NUL character"),
    ],
)
def test_a_line_that_is_not_an_object_is_refused(tmp_path: Path, content: str, message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        opened(tmp_path, content)
    assert message in caught.value.message
    assert "ids.jsonl" in caught.value.message
