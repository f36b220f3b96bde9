"""Data of `youtube.get_channel_videos_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Channel(Model):
    avatar: str | None = None
    description: str | None = None
    handle_url: str | None = None
    id: str | None = None
    is_family_safe: bool | None = None
    is_verified: bool | None = None
    keywords: str | None = None
    name: str | None = None
    rss_url: str | None = None
    url: str | None = None


@define(repr=False)
class Thumbnail(Model):
    height: int | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class Video(Model):
    description: str | None = None
    duration: str | None = None
    duration_accessibility: str | None = None
    is_live: bool | None = None
    is_verified: bool | None = None
    moving_thumbnail: str | None = None
    playback_url: str | None = None
    published_time: str | None = None
    short_view_count: str | None = None
    thumbnail: str | None = None
    thumbnails: list[Thumbnail] | None = None
    title: str | None = None
    url: str | None = None
    video_id: str | None = None
    view_count: str | None = None


@define(repr=False)
class GetChannelVideosV1Data(Model):
    channel: Channel | None = None
    continuation_token: str | None = None
    videos: list[Video] | None = None


DATA = GetChannelVideosV1Data
