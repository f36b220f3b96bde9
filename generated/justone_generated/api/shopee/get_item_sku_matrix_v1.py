"""Data of `shopee.get_item_sku_matrix_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


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
class Product(Model):
    image_id: str | None = None
    item_id: int | None = None
    name: str | None = None
    shop_id: int | None = None


@define(repr=False)
class Semantics(Model):
    authoritative_inventory_included: bool | None = None
    count_field: str | None = None
    identity_level: str | None = None
    model_id_included: bool | None = None
    price_included: bool | None = None


@define(repr=False)
class Summary(Model):
    aggregate_count: int | None = None
    combination_count: int | None = None
    dimension_count: int | None = None


@define(repr=False)
class GetItemSkuMatrixV1Data(Model):
    aggregate_counts: list[Any] | None = None
    combinations: list[Combination] | None = None
    dimensions: list[Dimension] | None = None
    market: str | None = None
    product: Product | None = None
    semantics: Semantics | None = None
    site: str | None = None
    summary: Summary | None = None


DATA = GetItemSkuMatrixV1Data
