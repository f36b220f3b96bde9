"""Data of `zhihu.get_user_included_articles_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Topic(Model):
    avatar_url: str | None = None
    excerpt: str | None = None
    followers_count: int | None = None
    id: str | None = None
    introduction: str | None = None
    name: str | None = None
    questions_count: int | None = None
    type: str | None = None
    url: str | None = None


@define(repr=False)
class BadgeItem(Model):
    description: str | None = None
    topics: list[Topic] | None = None
    type: str | None = None


@define(repr=False)
class Author(Model):
    avatar_url: str | None = None
    avatar_url_template: str | None = None
    badge: list[BadgeItem] | None = None
    badge_v2: Any = None
    gender: int | None = None
    headline: str | None = None
    id: str | None = None
    is_advertiser: bool | None = None
    is_org: bool | None = None
    kvip_info: Any = None
    name: str | None = None
    type: str | None = None
    url: str | None = None
    url_token: str | None = None
    user_type: str | None = None


@define(repr=False)
class CanComment(Model):
    reason: str | None = None
    status: bool | None = None


@define(repr=False)
class LabelInfo(Model):
    foreground_color: Any = None
    icon_url: str | None = None
    text: str | None = None
    type: str | None = None


@define(repr=False)
class SuggestEdit(Model):
    reason: str | None = None
    status: bool | None = None
    tip: str | None = None
    title: str | None = None
    url: str | None = None


@define(repr=False)
class VessayInfo(Model):
    enable_video_translate: bool | None = None


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
    id: str | None = None
    image_url: str | None = None
    is_labeled: bool | None = None
    is_navigator: bool | None = None
    is_normal: bool | None = None
    label_info: LabelInfo | None = None
    navigator_vote: bool | None = None
    paid_info: Any = None
    reaction_instruction: Any = None
    suggest_edit: SuggestEdit | None = None
    title: str | None = None
    type: str | None = None
    updated: int | None = None
    upvoted_followees: list[Any] | None = None
    url: str | None = None
    vessay_info: VessayInfo | None = None
    vote_next_step: str | None = None
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
class GetUserIncludedArticlesV1Data(Model):
    data: list[DataItem] | None = None
    paging: Paging | None = None


DATA = GetUserIncludedArticlesV1Data
