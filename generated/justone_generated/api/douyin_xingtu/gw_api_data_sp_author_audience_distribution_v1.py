"""Data of `douyin_xingtu.gw_api_data_sp_author_audience_distribution_v1`, inferred from examples.

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
class DistributionListItem(Model):
    distribution_key: str | None = None
    distribution_value: str | None = None


@define(repr=False)
class Distribution(Model):
    description: str | None = None
    distribution_list: list[DistributionListItem] | None = None
    image: list[str] | None = None
    origin_type: int | None = None
    type: int | None = None
    type_display: str | None = None


@define(repr=False)
class GwApiDataSpAuthorAudienceDistributionV1Data(Model):
    base_resp: BaseResp | None = None
    distributions: list[Distribution] | None = None
    last_update_time: str | None = None


DATA = GwApiDataSpAuthorAudienceDistributionV1Data
