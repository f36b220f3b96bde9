"""Data of `xiaohongshu_pgy.api_solar_cooperator_user_blogger_user_id_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define
class ClothingIndustryPrice(Model):
    biz_type: Any = key("bizType")
    industry_id: int | None = key("industryId")
    picture_price: int | None = key("picturePrice")
    picture_state: int | None = key("pictureState")
    video_price: int | None = key("videoPrice")
    video_state: int | None = key("videoState")


@define
class ContentTag(Model):
    taxonomy1_tag: str | None = key("taxonomy1Tag")
    taxonomy2_tags: list[str] | None = key("taxonomy2Tags")


@define
class ApiSolarCooperatorUserBloggerUserIdV1Data(Model):
    accum_common_imp_medin_num30d: int | None = key("accumCommonImpMedinNum30d")
    accum_coop_imp_medin_num30d: int | None = key("accumCoopImpMedinNum30d")
    accum_pic_common_imp_medin_num30d: int | None = key("accumPicCommonImpMedinNum30d")
    accum_video_common_imp_medin_num30d: int | None = key("accumVideoCommonImpMedinNum30d")
    activity_list: list[Any] | None = key("activityList", nullable=True)
    algo_recommend_reasons: Any = key("algoRecommendReasons")
    authority_list: Any = key("authorityList", optional=True)
    avg_agmv90d: float | None = key("avgAgmv90d")
    avg_live_viewer_num: float | None = key("avgLiveViewerNum")
    business_note_count: int | None = key("businessNoteCount")
    buyer_type: int | None = key("buyerType")
    classify_code: Any = key("classifyCode", optional=True)
    click_mid_num: int | None = key("clickMidNum")
    click_mid_num_mcn: int | None = key("clickMidNumMcn")
    clothing_industry_price: ClothingIndustryPrice | None = key("clothingIndustryPrice", nullable=True)
    content_tags: list[ContentTag] | None = key("contentTags", nullable=True)
    control_state: int | None = key("controlState")
    coop_note_num30d: int | None = key("coopNoteNum30d")
    cooper_type: int | None = key("cooperType")
    cooperate_state: int | None = key("cooperateState", nullable=True)
    cpc: Any = key(optional=True)
    cps: Any = None
    current_level: int | None = key("currentLevel", nullable=True)
    efficiency_valid_user: int | None = key("efficiencyValidUser", nullable=True)
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
    fans30_growth_rate: Any = key("fans30GrowthRate")
    fans_active_in28d_lv: Any = key("fansActiveIn28dLv")
    fans_count: int | None = key("fansCount")
    fans_engage_num: Any = key("fansEngageNum")
    fans_engage_num30d_lv: Any = key("fansEngageNum30dLv")
    fans_num: int | None = key("fansNum")
    fans_rise_num: Any = key("fansRiseNum")
    fb_state: int | None = key("fbState")
    feature_tags: Any = key("featureTags")
    forecast_group_cover_rate_lower: float | None = key("forecastGroupCoverRateLower")
    forecast_group_cover_rate_upper: float | None = key("forecastGroupCoverRateUpper")
    forecast_read_uv_lower: int | None = key("forecastReadUvLower")
    forecast_read_uv_upper: int | None = key("forecastReadUvUpper")
    gender: str | None = None
    good_recommend_permission: Any = key("goodRecommendPermission", optional=True)
    has_buyer_auth: bool | None = key("hasBuyerAuth")
    head_photo: str | None = key("headPhoto")
    home_page_display: int | None = key("homePageDisplay")
    hundred_like_percent30: Any = key("hundredLikePercent30")
    industry_tag: Any = key("industryTag")
    intention_info: Any = key("intentionInfo")
    inter_mid_coop30: Any = key("interMidCoop30")
    inter_mid_num: int | None = key("interMidNum")
    invite_reply48h_num_ratio: float | None = key("inviteReply48hNumRatio")
    is_collect: bool | None = key("isCollect")
    is_industry_recommend: Any = key("isIndustryRecommend")
    is_star: Any = key("isStar")
    klive_cnt30d: int | None = key("kliveCnt30d")
    kol_head_label: int | None = key("kolHeadLabel")
    kol_type: int | None = key("kolType")
    like_collect_count_info: int | None = key("likeCollectCountInfo")
    live: Any = None
    live_gmv: Any = key("liveGMV")
    live_id: Any = key("liveId")
    live_img: Any = key("liveImg")
    live_sign: Any = key("liveSign", optional=True)
    location: str | None = None
    low_active: bool | None = key("lowActive")
    lower_price: int | None = key("lowerPrice", nullable=True)
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
    next_level: int | None = key("nextLevel", nullable=True)
    next_picture_price: Any = key("nextPicturePrice")
    next_video_price: Any = key("nextVideoPrice")
    note: Any = None
    note_list: Any = key("noteList")
    note_sign: Any = key("noteSign", optional=True)
    overflow_num: Any = key("overflowNum", optional=True)
    personal_tags: list[str] | None = key("personalTags", nullable=True)
    pic_price_remind: Any = key("picPriceRemind", optional=True)
    picture_click_mid_num: int | None = key("pictureClickMidNum")
    picture_cpc_base_price: Any = key("pictureCpcBasePrice")
    picture_cpc_estimate_num: Any = key("pictureCpcEstimateNum", optional=True)
    picture_cpc_in_cart: Any = key("pictureCpcInCart", optional=True)
    picture_cpc_per_price: Any = key("pictureCpcPerPrice")
    picture_hundred_like_percent30: Any = key("pictureHundredLikePercent30")
    picture_in_cart: bool | None = key("pictureInCart", optional=True)
    picture_inter_mid_num: int | None = key("pictureInterMidNum")
    picture_price: int | None = key("picturePrice", nullable=True)
    picture_price_gt_zero: bool | None = key("picturePriceGtZero")
    picture_read_cost: Any = key("pictureReadCost")
    picture_show_state: bool | None = key("pictureShowState", optional=True)
    picture_state: int | None = key("pictureState", nullable=True)
    picture_thousand_like_percent30: Any = key("pictureThousandLikePercent30")
    predictive_exposure: Any = key("predictiveExposure")
    price_state: int | None = key("priceState", nullable=True)
    processing_authorities: Any = key("processingAuthorities", optional=True)
    promise_imp_num: Any = key("promiseImpNum")
    read_mid_coop30: Any = key("readMidCoop30")
    recommend: Any = None
    recommend_reason: Any = key("recommendReason")
    red_id: str | None = key("redId")
    resemblance: bool | None = key(optional=True)
    seed_and_harcest: Any = key("seedAndHarcest", optional=True)
    seller_real_income_amt90d: float | None = key("sellerRealIncomeAmt90d")
    show_price: Any = key("showPrice")
    show_promise_tag: int | None = key("showPromiseTag")
    special_industry_limit: Any = key("specialIndustryLimit", optional=True)
    thousand_like_percent30: Any = key("thousandLikePercent30")
    top2_category_list: Any = key("top2CategoryList")
    total_note_count: Any = key("totalNoteCount")
    trade_type: Any = key("tradeType")
    travel_area_list: Any = key("travelAreaList")
    type: list[Any] | None = None
    user_id: str | None = key("userId")
    user_type: int | None = key("userType")
    valid: int | None = None
    video_click_mid_num: int | None = key("videoClickMidNum")
    video_cpc_base_price: Any = key("videoCpcBasePrice")
    video_cpc_estimate_num: Any = key("videoCpcEstimateNum", optional=True)
    video_cpc_in_cart: Any = key("videoCpcInCart", optional=True)
    video_cpc_per_price: Any = key("videoCpcPerPrice")
    video_cpc_state: int | None = key("videoCpcState", optional=True)
    video_finish_rate: Any = key("videoFinishRate")
    video_hundred_like_percent30: Any = key("videoHundredLikePercent30")
    video_in_cart: bool | None = key("videoInCart", optional=True)
    video_inter_mid_num: int | None = key("videoInterMidNum")
    video_price: int | None = key("videoPrice", nullable=True)
    video_price_gt_zero: bool | None = key("videoPriceGtZero")
    video_price_remind: Any = key("videoPriceRemind", optional=True)
    video_read_cost: Any = key("videoReadCost")
    video_show_state: bool | None = key("videoShowState", optional=True)
    video_state: int | None = key("videoState", nullable=True)
    video_thousand_like_percent30: Any = key("videoThousandLikePercent30")


DATA = ApiSolarCooperatorUserBloggerUserIdV1Data
