"""Data of `imdb.news_by_category_query_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Text(Model):
    plain_text: str | None = key("plainText")


@define(repr=False)
class Image(Model):
    typename: str | None = key("__typename")
    height: int | None = None
    id: str | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class Homepage(Model):
    label: str | None = None
    url: str | None = None


@define(repr=False)
class Source(Model):
    description: Any = None
    homepage: Homepage | None = None


@define(repr=False)
class Node(Model):
    typename: str | None = key("__typename")
    article_title: Text | None = key("articleTitle")
    byline: str | None = None
    date: str | None = None
    external_url: str | None = key("externalUrl")
    id: str | None = None
    image: Image | None = None
    source: Source | None = None
    text: Text | None = None


@define(repr=False)
class Edge(Model):
    node: Node | None = None


@define(repr=False)
class PageInfo(Model):
    typename: str | None = key("__typename")
    end_cursor: str | None = key("endCursor")
    has_next_page: bool | None = key("hasNextPage")


@define(repr=False)
class News(Model):
    typename: str | None = key("__typename")
    edges: list[Edge] | None = None
    page_info: PageInfo | None = key("pageInfo")
    total: int | None = None


@define(repr=False)
class NewsByCategoryQueryV1Data(Model):
    news: News | None = None


DATA = NewsByCategoryQueryV1Data
