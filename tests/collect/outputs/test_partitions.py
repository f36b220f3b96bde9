"""Partitioned outputs: names as in Hive, replaced as a whole, and guarded like files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from support.invented_outputs import ASKED, CREATOR, TYPED, done, inputs, source

from justone_client import ConfigurationError
from justone_client.collect.outputs import Selection, check_output, output_folder, partitions, write_output

duckdb = pytest.importorskip("duckdb")
NAMES = Selection(columns=["nickname", "level"])
DAY = 86_400


def creator(number, nickname, **more):
    level = more.pop("level", 1)
    return done({"nickname": nickname, "level": level}, number, inputs(id=f"k{number}"), **more)


def folders(path):
    return sorted(each.name for each in path.iterdir())


def read(path, columns="id, nickname, level"):
    query = f"SELECT {columns} FROM read_parquet('{path}/*/*.parquet', hive_partitioning = true) ORDER BY id"
    return duckdb.sql(query).fetchall()


def test_a_folder_for_each_date_holds_the_rows_of_the_day(tmp_path):
    kept = [creator(1, "风筝"), creator(2, "kite", asked=ASKED + DAY), creator(3, "night", asked=ASKED + DAY - 1.75)]
    written = write_output(source(*kept), TYPED, tmp_path / "o", NAMES, partition_by="date")
    assert written.rows == 3
    assert folders(tmp_path / "o") == ["date=2026-01-01", "date=2026-01-02"]
    assert read(tmp_path / "o", "id, nickname, date::VARCHAR") == [
        ("k1", "风筝", "2026-01-01"),
        ("k2", "kite", "2026-01-02"),
        ("k3", "night", "2026-01-01"),
    ]
    assert folders(tmp_path) == ["o"]


def test_the_date_does_not_depend_on_the_time_zone(tmp_path, monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    write_output(source(creator(1, "x", asked=ASKED - 1)), TYPED, tmp_path / "o", NAMES, partition_by="date")
    assert folders(tmp_path / "o") == ["date=2025-12-31"]


def test_special_characters_and_nulls_are_escaped_as_in_hive(tmp_path):
    values = ["a/b", "100%", "k=v", "../x", "风 筝", "q\"'", "tab\t", "", None]
    kept = [creator(number, value) for number, value in enumerate(values, 1)]
    write_output(source(*kept), TYPED, tmp_path / "o", NAMES, partition_by="nickname")
    assert folders(tmp_path / "o") == [
        "nickname=..%2Fx",
        "nickname=100%25",
        "nickname=__HIVE_DEFAULT_PARTITION__",
        "nickname=a%2Fb",
        "nickname=k%3Dv",
        "nickname=q%22%27",
        "nickname=tab%09",
        "nickname=风 筝",
    ]
    assert [name for _, name in read(tmp_path / "o", "id, nickname")] == [value or None for value in values]


def test_numbers_and_booleans_name_folders(tmp_path):
    kept = [creator(1, "a", level=3), creator(2, "b", level=None)]
    write_output(source(*kept), TYPED, tmp_path / "o", NAMES, partition_by="level")
    assert folders(tmp_path / "o") == ["level=3", "level=__HIVE_DEFAULT_PARTITION__"]
    file = next((tmp_path / "o" / "level=3").iterdir())
    assert "level" not in duckdb.sql(f"SELECT * FROM read_parquet('{file}', hive_partitioning = false)").columns


def test_a_rewrite_leaves_no_old_part(tmp_path):
    write_output(source(creator(1, "a"), creator(2, "b")), TYPED, tmp_path / "o", NAMES, partition_by="nickname")
    write_output(source(creator(1, "c")), TYPED, tmp_path / "o", NAMES, partition_by="nickname")
    assert folders(tmp_path / "o") == ["nickname=c"]
    assert folders(tmp_path) == ["o"]


def test_an_output_without_rows_is_an_empty_folder(tmp_path):
    assert write_output(source(), TYPED, tmp_path / "o", NAMES, partition_by="date").rows == 0
    assert folders(tmp_path / "o") == []


@pytest.mark.parametrize("failing", ["write", "move"])
def test_a_failure_keeps_the_old_folder(tmp_path, monkeypatch, failing):
    path = tmp_path / "o"
    write_output(source(creator(1, "a")), TYPED, path, NAMES, partition_by="nickname")
    real = Path.rename

    def rename(self, target):
        if self.name == "output":
            raise OSError(5, "no move")
        return real(self, target)

    def kept():
        yield creator(1, "b")
        if failing == "write":
            raise OSError(28, "full")

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(OSError, match=r"full|no move"):
        write_output(kept, TYPED, path, NAMES, partition_by="nickname")
    assert (folders(tmp_path), folders(path)) == (["o"], ["nickname=a"])


def test_the_old_folder_is_moved_away_as_a_whole(tmp_path, monkeypatch):
    """A process that is killed in between leaves no folder, rather than one with old and new parts."""
    path = tmp_path / "o"
    write_output(source(creator(1, "a")), TYPED, path, NAMES, partition_by="nickname")
    seen = []
    real = Path.rename

    def rename(self, target):
        real(self, target)
        seen.append(folders(path) if path.exists() else None)

    monkeypatch.setattr(Path, "rename", rename)
    write_output(source(creator(1, "b")), TYPED, path, NAMES, partition_by="nickname")
    assert seen == [None, ["nickname=b"]]


def test_too_many_values_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(partitions, "_MOST_PARTITIONS", 3)
    kept = [creator(number, f"n{number}") for number in range(1, 5)]
    write_output(source(*kept[:3]), TYPED, tmp_path / "o", NAMES, partition_by="nickname")
    with pytest.raises(ConfigurationError, match="'nickname' has more than 3 values"):
        write_output(source(*kept), TYPED, tmp_path / "o", NAMES, partition_by="nickname")
    assert len(folders(tmp_path / "o")) == 3


def test_a_value_too_long_for_a_folder_is_refused(tmp_path):
    with pytest.raises(ConfigurationError, match="100 characters is too long"):
        write_output(source(creator(1, "风" * 100)), TYPED, tmp_path / "o", NAMES, partition_by="nickname")


@pytest.mark.parametrize(
    ("by", "selection", "says"),
    [
        ("nicknam", {}, "no column 'nicknam'; did you mean 'nickname'"),
        ("fetched_at", {}, "has the type timestamp; name another, or date"),
        ("tags", {"columns": ["tags"]}, "has the type json"),
        ("date", {"status_columns": False}, "needs the column fetched_at"),
        ("date", {"columns": ["Date=level"]}, "the output has a column called date"),
        ("level", {"columns": ["level"], "input_columns": False, "status_columns": False}, "no other column"),
    ],
)
def test_a_column_that_cannot_name_folders_is_refused(tmp_path, by, selection, says):
    with pytest.raises(ConfigurationError, match=says):
        write_output(source(done(CREATOR)), TYPED, tmp_path / "o", Selection(**selection), partition_by=by)
    assert folders(tmp_path) == []


def test_the_format_of_a_folder_is_parquet(tmp_path):
    for name in ("o", "o.parquet", "o.v2"):
        check_output(tmp_path / name, partition_by="date")
    for name in ("o.csv", "o.csv.gz", "o.duckdb"):
        with pytest.raises(ConfigurationError, match="name a folder, such as o"):
            check_output(tmp_path / name, partition_by="date")
    (tmp_path / "o").touch()
    with pytest.raises(ConfigurationError, match="this is not a folder"):
        check_output(tmp_path / "o", partition_by="date")


def test_a_signature_tells_any_change_of_a_folder(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x").write_text("1")
    seen = {output_folder.signature(tmp_path)}
    (tmp_path / "a" / "x").rename(tmp_path / "a" / "y")
    seen.add(output_folder.signature(tmp_path))
    (tmp_path / "b").write_text("")
    seen.add(output_folder.signature(tmp_path))
    (tmp_path / "b").write_text("2")
    seen.add(output_folder.signature(tmp_path))
    (tmp_path / "b").write_text("3")
    os.utime(tmp_path / "b", (1, 1))
    seen.add(output_folder.signature(tmp_path))
    assert len(seen) == 5
