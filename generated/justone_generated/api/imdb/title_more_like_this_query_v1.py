"""Data of `imdb.title_more_like_this_query_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define
class EdgeNode(Model):
    id: str | None = None


@define
class Category(Model):
    id: str | None = None
    text: str | None = None


@define
class Node(Model):
    associated_title: EdgeNode | None = key("associatedTitle")
    category: Category | None = None


@define
class Edge(Model):
    node: Node | None = None


@define
class Connections(Model):
    edges: list[Edge] | None = None


@define
class MoreLikeThisTitlesEdge(Model):
    node: EdgeNode | None = None


@define
class MoreLikeThisTitles(Model):
    edges: list[MoreLikeThisTitlesEdge] | None = None


@define
class Title(Model):
    connections: Connections | None = None
    more_like_this_titles: MoreLikeThisTitles | None = key("moreLikeThisTitles")


@define
class TitleMoreLikeThisQueryV1Data(Model):
    title: Title | None = None


DATA = TitleMoreLikeThisQueryV1Data
