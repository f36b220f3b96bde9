"""Data of `taobao.get_item_detail_v4`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Sku2InfoItem(Model):
    final_price: int | None = key("finalPrice")
    final_sku_price: int | None = key("finalSkuPrice")
    item_price: int | None = key("itemPrice")
    multiple_tag: Any = key("multipleTag")
    price_desc: Any = key("priceDesc")
    price_includes_gov_subsidy: Any = key("priceIncludesGovSubsidy")
    rate: Any = None
    sku_id: str | None = key("skuId")
    sku_name: str | None = key("skuName")
    sku_pic_url: str | None = key("skuPicUrl")
    stock: str | None = None
    subsidy_amount: Any = key("subsidyAmount")
    third_original_discount_price: int | None = key("thirdOriginalDiscountPrice")
    value_list: list[str] | None = key("valueList")


@define(repr=False)
class ItemPropertyValue(Model):
    badge: Any = None
    pic: str | None = None
    value: str | None = None
    value_id: str | None = key("valueId")


@define(repr=False)
class SkuBaseItem(Model):
    item_property_values: list[ItemPropertyValue] | None = key("itemPropertyValues")
    property_id: str | None = key("propertyId")
    property_name: str | None = key("propertyName")


@define(repr=False)
class GetItemDetailV4Data(Model):
    discount_price: int | None = key("DiscountPrice")
    images: list[str] | None = None
    item_id: int | None = key("itemId")
    item_pic: str | None = key("itemPic")
    item_price: int | None = key("itemPrice")
    shop_name: str | None = key("shopName")
    shop_type: str | None = key("shopType")
    sku2info: list[Sku2InfoItem] | None = None
    sku_base: list[SkuBaseItem] | None = key("skuBase")
    title: str | None = None


DATA = GetItemDetailV4Data
