"""Data of `youku.search_video_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class DataData(Model):
    action: Any = None
    display_search_terms: str | None = key("displaySearchTerms")
    filter: Any = None
    global_control_param: Any = key("globalControlParam")
    highlight_word: str | None = key("highlightWord")
    hit_nf_mode: bool | None = key("hitNFMode")
    is_end: int | None = key("isEnd")
    is_module: bool | None = key("isModule")
    pg: int | None = None
    pz: int | None = None
    rstate: int | None = None
    status: str | None = None
    total: int | None = None
    type_version: str | None = key("typeVersion")


@define(repr=False)
class Data(Model):
    data: DataData | None = None
    id: int | None = None
    level: int | None = None
    more: bool | None = None
    nodes: list[dict[str, Any]] | None = None
    type: int | None = None


@define(repr=False)
class SearchVideoV1Data(Model):
    api: str | None = None
    data: Data | None = None
    ret: list[str] | None = None
    trace_id: str | None = key("traceId")
    v: str | None = None


DATA = SearchVideoV1Data
