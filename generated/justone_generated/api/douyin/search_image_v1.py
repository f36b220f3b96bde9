"""Data of `douyin.search_image_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class NextPage(Model):
    cursor: int | None = None
    keyword: str | None = None
    origin_query: str | None = None
    poi_search_info: str | None = None
    search_id: str | None = None
    search_request_id: str | None = None


@define(repr=False)
class BusinessConfig(Model):
    ad_info: Any = None
    card_count: int | None = None
    feedback: Any = None
    filter_bar: Any = None
    has_more: int | None = None
    is_filter_search: int | None = None
    keyword: str | None = None
    next_page: NextPage | None = None
    poi_search_info: str | None = None


@define(repr=False)
class Cover(Model):
    height: int | None = None
    uri: str | None = None
    url_list: list[str] | None = None
    width: int | None = None


@define(repr=False)
class Author(Model):
    avatar_larger: Cover | None = None
    avatar_thumb: Cover | None = None
    aweme_count: int | None = None
    birthday: str | None = None
    custom_verify: str | None = None
    enterprise_verify_reason: str | None = None
    follower_count: int | None = None
    following_count: int | None = None
    gender: int | None = None
    is_star: bool | None = None
    is_verified: bool | None = None
    location: str | None = None
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
    cha_name: str | None = None
    cid: str | None = None
    desc: str | None = None
    is_commerce: bool | None = None
    schema: str | None = None
    type: int | None = None
    user_count: int | None = None
    view_count: int | None = None


@define(repr=False)
class Image(Model):
    download_url_list: list[str] | None = None
    height: int | None = None
    resolution_log_param: Any = None
    uri: str | None = None
    url_list: list[str] | None = None
    width: int | None = None


@define(repr=False)
class Music(Model):
    album: str | None = None
    author: str | None = None
    cover_large: Cover | None = None
    id: int | None = None
    id_str: str | None = None
    play_url: Cover | None = None
    title: str | None = None


@define(repr=False)
class ShareInfo(Model):
    share_desc: str | None = None
    share_link_desc: str | None = None
    share_title: str | None = None
    share_url: str | None = None


@define(repr=False)
class Statistics(Model):
    aweme_id: str | None = None
    collect_count: int | None = None
    comment_count: int | None = None
    digg_count: int | None = None
    download_count: int | None = None
    exposure_count: int | None = None
    forward_count: int | None = None
    live_watch_count: int | None = None
    play_count: int | None = None
    recommend_count: int | None = None
    share_count: int | None = None
    whatsapp_share_count: int | None = None


@define(repr=False)
class Status(Model):
    allow_comment: bool | None = None
    allow_share: bool | None = None
    aweme_id: str | None = None
    is_delete: bool | None = None
    is_private: bool | None = None
    is_prohibited: bool | None = None
    private_status: int | None = None
    with_goods: bool | None = None


@define(repr=False)
class TextExtraItem(Model):
    caption_end: int | None = None
    caption_start: int | None = None
    end: int | None = None
    hashtag_id: str | None = key(optional=True, nullable=True)
    hashtag_name: str | None = key(optional=True, nullable=True)
    is_commerce: bool | None = key(optional=True, nullable=True)
    start: int | None = None
    type: int | None = None


@define(repr=False)
class Video(Model):
    bit_rate: Any = None
    cover: Cover | None = None
    duration: int | None = None
    height: int | None = None
    origin_cover: Cover | None = None
    play_addr: Any = None
    ratio: str | None = None
    width: int | None = None


@define(repr=False)
class VideoTagItem(Model):
    level: int | None = None
    tag_id: int | None = None
    tag_name: str | None = None


@define(repr=False)
class AwemeInfo(Model):
    author: Author | None = None
    author_user_id: int | None = None
    aweme_id: str | None = None
    aweme_type: int | None = None
    caption: str | None = None
    cha_list: list[ChaListItem] | None = None
    create_time: int | None = None
    desc: str | None = None
    desc_language: str | None = None
    distance: str | None = None
    duration: int | None = None
    group_id: str | None = None
    images: list[Image] | None = None
    ip_attribution: str | None = None
    is_top: int | None = None
    is_use_music: bool | None = None
    item_title: str | None = None
    media_type: int | None = None
    music: Music | None = None
    preview_title: str | None = None
    promotions: list[Any] | None = None
    region: str | None = None
    series_paid_info: Any = None
    share_info: ShareInfo | None = None
    share_url: str | None = None
    statistics: Statistics | None = None
    status: Status | None = None
    text_extra: list[TextExtraItem] | None = None
    video: Video | None = None
    video_tag: list[VideoTagItem] | None = None


@define(repr=False)
class Data(Model):
    aweme_info: AwemeInfo | None = None
    aweme_list: Any = None
    card_id: str | None = None
    card_style_type: int | None = None
    card_type: int | None = None
    doc_type: int | None = None
    provider_doc_id: int | None = None
    provider_doc_id_str: str | None = None
    recommend_title: str | None = None
    type: int | None = None


@define(repr=False)
class BusinessDataItemLog(Model):
    dcm: str | None = None
    rank: str | None = None
    search_id: str | None = None


@define(repr=False)
class BusinessDataItem(Model):
    card_id: str | None = None
    data: Data | None = None
    data_id: str | None = None
    log: BusinessDataItemLog | None = None
    type: int | None = None


@define(repr=False)
class Extra(Model):
    fatal_item_ids: list[Any] | None = None
    logid: str | None = None
    now: int | None = None
    scenes: Any = None
    search_request_id: str | None = None


@define(repr=False)
class Log(Model):
    impr_id: str | None = None
    search_id: str | None = None
    search_keyword: str | None = None


@define(repr=False)
class LogPb(Model):
    impr_id: str | None = None


@define(repr=False)
class TimeCost(Model):
    stream_inner: int | None = None


@define(repr=False)
class SearchImageV1Data(Model):
    business_config: BusinessConfig | None = None
    business_data: list[BusinessDataItem] | None = None
    extra: Extra | None = None
    global_config: Any = None
    log: Log | None = None
    log_pb: LogPb | None = None
    status_code: int | None = None
    time_cost: TimeCost | None = None


DATA = SearchImageV1Data
