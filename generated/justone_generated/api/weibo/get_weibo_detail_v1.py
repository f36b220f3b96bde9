"""Data of `weibo.get_weibo_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class NumberDisplayStrategy(Model):
    apply_scenario_flag: int | None = None
    display_text: str | None = None
    display_text_min_number: int | None = None


@define(repr=False)
class PagePic(Model):
    url: str | None = None


@define(repr=False)
class PageInfo(Model):
    content1: str | None = None
    object_type: int | None = None
    page_pic: PagePic | None = None
    page_title: str | None = None
    page_url: str | None = None
    type: str | None = None


@define(repr=False)
class Geo(Model):
    croped: bool | None = None
    height: int | None = None
    width: int | None = None


@define(repr=False)
class LargeGeo(Model):
    croped: bool | None = None
    height: str | None = None
    width: str | None = None


@define(repr=False)
class Large(Model):
    geo: LargeGeo | None = None
    size: str | None = None
    url: str | None = None


@define(repr=False)
class Pic(Model):
    geo: Geo | None = None
    large: Large | None = None
    pid: str | None = None
    size: str | None = None
    url: str | None = None


@define(repr=False)
class User(Model):
    avatar_hd: str | None = None
    badge: dict[str, int] | None = None
    close_blue_v: bool | None = None
    cover_image_phone: str | None = None
    description: str | None = None
    follow_count: int | None = None
    follow_me: bool | None = None
    followers_count: str | None = None
    followers_count_str: str | None = None
    following: bool | None = None
    gender: str | None = None
    id: int | None = None
    like: bool | None = None
    like_me: bool | None = None
    mbrank: int | None = None
    mbtype: int | None = None
    profile_image_url: str | None = None
    profile_url: str | None = None
    screen_name: str | None = None
    special_follow: bool | None = None
    statuses_count: int | None = None
    svip: int | None = None
    urank: int | None = None
    user_token: str | None = None
    verified: bool | None = None
    verified_reason: str | None = None
    verified_type: int | None = None
    verified_type_ext: int | None = None


@define(repr=False)
class Visible(Model):
    list_id: int | None = None
    type: int | None = None


@define(repr=False)
class Status(Model):
    ad_marked: bool | None = None
    ask_zhisou: bool | None = None
    attitude_dynamic_members_message: Any = None
    attitudes_count: int | None = None
    bid: str | None = None
    bmiddle_pic: str | None = None
    buttons: Any = None
    can_edit: bool | None = None
    cardid: str | None = None
    comment_guide_ext: str | None = None
    comment_manage_info: Any = None
    comments_count: int | None = None
    content_auth: int | None = None
    created_at: str | None = None
    darwin_tags: list[Any] | None = None
    detail_bottom_bar: int | None = None
    favorited: bool | None = None
    favorites_count: int | None = None
    id: str | None = None
    is_long_text: bool | None = key("isLongText")
    is_paid: bool | None = None
    is_show_mixed: bool | None = None
    item_category: str | None = None
    mblog_vip_type: int | None = None
    mblogtype: int | None = None
    mid: str | None = None
    mixed_count: int | None = None
    mlevel: int | None = None
    number_display_strategy: NumberDisplayStrategy | None = None
    ok: int | None = None
    original_pic: str | None = None
    page_info: PageInfo | None = None
    pending_approval_count: int | None = None
    pic_ids: list[str] | None = None
    pic_num: int | None = None
    pics: list[Pic] | None = None
    reposts_count: int | None = None
    reprint_cmt_count: int | None = None
    rid: str | None = None
    show_mlevel: int | None = None
    source: str | None = None
    status_title: str | None = None
    style_config: Any = None
    text: str | None = None
    text_length: int | None = key("textLength")
    thumbnail_pic: str | None = None
    user: User | None = None
    visible: Visible | None = None


@define(repr=False)
class GetWeiboDetailV1Data(Model):
    app_link: str | None = key("appLink")
    app_scheme: str | None = key("appScheme")
    call: int | None = None
    call_uinversal_link: bool | None = key("callUinversalLink")
    call_weibo: bool | None = key("callWeibo")
    hot_scheme: str | None = key("hotScheme")
    scheme_origin: bool | None = key("schemeOrigin")
    status: Status | None = None
    third_scheme: str | None = None
    xianzhi_scheme: str | None = None


DATA = GetWeiboDetailV1Data
