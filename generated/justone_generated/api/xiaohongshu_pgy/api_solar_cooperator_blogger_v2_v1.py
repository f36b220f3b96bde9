"""Data of `xiaohongshu_pgy.api_solar_cooperator_blogger_v2_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ClothingIndustryPrice(Model):
    biz_type: Any = key("bizType")
    industry_id: int | None = key("industryId")
    picture_price: int | None = key("picturePrice")
    picture_state: int | None = key("pictureState")
    video_price: int | None = key("videoPrice")
    video_state: int | None = key("videoState")


@define(repr=False)
class ContentTag(Model):
    taxonomy1_tag: str | None = key("taxonomy1Tag")
    taxonomy2_tags: list[str] | None = key("taxonomy2Tags")


@define(repr=False)
class IntentionInfo(Model):
    intention_text: str | None = key("intentionText")
    intention_type: int | None = key("intentionType")


@define(repr=False)
class NoteListItem(Model):
    bind: bool | None = None
    content_tag: str | None = key("contentTag")
    feature_tags: list[str] | None = key("featureTags")
    image_url: str | None = key("imageUrl")
    industry_tags: Any = key("industryTags")
    note_id: str | None = key("noteId")
    note_type: int | None = key("noteType")


@define(repr=False)
class Kol(Model):
    accum_common_imp_medin_num30d: int | None = key("accumCommonImpMedinNum30d")
    accum_coop_imp_medin_num30d: int | None = key("accumCoopImpMedinNum30d")
    accum_pic_common_imp_medin_num30d: int | None = key("accumPicCommonImpMedinNum30d")
    accum_video_common_imp_medin_num30d: int | None = key("accumVideoCommonImpMedinNum30d")
    activity_list: list[Any] | None = key("activityList")
    algo_recommend_reasons: Any = key("algoRecommendReasons")
    avg_agmv90d: float | None = key("avgAgmv90d")
    avg_live_viewer_num: float | None = key("avgLiveViewerNum")
    business_note_count: int | None = key("businessNoteCount")
    buyer_type: int | None = key("buyerType")
    classify_code: int | None = key("classifyCode")
    click_mid_num: int | None = key("clickMidNum")
    click_mid_num_mcn: int | None = key("clickMidNumMcn")
    clothing_industry_price: ClothingIndustryPrice | None = key("clothingIndustryPrice")
    content_tags: list[ContentTag] | None = key("contentTags")
    control_state: int | None = key("controlState")
    coop_note_num30d: int | None = key("coopNoteNum30d")
    cooper_type: int | None = key("cooperType")
    cooperate_state: int | None = key("cooperateState")
    cps: Any = None
    current_level: int | None = key("currentLevel")
    efficiency_valid_user: int | None = key("efficiencyValidUser")
    estimate_cpuv30d: float | None = key("estimateCpuv30d")
    estimate_picture_cpm: float | None = key("estimatePictureCpm")
    estimate_picture_cpm_compare: float | None = key("estimatePictureCpmCompare")
    estimate_picture_engage_cost: float | None = key("estimatePictureEngageCost")
    estimate_picture_engage_cost_compare: float | None = key("estimatePictureEngageCostCompare")
    estimate_video_cpm: float | None = key("estimateVideoCpm")
    estimate_video_cpm_compare: float | None = key("estimateVideoCpmCompare")
    estimate_video_engage_cost: float | None = key("estimateVideoEngageCost")
    estimate_video_engage_cost_compare: float | None = key("estimateVideoEngageCostCompare")
    fans30_growth_num: int | None = key("fans30GrowthNum")
    fans30_growth_rate: float | None = key("fans30GrowthRate")
    fans_active_in28d_lv: float | None = key("fansActiveIn28dLv")
    fans_count: int | None = key("fansCount")
    fans_engage_num: Any = key("fansEngageNum")
    fans_engage_num30d_lv: float | None = key("fansEngageNum30dLv")
    fans_num: int | None = key("fansNum")
    fans_rise_num: Any = key("fansRiseNum")
    fb_state: int | None = key("fbState")
    feature_tags: list[str] | None = key("featureTags")
    forecast_group_cover_rate_lower: float | None = key("forecastGroupCoverRateLower")
    forecast_group_cover_rate_upper: float | None = key("forecastGroupCoverRateUpper")
    forecast_read_uv_lower: int | None = key("forecastReadUvLower")
    forecast_read_uv_upper: int | None = key("forecastReadUvUpper")
    gender: str | None = None
    has_buyer_auth: bool | None = key("hasBuyerAuth")
    head_photo: str | None = key("headPhoto")
    home_page_display: int | None = key("homePageDisplay")
    hundred_like_percent30: float | None = key("hundredLikePercent30")
    industry_tag: Any = key("industryTag")
    intention_info: IntentionInfo | None = key("intentionInfo")
    inter_mid_coop30: int | None = key("interMidCoop30")
    inter_mid_num: int | None = key("interMidNum")
    invite_reply48h_num_ratio: float | None = key("inviteReply48hNumRatio")
    is_collect: bool | None = key("isCollect")
    is_industry_recommend: bool | None = key("isIndustryRecommend")
    is_star: Any = key("isStar")
    klive_cnt30d: int | None = key("kliveCnt30d")
    kol_head_label: int | None = key("kolHeadLabel")
    kol_type: int | None = key("kolType")
    like_collect_count_info: Any = key("likeCollectCountInfo")
    live: Any = None
    live_gmv: Any = key("liveGMV")
    live_id: Any = key("liveId")
    live_img: Any = key("liveImg")
    location: str | None = None
    low_active: bool | None = key("lowActive")
    lower_price: float | None = key("lowerPrice")
    m_cpuv_num30d: int | None = key("mCpuvNum30d")
    m_engagement_num: int | None = key("mEngagementNum")
    m_engagement_num_mcn: int | None = key("mEngagementNumMcn")
    market_target: Any = key("marketTarget")
    match_note_number: int | None = key("matchNoteNumber")
    mcpuv_num30d: int | None = key("mcpuvNum30d")
    mengagement_num: int | None = key("mengagementNum")
    mengagement_num_mcn: int | None = key("mengagementNumMcn")
    name: str | None = None
    new_high_quality: int | None = key("newHighQuality")
    next_level: int | None = key("nextLevel")
    next_picture_price: Any = key("nextPicturePrice")
    next_video_price: Any = key("nextVideoPrice")
    note: Any = None
    note_list: list[NoteListItem] | None = key("noteList")
    personal_tags: list[str] | None = key("personalTags")
    picture_click_mid_num: int | None = key("pictureClickMidNum")
    picture_cpc_base_price: str | None = key("pictureCpcBasePrice")
    picture_cpc_per_price: str | None = key("pictureCpcPerPrice")
    picture_hundred_like_percent30: float | None = key("pictureHundredLikePercent30")
    picture_inter_mid_num: int | None = key("pictureInterMidNum")
    picture_price: float | None = key("picturePrice")
    picture_price_gt_zero: bool | None = key("picturePriceGtZero")
    picture_read_cost: str | None = key("pictureReadCost")
    picture_state: int | None = key("pictureState")
    picture_thousand_like_percent30: float | None = key("pictureThousandLikePercent30")
    predictive_exposure: int | None = key("predictiveExposure")
    price_state: int | None = key("priceState")
    promise_imp_num: str | None = key("promiseImpNum")
    read_mid_coop30: int | None = key("readMidCoop30")
    recommend: Any = None
    recommend_reason: Any = key("recommendReason")
    red_id: str | None = key("redId")
    resemblance: bool | None = None
    seller_real_income_amt90d: float | None = key("sellerRealIncomeAmt90d")
    show_price: bool | None = key("showPrice")
    show_promise_tag: int | None = key("showPromiseTag")
    special_industry_limit: bool | None = key("specialIndustryLimit")
    thousand_like_percent30: float | None = key("thousandLikePercent30")
    top2_category_list: Any = key("top2CategoryList")
    total_note_count: Any = key("totalNoteCount")
    trade_type: Any = key("tradeType")
    travel_area_list: Any = key("travelAreaList")
    type: list[Any] | None = None
    user_id: str | None = key("userId")
    user_type: int | None = key("userType")
    valid: int | None = None
    video_click_mid_num: int | None = key("videoClickMidNum")
    video_cpc_base_price: str | None = key("videoCpcBasePrice")
    video_cpc_per_price: str | None = key("videoCpcPerPrice")
    video_finish_rate: float | None = key("videoFinishRate")
    video_hundred_like_percent30: float | None = key("videoHundredLikePercent30")
    video_inter_mid_num: int | None = key("videoInterMidNum")
    video_price: float | None = key("videoPrice")
    video_price_gt_zero: bool | None = key("videoPriceGtZero")
    video_read_cost: str | None = key("videoReadCost")
    video_state: int | None = key("videoState")
    video_thousand_like_percent30: float | None = key("videoThousandLikePercent30")


@define(repr=False)
class ApiSolarCooperatorBloggerV2V1Data(Model):
    highlight_words: list[Any] | None = key("highlightWords")
    kols: list[Kol] | None = None
    redirect2_nick_search: bool | None = key("redirect2NickSearch")
    result_type: int | None = key("resultType")
    total: int | None = None
    track_id: str | None = key("trackId")


DATA = ApiSolarCooperatorBloggerV2V1Data
