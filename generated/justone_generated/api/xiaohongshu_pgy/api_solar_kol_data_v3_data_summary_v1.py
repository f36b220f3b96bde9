"""Data of `xiaohongshu_pgy.api_solar_kol_data_v3_data_summary_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ApiSolarKolDataV3DataSummaryV1Data(Model):
    active_day_in_last7: int | None = key("activeDayInLast7")
    date_key: str | None = key("dateKey")
    easy_connect: bool | None = key("easyConnect")
    estimate_picture_cpm: int | None = key("estimatePictureCpm")
    estimate_picture_cpm_compare: int | None = key("estimatePictureCpmCompare")
    estimate_picture_cpuv: int | None = key("estimatePictureCpuv")
    estimate_picture_cpuv_compare: int | None = key("estimatePictureCpuvCompare")
    estimate_picture_engage_cost: int | None = key("estimatePictureEngageCost")
    estimate_picture_engage_cost_compare: int | None = key("estimatePictureEngageCostCompare")
    estimate_video_cpm: int | None = key("estimateVideoCpm")
    estimate_video_cpm_compare: int | None = key("estimateVideoCpmCompare")
    estimate_video_cpuv: int | None = key("estimateVideoCpuv")
    estimate_video_cpuv_compare: int | None = key("estimateVideoCpuvCompare")
    estimate_video_engage_cost: int | None = key("estimateVideoEngageCost")
    estimate_video_engage_cost_compare: int | None = key("estimateVideoEngageCostCompare")
    fans30_growth_beyond_rate: str | None = key("fans30GrowthBeyondRate")
    fans30_growth_rate: str | None = key("fans30GrowthRate")
    interaction_beyond_rate: str | None = key("interactionBeyondRate")
    interaction_median: int | None = key("interactionMedian")
    invite_num: int | None = key("inviteNum")
    is_active: bool | None = key("isActive")
    kol_advantage: Any = key("kolAdvantage")
    kol_advantage_hover: Any = key("kolAdvantageHover")
    m_accum_imp_compare: int | None = key("mAccumImpCompare")
    m_accum_imp_num: int | None = key("mAccumImpNum")
    m_cpuv_num: int | None = key("mCpuvNum")
    m_cpuv_num_compare: int | None = key("mCpuvNumCompare")
    m_engagement_num: int | None = key("mEngagementNum")
    m_engagement_num_compare: int | None = key("mEngagementNumCompare")
    m_engagement_num_old: int | None = key("mEngagementNumOld")
    m_valid_raw_read_feed_compare: int | None = key("mValidRawReadFeedCompare")
    m_valid_raw_read_feed_num: int | None = key("mValidRawReadFeedNum")
    note_number: int | None = key("noteNumber")
    note_type: list[Any] | None = key("noteType")
    pic_read_cost: int | None = key("picReadCost")
    pic_read_cost_compare: int | None = key("picReadCostCompare")
    picture_case: int | None = key("pictureCase")
    picture_read_beyond_rate: str | None = key("pictureReadBeyondRate")
    picture_read_cost: str | None = key("pictureReadCost")
    read_median: int | None = key("readMedian")
    read_median_beyond_rate: str | None = key("readMedianBeyondRate")
    response_rate: str | None = key("responseRate")
    trade_names: list[Any] | None = key("tradeNames")
    video_case: int | None = key("videoCase")
    video_read_beyond_rate: str | None = key("videoReadBeyondRate")
    video_read_cost: str | None = key("videoReadCost")
    video_read_cost_compare: int | None = key("videoReadCostCompare")
    video_read_cost_v2: int | None = key("videoReadCostV2")


DATA = ApiSolarKolDataV3DataSummaryV1Data
