"""Endpoints under `/api/tiktok`."""

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
    from .get_post_comment_v1 import GetPostCommentV1Data
    from .get_post_detail_v1 import GetPostDetailV1Data
    from .get_post_sub_comment_v1 import GetPostSubCommentV1Data
    from .get_user_detail_v1 import GetUserDetailV1Data
    from .get_user_post_v1 import GetUserPostV1Data
    from .search_post_v1 import SearchPostV1Data
    from .search_user_v1 import SearchUserV1Data

GET_POST_COMMENT_V1: Operation[GetPostCommentV1Data] = Operation(
    name="tiktok.get_post_comment_v1",
    method="GET",
    path="/api/tiktok/get-post-comment/v1",
    summary="Comments on a post (v1, 作品评论).",
    parameters={"aweme_id": "awemeId", "cursor": "cursor"},
    data="justone_generated.api.tiktok.get_post_comment_v1",
    paging=Paging(first={"cursor": "0"}, next={"cursor": ("data", "cursor")}, more=("data", "has_more")),
    items_path=("data", "comments"),
    family="tiktok_get_post_comment",
)
GET_POST_DETAIL_V1: Operation[GetPostDetailV1Data] = Operation(
    name="tiktok.get_post_detail_v1",
    method="GET",
    path="/api/tiktok/get-post-detail/v1",
    summary="Post details (v1, 作品详情).",
    parameters={"post_id": "postId"},
    data="justone_generated.api.tiktok.get_post_detail_v1",
    family="tiktok_get_post_detail",
)
GET_POST_SUB_COMMENT_V1: Operation[GetPostSubCommentV1Data] = Operation(
    name="tiktok.get_post_sub_comment_v1",
    method="GET",
    path="/api/tiktok/get-post-sub-comment/v1",
    summary="Replies to a comment (v1, 评论的回复).",
    parameters={"aweme_id": "awemeId", "comment_id": "commentId", "cursor": "cursor"},
    data="justone_generated.api.tiktok.get_post_sub_comment_v1",
    paging=Paging(first={"cursor": "0"}, next={"cursor": ("data", "cursor")}, more=("data", "has_more")),
    items_path=("data", "comments"),
    family="tiktok_get_post_sub_comment",
)
GET_USER_DETAIL_V1: Operation[GetUserDetailV1Data] = Operation(
    name="tiktok.get_user_detail_v1",
    method="GET",
    path="/api/tiktok/get-user-detail/v1",
    summary="User profile (v1, 用户主页信息).",
    parameters={"unique_id": "uniqueId", "sec_uid": "secUid"},
    data="justone_generated.api.tiktok.get_user_detail_v1",
    family="tiktok_get_user_detail",
)
GET_USER_POST_V1: Operation[GetUserPostV1Data] = Operation(
    name="tiktok.get_user_post_v1",
    method="GET",
    path="/api/tiktok/get-user-post/v1",
    summary="Posts of a user (v1, 用户作品列表).",
    parameters={"sec_uid": "secUid", "cursor": "cursor", "sort": "sort"},
    data="justone_generated.api.tiktok.get_user_post_v1",
    paging=Paging(first={"cursor": "0"}, next={"cursor": ("data", "..", "max_cursor")}),
    items_path=("data", "aweme_list"),
    family="tiktok_get_user_post",
)
SEARCH_POST_V1: Operation[SearchPostV1Data] = Operation(
    name="tiktok.search_post_v1",
    method="GET",
    path="/api/tiktok/search-post/v1",
    summary="Post search (v1, 作品搜索).",
    parameters={
        "keyword": "keyword",
        "offset": "offset",
        "sort_type": "sortType",
        "publish_time": "publishTime",
        "region": "region",
    },
    data="justone_generated.api.tiktok.search_post_v1",
    paging=Paging(step={"offset": 20}, first={"offset": 0}),
    items_path=("data", "search_item_list"),
    family="tiktok_search_post",
)
SEARCH_USER_V1: Operation[SearchUserV1Data] = Operation(
    name="tiktok.search_user_v1",
    method="GET",
    path="/api/tiktok/search-user/v1",
    summary="User search (v1, 用户搜索).",
    parameters={"keyword": "keyword", "cursor": "cursor", "search_id": "searchId"},
    data="justone_generated.api.tiktok.search_user_v1",
    paging=Paging(
        first={"cursor": "0"},
        next={"cursor": ("data", "cursor"), "searchId": ("data", "extra", "logid")},
        more=("data", "has_more"),
    ),
    items_path=("data", "user_list"),
    deprecation="tiktok.search_user_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="tiktok_search_user",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_POST_COMMENT_V1,
    GET_POST_DETAIL_V1,
    GET_POST_SUB_COMMENT_V1,
    GET_USER_DETAIL_V1,
    GET_USER_POST_V1,
    SEARCH_POST_V1,
    SEARCH_USER_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetPostCommentV1Data": "justone_generated.api.tiktok.get_post_comment_v1",
    "GetPostDetailV1Data": "justone_generated.api.tiktok.get_post_detail_v1",
    "GetPostSubCommentV1Data": "justone_generated.api.tiktok.get_post_sub_comment_v1",
    "GetUserDetailV1Data": "justone_generated.api.tiktok.get_user_detail_v1",
    "GetUserPostV1Data": "justone_generated.api.tiktok.get_user_post_v1",
    "SearchPostV1Data": "justone_generated.api.tiktok.search_post_v1",
    "SearchUserV1Data": "justone_generated.api.tiktok.search_user_v1",
}


class Tiktok(Namespace):
    """Endpoints under `/api/tiktok`.

    Posts, comments and user profiles of TikTok, and search for posts and users.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_post_comment_v1(self, *, aweme_id: str, cursor: str | None = None) -> Response[GetPostCommentV1Data]:
        """Comments on a post (v1, 作品评论).

        Returns the comments on a post, page by page. For the replies, use the comment replies endpoint.

        Args:
            aweme_id: Id of the post, the number at the end of its address.
            cursor: Cursor of the page: '0' for the first, then the value from the previous response. The
                vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetPostCommentV1Data`, inferred from examples.
            Fields: `cursor`, `has_more`, `total`, `comments[].aweme_id`, `comments[].create_time`,
            `comments[].digg_count`, `comments[].reply_comment_total`, `comments[].reply_id`,
            `comments[].reply_to_reply_id`, `comments[].text`, `comments[].thread_has_more`,
            `comments[].thread_id`, `log_pb.impr_id`, `comments[].share_info.desc`,
            `comments[].share_info.title`, `comments[].user.aweme_count`, `comments[].user.create_time`,
            `comments[].user.favoriting_count`, `comments[].user.follower_count`,
            `comments[].user.following_count`, …

        Source: `GET /api/tiktok/get-post-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_POST_COMMENT_V1, {"awemeId": aweme_id, "cursor": cursor})

    def iter_get_post_comment_v1(
        self, *, aweme_id: str, cursor: str | None = None, max_pages: int
    ) -> Pages[GetPostCommentV1Data]:
        """Iterate over the pages of `get_post_comment_v1`; each is a response of it.

        The other arguments are those of `get_post_comment_v1`; `cursor` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_POST_COMMENT_V1, {"awemeId": aweme_id, "cursor": cursor}, max_pages)

    def get_post_detail_v1(self, *, post_id: str) -> Response[GetPostDetailV1Data]:
        """Post details (v1, 作品详情).

        Returns one post by its id.

        Args:
            post_id: Id of the post, the number at the end of its address.

        Returns:
            The response. Its `data` is `GetPostDetailV1Data`, inferred from examples.
            Fields: `log_pb.impr_id`, `share_meta.desc`, `share_meta.title`,
            `item_info.item_struct.create_time`, `item_info.item_struct.desc`,
            `item_info.item_struct.diversification_id`, `item_info.item_struct.id`,
            `item_info.item_struct.author.id`, `item_info.item_struct.author.nickname`,
            `item_info.item_struct.author.private_account`, `item_info.item_struct.author.unique_id`,
            `item_info.item_struct.author_stats.digg_count`,
            `item_info.item_struct.author_stats.follower_count`,
            `item_info.item_struct.author_stats.following_count`,
            `item_info.item_struct.author_stats.friend_count`,
            `item_info.item_struct.author_stats.heart_count`,
            `item_info.item_struct.author_stats.video_count`,
            `item_info.item_struct.author_stats_v2.digg_count`,
            `item_info.item_struct.author_stats_v2.follower_count`,
            `item_info.item_struct.author_stats_v2.following_count`, …

        Source: `GET /api/tiktok/get-post-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_POST_DETAIL_V1, {"postId": post_id})

    def get_post_sub_comment_v1(
        self, *, aweme_id: str, comment_id: str, cursor: str | None = None
    ) -> Response[GetPostSubCommentV1Data]:
        """Replies to a comment (v1, 评论的回复).

        Returns the replies to one comment on a post, page by page.

        Args:
            aweme_id: Id of the post, the number at the end of its address.
            comment_id: Id of the parent comment, from the comments of the post.
            cursor: Cursor of the page: '0' for the first, then the value from the previous response. The
                vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetPostSubCommentV1Data`, inferred from examples.
            Fields: `cursor`, `has_more`, `total`, `comments[].aweme_id`, `comments[].create_time`,
            `comments[].digg_count`, `comments[].reply_id`, `comments[].reply_to_nickname`,
            `comments[].reply_to_reply_id`, `comments[].reply_to_username`, `comments[].text`,
            `comments[].thread_has_more`, `comments[].thread_id`, `log_pb.impr_id`,
            `comments[].share_info.desc`, `comments[].share_info.title`,
            `comments[].text_extra[].search_keyword_id`, `comments[].user.aweme_count`,
            `comments[].user.create_time`, `comments[].user.favoriting_count`, …

        Source: `GET /api/tiktok/get-post-sub-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_POST_SUB_COMMENT_V1, {"awemeId": aweme_id, "commentId": comment_id, "cursor": cursor})

    def iter_get_post_sub_comment_v1(
        self, *, aweme_id: str, comment_id: str, cursor: str | None = None, max_pages: int
    ) -> Pages[GetPostSubCommentV1Data]:
        """Iterate over the pages of `get_post_sub_comment_v1`; each is a response of it.

        The other arguments are those of `get_post_sub_comment_v1`; `cursor` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_POST_SUB_COMMENT_V1, {"awemeId": aweme_id, "commentId": comment_id, "cursor": cursor}, max_pages
        )

    def get_user_detail_v1(
        self, *, unique_id: str | None = None, sec_uid: str | None = None
    ) -> Response[GetUserDetailV1Data]:
        """User profile (v1, 用户主页信息).

        Returns the profile of one user by user name or secUid. Give one of the two. The user posts endpoint
        takes the secUid.

        Args:
            unique_id: User name (handle), as in the profile address, without @; give this or secUid.
            sec_uid: The secUid of the user, a long text id; give this or uniqueId.

        Returns:
            The response. Its `data` is `GetUserDetailV1Data`, inferred from examples.
            Fields: `share_meta.desc`, `share_meta.title`, `user_info.stats.digg_count`,
            `user_info.stats.follower_count`, `user_info.stats.following_count`,
            `user_info.stats.friend_count`, `user_info.stats.heart_count`, `user_info.stats.video_count`,
            `user_info.stats_v2.digg_count`, `user_info.stats_v2.follower_count`,
            `user_info.stats_v2.following_count`, `user_info.stats_v2.friend_count`,
            `user_info.stats_v2.heart_count`, `user_info.stats_v2.video_count`, `user_info.user.create_time`,
            `user_info.user.id`, `user_info.user.nick_name_modify_time`, `user_info.user.nickname`,
            `user_info.user.private_account`, `user_info.user.room_id`, …

        Source: `GET /api/tiktok/get-user-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_DETAIL_V1, {"uniqueId": unique_id, "secUid": sec_uid})

    def get_user_post_v1(
        self, *, sec_uid: str, cursor: str | None = None, sort: Literal["LATEST", "MOST_POPULAR"] | str | None = None
    ) -> Response[GetUserPostV1Data]:
        """Posts of a user (v1, 用户作品列表).

        Returns the posts of one user, page by page, newest or most popular first.

        Args:
            sec_uid: The secUid of the user, a long text id from the user profile.
            cursor: Cursor of the page: '0' for the first, then the max_cursor of the previous response.
                The vendor's default is `0`.
            sort: Order of the posts. The vendor's default is `LATEST`.
                - `LATEST`: Newest first
                - `MOST_POPULAR`: Most popular first

        Returns:
            The response. Its `data` is `GetUserPostV1Data`, inferred from examples.
            Fields: `has_more`, `max_cursor`, `min_cursor`, `aweme_list[].author_user_id`,
            `aweme_list[].aweme_id`, `aweme_list[].content_desc`, `aweme_list[].create_time`,
            `aweme_list[].desc`, `aweme_list[].group_id`, `aweme_list[].is_paid_content`,
            `aweme_list[].author.aweme_count`, `aweme_list[].author.favoriting_count`,
            `aweme_list[].author.follower_count`, `aweme_list[].author.following_count`,
            `aweme_list[].author.ins_id`, `aweme_list[].author.nickname`, `aweme_list[].author.room_id`,
            `aweme_list[].author.short_id`, `aweme_list[].author.twitter_id`,
            `aweme_list[].author.twitter_name`, …

        Source: `GET /api/tiktok/get-user-post/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_POST_V1, {"secUid": sec_uid, "cursor": cursor, "sort": sort})

    def iter_get_user_post_v1(
        self,
        *,
        sec_uid: str,
        cursor: str | None = None,
        sort: Literal["LATEST", "MOST_POPULAR"] | str | None = None,
        max_pages: int,
    ) -> Pages[GetUserPostV1Data]:
        """Iterate over the pages of `get_user_post_v1`; each is a response of it.

        The other arguments are those of `get_user_post_v1`; `cursor` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_POST_V1, {"secUid": sec_uid, "cursor": cursor, "sort": sort}, max_pages)

    def search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        sort_type: Literal["RELEVANCE", "MOST_LIKED"] | str | None = None,
        publish_time: Literal["ALL", "ONE_DAY", "ONE_WEEK", "ONE_MONTH", "THREE_MONTHS", "HALF_YEAR"]
        | str
        | None = None,
        region: str | None = None,
    ) -> Response[SearchPostV1Data]:
        """Post search (v1, 作品搜索).

        Searches posts by keyword, with filters for publish time and country.

        Args:
            keyword: Words to search for.
            offset: Number of results to skip: 0, 20, 40 and so on. The vendor's default is `0`.
            sort_type: Order of the results. The vendor's default is `RELEVANCE`.
                - `RELEVANCE`: Most relevant first
                - `MOST_LIKED`: Most likes first
            publish_time: Publish time of the posts. The vendor's default is `ALL`.
                - `ALL`: Any time
                - `ONE_DAY`: Past 24 hours
                - `ONE_WEEK`: Past 7 days
                - `ONE_MONTH`: Past 30 days
                - `THREE_MONTHS`: Past 90 days
                - `HALF_YEAR`: Past 180 days
            region: Two-letter country code, such as US or GB. The vendor's default is `US`.

        Returns:
            The response. Its `data` is `SearchPostV1Data`, inferred from examples.
            Fields: `cursor`, `has_more`, `extra.search_request_id`, `extra.server_stream_time`,
            `log_pb.impr_id`, `search_item_list[].aweme_info.author_user_id`,
            `search_item_list[].aweme_info.aweme_id`, `search_item_list[].aweme_info.content_desc`,
            `search_item_list[].aweme_info.search_desc`, `search_item_list[].aweme_info.author.aweme_count`,
            `search_item_list[].aweme_info.author.follower_count`,
            `search_item_list[].aweme_info.author.following_count`,
            `search_item_list[].aweme_info.author.ins_id`, `search_item_list[].aweme_info.author.nickname`,
            `search_item_list[].aweme_info.author.room_id`,
            `search_item_list[].aweme_info.author.search_user_desc`,
            `search_item_list[].aweme_info.author.search_user_name`,
            `search_item_list[].aweme_info.author.short_id`, `search_item_list[].aweme_info.author.unique_id`,
            `search_item_list[].aweme_info.music.create_time`, …

        Source: `GET /api/tiktok/search-post/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_POST_V1,
            {
                "keyword": keyword,
                "offset": offset,
                "sortType": sort_type,
                "publishTime": publish_time,
                "region": region,
            },
        )

    def iter_search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        sort_type: Literal["RELEVANCE", "MOST_LIKED"] | str | None = None,
        publish_time: Literal["ALL", "ONE_DAY", "ONE_WEEK", "ONE_MONTH", "THREE_MONTHS", "HALF_YEAR"]
        | str
        | None = None,
        region: str | None = None,
        max_pages: int,
    ) -> Pages[SearchPostV1Data]:
        """Iterate over the pages of `search_post_v1`; each is a response of it.

        The other arguments are those of `search_post_v1`; `offset` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_POST_V1,
            {
                "keyword": keyword,
                "offset": offset,
                "sortType": sort_type,
                "publishTime": publish_time,
                "region": region,
            },
            max_pages,
        )

    @deprecated(
        "tiktok.search_user_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def search_user_v1(
        self, *, keyword: str, cursor: str | None = None, search_id: str | None = None
    ) -> Response[SearchUserV1Data]:
        """User search (v1, 用户搜索).

        Deprecated. The vendor names no replacement.

        Searches users by keyword, such as a name, a brand or a topic.

        Args:
            keyword: Words to search for.
            cursor: Cursor of the page: '0' for the first, then the value from the previous response. The
                vendor's default is `0`.
            search_id: The logid of the previous response, which keeps the pages in one search; empty for
                the first page.

        Returns:
            The response. Its `data` is `SearchUserV1Data`, inferred from examples.
            Fields: `cursor`, `has_more`, `extra.search_request_id`, `extra.server_stream_time`,
            `user_list[].user_info.follower_count`, `user_list[].user_info.nickname`,
            `user_list[].user_info.room_id`, `user_list[].user_info.unique_id`, `challenge_list`,
            `feedback_type`, `global_doodle_config`, `input_keyword`, `log_pb`, `music_list`, `qc`, `rid`,
            `status_code`, `type`, `extra.api_debug_info`, `extra.fatal_item_ids`, …

        Source: `GET /api/tiktok/search-user/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_USER_V1, {"keyword": keyword, "cursor": cursor, "searchId": search_id})

    @deprecated(
        "tiktok.search_user_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_search_user_v1(
        self, *, keyword: str, cursor: str | None = None, search_id: str | None = None, max_pages: int
    ) -> Pages[SearchUserV1Data]:
        """Iterate over the pages of `search_user_v1`; each is a response of it.

        The other arguments are those of `search_user_v1`; `cursor` and `search_id` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_USER_V1, {"keyword": keyword, "cursor": cursor, "searchId": search_id}, max_pages)


class AsyncTiktok(AsyncNamespace):
    """Endpoints under `/api/tiktok`.

    Posts, comments and user profiles of TikTok, and search for posts and users.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_post_comment_v1(self, *, aweme_id: str, cursor: str | None = None) -> Response[GetPostCommentV1Data]:
        """Comments on a post (v1, 作品评论).

        Returns the comments on a post, page by page. For the replies, use the comment replies endpoint.

        Args:
            aweme_id: Id of the post, the number at the end of its address.
            cursor: Cursor of the page: '0' for the first, then the value from the previous response. The
                vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetPostCommentV1Data`, inferred from examples.
            Fields: `cursor`, `has_more`, `total`, `comments[].aweme_id`, `comments[].create_time`,
            `comments[].digg_count`, `comments[].reply_comment_total`, `comments[].reply_id`,
            `comments[].reply_to_reply_id`, `comments[].text`, `comments[].thread_has_more`,
            `comments[].thread_id`, `log_pb.impr_id`, `comments[].share_info.desc`,
            `comments[].share_info.title`, `comments[].user.aweme_count`, `comments[].user.create_time`,
            `comments[].user.favoriting_count`, `comments[].user.follower_count`,
            `comments[].user.following_count`, …

        Source: `GET /api/tiktok/get-post-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_POST_COMMENT_V1, {"awemeId": aweme_id, "cursor": cursor})

    def iter_get_post_comment_v1(
        self, *, aweme_id: str, cursor: str | None = None, max_pages: int
    ) -> AsyncPages[GetPostCommentV1Data]:
        """Iterate over the pages of `get_post_comment_v1`; each is a response of it.

        The other arguments are those of `get_post_comment_v1`; `cursor` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_POST_COMMENT_V1, {"awemeId": aweme_id, "cursor": cursor}, max_pages)

    async def get_post_detail_v1(self, *, post_id: str) -> Response[GetPostDetailV1Data]:
        """Post details (v1, 作品详情).

        Returns one post by its id.

        Args:
            post_id: Id of the post, the number at the end of its address.

        Returns:
            The response. Its `data` is `GetPostDetailV1Data`, inferred from examples.
            Fields: `log_pb.impr_id`, `share_meta.desc`, `share_meta.title`,
            `item_info.item_struct.create_time`, `item_info.item_struct.desc`,
            `item_info.item_struct.diversification_id`, `item_info.item_struct.id`,
            `item_info.item_struct.author.id`, `item_info.item_struct.author.nickname`,
            `item_info.item_struct.author.private_account`, `item_info.item_struct.author.unique_id`,
            `item_info.item_struct.author_stats.digg_count`,
            `item_info.item_struct.author_stats.follower_count`,
            `item_info.item_struct.author_stats.following_count`,
            `item_info.item_struct.author_stats.friend_count`,
            `item_info.item_struct.author_stats.heart_count`,
            `item_info.item_struct.author_stats.video_count`,
            `item_info.item_struct.author_stats_v2.digg_count`,
            `item_info.item_struct.author_stats_v2.follower_count`,
            `item_info.item_struct.author_stats_v2.following_count`, …

        Source: `GET /api/tiktok/get-post-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_POST_DETAIL_V1, {"postId": post_id})

    async def get_post_sub_comment_v1(
        self, *, aweme_id: str, comment_id: str, cursor: str | None = None
    ) -> Response[GetPostSubCommentV1Data]:
        """Replies to a comment (v1, 评论的回复).

        Returns the replies to one comment on a post, page by page.

        Args:
            aweme_id: Id of the post, the number at the end of its address.
            comment_id: Id of the parent comment, from the comments of the post.
            cursor: Cursor of the page: '0' for the first, then the value from the previous response. The
                vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetPostSubCommentV1Data`, inferred from examples.
            Fields: `cursor`, `has_more`, `total`, `comments[].aweme_id`, `comments[].create_time`,
            `comments[].digg_count`, `comments[].reply_id`, `comments[].reply_to_nickname`,
            `comments[].reply_to_reply_id`, `comments[].reply_to_username`, `comments[].text`,
            `comments[].thread_has_more`, `comments[].thread_id`, `log_pb.impr_id`,
            `comments[].share_info.desc`, `comments[].share_info.title`,
            `comments[].text_extra[].search_keyword_id`, `comments[].user.aweme_count`,
            `comments[].user.create_time`, `comments[].user.favoriting_count`, …

        Source: `GET /api/tiktok/get-post-sub-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_POST_SUB_COMMENT_V1, {"awemeId": aweme_id, "commentId": comment_id, "cursor": cursor}
        )

    def iter_get_post_sub_comment_v1(
        self, *, aweme_id: str, comment_id: str, cursor: str | None = None, max_pages: int
    ) -> AsyncPages[GetPostSubCommentV1Data]:
        """Iterate over the pages of `get_post_sub_comment_v1`; each is a response of it.

        The other arguments are those of `get_post_sub_comment_v1`; `cursor` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_POST_SUB_COMMENT_V1, {"awemeId": aweme_id, "commentId": comment_id, "cursor": cursor}, max_pages
        )

    async def get_user_detail_v1(
        self, *, unique_id: str | None = None, sec_uid: str | None = None
    ) -> Response[GetUserDetailV1Data]:
        """User profile (v1, 用户主页信息).

        Returns the profile of one user by user name or secUid. Give one of the two. The user posts endpoint
        takes the secUid.

        Args:
            unique_id: User name (handle), as in the profile address, without @; give this or secUid.
            sec_uid: The secUid of the user, a long text id; give this or uniqueId.

        Returns:
            The response. Its `data` is `GetUserDetailV1Data`, inferred from examples.
            Fields: `share_meta.desc`, `share_meta.title`, `user_info.stats.digg_count`,
            `user_info.stats.follower_count`, `user_info.stats.following_count`,
            `user_info.stats.friend_count`, `user_info.stats.heart_count`, `user_info.stats.video_count`,
            `user_info.stats_v2.digg_count`, `user_info.stats_v2.follower_count`,
            `user_info.stats_v2.following_count`, `user_info.stats_v2.friend_count`,
            `user_info.stats_v2.heart_count`, `user_info.stats_v2.video_count`, `user_info.user.create_time`,
            `user_info.user.id`, `user_info.user.nick_name_modify_time`, `user_info.user.nickname`,
            `user_info.user.private_account`, `user_info.user.room_id`, …

        Source: `GET /api/tiktok/get-user-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_DETAIL_V1, {"uniqueId": unique_id, "secUid": sec_uid})

    async def get_user_post_v1(
        self, *, sec_uid: str, cursor: str | None = None, sort: Literal["LATEST", "MOST_POPULAR"] | str | None = None
    ) -> Response[GetUserPostV1Data]:
        """Posts of a user (v1, 用户作品列表).

        Returns the posts of one user, page by page, newest or most popular first.

        Args:
            sec_uid: The secUid of the user, a long text id from the user profile.
            cursor: Cursor of the page: '0' for the first, then the max_cursor of the previous response.
                The vendor's default is `0`.
            sort: Order of the posts. The vendor's default is `LATEST`.
                - `LATEST`: Newest first
                - `MOST_POPULAR`: Most popular first

        Returns:
            The response. Its `data` is `GetUserPostV1Data`, inferred from examples.
            Fields: `has_more`, `max_cursor`, `min_cursor`, `aweme_list[].author_user_id`,
            `aweme_list[].aweme_id`, `aweme_list[].content_desc`, `aweme_list[].create_time`,
            `aweme_list[].desc`, `aweme_list[].group_id`, `aweme_list[].is_paid_content`,
            `aweme_list[].author.aweme_count`, `aweme_list[].author.favoriting_count`,
            `aweme_list[].author.follower_count`, `aweme_list[].author.following_count`,
            `aweme_list[].author.ins_id`, `aweme_list[].author.nickname`, `aweme_list[].author.room_id`,
            `aweme_list[].author.short_id`, `aweme_list[].author.twitter_id`,
            `aweme_list[].author.twitter_name`, …

        Source: `GET /api/tiktok/get-user-post/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_POST_V1, {"secUid": sec_uid, "cursor": cursor, "sort": sort})

    def iter_get_user_post_v1(
        self,
        *,
        sec_uid: str,
        cursor: str | None = None,
        sort: Literal["LATEST", "MOST_POPULAR"] | str | None = None,
        max_pages: int,
    ) -> AsyncPages[GetUserPostV1Data]:
        """Iterate over the pages of `get_user_post_v1`; each is a response of it.

        The other arguments are those of `get_user_post_v1`; `cursor` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_POST_V1, {"secUid": sec_uid, "cursor": cursor, "sort": sort}, max_pages)

    async def search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        sort_type: Literal["RELEVANCE", "MOST_LIKED"] | str | None = None,
        publish_time: Literal["ALL", "ONE_DAY", "ONE_WEEK", "ONE_MONTH", "THREE_MONTHS", "HALF_YEAR"]
        | str
        | None = None,
        region: str | None = None,
    ) -> Response[SearchPostV1Data]:
        """Post search (v1, 作品搜索).

        Searches posts by keyword, with filters for publish time and country.

        Args:
            keyword: Words to search for.
            offset: Number of results to skip: 0, 20, 40 and so on. The vendor's default is `0`.
            sort_type: Order of the results. The vendor's default is `RELEVANCE`.
                - `RELEVANCE`: Most relevant first
                - `MOST_LIKED`: Most likes first
            publish_time: Publish time of the posts. The vendor's default is `ALL`.
                - `ALL`: Any time
                - `ONE_DAY`: Past 24 hours
                - `ONE_WEEK`: Past 7 days
                - `ONE_MONTH`: Past 30 days
                - `THREE_MONTHS`: Past 90 days
                - `HALF_YEAR`: Past 180 days
            region: Two-letter country code, such as US or GB. The vendor's default is `US`.

        Returns:
            The response. Its `data` is `SearchPostV1Data`, inferred from examples.
            Fields: `cursor`, `has_more`, `extra.search_request_id`, `extra.server_stream_time`,
            `log_pb.impr_id`, `search_item_list[].aweme_info.author_user_id`,
            `search_item_list[].aweme_info.aweme_id`, `search_item_list[].aweme_info.content_desc`,
            `search_item_list[].aweme_info.search_desc`, `search_item_list[].aweme_info.author.aweme_count`,
            `search_item_list[].aweme_info.author.follower_count`,
            `search_item_list[].aweme_info.author.following_count`,
            `search_item_list[].aweme_info.author.ins_id`, `search_item_list[].aweme_info.author.nickname`,
            `search_item_list[].aweme_info.author.room_id`,
            `search_item_list[].aweme_info.author.search_user_desc`,
            `search_item_list[].aweme_info.author.search_user_name`,
            `search_item_list[].aweme_info.author.short_id`, `search_item_list[].aweme_info.author.unique_id`,
            `search_item_list[].aweme_info.music.create_time`, …

        Source: `GET /api/tiktok/search-post/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_POST_V1,
            {
                "keyword": keyword,
                "offset": offset,
                "sortType": sort_type,
                "publishTime": publish_time,
                "region": region,
            },
        )

    def iter_search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        sort_type: Literal["RELEVANCE", "MOST_LIKED"] | str | None = None,
        publish_time: Literal["ALL", "ONE_DAY", "ONE_WEEK", "ONE_MONTH", "THREE_MONTHS", "HALF_YEAR"]
        | str
        | None = None,
        region: str | None = None,
        max_pages: int,
    ) -> AsyncPages[SearchPostV1Data]:
        """Iterate over the pages of `search_post_v1`; each is a response of it.

        The other arguments are those of `search_post_v1`; `offset` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_POST_V1,
            {
                "keyword": keyword,
                "offset": offset,
                "sortType": sort_type,
                "publishTime": publish_time,
                "region": region,
            },
            max_pages,
        )

    @deprecated(
        "tiktok.search_user_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def search_user_v1(
        self, *, keyword: str, cursor: str | None = None, search_id: str | None = None
    ) -> Response[SearchUserV1Data]:
        """User search (v1, 用户搜索).

        Deprecated. The vendor names no replacement.

        Searches users by keyword, such as a name, a brand or a topic.

        Args:
            keyword: Words to search for.
            cursor: Cursor of the page: '0' for the first, then the value from the previous response. The
                vendor's default is `0`.
            search_id: The logid of the previous response, which keeps the pages in one search; empty for
                the first page.

        Returns:
            The response. Its `data` is `SearchUserV1Data`, inferred from examples.
            Fields: `cursor`, `has_more`, `extra.search_request_id`, `extra.server_stream_time`,
            `user_list[].user_info.follower_count`, `user_list[].user_info.nickname`,
            `user_list[].user_info.room_id`, `user_list[].user_info.unique_id`, `challenge_list`,
            `feedback_type`, `global_doodle_config`, `input_keyword`, `log_pb`, `music_list`, `qc`, `rid`,
            `status_code`, `type`, `extra.api_debug_info`, `extra.fatal_item_ids`, …

        Source: `GET /api/tiktok/search-user/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_USER_V1, {"keyword": keyword, "cursor": cursor, "searchId": search_id})

    @deprecated(
        "tiktok.search_user_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_search_user_v1(
        self, *, keyword: str, cursor: str | None = None, search_id: str | None = None, max_pages: int
    ) -> AsyncPages[SearchUserV1Data]:
        """Iterate over the pages of `search_user_v1`; each is a response of it.

        The other arguments are those of `search_user_v1`; `cursor` and `search_id` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_USER_V1, {"keyword": keyword, "cursor": cursor, "searchId": search_id}, max_pages)
