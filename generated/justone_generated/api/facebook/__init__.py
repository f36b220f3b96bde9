"""Endpoints under `/api/facebook`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .get_comment_replies_v1 import GetCommentRepliesV1Data
    from .get_post_comments_v1 import GetPostCommentsV1Data
    from .get_profile_id_v1 import GetProfileIdV1Data
    from .get_profile_posts_v1 import GetProfilePostsV1Data
    from .search_post_v1 import SearchPostV1Data

GET_COMMENT_REPLIES_V1: Operation[GetCommentRepliesV1Data] = Operation(
    name="facebook.get_comment_replies_v1",
    method="GET",
    path="/api/facebook/get-comment-replies/v1",
    summary="Replies to a comment (v1, 评论的回复).",
    parameters={"post_id": "postId", "comment_id": "commentId", "expansion_token": "expansionToken"},
    data="justone_generated.api.facebook.get_comment_replies_v1",
    items_path=("data", "results"),
    family="facebook_get_comment_replies",
)
GET_POST_COMMENTS_V1: Operation[GetPostCommentsV1Data] = Operation(
    name="facebook.get_post_comments_v1",
    method="GET",
    path="/api/facebook/get-post-comments/v1",
    summary="Comments on a post (v1, 帖子评论).",
    parameters={"post_id": "postId", "cursor": "cursor"},
    data="justone_generated.api.facebook.get_post_comments_v1",
    paging=Paging(next={"cursor": ("data", "cursor")}, items=("data", "results")),
    family="facebook_get_post_comments",
)
GET_PROFILE_ID_V1: Operation[GetProfileIdV1Data] = Operation(
    name="facebook.get_profile_id_v1",
    method="GET",
    path="/api/facebook/get-profile-id/v1",
    summary="Profile id from an address (v1, 主页链接转主页 ID).",
    parameters={"url": "url"},
    data="justone_generated.api.facebook.get_profile_id_v1",
    family="facebook_get_profile_id",
)
GET_PROFILE_POSTS_V1: Operation[GetProfilePostsV1Data] = Operation(
    name="facebook.get_profile_posts_v1",
    method="GET",
    path="/api/facebook/get-profile-posts/v1",
    summary="Posts of a profile (v1, 主页帖子列表).",
    parameters={"profile_id": "profileId", "cursor": "cursor"},
    data="justone_generated.api.facebook.get_profile_posts_v1",
    paging=Paging(next={"cursor": ("data", "cursor")}, items=("data", "results")),
    family="facebook_get_profile_posts",
)
SEARCH_POST_V1: Operation[SearchPostV1Data] = Operation(
    name="facebook.search_post_v1",
    method="GET",
    path="/api/facebook/search-post/v1",
    summary="Post search (v1, 帖子搜索).",
    parameters={"keyword": "keyword", "start_date": "startDate", "end_date": "endDate", "cursor": "cursor"},
    data="justone_generated.api.facebook.search_post_v1",
    paging=Paging(next={"cursor": ("data", "cursor")}, items=("data", "results")),
    family="facebook_search_post",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_COMMENT_REPLIES_V1,
    GET_POST_COMMENTS_V1,
    GET_PROFILE_ID_V1,
    GET_PROFILE_POSTS_V1,
    SEARCH_POST_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetCommentRepliesV1Data": "justone_generated.api.facebook.get_comment_replies_v1",
    "GetPostCommentsV1Data": "justone_generated.api.facebook.get_post_comments_v1",
    "GetProfileIdV1Data": "justone_generated.api.facebook.get_profile_id_v1",
    "GetProfilePostsV1Data": "justone_generated.api.facebook.get_profile_posts_v1",
    "SearchPostV1Data": "justone_generated.api.facebook.search_post_v1",
}


class Facebook(Namespace):
    """Endpoints under `/api/facebook`.

    Public posts, comments and replies of Facebook, and post search.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_comment_replies_v1(
        self, *, post_id: str, comment_id: str, expansion_token: str
    ) -> Response[GetCommentRepliesV1Data]:
        """Replies to a comment (v1, 评论的回复).

        Returns the replies to one comment on a post. The comment id and the expansion token come from the
        post comments endpoint.

        Args:
            post_id: Numeric id of the post (legacy id).
            comment_id: Id of the parent comment.
            expansion_token: The expansion_token of the same comment.

        Returns:
            The response. Its `data` is `GetCommentRepliesV1Data`, inferred from examples.
            Fields: `cursor`, `results`.

        Source: `GET /api/facebook/get-comment-replies/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_COMMENT_REPLIES_V1, {"postId": post_id, "commentId": comment_id, "expansionToken": expansion_token}
        )

    def get_post_comments_v1(self, *, post_id: str, cursor: str | None = None) -> Response[GetPostCommentsV1Data]:
        """Comments on a post (v1, 帖子评论).

        Returns the comments on a post, page by page. Each comment has the token that the replies endpoint
        needs.

        Args:
            post_id: Id of the post, from a search or from the posts of a profile.
            cursor: Cursor from the previous response; empty for the first page.

        Returns:
            The response. Its `data` is `GetPostCommentsV1Data`, inferred from examples.
            Fields: `cursor`, `results[].comment_id`, `results[].created_time`, `results[].legacy_comment_id`,
            `results[].parent_comment_id`, `results[].reactions_count`, `results[].replies_count`,
            `results[].author.id`, `results[].author.name`, `results[].sticker.typename`,
            `results[].sticker.frame_count`, `results[].sticker.id`, `results[].depth`,
            `results[].expansion_token`, `results[].gif`, `results[].image`, `results[].is_gif`,
            `results[].is_sticker`, `results[].message`, `results[].type`, …

        Source: `GET /api/facebook/get-post-comments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_POST_COMMENTS_V1, {"postId": post_id, "cursor": cursor})

    def iter_get_post_comments_v1(
        self, *, post_id: str, cursor: str | None = None, max_pages: int
    ) -> Pages[GetPostCommentsV1Data]:
        """Iterate over the pages of `get_post_comments_v1`; each is a response of it.

        The other arguments are those of `get_post_comments_v1`; `cursor` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_POST_COMMENTS_V1, {"postId": post_id, "cursor": cursor}, max_pages)

    def get_profile_id_v1(self, *, url: str) -> Response[GetProfileIdV1Data]:
        """Profile id from an address (v1, 主页链接转主页 ID).

        Returns the id of a profile from the path of its address. The profile posts endpoint needs this id.

        Args:
            url: Path of the profile address, with the leading slash and without https:// and the domain.

        Returns:
            The response. Its `data` is `GetProfileIdV1Data`, inferred from examples.
            Fields: `profile_id`.

        Source: `GET /api/facebook/get-profile-id/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_PROFILE_ID_V1, {"url": url})

    def get_profile_posts_v1(self, *, profile_id: str, cursor: str | None = None) -> Response[GetProfilePostsV1Data]:
        """Posts of a profile (v1, 主页帖子列表).

        Returns the public posts of one profile, page by page.

        Args:
            profile_id: Id of the profile, from the profile id endpoint.
            cursor: Cursor from the previous response; empty for the first page.

        Returns:
            The response. Its `data` is `GetProfilePostsV1Data`, inferred from examples.
            Fields: `cursor`, `results[].associated_group_id`, `results[].author_title`,
            `results[].comments_count`, `results[].comments_id`, `results[].images_count`,
            `results[].post_id`, `results[].reactions_count`, `results[].reshare_count`,
            `results[].shares_id`, `results[].video_view_count`, `results[].author.delegate_page_id`,
            `results[].author.id`, `results[].author.name`, `results[].authors[].delegate_page_id`,
            `results[].authors[].id`, `results[].authors[].name`, `results[].top_comments[].created_time`,
            `results[].top_comments[].id`, `results[].top_comments[].legacy_fb_id`, …

        Source: `GET /api/facebook/get-profile-posts/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_PROFILE_POSTS_V1, {"profileId": profile_id, "cursor": cursor})

    def iter_get_profile_posts_v1(
        self, *, profile_id: str, cursor: str | None = None, max_pages: int
    ) -> Pages[GetProfilePostsV1Data]:
        """Iterate over the pages of `get_profile_posts_v1`; each is a response of it.

        The other arguments are those of `get_profile_posts_v1`; `cursor` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_PROFILE_POSTS_V1, {"profileId": profile_id, "cursor": cursor}, max_pages)

    def search_post_v1(
        self, *, keyword: str, start_date: str | None = None, end_date: str | None = None, cursor: str | None = None
    ) -> Response[SearchPostV1Data]:
        """Post search (v1, 帖子搜索).

        Searches public posts by keyword, page by page. A start and an end date can limit the range.

        Args:
            keyword: Words to search for.
            start_date: First day of the range, as yyyy-MM-dd, inclusive.
            end_date: Last day of the range, as yyyy-MM-dd, inclusive.
            cursor: Cursor from the previous response; empty for the first page.

        Returns:
            The response. Its `data` is `SearchPostV1Data`, inferred from examples.
            Fields: `cursor`, `results[].associated_group_id`, `results[].author_title`,
            `results[].comments_count`, `results[].comments_id`, `results[].images_count`,
            `results[].post_id`, `results[].reactions_count`, `results[].reshare_count`,
            `results[].shares_id`, `results[].video_view_count`, `results[].associated_group.group_id`,
            `results[].associated_group.name`, `results[].author.delegate_page_id`, `results[].author.id`,
            `results[].author.name`, `results[].authors[].delegate_page_id`, `results[].authors[].id`,
            `results[].authors[].name`, `results[].image.id`, …

        Source: `GET /api/facebook/search-post/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_POST_V1, {"keyword": keyword, "startDate": start_date, "endDate": end_date, "cursor": cursor}
        )

    def iter_search_post_v1(
        self,
        *,
        keyword: str,
        start_date: str | None = None,
        end_date: str | None = None,
        cursor: str | None = None,
        max_pages: int,
    ) -> Pages[SearchPostV1Data]:
        """Iterate over the pages of `search_post_v1`; each is a response of it.

        The other arguments are those of `search_post_v1`; `cursor` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_POST_V1,
            {"keyword": keyword, "startDate": start_date, "endDate": end_date, "cursor": cursor},
            max_pages,
        )


class AsyncFacebook(AsyncNamespace):
    """Endpoints under `/api/facebook`.

    Public posts, comments and replies of Facebook, and post search.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_comment_replies_v1(
        self, *, post_id: str, comment_id: str, expansion_token: str
    ) -> Response[GetCommentRepliesV1Data]:
        """Replies to a comment (v1, 评论的回复).

        Returns the replies to one comment on a post. The comment id and the expansion token come from the
        post comments endpoint.

        Args:
            post_id: Numeric id of the post (legacy id).
            comment_id: Id of the parent comment.
            expansion_token: The expansion_token of the same comment.

        Returns:
            The response. Its `data` is `GetCommentRepliesV1Data`, inferred from examples.
            Fields: `cursor`, `results`.

        Source: `GET /api/facebook/get-comment-replies/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_COMMENT_REPLIES_V1, {"postId": post_id, "commentId": comment_id, "expansionToken": expansion_token}
        )

    async def get_post_comments_v1(self, *, post_id: str, cursor: str | None = None) -> Response[GetPostCommentsV1Data]:
        """Comments on a post (v1, 帖子评论).

        Returns the comments on a post, page by page. Each comment has the token that the replies endpoint
        needs.

        Args:
            post_id: Id of the post, from a search or from the posts of a profile.
            cursor: Cursor from the previous response; empty for the first page.

        Returns:
            The response. Its `data` is `GetPostCommentsV1Data`, inferred from examples.
            Fields: `cursor`, `results[].comment_id`, `results[].created_time`, `results[].legacy_comment_id`,
            `results[].parent_comment_id`, `results[].reactions_count`, `results[].replies_count`,
            `results[].author.id`, `results[].author.name`, `results[].sticker.typename`,
            `results[].sticker.frame_count`, `results[].sticker.id`, `results[].depth`,
            `results[].expansion_token`, `results[].gif`, `results[].image`, `results[].is_gif`,
            `results[].is_sticker`, `results[].message`, `results[].type`, …

        Source: `GET /api/facebook/get-post-comments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_POST_COMMENTS_V1, {"postId": post_id, "cursor": cursor})

    def iter_get_post_comments_v1(
        self, *, post_id: str, cursor: str | None = None, max_pages: int
    ) -> AsyncPages[GetPostCommentsV1Data]:
        """Iterate over the pages of `get_post_comments_v1`; each is a response of it.

        The other arguments are those of `get_post_comments_v1`; `cursor` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_POST_COMMENTS_V1, {"postId": post_id, "cursor": cursor}, max_pages)

    async def get_profile_id_v1(self, *, url: str) -> Response[GetProfileIdV1Data]:
        """Profile id from an address (v1, 主页链接转主页 ID).

        Returns the id of a profile from the path of its address. The profile posts endpoint needs this id.

        Args:
            url: Path of the profile address, with the leading slash and without https:// and the domain.

        Returns:
            The response. Its `data` is `GetProfileIdV1Data`, inferred from examples.
            Fields: `profile_id`.

        Source: `GET /api/facebook/get-profile-id/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_PROFILE_ID_V1, {"url": url})

    async def get_profile_posts_v1(
        self, *, profile_id: str, cursor: str | None = None
    ) -> Response[GetProfilePostsV1Data]:
        """Posts of a profile (v1, 主页帖子列表).

        Returns the public posts of one profile, page by page.

        Args:
            profile_id: Id of the profile, from the profile id endpoint.
            cursor: Cursor from the previous response; empty for the first page.

        Returns:
            The response. Its `data` is `GetProfilePostsV1Data`, inferred from examples.
            Fields: `cursor`, `results[].associated_group_id`, `results[].author_title`,
            `results[].comments_count`, `results[].comments_id`, `results[].images_count`,
            `results[].post_id`, `results[].reactions_count`, `results[].reshare_count`,
            `results[].shares_id`, `results[].video_view_count`, `results[].author.delegate_page_id`,
            `results[].author.id`, `results[].author.name`, `results[].authors[].delegate_page_id`,
            `results[].authors[].id`, `results[].authors[].name`, `results[].top_comments[].created_time`,
            `results[].top_comments[].id`, `results[].top_comments[].legacy_fb_id`, …

        Source: `GET /api/facebook/get-profile-posts/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_PROFILE_POSTS_V1, {"profileId": profile_id, "cursor": cursor})

    def iter_get_profile_posts_v1(
        self, *, profile_id: str, cursor: str | None = None, max_pages: int
    ) -> AsyncPages[GetProfilePostsV1Data]:
        """Iterate over the pages of `get_profile_posts_v1`; each is a response of it.

        The other arguments are those of `get_profile_posts_v1`; `cursor` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_PROFILE_POSTS_V1, {"profileId": profile_id, "cursor": cursor}, max_pages)

    async def search_post_v1(
        self, *, keyword: str, start_date: str | None = None, end_date: str | None = None, cursor: str | None = None
    ) -> Response[SearchPostV1Data]:
        """Post search (v1, 帖子搜索).

        Searches public posts by keyword, page by page. A start and an end date can limit the range.

        Args:
            keyword: Words to search for.
            start_date: First day of the range, as yyyy-MM-dd, inclusive.
            end_date: Last day of the range, as yyyy-MM-dd, inclusive.
            cursor: Cursor from the previous response; empty for the first page.

        Returns:
            The response. Its `data` is `SearchPostV1Data`, inferred from examples.
            Fields: `cursor`, `results[].associated_group_id`, `results[].author_title`,
            `results[].comments_count`, `results[].comments_id`, `results[].images_count`,
            `results[].post_id`, `results[].reactions_count`, `results[].reshare_count`,
            `results[].shares_id`, `results[].video_view_count`, `results[].associated_group.group_id`,
            `results[].associated_group.name`, `results[].author.delegate_page_id`, `results[].author.id`,
            `results[].author.name`, `results[].authors[].delegate_page_id`, `results[].authors[].id`,
            `results[].authors[].name`, `results[].image.id`, …

        Source: `GET /api/facebook/search-post/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_POST_V1, {"keyword": keyword, "startDate": start_date, "endDate": end_date, "cursor": cursor}
        )

    def iter_search_post_v1(
        self,
        *,
        keyword: str,
        start_date: str | None = None,
        end_date: str | None = None,
        cursor: str | None = None,
        max_pages: int,
    ) -> AsyncPages[SearchPostV1Data]:
        """Iterate over the pages of `search_post_v1`; each is a response of it.

        The other arguments are those of `search_post_v1`; `cursor` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_POST_V1,
            {"keyword": keyword, "startDate": start_date, "endDate": end_date, "cursor": cursor},
            max_pages,
        )
