"""Data of `weibo.get_user_post_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ContinueTag(Model):
    cleaned: bool | None = None
    pic: str | None = None
    scheme: str | None = None
    title: str | None = None


@define(repr=False)
class NumberDisplayStrategy(Model):
    apply_scenario_flag: int | None = None
    display_text: str | None = None
    display_text_min_number: int | None = None


@define(repr=False)
class Large(Model):
    cut_type: int | None = None
    height: int | None = None
    type: str | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class PicInfos(Model):
    bmiddle: Any = None
    large: Large | None = None
    largecover: Any = None
    largest: Large | None = None
    mw2000: Any = None
    object_id: str | None = None
    original: Any = None
    photo_tag: int | None = None
    pic_id: str | None = None
    pic_status: int | None = None
    thumbnail: Any = None
    type: str | None = None


@define(repr=False)
class MediaInfo(Model):
    format: str | None = None
    h5_url: str | None = None
    name: str | None = None
    stream_url: str | None = None
    stream_url_hd: str | None = None


@define(repr=False)
class PageInfo(Model):
    act_status: int | None = None
    content1: str | None = None
    content2: str | None = None
    media_info: MediaInfo | None = None
    object_id: str | None = None
    object_type: str | None = None
    page_id: str | None = None
    type: str | None = None


@define(repr=False)
class StatusTotalCounter(Model):
    comment_cnt: str | None = None
    like_cnt: str | None = None
    repost_cnt: str | None = None
    total_cnt: str | None = None
    total_cnt_format: Any = None


@define(repr=False)
class RetweetedStatusUser(Model):
    avatar_hd: str | None = None
    avatar_large: str | None = None
    domain: str | None = None
    follow_me: bool | None = None
    following: bool | None = None
    icon_list: Any = None
    id: int | None = None
    idstr: str | None = None
    profile_image_url: str | None = None
    profile_url: str | None = None
    screen_name: str | None = None
    status_total_counter: StatusTotalCounter | None = None
    verified: bool | None = None
    verified_type: int | None = None
    verified_type_ext: int | None = None


@define(repr=False)
class Visible(Model):
    list_id: int | None = None
    type: int | None = None


@define(repr=False)
class RetweetedStatus(Model):
    attitudes_count: int | None = None
    attitudes_status: int | None = None
    buttons: Any = None
    cardid: str | None = None
    comments_count: int | None = None
    continue_tag: Any = None
    created_at: str | None = None
    favorited: bool | None = None
    geo: str | None = None
    id: int | None = None
    idstr: str | None = None
    is_ad: bool | None = key("isAd")
    is_long_text: bool | None = key("isLongText")
    is_paid: bool | None = None
    mblogid: str | None = None
    mblogtype: int | None = None
    mid: str | None = None
    page_info: PageInfo | None = None
    pic_ids: list[Any] | None = None
    pic_num: int | None = None
    reposts_count: int | None = None
    rid: str | None = None
    source: str | None = None
    text: str | None = None
    text_length: int | None = key("textLength")
    text_raw: str | None = None
    user: RetweetedStatusUser | None = None
    visible: Visible | None = None


@define(repr=False)
class TopicStructItem(Model):
    actionlog: Any = None
    title: str | None = None
    topic_title: str | None = None
    topic_url: str | None = None


@define(repr=False)
class UrlStructItem(Model):
    actionlog: Any = None
    h5_target_url: str | None = None
    hide: int | None = None
    long_url: str | None = None
    need_save_obj: int | None = None
    object_type: str | None = None
    ori_url: str | None = None
    page_id: str | None = None
    result: bool | None = None
    short_url: str | None = None
    storage_type: str | None = None
    ttl: int | None = None
    url_title: str | None = None
    url_type: int | None = None
    url_type_pic: str | None = None


@define(repr=False)
class IconListItem(Model):
    data: Any = None
    type: str | None = None


@define(repr=False)
class User(Model):
    avatar_hd: str | None = None
    avatar_large: str | None = None
    domain: str | None = None
    follow_me: bool | None = None
    following: bool | None = None
    icon_list: list[IconListItem] | None = None
    id: int | None = None
    idstr: str | None = None
    mbrank: int | None = None
    mbtype: int | None = None
    pc_new: int | None = None
    planet_video: bool | None = None
    profile_image_url: str | None = None
    profile_url: str | None = None
    screen_name: str | None = None
    status_total_counter: StatusTotalCounter | None = None
    user_ability: int | None = None
    v_plus: int | None = None
    verified: bool | None = None
    verified_type: int | None = None
    verified_type_ext: int | None = None
    weihao: str | None = None


@define(repr=False)
class ListItem(Model):
    analysis_extra: str | None = None
    annotations: Any = None
    attitudes_count: int | None = None
    attitudes_status: int | None = None
    can_edit: bool | None = None
    comment_manage_info: Any = None
    comments_count: int | None = None
    content_auth: int | None = None
    continue_tag: ContinueTag | None = None
    created_at: str | None = None
    favorited: bool | None = None
    id: int | None = None
    idstr: str | None = None
    is_ad: bool | None = key("isAd")
    is_long_text: bool | None = key("isLongText")
    is_single_pay_audio: bool | None = key("isSinglePayAudio")
    is_paid: bool | None = None
    is_show_bulletin: int | None = None
    is_show_mixed: bool | None = None
    mblog_feed_back_menus_format: list[Any] | None = None
    mblog_vip_type: int | None = None
    mblogid: str | None = None
    mblogtype: int | None = None
    md_render_mark: Any = None
    mid: str | None = None
    mixed_count: int | None = None
    mlevel: int | None = None
    number_display_strategy: NumberDisplayStrategy | None = None
    pic_ids: list[str] | None = None
    pic_infos: dict[str, PicInfos] | None = None
    pic_num: int | None = None
    picture_viewer_sign: bool | None = key("pictureViewerSign")
    rc_list: list[Any] | None = key("rcList")
    readtimetype: str | None = None
    repost_type: int | None = key(optional=True, nullable=True)
    reposts_count: int | None = None
    retweeted_status: RetweetedStatus | None = None
    rid: str | None = None
    share_repost_type: int | None = None
    show_feed_comment: bool | None = key("showFeedComment")
    show_feed_repost: bool | None = key("showFeedRepost")
    show_picture_viewer: bool | None = key("showPictureViewer")
    source: str | None = None
    text: str | None = None
    text_length: int | None = key("textLength", optional=True, nullable=True)
    text_raw: str | None = None
    topic_struct: list[TopicStructItem] | None = None
    url_struct: list[UrlStructItem] | None = None
    user: User | None = None
    visible: Visible | None = None


@define(repr=False)
class Data(Model):
    bottom_tips_text: str | None = None
    bottom_tips_visible: bool | None = None
    list_: list[ListItem] | None = key("list")
    since_id: str | None = None
    status_visible: int | None = None
    topic_list: list[Any] | None = key("topicList")
    total: int | None = None


@define(repr=False)
class GetUserPostV1Data(Model):
    data: Data | None = None
    ok: int | None = None


DATA = GetUserPostV1Data
