"""Data of `douyin.get_user_video_list_v3`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Cover(Model):
    height: int | None = None
    uri: str | None = None
    url_list: list[str] | None = None
    width: int | None = None


@define(repr=False)
class Author(Model):
    account_cert_info: str | None = None
    avatar_thumb: Cover | None = None
    cover_url: list[Cover] | None = None
    custom_verify: str | None = None
    enterprise_verify_reason: str | None = None
    follow_status: int | None = None
    follower_status: int | None = None
    nickname: str | None = None
    prevent_download: bool | None = None
    sec_uid: str | None = None
    share_info: Any = None
    uid: str | None = None


@define(repr=False)
class AwemeControl(Model):
    can_comment: bool | None = None
    can_forward: bool | None = None
    can_share: bool | None = None
    can_show_comment: bool | None = None


@define(repr=False)
class PlayUrl(Model):
    height: int | None = None
    uri: str | None = None
    url_key: str | None = None
    url_list: list[str] | None = None
    width: int | None = None


@define(repr=False)
class Music(Model):
    album: str | None = None
    artists: list[Any] | None = None
    author: str | None = None
    avatar_large: Cover | None = None
    cover_hd: Cover | None = None
    cover_large: Cover | None = None
    duration: int | None = None
    extra: str | None = None
    id: int | None = None
    id_str: str | None = None
    is_commerce_music: bool | None = None
    is_original: bool | None = None
    is_original_sound: bool | None = None
    mid: str | None = None
    music_collect_count: int | None = None
    owner_handle: str | None = None
    owner_id: str | None = None
    owner_nickname: str | None = None
    play_url: PlayUrl | None = None
    sec_uid: str | None = None
    status: int | None = None
    title: str | None = None
    user_count: int | None = None


@define(repr=False)
class SeriesPaidInfo(Model):
    item_price: int | None = None
    series_paid_status: int | None = None


@define(repr=False)
class ShareInfo(Model):
    share_link_desc: str | None = None
    share_url: str | None = None


@define(repr=False)
class Statistics(Model):
    admire_count: int | None = None
    collect_count: int | None = None
    comment_count: int | None = None
    digg_count: int | None = None
    play_count: int | None = None
    recommend_count: int | None = None
    share_count: int | None = None


@define(repr=False)
class Status(Model):
    allow_share: bool | None = None
    in_reviewing: bool | None = None
    is_delete: bool | None = None
    is_prohibited: bool | None = None
    listen_video_status: int | None = None
    part_see: int | None = None
    private_status: int | None = None
    review_result: Any = None


@define(repr=False)
class TextExtraItem(Model):
    caption_end: int | None = None
    caption_start: int | None = None
    end: int | None = None
    hashtag_id: str | None = None
    hashtag_name: str | None = None
    is_commerce: bool | None = None
    start: int | None = None
    type: int | None = None


@define(repr=False)
class PlayAddr(Model):
    data_size: int | None = None
    file_cs: str | None = None
    file_hash: str | None = None
    height: int | None = None
    uri: str | None = None
    url_key: str | None = None
    url_list: list[str] | None = None
    width: int | None = None


@define(repr=False)
class Video(Model):
    audio: Any = None
    big_thumbs: Any = key(optional=True)
    bit_rate: Any = None
    cover: Cover | None = None
    dynamic_cover: Cover | None = None
    format: str | None = None
    height: int | None = None
    meta: str | None = key(optional=True, nullable=True)
    origin_cover: Cover | None = None
    play_addr: PlayAddr | None = None
    ratio: str | None = None
    width: int | None = None


@define(repr=False)
class VideoTagItem(Model):
    level: int | None = None
    tag_id: int | None = None
    tag_name: str | None = None


@define(repr=False)
class AwemeListItem(Model):
    anchors: Any = None
    authentication_token: str | None = None
    author: Author | None = None
    author_user_id: int | None = None
    aweme_control: AwemeControl | None = None
    aweme_id: str | None = None
    aweme_type: int | None = None
    caption: str | None = None
    chapter_list: Any = None
    collect_stat: int | None = None
    comment_gid: int | None = None
    comment_permission_info: Any = None
    component_info_v2: str | None = None
    create_time: int | None = None
    desc: str | None = None
    douplus_user_type: int | None = None
    duration: int | None = None
    entertainment_product_info: Any = None
    group_id: str | None = None
    horizontal_type: int | None = key(optional=True, nullable=True)
    image_infos: Any = None
    images: Any = None
    is_ads: bool | None = None
    is_aigc_media: bool | None = None
    is_from_ad_auth: bool | None = None
    is_story: int | None = None
    is_top: int | None = None
    is_use_music: bool | None = None
    item_title: str | None = None
    media_type: int | None = None
    music: Music | None = None
    original: int | None = None
    preview_title: str | None = None
    promotions: list[Any] | None = None
    region: str | None = None
    risk_infos: Any = None
    sec_item_id: str | None = None
    series_paid_info: SeriesPaidInfo | None = None
    share_info: ShareInfo | None = None
    share_url: str | None = None
    shoot_way: str | None = None
    statistics: Statistics | None = None
    status: Status | None = None
    suggest_words: Any = None
    text_extra: list[TextExtraItem] | None = None
    user_digged: int | None = None
    video: Video | None = None
    video_control: Any = None
    video_tag: list[VideoTagItem] | None = None


@define(repr=False)
class LogPb(Model):
    impr_id: str | None = None


@define(repr=False)
class GetUserVideoListV3Data(Model):
    aweme_list: list[AwemeListItem] | None = None
    has_more: int | None = None
    log_pb: LogPb | None = None
    max_cursor: int | None = None
    min_cursor: int | None = None
    not_login_module: Any = None
    post_serial: int | None = None
    replace_series_cover: int | None = None
    request_item_cursor: int | None = None
    status_code: int | None = None
    time_list: Any = None


DATA = GetUserVideoListV3Data
