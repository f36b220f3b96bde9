"""Data of `reddit.search_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Filter(Model):
    key_: str | None = key("key")
    value: str | None = None


@define(repr=False)
class AppliedState(Model):
    typename: str | None = key("__typename")
    filters: list[Filter] | None = None
    pane: str | None = None


@define(repr=False)
class Node(Model):
    typename: str | None = key("__typename")
    behaviors: Any = None
    children: list[Any] | None = None
    presentation: Any = None


@define(repr=False)
class Edge(Model):
    cursor: str | None = None
    node: Node | None = None


@define(repr=False)
class Main(Model):
    edges: list[Edge] | None = None


@define(repr=False)
class Components(Model):
    typename: str | None = key("__typename")
    applied_state: AppliedState | None = key("appliedState")
    main: Main | None = None
    telemetry: Any = None


@define(repr=False)
class Dynamic(Model):
    components: Components | None = None


@define(repr=False)
class Search(Model):
    dynamic: Dynamic | None = None


@define(repr=False)
class SearchV1Data(Model):
    search: Search | None = None


DATA = SearchV1Data
