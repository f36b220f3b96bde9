"""Data of `zhihu.get_column_article_list_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class BadgeItem(Model):
    description: str | None = None
    topics: list[Any] | None = None
    type: str | None = None


@define(repr=False)
class Author(Model):
    avatar_url: str | None = None
    avatar_url_template: str | None = None
    badge: list[BadgeItem] | None = None
    description: str | None = None
    gender: int | None = None
    headline: str | None = None
    id: str | None = None
    is_advertiser: bool | None = None
    is_followed: bool | None = None
    is_following: bool | None = None
    is_org: bool | None = None
    name: str | None = None
    type: str | None = None
    uid: str | None = None
    url: str | None = None
    url_token: str | None = None
    user_type: str | None = None


@define(repr=False)
class CanComment(Model):
    reason: str | None = None
    status: bool | None = None


@define(repr=False)
class SuggestEdit(Model):
    reason: str | None = None
    status: bool | None = None
    tip: str | None = None
    title: str | None = None
    url: str | None = None


@define(repr=False)
class DataItem(Model):
    admin_closed_comment: bool | None = None
    article_type: str | None = None
    author: Author | None = None
    can_comment: CanComment | None = None
    comment_count: int | None = None
    comment_permission: str | None = None
    content: str | None = None
    content_need_truncated: bool | None = None
    copyright_permission: str | None = None
    created: int | None = None
    excerpt: str | None = None
    excerpt_title: str | None = None
    force_login_when_click_read_more: bool | None = None
    has_column: bool | None = None
    id: str | None = None
    image_url: str | None = None
    is_labeled: bool | None = None
    reason: str | None = None
    settings: Any = None
    state: str | None = None
    suggest_edit: SuggestEdit | None = None
    title: str | None = None
    title_image: str | None = None
    type: str | None = None
    updated: int | None = None
    url: str | None = None
    voteup_count: int | None = None
    voting: int | None = None


@define(repr=False)
class Paging(Model):
    is_end: bool | None = None
    is_start: bool | None = None
    next: str | None = None
    previous: str | None = None
    totals: int | None = None


@define(repr=False)
class GetColumnArticleListV1Data(Model):
    data: list[DataItem] | None = None
    need_force_login: bool | None = None
    paging: Paging | None = None


DATA = GetColumnArticleListV1Data
