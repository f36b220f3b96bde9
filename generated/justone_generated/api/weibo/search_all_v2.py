"""Data of `weibo.search_all_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class WeiboListItem(Model):
    article_url: str | None = None
    at_users: str | None = None
    attitudes_count: str | None = None
    bid: str | None = None
    comments_count: str | None = None
    created_at: str | None = None
    forwarded: str | None = None
    id: str | None = None
    location: str | None = None
    pics: list[str] | None = None
    reposts_count: str | None = None
    retweet_id: str | None = None
    screen_name: str | None = None
    source: str | None = None
    text: str | None = None
    text_hidden: str | None = None
    topics: str | None = None
    user_id: str | None = None
    video_url: str | None = None


@define(repr=False)
class SearchAllV2Data(Model):
    has_next_page: bool | None = None
    weibo_list: list[WeiboListItem] | None = None


DATA = SearchAllV2Data
