"""Invented content: the shape of each endpoint, pages that end, and ids that lead from a search to its details."""

import itertools
from importlib import import_module

import httpx
import pytest
from support.harness import TOKEN

from justone_client import JustOne
from justone_client.emulator import running
from justone_client.emulator.invented import invented_data
from justone_client.endpoints.data_places import items_place
from justone_client.endpoints.model import read_data
from justone_client.endpoints.registry import all_operations, operation_named

pytestmark = pytest.mark.slow

OF_UNKNOWN_ELEMENTS = {
    "bilibili.get_video_danmu_v2",
    "xiaohongshu_pgy.api_solar_kol_data_v2_kol_content_tags_v1",
    "xiaohongshu_pgy.api_solar_kol_data_v2_kol_feature_tags_v1",
}
"""Endpoints whose data is a list of elements of which nothing is known; the emulator leaves it empty."""

TYPED = [each for each in all_operations() if each.data and each.name not in OF_UNKNOWN_ELEMENTS]
PAGED = [operation for operation in TYPED if operation.paging]

NOTHING_TO_TURN = {"instagram.get_comment_replies_v1"}
"""Endpoints whose cursor is in a part of the data whose shape is not known."""


DAY = {"start_day": "2026-08-01", "start_hour": "0", "end_day": "2026-08-02", "end_hour": "0"}


@pytest.fixture(scope="module")
def api():
    with running() as url, JustOne(TOKEN, environment=url) as api:
        yield api


def arguments(operation, value="1"):
    turning = {*operation.paging.step, *operation.paging.next} if operation.paging else set()
    return {name: value for name in operation.parameters.values() if name not in turning}


def test_content_has_the_shape_of_the_endpoint():
    for operation in TYPED:
        data = invented_data(operation, arguments(operation))
        assert data not in ({}, [], None), operation
        assert read_data(operation.data, data)[1] == (), operation
        assert invented_data(operation, arguments(operation)) == data, "equal parameters give equal content"


@pytest.mark.parametrize("name", sorted(OF_UNKNOWN_ELEMENTS))
def test_a_list_of_unknown_elements_is_empty(name):
    assert invented_data(operation_named(name), {"userId": "1"}) == []


def test_other_parameters_give_other_content():
    same = [
        operation.name
        for operation in TYPED
        if arguments(operation)
        and invented_data(operation, arguments(operation)) == invented_data(operation, arguments(operation, "2"))
    ]
    assert len(same) < len(TYPED) / 20  # a few have nothing but lists of unknown elements


@pytest.mark.parametrize("operation", PAGED, ids=lambda operation: operation.name)
def test_the_pages_of_a_list_differ_and_end(operation):
    start = {name: 1 for name in operation.paging.step if name not in operation.paging.first}
    parameters = {**arguments(operation), **start}
    pages = []
    while parameters is not None:
        pages.append(invented_data(operation, {name: str(value) for name, value in parameters.items()}))
        changes = operation.paging.after(parameters, {"data": pages[-1]})
        parameters = None if changes is None else {**parameters, **changes}
        assert len(pages) < 6
    assert len(pages) > 1 or operation.name in NOTHING_TO_TURN
    if items_place(import_module(operation.data).DATA, operation.paging.items):
        assert all(one != other for one, other in itertools.pairwise(pages))


def test_an_endpoint_of_unknown_shape_resembles_another_version():
    known, unknown = operation_named("douyin_ec.get_item_detail_v2"), operation_named("douyin_ec.get_item_detail_v1")
    assert (unknown.data, unknown.family) == ("", known.family)
    assert invented_data(unknown, {"itemId": "7"}).keys() == invented_data(known, {"itemId": "7"}).keys()
    alone = operation_named("dewu.search_item_list_v1")
    assert (alone.data, invented_data(alone, {"keyword": "1"}).keys()) == ("", {"id", "title", "create_time"})


def test_an_unknown_cursor_leads_to_an_empty_page():
    operation = next(each for each in PAGED if each.paging.next and not each.paging.step and not each.paging.items)
    cursors = dict.fromkeys(operation.paging.next, "unknown")
    assert invented_data(operation, {**arguments(operation), **cursors}) in ({}, [])


def test_a_note_found_on_xiaohongshu_has_matching_details(api):
    found = api.xiaohongshu.search_note_v2(keyword="茶").data.items[0].note
    details = api.xiaohongshu.get_note_detail_v1(note_id=found.id).data[0].note_list[0]
    assert (details.id, details.title, details.liked_count) == (found.id, found.title, found.liked_count)
    author = api.xiaohongshu.get_user_v3(user_id=found.user.userid).data
    assert (author.userid, author.nickname) == (found.user.userid, found.user.nickname)
    comments = api.xiaohongshu.get_note_comment_v2(note_id=found.id).data.comments
    assert {comment.note_id for comment in comments} == {found.id}
    assert len({comment.id for comment in comments}) == len(comments) > 1


def test_a_post_found_on_weibo_has_matching_details(api):
    found = api.weibo.search_all_v2(q="茶", **DAY).data.weibo_list[0]
    details = api.weibo.get_weibo_detail_v1(id_=found.id).data.status
    assert (details.id, details.mid, str(details.attitudes_count)) == (found.id, found.id, found.attitudes_count)


def test_a_video_found_on_douyin_has_matching_details(api):
    found = api.douyin.search_video_v4(keyword="茶").data.business_data[0].data.aweme_info
    details = api.douyin.get_video_detail_v2(video_id=found.aweme_id).data.aweme_detail
    assert (details.aweme_id, details.desc) == (found.aweme_id, found.desc)
    assert details.statistics.digg_count == found.statistics.digg_count
    assert details.author.nickname == found.author.nickname


def test_values_look_like_what_their_names_say(api):
    user = api.xiaohongshu.get_user_v3(user_id="5f01").data
    assert user.userid == "5f01"
    assert user.fans >= 0
    assert user.images.startswith("https://example.com/")
    product = api.amazon.get_product_detail_v1(asin="B012345678").data
    assert product.asin == "B012345678"
    assert product.product_title.isascii()


def test_examples_need_no_token_and_are_marked_as_invented():
    with running() as url, httpx.Client(base_url=url, trust_env=False) as client:
        known = client.get("/status/api-example/detail?api=/api/xiaohongshu/get-user/v3").json()
        unknown = client.get("/status/api-example/detail?api=/api/none").json()
    assert (known["code"], known["data"]["api"]) == (0, "/api/xiaohongshu/get-user/v3")
    assert (known["data"]["synthetic"], known["data"]["example"]["code"]) == (True, 0)
    assert "fans" in known["data"]["example"]["data"]
    assert unknown["code"] == 404
