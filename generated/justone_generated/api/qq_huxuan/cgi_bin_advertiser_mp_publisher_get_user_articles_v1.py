"""Data of `qq_huxuan.cgi_bin_advertiser_mp_publisher_get_user_articles_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Item(Model):
    aid: str | None = None
    appid: str | None = None
    article_type: int | None = None
    comment_count: str | None = None
    content: str | None = None
    cover_url: str | None = None
    fav_count: str | None = None
    first_category_name: str | None = None
    id: str | None = None
    idx: int | None = None
    industry_name: str | None = None
    is_hidden: int | None = None
    is_pinned: int | None = None
    like_count: str | None = None
    msgid: int | None = None
    publish_time: str | None = None
    read_count: str | None = None
    share_count: str | None = None
    title: str | None = None
    url: str | None = None


@define(repr=False)
class CgiBinAdvertiserMpPublisherGetUserArticlesV1Data(Model):
    items: list[Item] | None = None
    msg: str | None = None
    page: int | None = None
    ret: int | None = None
    total: int | None = None
    total_end_date: str | None = None
    total_start_date: str | None = None


DATA = CgiBinAdvertiserMpPublisherGetUserArticlesV1Data
