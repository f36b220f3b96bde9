"""Data of `douyin_xingtu.gw_api_author_get_author_marketing_info_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class BaseResp(Model):
    status_code: int | None = None
    status_message: str | None = None


@define(repr=False)
class PriceExtraInfo(Model):
    sku_version: int | None = key(optional=True, nullable=True)


@define(repr=False)
class PriceInfoItem(Model):
    activity_info: list[Any] | None = None
    author_id: str | None = None
    desc: str | None = None
    do_fold: bool | None = key(optional=True, nullable=True)
    enable: bool | None = None
    end_time: str | None = None
    field: str | None = None
    has_discount: bool | None = None
    is_open: bool | None = None
    need_price: bool | None = None
    online_status: int | None = None
    origin_price: int | None = None
    platform_activity_id: str | None = None
    platform_source: int | None = None
    price: int | None = None
    price_extra_info: PriceExtraInfo | None = None
    settlement_desc: str | None = None
    settlement_type: int | None = None
    start_time: str | None = None
    task_category: int | None = None
    task_category_status: int | None = None
    template_list: list[Any] | None = None
    video_type: int | None = None


@define(repr=False)
class GwApiAuthorGetAuthorMarketingInfoV1Data(Model):
    activity_info: list[Any] | None = None
    base_resp: BaseResp | None = None
    hot_list_ranks: list[Any] | None = None
    industry_tags: list[str] | None = None
    price_info: list[PriceInfoItem] | None = None


DATA = GwApiAuthorGetAuthorMarketingInfoV1Data
