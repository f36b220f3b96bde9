"""Data of `xiaohongshu.get_topic_note_list_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ImagesListItem(Model):
    fileid: str | None = None
    height: int | None = None
    original: str | None = None
    trace_id: str | None = None
    url: str | None = None
    url_size_large: str | None = None
    width: int | None = None


@define(repr=False)
class User(Model):
    images: str | None = None
    nickname: str | None = None
    red_official_verify_type: int | None = None
    userid: str | None = None


@define(repr=False)
class VideoInfo(Model):
    avg_bitrate: int | None = key(optional=True, nullable=True)
    duration: int | None = key(optional=True, nullable=True)
    first_frame: str | None = key(optional=True, nullable=True)
    height: int | None = key(optional=True, nullable=True)
    id: str | None = key(optional=True, nullable=True)
    played_count: int | None = key(optional=True, nullable=True)
    preload_size: int | None = key(optional=True, nullable=True)
    thumbnail: str | None = key(optional=True, nullable=True)
    url: str | None = key(optional=True, nullable=True)
    url_info_list: Any = key(optional=True)
    vmaf: float | None = key(optional=True, nullable=True)
    width: int | None = key(optional=True, nullable=True)


@define(repr=False)
class ListItem(Model):
    collected_count: int | None = None
    collects: int | None = None
    create_time: int | None = None
    cursor: str | None = None
    deeplink: str | None = None
    desc: str | None = None
    has_music: bool | None = None
    id: str | None = None
    image_count: int | None = None
    images_list: list[ImagesListItem] | None = None
    inlikes: bool | None = None
    likes: int | None = None
    request_id: str | None = None
    style: int | None = None
    style_name: str | None = None
    title: str | None = None
    type: str | None = None
    user: User | None = None
    video_id: str | None = key(optional=True, nullable=True)
    video_info: VideoInfo | None = None


@define(repr=False)
class GetTopicNoteListV1Data(Model):
    cursor: str | None = None
    has_more: bool | None = None
    list_: list[ListItem] | None = key("list")


DATA = GetTopicNoteListV1Data
