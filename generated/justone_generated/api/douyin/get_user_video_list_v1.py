"""Data of `douyin.get_user_video_list_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Cover(Model):
    height: int | None = None
    uri: str | None = None
    url_list: list[str] | None = None
    width: int | None = None


@define(repr=False)
class OriginalMusician(Model):
    digg_count: int | None = None
    music_count: int | None = None
    music_used_count: int | None = None


@define(repr=False)
class Author(Model):
    account_cert_info: str | None = None
    avatar_larger: Cover | None = None
    avatar_medium: Cover | None = None
    avatar_thumb: Cover | None = None
    commerce_user_level: int | None = None
    cover_url: list[Cover] | None = None
    custom_verify: str | None = None
    enterprise_verify_reason: str | None = None
    follow_status: int | None = None
    follower_status: int | None = None
    is_gov_media_vip: bool | None = None
    is_star: bool | None = None
    is_verified: bool | None = None
    language: str | None = None
    live_status: int | None = None
    location: str | None = None
    nickname: str | None = None
    original_musician: OriginalMusician | None = None
    region: str | None = None
    room_id: int | None = None
    sec_uid: str | None = None
    secret: int | None = None
    share_info: Any = None
    short_id: str | None = None
    signature: str | None = None
    story_count: int | None = None
    uid: str | None = None
    unique_id: str | None = None
    verification_type: int | None = None
    with_commerce_entry: bool | None = None


@define(repr=False)
class CommerceInfo(Model):
    ad_ban_mask: int | None = None
    ad_type: int | None = None
    is_ad: bool | None = None


@define(repr=False)
class SeriesPaidInfo(Model):
    item_price: int | None = None
    series_paid_status: int | None = None


@define(repr=False)
class Statistics(Model):
    admire_count: int | None = None
    aweme_id: str | None = None
    collect_count: int | None = None
    comment_count: int | None = None
    digest: str | None = None
    digg_count: int | None = None
    download_count: int | None = None
    exposure_count: int | None = None
    forward_count: int | None = None
    live_watch_count: int | None = None
    lose_comment_count: int | None = None
    lose_count: int | None = None
    play_count: int | None = None
    recommend_count: int | None = None
    share_count: int | None = None
    whatsapp_share_count: int | None = None


@define(repr=False)
class Status(Model):
    allow_comment: bool | None = None
    allow_share: bool | None = None
    aweme_edit_info: Any = None
    aweme_id: str | None = None
    download_status: int | None = None
    in_reviewing: bool | None = None
    is_delete: bool | None = None
    is_private: bool | None = None
    is_prohibited: bool | None = None
    part_see: int | None = None
    private_status: int | None = None
    review_result: Any = None
    reviewed: int | None = None
    self_see: bool | None = None
    with_fusion_goods: bool | None = None
    with_goods: bool | None = None


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
    animated_cover: Any = None
    audio: Any = None
    big_thumbs: Any = None
    bit_rate: Any = None
    cover: Cover | None = None
    download_addr: Any = None
    duration: int | None = None
    dynamic_cover: Cover | None = None
    format: str | None = None
    has_watermark: bool | None = None
    height: int | None = None
    origin_cover: Cover | None = None
    play_addr: PlayAddr | None = None
    play_addr_265: Any = None
    play_addr_h264: Any = None
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
    author: Author | None = None
    aweme_type: int | None = None
    caption: str | None = None
    chapter_list: Any = None
    city: str | None = None
    comment_gid: int | None = None
    comment_permission_info: Any = None
    commerce_info: CommerceInfo | None = None
    create_time: int | None = None
    group_id: str | None = None
    image_infos: Any = None
    images: Any = None
    ip_attribution: str | None = None
    is_ads: bool | None = None
    is_aigc_media: bool | None = None
    is_from_ad_auth: bool | None = None
    is_use_music: bool | None = None
    label_top: Any = None
    media_type: int | None = None
    preview_title: str | None = None
    series_paid_info: SeriesPaidInfo | None = None
    shoot_way: str | None = None
    statistics: Statistics | None = None
    status: Status | None = None
    suggest_words: Any = None
    text_extra: list[TextExtraItem] | None = None
    unified_music_group: Any = None
    video: Video | None = None
    video_control: Any = None
    video_tag: list[VideoTagItem] | None = None


@define(repr=False)
class Extra(Model):
    fatal_item_ids: list[Any] | None = None
    logid: str | None = None
    now: int | None = None


@define(repr=False)
class LogPb(Model):
    impr_id: str | None = None


@define(repr=False)
class GetUserVideoListV1Data(Model):
    aweme_list: list[AwemeListItem] | None = None
    extra: Extra | None = None
    has_more: int | None = None
    log_pb: LogPb | None = None
    max_cursor: int | None = None
    min_cursor: int | None = None
    post_serial: int | None = None
    replace_series_cover: int | None = None
    request_item_cursor: int | None = None
    sec_uid: str | None = None
    status_code: int | None = None
    status_msg: str | None = None
    uid: str | None = None
    version: str | None = None


DATA = GetUserVideoListV1Data
