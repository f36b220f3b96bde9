"""Data of `douyin.get_video_detail_v2`, inferred from examples.

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
    avatar_larger: Cover | None = None
    avatar_thumb: Cover | None = None
    aweme_count: int | None = None
    cover_url: list[Cover] | None = None
    custom_verify: str | None = None
    enterprise_verify_reason: str | None = None
    favoriting_count: int | None = None
    follow_status: int | None = None
    follower_count: int | None = None
    following_count: int | None = None
    gender: int | None = None
    is_gov_media_vip: bool | None = None
    is_star: bool | None = None
    is_verified: bool | None = None
    language: str | None = None
    live_status: int | None = None
    location: str | None = None
    max_follower_count: int | None = None
    nickname: str | None = None
    region: str | None = None
    sec_uid: str | None = None
    short_id: str | None = None
    signature: str | None = None
    total_favorited: int | None = None
    uid: str | None = None
    unique_id: str | None = None
    user_age: int | None = None
    verification_type: int | None = None
    with_commerce_entry: bool | None = None
    with_fusion_shop_entry: bool | None = None


@define(repr=False)
class ChaListItem(Model):
    author: Any = None
    cha_name: str | None = None
    cid: str | None = None
    desc: str | None = None
    is_commerce: bool | None = None
    schema: str | None = None
    share_info: Any = None
    type: int | None = None
    user_count: int | None = None
    view_count: int | None = None


@define(repr=False)
class CommerceInfo(Model):
    ad_type: int | None = None
    is_ad: bool | None = None


@define(repr=False)
class PlayUrl(Model):
    height: int | None = None
    uri: str | None = None
    url_key: str | None = None
    url_list: list[Any] | None = None
    width: int | None = None


@define(repr=False)
class Music(Model):
    album: str | None = None
    author: str | None = None
    cover_large: Cover | None = None
    duration: int | None = None
    id: int | None = None
    id_str: str | None = None
    is_commerce_music: bool | None = None
    is_original: bool | None = None
    is_original_sound: bool | None = None
    mid: str | None = None
    owner_handle: str | None = None
    owner_id: str | None = None
    owner_nickname: str | None = None
    play_url: PlayUrl | None = None
    sec_uid: str | None = None
    title: str | None = None
    user_count: int | None = None


@define(repr=False)
class SeriesPaidInfo(Model):
    item_price: int | None = None
    series_paid_status: int | None = None


@define(repr=False)
class ShareInfo(Model):
    share_desc: str | None = None
    share_desc_info: str | None = None
    share_link_desc: str | None = None
    share_title: str | None = None
    share_url: str | None = None
    share_weibo_desc: str | None = None


@define(repr=False)
class Statistics(Model):
    admire_count: int | None = None
    aweme_id: str | None = None
    collect_count: int | None = None
    comment_count: int | None = None
    digg_count: int | None = None
    download_count: int | None = None
    exposure_count: int | None = None
    forward_count: int | None = None
    live_watch_count: int | None = None
    play_count: int | None = None
    share_count: int | None = None
    whatsapp_share_count: int | None = None


@define(repr=False)
class Status(Model):
    allow_comment: bool | None = None
    allow_share: bool | None = None
    aweme_id: str | None = None
    download_status: int | None = None
    in_reviewing: bool | None = None
    is_delete: bool | None = None
    is_private: bool | None = None
    is_prohibited: bool | None = None
    private_status: int | None = None
    with_goods: bool | None = None


@define(repr=False)
class TextExtraItem(Model):
    caption_end: int | None = key(optional=True, nullable=True)
    caption_start: int | None = key(optional=True, nullable=True)
    end: int | None = None
    hashtag_id: str | None = key(optional=True, nullable=True)
    hashtag_name: str | None = key(optional=True, nullable=True)
    is_commerce: bool | None = key(optional=True, nullable=True)
    search_query_id: str | None = key(optional=True, nullable=True)
    search_text: str | None = key(optional=True, nullable=True)
    start: int | None = None
    type: int | None = None


@define(repr=False)
class AnimatedCover(Model):
    uri: str | None = None
    url_list: list[str] | None = None


@define(repr=False)
class DownloadAddr(Model):
    data_size: int | None = None
    file_cs: str | None = None
    height: int | None = None
    uri: str | None = None
    url_list: list[str] | None = None
    width: int | None = None


@define(repr=False)
class Video(Model):
    animated_cover: AnimatedCover | None = None
    big_thumbs: Any = None
    bit_rate: Any = None
    cdn_url_expired: int | None = None
    cover: Cover | None = None
    download_addr: DownloadAddr | None = None
    duration: int | None = None
    has_watermark: bool | None = None
    height: int | None = None
    origin_cover: Cover | None = None
    play_addr_265: Any = None
    width: int | None = None


@define(repr=False)
class VideoTagItem(Model):
    level: int | None = None
    tag_id: int | None = None
    tag_name: str | None = None


@define(repr=False)
class AwemeDetail(Model):
    author: Author | None = None
    author_user_id: int | None = None
    aweme_id: str | None = None
    aweme_type: int | None = None
    caption: str | None = None
    cha_list: list[ChaListItem] | None = None
    city: str | None = None
    commerce_info: CommerceInfo | None = None
    create_time: int | None = None
    desc: str | None = None
    desc_language: str | None = None
    distance: str | None = None
    duration: int | None = None
    group_id: str | None = None
    images: Any = None
    is_ads: bool | None = None
    is_aigc_media: bool | None = None
    is_top: int | None = None
    is_use_music: bool | None = None
    item_title: str | None = None
    media_type: int | None = None
    music: Music | None = None
    preview_title: str | None = None
    promotions: list[Any] | None = None
    region: str | None = None
    sec_item_id: str | None = None
    series_paid_info: SeriesPaidInfo | None = None
    share_info: ShareInfo | None = None
    share_url: str | None = None
    statistics: Statistics | None = None
    status: Status | None = None
    suggest_words: Any = None
    text_extra: list[TextExtraItem] | None = None
    video: Video | None = None
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
class GetVideoDetailV2Data(Model):
    aweme_detail: AwemeDetail | None = None
    extra: Extra | None = None
    log_pb: LogPb | None = None
    status_code: int | None = None


DATA = GetVideoDetailV2Data
