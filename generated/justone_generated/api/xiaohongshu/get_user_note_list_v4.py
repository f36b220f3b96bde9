"""Data of `xiaohongshu.get_user_note_list_v4`, inferred from examples.

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
class Recommend(Model):
    desc: str | None = None
    icon: str | None = None
    target_id: str | None = None
    target_name: str | None = None
    track_id: str | None = None
    type: str | None = None


@define(repr=False)
class User(Model):
    followed: bool | None = None
    fstatus: str | None = None
    images: str | None = None
    nickname: str | None = None
    red_official_verify_type: int | None = None
    userid: str | None = None


@define(repr=False)
class Note(Model):
    advanced_widgets_groups: Any = None
    ats: list[Any] | None = None
    collected_count: int | None = None
    comments_count: int | None = None
    create_time: int | None = None
    cursor: str | None = None
    desc: str | None = None
    display_title: str | None = None
    guide_context: str | None = None
    has_music: bool | None = None
    id: str | None = None
    images_list: list[ImagesListItem] | None = None
    infavs: bool | None = None
    inlikes: bool | None = None
    is_goods_note: bool | None = None
    last_update_time: int | None = None
    likes: int | None = None
    nice_count: int | None = None
    niced: bool | None = None
    price: int | None = None
    recommend: Recommend | None = None
    share_count: int | None = None
    sticky: bool | None = None
    time_desc: str | None = None
    title: str | None = None
    type: str | None = None
    user: User | None = None
    video_info_v2: Any = key(optional=True)
    view_count: int | None = None
    widgets_context: str | None = None


@define(repr=False)
class GetUserNoteListV4Data(Model):
    cursor: str | None = None
    has_more: bool | None = None
    notes: list[Note] | None = None
    page: int | None = None
    total_pages: int | None = None


DATA = GetUserNoteListV4Data
