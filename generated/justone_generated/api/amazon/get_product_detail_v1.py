"""Data of `amazon.get_product_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Category(Model):
    id: str | None = None
    name: str | None = None


@define(repr=False)
class CategoryPathItem(Model):
    id: str | None = None
    link: str | None = None
    name: str | None = None


@define(repr=False)
class FrequentlyBoughtTogetherItem(Model):
    product_photo: str | None = None
    product_price: str | None = None
    product_title: str | None = None
    product_url: str | None = key(optional=True, nullable=True)


@define(repr=False)
class MainBuyBox(Model):
    price: str | None = None
    return_policy: str | None = None
    seller: str | None = None
    seller_id: str | None = None
    seller_link: str | None = None
    ships_from: str | None = None


@define(repr=False)
class ProductVariation(Model):
    asin: str | None = None
    is_available: bool | None = None
    photo: str | None = None
    value: str | None = None


@define(repr=False)
class ProductVideo(Model):
    id: str | None = None
    parent_asin: str | None = None
    product_asin: str | None = None
    thumbnail_url: str | None = None
    title: str | None = None
    video_height: str | None = None
    video_url: str | None = None
    video_width: str | None = None


@define(repr=False)
class RelatedProduct(Model):
    asin: str | None = None
    product_photo: str | None = None
    product_price: float | None = None
    product_price_currency: str | None = None
    product_title: str | None = None
    product_url: str | None = None


@define(repr=False)
class TopReview(Model):
    helpful_vote_statement: str | None = key(optional=True, nullable=True)
    is_verified_purchase: bool | None = None
    is_vine: bool | None = None
    review_author: str | None = None
    review_author_avatar: str | None = None
    review_author_id: str | None = key(optional=True, nullable=True)
    review_author_url: str | None = key(optional=True, nullable=True)
    review_comment: str | None = None
    review_date: str | None = None
    review_id: str | None = None
    review_images: list[Any] | None = None
    review_link: str | None = None
    review_star_rating: str | None = None
    review_title: str | None = None
    review_video: Any = None
    reviewed_product_asin: str | None = None
    reviewed_product_url: str | None = None
    reviewed_product_variant: dict[str, str] | None = None


@define(repr=False)
class GetProductDetailV1Data(Model):
    about_product: list[str] | None = None
    all_product_variations: dict[str, dict[str, str]] | None = None
    aplus_images: list[str] | None = None
    aplus_text: str | None = None
    asin: str | None = None
    buy_boxes: list[Any] | None = None
    category: Category | None = None
    category_path: list[CategoryPathItem] | None = None
    climate_pledge_friendly: bool | None = None
    country: str | None = None
    currency: str | None = None
    delivery: str | None = None
    delivery_price: str | None = None
    delivery_time: str | None = None
    domain: str | None = None
    frequently_bought_together: list[FrequentlyBoughtTogetherItem] | None = None
    has_aplus: bool | None = None
    has_brandstory: bool | None = None
    has_video: bool | None = None
    is_amazon_choice: bool | None = None
    is_best_seller: bool | None = None
    is_prime: bool | None = None
    landing_asin: str | None = None
    main_buy_box: MainBuyBox | None = None
    minimum_order_quantity: Any = None
    parent_asin: str | None = None
    primary_delivery_time: str | None = None
    product_availability: str | None = None
    product_byline: Any = None
    product_byline_link: Any = None
    product_byline_links: Any = None
    product_condition: str | None = None
    product_description: Any = None
    product_details: dict[str, str] | None = None
    product_information: dict[str, str] | None = None
    product_item_highlight: str | None = None
    product_num_offers: int | None = None
    product_num_ratings: int | None = None
    product_original_price: str | None = None
    product_photo: str | None = None
    product_photos: list[str] | None = None
    product_price: str | None = None
    product_slug: Any = None
    product_star_rating: str | None = None
    product_title: str | None = None
    product_url: str | None = None
    product_variations: dict[str, list[ProductVariation]] | None = None
    product_variations_dimensions: list[str] | None = None
    product_videos: list[ProductVideo] | None = None
    rating_distribution: dict[str, int] | None = None
    related_products: list[RelatedProduct] | None = None
    sales_volume: Any = None
    top_reviews: list[TopReview] | None = None
    user_uploaded_videos: list[Any] | None = None
    video_thumbnail: str | None = None


DATA = GetProductDetailV1Data
