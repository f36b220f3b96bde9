"""Data of `amazon.search_products_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Product(Model):
    asin: str | None = None
    climate_pledge_friendly: bool | None = None
    currency: str | None = None
    delivery: str | None = None
    has_variations: bool | None = None
    is_amazon_choice: bool | None = None
    is_best_seller: bool | None = None
    is_prime: bool | None = None
    product_availability: str | None = key(optional=True, nullable=True)
    product_badge: str | None = key(optional=True, nullable=True)
    product_minimum_offer_price: str | None = None
    product_num_offers: int | None = None
    product_num_ratings: int | None = None
    product_original_price: str | None = key(optional=True, nullable=True)
    product_photo: str | None = None
    product_price: str | None = None
    product_star_rating: str | None = None
    product_title: str | None = None
    product_url: str | None = None
    sales_volume: str | None = None


@define(repr=False)
class SearchProductsV1Data(Model):
    country: str | None = None
    domain: str | None = None
    products: list[Product] | None = None
    total_products: int | None = None


DATA = SearchProductsV1Data
