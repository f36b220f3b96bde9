"""Endpoints under `/api/youku`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .get_user_detail_v1 import GetUserDetailV1Data
    from .get_video_detail_v1 import GetVideoDetailV1Data
    from .search_video_v1 import SearchVideoV1Data

GET_USER_DETAIL_V1: Operation[GetUserDetailV1Data] = Operation(
    name="youku.get_user_detail_v1",
    method="GET",
    path="/api/youku/get-user-detail/v1",
    summary="User profile (v1, 用户主页信息).",
    parameters={"uid": "uid"},
    data="justone_generated.api.youku.get_user_detail_v1",
    family="youku_get_user_detail",
)
GET_VIDEO_DETAIL_V1: Operation[GetVideoDetailV1Data] = Operation(
    name="youku.get_video_detail_v1",
    method="GET",
    path="/api/youku/get-video-detail/v1",
    summary="Video details (v1, 视频详情).",
    parameters={"video_id": "videoId"},
    data="justone_generated.api.youku.get_video_detail_v1",
    family="youku_get_video_detail",
)
SEARCH_VIDEO_V1: Operation[SearchVideoV1Data] = Operation(
    name="youku.search_video_v1",
    method="GET",
    path="/api/youku/search-video/v1",
    summary="Video search (v1, 视频搜索).",
    parameters={"keyword": "keyword", "page": "page"},
    data="justone_generated.api.youku.search_video_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    family="youku_search_video",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_USER_DETAIL_V1,
    GET_VIDEO_DETAIL_V1,
    SEARCH_VIDEO_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetUserDetailV1Data": "justone_generated.api.youku.get_user_detail_v1",
    "GetVideoDetailV1Data": "justone_generated.api.youku.get_video_detail_v1",
    "SearchVideoV1Data": "justone_generated.api.youku.search_video_v1",
}


class Youku(Namespace):
    """Endpoints under `/api/youku`.

    Videos and user profiles of Youku, and video search.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_user_detail_v1(self, *, uid: str) -> Response[GetUserDetailV1Data]:
        """User profile (v1, 用户主页信息).

        Returns the profile of one user by uid.

        Args:
            uid: Id of the user on Youku.

        Returns:
            The response. Its `data` is `GetUserDetailV1Data`, inferred from examples.
            Fields: `component_list[].component_id`, `component_list[].component_name`, `component_list[].id`,
            `page_data.nick_name`, `component_list[].data_node[].bullet_count`,
            `component_list[].data_node[].component_name`, `component_list[].data_node[].id`,
            `component_list[].data_node[].module_title`, `component_list[].data_node[].play_count`,
            `component_list[].data_node[].publish_time`, `component_list[].data_node[].title`,
            `component_list[].data_node[].uploader_name`, `page_data.share_info.title`,
            `component_list[].data_node[].data.nick_name`, `component_list[].data_node[].data.sub_title`,
            `component_list[].data_node[].data.title`, `component_list[].default_active`,
            `component_list[].log_info`, `component_list[].state`, `component_list[].type`, …

        Source: `GET /api/youku/get-user-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_DETAIL_V1, {"uid": uid})

    def get_video_detail_v1(self, *, video_id: str) -> Response[GetVideoDetailV1Data]:
        """Video details (v1, 视频详情).

        Returns the details of one video by its id.

        Args:
            video_id: Id of the video, for example from a search.

        Returns:
            The response. Its `data` is `GetVideoDetailV1Data`, inferred from examples.
            Fields: `component_list[].component_id`, `component_list[].component_name`, `component_list[].id`,
            `component_list[].title`, `video_map.album_id`, `video_map.episode_total`, `video_map.page_title`,
            `video_map.playlist_id`, `video_map.playlist_long_id`, `video_map.playlist_title`,
            `video_map.scg_id`, `video_map.show_category_id`, `video_map.show_id`, `video_map.show_long_id`,
            `video_map.show_name`, `video_map.show_release_time`, `video_map.show_video_stage_desc`,
            `video_map.user_id`, `video_map.v_id`, `video_map.video_category_id`, …

        Source: `GET /api/youku/get-video-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_VIDEO_DETAIL_V1, {"videoId": video_id})

    def search_video_v1(self, *, keyword: str, page: int | None = None) -> Response[SearchVideoV1Data]:
        """Video search (v1, 视频搜索).

        Searches videos by keyword, such as a title, a topic or the name of a creator.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchVideoV1Data`, inferred from examples.
            Fields: `trace_id`, `data.id`, `data.data.total`, `api`, `ret`, `v`, `data.level`, `data.more`,
            `data.nodes`, `data.type`, `data.data.action`, `data.data.display_search_terms`,
            `data.data.filter`, `data.data.global_control_param`, `data.data.highlight_word`,
            `data.data.hit_nf_mode`, `data.data.is_end`, `data.data.is_module`, `data.data.pg`,
            `data.data.pz`, …

        Source: `GET /api/youku/search-video/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_VIDEO_V1, {"keyword": keyword, "page": page})

    def iter_search_video_v1(
        self, *, keyword: str, page: int | None = None, max_pages: int
    ) -> Pages[SearchVideoV1Data]:
        """Iterate over the pages of `search_video_v1`; each is a response of it.

        The other arguments are those of `search_video_v1`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_VIDEO_V1, {"keyword": keyword, "page": page}, max_pages)


class AsyncYouku(AsyncNamespace):
    """Endpoints under `/api/youku`.

    Videos and user profiles of Youku, and video search.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_user_detail_v1(self, *, uid: str) -> Response[GetUserDetailV1Data]:
        """User profile (v1, 用户主页信息).

        Returns the profile of one user by uid.

        Args:
            uid: Id of the user on Youku.

        Returns:
            The response. Its `data` is `GetUserDetailV1Data`, inferred from examples.
            Fields: `component_list[].component_id`, `component_list[].component_name`, `component_list[].id`,
            `page_data.nick_name`, `component_list[].data_node[].bullet_count`,
            `component_list[].data_node[].component_name`, `component_list[].data_node[].id`,
            `component_list[].data_node[].module_title`, `component_list[].data_node[].play_count`,
            `component_list[].data_node[].publish_time`, `component_list[].data_node[].title`,
            `component_list[].data_node[].uploader_name`, `page_data.share_info.title`,
            `component_list[].data_node[].data.nick_name`, `component_list[].data_node[].data.sub_title`,
            `component_list[].data_node[].data.title`, `component_list[].default_active`,
            `component_list[].log_info`, `component_list[].state`, `component_list[].type`, …

        Source: `GET /api/youku/get-user-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_DETAIL_V1, {"uid": uid})

    async def get_video_detail_v1(self, *, video_id: str) -> Response[GetVideoDetailV1Data]:
        """Video details (v1, 视频详情).

        Returns the details of one video by its id.

        Args:
            video_id: Id of the video, for example from a search.

        Returns:
            The response. Its `data` is `GetVideoDetailV1Data`, inferred from examples.
            Fields: `component_list[].component_id`, `component_list[].component_name`, `component_list[].id`,
            `component_list[].title`, `video_map.album_id`, `video_map.episode_total`, `video_map.page_title`,
            `video_map.playlist_id`, `video_map.playlist_long_id`, `video_map.playlist_title`,
            `video_map.scg_id`, `video_map.show_category_id`, `video_map.show_id`, `video_map.show_long_id`,
            `video_map.show_name`, `video_map.show_release_time`, `video_map.show_video_stage_desc`,
            `video_map.user_id`, `video_map.v_id`, `video_map.video_category_id`, …

        Source: `GET /api/youku/get-video-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_VIDEO_DETAIL_V1, {"videoId": video_id})

    async def search_video_v1(self, *, keyword: str, page: int | None = None) -> Response[SearchVideoV1Data]:
        """Video search (v1, 视频搜索).

        Searches videos by keyword, such as a title, a topic or the name of a creator.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchVideoV1Data`, inferred from examples.
            Fields: `trace_id`, `data.id`, `data.data.total`, `api`, `ret`, `v`, `data.level`, `data.more`,
            `data.nodes`, `data.type`, `data.data.action`, `data.data.display_search_terms`,
            `data.data.filter`, `data.data.global_control_param`, `data.data.highlight_word`,
            `data.data.hit_nf_mode`, `data.data.is_end`, `data.data.is_module`, `data.data.pg`,
            `data.data.pz`, …

        Source: `GET /api/youku/search-video/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_VIDEO_V1, {"keyword": keyword, "page": page})

    def iter_search_video_v1(
        self, *, keyword: str, page: int | None = None, max_pages: int
    ) -> AsyncPages[SearchVideoV1Data]:
        """Iterate over the pages of `search_video_v1`; each is a response of it.

        The other arguments are those of `search_video_v1`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_VIDEO_V1, {"keyword": keyword, "page": page}, max_pages)
