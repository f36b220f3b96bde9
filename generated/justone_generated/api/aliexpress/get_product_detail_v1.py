"""Data of `aliexpress.get_product_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class PackageDetail(Model):
    height: int | None = None
    length: int | None = None
    weight: float | None = None
    width: int | None = None


@define(repr=False)
class Delivery(Model):
    package_detail: PackageDetail | None = key("packageDetail")
    shipping_out_days: int | None = key("shippingOutDays")


@define(repr=False)
class Description(Model):
    html: str | None = None
    images: list[str] | None = None


@define(repr=False)
class ListItem(Model):
    name: str | None = None
    value: str | None = None


@define(repr=False)
class Properties(Model):
    cut: str | None = None
    list_: list[ListItem] | None = key("list")


@define(repr=False)
class Limit(Model):
    max: int | None = None


@define(repr=False)
class Upcoming(Model):
    promotion_price: Any = key("promotionPrice")
    title: Any = None


@define(repr=False)
class BaseItem(Model):
    ext: str | None = None
    limit: Limit | None = None
    price: float | None = None
    promotion_price: float | None = key("promotionPrice")
    prop_map: str | None = key("propMap")
    quantity: int | None = None
    sku_attr: str | None = key("skuAttr")
    sku_id: str | None = key("skuId")
    upcoming: Upcoming | None = None


@define(repr=False)
class Def(Model):
    is_bulk: bool | None = key("isBulk")
    price: str | None = None
    promotion_price: str | None = key("promotionPrice")
    quantity: int | None = None
    unit: str | None = None
    vat: Any = None


@define(repr=False)
class Value(Model):
    image: str | None = key(optional=True, nullable=True)
    name: str | None = None
    prop_tips: str | None = key("propTips")
    vid: int | None = None


@define(repr=False)
class Prop(Model):
    name: str | None = None
    pid: int | None = None
    values: list[Value] | None = None


@define(repr=False)
class Sku(Model):
    base: list[BaseItem] | None = None
    def_: Def | None = key("def")
    props: list[Prop] | None = None
    sku_images: dict[str, str] | None = key("skuImages")


@define(repr=False)
class Item(Model):
    available: bool | None = None
    breadcrumbs: Any = None
    cat_id: int | None = key("catId")
    description: Description | None = None
    images: list[str] | None = None
    item_id: str | None = key("itemId")
    item_url: str | None = key("itemUrl")
    properties: Properties | None = None
    sales: Any = None
    sku: Sku | None = None
    title: str | None = None
    video: Any = None
    wish_count: int | None = key("wishCount")


@define(repr=False)
class Seller(Model):
    company_id: int | None = key("companyId")
    seller_id: int | None = key("sellerId")
    store_id: int | None = key("storeId")
    store_title: str | None = key("storeTitle")
    store_url: str | None = key("storeUrl")


@define(repr=False)
class Result(Model):
    delivery: Delivery | None = None
    item: Item | None = None
    seller: Seller | None = None


@define(repr=False)
class GetProductDetailV1Data(Model):
    result: Result | None = None


DATA = GetProductDetailV1Data
