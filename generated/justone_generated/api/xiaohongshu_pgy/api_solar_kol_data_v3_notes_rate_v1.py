"""Data of `xiaohongshu_pgy.api_solar_kol_data_v3_notes_rate_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class LongTermCommonNoteVo(Model):
    end_publish_time: str | None = key("endPublishTime")
    long_term_find_page_percent: Any = key("longTermFindPagePercent")
    long_term_follow_page_percent: Any = key("longTermFollowPagePercent")
    long_term_kol_home_page_percent: Any = key("longTermKolHomePagePercent")
    long_term_other_page_percent: Any = key("longTermOtherPagePercent")
    long_term_read_beyond_rate: Any = key("longTermReadBeyondRate")
    long_term_read_num: Any = key("longTermReadNum")
    long_term_search_page_percent: Any = key("longTermSearchPagePercent")
    note_number: int | None = key("noteNumber")
    recent_find_page_percent: Any = key("recentFindPagePercent")
    recent_follow_page_percent: Any = key("recentFollowPagePercent")
    recent_kol_home_page_percent: Any = key("recentKolHomePagePercent")
    recent_other_page_percent: Any = key("recentOtherPagePercent")
    recent_read_beyond_rate: Any = key("recentReadBeyondRate")
    recent_read_num: Any = key("recentReadNum")
    recent_search_page_percent: Any = key("recentSearchPagePercent")
    start_publish_time: str | None = key("startPublishTime")


@define(repr=False)
class ApiSolarKolDataV3NotesRateV1Data(Model):
    collect_median: int | None = key("collectMedian")
    comment_median: int | None = key("commentMedian")
    hundred_like_percent: str | None = key("hundredLikePercent")
    imp_median: int | None = key("impMedian")
    imp_median_beyond_rate: str | None = key("impMedianBeyondRate")
    interaction_beyond_rate: str | None = key("interactionBeyondRate")
    interaction_median: int | None = key("interactionMedian")
    interaction_rate: str | None = key("interactionRate")
    like_median: int | None = key("likeMedian")
    long_term_common_note_vo: LongTermCommonNoteVo | None = key("longTermCommonNoteVo")
    long_term_cooperate_note_vo: LongTermCommonNoteVo | None = key("longTermCooperateNoteVo")
    m_engagement_num: int | None = key("mEngagementNum")
    m_follow_cnt: int | None = key("mFollowCnt")
    mengagement_num: int | None = key("mengagementNum")
    mfollow_cnt: int | None = key("mfollowCnt")
    note_number: int | None = key("noteNumber")
    note_type: list[Any] | None = key("noteType")
    notes: Any = None
    page_percent_vo: Any = key("pagePercentVo")
    picture3s_view_rate: str | None = key("picture3sViewRate")
    read_median: int | None = key("readMedian")
    read_median_beyond_rate: str | None = key("readMedianBeyondRate")
    share_median: int | None = key("shareMedian")
    thousand_like_percent: str | None = key("thousandLikePercent")
    trade_names: Any = key("tradeNames")
    video_full_view_beyond_rate: str | None = key("videoFullViewBeyondRate")
    video_full_view_rate: str | None = key("videoFullViewRate")
    video_note_number: int | None = key("videoNoteNumber")


DATA = ApiSolarKolDataV3NotesRateV1Data
