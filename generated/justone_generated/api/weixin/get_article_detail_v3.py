"""Data of `weixin.get_article_detail_v3`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class NewsPositionInfo(Model):
    city: str | None = None
    country: str | None = None
    province: str | None = None


@define(repr=False)
class MediaSourceTypeInfo(Model):
    biz_headimgurl: str | None = None
    biz_link_url: str | None = None
    biz_nickname: str | None = None
    media_source_from: str | None = None
    news_position_info: NewsPositionInfo | None = None
    news_time: str | None = None
    other_from_account: str | None = None


@define(repr=False)
class ClaimSourceInfo(Model):
    aigc_type: str | None = None
    aigc_wording: str | None = None
    claim_source: str | None = None
    claim_source_type: str | None = None
    media_source_type_info: MediaSourceTypeInfo | None = None


@define(repr=False)
class PicturePageInfoListItem(Model):
    cdn_url: str | None = None
    height: int | None = None
    width: int | None = None


@define(repr=False)
class SphUrl(Model):
    sph_dwonload_url: str | None = None
    sph_play_url: str | None = None


@define(repr=False)
class ListItem(Model):
    event_id: str | None = None
    export_id: str | None = None
    listen_id: str | None = None
    notice_id: str | None = None
    username: str | None = None


@define(repr=False)
class VideoSnapCard(Model):
    list_: list[ListItem] | None = key("list")


@define(repr=False)
class GetArticleDetailV3Data(Model):
    alias: str | None = None
    app_id: str | None = None
    appmsg_link: str | None = None
    author: str | None = None
    biz: str | None = None
    cdn_url: str | None = None
    cdn_url_16_9: str | None = None
    cdn_url_1_1: str | None = None
    cdn_url_235_1: str | None = None
    claim_source_info: ClaimSourceInfo | None = None
    collect_count: int | None = None
    comment_count: int | None = None
    comment_id: str | None = None
    content: str | None = None
    content_multi_text: str | None = None
    copyright_stat: int | None = None
    country_name: str | None = key("countryName")
    country_id: str | None = None
    create_time: str | None = None
    create_time_str: str | None = None
    desc: str | None = None
    hashid: str | None = None
    idx: str | None = None
    ip_wording: str | None = None
    item_show_type: int | None = None
    looking: int | None = None
    mid: str | None = None
    mp_head_img: str | None = None
    msg_daily_idx: str | None = None
    nick_name: str | None = None
    ori_head_img_url: str | None = None
    picture_page_info_list: list[PicturePageInfoListItem] | None = None
    province_name: str | None = key("provinceName")
    pubtime: str | None = None
    read: int | None = None
    real_item_show_type: int | None = None
    req_id: str | None = None
    round_head_img: str | None = None
    service_type: str | None = None
    share_count: int | None = None
    share_info: Any = None
    show_ip_wording: str | None = None
    signature: str | None = None
    source_url: str | None = None
    sph_urls: list[SphUrl] | None = None
    title: str | None = None
    type: int | None = None
    update_time: str | None = None
    url: str | None = None
    user_name: str | None = None
    verify_status: str | None = None
    video_page_infos: list[Any] | None = None
    video_snap_card: VideoSnapCard | None = None
    video_urls: list[Any] | None = None
    voice_list: list[Any] | None = key("voiceList")
    zan: int | None = None


DATA = GetArticleDetailV3Data
