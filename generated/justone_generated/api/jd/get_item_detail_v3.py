"""Data of `jd.get_item_detail_v3`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class LimitInfo(Model):
    is_limit: bool | None = key("isLimit")
    limit_day: Any = key("limitDay")
    limit_description: Any = key("limitDescription")


@define(repr=False)
class StatisticInfo(Model):
    success_level: int | None = key("SuccessLevel")
    change_price_count: int | None = key("changePriceCount")
    joint_date: str | None = key("jointDate")
    record_day: int | None = key("recordDay")
    runtime: str | None = None


@define(repr=False)
class Result(Model):
    big_category_id: int | None = key("bigCategoryId")
    brand_id: int | None = key("brandId")
    brand_name: str | None = key("brandName")
    c_trace_log: Any = key("cTraceLog")
    category_id: int | None = key("categoryId")
    category_name: str | None = key("categoryName")
    chart_style: Any = key("chartStyle")
    current_price: str | None = key("currentPrice")
    extra_price: str | None = key("extraPrice")
    gov_subsidy_trend: Any = key("govSubsidyTrend")
    image: str | None = None
    is_need_hide_price: bool | None = key("isNeedHidePrice")
    latest_update_time: Any = key("latestUpdateTime")
    limit_info: LimitInfo | None = key("limitInfo")
    link: str | None = None
    lower_dateyh: str | None = key("lowerDateyh")
    lower_priceyh: str | None = key("lowerPriceyh")
    multi_sku_merged: bool | None = key("multiSkuMerged")
    shop_name: str | None = key("shopName")
    show_login: bool | None = key("showLogin")
    site_id: int | None = key("siteId")
    site_name: str | None = key("siteName")
    sku_property: str | None = key("skuProperty")
    spbh: str | None = None
    statistic_info: StatisticInfo | None = key("statisticInfo")
    title: str | None = None
    trend_max_buy_number: int | None = key("trendMaxBuyNumber")
    white_image: str | None = key("whiteImage")


@define(repr=False)
class Data1(Model):
    code: int | None = None
    msg: str | None = None
    ok: int | None = None
    result: Result | None = None


@define(repr=False)
class AllPromotion(Model):
    content: str | None = None
    limit_platform: bool | None = key("limitPlatform")
    type: str | None = None


@define(repr=False)
class PriceTip(Model):
    sub_price: str | None = key("subPrice")
    tip: str | None = None


@define(repr=False)
class FormulaItem(Model):
    bottom: str | None = None
    middle: str | None = None
    price_tips: list[PriceTip] | None = key("priceTips")
    tip: str | None = None
    tips: list[str] | None = None
    top: str | None = None


@define(repr=False)
class MultiPlan(Model):
    buy_number: int | None = key("buyNumber")
    desc: str | None = None
    extra_price: str | None = key("extraPrice")
    formula: list[FormulaItem] | None = None
    origin_price: str | None = key("originPrice")
    tip: str | None = None


@define(repr=False)
class RecommendProduct(Model):
    actual_price: str | None = key("actualPrice")
    count: Any = None
    price_difference: str | None = key("priceDifference")
    price_difference_str: str | None = key("priceDifferenceStr")
    shop_name: str | None = key("shopName")
    single_price: str | None = key("singlePrice")
    single_price_str: str | None = key("singlePriceStr")
    site_id: str | None = key("siteId")
    site_name: str | None = key("siteName")
    spbh: str | None = None
    url: str | None = None


@define(repr=False)
class SameRecommendation(Model):
    cur_is_official: Any = key("curIsOfficial")
    current_actual_price: str | None = key("currentActualPrice")
    current_count: Any = key("currentCount")
    current_single_price: str | None = key("currentSinglePrice")
    current_single_price_str: str | None = key("currentSinglePriceStr")
    price_difference: Any = key("priceDifference")
    price_difference_str: Any = key("priceDifferenceStr")
    recommend_product: RecommendProduct | None = key("recommendProduct")
    show_type: int | None = key("showType")
    unit: Any = None
    virtual_sku_id: str | None = key("virtualSkuId")
    virtual_sku_name: str | None = key("virtualSkuName")


@define(repr=False)
class Data2Result(Model):
    action_btn_text: str | None = key("actionBtnText")
    action_btn_type: int | None = key("actionBtnType")
    all_promotions: list[AllPromotion] | None = key("allPromotions")
    buy_number: int | None = key("buyNumber")
    commission: str | None = None
    current_time: str | None = key("currentTime")
    discount_all_type_count: Any = key("discountAllTypeCount")
    discount_btn: Any = key("discountBtn")
    exchange_extra_price: Any = key("exchangeExtraPrice")
    extra_price: str | None = key("extraPrice")
    extra_price_desc: Any = key("extraPriceDesc")
    extra_price_type: Any = key("extraPriceType")
    extra_unit_price: Any = key("extraUnitPrice")
    extra_unit_str: Any = key("extraUnitStr")
    gov_subsidy_price: Any = key("govSubsidyPrice")
    gov_subsidy_tags: Any = key("govSubsidyTags")
    has_commission: bool | None = key("hasCommission")
    has_subsidy: bool | None = key("hasSubsidy")
    hide_discount_btn: Any = key("hideDiscountBtn")
    hide_discount_btn_sub_text: Any = key("hideDiscountBtnSubText")
    hide_discount_list: Any = key("hideDiscountList")
    hide_discount_sum_price: Any = key("hideDiscountSumPrice")
    hide_discount_tags: Any = key("hideDiscountTags")
    hide_promotion_tag_list: Any = key("hidePromotionTagList")
    hide_promotion_tags: Any = key("hidePromotionTags")
    is_bybt: bool | None = key("isBybt")
    is_sdk: bool | None = key("isSdk")
    is_show_same_recommendation: bool | None = key("isShowSameRecommendation")
    jintie_extra_price: Any = key("jintieExtraPrice")
    multi_plan: MultiPlan | None = key("multiPlan")
    origin_page_price: Any = key("originPagePrice")
    origin_price: str | None = key("originPrice")
    promotion_tags: list[str] | None = key("promotionTags")
    promotion_tags_v2: Any = key("promotionTagsV2")
    runtime: str | None = None
    same_recommendation: SameRecommendation | None = key("sameRecommendation")
    single_plan: MultiPlan | None = key("singlePlan")
    spbh: str | None = None
    special_extra_price_remark: Any = key("specialExtraPriceRemark")
    subsidy_info: Any = key("subsidyInfo")
    taobao_coin_popup: Any = key("taobaoCoinPopup")
    used_promotion_url: Any = key("usedPromotionUrl")
    zk_id: Any = key("zkId")
    zk_price_info: Any = key("zkPriceInfo")
    zk_recommend_info: Any = key("zkRecommendInfo")


@define(repr=False)
class Data2(Model):
    code: int | None = None
    msg: str | None = None
    ok: int | None = None
    result: Data2Result | None = None


@define(repr=False)
class GetItemDetailV3Data(Model):
    data1: Data1 | None = None
    data2: Data2 | None = None


DATA = GetItemDetailV3Data
