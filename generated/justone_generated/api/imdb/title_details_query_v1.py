"""Data of `imdb.title_details_query_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Attribute(Model):
    id: str | None = None
    text: str | None = None


@define(repr=False)
class NodeCountry(Model):
    typename: str | None = key("__typename")
    id: str | None = None
    text: str | None = None


@define(repr=False)
class DisplayablePropertyValue(Model):
    id: str | None = None
    plain_text: str | None = key("plainText")


@define(repr=False)
class NodeDisplayableProperty(Model):
    typename: str | None = key("__typename")
    value: DisplayablePropertyValue | None = None


@define(repr=False)
class Node(Model):
    attributes: list[Attribute] | None = None
    country: NodeCountry | None = None
    displayable_property: NodeDisplayableProperty | None = key("displayableProperty")
    language: Any = None


@define(repr=False)
class Edge(Model):
    node: Node | None = None


@define(repr=False)
class PageInfo(Model):
    typename: str | None = key("__typename")
    end_cursor: str | None = key("endCursor")
    has_next_page: bool | None = key("hasNextPage")
    has_previous_page: bool | None = key("hasPreviousPage")
    start_cursor: str | None = key("startCursor")


@define(repr=False)
class Akas(Model):
    typename: str | None = key("__typename")
    edges: list[Edge] | None = None
    page_info: PageInfo | None = key("pageInfo")
    total: int | None = None


@define(repr=False)
class AlternateVersionsPageInfo(Model):
    typename: str | None = key("__typename")
    end_cursor: Any = key("endCursor")
    has_next_page: bool | None = key("hasNextPage")
    has_previous_page: bool | None = key("hasPreviousPage")
    start_cursor: Any = key("startCursor")


@define(repr=False)
class AlternateVersions(Model):
    typename: str | None = key("__typename")
    edges: list[Any] | None = None
    page_info: AlternateVersionsPageInfo | None = key("pageInfo")
    total: int | None = None


@define(repr=False)
class CountriesOfOrigin(Model):
    countries: list[NodeCountry] | None = None


@define(repr=False)
class InterestScore(Model):
    typename: str | None = key("__typename")
    users_interested: int | None = key("usersInterested")
    users_voted: int | None = key("usersVoted")


@define(repr=False)
class EdgeNode(Model):
    attributes: list[Any] | None = None
    displayable_property: NodeDisplayableProperty | None = key("displayableProperty")
    id: str | None = None
    interest_score: InterestScore | None = key("interestScore")


@define(repr=False)
class FilmingLocationsEdge(Model):
    node: EdgeNode | None = None


@define(repr=False)
class FilmingLocations(Model):
    typename: str | None = key("__typename")
    edges: list[FilmingLocationsEdge] | None = None
    page_info: PageInfo | None = key("pageInfo")
    total: int | None = None


@define(repr=False)
class EdgeNode2(Model):
    typename: str | None = key("__typename")
    external_link_region: Any = key("externalLinkRegion")
    label: str | None = None
    url: str | None = None


@define(repr=False)
class OfficialLinksEdge(Model):
    node: EdgeNode2 | None = None


@define(repr=False)
class OfficialLinks(Model):
    edges: list[OfficialLinksEdge] | None = None


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
class SpokenLanguage(Model):
    typename: str | None = key("__typename")
    displayable_property: NodeDisplayableProperty | None = key("displayableProperty")
    id: str | None = None
    text: str | None = None


@define(repr=False)
class SpokenLanguages(Model):
    spoken_languages: list[SpokenLanguage] | None = key("spokenLanguages")


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
    akas: Akas | None = None
    alternate_versions: AlternateVersions | None = key("alternateVersions")
    countries_of_origin: CountriesOfOrigin | None = key("countriesOfOrigin")
    filming_locations: FilmingLocations | None = key("filmingLocations")
    id: str | None = None
    official_links: OfficialLinks | None = key("officialLinks")
    original_title_text: TitleText | None = key("originalTitleText")
    primary_image: PrimaryImage | None = key("primaryImage")
    release_date: ReleaseDate | None = key("releaseDate")
    release_year: ReleaseYear | None = key("releaseYear")
    runtime: Runtime | None = None
    spoken_languages: SpokenLanguages | None = key("spokenLanguages")
    title_text: TitleText | None = key("titleText")
    title_type: TitleType | None = key("titleType")


@define(repr=False)
class TitleDetailsQueryV1Data(Model):
    title: Title | None = None


DATA = TitleDetailsQueryV1Data
