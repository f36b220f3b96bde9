"""Data of `youtube.get_video_comment_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Author(Model):
    avatar_thumbnails: Any = None
    avatar_url: str | None = None
    channel_id: str | None = None
    channel_url: str | None = None
    display_name: str | None = None
    is_artist: bool | None = None
    is_creator: bool | None = None
    is_verified: bool | None = None


@define(repr=False)
class Comment(Model):
    author: Author | None = None
    comment_id: str | None = None
    content: str | None = None
    creator_thumbnail_url: Any = None
    like_count: str | None = None
    like_count_a11y: str | None = None
    published_time: str | None = None
    reply_count: str | None = None
    reply_count_a11y: str | None = None
    reply_level: int | None = None


@define(repr=False)
class GetVideoCommentV1Data(Model):
    comments: list[Comment] | None = None
    continuation_token: str | None = None


DATA = GetVideoCommentV1Data
