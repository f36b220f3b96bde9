"""Data of `weibo.get_post_comments_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class TopicStructItem(Model):
    actionlog: Any = None
    title: str | None = None
    topic_title: str | None = None
    topic_url: str | None = None


@define(repr=False)
class IconListItem(Model):
    data: Any = None
    type: str | None = None


@define(repr=False)
class StatusTotalCounter(Model):
    comment_cnt: str | None = None
    like_cnt: str | None = None
    repost_cnt: str | None = None
    total_cnt: str | None = None
    total_cnt_format: Any = None


@define(repr=False)
class User(Model):
    avatar_hd: str | None = None
    avatar_large: str | None = None
    cover_image_phone: str | None = None
    description: str | None = None
    domain: str | None = None
    follow_me: bool | None = None
    followers_count: int | None = None
    followers_count_str: str | None = None
    following: bool | None = None
    friends_count: int | None = None
    gender: str | None = None
    icon_list: list[IconListItem] | None = None
    id: int | None = None
    idstr: str | None = None
    location: str | None = None
    mbrank: int | None = None
    mbtype: int | None = None
    pc_new: int | None = None
    planet_video: bool | None = None
    profile_image_url: str | None = None
    profile_url: str | None = None
    screen_name: str | None = None
    status_total_counter: StatusTotalCounter | None = None
    statuses_count: int | None = None
    svip: int | None = None
    url: str | None = None
    user_ability: int | None = None
    v_plus: int | None = None
    verified: bool | None = None
    verified_type: int | None = None
    vvip: int | None = None
    weihao: str | None = None


@define(repr=False)
class DataItem(Model):
    allow_follow: bool | None = None
    analysis_extra: str | None = None
    biz_mark_type: int | None = None
    cmt_ext: str | None = None
    comments: list[Any] | None = None
    created_at: str | None = None
    degrade_type: str | None = None
    disable_reply: int | None = None
    floor_number: int | None = None
    from_repost_type: int | None = key(optional=True, nullable=True)
    hasvisible: bool | None = None
    id: int | None = None
    idstr: str | None = None
    is_expand: bool | None = key("isExpand")
    item_category: str | None = None
    like_counts: int | None = None
    liked: bool | None = None
    match_ai_play_picture: bool | None = None
    max_id: int | None = None
    mid: str | None = None
    next_cursor: int | None = None
    pic_num: int | None = None
    previous_cursor: int | None = None
    readtimetype: str | None = None
    report_scheme: str | None = None
    restrict_operate: int | None = key("restrictOperate")
    restrict_state: int | None = None
    rid: str | None = None
    rootid: int | None = None
    rootidstr: str | None = None
    safe_tags: int | None = key(optional=True, nullable=True)
    since_id: int | None = None
    source: str | None = None
    source_allowclick: int | None = None
    source_type: int | None = None
    text: str | None = None
    text_raw: str | None = None
    topic_struct: list[TopicStructItem] | None = None
    total_number: int | None = None
    url_objects: list[Any] | None = None
    user: User | None = None


@define(repr=False)
class FilterGroupItem(Model):
    is_default: int | None = key("isDefault")
    param: str | None = None
    scheme: str | None = None
    title: str | None = None


@define(repr=False)
class GetPostCommentsV1Data(Model):
    data: list[DataItem] | None = None
    filter_group: list[FilterGroupItem] | None = None
    max_id: int | None = None
    ok: int | None = None
    root_comment: list[Any] | None = key("rootComment")
    tip_msg: str | None = None
    total_number: int | None = None
    trends_text: str | None = key("trendsText")


DATA = GetPostCommentsV1Data
