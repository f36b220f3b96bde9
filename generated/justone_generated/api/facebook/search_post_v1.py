"""Data of `facebook.search_post_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class AssociatedGroup(Model):
    group_id: str | None = key(optional=True, nullable=True)
    is_multi_company_group: bool | None = key(optional=True, nullable=True)
    name: str | None = key(optional=True, nullable=True)
    url: str | None = key(optional=True, nullable=True)
    work_foreign_entity_info: Any = None
    work_official_status: str | None = key(optional=True, nullable=True)


@define(repr=False)
class Author(Model):
    delegate_page_id: str | None = key(optional=True, nullable=True)
    id: str | None = None
    name: str | None = None
    profile_picture_url: str | None = None
    url: str | None = None


@define(repr=False)
class Image(Model):
    height: int | None = key(optional=True, nullable=True)
    id: str | None = key(optional=True, nullable=True)
    uri: str | None = key(optional=True, nullable=True)
    width: int | None = key(optional=True, nullable=True)


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
class Result(Model):
    album_preview: Any = None
    associated_group: AssociatedGroup | None = None
    associated_group_id: str | None = key(optional=True, nullable=True)
    attached_event: Any = None
    attached_group: Any = None
    attached_post: Any = None
    attached_post_url: Any = None
    author: Author | None = None
    author_title: Any = None
    authors: list[Author] | None = None
    comments_count: int | None = None
    comments_id: str | None = None
    external_url: str | None = key(optional=True, nullable=True)
    image: Image | None = None
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
    top_comments: list[Any] | None = None
    type: str | None = None
    url: str | None = None
    video: Any = None
    video_files: Any = None
    video_thumbnail: Any = None
    video_view_count: Any = None


@define(repr=False)
class SearchPostV1Data(Model):
    cursor: str | None = None
    results: list[Result] | None = None


DATA = SearchPostV1Data
