"""Data of `douyin_xingtu.gw_api_data_sp_get_author_daily_fans_v1`, inferred from examples.

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
class FansGrowthV2(Model):
    value: int | None = None


@define(repr=False)
class GwApiDataSpGetAuthorDailyFansV1Data(Model):
    base_resp: BaseResp | None = None
    daily: list[Any] | None = None
    delta: list[Any] | None = None
    description: str | None = None
    fans_advice: str | None = None
    fans_growth: str | None = None
    fans_growth_rate: int | None = None
    fans_growth_rate_v2: FansGrowthV2 | None = None
    fans_growth_v2: FansGrowthV2 | None = None
    raw_play_rate: Any = None


DATA = GwApiDataSpGetAuthorDailyFansV1Data
