"""Data of `douyin_xingtu.gw_api_aggregator_get_author_live_statistics_v1`, inferred from examples.

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
class LiveEcomStatistics(Model):
    avg_ecom_product_price_range: str | None = None
    avg_gmv_range: str | None = None
    avg_gpm_range: str | None = None
    ecom_live_product_num: str | None = None


@define(repr=False)
class LiveRoomStatistics(Model):
    acu_precede_percent: float | None = None
    finish_order_cnt: str | None = None
    in_process_order_cnt: str | None = None
    room_cnt: str | None = None


@define(repr=False)
class GwApiAggregatorGetAuthorLiveStatisticsV1Data(Model):
    base_resp: BaseResp | None = None
    live_aa_statistics: Any = None
    live_convert_statistics: Any = None
    live_ecom_statistics: LiveEcomStatistics | None = None
    live_room_statistics: LiveRoomStatistics | None = None


DATA = GwApiAggregatorGetAuthorLiveStatisticsV1Data
