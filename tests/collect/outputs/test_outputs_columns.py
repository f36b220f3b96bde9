"""Columns of an output: from the model, by name, or from the responses if there is no model."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

import pytest
from support.invented_outputs import CREATOR, DEFAULT, TYPED, UNTYPED, done, source

from justone_client import ConfigurationError
from justone_client.collect import outputs
from justone_client.collect.outputs import Column, Selection
from justone_client.endpoints.registry import operation_named

NOTHING = source()


def never():
    raise AssertionError("a model says all there is to know")


def columns_of(operation, wanted, sample):
    return outputs.columns_of(operation, Selection(columns=wanted), sample)


def seen(*answers: Any, wanted=None):
    return columns_of(UNTYPED, wanted, source(*(done(each) for each in answers)))


def names(columns):
    return [column.name for column in columns]


def test_the_default_columns_are_the_scalars_of_two_levels():
    assert columns_of(TYPED, None, never) == [
        Column("userId", ("userId",), "text"),
        Column("nickname", ("nickname",), "text"),
        Column("interact_fans", ("interact", "fans"), "integer"),
        Column("interact_likeRate", ("interact", "likeRate"), "number"),
        Column("isVerified", ("isVerified",), "boolean"),
        Column("level", ("level",), "integer"),
        Column("either", ("either",), "text"),
        Column("anything", ("anything",), "text"),
        Column("message", ("message",), "text"),
    ]
    assert [*DEFAULT, "message"] == names(columns_of(TYPED, None, never))


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("nickname", Column("nickname", ("nickname",), "text")),
        ("interact.fans", Column("interact_fans", ("interact", "fans"), "integer")),
        ("interact_fans", Column("interact_fans", ("interact", "fans"), "integer")),
        ("interact", Column("interact", ("interact",), "json")),
        ("tags", Column("tags", ("tags",), "json")),
        ("interact.history", Column("interact_history", ("interact", "history"), "json")),
        ("interact.badge.title", Column("interact_badge_title", ("interact", "badge", "title"), "text")),
        ("regions", Column("regions", ("regions",), "json")),
        ("regions.north", Column("regions_north", ("regions", "north"), "integer")),
        ("regions.far.north", Column("regions_far.north", ("regions", "far.north"), "integer")),
        ("anything.of.it", Column("anything_of_it", ("anything", "of", "it"), "text")),
        ("data", Column("data", (), "json")),
    ],
)
def test_columns_are_found_by_their_names(name, column):
    assert columns_of(TYPED, [name], never) == [column]


def test_columns_have_the_given_order_without_duplicates():
    found = columns_of(TYPED, ["level", "interact.fans", "nickname", "interact_fans", "level"], never)
    assert names(found) == ["level", "interact_fans", "nickname"]
    assert columns_of(TYPED, [], never) == []


@pytest.mark.parametrize(
    ("name", "similar"),
    [
        ("fans", "interact_fans"),
        ("nikname", "nickname"),
        ("is_verified", "isVerified"),
        ("interact.fan", "interact_fans"),
    ],
)
def test_an_unknown_name_is_refused_with_similar_names(name, similar):
    with pytest.raises(ConfigurationError) as caught:
        columns_of(TYPED, ["nickname", name], never)
    message = str(caught.value)
    assert message.startswith(f"the data of kites.get_creator_v1 has no {name!r}; did you mean '{similar}'")
    assert "isVerified, " not in message


def test_a_name_without_similar_ones_is_refused_with_the_first():
    with pytest.raises(ConfigurationError, match=r"has no 'zzz'; the columns are: userId, nickname, interact, "):
        columns_of(TYPED, ["zzz"], never)


@pytest.mark.parametrize("name", ["", ".", "zzz", "tags.0", "tags.x", "nickname.x", "interact.", ".interact"])
def test_an_invalid_name_of_a_column_is_refused(name):
    with pytest.raises(ConfigurationError, match=r"has no|is neither a path"):
        columns_of(TYPED, [name], never)


def test_toutiao_wraps_its_data_once_more():
    operation = operation_named("toutiao.get_user_detail_v1")
    assert operation is not None
    found = names(columns_of(operation, None, never))
    assert found[:3] == ["data_avatar_url", "data_big_avatar_url", "data_description"]
    assert found[-2:] == ["errno", "message"]
    assert "data_user_id" in found
    assert not {"data", "data_top_tab", "data_bg_image"} & {*found}
    (column,) = columns_of(operation, ["data.name"], never)
    assert column == Column("data_name", ("data", "name"), "text")
    (column,) = columns_of(operation, ["data"], never)
    assert column.path == ("data",)  # a key of that name has priority over the whole data


@pytest.mark.parametrize("hint", [list[str], list[Any], dict[str, int], str, Any, list, None])
def test_data_other_than_an_object_is_one_column(hint, monkeypatch):
    module = ModuleType("invented_list")
    module.DATA = hint
    monkeypatch.setitem(sys.modules, "invented_list", module)
    assert columns_of(TYPED._replace(data="invented_list"), None, never) == [Column("data", (), "json")]
    assert columns_of(TYPED._replace(data="invented_list"), ["data"], never) == [Column("data", (), "json")]


def test_untyped_data_has_the_columns_of_all_responses():
    found = seen({"b": 1, "o": {"x": "y"}}, None, {"a": "t", "b": 2, "o": {"w": 1, "x": "z"}, "c": None, "l": [1]})
    assert found == [
        Column("b", ("b",), "integer"),
        Column("o_x", ("o", "x"), "text"),
        Column("o_w", ("o", "w"), "integer"),
        Column("a", ("a",), "text"),
        Column("c", ("c",), "text"),
    ]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([1, 2], "integer"),
        ([1, None, 2.5], "number"),
        ([1.5], "number"),
        ([1, "x"], "text"),
        ([1.5, "x"], "text"),
        ([True, False], "boolean"),
        ([True, 1], "text"),
        ([True, "x"], "text"),
        ([None, None], "text"),
        (["x", {"y": 1}], "text"),
        ([2**63 - 1, -(2**63)], "integer"),
        ([2**63], "text"),
        ([1, -(2**63) - 1], "text"),
        ([2**60 + 1, 0.5], "text"),  # a float cannot represent the first value
        ([10**400], "text"),
    ],
)
def test_a_column_has_the_widest_type_of_its_values(values, expected):
    for order in (values, values[::-1]):
        assert seen(*({"v": value} for value in order))[0] == Column("v", ("v",), expected)


def test_columns_of_untyped_data_are_found_by_their_names():
    answers = ({"o": {"p": {"q": 1}}, "l": []}, {"o": {"p": {"r": 1.5}}})
    assert seen(*answers, wanted=["o.p.r", "l", "data"]) == [
        Column("o_p_r", ("o", "p", "r"), "number"),
        Column("l", ("l",), "json"),
        Column("data", (), "json"),
    ]
    with pytest.raises(
        ConfigurationError, match=r"GET /api/kites/get-flight/v1 has no 'x'; the columns are: o, o_p, l"
    ):
        seen(*answers, wanted=["x"])


def test_names_of_untyped_data_are_accepted_without_responses():
    assert columns_of(UNTYPED, ["a", "b.c"], NOTHING) == [
        Column("a", ("a",), "text"),
        Column("b_c", ("b", "c"), "text"),
    ]
    assert columns_of(UNTYPED, None, NOTHING) == [Column("data", (), "json")]


@pytest.mark.parametrize("answers", [([1],), ("x",), ([], "y", 1), ({},), ({"only": [1]}, {"lists": {}})])
def test_untyped_data_without_scalars_is_one_column(answers):
    assert seen(*answers) == [Column("data", (), "json")]


def test_a_key_may_contain_dots():
    assert seen({"a.b": 1, "a": {"c.d": 2}}, wanted=["a.b", "a.c.d"]) == [
        Column("a.b", ("a.b",), "integer"),
        Column("a_c.d", ("a", "c.d"), "integer"),
    ]


def test_a_name_of_two_levels_belongs_to_the_upper_level():
    found = seen({"share": {"link": 1, "x": 2}, "share_link": "u"})
    assert names(found) == ["share.link", "share_x", "share_link"]
    assert seen({"share": {"link": 1}, "share_link": "u"}, wanted=["share_link", "share.link"]) == [
        Column("share_link", ("share_link",), "text"),
        Column("share.link", ("share", "link"), "integer"),
    ]


def test_an_object_keyed_by_ids_does_not_become_columns():
    by_id = [{"k": {f"id-{number}": 1 for number in range(start, start + 100)}, "n": 1} for start in range(0, 700, 100)]
    assert names(seen(*by_id)) == ["n"]
    assert seen(*(each["k"] for each in by_id)) == [Column("data", (), "json")]
    assert seen(*by_id, wanted=["k", "k.id-3"]) == [
        Column("k", ("k",), "json"),
        Column("k_id-3", ("k", "id-3"), "text"),
    ]


def test_unreadable_responses_give_no_columns():
    broken = [done({"b": 1}, body=body) for body in (b"{", b"[1]", b"", b"[" * 100_000)]
    assert columns_of(UNTYPED, None, source(*broken, done({"a": 1}), done(None, body=None))) == [
        Column("a", ("a",), "integer")
    ]


def test_the_example_fits_its_model():
    assert {column.path[0] for column in columns_of(TYPED, None, never)} <= CREATOR.keys()
