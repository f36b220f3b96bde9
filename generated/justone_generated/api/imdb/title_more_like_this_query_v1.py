"""Data of `imdb.title_more_like_this_query_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class EdgeNode(Model):
    id: str | None = None


@define(repr=False)
class Category(Model):
    id: str | None = None
    text: str | None = None


@define(repr=False)
class Node(Model):
    associated_title: EdgeNode | None = key("associatedTitle")
    category: Category | None = None


@define(repr=False)
class Edge(Model):
    node: Node | None = None


@define(repr=False)
class Connections(Model):
    edges: list[Edge] | None = None


@define(repr=False)
class MoreLikeThisTitlesEdge(Model):
    node: EdgeNode | None = None


@define(repr=False)
class MoreLikeThisTitles(Model):
    edges: list[MoreLikeThisTitlesEdge] | None = None


@define(repr=False)
class Title(Model):
    connections: Connections | None = None
    more_like_this_titles: MoreLikeThisTitles | None = key("moreLikeThisTitles")


@define(repr=False)
class TitleMoreLikeThisQueryV1Data(Model):
    title: Title | None = None


DATA = TitleMoreLikeThisQueryV1Data
