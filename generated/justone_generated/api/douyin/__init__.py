"""Endpoints under `/api/douyin`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .get_user_detail_v3 import GetUserDetailV3Data
    from .get_user_video_list_v1 import GetUserVideoListV1Data
    from .get_user_video_list_v3 import GetUserVideoListV3Data
    from .get_video_comment_v1 import GetVideoCommentV1Data
    from .get_video_detail_v2 import GetVideoDetailV2Data
    from .get_video_sub_comment_v1 import GetVideoSubCommentV1Data
    from .hot_search_v1 import HotSearchV1Data
    from .search_image_v1 import SearchImageV1Data
    from .search_user_v2 import SearchUserV2Data
    from .search_video_v4 import SearchVideoV4Data

GET_USER_DETAIL_V3: Operation[GetUserDetailV3Data] = Operation(
    name="douyin.get_user_detail_v3",
    method="GET",
    path="/api/douyin/get-user-detail/v3",
    summary="User profile (v3, 用户主页信息).",
    parameters={"sec_uid": "secUid"},
    data="justone_generated.api.douyin.get_user_detail_v3",
    family="douyin_get_user_detail",
)
GET_USER_VIDEO_LIST_V1: Operation[GetUserVideoListV1Data] = Operation(
    name="douyin.get_user_video_list_v1",
    method="GET",
    path="/api/douyin/get-user-video-list/v1",
    summary="Videos of a user (v1, 用户发布的视频).",
    parameters={"sec_uid": "secUid", "max_cursor": "maxCursor", "sort_type": "sortType"},
    data="justone_generated.api.douyin.get_user_video_list_v1",
    paging=Paging(first={"maxCursor": "0"}, next={"maxCursor": ("data", "..", "max_cursor")}),
    items_path=("data", "aweme_list"),
    family="douyin_get_user_video_list",
    recommended=True,
)
GET_USER_VIDEO_LIST_V3: Operation[GetUserVideoListV3Data] = Operation(
    name="douyin.get_user_video_list_v3",
    method="GET",
    path="/api/douyin/get-user-video-list/v3",
    summary="Videos of a user (v3, 用户发布的视频).",
    parameters={"sec_uid": "secUid", "max_cursor": "maxCursor"},
    data="justone_generated.api.douyin.get_user_video_list_v3",
    paging=Paging(first={"maxCursor": 0}, next={"maxCursor": ("data", "..", "max_cursor")}),
    items_path=("data", "aweme_list"),
    family="douyin_get_user_video_list",
)
GET_VIDEO_COMMENT_V1: Operation[GetVideoCommentV1Data] = Operation(
    name="douyin.get_video_comment_v1",
    method="GET",
    path="/api/douyin/get-video-comment/v1",
    summary="Video comments (v1, 视频评论).",
    parameters={"aweme_id": "awemeId", "page": "page"},
    data="justone_generated.api.douyin.get_video_comment_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "comments"),
    family="douyin_get_video_comment",
)
GET_VIDEO_DETAIL_V2: Operation[GetVideoDetailV2Data] = Operation(
    name="douyin.get_video_detail_v2",
    method="GET",
    path="/api/douyin/get-video-detail/v2",
    summary="Video details (v2, 视频详情).",
    parameters={"video_id": "videoId"},
    data="justone_generated.api.douyin.get_video_detail_v2",
    family="douyin_get_video_detail",
)
GET_VIDEO_SUB_COMMENT_V1: Operation[GetVideoSubCommentV1Data] = Operation(
    name="douyin.get_video_sub_comment_v1",
    method="GET",
    path="/api/douyin/get-video-sub-comment/v1",
    summary="Replies to a comment (v1, 评论的回复).",
    parameters={"comment_id": "commentId", "page": "page"},
    data="justone_generated.api.douyin.get_video_sub_comment_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "comments"),
    family="douyin_get_video_sub_comment",
)
HOT_SEARCH_V1: Operation[HotSearchV1Data] = Operation(
    name="douyin.hot_search_v1",
    method="GET",
    path="/api/douyin/hot-search/v1",
    summary="Popular video search (v1, 热门内容搜索).",
    parameters={
        "keyword": "keyword",
        "content_type": "contentType",
        "video_type": "videoType",
        "sort_type": "sortType",
        "page": "page",
        "like_count_min": "likeCountMin",
        "like_count_max": "likeCountMax",
        "comment_count_min": "commentCountMin",
        "comment_count_max": "commentCountMax",
        "share_count_min": "shareCountMin",
        "share_count_max": "shareCountMax",
        "interaction_count_min": "interactionCountMin",
        "interaction_count_max": "interactionCountMax",
        "follower_count_min": "followerCountMin",
        "follower_count_max": "followerCountMax",
    },
    data="justone_generated.api.douyin.hot_search_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "content_list"),
    family="douyin_hot_search",
)
SEARCH_IMAGE_V1: Operation[SearchImageV1Data] = Operation(
    name="douyin.search_image_v1",
    method="GET",
    path="/api/douyin/search-image/v1",
    summary="Image post search (v1, 图文搜索).",
    parameters={"keyword": "keyword", "search_id": "searchId"},
    data="justone_generated.api.douyin.search_image_v1",
    paging=Paging(
        next={"searchId": ("data", "business_config", "next_page", "search_id")},
        more=("data", "business_config", "has_more"),
    ),
    items_path=("data", "business_data"),
)
SEARCH_USER_V2: Operation[SearchUserV2Data] = Operation(
    name="douyin.search_user_v2",
    method="GET",
    path="/api/douyin/search-user/v2",
    summary="User search (v2, 用户搜索).",
    parameters={"keyword": "keyword", "page": "page", "user_type": "userType"},
    data="justone_generated.api.douyin.search_user_v2",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "business_data"),
    family="douyin_search_user",
)
SEARCH_VIDEO_V1: Operation[Any] = Operation(
    name="douyin.search_video_v1",
    method="GET",
    path="/api/douyin/search-video/v1",
    summary="Video search (v1, 视频搜索).",
    parameters={
        "keyword": "keyword",
        "sort_type": "sortType",
        "publish_time": "publishTime",
        "duration": "duration",
        "search_id": "searchId",
    },
    family="douyin_search_video",
    hidden=True,
)
SEARCH_VIDEO_V4: Operation[SearchVideoV4Data] = Operation(
    name="douyin.search_video_v4",
    method="GET",
    path="/api/douyin/search-video/v4",
    summary="Video search (v4, 视频搜索).",
    parameters={
        "keyword": "keyword",
        "sort_type": "sortType",
        "publish_time": "publishTime",
        "duration": "duration",
        "page": "page",
        "search_id": "searchId",
    },
    data="justone_generated.api.douyin.search_video_v4",
    paging=Paging(
        step={"page": 1},
        first={"page": 1},
        next={"searchId": ("data", "business_config", "next_page", "search_id")},
        more=("data", "business_config", "has_more"),
    ),
    items_path=("data", "business_data"),
    family="douyin_search_video",
)
SHARE_URL_TRANSFER_V1: Operation[Any] = Operation(
    name="douyin.share_url_transfer_v1",
    method="GET",
    path="/api/douyin/share-url-transfer/v1",
    summary="Share link resolution (v1, 分享短链还原).",
    parameters={"share_url": "shareUrl"},
    family="douyin_share_url_transfer",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_USER_DETAIL_V3,
    GET_USER_VIDEO_LIST_V1,
    GET_USER_VIDEO_LIST_V3,
    GET_VIDEO_COMMENT_V1,
    GET_VIDEO_DETAIL_V2,
    GET_VIDEO_SUB_COMMENT_V1,
    HOT_SEARCH_V1,
    SEARCH_IMAGE_V1,
    SEARCH_USER_V2,
    SEARCH_VIDEO_V1,
    SEARCH_VIDEO_V4,
    SHARE_URL_TRANSFER_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetUserDetailV3Data": "justone_generated.api.douyin.get_user_detail_v3",
    "GetUserVideoListV1Data": "justone_generated.api.douyin.get_user_video_list_v1",
    "GetUserVideoListV3Data": "justone_generated.api.douyin.get_user_video_list_v3",
    "GetVideoCommentV1Data": "justone_generated.api.douyin.get_video_comment_v1",
    "GetVideoDetailV2Data": "justone_generated.api.douyin.get_video_detail_v2",
    "GetVideoSubCommentV1Data": "justone_generated.api.douyin.get_video_sub_comment_v1",
    "HotSearchV1Data": "justone_generated.api.douyin.hot_search_v1",
    "SearchImageV1Data": "justone_generated.api.douyin.search_image_v1",
    "SearchUserV2Data": "justone_generated.api.douyin.search_user_v2",
    "SearchVideoV4Data": "justone_generated.api.douyin.search_video_v4",
}


class Douyin(Namespace):
    """Endpoints under `/api/douyin`.

    Videos, comments, user profiles and popular content of Douyin, with search for videos, image posts and
    accounts.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_user_detail_v3(self, *, sec_uid: str) -> Response[GetUserDetailV3Data]:
        """User profile (v3, 用户主页信息).

        Returns the profile of a Douyin account. Use it to check a creator before you track the account's
        videos.

        Args:
            sec_uid: The `sec_uid` of the account, as it stands in the profile link and in user search
                responses.

        Returns:
            The response. Its `data` is `GetUserDetailV3Data`, inferred from examples.
            Fields: `extra.search_request_id`, `log_pb.impr_id`, `user.aweme_count`, `user.dongtai_count`,
            `user.evaluation_count`, `user.favoriting_count`, `user.follower_count`, `user.following_count`,
            `user.forward_count`, `user.ins_id`, `user.max_follower_count`, `user.mix_count`,
            `user.mplatform_followers_count`, `user.nickname`, `user.public_collects_count`, `user.role_id`,
            `user.room_id`, `user.series_count`, `user.short_id`, `user.template_count`, …

        Source: `GET /api/douyin/get-user-detail/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_DETAIL_V3, {"secUid": sec_uid})

    def get_user_video_list_v1(
        self,
        *,
        sec_uid: str,
        max_cursor: str | None = None,
        sort_type: Literal["LATEST", "MOST_POPULAR"] | str | None = None,
    ) -> Response[GetUserVideoListV1Data]:
        """Videos of a user (v1, 用户发布的视频).

        Returns the videos a Douyin account has published, page by page. This version can put the newest or
        the most popular videos first.

        Versions: `get_user_video_list_v1` (recommended), `get_user_video_list_v3`.

        Args:
            sec_uid: The `sec_uid` of the account, as it stands in the profile link and in user search
                responses.
            max_cursor: Where the page starts: 0 for the first page, then `max_cursor` of the last
                response. The vendor's default is `0`.
            sort_type: The order of the videos. The vendor's default is `LATEST`.
                - `LATEST`: Newest first
                - `MOST_POPULAR`: Most popular first

        Returns:
            The response. Its `data` is `GetUserVideoListV1Data`, inferred from examples.
            Fields: `has_more`, `max_cursor`, `min_cursor`, `request_item_cursor`, `aweme_list[].create_time`,
            `aweme_list[].group_id`, `aweme_list[].preview_title`, `log_pb.impr_id`,
            `aweme_list[].author.nickname`, `aweme_list[].author.room_id`, `aweme_list[].author.short_id`,
            `aweme_list[].author.story_count`, `aweme_list[].author.unique_id`,
            `aweme_list[].series_paid_info.item_price`, `aweme_list[].statistics.admire_count`,
            `aweme_list[].statistics.aweme_id`, `aweme_list[].statistics.collect_count`,
            `aweme_list[].statistics.comment_count`, `aweme_list[].statistics.digg_count`,
            `aweme_list[].statistics.download_count`, …

        Source: `GET /api/douyin/get-user-video-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_VIDEO_LIST_V1, {"secUid": sec_uid, "maxCursor": max_cursor, "sortType": sort_type})

    def iter_get_user_video_list_v1(
        self,
        *,
        sec_uid: str,
        max_cursor: str | None = None,
        sort_type: Literal["LATEST", "MOST_POPULAR"] | str | None = None,
        max_pages: int,
    ) -> Pages[GetUserVideoListV1Data]:
        """Iterate over the pages of `get_user_video_list_v1`; each is a response of it.

        The other arguments are those of `get_user_video_list_v1`; `max_cursor` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_USER_VIDEO_LIST_V1, {"secUid": sec_uid, "maxCursor": max_cursor, "sortType": sort_type}, max_pages
        )

    def get_user_video_list_v3(
        self, *, sec_uid: str, max_cursor: int | None = None
    ) -> Response[GetUserVideoListV3Data]:
        """Videos of a user (v3, 用户发布的视频).

        Returns the videos a Douyin account has published, page by page. This version has no choice of order.

        Versions: `get_user_video_list_v1` (recommended), `get_user_video_list_v3`.

        Args:
            sec_uid: The `sec_uid` of the account, as it stands in the profile link and in user search
                responses.
            max_cursor: Where the page starts: 0 for the first page, then `max_cursor` of the last
                response. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetUserVideoListV3Data`, inferred from examples.
            Fields: `has_more`, `max_cursor`, `min_cursor`, `request_item_cursor`,
            `aweme_list[].author_user_id`, `aweme_list[].aweme_id`, `aweme_list[].create_time`,
            `aweme_list[].desc`, `aweme_list[].group_id`, `aweme_list[].item_title`,
            `aweme_list[].preview_title`, `aweme_list[].sec_item_id`, `log_pb.impr_id`,
            `aweme_list[].author.nickname`, `aweme_list[].music.id`, `aweme_list[].music.music_collect_count`,
            `aweme_list[].music.owner_id`, `aweme_list[].music.owner_nickname`, `aweme_list[].music.title`,
            `aweme_list[].music.user_count`, …

        Source: `GET /api/douyin/get-user-video-list/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_VIDEO_LIST_V3, {"secUid": sec_uid, "maxCursor": max_cursor})

    def iter_get_user_video_list_v3(
        self, *, sec_uid: str, max_cursor: int | None = None, max_pages: int
    ) -> Pages[GetUserVideoListV3Data]:
        """Iterate over the pages of `get_user_video_list_v3`; each is a response of it.

        The other arguments are those of `get_user_video_list_v3`; `max_cursor` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_VIDEO_LIST_V3, {"secUid": sec_uid, "maxCursor": max_cursor}, max_pages)

    def get_video_comment_v1(self, *, aweme_id: str, page: int | None = None) -> Response[GetVideoCommentV1Data]:
        """Video comments (v1, 视频评论).

        Returns the top-level comments on a Douyin video, page by page. For the replies to a comment, use
        `get-video-sub-comment`.

        Args:
            aweme_id: The `aweme_id` of the video, from its link or from a search response.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetVideoCommentV1Data`, inferred from examples.
            Fields: `cursor`, `folded_comment_count`, `has_more`, `hotsoon_filtered_count`, `total`,
            `comments[].aweme_id`, `comments[].create_time`, `comments[].digg_count`,
            `comments[].item_comment_total`, `comments[].label_text`, `comments[].reply_comment_total`,
            `comments[].reply_id`, `comments[].reply_to_reply_id`, `comments[].text`, `log_pb.impr_id`,
            `comments[].text_extra[].hashtag_id`, `comments[].text_extra[].hashtag_name`,
            `comments[].text_extra[].user_id`, `comments[].user.aweme_count`,
            `comments[].user.favoriting_count`, …

        Source: `GET /api/douyin/get-video-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_VIDEO_COMMENT_V1, {"awemeId": aweme_id, "page": page})

    def iter_get_video_comment_v1(
        self, *, aweme_id: str, page: int | None = None, max_pages: int
    ) -> Pages[GetVideoCommentV1Data]:
        """Iterate over the pages of `get_video_comment_v1`; each is a response of it.

        The other arguments are those of `get_video_comment_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_VIDEO_COMMENT_V1, {"awemeId": aweme_id, "page": page}, max_pages)

    def get_video_detail_v2(self, *, video_id: str) -> Response[GetVideoDetailV2Data]:
        """Video details (v2, 视频详情).

        Returns the details of one Douyin video by its id.

        Args:
            video_id: The id of the video, either an `aweme_id` or a `model_id`.

        Returns:
            The response. Its `data` is `GetVideoDetailV2Data`, inferred from examples.
            Fields: `aweme_detail.author_user_id`, `aweme_detail.aweme_id`, `aweme_detail.create_time`,
            `aweme_detail.desc`, `aweme_detail.group_id`, `aweme_detail.item_title`,
            `aweme_detail.preview_title`, `aweme_detail.sec_item_id`, `log_pb.impr_id`,
            `aweme_detail.author.aweme_count`, `aweme_detail.author.favoriting_count`,
            `aweme_detail.author.follower_count`, `aweme_detail.author.following_count`,
            `aweme_detail.author.max_follower_count`, `aweme_detail.author.nickname`,
            `aweme_detail.author.short_id`, `aweme_detail.author.unique_id`,
            `aweme_detail.cha_list[].cha_name`, `aweme_detail.cha_list[].desc`,
            `aweme_detail.cha_list[].user_count`, …

        Source: `GET /api/douyin/get-video-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_VIDEO_DETAIL_V2, {"videoId": video_id})

    def get_video_sub_comment_v1(
        self, *, comment_id: str, page: int | None = None
    ) -> Response[GetVideoSubCommentV1Data]:
        """Replies to a comment (v1, 评论的回复).

        Returns the replies under a top-level comment of a Douyin video, page by page.

        Args:
            comment_id: The id of the top-level comment, from a response of `get-video-comment`.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetVideoSubCommentV1Data`, inferred from examples.
            Fields: `cursor`, `has_more`, `merge_cursor`, `total`, `comments[].aweme_id`,
            `comments[].comment_reply_total`, `comments[].create_time`, `comments[].digg_count`,
            `comments[].label_text`, `comments[].reply_id`, `comments[].reply_to_reply_id`,
            `comments[].reply_to_user_sec_id`, `comments[].reply_to_username`, `comments[].text`,
            `log_pb.impr_id`, `comments[].label_list[].text`, `comments[].text_extra[].hashtag_id`,
            `comments[].text_extra[].hashtag_name`, `comments[].text_extra[].user_id`,
            `comments[].user.aweme_count`, …

        Source: `GET /api/douyin/get-video-sub-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_VIDEO_SUB_COMMENT_V1, {"commentId": comment_id, "page": page})

    def iter_get_video_sub_comment_v1(
        self, *, comment_id: str, page: int | None = None, max_pages: int
    ) -> Pages[GetVideoSubCommentV1Data]:
        """Iterate over the pages of `get_video_sub_comment_v1`; each is a response of it.

        The other arguments are those of `get_video_sub_comment_v1`; `page` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_VIDEO_SUB_COMMENT_V1, {"commentId": comment_id, "page": page}, max_pages)

    def hot_search_v1(
        self,
        *,
        keyword: str | None = None,
        content_type: Literal[
            "ALL",
            "FASHION",
            "TECHNOLOGY",
            "SCIENCE",
            "PHOTOGRAPHY",
            "FOOD",
            "MOTHER_BABY",
            "PARENTING",
            "DRAMA",
            "GAME",
            "AUTOMOTIVE",
            "ANIMAL",
            "TRAVEL",
            "DANCE",
            "TRADITIONAL_CULTURE",
            "ART",
            "SPORTS",
            "MUSIC",
            "LIFE_RECORD",
            "HOME_LIVING",
            "LEISURE_ENTERTAINMENT",
            "WORKPLACE",
            "AGRICULTURE",
            "CASUAL",
            "ACG",
            "MOVIE",
            "TV_SERIES",
            "VARIETY_SHOW",
            "CELEBRITY",
            "HUMANITIES_SOCIAL_SCIENCE",
            "EDUCATION_CAMPUS",
            "EMOTION",
            "FINANCE",
            "PUBLIC_WELFARE",
        ]
        | str
        | None = None,
        video_type: Literal["ALL", "XINGTU_VIDEO", "NATURAL_VIDEO"] | str | None = None,
        sort_type: Literal["COMPREHENSIVE", "HIGH_INTERACTION", "HIGH_LIKE", "HIGH_COMMENT", "HIGH_SHARE"]
        | str
        | None = None,
        page: int | None = None,
        like_count_min: int | None = None,
        like_count_max: int | None = None,
        comment_count_min: int | None = None,
        comment_count_max: int | None = None,
        share_count_min: int | None = None,
        share_count_max: int | None = None,
        interaction_count_min: int | None = None,
        interaction_count_max: int | None = None,
        follower_count_min: int | None = None,
        follower_count_max: int | None = None,
    ) -> Response[HotSearchV1Data]:
        """Popular video search (v1, 热门内容搜索).

        Finds popular Douyin videos, ten a page; the keyword is optional. Filters cover subject, kind of
        video, counts of likes, comments, shares and interactions, and the creator's followers.

        Args:
            keyword: The words to search for; leave it out to search without a keyword.
            content_type: The subject of the videos; only one can be given. The vendor's default is `ALL`.
                - `ALL`: All
                - `FASHION`: Fashion
                - `TECHNOLOGY`: Technology
                - `SCIENCE`: Science
                - `PHOTOGRAPHY`: Photography and filming
                - `FOOD`: Food
                - `MOTHER_BABY`: Mother and baby
                - `PARENTING`: Parenting
                - `DRAMA`: Drama
                - `GAME`: Games
                - `AUTOMOTIVE`: Cars
                - `ANIMAL`: Animals
                - `TRAVEL`: Travel
                - `DANCE`: Dance
                - `TRADITIONAL_CULTURE`: Traditional culture
                - `ART`: Art
                - `SPORTS`: Sports
                - `MUSIC`: Music
                - `LIFE_RECORD`: Daily life
                - `HOME_LIVING`: Home and living
                - `LEISURE_ENTERTAINMENT`: Leisure and entertainment
                - `WORKPLACE`: Working life
                - `AGRICULTURE`: Agriculture
                - `CASUAL`: Casual videos
                - `ACG`: Animation, comics and games
                - `MOVIE`: Films
                - `TV_SERIES`: Television series
                - `VARIETY_SHOW`: Variety shows
                - `CELEBRITY`: Celebrities
                - `HUMANITIES_SOCIAL_SCIENCE`: Humanities and social science
                - `EDUCATION_CAMPUS`: Education and campus
                - `EMOTION`: Emotion
                - `FINANCE`: Finance
                - `PUBLIC_WELFARE`: Public welfare
            video_type: The kind of video: paid Xingtu videos, organic videos, or both. The vendor's
                default is `ALL`.
                - `ALL`: All
                - `XINGTU_VIDEO`: Paid Xingtu videos
                - `NATURAL_VIDEO`: Organic videos
            sort_type: The order of the results. The vendor's default is `COMPREHENSIVE`.
                - `COMPREHENSIVE`: Overall ranking
                - `HIGH_INTERACTION`: Most interactions
                - `HIGH_LIKE`: Most likes
                - `HIGH_COMMENT`: Most comments
                - `HIGH_SHARE`: Most shares
            page: Page number, counted from 1. The vendor's default is `1`.
            like_count_min: The lowest number of likes to keep, as a plain number.
            like_count_max: The highest number of likes to keep, as a plain number.
            comment_count_min: The lowest number of comments to keep, as a plain number.
            comment_count_max: The highest number of comments to keep, as a plain number.
            share_count_min: The lowest number of shares to keep, as a plain number.
            share_count_max: The highest number of shares to keep, as a plain number.
            interaction_count_min: The lowest number of interactions to keep, as a plain number.
            interaction_count_max: The highest number of interactions to keep, as a plain number.
            follower_count_min: The lowest follower count of the creator to keep, as a plain number.
            follower_count_max: The highest follower count of the creator to keep, as a plain number.

        Returns:
            The response. Its `data` is `HotSearchV1Data`, inferred from examples.
            Fields: `content_list[].id`, `pagination.has_more`, `pagination.total_count`,
            `content_list[].attribute_datas.core_user_id`, `content_list[].attribute_datas.item_create_time`,
            `content_list[].attribute_datas.item_title`, `content_list[].attribute_datas.star_author_id`,
            `content_list[].attribute_datas.v2_first_tag_id`,
            `content_list[].attribute_datas.v2_second_tag_id`, `content_list[].user_info.core_user_id`,
            `content_list[].user_info.name`, `content_list[].user_info.star_id`, `base_resp.status_code`,
            `base_resp.status_message`, `content_list[].object_type`, `pagination.limit`, `pagination.page`,
            `content_list[].attribute_datas.comment_cnt_all`,
            `content_list[].attribute_datas.cover_image_uri`, `content_list[].attribute_datas.finish_rate`, …

        Source: `GET /api/douyin/hot-search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            HOT_SEARCH_V1,
            {
                "keyword": keyword,
                "contentType": content_type,
                "videoType": video_type,
                "sortType": sort_type,
                "page": page,
                "likeCountMin": like_count_min,
                "likeCountMax": like_count_max,
                "commentCountMin": comment_count_min,
                "commentCountMax": comment_count_max,
                "shareCountMin": share_count_min,
                "shareCountMax": share_count_max,
                "interactionCountMin": interaction_count_min,
                "interactionCountMax": interaction_count_max,
                "followerCountMin": follower_count_min,
                "followerCountMax": follower_count_max,
            },
        )

    def iter_hot_search_v1(
        self,
        *,
        keyword: str | None = None,
        content_type: Literal[
            "ALL",
            "FASHION",
            "TECHNOLOGY",
            "SCIENCE",
            "PHOTOGRAPHY",
            "FOOD",
            "MOTHER_BABY",
            "PARENTING",
            "DRAMA",
            "GAME",
            "AUTOMOTIVE",
            "ANIMAL",
            "TRAVEL",
            "DANCE",
            "TRADITIONAL_CULTURE",
            "ART",
            "SPORTS",
            "MUSIC",
            "LIFE_RECORD",
            "HOME_LIVING",
            "LEISURE_ENTERTAINMENT",
            "WORKPLACE",
            "AGRICULTURE",
            "CASUAL",
            "ACG",
            "MOVIE",
            "TV_SERIES",
            "VARIETY_SHOW",
            "CELEBRITY",
            "HUMANITIES_SOCIAL_SCIENCE",
            "EDUCATION_CAMPUS",
            "EMOTION",
            "FINANCE",
            "PUBLIC_WELFARE",
        ]
        | str
        | None = None,
        video_type: Literal["ALL", "XINGTU_VIDEO", "NATURAL_VIDEO"] | str | None = None,
        sort_type: Literal["COMPREHENSIVE", "HIGH_INTERACTION", "HIGH_LIKE", "HIGH_COMMENT", "HIGH_SHARE"]
        | str
        | None = None,
        page: int | None = None,
        like_count_min: int | None = None,
        like_count_max: int | None = None,
        comment_count_min: int | None = None,
        comment_count_max: int | None = None,
        share_count_min: int | None = None,
        share_count_max: int | None = None,
        interaction_count_min: int | None = None,
        interaction_count_max: int | None = None,
        follower_count_min: int | None = None,
        follower_count_max: int | None = None,
        max_pages: int,
    ) -> Pages[HotSearchV1Data]:
        """Iterate over the pages of `hot_search_v1`; each is a response of it.

        The other arguments are those of `hot_search_v1`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            HOT_SEARCH_V1,
            {
                "keyword": keyword,
                "contentType": content_type,
                "videoType": video_type,
                "sortType": sort_type,
                "page": page,
                "likeCountMin": like_count_min,
                "likeCountMax": like_count_max,
                "commentCountMin": comment_count_min,
                "commentCountMax": comment_count_max,
                "shareCountMin": share_count_min,
                "shareCountMax": share_count_max,
                "interactionCountMin": interaction_count_min,
                "interactionCountMax": interaction_count_max,
                "followerCountMin": follower_count_min,
                "followerCountMax": follower_count_max,
            },
            max_pages,
        )

    def search_image_v1(self, *, keyword: str, search_id: str | None = None) -> Response[SearchImageV1Data]:
        """Image post search (v1, 图文搜索).

        Finds Douyin image posts for a keyword.

        Args:
            keyword: The words to search for.
            search_id: The id of an earlier search to continue; leave it empty for a new search.

        Returns:
            The response. Its `data` is `SearchImageV1Data`, inferred from examples.
            Fields: `business_config.card_count`, `business_config.has_more`, `business_data[].card_id`,
            `business_data[].data_id`, `extra.search_request_id`, `log.impr_id`, `log.search_id`,
            `log_pb.impr_id`, `business_config.next_page.cursor`, `business_config.next_page.search_id`,
            `business_config.next_page.search_request_id`, `business_data[].data.card_id`,
            `business_data[].data.provider_doc_id`, `business_data[].data.recommend_title`,
            `business_data[].log.search_id`, `business_data[].data.aweme_info.author_user_id`,
            `business_data[].data.aweme_info.aweme_id`, `business_data[].data.aweme_info.create_time`,
            `business_data[].data.aweme_info.desc`, `business_data[].data.aweme_info.group_id`, …

        Source: `GET /api/douyin/search-image/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_IMAGE_V1, {"keyword": keyword, "searchId": search_id})

    def iter_search_image_v1(
        self, *, keyword: str, search_id: str | None = None, max_pages: int
    ) -> Pages[SearchImageV1Data]:
        """Iterate over the pages of `search_image_v1`; each is a response of it.

        The other arguments are those of `search_image_v1`; `search_id` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_IMAGE_V1, {"keyword": keyword, "searchId": search_id}, max_pages)

    def search_user_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        user_type: Literal["common_user", "enterprise_user", "personal_user"] | str | None = None,
    ) -> Response[SearchUserV2Data]:
        """User search (v2, 用户搜索).

        Finds Douyin accounts for a keyword, page by page. Results can be limited to one kind of account, such
        as companies.

        Args:
            keyword: The words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.
            user_type: The kind of account to keep; leave it out for all kinds.
                - `common_user`: Ordinary account
                - `enterprise_user`: Company account
                - `personal_user`: Verified individual

        Returns:
            The response. Its `data` is `SearchUserV2Data`, inferred from examples.
            Fields: `business_config.card_count`, `business_config.has_more`, `business_data[].card_id`,
            `business_data[].data_id`, `extra.search_request_id`, `log.impr_id`, `log.search_id`,
            `log_pb.impr_id`, `business_config.next_page.cursor`, `business_config.next_page.search_id`,
            `business_config.next_page.search_request_id`, `business_data[].data.card_id`,
            `business_data[].data.card_type_name`, `business_data[].data.provider_doc_id`, `mock_recall_path`,
            `path`, `render_info`, `status_code`, `struct`, `success`, …

        Source: `GET /api/douyin/search-user/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_USER_V2, {"keyword": keyword, "page": page, "userType": user_type})

    def iter_search_user_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        user_type: Literal["common_user", "enterprise_user", "personal_user"] | str | None = None,
        max_pages: int,
    ) -> Pages[SearchUserV2Data]:
        """Iterate over the pages of `search_user_v2`; each is a response of it.

        The other arguments are those of `search_user_v2`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_USER_V2, {"keyword": keyword, "page": page, "userType": user_type}, max_pages)

    def search_video_v1(
        self,
        *,
        keyword: str | None = None,
        sort_type: Literal["_0", "_1", "_2", "_3", "_4"] | str | None = None,
        publish_time: Literal["_0", "_1", "_7", "_180"] | str | None = None,
        duration: Literal["_0", "_1", "_2", "_3"] | str | None = None,
        search_id: str | None = None,
    ) -> Response[Any]:
        """Video search (v1, 视频搜索).

        The vendor keeps it out of the documentation.

        Finds Douyin videos for a keyword as the mobile app does. For the next page pass the search id alone;
        keyword and filters are kept for up to 24 hours. This version can also sort by comments and favorites.

        Versions: `search_video_v1` (hidden), `search_video_v4`.

        Args:
            keyword: The words to search for; give it in a new search and leave it out on later pages.
            sort_type: The order of the results; later pages keep the order of the first. The vendor's
                default is `_0`.
                - `_0`: Overall ranking
                - `_1`: Most likes
                - `_2`: Newest first
                - `_3`: Most comments
                - `_4`: Most favorites
            publish_time: How recent the videos are; later pages keep the first choice. The vendor's
                default is `_0`.
                - `_0`: Any time
                - `_1`: Last 24 hours
                - `_7`: Last 7 days
                - `_180`: Last 6 months
            duration: How long the videos are; later pages keep the first choice. The vendor's default is
                `_0`.
                - `_0`: Any length
                - `_1`: Less than 1 minute
                - `_2`: 1 to 5 minutes
                - `_3`: More than 5 minutes
            search_id: For later pages: the `search_id` under `data.business_config.next_page` of the last
                response, valid for 24 hours.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin/search-video/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_VIDEO_V1,
            {
                "keyword": keyword,
                "sortType": sort_type,
                "publishTime": publish_time,
                "duration": duration,
                "searchId": search_id,
            },
        )

    def search_video_v4(
        self,
        *,
        keyword: str,
        sort_type: Literal["_0", "_1", "_2"] | str | None = None,
        publish_time: Literal["_0", "_1", "_7", "_180"] | str | None = None,
        duration: Literal["_0", "_1", "_2", "_3"] | str | None = None,
        page: int | None = None,
        search_id: str | None = None,
    ) -> Response[SearchVideoV4Data]:
        """Video search (v4, 视频搜索).

        Finds Douyin videos for a keyword, page by page. Every page after the first needs the page number and
        the search id of the page before.

        Versions: `search_video_v1` (hidden), `search_video_v4`.

        Args:
            keyword: The words to search for.
            sort_type: The order of the results. The vendor's default is `_0`.
                - `_0`: Overall ranking
                - `_1`: Most likes
                - `_2`: Newest first
            publish_time: How recent the videos are. The vendor's default is `_0`.
                - `_0`: Any time
                - `_1`: Last 24 hours
                - `_7`: Last 7 days
                - `_180`: Last 6 months
            duration: How long the videos are. The vendor's default is `_0`.
                - `_0`: Any length
                - `_1`: Less than 1 minute
                - `_2`: 1 to 5 minutes
                - `_3`: More than 5 minutes
            page: Page number, counted from 1. The vendor's default is `1`.
            search_id: Needed from page 2 on: the `search_id` under `data.business_config.next_page` of
                the last response; `has_more` of 0 marks the end.

        Returns:
            The response. Its `data` is `SearchVideoV4Data`, inferred from examples.
            Fields: `business_config.card_count`, `business_config.has_more`, `business_data[].card_id`,
            `business_data[].data_id`, `extra.search_request_id`, `log.impr_id`, `log.search_id`,
            `log_pb.impr_id`, `business_config.next_page.cursor`, `business_config.next_page.search_id`,
            `business_config.next_page.search_request_id`, `business_data[].data.card_id`,
            `business_data[].data.provider_doc_id`, `business_data[].log.search_id`,
            `global_config.guide_search_words[].attached_text`, `global_config.guide_search_words[].id`,
            `global_config.guide_search_words[].query_id`, `business_data[].data.aweme_info.author_user_id`,
            `business_data[].data.aweme_info.aweme_id`, `business_data[].data.aweme_info.create_time`, …

        Source: `GET /api/douyin/search-video/v4`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_VIDEO_V4,
            {
                "keyword": keyword,
                "sortType": sort_type,
                "publishTime": publish_time,
                "duration": duration,
                "page": page,
                "searchId": search_id,
            },
        )

    def iter_search_video_v4(
        self,
        *,
        keyword: str,
        sort_type: Literal["_0", "_1", "_2"] | str | None = None,
        publish_time: Literal["_0", "_1", "_7", "_180"] | str | None = None,
        duration: Literal["_0", "_1", "_2", "_3"] | str | None = None,
        page: int | None = None,
        search_id: str | None = None,
        max_pages: int,
    ) -> Pages[SearchVideoV4Data]:
        """Iterate over the pages of `search_video_v4`; each is a response of it.

        The other arguments are those of `search_video_v4`; `page` and `search_id` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_VIDEO_V4,
            {
                "keyword": keyword,
                "sortType": sort_type,
                "publishTime": publish_time,
                "duration": duration,
                "page": page,
                "searchId": search_id,
            },
            max_pages,
        )

    def share_url_transfer_v1(self, *, share_url: str) -> Response[Any]:
        """Share link resolution (v1, 分享短链还原).

        Turns the short link of a shared Douyin video into the full address behind it. Use it to find the
        video behind a copied link.

        Args:
            share_url: The short share link, starting with `https://v.douyin.com/`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin/share-url-transfer/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SHARE_URL_TRANSFER_V1, {"shareUrl": share_url})


class AsyncDouyin(AsyncNamespace):
    """Endpoints under `/api/douyin`.

    Videos, comments, user profiles and popular content of Douyin, with search for videos, image posts and
    accounts.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_user_detail_v3(self, *, sec_uid: str) -> Response[GetUserDetailV3Data]:
        """User profile (v3, 用户主页信息).

        Returns the profile of a Douyin account. Use it to check a creator before you track the account's
        videos.

        Args:
            sec_uid: The `sec_uid` of the account, as it stands in the profile link and in user search
                responses.

        Returns:
            The response. Its `data` is `GetUserDetailV3Data`, inferred from examples.
            Fields: `extra.search_request_id`, `log_pb.impr_id`, `user.aweme_count`, `user.dongtai_count`,
            `user.evaluation_count`, `user.favoriting_count`, `user.follower_count`, `user.following_count`,
            `user.forward_count`, `user.ins_id`, `user.max_follower_count`, `user.mix_count`,
            `user.mplatform_followers_count`, `user.nickname`, `user.public_collects_count`, `user.role_id`,
            `user.room_id`, `user.series_count`, `user.short_id`, `user.template_count`, …

        Source: `GET /api/douyin/get-user-detail/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_DETAIL_V3, {"secUid": sec_uid})

    async def get_user_video_list_v1(
        self,
        *,
        sec_uid: str,
        max_cursor: str | None = None,
        sort_type: Literal["LATEST", "MOST_POPULAR"] | str | None = None,
    ) -> Response[GetUserVideoListV1Data]:
        """Videos of a user (v1, 用户发布的视频).

        Returns the videos a Douyin account has published, page by page. This version can put the newest or
        the most popular videos first.

        Versions: `get_user_video_list_v1` (recommended), `get_user_video_list_v3`.

        Args:
            sec_uid: The `sec_uid` of the account, as it stands in the profile link and in user search
                responses.
            max_cursor: Where the page starts: 0 for the first page, then `max_cursor` of the last
                response. The vendor's default is `0`.
            sort_type: The order of the videos. The vendor's default is `LATEST`.
                - `LATEST`: Newest first
                - `MOST_POPULAR`: Most popular first

        Returns:
            The response. Its `data` is `GetUserVideoListV1Data`, inferred from examples.
            Fields: `has_more`, `max_cursor`, `min_cursor`, `request_item_cursor`, `aweme_list[].create_time`,
            `aweme_list[].group_id`, `aweme_list[].preview_title`, `log_pb.impr_id`,
            `aweme_list[].author.nickname`, `aweme_list[].author.room_id`, `aweme_list[].author.short_id`,
            `aweme_list[].author.story_count`, `aweme_list[].author.unique_id`,
            `aweme_list[].series_paid_info.item_price`, `aweme_list[].statistics.admire_count`,
            `aweme_list[].statistics.aweme_id`, `aweme_list[].statistics.collect_count`,
            `aweme_list[].statistics.comment_count`, `aweme_list[].statistics.digg_count`,
            `aweme_list[].statistics.download_count`, …

        Source: `GET /api/douyin/get-user-video-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_USER_VIDEO_LIST_V1, {"secUid": sec_uid, "maxCursor": max_cursor, "sortType": sort_type}
        )

    def iter_get_user_video_list_v1(
        self,
        *,
        sec_uid: str,
        max_cursor: str | None = None,
        sort_type: Literal["LATEST", "MOST_POPULAR"] | str | None = None,
        max_pages: int,
    ) -> AsyncPages[GetUserVideoListV1Data]:
        """Iterate over the pages of `get_user_video_list_v1`; each is a response of it.

        The other arguments are those of `get_user_video_list_v1`; `max_cursor` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_USER_VIDEO_LIST_V1, {"secUid": sec_uid, "maxCursor": max_cursor, "sortType": sort_type}, max_pages
        )

    async def get_user_video_list_v3(
        self, *, sec_uid: str, max_cursor: int | None = None
    ) -> Response[GetUserVideoListV3Data]:
        """Videos of a user (v3, 用户发布的视频).

        Returns the videos a Douyin account has published, page by page. This version has no choice of order.

        Versions: `get_user_video_list_v1` (recommended), `get_user_video_list_v3`.

        Args:
            sec_uid: The `sec_uid` of the account, as it stands in the profile link and in user search
                responses.
            max_cursor: Where the page starts: 0 for the first page, then `max_cursor` of the last
                response. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetUserVideoListV3Data`, inferred from examples.
            Fields: `has_more`, `max_cursor`, `min_cursor`, `request_item_cursor`,
            `aweme_list[].author_user_id`, `aweme_list[].aweme_id`, `aweme_list[].create_time`,
            `aweme_list[].desc`, `aweme_list[].group_id`, `aweme_list[].item_title`,
            `aweme_list[].preview_title`, `aweme_list[].sec_item_id`, `log_pb.impr_id`,
            `aweme_list[].author.nickname`, `aweme_list[].music.id`, `aweme_list[].music.music_collect_count`,
            `aweme_list[].music.owner_id`, `aweme_list[].music.owner_nickname`, `aweme_list[].music.title`,
            `aweme_list[].music.user_count`, …

        Source: `GET /api/douyin/get-user-video-list/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_VIDEO_LIST_V3, {"secUid": sec_uid, "maxCursor": max_cursor})

    def iter_get_user_video_list_v3(
        self, *, sec_uid: str, max_cursor: int | None = None, max_pages: int
    ) -> AsyncPages[GetUserVideoListV3Data]:
        """Iterate over the pages of `get_user_video_list_v3`; each is a response of it.

        The other arguments are those of `get_user_video_list_v3`; `max_cursor` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_VIDEO_LIST_V3, {"secUid": sec_uid, "maxCursor": max_cursor}, max_pages)

    async def get_video_comment_v1(self, *, aweme_id: str, page: int | None = None) -> Response[GetVideoCommentV1Data]:
        """Video comments (v1, 视频评论).

        Returns the top-level comments on a Douyin video, page by page. For the replies to a comment, use
        `get-video-sub-comment`.

        Args:
            aweme_id: The `aweme_id` of the video, from its link or from a search response.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetVideoCommentV1Data`, inferred from examples.
            Fields: `cursor`, `folded_comment_count`, `has_more`, `hotsoon_filtered_count`, `total`,
            `comments[].aweme_id`, `comments[].create_time`, `comments[].digg_count`,
            `comments[].item_comment_total`, `comments[].label_text`, `comments[].reply_comment_total`,
            `comments[].reply_id`, `comments[].reply_to_reply_id`, `comments[].text`, `log_pb.impr_id`,
            `comments[].text_extra[].hashtag_id`, `comments[].text_extra[].hashtag_name`,
            `comments[].text_extra[].user_id`, `comments[].user.aweme_count`,
            `comments[].user.favoriting_count`, …

        Source: `GET /api/douyin/get-video-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_VIDEO_COMMENT_V1, {"awemeId": aweme_id, "page": page})

    def iter_get_video_comment_v1(
        self, *, aweme_id: str, page: int | None = None, max_pages: int
    ) -> AsyncPages[GetVideoCommentV1Data]:
        """Iterate over the pages of `get_video_comment_v1`; each is a response of it.

        The other arguments are those of `get_video_comment_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_VIDEO_COMMENT_V1, {"awemeId": aweme_id, "page": page}, max_pages)

    async def get_video_detail_v2(self, *, video_id: str) -> Response[GetVideoDetailV2Data]:
        """Video details (v2, 视频详情).

        Returns the details of one Douyin video by its id.

        Args:
            video_id: The id of the video, either an `aweme_id` or a `model_id`.

        Returns:
            The response. Its `data` is `GetVideoDetailV2Data`, inferred from examples.
            Fields: `aweme_detail.author_user_id`, `aweme_detail.aweme_id`, `aweme_detail.create_time`,
            `aweme_detail.desc`, `aweme_detail.group_id`, `aweme_detail.item_title`,
            `aweme_detail.preview_title`, `aweme_detail.sec_item_id`, `log_pb.impr_id`,
            `aweme_detail.author.aweme_count`, `aweme_detail.author.favoriting_count`,
            `aweme_detail.author.follower_count`, `aweme_detail.author.following_count`,
            `aweme_detail.author.max_follower_count`, `aweme_detail.author.nickname`,
            `aweme_detail.author.short_id`, `aweme_detail.author.unique_id`,
            `aweme_detail.cha_list[].cha_name`, `aweme_detail.cha_list[].desc`,
            `aweme_detail.cha_list[].user_count`, …

        Source: `GET /api/douyin/get-video-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_VIDEO_DETAIL_V2, {"videoId": video_id})

    async def get_video_sub_comment_v1(
        self, *, comment_id: str, page: int | None = None
    ) -> Response[GetVideoSubCommentV1Data]:
        """Replies to a comment (v1, 评论的回复).

        Returns the replies under a top-level comment of a Douyin video, page by page.

        Args:
            comment_id: The id of the top-level comment, from a response of `get-video-comment`.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetVideoSubCommentV1Data`, inferred from examples.
            Fields: `cursor`, `has_more`, `merge_cursor`, `total`, `comments[].aweme_id`,
            `comments[].comment_reply_total`, `comments[].create_time`, `comments[].digg_count`,
            `comments[].label_text`, `comments[].reply_id`, `comments[].reply_to_reply_id`,
            `comments[].reply_to_user_sec_id`, `comments[].reply_to_username`, `comments[].text`,
            `log_pb.impr_id`, `comments[].label_list[].text`, `comments[].text_extra[].hashtag_id`,
            `comments[].text_extra[].hashtag_name`, `comments[].text_extra[].user_id`,
            `comments[].user.aweme_count`, …

        Source: `GET /api/douyin/get-video-sub-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_VIDEO_SUB_COMMENT_V1, {"commentId": comment_id, "page": page})

    def iter_get_video_sub_comment_v1(
        self, *, comment_id: str, page: int | None = None, max_pages: int
    ) -> AsyncPages[GetVideoSubCommentV1Data]:
        """Iterate over the pages of `get_video_sub_comment_v1`; each is a response of it.

        The other arguments are those of `get_video_sub_comment_v1`; `page` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_VIDEO_SUB_COMMENT_V1, {"commentId": comment_id, "page": page}, max_pages)

    async def hot_search_v1(
        self,
        *,
        keyword: str | None = None,
        content_type: Literal[
            "ALL",
            "FASHION",
            "TECHNOLOGY",
            "SCIENCE",
            "PHOTOGRAPHY",
            "FOOD",
            "MOTHER_BABY",
            "PARENTING",
            "DRAMA",
            "GAME",
            "AUTOMOTIVE",
            "ANIMAL",
            "TRAVEL",
            "DANCE",
            "TRADITIONAL_CULTURE",
            "ART",
            "SPORTS",
            "MUSIC",
            "LIFE_RECORD",
            "HOME_LIVING",
            "LEISURE_ENTERTAINMENT",
            "WORKPLACE",
            "AGRICULTURE",
            "CASUAL",
            "ACG",
            "MOVIE",
            "TV_SERIES",
            "VARIETY_SHOW",
            "CELEBRITY",
            "HUMANITIES_SOCIAL_SCIENCE",
            "EDUCATION_CAMPUS",
            "EMOTION",
            "FINANCE",
            "PUBLIC_WELFARE",
        ]
        | str
        | None = None,
        video_type: Literal["ALL", "XINGTU_VIDEO", "NATURAL_VIDEO"] | str | None = None,
        sort_type: Literal["COMPREHENSIVE", "HIGH_INTERACTION", "HIGH_LIKE", "HIGH_COMMENT", "HIGH_SHARE"]
        | str
        | None = None,
        page: int | None = None,
        like_count_min: int | None = None,
        like_count_max: int | None = None,
        comment_count_min: int | None = None,
        comment_count_max: int | None = None,
        share_count_min: int | None = None,
        share_count_max: int | None = None,
        interaction_count_min: int | None = None,
        interaction_count_max: int | None = None,
        follower_count_min: int | None = None,
        follower_count_max: int | None = None,
    ) -> Response[HotSearchV1Data]:
        """Popular video search (v1, 热门内容搜索).

        Finds popular Douyin videos, ten a page; the keyword is optional. Filters cover subject, kind of
        video, counts of likes, comments, shares and interactions, and the creator's followers.

        Args:
            keyword: The words to search for; leave it out to search without a keyword.
            content_type: The subject of the videos; only one can be given. The vendor's default is `ALL`.
                - `ALL`: All
                - `FASHION`: Fashion
                - `TECHNOLOGY`: Technology
                - `SCIENCE`: Science
                - `PHOTOGRAPHY`: Photography and filming
                - `FOOD`: Food
                - `MOTHER_BABY`: Mother and baby
                - `PARENTING`: Parenting
                - `DRAMA`: Drama
                - `GAME`: Games
                - `AUTOMOTIVE`: Cars
                - `ANIMAL`: Animals
                - `TRAVEL`: Travel
                - `DANCE`: Dance
                - `TRADITIONAL_CULTURE`: Traditional culture
                - `ART`: Art
                - `SPORTS`: Sports
                - `MUSIC`: Music
                - `LIFE_RECORD`: Daily life
                - `HOME_LIVING`: Home and living
                - `LEISURE_ENTERTAINMENT`: Leisure and entertainment
                - `WORKPLACE`: Working life
                - `AGRICULTURE`: Agriculture
                - `CASUAL`: Casual videos
                - `ACG`: Animation, comics and games
                - `MOVIE`: Films
                - `TV_SERIES`: Television series
                - `VARIETY_SHOW`: Variety shows
                - `CELEBRITY`: Celebrities
                - `HUMANITIES_SOCIAL_SCIENCE`: Humanities and social science
                - `EDUCATION_CAMPUS`: Education and campus
                - `EMOTION`: Emotion
                - `FINANCE`: Finance
                - `PUBLIC_WELFARE`: Public welfare
            video_type: The kind of video: paid Xingtu videos, organic videos, or both. The vendor's
                default is `ALL`.
                - `ALL`: All
                - `XINGTU_VIDEO`: Paid Xingtu videos
                - `NATURAL_VIDEO`: Organic videos
            sort_type: The order of the results. The vendor's default is `COMPREHENSIVE`.
                - `COMPREHENSIVE`: Overall ranking
                - `HIGH_INTERACTION`: Most interactions
                - `HIGH_LIKE`: Most likes
                - `HIGH_COMMENT`: Most comments
                - `HIGH_SHARE`: Most shares
            page: Page number, counted from 1. The vendor's default is `1`.
            like_count_min: The lowest number of likes to keep, as a plain number.
            like_count_max: The highest number of likes to keep, as a plain number.
            comment_count_min: The lowest number of comments to keep, as a plain number.
            comment_count_max: The highest number of comments to keep, as a plain number.
            share_count_min: The lowest number of shares to keep, as a plain number.
            share_count_max: The highest number of shares to keep, as a plain number.
            interaction_count_min: The lowest number of interactions to keep, as a plain number.
            interaction_count_max: The highest number of interactions to keep, as a plain number.
            follower_count_min: The lowest follower count of the creator to keep, as a plain number.
            follower_count_max: The highest follower count of the creator to keep, as a plain number.

        Returns:
            The response. Its `data` is `HotSearchV1Data`, inferred from examples.
            Fields: `content_list[].id`, `pagination.has_more`, `pagination.total_count`,
            `content_list[].attribute_datas.core_user_id`, `content_list[].attribute_datas.item_create_time`,
            `content_list[].attribute_datas.item_title`, `content_list[].attribute_datas.star_author_id`,
            `content_list[].attribute_datas.v2_first_tag_id`,
            `content_list[].attribute_datas.v2_second_tag_id`, `content_list[].user_info.core_user_id`,
            `content_list[].user_info.name`, `content_list[].user_info.star_id`, `base_resp.status_code`,
            `base_resp.status_message`, `content_list[].object_type`, `pagination.limit`, `pagination.page`,
            `content_list[].attribute_datas.comment_cnt_all`,
            `content_list[].attribute_datas.cover_image_uri`, `content_list[].attribute_datas.finish_rate`, …

        Source: `GET /api/douyin/hot-search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            HOT_SEARCH_V1,
            {
                "keyword": keyword,
                "contentType": content_type,
                "videoType": video_type,
                "sortType": sort_type,
                "page": page,
                "likeCountMin": like_count_min,
                "likeCountMax": like_count_max,
                "commentCountMin": comment_count_min,
                "commentCountMax": comment_count_max,
                "shareCountMin": share_count_min,
                "shareCountMax": share_count_max,
                "interactionCountMin": interaction_count_min,
                "interactionCountMax": interaction_count_max,
                "followerCountMin": follower_count_min,
                "followerCountMax": follower_count_max,
            },
        )

    def iter_hot_search_v1(
        self,
        *,
        keyword: str | None = None,
        content_type: Literal[
            "ALL",
            "FASHION",
            "TECHNOLOGY",
            "SCIENCE",
            "PHOTOGRAPHY",
            "FOOD",
            "MOTHER_BABY",
            "PARENTING",
            "DRAMA",
            "GAME",
            "AUTOMOTIVE",
            "ANIMAL",
            "TRAVEL",
            "DANCE",
            "TRADITIONAL_CULTURE",
            "ART",
            "SPORTS",
            "MUSIC",
            "LIFE_RECORD",
            "HOME_LIVING",
            "LEISURE_ENTERTAINMENT",
            "WORKPLACE",
            "AGRICULTURE",
            "CASUAL",
            "ACG",
            "MOVIE",
            "TV_SERIES",
            "VARIETY_SHOW",
            "CELEBRITY",
            "HUMANITIES_SOCIAL_SCIENCE",
            "EDUCATION_CAMPUS",
            "EMOTION",
            "FINANCE",
            "PUBLIC_WELFARE",
        ]
        | str
        | None = None,
        video_type: Literal["ALL", "XINGTU_VIDEO", "NATURAL_VIDEO"] | str | None = None,
        sort_type: Literal["COMPREHENSIVE", "HIGH_INTERACTION", "HIGH_LIKE", "HIGH_COMMENT", "HIGH_SHARE"]
        | str
        | None = None,
        page: int | None = None,
        like_count_min: int | None = None,
        like_count_max: int | None = None,
        comment_count_min: int | None = None,
        comment_count_max: int | None = None,
        share_count_min: int | None = None,
        share_count_max: int | None = None,
        interaction_count_min: int | None = None,
        interaction_count_max: int | None = None,
        follower_count_min: int | None = None,
        follower_count_max: int | None = None,
        max_pages: int,
    ) -> AsyncPages[HotSearchV1Data]:
        """Iterate over the pages of `hot_search_v1`; each is a response of it.

        The other arguments are those of `hot_search_v1`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            HOT_SEARCH_V1,
            {
                "keyword": keyword,
                "contentType": content_type,
                "videoType": video_type,
                "sortType": sort_type,
                "page": page,
                "likeCountMin": like_count_min,
                "likeCountMax": like_count_max,
                "commentCountMin": comment_count_min,
                "commentCountMax": comment_count_max,
                "shareCountMin": share_count_min,
                "shareCountMax": share_count_max,
                "interactionCountMin": interaction_count_min,
                "interactionCountMax": interaction_count_max,
                "followerCountMin": follower_count_min,
                "followerCountMax": follower_count_max,
            },
            max_pages,
        )

    async def search_image_v1(self, *, keyword: str, search_id: str | None = None) -> Response[SearchImageV1Data]:
        """Image post search (v1, 图文搜索).

        Finds Douyin image posts for a keyword.

        Args:
            keyword: The words to search for.
            search_id: The id of an earlier search to continue; leave it empty for a new search.

        Returns:
            The response. Its `data` is `SearchImageV1Data`, inferred from examples.
            Fields: `business_config.card_count`, `business_config.has_more`, `business_data[].card_id`,
            `business_data[].data_id`, `extra.search_request_id`, `log.impr_id`, `log.search_id`,
            `log_pb.impr_id`, `business_config.next_page.cursor`, `business_config.next_page.search_id`,
            `business_config.next_page.search_request_id`, `business_data[].data.card_id`,
            `business_data[].data.provider_doc_id`, `business_data[].data.recommend_title`,
            `business_data[].log.search_id`, `business_data[].data.aweme_info.author_user_id`,
            `business_data[].data.aweme_info.aweme_id`, `business_data[].data.aweme_info.create_time`,
            `business_data[].data.aweme_info.desc`, `business_data[].data.aweme_info.group_id`, …

        Source: `GET /api/douyin/search-image/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_IMAGE_V1, {"keyword": keyword, "searchId": search_id})

    def iter_search_image_v1(
        self, *, keyword: str, search_id: str | None = None, max_pages: int
    ) -> AsyncPages[SearchImageV1Data]:
        """Iterate over the pages of `search_image_v1`; each is a response of it.

        The other arguments are those of `search_image_v1`; `search_id` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_IMAGE_V1, {"keyword": keyword, "searchId": search_id}, max_pages)

    async def search_user_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        user_type: Literal["common_user", "enterprise_user", "personal_user"] | str | None = None,
    ) -> Response[SearchUserV2Data]:
        """User search (v2, 用户搜索).

        Finds Douyin accounts for a keyword, page by page. Results can be limited to one kind of account, such
        as companies.

        Args:
            keyword: The words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.
            user_type: The kind of account to keep; leave it out for all kinds.
                - `common_user`: Ordinary account
                - `enterprise_user`: Company account
                - `personal_user`: Verified individual

        Returns:
            The response. Its `data` is `SearchUserV2Data`, inferred from examples.
            Fields: `business_config.card_count`, `business_config.has_more`, `business_data[].card_id`,
            `business_data[].data_id`, `extra.search_request_id`, `log.impr_id`, `log.search_id`,
            `log_pb.impr_id`, `business_config.next_page.cursor`, `business_config.next_page.search_id`,
            `business_config.next_page.search_request_id`, `business_data[].data.card_id`,
            `business_data[].data.card_type_name`, `business_data[].data.provider_doc_id`, `mock_recall_path`,
            `path`, `render_info`, `status_code`, `struct`, `success`, …

        Source: `GET /api/douyin/search-user/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_USER_V2, {"keyword": keyword, "page": page, "userType": user_type})

    def iter_search_user_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        user_type: Literal["common_user", "enterprise_user", "personal_user"] | str | None = None,
        max_pages: int,
    ) -> AsyncPages[SearchUserV2Data]:
        """Iterate over the pages of `search_user_v2`; each is a response of it.

        The other arguments are those of `search_user_v2`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_USER_V2, {"keyword": keyword, "page": page, "userType": user_type}, max_pages)

    async def search_video_v1(
        self,
        *,
        keyword: str | None = None,
        sort_type: Literal["_0", "_1", "_2", "_3", "_4"] | str | None = None,
        publish_time: Literal["_0", "_1", "_7", "_180"] | str | None = None,
        duration: Literal["_0", "_1", "_2", "_3"] | str | None = None,
        search_id: str | None = None,
    ) -> Response[Any]:
        """Video search (v1, 视频搜索).

        The vendor keeps it out of the documentation.

        Finds Douyin videos for a keyword as the mobile app does. For the next page pass the search id alone;
        keyword and filters are kept for up to 24 hours. This version can also sort by comments and favorites.

        Versions: `search_video_v1` (hidden), `search_video_v4`.

        Args:
            keyword: The words to search for; give it in a new search and leave it out on later pages.
            sort_type: The order of the results; later pages keep the order of the first. The vendor's
                default is `_0`.
                - `_0`: Overall ranking
                - `_1`: Most likes
                - `_2`: Newest first
                - `_3`: Most comments
                - `_4`: Most favorites
            publish_time: How recent the videos are; later pages keep the first choice. The vendor's
                default is `_0`.
                - `_0`: Any time
                - `_1`: Last 24 hours
                - `_7`: Last 7 days
                - `_180`: Last 6 months
            duration: How long the videos are; later pages keep the first choice. The vendor's default is
                `_0`.
                - `_0`: Any length
                - `_1`: Less than 1 minute
                - `_2`: 1 to 5 minutes
                - `_3`: More than 5 minutes
            search_id: For later pages: the `search_id` under `data.business_config.next_page` of the last
                response, valid for 24 hours.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin/search-video/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_VIDEO_V1,
            {
                "keyword": keyword,
                "sortType": sort_type,
                "publishTime": publish_time,
                "duration": duration,
                "searchId": search_id,
            },
        )

    async def search_video_v4(
        self,
        *,
        keyword: str,
        sort_type: Literal["_0", "_1", "_2"] | str | None = None,
        publish_time: Literal["_0", "_1", "_7", "_180"] | str | None = None,
        duration: Literal["_0", "_1", "_2", "_3"] | str | None = None,
        page: int | None = None,
        search_id: str | None = None,
    ) -> Response[SearchVideoV4Data]:
        """Video search (v4, 视频搜索).

        Finds Douyin videos for a keyword, page by page. Every page after the first needs the page number and
        the search id of the page before.

        Versions: `search_video_v1` (hidden), `search_video_v4`.

        Args:
            keyword: The words to search for.
            sort_type: The order of the results. The vendor's default is `_0`.
                - `_0`: Overall ranking
                - `_1`: Most likes
                - `_2`: Newest first
            publish_time: How recent the videos are. The vendor's default is `_0`.
                - `_0`: Any time
                - `_1`: Last 24 hours
                - `_7`: Last 7 days
                - `_180`: Last 6 months
            duration: How long the videos are. The vendor's default is `_0`.
                - `_0`: Any length
                - `_1`: Less than 1 minute
                - `_2`: 1 to 5 minutes
                - `_3`: More than 5 minutes
            page: Page number, counted from 1. The vendor's default is `1`.
            search_id: Needed from page 2 on: the `search_id` under `data.business_config.next_page` of
                the last response; `has_more` of 0 marks the end.

        Returns:
            The response. Its `data` is `SearchVideoV4Data`, inferred from examples.
            Fields: `business_config.card_count`, `business_config.has_more`, `business_data[].card_id`,
            `business_data[].data_id`, `extra.search_request_id`, `log.impr_id`, `log.search_id`,
            `log_pb.impr_id`, `business_config.next_page.cursor`, `business_config.next_page.search_id`,
            `business_config.next_page.search_request_id`, `business_data[].data.card_id`,
            `business_data[].data.provider_doc_id`, `business_data[].log.search_id`,
            `global_config.guide_search_words[].attached_text`, `global_config.guide_search_words[].id`,
            `global_config.guide_search_words[].query_id`, `business_data[].data.aweme_info.author_user_id`,
            `business_data[].data.aweme_info.aweme_id`, `business_data[].data.aweme_info.create_time`, …

        Source: `GET /api/douyin/search-video/v4`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_VIDEO_V4,
            {
                "keyword": keyword,
                "sortType": sort_type,
                "publishTime": publish_time,
                "duration": duration,
                "page": page,
                "searchId": search_id,
            },
        )

    def iter_search_video_v4(
        self,
        *,
        keyword: str,
        sort_type: Literal["_0", "_1", "_2"] | str | None = None,
        publish_time: Literal["_0", "_1", "_7", "_180"] | str | None = None,
        duration: Literal["_0", "_1", "_2", "_3"] | str | None = None,
        page: int | None = None,
        search_id: str | None = None,
        max_pages: int,
    ) -> AsyncPages[SearchVideoV4Data]:
        """Iterate over the pages of `search_video_v4`; each is a response of it.

        The other arguments are those of `search_video_v4`; `page` and `search_id` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_VIDEO_V4,
            {
                "keyword": keyword,
                "sortType": sort_type,
                "publishTime": publish_time,
                "duration": duration,
                "page": page,
                "searchId": search_id,
            },
            max_pages,
        )

    async def share_url_transfer_v1(self, *, share_url: str) -> Response[Any]:
        """Share link resolution (v1, 分享短链还原).

        Turns the short link of a shared Douyin video into the full address behind it. Use it to find the
        video behind a copied link.

        Args:
            share_url: The short share link, starting with `https://v.douyin.com/`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin/share-url-transfer/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SHARE_URL_TRANSFER_V1, {"shareUrl": share_url})
