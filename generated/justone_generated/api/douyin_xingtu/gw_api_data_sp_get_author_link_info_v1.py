"""Data of `douyin_xingtu.gw_api_data_sp_get_author_link_info_v1`, inferred from examples.

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
class CpIndex(Model):
    avg_value: float | None = None
    link_relative_ratio: float | None = None
    rank: str | None = None
    rank_percent: float | None = None
    value: float | None = None


@define(repr=False)
class GwApiDataSpGetAuthorLinkInfoV1Data(Model):
    base_resp: BaseResp | None = None
    cooperate_index: CpIndex | None = None
    cp_index: CpIndex | None = None
    link_convert_index: CpIndex | None = None
    link_shopping_index: CpIndex | None = None
    link_spread_index: CpIndex | None = None
    link_star_index: CpIndex | None = None


DATA = GwApiDataSpGetAuthorLinkInfoV1Data
