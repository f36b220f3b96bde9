"""Data of `qq_huxuan.cgi_bin_advertiser_mp_publisher_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class ProfileTagItem(Model):
    label: str | None = None
    value: str | None = None


@define(repr=False)
class ArticleAvgData(Model):
    avg_comment_cnt_30d_idx: list[ProfileTagItem] | None = None
    avg_fin_read_rate_30d_idx: list[ProfileTagItem] | None = None
    avg_like_cnt_30d_idx: list[ProfileTagItem] | None = None
    avg_read_pv_30d_idx: list[ProfileTagItem] | None = None
    avg_zaikan_cnt_30d_idx: list[ProfileTagItem] | None = None


@define(repr=False)
class Fan(Model):
    label: str | None = None
    value: int | None = None


@define(repr=False)
class AvgPvData(Model):
    avg_read_pv: list[Fan] | None = None
    avg_share_pv: list[Fan] | None = None
    promised_impress: list[Any] | None = None


@define(repr=False)
class StatItem(Model):
    aid: str | None = None
    appid: str | None = None
    article_type: int | None = None
    comment_count: str | None = None
    content: str | None = None
    cover_url: str | None = None
    fav_count: str | None = None
    first_category_name: str | None = None
    id: str | None = None
    idx: int | None = None
    industry_name: str | None = None
    is_hidden: int | None = None
    is_pinned: int | None = None
    like_count: str | None = None
    msgid: int | None = None
    publish_time: str | None = None
    read_count: str | None = None
    share_count: str | None = None
    title: str | None = None
    url: str | None = None


@define(repr=False)
class NearArticles(Model):
    avg_read_count: str | None = None
    stat: list[StatItem] | None = None
    top_read_count: str | None = None


@define(repr=False)
class PriceConfig(Model):
    advertorial_price: list[Fan] | None = None
    collection_price: list[Fan] | None = None
    image_price: list[Fan] | None = None
    price: list[Any] | None = None
    specified_price: list[Fan] | None = None


@define(repr=False)
class Area(Model):
    city: str | None = None
    province: str | None = None


@define(repr=False)
class ArticleTopWeappItem(Model):
    appid: str | None = None
    icon: str | None = None
    name: str | None = None


@define(repr=False)
class Metrics(Model):
    avg_comment_pv: str | None = None
    avg_finished_read_rate: str | None = None
    avg_like_pv: str | None = None
    avg_read_pv: str | None = None
    avg_share_pv: str | None = None
    avg_zaikan_pv: str | None = None
    mid_read_pv: str | None = None


@define(repr=False)
class ArticlesMetric(Model):
    article_idx: str | None = None
    article_type: str | None = None
    metrics: Metrics | None = None


@define(repr=False)
class ContactInfo(Model):
    call_virtual_phone_agreement_status: int | None = None
    can_call_virtual_phone: int | None = None
    can_show_email: int | None = None
    can_show_phone: int | None = None
    can_show_wxname: int | None = None
    email: str | None = None
    phone: str | None = None
    wechat: str | None = None


@define(repr=False)
class FinderInfo(Model):
    appid: str | None = None
    nickname: str | None = None


@define(repr=False)
class FirstArticle30DMetrics(Model):
    avg_finished_read_rate: str | None = None
    avg_share_pv: str | None = None
    expected_cpr: str | None = None
    mid_read_pv: str | None = None


@define(repr=False)
class InviteContactInfoListItem(Model):
    invite_contact_status: int | None = None
    invite_contact_type: int | None = None


@define(repr=False)
class PublisherInfo(Model):
    agreement_status: int | None = None
    aid_article_365_cnt: str | None = None
    aid_article_90_cnt: str | None = None
    appid: str | None = None
    area: Area | None = None
    article_cnt_30d: int | None = None
    article_create_time_dist: str | None = None
    article_send_pv: int | None = None
    article_top_weapp: list[ArticleTopWeappItem] | None = None
    articles_metrics: list[ArticlesMetric] | None = None
    avatar: str | None = None
    category: str | None = None
    category_level1: int | None = None
    category_level2: int | None = None
    contact_info: ContactInfo | None = None
    contact_wechat: str | None = None
    contract_type: str | None = None
    contractor_name: str | None = None
    fans_num: int | None = None
    fans_num_level: str | None = None
    finder_contractor_num: int | None = None
    finder_info: FinderInfo | None = None
    first_article_30d_metrics: FirstArticle30DMetrics | None = None
    first_avg_fin_read_rate_rk: int | None = None
    invite_contact_info_list: list[InviteContactInfoListItem] | None = None
    is_finder_activated: int | None = None
    last_article_create_time: str | None = None
    last_post_date: str | None = None
    mcn_name: str | None = None
    mp_contractor_num: int | None = None
    msg_cnt_30d: int | None = None
    nickname: str | None = None
    often_read_fans: int | None = None
    often_read_fans_num: str | None = None
    often_read_fans_rate_rk: int | None = None
    ori_send_rate: int | None = None
    qr_code: str | None = None
    signature: str | None = None
    tags: list[int] | None = None
    top_interest_name: str | None = None
    top_interest_rate: int | None = None
    top_phone_brand: str | None = None
    top_phone_brand_rate: int | None = None
    user_role: int | None = None
    wx_name: str | None = None


@define(repr=False)
class ReadPrice(Model):
    advertorial_price: list[ProfileTagItem] | None = None
    collection_price: list[ProfileTagItem] | None = None
    image_price: list[ProfileTagItem] | None = None
    price: list[Any] | None = None
    specified_price: list[ProfileTagItem] | None = None


@define(repr=False)
class ReaderProfile(Model):
    age: list[Fan] | None = None
    area: list[Fan] | None = None
    device: list[Fan] | None = None
    gender: list[Fan] | None = None
    province: list[Fan] | None = None


@define(repr=False)
class UserProfileTag(Model):
    profile_tag: list[ProfileTagItem] | None = None


@define(repr=False)
class UserProfile(Model):
    age: list[Fan] | None = None
    area: list[Fan] | None = None
    device: list[Fan] | None = None
    fans: list[Fan] | None = None
    gender: list[Fan] | None = None
    interest: list[Fan] | None = None
    phone_brand: list[Fan] | None = None
    province: list[Fan] | None = None


@define(repr=False)
class CgiBinAdvertiserMpPublisherDetailV1Data(Model):
    article_avg_data: ArticleAvgData | None = None
    auth_level: int | None = None
    auth_status: int | None = None
    avg_pv_data: AvgPvData | None = None
    msg: str | None = None
    near_articles: NearArticles | None = None
    price_config: PriceConfig | None = None
    publisher_info: PublisherInfo | None = None
    read_price: ReadPrice | None = None
    reader_profile: ReaderProfile | None = None
    reader_profile_tag: UserProfileTag | None = None
    ret: int | None = None
    user_profile: UserProfile | None = None
    user_profile_tag: UserProfileTag | None = None


DATA = CgiBinAdvertiserMpPublisherDetailV1Data
