"""Data of `xiaohongshu.hot_search_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class NoteImage(Model):
    image_height: int | None = key("imageHeight")
    image_url: str | None = key("imageUrl")
    image_width: int | None = key("imageWidth")


@define(repr=False)
class NoteInfo(Model):
    bind_type: int | None = key("bindType")
    biz_type: int | None = key("bizType")
    cmt_num: int | None = key("cmtNum")
    fav_num: int | None = key("favNum")
    is_ad_note: int | None = key("isAdNote")
    like_num: int | None = key("likeNum")
    note_id: str | None = key("noteId")
    note_images: list[NoteImage] | None = key("noteImages")
    note_link: str | None = key("noteLink")
    note_publish_time: str | None = key("notePublishTime")
    note_type: int | None = key("noteType")
    read_num: int | None = key("readNum")
    title: str | None = None
    video_duration: int | None = key("videoDuration")
    video_url: str | None = key("videoUrl", optional=True, nullable=True)


@define(repr=False)
class UserInfo(Model):
    avatar: str | None = None
    current_level: int | None = key("currentLevel")
    fans_num: int | None = key("fansNum")
    nick_name: str | None = key("nickName")
    user_id: str | None = key("userId")
    user_type: int | None = key("userType")


@define(repr=False)
class NoteListItem(Model):
    note_info: NoteInfo | None = key("noteInfo")
    user_info: UserInfo | None = key("userInfo")


@define(repr=False)
class PageInfoDto(Model):
    page_num: int | None = key("pageNum")
    page_size: int | None = key("pageSize")
    total: int | None = None
    total_page: int | None = key("totalPage")


@define(repr=False)
class HotSearchV1Data(Model):
    note_list: list[NoteListItem] | None = key("noteList")
    page_info_dto: PageInfoDto | None = key("pageInfoDto")
    total: int | None = None


DATA = HotSearchV1Data
