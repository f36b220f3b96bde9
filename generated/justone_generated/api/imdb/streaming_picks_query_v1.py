"""Data of `imdb.streaming_picks_query_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Title(Model):
    id: str | None = None


@define(repr=False)
class Node(Model):
    title: Title | None = None


@define(repr=False)
class Edge(Model):
    node: Node | None = None


@define(repr=False)
class Titles(Model):
    edges: list[Edge] | None = None


@define(repr=False)
class StreamingTitle(Model):
    titles: Titles | None = None


@define(repr=False)
class StreamingPicksQueryV1Data(Model):
    streaming_titles: list[StreamingTitle] | None = key("streamingTitles")


DATA = StreamingPicksQueryV1Data
