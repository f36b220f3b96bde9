"""Data of `xiaohongshu.search_recommend_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Item(Model):
    desc: str | None = key(optional=True, nullable=True)
    highlight_flags: list[bool] | None = None
    icon: str | None = None
    icon_night: str | None = None
    is_intervened: bool | None = key(optional=True, nullable=True)
    link: str | None = key(optional=True, nullable=True)
    search_type: str | None = None
    text: str | None = None
    type: str | None = None


@define(repr=False)
class Result(Model):
    message: str | None = None
    success: bool | None = None


@define(repr=False)
class SearchRecommendV1Data(Model):
    items: list[Item] | None = None
    result: Result | None = None
    search_cpl_id: str | None = None
    word_request_id: str | None = None


DATA = SearchRecommendV1Data
