"""Data of `shopee.get_item_snapshot_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Price(Model):
    currency: str | None = None
    fallback_used: bool | None = None
    max: float | None = None
    min: float | None = None
    observation_count: int | None = None
    raw_values: list[int] | None = None
    scale: int | None = None
    source: str | None = None
    values: list[float] | None = None


@define(repr=False)
class Option(Model):
    image: str | None = None
    name: str | None = None


@define(repr=False)
class VariationOption(Model):
    name: str | None = None
    options: list[Option] | None = None


@define(repr=False)
class VariationReviewCount(Model):
    count: int | None = None
    name: str | None = None


@define(repr=False)
class Product(Model):
    image_id: str | None = None
    image_url: str | None = None
    item_id: int | None = None
    name: str | None = None
    shop_id: int | None = None
    variation_options: list[VariationOption] | None = None
    variation_review_counts: list[VariationReviewCount] | None = None


@define(repr=False)
class ReviewFilters(Model):
    insight_filters: list[Any] | None = None
    size_filter_count: int | None = None
    tag_filters: list[Any] | None = None


@define(repr=False)
class GetItemSnapshotV1Data(Model):
    complete: bool | None = None
    market: str | None = None
    price: Price | None = None
    product: Product | None = None
    review_filters: ReviewFilters | None = None
    site: str | None = None
    warnings: list[Any] | None = None


DATA = GetItemSnapshotV1Data
