"""Data of `taobao.get_item_detail_v7`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class SaleInfo(Model):
    amount_on_sale: Any = key("amountOnSale")
    consign_price: Any = key("consignPrice")
    jxhy_price: Any = key("jxhyPrice")
    price_range_list: Any = key("priceRangeList")
    price_ranges: Any = key("priceRanges")
    quote_type: int | None = key("quoteType")


@define(repr=False)
class SkuAttrItem(Model):
    code: str | None = None
    enum_image_url: str | None = key("enumImageUrl")
    enum_value: str | None = key("enumValue")
    name: str | None = None


@define(repr=False)
class SkuVoListItem(Model):
    channel: str | None = None
    discount: Any = None
    original_price: Any = key("originalPrice")
    original_price_cny: Any = key("originalPriceCNY")
    price: int | None = None
    price_cny: Any = key("priceCNY")
    price_mode: Any = key("priceMode")
    quantity: Any = None
    sku_attr: list[SkuAttrItem] | None = key("skuAttr")
    sku_no: str | None = key("skuNo")
    spu_no: str | None = key("spuNo")
    stock: int | None = None


@define(repr=False)
class GetItemDetailV7Data(Model):
    base_attr_list: Any = key("baseAttrList")
    batch_number: int | None = key("batchNumber")
    batch_price: Any = key("batchPrice")
    channel: str | None = None
    delivery_time: str | None = key("deliveryTime")
    description: str | None = None
    detail_url: str | None = key("detailUrl")
    disabled_sku_list: list[Any] | None = key("disabledSkuList")
    discount: Any = None
    edit_price_flag: bool | None = key("editPriceFlag")
    express_fee: int | None = key("expressFee")
    favorite: bool | None = None
    had_total_stock: bool | None = key("hadTotalStock")
    image_list: list[str] | None = key("imageList")
    main_img: str | None = key("mainImg")
    month_sold: Any = key("monthSold")
    not_support_qc_videos: bool | None = key("notSupportQcVideos")
    one_price_flag: int | None = key("onePriceFlag")
    original_price: Any = key("originalPrice")
    original_price_cny: Any = key("originalPriceCNY")
    price: int | None = None
    price_cny: Any = key("priceCNY")
    price_mode: Any = key("priceMode")
    product_grayscale: bool | None = key("productGrayscale")
    product_grayscale_name: str | None = key("productGrayscaleName")
    product_prohibited_from_sale: bool | None = key("productProhibitedFromSale")
    sale_info: SaleInfo | None = key("saleInfo")
    shop_code: str | None = key("shopCode")
    shop_name: str | None = key("shopName")
    sku_vo_list: list[SkuVoListItem] | None = key("skuVoList")
    spu_activity_vo: Any = key("spuActivityVO")
    spu_no: str | None = key("spuNo")
    start_quantity: int | None = key("startQuantity")
    subject: str | None = None
    tag_list: Any = key("tagList")
    use_coupon_flag: bool | None = key("useCouponFlag")


DATA = GetItemDetailV7Data
