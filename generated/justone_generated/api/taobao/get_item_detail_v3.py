"""Data of `taobao.get_item_detail_v3`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Video(Model):
    url: str | None = None


@define(repr=False)
class PropImgItem(Model):
    properties: str | None = None
    url: str | None = None


@define(repr=False)
class PropImgs(Model):
    prop_img: list[PropImgItem] | None = None


@define(repr=False)
class Prop(Model):
    name: str | None = None
    value: str | None = None


@define(repr=False)
class SellerInfo(Model):
    nick: str | None = None
    shop_name: str | None = None
    zhuy: str | None = None


@define(repr=False)
class SkuItem(Model):
    orginal_price: int | None = None
    price: float | None = None
    properties: str | None = None
    properties_name: str | None = None
    quantity: str | None = None
    sku_id: int | None = None
    total_price: int | None = None


@define(repr=False)
class Skus(Model):
    sku: list[SkuItem] | None = None


@define(repr=False)
class GetItemDetailV3Data(Model):
    ddf: str | None = key("_ddf")
    brand: str | None = None
    brand_id: Any = key("brandId")
    cid: str | None = None
    created_time: str | None = None
    crumbs: list[Any] | None = None
    delist_time: str | None = None
    desc: str | None = None
    desc_img: list[str] | None = None
    desc_short: str | None = None
    detail_url: str | None = None
    ems_fee: str | None = None
    error: str | None = None
    express_fee: Any = None
    fans_count: Any = None
    fav_count: Any = None
    freight: Any = None
    has_discount: str | None = None
    is_promotion: str | None = None
    is_virtual: str | None = None
    item_imgs: list[Video] | None = None
    item_size: str | None = None
    item_weight: str | None = None
    location: str | None = None
    min_num: int | None = None
    modified_time: str | None = None
    nick: str | None = None
    num: int | None = None
    num_iid: str | None = None
    orginal_price: str | None = None
    pic_url: str | None = None
    post_fee: Any = None
    price: str | None = None
    prop_imgs: PropImgs | None = None
    property_alias: str | None = None
    props: list[Prop] | None = None
    props_img: dict[str, str] | None = None
    props_imgs: PropImgs | None = None
    props_list: dict[str, str] | None = None
    props_name: str | None = None
    root_cat_id: Any = key("rootCatId")
    sales: int | None = None
    sample_id: str | None = None
    seller_id: str | None = None
    seller_info: SellerInfo | None = None
    shipping_to: str | None = None
    shop_id: str | None = None
    skus: Skus | None = None
    suggestive_price: int | None = None
    title: str | None = None
    tmall: bool | None = None
    total_price: int | None = None
    total_sold: str | None = None
    url_log: list[Any] | None = None
    video: Video | None = None
    warning: str | None = None


DATA = GetItemDetailV3Data
