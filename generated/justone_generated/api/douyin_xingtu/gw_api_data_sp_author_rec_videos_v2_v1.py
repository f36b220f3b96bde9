"""Data of `douyin_xingtu.gw_api_data_sp_author_rec_videos_v2_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class BaseResp(Model):
    status_code: int | None = None
    status_message: str | None = None


@define(repr=False)
class PersonalHotVideo(Model):
    acu: int | None = None
    avg_watch: int | None = None
    barrage: int | None = None
    biz_id: str | None = None
    comment: int | None = None
    core_user_id: str | None = None
    create_time: int | None = None
    create_timestamp: int | None = None
    duration: int | None = None
    duration_min: int | None = None
    fans_club: int | None = None
    favorite: str | None = None
    finish_time: int | None = None
    head_image_uri: str | None = None
    head_image_uris: list[Any] | None = None
    head_image_url_signed: str | None = None
    height: str | None = None
    impression: int | None = None
    industry: str | None = None
    interact_rate: int | None = None
    is_hot: bool | None = None
    is_playlet: int | None = None
    item_animated_cover: str | None = None
    item_cover: str | None = None
    item_date: str | None = None
    item_id: str | None = None
    item_title: str | None = None
    like: int | None = None
    live_status: int | None = None
    max_watch: int | None = None
    media_type: str | None = None
    original_status: int | None = None
    play: int | None = None
    play_over_5min: int | None = None
    read_cnt: str | None = None
    repin: int | None = None
    send_gift: int | None = None
    send_prop: int | None = None
    send_red_packet: int | None = None
    share: int | None = None
    status: int | None = None
    title: str | None = None
    url: str | None = None
    video_id: str | None = None
    width: str | None = None


@define(repr=False)
class GwApiDataSpAuthorRecVideosV2V1Data(Model):
    base_resp: BaseResp | None = None
    masterpiece_videos: list[Any] | None = None
    newest_videos: list[Any] | None = None
    order_hot_videos: list[Any] | None = None
    personal_hot_videos: list[PersonalHotVideo] | None = None


DATA = GwApiDataSpAuthorRecVideosV2V1Data
