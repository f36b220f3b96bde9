"""Data of `amazon.get_best_sellers_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class BestSeller(Model):
    asin: str | None = None
    product_num_ratings: int | None = None
    product_photo: str | None = None
    product_price: str | None = None
    product_star_rating: str | None = None
    product_title: str | None = None
    product_url: str | None = None
    rank: int | None = None
    rank_change_label: Any = None


@define(repr=False)
class GetBestSellersV1Data(Model):
    best_sellers: list[BestSeller] | None = None
    category_name: str | None = None
    country: str | None = None
    domain: str | None = None


DATA = GetBestSellersV1Data
