"""Data of `douban.get_movie_reviews_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Review(Model):
    avatar: str | None = None
    cid: str | None = None
    description: str | None = None
    downvote_count: int | None = None
    rating: str | None = None
    reply_count: int | None = None
    review_url: str | None = None
    time: str | None = None
    title: str | None = None
    upvote_count: int | None = None
    username: str | None = None


@define(repr=False)
class GetMovieReviewsV1Data(Model):
    reviews: list[Review] | None = None


DATA = GetMovieReviewsV1Data
