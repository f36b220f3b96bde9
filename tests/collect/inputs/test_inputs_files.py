"""Files: compressed, missing, damaged, changed while they are read, and large."""

from __future__ import annotations

import gzip
import hashlib
import tracemalloc
from collections import deque
from pathlib import Path

import pytest
from test_inputs_delimited import refusal, written

from justone_client import ConfigurationError
from justone_client.collect.inputs.input_table import open_table


def test_the_digest_depends_on_the_bytes_and_the_encoding(tmp_path: Path) -> None:
    path = written(tmp_path / "ids.csv", "id\n1\n")
    first = open_table(path).digest
    assert first == open_table(path).digest
    assert open_table(path, encoding="cp1252").digest not in {first, open_table(path, encoding="utf-8").digest}
    assert open_table(path, encoding="UTF8").digest == open_table(path, encoding="utf-8").digest
    assert open_table(written(path, "id\n2\n")).digest != first


@pytest.mark.parametrize("name", ["ids.csv.gz", "ids.txt.gz", "ids.CSV.GZ"])
def test_gzipped_text_is_decompressed(tmp_path: Path, name: str) -> None:
    content = gzip.compress("id,name\n1,示例\n".encode())
    table = open_table(written(tmp_path / name, content))
    assert list(table.rows) == [(2, ("1", "示例"))]
    assert table.digest == hashlib.sha256(content).hexdigest()


def test_a_damaged_gzip_file_is_refused(tmp_path: Path) -> None:
    whole = gzip.compress(b"id,name\n" + bytes(f"{1 << 40},a\n", "ascii") * 9)
    assert "cannot be read" in refusal(tmp_path, whole[:-9], "ids.csv.gz")
    assert "cannot be read" in refusal(tmp_path, b"id,name\n1,a\n", "ids.csv.gz")
    assert "cannot be read" in refusal(tmp_path, whole[:15] + b"\xff\xff\xff" + whole[18:], "ids.csv.gz")


def test_a_missing_or_irregular_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="the file does not exist"):
        open_table(tmp_path / "ids.csv")
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(ConfigurationError, match="not a regular file"):
        open_table(tmp_path / "folder.csv")
    with pytest.raises(ConfigurationError, match="formatted as text"):
        open_table(tmp_path / "ids.xls")
    for name in ("ids", "ids.json", "ids.gz", "ids.parquet.gz", ".csv"):
        with pytest.raises(ConfigurationError, match=r"supported are \.csv, .*\.xlsx and \.parquet"):
            open_table(tmp_path / name)


def test_a_file_that_changes_between_two_readings_is_refused(tmp_path: Path) -> None:
    table = open_table(written(tmp_path / "ids.csv", "id\n1\n"))
    written(tmp_path / "ids.csv", b"id\n\xff\xff\n")
    with pytest.raises(ConfigurationError, match="changed while it was read"):
        list(table.rows)


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    path = written(tmp_path / "ids.csv", "id,name\n" + "5f0000000000000000000001,示例\n" * 100_000)
    tracemalloc.start()
    try:
        deque(open_table(path).rows, 0)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 8_000_000  # all rows at once take at least 30 MB
