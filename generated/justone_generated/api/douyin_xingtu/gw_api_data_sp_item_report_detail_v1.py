"""Data of `douyin_xingtu.gw_api_data_sp_item_report_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class AuthorInfo(Model):
    author_id: str | None = None
    avatar_uri: str | None = None
    city: str | None = None
    content_tags: dict[str, list[str]] | None = None
    core_user_id: str | None = None
    follower: str | None = None
    gender: int | None = None
    industry_tags: list[Any] | None = None
    ink_cnt: str | None = None
    is_star: int | None = None
    link_cnt: str | None = None
    name: str | None = None


@define(repr=False)
class BaseResp(Model):
    status_code: int | None = None
    status_message: str | None = None


@define(repr=False)
class MusicInfo(Model):
    album: str | None = None
    author: str | None = None
    cover_uri: str | None = None
    cover_url: list[str] | None = None
    create_time: str | None = None
    duration: str | None = None
    music_id: str | None = None
    play_url: str | None = None
    source_platform: int | None = None
    title: str | None = None
    used_count: str | None = None


@define(repr=False)
class VideoInfo(Model):
    collect_cnt: str | None = None
    comment_cnt: str | None = None
    content_theme_labels: list[str] | None = None
    create_time: str | None = None
    duration: float | None = None
    finish_rate: float | None = None
    head_image_uri: str | None = None
    interact_cnt: str | None = None
    interact_rate: float | None = None
    item_id: str | None = None
    like_cnt: str | None = None
    music_info: MusicInfo | None = None
    share_cnt: str | None = None
    title: str | None = None
    url: str | None = None
    video_id: str | None = None
    vv_cnt: str | None = None


@define(repr=False)
class GwApiDataSpItemReportDetailV1Data(Model):
    author_info: AuthorInfo | None = None
    base_resp: BaseResp | None = None
    video_info: VideoInfo | None = None


DATA = GwApiDataSpItemReportDetailV1Data
