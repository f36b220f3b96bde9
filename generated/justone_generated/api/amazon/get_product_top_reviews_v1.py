"""Data of `amazon.get_product_top_reviews_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Review(Model):
    helpful_vote_statement: str | None = key(optional=True, nullable=True)
    is_verified_purchase: bool | None = None
    is_vine: bool | None = None
    review_author: str | None = None
    review_author_avatar: str | None = None
    review_author_id: str | None = None
    review_author_url: str | None = None
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
class GetProductTopReviewsV1Data(Model):
    asin: str | None = None
    country: str | None = None
    domain: str | None = None
    rating_distribution: dict[str, int] | None = None
    reviews: list[Review] | None = None


DATA = GetProductTopReviewsV1Data
