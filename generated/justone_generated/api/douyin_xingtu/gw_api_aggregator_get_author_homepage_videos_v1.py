"""Data of `douyin_xingtu.gw_api_aggregator_get_author_homepage_videos_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class BaseResp(Model):
    status_code: int | None = None
    status_message: str | None = None


@define(repr=False)
class Item(Model):
    comment_cnt: str | None = None
    content_theme_labels: list[str] | None = None
    cover_uri: str | None = None
    create_time: str | None = None
    duration: float | None = None
    finish_rate: float | None = None
    interact_rate: float | None = None
    item_id: str | None = None
    like_cnt: str | None = None
    title: str | None = None
    url: str | None = None
    video_id: str | None = None
    watch_cnt: str | None = None


@define(repr=False)
class Pagination(Model):
    has_more: bool | None = None
    limit: int | None = None
    page: int | None = None
    total_count: int | None = None


@define(repr=False)
class GwApiAggregatorGetAuthorHomepageVideosV1Data(Model):
    base_resp: BaseResp | None = None
    items: list[Item] | None = None
    pagination: Pagination | None = None


DATA = GwApiAggregatorGetAuthorHomepageVideosV1Data
