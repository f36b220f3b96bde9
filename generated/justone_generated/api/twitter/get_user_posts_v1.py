"""Data of `twitter.get_user_posts_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Author(Model):
    avatar: str | None = None
    blue_verified: bool | None = None
    followers_count: int | None = None
    name: str | None = None
    rest_id: str | None = None
    screen_name: str | None = None


@define(repr=False)
class Pinned(Model):
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
    sensitive: Any = None
    source: str | None = None
    text: str | None = None
    tweet_id: str | None = None
    views: str | None = None


@define(repr=False)
class UserMention(Model):
    id_str: str | None = None
    name: str | None = None
    screen_name: str | None = None


@define(repr=False)
class Entities(Model):
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
class Quoted(Model):
    author: Author | None = None
    bookmarks: int | None = None
    conversation_id: str | None = None
    created_at: str | None = None
    favorites: int | None = None
    lang: str | None = None
    media: Media | None = None
    quotes: int | None = None
    replies: int | None = None
    retweets: int | None = None
    sensitive: bool | None = None
    text: str | None = None
    tweet_id: str | None = None
    views: str | None = None


@define(repr=False)
class Retweeted(Model):
    id: str | None = None


@define(repr=False)
class RetweetedTweetAuthor(Model):
    avatar: str | None = None
    blue_verified: bool | None = None
    name: str | None = None
    rest_id: str | None = None
    screen_name: str | None = None


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
class RetweetedTweetEntities(Model):
    media: list[MediaItem] | None = None
    urls: Any = None


@define(repr=False)
class RetweetedTweet(Model):
    author: RetweetedTweetAuthor | None = None
    bookmarks: int | None = None
    conversation_id: str | None = None
    created_at: str | None = None
    entities: RetweetedTweetEntities | None = None
    favorites: int | None = None
    lang: str | None = None
    media: Media | None = None
    quoted: Any = None
    quotes: int | None = None
    replies: int | None = None
    retweets: int | None = None
    sensitive: bool | None = None
    text: str | None = None
    tweet_id: str | None = None
    views: str | None = None


@define(repr=False)
class TimelineItem(Model):
    author: Author | None = None
    bookmarks: int | None = None
    conversation_id: str | None = None
    created_at: str | None = None
    entities: Entities | None = None
    favorites: int | None = None
    lang: str | None = None
    media: list[Any] | None = None
    quoted: Quoted | None = key(optional=True, nullable=True)
    quotes: int | None = None
    replies: int | None = None
    retweeted: Retweeted | None = key(optional=True, nullable=True)
    retweeted_tweet: RetweetedTweet | None = key(optional=True, nullable=True)
    retweets: int | None = None
    sensitive: Any = None
    source: str | None = None
    text: str | None = None
    tweet_id: str | None = None
    views: str | None = None


@define(repr=False)
class Badge(Model):
    url: str | None = None


@define(repr=False)
class Url(Model):
    url: str | None = None
    url_type: str | None = key("urlType")


@define(repr=False)
class Label(Model):
    badge: Badge | None = None
    description: str | None = None
    url: Url | None = None
    user_label_display_type: str | None = key("userLabelDisplayType")
    user_label_type: str | None = key("userLabelType")


@define(repr=False)
class Affiliates(Model):
    label: Label | None = None


@define(repr=False)
class User(Model):
    affiliates: Affiliates | None = None
    avatar: Any = None
    blue_verified: bool | None = None
    created_at: Any = None
    desc: str | None = None
    friends: int | None = None
    header_image: str | None = None
    id: str | None = None
    location: str | None = None
    media_count: int | None = None
    name: Any = None
    profile: Any = None
    protected: Any = None
    statuses_count: int | None = None
    sub_count: int | None = None


@define(repr=False)
class GetUserPostsV1Data(Model):
    next_cursor: str | None = None
    pinned: Pinned | None = None
    prev_cursor: str | None = None
    status: str | None = None
    timeline: list[TimelineItem] | None = None
    user: User | None = None


DATA = GetUserPostsV1Data
