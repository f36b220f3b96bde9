"""Data of `facebook.get_profile_posts_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Author(Model):
    delegate_page_id: str | None = None
    id: str | None = None
    name: str | None = None
    profile_picture_url: str | None = None
    url: str | None = None


@define(repr=False)
class Reactions(Model):
    angry: int | None = None
    care: int | None = None
    haha: int | None = None
    like: int | None = None
    love: int | None = None
    sad: int | None = None
    wow: int | None = None


@define(repr=False)
class TopCommentAuthor(Model):
    gender: str | None = None
    id: str | None = None
    name: str | None = None
    profile_image_url: str | None = None
    url: str | None = None


@define(repr=False)
class TopComment(Model):
    author: TopCommentAuthor | None = None
    created_time: int | None = None
    id: str | None = None
    legacy_fb_id: str | None = None
    text: str | None = None
    type: str | None = None


@define(repr=False)
class VideoFiles(Model):
    video_hd_file: str | None = key(optional=True, nullable=True)
    video_sd_file: str | None = key(optional=True, nullable=True)


@define(repr=False)
class Result(Model):
    album_preview: Any = None
    associated_group: Any = None
    associated_group_id: Any = None
    attached_event: Any = None
    attached_group: Any = None
    attached_post: Any = None
    attached_post_url: Any = None
    author: Author | None = None
    author_title: Any = None
    authors: list[Author] | None = None
    comments_count: int | None = None
    comments_id: str | None = None
    external_url: Any = None
    image: Any = None
    images_count: Any = None
    message: str | None = None
    message_rich: str | None = None
    post_id: str | None = None
    reactions: Reactions | None = None
    reactions_count: int | None = None
    reshare_count: int | None = None
    shares_id: str | None = None
    text_format_metadata: Any = None
    timestamp: int | None = None
    top_comments: list[TopComment] | None = None
    type: str | None = None
    url: str | None = None
    video: str | None = key(optional=True, nullable=True)
    video_files: VideoFiles | None = None
    video_thumbnail: str | None = key(optional=True, nullable=True)
    video_view_count: int | None = key(optional=True, nullable=True)


@define(repr=False)
class GetProfilePostsV1Data(Model):
    cursor: str | None = None
    results: list[Result] | None = None


DATA = GetProfilePostsV1Data
