"""Data of `imdb.title_redux_overview_query_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class CanRate(Model):
    is_ratable: bool | None = key("isRatable")


@define(repr=False)
class Country(Model):
    id: str | None = None


@define(repr=False)
class Status(Model):
    id: str | None = None
    text: str | None = None


@define(repr=False)
class Certificate(Model):
    typename: str | None = key("__typename")
    country: Country | None = None
    id: str | None = None
    rating: str | None = None
    rating_reason: str | None = key("ratingReason")
    ratings_body: Status | None = key("ratingsBody")


@define(repr=False)
class Comment(Model):
    text: str | None = None


@define(repr=False)
class WatchlistStatistics(Model):
    displayable_count: Comment | None = key("displayableCount")


@define(repr=False)
class EngagementStatistics(Model):
    watchlist_statistics: WatchlistStatistics | None = key("watchlistStatistics")


@define(repr=False)
class Reviews(Model):
    total: int | None = None


@define(repr=False)
class Value(Model):
    plain_text: str | None = key("plainText")


@define(repr=False)
class Description(Model):
    value: Value | None = None


@define(repr=False)
class NodePrimaryImage(Model):
    typename: str | None = key("__typename")
    caption: Value | None = None
    copyright: str | None = key(optional=True, nullable=True)
    countries: list[Any] | None = None
    created_by: Any = key("createdBy")
    height: int | None = None
    id: str | None = None
    languages: list[Any] | None = None
    names: list[Any] | None = None
    source: Any = None
    titles: list[Any] | None = None
    type: str | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class PrimaryText(Model):
    typename: str | None = key("__typename")
    id: str | None = None
    text: str | None = None


@define(repr=False)
class Node(Model):
    typename: str | None = key("__typename")
    description: Description | None = None
    id: str | None = None
    primary_image: NodePrimaryImage | None = key("primaryImage")
    primary_text: PrimaryText | None = key("primaryText")
    secondary_text: PrimaryText | None = key("secondaryText")


@define(repr=False)
class Edge(Model):
    node: Node | None = None


@define(repr=False)
class Interests(Model):
    edges: list[Edge] | None = None


@define(repr=False)
class Meta(Model):
    id: str | None = None
    restrictions: Any = None


@define(repr=False)
class Metascore(Model):
    review_count: int | None = key("reviewCount")
    score: int | None = None


@define(repr=False)
class Metacritic(Model):
    metascore: Metascore | None = None
    url: str | None = None


@define(repr=False)
class TitleText(Model):
    is_original_title: bool | None = key("isOriginalTitle")
    text: str | None = None


@define(repr=False)
class Plot(Model):
    plot_text: Value | None = key("plotText")


@define(repr=False)
class PrimaryImage(Model):
    typename: str | None = key("__typename")
    height: int | None = None
    id: str | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class ProductionStatusHistoryItem(Model):
    comment: Comment | None = None
    date: str | None = None
    status: Status | None = None


@define(repr=False)
class ProductionStatus(Model):
    typename: str | None = key("__typename")
    announcements: Any = None
    current_production_stage: Status | None = key("currentProductionStage")
    production_status_history: list[ProductionStatusHistoryItem] | None = key("productionStatusHistory")


@define(repr=False)
class RatingsSummary(Model):
    aggregate_rating: float | None = key("aggregateRating")
    vote_count: int | None = key("voteCount")


@define(repr=False)
class DisplayableProperty(Model):
    qualifiers_in_markdown_list: Any = key("qualifiersInMarkdownList")


@define(repr=False)
class ReleaseDate(Model):
    typename: str | None = key("__typename")
    attributes: list[Any] | None = None
    country: Country | None = None
    day: int | None = None
    displayable_property: DisplayableProperty | None = key("displayableProperty")
    month: int | None = None
    restriction: Any = None
    year: int | None = None


@define(repr=False)
class ReleaseYear(Model):
    typename: str | None = key("__typename")
    end_year: Any = key("endYear")
    year: int | None = None


@define(repr=False)
class Runtime(Model):
    seconds: int | None = None


@define(repr=False)
class Category(Model):
    id: str | None = None
    text: str | None = None
    value: str | None = None


@define(repr=False)
class TitleType(Model):
    typename: str | None = key("__typename")
    can_have_episodes: bool | None = key("canHaveEpisodes")
    categories: list[Category] | None = None
    displayable_property: Description | None = key("displayableProperty")
    id: str | None = None
    is_episode: bool | None = key("isEpisode")
    is_series: bool | None = key("isSeries")
    text: str | None = None


@define(repr=False)
class Title(Model):
    typename: str | None = key("__typename")
    can_rate: CanRate | None = key("canRate")
    certificate: Certificate | None = None
    engagement_statistics: EngagementStatistics | None = key("engagementStatistics")
    episodes: Any = None
    external_links: Reviews | None = key("externalLinks")
    id: str | None = None
    interests: Interests | None = None
    meta: Meta | None = None
    metacritic: Metacritic | None = None
    original_title_text: TitleText | None = key("originalTitleText")
    plot: Plot | None = None
    primary_image: PrimaryImage | None = key("primaryImage")
    production_status: ProductionStatus | None = key("productionStatus")
    ratings_summary: RatingsSummary | None = key("ratingsSummary")
    release_date: ReleaseDate | None = key("releaseDate")
    release_year: ReleaseYear | None = key("releaseYear")
    reviews: Reviews | None = None
    runtime: Runtime | None = None
    series: Any = None
    title_text: TitleText | None = key("titleText")
    title_type: TitleType | None = key("titleType")


@define(repr=False)
class TitleReduxOverviewQueryV1Data(Model):
    title: Title | None = None


DATA = TitleReduxOverviewQueryV1Data
