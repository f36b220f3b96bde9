"""Data of `douyin_xingtu.gw_api_data_sp_get_author_convert_videos_or_products_v1`, inferred from examples.

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
class Pagination(Model):
    has_more: bool | None = None
    limit: int | None = None
    page: int | None = None
    total_count: int | None = None


@define(repr=False)
class GwApiDataSpGetAuthorConvertVideosOrProductsV1Data(Model):
    base_resp: BaseResp | None = None
    pagination: Pagination | None = None
    video_list: list[Any] | None = None


DATA = GwApiDataSpGetAuthorConvertVideosOrProductsV1Data
