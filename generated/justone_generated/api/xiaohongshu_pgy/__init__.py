"""Endpoints under `/api/xiaohongshu-pgy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from typing_extensions import deprecated

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response
from justone_client.errors import DeprecatedEndpointWarning

if TYPE_CHECKING:
    from .api_pgy_content_square_search_note_v2_v1 import ApiPgyContentSquareSearchNoteV2V1Data
    from .api_solar_cooperator_blogger_v2_v1 import ApiSolarCooperatorBloggerV2V1Data
    from .api_solar_cooperator_user_blogger_user_id_v1 import ApiSolarCooperatorUserBloggerUserIdV1Data
    from .api_solar_kol_data_user_id_fans_overall_new_history_v1 import ApiSolarKolDataUserIdFansOverallNewHistoryV1Data
    from .api_solar_kol_data_user_id_fans_profile_v1 import ApiSolarKolDataUserIdFansProfileV1Data
    from .api_solar_kol_data_v2_notes_detail_v1 import ApiSolarKolDataV2NotesDetailV1Data
    from .api_solar_kol_data_v3_data_summary_v1 import ApiSolarKolDataV3DataSummaryV1Data
    from .api_solar_kol_data_v3_fans_summary_v1 import ApiSolarKolDataV3FansSummaryV1Data
    from .api_solar_kol_data_v3_notes_rate_v1 import ApiSolarKolDataV3NotesRateV1Data
    from .api_solar_kol_get_similar_kol_v1 import ApiSolarKolGetSimilarKolV1Data
    from .api_solar_note_note_id_detail_v1 import ApiSolarNoteNoteIdDetailV1Data
    from .get_kol_note_list_v1 import GetKolNoteListV1Data

API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2_V1: Operation[ApiPgyContentSquareSearchNoteV2V1Data] = Operation(
    name="xiaohongshu_pgy.api_pgy_content_square_search_note_v2_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1",
    summary="Content Square notes (v1, 内容广场笔记).",
    parameters={
        "search_word": "searchWord",
        "page_num": "pageNum",
        "biz_type": "bizType",
        "order_by": "orderBy",
        "nd": "nd",
    },
    data="justone_generated.api.xiaohongshu_pgy.api_pgy_content_square_search_note_v2_v1",
    paging=Paging(step={"pageNum": 1}, first={"pageNum": 1}),
    items_path=("data", "noteList"),
    family="xiaohongshu_pgy_api_pgy_content_square_search_note_v2",
)
API_PGY_KOL_DATA_CORE_DATA_V1: Operation[Any] = Operation(
    name="xiaohongshu_pgy.api_pgy_kol_data_core_data_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1",
    summary="Core metrics of a creator (v1, 达人核心数据).",
    parameters={
        "user_id": "userId",
        "business": "business",
        "note_type": "noteType",
        "date_type": "dateType",
        "advertise_switch": "advertiseSwitch",
    },
    family="xiaohongshu_pgy_api_pgy_kol_data_core_data",
)
API_SOLAR_COOPERATOR_BLOGGER_V2_V1: Operation[ApiSolarCooperatorBloggerV2V1Data] = Operation(
    name="xiaohongshu_pgy.api_solar_cooperator_blogger_v2_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1",
    summary="Creator search (v1, 达人搜索).",
    parameters={
        "search_type": "searchType",
        "keyword": "keyword",
        "page": "page",
        "sort": "sort",
        "fans_number_lower": "fansNumberLower",
        "fans_number_upper": "fansNumberUpper",
        "fans_age": "fansAge",
        "fans_gender": "fansGender",
        "fans_child_age_info": "fansChildAgeInfo",
        "gender": "gender",
        "location": "location",
        "content_tag": "contentTag",
        "content_scene_label": "contentSceneLabel",
        "personal_tags": "personalTags",
        "market_target": "marketTarget",
        "audience_group": "audienceGroup",
        "top20_crowds_label": "top20CrowdsLabel",
        "industry_specific_crowds_motor_dom": "industrySpecificCrowdsMotorDom",
        "feature_tags": "featureTags",
        "content_theme_label": "contentThemeLabel",
        "exclude_low_active": "excludeLowActive",
        "fans_num_up": "fansNumUp",
        "note_type": "noteType",
        "industry": "industry",
        "accum_common_imp_medin_num30d": "accumCommonImpMedinNum30d",
        "read_mid_nor30": "readMidNor30",
        "inter_mid_nor30": "interMidNor30",
        "thousand_like_percent30": "thousandLikePercent30",
        "note_price": "notePrice",
        "video_price": "videoPrice",
        "invite_reply48h_num_ratio": "inviteReply48hNumRatio",
        "progress_order_cnt": "progressOrderCnt",
        "trade_type": "tradeType",
        "trade_report_brand_ids": "tradeReportBrandIds",
        "exclude_trade_report_brand_ids": "excludeTradeReportBrandIds",
        "accum_coop_imp_medin_num30d": "accumCoopImpMedinNum30d",
        "read_mid_coop30": "readMidCoop30",
        "inter_mid_coop30": "interMidCoop30",
        "m_cpuv_num30d": "mCpuvNum30d",
        "estimate_picture_cpm": "estimatePictureCpm",
        "estimate_video_cpm": "estimateVideoCpm",
        "estimate_pic_read_price": "estimatePicReadPrice",
        "estimate_video_read_price": "estimateVideoReadPrice",
        "estimate_picture_engage_cost": "estimatePictureEngageCost",
        "estimate_video_engage_cost": "estimateVideoEngageCost",
        "estimate_cpuv30d": "estimateCpuv30d",
        "klive_cnt30d": "kliveCnt30d",
        "avg_live_viewer_num": "avgLiveViewerNum",
        "avg_agmv90d": "avgAgmv90d",
        "similar_user_id": "similarUserId",
        "similar_word": "similarWord",
        "fans_location": "fansLocation",
    },
    data="justone_generated.api.xiaohongshu_pgy.api_solar_cooperator_blogger_v2_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "kols"),
    family="xiaohongshu_pgy_api_solar_cooperator_blogger_v2",
)
API_SOLAR_COOPERATOR_USER_BLOGGER_USER_ID_V1: Operation[ApiSolarCooperatorUserBloggerUserIdV1Data] = Operation(
    name="xiaohongshu_pgy.api_solar_cooperator_user_blogger_user_id_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1",
    summary="Creator profile and quotes (v1, 达人资料与报价).",
    parameters={"user_id": "userId"},
    data="justone_generated.api.xiaohongshu_pgy.api_solar_cooperator_user_blogger_user_id_v1",
    echo={"userId": ("data", "userId")},
    family="xiaohongshu_pgy_api_solar_cooperator_user_blogger_userid",
)
API_SOLAR_KOL_DATA_USER_ID_FANS_OVERALL_NEW_HISTORY_V1: Operation[ApiSolarKolDataUserIdFansOverallNewHistoryV1Data] = (
    Operation(
        name="xiaohongshu_pgy.api_solar_kol_data_user_id_fans_overall_new_history_v1",
        method="GET",
        path="/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1",
        summary="Follower history (v1, 粉丝趋势).",
        parameters={"user_id": "userId", "date_type": "dateType", "increase_type": "increaseType"},
        data="justone_generated.api.xiaohongshu_pgy.api_solar_kol_data_user_id_fans_overall_new_history_v1",
        items_path=("data", "list"),
        family="xiaohongshu_pgy_api_solar_kol_data_userid_fans_overall_new_history",
    )
)
API_SOLAR_KOL_DATA_USER_ID_FANS_PROFILE_V1: Operation[ApiSolarKolDataUserIdFansProfileV1Data] = Operation(
    name="xiaohongshu_pgy.api_solar_kol_data_user_id_fans_profile_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1",
    summary="Follower profile (v1, 粉丝画像).",
    parameters={"user_id": "userId"},
    data="justone_generated.api.xiaohongshu_pgy.api_solar_kol_data_user_id_fans_profile_v1",
    family="xiaohongshu_pgy_api_solar_kol_data_userid_fans_profile",
)
API_SOLAR_KOL_DATA_V2_COST_EFFECTIVE_V1: Operation[Any] = Operation(
    name="xiaohongshu_pgy.api_solar_kol_data_v2_cost_effective_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1",
    summary="Cost effectiveness of a creator (v1, 达人性价比分析).",
    parameters={"user_id": "userId"},
    family="xiaohongshu_pgy_api_solar_kol_datav2_costeffective",
)
API_SOLAR_KOL_DATA_V2_KOL_CONTENT_TAGS_V1: Operation[list[Any]] = Operation(
    name="xiaohongshu_pgy.api_solar_kol_data_v2_kol_content_tags_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1",
    summary="Content tags of a creator (v1, 达人内容类目标签).",
    parameters={"user_id": "userId"},
    data="justone_generated.api.xiaohongshu_pgy.api_solar_kol_data_v2_kol_content_tags_v1",
    family="xiaohongshu_pgy_api_solar_kol_datav2_kolcontenttags",
)
API_SOLAR_KOL_DATA_V2_KOL_FEATURE_TAGS_V1: Operation[list[Any]] = Operation(
    name="xiaohongshu_pgy.api_solar_kol_data_v2_kol_feature_tags_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1",
    summary="Feature tags of a creator (v1, 达人特色标签).",
    parameters={"user_id": "userId"},
    data="justone_generated.api.xiaohongshu_pgy.api_solar_kol_data_v2_kol_feature_tags_v1",
    family="xiaohongshu_pgy_api_solar_kol_datav2_kolfeaturetags",
)
API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1: Operation[ApiSolarKolDataV2NotesDetailV1Data] = Operation(
    name="xiaohongshu_pgy.api_solar_kol_data_v2_notes_detail_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1",
    summary="Notes of a creator (v1, 达人笔记列表).",
    parameters={
        "user_id": "userId",
        "advertise_switch": "advertiseSwitch",
        "order_type": "orderType",
        "note_type": "noteType",
        "is_third_platform": "isThirdPlatform",
        "page_number": "pageNumber",
    },
    data="justone_generated.api.xiaohongshu_pgy.api_solar_kol_data_v2_notes_detail_v1",
    paging=Paging(step={"pageNumber": 1}, first={"pageNumber": 1}),
    items_path=("data", "list"),
    family="xiaohongshu_pgy_api_solar_kol_datav2_notesdetail",
)
API_SOLAR_KOL_DATA_V3_DATA_SUMMARY_V1: Operation[ApiSolarKolDataV3DataSummaryV1Data] = Operation(
    name="xiaohongshu_pgy.api_solar_kol_data_v3_data_summary_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1",
    summary="Data summary of a creator (v1, 达人数据概览).",
    parameters={"user_id": "userId", "business": "business"},
    data="justone_generated.api.xiaohongshu_pgy.api_solar_kol_data_v3_data_summary_v1",
    family="xiaohongshu_pgy_api_solar_kol_datav3_datasummary",
)
API_SOLAR_KOL_DATA_V3_FANS_SUMMARY_V1: Operation[ApiSolarKolDataV3FansSummaryV1Data] = Operation(
    name="xiaohongshu_pgy.api_solar_kol_data_v3_fans_summary_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1",
    summary="Follower summary (v1, 粉丝概览).",
    parameters={"user_id": "userId"},
    data="justone_generated.api.xiaohongshu_pgy.api_solar_kol_data_v3_fans_summary_v1",
    family="xiaohongshu_pgy_api_solar_kol_datav3_fanssummary",
)
API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1: Operation[ApiSolarKolDataV3NotesRateV1Data] = Operation(
    name="xiaohongshu_pgy.api_solar_kol_data_v3_notes_rate_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1",
    summary="Note performance of a creator (v1, 达人笔记表现).",
    parameters={
        "user_id": "userId",
        "business": "business",
        "note_type": "noteType",
        "date_type": "dateType",
        "advertise_switch": "advertiseSwitch",
    },
    data="justone_generated.api.xiaohongshu_pgy.api_solar_kol_data_v3_notes_rate_v1",
    family="xiaohongshu_pgy_api_solar_kol_datav3_notesrate",
)
API_SOLAR_KOL_GET_SIMILAR_KOL_V1: Operation[ApiSolarKolGetSimilarKolV1Data] = Operation(
    name="xiaohongshu_pgy.api_solar_kol_get_similar_kol_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1",
    summary="Similar creators (v1, 相似达人).",
    parameters={"user_id": "userId", "page_num": "pageNum"},
    data="justone_generated.api.xiaohongshu_pgy.api_solar_kol_get_similar_kol_v1",
    paging=Paging(step={"pageNum": 1}, first={"pageNum": 1}),
    items_path=("data", "kols"),
    family="xiaohongshu_pgy_api_solar_kol_get_similar_kol",
)
API_SOLAR_NOTE_NOTE_ID_DETAIL_V1: Operation[ApiSolarNoteNoteIdDetailV1Data] = Operation(
    name="xiaohongshu_pgy.api_solar_note_note_id_detail_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1",
    summary="Note details (v1, 笔记详情).",
    parameters={"note_id": "noteId"},
    data="justone_generated.api.xiaohongshu_pgy.api_solar_note_note_id_detail_v1",
    family="xiaohongshu_pgy_api_solar_note_noteid_detail",
)
GET_KOL_CORE_DATA_V1: Operation[Any] = Operation(
    name="xiaohongshu_pgy.get_kol_core_data_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/get-kol-core-data/v1",
    summary="Core metrics of a creator (legacy) (v1, 达人核心数据（旧版）).",
    parameters={
        "kol_id": "kolId",
        "business": "business",
        "note_type": "noteType",
        "date_type": "dateType",
        "ad_switch": "adSwitch",
    },
    deprecation="xiaohongshu_pgy.get_kol_core_data_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="xiaohongshu_pgy_get_kol_core_data",
    hidden=True,
)
GET_KOL_COST_EFFECTIVE_V1: Operation[Any] = Operation(
    name="xiaohongshu_pgy.get_kol_cost_effective_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/get-kol-cost-effective/v1",
    summary="Cost effectiveness of a creator (legacy) (v1, 达人性价比分析（旧版）).",
    parameters={"kol_id": "kolId"},
    deprecation="xiaohongshu_pgy.get_kol_cost_effective_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="xiaohongshu_pgy_get_kol_cost_effective",
    hidden=True,
)
GET_KOL_DATA_SUMMARY_V2: Operation[Any] = Operation(
    name="xiaohongshu_pgy.get_kol_data_summary_v2",
    method="GET",
    path="/api/xiaohongshu-pgy/get-kol-data-summary/v2",
    summary="Data summary of a creator (legacy) (v2, 达人数据概览（旧版）).",
    parameters={"kol_id": "kolId", "business": "business"},
    deprecation="xiaohongshu_pgy.get_kol_data_summary_v2 is deprecated by Just One API. The vendor names no replacement.",
    family="xiaohongshu_pgy_get_kol_data_summary",
    hidden=True,
)
GET_KOL_FANS_PORTRAIT_V1: Operation[Any] = Operation(
    name="xiaohongshu_pgy.get_kol_fans_portrait_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/get-kol-fans-portrait/v1",
    summary="Follower profile (legacy) (v1, 粉丝画像（旧版）).",
    parameters={"kol_id": "kolId"},
    deprecation="xiaohongshu_pgy.get_kol_fans_portrait_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="xiaohongshu_pgy_get_kol_fans_portrait",
    hidden=True,
)
GET_KOL_FANS_SUMMARY_V1: Operation[Any] = Operation(
    name="xiaohongshu_pgy.get_kol_fans_summary_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/get-kol-fans-summary/v1",
    summary="Follower summary (legacy) (v1, 粉丝概览（旧版）).",
    parameters={"kol_id": "kolId"},
    deprecation="xiaohongshu_pgy.get_kol_fans_summary_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="xiaohongshu_pgy_get_kol_fans_summary",
    hidden=True,
)
GET_KOL_FANS_TREND_V1: Operation[Any] = Operation(
    name="xiaohongshu_pgy.get_kol_fans_trend_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/get-kol-fans-trend/v1",
    summary="Follower history (legacy) (v1, 粉丝趋势（旧版）).",
    parameters={"kol_id": "kolId", "date_type": "dateType", "increase_type": "increaseType"},
    deprecation="xiaohongshu_pgy.get_kol_fans_trend_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="xiaohongshu_pgy_get_kol_fans_trend",
    hidden=True,
)
GET_KOL_INFO_V1: Operation[Any] = Operation(
    name="xiaohongshu_pgy.get_kol_info_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/get-kol-info/v1",
    summary="Creator profile and quotes (legacy) (v1, 达人资料与报价（旧版）).",
    parameters={"kol_id": "kolId"},
    deprecation="xiaohongshu_pgy.get_kol_info_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="xiaohongshu_pgy_get_kol_info",
    hidden=True,
)
GET_KOL_NOTE_LIST_V1: Operation[GetKolNoteListV1Data] = Operation(
    name="xiaohongshu_pgy.get_kol_note_list_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/get-kol-note-list/v1",
    summary="Notes of a creator, Pro (v1, 达人笔记列表 Pro).",
    parameters={
        "kol_id": "kolId",
        "ad_switch": "adSwitch",
        "order_type": "orderType",
        "page": "page",
        "note_type": "noteType",
    },
    data="justone_generated.api.xiaohongshu_pgy.get_kol_note_list_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "list"),
    family="xiaohongshu_pgy_get_kol_note_list",
)
GET_KOL_NOTE_RATE_V1: Operation[Any] = Operation(
    name="xiaohongshu_pgy.get_kol_note_rate_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/get-kol-note-rate/v1",
    summary="Note performance of a creator (legacy) (v1, 达人笔记表现（旧版）).",
    parameters={
        "kol_id": "kolId",
        "date_type": "dateType",
        "note_type": "noteType",
        "ad_switch": "adSwitch",
        "business": "business",
    },
    deprecation="xiaohongshu_pgy.get_kol_note_rate_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="xiaohongshu_pgy_get_kol_note_rate",
    hidden=True,
)
GET_NOTE_DETAIL_V1: Operation[Any] = Operation(
    name="xiaohongshu_pgy.get_note_detail_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/get-note-detail/v1",
    summary="Note details (legacy) (v1, 笔记详情（旧版）).",
    parameters={"note_id": "noteId"},
    deprecation="xiaohongshu_pgy.get_note_detail_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="xiaohongshu_pgy_get_note_detail",
    hidden=True,
)

OPERATIONS: tuple[Operation[Any], ...] = (
    API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2_V1,
    API_PGY_KOL_DATA_CORE_DATA_V1,
    API_SOLAR_COOPERATOR_BLOGGER_V2_V1,
    API_SOLAR_COOPERATOR_USER_BLOGGER_USER_ID_V1,
    API_SOLAR_KOL_DATA_USER_ID_FANS_OVERALL_NEW_HISTORY_V1,
    API_SOLAR_KOL_DATA_USER_ID_FANS_PROFILE_V1,
    API_SOLAR_KOL_DATA_V2_COST_EFFECTIVE_V1,
    API_SOLAR_KOL_DATA_V2_KOL_CONTENT_TAGS_V1,
    API_SOLAR_KOL_DATA_V2_KOL_FEATURE_TAGS_V1,
    API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1,
    API_SOLAR_KOL_DATA_V3_DATA_SUMMARY_V1,
    API_SOLAR_KOL_DATA_V3_FANS_SUMMARY_V1,
    API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1,
    API_SOLAR_KOL_GET_SIMILAR_KOL_V1,
    API_SOLAR_NOTE_NOTE_ID_DETAIL_V1,
    GET_KOL_CORE_DATA_V1,
    GET_KOL_COST_EFFECTIVE_V1,
    GET_KOL_DATA_SUMMARY_V2,
    GET_KOL_FANS_PORTRAIT_V1,
    GET_KOL_FANS_SUMMARY_V1,
    GET_KOL_FANS_TREND_V1,
    GET_KOL_INFO_V1,
    GET_KOL_NOTE_LIST_V1,
    GET_KOL_NOTE_RATE_V1,
    GET_NOTE_DETAIL_V1,
)

DATA_CLASSES: dict[str, str] = {
    "ApiPgyContentSquareSearchNoteV2V1Data": "justone_generated.api.xiaohongshu_pgy.api_pgy_content_square_search_note_v2_v1",
    "ApiSolarCooperatorBloggerV2V1Data": "justone_generated.api.xiaohongshu_pgy.api_solar_cooperator_blogger_v2_v1",
    "ApiSolarCooperatorUserBloggerUserIdV1Data": "justone_generated.api.xiaohongshu_pgy.api_solar_cooperator_user_blogger_user_id_v1",
    "ApiSolarKolDataUserIdFansOverallNewHistoryV1Data": "justone_generated.api.xiaohongshu_pgy.api_solar_kol_data_user_id_fans_overall_new_history_v1",
    "ApiSolarKolDataUserIdFansProfileV1Data": "justone_generated.api.xiaohongshu_pgy.api_solar_kol_data_user_id_fans_profile_v1",
    "ApiSolarKolDataV2NotesDetailV1Data": "justone_generated.api.xiaohongshu_pgy.api_solar_kol_data_v2_notes_detail_v1",
    "ApiSolarKolDataV3DataSummaryV1Data": "justone_generated.api.xiaohongshu_pgy.api_solar_kol_data_v3_data_summary_v1",
    "ApiSolarKolDataV3FansSummaryV1Data": "justone_generated.api.xiaohongshu_pgy.api_solar_kol_data_v3_fans_summary_v1",
    "ApiSolarKolDataV3NotesRateV1Data": "justone_generated.api.xiaohongshu_pgy.api_solar_kol_data_v3_notes_rate_v1",
    "ApiSolarKolGetSimilarKolV1Data": "justone_generated.api.xiaohongshu_pgy.api_solar_kol_get_similar_kol_v1",
    "ApiSolarNoteNoteIdDetailV1Data": "justone_generated.api.xiaohongshu_pgy.api_solar_note_note_id_detail_v1",
    "GetKolNoteListV1Data": "justone_generated.api.xiaohongshu_pgy.get_kol_note_list_v1",
}


class XiaohongshuPgy(Namespace):
    """Endpoints under `/api/xiaohongshu-pgy`.

    Creators on Pugongying, the marketplace of Xiaohongshu for paid collaborations: search, quotes, followers,
    notes and performance.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def api_pgy_content_square_search_note_v2_v1(
        self,
        *,
        search_word: str | None = None,
        page_num: int | None = None,
        biz_type: Literal[
            "XIAOHONGSHU_HOT",
            "PRODUCT_SEEDING",
            "ECOMMERCE_PROMOTION",
            "PUGONGYING_COOPERATION",
            "LEAD_COLLECTION",
            "ECOMMERCE_HOT",
            "SEEDING_DIRECT",
            "APP_PROMOTION",
        ]
        | str
        | None = None,
        order_by: Literal[
            "premium_imp_num",
            "premium_good_read_rate",
            "premium_read_num",
            "premium_engage_num",
            "premium_engage_rate",
            "premium_like_num",
            "premium_fav_num",
            "premium_cmt_num",
        ]
        | str
        | None = None,
        nd: Literal["DAY_3", "DAY_7", "DAY_14", "DAY_30"] | str | None = None,
    ) -> Response[ApiPgyContentSquareSearchNoteV2V1Data]:
        """Content Square notes (v1, 内容广场笔记).

        Finds notes in the Content Square of Pugongying, page by page, with author, reads, likes, saves and
        comments. A business category, a metric and a time range set the ranking. Use it to find notes that do
        well in a kind of campaign.

        Args:
            search_word: Words to search for; leave it empty for all notes.
            page_num: Page number, counted from 1. The vendor's default is `1`.
            biz_type: Business category of the notes. The vendor's default is `XIAOHONGSHU_HOT`.
                - `XIAOHONGSHU_HOT`: Hot on Xiaohongshu
                - `PRODUCT_SEEDING`: Product seeding
                - `ECOMMERCE_PROMOTION`: E-commerce promotion
                - `PUGONGYING_COOPERATION`: Pugongying collaboration
                - `LEAD_COLLECTION`: Lead collection
                - `ECOMMERCE_HOT`: Hot in e-commerce
                - `SEEDING_DIRECT`: Direct seeding
                - `APP_PROMOTION`: App promotion
            order_by: Metric by which the notes are ranked. The vendor's default is `premium_imp_num`.
                - `premium_imp_num`: Exposure
                - `premium_good_read_rate`: Read rate
                - `premium_read_num`: Reads
                - `premium_engage_num`: Engagements
                - `premium_engage_rate`: Engagement rate
                - `premium_like_num`: Likes
                - `premium_fav_num`: Saves
                - `premium_cmt_num`: Comments
            nd: Number of days to look back. The vendor's default is `DAY_7`.
                - `DAY_3`: Last 3 days
                - `DAY_7`: Last 7 days
                - `DAY_14`: Last 14 days
                - `DAY_30`: Last 30 days

        Returns:
            The response. Its `data` is `ApiPgyContentSquareSearchNoteV2V1Data`, inferred from examples.
            Fields: `total`, `page_info_dto.total`, `note_list[].note_info.note_id`,
            `note_list[].note_info.note_publish_time`, `note_list[].note_info.title`,
            `note_list[].user_info.nick_name`, `note_list[].user_info.user_id`, `page_info_dto.page_num`,
            `page_info_dto.page_size`, `page_info_dto.total_page`, `note_list[].note_info.bind_type`,
            `note_list[].note_info.biz_type`, `note_list[].note_info.cmt_num`,
            `note_list[].note_info.fav_num`, `note_list[].note_info.is_ad_note`,
            `note_list[].note_info.like_num`, `note_list[].note_info.note_link`,
            `note_list[].note_info.note_type`, `note_list[].note_info.read_num`,
            `note_list[].note_info.video_duration`, …

        Source: `GET /api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2_V1,
            {"searchWord": search_word, "pageNum": page_num, "bizType": biz_type, "orderBy": order_by, "nd": nd},
        )

    def iter_api_pgy_content_square_search_note_v2_v1(
        self,
        *,
        search_word: str | None = None,
        page_num: int | None = None,
        biz_type: Literal[
            "XIAOHONGSHU_HOT",
            "PRODUCT_SEEDING",
            "ECOMMERCE_PROMOTION",
            "PUGONGYING_COOPERATION",
            "LEAD_COLLECTION",
            "ECOMMERCE_HOT",
            "SEEDING_DIRECT",
            "APP_PROMOTION",
        ]
        | str
        | None = None,
        order_by: Literal[
            "premium_imp_num",
            "premium_good_read_rate",
            "premium_read_num",
            "premium_engage_num",
            "premium_engage_rate",
            "premium_like_num",
            "premium_fav_num",
            "premium_cmt_num",
        ]
        | str
        | None = None,
        nd: Literal["DAY_3", "DAY_7", "DAY_14", "DAY_30"] | str | None = None,
        max_pages: int,
    ) -> Pages[ApiPgyContentSquareSearchNoteV2V1Data]:
        """Iterate over the pages of `api_pgy_content_square_search_note_v2_v1`; each is a response of it.

        The other arguments are those of `api_pgy_content_square_search_note_v2_v1`; `page_num` stand for the
        page to begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2_V1,
            {"searchWord": search_word, "pageNum": page_num, "bizType": biz_type, "orderBy": order_by, "nd": nd},
            max_pages,
        )

    def api_pgy_kol_data_core_data_v1(
        self,
        *,
        user_id: str,
        business: Literal["DAILY_NOTE", "COOPERATE_NOTE"] | str | None = None,
        note_type: Literal["PHOTO_TEXT_AND_VIDEO", "PHOTO_TEXT", "VIDEO"] | str | None = None,
        date_type: Literal["DAY_30", "DAY_90"] | str | None = None,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | str | None = None,
    ) -> Response[Any]:
        """Core metrics of a creator (v1, 达人核心数据).

        Returns the core metrics of a creator. Daily or collaboration notes, note format, period and traffic
        can be chosen. Use it to compare creators on equal terms.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.
            business: Which notes count: daily notes or paid collaboration notes. The vendor's default is
                `DAILY_NOTE`.
                - `DAILY_NOTE`: Daily notes
                - `COOPERATE_NOTE`: Collaboration notes
            note_type: Format of the notes that count. The vendor's default is `PHOTO_TEXT_AND_VIDEO`.
                - `PHOTO_TEXT_AND_VIDEO`: Image and video notes
                - `PHOTO_TEXT`: Image notes
                - `VIDEO`: Video notes
            date_type: Number of days to look back. The vendor's default is `DAY_30`.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            advertise_switch: Traffic to cover: all traffic, or organic traffic only. The vendor's default
                is `ALL`.
                - `ALL`: All traffic
                - `ORGANIC_ONLY`: Organic only

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            API_PGY_KOL_DATA_CORE_DATA_V1,
            {
                "userId": user_id,
                "business": business,
                "noteType": note_type,
                "dateType": date_type,
                "advertiseSwitch": advertise_switch,
            },
        )

    def api_solar_cooperator_blogger_v2_v1(
        self,
        *,
        search_type: Literal["NICKNAME", "NOTE"] | str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        sort: Literal["DEFAULT", "FANS", "READ_MEDIAN", "ENGAGEMENT_MEDIAN", "PRICE_ASC", "PRICE_DESC"]
        | str
        | None = None,
        fans_number_lower: int | None = None,
        fans_number_upper: int | None = None,
        fans_age: Literal["ALL", "LT_18", "AGE_18_24", "AGE_25_34", "AGE_35_44", "GT_44"] | str | None = None,
        fans_gender: Literal["ALL", "MALE_HIGH", "FE_MALE_HIGH"] | str | None = None,
        fans_child_age_info: str | None = None,
        gender: Literal["ALL", "MALE", "FEMALE"] | str | None = None,
        location: str | None = None,
        content_tag: str | None = None,
        content_scene_label: str | None = None,
        personal_tags: str | None = None,
        market_target: str | None = None,
        audience_group: str | None = None,
        top20_crowds_label: str | None = None,
        industry_specific_crowds_motor_dom: str | None = None,
        feature_tags: str | None = None,
        content_theme_label: str | None = None,
        exclude_low_active: bool | None = None,
        fans_num_up: bool | None = None,
        note_type: Literal["ALL", "PHOTO_TEXT", "VIDEO"] | str | None = None,
        industry: Literal[
            "BEAUTY_PERSONAL_CARE_BEAUTY",
            "BEAUTY_PERSONAL_CARE_SKINCARE",
            "BEAUTY_PERSONAL_CARE_PERSONAL_CARE",
            "BEAUTY_PERSONAL_CARE_FRAGRANCE",
            "FOOD_BEVERAGE_SNACKS",
            "FOOD_BEVERAGE_DRINKS",
            "FOOD_BEVERAGE_HEALTH_FOOD",
            "FOOD_BEVERAGE_DAIRY",
            "FOOD_BEVERAGE_ALCOHOL",
            "FOOD_BEVERAGE_GRAINS_OIL",
            "FOOD_BEVERAGE_CROSS_BORDER_FOOD",
            "FOOD_BEVERAGE_FRESH_FOOD",
            "FOOD_BEVERAGE_MEAL_REPLACEMENT",
            "FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT",
            "MOTHER_BABY_SUPPLIES",
            "MOTHER_BABY_FORMULA_FOOD",
            "DIGITAL_APPLIANCES_HOME_APPLIANCES",
            "DIGITAL_APPLIANCES_DIGITAL_PRODUCTS",
            "DAILY_GOODS_HOUSEHOLD_DAILY_USE",
            "DAILY_GOODS_PET_SUPPLIES_FOOD",
            "DAILY_GOODS_OFFICE_SUPPLIES",
            "APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS",
            "APPAREL_ACCESSORIES_JEWELRY",
            "APPAREL_ACCESSORIES_BAGS_GLASSES",
            "APPAREL_ACCESSORIES_SPORTS_OUTDOOR",
            "APPAREL_ACCESSORIES_WATCHES",
            "APPAREL_ACCESSORIES_SECOND_HAND_LUXURY",
            "HOME_BUILDING_MATERIALS_HOME_DECOR",
            "HOME_BUILDING_MATERIALS_FURNITURE",
            "HOME_BUILDING_MATERIALS_MAIN_MATERIALS",
            "AUTOMOTIVE",
            "INTERNET_ECOMMERCE",
            "INTERNET_SOFTWARE_TOOLS",
            "HEALTHCARE_MEDICAL_DEVICES",
            "HEALTHCARE_MEDICAL_BEAUTY",
            "CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS",
            "CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS",
            "CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS",
            "CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES",
            "LIFE_SERVICES_OFFLINE_RETAIL",
            "LIFE_SERVICES_BEAUTY_HAIR",
            "CATERING_RESTAURANTS",
            "CATERING_DRINKS_DESSERTS",
            "BUSINESS_SERVICES",
            "EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD",
            "EDUCATION_TRAINING_VOCATIONAL_EDUCATION",
            "EDUCATION_TRAINING_INTEREST_TRAINING",
            "EDUCATION_TRAINING_K12_EDUCATION",
            "EDUCATION_TRAINING_DEGREE_EDUCATION",
            "EDUCATION_TRAINING_CORPORATE_DEVELOPMENT",
            "EDUCATION_TRAINING_OTHER",
            "GAMES",
            "TRAVEL_TOURISM",
        ]
        | str
        | None = None,
        accum_common_imp_medin_num30d: str | None = None,
        read_mid_nor30: str | None = None,
        inter_mid_nor30: str | None = None,
        thousand_like_percent30: str | None = None,
        note_price: str | None = None,
        video_price: str | None = None,
        invite_reply48h_num_ratio: str | None = None,
        progress_order_cnt: str | None = None,
        trade_type: str | None = None,
        trade_report_brand_ids: str | None = None,
        exclude_trade_report_brand_ids: bool | None = None,
        accum_coop_imp_medin_num30d: str | None = None,
        read_mid_coop30: str | None = None,
        inter_mid_coop30: str | None = None,
        m_cpuv_num30d: str | None = None,
        estimate_picture_cpm: str | None = None,
        estimate_video_cpm: str | None = None,
        estimate_pic_read_price: str | None = None,
        estimate_video_read_price: str | None = None,
        estimate_picture_engage_cost: str | None = None,
        estimate_video_engage_cost: str | None = None,
        estimate_cpuv30d: str | None = None,
        klive_cnt30d: str | None = None,
        avg_live_viewer_num: str | None = None,
        avg_agmv90d: str | None = None,
        similar_user_id: str | None = None,
        similar_word: str | None = None,
        fans_location: str | None = None,
    ) -> Response[ApiSolarCooperatorBloggerV2V1Data]:
        """Creator search (v1, 达人搜索).

        Finds Pugongying creators by keyword and by filters for audience, place, content, quote, performance,
        past collaborations and live streams, page by page. Use it to draw up a list of creators for a
        campaign. The other endpoints take the user ids it returns.

        Args:
            search_type: What the keyword is matched against. The vendor's default is `NICKNAME`.
                - `NICKNAME`: Nickname of the creator
                - `NOTE`: Content of the notes
            keyword: Words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.
            sort: Order of the creators. The vendor's default is `FANS`.
                - `DEFAULT`: Smart ranking of Pugongying
                - `FANS`: Most followers first
                - `READ_MEDIAN`: By median reads
                - `ENGAGEMENT_MEDIAN`: By median engagements
                - `PRICE_ASC`: Lowest quote first
                - `PRICE_DESC`: Highest quote first
            fans_number_lower: Lowest number of followers.
            fans_number_upper: Highest number of followers.
            fans_age: Main age group of the followers. The vendor's default is `ALL`.
                - `ALL`: Any age
                - `LT_18`: Under 18
                - `AGE_18_24`: 18 to 24
                - `AGE_25_34`: 25 to 34
                - `AGE_35_44`: 35 to 44
                - `GT_44`: Over 44
            fans_gender: Main gender of the followers. The vendor's default is `ALL`.
                - `ALL`: Any
                - `MALE_HIGH`: Mostly men
                - `FE_MALE_HIGH`: Mostly women
            fans_child_age_info: Parenting stages of the followers, as comma-separated codes or Chinese
                labels: 1 (trying for a baby), 7 (early pregnancy), 8 (late pregnancy), 2 (child of 0-6
                months), 3 (7-12 months), 4 (1-3 years), 5 (4-6 years), 6 (7-12 years).
            gender: Gender of the creator. The vendor's default is `ALL`.
                - `ALL`: Any
                - `MALE`: Male
                - `FEMALE`: Female
            location: Places in the profile of the creator, as comma-separated Chinese names of a country,
                province, city or district from the Pugongying tree, with spaces between the levels.
            content_tag: Content categories of the creator, as comma-separated Chinese labels of the first
                or second level of the Pugongying category tree.
            content_scene_label: Content scenes, as comma-separated full Chinese paths of the Pugongying
                scene labels; the known paths are for cars, games and mother-and-baby.
            personal_tags: Persona labels of the creator in Chinese, comma-separated, such as the words
                for mother, engineer or pet owner.
            market_target: One marketing goal: estimateAllCpm (exposure by cost), mAccumImpNum (exposure
                by volume), readCost (reads by cost), mValidRawReadFeedNum (reads by volume),
                estimateEngageCost (engagement by cost), mEngagementNum90d (engagement by volume),
                estimateCpuv (store visits by cost) or mCpuvNum (store visits by volume).
            audience_group: Ids of your own audience groups, comma-separated; look up each `dmpGroupId` in
                the Audience Management of your Pugongying account.
            top20_crowds_label: Labels of the top 20 audiences, of the top level or below,
                comma-separated.
            industry_specific_crowds_motor_dom: Industry audience profiles, as comma-separated ids or
                labels of Pugongying.
            feature_tags: Labels of the content the creator is good at, comma-separated.
            content_theme_label: Content themes, as comma-separated ids or labels of Pugongying.
            exclude_low_active: Whether to leave out creators with little activity.
            fans_num_up: Whether to leave out creators who are losing followers.
            note_type: Format of the notes the creator mainly publishes. The vendor's default is `ALL`.
                - `ALL`: Any format
                - `PHOTO_TEXT`: Mostly image notes
                - `VIDEO`: Mostly video notes
            industry: Industry for which Pugongying recommends creators.
                - `BEAUTY_PERSONAL_CARE_BEAUTY`: Beauty and care: makeup
                - `BEAUTY_PERSONAL_CARE_SKINCARE`: Beauty and care: skincare
                - `BEAUTY_PERSONAL_CARE_PERSONAL_CARE`: Beauty and care: personal care
                - `BEAUTY_PERSONAL_CARE_FRAGRANCE`: Beauty and care: fragrance
                - `FOOD_BEVERAGE_SNACKS`: Food and drink: snacks
                - `FOOD_BEVERAGE_DRINKS`: Food and drink: drinks
                - `FOOD_BEVERAGE_HEALTH_FOOD`: Food and drink: health food
                - `FOOD_BEVERAGE_DAIRY`: Food and drink: dairy
                - `FOOD_BEVERAGE_ALCOHOL`: Food and drink: alcohol
                - `FOOD_BEVERAGE_GRAINS_OIL`: Food and drink: grain and oil
                - `FOOD_BEVERAGE_CROSS_BORDER_FOOD`: Food and drink: imported food
                - `FOOD_BEVERAGE_FRESH_FOOD`: Food and drink: fresh food
                - `FOOD_BEVERAGE_MEAL_REPLACEMENT`: Food and drink: meal replacement
                - `FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT`: Food and drink: traditional tonics
                - `MOTHER_BABY_SUPPLIES`: Mother and baby: baby supplies
                - `MOTHER_BABY_FORMULA_FOOD`: Mother and baby: formula and baby food
                - `DIGITAL_APPLIANCES_HOME_APPLIANCES`: Electronics: home appliances
                - `DIGITAL_APPLIANCES_DIGITAL_PRODUCTS`: Electronics: digital devices
                - `DAILY_GOODS_HOUSEHOLD_DAILY_USE`: Daily goods: household items
                - `DAILY_GOODS_PET_SUPPLIES_FOOD`: Daily goods: pet supplies and food
                - `DAILY_GOODS_OFFICE_SUPPLIES`: Daily goods: office supplies
                - `APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS`: Fashion: clothes, shoes and hats
                - `APPAREL_ACCESSORIES_JEWELRY`: Fashion: jewelry
                - `APPAREL_ACCESSORIES_BAGS_GLASSES`: Fashion: bags and glasses
                - `APPAREL_ACCESSORIES_SPORTS_OUTDOOR`: Fashion: sports and outdoor wear
                - `APPAREL_ACCESSORIES_WATCHES`: Fashion: watches
                - `APPAREL_ACCESSORIES_SECOND_HAND_LUXURY`: Fashion: second-hand luxury
                - `HOME_BUILDING_MATERIALS_HOME_DECOR`: Home: decoration
                - `HOME_BUILDING_MATERIALS_FURNITURE`: Home: furniture
                - `HOME_BUILDING_MATERIALS_MAIN_MATERIALS`: Home: main building materials
                - `AUTOMOTIVE`: Cars
                - `INTERNET_ECOMMERCE`: Internet: e-commerce
                - `INTERNET_SOFTWARE_TOOLS`: Internet: software tools
                - `HEALTHCARE_MEDICAL_DEVICES`: Health: medical devices
                - `HEALTHCARE_MEDICAL_BEAUTY`: Health: cosmetic medicine
                - `CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS`: Culture and sports: sports goods
                - `CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS`: Culture and sports: stationery, toys
                  and gifts
                - `CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS`: Culture and sports: outdoor gear
                - `CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES`: Culture and sports: art and collectibles
                - `LIFE_SERVICES_OFFLINE_RETAIL`: Local services: offline retail
                - `LIFE_SERVICES_BEAUTY_HAIR`: Local services: beauty and hair salons
                - `CATERING_RESTAURANTS`: Catering: restaurants
                - `CATERING_DRINKS_DESSERTS`: Catering: drinks and desserts
                - `BUSINESS_SERVICES`: Business services
                - `EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD`: Education: languages and study abroad
                - `EDUCATION_TRAINING_VOCATIONAL_EDUCATION`: Education: vocational
                - `EDUCATION_TRAINING_INTEREST_TRAINING`: Education: hobby classes
                - `EDUCATION_TRAINING_K12_EDUCATION`: Education: K-12
                - `EDUCATION_TRAINING_DEGREE_EDUCATION`: Education: degrees
                - `EDUCATION_TRAINING_CORPORATE_DEVELOPMENT`: Education: corporate and team training
                - `EDUCATION_TRAINING_OTHER`: Education: other
                - `GAMES`: Games
                - `TRAVEL_TOURISM`: Travel
            accum_common_imp_medin_num30d: Median exposure of daily notes, as `lower,upper`; an upper
                bound of -1 or null means no limit.
            read_mid_nor30: Median reads of daily notes, as `lower,upper`; an upper bound of -1 or null
                means no limit.
            inter_mid_nor30: Median engagements of daily notes, as `lower,upper`; an upper bound of -1 or
                null means no limit.
            thousand_like_percent30: Share of notes with a thousand likes or more, as `lower,upper` in
                fractions (`0.4,null`) or percentages (`40,null`).
            note_price: Quote for an image note, as `lower,upper`; an upper bound of -1 or null means no
                limit.
            video_price: Quote for a video note, as `lower,upper`; an upper bound of -1 or null means no
                limit.
            invite_reply48h_num_ratio: Share of invitations answered within 48 hours, as `lower,upper` in
                fractions (`0.9,0.95`) or percentages (`90,95`).
            progress_order_cnt: Number of orders in progress, as `lower,upper`.
            trade_type: Industry of the creator's recent collaborations, as named on Pugongying.
            trade_report_brand_ids: Ids of brands the creator worked with recently, comma-separated.
            exclude_trade_report_brand_ids: Whether to leave out, instead of keep, the creators who worked
                with the brands of `tradeReportBrandIds`.
            accum_coop_imp_medin_num30d: Median exposure of collaboration notes, as `lower,upper`.
            read_mid_coop30: Median reads of collaboration notes, as `lower,upper`.
            inter_mid_coop30: Median engagements of collaboration notes, as `lower,upper`.
            m_cpuv_num30d: Median off-platform store visits from collaboration notes, as `lower,upper`.
            estimate_picture_cpm: Estimated CPM of image notes, as `lower,upper`.
            estimate_video_cpm: Estimated CPM of video notes, as `lower,upper`.
            estimate_pic_read_price: Estimated cost per read of image notes, as `lower,upper`.
            estimate_video_read_price: Estimated cost per read of video notes, as `lower,upper`.
            estimate_picture_engage_cost: Estimated cost per engagement of image notes, as `lower,upper`.
            estimate_video_engage_cost: Estimated cost per engagement of video notes, as `lower,upper`.
            estimate_cpuv30d: Estimated cost per off-platform store visit, as `lower,upper`.
            klive_cnt30d: Number of live streams within 30 days, as `lower,upper`.
            avg_live_viewer_num: Average viewers of a live stream, as `lower,upper`.
            avg_agmv90d: Average sales of a live stream, as `lower,upper`.
            similar_user_id: User id of a creator to find similar ones for; needs `similarWord` as well.
            similar_word: Keyword that Pugongying shows for similar creators; needs `similarUserId` as
                well.
            fans_location: Places where the followers live, as comma-separated Chinese names of a country,
                province or city from the Pugongying tree; districts are refused.

        Returns:
            The response. Its `data` is `ApiSolarCooperatorBloggerV2V1Data`, inferred from examples.
            Fields: `total`, `track_id`, `kols[].business_note_count`, `kols[].fans_count`, `kols[].live_id`,
            `kols[].lower_price`, `kols[].name`, `kols[].next_picture_price`, `kols[].next_video_price`,
            `kols[].picture_cpc_base_price`, `kols[].picture_cpc_per_price`, `kols[].picture_price`,
            `kols[].red_id`, `kols[].show_price`, `kols[].total_note_count`, `kols[].user_id`,
            `kols[].video_cpc_base_price`, `kols[].video_cpc_per_price`, `kols[].video_price`,
            `kols[].clothing_industry_price.industry_id`, …

        Source: `GET /api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            API_SOLAR_COOPERATOR_BLOGGER_V2_V1,
            {
                "searchType": search_type,
                "keyword": keyword,
                "page": page,
                "sort": sort,
                "fansNumberLower": fans_number_lower,
                "fansNumberUpper": fans_number_upper,
                "fansAge": fans_age,
                "fansGender": fans_gender,
                "fansChildAgeInfo": fans_child_age_info,
                "gender": gender,
                "location": location,
                "contentTag": content_tag,
                "contentSceneLabel": content_scene_label,
                "personalTags": personal_tags,
                "marketTarget": market_target,
                "audienceGroup": audience_group,
                "top20CrowdsLabel": top20_crowds_label,
                "industrySpecificCrowdsMotorDom": industry_specific_crowds_motor_dom,
                "featureTags": feature_tags,
                "contentThemeLabel": content_theme_label,
                "excludeLowActive": exclude_low_active,
                "fansNumUp": fans_num_up,
                "noteType": note_type,
                "industry": industry,
                "accumCommonImpMedinNum30d": accum_common_imp_medin_num30d,
                "readMidNor30": read_mid_nor30,
                "interMidNor30": inter_mid_nor30,
                "thousandLikePercent30": thousand_like_percent30,
                "notePrice": note_price,
                "videoPrice": video_price,
                "inviteReply48hNumRatio": invite_reply48h_num_ratio,
                "progressOrderCnt": progress_order_cnt,
                "tradeType": trade_type,
                "tradeReportBrandIds": trade_report_brand_ids,
                "excludeTradeReportBrandIds": exclude_trade_report_brand_ids,
                "accumCoopImpMedinNum30d": accum_coop_imp_medin_num30d,
                "readMidCoop30": read_mid_coop30,
                "interMidCoop30": inter_mid_coop30,
                "mCpuvNum30d": m_cpuv_num30d,
                "estimatePictureCpm": estimate_picture_cpm,
                "estimateVideoCpm": estimate_video_cpm,
                "estimatePicReadPrice": estimate_pic_read_price,
                "estimateVideoReadPrice": estimate_video_read_price,
                "estimatePictureEngageCost": estimate_picture_engage_cost,
                "estimateVideoEngageCost": estimate_video_engage_cost,
                "estimateCpuv30d": estimate_cpuv30d,
                "kliveCnt30d": klive_cnt30d,
                "avgLiveViewerNum": avg_live_viewer_num,
                "avgAgmv90d": avg_agmv90d,
                "similarUserId": similar_user_id,
                "similarWord": similar_word,
                "fansLocation": fans_location,
            },
        )

    def iter_api_solar_cooperator_blogger_v2_v1(
        self,
        *,
        search_type: Literal["NICKNAME", "NOTE"] | str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        sort: Literal["DEFAULT", "FANS", "READ_MEDIAN", "ENGAGEMENT_MEDIAN", "PRICE_ASC", "PRICE_DESC"]
        | str
        | None = None,
        fans_number_lower: int | None = None,
        fans_number_upper: int | None = None,
        fans_age: Literal["ALL", "LT_18", "AGE_18_24", "AGE_25_34", "AGE_35_44", "GT_44"] | str | None = None,
        fans_gender: Literal["ALL", "MALE_HIGH", "FE_MALE_HIGH"] | str | None = None,
        fans_child_age_info: str | None = None,
        gender: Literal["ALL", "MALE", "FEMALE"] | str | None = None,
        location: str | None = None,
        content_tag: str | None = None,
        content_scene_label: str | None = None,
        personal_tags: str | None = None,
        market_target: str | None = None,
        audience_group: str | None = None,
        top20_crowds_label: str | None = None,
        industry_specific_crowds_motor_dom: str | None = None,
        feature_tags: str | None = None,
        content_theme_label: str | None = None,
        exclude_low_active: bool | None = None,
        fans_num_up: bool | None = None,
        note_type: Literal["ALL", "PHOTO_TEXT", "VIDEO"] | str | None = None,
        industry: Literal[
            "BEAUTY_PERSONAL_CARE_BEAUTY",
            "BEAUTY_PERSONAL_CARE_SKINCARE",
            "BEAUTY_PERSONAL_CARE_PERSONAL_CARE",
            "BEAUTY_PERSONAL_CARE_FRAGRANCE",
            "FOOD_BEVERAGE_SNACKS",
            "FOOD_BEVERAGE_DRINKS",
            "FOOD_BEVERAGE_HEALTH_FOOD",
            "FOOD_BEVERAGE_DAIRY",
            "FOOD_BEVERAGE_ALCOHOL",
            "FOOD_BEVERAGE_GRAINS_OIL",
            "FOOD_BEVERAGE_CROSS_BORDER_FOOD",
            "FOOD_BEVERAGE_FRESH_FOOD",
            "FOOD_BEVERAGE_MEAL_REPLACEMENT",
            "FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT",
            "MOTHER_BABY_SUPPLIES",
            "MOTHER_BABY_FORMULA_FOOD",
            "DIGITAL_APPLIANCES_HOME_APPLIANCES",
            "DIGITAL_APPLIANCES_DIGITAL_PRODUCTS",
            "DAILY_GOODS_HOUSEHOLD_DAILY_USE",
            "DAILY_GOODS_PET_SUPPLIES_FOOD",
            "DAILY_GOODS_OFFICE_SUPPLIES",
            "APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS",
            "APPAREL_ACCESSORIES_JEWELRY",
            "APPAREL_ACCESSORIES_BAGS_GLASSES",
            "APPAREL_ACCESSORIES_SPORTS_OUTDOOR",
            "APPAREL_ACCESSORIES_WATCHES",
            "APPAREL_ACCESSORIES_SECOND_HAND_LUXURY",
            "HOME_BUILDING_MATERIALS_HOME_DECOR",
            "HOME_BUILDING_MATERIALS_FURNITURE",
            "HOME_BUILDING_MATERIALS_MAIN_MATERIALS",
            "AUTOMOTIVE",
            "INTERNET_ECOMMERCE",
            "INTERNET_SOFTWARE_TOOLS",
            "HEALTHCARE_MEDICAL_DEVICES",
            "HEALTHCARE_MEDICAL_BEAUTY",
            "CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS",
            "CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS",
            "CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS",
            "CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES",
            "LIFE_SERVICES_OFFLINE_RETAIL",
            "LIFE_SERVICES_BEAUTY_HAIR",
            "CATERING_RESTAURANTS",
            "CATERING_DRINKS_DESSERTS",
            "BUSINESS_SERVICES",
            "EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD",
            "EDUCATION_TRAINING_VOCATIONAL_EDUCATION",
            "EDUCATION_TRAINING_INTEREST_TRAINING",
            "EDUCATION_TRAINING_K12_EDUCATION",
            "EDUCATION_TRAINING_DEGREE_EDUCATION",
            "EDUCATION_TRAINING_CORPORATE_DEVELOPMENT",
            "EDUCATION_TRAINING_OTHER",
            "GAMES",
            "TRAVEL_TOURISM",
        ]
        | str
        | None = None,
        accum_common_imp_medin_num30d: str | None = None,
        read_mid_nor30: str | None = None,
        inter_mid_nor30: str | None = None,
        thousand_like_percent30: str | None = None,
        note_price: str | None = None,
        video_price: str | None = None,
        invite_reply48h_num_ratio: str | None = None,
        progress_order_cnt: str | None = None,
        trade_type: str | None = None,
        trade_report_brand_ids: str | None = None,
        exclude_trade_report_brand_ids: bool | None = None,
        accum_coop_imp_medin_num30d: str | None = None,
        read_mid_coop30: str | None = None,
        inter_mid_coop30: str | None = None,
        m_cpuv_num30d: str | None = None,
        estimate_picture_cpm: str | None = None,
        estimate_video_cpm: str | None = None,
        estimate_pic_read_price: str | None = None,
        estimate_video_read_price: str | None = None,
        estimate_picture_engage_cost: str | None = None,
        estimate_video_engage_cost: str | None = None,
        estimate_cpuv30d: str | None = None,
        klive_cnt30d: str | None = None,
        avg_live_viewer_num: str | None = None,
        avg_agmv90d: str | None = None,
        similar_user_id: str | None = None,
        similar_word: str | None = None,
        fans_location: str | None = None,
        max_pages: int,
    ) -> Pages[ApiSolarCooperatorBloggerV2V1Data]:
        """Iterate over the pages of `api_solar_cooperator_blogger_v2_v1`; each is a response of it.

        The other arguments are those of `api_solar_cooperator_blogger_v2_v1`; `page` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            API_SOLAR_COOPERATOR_BLOGGER_V2_V1,
            {
                "searchType": search_type,
                "keyword": keyword,
                "page": page,
                "sort": sort,
                "fansNumberLower": fans_number_lower,
                "fansNumberUpper": fans_number_upper,
                "fansAge": fans_age,
                "fansGender": fans_gender,
                "fansChildAgeInfo": fans_child_age_info,
                "gender": gender,
                "location": location,
                "contentTag": content_tag,
                "contentSceneLabel": content_scene_label,
                "personalTags": personal_tags,
                "marketTarget": market_target,
                "audienceGroup": audience_group,
                "top20CrowdsLabel": top20_crowds_label,
                "industrySpecificCrowdsMotorDom": industry_specific_crowds_motor_dom,
                "featureTags": feature_tags,
                "contentThemeLabel": content_theme_label,
                "excludeLowActive": exclude_low_active,
                "fansNumUp": fans_num_up,
                "noteType": note_type,
                "industry": industry,
                "accumCommonImpMedinNum30d": accum_common_imp_medin_num30d,
                "readMidNor30": read_mid_nor30,
                "interMidNor30": inter_mid_nor30,
                "thousandLikePercent30": thousand_like_percent30,
                "notePrice": note_price,
                "videoPrice": video_price,
                "inviteReply48hNumRatio": invite_reply48h_num_ratio,
                "progressOrderCnt": progress_order_cnt,
                "tradeType": trade_type,
                "tradeReportBrandIds": trade_report_brand_ids,
                "excludeTradeReportBrandIds": exclude_trade_report_brand_ids,
                "accumCoopImpMedinNum30d": accum_coop_imp_medin_num30d,
                "readMidCoop30": read_mid_coop30,
                "interMidCoop30": inter_mid_coop30,
                "mCpuvNum30d": m_cpuv_num30d,
                "estimatePictureCpm": estimate_picture_cpm,
                "estimateVideoCpm": estimate_video_cpm,
                "estimatePicReadPrice": estimate_pic_read_price,
                "estimateVideoReadPrice": estimate_video_read_price,
                "estimatePictureEngageCost": estimate_picture_engage_cost,
                "estimateVideoEngageCost": estimate_video_engage_cost,
                "estimateCpuv30d": estimate_cpuv30d,
                "kliveCnt30d": klive_cnt30d,
                "avgLiveViewerNum": avg_live_viewer_num,
                "avgAgmv90d": avg_agmv90d,
                "similarUserId": similar_user_id,
                "similarWord": similar_word,
                "fansLocation": fans_location,
            },
            max_pages,
        )

    def api_solar_cooperator_user_blogger_user_id_v1(
        self, *, user_id: str
    ) -> Response[ApiSolarCooperatorUserBloggerUserIdV1Data]:
        """Creator profile and quotes (v1, 达人资料与报价).

        Returns the Pugongying profile of a creator: followers, tags, place, number of collaborations and the
        quotes for image and video notes. Use it to check a creator before you propose a collaboration.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.

        Returns:
            The response. Its `data` is `ApiSolarCooperatorUserBloggerUserIdV1Data`, inferred from examples.
            Fields: `business_note_count`, `fans_count`, `live_id`, `lower_price`, `name`,
            `next_picture_price`, `next_video_price`, `picture_cpc_base_price`, `picture_cpc_per_price`,
            `picture_price`, `red_id`, `show_price`, `total_note_count`, `user_id`, `video_cpc_base_price`,
            `video_cpc_per_price`, `video_price`, `clothing_industry_price.industry_id`,
            `clothing_industry_price.picture_price`, `clothing_industry_price.video_price`, …

        Source: `GET /api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`, <https://docs.justoneapi.com/openapi/xiaohongshu-pgy-apis/user-blogger-v1-en.json>
        """
        return self._call(API_SOLAR_COOPERATOR_USER_BLOGGER_USER_ID_V1, {"userId": user_id})

    def api_solar_kol_data_user_id_fans_overall_new_history_v1(
        self,
        *,
        user_id: str,
        date_type: Literal["DAY_30", "DAY_90"] | str | None = None,
        increase_type: Literal["FANS_TOTAL", "FANS_INCREASE"] | str | None = None,
    ) -> Response[ApiSolarKolDataUserIdFansOverallNewHistoryV1Data]:
        """Follower history (v1, 粉丝趋势).

        Returns the daily follower counts of a creator over the last 30 or 90 days, as totals or as growth,
        with the net change of the period.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.
            date_type: Number of days to look back. The vendor's default is `DAY_30`.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            increase_type: Whether to return totals or growth. The vendor's default is `FANS_TOTAL`.
                - `FANS_TOTAL`: Total followers
                - `FANS_INCREASE`: New followers

        Returns:
            The response. Its `data` is `ApiSolarKolDataUserIdFansOverallNewHistoryV1Data`, inferred from examples.
            Fields: `fans_num_inc`, `fans_num_inc_rate`, `list_[].date_key`, `list_[].num`.

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            API_SOLAR_KOL_DATA_USER_ID_FANS_OVERALL_NEW_HISTORY_V1,
            {"userId": user_id, "dateType": date_type, "increaseType": increase_type},
        )

    def api_solar_kol_data_user_id_fans_profile_v1(
        self, *, user_id: str
    ) -> Response[ApiSolarKolDataUserIdFansProfileV1Data]:
        """Follower profile (v1, 粉丝画像).

        Returns the profile of a creator's followers: shares by age, gender, province, city, interest and
        phone brand. Use it to see whether the audience fits a brand.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.

        Returns:
            The response. Its `data` is `ApiSolarKolDataUserIdFansProfileV1Data`, inferred from examples.
            Fields: `cities[].name`, `devices[].desc`, `devices[].name`, `interests[].name`,
            `provinces[].name`, `date_key`, `ages[].group`, `ages[].percent`, `cities[].percent`,
            `devices[].percent`, `gender.female`, `gender.male`, `interests[].percent`, `provinces[].percent`.

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(API_SOLAR_KOL_DATA_USER_ID_FANS_PROFILE_V1, {"userId": user_id})

    def api_solar_kol_data_v2_cost_effective_v1(self, *, user_id: str) -> Response[Any]:
        """Cost effectiveness of a creator (v1, 达人性价比分析).

        Returns the cost effectiveness analysis of a creator on Pugongying. Use it to compare creators before
        you book.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(API_SOLAR_KOL_DATA_V2_COST_EFFECTIVE_V1, {"userId": user_id})

    def api_solar_kol_data_v2_kol_content_tags_v1(self, *, user_id: str) -> Response[list[Any]]:
        """Content tags of a creator (v1, 达人内容类目标签).

        Returns the content categories that Pugongying has given a creator. Use it to see which subjects the
        notes cover.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.

        Returns:
            The response. Its `data` is `list[Any]`, inferred from examples.

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(API_SOLAR_KOL_DATA_V2_KOL_CONTENT_TAGS_V1, {"userId": user_id})

    def api_solar_kol_data_v2_kol_feature_tags_v1(self, *, user_id: str) -> Response[list[Any]]:
        """Feature tags of a creator (v1, 达人特色标签).

        Returns the feature tags that Pugongying has given a creator, such as style, format or strength.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.

        Returns:
            The response. Its `data` is `list[Any]`, inferred from examples.

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(API_SOLAR_KOL_DATA_V2_KOL_FEATURE_TAGS_V1, {"userId": user_id})

    def api_solar_kol_data_v2_notes_detail_v1(
        self,
        *,
        user_id: str,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | str | None = None,
        order_type: Literal["LATEST", "MOST_READ", "MOST_INTERACT"] | str | None = None,
        note_type: Literal["ALL", "COOPERATION", "PHOTO_TEXT", "VIDEO"] | str | None = None,
        is_third_platform: Literal["NO", "YES"] | str | None = None,
        page_number: int | None = None,
    ) -> Response[ApiSolarKolDataV2NotesDetailV1Data]:
        """Notes of a creator (v1, 达人笔记列表).

        Returns a creator's notes on Pugongying, page by page. The notes can be limited by type, traffic and
        third-party origin, and sorted by time, reads or engagements.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.
            advertise_switch: Traffic to cover: all traffic, or organic traffic only. The vendor's default
                is `ALL`.
                - `ALL`: All traffic
                - `ORGANIC_ONLY`: Organic only
            order_type: Order of the notes. The vendor's default is `LATEST`.
                - `LATEST`: Newest first
                - `MOST_READ`: Most reads first
                - `MOST_INTERACT`: Most engagements first
            note_type: Type of the notes. The vendor's default is `ALL`.
                - `ALL`: Any
                - `COOPERATION`: Collaboration notes
                - `PHOTO_TEXT`: Image notes
                - `VIDEO`: Video notes
            is_third_platform: Whether the notes come from third-party platforms. The vendor's default is
                `NO`.
                - `NO`: No
                - `YES`: Yes
            page_number: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `ApiSolarKolDataV2NotesDetailV1Data`, inferred from examples.
            Fields: `total`, `list_`.

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1,
            {
                "userId": user_id,
                "advertiseSwitch": advertise_switch,
                "orderType": order_type,
                "noteType": note_type,
                "isThirdPlatform": is_third_platform,
                "pageNumber": page_number,
            },
        )

    def iter_api_solar_kol_data_v2_notes_detail_v1(
        self,
        *,
        user_id: str,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | str | None = None,
        order_type: Literal["LATEST", "MOST_READ", "MOST_INTERACT"] | str | None = None,
        note_type: Literal["ALL", "COOPERATION", "PHOTO_TEXT", "VIDEO"] | str | None = None,
        is_third_platform: Literal["NO", "YES"] | str | None = None,
        page_number: int | None = None,
        max_pages: int,
    ) -> Pages[ApiSolarKolDataV2NotesDetailV1Data]:
        """Iterate over the pages of `api_solar_kol_data_v2_notes_detail_v1`; each is a response of it.

        The other arguments are those of `api_solar_kol_data_v2_notes_detail_v1`; `page_number` stand for the
        page to begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1,
            {
                "userId": user_id,
                "advertiseSwitch": advertise_switch,
                "orderType": order_type,
                "noteType": note_type,
                "isThirdPlatform": is_third_platform,
                "pageNumber": page_number,
            },
            max_pages,
        )

    def api_solar_kol_data_v3_data_summary_v1(
        self, *, user_id: str, business: Literal["DAILY_NOTE", "COOPERATE_NOTE"] | str | None = None
    ) -> Response[ApiSolarKolDataV3DataSummaryV1Data]:
        """Data summary of a creator (v1, 达人数据概览).

        Returns the summary figures of a creator: median reads and engagements, estimated costs, activity,
        reply rate and follower growth. They cover daily notes or collaboration notes.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.
            business: Which notes count: daily notes or paid collaboration notes. The vendor's default is
                `DAILY_NOTE`.
                - `DAILY_NOTE`: Daily notes
                - `COOPERATE_NOTE`: Collaboration notes

        Returns:
            The response. Its `data` is `ApiSolarKolDataV3DataSummaryV1Data`, inferred from examples.
            Fields: `active_day_in_last7`, `date_key`, `easy_connect`, `estimate_picture_cpm`,
            `estimate_picture_cpm_compare`, `estimate_picture_cpuv`, `estimate_picture_cpuv_compare`,
            `estimate_picture_engage_cost`, `estimate_picture_engage_cost_compare`, `estimate_video_cpm`,
            `estimate_video_cpm_compare`, `estimate_video_cpuv`, `estimate_video_cpuv_compare`,
            `estimate_video_engage_cost`, `estimate_video_engage_cost_compare`, `fans30_growth_beyond_rate`,
            `fans30_growth_rate`, `interaction_beyond_rate`, `interaction_median`, `invite_num`, …

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(API_SOLAR_KOL_DATA_V3_DATA_SUMMARY_V1, {"userId": user_id, "business": business})

    def api_solar_kol_data_v3_fans_summary_v1(self, *, user_id: str) -> Response[ApiSolarKolDataV3FansSummaryV1Data]:
        """Follower summary (v1, 粉丝概览).

        Returns the follower count of a creator with its growth, and the shares of active, reading, engaging
        and paying followers. Use it to judge the quality of the audience.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.

        Returns:
            The response. Its `data` is `ApiSolarKolDataV3FansSummaryV1Data`, inferred from examples.
            Fields: `active_fans_beyond_rate`, `active_fans_l28`, `active_fans_rate`,
            `engage_fans_beyond_rate`, `engage_fans_l30`, `engage_fans_rate`, `fans_growth_beyond_rate`,
            `fans_growth_rate`, `fans_increase_num`, `fans_num`, `pay_fans_user_num30d`,
            `pay_fans_user_rate30d`, `read_fans_beyond_rate`, `read_fans_in30`, `read_fans_rate`.

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(API_SOLAR_KOL_DATA_V3_FANS_SUMMARY_V1, {"userId": user_id})

    def api_solar_kol_data_v3_notes_rate_v1(
        self,
        *,
        user_id: str,
        business: Literal["DAILY_NOTE", "COOPERATE_NOTE"] | str | None = None,
        note_type: Literal["PHOTO_TEXT_AND_VIDEO", "PHOTO_TEXT", "VIDEO"] | str | None = None,
        date_type: Literal["DAY_30", "DAY_90"] | str | None = None,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | str | None = None,
    ) -> Response[ApiSolarKolDataV3NotesRateV1Data]:
        """Note performance of a creator (v1, 达人笔记表现).

        Returns the performance of a creator's notes as a whole: median exposure, reads and engagements,
        engagement rate, completion rate and the share of notes with many likes. Note kind, format, period and
        traffic can be chosen.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.
            business: Which notes count: daily notes or paid collaboration notes. The vendor's default is
                `DAILY_NOTE`.
                - `DAILY_NOTE`: Daily notes
                - `COOPERATE_NOTE`: Collaboration notes
            note_type: Format of the notes that count. The vendor's default is `PHOTO_TEXT_AND_VIDEO`.
                - `PHOTO_TEXT_AND_VIDEO`: Image and video notes
                - `PHOTO_TEXT`: Image notes
                - `VIDEO`: Video notes
            date_type: Number of days to look back. The vendor's default is `DAY_30`.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            advertise_switch: Traffic to cover: all traffic, or organic traffic only. The vendor's default
                is `ALL`.
                - `ALL`: All traffic
                - `ORGANIC_ONLY`: Organic only

        Returns:
            The response. Its `data` is `ApiSolarKolDataV3NotesRateV1Data`, inferred from examples.
            Fields: `long_term_common_note_vo.end_publish_time`,
            `long_term_common_note_vo.start_publish_time`, `long_term_cooperate_note_vo.end_publish_time`,
            `long_term_cooperate_note_vo.start_publish_time`, `collect_median`, `comment_median`,
            `hundred_like_percent`, `imp_median`, `imp_median_beyond_rate`, `interaction_beyond_rate`,
            `interaction_median`, `interaction_rate`, `like_median`, `m_engagement_num`, `m_follow_cnt`,
            `mengagement_num`, `mfollow_cnt`, `note_number`, `note_type`, `notes`, …

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1,
            {
                "userId": user_id,
                "business": business,
                "noteType": note_type,
                "dateType": date_type,
                "advertiseSwitch": advertise_switch,
            },
        )

    def api_solar_kol_get_similar_kol_v1(
        self, *, user_id: str, page_num: int | None = None
    ) -> Response[ApiSolarKolGetSimilarKolV1Data]:
        """Similar creators (v1, 相似达人).

        Returns creators similar to a given creator, page by page. Use it to extend a list of creators from
        one good example.

        Args:
            user_id: Xiaohongshu user id of the creator to compare with.
            page_num: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `ApiSolarKolGetSimilarKolV1Data`, inferred from examples.
            Fields: `total`, `track_id`, `highlight_words`, `kols`, `redirect2_nick_search`, `result_type`.

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(API_SOLAR_KOL_GET_SIMILAR_KOL_V1, {"userId": user_id, "pageNum": page_num})

    def iter_api_solar_kol_get_similar_kol_v1(
        self, *, user_id: str, page_num: int | None = None, max_pages: int
    ) -> Pages[ApiSolarKolGetSimilarKolV1Data]:
        """Iterate over the pages of `api_solar_kol_get_similar_kol_v1`; each is a response of it.

        The other arguments are those of `api_solar_kol_get_similar_kol_v1`; `page_num` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(API_SOLAR_KOL_GET_SIMILAR_KOL_V1, {"userId": user_id, "pageNum": page_num}, max_pages)

    def api_solar_note_note_id_detail_v1(self, *, note_id: str) -> Response[ApiSolarNoteNoteIdDetailV1Data]:
        """Note details (v1, 笔记详情).

        Returns one note as Pugongying shows it: text, media, exposure, reads, likes, saves, comments and the
        author with quotes. Use it to review a single note.

        Args:
            note_id: Id of the note, the `noteId` in a Content Square response.

        Returns:
            The response. Its `data` is `ApiSolarNoteNoteIdDetailV1Data`, inferred from examples.
            Fields: `agent_name`, `content`, `create_time`, `name`, `note_id`, `red_id`, `report_brand_name`,
            `report_brand_user_id`, `title`, `user_id`, `images_list[].file_id`, `images_list[].trace_id`,
            `time.create_time`, `time.update_time`, `time.user_update_time`, `user_info.advertiser_id`,
            `user_info.nick_name`, `user_info.picture_price`, `user_info.user_id`, `user_info.video_price`, …

        Source: `GET /api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(API_SOLAR_NOTE_NOTE_ID_DETAIL_V1, {"noteId": note_id})

    @deprecated(
        "xiaohongshu_pgy.get_kol_core_data_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_core_data_v1(
        self,
        *,
        kol_id: str,
        business: Literal["_0", "_1"] | str | None = None,
        note_type: Literal["_1", "_2", "_3"] | str | None = None,
        date_type: Literal["_1", "_2"] | str | None = None,
        ad_switch: Literal["_1", "_0"] | str | None = None,
    ) -> Response[Any]:
        """Core metrics of a creator (legacy) (v1, 达人核心数据（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the core metrics of a creator on content and engagement. Deprecated; use `core_data` instead.

        Args:
            kol_id: Id of the creator on Pugongying.
            business: Which notes count: daily notes or paid collaboration notes. The vendor's default is
                `_0`.
                - `_0`: Daily notes
                - `_1`: Collaboration notes
            note_type: Format of the notes that count. The vendor's default is `_3`.
                - `_1`: Image notes
                - `_2`: Video notes
                - `_3`: Image and video notes
            date_type: Number of days to look back. The vendor's default is `_1`.
                - `_1`: Last 30 days
                - `_2`: Last 90 days
            ad_switch: Traffic to cover: all traffic, or organic traffic only. The vendor's default is
                `_1`.
                - `_1`: All traffic
                - `_0`: Organic only

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/get-kol-core-data/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_KOL_CORE_DATA_V1,
            {
                "kolId": kol_id,
                "business": business,
                "noteType": note_type,
                "dateType": date_type,
                "adSwitch": ad_switch,
            },
        )

    @deprecated(
        "xiaohongshu_pgy.get_kol_cost_effective_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_cost_effective_v1(self, *, kol_id: str) -> Response[Any]:
        """Cost effectiveness of a creator (legacy) (v1, 达人性价比分析（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the cost effectiveness of a creator: price against reach and engagement. Deprecated; use
        `costEffective` instead.

        Args:
            kol_id: Id of the creator on Pugongying.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/get-kol-cost-effective/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_KOL_COST_EFFECTIVE_V1, {"kolId": kol_id})

    @deprecated(
        "xiaohongshu_pgy.get_kol_data_summary_v2 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_data_summary_v2(self, *, kol_id: str, business: Literal["_0", "_1"] | str) -> Response[Any]:
        """Data summary of a creator (legacy) (v2, 达人数据概览（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the summary figures of a creator: activity, engagement and follower growth. Deprecated; use
        `dataSummary` instead.

        Args:
            kol_id: Id of the creator on Pugongying.
            business: Which notes count: daily notes or paid collaboration notes.
                - `_0`: Daily notes
                - `_1`: Collaboration notes

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/get-kol-data-summary/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_KOL_DATA_SUMMARY_V2, {"kolId": kol_id, "business": business})

    @deprecated(
        "xiaohongshu_pgy.get_kol_fans_portrait_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_fans_portrait_v1(self, *, kol_id: str) -> Response[Any]:
        """Follower profile (legacy) (v1, 粉丝画像（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the profile of a creator's followers by demographics and interests. Deprecated; use
        `fans_profile` instead.

        Args:
            kol_id: Id of the creator on Pugongying.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/get-kol-fans-portrait/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_KOL_FANS_PORTRAIT_V1, {"kolId": kol_id})

    @deprecated(
        "xiaohongshu_pgy.get_kol_fans_summary_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_fans_summary_v1(self, *, kol_id: str) -> Response[Any]:
        """Follower summary (legacy) (v1, 粉丝概览（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the main follower figures of a creator and how they change. Deprecated; use `fansSummary`
        instead.

        Args:
            kol_id: Id of the creator on Pugongying.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/get-kol-fans-summary/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_KOL_FANS_SUMMARY_V1, {"kolId": kol_id})

    @deprecated(
        "xiaohongshu_pgy.get_kol_fans_trend_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_fans_trend_v1(
        self, *, kol_id: str, date_type: Literal["_1", "_2"] | str, increase_type: Literal["_1", "_2"] | str
    ) -> Response[Any]:
        """Follower history (legacy) (v1, 粉丝趋势（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns how the followers of a creator have changed over the last 30 or 60 days, as totals or as
        growth. Deprecated; use `fans_overall_new_history` instead.

        Args:
            kol_id: Id of the creator on Pugongying.
            date_type: Number of days to look back.
                - `_1`: Last 30 days
                - `_2`: Last 60 days
            increase_type: Whether to return totals or growth.
                - `_1`: Total followers
                - `_2`: New followers

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/get-kol-fans-trend/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_KOL_FANS_TREND_V1, {"kolId": kol_id, "dateType": date_type, "increaseType": increase_type}
        )

    @deprecated(
        "xiaohongshu_pgy.get_kol_info_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_info_v1(self, *, kol_id: str) -> Response[Any]:
        """Creator profile and quotes (legacy) (v1, 达人资料与报价（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the profile of a creator with audience and quotes. Deprecated; use `cooperator/user/blogger`
        instead.

        Args:
            kol_id: Id of the creator on Pugongying.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/get-kol-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_KOL_INFO_V1, {"kolId": kol_id})

    def get_kol_note_list_v1(
        self,
        *,
        kol_id: str,
        ad_switch: Literal["_1", "_0"] | str,
        order_type: Literal["_1", "_2", "_3"] | str,
        page: int | None = None,
        note_type: Literal["_1", "_2", "_3", "_4"] | str | None = None,
    ) -> Response[GetKolNoteListV1Data]:
        """Notes of a creator, Pro (v1, 达人笔记列表 Pro).

        Returns a creator's notes on Pugongying, page by page, sorted by time, reads or engagements. Unlike
        `notesDetail`, it takes `kolId` and numbered choices.

        Args:
            kol_id: Id of the creator on Pugongying.
            ad_switch: Traffic to cover: all traffic, or organic traffic only.
                - `_1`: All traffic
                - `_0`: Organic only
            order_type: Order of the notes.
                - `_1`: Newest first
                - `_2`: Most reads first
                - `_3`: Most engagements first
            page: Page number, counted from 1. The vendor's default is `1`.
            note_type: Type of the notes. The vendor's default is `_4`.
                - `_1`: Image notes
                - `_2`: Video notes
                - `_3`: Collaboration notes
                - `_4`: Any

        Returns:
            The response. Its `data` is `GetKolNoteListV1Data`, inferred from examples.
            Fields: `total`, `list_`.

        Source: `GET /api/xiaohongshu-pgy/get-kol-note-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_KOL_NOTE_LIST_V1,
            {"kolId": kol_id, "adSwitch": ad_switch, "orderType": order_type, "page": page, "noteType": note_type},
        )

    def iter_get_kol_note_list_v1(
        self,
        *,
        kol_id: str,
        ad_switch: Literal["_1", "_0"] | str,
        order_type: Literal["_1", "_2", "_3"] | str,
        page: int | None = None,
        note_type: Literal["_1", "_2", "_3", "_4"] | str | None = None,
        max_pages: int,
    ) -> Pages[GetKolNoteListV1Data]:
        """Iterate over the pages of `get_kol_note_list_v1`; each is a response of it.

        The other arguments are those of `get_kol_note_list_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_KOL_NOTE_LIST_V1,
            {"kolId": kol_id, "adSwitch": ad_switch, "orderType": order_type, "page": page, "noteType": note_type},
            max_pages,
        )

    @deprecated(
        "xiaohongshu_pgy.get_kol_note_rate_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_note_rate_v1(
        self,
        *,
        kol_id: str,
        date_type: Literal["_1", "_2"] | str | None = None,
        note_type: Literal["_1", "_2", "_3"] | str | None = None,
        ad_switch: Literal["_1", "_0"] | str | None = None,
        business: Literal["_0", "_1"] | str | None = None,
    ) -> Response[Any]:
        """Note performance of a creator (legacy) (v1, 达人笔记表现（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the performance of a creator's notes as a whole. Note kind, format, period and traffic can be
        chosen. Deprecated; use `notesRate` instead.

        Args:
            kol_id: Id of the creator on Pugongying.
            date_type: Number of days to look back. The vendor's default is `_1`.
                - `_1`: Last 30 days
                - `_2`: Last 90 days
            note_type: Format of the notes that count. The vendor's default is `_3`.
                - `_1`: Image notes
                - `_2`: Video notes
                - `_3`: Image and video notes
            ad_switch: Traffic to cover: all traffic, or organic traffic only. The vendor's default is
                `_1`.
                - `_1`: All traffic
                - `_0`: Organic only
            business: Which notes count: daily notes or paid collaboration notes. The vendor's default is
                `_0`.
                - `_0`: Daily notes
                - `_1`: Collaboration notes

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/get-kol-note-rate/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_KOL_NOTE_RATE_V1,
            {
                "kolId": kol_id,
                "dateType": date_type,
                "noteType": note_type,
                "adSwitch": ad_switch,
                "business": business,
            },
        )

    @deprecated(
        "xiaohongshu_pgy.get_note_detail_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_note_detail_v1(self, *, note_id: str) -> Response[Any]:
        """Note details (legacy) (v1, 笔记详情（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns one note with its media and engagement counts. Deprecated; use `api/solar/note/noteId/detail`
        instead.

        Args:
            note_id: Id of the note.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/get-note-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_NOTE_DETAIL_V1, {"noteId": note_id})


class AsyncXiaohongshuPgy(AsyncNamespace):
    """Endpoints under `/api/xiaohongshu-pgy`.

    Creators on Pugongying, the marketplace of Xiaohongshu for paid collaborations: search, quotes, followers,
    notes and performance.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def api_pgy_content_square_search_note_v2_v1(
        self,
        *,
        search_word: str | None = None,
        page_num: int | None = None,
        biz_type: Literal[
            "XIAOHONGSHU_HOT",
            "PRODUCT_SEEDING",
            "ECOMMERCE_PROMOTION",
            "PUGONGYING_COOPERATION",
            "LEAD_COLLECTION",
            "ECOMMERCE_HOT",
            "SEEDING_DIRECT",
            "APP_PROMOTION",
        ]
        | str
        | None = None,
        order_by: Literal[
            "premium_imp_num",
            "premium_good_read_rate",
            "premium_read_num",
            "premium_engage_num",
            "premium_engage_rate",
            "premium_like_num",
            "premium_fav_num",
            "premium_cmt_num",
        ]
        | str
        | None = None,
        nd: Literal["DAY_3", "DAY_7", "DAY_14", "DAY_30"] | str | None = None,
    ) -> Response[ApiPgyContentSquareSearchNoteV2V1Data]:
        """Content Square notes (v1, 内容广场笔记).

        Finds notes in the Content Square of Pugongying, page by page, with author, reads, likes, saves and
        comments. A business category, a metric and a time range set the ranking. Use it to find notes that do
        well in a kind of campaign.

        Args:
            search_word: Words to search for; leave it empty for all notes.
            page_num: Page number, counted from 1. The vendor's default is `1`.
            biz_type: Business category of the notes. The vendor's default is `XIAOHONGSHU_HOT`.
                - `XIAOHONGSHU_HOT`: Hot on Xiaohongshu
                - `PRODUCT_SEEDING`: Product seeding
                - `ECOMMERCE_PROMOTION`: E-commerce promotion
                - `PUGONGYING_COOPERATION`: Pugongying collaboration
                - `LEAD_COLLECTION`: Lead collection
                - `ECOMMERCE_HOT`: Hot in e-commerce
                - `SEEDING_DIRECT`: Direct seeding
                - `APP_PROMOTION`: App promotion
            order_by: Metric by which the notes are ranked. The vendor's default is `premium_imp_num`.
                - `premium_imp_num`: Exposure
                - `premium_good_read_rate`: Read rate
                - `premium_read_num`: Reads
                - `premium_engage_num`: Engagements
                - `premium_engage_rate`: Engagement rate
                - `premium_like_num`: Likes
                - `premium_fav_num`: Saves
                - `premium_cmt_num`: Comments
            nd: Number of days to look back. The vendor's default is `DAY_7`.
                - `DAY_3`: Last 3 days
                - `DAY_7`: Last 7 days
                - `DAY_14`: Last 14 days
                - `DAY_30`: Last 30 days

        Returns:
            The response. Its `data` is `ApiPgyContentSquareSearchNoteV2V1Data`, inferred from examples.
            Fields: `total`, `page_info_dto.total`, `note_list[].note_info.note_id`,
            `note_list[].note_info.note_publish_time`, `note_list[].note_info.title`,
            `note_list[].user_info.nick_name`, `note_list[].user_info.user_id`, `page_info_dto.page_num`,
            `page_info_dto.page_size`, `page_info_dto.total_page`, `note_list[].note_info.bind_type`,
            `note_list[].note_info.biz_type`, `note_list[].note_info.cmt_num`,
            `note_list[].note_info.fav_num`, `note_list[].note_info.is_ad_note`,
            `note_list[].note_info.like_num`, `note_list[].note_info.note_link`,
            `note_list[].note_info.note_type`, `note_list[].note_info.read_num`,
            `note_list[].note_info.video_duration`, …

        Source: `GET /api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2_V1,
            {"searchWord": search_word, "pageNum": page_num, "bizType": biz_type, "orderBy": order_by, "nd": nd},
        )

    def iter_api_pgy_content_square_search_note_v2_v1(
        self,
        *,
        search_word: str | None = None,
        page_num: int | None = None,
        biz_type: Literal[
            "XIAOHONGSHU_HOT",
            "PRODUCT_SEEDING",
            "ECOMMERCE_PROMOTION",
            "PUGONGYING_COOPERATION",
            "LEAD_COLLECTION",
            "ECOMMERCE_HOT",
            "SEEDING_DIRECT",
            "APP_PROMOTION",
        ]
        | str
        | None = None,
        order_by: Literal[
            "premium_imp_num",
            "premium_good_read_rate",
            "premium_read_num",
            "premium_engage_num",
            "premium_engage_rate",
            "premium_like_num",
            "premium_fav_num",
            "premium_cmt_num",
        ]
        | str
        | None = None,
        nd: Literal["DAY_3", "DAY_7", "DAY_14", "DAY_30"] | str | None = None,
        max_pages: int,
    ) -> AsyncPages[ApiPgyContentSquareSearchNoteV2V1Data]:
        """Iterate over the pages of `api_pgy_content_square_search_note_v2_v1`; each is a response of it.

        The other arguments are those of `api_pgy_content_square_search_note_v2_v1`; `page_num` stand for the
        page to begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2_V1,
            {"searchWord": search_word, "pageNum": page_num, "bizType": biz_type, "orderBy": order_by, "nd": nd},
            max_pages,
        )

    async def api_pgy_kol_data_core_data_v1(
        self,
        *,
        user_id: str,
        business: Literal["DAILY_NOTE", "COOPERATE_NOTE"] | str | None = None,
        note_type: Literal["PHOTO_TEXT_AND_VIDEO", "PHOTO_TEXT", "VIDEO"] | str | None = None,
        date_type: Literal["DAY_30", "DAY_90"] | str | None = None,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | str | None = None,
    ) -> Response[Any]:
        """Core metrics of a creator (v1, 达人核心数据).

        Returns the core metrics of a creator. Daily or collaboration notes, note format, period and traffic
        can be chosen. Use it to compare creators on equal terms.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.
            business: Which notes count: daily notes or paid collaboration notes. The vendor's default is
                `DAILY_NOTE`.
                - `DAILY_NOTE`: Daily notes
                - `COOPERATE_NOTE`: Collaboration notes
            note_type: Format of the notes that count. The vendor's default is `PHOTO_TEXT_AND_VIDEO`.
                - `PHOTO_TEXT_AND_VIDEO`: Image and video notes
                - `PHOTO_TEXT`: Image notes
                - `VIDEO`: Video notes
            date_type: Number of days to look back. The vendor's default is `DAY_30`.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            advertise_switch: Traffic to cover: all traffic, or organic traffic only. The vendor's default
                is `ALL`.
                - `ALL`: All traffic
                - `ORGANIC_ONLY`: Organic only

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            API_PGY_KOL_DATA_CORE_DATA_V1,
            {
                "userId": user_id,
                "business": business,
                "noteType": note_type,
                "dateType": date_type,
                "advertiseSwitch": advertise_switch,
            },
        )

    async def api_solar_cooperator_blogger_v2_v1(
        self,
        *,
        search_type: Literal["NICKNAME", "NOTE"] | str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        sort: Literal["DEFAULT", "FANS", "READ_MEDIAN", "ENGAGEMENT_MEDIAN", "PRICE_ASC", "PRICE_DESC"]
        | str
        | None = None,
        fans_number_lower: int | None = None,
        fans_number_upper: int | None = None,
        fans_age: Literal["ALL", "LT_18", "AGE_18_24", "AGE_25_34", "AGE_35_44", "GT_44"] | str | None = None,
        fans_gender: Literal["ALL", "MALE_HIGH", "FE_MALE_HIGH"] | str | None = None,
        fans_child_age_info: str | None = None,
        gender: Literal["ALL", "MALE", "FEMALE"] | str | None = None,
        location: str | None = None,
        content_tag: str | None = None,
        content_scene_label: str | None = None,
        personal_tags: str | None = None,
        market_target: str | None = None,
        audience_group: str | None = None,
        top20_crowds_label: str | None = None,
        industry_specific_crowds_motor_dom: str | None = None,
        feature_tags: str | None = None,
        content_theme_label: str | None = None,
        exclude_low_active: bool | None = None,
        fans_num_up: bool | None = None,
        note_type: Literal["ALL", "PHOTO_TEXT", "VIDEO"] | str | None = None,
        industry: Literal[
            "BEAUTY_PERSONAL_CARE_BEAUTY",
            "BEAUTY_PERSONAL_CARE_SKINCARE",
            "BEAUTY_PERSONAL_CARE_PERSONAL_CARE",
            "BEAUTY_PERSONAL_CARE_FRAGRANCE",
            "FOOD_BEVERAGE_SNACKS",
            "FOOD_BEVERAGE_DRINKS",
            "FOOD_BEVERAGE_HEALTH_FOOD",
            "FOOD_BEVERAGE_DAIRY",
            "FOOD_BEVERAGE_ALCOHOL",
            "FOOD_BEVERAGE_GRAINS_OIL",
            "FOOD_BEVERAGE_CROSS_BORDER_FOOD",
            "FOOD_BEVERAGE_FRESH_FOOD",
            "FOOD_BEVERAGE_MEAL_REPLACEMENT",
            "FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT",
            "MOTHER_BABY_SUPPLIES",
            "MOTHER_BABY_FORMULA_FOOD",
            "DIGITAL_APPLIANCES_HOME_APPLIANCES",
            "DIGITAL_APPLIANCES_DIGITAL_PRODUCTS",
            "DAILY_GOODS_HOUSEHOLD_DAILY_USE",
            "DAILY_GOODS_PET_SUPPLIES_FOOD",
            "DAILY_GOODS_OFFICE_SUPPLIES",
            "APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS",
            "APPAREL_ACCESSORIES_JEWELRY",
            "APPAREL_ACCESSORIES_BAGS_GLASSES",
            "APPAREL_ACCESSORIES_SPORTS_OUTDOOR",
            "APPAREL_ACCESSORIES_WATCHES",
            "APPAREL_ACCESSORIES_SECOND_HAND_LUXURY",
            "HOME_BUILDING_MATERIALS_HOME_DECOR",
            "HOME_BUILDING_MATERIALS_FURNITURE",
            "HOME_BUILDING_MATERIALS_MAIN_MATERIALS",
            "AUTOMOTIVE",
            "INTERNET_ECOMMERCE",
            "INTERNET_SOFTWARE_TOOLS",
            "HEALTHCARE_MEDICAL_DEVICES",
            "HEALTHCARE_MEDICAL_BEAUTY",
            "CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS",
            "CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS",
            "CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS",
            "CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES",
            "LIFE_SERVICES_OFFLINE_RETAIL",
            "LIFE_SERVICES_BEAUTY_HAIR",
            "CATERING_RESTAURANTS",
            "CATERING_DRINKS_DESSERTS",
            "BUSINESS_SERVICES",
            "EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD",
            "EDUCATION_TRAINING_VOCATIONAL_EDUCATION",
            "EDUCATION_TRAINING_INTEREST_TRAINING",
            "EDUCATION_TRAINING_K12_EDUCATION",
            "EDUCATION_TRAINING_DEGREE_EDUCATION",
            "EDUCATION_TRAINING_CORPORATE_DEVELOPMENT",
            "EDUCATION_TRAINING_OTHER",
            "GAMES",
            "TRAVEL_TOURISM",
        ]
        | str
        | None = None,
        accum_common_imp_medin_num30d: str | None = None,
        read_mid_nor30: str | None = None,
        inter_mid_nor30: str | None = None,
        thousand_like_percent30: str | None = None,
        note_price: str | None = None,
        video_price: str | None = None,
        invite_reply48h_num_ratio: str | None = None,
        progress_order_cnt: str | None = None,
        trade_type: str | None = None,
        trade_report_brand_ids: str | None = None,
        exclude_trade_report_brand_ids: bool | None = None,
        accum_coop_imp_medin_num30d: str | None = None,
        read_mid_coop30: str | None = None,
        inter_mid_coop30: str | None = None,
        m_cpuv_num30d: str | None = None,
        estimate_picture_cpm: str | None = None,
        estimate_video_cpm: str | None = None,
        estimate_pic_read_price: str | None = None,
        estimate_video_read_price: str | None = None,
        estimate_picture_engage_cost: str | None = None,
        estimate_video_engage_cost: str | None = None,
        estimate_cpuv30d: str | None = None,
        klive_cnt30d: str | None = None,
        avg_live_viewer_num: str | None = None,
        avg_agmv90d: str | None = None,
        similar_user_id: str | None = None,
        similar_word: str | None = None,
        fans_location: str | None = None,
    ) -> Response[ApiSolarCooperatorBloggerV2V1Data]:
        """Creator search (v1, 达人搜索).

        Finds Pugongying creators by keyword and by filters for audience, place, content, quote, performance,
        past collaborations and live streams, page by page. Use it to draw up a list of creators for a
        campaign. The other endpoints take the user ids it returns.

        Args:
            search_type: What the keyword is matched against. The vendor's default is `NICKNAME`.
                - `NICKNAME`: Nickname of the creator
                - `NOTE`: Content of the notes
            keyword: Words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.
            sort: Order of the creators. The vendor's default is `FANS`.
                - `DEFAULT`: Smart ranking of Pugongying
                - `FANS`: Most followers first
                - `READ_MEDIAN`: By median reads
                - `ENGAGEMENT_MEDIAN`: By median engagements
                - `PRICE_ASC`: Lowest quote first
                - `PRICE_DESC`: Highest quote first
            fans_number_lower: Lowest number of followers.
            fans_number_upper: Highest number of followers.
            fans_age: Main age group of the followers. The vendor's default is `ALL`.
                - `ALL`: Any age
                - `LT_18`: Under 18
                - `AGE_18_24`: 18 to 24
                - `AGE_25_34`: 25 to 34
                - `AGE_35_44`: 35 to 44
                - `GT_44`: Over 44
            fans_gender: Main gender of the followers. The vendor's default is `ALL`.
                - `ALL`: Any
                - `MALE_HIGH`: Mostly men
                - `FE_MALE_HIGH`: Mostly women
            fans_child_age_info: Parenting stages of the followers, as comma-separated codes or Chinese
                labels: 1 (trying for a baby), 7 (early pregnancy), 8 (late pregnancy), 2 (child of 0-6
                months), 3 (7-12 months), 4 (1-3 years), 5 (4-6 years), 6 (7-12 years).
            gender: Gender of the creator. The vendor's default is `ALL`.
                - `ALL`: Any
                - `MALE`: Male
                - `FEMALE`: Female
            location: Places in the profile of the creator, as comma-separated Chinese names of a country,
                province, city or district from the Pugongying tree, with spaces between the levels.
            content_tag: Content categories of the creator, as comma-separated Chinese labels of the first
                or second level of the Pugongying category tree.
            content_scene_label: Content scenes, as comma-separated full Chinese paths of the Pugongying
                scene labels; the known paths are for cars, games and mother-and-baby.
            personal_tags: Persona labels of the creator in Chinese, comma-separated, such as the words
                for mother, engineer or pet owner.
            market_target: One marketing goal: estimateAllCpm (exposure by cost), mAccumImpNum (exposure
                by volume), readCost (reads by cost), mValidRawReadFeedNum (reads by volume),
                estimateEngageCost (engagement by cost), mEngagementNum90d (engagement by volume),
                estimateCpuv (store visits by cost) or mCpuvNum (store visits by volume).
            audience_group: Ids of your own audience groups, comma-separated; look up each `dmpGroupId` in
                the Audience Management of your Pugongying account.
            top20_crowds_label: Labels of the top 20 audiences, of the top level or below,
                comma-separated.
            industry_specific_crowds_motor_dom: Industry audience profiles, as comma-separated ids or
                labels of Pugongying.
            feature_tags: Labels of the content the creator is good at, comma-separated.
            content_theme_label: Content themes, as comma-separated ids or labels of Pugongying.
            exclude_low_active: Whether to leave out creators with little activity.
            fans_num_up: Whether to leave out creators who are losing followers.
            note_type: Format of the notes the creator mainly publishes. The vendor's default is `ALL`.
                - `ALL`: Any format
                - `PHOTO_TEXT`: Mostly image notes
                - `VIDEO`: Mostly video notes
            industry: Industry for which Pugongying recommends creators.
                - `BEAUTY_PERSONAL_CARE_BEAUTY`: Beauty and care: makeup
                - `BEAUTY_PERSONAL_CARE_SKINCARE`: Beauty and care: skincare
                - `BEAUTY_PERSONAL_CARE_PERSONAL_CARE`: Beauty and care: personal care
                - `BEAUTY_PERSONAL_CARE_FRAGRANCE`: Beauty and care: fragrance
                - `FOOD_BEVERAGE_SNACKS`: Food and drink: snacks
                - `FOOD_BEVERAGE_DRINKS`: Food and drink: drinks
                - `FOOD_BEVERAGE_HEALTH_FOOD`: Food and drink: health food
                - `FOOD_BEVERAGE_DAIRY`: Food and drink: dairy
                - `FOOD_BEVERAGE_ALCOHOL`: Food and drink: alcohol
                - `FOOD_BEVERAGE_GRAINS_OIL`: Food and drink: grain and oil
                - `FOOD_BEVERAGE_CROSS_BORDER_FOOD`: Food and drink: imported food
                - `FOOD_BEVERAGE_FRESH_FOOD`: Food and drink: fresh food
                - `FOOD_BEVERAGE_MEAL_REPLACEMENT`: Food and drink: meal replacement
                - `FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT`: Food and drink: traditional tonics
                - `MOTHER_BABY_SUPPLIES`: Mother and baby: baby supplies
                - `MOTHER_BABY_FORMULA_FOOD`: Mother and baby: formula and baby food
                - `DIGITAL_APPLIANCES_HOME_APPLIANCES`: Electronics: home appliances
                - `DIGITAL_APPLIANCES_DIGITAL_PRODUCTS`: Electronics: digital devices
                - `DAILY_GOODS_HOUSEHOLD_DAILY_USE`: Daily goods: household items
                - `DAILY_GOODS_PET_SUPPLIES_FOOD`: Daily goods: pet supplies and food
                - `DAILY_GOODS_OFFICE_SUPPLIES`: Daily goods: office supplies
                - `APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS`: Fashion: clothes, shoes and hats
                - `APPAREL_ACCESSORIES_JEWELRY`: Fashion: jewelry
                - `APPAREL_ACCESSORIES_BAGS_GLASSES`: Fashion: bags and glasses
                - `APPAREL_ACCESSORIES_SPORTS_OUTDOOR`: Fashion: sports and outdoor wear
                - `APPAREL_ACCESSORIES_WATCHES`: Fashion: watches
                - `APPAREL_ACCESSORIES_SECOND_HAND_LUXURY`: Fashion: second-hand luxury
                - `HOME_BUILDING_MATERIALS_HOME_DECOR`: Home: decoration
                - `HOME_BUILDING_MATERIALS_FURNITURE`: Home: furniture
                - `HOME_BUILDING_MATERIALS_MAIN_MATERIALS`: Home: main building materials
                - `AUTOMOTIVE`: Cars
                - `INTERNET_ECOMMERCE`: Internet: e-commerce
                - `INTERNET_SOFTWARE_TOOLS`: Internet: software tools
                - `HEALTHCARE_MEDICAL_DEVICES`: Health: medical devices
                - `HEALTHCARE_MEDICAL_BEAUTY`: Health: cosmetic medicine
                - `CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS`: Culture and sports: sports goods
                - `CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS`: Culture and sports: stationery, toys
                  and gifts
                - `CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS`: Culture and sports: outdoor gear
                - `CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES`: Culture and sports: art and collectibles
                - `LIFE_SERVICES_OFFLINE_RETAIL`: Local services: offline retail
                - `LIFE_SERVICES_BEAUTY_HAIR`: Local services: beauty and hair salons
                - `CATERING_RESTAURANTS`: Catering: restaurants
                - `CATERING_DRINKS_DESSERTS`: Catering: drinks and desserts
                - `BUSINESS_SERVICES`: Business services
                - `EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD`: Education: languages and study abroad
                - `EDUCATION_TRAINING_VOCATIONAL_EDUCATION`: Education: vocational
                - `EDUCATION_TRAINING_INTEREST_TRAINING`: Education: hobby classes
                - `EDUCATION_TRAINING_K12_EDUCATION`: Education: K-12
                - `EDUCATION_TRAINING_DEGREE_EDUCATION`: Education: degrees
                - `EDUCATION_TRAINING_CORPORATE_DEVELOPMENT`: Education: corporate and team training
                - `EDUCATION_TRAINING_OTHER`: Education: other
                - `GAMES`: Games
                - `TRAVEL_TOURISM`: Travel
            accum_common_imp_medin_num30d: Median exposure of daily notes, as `lower,upper`; an upper
                bound of -1 or null means no limit.
            read_mid_nor30: Median reads of daily notes, as `lower,upper`; an upper bound of -1 or null
                means no limit.
            inter_mid_nor30: Median engagements of daily notes, as `lower,upper`; an upper bound of -1 or
                null means no limit.
            thousand_like_percent30: Share of notes with a thousand likes or more, as `lower,upper` in
                fractions (`0.4,null`) or percentages (`40,null`).
            note_price: Quote for an image note, as `lower,upper`; an upper bound of -1 or null means no
                limit.
            video_price: Quote for a video note, as `lower,upper`; an upper bound of -1 or null means no
                limit.
            invite_reply48h_num_ratio: Share of invitations answered within 48 hours, as `lower,upper` in
                fractions (`0.9,0.95`) or percentages (`90,95`).
            progress_order_cnt: Number of orders in progress, as `lower,upper`.
            trade_type: Industry of the creator's recent collaborations, as named on Pugongying.
            trade_report_brand_ids: Ids of brands the creator worked with recently, comma-separated.
            exclude_trade_report_brand_ids: Whether to leave out, instead of keep, the creators who worked
                with the brands of `tradeReportBrandIds`.
            accum_coop_imp_medin_num30d: Median exposure of collaboration notes, as `lower,upper`.
            read_mid_coop30: Median reads of collaboration notes, as `lower,upper`.
            inter_mid_coop30: Median engagements of collaboration notes, as `lower,upper`.
            m_cpuv_num30d: Median off-platform store visits from collaboration notes, as `lower,upper`.
            estimate_picture_cpm: Estimated CPM of image notes, as `lower,upper`.
            estimate_video_cpm: Estimated CPM of video notes, as `lower,upper`.
            estimate_pic_read_price: Estimated cost per read of image notes, as `lower,upper`.
            estimate_video_read_price: Estimated cost per read of video notes, as `lower,upper`.
            estimate_picture_engage_cost: Estimated cost per engagement of image notes, as `lower,upper`.
            estimate_video_engage_cost: Estimated cost per engagement of video notes, as `lower,upper`.
            estimate_cpuv30d: Estimated cost per off-platform store visit, as `lower,upper`.
            klive_cnt30d: Number of live streams within 30 days, as `lower,upper`.
            avg_live_viewer_num: Average viewers of a live stream, as `lower,upper`.
            avg_agmv90d: Average sales of a live stream, as `lower,upper`.
            similar_user_id: User id of a creator to find similar ones for; needs `similarWord` as well.
            similar_word: Keyword that Pugongying shows for similar creators; needs `similarUserId` as
                well.
            fans_location: Places where the followers live, as comma-separated Chinese names of a country,
                province or city from the Pugongying tree; districts are refused.

        Returns:
            The response. Its `data` is `ApiSolarCooperatorBloggerV2V1Data`, inferred from examples.
            Fields: `total`, `track_id`, `kols[].business_note_count`, `kols[].fans_count`, `kols[].live_id`,
            `kols[].lower_price`, `kols[].name`, `kols[].next_picture_price`, `kols[].next_video_price`,
            `kols[].picture_cpc_base_price`, `kols[].picture_cpc_per_price`, `kols[].picture_price`,
            `kols[].red_id`, `kols[].show_price`, `kols[].total_note_count`, `kols[].user_id`,
            `kols[].video_cpc_base_price`, `kols[].video_cpc_per_price`, `kols[].video_price`,
            `kols[].clothing_industry_price.industry_id`, …

        Source: `GET /api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            API_SOLAR_COOPERATOR_BLOGGER_V2_V1,
            {
                "searchType": search_type,
                "keyword": keyword,
                "page": page,
                "sort": sort,
                "fansNumberLower": fans_number_lower,
                "fansNumberUpper": fans_number_upper,
                "fansAge": fans_age,
                "fansGender": fans_gender,
                "fansChildAgeInfo": fans_child_age_info,
                "gender": gender,
                "location": location,
                "contentTag": content_tag,
                "contentSceneLabel": content_scene_label,
                "personalTags": personal_tags,
                "marketTarget": market_target,
                "audienceGroup": audience_group,
                "top20CrowdsLabel": top20_crowds_label,
                "industrySpecificCrowdsMotorDom": industry_specific_crowds_motor_dom,
                "featureTags": feature_tags,
                "contentThemeLabel": content_theme_label,
                "excludeLowActive": exclude_low_active,
                "fansNumUp": fans_num_up,
                "noteType": note_type,
                "industry": industry,
                "accumCommonImpMedinNum30d": accum_common_imp_medin_num30d,
                "readMidNor30": read_mid_nor30,
                "interMidNor30": inter_mid_nor30,
                "thousandLikePercent30": thousand_like_percent30,
                "notePrice": note_price,
                "videoPrice": video_price,
                "inviteReply48hNumRatio": invite_reply48h_num_ratio,
                "progressOrderCnt": progress_order_cnt,
                "tradeType": trade_type,
                "tradeReportBrandIds": trade_report_brand_ids,
                "excludeTradeReportBrandIds": exclude_trade_report_brand_ids,
                "accumCoopImpMedinNum30d": accum_coop_imp_medin_num30d,
                "readMidCoop30": read_mid_coop30,
                "interMidCoop30": inter_mid_coop30,
                "mCpuvNum30d": m_cpuv_num30d,
                "estimatePictureCpm": estimate_picture_cpm,
                "estimateVideoCpm": estimate_video_cpm,
                "estimatePicReadPrice": estimate_pic_read_price,
                "estimateVideoReadPrice": estimate_video_read_price,
                "estimatePictureEngageCost": estimate_picture_engage_cost,
                "estimateVideoEngageCost": estimate_video_engage_cost,
                "estimateCpuv30d": estimate_cpuv30d,
                "kliveCnt30d": klive_cnt30d,
                "avgLiveViewerNum": avg_live_viewer_num,
                "avgAgmv90d": avg_agmv90d,
                "similarUserId": similar_user_id,
                "similarWord": similar_word,
                "fansLocation": fans_location,
            },
        )

    def iter_api_solar_cooperator_blogger_v2_v1(
        self,
        *,
        search_type: Literal["NICKNAME", "NOTE"] | str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        sort: Literal["DEFAULT", "FANS", "READ_MEDIAN", "ENGAGEMENT_MEDIAN", "PRICE_ASC", "PRICE_DESC"]
        | str
        | None = None,
        fans_number_lower: int | None = None,
        fans_number_upper: int | None = None,
        fans_age: Literal["ALL", "LT_18", "AGE_18_24", "AGE_25_34", "AGE_35_44", "GT_44"] | str | None = None,
        fans_gender: Literal["ALL", "MALE_HIGH", "FE_MALE_HIGH"] | str | None = None,
        fans_child_age_info: str | None = None,
        gender: Literal["ALL", "MALE", "FEMALE"] | str | None = None,
        location: str | None = None,
        content_tag: str | None = None,
        content_scene_label: str | None = None,
        personal_tags: str | None = None,
        market_target: str | None = None,
        audience_group: str | None = None,
        top20_crowds_label: str | None = None,
        industry_specific_crowds_motor_dom: str | None = None,
        feature_tags: str | None = None,
        content_theme_label: str | None = None,
        exclude_low_active: bool | None = None,
        fans_num_up: bool | None = None,
        note_type: Literal["ALL", "PHOTO_TEXT", "VIDEO"] | str | None = None,
        industry: Literal[
            "BEAUTY_PERSONAL_CARE_BEAUTY",
            "BEAUTY_PERSONAL_CARE_SKINCARE",
            "BEAUTY_PERSONAL_CARE_PERSONAL_CARE",
            "BEAUTY_PERSONAL_CARE_FRAGRANCE",
            "FOOD_BEVERAGE_SNACKS",
            "FOOD_BEVERAGE_DRINKS",
            "FOOD_BEVERAGE_HEALTH_FOOD",
            "FOOD_BEVERAGE_DAIRY",
            "FOOD_BEVERAGE_ALCOHOL",
            "FOOD_BEVERAGE_GRAINS_OIL",
            "FOOD_BEVERAGE_CROSS_BORDER_FOOD",
            "FOOD_BEVERAGE_FRESH_FOOD",
            "FOOD_BEVERAGE_MEAL_REPLACEMENT",
            "FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT",
            "MOTHER_BABY_SUPPLIES",
            "MOTHER_BABY_FORMULA_FOOD",
            "DIGITAL_APPLIANCES_HOME_APPLIANCES",
            "DIGITAL_APPLIANCES_DIGITAL_PRODUCTS",
            "DAILY_GOODS_HOUSEHOLD_DAILY_USE",
            "DAILY_GOODS_PET_SUPPLIES_FOOD",
            "DAILY_GOODS_OFFICE_SUPPLIES",
            "APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS",
            "APPAREL_ACCESSORIES_JEWELRY",
            "APPAREL_ACCESSORIES_BAGS_GLASSES",
            "APPAREL_ACCESSORIES_SPORTS_OUTDOOR",
            "APPAREL_ACCESSORIES_WATCHES",
            "APPAREL_ACCESSORIES_SECOND_HAND_LUXURY",
            "HOME_BUILDING_MATERIALS_HOME_DECOR",
            "HOME_BUILDING_MATERIALS_FURNITURE",
            "HOME_BUILDING_MATERIALS_MAIN_MATERIALS",
            "AUTOMOTIVE",
            "INTERNET_ECOMMERCE",
            "INTERNET_SOFTWARE_TOOLS",
            "HEALTHCARE_MEDICAL_DEVICES",
            "HEALTHCARE_MEDICAL_BEAUTY",
            "CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS",
            "CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS",
            "CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS",
            "CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES",
            "LIFE_SERVICES_OFFLINE_RETAIL",
            "LIFE_SERVICES_BEAUTY_HAIR",
            "CATERING_RESTAURANTS",
            "CATERING_DRINKS_DESSERTS",
            "BUSINESS_SERVICES",
            "EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD",
            "EDUCATION_TRAINING_VOCATIONAL_EDUCATION",
            "EDUCATION_TRAINING_INTEREST_TRAINING",
            "EDUCATION_TRAINING_K12_EDUCATION",
            "EDUCATION_TRAINING_DEGREE_EDUCATION",
            "EDUCATION_TRAINING_CORPORATE_DEVELOPMENT",
            "EDUCATION_TRAINING_OTHER",
            "GAMES",
            "TRAVEL_TOURISM",
        ]
        | str
        | None = None,
        accum_common_imp_medin_num30d: str | None = None,
        read_mid_nor30: str | None = None,
        inter_mid_nor30: str | None = None,
        thousand_like_percent30: str | None = None,
        note_price: str | None = None,
        video_price: str | None = None,
        invite_reply48h_num_ratio: str | None = None,
        progress_order_cnt: str | None = None,
        trade_type: str | None = None,
        trade_report_brand_ids: str | None = None,
        exclude_trade_report_brand_ids: bool | None = None,
        accum_coop_imp_medin_num30d: str | None = None,
        read_mid_coop30: str | None = None,
        inter_mid_coop30: str | None = None,
        m_cpuv_num30d: str | None = None,
        estimate_picture_cpm: str | None = None,
        estimate_video_cpm: str | None = None,
        estimate_pic_read_price: str | None = None,
        estimate_video_read_price: str | None = None,
        estimate_picture_engage_cost: str | None = None,
        estimate_video_engage_cost: str | None = None,
        estimate_cpuv30d: str | None = None,
        klive_cnt30d: str | None = None,
        avg_live_viewer_num: str | None = None,
        avg_agmv90d: str | None = None,
        similar_user_id: str | None = None,
        similar_word: str | None = None,
        fans_location: str | None = None,
        max_pages: int,
    ) -> AsyncPages[ApiSolarCooperatorBloggerV2V1Data]:
        """Iterate over the pages of `api_solar_cooperator_blogger_v2_v1`; each is a response of it.

        The other arguments are those of `api_solar_cooperator_blogger_v2_v1`; `page` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            API_SOLAR_COOPERATOR_BLOGGER_V2_V1,
            {
                "searchType": search_type,
                "keyword": keyword,
                "page": page,
                "sort": sort,
                "fansNumberLower": fans_number_lower,
                "fansNumberUpper": fans_number_upper,
                "fansAge": fans_age,
                "fansGender": fans_gender,
                "fansChildAgeInfo": fans_child_age_info,
                "gender": gender,
                "location": location,
                "contentTag": content_tag,
                "contentSceneLabel": content_scene_label,
                "personalTags": personal_tags,
                "marketTarget": market_target,
                "audienceGroup": audience_group,
                "top20CrowdsLabel": top20_crowds_label,
                "industrySpecificCrowdsMotorDom": industry_specific_crowds_motor_dom,
                "featureTags": feature_tags,
                "contentThemeLabel": content_theme_label,
                "excludeLowActive": exclude_low_active,
                "fansNumUp": fans_num_up,
                "noteType": note_type,
                "industry": industry,
                "accumCommonImpMedinNum30d": accum_common_imp_medin_num30d,
                "readMidNor30": read_mid_nor30,
                "interMidNor30": inter_mid_nor30,
                "thousandLikePercent30": thousand_like_percent30,
                "notePrice": note_price,
                "videoPrice": video_price,
                "inviteReply48hNumRatio": invite_reply48h_num_ratio,
                "progressOrderCnt": progress_order_cnt,
                "tradeType": trade_type,
                "tradeReportBrandIds": trade_report_brand_ids,
                "excludeTradeReportBrandIds": exclude_trade_report_brand_ids,
                "accumCoopImpMedinNum30d": accum_coop_imp_medin_num30d,
                "readMidCoop30": read_mid_coop30,
                "interMidCoop30": inter_mid_coop30,
                "mCpuvNum30d": m_cpuv_num30d,
                "estimatePictureCpm": estimate_picture_cpm,
                "estimateVideoCpm": estimate_video_cpm,
                "estimatePicReadPrice": estimate_pic_read_price,
                "estimateVideoReadPrice": estimate_video_read_price,
                "estimatePictureEngageCost": estimate_picture_engage_cost,
                "estimateVideoEngageCost": estimate_video_engage_cost,
                "estimateCpuv30d": estimate_cpuv30d,
                "kliveCnt30d": klive_cnt30d,
                "avgLiveViewerNum": avg_live_viewer_num,
                "avgAgmv90d": avg_agmv90d,
                "similarUserId": similar_user_id,
                "similarWord": similar_word,
                "fansLocation": fans_location,
            },
            max_pages,
        )

    async def api_solar_cooperator_user_blogger_user_id_v1(
        self, *, user_id: str
    ) -> Response[ApiSolarCooperatorUserBloggerUserIdV1Data]:
        """Creator profile and quotes (v1, 达人资料与报价).

        Returns the Pugongying profile of a creator: followers, tags, place, number of collaborations and the
        quotes for image and video notes. Use it to check a creator before you propose a collaboration.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.

        Returns:
            The response. Its `data` is `ApiSolarCooperatorUserBloggerUserIdV1Data`, inferred from examples.
            Fields: `business_note_count`, `fans_count`, `live_id`, `lower_price`, `name`,
            `next_picture_price`, `next_video_price`, `picture_cpc_base_price`, `picture_cpc_per_price`,
            `picture_price`, `red_id`, `show_price`, `total_note_count`, `user_id`, `video_cpc_base_price`,
            `video_cpc_per_price`, `video_price`, `clothing_industry_price.industry_id`,
            `clothing_industry_price.picture_price`, `clothing_industry_price.video_price`, …

        Source: `GET /api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`, <https://docs.justoneapi.com/openapi/xiaohongshu-pgy-apis/user-blogger-v1-en.json>
        """
        return await self._call(API_SOLAR_COOPERATOR_USER_BLOGGER_USER_ID_V1, {"userId": user_id})

    async def api_solar_kol_data_user_id_fans_overall_new_history_v1(
        self,
        *,
        user_id: str,
        date_type: Literal["DAY_30", "DAY_90"] | str | None = None,
        increase_type: Literal["FANS_TOTAL", "FANS_INCREASE"] | str | None = None,
    ) -> Response[ApiSolarKolDataUserIdFansOverallNewHistoryV1Data]:
        """Follower history (v1, 粉丝趋势).

        Returns the daily follower counts of a creator over the last 30 or 90 days, as totals or as growth,
        with the net change of the period.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.
            date_type: Number of days to look back. The vendor's default is `DAY_30`.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            increase_type: Whether to return totals or growth. The vendor's default is `FANS_TOTAL`.
                - `FANS_TOTAL`: Total followers
                - `FANS_INCREASE`: New followers

        Returns:
            The response. Its `data` is `ApiSolarKolDataUserIdFansOverallNewHistoryV1Data`, inferred from examples.
            Fields: `fans_num_inc`, `fans_num_inc_rate`, `list_[].date_key`, `list_[].num`.

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            API_SOLAR_KOL_DATA_USER_ID_FANS_OVERALL_NEW_HISTORY_V1,
            {"userId": user_id, "dateType": date_type, "increaseType": increase_type},
        )

    async def api_solar_kol_data_user_id_fans_profile_v1(
        self, *, user_id: str
    ) -> Response[ApiSolarKolDataUserIdFansProfileV1Data]:
        """Follower profile (v1, 粉丝画像).

        Returns the profile of a creator's followers: shares by age, gender, province, city, interest and
        phone brand. Use it to see whether the audience fits a brand.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.

        Returns:
            The response. Its `data` is `ApiSolarKolDataUserIdFansProfileV1Data`, inferred from examples.
            Fields: `cities[].name`, `devices[].desc`, `devices[].name`, `interests[].name`,
            `provinces[].name`, `date_key`, `ages[].group`, `ages[].percent`, `cities[].percent`,
            `devices[].percent`, `gender.female`, `gender.male`, `interests[].percent`, `provinces[].percent`.

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(API_SOLAR_KOL_DATA_USER_ID_FANS_PROFILE_V1, {"userId": user_id})

    async def api_solar_kol_data_v2_cost_effective_v1(self, *, user_id: str) -> Response[Any]:
        """Cost effectiveness of a creator (v1, 达人性价比分析).

        Returns the cost effectiveness analysis of a creator on Pugongying. Use it to compare creators before
        you book.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(API_SOLAR_KOL_DATA_V2_COST_EFFECTIVE_V1, {"userId": user_id})

    async def api_solar_kol_data_v2_kol_content_tags_v1(self, *, user_id: str) -> Response[list[Any]]:
        """Content tags of a creator (v1, 达人内容类目标签).

        Returns the content categories that Pugongying has given a creator. Use it to see which subjects the
        notes cover.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.

        Returns:
            The response. Its `data` is `list[Any]`, inferred from examples.

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(API_SOLAR_KOL_DATA_V2_KOL_CONTENT_TAGS_V1, {"userId": user_id})

    async def api_solar_kol_data_v2_kol_feature_tags_v1(self, *, user_id: str) -> Response[list[Any]]:
        """Feature tags of a creator (v1, 达人特色标签).

        Returns the feature tags that Pugongying has given a creator, such as style, format or strength.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.

        Returns:
            The response. Its `data` is `list[Any]`, inferred from examples.

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(API_SOLAR_KOL_DATA_V2_KOL_FEATURE_TAGS_V1, {"userId": user_id})

    async def api_solar_kol_data_v2_notes_detail_v1(
        self,
        *,
        user_id: str,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | str | None = None,
        order_type: Literal["LATEST", "MOST_READ", "MOST_INTERACT"] | str | None = None,
        note_type: Literal["ALL", "COOPERATION", "PHOTO_TEXT", "VIDEO"] | str | None = None,
        is_third_platform: Literal["NO", "YES"] | str | None = None,
        page_number: int | None = None,
    ) -> Response[ApiSolarKolDataV2NotesDetailV1Data]:
        """Notes of a creator (v1, 达人笔记列表).

        Returns a creator's notes on Pugongying, page by page. The notes can be limited by type, traffic and
        third-party origin, and sorted by time, reads or engagements.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.
            advertise_switch: Traffic to cover: all traffic, or organic traffic only. The vendor's default
                is `ALL`.
                - `ALL`: All traffic
                - `ORGANIC_ONLY`: Organic only
            order_type: Order of the notes. The vendor's default is `LATEST`.
                - `LATEST`: Newest first
                - `MOST_READ`: Most reads first
                - `MOST_INTERACT`: Most engagements first
            note_type: Type of the notes. The vendor's default is `ALL`.
                - `ALL`: Any
                - `COOPERATION`: Collaboration notes
                - `PHOTO_TEXT`: Image notes
                - `VIDEO`: Video notes
            is_third_platform: Whether the notes come from third-party platforms. The vendor's default is
                `NO`.
                - `NO`: No
                - `YES`: Yes
            page_number: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `ApiSolarKolDataV2NotesDetailV1Data`, inferred from examples.
            Fields: `total`, `list_`.

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1,
            {
                "userId": user_id,
                "advertiseSwitch": advertise_switch,
                "orderType": order_type,
                "noteType": note_type,
                "isThirdPlatform": is_third_platform,
                "pageNumber": page_number,
            },
        )

    def iter_api_solar_kol_data_v2_notes_detail_v1(
        self,
        *,
        user_id: str,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | str | None = None,
        order_type: Literal["LATEST", "MOST_READ", "MOST_INTERACT"] | str | None = None,
        note_type: Literal["ALL", "COOPERATION", "PHOTO_TEXT", "VIDEO"] | str | None = None,
        is_third_platform: Literal["NO", "YES"] | str | None = None,
        page_number: int | None = None,
        max_pages: int,
    ) -> AsyncPages[ApiSolarKolDataV2NotesDetailV1Data]:
        """Iterate over the pages of `api_solar_kol_data_v2_notes_detail_v1`; each is a response of it.

        The other arguments are those of `api_solar_kol_data_v2_notes_detail_v1`; `page_number` stand for the
        page to begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1,
            {
                "userId": user_id,
                "advertiseSwitch": advertise_switch,
                "orderType": order_type,
                "noteType": note_type,
                "isThirdPlatform": is_third_platform,
                "pageNumber": page_number,
            },
            max_pages,
        )

    async def api_solar_kol_data_v3_data_summary_v1(
        self, *, user_id: str, business: Literal["DAILY_NOTE", "COOPERATE_NOTE"] | str | None = None
    ) -> Response[ApiSolarKolDataV3DataSummaryV1Data]:
        """Data summary of a creator (v1, 达人数据概览).

        Returns the summary figures of a creator: median reads and engagements, estimated costs, activity,
        reply rate and follower growth. They cover daily notes or collaboration notes.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.
            business: Which notes count: daily notes or paid collaboration notes. The vendor's default is
                `DAILY_NOTE`.
                - `DAILY_NOTE`: Daily notes
                - `COOPERATE_NOTE`: Collaboration notes

        Returns:
            The response. Its `data` is `ApiSolarKolDataV3DataSummaryV1Data`, inferred from examples.
            Fields: `active_day_in_last7`, `date_key`, `easy_connect`, `estimate_picture_cpm`,
            `estimate_picture_cpm_compare`, `estimate_picture_cpuv`, `estimate_picture_cpuv_compare`,
            `estimate_picture_engage_cost`, `estimate_picture_engage_cost_compare`, `estimate_video_cpm`,
            `estimate_video_cpm_compare`, `estimate_video_cpuv`, `estimate_video_cpuv_compare`,
            `estimate_video_engage_cost`, `estimate_video_engage_cost_compare`, `fans30_growth_beyond_rate`,
            `fans30_growth_rate`, `interaction_beyond_rate`, `interaction_median`, `invite_num`, …

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(API_SOLAR_KOL_DATA_V3_DATA_SUMMARY_V1, {"userId": user_id, "business": business})

    async def api_solar_kol_data_v3_fans_summary_v1(
        self, *, user_id: str
    ) -> Response[ApiSolarKolDataV3FansSummaryV1Data]:
        """Follower summary (v1, 粉丝概览).

        Returns the follower count of a creator with its growth, and the shares of active, reading, engaging
        and paying followers. Use it to judge the quality of the audience.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.

        Returns:
            The response. Its `data` is `ApiSolarKolDataV3FansSummaryV1Data`, inferred from examples.
            Fields: `active_fans_beyond_rate`, `active_fans_l28`, `active_fans_rate`,
            `engage_fans_beyond_rate`, `engage_fans_l30`, `engage_fans_rate`, `fans_growth_beyond_rate`,
            `fans_growth_rate`, `fans_increase_num`, `fans_num`, `pay_fans_user_num30d`,
            `pay_fans_user_rate30d`, `read_fans_beyond_rate`, `read_fans_in30`, `read_fans_rate`.

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(API_SOLAR_KOL_DATA_V3_FANS_SUMMARY_V1, {"userId": user_id})

    async def api_solar_kol_data_v3_notes_rate_v1(
        self,
        *,
        user_id: str,
        business: Literal["DAILY_NOTE", "COOPERATE_NOTE"] | str | None = None,
        note_type: Literal["PHOTO_TEXT_AND_VIDEO", "PHOTO_TEXT", "VIDEO"] | str | None = None,
        date_type: Literal["DAY_30", "DAY_90"] | str | None = None,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | str | None = None,
    ) -> Response[ApiSolarKolDataV3NotesRateV1Data]:
        """Note performance of a creator (v1, 达人笔记表现).

        Returns the performance of a creator's notes as a whole: median exposure, reads and engagements,
        engagement rate, completion rate and the share of notes with many likes. Note kind, format, period and
        traffic can be chosen.

        Args:
            user_id: Xiaohongshu user id of the creator, the `userId` in a creator search response.
            business: Which notes count: daily notes or paid collaboration notes. The vendor's default is
                `DAILY_NOTE`.
                - `DAILY_NOTE`: Daily notes
                - `COOPERATE_NOTE`: Collaboration notes
            note_type: Format of the notes that count. The vendor's default is `PHOTO_TEXT_AND_VIDEO`.
                - `PHOTO_TEXT_AND_VIDEO`: Image and video notes
                - `PHOTO_TEXT`: Image notes
                - `VIDEO`: Video notes
            date_type: Number of days to look back. The vendor's default is `DAY_30`.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            advertise_switch: Traffic to cover: all traffic, or organic traffic only. The vendor's default
                is `ALL`.
                - `ALL`: All traffic
                - `ORGANIC_ONLY`: Organic only

        Returns:
            The response. Its `data` is `ApiSolarKolDataV3NotesRateV1Data`, inferred from examples.
            Fields: `long_term_common_note_vo.end_publish_time`,
            `long_term_common_note_vo.start_publish_time`, `long_term_cooperate_note_vo.end_publish_time`,
            `long_term_cooperate_note_vo.start_publish_time`, `collect_median`, `comment_median`,
            `hundred_like_percent`, `imp_median`, `imp_median_beyond_rate`, `interaction_beyond_rate`,
            `interaction_median`, `interaction_rate`, `like_median`, `m_engagement_num`, `m_follow_cnt`,
            `mengagement_num`, `mfollow_cnt`, `note_number`, `note_type`, `notes`, …

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1,
            {
                "userId": user_id,
                "business": business,
                "noteType": note_type,
                "dateType": date_type,
                "advertiseSwitch": advertise_switch,
            },
        )

    async def api_solar_kol_get_similar_kol_v1(
        self, *, user_id: str, page_num: int | None = None
    ) -> Response[ApiSolarKolGetSimilarKolV1Data]:
        """Similar creators (v1, 相似达人).

        Returns creators similar to a given creator, page by page. Use it to extend a list of creators from
        one good example.

        Args:
            user_id: Xiaohongshu user id of the creator to compare with.
            page_num: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `ApiSolarKolGetSimilarKolV1Data`, inferred from examples.
            Fields: `total`, `track_id`, `highlight_words`, `kols`, `redirect2_nick_search`, `result_type`.

        Source: `GET /api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(API_SOLAR_KOL_GET_SIMILAR_KOL_V1, {"userId": user_id, "pageNum": page_num})

    def iter_api_solar_kol_get_similar_kol_v1(
        self, *, user_id: str, page_num: int | None = None, max_pages: int
    ) -> AsyncPages[ApiSolarKolGetSimilarKolV1Data]:
        """Iterate over the pages of `api_solar_kol_get_similar_kol_v1`; each is a response of it.

        The other arguments are those of `api_solar_kol_get_similar_kol_v1`; `page_num` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(API_SOLAR_KOL_GET_SIMILAR_KOL_V1, {"userId": user_id, "pageNum": page_num}, max_pages)

    async def api_solar_note_note_id_detail_v1(self, *, note_id: str) -> Response[ApiSolarNoteNoteIdDetailV1Data]:
        """Note details (v1, 笔记详情).

        Returns one note as Pugongying shows it: text, media, exposure, reads, likes, saves, comments and the
        author with quotes. Use it to review a single note.

        Args:
            note_id: Id of the note, the `noteId` in a Content Square response.

        Returns:
            The response. Its `data` is `ApiSolarNoteNoteIdDetailV1Data`, inferred from examples.
            Fields: `agent_name`, `content`, `create_time`, `name`, `note_id`, `red_id`, `report_brand_name`,
            `report_brand_user_id`, `title`, `user_id`, `images_list[].file_id`, `images_list[].trace_id`,
            `time.create_time`, `time.update_time`, `time.user_update_time`, `user_info.advertiser_id`,
            `user_info.nick_name`, `user_info.picture_price`, `user_info.user_id`, `user_info.video_price`, …

        Source: `GET /api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(API_SOLAR_NOTE_NOTE_ID_DETAIL_V1, {"noteId": note_id})

    @deprecated(
        "xiaohongshu_pgy.get_kol_core_data_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_core_data_v1(
        self,
        *,
        kol_id: str,
        business: Literal["_0", "_1"] | str | None = None,
        note_type: Literal["_1", "_2", "_3"] | str | None = None,
        date_type: Literal["_1", "_2"] | str | None = None,
        ad_switch: Literal["_1", "_0"] | str | None = None,
    ) -> Response[Any]:
        """Core metrics of a creator (legacy) (v1, 达人核心数据（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the core metrics of a creator on content and engagement. Deprecated; use `core_data` instead.

        Args:
            kol_id: Id of the creator on Pugongying.
            business: Which notes count: daily notes or paid collaboration notes. The vendor's default is
                `_0`.
                - `_0`: Daily notes
                - `_1`: Collaboration notes
            note_type: Format of the notes that count. The vendor's default is `_3`.
                - `_1`: Image notes
                - `_2`: Video notes
                - `_3`: Image and video notes
            date_type: Number of days to look back. The vendor's default is `_1`.
                - `_1`: Last 30 days
                - `_2`: Last 90 days
            ad_switch: Traffic to cover: all traffic, or organic traffic only. The vendor's default is
                `_1`.
                - `_1`: All traffic
                - `_0`: Organic only

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/get-kol-core-data/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_KOL_CORE_DATA_V1,
            {
                "kolId": kol_id,
                "business": business,
                "noteType": note_type,
                "dateType": date_type,
                "adSwitch": ad_switch,
            },
        )

    @deprecated(
        "xiaohongshu_pgy.get_kol_cost_effective_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_cost_effective_v1(self, *, kol_id: str) -> Response[Any]:
        """Cost effectiveness of a creator (legacy) (v1, 达人性价比分析（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the cost effectiveness of a creator: price against reach and engagement. Deprecated; use
        `costEffective` instead.

        Args:
            kol_id: Id of the creator on Pugongying.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/get-kol-cost-effective/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_KOL_COST_EFFECTIVE_V1, {"kolId": kol_id})

    @deprecated(
        "xiaohongshu_pgy.get_kol_data_summary_v2 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_data_summary_v2(self, *, kol_id: str, business: Literal["_0", "_1"] | str) -> Response[Any]:
        """Data summary of a creator (legacy) (v2, 达人数据概览（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the summary figures of a creator: activity, engagement and follower growth. Deprecated; use
        `dataSummary` instead.

        Args:
            kol_id: Id of the creator on Pugongying.
            business: Which notes count: daily notes or paid collaboration notes.
                - `_0`: Daily notes
                - `_1`: Collaboration notes

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/get-kol-data-summary/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_KOL_DATA_SUMMARY_V2, {"kolId": kol_id, "business": business})

    @deprecated(
        "xiaohongshu_pgy.get_kol_fans_portrait_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_fans_portrait_v1(self, *, kol_id: str) -> Response[Any]:
        """Follower profile (legacy) (v1, 粉丝画像（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the profile of a creator's followers by demographics and interests. Deprecated; use
        `fans_profile` instead.

        Args:
            kol_id: Id of the creator on Pugongying.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/get-kol-fans-portrait/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_KOL_FANS_PORTRAIT_V1, {"kolId": kol_id})

    @deprecated(
        "xiaohongshu_pgy.get_kol_fans_summary_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_fans_summary_v1(self, *, kol_id: str) -> Response[Any]:
        """Follower summary (legacy) (v1, 粉丝概览（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the main follower figures of a creator and how they change. Deprecated; use `fansSummary`
        instead.

        Args:
            kol_id: Id of the creator on Pugongying.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/get-kol-fans-summary/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_KOL_FANS_SUMMARY_V1, {"kolId": kol_id})

    @deprecated(
        "xiaohongshu_pgy.get_kol_fans_trend_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_fans_trend_v1(
        self, *, kol_id: str, date_type: Literal["_1", "_2"] | str, increase_type: Literal["_1", "_2"] | str
    ) -> Response[Any]:
        """Follower history (legacy) (v1, 粉丝趋势（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns how the followers of a creator have changed over the last 30 or 60 days, as totals or as
        growth. Deprecated; use `fans_overall_new_history` instead.

        Args:
            kol_id: Id of the creator on Pugongying.
            date_type: Number of days to look back.
                - `_1`: Last 30 days
                - `_2`: Last 60 days
            increase_type: Whether to return totals or growth.
                - `_1`: Total followers
                - `_2`: New followers

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/get-kol-fans-trend/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_KOL_FANS_TREND_V1, {"kolId": kol_id, "dateType": date_type, "increaseType": increase_type}
        )

    @deprecated(
        "xiaohongshu_pgy.get_kol_info_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_info_v1(self, *, kol_id: str) -> Response[Any]:
        """Creator profile and quotes (legacy) (v1, 达人资料与报价（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the profile of a creator with audience and quotes. Deprecated; use `cooperator/user/blogger`
        instead.

        Args:
            kol_id: Id of the creator on Pugongying.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/get-kol-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_KOL_INFO_V1, {"kolId": kol_id})

    async def get_kol_note_list_v1(
        self,
        *,
        kol_id: str,
        ad_switch: Literal["_1", "_0"] | str,
        order_type: Literal["_1", "_2", "_3"] | str,
        page: int | None = None,
        note_type: Literal["_1", "_2", "_3", "_4"] | str | None = None,
    ) -> Response[GetKolNoteListV1Data]:
        """Notes of a creator, Pro (v1, 达人笔记列表 Pro).

        Returns a creator's notes on Pugongying, page by page, sorted by time, reads or engagements. Unlike
        `notesDetail`, it takes `kolId` and numbered choices.

        Args:
            kol_id: Id of the creator on Pugongying.
            ad_switch: Traffic to cover: all traffic, or organic traffic only.
                - `_1`: All traffic
                - `_0`: Organic only
            order_type: Order of the notes.
                - `_1`: Newest first
                - `_2`: Most reads first
                - `_3`: Most engagements first
            page: Page number, counted from 1. The vendor's default is `1`.
            note_type: Type of the notes. The vendor's default is `_4`.
                - `_1`: Image notes
                - `_2`: Video notes
                - `_3`: Collaboration notes
                - `_4`: Any

        Returns:
            The response. Its `data` is `GetKolNoteListV1Data`, inferred from examples.
            Fields: `total`, `list_`.

        Source: `GET /api/xiaohongshu-pgy/get-kol-note-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_KOL_NOTE_LIST_V1,
            {"kolId": kol_id, "adSwitch": ad_switch, "orderType": order_type, "page": page, "noteType": note_type},
        )

    def iter_get_kol_note_list_v1(
        self,
        *,
        kol_id: str,
        ad_switch: Literal["_1", "_0"] | str,
        order_type: Literal["_1", "_2", "_3"] | str,
        page: int | None = None,
        note_type: Literal["_1", "_2", "_3", "_4"] | str | None = None,
        max_pages: int,
    ) -> AsyncPages[GetKolNoteListV1Data]:
        """Iterate over the pages of `get_kol_note_list_v1`; each is a response of it.

        The other arguments are those of `get_kol_note_list_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_KOL_NOTE_LIST_V1,
            {"kolId": kol_id, "adSwitch": ad_switch, "orderType": order_type, "page": page, "noteType": note_type},
            max_pages,
        )

    @deprecated(
        "xiaohongshu_pgy.get_kol_note_rate_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_note_rate_v1(
        self,
        *,
        kol_id: str,
        date_type: Literal["_1", "_2"] | str | None = None,
        note_type: Literal["_1", "_2", "_3"] | str | None = None,
        ad_switch: Literal["_1", "_0"] | str | None = None,
        business: Literal["_0", "_1"] | str | None = None,
    ) -> Response[Any]:
        """Note performance of a creator (legacy) (v1, 达人笔记表现（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the performance of a creator's notes as a whole. Note kind, format, period and traffic can be
        chosen. Deprecated; use `notesRate` instead.

        Args:
            kol_id: Id of the creator on Pugongying.
            date_type: Number of days to look back. The vendor's default is `_1`.
                - `_1`: Last 30 days
                - `_2`: Last 90 days
            note_type: Format of the notes that count. The vendor's default is `_3`.
                - `_1`: Image notes
                - `_2`: Video notes
                - `_3`: Image and video notes
            ad_switch: Traffic to cover: all traffic, or organic traffic only. The vendor's default is
                `_1`.
                - `_1`: All traffic
                - `_0`: Organic only
            business: Which notes count: daily notes or paid collaboration notes. The vendor's default is
                `_0`.
                - `_0`: Daily notes
                - `_1`: Collaboration notes

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/get-kol-note-rate/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_KOL_NOTE_RATE_V1,
            {
                "kolId": kol_id,
                "dateType": date_type,
                "noteType": note_type,
                "adSwitch": ad_switch,
                "business": business,
            },
        )

    @deprecated(
        "xiaohongshu_pgy.get_note_detail_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_note_detail_v1(self, *, note_id: str) -> Response[Any]:
        """Note details (legacy) (v1, 笔记详情（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns one note with its media and engagement counts. Deprecated; use `api/solar/note/noteId/detail`
        instead.

        Args:
            note_id: Id of the note.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu-pgy/get-note-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_NOTE_DETAIL_V1, {"noteId": note_id})
