"""`find`: which endpoint comes first if several are about the same thing."""

from __future__ import annotations

import pytest

from justone_client import find


def first(text: str) -> str:
    return find(text, limit=1)[0].name


def versions(text: str) -> set[str]:
    found = find(text, limit=1)[0]
    return {found.name, *found.alternatives}


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("view count of a tweet", "twitter.get_post_detail_v1"),
        ("快手作品的播放次数", "kuaishou.get_video_detail_v2"),
        ("this instagram post", "instagram.get_post_detail_v1"),
    ],
)
def test_a_question_about_one_value_finds_the_details(question, name):
    assert first(question) == name


@pytest.mark.parametrize(
    ("question", "name"),
    [("jd sku price", "jd.get_item_price_v1"), ("taobao item sales volume", "taobao.get_item_sale_v1")],
)
def test_an_endpoint_for_the_value_comes_before_the_details(question, name):
    assert first(question) == name


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("tweets that mention a brand", "twitter.search_v1"),
        ("reddit posts about a hobby", "reddit.search_v1"),
        ("amazon find items by keyword and price", "amazon.search_products_v1"),
        ("蒲公英按粉丝数筛选博主", "xiaohongshu_pgy.api_solar_cooperator_blogger_v2_v1"),
    ],
)
def test_a_question_with_a_word_for_searching_finds_a_search(question, name):
    assert first(question) == name


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("all posts of a tiktok creator", "tiktok.get_user_post_v1"),
        ("链家房源列表", "beike.get_ershoufang_list_v1"),
    ],
)
def test_a_question_about_all_things_finds_a_list(question, name):
    assert first(question) == name


def test_a_number_of_things_is_not_asked_of_their_list():
    assert first("how many followers has a zhihu user") == "zhihu.get_user_info_v1"
    assert first("知乎用户的粉丝数") == "zhihu.get_user_info_v1"
    assert first("followers of a zhihu user") == "zhihu.get_user_followers_v1"


def test_a_value_implies_its_subject():
    assert first("tiktok follower count by handle") == "tiktok.get_user_detail_v1"


def test_details_have_usual_values_that_are_not_documented():
    assert first("微博博主的粉丝量") == "weibo.get_user_detail_v3"


def test_a_replaced_version_does_not_lift_the_others():
    assert "douyin_ec.get_item_sku_info_v2" in versions("抖店 规格 库存")


def test_the_named_platform_comes_before_a_guess_elsewhere():
    assert first("得物鞋子") == "dewu.search_item_list_v1"


def test_a_title_names_a_platform_in_both_languages():
    assert first("视频号博主的视频") == "weixin_channels.get_account_videos_v1"


@pytest.mark.parametrize(
    ("misspelt", "right"),
    [("斗音视频评论", "抖音视频评论"), ("京冬商品评价", "京东商品评价"), ("微搏热搜", "微博热搜")],
)
def test_a_platform_is_known_by_a_homophone(misspelt, right):
    assert first(misspelt) == first(right)
