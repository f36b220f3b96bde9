"""Data of `douyin.search_user_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class BusinessConfigExtra(Model):
    hidden_filter: bool | None = None
    is_filter_search: int | None = None
    req_start_ts: int | None = None


@define(repr=False)
class Feedback(Model):
    text_first: str | None = None
    text_second: str | None = None
    url: str | None = None


@define(repr=False)
class NextPage(Model):
    cursor: int | None = None
    keyword: str | None = None
    poi_search_info: str | None = None
    search_id: str | None = None
    search_request_id: str | None = None


@define(repr=False)
class BusinessConfig(Model):
    ad_info: Any = None
    card_count: int | None = None
    extra: BusinessConfigExtra | None = None
    feedback: Feedback | None = None
    filter_bar: Any = None
    has_more: int | None = None
    is_filter_search: int | None = None
    keyword: str | None = None
    next_page: NextPage | None = None
    poi_search_info: str | None = None


@define(repr=False)
class LogData(Model):
    dcm: str | None = None


@define(repr=False)
class Data(Model):
    aweme_list: Any = None
    card_id: str | None = None
    card_protocal_struct: Any = None
    card_style_type: int | None = None
    card_type: int | None = None
    card_type_name: str | None = None
    doc_type: int | None = None
    height: int | None = None
    log_data: LogData | None = None
    origin_type: int | None = None
    provider_doc_id: int | None = None
    provider_doc_id_str: str | None = None
    raw_data: str | None = None
    schema: str | None = None
    send_back: str | None = None
    sub_card_list: Any = None
    type: int | None = None


@define(repr=False)
class BusinessDataItem(Model):
    card_id: str | None = None
    data: Data | None = None
    data_id: str | None = None
    log: LogData | None = None
    type: int | None = None


@define(repr=False)
class Extra(Model):
    device_score: int | None = None
    fatal_item_ids: list[Any] | None = None
    logid: str | None = None
    now: int | None = None
    scenes: Any = None
    search_request_id: str | None = None


@define(repr=False)
class GlobalConfig(Model):
    hidden_filter: bool | None = None


@define(repr=False)
class Log(Model):
    impr_id: str | None = None
    search_id: str | None = None
    search_keyword: str | None = None


@define(repr=False)
class LogPb(Model):
    impr_id: str | None = None


@define(repr=False)
class TimeCost(Model):
    stream_inner: int | None = None


@define(repr=False)
class SearchUserV2Data(Model):
    business_config: BusinessConfig | None = None
    business_data: list[BusinessDataItem] | None = None
    extra: Extra | None = None
    global_config: GlobalConfig | None = None
    log: Log | None = None
    log_pb: LogPb | None = None
    mock_recall_path: str | None = None
    path: str | None = None
    render_info: Any = None
    status_code: int | None = None
    struct: Any = None
    success: bool | None = None
    time_cost: TimeCost | None = None


DATA = SearchUserV2Data
