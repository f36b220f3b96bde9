"""Data of `facebook.get_post_comments_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Author(Model):
    gender: str | None = None
    id: str | None = None
    name: str | None = None
    profile_image: str | None = None
    url: str | None = key(optional=True, nullable=True)


@define(repr=False)
class Image(Model):
    height: int | None = key(optional=True, nullable=True)
    uri: str | None = key(optional=True, nullable=True)
    width: int | None = key(optional=True, nullable=True)


@define(repr=False)
class Sticker(Model):
    is_node: str | None = key("__isNode", optional=True, nullable=True)
    typename: str | None = key("__typename", optional=True, nullable=True)
    frame_count: int | None = key(optional=True, nullable=True)
    frame_rate: int | None = key(optional=True, nullable=True)
    frames_per_column: int | None = key(optional=True, nullable=True)
    frames_per_row: int | None = key(optional=True, nullable=True)
    id: str | None = key(optional=True, nullable=True)
    image: Image | None = None
    label: str | None = key(optional=True, nullable=True)
    pack: Any = None
    sprite_image: Any = None


@define(repr=False)
class Result(Model):
    author: Author | None = None
    comment_id: str | None = None
    created_time: int | None = None
    depth: int | None = None
    expansion_token: str | None = None
    gif: Any = None
    image: Any = None
    is_gif: bool | None = None
    is_sticker: bool | None = None
    legacy_comment_id: str | None = None
    message: str | None = key(optional=True, nullable=True)
    parent_comment_id: Any = None
    reactions_count: str | None = None
    replies_count: int | None = None
    sticker: Sticker | None = None
    type: str | None = None
    video: Any = None


@define(repr=False)
class GetPostCommentsV1Data(Model):
    cursor: str | None = None
    results: list[Result] | None = None


DATA = GetPostCommentsV1Data
