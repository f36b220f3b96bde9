"""`find`: what a question may be made of, and what a result has."""

from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path

import pytest

import justone_client
from justone_client import ConfigurationError, Found, find
from justone_client.endpoints.registry import all_operations, operation_named

QUESTIONS = json.loads(Path(__file__).with_name("questions.json").read_text(encoding="utf-8"))
FIRST, AMONG_FIVE = 0.90, 0.97
"""Shares of the questions with a right endpoint first, and among the first five."""


def first(text: str, **options: object) -> str:
    return find(text, limit=1, **options)[0].name


def versions(found: Found) -> set[str]:
    return {found.name, *found.alternatives}


def test_most_questions_have_a_right_endpoint_first():
    hits = {at: [] for at in (1, 5)}
    for question in QUESTIONS:
        found = find(question["question"], limit=5)
        for at, held in hits.items():
            held.append(any(versions(each) & set(question["names"]) for each in found[:at]))
    assert len(QUESTIONS) == 100
    assert sum(hits[1]) / 100 >= FIRST
    assert sum(hits[5]) / 100 >= AMONG_FIVE


def test_the_right_endpoints_of_the_questions_exist():
    assert {name for question in QUESTIONS for name in question["names"]} <= {each.name for each in all_operations()}


@pytest.mark.parametrize("words", ["xhs note comment", "小红书 笔记 评论", "bilibili 视频 弹幕"])
def test_the_order_of_words_is_ignored(words):
    results = {tuple(each.name for each in find(" ".join(order))) for order in permutations(words.split())}
    assert len(results) == 1


@pytest.mark.parametrize(
    ("misspelt", "right"),
    [
        ("xiaohonshu note detail", "xiaohongshu note detail"),
        ("bilibili video coment", "bilibili video comment"),
        ("taobo product detail", "taobao product detail"),
        ("jd prodcut price", "jd product price"),
        ("twiter user profile", "twitter user profile"),
        ("instagarm reels search", "instagram reels search"),
        ("youtube captoins", "youtube captions"),
        ("weibo hotsearch", "weibo hot search"),
        ("kuaisho user videos", "kuaishou user videos"),
        ("we chat article reads", "wechat article reads"),
        ("小红树笔记详情", "小红书笔记详情"),
    ],
)
def test_a_misspelt_word_finds_the_same(misspelt, right):
    assert first(misspelt) == first(right)


@pytest.mark.parametrize(
    ("name", "platform"),
    [
        *dict.fromkeys(("小红书", "RedNote", "XHS", "红书", "xiaohongshu"), "xiaohongshu").items(),
        *dict.fromkeys(("抖音", "Douyin"), "douyin").items(),
        *dict.fromkeys(("B站", "Bilibili", "哔哩哔哩"), "bilibili").items(),
        *dict.fromkeys(("X", "Twitter", "推特"), "twitter").items(),
        *dict.fromkeys(("油管", "YouTube"), "youtube").items(),
        *dict.fromkeys(("Instagram", "ins"), "instagram").items(),
        *dict.fromkeys(("快手", "Kuaishou"), "kuaishou").items(),
        *dict.fromkeys(("知乎", "Zhihu"), "zhihu").items(),
        *dict.fromkeys(("微博", "Weibo"), "weibo").items(),
        ("TikTok", "tiktok"),
        ("视频号", "weixin_channels"),
    ],
)
def test_a_platform_is_known_by_the_names_people_use(name, platform):
    assert first(f"{name} comments").startswith(f"{platform}.")
    assert first(f"{name} 评论").startswith(f"{platform}.")


@pytest.mark.parametrize(
    ("question", "platform"),
    [
        *dict.fromkeys(("淘宝商品", "taobao product", "天猫商品"), "taobao").items(),
        *dict.fromkeys(("京东商品", "jd product"), "jd").items(),
        *dict.fromkeys(("公众号文章", "wechat article", "微信文章"), "weixin").items(),
        *dict.fromkeys(("蒲公英达人报价", "小红书达人报价"), "xiaohongshu_pgy").items(),
        *dict.fromkeys(("星图达人报价", "抖音达人报价"), "douyin_xingtu").items(),
        *dict.fromkeys(("豆瓣影评", "douban reviews"), "douban").items(),
        *dict.fromkeys(("闲鱼搜索", "xianyu search"), "xianyu").items(),
        *dict.fromkeys(("得物搜索", "dewu search"), "dewu").items(),
        *dict.fromkeys(("贝壳二手房", "beike homes"), "beike").items(),
        *dict.fromkeys(("头条文章", "toutiao article"), "toutiao").items(),
        ("1688商品", "alibaba_1688"),
        ("tiktok shop product", "tiktok_shop"),
        ("小红书商品", "xiaohongshu_ec"),
    ],
)
def test_a_question_finds_an_endpoint_of_its_platform(question, platform):
    assert first(question).startswith(f"{platform}.")


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("小红书用户粉丝数", "xiaohongshu.get_user_v3"),
        ("bilibili video play count", "bilibili.get_video_detail_v2"),
        ("京东价格", "jd.get_item_price_v1"),
        ("公众号文章点赞", "weixin.get_article_metrics_v2"),
        ("hot_comment_tokens", "douyin_xingtu.gw_api_data_get_author_hot_comment_tokens_v1"),
    ],
)
def test_a_field_of_the_response_finds_its_endpoint(question, name):
    assert name in versions(find(question, limit=1)[0])


def test_one_chinese_character_finds_the_words_that_contain_it():
    assert first("鞋") == "dewu.search_item_list_v1"


def test_a_result_has_both_titles_and_the_other_versions():
    found = find("小红书用户资料", limit=1)[0]
    assert (found.summary, found.summary_zh) == ("User profile", "用户资料")
    assert found.alternatives == ("xiaohongshu.get_user_v4",)
    assert found.score > 0
    with pytest.raises(AttributeError):
        found.name = ""


def test_each_family_is_one_result_unless_versions_are_wanted():
    families = [operation_named(each.name).family or each.name for each in find("taobao product details")]
    assert len(families) == len(set(families))
    found = find("taobao product details", all_versions=True, limit=20)
    assert {"taobao.get_item_detail_v1", "taobao.get_item_detail_v9"} <= {each.name for each in found}
    assert {each.alternatives for each in found} == {()}


@pytest.mark.parametrize("name", ["douyin.get_user_video_list_v1", "taobao.get_item_detail_v3"])
def test_the_recommended_version_is_first(name):
    operation = operation_named(name)
    assert operation.recommended
    assert first(operation.summary.partition("(")[0], platform=name.partition(".")[0]) == name


def test_hidden_and_deprecated_versions_come_last():
    found = find("xhs note details", limit=1)[0]
    standings = [operation_named(name) for name in (found.name, *found.alternatives)]
    assert [bool(each.hidden) + 2 * bool(each.deprecation) for each in standings] == [0, 0, 1, 1, 1, 1, 3]


def test_a_deprecated_endpoint_comes_after_an_equal_one():
    names = [each.name for each in find("星图达人粉丝画像", limit=100)]
    current = "douyin_xingtu.gw_api_data_sp_get_author_fans_distribution_v1"
    assert names.index(current) < names.index("douyin_xingtu.get_kol_fans_distribution_v1")


def standing(name: str) -> int:
    operation = operation_named(name)
    return bool(operation.hidden) + 2 * bool(operation.deprecation) or int(not operation.recommended) - 1


@pytest.mark.parametrize("text", ["xhs note details", "taobao product details", "抖音用户作品列表"])
def test_all_versions_are_in_the_order_of_their_standing(text):
    found = find(text, all_versions=True, limit=100)
    first = operation_named(found[0].name).family
    standings = [standing(each.name) for each in found if operation_named(each.name).family == first]
    assert len(standings) > 1
    assert standings == sorted(standings)
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)


@pytest.mark.parametrize("text", ["kol audience distribution", "星图达人粉丝画像", "xingtu video detail"])
def test_hidden_and_deprecated_endpoints_come_after_all_others(text):
    standings = [standing(each.name) == 3 for each in find(text, limit=100)]
    assert set(standings) == {False, True}
    assert standings == sorted(standings)


def test_a_named_endpoint_is_first_even_if_deprecated():
    name = "douyin_xingtu.get_kol_fans_distribution_v1"
    assert standing(name) == 3
    assert first(name) == first(f"星图达人粉丝画像 {name}") == name


@pytest.mark.parametrize("text", ["xhs user profile v4", "xiaohongshu.get_user_v4", "get_user_v4"])
def test_a_named_version_is_first_even_if_hidden(text):
    assert find(text, limit=1)[0].name == "xiaohongshu.get_user_v4"
    assert find(text, limit=1)[0].alternatives == ("xiaohongshu.get_user_v3",)


@pytest.mark.parametrize("name", [each.name for each in all_operations()][::9])
def test_the_name_of_an_endpoint_finds_it(name):
    assert first(name) == name


@pytest.mark.parametrize("platform", ["douyin", "抖音", "Douyin"])
def test_a_platform_limits_the_results(platform):
    found = find("video comments", platform=platform)
    assert found
    assert {each.name.partition(".")[0] for each in found} == {"douyin"}


def test_an_unknown_platform_is_refused():
    with pytest.raises(ConfigurationError, match="there is no such platform; pass a name"):
        find("comments", platform="kite")


@pytest.mark.parametrize("text", ["", " \n", "zzzqqq", "the of", "怎么获取", "!?", "🪁", "\x00"])
def test_an_unmatched_text_gives_an_empty_list(text):
    assert find(text) == []


def test_a_long_text_is_read_only_in_part():
    assert find("小红书 笔记 评论 " + "zzz " * 100_000) == find("小红书 笔记 评论")


def test_the_limit_is_kept_and_checked():
    assert len(find("comments", limit=3)) == 3
    assert find("comments", limit=3) == find("comments")[:3]
    for limit in (0, -1, 1.5, True):
        with pytest.raises(ConfigurationError, match="limit"):
            find("comments", limit=limit)


def test_a_text_of_another_type_is_refused():
    with pytest.raises(ConfigurationError, match="NoneType"):
        find(None)


def test_scores_fall_from_the_first_result_on():
    scores = [each.score for each in find("小红书 笔记 评论", limit=50)]
    assert scores == sorted(scores, reverse=True)


def test_find_is_public():
    assert {"find", "Found"} <= {*justone_client.__all__}
