"""Data of `imdb.title_user_reviews_summary_query_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class CanRate(Model):
    is_ratable: bool | None = key("isRatable")


@define(repr=False)
class Author(Model):
    id: str | None = None
    nick_name: str | None = key("nickName")


@define(repr=False)
class Helpfulness(Model):
    typename: str | None = key("__typename")
    down_votes: int | None = key("downVotes")
    score: float | None = None
    up_votes: int | None = key("upVotes")


@define(repr=False)
class Summary(Model):
    original_text: str | None = key("originalText")


@define(repr=False)
class OriginalText(Model):
    plain_text: str | None = key("plainText")


@define(repr=False)
class Text(Model):
    original_text: OriginalText | None = key("originalText")


@define(repr=False)
class NodeTitle(Model):
    id: str | None = None


@define(repr=False)
class Node(Model):
    typename: str | None = key("__typename")
    author: Author | None = None
    author_rating: int | None = key("authorRating")
    helpfulness: Helpfulness | None = None
    id: str | None = None
    language: str | None = None
    spoiler: bool | None = None
    submission_date: str | None = key("submissionDate")
    summary: Summary | None = None
    text: Text | None = None
    title: NodeTitle | None = None


@define(repr=False)
class Edge(Model):
    node: Node | None = None


@define(repr=False)
class FeaturedReviews(Model):
    edges: list[Edge] | None = None


@define(repr=False)
class RatingsSummary(Model):
    aggregate_rating: float | None = key("aggregateRating")


@define(repr=False)
class Title(Model):
    can_rate: CanRate | None = key("canRate")
    featured_reviews: FeaturedReviews | None = key("featuredReviews")
    id: str | None = None
    ratings_summary: RatingsSummary | None = key("ratingsSummary")


@define(repr=False)
class TitleUserReviewsSummaryQueryV1Data(Model):
    title: Title | None = None


DATA = TitleUserReviewsSummaryQueryV1Data
