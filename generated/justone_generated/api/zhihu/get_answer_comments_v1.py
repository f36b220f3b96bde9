"""Data of `zhihu.get_answer_comments_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class CommentStatus(Model):
    induce_text: str | None = None
    text: str | None = None
    type: int | None = None


@define(repr=False)
class Counts(Model):
    collapsed_counts: int | None = None
    reviewing_counts: int | None = None
    segment_comment_counts: int | None = None
    total_counts: int | None = None


@define(repr=False)
class VipInfo(Model):
    is_vip: bool | None = None
    target_url: Any = None


@define(repr=False)
class Author(Model):
    avatar_url: str | None = None
    avatar_url_template: str | None = None
    badge_v2: Any = None
    exposed_medal: Any = None
    gender: int | None = None
    headline: str | None = None
    id: str | None = None
    is_advertiser: bool | None = None
    is_anonymous: bool | None = None
    is_org: bool | None = None
    kvip_info: VipInfo | None = None
    level_info: Any = None
    name: str | None = None
    ring_info: Any = None
    type: str | None = None
    url: str | None = None
    url_token: str | None = None
    user_type: str | None = None
    vip_info: VipInfo | None = None


@define(repr=False)
class ReplyToAuthor(Model):
    avatar_url: str | None = None
    gender: int | None = None
    headline: str | None = None
    id: str | None = None
    is_anonymous: bool | None = None
    is_org: bool | None = None
    name: str | None = None
    type: str | None = None
    url: str | None = None
    url_token: str | None = None
    user_type: str | None = None


@define(repr=False)
class CommentTagItem(Model):
    color: str | None = None
    has_border: bool | None = None
    night_color: str | None = None
    text: str | None = None
    type: str | None = None


@define(repr=False)
class ChildComment(Model):
    author: ReplyToAuthor | None = None
    author_tag: Any = None
    child_comment_count: int | None = None
    child_comment_next_offset: Any = None
    collapsed: bool | None = None
    comment_tag: list[CommentTagItem] | None = None
    comment_type: int | None = None
    content: str | None = None
    created_time: int | None = None
    dislike_count: int | None = None
    id: str | None = None
    is_author: bool | None = None
    is_author_top: bool | None = None
    is_delete: bool | None = None
    like_count: int | None = None
    member_id: int | None = None
    reply_author_tag: Any = None
    reply_comment_id: str | None = None
    reply_root_comment_id: str | None = None
    reply_to_author: ReplyToAuthor | None = key(optional=True, nullable=True)
    resource_type: str | None = None
    reviewing: bool | None = None
    score: int | None = None
    type: str | None = None
    url: str | None = None


@define(repr=False)
class DataItem(Model):
    field_: Any = key("_")
    author: Author | None = None
    author_tag: Any = None
    can_author_top: bool | None = None
    can_collapse: bool | None = None
    can_delete: bool | None = None
    can_dislike: bool | None = None
    can_hot: bool | None = None
    can_like: bool | None = None
    can_more: bool | None = None
    can_reply: bool | None = None
    can_share: bool | None = None
    can_truncate: bool | None = None
    can_unfold: bool | None = None
    child_comment_count: int | None = None
    child_comment_next_offset: str | None = key(optional=True, nullable=True)
    child_comments: list[ChildComment] | None = None
    collapsed: bool | None = None
    comment_tag: list[CommentTagItem] | None = None
    comment_type: int | None = None
    content: str | None = None
    content_tag: list[Any] | None = None
    created_time: int | None = None
    disclaimer_info: Any = None
    dislike_count: int | None = None
    disliked: bool | None = None
    hot: bool | None = None
    id: str | None = None
    is_author: bool | None = None
    is_author_top: bool | None = None
    is_delete: bool | None = None
    is_gift: bool | None = None
    is_visible_only_to_myself: bool | None = None
    level_tag: int | None = None
    like_count: int | None = None
    liked: bool | None = None
    member_id: int | None = None
    reply_author_tag: Any = None
    reply_comment_id: str | None = None
    reply_root_comment_id: str | None = None
    resource_type: str | None = None
    reviewing: bool | None = None
    score: int | None = None
    top: bool | None = None
    type: str | None = None
    url: str | None = None


@define(repr=False)
class EditStatus(Model):
    can_reply: bool | None = None
    toast: str | None = None


@define(repr=False)
class Paging(Model):
    is_end: bool | None = None
    is_start: bool | None = None
    next: str | None = None
    previous: str | None = None
    totals: int | None = None


@define(repr=False)
class SorterItem(Model):
    text: str | None = None
    type: str | None = None


@define(repr=False)
class GetAnswerCommentsV1Data(Model):
    ad_plugin_infos: list[Any] | None = None
    atmosphere_voting_config: Any = None
    comment_status: CommentStatus | None = None
    counts: Counts | None = None
    data: list[DataItem] | None = None
    edit_status: EditStatus | None = None
    header: list[Any] | None = None
    is_content_author: bool | None = None
    is_content_rewardable: bool | None = None
    paging: Paging | None = None
    sorter: list[SorterItem] | None = None


DATA = GetAnswerCommentsV1Data
