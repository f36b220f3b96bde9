"""Data of `shopee.get_shop_categories_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class AllProductsCover(Model):
    image: str | None = None
    is_adult: bool | None = None


@define(repr=False)
class ShopCategory(Model):
    category_type: int | None = None
    collection_type: int | None = None
    display_name: str | None = None
    image: str | None = None
    is_adult: bool | None = None
    is_generated: bool | None = None
    rule: str | None = None
    shop_category_id: int | None = None
    total: int | None = None


@define(repr=False)
class DataData(Model):
    ab_test: Any = None
    all_products_cover: AllProductsCover | None = None
    deco_layout: int | None = None
    dynamic_translation_status: int | None = None
    has_more: bool | None = None
    shop_categories: list[ShopCategory] | None = None
    tier: int | None = None
    total: int | None = None


@define(repr=False)
class Data(Model):
    data: DataData | None = None
    error: int | None = None
    error_msg: str | None = None


@define(repr=False)
class GetShopCategoriesV1Data(Model):
    data: Data | None = None
    market: str | None = None
    site: str | None = None


DATA = GetShopCategoriesV1Data
