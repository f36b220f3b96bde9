"""Data of `jd.search_item_list_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Element(Model):
    foi: str | None = None
    gcp: str | None = None
    gcw: list[str] | None = None


@define(repr=False)
class Product(Model):
    ad_sku_type: int | None = key("adSkuType")
    ad_type: int | None = key("adType")
    asg_attribute: str | None = key("asgAttribute")
    asg_highlight: str | None = key("asgHighlight")
    asg_rec_reason: str | None = key("asgRecReason")
    asg_structured_attribute: str | None = key("asgStructuredAttribute")
    b_id: str | None = key("bId")
    bybt_traffic: int | None = key("bybtTraffic")
    cc: str | None = None
    cid1: str | None = None
    cid2: str | None = None
    cid3: str | None = None
    cjxp: int | None = None
    click: str | None = None
    copywriting: str | None = None
    coupon_allo_type: str | None = key("couponAlloType")
    coupons: list[Any] | None = None
    df_text: str | None = key("dfText")
    df_url: str | None = key("dfUrl")
    discounts: list[Any] | None = None
    eleinfos: Any = None
    element: Element | None = None
    eonr: str | None = None
    esi: int | None = None
    exp: str | None = None
    flash: str | None = None
    foi: str | None = None
    followed: bool | None = None
    fp: str | None = None
    frae: int | None = None
    freight: int | None = None
    fs: int | None = None
    fx_dy: int | None = key("fxDy")
    gcp: int | None = None
    gct: str | None = None
    gcw: list[str] | None = None
    gifts: list[Any] | None = None
    global_: str | None = key("global")
    gzy: int | None = None
    id: str | None = None
    image_type: int | None = key("imageType")
    image_url: str | None = key("imageUrl")
    images: list[Any] | None = None
    interaction: bool | None = None
    is_bybt: int | None = key("isBybt")
    is_jd_market: int | None = key("isJdMarket")
    is_type: int | None = key("isType")
    jdprice_range: str | None = key("jdpriceRange")
    jxzy: int | None = None
    lac: int | None = None
    land_url: str | None = key("landUrl")
    live: int | None = None
    long_image_url: str | None = key("longImageUrl")
    lowest_price: int | None = key("lowestPrice")
    lsi: int | None = None
    month_sales: str | None = key("monthSales")
    nrr: str | None = None
    offset: int | None = None
    on_shelves_time: int | None = key("onShelvesTime")
    one_item_id: str | None = key("oneItemId")
    p_code: str | None = key("pCode")
    pg: str | None = None
    pos_id: int | None = key("posId")
    pp: str | None = None
    presell: int | None = None
    price: str | None = None
    price_tag: str | None = key("priceTag")
    promo_tag: str | None = key("promoTag")
    req_id: str | None = key("reqId")
    sales: str | None = None
    seckill: str | None = None
    sell_point: str | None = key("sellPoint")
    shop_id: str | None = key("shopId")
    shop_name: str | None = key("shopName")
    short_title: str | None = key("shortTitle")
    sid: str | None = None
    sku_rank_info: str | None = key("skuRankInfo")
    sku_replace_type: int | None = key("skuReplaceType")
    sku_type: str | None = key("skuType")
    slogan: str | None = None
    sp: str | None = None
    tag_url: str | None = key("tagUrl")
    theme_desc: str | None = key("themeDesc")
    theme_id: int | None = key("themeId")
    theme_name: str | None = key("themeName")
    title: str | None = None
    us: int | None = None
    vender_id: str | None = key("venderId")
    xp: int | None = None
    zy: int | None = None


@define(repr=False)
class SearchItemListV1Data(Model):
    current_page: int | None = key("currentPage")
    page_size: int | None = key("pageSize")
    products: list[Product] | None = None
    total_count: int | None = key("totalCount")
    total_pages: int | None = key("totalPages")


DATA = SearchItemListV1Data
