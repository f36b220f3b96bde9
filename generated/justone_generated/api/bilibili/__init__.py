"""Endpoints under `/api/bilibili`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .get_user_detail_v2 import GetUserDetailV2Data
    from .get_user_relation_stat_v1 import GetUserRelationStatV1Data
    from .get_user_video_list_v2 import GetUserVideoListV2Data
    from .get_video_caption_v2 import GetVideoCaptionV2Data
    from .get_video_comment_v2 import GetVideoCommentV2Data
    from .get_video_detail_v2 import GetVideoDetailV2Data
    from .search_video_v2 import SearchVideoV2Data

GET_USER_DETAIL_V2: Operation[GetUserDetailV2Data] = Operation(
    name="bilibili.get_user_detail_v2",
    method="GET",
    path="/api/bilibili/get-user-detail/v2",
    summary="User profile (v2, 用户主页信息).",
    parameters={"uid": "uid"},
    data="justone_generated.api.bilibili.get_user_detail_v2",
    family="bilibili_get_user_detail",
)
GET_USER_RELATION_STAT_V1: Operation[GetUserRelationStatV1Data] = Operation(
    name="bilibili.get_user_relation_stat_v1",
    method="GET",
    path="/api/bilibili/get-user-relation-stat/v1",
    summary="Follower and following counts (v1, 用户关注与粉丝数).",
    parameters={"wmid": "wmid"},
    data="justone_generated.api.bilibili.get_user_relation_stat_v1",
    family="bilibili_get_user_relation_stat",
)
GET_USER_VIDEO_LIST_V2: Operation[GetUserVideoListV2Data] = Operation(
    name="bilibili.get_user_video_list_v2",
    method="GET",
    path="/api/bilibili/get-user-video-list/v2",
    summary="Videos of a user (v2, UP主投稿视频列表).",
    parameters={"uid": "uid", "param": "param"},
    data="justone_generated.api.bilibili.get_user_video_list_v2",
    paging=Paging(next={"param": ("data", "data", "item", -1, "param")}, more=("data", "data", "has_next")),
    items_path=("data", "data", "item"),
    family="bilibili_get_user_video_list",
)
GET_VIDEO_CAPTION_V2: Operation[GetVideoCaptionV2Data] = Operation(
    name="bilibili.get_video_caption_v2",
    method="GET",
    path="/api/bilibili/get-video-caption/v2",
    summary="Video captions (v2, 视频字幕).",
    parameters={"bvid": "bvid", "aid": "aid", "cid": "cid"},
    data="justone_generated.api.bilibili.get_video_caption_v2",
    items_path=("data", "data"),
    family="bilibili_get_video_caption",
)
GET_VIDEO_COMMENT_V2: Operation[GetVideoCommentV2Data] = Operation(
    name="bilibili.get_video_comment_v2",
    method="GET",
    path="/api/bilibili/get-video-comment/v2",
    summary="Video comments (v2, 视频评论).",
    parameters={"aid": "aid", "cursor": "cursor"},
    data="justone_generated.api.bilibili.get_video_comment_v2",
    items_path=("data", "data", "replies"),
    family="bilibili_get_video_comment",
)
GET_VIDEO_DANMU_V2: Operation[list[Any]] = Operation(
    name="bilibili.get_video_danmu_v2",
    method="GET",
    path="/api/bilibili/get-video-danmu/v2",
    summary="Video danmaku (v2, 视频弹幕).",
    parameters={"aid": "aid", "cid": "cid", "page": "page"},
    data="justone_generated.api.bilibili.get_video_danmu_v2",
    paging=Paging(step={"page": 1}),
    family="bilibili_get_video_danmu",
)
GET_VIDEO_DETAIL_V2: Operation[GetVideoDetailV2Data] = Operation(
    name="bilibili.get_video_detail_v2",
    method="GET",
    path="/api/bilibili/get-video-detail/v2",
    summary="Video details (v2, 视频详情).",
    parameters={"bvid": "bvid"},
    data="justone_generated.api.bilibili.get_video_detail_v2",
    family="bilibili_get_video_detail",
)
SEARCH_VIDEO_V2: Operation[SearchVideoV2Data] = Operation(
    name="bilibili.search_video_v2",
    method="GET",
    path="/api/bilibili/search-video/v2",
    summary="Video search (v2, 视频搜索).",
    parameters={"keyword": "keyword", "page": "page", "order": "order"},
    data="justone_generated.api.bilibili.search_video_v2",
    paging=Paging(step={"page": 1}),
    items_path=("data", "data", "result"),
    family="bilibili_search_video",
)
SHARE_URL_TRANSFER_V1: Operation[Any] = Operation(
    name="bilibili.share_url_transfer_v1",
    method="GET",
    path="/api/bilibili/share-url-transfer/v1",
    summary="Short link to full link (v1, 短链还原).",
    parameters={"share_url": "shareUrl"},
    family="bilibili_share_url_transfer",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_USER_DETAIL_V2,
    GET_USER_RELATION_STAT_V1,
    GET_USER_VIDEO_LIST_V2,
    GET_VIDEO_CAPTION_V2,
    GET_VIDEO_COMMENT_V2,
    GET_VIDEO_DANMU_V2,
    GET_VIDEO_DETAIL_V2,
    SEARCH_VIDEO_V2,
    SHARE_URL_TRANSFER_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetUserDetailV2Data": "justone_generated.api.bilibili.get_user_detail_v2",
    "GetUserRelationStatV1Data": "justone_generated.api.bilibili.get_user_relation_stat_v1",
    "GetUserVideoListV2Data": "justone_generated.api.bilibili.get_user_video_list_v2",
    "GetVideoCaptionV2Data": "justone_generated.api.bilibili.get_video_caption_v2",
    "GetVideoCommentV2Data": "justone_generated.api.bilibili.get_video_comment_v2",
    "GetVideoDetailV2Data": "justone_generated.api.bilibili.get_video_detail_v2",
    "SearchVideoV2Data": "justone_generated.api.bilibili.search_video_v2",
}


class Bilibili(Namespace):
    """Endpoints under `/api/bilibili`.

    Videos, captions, danmaku, comments and user profiles of Bilibili, and video search by keyword.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_user_detail_v2(self, *, uid: str) -> Response[GetUserDetailV2Data]:
        """User profile (v2, 用户主页信息).

        Returns the profile of one user by uid.

        Args:
            uid: Id of the user, the number in the address of the user's space.

        Returns:
            The response. Its `data` is `GetUserDetailV2Data`, inferred from examples.
            Fields: `route.name`, `route.params.id`, `space.info.jointime`, `space.info.name`,
            `space.info.attestation.desc`, `space.info.nameplate.name`, `space.info.official.desc`,
            `space.info.official.title`, `space.info.pendant.name`, `space.info.profession.name`,
            `space.info.profession.title`, `space.info.attestation.common_info.prefix_title`,
            `space.info.attestation.common_info.title`, `space.info.attestation.splice_info.title`,
            `space.info.elec.show_info.long_title`, `space.info.elec.show_info.title`,
            `space.info.elec.show_info.total`, `channel`, `common`, `home`, …

        Source: `GET /api/bilibili/get-user-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_DETAIL_V2, {"uid": uid})

    def get_user_relation_stat_v1(self, *, wmid: str) -> Response[GetUserRelationStatV1Data]:
        """Follower and following counts (v1, 用户关注与粉丝数).

        Returns the number of followers of one user and the number of accounts that the user follows.

        Args:
            wmid: Id of the user (mid), the same number as the uid of the other endpoints.

        Returns:
            The response. Its `data` is `GetUserRelationStatV1Data`, inferred from examples.
            Fields: `code`, `message`, `ttl`, `data.black`, `data.fans_effect`, `data.fans_medal_toast`,
            `data.follower`, `data.following`, `data.mid`, `data.whisper`.

        Source: `GET /api/bilibili/get-user-relation-stat/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_RELATION_STAT_V1, {"wmid": wmid})

    def get_user_video_list_v2(self, *, uid: str, param: str | None = None) -> Response[GetUserVideoListV2Data]:
        """Videos of a user (v2, UP主投稿视频列表).

        Returns the videos of one user, page by page. For the next page, send the paging value of the previous
        response.

        Args:
            uid: Id of the user, the number in the address of the user's space.
            param: Paging value from the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetUserVideoListV2Data`, inferred from examples.
            Fields: `data.count`, `data.episodic_button.text`, `data.item[].cover_left_text`,
            `data.item[].ctime`, `data.item[].publish_time_text`, `data.item[].title`, `data.item[].tname`,
            `data.item[].translated_title`, `data.item[].view_content`, `data.last_watched_locator.text`,
            `data.order[].title`, `code`, `message`, `ttl`, `data.has_next`, `data.has_prev`,
            `data.episodic_button.uri`, `data.item[].author`, `data.item[].bvid`, `data.item[].cover`, …

        Source: `GET /api/bilibili/get-user-video-list/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_VIDEO_LIST_V2, {"uid": uid, "param": param})

    def iter_get_user_video_list_v2(
        self, *, uid: str, param: str | None = None, max_pages: int
    ) -> Pages[GetUserVideoListV2Data]:
        """Iterate over the pages of `get_user_video_list_v2`; each is a response of it.

        The other arguments are those of `get_user_video_list_v2`; `param` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_VIDEO_LIST_V2, {"uid": uid, "param": param}, max_pages)

    def get_video_caption_v2(self, *, bvid: str, aid: str, cid: str) -> Response[GetVideoCaptionV2Data]:
        """Video captions (v2, 视频字幕).

        Returns the captions of one part of a video. All three ids come from the video details.

        Args:
            bvid: Id of the video that begins with BV, as in the address of the video page.
            aid: Numeric id of the video, without the letters av; the video details contain it.
            cid: Id of one part of the video (cid); the video details contain one for each part.

        Returns:
            The response. Its `data` is `GetVideoCaptionV2Data`, inferred from examples.
            Fields: `data[].lan`, `data[].lan_doc`, `data[].subtitle_url`.

        Source: `GET /api/bilibili/get-video-caption/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_VIDEO_CAPTION_V2, {"bvid": bvid, "aid": aid, "cid": cid})

    def get_video_comment_v2(self, *, aid: str, cursor: str | None = None) -> Response[GetVideoCommentV2Data]:
        """Video comments (v2, 视频评论).

        Returns the comments on a video, page by page. A cursor leads to the next page.

        Args:
            aid: Numeric id of the video, without the letters av; the video details contain it.
            cursor: Cursor from the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetVideoCommentV2Data`, inferred from examples.
            Fields: `data.cursor.all_count`, `data.cursor.mode_text`, `data.cursor.name`,
            `data.cursor.session_id`, `data.replies[].all_count`, `data.replies[].count`,
            `data.replies[].ctime`, `data.replies[].cursor`, `data.replies[].rcount`,
            `data.replies[].member.contract_desc`, `data.replies[].member.uname`,
            `data.replies[].reply_control.time_desc`, `data.replies[].content.jump_url.*.app_name`,
            `data.replies[].content.jump_url.*.title`, `data.replies[].member.nameplate.name`,
            `data.replies[].member.official_verify.desc`, `code`, `message`, `ttl`, `data.assist`, …

        Source: `GET /api/bilibili/get-video-comment/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_VIDEO_COMMENT_V2, {"aid": aid, "cursor": cursor})

    def get_video_danmu_v2(self, *, aid: str, cid: str, page: str | None = None) -> Response[list[Any]]:
        """Video danmaku (v2, 视频弹幕).

        Returns one page of the danmaku of one part of a video, the comments shown over the picture at a given
        time.

        Args:
            aid: Numeric id of the video, without the letters av; the video details contain it.
            cid: Id of one part of the video (cid); the video details contain one for each part.
            page: Page number.

        Returns:
            The response. Its `data` is `list[Any]`, inferred from examples.

        Source: `GET /api/bilibili/get-video-danmu/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_VIDEO_DANMU_V2, {"aid": aid, "cid": cid, "page": page})

    def iter_get_video_danmu_v2(self, *, aid: str, cid: str, page: str, max_pages: int) -> Pages[list[Any]]:
        """Iterate over the pages of `get_video_danmu_v2`; each is a response of it.

        The other arguments are those of `get_video_danmu_v2`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_VIDEO_DANMU_V2, {"aid": aid, "cid": cid, "page": page}, max_pages)

    def get_video_detail_v2(self, *, bvid: str) -> Response[GetVideoDetailV2Data]:
        """Video details (v2, 视频详情).

        Returns the details of one video by its BV id, with the ids that the caption, comment and danmaku
        endpoints need.

        Args:
            bvid: Id of the video that begins with BV, as in the address of the video page.

        Returns:
            The response. Its `data` is `GetVideoDetailV2Data`, inferred from examples.
            Fields: `video_data.ctime`, `video_data.desc`, `video_data.season_id`, `video_data.title`,
            `video_data.tname`, `video_data.owner.name`, `video_data.pages[].ctime`,
            `video_data.ugc_season.ep_count`, `video_data.ugc_season.id`, `video_data.ugc_season.title`,
            `video_data.ugc_season.sections[].id`, `video_data.ugc_season.sections[].season_id`,
            `video_data.ugc_season.sections[].title`, `video_data.ugc_season.stat.season_id`,
            `video_data.ugc_season.sections[].episodes[].id`,
            `video_data.ugc_season.sections[].episodes[].season_id`,
            `video_data.ugc_season.sections[].episodes[].section_id`,
            `video_data.ugc_season.sections[].episodes[].title`, `aid`, `bvid`, …

        Source: `GET /api/bilibili/get-video-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_VIDEO_DETAIL_V2, {"bvid": bvid})

    def search_video_v2(
        self,
        *,
        keyword: str,
        page: str | None = None,
        order: Literal["general", "click", "pubdate", "dm", "stow"] | str | None = None,
    ) -> Response[SearchVideoV2Data]:
        """Video search (v2, 视频搜索).

        Searches videos by keyword. The results can be ordered by plays, date, danmaku or favorites.

        Args:
            keyword: Words to search for.
            page: Page number.
            order: Order of the results. The vendor's default is `general`.
                - `general`: Default ranking
                - `click`: Most plays first
                - `pubdate`: Newest first
                - `dm`: Most danmaku first
                - `stow`: Most favorites first

        Returns:
            The response. Its `data` is `SearchVideoV2Data`, inferred from examples.
            Fields: `data.result[].cate_name`, `data.result[].desc`, `data.result[].episode_count_text`,
            `data.result[].id`, `data.result[].live_time`, `data.result[].parent_area_id`,
            `data.result[].parent_area_name`, `data.result[].short_id`, `data.result[].spread_id`,
            `data.result[].title`, `data.result[].typename`, `data.result[].uname`, `code`, `message`, `ttl`,
            `data.egg_hit`, `data.exp_list`, `data.in_black_key`, `data.in_white_key`, `data.is_hit_web_inf`,
            …

        Source: `GET /api/bilibili/search-video/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_VIDEO_V2, {"keyword": keyword, "page": page, "order": order})

    def iter_search_video_v2(
        self,
        *,
        keyword: str,
        page: str,
        order: Literal["general", "click", "pubdate", "dm", "stow"] | str | None = None,
        max_pages: int,
    ) -> Pages[SearchVideoV2Data]:
        """Iterate over the pages of `search_video_v2`; each is a response of it.

        The other arguments are those of `search_video_v2`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_VIDEO_V2, {"keyword": keyword, "page": page, "order": order}, max_pages)

    def share_url_transfer_v1(self, *, share_url: str) -> Response[Any]:
        """Short link to full link (v1, 短链还原).

        Follows a b23.tv short link to a video and returns the full link. Use it if you have a shared link
        instead of a BV id.

        Args:
            share_url: Short link of the video; it starts with https://b23.tv/.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/bilibili/share-url-transfer/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SHARE_URL_TRANSFER_V1, {"shareUrl": share_url})


class AsyncBilibili(AsyncNamespace):
    """Endpoints under `/api/bilibili`.

    Videos, captions, danmaku, comments and user profiles of Bilibili, and video search by keyword.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_user_detail_v2(self, *, uid: str) -> Response[GetUserDetailV2Data]:
        """User profile (v2, 用户主页信息).

        Returns the profile of one user by uid.

        Args:
            uid: Id of the user, the number in the address of the user's space.

        Returns:
            The response. Its `data` is `GetUserDetailV2Data`, inferred from examples.
            Fields: `route.name`, `route.params.id`, `space.info.jointime`, `space.info.name`,
            `space.info.attestation.desc`, `space.info.nameplate.name`, `space.info.official.desc`,
            `space.info.official.title`, `space.info.pendant.name`, `space.info.profession.name`,
            `space.info.profession.title`, `space.info.attestation.common_info.prefix_title`,
            `space.info.attestation.common_info.title`, `space.info.attestation.splice_info.title`,
            `space.info.elec.show_info.long_title`, `space.info.elec.show_info.title`,
            `space.info.elec.show_info.total`, `channel`, `common`, `home`, …

        Source: `GET /api/bilibili/get-user-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_DETAIL_V2, {"uid": uid})

    async def get_user_relation_stat_v1(self, *, wmid: str) -> Response[GetUserRelationStatV1Data]:
        """Follower and following counts (v1, 用户关注与粉丝数).

        Returns the number of followers of one user and the number of accounts that the user follows.

        Args:
            wmid: Id of the user (mid), the same number as the uid of the other endpoints.

        Returns:
            The response. Its `data` is `GetUserRelationStatV1Data`, inferred from examples.
            Fields: `code`, `message`, `ttl`, `data.black`, `data.fans_effect`, `data.fans_medal_toast`,
            `data.follower`, `data.following`, `data.mid`, `data.whisper`.

        Source: `GET /api/bilibili/get-user-relation-stat/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_RELATION_STAT_V1, {"wmid": wmid})

    async def get_user_video_list_v2(self, *, uid: str, param: str | None = None) -> Response[GetUserVideoListV2Data]:
        """Videos of a user (v2, UP主投稿视频列表).

        Returns the videos of one user, page by page. For the next page, send the paging value of the previous
        response.

        Args:
            uid: Id of the user, the number in the address of the user's space.
            param: Paging value from the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetUserVideoListV2Data`, inferred from examples.
            Fields: `data.count`, `data.episodic_button.text`, `data.item[].cover_left_text`,
            `data.item[].ctime`, `data.item[].publish_time_text`, `data.item[].title`, `data.item[].tname`,
            `data.item[].translated_title`, `data.item[].view_content`, `data.last_watched_locator.text`,
            `data.order[].title`, `code`, `message`, `ttl`, `data.has_next`, `data.has_prev`,
            `data.episodic_button.uri`, `data.item[].author`, `data.item[].bvid`, `data.item[].cover`, …

        Source: `GET /api/bilibili/get-user-video-list/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_VIDEO_LIST_V2, {"uid": uid, "param": param})

    def iter_get_user_video_list_v2(
        self, *, uid: str, param: str | None = None, max_pages: int
    ) -> AsyncPages[GetUserVideoListV2Data]:
        """Iterate over the pages of `get_user_video_list_v2`; each is a response of it.

        The other arguments are those of `get_user_video_list_v2`; `param` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_VIDEO_LIST_V2, {"uid": uid, "param": param}, max_pages)

    async def get_video_caption_v2(self, *, bvid: str, aid: str, cid: str) -> Response[GetVideoCaptionV2Data]:
        """Video captions (v2, 视频字幕).

        Returns the captions of one part of a video. All three ids come from the video details.

        Args:
            bvid: Id of the video that begins with BV, as in the address of the video page.
            aid: Numeric id of the video, without the letters av; the video details contain it.
            cid: Id of one part of the video (cid); the video details contain one for each part.

        Returns:
            The response. Its `data` is `GetVideoCaptionV2Data`, inferred from examples.
            Fields: `data[].lan`, `data[].lan_doc`, `data[].subtitle_url`.

        Source: `GET /api/bilibili/get-video-caption/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_VIDEO_CAPTION_V2, {"bvid": bvid, "aid": aid, "cid": cid})

    async def get_video_comment_v2(self, *, aid: str, cursor: str | None = None) -> Response[GetVideoCommentV2Data]:
        """Video comments (v2, 视频评论).

        Returns the comments on a video, page by page. A cursor leads to the next page.

        Args:
            aid: Numeric id of the video, without the letters av; the video details contain it.
            cursor: Cursor from the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetVideoCommentV2Data`, inferred from examples.
            Fields: `data.cursor.all_count`, `data.cursor.mode_text`, `data.cursor.name`,
            `data.cursor.session_id`, `data.replies[].all_count`, `data.replies[].count`,
            `data.replies[].ctime`, `data.replies[].cursor`, `data.replies[].rcount`,
            `data.replies[].member.contract_desc`, `data.replies[].member.uname`,
            `data.replies[].reply_control.time_desc`, `data.replies[].content.jump_url.*.app_name`,
            `data.replies[].content.jump_url.*.title`, `data.replies[].member.nameplate.name`,
            `data.replies[].member.official_verify.desc`, `code`, `message`, `ttl`, `data.assist`, …

        Source: `GET /api/bilibili/get-video-comment/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_VIDEO_COMMENT_V2, {"aid": aid, "cursor": cursor})

    async def get_video_danmu_v2(self, *, aid: str, cid: str, page: str | None = None) -> Response[list[Any]]:
        """Video danmaku (v2, 视频弹幕).

        Returns one page of the danmaku of one part of a video, the comments shown over the picture at a given
        time.

        Args:
            aid: Numeric id of the video, without the letters av; the video details contain it.
            cid: Id of one part of the video (cid); the video details contain one for each part.
            page: Page number.

        Returns:
            The response. Its `data` is `list[Any]`, inferred from examples.

        Source: `GET /api/bilibili/get-video-danmu/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_VIDEO_DANMU_V2, {"aid": aid, "cid": cid, "page": page})

    def iter_get_video_danmu_v2(self, *, aid: str, cid: str, page: str, max_pages: int) -> AsyncPages[list[Any]]:
        """Iterate over the pages of `get_video_danmu_v2`; each is a response of it.

        The other arguments are those of `get_video_danmu_v2`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_VIDEO_DANMU_V2, {"aid": aid, "cid": cid, "page": page}, max_pages)

    async def get_video_detail_v2(self, *, bvid: str) -> Response[GetVideoDetailV2Data]:
        """Video details (v2, 视频详情).

        Returns the details of one video by its BV id, with the ids that the caption, comment and danmaku
        endpoints need.

        Args:
            bvid: Id of the video that begins with BV, as in the address of the video page.

        Returns:
            The response. Its `data` is `GetVideoDetailV2Data`, inferred from examples.
            Fields: `video_data.ctime`, `video_data.desc`, `video_data.season_id`, `video_data.title`,
            `video_data.tname`, `video_data.owner.name`, `video_data.pages[].ctime`,
            `video_data.ugc_season.ep_count`, `video_data.ugc_season.id`, `video_data.ugc_season.title`,
            `video_data.ugc_season.sections[].id`, `video_data.ugc_season.sections[].season_id`,
            `video_data.ugc_season.sections[].title`, `video_data.ugc_season.stat.season_id`,
            `video_data.ugc_season.sections[].episodes[].id`,
            `video_data.ugc_season.sections[].episodes[].season_id`,
            `video_data.ugc_season.sections[].episodes[].section_id`,
            `video_data.ugc_season.sections[].episodes[].title`, `aid`, `bvid`, …

        Source: `GET /api/bilibili/get-video-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_VIDEO_DETAIL_V2, {"bvid": bvid})

    async def search_video_v2(
        self,
        *,
        keyword: str,
        page: str | None = None,
        order: Literal["general", "click", "pubdate", "dm", "stow"] | str | None = None,
    ) -> Response[SearchVideoV2Data]:
        """Video search (v2, 视频搜索).

        Searches videos by keyword. The results can be ordered by plays, date, danmaku or favorites.

        Args:
            keyword: Words to search for.
            page: Page number.
            order: Order of the results. The vendor's default is `general`.
                - `general`: Default ranking
                - `click`: Most plays first
                - `pubdate`: Newest first
                - `dm`: Most danmaku first
                - `stow`: Most favorites first

        Returns:
            The response. Its `data` is `SearchVideoV2Data`, inferred from examples.
            Fields: `data.result[].cate_name`, `data.result[].desc`, `data.result[].episode_count_text`,
            `data.result[].id`, `data.result[].live_time`, `data.result[].parent_area_id`,
            `data.result[].parent_area_name`, `data.result[].short_id`, `data.result[].spread_id`,
            `data.result[].title`, `data.result[].typename`, `data.result[].uname`, `code`, `message`, `ttl`,
            `data.egg_hit`, `data.exp_list`, `data.in_black_key`, `data.in_white_key`, `data.is_hit_web_inf`,
            …

        Source: `GET /api/bilibili/search-video/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_VIDEO_V2, {"keyword": keyword, "page": page, "order": order})

    def iter_search_video_v2(
        self,
        *,
        keyword: str,
        page: str,
        order: Literal["general", "click", "pubdate", "dm", "stow"] | str | None = None,
        max_pages: int,
    ) -> AsyncPages[SearchVideoV2Data]:
        """Iterate over the pages of `search_video_v2`; each is a response of it.

        The other arguments are those of `search_video_v2`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_VIDEO_V2, {"keyword": keyword, "page": page, "order": order}, max_pages)

    async def share_url_transfer_v1(self, *, share_url: str) -> Response[Any]:
        """Short link to full link (v1, 短链还原).

        Follows a b23.tv short link to a video and returns the full link. Use it if you have a shared link
        instead of a BV id.

        Args:
            share_url: Short link of the video; it starts with https://b23.tv/.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/bilibili/share-url-transfer/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SHARE_URL_TRANSFER_V1, {"shareUrl": share_url})
