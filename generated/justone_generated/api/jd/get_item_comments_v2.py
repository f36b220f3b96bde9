"""Data of `jd.get_item_comments_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ExtParam(Model):
    aigc_flag: int | None = key("aigcFlag")
    nf_good_count: int | None = key("nfGoodCount")


@define(repr=False)
class Summary(Model):
    after_count: int | None = key("AfterCount")
    after_count_str: str | None = key("AfterCountStr")
    average_score: int | None = key("AverageScore")
    buyer_show: int | None = key("BuyerShow")
    comment_count: int | None = key("CommentCount")
    comment_count_str: str | None = key("CommentCountStr")
    default_good_count: int | None = key("DefaultGoodCount")
    default_good_count_str: str | None = key("DefaultGoodCountStr")
    ext_param: ExtParam | None = key("ExtParam")
    fix_count: int | None = key("FixCount")
    general_count: int | None = key("GeneralCount")
    general_count_str: str | None = key("GeneralCountStr")
    general_rate: float | None = key("GeneralRate")
    general_rate_show: int | None = key("GeneralRateShow")
    general_rate_style: int | None = key("GeneralRateStyle")
    good_count: int | None = key("GoodCount")
    good_count_str: str | None = key("GoodCountStr")
    good_rate: float | None = key("GoodRate")
    good_rate_show: int | None = key("GoodRateShow")
    good_rate_style: int | None = key("GoodRateStyle")
    install_rate: int | None = key("InstallRate")
    main_sku_id: int | None = key("MainSkuId")
    one_year: int | None = key("OneYear")
    plus_count: int | None = key("PlusCount")
    plus_count_str: str | None = key("PlusCountStr")
    poor_count: int | None = key("PoorCount")
    poor_count_str: str | None = key("PoorCountStr")
    poor_rate: float | None = key("PoorRate")
    poor_rate_show: int | None = key("PoorRateShow")
    poor_rate_style: int | None = key("PoorRateStyle")
    pure_count: int | None = key("PureCount")
    pure_good_count: int | None = key("PureGoodCount")
    pure_good_rate: int | None = key("PureGoodRate")
    pure_good_rate_show: int | None = key("PureGoodRateShow")
    score1: int | None = key("Score1")
    score2: int | None = key("Score2")
    score3: int | None = key("Score3")
    score4: int | None = key("Score4")
    score5: int | None = key("Score5")
    sensitive_book: int | None = key("SensitiveBook")
    show_count: int | None = key("ShowCount")
    show_count_str: str | None = key("ShowCountStr")
    sku_id: int | None = key("SkuId")
    video_count: int | None = key("VideoCount")
    video_count_str: str | None = key("VideoCountStr")


@define(repr=False)
class Filter(Model):
    filter_type: int | None = key("filterType")
    label: str | None = None
    total: int | None = None
    total_text: str | None = key("totalText")


@define(repr=False)
class AfterComment(Model):
    client_type: int | None = key("clientType", optional=True, nullable=True)
    created_at: str | None = key("createdAt", optional=True, nullable=True)
    display_text: str | None = key("displayText", optional=True, nullable=True)
    highlighted: bool | None = None
    media_status: int | None = key("mediaStatus", optional=True, nullable=True)
    record_id: int | None = key("recordId", optional=True, nullable=True)
    region: str | None = key(optional=True, nullable=True)
    removed: bool | None = None
    text: str | None = key(optional=True, nullable=True)
    text_state: int | None = key("textState", optional=True, nullable=True)


@define(repr=False)
class Extra(Model):
    business_type: int | None = key("businessType")
    completed_at: str | None = key("completedAt")
    engagement_score: int | None = key("engagementScore")
    featured: bool | None = None
    item_image: str | None = key("itemImage")
    item_name: str | None = key("itemName")
    primary_category_id: int | None = key("primaryCategoryId")
    review_id: str | None = key("reviewId")
    review_status: int | None = key("reviewStatus")
    secondary_category_id: int | None = key("secondaryCategoryId")
    self_visible: int | None = key("selfVisible")
    status_flags: str | None = key("statusFlags")
    tag_map: str | None = key("tagMap", optional=True, nullable=True)
    tertiary_category_id: int | None = key("tertiaryCategoryId")
    user_hash: str | None = key("userHash")


@define(repr=False)
class ExtraStats(Model):
    business_type: int | None = key("businessType")
    purchase_count: int | None = key("purchaseCount")


@define(repr=False)
class Image(Model):
    state: int | None = None
    title: str | None = None
    url: str | None = None


@define(repr=False)
class Item(Model):
    after_comment: AfterComment | None = key("afterComment")
    anonymous: int | None = None
    app_version: str | None = key("appVersion")
    avatar_url: str | None = key("avatarUrl")
    client_type: int | None = key("clientType")
    conversation_id: int | None = key("conversationId", optional=True, nullable=True)
    created_at: str | None = key("createdAt")
    display_text: str | None = key("displayText")
    event_id: int | None = key("eventId")
    extra: Extra | None = None
    extra_stats: ExtraStats | None = key("extraStats")
    helpful_count: int | None = key("helpfulCount")
    highlighted: bool | None = None
    images: list[Image] | None = key(optional=True, nullable=True)
    ip_address: str | None = key("ipAddress")
    item_id: str | None = key("itemId")
    media_count: int | None = key("mediaCount", optional=True, nullable=True)
    media_status: int | None = key("mediaStatus")
    member_level: int | None = key("memberLevel")
    order_merge_status: int | None = key("orderMergeStatus", optional=True, nullable=True)
    pinned: int | None = None
    purchased_at: str | None = key("purchasedAt")
    rating: int | None = None
    record_id: int | None = key("recordId")
    region: str | None = None
    removed: bool | None = None
    response_count: int | None = key("responseCount")
    response_thread_count: int | None = key("responseThreadCount")
    sale_attributes: str | None = key("saleAttributes")
    text: str | None = None
    text_reward: int | None = key("textReward")
    text_state: int | None = key("textState")
    trace_id: str | None = key("traceId")
    username: str | None = None
    variant_name: str | None = key("variantName")
    variant_size: str | None = key("variantSize")


@define(repr=False)
class TagStat(Model):
    can_be_filtered: bool | None = key("canBeFiltered")
    extra: Any = None
    filter_type: int | None = key("filterType")
    label: str | None = None
    record_id: str | None = key("recordId")
    stand: int | None = None
    total: int | None = None


@define(repr=False)
class GetItemCommentsV2Data(Model):
    summary: Summary | None = key("Summary")
    filters: list[Filter] | None = None
    items: list[Item] | None = None
    sort_mode: int | None = key("sortMode")
    tag_stats: list[TagStat] | None = key("tagStats")
    total_pages: int | None = key("totalPages")


DATA = GetItemCommentsV2Data
