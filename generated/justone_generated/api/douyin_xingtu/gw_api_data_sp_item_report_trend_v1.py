"""Data of `douyin_xingtu.gw_api_data_sp_item_report_trend_v1`, inferred from examples.

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
class VvListItem(Model):
    value: str | None = None
    visit_date: int | None = None


@define(repr=False)
class DateValues(Model):
    collect_cnt_list: list[VvListItem] | None = None
    comment_cnt_list: list[VvListItem] | None = None
    finish_rate_list: list[VvListItem] | None = None
    hot_score_list: list[VvListItem] | None = None
    interact_cnt_list: list[VvListItem] | None = None
    interact_rate_list: list[VvListItem] | None = None
    like_cnt_list: list[VvListItem] | None = None
    share_cnt_list: list[VvListItem] | None = None
    valid_vv_list: list[VvListItem] | None = None
    vv_list: list[VvListItem] | None = None


@define(repr=False)
class GwApiDataSpItemReportTrendV1Data(Model):
    base_resp: BaseResp | None = None
    date_values: DateValues | None = None


DATA = GwApiDataSpItemReportTrendV1Data
