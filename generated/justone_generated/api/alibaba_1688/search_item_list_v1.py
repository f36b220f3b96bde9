"""Data of `alibaba_1688.search_item_list_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ADVERTISEMENTData(Model):
    cpc: list[Any] | None = None
    cpt: list[Any] | None = None
    request_adv_count: int | None = key("requestAdvCount")


@define(repr=False)
class ADVERTISEMENT(Model):
    data: ADVERTISEMENTData | None = None


@define(repr=False)
class AfterPrice(Model):
    text: str | None = key(optional=True, nullable=True)


@define(repr=False)
class MarketTag(Model):
    description: str | None = key(optional=True, nullable=True)
    enable: bool | None = None
    icon_url: str | None = key("iconUrl", optional=True, nullable=True)
    icon_wh_ratio: float | None = key("iconWHRatio")
    link_url: str | None = key("linkUrl", optional=True, nullable=True)
    tag_id: str | None = key("tagId", optional=True, nullable=True)
    tag_type: str | None = key("tagType")
    text: str | None = key(optional=True, nullable=True)
    type: str | None = None
    ui_type: str | None = key("uiType")


@define(repr=False)
class OfferMiddleItem(Model):
    enable: bool | None = None
    from_src: str | None = key("fromSrc")
    icon_url: str | None = key("iconUrl")
    icon_wh_ratio: float | None = key("iconWHRatio")
    link_url: str | None = key("linkUrl")
    tag_id: str | None = key("tagId")
    tag_type: str | None = key("tagType")
    text: str | None = None
    type: str | None = None
    ui_type: str | None = key("uiType")


@define(repr=False)
class OfferTags(Model):
    promotion_tags: list[Any] | None = key("promotionTags")
    service_tags: list[str] | None = key("serviceTags")


@define(repr=False)
class PriceInfo(Model):
    price: str | None = None
    price_decimal: str | None = key("priceDecimal", optional=True, nullable=True)
    price_description: str | None = key("priceDescription")
    price_description_color: str | None = key("priceDescriptionColor")
    price_integer: str | None = key("priceInteger", optional=True, nullable=True)
    price_type: str | None = key("priceType")


@define(repr=False)
class Shop(Model):
    is_display: str | None = key("isDisplay")
    is_list_display: str | None = key("isListDisplay")
    login_id_of_utf8: str | None = key("loginIdOfUtf8")
    model_type: str | None = key("modelType")
    new_pic: str | None = key("newPic")
    text: str | None = None
    tp_year: int | None = key("tpYear")


@define(repr=False)
class QuantityPrice(Model):
    quantity: str | None = None
    value: str | None = None


@define(repr=False)
class ShopAddition(Model):
    fenxiao_new_offer: bool | None = key("fenxiaoNewOffer")
    model_type: str | None = key("modelType")
    quantity_prices: list[QuantityPrice] | None = key("quantityPrices")
    shop_link_url: str | None = key("shopLinkUrl")
    text: str | None = None


@define(repr=False)
class Tag(Model):
    border_color: str | None = key("borderColor", optional=True, nullable=True)
    mat_key: str | None = key("matKey", optional=True, nullable=True)
    model_type: str | None = key("modelType")
    text: str | None = None
    text_color: str | None = key("textColor")
    text_size: str | None = key("textSize", optional=True, nullable=True)


@define(repr=False)
class TitleTag(Model):
    model_type: str | None = key("modelType")
    url: str | None = None


@define(repr=False)
class TurnHead(Model):
    icon: str | None = None
    percent: str | None = None
    tag: str | None = None


@define(repr=False)
class ItemData(Model):
    after_price: AfterPrice | None = key("afterPrice")
    after_price_list: list[AfterPrice] | None = key("afterPriceList")
    biz_type: str | None = key("bizType")
    block: str | None = None
    business_inspection: bool | None = key("businessInspection")
    cht_offer: bool | None = key("chtOffer")
    city: str | None = None
    cust_id: str | None = key("custId", optional=True, nullable=True)
    eurl: str | None = key(optional=True, nullable=True)
    factory_inspection: bool | None = key("factoryInspection")
    grid: Any = None
    imall_brand: str | None = key("imallBrand")
    impression_eurl: str | None = key("impressionEurl", optional=True, nullable=True)
    is_bid: bool | None = key("isBid")
    is_p4_p: bool | None = key("isP4P")
    is_power: bool | None = key("isPower")
    is_tp: bool | None = key("isTp")
    kua_jing_pu_huo: bool | None = key("kuaJingPuHuo")
    link_url: str | None = key("linkUrl")
    login_id: str | None = key("loginId")
    market_tags: list[MarketTag] | None = key("marketTags")
    member_id: str | None = key("memberId")
    od_pic_ratio: str | None = key("odPicRatio")
    od_pic_url: str | None = key("odPicUrl")
    offer_id: int | None = key("offerId")
    offer_middle: list[OfferMiddleItem] | None = key("offerMiddle")
    offer_pic_url: str | None = key("offerPicUrl")
    offer_repurchase_rate: str | None = key("offerRepurchaseRate")
    offer_tags: OfferTags | None = key("offerTags")
    price_info: PriceInfo | None = key("priceInfo")
    price_locked: bool | None = key("priceLocked")
    province: str | None = None
    real_bid: bool | None = key("realBid")
    same_design_url: str | None = key("sameDesignUrl")
    same_sim_designs: list[Any] | None = key("sameSimDesigns")
    shop: Shop | None = None
    shop_addition: ShopAddition | None = key("shopAddition")
    show_type: str | None = key("showType")
    showb_price: bool | None = key("showbPrice")
    super_factory: bool | None = key("superFactory")
    tags: list[Tag] | None = None
    title: str | None = None
    title_tags: list[TitleTag] | None = key("titleTags")
    turn_head: TurnHead | None = key("turnHead")
    type: str | None = None
    type_flag: str | None = key("typeFlag", optional=True, nullable=True)
    win_port_url: str | None = key("winPortUrl")


@define(repr=False)
class Item(Model):
    cell_type: str | None = key("cellType")
    data: ItemData | None = None
    track_info: Any = key("trackInfo")
    track_type: str | None = key("trackType")
    view_type: str | None = key("viewType")


@define(repr=False)
class OFFER(Model):
    code: int | None = None
    found: int | None = None
    has_more: bool | None = key("hasMore")
    is_forbidden_word: bool | None = key("isForbiddenWord")
    items: list[Item] | None = None
    keywords: str | None = None
    pc_fm_switch: bool | None = key("pcFmSwitch")
    political_sensitive: bool | None = key("politicalSensitive")
    track_info: Any = key("trackInfo")
    view_type: str | None = key("viewType")


@define(repr=False)
class Data(Model):
    advertisement: ADVERTISEMENT | None = key("ADVERTISEMENT")
    offer: OFFER | None = key("OFFER")
    pc_fm_switch: bool | None = key("PC_FM_SWITCH")


@define(repr=False)
class SearchItemListV1Data(Model):
    code: int | None = None
    data: Data | None = None
    mock: list[str] | None = None
    pvid: str | None = None
    request_id: str | None = key("requestId")
    result: list[Any] | None = None
    scm: str | None = None
    session_id: str | None = key("sessionId")
    success: bool | None = None
    time_used: int | None = key("timeUsed")
    tpp_trace: str | None = None
    version: float | None = None


DATA = SearchItemListV1Data
