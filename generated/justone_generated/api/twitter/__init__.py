"""Endpoints under `/api/twitter`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .get_post_comments_v1 import GetPostCommentsV1Data
    from .get_user_detail_v1 import GetUserDetailV1Data
    from .get_user_posts_v1 import GetUserPostsV1Data
    from .search_v1 import SearchV1Data

GET_POST_COMMENTS_V1: Operation[GetPostCommentsV1Data] = Operation(
    name="twitter.get_post_comments_v1",
    method="GET",
    path="/api/twitter/get-post-comments/v1",
    summary="Comments on a post (v1, 推文评论).",
    parameters={"tweet_id": "tweetId", "cursor": "cursor"},
    data="justone_generated.api.twitter.get_post_comments_v1",
    paging=Paging(next={"cursor": ("data", "next_cursor")}, items=("data", "timeline")),
    family="twitter_get_post_comments",
)
GET_POST_DETAIL_V1: Operation[Any] = Operation(
    name="twitter.get_post_detail_v1",
    method="GET",
    path="/api/twitter/get-post-detail/v1",
    summary="Post details (v1, 推文详情).",
    parameters={"tweet_id": "tweetId"},
)
GET_USER_DETAIL_V1: Operation[GetUserDetailV1Data] = Operation(
    name="twitter.get_user_detail_v1",
    method="GET",
    path="/api/twitter/get-user-detail/v1",
    summary="User profile (v1, 用户主页信息).",
    parameters={"rest_id": "restId"},
    data="justone_generated.api.twitter.get_user_detail_v1",
    family="twitter_get_user_detail",
)
GET_USER_POSTS_V1: Operation[GetUserPostsV1Data] = Operation(
    name="twitter.get_user_posts_v1",
    method="GET",
    path="/api/twitter/get-user-posts/v1",
    summary="Posts of a user (v1, 用户推文列表).",
    parameters={"rest_id": "restId", "cursor": "cursor"},
    data="justone_generated.api.twitter.get_user_posts_v1",
    paging=Paging(next={"cursor": ("data", "next_cursor")}, items=("data", "timeline")),
    family="twitter_get_user_posts",
)
SEARCH_V1: Operation[SearchV1Data] = Operation(
    name="twitter.search_v1",
    method="GET",
    path="/api/twitter/search/v1",
    summary="Keyword search (v1, 关键词搜索).",
    parameters={"keyword": "keyword", "search_type": "searchType", "cursor": "cursor"},
    data="justone_generated.api.twitter.search_v1",
    paging=Paging(next={"cursor": ("data", "next_cursor")}, items=("data", "timeline")),
    family="twitter_search",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_POST_COMMENTS_V1,
    GET_POST_DETAIL_V1,
    GET_USER_DETAIL_V1,
    GET_USER_POSTS_V1,
    SEARCH_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetPostCommentsV1Data": "justone_generated.api.twitter.get_post_comments_v1",
    "GetUserDetailV1Data": "justone_generated.api.twitter.get_user_detail_v1",
    "GetUserPostsV1Data": "justone_generated.api.twitter.get_user_posts_v1",
    "SearchV1Data": "justone_generated.api.twitter.search_v1",
}


class Twitter(Namespace):
    """Endpoints under `/api/twitter`.

    Posts, comments and user profiles of X (Twitter), and search.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_post_comments_v1(self, *, tweet_id: str, cursor: str | None = None) -> Response[GetPostCommentsV1Data]:
        """Comments on a post (v1, 推文评论).

        Returns the latest comments on a post, page by page.

        Args:
            tweet_id: Id of the post, the number after /status/ in its address.
            cursor: Cursor from the previous response; empty for the first page.

        Returns:
            The response. Its `data` is `GetPostCommentsV1Data`, inferred from examples.
            Fields: `next_cursor`, `prev_cursor`, `timeline[].conversation_id`,
            `timeline[].in_reply_to_screen_name`, `timeline[].screen_name`, `timeline[].text`,
            `timeline[].tweet_id`, `timeline[].user_info.favorites_count`,
            `timeline[].user_info.followers_count`, `timeline[].user_info.friends_count`,
            `timeline[].user_info.name`, `timeline[].user_info.rest_id`, `timeline[].user_info.screen_name`,
            `timeline[].entities.user_mentions[].name`, `timeline[].entities.user_mentions[].screen_name`,
            `timeline[].media.photo[].id`, `status`, `timeline[].bookmarks`, `timeline[].created_at`,
            `timeline[].display_text_range`, …

        Source: `GET /api/twitter/get-post-comments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_POST_COMMENTS_V1, {"tweetId": tweet_id, "cursor": cursor})

    def iter_get_post_comments_v1(
        self, *, tweet_id: str, cursor: str | None = None, max_pages: int
    ) -> Pages[GetPostCommentsV1Data]:
        """Iterate over the pages of `get_post_comments_v1`; each is a response of it.

        The other arguments are those of `get_post_comments_v1`; `cursor` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_POST_COMMENTS_V1, {"tweetId": tweet_id, "cursor": cursor}, max_pages)

    def get_post_detail_v1(self, *, tweet_id: str) -> Response[Any]:
        """Post details (v1, 推文详情).

        Returns one post by its id. The vendor does not document the response.

        Args:
            tweet_id: Id of the post, the number after /status/ in its address.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/twitter/get-post-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_POST_DETAIL_V1, {"tweetId": tweet_id})

    def get_user_detail_v1(self, *, rest_id: str) -> Response[GetUserDetailV1Data]:
        """User profile (v1, 用户主页信息).

        Returns the profile of one user by the numeric id. It does not take the user name.

        Args:
            rest_id: Numeric id of the user (rest id), not the user name.

        Returns:
            The response. Its `data` is `GetUserDetailV1Data`, inferred from examples.
            Fields: `business_account`, `desc`, `id`, `media_count`, `name`, `rest_id`, `statuses_count`,
            `sub_count`, `avatar`, `blue_verified`, `created_at`, `friends`, `header_image`, `location`,
            `pinned_tweet_ids_str`, `profile`, `protected`, `status`, `verification_type`,
            `affiliates.label.description`, …

        Source: `GET /api/twitter/get-user-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_DETAIL_V1, {"restId": rest_id})

    def get_user_posts_v1(self, *, rest_id: str, cursor: str | None = None) -> Response[GetUserPostsV1Data]:
        """Posts of a user (v1, 用户推文列表).

        Returns the posts of one user, page by page.

        Args:
            rest_id: Numeric id of the user (rest id), not the user name.
            cursor: Cursor from the previous response; empty for the first page.

        Returns:
            The response. Its `data` is `GetUserPostsV1Data`, inferred from examples.
            Fields: `next_cursor`, `prev_cursor`, `pinned.conversation_id`, `pinned.text`, `pinned.tweet_id`,
            `timeline[].conversation_id`, `timeline[].text`, `timeline[].tweet_id`, `user.desc`, `user.id`,
            `user.media_count`, `user.name`, `user.statuses_count`, `user.sub_count`,
            `pinned.author.followers_count`, `pinned.author.name`, `pinned.author.rest_id`,
            `pinned.author.screen_name`, `timeline[].author.followers_count`, `timeline[].author.name`, …

        Source: `GET /api/twitter/get-user-posts/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_POSTS_V1, {"restId": rest_id, "cursor": cursor})

    def iter_get_user_posts_v1(
        self, *, rest_id: str, cursor: str | None = None, max_pages: int
    ) -> Pages[GetUserPostsV1Data]:
        """Iterate over the pages of `get_user_posts_v1`; each is a response of it.

        The other arguments are those of `get_user_posts_v1`; `cursor` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_POSTS_V1, {"restId": rest_id, "cursor": cursor}, max_pages)

    def search_v1(
        self,
        *,
        keyword: str,
        search_type: Literal["TOP", "LATEST", "MEDIA", "PEOPLE", "LISTS"] | str | None = None,
        cursor: str | None = None,
    ) -> Response[SearchV1Data]:
        """Keyword search (v1, 关键词搜索).

        Searches X by keyword, page by page. The type selects posts, media, users or lists.

        Args:
            keyword: Words to search for.
            search_type: Type of results, like the tabs of the search page on X. The vendor's default is
                `Top`, which is not one of its values.
                - `TOP`: Top results
                - `LATEST`: Newest results
                - `MEDIA`: Photos and videos
                - `PEOPLE`: Users
                - `LISTS`: Lists
            cursor: Cursor from the previous response; empty for the first page.

        Returns:
            The response. Its `data` is `SearchV1Data`, inferred from examples.
            Fields: `next_cursor`, `prev_cursor`, `timeline[].conversation_id`, `timeline[].screen_name`,
            `timeline[].text`, `timeline[].tweet_id`, `timeline[].quoted.conversation_id`,
            `timeline[].quoted.text`, `timeline[].quoted.tweet_id`, `timeline[].user_info.favorites_count`,
            `timeline[].user_info.followers_count`, `timeline[].user_info.friends_count`,
            `timeline[].user_info.name`, `timeline[].user_info.rest_id`, `timeline[].user_info.screen_name`,
            `timeline[].media.video[].id`, `timeline[].quoted.author.name`,
            `timeline[].quoted.author.rest_id`, `timeline[].quoted.author.screen_name`, `status`, …

        Source: `GET /api/twitter/search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_V1, {"keyword": keyword, "searchType": search_type, "cursor": cursor})

    def iter_search_v1(
        self,
        *,
        keyword: str,
        search_type: Literal["TOP", "LATEST", "MEDIA", "PEOPLE", "LISTS"] | str | None = None,
        cursor: str | None = None,
        max_pages: int,
    ) -> Pages[SearchV1Data]:
        """Iterate over the pages of `search_v1`; each is a response of it.

        The other arguments are those of `search_v1`; `cursor` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_V1, {"keyword": keyword, "searchType": search_type, "cursor": cursor}, max_pages)


class AsyncTwitter(AsyncNamespace):
    """Endpoints under `/api/twitter`.

    Posts, comments and user profiles of X (Twitter), and search.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_post_comments_v1(
        self, *, tweet_id: str, cursor: str | None = None
    ) -> Response[GetPostCommentsV1Data]:
        """Comments on a post (v1, 推文评论).

        Returns the latest comments on a post, page by page.

        Args:
            tweet_id: Id of the post, the number after /status/ in its address.
            cursor: Cursor from the previous response; empty for the first page.

        Returns:
            The response. Its `data` is `GetPostCommentsV1Data`, inferred from examples.
            Fields: `next_cursor`, `prev_cursor`, `timeline[].conversation_id`,
            `timeline[].in_reply_to_screen_name`, `timeline[].screen_name`, `timeline[].text`,
            `timeline[].tweet_id`, `timeline[].user_info.favorites_count`,
            `timeline[].user_info.followers_count`, `timeline[].user_info.friends_count`,
            `timeline[].user_info.name`, `timeline[].user_info.rest_id`, `timeline[].user_info.screen_name`,
            `timeline[].entities.user_mentions[].name`, `timeline[].entities.user_mentions[].screen_name`,
            `timeline[].media.photo[].id`, `status`, `timeline[].bookmarks`, `timeline[].created_at`,
            `timeline[].display_text_range`, …

        Source: `GET /api/twitter/get-post-comments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_POST_COMMENTS_V1, {"tweetId": tweet_id, "cursor": cursor})

    def iter_get_post_comments_v1(
        self, *, tweet_id: str, cursor: str | None = None, max_pages: int
    ) -> AsyncPages[GetPostCommentsV1Data]:
        """Iterate over the pages of `get_post_comments_v1`; each is a response of it.

        The other arguments are those of `get_post_comments_v1`; `cursor` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_POST_COMMENTS_V1, {"tweetId": tweet_id, "cursor": cursor}, max_pages)

    async def get_post_detail_v1(self, *, tweet_id: str) -> Response[Any]:
        """Post details (v1, 推文详情).

        Returns one post by its id. The vendor does not document the response.

        Args:
            tweet_id: Id of the post, the number after /status/ in its address.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/twitter/get-post-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_POST_DETAIL_V1, {"tweetId": tweet_id})

    async def get_user_detail_v1(self, *, rest_id: str) -> Response[GetUserDetailV1Data]:
        """User profile (v1, 用户主页信息).

        Returns the profile of one user by the numeric id. It does not take the user name.

        Args:
            rest_id: Numeric id of the user (rest id), not the user name.

        Returns:
            The response. Its `data` is `GetUserDetailV1Data`, inferred from examples.
            Fields: `business_account`, `desc`, `id`, `media_count`, `name`, `rest_id`, `statuses_count`,
            `sub_count`, `avatar`, `blue_verified`, `created_at`, `friends`, `header_image`, `location`,
            `pinned_tweet_ids_str`, `profile`, `protected`, `status`, `verification_type`,
            `affiliates.label.description`, …

        Source: `GET /api/twitter/get-user-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_DETAIL_V1, {"restId": rest_id})

    async def get_user_posts_v1(self, *, rest_id: str, cursor: str | None = None) -> Response[GetUserPostsV1Data]:
        """Posts of a user (v1, 用户推文列表).

        Returns the posts of one user, page by page.

        Args:
            rest_id: Numeric id of the user (rest id), not the user name.
            cursor: Cursor from the previous response; empty for the first page.

        Returns:
            The response. Its `data` is `GetUserPostsV1Data`, inferred from examples.
            Fields: `next_cursor`, `prev_cursor`, `pinned.conversation_id`, `pinned.text`, `pinned.tweet_id`,
            `timeline[].conversation_id`, `timeline[].text`, `timeline[].tweet_id`, `user.desc`, `user.id`,
            `user.media_count`, `user.name`, `user.statuses_count`, `user.sub_count`,
            `pinned.author.followers_count`, `pinned.author.name`, `pinned.author.rest_id`,
            `pinned.author.screen_name`, `timeline[].author.followers_count`, `timeline[].author.name`, …

        Source: `GET /api/twitter/get-user-posts/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_POSTS_V1, {"restId": rest_id, "cursor": cursor})

    def iter_get_user_posts_v1(
        self, *, rest_id: str, cursor: str | None = None, max_pages: int
    ) -> AsyncPages[GetUserPostsV1Data]:
        """Iterate over the pages of `get_user_posts_v1`; each is a response of it.

        The other arguments are those of `get_user_posts_v1`; `cursor` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_POSTS_V1, {"restId": rest_id, "cursor": cursor}, max_pages)

    async def search_v1(
        self,
        *,
        keyword: str,
        search_type: Literal["TOP", "LATEST", "MEDIA", "PEOPLE", "LISTS"] | str | None = None,
        cursor: str | None = None,
    ) -> Response[SearchV1Data]:
        """Keyword search (v1, 关键词搜索).

        Searches X by keyword, page by page. The type selects posts, media, users or lists.

        Args:
            keyword: Words to search for.
            search_type: Type of results, like the tabs of the search page on X. The vendor's default is
                `Top`, which is not one of its values.
                - `TOP`: Top results
                - `LATEST`: Newest results
                - `MEDIA`: Photos and videos
                - `PEOPLE`: Users
                - `LISTS`: Lists
            cursor: Cursor from the previous response; empty for the first page.

        Returns:
            The response. Its `data` is `SearchV1Data`, inferred from examples.
            Fields: `next_cursor`, `prev_cursor`, `timeline[].conversation_id`, `timeline[].screen_name`,
            `timeline[].text`, `timeline[].tweet_id`, `timeline[].quoted.conversation_id`,
            `timeline[].quoted.text`, `timeline[].quoted.tweet_id`, `timeline[].user_info.favorites_count`,
            `timeline[].user_info.followers_count`, `timeline[].user_info.friends_count`,
            `timeline[].user_info.name`, `timeline[].user_info.rest_id`, `timeline[].user_info.screen_name`,
            `timeline[].media.video[].id`, `timeline[].quoted.author.name`,
            `timeline[].quoted.author.rest_id`, `timeline[].quoted.author.screen_name`, `status`, …

        Source: `GET /api/twitter/search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_V1, {"keyword": keyword, "searchType": search_type, "cursor": cursor})

    def iter_search_v1(
        self,
        *,
        keyword: str,
        search_type: Literal["TOP", "LATEST", "MEDIA", "PEOPLE", "LISTS"] | str | None = None,
        cursor: str | None = None,
        max_pages: int,
    ) -> AsyncPages[SearchV1Data]:
        """Iterate over the pages of `search_v1`; each is a response of it.

        The other arguments are those of `search_v1`; `cursor` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_V1, {"keyword": keyword, "searchType": search_type, "cursor": cursor}, max_pages)
