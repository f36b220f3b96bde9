"""Endpoints under `/api/kuaishou`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .get_user_detail_v1 import GetUserDetailV1Data
    from .get_user_video_list_v2 import GetUserVideoListV2Data
    from .get_video_comment_v1 import GetVideoCommentV1Data
    from .get_video_detail_v2 import GetVideoDetailV2Data
    from .search_user_v2 import SearchUserV2Data
    from .search_video_v1 import SearchVideoV1Data
    from .search_video_v2 import SearchVideoV2Data

GET_USER_DETAIL_V1: Operation[GetUserDetailV1Data] = Operation(
    name="kuaishou.get_user_detail_v1",
    method="GET",
    path="/api/kuaishou/get-user-detail/v1",
    summary="User profile (v1, 用户主页信息).",
    parameters={"user_id": "userId"},
    data="justone_generated.api.kuaishou.get_user_detail_v1",
    family="kuaishou_get_user_detail",
)
GET_USER_VIDEO_LIST_V2: Operation[GetUserVideoListV2Data] = Operation(
    name="kuaishou.get_user_video_list_v2",
    method="GET",
    path="/api/kuaishou/get-user-video-list/v2",
    summary="Videos of a user (v2, 用户作品列表).",
    parameters={"user_id": "userId", "pcursor": "pcursor"},
    data="justone_generated.api.kuaishou.get_user_video_list_v2",
    paging=Paging(next={"pcursor": ("data", "pcursor")}, more=("data", "pcursor")),
    items_path=("data", "feeds"),
    family="kuaishou_get_user_video_list",
)
GET_VIDEO_COMMENT_V1: Operation[GetVideoCommentV1Data] = Operation(
    name="kuaishou.get_video_comment_v1",
    method="GET",
    path="/api/kuaishou/get-video-comment/v1",
    summary="Video comments (v1, 视频评论).",
    parameters={"video_id": "videoId", "pcursor": "pcursor"},
    data="justone_generated.api.kuaishou.get_video_comment_v1",
    paging=Paging(next={"pcursor": ("data", "pcursor")}, more=("data", "pcursor")),
    items_path=("data", "rootComments"),
    family="kuaishou_get_video_comment",
)
GET_VIDEO_DETAIL_V2: Operation[GetVideoDetailV2Data] = Operation(
    name="kuaishou.get_video_detail_v2",
    method="GET",
    path="/api/kuaishou/get-video-detail/v2",
    summary="Video details (v2, 视频详情).",
    parameters={"video_id": "videoId"},
    data="justone_generated.api.kuaishou.get_video_detail_v2",
    items_path=("data", "photos"),
    family="kuaishou_get_video_detail",
)
SEARCH_USER_V2: Operation[SearchUserV2Data] = Operation(
    name="kuaishou.search_user_v2",
    method="GET",
    path="/api/kuaishou/search-user/v2",
    summary="User search (v2, 用户搜索).",
    parameters={"keyword": "keyword", "page": "page"},
    data="justone_generated.api.kuaishou.search_user_v2",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "users"),
    family="kuaishou_search_user",
)
SEARCH_VIDEO_V1: Operation[SearchVideoV1Data] = Operation(
    name="kuaishou.search_video_v1",
    method="GET",
    path="/api/kuaishou/search-video/v1",
    summary="Video search (v1, 视频搜索).",
    parameters={"keyword": "keyword", "cursor": "cursor"},
    data="justone_generated.api.kuaishou.search_video_v1",
    paging=Paging(next={"cursor": ("data", "cursor")}, items=("data", "mixFeeds")),
    family="kuaishou_search_video",
)
SEARCH_VIDEO_V2: Operation[SearchVideoV2Data] = Operation(
    name="kuaishou.search_video_v2",
    method="GET",
    path="/api/kuaishou/search-video/v2",
    summary="Video search (v2, 视频搜索).",
    parameters={"keyword": "keyword", "page": "page"},
    data="justone_generated.api.kuaishou.search_video_v2",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "feeds"),
    family="kuaishou_search_video",
)
SHARE_URL_TRANSFER_V1: Operation[Any] = Operation(
    name="kuaishou.share_url_transfer_v1",
    method="GET",
    path="/api/kuaishou/share-url-transfer/v1",
    summary="Short link to full link (v1, 短链还原).",
    parameters={"share_url": "shareUrl"},
    family="kuaishou_share_url_transfer",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_USER_DETAIL_V1,
    GET_USER_VIDEO_LIST_V2,
    GET_VIDEO_COMMENT_V1,
    GET_VIDEO_DETAIL_V2,
    SEARCH_USER_V2,
    SEARCH_VIDEO_V1,
    SEARCH_VIDEO_V2,
    SHARE_URL_TRANSFER_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetUserDetailV1Data": "justone_generated.api.kuaishou.get_user_detail_v1",
    "GetUserVideoListV2Data": "justone_generated.api.kuaishou.get_user_video_list_v2",
    "GetVideoCommentV1Data": "justone_generated.api.kuaishou.get_video_comment_v1",
    "GetVideoDetailV2Data": "justone_generated.api.kuaishou.get_video_detail_v2",
    "SearchUserV2Data": "justone_generated.api.kuaishou.search_user_v2",
    "SearchVideoV1Data": "justone_generated.api.kuaishou.search_video_v1",
    "SearchVideoV2Data": "justone_generated.api.kuaishou.search_video_v2",
}


class Kuaishou(Namespace):
    """Endpoints under `/api/kuaishou`.

    Videos, comments and user profiles of Kuaishou, and search for videos and users.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_user_detail_v1(self, *, user_id: str) -> Response[GetUserDetailV1Data]:
        """User profile (v1, 用户主页信息).

        Returns the public profile of one user by user id.

        Args:
            user_id: Id of the user, from a user search or a video result.

        Returns:
            The response. Its `data` is `GetUserDetailV1Data`, inferred from examples.
            Fields: `host_name`, `share_info.doc_id`, `share_info.group_name`, `share_info.share_id`,
            `share_info.share_sub_title`, `share_info.share_title`, `user_profile.show_count`,
            `user_profile.profile.user_id`, `user_profile.profile.user_name`,
            `user_profile.profile.user_text`, `is_living`, `result`, `share_info.share_type`,
            `share_info.web_share_verify_data`, `user_profile.can_guest_show_moment_news`,
            `user_profile.enable_moment`, `user_profile.is_favorited`, `user_profile.is_following`,
            `user_profile.is_friend`, `user_profile.is_subscribe`, …

        Source: `GET /api/kuaishou/get-user-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_DETAIL_V1, {"userId": user_id})

    def get_user_video_list_v2(self, *, user_id: str, pcursor: str | None = None) -> Response[GetUserVideoListV2Data]:
        """Videos of a user (v2, 用户作品列表).

        Returns the public videos of one user, page by page. Use the video ids for details and comments.

        Args:
            user_id: Id of the user, from a user search or a video result.
            pcursor: Cursor (pcursor) from the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetUserVideoListV2Data`, inferred from examples.
            Fields: `host_name`, `feeds[].collect_count`, `feeds[].comment_count`, `feeds[].forward_count`,
            `feeds[].like_count`, `feeds[].photo_id`, `feeds[].plc_response_time`, `feeds[].share_count`,
            `feeds[].time`, `feeds[].user_id`, `feeds[].user_name`, `feeds[].view_count`,
            `feeds[].sound_track.genre_id`, `feeds[].sound_track.id`, `feeds[].sound_track.name`,
            `feeds[].sound_track.photo_id`, `feeds[].sound_track.user.user_id`,
            `feeds[].sound_track.user.user_name`, `llsid`, `pcursor`, …

        Source: `GET /api/kuaishou/get-user-video-list/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_VIDEO_LIST_V2, {"userId": user_id, "pcursor": pcursor})

    def iter_get_user_video_list_v2(
        self, *, user_id: str, pcursor: str | None = None, max_pages: int
    ) -> Pages[GetUserVideoListV2Data]:
        """Iterate over the pages of `get_user_video_list_v2`; each is a response of it.

        The other arguments are those of `get_user_video_list_v2`; `pcursor` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_VIDEO_LIST_V2, {"userId": user_id, "pcursor": pcursor}, max_pages)

    def get_video_comment_v1(self, *, video_id: str, pcursor: str | None = None) -> Response[GetVideoCommentV1Data]:
        """Video comments (v1, 视频评论).

        Returns the public comments on a video. A cursor leads to the next page.

        Args:
            video_id: Id of the video, or the numeric refer_photo_id from another response.
            pcursor: Cursor (pcursor) from the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetVideoCommentV1Data`, inferred from examples.
            Fields: `comment_count`, `host_name`, `root_comments[].author_id`, `root_comments[].author_name`,
            `root_comments[].comment_id`, `root_comments[].content`,
            `root_comments[].display_sub_comment_count`, `root_comments[].liked_count`,
            `root_comments[].photo_id`, `root_comments[].sub_comment_count`, `root_comments[].time`,
            `root_comments[].user_id`, `sub_comments_map.*.sub_comments[].author_id`,
            `sub_comments_map.*.sub_comments[].author_name`, `sub_comments_map.*.sub_comments[].comment_id`,
            `sub_comments_map.*.sub_comments[].content`, `sub_comments_map.*.sub_comments[].liked_count`,
            `sub_comments_map.*.sub_comments[].photo_id`,
            `sub_comments_map.*.sub_comments[].reply_to_user_name`, `sub_comments_map.*.sub_comments[].time`,
            …

        Source: `GET /api/kuaishou/get-video-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_VIDEO_COMMENT_V1, {"videoId": video_id, "pcursor": pcursor})

    def iter_get_video_comment_v1(
        self, *, video_id: str, pcursor: str | None = None, max_pages: int
    ) -> Pages[GetVideoCommentV1Data]:
        """Iterate over the pages of `get_video_comment_v1`; each is a response of it.

        The other arguments are those of `get_video_comment_v1`; `pcursor` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_VIDEO_COMMENT_V1, {"videoId": video_id, "pcursor": pcursor}, max_pages)

    def get_video_detail_v2(self, *, video_id: str) -> Response[GetVideoDetailV2Data]:
        """Video details (v2, 视频详情).

        Returns the public details of one video by its id.

        Args:
            video_id: Id of the video, from a search or a video list.

        Returns:
            The response. Its `data` is `GetVideoDetailV2Data`, inferred from examples.
            Fields: `host_name`, `photos[].collect_count`, `photos[].comment_count`, `photos[].forward_count`,
            `photos[].kwai_id`, `photos[].like_count`, `photos[].original_photo_id`, `photos[].photo_id`,
            `photos[].plc_response_time`, `photos[].share_count`, `photos[].time`, `photos[].user_id`,
            `photos[].user_name`, `photos[].view_count`, `photos[].photo_reward.desc_not_click_text`,
            `photos[].photo_reward.reward_count`, `photos[].sound_track.genre_id`, `photos[].sound_track.id`,
            `photos[].sound_track.name`, `photos[].sound_track.photo_id`, …

        Source: `GET /api/kuaishou/get-video-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_VIDEO_DETAIL_V2, {"videoId": video_id})

    def search_user_v2(self, *, keyword: str, page: int | None = None) -> Response[SearchUserV2Data]:
        """User search (v2, 用户搜索).

        Searches public accounts by keyword. Use the user id of a result to get the profile and the videos.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchUserV2Data`, inferred from examples.
            Fields: `host_name`, `users[].fans`, `users[].fans_count`, `users[].kwai_id`, `users[].user_id`,
            `users[].user_name`, `users[].user_text`, `ext_params`, `llsid`, `pcursor`, `portal_flag`,
            `reco_pcursor`, `reco_pymk_flag`, `response_code`, `result`, `user_fold_index`, `ussid`,
            `users[].extra`, `users[].feed_log_ctx`, `users[].following`, …

        Source: `GET /api/kuaishou/search-user/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_USER_V2, {"keyword": keyword, "page": page})

    def iter_search_user_v2(self, *, keyword: str, page: int | None = None, max_pages: int) -> Pages[SearchUserV2Data]:
        """Iterate over the pages of `search_user_v2`; each is a response of it.

        The other arguments are those of `search_user_v2`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_USER_V2, {"keyword": keyword, "page": page}, max_pages)

    def search_video_v1(self, *, keyword: str, cursor: str | None = None) -> Response[SearchVideoV1Data]:
        """Video search (v1, 视频搜索).

        Searches public videos by keyword. This version pages with a cursor; version 2 pages by number.

        Versions: `search_video_v1`, `search_video_v2`.

        Args:
            keyword: Words to search for.
            cursor: Cursor from the previous response, no longer than 256 characters; empty for the first
                page.

        Returns:
            The response. Its `data` is `SearchVideoV1Data`, inferred from examples.
            Fields: `cursor`, `mix_feeds[].feed.clear_screen_same_author_count`,
            `mix_feeds[].feed.collect_count`, `mix_feeds[].feed.comment_count`,
            `mix_feeds[].feed.forward_count`, `mix_feeds[].feed.like_count`, `mix_feeds[].feed.photo_id`,
            `mix_feeds[].feed.plc_response_time`, `mix_feeds[].feed.rec_to_friend_count`,
            `mix_feeds[].feed.screenshot_count`, `mix_feeds[].feed.selection_survey_id`,
            `mix_feeds[].feed.share_count`, `mix_feeds[].feed.survey_info_id`, `mix_feeds[].feed.time`,
            `mix_feeds[].feed.user_id`, `mix_feeds[].feed.user_name`, `mix_feeds[].feed.view_count`,
            `mix_feeds[].feed.comment_guess_search.session_id`, `mix_feeds[].feed.edit_info.edit_time`,
            `mix_feeds[].feed.sound_track.genre_id`, …

        Source: `GET /api/kuaishou/search-video/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_VIDEO_V1, {"keyword": keyword, "cursor": cursor})

    def iter_search_video_v1(
        self, *, keyword: str, cursor: str | None = None, max_pages: int
    ) -> Pages[SearchVideoV1Data]:
        """Iterate over the pages of `search_video_v1`; each is a response of it.

        The other arguments are those of `search_video_v1`; `cursor` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_VIDEO_V1, {"keyword": keyword, "cursor": cursor}, max_pages)

    def search_video_v2(self, *, keyword: str, page: int | None = None) -> Response[SearchVideoV2Data]:
        """Video search (v2, 视频搜索).

        Searches public videos by keyword. This version pages by number; version 1 pages with a cursor.

        Versions: `search_video_v1`, `search_video_v2`.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchVideoV2Data`, inferred from examples.
            Fields: `host_name`, `feeds[].comment_count`, `feeds[].forward_count`, `feeds[].like_count`,
            `feeds[].photo_id`, `feeds[].plc_response_time`, `feeds[].share_count`, `feeds[].time`,
            `feeds[].user_id`, `feeds[].user_name`, `feeds[].view_count`, `ext_params`, `jump_to_slide_mode`,
            `llsid`, `pcursor`, `portal_flag`, `reco_interest_flag`, `reco_pcursor`, `response_code`,
            `result`, …

        Source: `GET /api/kuaishou/search-video/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_VIDEO_V2, {"keyword": keyword, "page": page})

    def iter_search_video_v2(
        self, *, keyword: str, page: int | None = None, max_pages: int
    ) -> Pages[SearchVideoV2Data]:
        """Iterate over the pages of `search_video_v2`; each is a response of it.

        The other arguments are those of `search_video_v2`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_VIDEO_V2, {"keyword": keyword, "page": page}, max_pages)

    def share_url_transfer_v1(self, *, share_url: str) -> Response[Any]:
        """Short link to full link (v1, 短链还原).

        Follows a Kuaishou short link and returns the full link.

        Args:
            share_url: Short link as shared from Kuaishou; it starts with https://v.kuaishou.com/.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/kuaishou/share-url-transfer/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SHARE_URL_TRANSFER_V1, {"shareUrl": share_url})


class AsyncKuaishou(AsyncNamespace):
    """Endpoints under `/api/kuaishou`.

    Videos, comments and user profiles of Kuaishou, and search for videos and users.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_user_detail_v1(self, *, user_id: str) -> Response[GetUserDetailV1Data]:
        """User profile (v1, 用户主页信息).

        Returns the public profile of one user by user id.

        Args:
            user_id: Id of the user, from a user search or a video result.

        Returns:
            The response. Its `data` is `GetUserDetailV1Data`, inferred from examples.
            Fields: `host_name`, `share_info.doc_id`, `share_info.group_name`, `share_info.share_id`,
            `share_info.share_sub_title`, `share_info.share_title`, `user_profile.show_count`,
            `user_profile.profile.user_id`, `user_profile.profile.user_name`,
            `user_profile.profile.user_text`, `is_living`, `result`, `share_info.share_type`,
            `share_info.web_share_verify_data`, `user_profile.can_guest_show_moment_news`,
            `user_profile.enable_moment`, `user_profile.is_favorited`, `user_profile.is_following`,
            `user_profile.is_friend`, `user_profile.is_subscribe`, …

        Source: `GET /api/kuaishou/get-user-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_DETAIL_V1, {"userId": user_id})

    async def get_user_video_list_v2(
        self, *, user_id: str, pcursor: str | None = None
    ) -> Response[GetUserVideoListV2Data]:
        """Videos of a user (v2, 用户作品列表).

        Returns the public videos of one user, page by page. Use the video ids for details and comments.

        Args:
            user_id: Id of the user, from a user search or a video result.
            pcursor: Cursor (pcursor) from the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetUserVideoListV2Data`, inferred from examples.
            Fields: `host_name`, `feeds[].collect_count`, `feeds[].comment_count`, `feeds[].forward_count`,
            `feeds[].like_count`, `feeds[].photo_id`, `feeds[].plc_response_time`, `feeds[].share_count`,
            `feeds[].time`, `feeds[].user_id`, `feeds[].user_name`, `feeds[].view_count`,
            `feeds[].sound_track.genre_id`, `feeds[].sound_track.id`, `feeds[].sound_track.name`,
            `feeds[].sound_track.photo_id`, `feeds[].sound_track.user.user_id`,
            `feeds[].sound_track.user.user_name`, `llsid`, `pcursor`, …

        Source: `GET /api/kuaishou/get-user-video-list/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_VIDEO_LIST_V2, {"userId": user_id, "pcursor": pcursor})

    def iter_get_user_video_list_v2(
        self, *, user_id: str, pcursor: str | None = None, max_pages: int
    ) -> AsyncPages[GetUserVideoListV2Data]:
        """Iterate over the pages of `get_user_video_list_v2`; each is a response of it.

        The other arguments are those of `get_user_video_list_v2`; `pcursor` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_VIDEO_LIST_V2, {"userId": user_id, "pcursor": pcursor}, max_pages)

    async def get_video_comment_v1(
        self, *, video_id: str, pcursor: str | None = None
    ) -> Response[GetVideoCommentV1Data]:
        """Video comments (v1, 视频评论).

        Returns the public comments on a video. A cursor leads to the next page.

        Args:
            video_id: Id of the video, or the numeric refer_photo_id from another response.
            pcursor: Cursor (pcursor) from the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetVideoCommentV1Data`, inferred from examples.
            Fields: `comment_count`, `host_name`, `root_comments[].author_id`, `root_comments[].author_name`,
            `root_comments[].comment_id`, `root_comments[].content`,
            `root_comments[].display_sub_comment_count`, `root_comments[].liked_count`,
            `root_comments[].photo_id`, `root_comments[].sub_comment_count`, `root_comments[].time`,
            `root_comments[].user_id`, `sub_comments_map.*.sub_comments[].author_id`,
            `sub_comments_map.*.sub_comments[].author_name`, `sub_comments_map.*.sub_comments[].comment_id`,
            `sub_comments_map.*.sub_comments[].content`, `sub_comments_map.*.sub_comments[].liked_count`,
            `sub_comments_map.*.sub_comments[].photo_id`,
            `sub_comments_map.*.sub_comments[].reply_to_user_name`, `sub_comments_map.*.sub_comments[].time`,
            …

        Source: `GET /api/kuaishou/get-video-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_VIDEO_COMMENT_V1, {"videoId": video_id, "pcursor": pcursor})

    def iter_get_video_comment_v1(
        self, *, video_id: str, pcursor: str | None = None, max_pages: int
    ) -> AsyncPages[GetVideoCommentV1Data]:
        """Iterate over the pages of `get_video_comment_v1`; each is a response of it.

        The other arguments are those of `get_video_comment_v1`; `pcursor` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_VIDEO_COMMENT_V1, {"videoId": video_id, "pcursor": pcursor}, max_pages)

    async def get_video_detail_v2(self, *, video_id: str) -> Response[GetVideoDetailV2Data]:
        """Video details (v2, 视频详情).

        Returns the public details of one video by its id.

        Args:
            video_id: Id of the video, from a search or a video list.

        Returns:
            The response. Its `data` is `GetVideoDetailV2Data`, inferred from examples.
            Fields: `host_name`, `photos[].collect_count`, `photos[].comment_count`, `photos[].forward_count`,
            `photos[].kwai_id`, `photos[].like_count`, `photos[].original_photo_id`, `photos[].photo_id`,
            `photos[].plc_response_time`, `photos[].share_count`, `photos[].time`, `photos[].user_id`,
            `photos[].user_name`, `photos[].view_count`, `photos[].photo_reward.desc_not_click_text`,
            `photos[].photo_reward.reward_count`, `photos[].sound_track.genre_id`, `photos[].sound_track.id`,
            `photos[].sound_track.name`, `photos[].sound_track.photo_id`, …

        Source: `GET /api/kuaishou/get-video-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_VIDEO_DETAIL_V2, {"videoId": video_id})

    async def search_user_v2(self, *, keyword: str, page: int | None = None) -> Response[SearchUserV2Data]:
        """User search (v2, 用户搜索).

        Searches public accounts by keyword. Use the user id of a result to get the profile and the videos.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchUserV2Data`, inferred from examples.
            Fields: `host_name`, `users[].fans`, `users[].fans_count`, `users[].kwai_id`, `users[].user_id`,
            `users[].user_name`, `users[].user_text`, `ext_params`, `llsid`, `pcursor`, `portal_flag`,
            `reco_pcursor`, `reco_pymk_flag`, `response_code`, `result`, `user_fold_index`, `ussid`,
            `users[].extra`, `users[].feed_log_ctx`, `users[].following`, …

        Source: `GET /api/kuaishou/search-user/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_USER_V2, {"keyword": keyword, "page": page})

    def iter_search_user_v2(
        self, *, keyword: str, page: int | None = None, max_pages: int
    ) -> AsyncPages[SearchUserV2Data]:
        """Iterate over the pages of `search_user_v2`; each is a response of it.

        The other arguments are those of `search_user_v2`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_USER_V2, {"keyword": keyword, "page": page}, max_pages)

    async def search_video_v1(self, *, keyword: str, cursor: str | None = None) -> Response[SearchVideoV1Data]:
        """Video search (v1, 视频搜索).

        Searches public videos by keyword. This version pages with a cursor; version 2 pages by number.

        Versions: `search_video_v1`, `search_video_v2`.

        Args:
            keyword: Words to search for.
            cursor: Cursor from the previous response, no longer than 256 characters; empty for the first
                page.

        Returns:
            The response. Its `data` is `SearchVideoV1Data`, inferred from examples.
            Fields: `cursor`, `mix_feeds[].feed.clear_screen_same_author_count`,
            `mix_feeds[].feed.collect_count`, `mix_feeds[].feed.comment_count`,
            `mix_feeds[].feed.forward_count`, `mix_feeds[].feed.like_count`, `mix_feeds[].feed.photo_id`,
            `mix_feeds[].feed.plc_response_time`, `mix_feeds[].feed.rec_to_friend_count`,
            `mix_feeds[].feed.screenshot_count`, `mix_feeds[].feed.selection_survey_id`,
            `mix_feeds[].feed.share_count`, `mix_feeds[].feed.survey_info_id`, `mix_feeds[].feed.time`,
            `mix_feeds[].feed.user_id`, `mix_feeds[].feed.user_name`, `mix_feeds[].feed.view_count`,
            `mix_feeds[].feed.comment_guess_search.session_id`, `mix_feeds[].feed.edit_info.edit_time`,
            `mix_feeds[].feed.sound_track.genre_id`, …

        Source: `GET /api/kuaishou/search-video/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_VIDEO_V1, {"keyword": keyword, "cursor": cursor})

    def iter_search_video_v1(
        self, *, keyword: str, cursor: str | None = None, max_pages: int
    ) -> AsyncPages[SearchVideoV1Data]:
        """Iterate over the pages of `search_video_v1`; each is a response of it.

        The other arguments are those of `search_video_v1`; `cursor` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_VIDEO_V1, {"keyword": keyword, "cursor": cursor}, max_pages)

    async def search_video_v2(self, *, keyword: str, page: int | None = None) -> Response[SearchVideoV2Data]:
        """Video search (v2, 视频搜索).

        Searches public videos by keyword. This version pages by number; version 1 pages with a cursor.

        Versions: `search_video_v1`, `search_video_v2`.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchVideoV2Data`, inferred from examples.
            Fields: `host_name`, `feeds[].comment_count`, `feeds[].forward_count`, `feeds[].like_count`,
            `feeds[].photo_id`, `feeds[].plc_response_time`, `feeds[].share_count`, `feeds[].time`,
            `feeds[].user_id`, `feeds[].user_name`, `feeds[].view_count`, `ext_params`, `jump_to_slide_mode`,
            `llsid`, `pcursor`, `portal_flag`, `reco_interest_flag`, `reco_pcursor`, `response_code`,
            `result`, …

        Source: `GET /api/kuaishou/search-video/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_VIDEO_V2, {"keyword": keyword, "page": page})

    def iter_search_video_v2(
        self, *, keyword: str, page: int | None = None, max_pages: int
    ) -> AsyncPages[SearchVideoV2Data]:
        """Iterate over the pages of `search_video_v2`; each is a response of it.

        The other arguments are those of `search_video_v2`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_VIDEO_V2, {"keyword": keyword, "page": page}, max_pages)

    async def share_url_transfer_v1(self, *, share_url: str) -> Response[Any]:
        """Short link to full link (v1, 短链还原).

        Follows a Kuaishou short link and returns the full link.

        Args:
            share_url: Short link as shared from Kuaishou; it starts with https://v.kuaishou.com/.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/kuaishou/share-url-transfer/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SHARE_URL_TRANSFER_V1, {"shareUrl": share_url})
