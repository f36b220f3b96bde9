"""Data of `douyin_xingtu.gw_api_author_get_author_show_items_v2_v1`, inferred from examples.

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
class PlayMedium(Model):
    compare_author: float | None = None
    compare_avg: float | None = None
    rate: float | None = None


@define(repr=False)
class DataDescription(Model):
    interaction: PlayMedium | None = None
    interaction_enrollment: PlayMedium | None = None
    play_medium: PlayMedium | None = None
    play_medium_enrollment: PlayMedium | None = None
    video_view_rate: PlayMedium | None = None
    video_view_rate_enrollment: PlayMedium | None = None


@define(repr=False)
class LatestItemInfoItem(Model):
    comment: int | None = None
    core_user_id: str | None = None
    create_time: int | None = None
    create_timestamp: int | None = None
    duration: int | None = None
    duration_min: int | None = None
    head_image_uri: str | None = None
    is_hot: bool | None = None
    is_playlet: int | None = None
    item_animated_cover: str | None = None
    item_cover: str | None = None
    item_date: str | None = None
    item_id: str | None = None
    item_title: str | None = None
    like: int | None = None
    media_type: str | None = None
    original_status: int | None = None
    play: int | None = None
    share: int | None = None
    status: int | None = None
    title: str | None = None
    url: str | None = None
    video_id: str | None = None


@define(repr=False)
class GwApiAuthorGetAuthorShowItemsV2V1Data(Model):
    base_resp: BaseResp | None = None
    data_description: DataDescription | None = None
    latest_item_info: list[LatestItemInfoItem] | None = None
    latest_item_statics_antispam: Any = None
    latest_star_item_info: list[LatestItemInfoItem] | None = None


DATA = GwApiAuthorGetAuthorShowItemsV2V1Data
