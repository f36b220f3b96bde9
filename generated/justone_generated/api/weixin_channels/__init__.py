"""Endpoints under `/api/weixin-channels`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .convert_export_id_v1 import ConvertExportIdV1Data
    from .get_bound_channel_v1 import GetBoundChannelV1Data
    from .search_account_v1 import SearchAccountV1Data
    from .search_video_v1 import SearchVideoV1Data

CONVERT_EXPORT_ID_V1: Operation[ConvertExportIdV1Data] = Operation(
    name="weixin_channels.convert_export_id_v1",
    method="GET",
    path="/api/weixin-channels/convert-export-id/v1",
    summary="Object id from an export id (v1, 视频号 exportId 转 objectId).",
    parameters={"export_id": "exportId"},
    data="justone_generated.api.weixin_channels.convert_export_id_v1",
    family="weixin_channels_convert_export_id",
)
GET_ACCOUNT_VIDEOS_V1: Operation[Any] = Operation(
    name="weixin_channels.get_account_videos_v1",
    method="POST",
    path="/api/weixin-channels/get-account-videos/v1",
    summary="Videos of a Channels account (v1, 视频号作品列表).",
    parameters={"v2_name": "v2Name", "last_buffer": "last_buffer"},
    form=True,
    family="weixin_channels_get_account_videos",
)
GET_BOUND_CHANNEL_V1: Operation[GetBoundChannelV1Data] = Operation(
    name="weixin_channels.get_bound_channel_v1",
    method="GET",
    path="/api/weixin-channels/get-bound-channel/v1",
    summary="Channels account bound to an official account (v1, 公众号绑定的视频号).",
    parameters={"ghid": "ghid", "url": "url"},
    data="justone_generated.api.weixin_channels.get_bound_channel_v1",
    items_path=("data", "data"),
    family="weixin_channels_get_bound_channel",
)
GET_VIDEO_BASIC_INFO_V1: Operation[Any] = Operation(
    name="weixin_channels.get_video_basic_info_v1",
    method="GET",
    path="/api/weixin-channels/get-video-basic-info/v1",
    summary="Video basics from a shared link (v1, 视频号视频基本信息).",
    parameters={"feed_info": "feedInfo"},
    family="weixin_channels_get_video_basic_info",
)
GET_VIDEO_COMMENT_V1: Operation[Any] = Operation(
    name="weixin_channels.get_video_comment_v1",
    method="POST",
    path="/api/weixin-channels/get-video-comment/v1",
    summary="Video comments (v1, 视频号视频评论).",
    parameters={"object_id": "objectId", "last_buffer": "last_buffer", "object_nonce_id": "objectNonceId"},
    form=True,
    family="weixin_channels_get_video_comment",
)
GET_VIDEO_DOWNLOAD_URL_V1: Operation[Any] = Operation(
    name="weixin_channels.get_video_download_url_v1",
    method="GET",
    path="/api/weixin-channels/get-video-download-url/v1",
    summary="Video download link (v1, 视频号视频下载地址).",
    parameters={"object_id": "objectId", "object_nonce_id": "objectNonceId"},
    family="weixin_channels_get_video_download_url",
)
GET_VIDEO_METRICS_V1: Operation[Any] = Operation(
    name="weixin_channels.get_video_metrics_v1",
    method="POST",
    path="/api/weixin-channels/get-video-metrics/v1",
    summary="Video interaction counts (v1, 视频号视频互动数据).",
    parameters={"object_id": "objectId", "last_buffer": "last_buffer", "object_nonce_id": "objectNonceId"},
    form=True,
    family="weixin_channels_get_video_metrics",
)
GET_VIDEO_SHARE_URL_V1: Operation[Any] = Operation(
    name="weixin_channels.get_video_share_url_v1",
    method="GET",
    path="/api/weixin-channels/get-video-share-url/v1",
    summary="Video share link (v1, 视频号视频分享链接).",
    parameters={"object_id": "objectId"},
)
GET_VIDEO_SUB_COMMENT_V1: Operation[Any] = Operation(
    name="weixin_channels.get_video_sub_comment_v1",
    method="POST",
    path="/api/weixin-channels/get-video-sub-comment/v1",
    summary="Replies to a comment (v1, 视频号评论回复).",
    parameters={"object_id": "objectId", "root_comment_id": "rootCommentId", "last_buffer": "last_buffer"},
    form=True,
    family="weixin_channels_get_video_sub_comment",
)
GET_VIDEO_TITLE_V1: Operation[Any] = Operation(
    name="weixin_channels.get_video_title_v1",
    method="GET",
    path="/api/weixin-channels/get-video-title/v1",
    summary="Video title (v1, 视频号视频标题).",
    parameters={"object_id": "objectId", "object_nonce_id": "objectNonceId"},
    family="weixin_channels_get_video_title",
)
SEARCH_ACCOUNT_V1: Operation[SearchAccountV1Data] = Operation(
    name="weixin_channels.search_account_v1",
    method="POST",
    path="/api/weixin-channels/search-account/v1",
    summary="Account search (v1, 视频号账号搜索).",
    parameters={
        "keyword": "keyword",
        "cookies_buffer": "cookies_buffer",
        "current_page": "currentPage",
        "offset": "offset",
    },
    form=True,
    data="justone_generated.api.weixin_channels.search_account_v1",
    items_path=("data", "data", "..", "items"),
    family="weixin_channels_search_account",
)
SEARCH_ACCOUNT_V2: Operation[Any] = Operation(
    name="weixin_channels.search_account_v2",
    method="POST",
    path="/api/weixin-channels/search-account/v2",
    summary="Account and content search (v2, 视频号账号与内容搜索).",
    parameters={"keyword": "keyword"},
    family="weixin_channels_search_account",
)
SEARCH_ACCOUNT_V3: Operation[Any] = Operation(
    name="weixin_channels.search_account_v3",
    method="POST",
    path="/api/weixin-channels/search-account/v3",
    summary="Account id by name or keyword (v3, 视频号账号 ID 查询).",
    parameters={"keyword": "keyword"},
    family="weixin_channels_search_account",
)
SEARCH_VIDEO_V1: Operation[SearchVideoV1Data] = Operation(
    name="weixin_channels.search_video_v1",
    method="POST",
    path="/api/weixin-channels/search-video/v1",
    summary="Video search (v1, 视频号视频搜索).",
    parameters={
        "keyword": "keyword",
        "cookies_buffer": "cookies_buffer",
        "current_page": "currentPage",
        "offset": "offset",
        "publish_time_type": "publishTimeType",
        "sort_type": "sortType",
    },
    form=True,
    data="justone_generated.api.weixin_channels.search_video_v1",
    items_path=("data", "data", "..", "items"),
    family="weixin_channels_search_video",
)
SEARCH_VIDEO_V2: Operation[Any] = Operation(
    name="weixin_channels.search_video_v2",
    method="POST",
    path="/api/weixin-channels/search-video/v2",
    summary="Video search in the video category (v2, 视频号视频搜索（视频分类）).",
    parameters={
        "keyword": "keyword",
        "cookies_buffer": "cookies_buffer",
        "current_page": "currentPage",
        "offset": "offset",
    },
    form=True,
    family="weixin_channels_search_video",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    CONVERT_EXPORT_ID_V1,
    GET_ACCOUNT_VIDEOS_V1,
    GET_BOUND_CHANNEL_V1,
    GET_VIDEO_BASIC_INFO_V1,
    GET_VIDEO_COMMENT_V1,
    GET_VIDEO_DOWNLOAD_URL_V1,
    GET_VIDEO_METRICS_V1,
    GET_VIDEO_SHARE_URL_V1,
    GET_VIDEO_SUB_COMMENT_V1,
    GET_VIDEO_TITLE_V1,
    SEARCH_ACCOUNT_V1,
    SEARCH_ACCOUNT_V2,
    SEARCH_ACCOUNT_V3,
    SEARCH_VIDEO_V1,
    SEARCH_VIDEO_V2,
)

DATA_CLASSES: dict[str, str] = {
    "ConvertExportIdV1Data": "justone_generated.api.weixin_channels.convert_export_id_v1",
    "GetBoundChannelV1Data": "justone_generated.api.weixin_channels.get_bound_channel_v1",
    "SearchAccountV1Data": "justone_generated.api.weixin_channels.search_account_v1",
    "SearchVideoV1Data": "justone_generated.api.weixin_channels.search_video_v1",
}


class WeixinChannels(Namespace):
    """Endpoints under `/api/weixin-channels`.

    Accounts and videos of WeChat Channels, with comments, interaction counts and links.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def convert_export_id_v1(self, *, export_id: str) -> Response[ConvertExportIdV1Data]:
        """Object id from an export id (v1, 视频号 exportId 转 objectId).

        Turns the encrypted export id of a search result into the object id of the video. It also gives the
        nickname and the id of the account that published it.

        Args:
            export_id: Export id of the video, from a video search; it begins with export/.

        Returns:
            The response. Its `data` is `ConvertExportIdV1Data`, inferred from examples.
            Fields: `nickname`, `object_id`, `v2_name`, `origin_code`.

        Source: `GET /api/weixin-channels/convert-export-id/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(CONVERT_EXPORT_ID_V1, {"exportId": export_id})

    def get_account_videos_v1(self, *, v2_name: str, last_buffer: str | None = None) -> Response[Any]:
        """Videos of a Channels account (v1, 视频号作品列表).

        Lists the videos and other posts of one Channels account, page by page.

        Args:
            v2_name: Id of the Channels account, mostly ending in @finder; the account search gives it.
            last_buffer: Value of last_buffer in the previous response; empty for the first page.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `POST /api/weixin-channels/get-account-videos/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ACCOUNT_VIDEOS_V1, {"v2Name": v2_name, "last_buffer": last_buffer})

    def get_bound_channel_v1(
        self, *, ghid: str | None = None, url: str | None = None
    ) -> Response[GetBoundChannelV1Data]:
        """Channels account bound to an official account (v1, 公众号绑定的视频号).

        Returns the Channels account that is bound to an official account. Give the gh_ id or an article link
        of the official account.

        Args:
            ghid: Original id of the official account, beginning with gh_; give this or url.
            url: Link of any article of the account; give this or ghid.

        Returns:
            The response. Its `data` is `GetBoundChannelV1Data`, inferred from examples.
            Fields: `data`.

        Source: `GET /api/weixin-channels/get-bound-channel/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_BOUND_CHANNEL_V1, {"ghid": ghid, "url": url})

    def get_video_basic_info_v1(self, *, feed_info: str) -> Response[Any]:
        """Video basics from a shared link (v1, 视频号视频基本信息).

        Returns basic data of a video from a copied link, a preview address or a short id.

        Args:
            feed_info: Copied video link, finder-preview address or short id of the video.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin-channels/get-video-basic-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_VIDEO_BASIC_INFO_V1, {"feedInfo": feed_info})

    def get_video_comment_v1(
        self, *, object_id: str, last_buffer: str | None = None, object_nonce_id: str | None = None
    ) -> Response[Any]:
        """Video comments (v1, 视频号视频评论).

        Returns the first-level comments on one video, page by page.

        Args:
            object_id: Object id of the video. If you only have an exportId from a video search, convert
                it first.
            last_buffer: Value of last_buffer in the previous response; empty for the first page.
            object_nonce_id: Nonce id of the same video, if you have it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `POST /api/weixin-channels/get-video-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_VIDEO_COMMENT_V1, {"objectId": object_id, "last_buffer": last_buffer, "objectNonceId": object_nonce_id}
        )

    def get_video_download_url_v1(self, *, object_id: str, object_nonce_id: str | None = None) -> Response[Any]:
        """Video download link (v1, 视频号视频下载地址).

        Returns a link from which the video file can be downloaded or played.

        Args:
            object_id: Object id of the video. If you only have an exportId from a video search, convert
                it first.
            object_nonce_id: Nonce id of the same video; it makes the match more reliable.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin-channels/get-video-download-url/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_VIDEO_DOWNLOAD_URL_V1, {"objectId": object_id, "objectNonceId": object_nonce_id})

    def get_video_metrics_v1(
        self, *, object_id: str, last_buffer: str | None = None, object_nonce_id: str | None = None
    ) -> Response[Any]:
        """Video interaction counts (v1, 视频号视频互动数据).

        Returns the interaction counts of one video.

        Args:
            object_id: Object id of the video. If you only have an exportId from a video search, convert
                it first.
            last_buffer: Value of last_buffer in the previous response, if there is one; empty in the
                first request.
            object_nonce_id: Nonce id of the same video, if you have it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `POST /api/weixin-channels/get-video-metrics/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_VIDEO_METRICS_V1, {"objectId": object_id, "last_buffer": last_buffer, "objectNonceId": object_nonce_id}
        )

    def get_video_share_url_v1(self, *, object_id: str) -> Response[Any]:
        """Video share link (v1, 视频号视频分享链接).

        Returns the share link of one video.

        Args:
            object_id: Object id of the video. If you only have an exportId from a video search, convert
                it first.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin-channels/get-video-share-url/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_VIDEO_SHARE_URL_V1, {"objectId": object_id})

    def get_video_sub_comment_v1(
        self, *, object_id: str, root_comment_id: str, last_buffer: str | None = None
    ) -> Response[Any]:
        """Replies to a comment (v1, 视频号评论回复).

        Returns the replies to one first-level comment on a video, page by page.

        Args:
            object_id: Object id of the video. If you only have an exportId from a video search, convert
                it first.
            root_comment_id: Id of the first-level comment, from the video comments endpoint.
            last_buffer: For the first page, the last_buffer of the first-level comment if it has one;
                after that, the last_buffer of the previous response.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `POST /api/weixin-channels/get-video-sub-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_VIDEO_SUB_COMMENT_V1,
            {"objectId": object_id, "rootCommentId": root_comment_id, "last_buffer": last_buffer},
        )

    def get_video_title_v1(self, *, object_id: str, object_nonce_id: str | None = None) -> Response[Any]:
        """Video title (v1, 视频号视频标题).

        Returns the title of one video, without media links.

        Args:
            object_id: Object id of the video. If you only have an exportId from a video search, convert
                it first.
            object_nonce_id: Nonce id of the same video; it makes the match more reliable.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin-channels/get-video-title/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_VIDEO_TITLE_V1, {"objectId": object_id, "objectNonceId": object_nonce_id})

    def search_account_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Response[SearchAccountV1Data]:
        """Account search (v1, 视频号账号搜索).

        Searches Channels accounts by keyword, page by page, and returns name, verification, introduction and
        account id. Versions 2 and 3 take the keyword only.

        Versions: `search_account_v1`, `search_account_v2`, `search_account_v3`.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the previous response; empty for the first page.
            current_page: Page number, counted from 1. The vendor's default is `1`.
            offset: Offset from the previous response; 0 for the first page. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `SearchAccountV1Data`, inferred from examples.
            Fields: `search_id`, `data[].box_id`, `data[].count`, `data[].total_count`, `sidedata[].box_id`,
            `sidedata[].count`, `sidedata[].title`, `data[].items[].desc`, `data[].items[].doc_id`,
            `data[].items[].report_id`, `data[].items[].title`, `sidedata[].items[].doc_id`,
            `sidedata[].items[].report_id`, `data[].items[].jump_info.user_name`,
            `data[].items[].notice_param.finder_username`, `data[].items[].thumb_rich_style.desc`,
            `data[].items[].thumb_rich_style.report_id`, `continue_flag`, `cookies`, `direction`, …

        Source: `POST /api/weixin-channels/search-account/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_ACCOUNT_V1,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "currentPage": current_page, "offset": offset},
        )

    def search_account_v2(self, *, keyword: str) -> Response[Any]:
        """Account and content search (v2, 视频号账号与内容搜索).

        Searches Channels accounts and related video content by keyword. It has no paging.

        Versions: `search_account_v1`, `search_account_v2`, `search_account_v3`.

        Args:
            keyword: Words to search for.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `POST /api/weixin-channels/search-account/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_ACCOUNT_V2, {"keyword": keyword})

    def search_account_v3(self, *, keyword: str) -> Response[Any]:
        """Account id by name or keyword (v3, 视频号账号 ID 查询).

        Finds the account that matches a name or keyword and returns its id, which the account videos endpoint
        needs.

        Versions: `search_account_v1`, `search_account_v2`, `search_account_v3`.

        Args:
            keyword: Name of the account, or a related word.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `POST /api/weixin-channels/search-account/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_ACCOUNT_V3, {"keyword": keyword})

    def search_video_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        publish_time_type: Literal["ALL", "ONE_DAY", "SEVEN_DAYS", "HALF_YEAR"] | str | None = None,
        sort_type: Literal["COMPREHENSIVE", "LATEST", "HOT"] | str | None = None,
    ) -> Response[SearchVideoV1Data]:
        """Video search (v1, 视频号视频搜索).

        Searches Channels videos by keyword and returns title, account, duration, likes and export id. This
        version can filter by publish time and set the order.

        Versions: `search_video_v1`, `search_video_v2`.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the previous response; empty for the first page.
            current_page: Page number, counted from 1. The vendor's default is `1`.
            offset: Offset from the previous response; 0 for the first page. The vendor's default is `0`.
            publish_time_type: How recent the videos must be. The vendor's default is `ALL`.
                - `ALL`: Any time
                - `ONE_DAY`: Last day
                - `SEVEN_DAYS`: Last 7 days
                - `HALF_YEAR`: Last half year
            sort_type: Order of the results. The vendor's default is `COMPREHENSIVE`.
                - `COMPREHENSIVE`: Default order
                - `LATEST`: Newest first
                - `HOT`: Most popular first

        Returns:
            The response. Its `data` is `SearchVideoV1Data`, inferred from examples.
            Fields: `search_id`, `data[].sub_boxes[].box_id`, `data[].sub_boxes[].count`,
            `data[].sub_boxes[].total_count`, `data[].sub_boxes[].items[].date_time`,
            `data[].sub_boxes[].items[].doc_id`, `data[].sub_boxes[].items[].export_id`,
            `data[].sub_boxes[].items[].hash_doc_id`, `data[].sub_boxes[].items[].pub_time`,
            `data[].sub_boxes[].items[].report_id`, `data[].sub_boxes[].items[].title`,
            `data[].sub_boxes[].items[].source.title`, `continue_flag`, `cookies`, `direction`,
            `enable_question_closely`, `experiment`, `is_auto_play_video`, `is_divide`, `is_home_page`, …

        Source: `POST /api/weixin-channels/search-video/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_VIDEO_V1,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "currentPage": current_page,
                "offset": offset,
                "publishTimeType": publish_time_type,
                "sortType": sort_type,
            },
        )

    def search_video_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Response[Any]:
        """Video search in the video category (v2, 视频号视频搜索（视频分类）).

        Searches Channels videos by keyword in the video category. Unlike version 1, it has no time filter and
        no choice of order.

        Versions: `search_video_v1`, `search_video_v2`.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the previous response; empty for the first page.
            current_page: Page number, counted from 1. The vendor's default is `1`.
            offset: Offset from the previous response; 0 for the first page. The vendor's default is `0`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `POST /api/weixin-channels/search-video/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_VIDEO_V2,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "currentPage": current_page, "offset": offset},
        )


class AsyncWeixinChannels(AsyncNamespace):
    """Endpoints under `/api/weixin-channels`.

    Accounts and videos of WeChat Channels, with comments, interaction counts and links.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def convert_export_id_v1(self, *, export_id: str) -> Response[ConvertExportIdV1Data]:
        """Object id from an export id (v1, 视频号 exportId 转 objectId).

        Turns the encrypted export id of a search result into the object id of the video. It also gives the
        nickname and the id of the account that published it.

        Args:
            export_id: Export id of the video, from a video search; it begins with export/.

        Returns:
            The response. Its `data` is `ConvertExportIdV1Data`, inferred from examples.
            Fields: `nickname`, `object_id`, `v2_name`, `origin_code`.

        Source: `GET /api/weixin-channels/convert-export-id/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(CONVERT_EXPORT_ID_V1, {"exportId": export_id})

    async def get_account_videos_v1(self, *, v2_name: str, last_buffer: str | None = None) -> Response[Any]:
        """Videos of a Channels account (v1, 视频号作品列表).

        Lists the videos and other posts of one Channels account, page by page.

        Args:
            v2_name: Id of the Channels account, mostly ending in @finder; the account search gives it.
            last_buffer: Value of last_buffer in the previous response; empty for the first page.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `POST /api/weixin-channels/get-account-videos/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ACCOUNT_VIDEOS_V1, {"v2Name": v2_name, "last_buffer": last_buffer})

    async def get_bound_channel_v1(
        self, *, ghid: str | None = None, url: str | None = None
    ) -> Response[GetBoundChannelV1Data]:
        """Channels account bound to an official account (v1, 公众号绑定的视频号).

        Returns the Channels account that is bound to an official account. Give the gh_ id or an article link
        of the official account.

        Args:
            ghid: Original id of the official account, beginning with gh_; give this or url.
            url: Link of any article of the account; give this or ghid.

        Returns:
            The response. Its `data` is `GetBoundChannelV1Data`, inferred from examples.
            Fields: `data`.

        Source: `GET /api/weixin-channels/get-bound-channel/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_BOUND_CHANNEL_V1, {"ghid": ghid, "url": url})

    async def get_video_basic_info_v1(self, *, feed_info: str) -> Response[Any]:
        """Video basics from a shared link (v1, 视频号视频基本信息).

        Returns basic data of a video from a copied link, a preview address or a short id.

        Args:
            feed_info: Copied video link, finder-preview address or short id of the video.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin-channels/get-video-basic-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_VIDEO_BASIC_INFO_V1, {"feedInfo": feed_info})

    async def get_video_comment_v1(
        self, *, object_id: str, last_buffer: str | None = None, object_nonce_id: str | None = None
    ) -> Response[Any]:
        """Video comments (v1, 视频号视频评论).

        Returns the first-level comments on one video, page by page.

        Args:
            object_id: Object id of the video. If you only have an exportId from a video search, convert
                it first.
            last_buffer: Value of last_buffer in the previous response; empty for the first page.
            object_nonce_id: Nonce id of the same video, if you have it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `POST /api/weixin-channels/get-video-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_VIDEO_COMMENT_V1, {"objectId": object_id, "last_buffer": last_buffer, "objectNonceId": object_nonce_id}
        )

    async def get_video_download_url_v1(self, *, object_id: str, object_nonce_id: str | None = None) -> Response[Any]:
        """Video download link (v1, 视频号视频下载地址).

        Returns a link from which the video file can be downloaded or played.

        Args:
            object_id: Object id of the video. If you only have an exportId from a video search, convert
                it first.
            object_nonce_id: Nonce id of the same video; it makes the match more reliable.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin-channels/get-video-download-url/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_VIDEO_DOWNLOAD_URL_V1, {"objectId": object_id, "objectNonceId": object_nonce_id})

    async def get_video_metrics_v1(
        self, *, object_id: str, last_buffer: str | None = None, object_nonce_id: str | None = None
    ) -> Response[Any]:
        """Video interaction counts (v1, 视频号视频互动数据).

        Returns the interaction counts of one video.

        Args:
            object_id: Object id of the video. If you only have an exportId from a video search, convert
                it first.
            last_buffer: Value of last_buffer in the previous response, if there is one; empty in the
                first request.
            object_nonce_id: Nonce id of the same video, if you have it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `POST /api/weixin-channels/get-video-metrics/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_VIDEO_METRICS_V1, {"objectId": object_id, "last_buffer": last_buffer, "objectNonceId": object_nonce_id}
        )

    async def get_video_share_url_v1(self, *, object_id: str) -> Response[Any]:
        """Video share link (v1, 视频号视频分享链接).

        Returns the share link of one video.

        Args:
            object_id: Object id of the video. If you only have an exportId from a video search, convert
                it first.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin-channels/get-video-share-url/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_VIDEO_SHARE_URL_V1, {"objectId": object_id})

    async def get_video_sub_comment_v1(
        self, *, object_id: str, root_comment_id: str, last_buffer: str | None = None
    ) -> Response[Any]:
        """Replies to a comment (v1, 视频号评论回复).

        Returns the replies to one first-level comment on a video, page by page.

        Args:
            object_id: Object id of the video. If you only have an exportId from a video search, convert
                it first.
            root_comment_id: Id of the first-level comment, from the video comments endpoint.
            last_buffer: For the first page, the last_buffer of the first-level comment if it has one;
                after that, the last_buffer of the previous response.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `POST /api/weixin-channels/get-video-sub-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_VIDEO_SUB_COMMENT_V1,
            {"objectId": object_id, "rootCommentId": root_comment_id, "last_buffer": last_buffer},
        )

    async def get_video_title_v1(self, *, object_id: str, object_nonce_id: str | None = None) -> Response[Any]:
        """Video title (v1, 视频号视频标题).

        Returns the title of one video, without media links.

        Args:
            object_id: Object id of the video. If you only have an exportId from a video search, convert
                it first.
            object_nonce_id: Nonce id of the same video; it makes the match more reliable.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin-channels/get-video-title/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_VIDEO_TITLE_V1, {"objectId": object_id, "objectNonceId": object_nonce_id})

    async def search_account_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Response[SearchAccountV1Data]:
        """Account search (v1, 视频号账号搜索).

        Searches Channels accounts by keyword, page by page, and returns name, verification, introduction and
        account id. Versions 2 and 3 take the keyword only.

        Versions: `search_account_v1`, `search_account_v2`, `search_account_v3`.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the previous response; empty for the first page.
            current_page: Page number, counted from 1. The vendor's default is `1`.
            offset: Offset from the previous response; 0 for the first page. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `SearchAccountV1Data`, inferred from examples.
            Fields: `search_id`, `data[].box_id`, `data[].count`, `data[].total_count`, `sidedata[].box_id`,
            `sidedata[].count`, `sidedata[].title`, `data[].items[].desc`, `data[].items[].doc_id`,
            `data[].items[].report_id`, `data[].items[].title`, `sidedata[].items[].doc_id`,
            `sidedata[].items[].report_id`, `data[].items[].jump_info.user_name`,
            `data[].items[].notice_param.finder_username`, `data[].items[].thumb_rich_style.desc`,
            `data[].items[].thumb_rich_style.report_id`, `continue_flag`, `cookies`, `direction`, …

        Source: `POST /api/weixin-channels/search-account/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_ACCOUNT_V1,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "currentPage": current_page, "offset": offset},
        )

    async def search_account_v2(self, *, keyword: str) -> Response[Any]:
        """Account and content search (v2, 视频号账号与内容搜索).

        Searches Channels accounts and related video content by keyword. It has no paging.

        Versions: `search_account_v1`, `search_account_v2`, `search_account_v3`.

        Args:
            keyword: Words to search for.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `POST /api/weixin-channels/search-account/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_ACCOUNT_V2, {"keyword": keyword})

    async def search_account_v3(self, *, keyword: str) -> Response[Any]:
        """Account id by name or keyword (v3, 视频号账号 ID 查询).

        Finds the account that matches a name or keyword and returns its id, which the account videos endpoint
        needs.

        Versions: `search_account_v1`, `search_account_v2`, `search_account_v3`.

        Args:
            keyword: Name of the account, or a related word.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `POST /api/weixin-channels/search-account/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_ACCOUNT_V3, {"keyword": keyword})

    async def search_video_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        publish_time_type: Literal["ALL", "ONE_DAY", "SEVEN_DAYS", "HALF_YEAR"] | str | None = None,
        sort_type: Literal["COMPREHENSIVE", "LATEST", "HOT"] | str | None = None,
    ) -> Response[SearchVideoV1Data]:
        """Video search (v1, 视频号视频搜索).

        Searches Channels videos by keyword and returns title, account, duration, likes and export id. This
        version can filter by publish time and set the order.

        Versions: `search_video_v1`, `search_video_v2`.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the previous response; empty for the first page.
            current_page: Page number, counted from 1. The vendor's default is `1`.
            offset: Offset from the previous response; 0 for the first page. The vendor's default is `0`.
            publish_time_type: How recent the videos must be. The vendor's default is `ALL`.
                - `ALL`: Any time
                - `ONE_DAY`: Last day
                - `SEVEN_DAYS`: Last 7 days
                - `HALF_YEAR`: Last half year
            sort_type: Order of the results. The vendor's default is `COMPREHENSIVE`.
                - `COMPREHENSIVE`: Default order
                - `LATEST`: Newest first
                - `HOT`: Most popular first

        Returns:
            The response. Its `data` is `SearchVideoV1Data`, inferred from examples.
            Fields: `search_id`, `data[].sub_boxes[].box_id`, `data[].sub_boxes[].count`,
            `data[].sub_boxes[].total_count`, `data[].sub_boxes[].items[].date_time`,
            `data[].sub_boxes[].items[].doc_id`, `data[].sub_boxes[].items[].export_id`,
            `data[].sub_boxes[].items[].hash_doc_id`, `data[].sub_boxes[].items[].pub_time`,
            `data[].sub_boxes[].items[].report_id`, `data[].sub_boxes[].items[].title`,
            `data[].sub_boxes[].items[].source.title`, `continue_flag`, `cookies`, `direction`,
            `enable_question_closely`, `experiment`, `is_auto_play_video`, `is_divide`, `is_home_page`, …

        Source: `POST /api/weixin-channels/search-video/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_VIDEO_V1,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "currentPage": current_page,
                "offset": offset,
                "publishTimeType": publish_time_type,
                "sortType": sort_type,
            },
        )

    async def search_video_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Response[Any]:
        """Video search in the video category (v2, 视频号视频搜索（视频分类）).

        Searches Channels videos by keyword in the video category. Unlike version 1, it has no time filter and
        no choice of order.

        Versions: `search_video_v1`, `search_video_v2`.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the previous response; empty for the first page.
            current_page: Page number, counted from 1. The vendor's default is `1`.
            offset: Offset from the previous response; 0 for the first page. The vendor's default is `0`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `POST /api/weixin-channels/search-video/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_VIDEO_V2,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "currentPage": current_page, "offset": offset},
        )
