"""Data of `douyin_xingtu.gw_api_aggregator_get_author_commerce_spread_info_v1`, inferred from examples.

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
class GwApiAggregatorGetAuthorCommerceSpreadInfoV1Data(Model):
    base_resp: BaseResp | None = None
    modify_time: str | None = None
    sn_cpe_20_60: str | None = None
    sn_cpe_60: str | None = None
    sn_cpm_20_60: str | None = None
    sn_cpm_60: str | None = None
    sn_vv: str | None = None


DATA = GwApiAggregatorGetAuthorCommerceSpreadInfoV1Data
