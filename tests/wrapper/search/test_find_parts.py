"""Parts of the search: tokens, phrases, distances and corrections."""

from __future__ import annotations

import pytest

from justone_client.search.index import GREATEST, Index, packed
from justone_client.search.spelling import Vocabulary, distance
from justone_client.search.text import name_tokens, parts, terms_of, tokens

PHRASES = {"评 论": "#comment", "二 级 评 论": "#reply", "的": "", "b 站": "@bilibili"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Comments on Replies", ["comment", "on", "reply"]),
        ("movies, movie", ["movy", "movy"]),
        ("playCount likes", ["play", "count", "like"]),
        ("TikTok ＡＢＣ", ["tiktok", "abc"]),
        ("searches status", ["search", "status"]),
        ("B站", ["b", "站"]),
        ("粉絲數", ["粉", "丝", "数"]),
        ("get_user_v3", ["get", "user", "v3"]),
    ],
)
def test_a_text_becomes_words_and_characters(text, expected):
    assert tokens(text) == expected


def test_a_field_is_split_at_its_capitals():
    assert name_tokens("ShopNameURL") == ["shop", "name", "url"]


def test_the_longest_phrase_is_taken():
    found = [(part.tokens, part.meanings) for part in parts(tokens("视频的二级评论"), PHRASES, 4)]
    assert found == [(("视", "频"), None), (("的",), ()), (("二", "级", "评", "论"), ("#reply",))]


def test_chinese_becomes_pairs_and_ignored_words_nothing():
    terms = [[*terms_of(part)] for part in parts(tokens("B站的评论区 up"), PHRASES, 4)]
    assert terms == [[], [], ["评论"], ["up"]]


@pytest.mark.parametrize(
    ("one", "other", "faults"),
    [
        ("coment", "comment", 1),
        ("reveiw", "review", 1),
        ("taobo", "taobao", 1),
        ("kite", "kite", 0),
        ("kite", "ship", 3),
    ],
)
def test_the_distance_counts_faults_up_to_a_limit(one, other, faults):
    assert distance(one, other, 2) == distance(other, one, 2) == faults


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (["coment"], ["comment"]),
        (["usercomment"], ["user", "comment"]),
        (["com", "ment"], ["comment"]),
        (["usre"], ["user"]),
        (["abc"], ["abc"]),
        (["1234"], ["1234"]),
        (["评"], ["评"]),
    ],
)
def test_unknown_words_become_known_ones(found, expected):
    assert Vocabulary({"comment": 5, "user": 3, "123": 1}).corrected(found) == expected


def test_of_words_equally_near_the_frequent_one_is_taken():
    assert Vocabulary({"cart": 1, "card": 9}).corrected(["carx"]) == ["card"]


def test_postings_keep_endpoints_and_weights():
    weights = {0: 1, 63: GREATEST, 64: 0, 4095: 7}
    assert Index([], {}, {"kite": packed(weights)}).weights("kite") == weights
