"""Data of `bilibili.search_video_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ResultItem(Model):
    aid: int | None = None
    arcurl: str | None = None
    area: int | None = None
    author: str | None = None
    badgepay: bool | None = None
    biz_data: Any = None
    bvid: str | None = None
    card_status: int | None = None
    cate_name: str | None = None
    cny_flag: int | None = None
    corner: str | None = None
    cover: str | None = None
    danmaku: int | None = None
    desc: str | None = None
    description: str | None = None
    duration: str | None = None
    enable_vt: int | None = None
    episode_count_text: str | None = None
    favorites: int | None = None
    hit_columns: list[str] | None = None
    id: int | None = None
    is_charge_video: int | None = None
    is_intervene: int | None = None
    is_live_room_inline: int | None = None
    is_pay: int | None = None
    is_union_video: int | None = None
    like: int | None = None
    live_status: int | None = None
    live_time: str | None = None
    mid: int | None = None
    new_rec_tags: list[Any] | None = None
    online: int | None = None
    parent_area_id: int | None = None
    parent_area_name: str | None = None
    pic: str | None = None
    play: int | None = None
    pubdate: int | None = None
    rank_index: int | None = None
    rank_offset: int | None = None
    rec_reason: str | None = None
    rec_tags: Any = None
    release_status: int | None = None
    review: int | None = None
    roomid: int | None = None
    senddate: int | None = None
    short_id: int | None = None
    spread_id: int | None = None
    style: int | None = None
    subtitle: str | None = None
    tag: str | None = None
    tags: str | None = None
    title: str | None = None
    type: str | None = None
    typeid: str | None = None
    typename: str | None = None
    uface: str | None = None
    uid: int | None = None
    uname: str | None = None
    upic: str | None = None
    url: str | None = None
    user_cover: str | None = None
    video_review: int | None = None
    view_type: str | None = None
    vt: int | None = None
    vt_display: str | None = None
    watched_show: Any = None


@define(repr=False)
class Data(Model):
    egg_hit: int | None = None
    exp_list: Any = None
    in_black_key: int | None = None
    in_white_key: int | None = None
    is_hit_web_inf: bool | None = None
    next: int | None = None
    num_pages: int | None = key("numPages")
    num_results: int | None = key("numResults")
    page: int | None = None
    pagesize: int | None = None
    result: list[ResultItem] | None = None
    rqt_type: str | None = None
    seid: str | None = None
    show_column: int | None = None
    suggest_keyword: str | None = None


@define(repr=False)
class SearchVideoV2Data(Model):
    code: int | None = None
    data: Data | None = None
    message: str | None = None
    ttl: int | None = None


DATA = SearchVideoV2Data
