"""Data of `imdb.streaming_picks_query_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define
class Title(Model):
    id: str | None = None


@define
class Node(Model):
    title: Title | None = None


@define
class Edge(Model):
    node: Node | None = None


@define
class Titles(Model):
    edges: list[Edge] | None = None


@define
class StreamingTitle(Model):
    titles: Titles | None = None


@define
class StreamingPicksQueryV1Data(Model):
    streaming_titles: list[StreamingTitle] | None = key("streamingTitles")


DATA = StreamingPicksQueryV1Data
