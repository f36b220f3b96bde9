"""Data of `taobao.search_item_list_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Param(Model):
    key_: str | None = key("key")
    value: str | None = None


@define(repr=False)
class FilterOptionItem(Model):
    params: list[Param] | None = None
    show_text: str | None = key("showText")
    style: Any = None
    sub_title: str | None = key("subTitle", optional=True, nullable=True)
    trace_name: str | None = key("traceName")


@define(repr=False)
class Filter(Model):
    filter_option: list[FilterOptionItem] | None = key("filterOption")
    show_text: str | None = key("showText")
    sub_type: str | None = key("subType")
    trace_name: str | None = key("traceName")
    unfold_row: str | None = key("unfoldRow")


@define(repr=False)
class FilterMod(Model):
    contains_keys: list[str] | None = key("containsKeys")
    filters: list[Filter] | None = None


@define(repr=False)
class HotListInfo(Model):
    rank_short_text: str | None = key(optional=True, nullable=True)


@define(repr=False)
class Icon(Model):
    alias: str | None = None
    dom_class: str | None = key("domClass")
    group: str | None = None
    inner_icon_group: str | None = key("innerIconGroup", optional=True, nullable=True)
    show_type: str | None = key("showType")
    text: str | None = key(optional=True, nullable=True)
    type: str | None = None


@define(repr=False)
class PriceShow(Model):
    pre_text: str | None = key("preText")
    price: str | None = None
    price_desc: str | None = key("priceDesc")
    unit: str | None = None


@define(repr=False)
class ShopInfo(Model):
    common_tag_text: str | None = key("commonTagText")
    pbshowshopinfo: str | None = None
    shop_logo: str | None = key("shopLogo")
    title: str | None = None
    url: str | None = None


@define(repr=False)
class StructuredUSPInfoItem(Model):
    field_template: str | None = key("fieldTemplate")
    property_name: str | None = key("propertyName")
    property_value_name: str | None = key("propertyValueName")
    source: str | None = None


@define(repr=False)
class Video(Model):
    cover_url: str | None = key("coverUrl")
    show_icon: str | None = key("showIcon")
    video_dimension: str | None = key("videoDimension")
    video_url: str | None = key("videoUrl")


@define(repr=False)
class ItemsArrayItem(Model):
    auction_url: str | None = key("auctionURL")
    categoryp: str | None = None
    extra_params: list[Param] | None = key("extraParams")
    hot_list_info: HotListInfo | None = key("hotListInfo")
    icon_list: str | None = key("iconList")
    icons: list[Icon] | None = None
    is_p4p: str | None = key("isP4p")
    item_id: str | None = None
    label_order: list[str] | None = key("labelOrder")
    leaf_category: str | None = key("leafCategory")
    nick: str | None = None
    pic_path: str | None = None
    price: str | None = None
    price_color: str | None = key("priceColor")
    price_show: PriceShow | None = key("priceShow")
    procity: str | None = None
    real_sales: str | None = key("realSales")
    relation_score: float | None = key("relationScore")
    same_count: str | None = key("sameCount")
    shop_info: ShopInfo | None = key("shopInfo")
    structured_usp_info: list[StructuredUSPInfoItem] | None = key("structuredUSPInfo")
    title: str | None = None
    ump_price_log: Any = key("umpPriceLog")
    uniqpid: str | None = None
    upright_img: str | None = key("uprightImg", optional=True, nullable=True)
    user_id: str | None = key("userId")
    ut_log_map: Any = key("utLogMap")
    video: Video | None = None


@define(repr=False)
class MainInfo(Model):
    rn: str | None = key("RN")
    abtest: str | None = None
    bcoffset: int | None = None
    ntoffset: int | None = None
    order_by: str | None = None
    page: str | None = None
    page_info: Any = key("pageInfo")
    page_name: str | None = key("pageName")
    page_size: str | None = key("pageSize")
    page_trace_args: Any = key("pageTraceArgs")
    page_trace_name: str | None = key("pageTraceName")
    param_value: str | None = key("paramValue")
    parameter: str | None = None
    sessionid: str | None = None
    source_s: int | None = key("sourceS")
    style: str | None = None
    total_page: str | None = key("totalPage")
    total_results: str | None = key("totalResults")


@define(repr=False)
class SearchItemListV2Data(Model):
    cost: float | None = key("_cost")
    host: str | None = key("_host")
    card_style: Any = key("cardStyle")
    filter_mod: FilterMod | None = key("filterMod")
    items_array: list[ItemsArrayItem] | None = key("itemsArray")
    items_array_rec: list[Any] | None = key("itemsArrayRec")
    main_info: MainInfo | None = key("mainInfo")
    p4p_data: Any = key("p4pData")
    pc_new_feedback: Any = key("pcNewFeedback")
    pvid: str | None = None
    result: list[Any] | None = None
    result_module_status: int | None = key("resultModuleStatus")
    scm: str | None = None
    tpp_buckets: str | None = None
    tpp_trace: str | None = None
    version: float | None = None


DATA = SearchItemListV2Data
