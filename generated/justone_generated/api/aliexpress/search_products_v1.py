"""Data of `aliexpress.search_products_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Base(Model):
    page_size: str | None = key("pageSize")
    q: str | None = None
    sort_values: list[str] | None = key("sortValues")
    switches_list: list[Any] | None = key("switchesList")
    total_results: str | None = key("totalResults")


@define(repr=False)
class Def(Model):
    price: Any = None
    promotion_price: float | None = key("promotionPrice")


@define(repr=False)
class Sku(Model):
    def_: Def | None = key("def")


@define(repr=False)
class Item(Model):
    average_star_rate: float | None = key("averageStarRate", optional=True, nullable=True)
    image: str | None = None
    item_id: str | None = key("itemId")
    item_url: str | None = key("itemUrl")
    sales: Any = None
    sku: Sku | None = None
    title: str | None = None
    type: str | None = None


@define(repr=False)
class ResultListItem(Model):
    delivery: Any = None
    item: Item | None = None
    selling_points: Any = key("sellingPoints")


@define(repr=False)
class Result(Model):
    base: Base | None = None
    result_list: list[ResultListItem] | None = key("resultList")


@define(repr=False)
class SearchProductsV1Data(Model):
    result: Result | None = None


DATA = SearchProductsV1Data
