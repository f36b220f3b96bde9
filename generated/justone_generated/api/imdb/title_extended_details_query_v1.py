"""Data of `imdb.title_extended_details_query_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class NodeCategory(Model):
    id: str | None = None
    text: str | None = None


@define(repr=False)
class NameText(Model):
    text: str | None = None


@define(repr=False)
class PrimaryImage(Model):
    typename: str | None = key("__typename")
    height: int | None = None
    id: str | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class Name(Model):
    typename: str | None = key("__typename")
    id: str | None = None
    name_text: NameText | None = key("nameText")
    primary_image: PrimaryImage | None = key("primaryImage")


@define(repr=False)
class Node(Model):
    category: NodeCategory | None = None
    name: Name | None = None


@define(repr=False)
class Edge(Model):
    node: Node | None = None


@define(repr=False)
class Credits(Model):
    edges: list[Edge] | None = None


@define(repr=False)
class TitleText(Model):
    is_original_title: bool | None = key("isOriginalTitle")
    text: str | None = None


@define(repr=False)
class Country(Model):
    id: str | None = None


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
    credits: Credits | None = None
    episodes: Any = None
    id: str | None = None
    is_adult: bool | None = key("isAdult")
    original_title_text: TitleText | None = key("originalTitleText")
    primary_image: PrimaryImage | None = key("primaryImage")
    release_date: ReleaseDate | None = key("releaseDate")
    release_year: ReleaseYear | None = key("releaseYear")
    runtime: Runtime | None = None
    series: Any = None
    title_text: TitleText | None = key("titleText")
    title_type: TitleType | None = key("titleType")


@define(repr=False)
class TitleExtendedDetailsQueryV1Data(Model):
    title: Title | None = None


DATA = TitleExtendedDetailsQueryV1Data
