"""Data of `jd.get_item_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class PlusLimitBuy(Model):
    limit_cart_num: int | None = key("limitCartNum")
    limit_num: int | None = key("limitNum")
    limit_total: int | None = key("limitTotal")
    limit_total_num: int | None = key("limitTotalNum")
    merge_max_buy_num: str | None = key("mergeMaxBuyNum")
    no_sale_flag: int | None = key("noSaleFlag")
    result_ext: Any = key("resultExt")
    result_flag: bool | None = key("resultFlag")


@define(repr=False)
class ByBtPrice(Model):
    daily_desc: str | None = key("dailyDesc")
    font_family: str | None = key("fontFamily")
    price_type: str | None = key("priceType")
    promo_desc: str | None = key("promoDesc")
    range_desc: str | None = key("rangeDesc")
    subsidized: str | None = None
    subsidized_desc: str | None = key("subsidizedDesc")


@define(repr=False)
class Ext(Model):
    jd_price: str | None = key("jdPrice")
    real_price_ext: Any = key("realPriceExt")


@define(repr=False)
class PriceFloor(Model):
    by_bt_price: ByBtPrice | None = key("byBtPrice")
    demote_enable: bool | None = key("demoteEnable")
    ext: Ext | None = None
    price: str | None = None
    type: str | None = None


@define(repr=False)
class PricePromoAttrItem(Model):
    biz_desc: str | None = key("bizDesc")
    biz_icon: str | None = key("bizIcon")


@define(repr=False)
class Product(Model):
    allnum: str | None = None
    book: str | None = None
    brand_id: str | None = key("brandId")
    brand_name: str | None = key("brandName")
    c_brand: str | None = key("cBrand")
    cat1: str | None = None
    cat2: str | None = None
    cat3: str | None = None
    category: str | None = None
    color: str | None = None
    daojia: bool | None = None
    erp_pid: str | None = key("erpPid")
    extend: Any = None
    height: str | None = None
    imageurl: str | None = None
    is_delete: str | None = key("isDelete")
    jdexpress: bool | None = None
    length: str | None = None
    main_images: list[str] | None = key("mainImages")
    max_cart_cat: str | None = key("maxCartCat")
    model: str | None = None
    phone: str | None = None
    platform: str | None = None
    pop: bool | None = None
    product_area: str | None = key("productArea")
    product_id: str | None = key("productId")
    product_type: int | None = key("productType")
    real_spu_id: str | None = key("realSpuId")
    sale_date: str | None = key("saleDate")
    sales_attr: str | None = key("salesAttr")
    sell_point: str | None = key("sellPoint")
    shang_jia: str | None = key("shangJia")
    shop_id: str | None = key("shopId")
    site: str | None = None
    size: str | None = None
    sku_id: str | None = key("skuId")
    sku_mark: str | None = key("skuMark")
    sku_name: str | None = key("skuName")
    sku_status: str | None = key("skuStatus")
    sku_type: int | None = key("skuType")
    spec: str | None = None
    spec_name: str | None = key("specName")
    tax_info: str | None = key("taxInfo")
    upc: str | None = None
    value_pay_first: str | None = key("valuePayFirst")
    vender_col_type: str | None = key("venderColType")
    vender_id: str | None = key("venderId")
    weight: str | None = None
    width: str | None = None
    wserve: str | None = None


@define(repr=False)
class RankInfoItem(Model):
    channel_entry_title: str | None = key("channelEntryTitle")
    id: str | None = None
    jump: str | None = None
    long_title: str | None = key("longTitle")
    name: str | None = None
    rank_id: str | None = key("rankId")
    rank_num: int | None = key("rankNum")
    short_title: str | None = key("shortTitle")
    title: str | None = None


@define(repr=False)
class ShareInfo(Model):
    batch_id: int | None = key("batchId")
    bybt_title: str | None = key("bybtTitle")
    coupon_style: int | None = key("couponStyle")
    coupon_type: int | None = key("couponType")
    discount: float | None = None
    short_title: str | None = key("shortTitle")
    title: str | None = None


@define(repr=False)
class D(Model):
    hot_line: str | None = key("hotLine")
    po: bool | None = None
    shop_id: int | None = key("shopId")
    shop_name: str | None = key("shopName")
    shop_website: str | None = key("shopWebsite")
    type: int | None = None
    url: str | None = None
    vender: str | None = None
    vender_id: int | None = key("venderId")


@define(repr=False)
class IrItem(Model):
    help_link: str | None = key("helpLink")
    icon_code: str | None = key("iconCode")
    icon_tip: str | None = key("iconTip")
    icon_type: str | None = key("iconType")
    pic_url: str | None = key("picUrl")
    result_code: str | None = key("resultCode")
    show_name: str | None = key("showName")


@define(repr=False)
class Stock(Model):
    arrival_date: str | None = key("ArrivalDate")
    d: D | None = key("D")
    stock_state: int | None = key("StockState")
    code: int | None = None
    dcash_desc: str | None = key("dcashDesc")
    free_flag: int | None = key("freeFlag")
    ir: list[IrItem] | None = None
    is_j_dexpress: bool | None = key("isJDexpress")
    is_support: bool | None = key("isSupport")
    promise_result: str | None = key("promiseResult")
    real_sku_id: str | None = key("realSkuId")
    sku_id: str | None = key("skuId")
    unified_service_tag: Any = key("unifiedServiceTag")


@define(repr=False)
class GetItemDetailV1Data(Model):
    area_id: str | None = key("areaId")
    biz_msg: str | None = key("bizMsg")
    biz_ret_code: str | None = key("bizRetCode")
    bottom_bar: Any = key("bottomBar")
    bottom_nav: Any = key("bottomNav")
    channel_info: Any = key("channelInfo")
    common_info: Any = key("commonInfo")
    err_code: str | None = key("errCode")
    has_yuyue: str | None = key("hasYuyue")
    info_video_id: str | None = key("infoVideoId")
    main_video_id: str | None = key("mainVideoId")
    msbybt_banner: Any = key("msbybtBanner")
    msg: str | None = None
    new_banner: Any = key("newBanner")
    notice_floor: Any = key("noticeFloor")
    plus_limit_buy: PlusLimitBuy | None = key("plusLimitBuy")
    price_floor: PriceFloor | None = key("priceFloor")
    price_promo_attr: list[PricePromoAttrItem] | None = key("pricePromoAttr")
    product: Product | None = None
    rank_info: list[RankInfoItem] | None = key("rankInfo")
    ret_code: str | None = key("retCode")
    sence: str | None = None
    share_info: ShareInfo | None = key("shareInfo")
    stock: Stock | None = None
    tagid_list: list[list[int]] | None = key("tagidList")
    title_shop_tag_info: Any = key("titleShopTagInfo")
    upc: str | None = None


DATA = GetItemDetailV1Data
