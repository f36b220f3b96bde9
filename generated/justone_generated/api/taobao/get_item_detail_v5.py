"""Data of `taobao.get_item_detail_v5`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Delivery(Model):
    area_id: str | None = None
    delivery_fee: str | None = None
    from_: Any = key("from")
    to: str | None = None


@define(repr=False)
class Property(Model):
    name: str | None = None
    value: str | None = None


@define(repr=False)
class SkuBaseItem(Model):
    activity_price: Any = None
    price: str | None = None
    promotion_price: str | None = None
    prop_path: str | None = key("propPath")
    quantity: str | None = None
    sku_id: str | None = key("skuId")


@define(repr=False)
class Value(Model):
    image: str | None = key(optional=True, nullable=True)
    name: str | None = None
    vid: str | None = None


@define(repr=False)
class SkuProp(Model):
    name: str | None = None
    pid: str | None = None
    values: list[Value] | None = None


@define(repr=False)
class Skus(Model):
    activity_price: Any = None
    price: str | None = None
    promotion_price: str | None = None
    quantity: str | None = None


@define(repr=False)
class Trade(Model):
    buy_enable: Any = key("buyEnable")
    cart_enable: Any = key("cartEnable")
    is_ban_sale4_oversea: Any = key("isBanSale4Oversea")


@define(repr=False)
class Item(Model):
    brand_name: Any = key("brandName")
    cat_id: Any = None
    cat_name: Any = None
    desc_imgs: list[str] | None = None
    desc_url: str | None = None
    detail_url: str | None = None
    images: list[str] | None = None
    num_iid: str | None = None
    properties: list[Property] | None = None
    properties_cut: str | None = None
    sales: Any = None
    sku_base: list[SkuBaseItem] | None = None
    sku_images: dict[str, str] | None = None
    sku_props: list[SkuProp] | None = None
    skus: Skus | None = None
    title: str | None = None
    trade: Trade | None = None
    video: Any = None
    video_thumbnail: Any = None


@define(repr=False)
class Seller(Model):
    evaluates: Any = None
    seller_id: Any = None
    seller_title: Any = None
    shop_icon: str | None = None
    shop_id: str | None = None
    shop_title: str | None = None
    shop_url: str | None = None
    user_type: str | None = None


@define(repr=False)
class GetItemDetailV5Data(Model):
    delivery: Delivery | None = None
    item: Item | None = None
    seller: Seller | None = None


DATA = GetItemDetailV5Data
