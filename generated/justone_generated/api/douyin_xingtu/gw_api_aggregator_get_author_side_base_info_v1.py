"""Data of `douyin_xingtu.gw_api_aggregator_get_author_side_base_info_v1`, inferred from examples.

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
class GwApiAggregatorGetAuthorSideBaseInfoV1Data(Model):
    base_resp: BaseResp | None = None
    fans_growth_rate_30d: str | None = None


DATA = GwApiAggregatorGetAuthorSideBaseInfoV1Data
