"""Data of `douyin_xingtu.gw_api_aggregator_get_author_commerce_seed_base_info_v1`, inferred from examples.

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
class GwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Data(Model):
    base_resp: BaseResp | None = None
    modify_time: str | None = None


DATA = GwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Data
