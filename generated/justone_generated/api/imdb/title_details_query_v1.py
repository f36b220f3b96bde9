"""Data of `imdb.title_details_query_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define
class Attribute(Model):
    id: str | None = None
    text: str | None = None


@define
class NodeCountry(Model):
    typename: str | None = key("__typename")
    id: str | None = None
    text: str | None = None


@define
class DisplayablePropertyValue(Model):
    id: str | None = None
    plain_text: str | None = key("plainText")


@define
class NodeDisplayableProperty(Model):
    typename: str | None = key("__typename")
    value: DisplayablePropertyValue | None = None


@define
class Node(Model):
    attributes: list[Attribute] | None = None
    country: NodeCountry | None = None
    displayable_property: NodeDisplayableProperty | None = key("displayableProperty")
    language: Any = None


@define
class Edge(Model):
    node: Node | None = None


@define
class PageInfo(Model):
    typename: str | None = key("__typename")
    end_cursor: str | None = key("endCursor")
    has_next_page: bool | None = key("hasNextPage")
    has_previous_page: bool | None = key("hasPreviousPage")
    start_cursor: str | None = key("startCursor")


@define
class Akas(Model):
    typename: str | None = key("__typename")
    edges: list[Edge] | None = None
    page_info: PageInfo | None = key("pageInfo")
    total: int | None = None


@define
class AlternateVersionsPageInfo(Model):
    typename: str | None = key("__typename")
    end_cursor: Any = key("endCursor")
    has_next_page: bool | None = key("hasNextPage")
    has_previous_page: bool | None = key("hasPreviousPage")
    start_cursor: Any = key("startCursor")


@define
class AlternateVersions(Model):
    typename: str | None = key("__typename")
    edges: list[Any] | None = None
    page_info: AlternateVersionsPageInfo | None = key("pageInfo")
    total: int | None = None


@define
class CountriesOfOrigin(Model):
    countries: list[NodeCountry] | None = None


@define
class InterestScore(Model):
    typename: str | None = key("__typename")
    users_interested: int | None = key("usersInterested")
    users_voted: int | None = key("usersVoted")


@define
class EdgeNode(Model):
    attributes: list[Any] | None = None
    displayable_property: NodeDisplayableProperty | None = key("displayableProperty")
    id: str | None = None
    interest_score: InterestScore | None = key("interestScore")


@define
class FilmingLocationsEdge(Model):
    node: EdgeNode | None = None


@define
class FilmingLocations(Model):
    typename: str | None = key("__typename")
    edges: list[FilmingLocationsEdge] | None = None
    page_info: PageInfo | None = key("pageInfo")
    total: int | None = None


@define
class EdgeNode2(Model):
    typename: str | None = key("__typename")
    external_link_region: Any = key("externalLinkRegion")
    label: str | None = None
    url: str | None = None


@define
class OfficialLinksEdge(Model):
    node: EdgeNode2 | None = None


@define
class OfficialLinks(Model):
    edges: list[OfficialLinksEdge] | None = None


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
class Country(Model):
    id: str | None = None


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
class Runtime(Model):
    seconds: int | None = None


@define
class SpokenLanguage(Model):
    typename: str | None = key("__typename")
    displayable_property: NodeDisplayableProperty | None = key("displayableProperty")
    id: str | None = None
    text: str | None = None


@define
class SpokenLanguages(Model):
    spoken_languages: list[SpokenLanguage] | None = key("spokenLanguages")


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


@define
class TitleDetailsQueryV1Data(Model):
    title: Title | None = None


DATA = TitleDetailsQueryV1Data
