"""Endpoints under `/api/reddit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .get_post_comments_v1 import GetPostCommentsV1Data
    from .get_post_detail_v1 import GetPostDetailV1Data
    from .search_v1 import SearchV1Data

GET_POST_COMMENTS_V1: Operation[GetPostCommentsV1Data] = Operation(
    name="reddit.get_post_comments_v1",
    method="GET",
    path="/api/reddit/get-post-comments/v1",
    summary="Comments on a post (v1, 帖子评论).",
    parameters={"post_id": "postId", "cursor": "cursor"},
    data="justone_generated.api.reddit.get_post_comments_v1",
    items_path=("data", "postInfoById", "commentForest", "trees"),
    family="reddit_get_post_comments",
)
GET_POST_DETAIL_V1: Operation[GetPostDetailV1Data] = Operation(
    name="reddit.get_post_detail_v1",
    method="GET",
    path="/api/reddit/get-post-detail/v1",
    summary="Post details (v1, 帖子详情).",
    parameters={"post_id": "postId"},
    data="justone_generated.api.reddit.get_post_detail_v1",
    items_path=("data", "postsInfoByIds"),
    family="reddit_get_post_detail",
)
SEARCH_V1: Operation[SearchV1Data] = Operation(
    name="reddit.search_v1",
    method="GET",
    path="/api/reddit/search/v1",
    summary="Post search (v1, 帖子搜索).",
    parameters={"keyword": "keyword", "after": "after"},
    data="justone_generated.api.reddit.search_v1",
    paging=Paging(
        next={"after": ("data", "search", "dynamic", "components", "main", "edges", -1, "cursor")},
        items=("data", "search", "dynamic", "components", "main", "edges"),
    ),
    family="reddit_search",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_POST_COMMENTS_V1,
    GET_POST_DETAIL_V1,
    SEARCH_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetPostCommentsV1Data": "justone_generated.api.reddit.get_post_comments_v1",
    "GetPostDetailV1Data": "justone_generated.api.reddit.get_post_detail_v1",
    "SearchV1Data": "justone_generated.api.reddit.search_v1",
}


class Reddit(Namespace):
    """Endpoints under `/api/reddit`.

    Posts and comments of Reddit, and post search.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_post_comments_v1(self, *, post_id: str, cursor: str | None = None) -> Response[GetPostCommentsV1Data]:
        """Comments on a post (v1, 帖子评论).

        Returns the comments on a post, page by page. A token leads to the next page.

        Args:
            post_id: Id of the post, from a search.
            cursor: Token from the previous response that leads to the next page; empty for the first
                page.

        Returns:
            The response. Its `data` is `GetPostCommentsV1Data`, inferred from examples.
            Fields: `post_info_by_id.typename`, `post_info_by_id.comment_count`, `post_info_by_id.id`,
            `post_info_by_id.title`, `post_info_by_id.comment_forest.typename`,
            `post_info_by_id.subreddit.id`, `post_info_by_id.subreddit.name`,
            `post_info_by_id.subreddit.prefixed_name`,
            `post_info_by_id.comment_forest.page_info.comment_count`,
            `post_info_by_id.comment_forest.trees[].child_count`,
            `post_info_by_id.comment_forest.trees[].parent_id`,
            `post_info_by_id.comment_forest.trees[].more.count`,
            `post_info_by_id.comment_forest.trees[].more.cursor`,
            `post_info_by_id.comment_forest.trees[].more.is_too_deep_for_count`,
            `post_info_by_id.comment_forest.trees[].node.typename`,
            `post_info_by_id.comment_forest.trees[].node.id`,
            `post_info_by_id.subreddit.allowed_media_in_comments`, `post_info_by_id.subreddit.is_quarantined`,
            `post_info_by_id.subreddit.tipping_status`,
            `post_info_by_id.comment_forest.page_info.has_next_page`, …

        Source: `GET /api/reddit/get-post-comments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_POST_COMMENTS_V1, {"postId": post_id, "cursor": cursor})

    def get_post_detail_v1(self, *, post_id: str) -> Response[GetPostDetailV1Data]:
        """Post details (v1, 帖子详情).

        Returns one post by its full id.

        Args:
            post_id: Full id of the post, with the prefix t3_.

        Returns:
            The response. Its `data` is `GetPostDetailV1Data`, inferred from examples.
            Fields: `posts_info_by_ids[].typename`, `posts_info_by_ids[].comment_count`,
            `posts_info_by_ids[].content`, `posts_info_by_ids[].id`, `posts_info_by_ids[].post_title`,
            `posts_info_by_ids[].view_count`, `posts_info_by_ids[].author_info.typename`,
            `posts_info_by_ids[].author_info.id`, `posts_info_by_ids[].author_info.name`,
            `posts_info_by_ids[].awardings[].typename`, `posts_info_by_ids[].awardings[].total`,
            `posts_info_by_ids[].post_stats.share_all_total`,
            `posts_info_by_ids[].post_stats.view_count_total`, `posts_info_by_ids[].subreddit.typename`,
            `posts_info_by_ids[].subreddit.id`, `posts_info_by_ids[].subreddit.name`,
            `posts_info_by_ids[].subreddit.prefixed_name`, `posts_info_by_ids[].subreddit.subscribers_count`,
            `posts_info_by_ids[].subreddit.title`, `posts_info_by_ids[].author_info.icon_small.typename`, …

        Source: `GET /api/reddit/get-post-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_POST_DETAIL_V1, {"postId": post_id})

    def search_v1(self, *, keyword: str, after: str | None = None) -> Response[SearchV1Data]:
        """Post search (v1, 帖子搜索).

        Searches posts by keyword, page by page.

        Args:
            keyword: Words to search for.
            after: Token from the previous response that leads to the next page; empty for the first page.

        Returns:
            The response. Its `data` is `SearchV1Data`, inferred from examples.
            Fields: `search.dynamic.components.typename`, `search.dynamic.components.applied_state.typename`,
            `search.dynamic.components.telemetry`, `search.dynamic.components.applied_state.pane`.

        Source: `GET /api/reddit/search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_V1, {"keyword": keyword, "after": after})

    def iter_search_v1(self, *, keyword: str, after: str | None = None, max_pages: int) -> Pages[SearchV1Data]:
        """Iterate over the pages of `search_v1`; each is a response of it.

        The other arguments are those of `search_v1`; `after` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_V1, {"keyword": keyword, "after": after}, max_pages)


class AsyncReddit(AsyncNamespace):
    """Endpoints under `/api/reddit`.

    Posts and comments of Reddit, and post search.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_post_comments_v1(self, *, post_id: str, cursor: str | None = None) -> Response[GetPostCommentsV1Data]:
        """Comments on a post (v1, 帖子评论).

        Returns the comments on a post, page by page. A token leads to the next page.

        Args:
            post_id: Id of the post, from a search.
            cursor: Token from the previous response that leads to the next page; empty for the first
                page.

        Returns:
            The response. Its `data` is `GetPostCommentsV1Data`, inferred from examples.
            Fields: `post_info_by_id.typename`, `post_info_by_id.comment_count`, `post_info_by_id.id`,
            `post_info_by_id.title`, `post_info_by_id.comment_forest.typename`,
            `post_info_by_id.subreddit.id`, `post_info_by_id.subreddit.name`,
            `post_info_by_id.subreddit.prefixed_name`,
            `post_info_by_id.comment_forest.page_info.comment_count`,
            `post_info_by_id.comment_forest.trees[].child_count`,
            `post_info_by_id.comment_forest.trees[].parent_id`,
            `post_info_by_id.comment_forest.trees[].more.count`,
            `post_info_by_id.comment_forest.trees[].more.cursor`,
            `post_info_by_id.comment_forest.trees[].more.is_too_deep_for_count`,
            `post_info_by_id.comment_forest.trees[].node.typename`,
            `post_info_by_id.comment_forest.trees[].node.id`,
            `post_info_by_id.subreddit.allowed_media_in_comments`, `post_info_by_id.subreddit.is_quarantined`,
            `post_info_by_id.subreddit.tipping_status`,
            `post_info_by_id.comment_forest.page_info.has_next_page`, …

        Source: `GET /api/reddit/get-post-comments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_POST_COMMENTS_V1, {"postId": post_id, "cursor": cursor})

    async def get_post_detail_v1(self, *, post_id: str) -> Response[GetPostDetailV1Data]:
        """Post details (v1, 帖子详情).

        Returns one post by its full id.

        Args:
            post_id: Full id of the post, with the prefix t3_.

        Returns:
            The response. Its `data` is `GetPostDetailV1Data`, inferred from examples.
            Fields: `posts_info_by_ids[].typename`, `posts_info_by_ids[].comment_count`,
            `posts_info_by_ids[].content`, `posts_info_by_ids[].id`, `posts_info_by_ids[].post_title`,
            `posts_info_by_ids[].view_count`, `posts_info_by_ids[].author_info.typename`,
            `posts_info_by_ids[].author_info.id`, `posts_info_by_ids[].author_info.name`,
            `posts_info_by_ids[].awardings[].typename`, `posts_info_by_ids[].awardings[].total`,
            `posts_info_by_ids[].post_stats.share_all_total`,
            `posts_info_by_ids[].post_stats.view_count_total`, `posts_info_by_ids[].subreddit.typename`,
            `posts_info_by_ids[].subreddit.id`, `posts_info_by_ids[].subreddit.name`,
            `posts_info_by_ids[].subreddit.prefixed_name`, `posts_info_by_ids[].subreddit.subscribers_count`,
            `posts_info_by_ids[].subreddit.title`, `posts_info_by_ids[].author_info.icon_small.typename`, …

        Source: `GET /api/reddit/get-post-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_POST_DETAIL_V1, {"postId": post_id})

    async def search_v1(self, *, keyword: str, after: str | None = None) -> Response[SearchV1Data]:
        """Post search (v1, 帖子搜索).

        Searches posts by keyword, page by page.

        Args:
            keyword: Words to search for.
            after: Token from the previous response that leads to the next page; empty for the first page.

        Returns:
            The response. Its `data` is `SearchV1Data`, inferred from examples.
            Fields: `search.dynamic.components.typename`, `search.dynamic.components.applied_state.typename`,
            `search.dynamic.components.telemetry`, `search.dynamic.components.applied_state.pane`.

        Source: `GET /api/reddit/search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_V1, {"keyword": keyword, "after": after})

    def iter_search_v1(self, *, keyword: str, after: str | None = None, max_pages: int) -> AsyncPages[SearchV1Data]:
        """Iterate over the pages of `search_v1`; each is a response of it.

        The other arguments are those of `search_v1`; `after` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_V1, {"keyword": keyword, "after": after}, max_pages)
