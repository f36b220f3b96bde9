"""Data of `imdb.title_release_expectation_query_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Status(Model):
    id: str | None = None
    text: str | None = None


@define(repr=False)
class Country(Model):
    id: str | None = None


@define(repr=False)
class QualifiersInMarkdownListItem(Model):
    expanded_markdown: str | None = key("expandedMarkdown")


@define(repr=False)
class NodeDisplayableProperty(Model):
    qualifiers_in_markdown_list: list[QualifiersInMarkdownListItem] | None = key("qualifiersInMarkdownList")


@define(repr=False)
class Node(Model):
    typename: str | None = key("__typename")
    attributes: list[Status] | None = None
    country: Country | None = None
    day: int | None = None
    displayable_property: NodeDisplayableProperty | None = key("displayableProperty")
    month: int | None = None
    restriction: Any = None
    year: int | None = None


@define(repr=False)
class Edge(Model):
    node: Node | None = None


@define(repr=False)
class WideReleaseDates(Model):
    edges: list[Edge] | None = None


@define(repr=False)
class TitleText(Model):
    is_original_title: bool | None = key("isOriginalTitle")
    text: str | None = None


@define(repr=False)
class PrimaryImage(Model):
    typename: str | None = key("__typename")
    height: int | None = None
    id: str | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class Comment(Model):
    text: str | None = None


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
class Category(Model):
    id: str | None = None
    text: str | None = None
    value: str | None = None


@define(repr=False)
class Value(Model):
    plain_text: str | None = key("plainText")


@define(repr=False)
class TitleTypeDisplayableProperty(Model):
    value: Value | None = None


@define(repr=False)
class TitleType(Model):
    typename: str | None = key("__typename")
    can_have_episodes: bool | None = key("canHaveEpisodes")
    categories: list[Category] | None = None
    displayable_property: TitleTypeDisplayableProperty | None = key("displayableProperty")
    id: str | None = None
    is_episode: bool | None = key("isEpisode")
    is_series: bool | None = key("isSeries")
    text: str | None = None


@define(repr=False)
class Title(Model):
    typename: str | None = key("__typename")
    episodes: Any = None
    exclude_wide_release_dates: WideReleaseDates | None = key("excludeWideReleaseDates")
    id: str | None = None
    original_title_text: TitleText | None = key("originalTitleText")
    primary_image: PrimaryImage | None = key("primaryImage")
    production_status: ProductionStatus | None = key("productionStatus")
    release_date: ReleaseDate | None = key("releaseDate")
    release_year: ReleaseYear | None = key("releaseYear")
    title_text: TitleText | None = key("titleText")
    title_type: TitleType | None = key("titleType")
    wide_release_dates: WideReleaseDates | None = key("wideReleaseDates")


@define(repr=False)
class TitleReleaseExpectationQueryV1Data(Model):
    title: Title | None = None


DATA = TitleReleaseExpectationQueryV1Data
