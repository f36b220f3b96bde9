"""Data of `twitter.search_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ExtMediaAvailability(Model):
    status: str | None = None


@define(repr=False)
class MediaItem(Model):
    additional_media_info: Any = None
    display_url: str | None = None
    expanded_url: str | None = None
    ext_media_availability: ExtMediaAvailability | None = None
    id_str: str | None = None
    indices: list[int] | None = None
    media_key: str | None = None
    media_results: Any = None
    media_url_https: str | None = None
    original_info: Any = None
    sizes: Any = None
    source_status_id_str: str | None = key(optional=True, nullable=True)
    source_user_id_str: str | None = key(optional=True, nullable=True)
    type: str | None = None
    url: str | None = None
    video_info: Any = None


@define(repr=False)
class Entities(Model):
    hashtags: list[Any] | None = None
    media: list[MediaItem] | None = key(optional=True, nullable=True)
    symbols: list[Any] | None = None
    timestamps: list[Any] | None = None
    urls: list[Any] | None = None
    user_mentions: list[Any] | None = None


@define(repr=False)
class Variant(Model):
    bitrate: int | None = key(optional=True, nullable=True)
    content_type: str | None = None
    url: str | None = None


@define(repr=False)
class VideoItem(Model):
    aspect_ratio: list[int] | None = None
    duration: int | None = None
    id: str | None = None
    media_url_https: str | None = None
    original_info: Any = None
    variants: list[Variant] | None = None


@define(repr=False)
class Media(Model):
    video: list[VideoItem] | None = None


@define(repr=False)
class Author(Model):
    avatar: str | None = None
    blue_verified: bool | None = None
    created_at: str | None = None
    name: str | None = None
    rest_id: str | None = None
    screen_name: str | None = None


@define(repr=False)
class Quoted(Model):
    author: Author | None = None
    bookmarks: int | None = None
    conversation_id: str | None = None
    created_at: str | None = None
    favorites: int | None = None
    lang: str | None = None
    media: list[Any] | None = None
    quotes: int | None = None
    replies: int | None = None
    retweets: int | None = None
    sensitive: bool | None = None
    text: str | None = None
    tweet_id: str | None = None
    views: str | None = None


@define(repr=False)
class UserInfo(Model):
    avatar: str | None = None
    cover_image: Any = None
    created_at: str | None = None
    description: Any = None
    favorites_count: int | None = None
    followers_count: int | None = None
    friends_count: Any = None
    location: str | None = None
    name: str | None = None
    rest_id: str | None = None
    screen_name: str | None = None
    url: Any = None
    verified: bool | None = None
    verified_type: str | None = key(optional=True, nullable=True)


@define(repr=False)
class TimelineItem(Model):
    bookmarks: int | None = None
    conversation_id: str | None = None
    created_at: str | None = None
    display_text_range: list[int] | None = None
    entities: Entities | None = None
    favorites: int | None = None
    lang: str | None = None
    media: Media | None = None
    quoted: Quoted | None = key(optional=True, nullable=True)
    quotes: int | None = None
    replies: int | None = None
    retweets: int | None = None
    screen_name: str | None = None
    sensitive: bool | None = None
    source: str | None = None
    text: str | None = None
    tweet_id: str | None = None
    type: str | None = None
    user_info: UserInfo | None = None
    views: str | None = None


@define(repr=False)
class SearchV1Data(Model):
    next_cursor: str | None = None
    prev_cursor: str | None = None
    status: str | None = None
    timeline: list[TimelineItem] | None = None


DATA = SearchV1Data
