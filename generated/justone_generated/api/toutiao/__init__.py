"""Endpoints under `/api/toutiao`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import deprecated

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response
from justone_client.errors import DeprecatedEndpointWarning

if TYPE_CHECKING:
    from .get_article_detail_v1 import GetArticleDetailV1Data
    from .get_user_detail_v1 import GetUserDetailV1Data
    from .get_user_id_v1 import GetUserIdV1Data
    from .get_video_detail_v1 import GetVideoDetailV1Data
    from .search_v2 import SearchV2Data

GET_ARTICLE_DETAIL_V1: Operation[GetArticleDetailV1Data] = Operation(
    name="toutiao.get_article_detail_v1",
    method="GET",
    path="/api/toutiao/get-article-detail/v1",
    summary="Article details (v1, 头条文章详情).",
    parameters={"id_": "id"},
    data="justone_generated.api.toutiao.get_article_detail_v1",
    family="toutiao_get_article_detail",
)
GET_USER_DETAIL_V1: Operation[GetUserDetailV1Data] = Operation(
    name="toutiao.get_user_detail_v1",
    method="GET",
    path="/api/toutiao/get-user-detail/v1",
    summary="User profile (v1, 头条用户主页信息).",
    parameters={"user_id": "userId"},
    data="justone_generated.api.toutiao.get_user_detail_v1",
    echo={"userId": ("data", "data", "user_id")},
    family="toutiao_get_user_detail",
)
GET_USER_ID_V1: Operation[GetUserIdV1Data] = Operation(
    name="toutiao.get_user_id_v1",
    method="GET",
    path="/api/toutiao/get-user-id/v1",
    summary="User id from a profile link (v1, 头条主页链接转用户 ID).",
    parameters={"user_profile_url": "userProfileUrl"},
    data="justone_generated.api.toutiao.get_user_id_v1",
    family="toutiao_get_user_id",
)
GET_VIDEO_DETAIL_V1: Operation[GetVideoDetailV1Data] = Operation(
    name="toutiao.get_video_detail_v1",
    method="GET",
    path="/api/toutiao/get-video-detail/v1",
    summary="Video details (v1, 头条视频详情).",
    parameters={"video_id": "videoId"},
    data="justone_generated.api.toutiao.get_video_detail_v1",
    family="toutiao_get_video_detail",
)
SEARCH_V1: Operation[Any] = Operation(
    name="toutiao.search_v1",
    method="GET",
    path="/api/toutiao/search/v1",
    summary="Search in the app (v1, 头条 App 搜索).",
    parameters={"keyword": "keyword", "page": "page", "search_id": "searchId"},
    paging=Paging(step={"page": 1}, first={"page": 1}, next={"searchId": ("data", "search_id")}),
    deprecation="toutiao.search_v1 is deprecated by Just One API. The vendor names no replacement; another version of it is toutiao.search_v2.",
    family="toutiao_search",
    hidden=True,
)
SEARCH_V2: Operation[SearchV2Data] = Operation(
    name="toutiao.search_v2",
    method="GET",
    path="/api/toutiao/search/v2",
    summary="Search in the web edition (v2, 头条网页搜索).",
    parameters={"keyword": "keyword"},
    data="justone_generated.api.toutiao.search_v2",
    items_path=("data", "list"),
    family="toutiao_search",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_ARTICLE_DETAIL_V1,
    GET_USER_DETAIL_V1,
    GET_USER_ID_V1,
    GET_VIDEO_DETAIL_V1,
    SEARCH_V1,
    SEARCH_V2,
)

DATA_CLASSES: dict[str, str] = {
    "GetArticleDetailV1Data": "justone_generated.api.toutiao.get_article_detail_v1",
    "GetUserDetailV1Data": "justone_generated.api.toutiao.get_user_detail_v1",
    "GetUserIdV1Data": "justone_generated.api.toutiao.get_user_id_v1",
    "GetVideoDetailV1Data": "justone_generated.api.toutiao.get_video_detail_v1",
    "SearchV2Data": "justone_generated.api.toutiao.search_v2",
}


class Toutiao(Namespace):
    """Endpoints under `/api/toutiao`.

    Articles, videos, users and keyword search of Toutiao.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_article_detail_v1(self, *, id_: str) -> Response[GetArticleDetailV1Data]:
        """Article details (v1, 头条文章详情).

        Returns one article: title, body, author, publish time, and read, comment, like and share counts.

        Args:
            id_: Id of the article, the number after /group/ in its toutiao.com link.

        Returns:
            The response. Its `data` is `GetArticleDetailV1Data`, inferred from examples.
            Fields: `data.audio_id`, `data.content`, `data.group_id`, `data.item_id`, `data.media_user_id`,
            `data.video_count`, `data.h5_extra.media_user_id`, `data.h5_extra.name`,
            `data.h5_extra.publish_time`, `data.h5_extra.str_group_id`, `data.h5_extra.str_item_id`,
            `data.h5_extra.title`, `data.h5_extra.video_count`, `data.h5_extra.media.creator_id`,
            `data.h5_extra.media.id`, `data.h5_extra.media.name`,
            `data.h5_extra.item_cell.article_classification.biz_id`,
            `data.h5_extra.item_cell.item_counter.comment_count`,
            `data.h5_extra.item_cell.item_counter.digg_count`,
            `data.h5_extra.item_cell.item_counter.forward_count`, …

        Source: `GET /api/toutiao/get-article-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ARTICLE_DETAIL_V1, {"id": id_})

    def get_user_detail_v1(self, *, user_id: str) -> Response[GetUserDetailV1Data]:
        """User profile (v1, 头条用户主页信息).

        Returns the profile of one user: name, introduction, and counts of followers, followed accounts, likes
        and posts.

        Args:
            user_id: Numeric id of the user; the user id endpoint gets it from a profile link.

        Returns:
            The response. Its `data` is `GetUserDetailV1Data`, inferred from examples.
            Fields: `data.digg_count`, `data.followers_count`, `data.followings_count`, `data.name`,
            `data.publish_count`, `data.user_id`, `data.external_info.app_name`,
            `data.external_info.appstore_app_id`, `data.external_info.button_name`,
            `data.external_info.icon_title`, `data.external_info.name`, `data.external_info.package_name`,
            `data.top_tab[].load_count`, `data.top_tab[].pseries_card_count`, `data.top_tab[].show_name`,
            `data.top_tab[].total_count`, `errno`, `message`, `data.avatar_url`, `data.big_avatar_url`, …

        Source: `GET /api/toutiao/get-user-detail/v1`, <https://docs.justoneapi.com/openapi/toutiao-apis/user-profile-v1-en.json>
        """
        return self._call(GET_USER_DETAIL_V1, {"userId": user_id})

    def get_user_id_v1(self, *, user_profile_url: str) -> Response[GetUserIdV1Data]:
        """User id from a profile link (v1, 头条主页链接转用户 ID).

        Returns the numeric id and the sec_user_id of the user behind a profile link. The user profile
        endpoint needs the id.

        Args:
            user_profile_url: Link of the user's profile page on Toutiao.

        Returns:
            The response. Its `data` is `GetUserIdV1Data`, inferred from examples.
            Fields: `sec_user_id`, `user_id`.

        Source: `GET /api/toutiao/get-user-id/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_ID_V1, {"userProfileUrl": user_profile_url})

    def get_video_detail_v1(self, *, video_id: str) -> Response[GetVideoDetailV1Data]:
        """Video details (v1, 头条视频详情).

        Returns the details of one Toutiao video by its id.

        Args:
            video_id: Id of the video.

        Returns:
            The response. Its `data` is `GetVideoDetailV1Data`, inferred from examples.
            Fields: `data`, `err_no`, `err_tips`, `message`.

        Source: `GET /api/toutiao/get-video-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_VIDEO_DETAIL_V1, {"videoId": video_id})

    @deprecated(
        "toutiao.search_v1 is deprecated by Just One API. The vendor names no replacement; another version of it is toutiao.search_v2.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def search_v1(self, *, keyword: str, page: int | None = None, search_id: str | None = None) -> Response[Any]:
        """Search in the app (v1, 头条 App 搜索).

        Deprecated. The vendor names no replacement; another version of it is toutiao.search_v2.

        The vendor keeps it out of the documentation.

        Searches the Toutiao app by keyword and returns articles, videos and authors. This version has pages;
        version 2 searches the web edition and has no pages.

        Versions: `search_v1` (hidden, deprecated), `search_v2`.

        Args:
            keyword: Words to search for.
            page: Page number. The vendor's default is `1`.
            search_id: Id of the search session, which keeps the pages of one search consistent; the first
                page does not need it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/toutiao/search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_V1, {"keyword": keyword, "page": page, "searchId": search_id})

    @deprecated(
        "toutiao.search_v1 is deprecated by Just One API. The vendor names no replacement; another version of it is toutiao.search_v2.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_search_v1(
        self, *, keyword: str, page: int | None = None, search_id: str | None = None, max_pages: int
    ) -> Pages[Any]:
        """Iterate over the pages of `search_v1`; each is a response of it.

        The other arguments are those of `search_v1`; `page` and `search_id` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_V1, {"keyword": keyword, "page": page, "searchId": search_id}, max_pages)

    def search_v2(self, *, keyword: str) -> Response[SearchV2Data]:
        """Search in the web edition (v2, 头条网页搜索).

        Searches articles of the web edition by keyword and returns title, link, summary, author, publish
        time, and read, comment, like and favorite counts.

        Versions: `search_v1` (hidden, deprecated), `search_v2`.

        Args:
            keyword: Words to search for.

        Returns:
            The response. Its `data` is `SearchV2Data`, inferred from examples.
            Fields: `list_`.

        Source: `GET /api/toutiao/search/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_V2, {"keyword": keyword})


class AsyncToutiao(AsyncNamespace):
    """Endpoints under `/api/toutiao`.

    Articles, videos, users and keyword search of Toutiao.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_article_detail_v1(self, *, id_: str) -> Response[GetArticleDetailV1Data]:
        """Article details (v1, 头条文章详情).

        Returns one article: title, body, author, publish time, and read, comment, like and share counts.

        Args:
            id_: Id of the article, the number after /group/ in its toutiao.com link.

        Returns:
            The response. Its `data` is `GetArticleDetailV1Data`, inferred from examples.
            Fields: `data.audio_id`, `data.content`, `data.group_id`, `data.item_id`, `data.media_user_id`,
            `data.video_count`, `data.h5_extra.media_user_id`, `data.h5_extra.name`,
            `data.h5_extra.publish_time`, `data.h5_extra.str_group_id`, `data.h5_extra.str_item_id`,
            `data.h5_extra.title`, `data.h5_extra.video_count`, `data.h5_extra.media.creator_id`,
            `data.h5_extra.media.id`, `data.h5_extra.media.name`,
            `data.h5_extra.item_cell.article_classification.biz_id`,
            `data.h5_extra.item_cell.item_counter.comment_count`,
            `data.h5_extra.item_cell.item_counter.digg_count`,
            `data.h5_extra.item_cell.item_counter.forward_count`, …

        Source: `GET /api/toutiao/get-article-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ARTICLE_DETAIL_V1, {"id": id_})

    async def get_user_detail_v1(self, *, user_id: str) -> Response[GetUserDetailV1Data]:
        """User profile (v1, 头条用户主页信息).

        Returns the profile of one user: name, introduction, and counts of followers, followed accounts, likes
        and posts.

        Args:
            user_id: Numeric id of the user; the user id endpoint gets it from a profile link.

        Returns:
            The response. Its `data` is `GetUserDetailV1Data`, inferred from examples.
            Fields: `data.digg_count`, `data.followers_count`, `data.followings_count`, `data.name`,
            `data.publish_count`, `data.user_id`, `data.external_info.app_name`,
            `data.external_info.appstore_app_id`, `data.external_info.button_name`,
            `data.external_info.icon_title`, `data.external_info.name`, `data.external_info.package_name`,
            `data.top_tab[].load_count`, `data.top_tab[].pseries_card_count`, `data.top_tab[].show_name`,
            `data.top_tab[].total_count`, `errno`, `message`, `data.avatar_url`, `data.big_avatar_url`, …

        Source: `GET /api/toutiao/get-user-detail/v1`, <https://docs.justoneapi.com/openapi/toutiao-apis/user-profile-v1-en.json>
        """
        return await self._call(GET_USER_DETAIL_V1, {"userId": user_id})

    async def get_user_id_v1(self, *, user_profile_url: str) -> Response[GetUserIdV1Data]:
        """User id from a profile link (v1, 头条主页链接转用户 ID).

        Returns the numeric id and the sec_user_id of the user behind a profile link. The user profile
        endpoint needs the id.

        Args:
            user_profile_url: Link of the user's profile page on Toutiao.

        Returns:
            The response. Its `data` is `GetUserIdV1Data`, inferred from examples.
            Fields: `sec_user_id`, `user_id`.

        Source: `GET /api/toutiao/get-user-id/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_ID_V1, {"userProfileUrl": user_profile_url})

    async def get_video_detail_v1(self, *, video_id: str) -> Response[GetVideoDetailV1Data]:
        """Video details (v1, 头条视频详情).

        Returns the details of one Toutiao video by its id.

        Args:
            video_id: Id of the video.

        Returns:
            The response. Its `data` is `GetVideoDetailV1Data`, inferred from examples.
            Fields: `data`, `err_no`, `err_tips`, `message`.

        Source: `GET /api/toutiao/get-video-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_VIDEO_DETAIL_V1, {"videoId": video_id})

    @deprecated(
        "toutiao.search_v1 is deprecated by Just One API. The vendor names no replacement; another version of it is toutiao.search_v2.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def search_v1(self, *, keyword: str, page: int | None = None, search_id: str | None = None) -> Response[Any]:
        """Search in the app (v1, 头条 App 搜索).

        Deprecated. The vendor names no replacement; another version of it is toutiao.search_v2.

        The vendor keeps it out of the documentation.

        Searches the Toutiao app by keyword and returns articles, videos and authors. This version has pages;
        version 2 searches the web edition and has no pages.

        Versions: `search_v1` (hidden, deprecated), `search_v2`.

        Args:
            keyword: Words to search for.
            page: Page number. The vendor's default is `1`.
            search_id: Id of the search session, which keeps the pages of one search consistent; the first
                page does not need it.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/toutiao/search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_V1, {"keyword": keyword, "page": page, "searchId": search_id})

    @deprecated(
        "toutiao.search_v1 is deprecated by Just One API. The vendor names no replacement; another version of it is toutiao.search_v2.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_search_v1(
        self, *, keyword: str, page: int | None = None, search_id: str | None = None, max_pages: int
    ) -> AsyncPages[Any]:
        """Iterate over the pages of `search_v1`; each is a response of it.

        The other arguments are those of `search_v1`; `page` and `search_id` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_V1, {"keyword": keyword, "page": page, "searchId": search_id}, max_pages)

    async def search_v2(self, *, keyword: str) -> Response[SearchV2Data]:
        """Search in the web edition (v2, 头条网页搜索).

        Searches articles of the web edition by keyword and returns title, link, summary, author, publish
        time, and read, comment, like and favorite counts.

        Versions: `search_v1` (hidden, deprecated), `search_v2`.

        Args:
            keyword: Words to search for.

        Returns:
            The response. Its `data` is `SearchV2Data`, inferred from examples.
            Fields: `list_`.

        Source: `GET /api/toutiao/search/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_V2, {"keyword": keyword})
