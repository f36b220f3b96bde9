"""Data of `xiaohongshu.get_note_sub_comment_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class BizLabel(Model):
    group_invite: str | None = None
    product_review: bool | None = None
    rich_text: str | None = None


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
class TargetComment(Model):
    id: str | None = None
    status: int | None = None
    user: User | None = None


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
    note_id: str | None = None
    score: int | None = None
    share_strategy: int | None = None
    show_tags: list[Any] | None = None
    show_tags_v2: list[Any] | None = None
    show_type: str | None = None
    status: int | None = None
    target_comment: TargetComment | None = None
    time: int | None = None
    translation_strategy: int | None = None
    user: User | None = None


@define(repr=False)
class GetNoteSubCommentV2Data(Model):
    comments: list[Comment] | None = None
    cursor: str | None = None
    has_more: bool | None = None


DATA = GetNoteSubCommentV2Data
