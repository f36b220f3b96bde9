"""Data of `qq_huxuan.cgi_bin_advertiser_mp_publisher_search_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class AvgSharePvItem(Model):
    key_: str | None = key("key")
    value: int | None = None


@define(repr=False)
class Area(Model):
    city: str | None = None
    province: str | None = None


@define(repr=False)
class FirstArticle30DMetrics(Model):
    avg_finished_read_rate: str | None = None
    avg_share_pv: str | None = None
    expected_cpr: str | None = None
    mid_read_pv: str | None = None


@define(repr=False)
class MpPublisherMetrics(Model):
    avg_comment_pv: str | None = None
    avg_finished_read_rate: str | None = None
    avg_like_pv: str | None = None
    avg_read_pv: str | None = None
    avg_share_pv: str | None = None
    avg_zaikan_pv: str | None = None
    mid_read_pv: str | None = None


@define(repr=False)
class ImageItem(Model):
    advertiser_price: int | None = None
    item_idx: int | None = None
    promised_impress: int | None = None
    publisher_price: int | None = None


@define(repr=False)
class PriceList(Model):
    advertorial: list[ImageItem] | None = None
    collection: list[ImageItem] | None = None
    image: list[ImageItem] | None = None
    specified: list[ImageItem] | None = None


@define(repr=False)
class Item(Model):
    advertorial_price: list[AvgSharePvItem] | None = None
    agreement_status: int | None = None
    aid_article_365_cnt: str | None = None
    appid: str | None = None
    area: Area | None = None
    article_cnt_30d: int | None = None
    article_send_pv: int | None = None
    article_top_weapp: list[str] | None = None
    articles: list[Any] | None = None
    avatar: str | None = None
    avg_comment_cnt_30d_idx: list[AvgSharePvItem] | None = None
    avg_fin_read_rate_30d_idx: list[AvgSharePvItem] | None = None
    avg_like_cnt_30d_idx: list[AvgSharePvItem] | None = None
    avg_read_pv: list[Any] | None = None
    avg_read_pv_30d_idx: list[AvgSharePvItem] | None = None
    avg_share_pv: list[AvgSharePvItem] | None = None
    avg_zaikan_cnt_30d_idx: list[AvgSharePvItem] | None = None
    category_level1: int | None = None
    category_level2: int | None = None
    collection_price: list[AvgSharePvItem] | None = None
    common_status: int | None = None
    content_match_info: list[Any] | None = None
    contract_type: str | None = None
    contractor_name: str | None = None
    fans_num: int | None = None
    fans_num_level: str | None = None
    first_advertorial_read_price: float | None = None
    first_article_30d_metrics: FirstArticle30DMetrics | None = None
    forbidden_reason: str | None = None
    image_price: list[AvgSharePvItem] | None = None
    is_finder_activated: int | None = None
    last_article_create_time: str | None = None
    mcn_id: int | None = None
    mcn_name: str | None = None
    more_data: Any = None
    mp_publisher_metrics: MpPublisherMetrics | None = None
    mp_support_publisher_tag_type: int | None = None
    nickname: str | None = None
    often_read_fans: int | None = None
    often_read_fans_num: int | None = None
    often_read_fans_rate: float | None = None
    ori_send_rate: int | None = None
    price: list[Any] | None = None
    price_item: list[Any] | None = None
    price_list: PriceList | None = None
    profile_age: list[Any] | None = None
    profile_city: list[Any] | None = None
    profile_device: list[Any] | None = None
    profile_gender: list[Any] | None = None
    profile_phone_brand: list[Any] | None = None
    profile_province: list[Any] | None = None
    profile_tag: list[Any] | None = None
    promised_impress: list[Any] | None = None
    qr_code: str | None = None
    recall_type: int | None = None
    score: int | None = None
    signature: str | None = None
    similar_nickname: str | None = key("similarNickname")
    similarities: str | None = None
    specified_price: list[AvgSharePvItem] | None = None
    tags: list[int] | None = None
    user_role: int | None = None
    view_id: str | None = None
    wx_name: str | None = None


@define(repr=False)
class CgiBinAdvertiserMpPublisherSearchV1Data(Model):
    item: list[Item] | None = None
    msg: str | None = None
    ret: int | None = None
    scene: int | None = None
    total_num: int | None = None
    trace_id: str | None = None


DATA = CgiBinAdvertiserMpPublisherSearchV1Data
