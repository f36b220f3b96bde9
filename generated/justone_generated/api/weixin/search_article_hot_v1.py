"""Data of `weixin.search_article_hot_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class DataItem(Model):
    avg: int | None = None
    category: str | None = None
    cover: str | None = None
    fans: int | None = None
    hot: float | None = None
    is_original: str | None = None
    mp_nickname: str | None = None
    position: int | None = None
    pub_time: str | None = None
    publish_type: str | None = None
    read_num: int | None = None
    title: str | None = None
    url: str | None = None
    wxid: str | None = None
    zan_num: int | None = None


@define(repr=False)
class SearchArticleHotV1Data(Model):
    data: list[DataItem] | None = None
    total: int | None = None
    total_page: int | None = None


DATA = SearchArticleHotV1Data
