"""Data of `douyin_xingtu.gw_api_aggregator_get_author_contract_base_info`, inferred from examples.

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
class GwApiAggregatorGetAuthorContractBaseInfoData(Model):
    base_resp: BaseResp | None = None
    credit_score: str | None = None
    industry_order_distribution: str | None = None
    industry_vv_distribution: str | None = None
    max_process_order_cnt: str | None = None
    message_reply_rate: str | None = None
    modify_time: str | None = None
    new_credit_score: int | None = None
    order_cnt: str | None = None
    positive_rating_rate: str | None = None
    process_order_cnt: str | None = None


DATA = GwApiAggregatorGetAuthorContractBaseInfoData
