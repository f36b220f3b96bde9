"""Files in `specs/`: canonical form and atomic writes; the history."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from justone_specs.model.endpoint import Endpoint
from justone_specs.model.files import canonical_json, write_atomically
from justone_specs.model.history import Copy, DocumentEntry, History, HistoryEntry, sha256

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)
ENDPOINT = Endpoint.of("GET", "/api/kite/get-flyer/v1")
COPY = Copy("published/kite/a.json", "en", "pulled", sha256("{}"), "https://docs.example.test/a")
ENTRY = HistoryEntry("kite.get_flyer_v1", "2031-04-05", COPY, deprecated="2031-05-06")
WHOLE = DocumentEntry(COPY, "r1", "2031-04-05")


@given(JSON)
def test_canonical_json_keeps_the_value_and_is_stable(value: object) -> None:
    text = canonical_json(value)

    assert json.loads(text) == value
    assert canonical_json(json.loads(text)) == text
    assert text.endswith("\n")


def test_canonical_json_does_not_depend_on_the_order_of_keys() -> None:
    assert (
        canonical_json({"b": 1, "a": "鸢"}) == canonical_json({"a": "鸢", "b": 1}) == '{\n  "a": "鸢",\n  "b": 1\n}\n'
    )


def test_canonical_json_refuses_what_json_cannot_say() -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        canonical_json({"a": float("nan")})


def test_files_are_created_with_folders_and_readable_by_all(tmp_path: Path) -> None:
    file = tmp_path / "new" / "a.json"
    write_atomically({file: "鸢\n"})

    assert file.read_bytes() == "鸢\n".encode()
    assert file.stat().st_mode & 0o777 == 0o644
    assert [path.name for path in file.parent.iterdir()] == ["a.json"]


def test_no_file_is_replaced_if_one_text_cannot_be_encoded(tmp_path: Path) -> None:
    first, second = tmp_path / "a.json", tmp_path / "b.json"
    first.write_text("old")

    with pytest.raises(UnicodeEncodeError):
        write_atomically({first: "new", second: "\ud800"})

    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a.json": "old"}


def test_replaced_files_are_restored_if_a_later_one_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changed, created, refused = tmp_path / "a.json", tmp_path / "b.json", tmp_path / "c.json"
    changed.write_text("old")
    replace = os.replace

    def replace_until_refused(source: str, target: Path) -> None:
        if target == refused:
            raise OSError("disk on fire")
        replace(source, target)

    monkeypatch.setattr(os, "replace", replace_until_refused)
    with pytest.raises(OSError, match="disk on fire"):
        write_atomically({changed: "new", created: "new", refused: "new"})

    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a.json": "old"}


def test_a_history_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "history.json"
    history = History({ENDPOINT: ENTRY}, {"/openapi.json": WHOLE})
    file.write_text(history.to_json())
    copy = {
        "file": COPY.file,
        "language": "en",
        "origin": "pulled",
        "sha256": COPY.sha256,
        "url": "https://docs.example.test/a",
    }

    assert History.read(file) == history
    assert json.loads(file.read_text()) == {
        "/openapi.json": {"release": "r1", "since": "2031-04-05"} | copy,
        "GET /api/kite/get-flyer/v1": {
            "name": "kite.get_flyer_v1",
            "first_seen": "2031-04-05",
            "deprecated": "2031-05-06",
        }
        | copy,
    }
    assert list(history.copies()) == [COPY, COPY]


def test_a_missing_history_is_empty(tmp_path: Path) -> None:
    assert History.read(tmp_path / "history.json") == History()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "3",
        '{"GET": {}}',
        '{"GET /api/kite/get/v1": {}}',
        '{"GET /api/kite/get/v1": 3}',
        '{"GET /api/kite/get/v1": {"colour": "red"}}',
        '{"GET /api/kite/get/v1": {"name": 3, "first_seen": "2031-04-05"}}',
        '{"GET /api/kite/get/v1": {"name": "kite.get_v1", "first_seen": "2031-04-05", "file": "alone.json"}}',
        '{"/openapi.json": {"release": ""}}',
    ],
)
def test_a_file_that_is_not_a_history_is_named(tmp_path: Path, content: str) -> None:
    file = tmp_path / "history.json"
    file.write_text(content)

    with pytest.raises(ValueError, match=r"history\.json is not a history"):
        History.read(file)


def test_the_hash_is_that_of_the_file_as_utf_8() -> None:
    assert sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert sha256("鸢") != sha256("?")
