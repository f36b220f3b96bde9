"""Data of `xiaohongshu.get_note_comment_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class BizLabel(Model):
    group_invite: str | None = None
    product_review: bool | None = None
    rich_text: str | None = None


@define(repr=False)
class Picture(Model):
    box_h: int | None = None
    box_w: int | None = None
    file_id: str | None = None
    height: int | None = None
    meme_package: Any = key(optional=True)
    origin_url: str | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class Level(Model):
    image: str | None = None


@define(repr=False)
class User(Model):
    additional_tags: Any = None
    ai_agent: bool | None = None
    current_user: str | None = None
    images: str | None = None
    level: Level | None = None
    nickname: str | None = None
    red_id: str | None = None
    userid: str | None = None


@define(repr=False)
class Comment(Model):
    at_users: list[Any] | None = None
    biz_label: BizLabel | None = None
    collected: bool | None = None
    comment_type: int | None = None
    content: str | None = None
    downvoted: bool | None = None
    friend_liked_msg: str | None = None
    hidden: bool | None = None
    id: str | None = None
    like_count: int | None = None
    liked: bool | None = None
    media_source_type: int | None = key(optional=True, nullable=True)
    note_id: str | None = None
    pictures: list[Picture] | None = None
    score: int | None = None
    share_strategy: int | None = None
    show_tags: list[Any] | None = None
    show_tags_v2: list[Any] | None = None
    show_type: str | None = None
    status: int | None = None
    sub_comment_count: int | None = None
    sub_comments: list[Any] | None = None
    time: int | None = None
    track_id: str | None = None
    translation_strategy: int | None = None
    user: User | None = None


@define(repr=False)
class GetNoteCommentV2Data(Model):
    all_sort_strategies: list[Any] | None = None
    comment_count: int | None = None
    comment_count_l1: int | None = None
    comments: list[Comment] | None = None
    current_sort_strategy: str | None = None
    cursor: str | None = None
    has_more: bool | None = None
    page_context: str | None = None
    user_id: str | None = None


DATA = GetNoteCommentV2Data
