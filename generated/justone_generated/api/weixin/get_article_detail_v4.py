"""Data of `weixin.get_article_detail_v4`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Data(Model):
    article_url: str | None = None
    author: str | None = None
    biz: str | None = None
    copyright: int | None = None
    cover_url: str | None = None
    desc: str | None = None
    gh_id: str | None = None
    html: str | None = None
    ip_wording: str | None = None
    mp_head_img: str | None = None
    nickname: str | None = None
    post_time: int | None = None
    post_time_str: str | None = None
    signature: str | None = None
    source_url: str | None = None
    title: str | None = None
    wxid: str | None = None


@define(repr=False)
class GetArticleDetailV4Data(Model):
    data: Data | None = None


DATA = GetArticleDetailV4Data
