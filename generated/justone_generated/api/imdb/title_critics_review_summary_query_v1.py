"""Data of `imdb.title_critics_review_summary_query_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ExternalLinkLanguage(Model):
    typename: str | None = key("__typename")
    id: str | None = None
    text: str | None = None


@define(repr=False)
class EdgeNode(Model):
    external_link_languages: list[ExternalLinkLanguage] | None = key("externalLinkLanguages")
    label: str | None = None
    url: str | None = None


@define(repr=False)
class ExternalLinksEdge(Model):
    node: EdgeNode | None = None


@define(repr=False)
class PageInfo(Model):
    typename: str | None = key("__typename")
    end_cursor: str | None = key("endCursor")
    has_next_page: bool | None = key("hasNextPage")
    has_previous_page: bool | None = key("hasPreviousPage")
    start_cursor: str | None = key("startCursor")


@define(repr=False)
class ExternalLinks(Model):
    typename: str | None = key("__typename")
    edges: list[ExternalLinksEdge] | None = None
    page_info: PageInfo | None = key("pageInfo")
    total: int | None = None


@define(repr=False)
class Metascore(Model):
    review_count: int | None = key("reviewCount")
    score: int | None = None


@define(repr=False)
class Quote(Model):
    language: str | None = None
    value: str | None = None


@define(repr=False)
class Node(Model):
    quote: Quote | None = None
    reviewer: str | None = None
    score: int | None = None
    site: str | None = None
    url: str | None = key(optional=True, nullable=True)


@define(repr=False)
class Edge(Model):
    node: Node | None = None


@define(repr=False)
class Reviews(Model):
    edges: list[Edge] | None = None


@define(repr=False)
class Metacritic(Model):
    typename: str | None = key("__typename")
    metascore: Metascore | None = None
    reviews: Reviews | None = None
    url: str | None = None


@define(repr=False)
class Title(Model):
    external_links: ExternalLinks | None = key("externalLinks")
    id: str | None = None
    metacritic: Metacritic | None = None


@define(repr=False)
class TitleCriticsReviewSummaryQueryV1Data(Model):
    title: Title | None = None


DATA = TitleCriticsReviewSummaryQueryV1Data
