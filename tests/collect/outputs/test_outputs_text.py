"""CSV, TSV and JSON Lines: the content of the files."""

from __future__ import annotations

import csv
import gzip
import json
import time

import pytest
from support.invented_outputs import CALL, CREATOR, TYPED, UNTYPED, done, inputs, source

from justone_client.collect.outputs import Selection, write_output
from justone_client.emulator.specs import read_specs
from justone_client.endpoints.registry import operation_named
from justone_client.endpoints.tables import values
from justone_client.specs_folder import default_specs

AWKWARD = 'a "quoted", b\tc\nd\re 风😀\x00'
WANTED = ["nickname", "interact.fans", "interact.likeRate", "isVerified", "tags"]
NAMES = ["id", "nickname", "interact_fans", "interact_likeRate", "isVerified", "tags", *CALL]


def rows(*kept):
    return source(*(each._replace(other=inputs(id=AWKWARD)) for each in kept))


def written(path, *kept, operation=TYPED, columns=WANTED):
    result = write_output(rows(*kept), operation, path, Selection(columns=columns))
    assert [each.name for each in path.parent.iterdir()] == [path.name]  # no other file is left
    return result


@pytest.mark.parametrize(
    ("name", "delimiter", "mark"),
    [
        ("o.csv", ",", b"\xef\xbb\xbf"),
        ("o.CSV", ",", b"\xef\xbb\xbf"),
        ("my.csv.tsv", "\t", b""),
        ("o.csv.gz", ",", b"\xef\xbb\xbf"),
    ],
)
def test_csv_has_the_delimiter_and_mark_of_its_suffix(tmp_path, name, delimiter, mark):
    path = tmp_path / name
    result = written(path, done(CREATOR), done({"nickname": "", "interact": {"fans": "many"}}), done(None))
    assert result[:3] == (3, {"interact_fans": 1}, NAMES)
    content = gzip.decompress(path.read_bytes()) if name.endswith("gz") else path.read_bytes()
    assert content.startswith(mark + b"id")
    assert content.endswith(b"\r\n")
    path.write_bytes(content)
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, first, second, third = csv.reader(file, delimiter=delimiter)
    call = ["done", "0", "", "r-1", "2026-01-01T00:00:00Z"]
    assert header == NAMES
    assert first == [AWKWARD, "风筝", "12", "0.5", "true", '["sky","风"]', *call]
    assert second == third == [AWKWARD, "", "", "", "", "", *call]


@pytest.mark.parametrize("name", ["o.jsonl", "o.ndjson", "o.jsonl.gz", "O.NDJSON.GZ"])
def test_json_lines_have_one_object_a_row(tmp_path, name):
    path = tmp_path / name
    result = written(path, done(CREATOR), done({"nickname": "", "tags": "sky"}))
    assert result[:3] == (2, {}, NAMES)
    content = gzip.decompress(path.read_bytes()) if name.lower().endswith("gz") else path.read_bytes()
    assert "风".encode() in content
    first, second = (json.loads(line) for line in content.split(b"\n")[:-1])
    assert list(first) == NAMES
    assert list(first.values())[:6] == [AWKWARD, "风筝", 12, 0.5, True, ["sky", "风"]]
    assert list(second.values())[:6] == [AWKWARD, "", None, None, None, "sky"]
    assert [first[name] for name in CALL] == ["done", 0, None, "r-1", "2026-01-01T00:00:00Z"]


@pytest.mark.parametrize("name", ["o.csv.gz", "o.jsonl.gz", "o.csv", "o.jsonl"])
def test_the_same_rows_give_the_same_bytes(tmp_path, name, monkeypatch):
    path = tmp_path / name
    written(path, done(CREATOR))
    before = path.read_bytes()
    later = time.time() + 3600
    monkeypatch.setattr("time.time", lambda: later)
    written(path, done(CREATOR))
    assert path.read_bytes() == before


def test_half_a_surrogate_pair_is_replaced(tmp_path):
    broken = {"nickname": "a\ud800b", "tags": ["\udfff"]}
    written(tmp_path / "o.csv", done(broken))
    text = (tmp_path / "o.csv").read_text(encoding="utf-8-sig")
    assert "a\ufffdb" in text
    assert '[""\ufffd""]' in text
    (tmp_path / "o.csv").unlink()
    written(tmp_path / "o.jsonl", done(broken))
    (row,) = (json.loads(line) for line in (tmp_path / "o.jsonl").read_text(encoding="utf-8").splitlines())
    assert (row["nickname"], row["tags"]) == ("a\ufffdb", ["\ufffd"])


def test_a_number_beyond_the_range_of_a_float_is_empty(tmp_path):
    body = b'{"code": 0, "data": {"nickname": "a", "tags": [1e400], "interact": {"likeRate": 1e400}}}'
    for name in ("o.csv", "o.jsonl"):
        result = written(tmp_path / name, done(None, body=body), done(CREATOR))
        assert result.unfit == {"interact_likeRate": 1, "tags": 1}
        content = (tmp_path / name).read_text(encoding="utf-8")
        assert "Infinity" not in content
        assert "sky" in content
        (tmp_path / name).unlink()


@pytest.mark.parametrize("columns", [WANTED, ["nickname", "interact.fans", "interact.likeRate"]])
def test_json_lines_are_the_same_without_msgspec(tmp_path, columns, monkeypatch):
    kept = (done(CREATOR), done({"nickname": "a\ud800\u2028", "interact": {"fans": 2**63 - 1, "likeRate": 5e-324}}))
    found = []
    for library in (values._msgspec, lambda: None):
        monkeypatch.setattr(values, "_msgspec", library)
        written(tmp_path / "o.jsonl", *kept, columns=columns)
        lines = (tmp_path / "o.jsonl").read_bytes().split(b"\n")
        assert lines.pop() == b""
        found.append([list(json.loads(line).items()) for line in lines])
    assert found[0] == found[1]
    assert found[0][1][1] == ("nickname", "a\ufffd\u2028")


def test_untyped_data_keeps_its_types_with_any_drift(tmp_path):
    answers = [{"n": 1, "m": 1, "b": True}, {"n": 2.5, "m": "x", "b": 0}, {"n": None, "m": [1], "b": "no"}]
    written(tmp_path / "o.jsonl", *(done(each) for each in answers), operation=UNTYPED, columns=None)
    lines = (tmp_path / "o.jsonl").read_text(encoding="utf-8").splitlines()
    found = [[json.loads(line)[name] for name in ("n", "m", "b")] for line in lines]
    assert found == [[1.0, "1", "true"], [2.5, "x", "0"], [None, "[1]", "no"]]
    assert [type(row[0]) for row in found[:2]] == [float, float]


def test_an_output_without_responses_has_a_header(tmp_path):
    for operation in (TYPED, UNTYPED):
        assert write_output(source(), operation, tmp_path / "o.csv").rows == 0
        assert (tmp_path / "o.csv").read_text(encoding="utf-8-sig").endswith(",".join(CALL[3:]) + "\n")


def test_the_published_example_is_written(tmp_path):
    operation = operation_named("xiaohongshu.get_user_v3")
    assert operation is not None
    data = next(each.example for each in read_specs(default_specs()).endpoints if each.path == operation.path)
    kept = done(data, other=inputs(id="1"))
    result = write_output(source(kept), operation, tmp_path / "o.jsonl")
    assert (result.rows, result.unfit, result.unreadable) == (1, {}, 0)
    row = json.loads((tmp_path / "o.jsonl").read_text(encoding="utf-8"))
    for name in ("nickname", "fans", "liked", "userid", "ip_location", "blocked"):
        assert row[name] == data[name], name
    assert row["level_number"] == data["level"]["number"]
    assert row["note_num_stat_posted"] == data["note_num_stat"]["posted"]
    assert not {"tags", "interactions", "level", "desc_at_users"} & row.keys()
    write_output(source(kept), operation, tmp_path / "o.jsonl", Selection(columns=["tags", "share_info.title", "data"]))
    row = json.loads((tmp_path / "o.jsonl").read_text(encoding="utf-8"))
    assert (row["tags"], row["share_info_title"], row["data"]) == (data["tags"], data["share_info"]["title"], data)
