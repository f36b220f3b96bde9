"""Data of `youtube.search_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class AvatarItem(Model):
    height: int | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class Channel(Model):
    avatar: list[AvatarItem] | None = None
    id: str | None = None
    is_verified: bool | None = key("isVerified")
    is_verified_artist: bool | None = key("isVerifiedArtist")
    name: str | None = None
    type: str | None = None


@define(repr=False)
class Thumbnail(Model):
    height: int | None = None
    moving: bool | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class Item(Model):
    channel: Channel | None = None
    description: str | None = None
    id: str | None = None
    is_live_now: bool | None = key("isLiveNow")
    length_text: str | None = key("lengthText")
    published_time_text: str | None = key("publishedTimeText")
    thumbnails: list[Thumbnail] | None = None
    title: str | None = None
    type: str | None = None
    view_count_text: str | None = key("viewCountText")


@define(repr=False)
class SearchV1Data(Model):
    error_id: str | None = key("errorId")
    items: list[Item] | None = None
    next_token: str | None = key("nextToken")


DATA = SearchV1Data
