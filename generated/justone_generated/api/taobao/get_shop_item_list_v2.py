"""Data of `taobao.get_shop_item_list_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class BreadcrumbListItem(Model):
    href: str | None = key(optional=True, nullable=True)
    name: str | None = None


@define(repr=False)
class BreadcrumbModuleResponse(Model):
    breadcrumb_list: list[BreadcrumbListItem] | None = key("breadcrumbList")
    success: bool | None = None


@define(repr=False)
class ItemListItem(Model):
    area_limit: bool | None = key("areaLimit")
    back_cat_id: int | None = key("backCatId")
    back_cat_id_l1: int | None = key("backCatIdL1")
    comment_count: str | None = key("commentCount")
    comment_tag_list: list[Any] | None = key("commentTagList")
    currency_symbol: str | None = key("currencySymbol")
    discnt_price_yuan: int | None = key("discntPriceYuan")
    discnt_type: str | None = key("discntType")
    free_shipping: bool | None = key("freeShipping")
    item_id: int | None = key("itemId")
    item_id_str: str | None = key("itemIdStr")
    item_name: str | None = key("itemName")
    order_count30_day: str | None = key("orderCount30Day")
    order_pay_uv: str | None = key("orderPayUV")
    pic_url_full: str | None = key("picUrlFull")
    price_currency: str | None = key("priceCurrency")
    price_fen: int | None = key("priceFen")
    price_yuan_double: int | None = key("priceYuanDouble")
    price_zk_double_hkd: float | None = key("priceZKDoubleHKD")
    price_zk_double_twd: float | None = key("priceZKDoubleTWD")
    price_zk_fen: int | None = key("priceZKFen")
    price_zk_yuan_double: int | None = key("priceZKYuanDouble")
    price_zk_yuan_double_world: float | None = key("priceZKYuanDoubleWorld")
    sold_count30_day: str | None = key("soldCount30Day")


@define(repr=False)
class Page(Model):
    hide_total_count: str | None = key("hideTotalCount")
    next_no: int | None = key("nextNo")
    page_no: int | None = key("pageNo")
    page_size: int | None = key("pageSize")
    prev_no: int | None = key("prevNo")
    show_begin: int | None = key("showBegin")
    show_end: int | None = key("showEnd")
    total_count: int | None = key("totalCount")
    total_pages: int | None = key("totalPages")


@define(repr=False)
class ItemListModuleResponse(Model):
    item_list: list[ItemListItem] | None = key("itemList")
    page: Page | None = None
    page_url_follow: bool | None = key("pageUrlFollow")
    success: bool | None = None


@define(repr=False)
class LinkListItem(Model):
    href: str | None = None
    media: str | None = key(optional=True, nullable=True)
    rel: str | None = None


@define(repr=False)
class MetaModuleResponse(Model):
    description: str | None = None
    keyword: str | None = None
    link_list: list[LinkListItem] | None = key("linkList")
    robots: str | None = None
    success: bool | None = None
    title: str | None = None


@define(repr=False)
class ShopListItem(Model):
    deliver_score: str | None = key("deliverScore")
    description_match_score: str | None = key("descriptionMatchScore")
    pic_url: str | None = key("picUrl")
    seller_id: int | None = key("sellerId")
    service_score: str | None = key("serviceScore")
    shop_id: int | None = key("shopId")
    shop_name: str | None = key("shopName")


@define(repr=False)
class ShopListModuleResponse(Model):
    shop_list: list[ShopListItem] | None = key("shopList")
    success: bool | None = None


@define(repr=False)
class HttpData(Model):
    breadcrumb_module_response: BreadcrumbModuleResponse | None = key("breadcrumbModuleResponse")
    item_list_module_response: ItemListModuleResponse | None = key("itemListModuleResponse")
    meta_module_response: MetaModuleResponse | None = key("metaModuleResponse")
    page_ab_test_module_response: Any = key("pageABTestModuleResponse")
    page_simplified_module_response: Any = key("pageSimplifiedModuleResponse")
    seo_common_banner_response: Any = key("seoCommonBannerResponse")
    shop_list_module_response: ShopListModuleResponse | None = key("shopListModuleResponse")
    status_code: int | None = key("statusCode")
    success: bool | None = None


@define(repr=False)
class GetShopItemListV2Data(Model):
    http_data: HttpData | None = key("httpData")
    page_data: Any = key("pageData")


DATA = GetShopItemListV2Data
