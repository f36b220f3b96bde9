"""Data of `youtube.get_channel_shorts_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Thumbnail(Model):
    height: int | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class Short(Model):
    accessibility_text: str | None = None
    thumbnails: list[Thumbnail] | None = None
    title: str | None = None
    video_id: str | None = None
    video_url: str | None = None
    view_count_text: str | None = None


@define(repr=False)
class GetChannelShortsV1Data(Model):
    channel_id: str | None = None
    continuation_token: str | None = None
    has_more: bool | None = None
    shorts: list[Short] | None = None
    total_count: int | None = None


DATA = GetChannelShortsV1Data
