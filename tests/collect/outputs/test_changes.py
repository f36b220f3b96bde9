"""Changes between two versions: nested fields, lists, pages, and versions that are not complete."""

from __future__ import annotations

import json
from itertools import chain

from justone_client.collect.outputs.changes import FieldChange, Things, changes_in
from justone_client.collect.record import Kept, State
from justone_client.endpoints.registry import operation_named


def version(number, *pages, row=1, asked=None, state=State.DONE):
    other = json.dumps({"id": f"u{row}", "shop": 5})
    bodies = (None if data is None else json.dumps({"code": 0, "data": data}).encode() for data in pages)
    return [
        Kept(row, other, state if body is None else State.DONE, 0, "r", "", asked or number, body, page, number)
        for page, body in enumerate(bodies, 1)
    ]


def changes(*versions, **options):
    return [each[1:] for each in changes_in(chain(*versions), ["id"], **options)]


def test_fields_are_compared_by_path():
    before = {"same": 1, "fans": 9, "user": {"name": "Ada", "tags": ["a", "b"]}, "gone": None, "list": []}
    after = {"same": 1, "fans": 10, "user": {"name": "Ada", "tags": ["a", "c", "d"]}, "new": True, "list": {}}
    assert changes(version(1, before), version(2, after)) == [
        (1, "fans", "9", "10"),
        (1, "user.tags.1", "b", "c"),
        (1, "gone", "null", None),
        (1, "list", "[]", "{}"),
        (1, "user.tags.2", None, "d"),
        (1, "new", None, "true"),
    ]


def test_pages_are_compared_with_pages():
    assert changes(version(1, {"n": 1}, {"n": 2}), version(2, {"n": 1}, {"n": 3}, {"n": 4})) == [
        (2, "n", "2", "3"),
        (3, "n", None, "4"),
    ]


def test_an_id_from_a_link_has_the_link_as_its_name():
    versions = chain(version(1, {"n": 1}), version(2, {"n": 2}))
    assert [each.id for each in changes_in(versions, ["id:link", "shop"])] == ["u1, 5"]


def test_the_latest_two_complete_versions_are_compared():
    partial = version(4, {"n": 8}, None, state=State.IN_DOUBT)
    assert changes(version(1, {"n": 1}), version(2, {"n": 2}), version(3, {"n": 3}), partial) == [(1, "n", "2", "3")]
    assert changes(version(1, {"n": 1}), version(2, None, state=State.IN_DOUBT)) == []


def test_since_selects_the_earlier_version():
    versions = [version(number, {"n": number}) for number in (1, 2, 3)]
    assert changes(*versions, since=1.5) == [(1, "n", "1", "3")]
    assert changes(*versions, since=0.5) == changes(*versions, since=3) == []
    assert changes(version(1, {"n": 1}, {"n": 1}, asked=1), version(2, {"n": 2}), since=1) != []


def test_an_id_without_data_has_one_change():
    empty = version(2, None, state=State.EMPTY)
    assert changes(version(1, {"n": 1, "m": 2}), empty) == [(1, "status", "done", "empty")]
    assert changes(empty, version(3, {"n": 1})) == [(1, "status", "empty", "done")]


def test_ids_of_several_columns_are_joined():
    kept = [*version(1, {"n": 1}), *version(2, {"n": 2}), *version(1, {"n": 1}, row=2), *version(2, {"n": 1}, row=2)]
    assert [*changes_in(kept, ["id", "shop"])] == [FieldChange("u1, 5", 1, "n", "1", "2")]


def test_things_with_ids_are_compared_wherever_they_are():
    def notes(*given):
        return {"notes": [{"id": name, "liked_count": likes} for name, likes in given]}

    things = Things(operation_named("xiaohongshu.search_note_v4"))
    before = version(1, notes(("a", 1), ("b", 2)), notes(("c", 3)))
    after = version(2, notes(("c", 3), ("a", 1)), notes(("d", 4), ("b", 5)))
    assert changes(before, after, things=things) == [
        (None, "notes.b.liked_count", "2", "5"),
        (None, "notes.d.id", None, "d"),
        (None, "notes.d.liked_count", None, "4"),
    ]
    twice = version(3, notes(("a", 1), ("a", 2)))
    assert changes(twice, version(4, notes(("a", 1), ("a", 3))), things=things) == [
        (1, "notes.1.liked_count", "2", "3")
    ]


def test_unreadable_responses_have_no_fields():
    broken = [version(2, {})[0]._replace(body=b"?")]
    assert changes(version(1, {"n": 1}), broken) == [(1, "n", "1", None), (1, "data", None, "null")]
