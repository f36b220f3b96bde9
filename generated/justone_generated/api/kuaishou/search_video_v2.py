"""Data of `kuaishou.search_video_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Headurl(Model):
    cdn: str | None = None
    url: str | None = None


@define(repr=False)
class ExtParams(Model):
    color: str | None = None
    h: int | None = None
    interval: int | None = None
    mtype: int | None = None
    sound: int | None = None
    video: int | None = None
    w: int | None = None


@define(repr=False)
class ForwardStatsParams(Model):
    et: str | None = None
    fid: str | None = None


@define(repr=False)
class Feed(Model):
    admin_tags: list[Any] | None = key("adminTags")
    bottom_entry_info: Any = key("bottomEntryInfo")
    caption: str | None = None
    comment_info: Any = key("commentInfo")
    comment_count: int | None = None
    cover_thumbnail_urls: list[Headurl] | None = None
    duration: int | None = None
    edit_info: Any = key("editInfo")
    enable_full_screen_play: bool | None = key("enableFullScreenPlay")
    enable_recommended_guide: bool | None = key("enableRecommendedGuide")
    enable_share_to_story: bool | None = key("enableShareToStory", optional=True, nullable=True)
    exp_tag: str | None = None
    ext_params: ExtParams | None = None
    fast_comment_type: int | None = key("fastCommentType")
    feed_log_ctx: Any = key("feedLogCtx")
    feed_switches: Any = key("feedSwitches")
    follow_shoot: Any = key("followShoot")
    following: int | None = None
    forward_count: int | None = None
    forward_stats_params: ForwardStatsParams | None = None
    frame_style: int | None = key("frameStyle")
    has_vote: bool | None = key("hasVote")
    headurl: str | None = None
    headurls: list[Headurl] | None = None
    input_prompt_guide: str | None = key("inputPromptGuide")
    like_count: int | None = None
    liked: int | None = None
    location: Any = None
    long_video: bool | None = key("longVideo")
    main_mv_url: str | None = None
    main_mv_urls: list[Headurl] | None = None
    main_url: str | None = None
    no_need_to_request_plc_api: bool | None = key("noNeedToRequestPLCApi")
    photo_id: int | None = None
    photo_status: int | None = None
    plc_feature_entry_ab_flag: int | None = key("plcFeatureEntryAbFlag")
    plc_high_priority_than_bottom_entry: bool | None = key("plcHighPriorityThanBottomEntry")
    plc_response_time: int | None = key("plcResponseTime")
    ptp: str | None = None
    reco_tags: list[Any] | None = key("recoTags")
    save_play_progress_strategy: int | None = key("savePlayProgressStrategy")
    server_exp_tag: str | None = key("serverExpTag")
    share_guide: Any = key("shareGuide")
    share_count: int | None = None
    share_info: str | None = None
    slide_comment_entry_disabled: bool | None = key("slideCommentEntryDisabled")
    source_photo_page: str | None = key("sourcePhotoPage")
    stream_manifest: Any = key("streamManifest")
    support_type: int | None = key("supportType")
    tag_hash_type: int | None = None
    tags: list[Any] | None = None
    thumbnail_url: str | None = None
    thumbnail_urls: list[Headurl] | None = None
    time: str | None = None
    timestamp: int | None = None
    type: int | None = None
    us_c: int | None = None
    us_d: int | None = None
    us_l: bool | None = key(optional=True, nullable=True)
    user_id: int | None = None
    user_name: str | None = None
    user_sex: str | None = None
    verified: bool | None = None
    video_cold_start_type: int | None = key("videoColdStartType")
    view_count: int | None = None


@define(repr=False)
class SearchVideoV2Data(Model):
    ext_params: Any = key("extParams")
    feeds: list[Feed] | None = None
    host_name: str | None = key("host-name")
    jump_to_slide_mode: bool | None = key("jumpToSlideMode")
    llsid: str | None = None
    pcursor: str | None = None
    portal_flag: bool | None = key("portalFlag")
    reco_interest_flag: bool | None = key("recoInterestFlag")
    reco_pcursor: str | None = key("recoPcursor")
    response_code: int | None = key("responseCode")
    result: int | None = None
    ussid: str | None = None


DATA = SearchVideoV2Data
