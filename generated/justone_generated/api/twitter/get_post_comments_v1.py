"""Data of `twitter.get_post_comments_v1`, inferred from examples.

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
    display_url: str | None = None
    expanded_url: str | None = None
    ext_media_availability: ExtMediaAvailability | None = None
    features: Any = None
    id_str: str | None = None
    indices: list[int] | None = None
    media_key: str | None = None
    media_results: Any = None
    media_url_https: str | None = None
    original_info: Any = None
    sizes: Any = None
    type: str | None = None
    url: str | None = None


@define(repr=False)
class Url(Model):
    display_url: str | None = None
    expanded_url: str | None = None
    indices: list[int] | None = None
    url: str | None = None


@define(repr=False)
class UserMention(Model):
    id_str: str | None = None
    indices: list[int] | None = None
    name: str | None = None
    screen_name: str | None = None


@define(repr=False)
class Entities(Model):
    hashtags: list[Any] | None = None
    media: list[MediaItem] | None = key(optional=True, nullable=True)
    symbols: list[Any] | None = None
    timestamps: list[Any] | None = None
    urls: list[Url] | None = None
    user_mentions: list[UserMention] | None = None


@define(repr=False)
class Sizes(Model):
    h: int | None = None
    w: int | None = None


@define(repr=False)
class PhotoItem(Model):
    id: str | None = None
    media_url_https: str | None = None
    sizes: Sizes | None = None


@define(repr=False)
class Media(Model):
    photo: list[PhotoItem] | None = None


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
    verified_type: Any = None


@define(repr=False)
class TimelineItem(Model):
    bookmarks: int | None = None
    conversation_id: str | None = None
    created_at: str | None = None
    display_text_range: list[int] | None = None
    entities: Entities | None = None
    favorites: int | None = None
    in_reply_to_screen_name: str | None = None
    in_reply_to_status_id_str: str | None = None
    in_reply_to_user_id_str: str | None = None
    lang: str | None = None
    media: Media | None = None
    quotes: int | None = None
    replies: int | None = None
    retweets: int | None = None
    screen_name: str | None = None
    sensitive: bool | None = key(optional=True, nullable=True)
    source: str | None = None
    text: str | None = None
    tweet_id: str | None = None
    type: str | None = None
    user_info: UserInfo | None = None
    views: str | None = None


@define(repr=False)
class GetPostCommentsV1Data(Model):
    next_cursor: str | None = None
    prev_cursor: str | None = None
    status: str | None = None
    timeline: list[TimelineItem] | None = None


DATA = GetPostCommentsV1Data
