"""Data of `shopee.get_search_facets_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Brand(Model):
    brandid: int | None = None
    name: str | None = None


@define(repr=False)
class Category(Model):
    display_name: str | None = None
    is_default_subcat: Any = None
    name: str | None = None
    parent_category_detail: dict[str, Any] | None = None
    parentids: list[int] | None = None


@define(repr=False)
class Facet(Model):
    category: Category | None = None
    catid: int | None = None
    count: int | None = None
    show_parent_category: bool | None = key(optional=True, nullable=True)


@define(repr=False)
class Location(Model):
    display_name: str | None = None
    level: str | None = None
    name: str | None = None
    sub_location: Any = None
    tag_ids: list[int] | None = None
    translations: list[Any] | None = None


@define(repr=False)
class Shipping(Model):
    channelids: str | None = None
    display_name: str | None = None
    item_tag_ids: list[int] | None = None
    name: str | None = None
    positionid: int | None = None


@define(repr=False)
class Data(Model):
    bff_meta: Any = None
    brands: list[Brand] | None = None
    colorful_block: list[Any] | None = None
    disabled_filters: Any = None
    dynamic_filter: Any = None
    error: Any = None
    error_msg: Any = None
    facets: list[Facet] | None = None
    filter_algorithm: str | None = None
    locations: list[Location] | None = None
    price_ranges: list[Any] | None = None
    shippings: list[Shipping] | None = None
    shop_types: list[int] | None = None
    sub_errs: list[int] | None = None
    version: Any = None
    video_filter: int | None = None


@define(repr=False)
class GetSearchFacetsV1Data(Model):
    data: Data | None = None
    market: str | None = None
    site: str | None = None


DATA = GetSearchFacetsV1Data
