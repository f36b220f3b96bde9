"""Data of `zhihu.get_user_follow_columns_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Author(Model):
    avatar_url: str | None = None
    avatar_url_template: str | None = None
    badge: list[Any] | None = None
    badge_v2: Any = None
    gender: int | None = None
    headline: str | None = None
    id: str | None = None
    is_advertiser: bool | None = None
    is_org: bool | None = None
    name: str | None = None
    type: str | None = None
    url: str | None = None
    url_token: str | None = None
    user_type: str | None = None


@define(repr=False)
class DataItem(Model):
    accept_submission: bool | None = None
    articles_count: int | None = None
    author: Author | None = None
    column_type: str | None = None
    comment_permission: str | None = None
    excerpt: str | None = key(optional=True, nullable=True)
    followers: int | None = None
    id: str | None = None
    image_url: str | None = None
    intro: str | None = None
    items_count: int | None = None
    purchase_count: int | None = None
    title: str | None = None
    type: str | None = None
    updated: int | None = None
    url: str | None = None
    voteup_count: int | None = None


@define(repr=False)
class Paging(Model):
    is_end: bool | None = None
    is_start: bool | None = None
    next: str | None = None
    previous: str | None = None
    totals: int | None = None


@define(repr=False)
class GetUserFollowColumnsV1Data(Model):
    data: list[DataItem] | None = None
    paging: Paging | None = None


DATA = GetUserFollowColumnsV1Data
