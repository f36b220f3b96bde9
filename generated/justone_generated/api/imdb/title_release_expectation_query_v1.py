"""Data of `imdb.title_release_expectation_query_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define
class Status(Model):
    id: str | None = None
    text: str | None = None


@define
class Country(Model):
    id: str | None = None


@define
class QualifiersInMarkdownListItem(Model):
    expanded_markdown: str | None = key("expandedMarkdown")


@define
class NodeDisplayableProperty(Model):
    qualifiers_in_markdown_list: list[QualifiersInMarkdownListItem] | None = key("qualifiersInMarkdownList")


@define
class Node(Model):
    typename: str | None = key("__typename")
    attributes: list[Status] | None = None
    country: Country | None = None
    day: int | None = None
    displayable_property: NodeDisplayableProperty | None = key("displayableProperty")
    month: int | None = None
    restriction: Any = None
    year: int | None = None


@define
class Edge(Model):
    node: Node | None = None


@define
class WideReleaseDates(Model):
    edges: list[Edge] | None = None


@define
class TitleText(Model):
    is_original_title: bool | None = key("isOriginalTitle")
    text: str | None = None


@define
class PrimaryImage(Model):
    typename: str | None = key("__typename")
    height: int | None = None
    id: str | None = None
    url: str | None = None
    width: int | None = None


@define
class Comment(Model):
    text: str | None = None


@define
class ProductionStatusHistoryItem(Model):
    comment: Comment | None = None
    date: str | None = None
    status: Status | None = None


@define
class ProductionStatus(Model):
    typename: str | None = key("__typename")
    announcements: Any = None
    current_production_stage: Status | None = key("currentProductionStage")
    production_status_history: list[ProductionStatusHistoryItem] | None = key("productionStatusHistory")


@define
class DisplayableProperty(Model):
    qualifiers_in_markdown_list: Any = key("qualifiersInMarkdownList")


@define
class ReleaseDate(Model):
    typename: str | None = key("__typename")
    attributes: list[Any] | None = None
    country: Country | None = None
    day: int | None = None
    displayable_property: DisplayableProperty | None = key("displayableProperty")
    month: int | None = None
    restriction: Any = None
    year: int | None = None


@define
class ReleaseYear(Model):
    typename: str | None = key("__typename")
    end_year: Any = key("endYear")
    year: int | None = None


@define
class Category(Model):
    id: str | None = None
    text: str | None = None
    value: str | None = None


@define
class Value(Model):
    plain_text: str | None = key("plainText")


@define
class TitleTypeDisplayableProperty(Model):
    value: Value | None = None


@define
class TitleType(Model):
    typename: str | None = key("__typename")
    can_have_episodes: bool | None = key("canHaveEpisodes")
    categories: list[Category] | None = None
    displayable_property: TitleTypeDisplayableProperty | None = key("displayableProperty")
    id: str | None = None
    is_episode: bool | None = key("isEpisode")
    is_series: bool | None = key("isSeries")
    text: str | None = None


@define
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


@define
class TitleReleaseExpectationQueryV1Data(Model):
    title: Title | None = None


DATA = TitleReleaseExpectationQueryV1Data
