"""Misspelt names: the message suggests similar ones, and the exception is the one that Python expects."""

from __future__ import annotations

import copy

import pytest
from support.harness import TOKEN

from justone_client import AsyncJustOne, ConfigurationError, JustOne
from justone_client.checks import nearest, similar_or_listed, some_of, suggestion
from justone_client.collect import collect
from justone_client.emulator import OwnResponses
from justone_client.endpoints.registry import find_operation

CLIENTS = pytest.mark.parametrize("api", [JustOne(TOKEN), AsyncJustOne(TOKEN)], ids=["sync", "async"])


def missing(owner, name):
    with pytest.raises(AttributeError) as caught:
        getattr(owner, name)
    assert (caught.value.name, caught.value.obj) == (name, owner)
    return str(caught.value)


@CLIENTS
@pytest.mark.parametrize(
    ("name", "similar"),
    [("xiaohongsu", "'xiaohongshu', 'xiaohongshu_ec', 'xiaohongshu_pgy'"), ("Weibo", "'weibo'"), ("pinng", "'ping'")],
)
def test_a_misspelt_platform_suggests_similar_ones(api, name, similar):
    expected = f"'{type(api).__name__}' object has no attribute {name!r}; similar: {similar}"
    assert missing(api, name) == expected


@CLIENTS
def test_a_platform_that_is_not_installed_is_named(api, monkeypatch):
    monkeypatch.delattr(f"justone_generated.api.{'' if isinstance(api, JustOne) else 'Async'}Platforms.weibo")
    message = missing(api, "weibo")
    assert "this installation of justone-client" in message
    assert "has no such platform" in message
    assert "api.call(path)" in message


@CLIENTS
def test_a_misspelt_method_suggests_similar_ones(api):
    message = missing(api.xiaohongshu, "get_usr_v3")
    assert "object has no attribute 'get_usr_v3'; similar: 'get_user_v3', " in message
    assert message.count("'") == 4 + 2 * 3


@CLIENTS
def test_attributes_of_protocols_are_not_searched(api):
    assert missing(api, "_repr_svg_").endswith("object has no attribute '_repr_svg_'")
    assert missing(api.weibo, "__fspath__").endswith("object has no attribute '__fspath__'")


@CLIENTS
def test_a_namespace_can_be_copied(api):
    assert copy.copy(api.weibo)._call == api.weibo._call
    assert copy.copy(api).options == api.options


def test_an_error_of_a_property_is_kept(monkeypatch):
    monkeypatch.setattr(JustOne, "broken", property(lambda self: self.options.nothing), raising=False)
    with pytest.raises(AttributeError, match="'Options' object has no attribute 'nothing'"):
        _ = JustOne(TOKEN).broken


@CLIENTS
def test_a_method_without_similar_ones_says_where_to_look(api):
    assert missing(api.xiaohongshu, "zzz").endswith("; `justone endpoints xiaohongshu.` lists its methods")


def test_an_unknown_option_of_a_collection_suggests_similar_ones():
    with JustOne(TOKEN) as api, pytest.raises(TypeError, match=r"unknown option 'ouput'; did you mean 'output'\?"):
        collect(api.xiaohongshu.get_user_v3, ["1"], ouput="o.csv")


def test_an_unknown_option_suggests_similar_ones():
    with pytest.raises(TypeError, match=r"^unknown option 'timout'; did you mean 'timeout' or 'connect_timeout'\?$"):
        JustOne(TOKEN, timout=90)
    with pytest.raises(TypeError, match=r"unknown option 'x'; options are: environment, timeout"):
        JustOne(TOKEN, x=90)


@pytest.mark.parametrize(
    ("name", "similar"),
    [
        ("xiaohongshu.get_usr_v3", "'xiaohongshu.get_user_v3'"),
        ("xiaohongsu.get_user_v3", "'xiaohongshu.get_user_v3'"),
        ("xiaohongshu.GetUser_v3", "'xiaohongshu.get_user_v3'"),
    ],
)
def test_an_unknown_endpoint_suggests_similar_ones(name, similar):
    with pytest.raises(ConfigurationError, match="there is no endpoint") as caught:
        find_operation(name)
    assert f"did you mean {similar}" in caught.value.message
    assert caught.value.message.count("xiaohongshu.get") <= 4
    with pytest.raises(ValueError, match=f"did you mean {similar}"):
        OwnResponses({name: {}})


def test_hidden_endpoints_are_suggested_last():
    with pytest.raises(ConfigurationError, match=r"get_note_comment_v2', 'xiaohongshu.get_note_comment_v4' or "):
        find_operation("xiaohongshu.get_note_comment")


def test_an_endpoint_without_similar_ones_says_where_to_look():
    with pytest.raises(ConfigurationError, match=r"there is no endpoint 'a\.b'; `justone endpoints` lists them"):
        find_operation("a.b")


def test_a_text_that_is_no_name_is_not_repeated():
    with pytest.raises(ConfigurationError) as caught:
        find_operation(TOKEN)
    assert TOKEN not in str(caught.value)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"map": {"usr_id": "id"}}, r"has no such argument; did you mean 'user_id'\?"),
        ({"map": {"user_id": "naem"}}, r"there is no column 'naem'; did you mean 'name'\?"),
        ({"columns": ["nicknam"]}, r"has no 'nicknam'; did you mean 'nickname'"),
    ],
)
def test_a_collection_suggests_similar_names(tmp_path, options, says):
    with JustOne(TOKEN) as api, pytest.raises(ConfigurationError, match=says):
        collect(api.xiaohongshu.get_user_v3, [{"id": "1", "name": "a"}], output=tmp_path / "o.csv", **options)


@pytest.mark.parametrize(
    ("name", "known", "expected"),
    [
        ("fans", ["interact_fans", "x"], "; did you mean 'interact_fans'?"),
        ("ab", ["abc", "abd"], "; did you mean 'abd' or 'abc'?"),
        ("ab", ["abc", "abd", "abe", "abf"], "; did you mean 'abf', 'abe' or 'abd'?"),
        ("", ["abc"], ""),
        ("x" * 1_000_000, ["abc"], ""),
    ],
)
def test_at_most_three_names_are_suggested(name, known, expected):
    assert suggestion(name, known) == expected
    assert len(nearest(name, known)) <= 3


def test_names_are_listed_only_if_none_is_similar():
    known = [f"column_{number}" for number in range(103)]
    assert similar_or_listed("colum_7", known, "they are") == "; did you mean 'column_7', 'column_97' or 'column_87'?"
    listed = ", ".join(known[:10])
    assert similar_or_listed("zzz", known, "they are") == f"; they are: {listed} and 93 more"


def test_a_long_list_of_names_is_shortened():
    assert some_of(["a", "b"]) == "a, b"
    assert some_of([str(number) for number in range(12)]) == "0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 2 more"
    assert some_of([]) == "none"
