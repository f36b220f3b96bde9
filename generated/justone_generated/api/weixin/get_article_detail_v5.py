"""Data of `weixin.get_article_detail_v5`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class DataItem(Model):
    author: str | None = None
    copyright_stat: int | None = None
    cover: str | None = None
    ghid: str | None = None
    hashid: str | None = None
    idx: int | None = None
    look: int | None = None
    praise: int | None = None
    public_time: str | None = None
    read: int | None = None
    source_url: str | None = None
    summary: str | None = None
    title: str | None = None
    total_item_num: int | None = None
    type: int | None = None
    url: str | None = None
    wx_head_img: str | None = None
    wx_name: str | None = None
    wxid: str | None = None


@define(repr=False)
class GetArticleDetailV5Data(Model):
    data: list[DataItem] | None = None


DATA = GetArticleDetailV5Data
