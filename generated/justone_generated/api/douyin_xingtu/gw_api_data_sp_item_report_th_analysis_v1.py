"""Data of `douyin_xingtu.gw_api_data_sp_item_report_th_analysis_v1`, inferred from examples.

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
class GwApiDataSpItemReportThAnalysisV1Data(Model):
    base_resp: BaseResp | None = None
    like_info: dict[str, str] | None = None
    play_lose_info: dict[str, str] | None = None


DATA = GwApiDataSpItemReportThAnalysisV1Data
