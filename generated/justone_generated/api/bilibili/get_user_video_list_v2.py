"""Data of `bilibili.get_user_video_list_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class EpisodicButton(Model):
    text: str | None = None
    uri: str | None = None


@define(repr=False)
class CursorAttr(Model):
    is_last_watched_arc: bool | None = None
    rank: int | None = None


@define(repr=False)
class Item(Model):
    author: str | None = None
    bvid: str | None = None
    cover: str | None = None
    cover_icon: str | None = None
    cover_left_icon: str | None = None
    cover_left_text: str | None = None
    ctime: int | None = None
    cursor_attr: CursorAttr | None = None
    danmaku: int | None = None
    duration: int | None = None
    first_cid: int | None = None
    goto: str | None = None
    icon_type: int | None = None
    is_cooperation: bool | None = None
    is_fold: bool | None = None
    is_live_playback: bool | None = None
    is_oneself: bool | None = None
    is_pgc: bool | None = None
    is_popular: bool | None = None
    is_pugv: bool | None = None
    is_steins: bool | None = None
    is_ugcpay: bool | None = None
    length: str | None = None
    param: str | None = None
    play: int | None = None
    publish_time_text: str | None = None
    state: bool | None = None
    sub_title_icon: str | None = None
    subtitle: str | None = None
    three_point: Any = None
    title: str | None = None
    tname: str | None = None
    translate_status: str | None = None
    translated_title: str | None = None
    ugc_pay: int | None = None
    uri: str | None = None
    videos: int | None = None
    view_content: str | None = None
    view_self_type: int | None = None


@define(repr=False)
class LastWatchedLocator(Model):
    display_threshold: int | None = None
    insert_ranking: int | None = None
    text: str | None = None


@define(repr=False)
class OrderItem(Model):
    title: str | None = None
    value: str | None = None


@define(repr=False)
class Data(Model):
    count: int | None = None
    episodic_button: EpisodicButton | None = None
    has_next: bool | None = None
    has_prev: bool | None = None
    item: list[Item] | None = None
    last_watched_locator: LastWatchedLocator | None = None
    order: list[OrderItem] | None = None


@define(repr=False)
class GetUserVideoListV2Data(Model):
    code: int | None = None
    data: Data | None = None
    message: str | None = None
    ttl: int | None = None


DATA = GetUserVideoListV2Data
