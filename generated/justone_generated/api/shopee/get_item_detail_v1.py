"""Data of `shopee.get_item_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Coverage(Model):
    basic: bool | None = None
    price: bool | None = None
    reviews: bool | None = None
    sales: bool | None = None
    sku: bool | None = None
    stock: bool | None = None


@define(repr=False)
class Price(Model):
    currency: str | None = None
    current: int | None = None
    discount_percent: Any = None
    display: int | None = None
    max: int | None = None
    min: int | None = None
    original: Any = None
    original_max: Any = None
    original_min: Any = None


@define(repr=False)
class Product(Model):
    image_id: str | None = None
    image_url: str | None = None
    images: list[str] | None = None
    item_id: int | None = None
    name: str | None = None
    shop_id: int | None = None
    status: str | None = None


@define(repr=False)
class Reviews(Model):
    insights: list[Any] | None = None
    size_filter_count: Any = None
    tags: list[Any] | None = None


@define(repr=False)
class Sales(Model):
    current: Any = None
    display: str | None = None
    display_count: int | None = None
    historical: Any = None


@define(repr=False)
class CombinationOption(Model):
    dimension: str | None = None
    dimension_index: int | None = None
    option: str | None = None
    option_index: int | None = None


@define(repr=False)
class Combination(Model):
    key_: str | None = key("key")
    options: list[CombinationOption] | None = None
    review_count: int | None = None
    selectors: list[str] | None = None


@define(repr=False)
class Option(Model):
    image_id: str | None = None
    image_url: str | None = None
    index: int | None = None
    name: str | None = None


@define(repr=False)
class Dimension(Model):
    index: int | None = None
    name: str | None = None
    options: list[Option] | None = None


@define(repr=False)
class Sku(Model):
    combination_count: int | None = None
    combinations: list[Combination] | None = None
    dimension_count: int | None = None
    dimensions: list[Dimension] | None = None
    models: list[Any] | None = None


@define(repr=False)
class Stock(Model):
    available: bool | None = None
    quantity: Any = None
    status: str | None = None


@define(repr=False)
class GetItemDetailV1Data(Model):
    coverage: Coverage | None = None
    currency: str | None = None
    found: bool | None = None
    market: str | None = None
    price: Price | None = None
    product: Product | None = None
    reviews: Reviews | None = None
    sales: Sales | None = None
    site: str | None = None
    sku: Sku | None = None
    status: str | None = None
    stock: Stock | None = None
    updated_at: str | None = None
    version: str | None = None


DATA = GetItemDetailV1Data
