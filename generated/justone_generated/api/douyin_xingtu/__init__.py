"""Endpoints under `/api/douyin-xingtu`."""

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
    from .gw_api_aggregator_get_author_commerce_seed_base_info_v1 import (
        GwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Data,
    )
    from .gw_api_aggregator_get_author_commerce_spread_info_v1 import GwApiAggregatorGetAuthorCommerceSpreadInfoV1Data
    from .gw_api_aggregator_get_author_contract_base_info import GwApiAggregatorGetAuthorContractBaseInfoData
    from .gw_api_aggregator_get_author_homepage_videos_v1 import GwApiAggregatorGetAuthorHomepageVideosV1Data
    from .gw_api_aggregator_get_author_live_statistics_v1 import GwApiAggregatorGetAuthorLiveStatisticsV1Data
    from .gw_api_aggregator_get_author_live_watch_distribution_v1 import (
        GwApiAggregatorGetAuthorLiveWatchDistributionV1Data,
    )
    from .gw_api_aggregator_get_author_order_experience_v1 import GwApiAggregatorGetAuthorOrderExperienceV1Data
    from .gw_api_aggregator_get_author_side_base_info_v1 import GwApiAggregatorGetAuthorSideBaseInfoV1Data
    from .gw_api_aggregator_get_author_tags_v1 import GwApiAggregatorGetAuthorTagsV1Data
    from .gw_api_author_get_author_base_info_v1 import GwApiAuthorGetAuthorBaseInfoV1Data
    from .gw_api_author_get_author_marketing_info_v1 import GwApiAuthorGetAuthorMarketingInfoV1Data
    from .gw_api_author_get_author_platform_channel_info_v2_v1 import GwApiAuthorGetAuthorPlatformChannelInfoV2V1Data
    from .gw_api_author_get_author_show_items_v2_v1 import GwApiAuthorGetAuthorShowItemsV2V1Data
    from .gw_api_data_get_author_hot_comment_tokens_v1 import GwApiDataGetAuthorHotCommentTokensV1Data
    from .gw_api_data_sp_author_audience_distribution_v1 import GwApiDataSpAuthorAudienceDistributionV1Data
    from .gw_api_data_sp_author_cp_info_v1 import GwApiDataSpAuthorCpInfoV1Data
    from .gw_api_data_sp_author_link_struct_v1 import GwApiDataSpAuthorLinkStructV1Data
    from .gw_api_data_sp_author_rec_videos_v2_v1 import GwApiDataSpAuthorRecVideosV2V1Data
    from .gw_api_data_sp_author_touch_distribution_v1 import GwApiDataSpAuthorTouchDistributionV1Data
    from .gw_api_data_sp_author_video_distribution_v1 import GwApiDataSpAuthorVideoDistributionV1Data
    from .gw_api_data_sp_check_author_display_v1 import GwApiDataSpCheckAuthorDisplayV1Data
    from .gw_api_data_sp_get_author_convert_ability_v1 import GwApiDataSpGetAuthorConvertAbilityV1Data
    from .gw_api_data_sp_get_author_convert_videos_or_products_v1 import (
        GwApiDataSpGetAuthorConvertVideosOrProductsV1Data,
    )
    from .gw_api_data_sp_get_author_daily_fans_v1 import GwApiDataSpGetAuthorDailyFansV1Data
    from .gw_api_data_sp_get_author_fans_distribution_v1 import GwApiDataSpGetAuthorFansDistributionV1Data
    from .gw_api_data_sp_get_author_link_info_v1 import GwApiDataSpGetAuthorLinkInfoV1Data
    from .gw_api_data_sp_get_author_spread_info_v1 import GwApiDataSpGetAuthorSpreadInfoV1Data
    from .gw_api_data_sp_item_report_detail_v1 import GwApiDataSpItemReportDetailV1Data
    from .gw_api_data_sp_item_report_th_analysis_v1 import GwApiDataSpItemReportThAnalysisV1Data
    from .gw_api_data_sp_item_report_trend_v1 import GwApiDataSpItemReportTrendV1Data
    from .gw_api_gauthor_author_get_business_card_info_v1 import GwApiGauthorAuthorGetBusinessCardInfoV1Data
    from .gw_api_gauthor_get_author_content_hot_keywords_v1 import GwApiGauthorGetAuthorContentHotKeywordsV1Data
    from .gw_api_gsearch_search_for_author_square_v1 import GwApiGsearchSearchForAuthorSquareV1Data

GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_author_commerce_seed_base_info_v1",
    method="GET",
    path="/api/douyin-xingtu/get-author-commerce-seed-base-info/v1",
    summary="Commerce seeding base data (legacy) (v1, 种草基础数据（旧版）).",
    parameters={"kol_id": "kolId", "range": "range"},
    deprecation="douyin_xingtu.get_author_commerce_seed_base_info_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_author_commerce_seed_base_info",
    hidden=True,
)
GET_AUTHOR_COMMERCE_SPREAD_INFO_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_author_commerce_spread_info_v1",
    method="GET",
    path="/api/douyin-xingtu/get-author-commerce-spread-info/v1",
    summary="Commerce spread data (legacy) (v1, 商业传播数据（旧版）).",
    parameters={"kol_id": "kolId"},
    deprecation="douyin_xingtu.get_author_commerce_spread_info_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_author_commerce_spread_info",
    hidden=True,
)
GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_author_content_hot_keywords_v1",
    method="GET",
    path="/api/douyin-xingtu/get-author-content-hot-keywords/v1",
    summary="Content keywords (legacy) (v1, 内容热词（旧版）).",
    parameters={"kol_id": "kolId"},
    deprecation="douyin_xingtu.get_author_content_hot_keywords_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_author_content_hot_keywords",
    hidden=True,
)
GET_AUTHOR_HOT_COMMENT_TOKENS_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_author_hot_comment_tokens_v1",
    method="GET",
    path="/api/douyin-xingtu/get-author-hot-comment-tokens/v1",
    summary="Comment keywords (legacy) (v1, 评论热词（旧版）).",
    parameters={"kol_id": "kolId"},
    deprecation="douyin_xingtu.get_author_hot_comment_tokens_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_author_hot_comment_tokens",
    hidden=True,
)
GET_KOL_AUDIENCE_DISTRIBUTION_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_kol_audience_distribution_v1",
    method="GET",
    path="/api/douyin-xingtu/get-kol-audience-distribution/v1",
    summary="Audience profile (legacy) (v1, 观众画像（旧版）).",
    parameters={"kol_id": "kolId"},
    deprecation="douyin_xingtu.get_kol_audience_distribution_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_kol_audience_distribution",
    hidden=True,
)
GET_KOL_CONVERT_ABILITY_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_kol_convert_ability_v1",
    method="GET",
    path="/api/douyin-xingtu/get-kol-convert-ability/v1",
    summary="Conversion ability (legacy) (v1, 转化能力（旧版）).",
    parameters={"kol_id": "kolId", "range": "range"},
    deprecation="douyin_xingtu.get_kol_convert_ability_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_kol_convert_ability",
    hidden=True,
)
GET_KOL_CONVERT_VIDEOS_OR_PRODUCTS_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_kol_convert_videos_or_products_v1",
    method="GET",
    path="/api/douyin-xingtu/get-kol-convert-videos-or-products/v1",
    summary="Conversion videos or products (legacy) (v1, 转化视频与商品（旧版）).",
    parameters={"kol_id": "kolId", "detail_type": "detailType", "page": "page"},
    paging=Paging(step={"page": 1}),
    deprecation="douyin_xingtu.get_kol_convert_videos_or_products_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_kol_convert_videos_or_products",
    hidden=True,
)
GET_KOL_CP_INFO_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_kol_cp_info_v1",
    method="GET",
    path="/api/douyin-xingtu/get-kol-cp-info/v1",
    summary="Cost performance (legacy) (v1, 性价比数据（旧版）).",
    parameters={"kol_id": "kolId"},
    deprecation="douyin_xingtu.get_kol_cp_info_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_kol_cp_info",
    hidden=True,
)
GET_KOL_DAILY_FANS_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_kol_daily_fans_v1",
    method="GET",
    path="/api/douyin-xingtu/get-kol-daily-fans/v1",
    summary="Daily follower trend (legacy) (v1, 粉丝每日趋势（旧版）).",
    parameters={"kol_id": "kolId", "start_date": "startDate", "end_date": "endDate"},
    deprecation="douyin_xingtu.get_kol_daily_fans_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_kol_daily_fans",
    hidden=True,
)
GET_KOL_FANS_DISTRIBUTION_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_kol_fans_distribution_v1",
    method="GET",
    path="/api/douyin-xingtu/get-kol-fans-distribution/v1",
    summary="Follower profile (legacy) (v1, 粉丝画像（旧版）).",
    parameters={"kol_id": "kolId", "fans_type": "fansType"},
    deprecation="douyin_xingtu.get_kol_fans_distribution_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_kol_fans_distribution",
    hidden=True,
)
GET_KOL_INFO_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_kol_info_v1",
    method="GET",
    path="/api/douyin-xingtu/get-kol-info/v1",
    summary="Creator profile (legacy) (v1, 达人基础信息（旧版）).",
    parameters={"kol_id": "kolId", "platform_channel": "platformChannel"},
    deprecation="douyin_xingtu.get_kol_info_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_kol_info",
    hidden=True,
)
GET_KOL_LINK_INFO_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_kol_link_info_v1",
    method="GET",
    path="/api/douyin-xingtu/get-kol-link-info/v1",
    summary="Xingtu indexes (legacy) (v1, 星图指数（旧版）).",
    parameters={"kol_id": "kolId", "industry_tag": "industryTag"},
    deprecation="douyin_xingtu.get_kol_link_info_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_kol_link_info",
    hidden=True,
)
GET_KOL_LINK_STRUCT_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_kol_link_struct_v1",
    method="GET",
    path="/api/douyin-xingtu/get-kol-link-struct/v1",
    summary="Connected user structure (legacy) (v1, 连接用户结构（旧版）).",
    parameters={"kol_id": "kolId"},
    deprecation="douyin_xingtu.get_kol_link_struct_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_kol_link_struct",
    hidden=True,
)
GET_KOL_MARKETING_INFO_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_kol_marketing_info_v1",
    method="GET",
    path="/api/douyin-xingtu/get-kol-marketing-info/v1",
    summary="Quotes and services (legacy) (v1, 报价与商业信息（旧版）).",
    parameters={"kol_id": "kolId", "platform_channel": "platformChannel"},
    deprecation="douyin_xingtu.get_kol_marketing_info_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_kol_marketing_info",
    hidden=True,
)
GET_KOL_REC_VIDEOS_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_kol_rec_videos_v1",
    method="GET",
    path="/api/douyin-xingtu/get-kol-rec-videos/v1",
    summary="Representative videos (legacy) (v1, 代表作品（旧版）).",
    parameters={"kol_id": "kolId"},
    deprecation="douyin_xingtu.get_kol_rec_videos_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_kol_rec_videos",
    hidden=True,
)
GET_KOL_SHOW_ITEMS_V2_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_kol_show_items_v2_v1",
    method="GET",
    path="/api/douyin-xingtu/get-kol-show-items-v2/v1",
    summary="Showcase videos (legacy) (v1, 展示视频（旧版）).",
    parameters={"kol_id": "kolId", "only_assign": "onlyAssign"},
    deprecation="douyin_xingtu.get_kol_show_items_v2_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_kol_show_items_v2",
    hidden=True,
)
GET_KOL_SPREAD_INFO_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_kol_spread_info_v1",
    method="GET",
    path="/api/douyin-xingtu/get-kol-spread-info/v1",
    summary="Spread performance (legacy) (v1, 传播表现（旧版）).",
    parameters={
        "kol_id": "kolId",
        "type": "type",
        "range": "range",
        "flow_type": "flowType",
        "only_assign": "onlyAssign",
    },
    deprecation="douyin_xingtu.get_kol_spread_info_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_kol_spread_info",
    hidden=True,
)
GET_KOL_TOUCH_DISTRIBUTION_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_kol_touch_distribution_v1",
    method="GET",
    path="/api/douyin-xingtu/get-kol-touch-distribution/v1",
    summary="Sources of connected users (legacy) (v1, 连接用户来源（旧版）).",
    parameters={"kol_id": "kolId"},
    deprecation="douyin_xingtu.get_kol_touch_distribution_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_kol_touch_distribution",
    hidden=True,
)
GET_VIDEO_DETAIL_V1: Operation[Any] = Operation(
    name="douyin_xingtu.get_video_detail_v1",
    method="GET",
    path="/api/douyin-xingtu/get-video-detail/v1",
    summary="Video details (legacy) (v1, 视频详情（旧版）).",
    parameters={"detail_id": "detailId"},
    deprecation="douyin_xingtu.get_video_detail_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_get_video_detail",
    hidden=True,
)
GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1: Operation[
    GwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Data
] = Operation(
    name="douyin_xingtu.gw_api_aggregator_get_author_commerce_seed_base_info_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/aggregator/get_author_commerce_seed_base_info/v1",
    summary="Commerce seeding base data (v1, 种草基础数据).",
    parameters={"o_author_id": "oAuthorId", "range": "range"},
    data="justone_generated.api.douyin_xingtu.gw_api_aggregator_get_author_commerce_seed_base_info_v1",
    family="douyin_xingtu_gw_api_aggregator_get_author_commerce_seed_base_info",
)
GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SPREAD_INFO_V1: Operation[GwApiAggregatorGetAuthorCommerceSpreadInfoV1Data] = (
    Operation(
        name="douyin_xingtu.gw_api_aggregator_get_author_commerce_spread_info_v1",
        method="GET",
        path="/api/douyin-xingtu/gw/api/aggregator/get_author_commerce_spread_info/v1",
        summary="Commerce spread data (v1, 商业传播数据).",
        parameters={"o_author_id": "oAuthorId"},
        data="justone_generated.api.douyin_xingtu.gw_api_aggregator_get_author_commerce_spread_info_v1",
        family="douyin_xingtu_gw_api_aggregator_get_author_commerce_spread_info",
    )
)
GW_API_AGGREGATOR_GET_AUTHOR_CONTRACT_BASE_INFO: Operation[GwApiAggregatorGetAuthorContractBaseInfoData] = Operation(
    name="douyin_xingtu.gw_api_aggregator_get_author_contract_base_info",
    method="GET",
    path="/api/douyin-xingtu/gw/api/aggregator/get_author_contract_base_info",
    summary="Order fulfillment record (达人履约数据).",
    parameters={"o_author_id": "oAuthorId", "range": "range"},
    data="justone_generated.api.douyin_xingtu.gw_api_aggregator_get_author_contract_base_info",
    family="douyin_xingtu_gw_api_aggregator_get_author_contract_base_info",
)
GW_API_AGGREGATOR_GET_AUTHOR_HOMEPAGE_VIDEOS_V1: Operation[GwApiAggregatorGetAuthorHomepageVideosV1Data] = Operation(
    name="douyin_xingtu.gw_api_aggregator_get_author_homepage_videos_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/aggregator/get_author_homepage_videos/v1",
    summary="Creator homepage videos (v1, 达人主页视频).",
    parameters={
        "o_author_id": "oAuthorId",
        "page": "page",
        "keyword": "keyword",
        "video_type": "videoType",
        "only_assign": "onlyAssign",
        "start_date": "startDate",
        "end_date": "endDate",
    },
    data="justone_generated.api.douyin_xingtu.gw_api_aggregator_get_author_homepage_videos_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "items"),
    family="douyin_xingtu_gw_api_aggregator_get_author_homepage_videos",
)
GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1: Operation[GwApiAggregatorGetAuthorLiveStatisticsV1Data] = Operation(
    name="douyin_xingtu.gw_api_aggregator_get_author_live_statistics_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/aggregator/get_author_live_statistics/v1",
    summary="Live stream statistics (v1, 直播数据统计).",
    parameters={
        "o_author_id": "oAuthorId",
        "live_type": "liveType",
        "period": "period",
        "only_star_order": "onlyStarOrder",
        "flow_type": "flowType",
    },
    data="justone_generated.api.douyin_xingtu.gw_api_aggregator_get_author_live_statistics_v1",
    family="douyin_xingtu_gw_api_aggregator_get_author_live_statistics",
)
GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1: Operation[
    GwApiAggregatorGetAuthorLiveWatchDistributionV1Data
] = Operation(
    name="douyin_xingtu.gw_api_aggregator_get_author_live_watch_distribution_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/aggregator/get_author_live_watch_distribution/v1",
    summary="Live audience profile (v1, 直播观众画像).",
    parameters={"o_author_id": "oAuthorId", "live_crowd_type": "liveCrowdType", "live_type": "liveType"},
    data="justone_generated.api.douyin_xingtu.gw_api_aggregator_get_author_live_watch_distribution_v1",
    family="douyin_xingtu_gw_api_aggregator_get_author_live_watch_distribution",
)
GW_API_AGGREGATOR_GET_AUTHOR_ORDER_EXPERIENCE_V1: Operation[GwApiAggregatorGetAuthorOrderExperienceV1Data] = Operation(
    name="douyin_xingtu.gw_api_aggregator_get_author_order_experience_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/aggregator/get_author_order_experience/v1",
    summary="Order experience by industry (v1, 接单行业经验).",
    parameters={"o_author_id": "oAuthorId", "period": "period"},
    data="justone_generated.api.douyin_xingtu.gw_api_aggregator_get_author_order_experience_v1",
    family="douyin_xingtu_gw_api_aggregator_get_author_order_experience",
)
GW_API_AGGREGATOR_GET_AUTHOR_SIDE_BASE_INFO_V1: Operation[GwApiAggregatorGetAuthorSideBaseInfoV1Data] = Operation(
    name="douyin_xingtu.gw_api_aggregator_get_author_side_base_info_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/aggregator/get_author_side_base_info/v1",
    summary="Side card data (v1, 侧边栏基础信息).",
    parameters={"o_author_id": "oAuthorId"},
    data="justone_generated.api.douyin_xingtu.gw_api_aggregator_get_author_side_base_info_v1",
    family="douyin_xingtu_gw_api_aggregator_get_author_side_base_info",
)
GW_API_AGGREGATOR_GET_AUTHOR_TAGS_V1: Operation[GwApiAggregatorGetAuthorTagsV1Data] = Operation(
    name="douyin_xingtu.gw_api_aggregator_get_author_tags_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/aggregator/get_author_tags/v1",
    summary="Creator tags (v1, 达人标签).",
    parameters={"star_author_id": "starAuthorId"},
    data="justone_generated.api.douyin_xingtu.gw_api_aggregator_get_author_tags_v1",
    family="douyin_xingtu_gw_api_aggregator_get_author_tags",
)
GW_API_AUTHOR_GET_AUTHOR_BASE_INFO_V1: Operation[GwApiAuthorGetAuthorBaseInfoV1Data] = Operation(
    name="douyin_xingtu.gw_api_author_get_author_base_info_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/author/get_author_base_info/v1",
    summary="Creator profile (v1, 达人基础信息).",
    parameters={"o_author_id": "oAuthorId", "platform": "platform"},
    data="justone_generated.api.douyin_xingtu.gw_api_author_get_author_base_info_v1",
    family="douyin_xingtu_gw_api_author_get_author_base_info",
)
GW_API_AUTHOR_GET_AUTHOR_MARKETING_INFO_V1: Operation[GwApiAuthorGetAuthorMarketingInfoV1Data] = Operation(
    name="douyin_xingtu.gw_api_author_get_author_marketing_info_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/author/get_author_marketing_info/v1",
    summary="Creator quotes and services (v1, 达人报价与商业信息).",
    parameters={"o_author_id": "oAuthorId", "platform": "platform"},
    data="justone_generated.api.douyin_xingtu.gw_api_author_get_author_marketing_info_v1",
    items_path=("data", "price_info"),
    family="douyin_xingtu_gw_api_author_get_author_marketing_info",
)
GW_API_AUTHOR_GET_AUTHOR_PLATFORM_CHANNEL_INFO_V2_V1: Operation[GwApiAuthorGetAuthorPlatformChannelInfoV2V1Data] = (
    Operation(
        name="douyin_xingtu.gw_api_author_get_author_platform_channel_info_v2_v1",
        method="GET",
        path="/api/douyin-xingtu/gw/api/author/get_author_platform_channel_info_v2/v1",
        summary="Creator channel information (v1, 达人渠道信息).",
        parameters={"o_author_id": "oAuthorId", "platform": "platform"},
        data="justone_generated.api.douyin_xingtu.gw_api_author_get_author_platform_channel_info_v2_v1",
        family="douyin_xingtu_gw_api_author_get_author_platform_channel_info_v2",
    )
)
GW_API_AUTHOR_GET_AUTHOR_SHOW_ITEMS_V2_V1: Operation[GwApiAuthorGetAuthorShowItemsV2V1Data] = Operation(
    name="douyin_xingtu.gw_api_author_get_author_show_items_v2_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/author/get_author_show_items_v2/v1",
    summary="Showcase videos (v1, 展示视频).",
    parameters={
        "o_author_id": "oAuthorId",
        "platform": "platform",
        "only_assign": "onlyAssign",
        "flow_type": "flowType",
    },
    data="justone_generated.api.douyin_xingtu.gw_api_author_get_author_show_items_v2_v1",
    items_path=("data", "latest_item_info"),
    family="douyin_xingtu_gw_api_author_get_author_show_items_v2",
)
GW_API_DATA_GET_AUTHOR_HOT_COMMENT_TOKENS_V1: Operation[GwApiDataGetAuthorHotCommentTokensV1Data] = Operation(
    name="douyin_xingtu.gw_api_data_get_author_hot_comment_tokens_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/data/get_author_hot_comment_tokens/v1",
    summary="Comment keywords (v1, 评论热词).",
    parameters={"o_author_id": "oAuthorId"},
    data="justone_generated.api.douyin_xingtu.gw_api_data_get_author_hot_comment_tokens_v1",
    family="douyin_xingtu_gw_api_data_get_author_hot_comment_tokens",
)
GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1: Operation[GwApiDataSpAuthorAudienceDistributionV1Data] = Operation(
    name="douyin_xingtu.gw_api_data_sp_author_audience_distribution_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/data_sp/author_audience_distribution/v1",
    summary="Audience profile (v1, 观众画像).",
    parameters={"o_author_id": "oAuthorId", "platform": "platform", "link_type": "linkType"},
    data="justone_generated.api.douyin_xingtu.gw_api_data_sp_author_audience_distribution_v1",
    family="douyin_xingtu_gw_api_data_sp_author_audience_distribution",
)
GW_API_DATA_SP_AUTHOR_CP_INFO_V1: Operation[GwApiDataSpAuthorCpInfoV1Data] = Operation(
    name="douyin_xingtu.gw_api_data_sp_author_cp_info_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/data_sp/author_cp_info/v1",
    summary="Cost performance (v1, 性价比数据).",
    parameters={"o_author_id": "oAuthorId", "platform": "platform"},
    data="justone_generated.api.douyin_xingtu.gw_api_data_sp_author_cp_info_v1",
    family="douyin_xingtu_gw_api_data_sp_author_cp_info",
)
GW_API_DATA_SP_AUTHOR_LINK_STRUCT_V1: Operation[GwApiDataSpAuthorLinkStructV1Data] = Operation(
    name="douyin_xingtu.gw_api_data_sp_author_link_struct_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/data_sp/author_link_struct/v1",
    summary="Connected user structure (v1, 连接用户结构).",
    parameters={"o_author_id": "oAuthorId", "platform": "platform"},
    data="justone_generated.api.douyin_xingtu.gw_api_data_sp_author_link_struct_v1",
    family="douyin_xingtu_gw_api_data_sp_author_link_struct",
)
GW_API_DATA_SP_AUTHOR_REC_VIDEOS_V2_V1: Operation[GwApiDataSpAuthorRecVideosV2V1Data] = Operation(
    name="douyin_xingtu.gw_api_data_sp_author_rec_videos_v2_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/data_sp/author_rec_videos_v2/v1",
    summary="Representative videos (v1, 代表作品).",
    parameters={"o_author_id": "oAuthorId", "platform": "platform"},
    data="justone_generated.api.douyin_xingtu.gw_api_data_sp_author_rec_videos_v2_v1",
    items_path=("data", "personal_hot_videos"),
    family="douyin_xingtu_gw_api_data_sp_author_rec_videos_v2",
)
GW_API_DATA_SP_AUTHOR_TOUCH_DISTRIBUTION_V1: Operation[GwApiDataSpAuthorTouchDistributionV1Data] = Operation(
    name="douyin_xingtu.gw_api_data_sp_author_touch_distribution_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/data_sp/author_touch_distribution/v1",
    summary="Sources of connected users (v1, 连接用户来源).",
    parameters={"o_author_id": "oAuthorId", "platform": "platform"},
    data="justone_generated.api.douyin_xingtu.gw_api_data_sp_author_touch_distribution_v1",
    family="douyin_xingtu_gw_api_data_sp_author_touch_distribution",
)
GW_API_DATA_SP_AUTHOR_VIDEO_DISTRIBUTION_V1: Operation[GwApiDataSpAuthorVideoDistributionV1Data] = Operation(
    name="douyin_xingtu.gw_api_data_sp_author_video_distribution_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/data_sp/author_video_distribution/v1",
    summary="Video content distribution (v1, 视频内容分布).",
    parameters={"o_author_id": "oAuthorId", "platform": "platform"},
    data="justone_generated.api.douyin_xingtu.gw_api_data_sp_author_video_distribution_v1",
    family="douyin_xingtu_gw_api_data_sp_author_video_distribution",
)
GW_API_DATA_SP_CHECK_AUTHOR_DISPLAY_V1: Operation[GwApiDataSpCheckAuthorDisplayV1Data] = Operation(
    name="douyin_xingtu.gw_api_data_sp_check_author_display_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/data_sp/check_author_display/v1",
    summary="Creator availability (v1, 达人可接单状态).",
    parameters={"o_author_id": "oAuthorId", "platform": "platform"},
    data="justone_generated.api.douyin_xingtu.gw_api_data_sp_check_author_display_v1",
    family="douyin_xingtu_gw_api_data_sp_check_author_display",
)
GW_API_DATA_SP_GET_AUTHOR_CONVERT_ABILITY_V1: Operation[GwApiDataSpGetAuthorConvertAbilityV1Data] = Operation(
    name="douyin_xingtu.gw_api_data_sp_get_author_convert_ability_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/data_sp/get_author_convert_ability/v1",
    summary="Conversion ability (v1, 转化能力).",
    parameters={"o_author_id": "oAuthorId", "platform": "platform", "range": "range"},
    data="justone_generated.api.douyin_xingtu.gw_api_data_sp_get_author_convert_ability_v1",
    family="douyin_xingtu_gw_api_data_sp_get_author_convert_ability",
)
GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1: Operation[
    GwApiDataSpGetAuthorConvertVideosOrProductsV1Data
] = Operation(
    name="douyin_xingtu.gw_api_data_sp_get_author_convert_videos_or_products_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/data_sp/get_author_convert_videos_or_products/v1",
    summary="Conversion videos or products (v1, 转化视频与商品).",
    parameters={
        "o_author_id": "oAuthorId",
        "platform": "platform",
        "industry_id": "industryId",
        "range": "range",
        "detail_type": "detailType",
        "page": "page",
    },
    data="justone_generated.api.douyin_xingtu.gw_api_data_sp_get_author_convert_videos_or_products_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "video_list"),
    family="douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products",
)
GW_API_DATA_SP_GET_AUTHOR_DAILY_FANS_V1: Operation[GwApiDataSpGetAuthorDailyFansV1Data] = Operation(
    name="douyin_xingtu.gw_api_data_sp_get_author_daily_fans_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/data_sp/get_author_daily_fans/v1",
    summary="Daily follower trend (v1, 粉丝每日趋势).",
    parameters={"o_author_id": "oAuthorId", "start_date": "startDate", "end_date": "endDate"},
    data="justone_generated.api.douyin_xingtu.gw_api_data_sp_get_author_daily_fans_v1",
    family="douyin_xingtu_gw_api_data_sp_get_author_daily_fans",
)
GW_API_DATA_SP_GET_AUTHOR_FANS_DISTRIBUTION_V1: Operation[GwApiDataSpGetAuthorFansDistributionV1Data] = Operation(
    name="douyin_xingtu.gw_api_data_sp_get_author_fans_distribution_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/data_sp/get_author_fans_distribution/v1",
    summary="Follower profile (v1, 粉丝画像).",
    parameters={"o_author_id": "oAuthorId", "author_type": "authorType"},
    data="justone_generated.api.douyin_xingtu.gw_api_data_sp_get_author_fans_distribution_v1",
    family="douyin_xingtu_gw_api_data_sp_get_author_fans_distribution",
)
GW_API_DATA_SP_GET_AUTHOR_LINK_INFO_V1: Operation[GwApiDataSpGetAuthorLinkInfoV1Data] = Operation(
    name="douyin_xingtu.gw_api_data_sp_get_author_link_info_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/data_sp/get_author_link_info/v1",
    summary="Xingtu indexes (v1, 星图指数).",
    parameters={"o_author_id": "oAuthorId", "platform": "platform", "industry_tag": "industryTag"},
    data="justone_generated.api.douyin_xingtu.gw_api_data_sp_get_author_link_info_v1",
    family="douyin_xingtu_gw_api_data_sp_get_author_link_info",
)
GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1: Operation[GwApiDataSpGetAuthorSpreadInfoV1Data] = Operation(
    name="douyin_xingtu.gw_api_data_sp_get_author_spread_info_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/data_sp/get_author_spread_info/v1",
    summary="Spread performance (v1, 传播表现).",
    parameters={
        "o_author_id": "oAuthorId",
        "platform": "platform",
        "range": "range",
        "type": "type",
        "only_assign": "onlyAssign",
        "flow_type": "flowType",
    },
    data="justone_generated.api.douyin_xingtu.gw_api_data_sp_get_author_spread_info_v1",
    family="douyin_xingtu_gw_api_data_sp_get_author_spread_info",
)
GW_API_DATA_SP_ITEM_REPORT_DETAIL_V1: Operation[GwApiDataSpItemReportDetailV1Data] = Operation(
    name="douyin_xingtu.gw_api_data_sp_item_report_detail_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/data_sp/item_report_detail/v1",
    summary="Video report (v1, 视频报告详情).",
    parameters={"item_id": "itemId"},
    data="justone_generated.api.douyin_xingtu.gw_api_data_sp_item_report_detail_v1",
    family="douyin_xingtu_gw_api_data_sp_item_report_detail",
)
GW_API_DATA_SP_ITEM_REPORT_TH_ANALYSIS_V1: Operation[GwApiDataSpItemReportThAnalysisV1Data] = Operation(
    name="douyin_xingtu.gw_api_data_sp_item_report_th_analysis_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/data_sp/item_report_th_analysis/v1",
    summary="Video likes and drop-off by playback time (v1, 视频时间轴点赞与流失).",
    parameters={"item_id": "itemId"},
    data="justone_generated.api.douyin_xingtu.gw_api_data_sp_item_report_th_analysis_v1",
    family="douyin_xingtu_gw_api_data_sp_item_report_th_analysis",
)
GW_API_DATA_SP_ITEM_REPORT_TREND_V1: Operation[GwApiDataSpItemReportTrendV1Data] = Operation(
    name="douyin_xingtu.gw_api_data_sp_item_report_trend_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/data_sp/item_report_trend/v1",
    summary="Video daily trend (v1, 视频每日趋势).",
    parameters={"item_id": "itemId"},
    data="justone_generated.api.douyin_xingtu.gw_api_data_sp_item_report_trend_v1",
    family="douyin_xingtu_gw_api_data_sp_item_report_trend",
)
GW_API_GAUTHOR_AUTHOR_GET_BUSINESS_CARD_INFO_V1: Operation[GwApiGauthorAuthorGetBusinessCardInfoV1Data] = Operation(
    name="douyin_xingtu.gw_api_gauthor_author_get_business_card_info_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/gauthor/author_get_business_card_info/v1",
    summary="Creator business card (v1, 达人商务名片).",
    parameters={"o_author_id": "oAuthorId"},
    data="justone_generated.api.douyin_xingtu.gw_api_gauthor_author_get_business_card_info_v1",
    family="douyin_xingtu_gw_api_gauthor_author_get_business_card_info",
)
GW_API_GAUTHOR_GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1: Operation[GwApiGauthorGetAuthorContentHotKeywordsV1Data] = Operation(
    name="douyin_xingtu.gw_api_gauthor_get_author_content_hot_keywords_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/gauthor/get_author_content_hot_keywords/v1",
    summary="Content keywords (v1, 内容热词).",
    parameters={"o_author_id": "oAuthorId"},
    data="justone_generated.api.douyin_xingtu.gw_api_gauthor_get_author_content_hot_keywords_v1",
    family="douyin_xingtu_gw_api_gauthor_get_author_content_hot_keywords",
)
GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1: Operation[GwApiGsearchSearchForAuthorSquareV1Data] = Operation(
    name="douyin_xingtu.gw_api_gsearch_search_for_author_square_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/gsearch/search_for_author_square/v1",
    summary="Creator search (v1, 达人搜索).",
    parameters={
        "keyword": "keyword",
        "page": "page",
        "sort": "sort",
        "search_type": "searchType",
        "marketing_target": "marketingTarget",
        "industry": "industry",
        "is_superstar": "isSuperstar",
        "follower_range": "followerRange",
        "kol_price_type": "kolPriceType",
        "kol_price_range": "kolPriceRange",
        "content_tag": "contentTag",
        "content_theme": "contentTheme",
        "persona_tag": "personaTag",
        "gender": "gender",
        "location": "location",
        "tonality_tag": "tonalityTag",
        "connected_user_range": "connectedUserRange",
        "audience_image": "audienceImage",
        "fans_image": "fansImage",
        "expected_play_range": "expectedPlayRange",
        "expected_cpm_range": "expectedCpmRange",
        "expected_cpe_range": "expectedCpeRange",
        "interaction_rate_range": "interactionRateRange",
        "completion_rate_range": "completionRateRange",
        "viral_rate_range": "viralRateRange",
        "progress_task_range": "progressTaskRange",
        "is_curated_author": "isCuratedAuthor",
        "author_list": "authorList",
    },
    data="justone_generated.api.douyin_xingtu.gw_api_gsearch_search_for_author_square_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "authors"),
    family="douyin_xingtu_gw_api_gsearch_search_for_author_square",
)
SEARCH_KOL_SIMPLE_V1: Operation[Any] = Operation(
    name="douyin_xingtu.search_kol_simple_v1",
    method="GET",
    path="/api/douyin-xingtu/search-kol-simple/v1",
    summary="Simple creator search (legacy) (v1, 达人搜索简版（旧版）).",
    parameters={"keyword": "keyword", "platform_source": "platformSource", "page": "page"},
    paging=Paging(step={"page": 1}),
    deprecation="douyin_xingtu.search_kol_simple_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="douyin_xingtu_search_kol_simple",
    hidden=True,
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1,
    GET_AUTHOR_COMMERCE_SPREAD_INFO_V1,
    GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1,
    GET_AUTHOR_HOT_COMMENT_TOKENS_V1,
    GET_KOL_AUDIENCE_DISTRIBUTION_V1,
    GET_KOL_CONVERT_ABILITY_V1,
    GET_KOL_CONVERT_VIDEOS_OR_PRODUCTS_V1,
    GET_KOL_CP_INFO_V1,
    GET_KOL_DAILY_FANS_V1,
    GET_KOL_FANS_DISTRIBUTION_V1,
    GET_KOL_INFO_V1,
    GET_KOL_LINK_INFO_V1,
    GET_KOL_LINK_STRUCT_V1,
    GET_KOL_MARKETING_INFO_V1,
    GET_KOL_REC_VIDEOS_V1,
    GET_KOL_SHOW_ITEMS_V2_V1,
    GET_KOL_SPREAD_INFO_V1,
    GET_KOL_TOUCH_DISTRIBUTION_V1,
    GET_VIDEO_DETAIL_V1,
    GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1,
    GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SPREAD_INFO_V1,
    GW_API_AGGREGATOR_GET_AUTHOR_CONTRACT_BASE_INFO,
    GW_API_AGGREGATOR_GET_AUTHOR_HOMEPAGE_VIDEOS_V1,
    GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1,
    GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1,
    GW_API_AGGREGATOR_GET_AUTHOR_ORDER_EXPERIENCE_V1,
    GW_API_AGGREGATOR_GET_AUTHOR_SIDE_BASE_INFO_V1,
    GW_API_AGGREGATOR_GET_AUTHOR_TAGS_V1,
    GW_API_AUTHOR_GET_AUTHOR_BASE_INFO_V1,
    GW_API_AUTHOR_GET_AUTHOR_MARKETING_INFO_V1,
    GW_API_AUTHOR_GET_AUTHOR_PLATFORM_CHANNEL_INFO_V2_V1,
    GW_API_AUTHOR_GET_AUTHOR_SHOW_ITEMS_V2_V1,
    GW_API_DATA_GET_AUTHOR_HOT_COMMENT_TOKENS_V1,
    GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1,
    GW_API_DATA_SP_AUTHOR_CP_INFO_V1,
    GW_API_DATA_SP_AUTHOR_LINK_STRUCT_V1,
    GW_API_DATA_SP_AUTHOR_REC_VIDEOS_V2_V1,
    GW_API_DATA_SP_AUTHOR_TOUCH_DISTRIBUTION_V1,
    GW_API_DATA_SP_AUTHOR_VIDEO_DISTRIBUTION_V1,
    GW_API_DATA_SP_CHECK_AUTHOR_DISPLAY_V1,
    GW_API_DATA_SP_GET_AUTHOR_CONVERT_ABILITY_V1,
    GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1,
    GW_API_DATA_SP_GET_AUTHOR_DAILY_FANS_V1,
    GW_API_DATA_SP_GET_AUTHOR_FANS_DISTRIBUTION_V1,
    GW_API_DATA_SP_GET_AUTHOR_LINK_INFO_V1,
    GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1,
    GW_API_DATA_SP_ITEM_REPORT_DETAIL_V1,
    GW_API_DATA_SP_ITEM_REPORT_TH_ANALYSIS_V1,
    GW_API_DATA_SP_ITEM_REPORT_TREND_V1,
    GW_API_GAUTHOR_AUTHOR_GET_BUSINESS_CARD_INFO_V1,
    GW_API_GAUTHOR_GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1,
    GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1,
    SEARCH_KOL_SIMPLE_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Data": "justone_generated.api.douyin_xingtu.gw_api_aggregator_get_author_commerce_seed_base_info_v1",
    "GwApiAggregatorGetAuthorCommerceSpreadInfoV1Data": "justone_generated.api.douyin_xingtu.gw_api_aggregator_get_author_commerce_spread_info_v1",
    "GwApiAggregatorGetAuthorContractBaseInfoData": "justone_generated.api.douyin_xingtu.gw_api_aggregator_get_author_contract_base_info",
    "GwApiAggregatorGetAuthorHomepageVideosV1Data": "justone_generated.api.douyin_xingtu.gw_api_aggregator_get_author_homepage_videos_v1",
    "GwApiAggregatorGetAuthorLiveStatisticsV1Data": "justone_generated.api.douyin_xingtu.gw_api_aggregator_get_author_live_statistics_v1",
    "GwApiAggregatorGetAuthorLiveWatchDistributionV1Data": "justone_generated.api.douyin_xingtu.gw_api_aggregator_get_author_live_watch_distribution_v1",
    "GwApiAggregatorGetAuthorOrderExperienceV1Data": "justone_generated.api.douyin_xingtu.gw_api_aggregator_get_author_order_experience_v1",
    "GwApiAggregatorGetAuthorSideBaseInfoV1Data": "justone_generated.api.douyin_xingtu.gw_api_aggregator_get_author_side_base_info_v1",
    "GwApiAggregatorGetAuthorTagsV1Data": "justone_generated.api.douyin_xingtu.gw_api_aggregator_get_author_tags_v1",
    "GwApiAuthorGetAuthorBaseInfoV1Data": "justone_generated.api.douyin_xingtu.gw_api_author_get_author_base_info_v1",
    "GwApiAuthorGetAuthorMarketingInfoV1Data": "justone_generated.api.douyin_xingtu.gw_api_author_get_author_marketing_info_v1",
    "GwApiAuthorGetAuthorPlatformChannelInfoV2V1Data": "justone_generated.api.douyin_xingtu.gw_api_author_get_author_platform_channel_info_v2_v1",
    "GwApiAuthorGetAuthorShowItemsV2V1Data": "justone_generated.api.douyin_xingtu.gw_api_author_get_author_show_items_v2_v1",
    "GwApiDataGetAuthorHotCommentTokensV1Data": "justone_generated.api.douyin_xingtu.gw_api_data_get_author_hot_comment_tokens_v1",
    "GwApiDataSpAuthorAudienceDistributionV1Data": "justone_generated.api.douyin_xingtu.gw_api_data_sp_author_audience_distribution_v1",
    "GwApiDataSpAuthorCpInfoV1Data": "justone_generated.api.douyin_xingtu.gw_api_data_sp_author_cp_info_v1",
    "GwApiDataSpAuthorLinkStructV1Data": "justone_generated.api.douyin_xingtu.gw_api_data_sp_author_link_struct_v1",
    "GwApiDataSpAuthorRecVideosV2V1Data": "justone_generated.api.douyin_xingtu.gw_api_data_sp_author_rec_videos_v2_v1",
    "GwApiDataSpAuthorTouchDistributionV1Data": "justone_generated.api.douyin_xingtu.gw_api_data_sp_author_touch_distribution_v1",
    "GwApiDataSpAuthorVideoDistributionV1Data": "justone_generated.api.douyin_xingtu.gw_api_data_sp_author_video_distribution_v1",
    "GwApiDataSpCheckAuthorDisplayV1Data": "justone_generated.api.douyin_xingtu.gw_api_data_sp_check_author_display_v1",
    "GwApiDataSpGetAuthorConvertAbilityV1Data": "justone_generated.api.douyin_xingtu.gw_api_data_sp_get_author_convert_ability_v1",
    "GwApiDataSpGetAuthorConvertVideosOrProductsV1Data": "justone_generated.api.douyin_xingtu.gw_api_data_sp_get_author_convert_videos_or_products_v1",
    "GwApiDataSpGetAuthorDailyFansV1Data": "justone_generated.api.douyin_xingtu.gw_api_data_sp_get_author_daily_fans_v1",
    "GwApiDataSpGetAuthorFansDistributionV1Data": "justone_generated.api.douyin_xingtu.gw_api_data_sp_get_author_fans_distribution_v1",
    "GwApiDataSpGetAuthorLinkInfoV1Data": "justone_generated.api.douyin_xingtu.gw_api_data_sp_get_author_link_info_v1",
    "GwApiDataSpGetAuthorSpreadInfoV1Data": "justone_generated.api.douyin_xingtu.gw_api_data_sp_get_author_spread_info_v1",
    "GwApiDataSpItemReportDetailV1Data": "justone_generated.api.douyin_xingtu.gw_api_data_sp_item_report_detail_v1",
    "GwApiDataSpItemReportThAnalysisV1Data": "justone_generated.api.douyin_xingtu.gw_api_data_sp_item_report_th_analysis_v1",
    "GwApiDataSpItemReportTrendV1Data": "justone_generated.api.douyin_xingtu.gw_api_data_sp_item_report_trend_v1",
    "GwApiGauthorAuthorGetBusinessCardInfoV1Data": "justone_generated.api.douyin_xingtu.gw_api_gauthor_author_get_business_card_info_v1",
    "GwApiGauthorGetAuthorContentHotKeywordsV1Data": "justone_generated.api.douyin_xingtu.gw_api_gauthor_get_author_content_hot_keywords_v1",
    "GwApiGsearchSearchForAuthorSquareV1Data": "justone_generated.api.douyin_xingtu.gw_api_gsearch_search_for_author_square_v1",
}


class DouyinXingtu(Namespace):
    """Endpoints under `/api/douyin-xingtu`.

    Creators on Xingtu, the creator marketplace of Douyin: search, quotes, audience and follower profiles,
    indexes, and the performance of videos and live streams.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    @deprecated(
        "douyin_xingtu.get_author_commerce_seed_base_info_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_author_commerce_seed_base_info_v1(self, *, kol_id: str, range: str) -> Response[Any]:
        """Commerce seeding base data (legacy) (v1, 种草基础数据（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns base figures on the product seeding of a creator over a time range. Deprecated; the newer
        endpoint lists its time ranges and takes `oAuthorId`.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            range: Time range; its values are not documented, but sibling legacy endpoints use `_2` and
                `_3`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-author-commerce-seed-base-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1, {"kolId": kol_id, "range": range})

    @deprecated(
        "douyin_xingtu.get_author_commerce_spread_info_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_author_commerce_spread_info_v1(self, *, kol_id: str) -> Response[Any]:
        """Commerce spread data (legacy) (v1, 商业传播数据（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns spread figures for the commercial content of a creator. Deprecated; the newer endpoint takes
        `oAuthorId`.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-author-commerce-spread-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_AUTHOR_COMMERCE_SPREAD_INFO_V1, {"kolId": kol_id})

    @deprecated(
        "douyin_xingtu.get_author_content_hot_keywords_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_author_content_hot_keywords_v1(self, *, kol_id: str) -> Response[Any]:
        """Content keywords (legacy) (v1, 内容热词（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the keywords that recur in the content of a creator. Use them to see which topics the creator
        covers. Deprecated; the newer endpoint takes `oAuthorId`.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-author-content-hot-keywords/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1, {"kolId": kol_id})

    @deprecated(
        "douyin_xingtu.get_author_hot_comment_tokens_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_author_hot_comment_tokens_v1(self, *, kol_id: str) -> Response[Any]:
        """Comment keywords (legacy) (v1, 评论热词（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the words that viewers use most in the comments under a creator's content. Deprecated; the
        newer endpoint takes `oAuthorId`.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-author-hot-comment-tokens/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_AUTHOR_HOT_COMMENT_TOKENS_V1, {"kolId": kol_id})

    @deprecated(
        "douyin_xingtu.get_kol_audience_distribution_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_audience_distribution_v1(self, *, kol_id: str) -> Response[Any]:
        """Audience profile (legacy) (v1, 观众画像（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the profile of a creator's viewers by demographics and interests. Deprecated; the newer
        endpoint can also select a content channel and a relationship stage.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-audience-distribution/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_KOL_AUDIENCE_DISTRIBUTION_V1, {"kolId": kol_id})

    @deprecated(
        "douyin_xingtu.get_kol_convert_ability_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_convert_ability_v1(self, *, kol_id: str, range: Literal["_2", "_3"] | str) -> Response[Any]:
        """Conversion ability (legacy) (v1, 转化能力（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the conversion figures of a creator over the last 30 or 90 days. Deprecated; the newer
        endpoint adds a content channel.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            range: Time range of the data.
                - `_2`: Last 30 days
                - `_3`: Last 90 days

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-convert-ability/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_KOL_CONVERT_ABILITY_V1, {"kolId": kol_id, "range": range})

    @deprecated(
        "douyin_xingtu.get_kol_convert_videos_or_products_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_convert_videos_or_products_v1(
        self, *, kol_id: str, detail_type: Literal["_1", "_2"] | str, page: int
    ) -> Response[Any]:
        """Conversion videos or products (legacy) (v1, 转化视频与商品（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Lists the videos or the products behind a creator's conversions, page by page. Deprecated; the newer
        endpoint can also filter by channel, industry and period.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            detail_type: Kind of record to list.
                - `_1`: Videos
                - `_2`: Products
            page: Page number.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-convert-videos-or-products/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_KOL_CONVERT_VIDEOS_OR_PRODUCTS_V1, {"kolId": kol_id, "detailType": detail_type, "page": page}
        )

    @deprecated(
        "douyin_xingtu.get_kol_convert_videos_or_products_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_get_kol_convert_videos_or_products_v1(
        self, *, kol_id: str, detail_type: Literal["_1", "_2"] | str, page: int, max_pages: int
    ) -> Pages[Any]:
        """Iterate over the pages of `get_kol_convert_videos_or_products_v1`; each is a response of it.

        The other arguments are those of `get_kol_convert_videos_or_products_v1`; `page` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_KOL_CONVERT_VIDEOS_OR_PRODUCTS_V1, {"kolId": kol_id, "detailType": detail_type, "page": page}, max_pages
        )

    @deprecated(
        "douyin_xingtu.get_kol_cp_info_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_cp_info_v1(self, *, kol_id: str) -> Response[Any]:
        """Cost performance (legacy) (v1, 性价比数据（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns how a creator's quotes relate to expected exposure and engagement. Deprecated; the newer
        endpoint adds a content channel.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-cp-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_KOL_CP_INFO_V1, {"kolId": kol_id})

    @deprecated(
        "douyin_xingtu.get_kol_daily_fans_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_daily_fans_v1(self, *, kol_id: str, start_date: str, end_date: str) -> Response[Any]:
        """Daily follower trend (legacy) (v1, 粉丝每日趋势（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the daily follower counts of a creator between two dates. Deprecated; the newer endpoint takes
        `oAuthorId`.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            start_date: First day of the period, as yyyy-MM-dd.
            end_date: Last day of the period, as yyyy-MM-dd.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-daily-fans/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_KOL_DAILY_FANS_V1, {"kolId": kol_id, "startDate": start_date, "endDate": end_date})

    @deprecated(
        "douyin_xingtu.get_kol_fans_distribution_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_fans_distribution_v1(
        self, *, kol_id: str, fans_type: Literal["_1", "_5"] | str | None = None
    ) -> Response[Any]:
        """Follower profile (legacy) (v1, 粉丝画像（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the profile of a creator's followers, or only the most loyal ones, by demographics and
        interests. Deprecated; the newer endpoint calls the choice `authorType`.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            fans_type: Group of followers to profile. The vendor's default is `_1`.
                - `_1`: All followers
                - `_5`: Most loyal followers

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-fans-distribution/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_KOL_FANS_DISTRIBUTION_V1, {"kolId": kol_id, "fansType": fans_type})

    @deprecated(
        "douyin_xingtu.get_kol_info_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_info_v1(
        self, *, kol_id: str, platform_channel: Literal["_1", "_10"] | str | None = None
    ) -> Response[Any]:
        """Creator profile (legacy) (v1, 达人基础信息（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the Xingtu profile of a creator with follower and quote data. Deprecated; the newer endpoint
        covers four content channels instead of two.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            platform_channel: Content channel of the data. The vendor's default is `_1`.
                - `_1`: Short videos
                - `_10`: Live streams

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_KOL_INFO_V1, {"kolId": kol_id, "platformChannel": platform_channel})

    @deprecated(
        "douyin_xingtu.get_kol_link_info_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_link_info_v1(self, *, kol_id: str, industry_tag: str | None = None) -> Response[Any]:
        """Xingtu indexes (legacy) (v1, 星图指数（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the Xingtu indexes and ranks of a creator, overall or for one industry. Deprecated; the newer
        endpoint adds a content channel and lists the industries.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            industry_tag: Industry of the indexes and ranks; leave it empty for the overall figures.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-link-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_KOL_LINK_INFO_V1, {"kolId": kol_id, "industryTag": industry_tag})

    @deprecated(
        "douyin_xingtu.get_kol_link_struct_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_link_struct_v1(self, *, kol_id: str) -> Response[Any]:
        """Connected user structure (legacy) (v1, 连接用户结构（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns how the connected users of a creator split by relationship stage. Deprecated; the newer
        endpoint adds a content channel.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-link-struct/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_KOL_LINK_STRUCT_V1, {"kolId": kol_id})

    @deprecated(
        "douyin_xingtu.get_kol_marketing_info_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_marketing_info_v1(
        self, *, kol_id: str, platform_channel: Literal["_1", "_10"] | str | None = None
    ) -> Response[Any]:
        """Quotes and services (legacy) (v1, 报价与商业信息（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the rate card of a creator and other details of the services on offer. Deprecated; the newer
        endpoint covers four content channels instead of two.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            platform_channel: Content channel of the data. The vendor's default is `_1`.
                - `_1`: Short videos
                - `_10`: Live streams

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-marketing-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_KOL_MARKETING_INFO_V1, {"kolId": kol_id, "platformChannel": platform_channel})

    @deprecated(
        "douyin_xingtu.get_kol_rec_videos_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_rec_videos_v1(self, *, kol_id: str) -> Response[Any]:
        """Representative videos (legacy) (v1, 代表作品（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns videos that Xingtu features for a creator, with their performance. Deprecated; the newer
        endpoint adds a content channel.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-rec-videos/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_KOL_REC_VIDEOS_V1, {"kolId": kol_id})

    @deprecated(
        "douyin_xingtu.get_kol_show_items_v2_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_show_items_v2_v1(self, *, kol_id: str, only_assign: bool | None = None) -> Response[Any]:
        """Showcase videos (legacy) (v1, 展示视频（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the recent videos on a creator's Xingtu page with their performance. Deprecated; the newer
        endpoint adds a content channel and a traffic filter.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            only_assign: True returns Xingtu order videos, false the creator's own videos. The vendor's
                default is `false`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-show-items-v2/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_KOL_SHOW_ITEMS_V2_V1, {"kolId": kol_id, "onlyAssign": only_assign})

    @deprecated(
        "douyin_xingtu.get_kol_spread_info_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_spread_info_v1(
        self,
        *,
        kol_id: str,
        type: Literal["_1", "_2"] | str | None = None,
        range: Literal["_2", "_3"] | str | None = None,
        flow_type: str | None = None,
        only_assign: bool | None = None,
    ) -> Response[Any]:
        """Spread performance (legacy) (v1, 传播表现（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the spread figures of a creator's own videos or Xingtu order videos over the last 30 or 90
        days. Deprecated; the newer endpoint adds a content channel.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            type: Group of videos to measure. The vendor's default is `_1`.
                - `_1`: The creator's own videos
                - `_2`: Videos of Xingtu orders
            range: Time range of the data. The vendor's default is `_2`.
                - `_2`: Last 30 days
                - `_3`: Last 90 days
            flow_type: Traffic filter as a number string; its values are not documented. The vendor's
                default is `1`.
            only_assign: Whether to count only content of assigned orders. The vendor's default is
                `false`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-spread-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_KOL_SPREAD_INFO_V1,
            {"kolId": kol_id, "type": type, "range": range, "flowType": flow_type, "onlyAssign": only_assign},
        )

    @deprecated(
        "douyin_xingtu.get_kol_touch_distribution_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_kol_touch_distribution_v1(self, *, kol_id: str) -> Response[Any]:
        """Sources of connected users (legacy) (v1, 连接用户来源（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns where the connected users of a creator come from. Deprecated; the newer endpoint adds a
        content channel.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-touch-distribution/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_KOL_TOUCH_DISTRIBUTION_V1, {"kolId": kol_id})

    @deprecated(
        "douyin_xingtu.get_video_detail_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_video_detail_v1(self, *, detail_id: str) -> Response[Any]:
        """Video details (legacy) (v1, 视频详情（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the details of one video on Xingtu with its performance. Deprecated; the newer video report
        takes `itemId`.

        Args:
            detail_id: Id of the video.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-video-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_VIDEO_DETAIL_V1, {"detailId": detail_id})

    def gw_api_aggregator_get_author_commerce_seed_base_info_v1(
        self, *, o_author_id: str, range: Literal["DAY_30", "DAY_90"] | str | None = None
    ) -> Response[GwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Data]:
        """Commerce seeding base data (v1, 种草基础数据).

        Returns base figures on the product seeding of a creator over the last 30 or 90 days. Use it to pick
        creators for seeding campaigns.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            range: Time range of the data. The vendor's default is `DAY_90`.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days

        Returns:
            The response. Its `data` is `GwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Data`, inferred from examples.
            Fields: `modify_time`, `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/aggregator/get_author_commerce_seed_base_info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1, {"oAuthorId": o_author_id, "range": range}
        )

    def gw_api_aggregator_get_author_commerce_spread_info_v1(
        self, *, o_author_id: str
    ) -> Response[GwApiAggregatorGetAuthorCommerceSpreadInfoV1Data]:
        """Commerce spread data (v1, 商业传播数据).

        Returns the expected plays, CPM and CPE of a creator. CPM and CPE are given for videos of 20 to 60
        seconds and for longer ones.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.

        Returns:
            The response. Its `data` is `GwApiAggregatorGetAuthorCommerceSpreadInfoV1Data`, inferred from examples.
            Fields: `modify_time`, `sn_cpe_20_60`, `sn_cpe_60`, `sn_cpm_20_60`, `sn_cpm_60`, `sn_vv`,
            `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/aggregator/get_author_commerce_spread_info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SPREAD_INFO_V1, {"oAuthorId": o_author_id})

    def gw_api_aggregator_get_author_contract_base_info(
        self, *, o_author_id: str, range: Literal["DAY_30", "DAY_90"] | str | None = None
    ) -> Response[GwApiAggregatorGetAuthorContractBaseInfoData]:
        """Order fulfillment record (达人履约数据).

        Returns the order record of a creator over the last 30 or 90 days: orders taken and in progress,
        credit score, positive ratings, message replies, and orders and plays by industry.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            range: Time range of the data. The vendor's default is `90`, which is not one of its values.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days

        Returns:
            The response. Its `data` is `GwApiAggregatorGetAuthorContractBaseInfoData`, inferred from examples.
            Fields: `modify_time`, `credit_score`, `industry_order_distribution`, `industry_vv_distribution`,
            `max_process_order_cnt`, `message_reply_rate`, `new_credit_score`, `order_cnt`,
            `positive_rating_rate`, `process_order_cnt`, `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/aggregator/get_author_contract_base_info`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GW_API_AGGREGATOR_GET_AUTHOR_CONTRACT_BASE_INFO, {"oAuthorId": o_author_id, "range": range})

    def gw_api_aggregator_get_author_homepage_videos_v1(
        self,
        *,
        o_author_id: str,
        page: int | None = None,
        keyword: str | None = None,
        video_type: Literal["ALL", "PERSONAL", "XINGTU"] | str | None = None,
        only_assign: bool | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
    ) -> Response[GwApiAggregatorGetAuthorHomepageVideosV1Data]:
        """Creator homepage videos (v1, 达人主页视频).

        Lists the videos on a creator's Xingtu homepage, page by page, with plays, likes, comments, completion
        rate and interaction rate. The list can be limited by keyword, video type and publish date.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            page: Page number, counted from 1. The vendor's default is `1`.
            keyword: Words the videos must match.
            video_type: Group of videos to list. The vendor's default is `ALL`.
                - `ALL`: Every video
                - `PERSONAL`: The creator's own videos
                - `XINGTU`: Videos of Xingtu orders
            only_assign: Whether to list only videos of assigned orders; mostly used when `videoType` is
                `XINGTU`. The vendor's default is `false`.
            start_date: First publish day as yyyyMMdd, counted from midnight Beijing time.
            end_date: Last publish day as yyyyMMdd, counted to the end of that day Beijing time.

        Returns:
            The response. Its `data` is `GwApiAggregatorGetAuthorHomepageVideosV1Data`, inferred from examples.
            Fields: `items[].create_time`, `items[].item_id`, `items[].title`, `items[].video_id`,
            `pagination.has_more`, `pagination.total_count`, `base_resp.status_code`,
            `base_resp.status_message`, `items[].comment_cnt`, `items[].content_theme_labels`,
            `items[].cover_uri`, `items[].duration`, `items[].finish_rate`, `items[].interact_rate`,
            `items[].like_cnt`, `items[].url`, `items[].watch_cnt`, `pagination.limit`, `pagination.page`.

        Source: `GET /api/douyin-xingtu/gw/api/aggregator/get_author_homepage_videos/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GW_API_AGGREGATOR_GET_AUTHOR_HOMEPAGE_VIDEOS_V1,
            {
                "oAuthorId": o_author_id,
                "page": page,
                "keyword": keyword,
                "videoType": video_type,
                "onlyAssign": only_assign,
                "startDate": start_date,
                "endDate": end_date,
            },
        )

    def iter_gw_api_aggregator_get_author_homepage_videos_v1(
        self,
        *,
        o_author_id: str,
        page: int | None = None,
        keyword: str | None = None,
        video_type: Literal["ALL", "PERSONAL", "XINGTU"] | str | None = None,
        only_assign: bool | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        max_pages: int,
    ) -> Pages[GwApiAggregatorGetAuthorHomepageVideosV1Data]:
        """Iterate over the pages of `gw_api_aggregator_get_author_homepage_videos_v1`; each is a response of it.

        The other arguments are those of `gw_api_aggregator_get_author_homepage_videos_v1`; `page` stand for
        the page to begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GW_API_AGGREGATOR_GET_AUTHOR_HOMEPAGE_VIDEOS_V1,
            {
                "oAuthorId": o_author_id,
                "page": page,
                "keyword": keyword,
                "videoType": video_type,
                "onlyAssign": only_assign,
                "startDate": start_date,
                "endDate": end_date,
            },
            max_pages,
        )

    def gw_api_aggregator_get_author_live_statistics_v1(
        self,
        *,
        o_author_id: str,
        live_type: Literal["ALL", "GAME", "ECOMMERCE", "OTHER"] | str | None = None,
        period: Literal["DAY_30", "DAY_90"] | str | None = None,
        only_star_order: bool | None = None,
        flow_type: Literal["EXCLUDE", "INCLUDE"] | str | None = None,
    ) -> Response[GwApiAggregatorGetAuthorLiveStatisticsV1Data]:
        """Live stream statistics (v1, 直播数据统计).

        Returns figures on the live streams of a creator over the last 30 or 90 days: number of streams,
        orders done and in progress, and ranges of sales, GPM and product price.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            live_type: Kind of live room to count. The vendor's default is `1`, which is not one of its
                values.
                - `ALL`: Every kind of live room
                - `GAME`: Game live rooms
                - `ECOMMERCE`: Live rooms that sell goods
                - `OTHER`: Live rooms of another kind
            period: Time range of the data. The vendor's default is `30`, which is not one of its values.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            only_star_order: Whether to count only Xingtu orders. The vendor's default is `false`.
            flow_type: Whether the figures include a certain kind of traffic; which kind is not
                documented. The vendor's default is `0`, which is not one of its values.
                - `EXCLUDE`: Traffic is left out
                - `INCLUDE`: Traffic is counted

        Returns:
            The response. Its `data` is `GwApiAggregatorGetAuthorLiveStatisticsV1Data`, inferred from examples.
            Fields: `live_aa_statistics`, `live_convert_statistics`, `base_resp.status_code`,
            `base_resp.status_message`, `live_ecom_statistics.avg_ecom_product_price_range`,
            `live_ecom_statistics.avg_gmv_range`, `live_ecom_statistics.avg_gpm_range`,
            `live_ecom_statistics.ecom_live_product_num`, `live_room_statistics.acu_precede_percent`,
            `live_room_statistics.finish_order_cnt`, `live_room_statistics.in_process_order_cnt`,
            `live_room_statistics.room_cnt`.

        Source: `GET /api/douyin-xingtu/gw/api/aggregator/get_author_live_statistics/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1,
            {
                "oAuthorId": o_author_id,
                "liveType": live_type,
                "period": period,
                "onlyStarOrder": only_star_order,
                "flowType": flow_type,
            },
        )

    def gw_api_aggregator_get_author_live_watch_distribution_v1(
        self,
        *,
        o_author_id: str,
        live_crowd_type: Literal["AUDIENCE", "FANS"] | str | None = None,
        live_type: Literal["ALL", "GAME", "ECOMMERCE", "OTHER"] | str | None = None,
    ) -> Response[GwApiAggregatorGetAuthorLiveWatchDistributionV1Data]:
        """Live audience profile (v1, 直播观众画像).

        Returns the profile of a creator's live stream viewers or followers by gender, age, province, city,
        city tier, interest and crowd group.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            live_crowd_type: Group of people to profile. The vendor's default is `2`, which is not one of
                its values.
                - `AUDIENCE`: Viewers of the live streams
                - `FANS`: Followers of the creator
            live_type: Kind of live room to count. The vendor's default is `1`, which is not one of its
                values.
                - `ALL`: Every kind of live room
                - `GAME`: Game live rooms
                - `ECOMMERCE`: Live rooms that sell goods
                - `OTHER`: Live rooms of another kind

        Returns:
            The response. Its `data` is `GwApiAggregatorGetAuthorLiveWatchDistributionV1Data`, inferred from examples.
            Fields: `base_resp.status_code`, `base_resp.status_message`, `distributions[].description`,
            `distributions[].image`, `distributions[].origin_type`, `distributions[].type`,
            `distributions[].type_display`, `distributions[].distribution_list[].distribution_key`,
            `distributions[].distribution_list[].distribution_value`.

        Source: `GET /api/douyin-xingtu/gw/api/aggregator/get_author_live_watch_distribution/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1,
            {"oAuthorId": o_author_id, "liveCrowdType": live_crowd_type, "liveType": live_type},
        )

    def gw_api_aggregator_get_author_order_experience_v1(
        self, *, o_author_id: str, period: Literal["DAY_30", "DAY_90"] | str | None = None
    ) -> Response[GwApiAggregatorGetAuthorOrderExperienceV1Data]:
        """Order experience by industry (v1, 接单行业经验).

        Returns the industries in which a creator has taken Xingtu orders over the last 30 or 90 days.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            period: Time range of the data. The vendor's default is `DAY_30`.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days

        Returns:
            The response. Its `data` is `GwApiAggregatorGetAuthorOrderExperienceV1Data`, inferred from examples.
            Fields: `order_experience_industries`, `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/aggregator/get_author_order_experience/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GW_API_AGGREGATOR_GET_AUTHOR_ORDER_EXPERIENCE_V1, {"oAuthorId": o_author_id, "period": period}
        )

    def gw_api_aggregator_get_author_side_base_info_v1(
        self, *, o_author_id: str
    ) -> Response[GwApiAggregatorGetAuthorSideBaseInfoV1Data]:
        """Side card data (v1, 侧边栏基础信息).

        Returns the figures of the side card on a creator's Xingtu page, such as the follower growth rate over
        30 days.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.

        Returns:
            The response. Its `data` is `GwApiAggregatorGetAuthorSideBaseInfoV1Data`, inferred from examples.
            Fields: `fans_growth_rate_30d`, `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/aggregator/get_author_side_base_info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GW_API_AGGREGATOR_GET_AUTHOR_SIDE_BASE_INFO_V1, {"oAuthorId": o_author_id})

    def gw_api_aggregator_get_author_tags_v1(
        self, *, star_author_id: str
    ) -> Response[GwApiAggregatorGetAuthorTagsV1Data]:
        """Creator tags (v1, 达人标签).

        Returns the tags that Xingtu gives a creator, including whether Xingtu has curated the creator.

        Args:
            star_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search;
                other endpoints take it as `oAuthorId`.

        Returns:
            The response. Its `data` is `GwApiAggregatorGetAuthorTagsV1Data`, inferred from examples.
            Fields: `author_tags_detail.is_curated`, `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/aggregator/get_author_tags/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GW_API_AGGREGATOR_GET_AUTHOR_TAGS_V1, {"starAuthorId": star_author_id})

    def gw_api_author_get_author_base_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiAuthorGetAuthorBaseInfoV1Data]:
        """Creator profile (v1, 达人基础信息).

        Returns the Xingtu profile of a creator: nickname, Douyin ids, followers, region, MCN, category tags,
        lowest quote and order types on offer.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas

        Returns:
            The response. Its `data` is `GwApiAuthorGetAuthorBaseInfoV1Data`, inferred from examples.
            Fields: `appeal_id`, `category_id`, `core_user_id`, `create_time`, `id`, `lowest_price`,
            `mcn_name`, `modify_time`, `nick_name`, `protocol_id`, `short_id`, `unique_id`,
            `abandon_sign_result`, `author_avatar_frame_icon`, `author_type`, `avatar_uri`, `avg_play`,
            `aweme_tags`, `base64_qrcode`, `city`, …

        Source: `GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1`, <https://docs.justoneapi.com/openapi/douyin-xingtu-apis/author-base-info-v1-en.json>
        """
        return self._call(GW_API_AUTHOR_GET_AUTHOR_BASE_INFO_V1, {"oAuthorId": o_author_id, "platform": platform})

    def gw_api_author_get_author_marketing_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiAuthorGetAuthorMarketingInfoV1Data]:
        """Creator quotes and services (v1, 达人报价与商业信息).

        Returns the quotes of a creator for each kind of task, along with industry tags, ranking lists and
        promotions.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas

        Returns:
            The response. Its `data` is `GwApiAuthorGetAuthorMarketingInfoV1Data`, inferred from examples.
            Fields: `price_info[].author_id`, `price_info[].desc`, `price_info[].end_time`,
            `price_info[].has_discount`, `price_info[].need_price`, `price_info[].origin_price`,
            `price_info[].platform_activity_id`, `price_info[].price`, `price_info[].settlement_desc`,
            `price_info[].start_time`, `activity_info`, `hot_list_ranks`, `industry_tags`,
            `base_resp.status_code`, `base_resp.status_message`, `price_info[].activity_info`,
            `price_info[].do_fold`, `price_info[].enable`, `price_info[].field`, `price_info[].is_open`, …

        Source: `GET /api/douyin-xingtu/gw/api/author/get_author_marketing_info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GW_API_AUTHOR_GET_AUTHOR_MARKETING_INFO_V1, {"oAuthorId": o_author_id, "platform": platform})

    def gw_api_author_get_author_platform_channel_info_v2_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiAuthorGetAuthorPlatformChannelInfoV2V1Data]:
        """Creator channel information (v1, 达人渠道信息).

        Returns the information a creator shows on one content channel, such as the self-introduction.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas

        Returns:
            The response. Its `data` is `GwApiAuthorGetAuthorPlatformChannelInfoV2V1Data`, inferred from examples.
            Fields: `self_intro`, `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/author/get_author_platform_channel_info_v2/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GW_API_AUTHOR_GET_AUTHOR_PLATFORM_CHANNEL_INFO_V2_V1, {"oAuthorId": o_author_id, "platform": platform}
        )

    def gw_api_author_get_author_show_items_v2_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
        only_assign: bool | None = None,
        flow_type: Literal["EXCLUDE", "INCLUDE"] | str | None = None,
    ) -> Response[GwApiAuthorGetAuthorShowItemsV2V1Data]:
        """Showcase videos (v1, 展示视频).

        Returns the recent works on a creator's Xingtu page with plays, likes, comments and shares. It also
        compares median plays, interaction rate and completion rate with other creators.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas
            only_assign: Whether to return only works of assigned orders. The vendor's default is `false`.
            flow_type: Whether the figures include a certain kind of traffic; which kind is not
                documented. The vendor's default is `EXCLUDE`.
                - `EXCLUDE`: Traffic is left out
                - `INCLUDE`: Traffic is counted

        Returns:
            The response. Its `data` is `GwApiAuthorGetAuthorShowItemsV2V1Data`, inferred from examples.
            Fields: `latest_item_info[].core_user_id`, `latest_item_info[].create_time`,
            `latest_item_info[].item_id`, `latest_item_info[].item_title`, `latest_item_info[].title`,
            `latest_item_info[].video_id`, `latest_star_item_info[].core_user_id`,
            `latest_star_item_info[].create_time`, `latest_star_item_info[].item_id`,
            `latest_star_item_info[].item_title`, `latest_star_item_info[].title`,
            `latest_star_item_info[].video_id`, `latest_item_statics_antispam`, `base_resp.status_code`,
            `base_resp.status_message`, `latest_item_info[].comment`, `latest_item_info[].create_timestamp`,
            `latest_item_info[].duration`, `latest_item_info[].duration_min`,
            `latest_item_info[].head_image_uri`, …

        Source: `GET /api/douyin-xingtu/gw/api/author/get_author_show_items_v2/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GW_API_AUTHOR_GET_AUTHOR_SHOW_ITEMS_V2_V1,
            {"oAuthorId": o_author_id, "platform": platform, "onlyAssign": only_assign, "flowType": flow_type},
        )

    def gw_api_data_get_author_hot_comment_tokens_v1(
        self, *, o_author_id: str
    ) -> Response[GwApiDataGetAuthorHotCommentTokensV1Data]:
        """Comment keywords (v1, 评论热词).

        Returns the words that viewers use most in the comments under a creator's content. Use them to learn
        what the audience talks about.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.

        Returns:
            The response. Its `data` is `GwApiDataGetAuthorHotCommentTokensV1Data`, inferred from examples.
            Fields: `hot_comment_tokens`, `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/data/get_author_hot_comment_tokens/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GW_API_DATA_GET_AUTHOR_HOT_COMMENT_TOKENS_V1, {"oAuthorId": o_author_id})

    def gw_api_data_sp_author_audience_distribution_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
        link_type: Literal["CONNECTED", "AWARE", "INTERESTED", "LIKE", "FOLLOW"] | str | None = None,
    ) -> Response[GwApiDataSpAuthorAudienceDistributionV1Data]:
        """Audience profile (v1, 观众画像).

        Returns the profile of the people a creator reaches by gender, age, province, city, city tier, device,
        interest and crowd group. One relationship stage can be selected.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas
            link_type: Stage of the relationship between user and creator. The vendor's default is
                `CONNECTED`.
                - `CONNECTED`: All connected users
                - `AWARE`: Users who know the creator
                - `INTERESTED`: Users who show interest
                - `LIKE`: Users who like the creator
                - `FOLLOW`: Users who follow closely

        Returns:
            The response. Its `data` is `GwApiDataSpAuthorAudienceDistributionV1Data`, inferred from examples.
            Fields: `last_update_time`, `base_resp.status_code`, `base_resp.status_message`,
            `distributions[].description`, `distributions[].image`, `distributions[].origin_type`,
            `distributions[].type`, `distributions[].type_display`,
            `distributions[].distribution_list[].distribution_key`,
            `distributions[].distribution_list[].distribution_value`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/author_audience_distribution/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1,
            {"oAuthorId": o_author_id, "platform": platform, "linkType": link_type},
        )

    def gw_api_data_sp_author_cp_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiDataSpAuthorCpInfoV1Data]:
        """Cost performance (v1, 性价比数据).

        Returns the expected CPM, CPE and plays of a creator on one content channel, and a figure for viral
        posts.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas

        Returns:
            The response. Its `data` is `GwApiDataSpAuthorCpInfoV1Data`, inferred from examples.
            Fields: `expect_cpe`, `expect_cpm`, `expect_vv`, `base_resp.status_code`,
            `base_resp.status_message`, `hot_item.value`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/author_cp_info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GW_API_DATA_SP_AUTHOR_CP_INFO_V1, {"oAuthorId": o_author_id, "platform": platform})

    def gw_api_data_sp_author_link_struct_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiDataSpAuthorLinkStructV1Data]:
        """Connected user structure (v1, 连接用户结构).

        Returns the number and share of a creator's connected users at each relationship stage, with the
        median of the same industry.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas

        Returns:
            The response. Its `data` is `GwApiDataSpAuthorLinkStructV1Data`, inferred from examples.
            Fields: `author_link_type`, `base_resp.status_code`, `base_resp.status_message`,
            `link_struct.*.proportion`, `link_struct.*.rank_percent`, `link_struct.*.relative_ratio`,
            `link_struct.*.same_industry_median`, `link_struct.*.value`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/author_link_struct/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GW_API_DATA_SP_AUTHOR_LINK_STRUCT_V1, {"oAuthorId": o_author_id, "platform": platform})

    def gw_api_data_sp_author_rec_videos_v2_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiDataSpAuthorRecVideosV2V1Data]:
        """Representative videos (v1, 代表作品).

        Returns four groups of a creator's videos: representative, newest, top Xingtu order and top personal
        videos.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas

        Returns:
            The response. Its `data` is `GwApiDataSpAuthorRecVideosV2V1Data`, inferred from examples.
            Fields: `personal_hot_videos[].biz_id`, `personal_hot_videos[].core_user_id`,
            `personal_hot_videos[].create_time`, `personal_hot_videos[].finish_time`,
            `personal_hot_videos[].item_id`, `personal_hot_videos[].item_title`,
            `personal_hot_videos[].title`, `personal_hot_videos[].video_id`, `masterpiece_videos`,
            `newest_videos`, `order_hot_videos`, `base_resp.status_code`, `base_resp.status_message`,
            `personal_hot_videos[].acu`, `personal_hot_videos[].avg_watch`, `personal_hot_videos[].barrage`,
            `personal_hot_videos[].comment`, `personal_hot_videos[].create_timestamp`,
            `personal_hot_videos[].duration`, `personal_hot_videos[].duration_min`, …

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/author_rec_videos_v2/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GW_API_DATA_SP_AUTHOR_REC_VIDEOS_V2_V1, {"oAuthorId": o_author_id, "platform": platform})

    def gw_api_data_sp_author_touch_distribution_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiDataSpAuthorTouchDistributionV1Data]:
        """Sources of connected users (v1, 连接用户来源).

        Returns the content categories that a creator's connected users come from. Categories have up to three
        levels, each with a user count.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas

        Returns:
            The response. Its `data` is `GwApiDataSpAuthorTouchDistributionV1Data`, inferred from examples.
            Fields: `video_touch[].distribution_data.id`, `video_touch[].distribution_data.name`,
            `video_touch[].second_distribution[].distribution_data.id`,
            `video_touch[].second_distribution[].distribution_data.name`,
            `video_touch[].second_distribution[].three_distribution[].distribution_data.id`,
            `video_touch[].second_distribution[].three_distribution[].distribution_data.name`,
            `base_resp.status_code`, `base_resp.status_message`, `video_touch[].distribution_data.cnt`,
            `video_touch[].second_distribution[].distribution_data.cnt`,
            `video_touch[].second_distribution[].three_distribution[].distribution_data.cnt`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/author_touch_distribution/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GW_API_DATA_SP_AUTHOR_TOUCH_DISTRIBUTION_V1, {"oAuthorId": o_author_id, "platform": platform})

    def gw_api_data_sp_author_video_distribution_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiDataSpAuthorVideoDistributionV1Data]:
        """Video content distribution (v1, 视频内容分布).

        Returns how a creator's videos split by kind of content on one content channel.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas

        Returns:
            The response. Its `data` is `GwApiDataSpAuthorVideoDistributionV1Data`, inferred from examples.
            Fields: `video_content_distribution`, `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/author_video_distribution/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GW_API_DATA_SP_AUTHOR_VIDEO_DISTRIBUTION_V1, {"oAuthorId": o_author_id, "platform": platform})

    def gw_api_data_sp_check_author_display_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiDataSpCheckAuthorDisplayV1Data]:
        """Creator availability (v1, 达人可接单状态).

        Returns whether a creator is shown and can take orders on a content channel, with the counts of
        followers and connected users.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas

        Returns:
            The response. Its `data` is `GwApiDataSpCheckAuthorDisplayV1Data`, inferred from examples.
            Fields: `can_receive`, `follower`, `link_cnt`, `base_resp.status_code`,
            `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/check_author_display/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GW_API_DATA_SP_CHECK_AUTHOR_DISPLAY_V1, {"oAuthorId": o_author_id, "platform": platform})

    def gw_api_data_sp_get_author_convert_ability_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
        range: Literal["DAY_30", "DAY_90"] | str | None = None,
    ) -> Response[GwApiDataSpGetAuthorConvertAbilityV1Data]:
        """Conversion ability (v1, 转化能力).

        Returns the conversion figures of a creator over the last 30 or 90 days as ranges: average sales,
        component clicks and click rate, GPM, CPC and product price.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas
            range: Time range of the data. The vendor's default is `DAY_30`.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days

        Returns:
            The response. Its `data` is `GwApiDataSpGetAuthorConvertAbilityV1Data`, inferred from examples.
            Fields: `avg_sales_amount_range`, `component_click_cnt_range`, `component_click_rate_range`,
            `gpm_range`, `rec_product_price_range`, `related_cpc_range`, `base_resp.status_code`,
            `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/get_author_convert_ability/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GW_API_DATA_SP_GET_AUTHOR_CONVERT_ABILITY_V1,
            {"oAuthorId": o_author_id, "platform": platform, "range": range},
        )

    def gw_api_data_sp_get_author_convert_videos_or_products_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
        industry_id: Literal[
            "ALL",
            "ELECTRONICS_AND_APPLIANCES",
            "SHOPPING",
            "FOOD_AND_BEVERAGE",
            "CLOTHING_AND_ACCESSORIES",
            "HEALTHCARE_AND_MEDICAL",
            "MEDICAL_INSTITUTIONS",
            "HOME_AND_BUILDING_MATERIALS",
            "LOCAL_SERVICES",
            "BUSINESS_SERVICES",
            "CULTURE_SPORTS_ENTERTAINMENT",
            "BEAUTY_SERVICES",
            "REAL_ESTATE",
            "EDUCATION_AND_TRAINING",
            "TRAVEL_AND_TOURISM",
            "PUBLIC_SERVICES",
            "GAMES",
            "RETAIL",
            "TRANSPORTATION_EQUIPMENT",
            "AUTOMOTIVE",
            "AGRICULTURE_FORESTRY_FISHERY",
            "CHEMICAL_AND_ENERGY",
            "ELECTRONICS_AND_ELECTRICAL",
            "MACHINERY_EQUIPMENT",
            "MEDIA_AND_INFORMATION",
            "LOGISTICS",
            "TELECOMMUNICATIONS",
            "FINANCIAL_SERVICES",
            "CATERING_SERVICES",
            "SOFTWARE_TOOLS",
            "FRANCHISING_AND_INVESTMENT",
            "BEAUTY_AND_COSMETICS",
            "MOTHER_BABY_AND_PET",
            "DAILY_CHEMICALS",
            "PHYSICAL_BOOKS",
            "SOCIAL_AND_COMMUNICATION",
            "CULTURAL_SUPPLIES",
            "SPORTS_OUTDOOR",
        ]
        | str
        | None = None,
        range: Literal["DAY_30", "DAY_90"] | str | None = None,
        detail_type: Literal["VIDEO", "PRODUCT"] | str | None = None,
        page: int | None = None,
    ) -> Response[GwApiDataSpGetAuthorConvertVideosOrProductsV1Data]:
        """Conversion videos or products (v1, 转化视频与商品).

        Lists the videos or the products behind a creator's conversions, page by page. The list can be limited
        by channel, industry and period.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas
            industry_id: Industry of the videos or products. The vendor's default is `ALL`.
                - `ALL`: All industries
                - `ELECTRONICS_AND_APPLIANCES`: Consumer electronics and home appliances
                - `SHOPPING`: Shopping
                - `FOOD_AND_BEVERAGE`: Food and drinks
                - `CLOTHING_AND_ACCESSORIES`: Clothes and accessories
                - `HEALTHCARE_AND_MEDICAL`: Medicine and health
                - `MEDICAL_INSTITUTIONS`: Hospitals and clinics
                - `HOME_AND_BUILDING_MATERIALS`: Home furnishing and building materials
                - `LOCAL_SERVICES`: Everyday local services
                - `BUSINESS_SERVICES`: Services for businesses
                - `CULTURE_SPORTS_ENTERTAINMENT`: Leisure and entertainment
                - `BEAUTY_SERVICES`: Beauty salons and similar services
                - `REAL_ESTATE`: Real estate
                - `EDUCATION_AND_TRAINING`: Education and training
                - `TRAVEL_AND_TOURISM`: Travel and tourism
                - `PUBLIC_SERVICES`: Public and social bodies
                - `GAMES`: Games
                - `RETAIL`: Online retail services
                - `TRANSPORTATION_EQUIPMENT`: Means of transport
                - `AUTOMOTIVE`: Cars
                - `AGRICULTURE_FORESTRY_FISHERY`: Farm supplies and gardening
                - `CHEMICAL_AND_ENERGY`: Chemicals and energy
                - `ELECTRONICS_AND_ELECTRICAL`: Electronic and electrical components
                - `MACHINERY_EQUIPMENT`: Machinery
                - `MEDIA_AND_INFORMATION`: Media and news
                - `LOGISTICS`: Logistics
                - `TELECOMMUNICATIONS`: Telecommunications
                - `FINANCIAL_SERVICES`: Finance
                - `CATERING_SERVICES`: Restaurants and catering
                - `SOFTWARE_TOOLS`: Utility software
                - `FRANCHISING_AND_INVESTMENT`: Franchising
                - `BEAUTY_AND_COSMETICS`: Cosmetics
                - `MOTHER_BABY_AND_PET`: Mother, baby and pet products
                - `DAILY_CHEMICALS`: Household and personal care products
                - `PHYSICAL_BOOKS`: Printed books
                - `SOCIAL_AND_COMMUNICATION`: Social apps and messaging
                - `CULTURAL_SUPPLIES`: Stationery and cultural goods
                - `SPORTS_OUTDOOR`: Sports and outdoor goods
            range: Time range of the data. The vendor's default is `DAY_30`.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            detail_type: Kind of record to list. The vendor's default is `VIDEO`.
                - `VIDEO`: Videos
                - `PRODUCT`: Products
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GwApiDataSpGetAuthorConvertVideosOrProductsV1Data`, inferred from examples.
            Fields: `pagination.has_more`, `pagination.total_count`, `video_list`, `base_resp.status_code`,
            `base_resp.status_message`, `pagination.limit`, `pagination.page`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/get_author_convert_videos_or_products/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1,
            {
                "oAuthorId": o_author_id,
                "platform": platform,
                "industryId": industry_id,
                "range": range,
                "detailType": detail_type,
                "page": page,
            },
        )

    def iter_gw_api_data_sp_get_author_convert_videos_or_products_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
        industry_id: Literal[
            "ALL",
            "ELECTRONICS_AND_APPLIANCES",
            "SHOPPING",
            "FOOD_AND_BEVERAGE",
            "CLOTHING_AND_ACCESSORIES",
            "HEALTHCARE_AND_MEDICAL",
            "MEDICAL_INSTITUTIONS",
            "HOME_AND_BUILDING_MATERIALS",
            "LOCAL_SERVICES",
            "BUSINESS_SERVICES",
            "CULTURE_SPORTS_ENTERTAINMENT",
            "BEAUTY_SERVICES",
            "REAL_ESTATE",
            "EDUCATION_AND_TRAINING",
            "TRAVEL_AND_TOURISM",
            "PUBLIC_SERVICES",
            "GAMES",
            "RETAIL",
            "TRANSPORTATION_EQUIPMENT",
            "AUTOMOTIVE",
            "AGRICULTURE_FORESTRY_FISHERY",
            "CHEMICAL_AND_ENERGY",
            "ELECTRONICS_AND_ELECTRICAL",
            "MACHINERY_EQUIPMENT",
            "MEDIA_AND_INFORMATION",
            "LOGISTICS",
            "TELECOMMUNICATIONS",
            "FINANCIAL_SERVICES",
            "CATERING_SERVICES",
            "SOFTWARE_TOOLS",
            "FRANCHISING_AND_INVESTMENT",
            "BEAUTY_AND_COSMETICS",
            "MOTHER_BABY_AND_PET",
            "DAILY_CHEMICALS",
            "PHYSICAL_BOOKS",
            "SOCIAL_AND_COMMUNICATION",
            "CULTURAL_SUPPLIES",
            "SPORTS_OUTDOOR",
        ]
        | str
        | None = None,
        range: Literal["DAY_30", "DAY_90"] | str | None = None,
        detail_type: Literal["VIDEO", "PRODUCT"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> Pages[GwApiDataSpGetAuthorConvertVideosOrProductsV1Data]:
        """Iterate over the pages of `gw_api_data_sp_get_author_convert_videos_or_products_v1`; each is a response of it.

        The other arguments are those of `gw_api_data_sp_get_author_convert_videos_or_products_v1`; `page`
        stand for the page to begin with. To go on later, save `next_params` and pass it on in their place:
        `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1,
            {
                "oAuthorId": o_author_id,
                "platform": platform,
                "industryId": industry_id,
                "range": range,
                "detailType": detail_type,
                "page": page,
            },
            max_pages,
        )

    def gw_api_data_sp_get_author_daily_fans_v1(
        self, *, o_author_id: str, start_date: str, end_date: str
    ) -> Response[GwApiDataSpGetAuthorDailyFansV1Data]:
        """Daily follower trend (v1, 粉丝每日趋势).

        Returns the daily follower counts and changes of a creator between two dates, with the growth over the
        period.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            start_date: First day of the period, as yyyy-MM-dd.
            end_date: Last day of the period, as yyyy-MM-dd.

        Returns:
            The response. Its `data` is `GwApiDataSpGetAuthorDailyFansV1Data`, inferred from examples.
            Fields: `daily`, `delta`, `description`, `fans_advice`, `fans_growth`, `fans_growth_rate`,
            `raw_play_rate`, `base_resp.status_code`, `base_resp.status_message`, `fans_growth_rate_v2.value`,
            `fans_growth_v2.value`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/get_author_daily_fans/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GW_API_DATA_SP_GET_AUTHOR_DAILY_FANS_V1,
            {"oAuthorId": o_author_id, "startDate": start_date, "endDate": end_date},
        )

    def gw_api_data_sp_get_author_fans_distribution_v1(
        self, *, o_author_id: str, author_type: Literal["FAN", "DIE_HARD_FAN"] | str | None = None
    ) -> Response[GwApiDataSpGetAuthorFansDistributionV1Data]:
        """Follower profile (v1, 粉丝画像).

        Returns the profile of a creator's followers, or only the most loyal ones, by gender, age, province,
        city, city tier, device, interest and crowd group.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            author_type: Group of followers to profile. The vendor's default is `FAN`.
                - `FAN`: All followers
                - `DIE_HARD_FAN`: Most loyal followers

        Returns:
            The response. Its `data` is `GwApiDataSpGetAuthorFansDistributionV1Data`, inferred from examples.
            Fields: `last_update_time`, `base_resp.status_code`, `base_resp.status_message`,
            `distributions[].description`, `distributions[].image`, `distributions[].origin_type`,
            `distributions[].type`, `distributions[].type_display`,
            `distributions[].distribution_list[].distribution_key`,
            `distributions[].distribution_list[].distribution_value`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/get_author_fans_distribution/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GW_API_DATA_SP_GET_AUTHOR_FANS_DISTRIBUTION_V1, {"oAuthorId": o_author_id, "authorType": author_type}
        )

    def gw_api_data_sp_get_author_link_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
        industry_tag: Literal[
            "ALL",
            "ELECTRONICS_AND_APPLIANCES",
            "SHOPPING",
            "FOOD_AND_BEVERAGE",
            "CLOTHING_AND_ACCESSORIES",
            "HEALTHCARE_AND_MEDICAL",
            "MEDICAL_INSTITUTIONS",
            "HOME_AND_BUILDING_MATERIALS",
            "LOCAL_SERVICES",
            "BUSINESS_SERVICES",
            "CULTURE_SPORTS_ENTERTAINMENT",
            "BEAUTY_SERVICES",
            "REAL_ESTATE",
            "EDUCATION_AND_TRAINING",
            "TRAVEL_AND_TOURISM",
            "PUBLIC_SERVICES",
            "GAMES",
            "RETAIL",
            "TRANSPORTATION_EQUIPMENT",
            "AUTOMOTIVE",
            "AGRICULTURE_FORESTRY_FISHERY",
            "CHEMICAL_AND_ENERGY",
            "ELECTRONICS_AND_ELECTRICAL",
            "MACHINERY_EQUIPMENT",
            "MEDIA_AND_INFORMATION",
            "LOGISTICS",
            "TELECOMMUNICATIONS",
            "FINANCIAL_SERVICES",
            "CATERING_SERVICES",
            "SOFTWARE_TOOLS",
            "FRANCHISING_AND_INVESTMENT",
            "BEAUTY_AND_COSMETICS",
            "MOTHER_BABY_AND_PET",
            "DAILY_CHEMICALS",
            "PHYSICAL_BOOKS",
            "SOCIAL_AND_COMMUNICATION",
            "CULTURAL_SUPPLIES",
            "SPORTS_OUTDOOR",
        ]
        | str
        | None = None,
    ) -> Response[GwApiDataSpGetAuthorLinkInfoV1Data]:
        """Xingtu indexes (v1, 星图指数).

        Returns the Xingtu indexes of a creator: overall, spread, seeding, conversion, cost performance and
        cooperation. Each has a value, an average, a rank and a change.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas
            industry_tag: Industry of the indexes and ranks. The vendor's default is `ALL`.
                - `ALL`: All industries
                - `ELECTRONICS_AND_APPLIANCES`: Consumer electronics and home appliances
                - `SHOPPING`: Shopping
                - `FOOD_AND_BEVERAGE`: Food and drinks
                - `CLOTHING_AND_ACCESSORIES`: Clothes and accessories
                - `HEALTHCARE_AND_MEDICAL`: Medicine and health
                - `MEDICAL_INSTITUTIONS`: Hospitals and clinics
                - `HOME_AND_BUILDING_MATERIALS`: Home furnishing and building materials
                - `LOCAL_SERVICES`: Everyday local services
                - `BUSINESS_SERVICES`: Services for businesses
                - `CULTURE_SPORTS_ENTERTAINMENT`: Leisure and entertainment
                - `BEAUTY_SERVICES`: Beauty salons and similar services
                - `REAL_ESTATE`: Real estate
                - `EDUCATION_AND_TRAINING`: Education and training
                - `TRAVEL_AND_TOURISM`: Travel and tourism
                - `PUBLIC_SERVICES`: Public and social bodies
                - `GAMES`: Games
                - `RETAIL`: Online retail services
                - `TRANSPORTATION_EQUIPMENT`: Means of transport
                - `AUTOMOTIVE`: Cars
                - `AGRICULTURE_FORESTRY_FISHERY`: Farm supplies and gardening
                - `CHEMICAL_AND_ENERGY`: Chemicals and energy
                - `ELECTRONICS_AND_ELECTRICAL`: Electronic and electrical components
                - `MACHINERY_EQUIPMENT`: Machinery
                - `MEDIA_AND_INFORMATION`: Media and news
                - `LOGISTICS`: Logistics
                - `TELECOMMUNICATIONS`: Telecommunications
                - `FINANCIAL_SERVICES`: Finance
                - `CATERING_SERVICES`: Restaurants and catering
                - `SOFTWARE_TOOLS`: Utility software
                - `FRANCHISING_AND_INVESTMENT`: Franchising
                - `BEAUTY_AND_COSMETICS`: Cosmetics
                - `MOTHER_BABY_AND_PET`: Mother, baby and pet products
                - `DAILY_CHEMICALS`: Household and personal care products
                - `PHYSICAL_BOOKS`: Printed books
                - `SOCIAL_AND_COMMUNICATION`: Social apps and messaging
                - `CULTURAL_SUPPLIES`: Stationery and cultural goods
                - `SPORTS_OUTDOOR`: Sports and outdoor goods

        Returns:
            The response. Its `data` is `GwApiDataSpGetAuthorLinkInfoV1Data`, inferred from examples.
            Fields: `base_resp.status_code`, `base_resp.status_message`, `cooperate_index.avg_value`,
            `cooperate_index.link_relative_ratio`, `cooperate_index.rank`, `cooperate_index.rank_percent`,
            `cooperate_index.value`, `cp_index.avg_value`, `cp_index.link_relative_ratio`, `cp_index.rank`,
            `cp_index.rank_percent`, `cp_index.value`, `link_convert_index.avg_value`,
            `link_convert_index.link_relative_ratio`, `link_convert_index.rank`,
            `link_convert_index.rank_percent`, `link_convert_index.value`, `link_shopping_index.avg_value`,
            `link_shopping_index.link_relative_ratio`, `link_shopping_index.rank`, …

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/get_author_link_info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GW_API_DATA_SP_GET_AUTHOR_LINK_INFO_V1,
            {"oAuthorId": o_author_id, "platform": platform, "industryTag": industry_tag},
        )

    def gw_api_data_sp_get_author_spread_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
        range: Literal["DAY_30", "DAY_90"] | str | None = None,
        type: Literal["PERSONAL_VIDEO", "XINTU_VIDEO"] | str | None = None,
        only_assign: bool | None = None,
        flow_type: Literal["EXCLUDE", "INCLUDE"] | str | None = None,
    ) -> Response[GwApiDataSpGetAuthorSpreadInfoV1Data]:
        """Spread performance (v1, 传播表现).

        Returns how a creator's videos perform over the last 30 or 90 days: post count, median plays,
        interaction rate, completion rate, play stability, expected CPM and CPE.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas
            range: Time range of the data. The vendor's default is `DAY_30`.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            type: Group of videos to measure. The vendor's default is `PERSONAL_VIDEO`.
                - `PERSONAL_VIDEO`: The creator's own videos
                - `XINTU_VIDEO`: Videos of Xingtu orders
            only_assign: Whether to count only videos of assigned orders. The vendor's default is `false`.
            flow_type: Whether the figures include a certain kind of traffic; which kind is not
                documented. The vendor's default is `EXCLUDE`.
                - `EXCLUDE`: Traffic is left out
                - `INCLUDE`: Traffic is counted

        Returns:
            The response. Its `data` is `GwApiDataSpGetAuthorSpreadInfoV1Data`, inferred from examples.
            Fields: `expect_cpe`, `expect_cpm`, `sales_expect_cpm`, `base_resp.status_code`,
            `base_resp.status_message`, `interact_rate.label`, `item_rate.interact_rate`,
            `play_over_rate.label`, `play_stability.label`, `play_stability.overtake`, `play_stability.value`,
            `item_rate.item_num.label`, `item_rate.item_num.overtake`, `item_rate.play_mid.label`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/get_author_spread_info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1,
            {
                "oAuthorId": o_author_id,
                "platform": platform,
                "range": range,
                "type": type,
                "onlyAssign": only_assign,
                "flowType": flow_type,
            },
        )

    def gw_api_data_sp_item_report_detail_v1(self, *, item_id: str) -> Response[GwApiDataSpItemReportDetailV1Data]:
        """Video report (v1, 视频报告详情).

        Returns the report of one video: title, duration, plays, likes, comments, shares, favorites,
        completion and interaction rates, content labels and the creator.

        Args:
            item_id: Id of the video, the `item_id` in the video lists of a creator.

        Returns:
            The response. Its `data` is `GwApiDataSpItemReportDetailV1Data`, inferred from examples.
            Fields: `author_info.author_id`, `author_info.core_user_id`, `author_info.name`,
            `video_info.create_time`, `video_info.item_id`, `video_info.title`, `video_info.video_id`,
            `video_info.music_info.create_time`, `video_info.music_info.music_id`,
            `video_info.music_info.title`, `video_info.music_info.used_count`, `author_info.avatar_uri`,
            `author_info.city`, `author_info.content_tags`, `author_info.follower`, `author_info.gender`,
            `author_info.industry_tags`, `author_info.ink_cnt`, `author_info.is_star`, `author_info.link_cnt`,
            …

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/item_report_detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GW_API_DATA_SP_ITEM_REPORT_DETAIL_V1, {"itemId": item_id})

    def gw_api_data_sp_item_report_th_analysis_v1(
        self, *, item_id: str
    ) -> Response[GwApiDataSpItemReportThAnalysisV1Data]:
        """Video likes and drop-off by playback time (v1, 视频时间轴点赞与流失).

        Returns the viewers lost and the likes gained at points along the timeline of one video. Use it to
        find its strong and weak moments.

        Args:
            item_id: Id of the video, the `item_id` in the video lists of a creator.

        Returns:
            The response. Its `data` is `GwApiDataSpItemReportThAnalysisV1Data`, inferred from examples.
            Fields: `like_info`, `play_lose_info`, `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/item_report_th_analysis/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GW_API_DATA_SP_ITEM_REPORT_TH_ANALYSIS_V1, {"itemId": item_id})

    def gw_api_data_sp_item_report_trend_v1(self, *, item_id: str) -> Response[GwApiDataSpItemReportTrendV1Data]:
        """Video daily trend (v1, 视频每日趋势).

        Returns the daily figures of one video after publication, such as likes, comments, favorites,
        interactions, completion rate and hot score.

        Args:
            item_id: Id of the video, the `item_id` in the video lists of a creator.

        Returns:
            The response. Its `data` is `GwApiDataSpItemReportTrendV1Data`, inferred from examples.
            Fields: `base_resp.status_code`, `base_resp.status_message`,
            `date_values.collect_cnt_list[].value`, `date_values.collect_cnt_list[].visit_date`,
            `date_values.comment_cnt_list[].value`, `date_values.comment_cnt_list[].visit_date`,
            `date_values.finish_rate_list[].value`, `date_values.finish_rate_list[].visit_date`,
            `date_values.hot_score_list[].value`, `date_values.hot_score_list[].visit_date`,
            `date_values.interact_cnt_list[].value`, `date_values.interact_cnt_list[].visit_date`,
            `date_values.interact_rate_list[].value`, `date_values.interact_rate_list[].visit_date`,
            `date_values.like_cnt_list[].value`, `date_values.like_cnt_list[].visit_date`,
            `date_values.share_cnt_list[].value`, `date_values.share_cnt_list[].visit_date`,
            `date_values.valid_vv_list[].value`, `date_values.valid_vv_list[].visit_date`, …

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/item_report_trend/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GW_API_DATA_SP_ITEM_REPORT_TREND_V1, {"itemId": item_id})

    def gw_api_gauthor_author_get_business_card_info_v1(
        self, *, o_author_id: str
    ) -> Response[GwApiGauthorAuthorGetBusinessCardInfoV1Data]:
        """Creator business card (v1, 达人商务名片).

        Returns the business card of a creator: nickname, Douyin id, city, followers, MCN, credit score and
        which contact details are available.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.

        Returns:
            The response. Its `data` is `GwApiGauthorAuthorGetBusinessCardInfoV1Data`, inferred from examples.
            Fields: `card_info.lark_nick_name`, `card_info.nick_name`, `card_info.short_id`,
            `card_info.unique_id`, `card_info.mcn_info.mcn_id`, `card_info.mcn_info.mcn_name`,
            `card_info.mcn_info.sign_time`, `base_resp.status_code`, `base_resp.status_message`,
            `card_info.author_avatar_frame_icon`, `card_info.avatar_uri`, `card_info.city`,
            `card_info.contact_status`, `card_info.cooperation_brand`, `card_info.credit_score`,
            `card_info.email`, `card_info.follower`, `card_info.has_wechat`, `card_info.phone`,
            `card_info.privacy_status`, …

        Source: `GET /api/douyin-xingtu/gw/api/gauthor/author_get_business_card_info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GW_API_GAUTHOR_AUTHOR_GET_BUSINESS_CARD_INFO_V1, {"oAuthorId": o_author_id})

    def gw_api_gauthor_get_author_content_hot_keywords_v1(
        self, *, o_author_id: str
    ) -> Response[GwApiGauthorGetAuthorContentHotKeywordsV1Data]:
        """Content keywords (v1, 内容热词).

        Returns the keywords that recur in the content of a creator and how they are distributed. Use them to
        see which topics the creator covers.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.

        Returns:
            The response. Its `data` is `GwApiGauthorGetAuthorContentHotKeywordsV1Data`, inferred from examples.
            Fields: `keyword_item_distribution`, `keyword_map`, `base_resp.status_code`,
            `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/gauthor/get_author_content_hot_keywords/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GW_API_GAUTHOR_GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1, {"oAuthorId": o_author_id})

    def gw_api_gsearch_search_for_author_square_v1(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        sort: Literal["DEFAULT", "FANS"] | str | None = None,
        search_type: Literal["NICKNAME", "CONTENT"] | str | None = None,
        marketing_target: Literal["BRAND_EXPOSURE", "CIRCLE_SEEDING", "ACTION_CONVERSION"] | str | None = None,
        industry: Literal[
            "ALL",
            "ELECTRONICS_AND_APPLIANCES",
            "SHOPPING",
            "FOOD_AND_BEVERAGE",
            "CLOTHING_AND_ACCESSORIES",
            "HEALTHCARE_AND_MEDICAL",
            "MEDICAL_INSTITUTIONS",
            "HOME_AND_BUILDING_MATERIALS",
            "LOCAL_SERVICES",
            "BUSINESS_SERVICES",
            "CULTURE_SPORTS_ENTERTAINMENT",
            "BEAUTY_SERVICES",
            "REAL_ESTATE",
            "EDUCATION_AND_TRAINING",
            "TRAVEL_AND_TOURISM",
            "PUBLIC_SERVICES",
            "GAMES",
            "RETAIL",
            "TRANSPORTATION_EQUIPMENT",
            "AUTOMOTIVE",
            "AGRICULTURE_FORESTRY_FISHERY",
            "CHEMICAL_AND_ENERGY",
            "ELECTRONICS_AND_ELECTRICAL",
            "MACHINERY_EQUIPMENT",
            "MEDIA_AND_INFORMATION",
            "LOGISTICS",
            "TELECOMMUNICATIONS",
            "FINANCIAL_SERVICES",
            "CATERING_SERVICES",
            "SOFTWARE_TOOLS",
            "FRANCHISING_AND_INVESTMENT",
            "BEAUTY_AND_COSMETICS",
            "MOTHER_BABY_AND_PET",
            "DAILY_CHEMICALS",
            "PHYSICAL_BOOKS",
            "SOCIAL_AND_COMMUNICATION",
            "CULTURAL_SUPPLIES",
            "SPORTS_OUTDOOR",
        ]
        | str
        | None = None,
        is_superstar: bool | None = None,
        follower_range: str | None = None,
        kol_price_type: Literal[
            "PRODUCT_PLACEMENT_VIDEO",
            "CUSTOM_VIDEO",
            "CUSTOM_SHORT_DRAMA_EPISODE",
            "NATURAL_PLAY_CPM",
            "SHORT_LIVE_SEEDING_VIDEO",
            "SHORT_LIVE_WARMUP_VIDEO",
            "CELEBRITY_SHORT_LIVE_SEEDING",
            "CELEBRITY_SHORT_LIVE_WARMUP",
            "CELEBRITY_VIDEO",
            "COLLECTION_VIDEO",
            "DOUYIN_SHORT_VIDEO_CO_CREATION_MAIN_CREATOR",
            "DOUYIN_SHORT_VIDEO_CO_CREATION_PARTICIPANT",
        ]
        | str
        | None = None,
        kol_price_range: str | None = None,
        content_tag: str | None = None,
        content_theme: str | None = None,
        persona_tag: str | None = None,
        gender: Literal["MALE", "FEMALE"] | str | None = None,
        location: str | None = None,
        tonality_tag: str | None = None,
        connected_user_range: str | None = None,
        audience_image: str | None = None,
        fans_image: str | None = None,
        expected_play_range: str | None = None,
        expected_cpm_range: str | None = None,
        expected_cpe_range: str | None = None,
        interaction_rate_range: str | None = None,
        completion_rate_range: str | None = None,
        viral_rate_range: str | None = None,
        progress_task_range: str | None = None,
        is_curated_author: bool | None = None,
        author_list: Literal[
            "SHORT_LIVE_ENTERTAINMENT_CREATORS",
            "SHORT_DRAMA_ACTORS",
            "WECHAT_QUICK_CONNECT_CREATORS",
            "AI_STAR_PLAN_CREATORS",
            "COMMERCE_ADVANTAGE_CREATORS",
            "HIGH_VALUE_CREATORS",
            "SEEDING_ADVANTAGE_CREATORS",
            "BASKETBALL_CREATORS",
            "PREMIUM_CONTENT_MEDIA",
            "TREND_SETTING_MEDIA",
            "FACTORY_TRACEABILITY_MEDIA",
            "RUNNING_CREATORS",
            "LIGHT_OUTDOOR_CREATORS",
            "FITNESS_CREATORS",
            "YOGA_CREATORS",
            "STREET_SPORTS_CREATORS",
            "CYCLING_CREATORS",
            "FOOTBALL_CREATORS",
            "FISHING_CREATORS",
            "BEAUTY_QUALITY_CREATORS",
        ]
        | str
        | None = None,
    ) -> Response[GwApiGsearchSearchForAuthorSquareV1Data]:
        """Creator search (v1, 达人搜索).

        Finds Xingtu creators by keyword and by filters for quote, followers, content, audience and
        performance, page by page. Each result holds the `star_id` that the other endpoints take, with quotes,
        indexes and recent videos.

        Args:
            keyword: Words to search for; leave it empty to use the filters alone.
            page: Page number, counted from 1. The vendor's default is `1`.
            sort: Order of the creators. The vendor's default is `FANS`.
                - `DEFAULT`: By the score of Xingtu
                - `FANS`: Most followers first
            search_type: What the keyword is matched against. The vendor's default is `NICKNAME`.
                - `NICKNAME`: Nickname of the creator
                - `CONTENT`: Content of the creator
            marketing_target: Marketing goal of the campaign; a number from 1 to 3 or the Chinese label
                works too.
                - `BRAND_EXPOSURE`: Brand exposure
                - `CIRCLE_SEEDING`: Seeding beyond the core audience
                - `ACTION_CONVERSION`: Conversion to action
            industry: Industry for which creators are recommended; the numeric Xingtu industry id or the
                Chinese label works too. The vendor's default is `ALL`.
                - `ALL`: All industries
                - `ELECTRONICS_AND_APPLIANCES`: Consumer electronics and home appliances
                - `SHOPPING`: Shopping
                - `FOOD_AND_BEVERAGE`: Food and drinks
                - `CLOTHING_AND_ACCESSORIES`: Clothes and accessories
                - `HEALTHCARE_AND_MEDICAL`: Medicine and health
                - `MEDICAL_INSTITUTIONS`: Hospitals and clinics
                - `HOME_AND_BUILDING_MATERIALS`: Home furnishing and building materials
                - `LOCAL_SERVICES`: Everyday local services
                - `BUSINESS_SERVICES`: Services for businesses
                - `CULTURE_SPORTS_ENTERTAINMENT`: Leisure and entertainment
                - `BEAUTY_SERVICES`: Beauty salons and similar services
                - `REAL_ESTATE`: Real estate
                - `EDUCATION_AND_TRAINING`: Education and training
                - `TRAVEL_AND_TOURISM`: Travel and tourism
                - `PUBLIC_SERVICES`: Public and social bodies
                - `GAMES`: Games
                - `RETAIL`: Online retail services
                - `TRANSPORTATION_EQUIPMENT`: Means of transport
                - `AUTOMOTIVE`: Cars
                - `AGRICULTURE_FORESTRY_FISHERY`: Farm supplies and gardening
                - `CHEMICAL_AND_ENERGY`: Chemicals and energy
                - `ELECTRONICS_AND_ELECTRICAL`: Electronic and electrical components
                - `MACHINERY_EQUIPMENT`: Machinery
                - `MEDIA_AND_INFORMATION`: Media and news
                - `LOGISTICS`: Logistics
                - `TELECOMMUNICATIONS`: Telecommunications
                - `FINANCIAL_SERVICES`: Finance
                - `CATERING_SERVICES`: Restaurants and catering
                - `SOFTWARE_TOOLS`: Utility software
                - `FRANCHISING_AND_INVESTMENT`: Franchising
                - `BEAUTY_AND_COSMETICS`: Cosmetics
                - `MOTHER_BABY_AND_PET`: Mother, baby and pet products
                - `DAILY_CHEMICALS`: Household and personal care products
                - `PHYSICAL_BOOKS`: Printed books
                - `SOCIAL_AND_COMMUNICATION`: Social apps and messaging
                - `CULTURAL_SUPPLIES`: Stationery and cultural goods
                - `SPORTS_OUTDOOR`: Sports and outdoor goods
            is_superstar: Whether to return celebrities only. The vendor's default is `false`.
            follower_range: Follower count as min-max in plain numbers, such as 200000-800000.
            kol_price_type: Kind of quote that `kolPriceRange` limits.
                - `PRODUCT_PLACEMENT_VIDEO`: Video with a product placement
                - `CUSTOM_VIDEO`: Video made for the brand
                - `CUSTOM_SHORT_DRAMA_EPISODE`: One episode of a custom short drama
                - `NATURAL_PLAY_CPM`: CPM on natural plays
                - `SHORT_LIVE_SEEDING_VIDEO`: Seeding video tied to a live stream
                - `SHORT_LIVE_WARMUP_VIDEO`: Warm-up video for a live stream
                - `CELEBRITY_SHORT_LIVE_SEEDING`: Celebrity seeding video tied to a live stream
                - `CELEBRITY_SHORT_LIVE_WARMUP`: Celebrity warm-up video for a live stream
                - `CELEBRITY_VIDEO`: Celebrity video
                - `COLLECTION_VIDEO`: Video in a collection
                - `DOUYIN_SHORT_VIDEO_CO_CREATION_MAIN_CREATOR`: Co-created Douyin video, as lead creator
                - `DOUYIN_SHORT_VIDEO_CO_CREATION_PARTICIPANT`: Co-created Douyin video, as participant
            kol_price_range: Quote as min-max in plain numbers, such as 5000-20000.
            content_tag: Categories of the creator as Chinese Xingtu labels of the first or second level,
                comma-separated.
            content_theme: Themes of the content as Chinese second-level Xingtu labels, comma-separated.
            persona_tag: Persona or background of the creator as Chinese Xingtu labels or numeric tag ids,
                comma-separated.
            gender: Gender of the creator; 1 and 2 or the Chinese words work too.
                - `MALE`: Male
                - `FEMALE`: Female
            location: Region of the creator as Chinese province or city names, comma-separated.
            tonality_tag: Style of the creator as Chinese Xingtu labels of the first or second level,
                comma-separated.
            connected_user_range: Number of connected users as min-max in plain numbers, such as
                500000-2000000.
            audience_image: Profile of the viewers, as comma-separated codes: GENDER_MALE_ or
                GENDER_FEMALE_ plus 50, 60, 70 or 80 (share of that gender); AGE_ plus 18_23, 24_30, 31_40,
                41_50 or GT_50; DEVICE_ plus IPHONE, HUAWEI, XIAOMI, VIVO or OPPO; CITY_TIER_ plus 1 to 5;
                SPEND_ plus 0_50, 50_100, 100_200, 200_500 or GT_500 (average order amount); CROWD_ plus
                REFINED_MOTHER, URBAN_SILVER, NEW_WHITE_COLLAR, SENIOR_MIDDLE_CLASS, URBAN_BLUE_COLLAR, GEN_Z,
                TOWN_MIDDLE_AGED or TOWN_YOUTH.
            fans_image: Profile of the followers, as comma-separated codes: GENDER_MALE_ or GENDER_FEMALE_
                plus 50, 60, 70 or 80 (share of that gender); AGE_ plus 18_23, 24_30, 31_40, 41_50 or GT_50;
                DEVICE_ plus IPHONE, HUAWEI, XIAOMI, VIVO or OPPO; CITY_TIER_ plus 1 to 5; SPEND_ plus 0_50,
                50_100, 100_200, 200_500 or GT_500 (average order amount); CROWD_ plus REFINED_MOTHER,
                URBAN_SILVER, NEW_WHITE_COLLAR, SENIOR_MIDDLE_CLASS, URBAN_BLUE_COLLAR, GEN_Z,
                TOWN_MIDDLE_AGED or TOWN_YOUTH.
            expected_play_range: Expected plays as min-max in plain numbers; use a very large maximum for
                no upper limit.
            expected_cpm_range: Expected CPM as min-max, such as 0-30.
            expected_cpe_range: Expected CPE as min-max, such as 0-3.
            interaction_rate_range: Interaction rate as min-max in decimals; 0.03-1 means at least 3%.
            completion_rate_range: Completion rate as min-max in decimals; 0.3-1 means at least 30%.
            viral_rate_range: Share of viral posts as min-max in decimals, such as 0.25-0.5; use 1 as the
                maximum for no upper limit.
            progress_task_range: Number of tasks in progress, written `days:min-max`; either bound can be
                left out. `30:5-` means at least 5 within 30 days.
            is_curated_author: Whether to return only the creators that Xingtu has curated. The vendor's
                default is `false`.
            author_list: One themed creator list of Xingtu; its numeric id or Chinese name works too.
                - `SHORT_LIVE_ENTERTAINMENT_CREATORS`: Entertainers on both video and live stream
                - `SHORT_DRAMA_ACTORS`: Actors of short dramas
                - `WECHAT_QUICK_CONNECT_CREATORS`: Creators quickly reached on WeCom
                - `AI_STAR_PLAN_CREATORS`: Creators of the AI star plan
                - `COMMERCE_ADVANTAGE_CREATORS`: Creators strong at selling
                - `HIGH_VALUE_CREATORS`: Creators with good value for money
                - `SEEDING_ADVANTAGE_CREATORS`: Creators strong at seeding
                - `BASKETBALL_CREATORS`: Basketball
                - `PREMIUM_CONTENT_MEDIA`: Media accounts with refined content
                - `TREND_SETTING_MEDIA`: Media accounts that set trends
                - `FACTORY_TRACEABILITY_MEDIA`: Media accounts that visit factories and origins
                - `RUNNING_CREATORS`: Running
                - `LIGHT_OUTDOOR_CREATORS`: Light outdoor activities
                - `FITNESS_CREATORS`: Fitness
                - `YOGA_CREATORS`: Yoga
                - `STREET_SPORTS_CREATORS`: Street sports
                - `CYCLING_CREATORS`: Cycling
                - `FOOTBALL_CREATORS`: Football
                - `FISHING_CREATORS`: Fishing
                - `BEAUTY_QUALITY_CREATORS`: Beauty creators with a refined look

        Returns:
            The response. Its `data` is `GwApiGsearchSearchForAuthorSquareV1Data`, inferred from examples.
            Fields: `authors[].star_id`, `extra_data.search_author_count`, `extra_data.search_item_count`,
            `extra_data.search_session_id`, `pagination.has_more`, `pagination.total_count`,
            `authors[].attribute_datas.assign_cpm_suggest_price`, `authors[].attribute_datas.core_user_id`,
            `authors[].attribute_datas.id`, `authors[].attribute_datas.nick_name`,
            `authors[].items[].item_id`, `authors[].task_infos[].price_infos[].end_time`,
            `authors[].task_infos[].price_infos[].price`, `authors[].task_infos[].price_infos[].start_time`,
            `base_resp.status_code`, `base_resp.status_message`, `extra_data.intent_score`,
            `extra_data.is_cpm_project_search`, `extra_data.is_intent_consistent`,
            `extra_data.speaker_live_base_dis`, …

        Source: `GET /api/douyin-xingtu/gw/api/gsearch/search_for_author_square/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1,
            {
                "keyword": keyword,
                "page": page,
                "sort": sort,
                "searchType": search_type,
                "marketingTarget": marketing_target,
                "industry": industry,
                "isSuperstar": is_superstar,
                "followerRange": follower_range,
                "kolPriceType": kol_price_type,
                "kolPriceRange": kol_price_range,
                "contentTag": content_tag,
                "contentTheme": content_theme,
                "personaTag": persona_tag,
                "gender": gender,
                "location": location,
                "tonalityTag": tonality_tag,
                "connectedUserRange": connected_user_range,
                "audienceImage": audience_image,
                "fansImage": fans_image,
                "expectedPlayRange": expected_play_range,
                "expectedCpmRange": expected_cpm_range,
                "expectedCpeRange": expected_cpe_range,
                "interactionRateRange": interaction_rate_range,
                "completionRateRange": completion_rate_range,
                "viralRateRange": viral_rate_range,
                "progressTaskRange": progress_task_range,
                "isCuratedAuthor": is_curated_author,
                "authorList": author_list,
            },
        )

    def iter_gw_api_gsearch_search_for_author_square_v1(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        sort: Literal["DEFAULT", "FANS"] | str | None = None,
        search_type: Literal["NICKNAME", "CONTENT"] | str | None = None,
        marketing_target: Literal["BRAND_EXPOSURE", "CIRCLE_SEEDING", "ACTION_CONVERSION"] | str | None = None,
        industry: Literal[
            "ALL",
            "ELECTRONICS_AND_APPLIANCES",
            "SHOPPING",
            "FOOD_AND_BEVERAGE",
            "CLOTHING_AND_ACCESSORIES",
            "HEALTHCARE_AND_MEDICAL",
            "MEDICAL_INSTITUTIONS",
            "HOME_AND_BUILDING_MATERIALS",
            "LOCAL_SERVICES",
            "BUSINESS_SERVICES",
            "CULTURE_SPORTS_ENTERTAINMENT",
            "BEAUTY_SERVICES",
            "REAL_ESTATE",
            "EDUCATION_AND_TRAINING",
            "TRAVEL_AND_TOURISM",
            "PUBLIC_SERVICES",
            "GAMES",
            "RETAIL",
            "TRANSPORTATION_EQUIPMENT",
            "AUTOMOTIVE",
            "AGRICULTURE_FORESTRY_FISHERY",
            "CHEMICAL_AND_ENERGY",
            "ELECTRONICS_AND_ELECTRICAL",
            "MACHINERY_EQUIPMENT",
            "MEDIA_AND_INFORMATION",
            "LOGISTICS",
            "TELECOMMUNICATIONS",
            "FINANCIAL_SERVICES",
            "CATERING_SERVICES",
            "SOFTWARE_TOOLS",
            "FRANCHISING_AND_INVESTMENT",
            "BEAUTY_AND_COSMETICS",
            "MOTHER_BABY_AND_PET",
            "DAILY_CHEMICALS",
            "PHYSICAL_BOOKS",
            "SOCIAL_AND_COMMUNICATION",
            "CULTURAL_SUPPLIES",
            "SPORTS_OUTDOOR",
        ]
        | str
        | None = None,
        is_superstar: bool | None = None,
        follower_range: str | None = None,
        kol_price_type: Literal[
            "PRODUCT_PLACEMENT_VIDEO",
            "CUSTOM_VIDEO",
            "CUSTOM_SHORT_DRAMA_EPISODE",
            "NATURAL_PLAY_CPM",
            "SHORT_LIVE_SEEDING_VIDEO",
            "SHORT_LIVE_WARMUP_VIDEO",
            "CELEBRITY_SHORT_LIVE_SEEDING",
            "CELEBRITY_SHORT_LIVE_WARMUP",
            "CELEBRITY_VIDEO",
            "COLLECTION_VIDEO",
            "DOUYIN_SHORT_VIDEO_CO_CREATION_MAIN_CREATOR",
            "DOUYIN_SHORT_VIDEO_CO_CREATION_PARTICIPANT",
        ]
        | str
        | None = None,
        kol_price_range: str | None = None,
        content_tag: str | None = None,
        content_theme: str | None = None,
        persona_tag: str | None = None,
        gender: Literal["MALE", "FEMALE"] | str | None = None,
        location: str | None = None,
        tonality_tag: str | None = None,
        connected_user_range: str | None = None,
        audience_image: str | None = None,
        fans_image: str | None = None,
        expected_play_range: str | None = None,
        expected_cpm_range: str | None = None,
        expected_cpe_range: str | None = None,
        interaction_rate_range: str | None = None,
        completion_rate_range: str | None = None,
        viral_rate_range: str | None = None,
        progress_task_range: str | None = None,
        is_curated_author: bool | None = None,
        author_list: Literal[
            "SHORT_LIVE_ENTERTAINMENT_CREATORS",
            "SHORT_DRAMA_ACTORS",
            "WECHAT_QUICK_CONNECT_CREATORS",
            "AI_STAR_PLAN_CREATORS",
            "COMMERCE_ADVANTAGE_CREATORS",
            "HIGH_VALUE_CREATORS",
            "SEEDING_ADVANTAGE_CREATORS",
            "BASKETBALL_CREATORS",
            "PREMIUM_CONTENT_MEDIA",
            "TREND_SETTING_MEDIA",
            "FACTORY_TRACEABILITY_MEDIA",
            "RUNNING_CREATORS",
            "LIGHT_OUTDOOR_CREATORS",
            "FITNESS_CREATORS",
            "YOGA_CREATORS",
            "STREET_SPORTS_CREATORS",
            "CYCLING_CREATORS",
            "FOOTBALL_CREATORS",
            "FISHING_CREATORS",
            "BEAUTY_QUALITY_CREATORS",
        ]
        | str
        | None = None,
        max_pages: int,
    ) -> Pages[GwApiGsearchSearchForAuthorSquareV1Data]:
        """Iterate over the pages of `gw_api_gsearch_search_for_author_square_v1`; each is a response of it.

        The other arguments are those of `gw_api_gsearch_search_for_author_square_v1`; `page` stand for the
        page to begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1,
            {
                "keyword": keyword,
                "page": page,
                "sort": sort,
                "searchType": search_type,
                "marketingTarget": marketing_target,
                "industry": industry,
                "isSuperstar": is_superstar,
                "followerRange": follower_range,
                "kolPriceType": kol_price_type,
                "kolPriceRange": kol_price_range,
                "contentTag": content_tag,
                "contentTheme": content_theme,
                "personaTag": persona_tag,
                "gender": gender,
                "location": location,
                "tonalityTag": tonality_tag,
                "connectedUserRange": connected_user_range,
                "audienceImage": audience_image,
                "fansImage": fans_image,
                "expectedPlayRange": expected_play_range,
                "expectedCpmRange": expected_cpm_range,
                "expectedCpeRange": expected_cpe_range,
                "interactionRateRange": interaction_rate_range,
                "completionRateRange": completion_rate_range,
                "viralRateRange": viral_rate_range,
                "progressTaskRange": progress_task_range,
                "isCuratedAuthor": is_curated_author,
                "authorList": author_list,
            },
            max_pages,
        )

    @deprecated(
        "douyin_xingtu.search_kol_simple_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def search_kol_simple_v1(
        self, *, keyword: str, platform_source: Literal["_1", "_2", "_3"] | str, page: int
    ) -> Response[Any]:
        """Simple creator search (legacy) (v1, 达人搜索简版（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Finds creators on Douyin, Toutiao or Xigua by keyword, page by page. Deprecated; the newer creator
        search has many more filters.

        Args:
            keyword: Words to search for.
            platform_source: Platform of the creators.
                - `_1`: Douyin
                - `_2`: Toutiao
                - `_3`: Xigua Video
            page: Page number.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/search-kol-simple/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_KOL_SIMPLE_V1, {"keyword": keyword, "platformSource": platform_source, "page": page})

    @deprecated(
        "douyin_xingtu.search_kol_simple_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_search_kol_simple_v1(
        self, *, keyword: str, platform_source: Literal["_1", "_2", "_3"] | str, page: int, max_pages: int
    ) -> Pages[Any]:
        """Iterate over the pages of `search_kol_simple_v1`; each is a response of it.

        The other arguments are those of `search_kol_simple_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_KOL_SIMPLE_V1, {"keyword": keyword, "platformSource": platform_source, "page": page}, max_pages
        )


class AsyncDouyinXingtu(AsyncNamespace):
    """Endpoints under `/api/douyin-xingtu`.

    Creators on Xingtu, the creator marketplace of Douyin: search, quotes, audience and follower profiles,
    indexes, and the performance of videos and live streams.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    @deprecated(
        "douyin_xingtu.get_author_commerce_seed_base_info_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_author_commerce_seed_base_info_v1(self, *, kol_id: str, range: str) -> Response[Any]:
        """Commerce seeding base data (legacy) (v1, 种草基础数据（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns base figures on the product seeding of a creator over a time range. Deprecated; the newer
        endpoint lists its time ranges and takes `oAuthorId`.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            range: Time range; its values are not documented, but sibling legacy endpoints use `_2` and
                `_3`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-author-commerce-seed-base-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1, {"kolId": kol_id, "range": range})

    @deprecated(
        "douyin_xingtu.get_author_commerce_spread_info_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_author_commerce_spread_info_v1(self, *, kol_id: str) -> Response[Any]:
        """Commerce spread data (legacy) (v1, 商业传播数据（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns spread figures for the commercial content of a creator. Deprecated; the newer endpoint takes
        `oAuthorId`.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-author-commerce-spread-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_AUTHOR_COMMERCE_SPREAD_INFO_V1, {"kolId": kol_id})

    @deprecated(
        "douyin_xingtu.get_author_content_hot_keywords_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_author_content_hot_keywords_v1(self, *, kol_id: str) -> Response[Any]:
        """Content keywords (legacy) (v1, 内容热词（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the keywords that recur in the content of a creator. Use them to see which topics the creator
        covers. Deprecated; the newer endpoint takes `oAuthorId`.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-author-content-hot-keywords/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1, {"kolId": kol_id})

    @deprecated(
        "douyin_xingtu.get_author_hot_comment_tokens_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_author_hot_comment_tokens_v1(self, *, kol_id: str) -> Response[Any]:
        """Comment keywords (legacy) (v1, 评论热词（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the words that viewers use most in the comments under a creator's content. Deprecated; the
        newer endpoint takes `oAuthorId`.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-author-hot-comment-tokens/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_AUTHOR_HOT_COMMENT_TOKENS_V1, {"kolId": kol_id})

    @deprecated(
        "douyin_xingtu.get_kol_audience_distribution_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_audience_distribution_v1(self, *, kol_id: str) -> Response[Any]:
        """Audience profile (legacy) (v1, 观众画像（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the profile of a creator's viewers by demographics and interests. Deprecated; the newer
        endpoint can also select a content channel and a relationship stage.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-audience-distribution/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_KOL_AUDIENCE_DISTRIBUTION_V1, {"kolId": kol_id})

    @deprecated(
        "douyin_xingtu.get_kol_convert_ability_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_convert_ability_v1(self, *, kol_id: str, range: Literal["_2", "_3"] | str) -> Response[Any]:
        """Conversion ability (legacy) (v1, 转化能力（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the conversion figures of a creator over the last 30 or 90 days. Deprecated; the newer
        endpoint adds a content channel.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            range: Time range of the data.
                - `_2`: Last 30 days
                - `_3`: Last 90 days

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-convert-ability/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_KOL_CONVERT_ABILITY_V1, {"kolId": kol_id, "range": range})

    @deprecated(
        "douyin_xingtu.get_kol_convert_videos_or_products_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_convert_videos_or_products_v1(
        self, *, kol_id: str, detail_type: Literal["_1", "_2"] | str, page: int
    ) -> Response[Any]:
        """Conversion videos or products (legacy) (v1, 转化视频与商品（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Lists the videos or the products behind a creator's conversions, page by page. Deprecated; the newer
        endpoint can also filter by channel, industry and period.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            detail_type: Kind of record to list.
                - `_1`: Videos
                - `_2`: Products
            page: Page number.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-convert-videos-or-products/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_KOL_CONVERT_VIDEOS_OR_PRODUCTS_V1, {"kolId": kol_id, "detailType": detail_type, "page": page}
        )

    @deprecated(
        "douyin_xingtu.get_kol_convert_videos_or_products_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_get_kol_convert_videos_or_products_v1(
        self, *, kol_id: str, detail_type: Literal["_1", "_2"] | str, page: int, max_pages: int
    ) -> AsyncPages[Any]:
        """Iterate over the pages of `get_kol_convert_videos_or_products_v1`; each is a response of it.

        The other arguments are those of `get_kol_convert_videos_or_products_v1`; `page` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_KOL_CONVERT_VIDEOS_OR_PRODUCTS_V1, {"kolId": kol_id, "detailType": detail_type, "page": page}, max_pages
        )

    @deprecated(
        "douyin_xingtu.get_kol_cp_info_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_cp_info_v1(self, *, kol_id: str) -> Response[Any]:
        """Cost performance (legacy) (v1, 性价比数据（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns how a creator's quotes relate to expected exposure and engagement. Deprecated; the newer
        endpoint adds a content channel.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-cp-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_KOL_CP_INFO_V1, {"kolId": kol_id})

    @deprecated(
        "douyin_xingtu.get_kol_daily_fans_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_daily_fans_v1(self, *, kol_id: str, start_date: str, end_date: str) -> Response[Any]:
        """Daily follower trend (legacy) (v1, 粉丝每日趋势（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the daily follower counts of a creator between two dates. Deprecated; the newer endpoint takes
        `oAuthorId`.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            start_date: First day of the period, as yyyy-MM-dd.
            end_date: Last day of the period, as yyyy-MM-dd.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-daily-fans/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_KOL_DAILY_FANS_V1, {"kolId": kol_id, "startDate": start_date, "endDate": end_date})

    @deprecated(
        "douyin_xingtu.get_kol_fans_distribution_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_fans_distribution_v1(
        self, *, kol_id: str, fans_type: Literal["_1", "_5"] | str | None = None
    ) -> Response[Any]:
        """Follower profile (legacy) (v1, 粉丝画像（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the profile of a creator's followers, or only the most loyal ones, by demographics and
        interests. Deprecated; the newer endpoint calls the choice `authorType`.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            fans_type: Group of followers to profile. The vendor's default is `_1`.
                - `_1`: All followers
                - `_5`: Most loyal followers

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-fans-distribution/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_KOL_FANS_DISTRIBUTION_V1, {"kolId": kol_id, "fansType": fans_type})

    @deprecated(
        "douyin_xingtu.get_kol_info_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_info_v1(
        self, *, kol_id: str, platform_channel: Literal["_1", "_10"] | str | None = None
    ) -> Response[Any]:
        """Creator profile (legacy) (v1, 达人基础信息（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the Xingtu profile of a creator with follower and quote data. Deprecated; the newer endpoint
        covers four content channels instead of two.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            platform_channel: Content channel of the data. The vendor's default is `_1`.
                - `_1`: Short videos
                - `_10`: Live streams

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_KOL_INFO_V1, {"kolId": kol_id, "platformChannel": platform_channel})

    @deprecated(
        "douyin_xingtu.get_kol_link_info_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_link_info_v1(self, *, kol_id: str, industry_tag: str | None = None) -> Response[Any]:
        """Xingtu indexes (legacy) (v1, 星图指数（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the Xingtu indexes and ranks of a creator, overall or for one industry. Deprecated; the newer
        endpoint adds a content channel and lists the industries.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            industry_tag: Industry of the indexes and ranks; leave it empty for the overall figures.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-link-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_KOL_LINK_INFO_V1, {"kolId": kol_id, "industryTag": industry_tag})

    @deprecated(
        "douyin_xingtu.get_kol_link_struct_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_link_struct_v1(self, *, kol_id: str) -> Response[Any]:
        """Connected user structure (legacy) (v1, 连接用户结构（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns how the connected users of a creator split by relationship stage. Deprecated; the newer
        endpoint adds a content channel.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-link-struct/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_KOL_LINK_STRUCT_V1, {"kolId": kol_id})

    @deprecated(
        "douyin_xingtu.get_kol_marketing_info_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_marketing_info_v1(
        self, *, kol_id: str, platform_channel: Literal["_1", "_10"] | str | None = None
    ) -> Response[Any]:
        """Quotes and services (legacy) (v1, 报价与商业信息（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the rate card of a creator and other details of the services on offer. Deprecated; the newer
        endpoint covers four content channels instead of two.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            platform_channel: Content channel of the data. The vendor's default is `_1`.
                - `_1`: Short videos
                - `_10`: Live streams

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-marketing-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_KOL_MARKETING_INFO_V1, {"kolId": kol_id, "platformChannel": platform_channel})

    @deprecated(
        "douyin_xingtu.get_kol_rec_videos_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_rec_videos_v1(self, *, kol_id: str) -> Response[Any]:
        """Representative videos (legacy) (v1, 代表作品（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns videos that Xingtu features for a creator, with their performance. Deprecated; the newer
        endpoint adds a content channel.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-rec-videos/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_KOL_REC_VIDEOS_V1, {"kolId": kol_id})

    @deprecated(
        "douyin_xingtu.get_kol_show_items_v2_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_show_items_v2_v1(self, *, kol_id: str, only_assign: bool | None = None) -> Response[Any]:
        """Showcase videos (legacy) (v1, 展示视频（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the recent videos on a creator's Xingtu page with their performance. Deprecated; the newer
        endpoint adds a content channel and a traffic filter.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            only_assign: True returns Xingtu order videos, false the creator's own videos. The vendor's
                default is `false`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-show-items-v2/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_KOL_SHOW_ITEMS_V2_V1, {"kolId": kol_id, "onlyAssign": only_assign})

    @deprecated(
        "douyin_xingtu.get_kol_spread_info_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_spread_info_v1(
        self,
        *,
        kol_id: str,
        type: Literal["_1", "_2"] | str | None = None,
        range: Literal["_2", "_3"] | str | None = None,
        flow_type: str | None = None,
        only_assign: bool | None = None,
    ) -> Response[Any]:
        """Spread performance (legacy) (v1, 传播表现（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the spread figures of a creator's own videos or Xingtu order videos over the last 30 or 90
        days. Deprecated; the newer endpoint adds a content channel.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.
            type: Group of videos to measure. The vendor's default is `_1`.
                - `_1`: The creator's own videos
                - `_2`: Videos of Xingtu orders
            range: Time range of the data. The vendor's default is `_2`.
                - `_2`: Last 30 days
                - `_3`: Last 90 days
            flow_type: Traffic filter as a number string; its values are not documented. The vendor's
                default is `1`.
            only_assign: Whether to count only content of assigned orders. The vendor's default is
                `false`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-spread-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_KOL_SPREAD_INFO_V1,
            {"kolId": kol_id, "type": type, "range": range, "flowType": flow_type, "onlyAssign": only_assign},
        )

    @deprecated(
        "douyin_xingtu.get_kol_touch_distribution_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_kol_touch_distribution_v1(self, *, kol_id: str) -> Response[Any]:
        """Sources of connected users (legacy) (v1, 连接用户来源（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns where the connected users of a creator come from. Deprecated; the newer endpoint adds a
        content channel.

        Args:
            kol_id: Xingtu id of the creator; the creator search returns it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-kol-touch-distribution/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_KOL_TOUCH_DISTRIBUTION_V1, {"kolId": kol_id})

    @deprecated(
        "douyin_xingtu.get_video_detail_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_video_detail_v1(self, *, detail_id: str) -> Response[Any]:
        """Video details (legacy) (v1, 视频详情（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Returns the details of one video on Xingtu with its performance. Deprecated; the newer video report
        takes `itemId`.

        Args:
            detail_id: Id of the video.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/get-video-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_VIDEO_DETAIL_V1, {"detailId": detail_id})

    async def gw_api_aggregator_get_author_commerce_seed_base_info_v1(
        self, *, o_author_id: str, range: Literal["DAY_30", "DAY_90"] | str | None = None
    ) -> Response[GwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Data]:
        """Commerce seeding base data (v1, 种草基础数据).

        Returns base figures on the product seeding of a creator over the last 30 or 90 days. Use it to pick
        creators for seeding campaigns.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            range: Time range of the data. The vendor's default is `DAY_90`.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days

        Returns:
            The response. Its `data` is `GwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Data`, inferred from examples.
            Fields: `modify_time`, `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/aggregator/get_author_commerce_seed_base_info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1, {"oAuthorId": o_author_id, "range": range}
        )

    async def gw_api_aggregator_get_author_commerce_spread_info_v1(
        self, *, o_author_id: str
    ) -> Response[GwApiAggregatorGetAuthorCommerceSpreadInfoV1Data]:
        """Commerce spread data (v1, 商业传播数据).

        Returns the expected plays, CPM and CPE of a creator. CPM and CPE are given for videos of 20 to 60
        seconds and for longer ones.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.

        Returns:
            The response. Its `data` is `GwApiAggregatorGetAuthorCommerceSpreadInfoV1Data`, inferred from examples.
            Fields: `modify_time`, `sn_cpe_20_60`, `sn_cpe_60`, `sn_cpm_20_60`, `sn_cpm_60`, `sn_vv`,
            `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/aggregator/get_author_commerce_spread_info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SPREAD_INFO_V1, {"oAuthorId": o_author_id})

    async def gw_api_aggregator_get_author_contract_base_info(
        self, *, o_author_id: str, range: Literal["DAY_30", "DAY_90"] | str | None = None
    ) -> Response[GwApiAggregatorGetAuthorContractBaseInfoData]:
        """Order fulfillment record (达人履约数据).

        Returns the order record of a creator over the last 30 or 90 days: orders taken and in progress,
        credit score, positive ratings, message replies, and orders and plays by industry.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            range: Time range of the data. The vendor's default is `90`, which is not one of its values.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days

        Returns:
            The response. Its `data` is `GwApiAggregatorGetAuthorContractBaseInfoData`, inferred from examples.
            Fields: `modify_time`, `credit_score`, `industry_order_distribution`, `industry_vv_distribution`,
            `max_process_order_cnt`, `message_reply_rate`, `new_credit_score`, `order_cnt`,
            `positive_rating_rate`, `process_order_cnt`, `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/aggregator/get_author_contract_base_info`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_AGGREGATOR_GET_AUTHOR_CONTRACT_BASE_INFO, {"oAuthorId": o_author_id, "range": range}
        )

    async def gw_api_aggregator_get_author_homepage_videos_v1(
        self,
        *,
        o_author_id: str,
        page: int | None = None,
        keyword: str | None = None,
        video_type: Literal["ALL", "PERSONAL", "XINGTU"] | str | None = None,
        only_assign: bool | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
    ) -> Response[GwApiAggregatorGetAuthorHomepageVideosV1Data]:
        """Creator homepage videos (v1, 达人主页视频).

        Lists the videos on a creator's Xingtu homepage, page by page, with plays, likes, comments, completion
        rate and interaction rate. The list can be limited by keyword, video type and publish date.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            page: Page number, counted from 1. The vendor's default is `1`.
            keyword: Words the videos must match.
            video_type: Group of videos to list. The vendor's default is `ALL`.
                - `ALL`: Every video
                - `PERSONAL`: The creator's own videos
                - `XINGTU`: Videos of Xingtu orders
            only_assign: Whether to list only videos of assigned orders; mostly used when `videoType` is
                `XINGTU`. The vendor's default is `false`.
            start_date: First publish day as yyyyMMdd, counted from midnight Beijing time.
            end_date: Last publish day as yyyyMMdd, counted to the end of that day Beijing time.

        Returns:
            The response. Its `data` is `GwApiAggregatorGetAuthorHomepageVideosV1Data`, inferred from examples.
            Fields: `items[].create_time`, `items[].item_id`, `items[].title`, `items[].video_id`,
            `pagination.has_more`, `pagination.total_count`, `base_resp.status_code`,
            `base_resp.status_message`, `items[].comment_cnt`, `items[].content_theme_labels`,
            `items[].cover_uri`, `items[].duration`, `items[].finish_rate`, `items[].interact_rate`,
            `items[].like_cnt`, `items[].url`, `items[].watch_cnt`, `pagination.limit`, `pagination.page`.

        Source: `GET /api/douyin-xingtu/gw/api/aggregator/get_author_homepage_videos/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_AGGREGATOR_GET_AUTHOR_HOMEPAGE_VIDEOS_V1,
            {
                "oAuthorId": o_author_id,
                "page": page,
                "keyword": keyword,
                "videoType": video_type,
                "onlyAssign": only_assign,
                "startDate": start_date,
                "endDate": end_date,
            },
        )

    def iter_gw_api_aggregator_get_author_homepage_videos_v1(
        self,
        *,
        o_author_id: str,
        page: int | None = None,
        keyword: str | None = None,
        video_type: Literal["ALL", "PERSONAL", "XINGTU"] | str | None = None,
        only_assign: bool | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        max_pages: int,
    ) -> AsyncPages[GwApiAggregatorGetAuthorHomepageVideosV1Data]:
        """Iterate over the pages of `gw_api_aggregator_get_author_homepage_videos_v1`; each is a response of it.

        The other arguments are those of `gw_api_aggregator_get_author_homepage_videos_v1`; `page` stand for
        the page to begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GW_API_AGGREGATOR_GET_AUTHOR_HOMEPAGE_VIDEOS_V1,
            {
                "oAuthorId": o_author_id,
                "page": page,
                "keyword": keyword,
                "videoType": video_type,
                "onlyAssign": only_assign,
                "startDate": start_date,
                "endDate": end_date,
            },
            max_pages,
        )

    async def gw_api_aggregator_get_author_live_statistics_v1(
        self,
        *,
        o_author_id: str,
        live_type: Literal["ALL", "GAME", "ECOMMERCE", "OTHER"] | str | None = None,
        period: Literal["DAY_30", "DAY_90"] | str | None = None,
        only_star_order: bool | None = None,
        flow_type: Literal["EXCLUDE", "INCLUDE"] | str | None = None,
    ) -> Response[GwApiAggregatorGetAuthorLiveStatisticsV1Data]:
        """Live stream statistics (v1, 直播数据统计).

        Returns figures on the live streams of a creator over the last 30 or 90 days: number of streams,
        orders done and in progress, and ranges of sales, GPM and product price.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            live_type: Kind of live room to count. The vendor's default is `1`, which is not one of its
                values.
                - `ALL`: Every kind of live room
                - `GAME`: Game live rooms
                - `ECOMMERCE`: Live rooms that sell goods
                - `OTHER`: Live rooms of another kind
            period: Time range of the data. The vendor's default is `30`, which is not one of its values.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            only_star_order: Whether to count only Xingtu orders. The vendor's default is `false`.
            flow_type: Whether the figures include a certain kind of traffic; which kind is not
                documented. The vendor's default is `0`, which is not one of its values.
                - `EXCLUDE`: Traffic is left out
                - `INCLUDE`: Traffic is counted

        Returns:
            The response. Its `data` is `GwApiAggregatorGetAuthorLiveStatisticsV1Data`, inferred from examples.
            Fields: `live_aa_statistics`, `live_convert_statistics`, `base_resp.status_code`,
            `base_resp.status_message`, `live_ecom_statistics.avg_ecom_product_price_range`,
            `live_ecom_statistics.avg_gmv_range`, `live_ecom_statistics.avg_gpm_range`,
            `live_ecom_statistics.ecom_live_product_num`, `live_room_statistics.acu_precede_percent`,
            `live_room_statistics.finish_order_cnt`, `live_room_statistics.in_process_order_cnt`,
            `live_room_statistics.room_cnt`.

        Source: `GET /api/douyin-xingtu/gw/api/aggregator/get_author_live_statistics/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1,
            {
                "oAuthorId": o_author_id,
                "liveType": live_type,
                "period": period,
                "onlyStarOrder": only_star_order,
                "flowType": flow_type,
            },
        )

    async def gw_api_aggregator_get_author_live_watch_distribution_v1(
        self,
        *,
        o_author_id: str,
        live_crowd_type: Literal["AUDIENCE", "FANS"] | str | None = None,
        live_type: Literal["ALL", "GAME", "ECOMMERCE", "OTHER"] | str | None = None,
    ) -> Response[GwApiAggregatorGetAuthorLiveWatchDistributionV1Data]:
        """Live audience profile (v1, 直播观众画像).

        Returns the profile of a creator's live stream viewers or followers by gender, age, province, city,
        city tier, interest and crowd group.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            live_crowd_type: Group of people to profile. The vendor's default is `2`, which is not one of
                its values.
                - `AUDIENCE`: Viewers of the live streams
                - `FANS`: Followers of the creator
            live_type: Kind of live room to count. The vendor's default is `1`, which is not one of its
                values.
                - `ALL`: Every kind of live room
                - `GAME`: Game live rooms
                - `ECOMMERCE`: Live rooms that sell goods
                - `OTHER`: Live rooms of another kind

        Returns:
            The response. Its `data` is `GwApiAggregatorGetAuthorLiveWatchDistributionV1Data`, inferred from examples.
            Fields: `base_resp.status_code`, `base_resp.status_message`, `distributions[].description`,
            `distributions[].image`, `distributions[].origin_type`, `distributions[].type`,
            `distributions[].type_display`, `distributions[].distribution_list[].distribution_key`,
            `distributions[].distribution_list[].distribution_value`.

        Source: `GET /api/douyin-xingtu/gw/api/aggregator/get_author_live_watch_distribution/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1,
            {"oAuthorId": o_author_id, "liveCrowdType": live_crowd_type, "liveType": live_type},
        )

    async def gw_api_aggregator_get_author_order_experience_v1(
        self, *, o_author_id: str, period: Literal["DAY_30", "DAY_90"] | str | None = None
    ) -> Response[GwApiAggregatorGetAuthorOrderExperienceV1Data]:
        """Order experience by industry (v1, 接单行业经验).

        Returns the industries in which a creator has taken Xingtu orders over the last 30 or 90 days.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            period: Time range of the data. The vendor's default is `DAY_30`.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days

        Returns:
            The response. Its `data` is `GwApiAggregatorGetAuthorOrderExperienceV1Data`, inferred from examples.
            Fields: `order_experience_industries`, `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/aggregator/get_author_order_experience/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_AGGREGATOR_GET_AUTHOR_ORDER_EXPERIENCE_V1, {"oAuthorId": o_author_id, "period": period}
        )

    async def gw_api_aggregator_get_author_side_base_info_v1(
        self, *, o_author_id: str
    ) -> Response[GwApiAggregatorGetAuthorSideBaseInfoV1Data]:
        """Side card data (v1, 侧边栏基础信息).

        Returns the figures of the side card on a creator's Xingtu page, such as the follower growth rate over
        30 days.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.

        Returns:
            The response. Its `data` is `GwApiAggregatorGetAuthorSideBaseInfoV1Data`, inferred from examples.
            Fields: `fans_growth_rate_30d`, `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/aggregator/get_author_side_base_info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GW_API_AGGREGATOR_GET_AUTHOR_SIDE_BASE_INFO_V1, {"oAuthorId": o_author_id})

    async def gw_api_aggregator_get_author_tags_v1(
        self, *, star_author_id: str
    ) -> Response[GwApiAggregatorGetAuthorTagsV1Data]:
        """Creator tags (v1, 达人标签).

        Returns the tags that Xingtu gives a creator, including whether Xingtu has curated the creator.

        Args:
            star_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search;
                other endpoints take it as `oAuthorId`.

        Returns:
            The response. Its `data` is `GwApiAggregatorGetAuthorTagsV1Data`, inferred from examples.
            Fields: `author_tags_detail.is_curated`, `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/aggregator/get_author_tags/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GW_API_AGGREGATOR_GET_AUTHOR_TAGS_V1, {"starAuthorId": star_author_id})

    async def gw_api_author_get_author_base_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiAuthorGetAuthorBaseInfoV1Data]:
        """Creator profile (v1, 达人基础信息).

        Returns the Xingtu profile of a creator: nickname, Douyin ids, followers, region, MCN, category tags,
        lowest quote and order types on offer.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas

        Returns:
            The response. Its `data` is `GwApiAuthorGetAuthorBaseInfoV1Data`, inferred from examples.
            Fields: `appeal_id`, `category_id`, `core_user_id`, `create_time`, `id`, `lowest_price`,
            `mcn_name`, `modify_time`, `nick_name`, `protocol_id`, `short_id`, `unique_id`,
            `abandon_sign_result`, `author_avatar_frame_icon`, `author_type`, `avatar_uri`, `avg_play`,
            `aweme_tags`, `base64_qrcode`, `city`, …

        Source: `GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1`, <https://docs.justoneapi.com/openapi/douyin-xingtu-apis/author-base-info-v1-en.json>
        """
        return await self._call(GW_API_AUTHOR_GET_AUTHOR_BASE_INFO_V1, {"oAuthorId": o_author_id, "platform": platform})

    async def gw_api_author_get_author_marketing_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiAuthorGetAuthorMarketingInfoV1Data]:
        """Creator quotes and services (v1, 达人报价与商业信息).

        Returns the quotes of a creator for each kind of task, along with industry tags, ranking lists and
        promotions.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas

        Returns:
            The response. Its `data` is `GwApiAuthorGetAuthorMarketingInfoV1Data`, inferred from examples.
            Fields: `price_info[].author_id`, `price_info[].desc`, `price_info[].end_time`,
            `price_info[].has_discount`, `price_info[].need_price`, `price_info[].origin_price`,
            `price_info[].platform_activity_id`, `price_info[].price`, `price_info[].settlement_desc`,
            `price_info[].start_time`, `activity_info`, `hot_list_ranks`, `industry_tags`,
            `base_resp.status_code`, `base_resp.status_message`, `price_info[].activity_info`,
            `price_info[].do_fold`, `price_info[].enable`, `price_info[].field`, `price_info[].is_open`, …

        Source: `GET /api/douyin-xingtu/gw/api/author/get_author_marketing_info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_AUTHOR_GET_AUTHOR_MARKETING_INFO_V1, {"oAuthorId": o_author_id, "platform": platform}
        )

    async def gw_api_author_get_author_platform_channel_info_v2_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiAuthorGetAuthorPlatformChannelInfoV2V1Data]:
        """Creator channel information (v1, 达人渠道信息).

        Returns the information a creator shows on one content channel, such as the self-introduction.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas

        Returns:
            The response. Its `data` is `GwApiAuthorGetAuthorPlatformChannelInfoV2V1Data`, inferred from examples.
            Fields: `self_intro`, `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/author/get_author_platform_channel_info_v2/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_AUTHOR_GET_AUTHOR_PLATFORM_CHANNEL_INFO_V2_V1, {"oAuthorId": o_author_id, "platform": platform}
        )

    async def gw_api_author_get_author_show_items_v2_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
        only_assign: bool | None = None,
        flow_type: Literal["EXCLUDE", "INCLUDE"] | str | None = None,
    ) -> Response[GwApiAuthorGetAuthorShowItemsV2V1Data]:
        """Showcase videos (v1, 展示视频).

        Returns the recent works on a creator's Xingtu page with plays, likes, comments and shares. It also
        compares median plays, interaction rate and completion rate with other creators.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas
            only_assign: Whether to return only works of assigned orders. The vendor's default is `false`.
            flow_type: Whether the figures include a certain kind of traffic; which kind is not
                documented. The vendor's default is `EXCLUDE`.
                - `EXCLUDE`: Traffic is left out
                - `INCLUDE`: Traffic is counted

        Returns:
            The response. Its `data` is `GwApiAuthorGetAuthorShowItemsV2V1Data`, inferred from examples.
            Fields: `latest_item_info[].core_user_id`, `latest_item_info[].create_time`,
            `latest_item_info[].item_id`, `latest_item_info[].item_title`, `latest_item_info[].title`,
            `latest_item_info[].video_id`, `latest_star_item_info[].core_user_id`,
            `latest_star_item_info[].create_time`, `latest_star_item_info[].item_id`,
            `latest_star_item_info[].item_title`, `latest_star_item_info[].title`,
            `latest_star_item_info[].video_id`, `latest_item_statics_antispam`, `base_resp.status_code`,
            `base_resp.status_message`, `latest_item_info[].comment`, `latest_item_info[].create_timestamp`,
            `latest_item_info[].duration`, `latest_item_info[].duration_min`,
            `latest_item_info[].head_image_uri`, …

        Source: `GET /api/douyin-xingtu/gw/api/author/get_author_show_items_v2/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_AUTHOR_GET_AUTHOR_SHOW_ITEMS_V2_V1,
            {"oAuthorId": o_author_id, "platform": platform, "onlyAssign": only_assign, "flowType": flow_type},
        )

    async def gw_api_data_get_author_hot_comment_tokens_v1(
        self, *, o_author_id: str
    ) -> Response[GwApiDataGetAuthorHotCommentTokensV1Data]:
        """Comment keywords (v1, 评论热词).

        Returns the words that viewers use most in the comments under a creator's content. Use them to learn
        what the audience talks about.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.

        Returns:
            The response. Its `data` is `GwApiDataGetAuthorHotCommentTokensV1Data`, inferred from examples.
            Fields: `hot_comment_tokens`, `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/data/get_author_hot_comment_tokens/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GW_API_DATA_GET_AUTHOR_HOT_COMMENT_TOKENS_V1, {"oAuthorId": o_author_id})

    async def gw_api_data_sp_author_audience_distribution_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
        link_type: Literal["CONNECTED", "AWARE", "INTERESTED", "LIKE", "FOLLOW"] | str | None = None,
    ) -> Response[GwApiDataSpAuthorAudienceDistributionV1Data]:
        """Audience profile (v1, 观众画像).

        Returns the profile of the people a creator reaches by gender, age, province, city, city tier, device,
        interest and crowd group. One relationship stage can be selected.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas
            link_type: Stage of the relationship between user and creator. The vendor's default is
                `CONNECTED`.
                - `CONNECTED`: All connected users
                - `AWARE`: Users who know the creator
                - `INTERESTED`: Users who show interest
                - `LIKE`: Users who like the creator
                - `FOLLOW`: Users who follow closely

        Returns:
            The response. Its `data` is `GwApiDataSpAuthorAudienceDistributionV1Data`, inferred from examples.
            Fields: `last_update_time`, `base_resp.status_code`, `base_resp.status_message`,
            `distributions[].description`, `distributions[].image`, `distributions[].origin_type`,
            `distributions[].type`, `distributions[].type_display`,
            `distributions[].distribution_list[].distribution_key`,
            `distributions[].distribution_list[].distribution_value`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/author_audience_distribution/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1,
            {"oAuthorId": o_author_id, "platform": platform, "linkType": link_type},
        )

    async def gw_api_data_sp_author_cp_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiDataSpAuthorCpInfoV1Data]:
        """Cost performance (v1, 性价比数据).

        Returns the expected CPM, CPE and plays of a creator on one content channel, and a figure for viral
        posts.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas

        Returns:
            The response. Its `data` is `GwApiDataSpAuthorCpInfoV1Data`, inferred from examples.
            Fields: `expect_cpe`, `expect_cpm`, `expect_vv`, `base_resp.status_code`,
            `base_resp.status_message`, `hot_item.value`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/author_cp_info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GW_API_DATA_SP_AUTHOR_CP_INFO_V1, {"oAuthorId": o_author_id, "platform": platform})

    async def gw_api_data_sp_author_link_struct_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiDataSpAuthorLinkStructV1Data]:
        """Connected user structure (v1, 连接用户结构).

        Returns the number and share of a creator's connected users at each relationship stage, with the
        median of the same industry.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas

        Returns:
            The response. Its `data` is `GwApiDataSpAuthorLinkStructV1Data`, inferred from examples.
            Fields: `author_link_type`, `base_resp.status_code`, `base_resp.status_message`,
            `link_struct.*.proportion`, `link_struct.*.rank_percent`, `link_struct.*.relative_ratio`,
            `link_struct.*.same_industry_median`, `link_struct.*.value`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/author_link_struct/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GW_API_DATA_SP_AUTHOR_LINK_STRUCT_V1, {"oAuthorId": o_author_id, "platform": platform})

    async def gw_api_data_sp_author_rec_videos_v2_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiDataSpAuthorRecVideosV2V1Data]:
        """Representative videos (v1, 代表作品).

        Returns four groups of a creator's videos: representative, newest, top Xingtu order and top personal
        videos.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas

        Returns:
            The response. Its `data` is `GwApiDataSpAuthorRecVideosV2V1Data`, inferred from examples.
            Fields: `personal_hot_videos[].biz_id`, `personal_hot_videos[].core_user_id`,
            `personal_hot_videos[].create_time`, `personal_hot_videos[].finish_time`,
            `personal_hot_videos[].item_id`, `personal_hot_videos[].item_title`,
            `personal_hot_videos[].title`, `personal_hot_videos[].video_id`, `masterpiece_videos`,
            `newest_videos`, `order_hot_videos`, `base_resp.status_code`, `base_resp.status_message`,
            `personal_hot_videos[].acu`, `personal_hot_videos[].avg_watch`, `personal_hot_videos[].barrage`,
            `personal_hot_videos[].comment`, `personal_hot_videos[].create_timestamp`,
            `personal_hot_videos[].duration`, `personal_hot_videos[].duration_min`, …

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/author_rec_videos_v2/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_DATA_SP_AUTHOR_REC_VIDEOS_V2_V1, {"oAuthorId": o_author_id, "platform": platform}
        )

    async def gw_api_data_sp_author_touch_distribution_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiDataSpAuthorTouchDistributionV1Data]:
        """Sources of connected users (v1, 连接用户来源).

        Returns the content categories that a creator's connected users come from. Categories have up to three
        levels, each with a user count.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas

        Returns:
            The response. Its `data` is `GwApiDataSpAuthorTouchDistributionV1Data`, inferred from examples.
            Fields: `video_touch[].distribution_data.id`, `video_touch[].distribution_data.name`,
            `video_touch[].second_distribution[].distribution_data.id`,
            `video_touch[].second_distribution[].distribution_data.name`,
            `video_touch[].second_distribution[].three_distribution[].distribution_data.id`,
            `video_touch[].second_distribution[].three_distribution[].distribution_data.name`,
            `base_resp.status_code`, `base_resp.status_message`, `video_touch[].distribution_data.cnt`,
            `video_touch[].second_distribution[].distribution_data.cnt`,
            `video_touch[].second_distribution[].three_distribution[].distribution_data.cnt`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/author_touch_distribution/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_DATA_SP_AUTHOR_TOUCH_DISTRIBUTION_V1, {"oAuthorId": o_author_id, "platform": platform}
        )

    async def gw_api_data_sp_author_video_distribution_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiDataSpAuthorVideoDistributionV1Data]:
        """Video content distribution (v1, 视频内容分布).

        Returns how a creator's videos split by kind of content on one content channel.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas

        Returns:
            The response. Its `data` is `GwApiDataSpAuthorVideoDistributionV1Data`, inferred from examples.
            Fields: `video_content_distribution`, `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/author_video_distribution/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_DATA_SP_AUTHOR_VIDEO_DISTRIBUTION_V1, {"oAuthorId": o_author_id, "platform": platform}
        )

    async def gw_api_data_sp_check_author_display_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiDataSpCheckAuthorDisplayV1Data]:
        """Creator availability (v1, 达人可接单状态).

        Returns whether a creator is shown and can take orders on a content channel, with the counts of
        followers and connected users.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas

        Returns:
            The response. Its `data` is `GwApiDataSpCheckAuthorDisplayV1Data`, inferred from examples.
            Fields: `can_receive`, `follower`, `link_cnt`, `base_resp.status_code`,
            `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/check_author_display/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_DATA_SP_CHECK_AUTHOR_DISPLAY_V1, {"oAuthorId": o_author_id, "platform": platform}
        )

    async def gw_api_data_sp_get_author_convert_ability_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
        range: Literal["DAY_30", "DAY_90"] | str | None = None,
    ) -> Response[GwApiDataSpGetAuthorConvertAbilityV1Data]:
        """Conversion ability (v1, 转化能力).

        Returns the conversion figures of a creator over the last 30 or 90 days as ranges: average sales,
        component clicks and click rate, GPM, CPC and product price.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas
            range: Time range of the data. The vendor's default is `DAY_30`.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days

        Returns:
            The response. Its `data` is `GwApiDataSpGetAuthorConvertAbilityV1Data`, inferred from examples.
            Fields: `avg_sales_amount_range`, `component_click_cnt_range`, `component_click_rate_range`,
            `gpm_range`, `rec_product_price_range`, `related_cpc_range`, `base_resp.status_code`,
            `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/get_author_convert_ability/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_DATA_SP_GET_AUTHOR_CONVERT_ABILITY_V1,
            {"oAuthorId": o_author_id, "platform": platform, "range": range},
        )

    async def gw_api_data_sp_get_author_convert_videos_or_products_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
        industry_id: Literal[
            "ALL",
            "ELECTRONICS_AND_APPLIANCES",
            "SHOPPING",
            "FOOD_AND_BEVERAGE",
            "CLOTHING_AND_ACCESSORIES",
            "HEALTHCARE_AND_MEDICAL",
            "MEDICAL_INSTITUTIONS",
            "HOME_AND_BUILDING_MATERIALS",
            "LOCAL_SERVICES",
            "BUSINESS_SERVICES",
            "CULTURE_SPORTS_ENTERTAINMENT",
            "BEAUTY_SERVICES",
            "REAL_ESTATE",
            "EDUCATION_AND_TRAINING",
            "TRAVEL_AND_TOURISM",
            "PUBLIC_SERVICES",
            "GAMES",
            "RETAIL",
            "TRANSPORTATION_EQUIPMENT",
            "AUTOMOTIVE",
            "AGRICULTURE_FORESTRY_FISHERY",
            "CHEMICAL_AND_ENERGY",
            "ELECTRONICS_AND_ELECTRICAL",
            "MACHINERY_EQUIPMENT",
            "MEDIA_AND_INFORMATION",
            "LOGISTICS",
            "TELECOMMUNICATIONS",
            "FINANCIAL_SERVICES",
            "CATERING_SERVICES",
            "SOFTWARE_TOOLS",
            "FRANCHISING_AND_INVESTMENT",
            "BEAUTY_AND_COSMETICS",
            "MOTHER_BABY_AND_PET",
            "DAILY_CHEMICALS",
            "PHYSICAL_BOOKS",
            "SOCIAL_AND_COMMUNICATION",
            "CULTURAL_SUPPLIES",
            "SPORTS_OUTDOOR",
        ]
        | str
        | None = None,
        range: Literal["DAY_30", "DAY_90"] | str | None = None,
        detail_type: Literal["VIDEO", "PRODUCT"] | str | None = None,
        page: int | None = None,
    ) -> Response[GwApiDataSpGetAuthorConvertVideosOrProductsV1Data]:
        """Conversion videos or products (v1, 转化视频与商品).

        Lists the videos or the products behind a creator's conversions, page by page. The list can be limited
        by channel, industry and period.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas
            industry_id: Industry of the videos or products. The vendor's default is `ALL`.
                - `ALL`: All industries
                - `ELECTRONICS_AND_APPLIANCES`: Consumer electronics and home appliances
                - `SHOPPING`: Shopping
                - `FOOD_AND_BEVERAGE`: Food and drinks
                - `CLOTHING_AND_ACCESSORIES`: Clothes and accessories
                - `HEALTHCARE_AND_MEDICAL`: Medicine and health
                - `MEDICAL_INSTITUTIONS`: Hospitals and clinics
                - `HOME_AND_BUILDING_MATERIALS`: Home furnishing and building materials
                - `LOCAL_SERVICES`: Everyday local services
                - `BUSINESS_SERVICES`: Services for businesses
                - `CULTURE_SPORTS_ENTERTAINMENT`: Leisure and entertainment
                - `BEAUTY_SERVICES`: Beauty salons and similar services
                - `REAL_ESTATE`: Real estate
                - `EDUCATION_AND_TRAINING`: Education and training
                - `TRAVEL_AND_TOURISM`: Travel and tourism
                - `PUBLIC_SERVICES`: Public and social bodies
                - `GAMES`: Games
                - `RETAIL`: Online retail services
                - `TRANSPORTATION_EQUIPMENT`: Means of transport
                - `AUTOMOTIVE`: Cars
                - `AGRICULTURE_FORESTRY_FISHERY`: Farm supplies and gardening
                - `CHEMICAL_AND_ENERGY`: Chemicals and energy
                - `ELECTRONICS_AND_ELECTRICAL`: Electronic and electrical components
                - `MACHINERY_EQUIPMENT`: Machinery
                - `MEDIA_AND_INFORMATION`: Media and news
                - `LOGISTICS`: Logistics
                - `TELECOMMUNICATIONS`: Telecommunications
                - `FINANCIAL_SERVICES`: Finance
                - `CATERING_SERVICES`: Restaurants and catering
                - `SOFTWARE_TOOLS`: Utility software
                - `FRANCHISING_AND_INVESTMENT`: Franchising
                - `BEAUTY_AND_COSMETICS`: Cosmetics
                - `MOTHER_BABY_AND_PET`: Mother, baby and pet products
                - `DAILY_CHEMICALS`: Household and personal care products
                - `PHYSICAL_BOOKS`: Printed books
                - `SOCIAL_AND_COMMUNICATION`: Social apps and messaging
                - `CULTURAL_SUPPLIES`: Stationery and cultural goods
                - `SPORTS_OUTDOOR`: Sports and outdoor goods
            range: Time range of the data. The vendor's default is `DAY_30`.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            detail_type: Kind of record to list. The vendor's default is `VIDEO`.
                - `VIDEO`: Videos
                - `PRODUCT`: Products
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GwApiDataSpGetAuthorConvertVideosOrProductsV1Data`, inferred from examples.
            Fields: `pagination.has_more`, `pagination.total_count`, `video_list`, `base_resp.status_code`,
            `base_resp.status_message`, `pagination.limit`, `pagination.page`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/get_author_convert_videos_or_products/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1,
            {
                "oAuthorId": o_author_id,
                "platform": platform,
                "industryId": industry_id,
                "range": range,
                "detailType": detail_type,
                "page": page,
            },
        )

    def iter_gw_api_data_sp_get_author_convert_videos_or_products_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
        industry_id: Literal[
            "ALL",
            "ELECTRONICS_AND_APPLIANCES",
            "SHOPPING",
            "FOOD_AND_BEVERAGE",
            "CLOTHING_AND_ACCESSORIES",
            "HEALTHCARE_AND_MEDICAL",
            "MEDICAL_INSTITUTIONS",
            "HOME_AND_BUILDING_MATERIALS",
            "LOCAL_SERVICES",
            "BUSINESS_SERVICES",
            "CULTURE_SPORTS_ENTERTAINMENT",
            "BEAUTY_SERVICES",
            "REAL_ESTATE",
            "EDUCATION_AND_TRAINING",
            "TRAVEL_AND_TOURISM",
            "PUBLIC_SERVICES",
            "GAMES",
            "RETAIL",
            "TRANSPORTATION_EQUIPMENT",
            "AUTOMOTIVE",
            "AGRICULTURE_FORESTRY_FISHERY",
            "CHEMICAL_AND_ENERGY",
            "ELECTRONICS_AND_ELECTRICAL",
            "MACHINERY_EQUIPMENT",
            "MEDIA_AND_INFORMATION",
            "LOGISTICS",
            "TELECOMMUNICATIONS",
            "FINANCIAL_SERVICES",
            "CATERING_SERVICES",
            "SOFTWARE_TOOLS",
            "FRANCHISING_AND_INVESTMENT",
            "BEAUTY_AND_COSMETICS",
            "MOTHER_BABY_AND_PET",
            "DAILY_CHEMICALS",
            "PHYSICAL_BOOKS",
            "SOCIAL_AND_COMMUNICATION",
            "CULTURAL_SUPPLIES",
            "SPORTS_OUTDOOR",
        ]
        | str
        | None = None,
        range: Literal["DAY_30", "DAY_90"] | str | None = None,
        detail_type: Literal["VIDEO", "PRODUCT"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> AsyncPages[GwApiDataSpGetAuthorConvertVideosOrProductsV1Data]:
        """Iterate over the pages of `gw_api_data_sp_get_author_convert_videos_or_products_v1`; each is a response of it.

        The other arguments are those of `gw_api_data_sp_get_author_convert_videos_or_products_v1`; `page`
        stand for the page to begin with. To go on later, save `next_params` and pass it on in their place:
        `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1,
            {
                "oAuthorId": o_author_id,
                "platform": platform,
                "industryId": industry_id,
                "range": range,
                "detailType": detail_type,
                "page": page,
            },
            max_pages,
        )

    async def gw_api_data_sp_get_author_daily_fans_v1(
        self, *, o_author_id: str, start_date: str, end_date: str
    ) -> Response[GwApiDataSpGetAuthorDailyFansV1Data]:
        """Daily follower trend (v1, 粉丝每日趋势).

        Returns the daily follower counts and changes of a creator between two dates, with the growth over the
        period.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            start_date: First day of the period, as yyyy-MM-dd.
            end_date: Last day of the period, as yyyy-MM-dd.

        Returns:
            The response. Its `data` is `GwApiDataSpGetAuthorDailyFansV1Data`, inferred from examples.
            Fields: `daily`, `delta`, `description`, `fans_advice`, `fans_growth`, `fans_growth_rate`,
            `raw_play_rate`, `base_resp.status_code`, `base_resp.status_message`, `fans_growth_rate_v2.value`,
            `fans_growth_v2.value`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/get_author_daily_fans/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_DATA_SP_GET_AUTHOR_DAILY_FANS_V1,
            {"oAuthorId": o_author_id, "startDate": start_date, "endDate": end_date},
        )

    async def gw_api_data_sp_get_author_fans_distribution_v1(
        self, *, o_author_id: str, author_type: Literal["FAN", "DIE_HARD_FAN"] | str | None = None
    ) -> Response[GwApiDataSpGetAuthorFansDistributionV1Data]:
        """Follower profile (v1, 粉丝画像).

        Returns the profile of a creator's followers, or only the most loyal ones, by gender, age, province,
        city, city tier, device, interest and crowd group.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            author_type: Group of followers to profile. The vendor's default is `FAN`.
                - `FAN`: All followers
                - `DIE_HARD_FAN`: Most loyal followers

        Returns:
            The response. Its `data` is `GwApiDataSpGetAuthorFansDistributionV1Data`, inferred from examples.
            Fields: `last_update_time`, `base_resp.status_code`, `base_resp.status_message`,
            `distributions[].description`, `distributions[].image`, `distributions[].origin_type`,
            `distributions[].type`, `distributions[].type_display`,
            `distributions[].distribution_list[].distribution_key`,
            `distributions[].distribution_list[].distribution_value`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/get_author_fans_distribution/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_DATA_SP_GET_AUTHOR_FANS_DISTRIBUTION_V1, {"oAuthorId": o_author_id, "authorType": author_type}
        )

    async def gw_api_data_sp_get_author_link_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
        industry_tag: Literal[
            "ALL",
            "ELECTRONICS_AND_APPLIANCES",
            "SHOPPING",
            "FOOD_AND_BEVERAGE",
            "CLOTHING_AND_ACCESSORIES",
            "HEALTHCARE_AND_MEDICAL",
            "MEDICAL_INSTITUTIONS",
            "HOME_AND_BUILDING_MATERIALS",
            "LOCAL_SERVICES",
            "BUSINESS_SERVICES",
            "CULTURE_SPORTS_ENTERTAINMENT",
            "BEAUTY_SERVICES",
            "REAL_ESTATE",
            "EDUCATION_AND_TRAINING",
            "TRAVEL_AND_TOURISM",
            "PUBLIC_SERVICES",
            "GAMES",
            "RETAIL",
            "TRANSPORTATION_EQUIPMENT",
            "AUTOMOTIVE",
            "AGRICULTURE_FORESTRY_FISHERY",
            "CHEMICAL_AND_ENERGY",
            "ELECTRONICS_AND_ELECTRICAL",
            "MACHINERY_EQUIPMENT",
            "MEDIA_AND_INFORMATION",
            "LOGISTICS",
            "TELECOMMUNICATIONS",
            "FINANCIAL_SERVICES",
            "CATERING_SERVICES",
            "SOFTWARE_TOOLS",
            "FRANCHISING_AND_INVESTMENT",
            "BEAUTY_AND_COSMETICS",
            "MOTHER_BABY_AND_PET",
            "DAILY_CHEMICALS",
            "PHYSICAL_BOOKS",
            "SOCIAL_AND_COMMUNICATION",
            "CULTURAL_SUPPLIES",
            "SPORTS_OUTDOOR",
        ]
        | str
        | None = None,
    ) -> Response[GwApiDataSpGetAuthorLinkInfoV1Data]:
        """Xingtu indexes (v1, 星图指数).

        Returns the Xingtu indexes of a creator: overall, spread, seeding, conversion, cost performance and
        cooperation. Each has a value, an average, a rank and a change.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas
            industry_tag: Industry of the indexes and ranks. The vendor's default is `ALL`.
                - `ALL`: All industries
                - `ELECTRONICS_AND_APPLIANCES`: Consumer electronics and home appliances
                - `SHOPPING`: Shopping
                - `FOOD_AND_BEVERAGE`: Food and drinks
                - `CLOTHING_AND_ACCESSORIES`: Clothes and accessories
                - `HEALTHCARE_AND_MEDICAL`: Medicine and health
                - `MEDICAL_INSTITUTIONS`: Hospitals and clinics
                - `HOME_AND_BUILDING_MATERIALS`: Home furnishing and building materials
                - `LOCAL_SERVICES`: Everyday local services
                - `BUSINESS_SERVICES`: Services for businesses
                - `CULTURE_SPORTS_ENTERTAINMENT`: Leisure and entertainment
                - `BEAUTY_SERVICES`: Beauty salons and similar services
                - `REAL_ESTATE`: Real estate
                - `EDUCATION_AND_TRAINING`: Education and training
                - `TRAVEL_AND_TOURISM`: Travel and tourism
                - `PUBLIC_SERVICES`: Public and social bodies
                - `GAMES`: Games
                - `RETAIL`: Online retail services
                - `TRANSPORTATION_EQUIPMENT`: Means of transport
                - `AUTOMOTIVE`: Cars
                - `AGRICULTURE_FORESTRY_FISHERY`: Farm supplies and gardening
                - `CHEMICAL_AND_ENERGY`: Chemicals and energy
                - `ELECTRONICS_AND_ELECTRICAL`: Electronic and electrical components
                - `MACHINERY_EQUIPMENT`: Machinery
                - `MEDIA_AND_INFORMATION`: Media and news
                - `LOGISTICS`: Logistics
                - `TELECOMMUNICATIONS`: Telecommunications
                - `FINANCIAL_SERVICES`: Finance
                - `CATERING_SERVICES`: Restaurants and catering
                - `SOFTWARE_TOOLS`: Utility software
                - `FRANCHISING_AND_INVESTMENT`: Franchising
                - `BEAUTY_AND_COSMETICS`: Cosmetics
                - `MOTHER_BABY_AND_PET`: Mother, baby and pet products
                - `DAILY_CHEMICALS`: Household and personal care products
                - `PHYSICAL_BOOKS`: Printed books
                - `SOCIAL_AND_COMMUNICATION`: Social apps and messaging
                - `CULTURAL_SUPPLIES`: Stationery and cultural goods
                - `SPORTS_OUTDOOR`: Sports and outdoor goods

        Returns:
            The response. Its `data` is `GwApiDataSpGetAuthorLinkInfoV1Data`, inferred from examples.
            Fields: `base_resp.status_code`, `base_resp.status_message`, `cooperate_index.avg_value`,
            `cooperate_index.link_relative_ratio`, `cooperate_index.rank`, `cooperate_index.rank_percent`,
            `cooperate_index.value`, `cp_index.avg_value`, `cp_index.link_relative_ratio`, `cp_index.rank`,
            `cp_index.rank_percent`, `cp_index.value`, `link_convert_index.avg_value`,
            `link_convert_index.link_relative_ratio`, `link_convert_index.rank`,
            `link_convert_index.rank_percent`, `link_convert_index.value`, `link_shopping_index.avg_value`,
            `link_shopping_index.link_relative_ratio`, `link_shopping_index.rank`, …

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/get_author_link_info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_DATA_SP_GET_AUTHOR_LINK_INFO_V1,
            {"oAuthorId": o_author_id, "platform": platform, "industryTag": industry_tag},
        )

    async def gw_api_data_sp_get_author_spread_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
        range: Literal["DAY_30", "DAY_90"] | str | None = None,
        type: Literal["PERSONAL_VIDEO", "XINTU_VIDEO"] | str | None = None,
        only_assign: bool | None = None,
        flow_type: Literal["EXCLUDE", "INCLUDE"] | str | None = None,
    ) -> Response[GwApiDataSpGetAuthorSpreadInfoV1Data]:
        """Spread performance (v1, 传播表现).

        Returns how a creator's videos perform over the last 30 or 90 days: post count, median plays,
        interaction rate, completion rate, play stability, expected CPM and CPE.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.
            platform: Content channel of the data. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short videos
                - `LIVE_STREAMING`: Live streams
                - `PICTURE_TEXT`: Image and text posts
                - `SHORT_DRAMA`: Short dramas
            range: Time range of the data. The vendor's default is `DAY_30`.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            type: Group of videos to measure. The vendor's default is `PERSONAL_VIDEO`.
                - `PERSONAL_VIDEO`: The creator's own videos
                - `XINTU_VIDEO`: Videos of Xingtu orders
            only_assign: Whether to count only videos of assigned orders. The vendor's default is `false`.
            flow_type: Whether the figures include a certain kind of traffic; which kind is not
                documented. The vendor's default is `EXCLUDE`.
                - `EXCLUDE`: Traffic is left out
                - `INCLUDE`: Traffic is counted

        Returns:
            The response. Its `data` is `GwApiDataSpGetAuthorSpreadInfoV1Data`, inferred from examples.
            Fields: `expect_cpe`, `expect_cpm`, `sales_expect_cpm`, `base_resp.status_code`,
            `base_resp.status_message`, `interact_rate.label`, `item_rate.interact_rate`,
            `play_over_rate.label`, `play_stability.label`, `play_stability.overtake`, `play_stability.value`,
            `item_rate.item_num.label`, `item_rate.item_num.overtake`, `item_rate.play_mid.label`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/get_author_spread_info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1,
            {
                "oAuthorId": o_author_id,
                "platform": platform,
                "range": range,
                "type": type,
                "onlyAssign": only_assign,
                "flowType": flow_type,
            },
        )

    async def gw_api_data_sp_item_report_detail_v1(
        self, *, item_id: str
    ) -> Response[GwApiDataSpItemReportDetailV1Data]:
        """Video report (v1, 视频报告详情).

        Returns the report of one video: title, duration, plays, likes, comments, shares, favorites,
        completion and interaction rates, content labels and the creator.

        Args:
            item_id: Id of the video, the `item_id` in the video lists of a creator.

        Returns:
            The response. Its `data` is `GwApiDataSpItemReportDetailV1Data`, inferred from examples.
            Fields: `author_info.author_id`, `author_info.core_user_id`, `author_info.name`,
            `video_info.create_time`, `video_info.item_id`, `video_info.title`, `video_info.video_id`,
            `video_info.music_info.create_time`, `video_info.music_info.music_id`,
            `video_info.music_info.title`, `video_info.music_info.used_count`, `author_info.avatar_uri`,
            `author_info.city`, `author_info.content_tags`, `author_info.follower`, `author_info.gender`,
            `author_info.industry_tags`, `author_info.ink_cnt`, `author_info.is_star`, `author_info.link_cnt`,
            …

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/item_report_detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GW_API_DATA_SP_ITEM_REPORT_DETAIL_V1, {"itemId": item_id})

    async def gw_api_data_sp_item_report_th_analysis_v1(
        self, *, item_id: str
    ) -> Response[GwApiDataSpItemReportThAnalysisV1Data]:
        """Video likes and drop-off by playback time (v1, 视频时间轴点赞与流失).

        Returns the viewers lost and the likes gained at points along the timeline of one video. Use it to
        find its strong and weak moments.

        Args:
            item_id: Id of the video, the `item_id` in the video lists of a creator.

        Returns:
            The response. Its `data` is `GwApiDataSpItemReportThAnalysisV1Data`, inferred from examples.
            Fields: `like_info`, `play_lose_info`, `base_resp.status_code`, `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/item_report_th_analysis/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GW_API_DATA_SP_ITEM_REPORT_TH_ANALYSIS_V1, {"itemId": item_id})

    async def gw_api_data_sp_item_report_trend_v1(self, *, item_id: str) -> Response[GwApiDataSpItemReportTrendV1Data]:
        """Video daily trend (v1, 视频每日趋势).

        Returns the daily figures of one video after publication, such as likes, comments, favorites,
        interactions, completion rate and hot score.

        Args:
            item_id: Id of the video, the `item_id` in the video lists of a creator.

        Returns:
            The response. Its `data` is `GwApiDataSpItemReportTrendV1Data`, inferred from examples.
            Fields: `base_resp.status_code`, `base_resp.status_message`,
            `date_values.collect_cnt_list[].value`, `date_values.collect_cnt_list[].visit_date`,
            `date_values.comment_cnt_list[].value`, `date_values.comment_cnt_list[].visit_date`,
            `date_values.finish_rate_list[].value`, `date_values.finish_rate_list[].visit_date`,
            `date_values.hot_score_list[].value`, `date_values.hot_score_list[].visit_date`,
            `date_values.interact_cnt_list[].value`, `date_values.interact_cnt_list[].visit_date`,
            `date_values.interact_rate_list[].value`, `date_values.interact_rate_list[].visit_date`,
            `date_values.like_cnt_list[].value`, `date_values.like_cnt_list[].visit_date`,
            `date_values.share_cnt_list[].value`, `date_values.share_cnt_list[].visit_date`,
            `date_values.valid_vv_list[].value`, `date_values.valid_vv_list[].visit_date`, …

        Source: `GET /api/douyin-xingtu/gw/api/data_sp/item_report_trend/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GW_API_DATA_SP_ITEM_REPORT_TREND_V1, {"itemId": item_id})

    async def gw_api_gauthor_author_get_business_card_info_v1(
        self, *, o_author_id: str
    ) -> Response[GwApiGauthorAuthorGetBusinessCardInfoV1Data]:
        """Creator business card (v1, 达人商务名片).

        Returns the business card of a creator: nickname, Douyin id, city, followers, MCN, credit score and
        which contact details are available.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.

        Returns:
            The response. Its `data` is `GwApiGauthorAuthorGetBusinessCardInfoV1Data`, inferred from examples.
            Fields: `card_info.lark_nick_name`, `card_info.nick_name`, `card_info.short_id`,
            `card_info.unique_id`, `card_info.mcn_info.mcn_id`, `card_info.mcn_info.mcn_name`,
            `card_info.mcn_info.sign_time`, `base_resp.status_code`, `base_resp.status_message`,
            `card_info.author_avatar_frame_icon`, `card_info.avatar_uri`, `card_info.city`,
            `card_info.contact_status`, `card_info.cooperation_brand`, `card_info.credit_score`,
            `card_info.email`, `card_info.follower`, `card_info.has_wechat`, `card_info.phone`,
            `card_info.privacy_status`, …

        Source: `GET /api/douyin-xingtu/gw/api/gauthor/author_get_business_card_info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GW_API_GAUTHOR_AUTHOR_GET_BUSINESS_CARD_INFO_V1, {"oAuthorId": o_author_id})

    async def gw_api_gauthor_get_author_content_hot_keywords_v1(
        self, *, o_author_id: str
    ) -> Response[GwApiGauthorGetAuthorContentHotKeywordsV1Data]:
        """Content keywords (v1, 内容热词).

        Returns the keywords that recur in the content of a creator and how they are distributed. Use them to
        see which topics the creator covers.

        Args:
            o_author_id: Xingtu id of the creator, the `star_id` in the response of the creator search.

        Returns:
            The response. Its `data` is `GwApiGauthorGetAuthorContentHotKeywordsV1Data`, inferred from examples.
            Fields: `keyword_item_distribution`, `keyword_map`, `base_resp.status_code`,
            `base_resp.status_message`.

        Source: `GET /api/douyin-xingtu/gw/api/gauthor/get_author_content_hot_keywords/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GW_API_GAUTHOR_GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1, {"oAuthorId": o_author_id})

    async def gw_api_gsearch_search_for_author_square_v1(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        sort: Literal["DEFAULT", "FANS"] | str | None = None,
        search_type: Literal["NICKNAME", "CONTENT"] | str | None = None,
        marketing_target: Literal["BRAND_EXPOSURE", "CIRCLE_SEEDING", "ACTION_CONVERSION"] | str | None = None,
        industry: Literal[
            "ALL",
            "ELECTRONICS_AND_APPLIANCES",
            "SHOPPING",
            "FOOD_AND_BEVERAGE",
            "CLOTHING_AND_ACCESSORIES",
            "HEALTHCARE_AND_MEDICAL",
            "MEDICAL_INSTITUTIONS",
            "HOME_AND_BUILDING_MATERIALS",
            "LOCAL_SERVICES",
            "BUSINESS_SERVICES",
            "CULTURE_SPORTS_ENTERTAINMENT",
            "BEAUTY_SERVICES",
            "REAL_ESTATE",
            "EDUCATION_AND_TRAINING",
            "TRAVEL_AND_TOURISM",
            "PUBLIC_SERVICES",
            "GAMES",
            "RETAIL",
            "TRANSPORTATION_EQUIPMENT",
            "AUTOMOTIVE",
            "AGRICULTURE_FORESTRY_FISHERY",
            "CHEMICAL_AND_ENERGY",
            "ELECTRONICS_AND_ELECTRICAL",
            "MACHINERY_EQUIPMENT",
            "MEDIA_AND_INFORMATION",
            "LOGISTICS",
            "TELECOMMUNICATIONS",
            "FINANCIAL_SERVICES",
            "CATERING_SERVICES",
            "SOFTWARE_TOOLS",
            "FRANCHISING_AND_INVESTMENT",
            "BEAUTY_AND_COSMETICS",
            "MOTHER_BABY_AND_PET",
            "DAILY_CHEMICALS",
            "PHYSICAL_BOOKS",
            "SOCIAL_AND_COMMUNICATION",
            "CULTURAL_SUPPLIES",
            "SPORTS_OUTDOOR",
        ]
        | str
        | None = None,
        is_superstar: bool | None = None,
        follower_range: str | None = None,
        kol_price_type: Literal[
            "PRODUCT_PLACEMENT_VIDEO",
            "CUSTOM_VIDEO",
            "CUSTOM_SHORT_DRAMA_EPISODE",
            "NATURAL_PLAY_CPM",
            "SHORT_LIVE_SEEDING_VIDEO",
            "SHORT_LIVE_WARMUP_VIDEO",
            "CELEBRITY_SHORT_LIVE_SEEDING",
            "CELEBRITY_SHORT_LIVE_WARMUP",
            "CELEBRITY_VIDEO",
            "COLLECTION_VIDEO",
            "DOUYIN_SHORT_VIDEO_CO_CREATION_MAIN_CREATOR",
            "DOUYIN_SHORT_VIDEO_CO_CREATION_PARTICIPANT",
        ]
        | str
        | None = None,
        kol_price_range: str | None = None,
        content_tag: str | None = None,
        content_theme: str | None = None,
        persona_tag: str | None = None,
        gender: Literal["MALE", "FEMALE"] | str | None = None,
        location: str | None = None,
        tonality_tag: str | None = None,
        connected_user_range: str | None = None,
        audience_image: str | None = None,
        fans_image: str | None = None,
        expected_play_range: str | None = None,
        expected_cpm_range: str | None = None,
        expected_cpe_range: str | None = None,
        interaction_rate_range: str | None = None,
        completion_rate_range: str | None = None,
        viral_rate_range: str | None = None,
        progress_task_range: str | None = None,
        is_curated_author: bool | None = None,
        author_list: Literal[
            "SHORT_LIVE_ENTERTAINMENT_CREATORS",
            "SHORT_DRAMA_ACTORS",
            "WECHAT_QUICK_CONNECT_CREATORS",
            "AI_STAR_PLAN_CREATORS",
            "COMMERCE_ADVANTAGE_CREATORS",
            "HIGH_VALUE_CREATORS",
            "SEEDING_ADVANTAGE_CREATORS",
            "BASKETBALL_CREATORS",
            "PREMIUM_CONTENT_MEDIA",
            "TREND_SETTING_MEDIA",
            "FACTORY_TRACEABILITY_MEDIA",
            "RUNNING_CREATORS",
            "LIGHT_OUTDOOR_CREATORS",
            "FITNESS_CREATORS",
            "YOGA_CREATORS",
            "STREET_SPORTS_CREATORS",
            "CYCLING_CREATORS",
            "FOOTBALL_CREATORS",
            "FISHING_CREATORS",
            "BEAUTY_QUALITY_CREATORS",
        ]
        | str
        | None = None,
    ) -> Response[GwApiGsearchSearchForAuthorSquareV1Data]:
        """Creator search (v1, 达人搜索).

        Finds Xingtu creators by keyword and by filters for quote, followers, content, audience and
        performance, page by page. Each result holds the `star_id` that the other endpoints take, with quotes,
        indexes and recent videos.

        Args:
            keyword: Words to search for; leave it empty to use the filters alone.
            page: Page number, counted from 1. The vendor's default is `1`.
            sort: Order of the creators. The vendor's default is `FANS`.
                - `DEFAULT`: By the score of Xingtu
                - `FANS`: Most followers first
            search_type: What the keyword is matched against. The vendor's default is `NICKNAME`.
                - `NICKNAME`: Nickname of the creator
                - `CONTENT`: Content of the creator
            marketing_target: Marketing goal of the campaign; a number from 1 to 3 or the Chinese label
                works too.
                - `BRAND_EXPOSURE`: Brand exposure
                - `CIRCLE_SEEDING`: Seeding beyond the core audience
                - `ACTION_CONVERSION`: Conversion to action
            industry: Industry for which creators are recommended; the numeric Xingtu industry id or the
                Chinese label works too. The vendor's default is `ALL`.
                - `ALL`: All industries
                - `ELECTRONICS_AND_APPLIANCES`: Consumer electronics and home appliances
                - `SHOPPING`: Shopping
                - `FOOD_AND_BEVERAGE`: Food and drinks
                - `CLOTHING_AND_ACCESSORIES`: Clothes and accessories
                - `HEALTHCARE_AND_MEDICAL`: Medicine and health
                - `MEDICAL_INSTITUTIONS`: Hospitals and clinics
                - `HOME_AND_BUILDING_MATERIALS`: Home furnishing and building materials
                - `LOCAL_SERVICES`: Everyday local services
                - `BUSINESS_SERVICES`: Services for businesses
                - `CULTURE_SPORTS_ENTERTAINMENT`: Leisure and entertainment
                - `BEAUTY_SERVICES`: Beauty salons and similar services
                - `REAL_ESTATE`: Real estate
                - `EDUCATION_AND_TRAINING`: Education and training
                - `TRAVEL_AND_TOURISM`: Travel and tourism
                - `PUBLIC_SERVICES`: Public and social bodies
                - `GAMES`: Games
                - `RETAIL`: Online retail services
                - `TRANSPORTATION_EQUIPMENT`: Means of transport
                - `AUTOMOTIVE`: Cars
                - `AGRICULTURE_FORESTRY_FISHERY`: Farm supplies and gardening
                - `CHEMICAL_AND_ENERGY`: Chemicals and energy
                - `ELECTRONICS_AND_ELECTRICAL`: Electronic and electrical components
                - `MACHINERY_EQUIPMENT`: Machinery
                - `MEDIA_AND_INFORMATION`: Media and news
                - `LOGISTICS`: Logistics
                - `TELECOMMUNICATIONS`: Telecommunications
                - `FINANCIAL_SERVICES`: Finance
                - `CATERING_SERVICES`: Restaurants and catering
                - `SOFTWARE_TOOLS`: Utility software
                - `FRANCHISING_AND_INVESTMENT`: Franchising
                - `BEAUTY_AND_COSMETICS`: Cosmetics
                - `MOTHER_BABY_AND_PET`: Mother, baby and pet products
                - `DAILY_CHEMICALS`: Household and personal care products
                - `PHYSICAL_BOOKS`: Printed books
                - `SOCIAL_AND_COMMUNICATION`: Social apps and messaging
                - `CULTURAL_SUPPLIES`: Stationery and cultural goods
                - `SPORTS_OUTDOOR`: Sports and outdoor goods
            is_superstar: Whether to return celebrities only. The vendor's default is `false`.
            follower_range: Follower count as min-max in plain numbers, such as 200000-800000.
            kol_price_type: Kind of quote that `kolPriceRange` limits.
                - `PRODUCT_PLACEMENT_VIDEO`: Video with a product placement
                - `CUSTOM_VIDEO`: Video made for the brand
                - `CUSTOM_SHORT_DRAMA_EPISODE`: One episode of a custom short drama
                - `NATURAL_PLAY_CPM`: CPM on natural plays
                - `SHORT_LIVE_SEEDING_VIDEO`: Seeding video tied to a live stream
                - `SHORT_LIVE_WARMUP_VIDEO`: Warm-up video for a live stream
                - `CELEBRITY_SHORT_LIVE_SEEDING`: Celebrity seeding video tied to a live stream
                - `CELEBRITY_SHORT_LIVE_WARMUP`: Celebrity warm-up video for a live stream
                - `CELEBRITY_VIDEO`: Celebrity video
                - `COLLECTION_VIDEO`: Video in a collection
                - `DOUYIN_SHORT_VIDEO_CO_CREATION_MAIN_CREATOR`: Co-created Douyin video, as lead creator
                - `DOUYIN_SHORT_VIDEO_CO_CREATION_PARTICIPANT`: Co-created Douyin video, as participant
            kol_price_range: Quote as min-max in plain numbers, such as 5000-20000.
            content_tag: Categories of the creator as Chinese Xingtu labels of the first or second level,
                comma-separated.
            content_theme: Themes of the content as Chinese second-level Xingtu labels, comma-separated.
            persona_tag: Persona or background of the creator as Chinese Xingtu labels or numeric tag ids,
                comma-separated.
            gender: Gender of the creator; 1 and 2 or the Chinese words work too.
                - `MALE`: Male
                - `FEMALE`: Female
            location: Region of the creator as Chinese province or city names, comma-separated.
            tonality_tag: Style of the creator as Chinese Xingtu labels of the first or second level,
                comma-separated.
            connected_user_range: Number of connected users as min-max in plain numbers, such as
                500000-2000000.
            audience_image: Profile of the viewers, as comma-separated codes: GENDER_MALE_ or
                GENDER_FEMALE_ plus 50, 60, 70 or 80 (share of that gender); AGE_ plus 18_23, 24_30, 31_40,
                41_50 or GT_50; DEVICE_ plus IPHONE, HUAWEI, XIAOMI, VIVO or OPPO; CITY_TIER_ plus 1 to 5;
                SPEND_ plus 0_50, 50_100, 100_200, 200_500 or GT_500 (average order amount); CROWD_ plus
                REFINED_MOTHER, URBAN_SILVER, NEW_WHITE_COLLAR, SENIOR_MIDDLE_CLASS, URBAN_BLUE_COLLAR, GEN_Z,
                TOWN_MIDDLE_AGED or TOWN_YOUTH.
            fans_image: Profile of the followers, as comma-separated codes: GENDER_MALE_ or GENDER_FEMALE_
                plus 50, 60, 70 or 80 (share of that gender); AGE_ plus 18_23, 24_30, 31_40, 41_50 or GT_50;
                DEVICE_ plus IPHONE, HUAWEI, XIAOMI, VIVO or OPPO; CITY_TIER_ plus 1 to 5; SPEND_ plus 0_50,
                50_100, 100_200, 200_500 or GT_500 (average order amount); CROWD_ plus REFINED_MOTHER,
                URBAN_SILVER, NEW_WHITE_COLLAR, SENIOR_MIDDLE_CLASS, URBAN_BLUE_COLLAR, GEN_Z,
                TOWN_MIDDLE_AGED or TOWN_YOUTH.
            expected_play_range: Expected plays as min-max in plain numbers; use a very large maximum for
                no upper limit.
            expected_cpm_range: Expected CPM as min-max, such as 0-30.
            expected_cpe_range: Expected CPE as min-max, such as 0-3.
            interaction_rate_range: Interaction rate as min-max in decimals; 0.03-1 means at least 3%.
            completion_rate_range: Completion rate as min-max in decimals; 0.3-1 means at least 30%.
            viral_rate_range: Share of viral posts as min-max in decimals, such as 0.25-0.5; use 1 as the
                maximum for no upper limit.
            progress_task_range: Number of tasks in progress, written `days:min-max`; either bound can be
                left out. `30:5-` means at least 5 within 30 days.
            is_curated_author: Whether to return only the creators that Xingtu has curated. The vendor's
                default is `false`.
            author_list: One themed creator list of Xingtu; its numeric id or Chinese name works too.
                - `SHORT_LIVE_ENTERTAINMENT_CREATORS`: Entertainers on both video and live stream
                - `SHORT_DRAMA_ACTORS`: Actors of short dramas
                - `WECHAT_QUICK_CONNECT_CREATORS`: Creators quickly reached on WeCom
                - `AI_STAR_PLAN_CREATORS`: Creators of the AI star plan
                - `COMMERCE_ADVANTAGE_CREATORS`: Creators strong at selling
                - `HIGH_VALUE_CREATORS`: Creators with good value for money
                - `SEEDING_ADVANTAGE_CREATORS`: Creators strong at seeding
                - `BASKETBALL_CREATORS`: Basketball
                - `PREMIUM_CONTENT_MEDIA`: Media accounts with refined content
                - `TREND_SETTING_MEDIA`: Media accounts that set trends
                - `FACTORY_TRACEABILITY_MEDIA`: Media accounts that visit factories and origins
                - `RUNNING_CREATORS`: Running
                - `LIGHT_OUTDOOR_CREATORS`: Light outdoor activities
                - `FITNESS_CREATORS`: Fitness
                - `YOGA_CREATORS`: Yoga
                - `STREET_SPORTS_CREATORS`: Street sports
                - `CYCLING_CREATORS`: Cycling
                - `FOOTBALL_CREATORS`: Football
                - `FISHING_CREATORS`: Fishing
                - `BEAUTY_QUALITY_CREATORS`: Beauty creators with a refined look

        Returns:
            The response. Its `data` is `GwApiGsearchSearchForAuthorSquareV1Data`, inferred from examples.
            Fields: `authors[].star_id`, `extra_data.search_author_count`, `extra_data.search_item_count`,
            `extra_data.search_session_id`, `pagination.has_more`, `pagination.total_count`,
            `authors[].attribute_datas.assign_cpm_suggest_price`, `authors[].attribute_datas.core_user_id`,
            `authors[].attribute_datas.id`, `authors[].attribute_datas.nick_name`,
            `authors[].items[].item_id`, `authors[].task_infos[].price_infos[].end_time`,
            `authors[].task_infos[].price_infos[].price`, `authors[].task_infos[].price_infos[].start_time`,
            `base_resp.status_code`, `base_resp.status_message`, `extra_data.intent_score`,
            `extra_data.is_cpm_project_search`, `extra_data.is_intent_consistent`,
            `extra_data.speaker_live_base_dis`, …

        Source: `GET /api/douyin-xingtu/gw/api/gsearch/search_for_author_square/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1,
            {
                "keyword": keyword,
                "page": page,
                "sort": sort,
                "searchType": search_type,
                "marketingTarget": marketing_target,
                "industry": industry,
                "isSuperstar": is_superstar,
                "followerRange": follower_range,
                "kolPriceType": kol_price_type,
                "kolPriceRange": kol_price_range,
                "contentTag": content_tag,
                "contentTheme": content_theme,
                "personaTag": persona_tag,
                "gender": gender,
                "location": location,
                "tonalityTag": tonality_tag,
                "connectedUserRange": connected_user_range,
                "audienceImage": audience_image,
                "fansImage": fans_image,
                "expectedPlayRange": expected_play_range,
                "expectedCpmRange": expected_cpm_range,
                "expectedCpeRange": expected_cpe_range,
                "interactionRateRange": interaction_rate_range,
                "completionRateRange": completion_rate_range,
                "viralRateRange": viral_rate_range,
                "progressTaskRange": progress_task_range,
                "isCuratedAuthor": is_curated_author,
                "authorList": author_list,
            },
        )

    def iter_gw_api_gsearch_search_for_author_square_v1(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        sort: Literal["DEFAULT", "FANS"] | str | None = None,
        search_type: Literal["NICKNAME", "CONTENT"] | str | None = None,
        marketing_target: Literal["BRAND_EXPOSURE", "CIRCLE_SEEDING", "ACTION_CONVERSION"] | str | None = None,
        industry: Literal[
            "ALL",
            "ELECTRONICS_AND_APPLIANCES",
            "SHOPPING",
            "FOOD_AND_BEVERAGE",
            "CLOTHING_AND_ACCESSORIES",
            "HEALTHCARE_AND_MEDICAL",
            "MEDICAL_INSTITUTIONS",
            "HOME_AND_BUILDING_MATERIALS",
            "LOCAL_SERVICES",
            "BUSINESS_SERVICES",
            "CULTURE_SPORTS_ENTERTAINMENT",
            "BEAUTY_SERVICES",
            "REAL_ESTATE",
            "EDUCATION_AND_TRAINING",
            "TRAVEL_AND_TOURISM",
            "PUBLIC_SERVICES",
            "GAMES",
            "RETAIL",
            "TRANSPORTATION_EQUIPMENT",
            "AUTOMOTIVE",
            "AGRICULTURE_FORESTRY_FISHERY",
            "CHEMICAL_AND_ENERGY",
            "ELECTRONICS_AND_ELECTRICAL",
            "MACHINERY_EQUIPMENT",
            "MEDIA_AND_INFORMATION",
            "LOGISTICS",
            "TELECOMMUNICATIONS",
            "FINANCIAL_SERVICES",
            "CATERING_SERVICES",
            "SOFTWARE_TOOLS",
            "FRANCHISING_AND_INVESTMENT",
            "BEAUTY_AND_COSMETICS",
            "MOTHER_BABY_AND_PET",
            "DAILY_CHEMICALS",
            "PHYSICAL_BOOKS",
            "SOCIAL_AND_COMMUNICATION",
            "CULTURAL_SUPPLIES",
            "SPORTS_OUTDOOR",
        ]
        | str
        | None = None,
        is_superstar: bool | None = None,
        follower_range: str | None = None,
        kol_price_type: Literal[
            "PRODUCT_PLACEMENT_VIDEO",
            "CUSTOM_VIDEO",
            "CUSTOM_SHORT_DRAMA_EPISODE",
            "NATURAL_PLAY_CPM",
            "SHORT_LIVE_SEEDING_VIDEO",
            "SHORT_LIVE_WARMUP_VIDEO",
            "CELEBRITY_SHORT_LIVE_SEEDING",
            "CELEBRITY_SHORT_LIVE_WARMUP",
            "CELEBRITY_VIDEO",
            "COLLECTION_VIDEO",
            "DOUYIN_SHORT_VIDEO_CO_CREATION_MAIN_CREATOR",
            "DOUYIN_SHORT_VIDEO_CO_CREATION_PARTICIPANT",
        ]
        | str
        | None = None,
        kol_price_range: str | None = None,
        content_tag: str | None = None,
        content_theme: str | None = None,
        persona_tag: str | None = None,
        gender: Literal["MALE", "FEMALE"] | str | None = None,
        location: str | None = None,
        tonality_tag: str | None = None,
        connected_user_range: str | None = None,
        audience_image: str | None = None,
        fans_image: str | None = None,
        expected_play_range: str | None = None,
        expected_cpm_range: str | None = None,
        expected_cpe_range: str | None = None,
        interaction_rate_range: str | None = None,
        completion_rate_range: str | None = None,
        viral_rate_range: str | None = None,
        progress_task_range: str | None = None,
        is_curated_author: bool | None = None,
        author_list: Literal[
            "SHORT_LIVE_ENTERTAINMENT_CREATORS",
            "SHORT_DRAMA_ACTORS",
            "WECHAT_QUICK_CONNECT_CREATORS",
            "AI_STAR_PLAN_CREATORS",
            "COMMERCE_ADVANTAGE_CREATORS",
            "HIGH_VALUE_CREATORS",
            "SEEDING_ADVANTAGE_CREATORS",
            "BASKETBALL_CREATORS",
            "PREMIUM_CONTENT_MEDIA",
            "TREND_SETTING_MEDIA",
            "FACTORY_TRACEABILITY_MEDIA",
            "RUNNING_CREATORS",
            "LIGHT_OUTDOOR_CREATORS",
            "FITNESS_CREATORS",
            "YOGA_CREATORS",
            "STREET_SPORTS_CREATORS",
            "CYCLING_CREATORS",
            "FOOTBALL_CREATORS",
            "FISHING_CREATORS",
            "BEAUTY_QUALITY_CREATORS",
        ]
        | str
        | None = None,
        max_pages: int,
    ) -> AsyncPages[GwApiGsearchSearchForAuthorSquareV1Data]:
        """Iterate over the pages of `gw_api_gsearch_search_for_author_square_v1`; each is a response of it.

        The other arguments are those of `gw_api_gsearch_search_for_author_square_v1`; `page` stand for the
        page to begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1,
            {
                "keyword": keyword,
                "page": page,
                "sort": sort,
                "searchType": search_type,
                "marketingTarget": marketing_target,
                "industry": industry,
                "isSuperstar": is_superstar,
                "followerRange": follower_range,
                "kolPriceType": kol_price_type,
                "kolPriceRange": kol_price_range,
                "contentTag": content_tag,
                "contentTheme": content_theme,
                "personaTag": persona_tag,
                "gender": gender,
                "location": location,
                "tonalityTag": tonality_tag,
                "connectedUserRange": connected_user_range,
                "audienceImage": audience_image,
                "fansImage": fans_image,
                "expectedPlayRange": expected_play_range,
                "expectedCpmRange": expected_cpm_range,
                "expectedCpeRange": expected_cpe_range,
                "interactionRateRange": interaction_rate_range,
                "completionRateRange": completion_rate_range,
                "viralRateRange": viral_rate_range,
                "progressTaskRange": progress_task_range,
                "isCuratedAuthor": is_curated_author,
                "authorList": author_list,
            },
            max_pages,
        )

    @deprecated(
        "douyin_xingtu.search_kol_simple_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def search_kol_simple_v1(
        self, *, keyword: str, platform_source: Literal["_1", "_2", "_3"] | str, page: int
    ) -> Response[Any]:
        """Simple creator search (legacy) (v1, 达人搜索简版（旧版）).

        Deprecated. The vendor names no replacement.

        The vendor keeps it out of the documentation.

        Finds creators on Douyin, Toutiao or Xigua by keyword, page by page. Deprecated; the newer creator
        search has many more filters.

        Args:
            keyword: Words to search for.
            platform_source: Platform of the creators.
                - `_1`: Douyin
                - `_2`: Toutiao
                - `_3`: Xigua Video
            page: Page number.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-xingtu/search-kol-simple/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_KOL_SIMPLE_V1, {"keyword": keyword, "platformSource": platform_source, "page": page}
        )

    @deprecated(
        "douyin_xingtu.search_kol_simple_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_search_kol_simple_v1(
        self, *, keyword: str, platform_source: Literal["_1", "_2", "_3"] | str, page: int, max_pages: int
    ) -> AsyncPages[Any]:
        """Iterate over the pages of `search_kol_simple_v1`; each is a response of it.

        The other arguments are those of `search_kol_simple_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_KOL_SIMPLE_V1, {"keyword": keyword, "platformSource": platform_source, "page": page}, max_pages
        )
