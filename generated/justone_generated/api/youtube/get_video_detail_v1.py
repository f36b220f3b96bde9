"""Data of `youtube.get_video_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Thumbnail(Model):
    height: int | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class Channel(Model):
    avatar: list[Thumbnail] | None = None
    handle: str | None = None
    id: str | None = None
    is_verified: bool | None = key("isVerified")
    is_verified_artist: bool | None = key("isVerifiedArtist")
    name: str | None = None
    subscriber_count_text: str | None = key("subscriberCountText")
    type: str | None = None


@define(repr=False)
class ItemChannel(Model):
    avatar: list[Thumbnail] | None = None
    handle: str | None = None
    id: str | None = None
    is_verified: bool | None = key("isVerified")
    is_verified_artist: bool | None = key("isVerifiedArtist")
    name: str | None = None
    type: str | None = None


@define(repr=False)
class ItemThumbnail(Model):
    height: int | None = None
    moving: bool | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class RelatedItem(Model):
    channel: ItemChannel | None = None
    id: str | None = None
    is_live_now: bool | None = key("isLiveNow")
    length_text: str | None = key("lengthText")
    published_time_text: str | None = key("publishedTimeText")
    thumbnails: list[ItemThumbnail] | None = None
    title: str | None = None
    type: str | None = None
    view_count_text: str | None = key("viewCountText")


@define(repr=False)
class Related(Model):
    items: list[RelatedItem] | None = None
    next_token: str | None = key("nextToken")


@define(repr=False)
class SubtitlesItem(Model):
    code: str | None = None
    url: str | None = None


@define(repr=False)
class Subtitles(Model):
    error_id: str | None = key("errorId")
    expiration: int | None = None
    items: list[SubtitlesItem] | None = None


@define(repr=False)
class Item(Model):
    extension: str | None = None
    has_audio: bool | None = key("hasAudio")
    height: int | None = None
    last_modified: int | None = key("lastModified")
    length_ms: int | None = key("lengthMs")
    mime_type: str | None = key("mimeType")
    quality: str | None = None
    size: int | None = None
    size_text: str | None = key("sizeText")
    url: str | None = None
    width: int | None = None


@define(repr=False)
class Videos(Model):
    error_id: str | None = key("errorId")
    expiration: int | None = None
    items: list[Item] | None = None


@define(repr=False)
class GetVideoDetailV1Data(Model):
    channel: Channel | None = None
    comment_count_text: str | None = key("commentCountText")
    description: str | None = None
    error_id: str | None = key("errorId")
    id: str | None = None
    is_comment_disabled: bool | None = key("isCommentDisabled")
    is_live_now: bool | None = key("isLiveNow")
    is_live_stream: bool | None = key("isLiveStream")
    is_region_restricted: bool | None = key("isRegionRestricted")
    is_unlisted: bool | None = key("isUnlisted")
    length_seconds: int | None = key("lengthSeconds")
    like_count: int | None = key("likeCount")
    music_credits: list[Any] | None = key("musicCredits")
    published_time: str | None = key("publishedTime")
    published_time_text: str | None = key("publishedTimeText")
    related: Related | None = None
    subtitles: Subtitles | None = None
    thumbnails: list[Thumbnail] | None = None
    title: str | None = None
    type: str | None = None
    videos: Videos | None = None
    view_count: int | None = key("viewCount")


DATA = GetVideoDetailV1Data
