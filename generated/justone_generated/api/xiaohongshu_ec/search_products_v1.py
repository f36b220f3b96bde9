"""Data of `xiaohongshu_ec.search_products_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class ImageItem(Model):
    aspect_ratio: float | None = None
    height: int | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class PriceInfo(Model):
    foreign_price: str | None = None
    origin_price: float | None = None
    price: float | None = None
    rds_price: float | None = None
    symbol: str | None = None


@define(repr=False)
class TagStrategyMapItem(Model):
    tag_content: Any = None
    tag_content_list: Any = None
    tag_type: int | None = None
    type: str | None = None


@define(repr=False)
class Vendor(Model):
    seller_id: str | None = None
    vendor_id: str | None = None
    vendor_link: str | None = None
    vendor_name: str | None = None
    vendor_type: str | None = None


@define(repr=False)
class Content(Model):
    display_lines: int | None = None
    exp_flag_map: Any = None
    goods_type: str | None = None
    has_buyer_explain: bool | None = None
    id: str | None = None
    image: list[ImageItem] | None = None
    link: str | None = None
    preload: str | None = None
    price_info: PriceInfo | None = None
    stock_status: int | None = None
    tag_strategy_map: dict[str, list[TagStrategyMapItem]] | None = None
    title: str | None = None
    vendor: Vendor | None = None


@define(repr=False)
class DataItem(Model):
    card_name: str | None = None
    card_type: str | None = None
    content: Content | None = None
    id: str | None = None
    version: str | None = None


@define(repr=False)
class Module(Model):
    data: list[DataItem] | None = None


@define(repr=False)
class Data(Model):
    biz_info: Any = None
    container: Any = None
    hierarchy: Any = None
    module: Module | None = None
    ver: str | None = None


@define(repr=False)
class SearchProductsV1Data(Model):
    code: int | None = None
    data: Data | None = None
    debug_id: str | None = None
    debug_info: str | None = None
    msg: str | None = None
    next_page: int | None = None
    page: int | None = None
    search_id: str | None = None
    success: bool | None = None


DATA = SearchProductsV1Data
