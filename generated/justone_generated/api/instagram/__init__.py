"""Endpoints under `/api/instagram`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .get_comment_replies_v1 import GetCommentRepliesV1Data
    from .get_post_comments_v1 import GetPostCommentsV1Data
    from .get_post_detail_v1 import GetPostDetailV1Data
    from .get_user_detail_v1 import GetUserDetailV1Data
    from .get_user_detail_v2 import GetUserDetailV2Data
    from .get_user_posts_v1 import GetUserPostsV1Data
    from .search_hashtag_posts_v1 import SearchHashtagPostsV1Data
    from .search_reels_v1 import SearchReelsV1Data

GENERAL_SEARCH_V1: Operation[Any] = Operation(
    name="instagram.general_search_v1",
    method="GET",
    path="/api/instagram/general-search/v1",
    summary="General search (v1, 综合搜索).",
    parameters={"keyword": "keyword", "pagination_token": "paginationToken"},
)
GET_COMMENT_REPLIES_V1: Operation[GetCommentRepliesV1Data] = Operation(
    name="instagram.get_comment_replies_v1",
    method="GET",
    path="/api/instagram/get-comment-replies/v1",
    summary="Replies to a comment (v1, 评论的回复).",
    parameters={"media_id": "mediaId", "comment_id": "commentId", "min_id": "minId"},
    data="justone_generated.api.instagram.get_comment_replies_v1",
    paging=Paging(next={"minId": ("data", "..", "next_min_child_cursor")}),
    family="instagram_get_comment_replies",
)
GET_POST_COMMENTS_V1: Operation[GetPostCommentsV1Data] = Operation(
    name="instagram.get_post_comments_v1",
    method="GET",
    path="/api/instagram/get-post-comments/v1",
    summary="Comments on a post (v1, 帖子评论).",
    parameters={"code": "code", "min_id": "minId", "sort_order": "sortOrder"},
    data="justone_generated.api.instagram.get_post_comments_v1",
    paging=Paging(next={"minId": ("data", "..", "next_min_id")}),
    items_path=("data", "comments"),
    family="instagram_get_post_comments",
)
GET_POST_DETAIL_V1: Operation[GetPostDetailV1Data] = Operation(
    name="instagram.get_post_detail_v1",
    method="GET",
    path="/api/instagram/get-post-detail/v1",
    summary="Post details (v1, 帖子详情).",
    parameters={"code": "code"},
    data="justone_generated.api.instagram.get_post_detail_v1",
    family="instagram_get_post_detail",
)
GET_USER_DETAIL_V1: Operation[GetUserDetailV1Data] = Operation(
    name="instagram.get_user_detail_v1",
    method="GET",
    path="/api/instagram/get-user-detail/v1",
    summary="User profile (v1, 用户主页信息).",
    parameters={"username": "username"},
    data="justone_generated.api.instagram.get_user_detail_v1",
    family="instagram_get_user_detail",
)
GET_USER_DETAIL_V2: Operation[GetUserDetailV2Data] = Operation(
    name="instagram.get_user_detail_v2",
    method="GET",
    path="/api/instagram/get-user-detail/v2",
    summary="User profile (v2, 用户主页信息).",
    parameters={"username": "username"},
    data="justone_generated.api.instagram.get_user_detail_v2",
    family="instagram_get_user_detail",
    recommended=True,
)
GET_USER_POSTS_V1: Operation[GetUserPostsV1Data] = Operation(
    name="instagram.get_user_posts_v1",
    method="GET",
    path="/api/instagram/get-user-posts/v1",
    summary="Posts of a user (v1, 用户帖子列表).",
    parameters={"username": "username", "pagination_token": "paginationToken"},
    data="justone_generated.api.instagram.get_user_posts_v1",
    paging=Paging(next={"paginationToken": ("data", "pagination_token")}, items=("data", "data", "items")),
    family="instagram_get_user_posts",
)
SEARCH_HASHTAG_POSTS_V1: Operation[SearchHashtagPostsV1Data] = Operation(
    name="instagram.search_hashtag_posts_v1",
    method="GET",
    path="/api/instagram/search-hashtag-posts/v1",
    summary="Hashtag post search (v1, 话题标签帖子搜索).",
    parameters={"hashtag": "hashtag", "end_cursor": "endCursor"},
    data="justone_generated.api.instagram.search_hashtag_posts_v1",
    paging=Paging(
        next={"endCursor": ("data", "data", "hashtag", "edge_hashtag_to_media", "page_info", "end_cursor")},
        more=("data", "data", "hashtag", "edge_hashtag_to_media", "page_info", "has_next_page"),
    ),
    items_path=("data", "data", "hashtag", "edge_hashtag_to_media", "edges"),
    family="instagram_search_hashtag_posts",
)
SEARCH_REELS_V1: Operation[SearchReelsV1Data] = Operation(
    name="instagram.search_reels_v1",
    method="GET",
    path="/api/instagram/search-reels/v1",
    summary="Reels search (v1, Reels 搜索).",
    parameters={"keyword": "keyword", "pagination_token": "paginationToken"},
    data="justone_generated.api.instagram.search_reels_v1",
    paging=Paging(next={"paginationToken": ("data", "pagination_token")}, items=("data", "data", "items")),
    family="instagram_search_reels",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GENERAL_SEARCH_V1,
    GET_COMMENT_REPLIES_V1,
    GET_POST_COMMENTS_V1,
    GET_POST_DETAIL_V1,
    GET_USER_DETAIL_V1,
    GET_USER_DETAIL_V2,
    GET_USER_POSTS_V1,
    SEARCH_HASHTAG_POSTS_V1,
    SEARCH_REELS_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetCommentRepliesV1Data": "justone_generated.api.instagram.get_comment_replies_v1",
    "GetPostCommentsV1Data": "justone_generated.api.instagram.get_post_comments_v1",
    "GetPostDetailV1Data": "justone_generated.api.instagram.get_post_detail_v1",
    "GetUserDetailV1Data": "justone_generated.api.instagram.get_user_detail_v1",
    "GetUserDetailV2Data": "justone_generated.api.instagram.get_user_detail_v2",
    "GetUserPostsV1Data": "justone_generated.api.instagram.get_user_posts_v1",
    "SearchHashtagPostsV1Data": "justone_generated.api.instagram.search_hashtag_posts_v1",
    "SearchReelsV1Data": "justone_generated.api.instagram.search_reels_v1",
}


class Instagram(Namespace):
    """Endpoints under `/api/instagram`.

    Posts, Reels, comments and user profiles of Instagram, and search by keyword and by hashtag.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def general_search_v1(self, *, keyword: str, pagination_token: str | None = None) -> Response[Any]:
        """General search (v1, 综合搜索).

        Searches Instagram by keyword, page by page. The vendor does not document the results.

        Args:
            keyword: Words to search for.
            pagination_token: Token from the previous response that leads to the next page; empty for the
                first page.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/instagram/general-search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GENERAL_SEARCH_V1, {"keyword": keyword, "paginationToken": pagination_token})

    def get_comment_replies_v1(
        self, *, media_id: str, comment_id: str, min_id: str | None = None
    ) -> Response[GetCommentRepliesV1Data]:
        """Replies to a comment (v1, 评论的回复).

        Returns the replies to one comment on a post. The comment id comes from the comments of the post.

        Args:
            media_id: Numeric media id of the post, not the shortcode.
            comment_id: Id of the parent comment, from the comments of the post.
            min_id: The next_min_child_cursor of the previous response; empty for the first page.

        Returns:
            The response. Its `data` is `GetCommentRepliesV1Data`, inferred from examples.
            Fields: `rid`, `status`.

        Source: `GET /api/instagram/get-comment-replies/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_COMMENT_REPLIES_V1, {"mediaId": media_id, "commentId": comment_id, "minId": min_id})

    def iter_get_comment_replies_v1(
        self, *, media_id: str, comment_id: str, min_id: str | None = None, max_pages: int
    ) -> Pages[GetCommentRepliesV1Data]:
        """Iterate over the pages of `get_comment_replies_v1`; each is a response of it.

        The other arguments are those of `get_comment_replies_v1`; `min_id` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_COMMENT_REPLIES_V1, {"mediaId": media_id, "commentId": comment_id, "minId": min_id}, max_pages
        )

    def get_post_comments_v1(
        self, *, code: str, min_id: str | None = None, sort_order: Literal["popular", "newest"] | str | None = None
    ) -> Response[GetPostCommentsV1Data]:
        """Comments on a post (v1, 帖子评论).

        Returns the top-level comments on a post, newest or most popular first. For the replies, use the
        comment replies endpoint.

        Args:
            code: Shortcode of the post, the part after /p/ or /reel/ in its address.
            min_id: The next_min_id of the previous response; empty for the first page.
            sort_order: Order of the comments. The vendor's default is `newest`.
                - `popular`: Most popular first
                - `newest`: Newest first

        Returns:
            The response. Its `data` is `GetPostCommentsV1Data`, inferred from examples.
            Fields: `comment_count`, `next_min_id`, `caption.media_id`, `caption.strong_id`, `caption.text`,
            `caption.user_id`, `comments[].child_comment_count`, `comments[].comment_like_count`,
            `comments[].media_id`, `comments[].strong_id`, `comments[].text`, `comments[].user_id`,
            `caption.user.full_name`, `caption.user.id`, `caption.user.pk_id`, `caption.user.profile_pic_id`,
            `caption.user.strong_id`, `caption.user.username`, `comments[].giphy_media_info.gif_media_id`,
            `comments[].giphy_media_info.id`, …

        Source: `GET /api/instagram/get-post-comments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_POST_COMMENTS_V1, {"code": code, "minId": min_id, "sortOrder": sort_order})

    def iter_get_post_comments_v1(
        self,
        *,
        code: str,
        min_id: str | None = None,
        sort_order: Literal["popular", "newest"] | str | None = None,
        max_pages: int,
    ) -> Pages[GetPostCommentsV1Data]:
        """Iterate over the pages of `get_post_comments_v1`; each is a response of it.

        The other arguments are those of `get_post_comments_v1`; `min_id` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_POST_COMMENTS_V1, {"code": code, "minId": min_id, "sortOrder": sort_order}, max_pages)

    def get_post_detail_v1(self, *, code: str) -> Response[GetPostDetailV1Data]:
        """Post details (v1, 帖子详情).

        Returns one post by its shortcode.

        Args:
            code: Shortcode of the post, the part after /p/ or /reel/ in its address.

        Returns:
            The response. Its `data` is `GetPostDetailV1Data`, inferred from examples.
            Fields: `typename`, `id`, `video_play_count`, `video_view_count`,
            `edge_media_preview_comment.count`, `edge_media_preview_like.count`,
            `edge_media_to_parent_comment.count`, `owner.full_name`, `owner.id`, `owner.username`,
            `edge_media_to_parent_comment.page_info.end_cursor`, `owner.edge_followed_by.count`,
            `owner.edge_owner_to_timeline_media.count`, `edge_media_to_caption.edges[].node.id`,
            `edge_media_to_caption.edges[].node.text`,
            `edge_media_to_caption.edges[].node.raw_source.media_id`,
            `edge_media_to_caption.edges[].node.raw_source.text`,
            `edge_media_to_caption.edges[].node.raw_source.user_id`, `accessibility_caption`, `attempts`, …

        Source: `GET /api/instagram/get-post-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_POST_DETAIL_V1, {"code": code})

    def get_user_detail_v1(self, *, username: str) -> Response[GetUserDetailV1Data]:
        """User profile (v1, 用户主页信息).

        Returns the profile of one account by user name. The vendor recommends version 2, which takes the same
        parameter.

        Versions: `get_user_detail_v1`, `get_user_detail_v2` (recommended).

        Args:
            username: User name of the account, as in the address of its page, without @.

        Returns:
            The response. Its `data` is `GetUserDetailV1Data`, inferred from examples.
            Fields: `data.user.ai_agent_owner_username`, `data.user.business_category_name`,
            `data.user.category_name`, `data.user.eimu_id`, `data.user.full_name`, `data.user.guardian_id`,
            `data.user.highlight_reel_count`, `data.user.id`, `data.user.is_business_account`,
            `data.user.is_professional_account`, `data.user.overall_category_name`,
            `data.user.pinned_channels_list_count`, `data.user.username`, `data.user.bio_links[].title`,
            `data.user.biography_with_entities.raw_text`, `data.user.edge_felix_video_timeline.count`,
            `data.user.edge_follow.count`, `data.user.edge_followed_by.count`,
            `data.user.edge_mutual_followed_by.count`,
            `data.user.edge_felix_video_timeline.page_info.end_cursor`, …

        Source: `GET /api/instagram/get-user-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_DETAIL_V1, {"username": username})

    def get_user_detail_v2(self, *, username: str) -> Response[GetUserDetailV2Data]:
        """User profile (v2, 用户主页信息).

        Returns the profile of one account by user name. The vendor recommends this version over version 1.

        Versions: `get_user_detail_v1`, `get_user_detail_v2` (recommended).

        Args:
            username: User name of the account, as in the address of its page, without @.

        Returns:
            The response. Its `data` is `GetUserDetailV2Data`, inferred from examples.
            Fields: `ai_agent_owner_username`, `business_category_name`, `category_name`, `eimu_id`,
            `full_name`, `guardian_id`, `highlight_reel_count`, `id`, `is_business_account`,
            `is_professional_account`, `overall_category_name`, `pinned_channels_list_count`, `username`,
            `bio_links[].title`, `biography_with_entities.raw_text`, `edge_follow.count`,
            `edge_followed_by.count`, `edge_owner_to_timeline_media.count`,
            `edge_owner_to_timeline_media.edges[].node.typename`,
            `edge_owner_to_timeline_media.edges[].node.id`, …

        Source: `GET /api/instagram/get-user-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_DETAIL_V2, {"username": username})

    def get_user_posts_v1(self, *, username: str, pagination_token: str | None = None) -> Response[GetUserPostsV1Data]:
        """Posts of a user (v1, 用户帖子列表).

        Returns the posts of one account, page by page.

        Args:
            username: User name of the account, as in the address of its page, without @.
            pagination_token: Token from the previous response that leads to the next page; empty for the
                first page.

        Returns:
            The response. Its `data` is `GetUserPostsV1Data`, inferred from examples.
            Fields: `data.count`, `data.items[].carousel_media_count`,
            `data.items[].carousel_media_pending_post_count`, `data.items[].comment_count`, `data.items[].id`,
            `data.items[].like_count`, `data.items[].media_name`, `data.items[].premium_reaction_count`,
            `data.user.full_name`, `data.user.id`, `data.user.profile_pic_id`, `data.user.username`,
            `data.items[].ai_label_info.attribution_label_text`, `data.items[].ai_label_info.subtitle_text`,
            `data.items[].caption.id`, `data.items[].caption.text`, `data.items[].caption.user_id`,
            `data.items[].carousel_media[].carousel_parent_id`, `data.items[].carousel_media[].id`,
            `data.items[].carousel_media[].media_name`, …

        Source: `GET /api/instagram/get-user-posts/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_POSTS_V1, {"username": username, "paginationToken": pagination_token})

    def iter_get_user_posts_v1(
        self, *, username: str, pagination_token: str | None = None, max_pages: int
    ) -> Pages[GetUserPostsV1Data]:
        """Iterate over the pages of `get_user_posts_v1`; each is a response of it.

        The other arguments are those of `get_user_posts_v1`; `pagination_token` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_POSTS_V1, {"username": username, "paginationToken": pagination_token}, max_pages)

    def search_hashtag_posts_v1(
        self, *, hashtag: str, end_cursor: str | None = None
    ) -> Response[SearchHashtagPostsV1Data]:
        """Hashtag post search (v1, 话题标签帖子搜索).

        Returns the posts with a hashtag, page by page. A cursor leads to the next page.

        Args:
            hashtag: Hashtag or keyword to search for.
            end_cursor: Cursor from the previous response; empty for the first page.

        Returns:
            The response. Its `data` is `SearchHashtagPostsV1Data`, inferred from examples.
            Fields: `data.hashtag.id`, `data.hashtag.name`,
            `data.hashtag.edge_hashtag_to_content_advisory.count`, `data.hashtag.edge_hashtag_to_media.count`,
            `data.hashtag.edge_hashtag_to_media.page_info.end_cursor`, `attempts`, `status`,
            `data.hashtag.allow_following`, `data.hashtag.is_following`, `data.hashtag.is_top_media_only`,
            `data.hashtag.profile_pic_url`, `data.hashtag.edge_hashtag_to_content_advisory.edges`,
            `data.hashtag.edge_hashtag_to_null_state.edges`,
            `data.hashtag.edge_hashtag_to_media.page_info.has_next_page`.

        Source: `GET /api/instagram/search-hashtag-posts/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_HASHTAG_POSTS_V1, {"hashtag": hashtag, "endCursor": end_cursor})

    def iter_search_hashtag_posts_v1(
        self, *, hashtag: str, end_cursor: str | None = None, max_pages: int
    ) -> Pages[SearchHashtagPostsV1Data]:
        """Iterate over the pages of `search_hashtag_posts_v1`; each is a response of it.

        The other arguments are those of `search_hashtag_posts_v1`; `end_cursor` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_HASHTAG_POSTS_V1, {"hashtag": hashtag, "endCursor": end_cursor}, max_pages)

    def search_reels_v1(self, *, keyword: str, pagination_token: str | None = None) -> Response[SearchReelsV1Data]:
        """Reels search (v1, Reels 搜索).

        Searches Reels by keyword or hashtag, page by page. A token leads to the next page.

        Args:
            keyword: Keyword or hashtag to search for.
            pagination_token: Token from the previous response that leads to the next page; empty for the
                first page.

        Returns:
            The response. Its `data` is `SearchReelsV1Data`, inferred from examples.
            Fields: `data.count`, `data.items[].comment_count`, `data.items[].id`,
            `data.items[].ig_play_count`, `data.items[].like_count`, `data.items[].media_name`,
            `data.items[].play_count`, `data.items[].premium_reaction_count`, `data.items[].share_count`,
            `data.items[].caption.id`, `data.items[].caption.text`, `data.items[].caption.user_id`,
            `data.items[].clips_metadata.audio_canonical_id`, `data.items[].user.full_name`,
            `data.items[].user.id`, `data.items[].user.profile_pic_id`, `data.items[].user.username`,
            `data.items[].caption.user.full_name`, `data.items[].caption.user.id`,
            `data.items[].caption.user.profile_pic_id`, …

        Source: `GET /api/instagram/search-reels/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_REELS_V1, {"keyword": keyword, "paginationToken": pagination_token})

    def iter_search_reels_v1(
        self, *, keyword: str, pagination_token: str | None = None, max_pages: int
    ) -> Pages[SearchReelsV1Data]:
        """Iterate over the pages of `search_reels_v1`; each is a response of it.

        The other arguments are those of `search_reels_v1`; `pagination_token` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_REELS_V1, {"keyword": keyword, "paginationToken": pagination_token}, max_pages)


class AsyncInstagram(AsyncNamespace):
    """Endpoints under `/api/instagram`.

    Posts, Reels, comments and user profiles of Instagram, and search by keyword and by hashtag.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def general_search_v1(self, *, keyword: str, pagination_token: str | None = None) -> Response[Any]:
        """General search (v1, 综合搜索).

        Searches Instagram by keyword, page by page. The vendor does not document the results.

        Args:
            keyword: Words to search for.
            pagination_token: Token from the previous response that leads to the next page; empty for the
                first page.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/instagram/general-search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GENERAL_SEARCH_V1, {"keyword": keyword, "paginationToken": pagination_token})

    async def get_comment_replies_v1(
        self, *, media_id: str, comment_id: str, min_id: str | None = None
    ) -> Response[GetCommentRepliesV1Data]:
        """Replies to a comment (v1, 评论的回复).

        Returns the replies to one comment on a post. The comment id comes from the comments of the post.

        Args:
            media_id: Numeric media id of the post, not the shortcode.
            comment_id: Id of the parent comment, from the comments of the post.
            min_id: The next_min_child_cursor of the previous response; empty for the first page.

        Returns:
            The response. Its `data` is `GetCommentRepliesV1Data`, inferred from examples.
            Fields: `rid`, `status`.

        Source: `GET /api/instagram/get-comment-replies/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_COMMENT_REPLIES_V1, {"mediaId": media_id, "commentId": comment_id, "minId": min_id})

    def iter_get_comment_replies_v1(
        self, *, media_id: str, comment_id: str, min_id: str | None = None, max_pages: int
    ) -> AsyncPages[GetCommentRepliesV1Data]:
        """Iterate over the pages of `get_comment_replies_v1`; each is a response of it.

        The other arguments are those of `get_comment_replies_v1`; `min_id` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_COMMENT_REPLIES_V1, {"mediaId": media_id, "commentId": comment_id, "minId": min_id}, max_pages
        )

    async def get_post_comments_v1(
        self, *, code: str, min_id: str | None = None, sort_order: Literal["popular", "newest"] | str | None = None
    ) -> Response[GetPostCommentsV1Data]:
        """Comments on a post (v1, 帖子评论).

        Returns the top-level comments on a post, newest or most popular first. For the replies, use the
        comment replies endpoint.

        Args:
            code: Shortcode of the post, the part after /p/ or /reel/ in its address.
            min_id: The next_min_id of the previous response; empty for the first page.
            sort_order: Order of the comments. The vendor's default is `newest`.
                - `popular`: Most popular first
                - `newest`: Newest first

        Returns:
            The response. Its `data` is `GetPostCommentsV1Data`, inferred from examples.
            Fields: `comment_count`, `next_min_id`, `caption.media_id`, `caption.strong_id`, `caption.text`,
            `caption.user_id`, `comments[].child_comment_count`, `comments[].comment_like_count`,
            `comments[].media_id`, `comments[].strong_id`, `comments[].text`, `comments[].user_id`,
            `caption.user.full_name`, `caption.user.id`, `caption.user.pk_id`, `caption.user.profile_pic_id`,
            `caption.user.strong_id`, `caption.user.username`, `comments[].giphy_media_info.gif_media_id`,
            `comments[].giphy_media_info.id`, …

        Source: `GET /api/instagram/get-post-comments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_POST_COMMENTS_V1, {"code": code, "minId": min_id, "sortOrder": sort_order})

    def iter_get_post_comments_v1(
        self,
        *,
        code: str,
        min_id: str | None = None,
        sort_order: Literal["popular", "newest"] | str | None = None,
        max_pages: int,
    ) -> AsyncPages[GetPostCommentsV1Data]:
        """Iterate over the pages of `get_post_comments_v1`; each is a response of it.

        The other arguments are those of `get_post_comments_v1`; `min_id` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_POST_COMMENTS_V1, {"code": code, "minId": min_id, "sortOrder": sort_order}, max_pages)

    async def get_post_detail_v1(self, *, code: str) -> Response[GetPostDetailV1Data]:
        """Post details (v1, 帖子详情).

        Returns one post by its shortcode.

        Args:
            code: Shortcode of the post, the part after /p/ or /reel/ in its address.

        Returns:
            The response. Its `data` is `GetPostDetailV1Data`, inferred from examples.
            Fields: `typename`, `id`, `video_play_count`, `video_view_count`,
            `edge_media_preview_comment.count`, `edge_media_preview_like.count`,
            `edge_media_to_parent_comment.count`, `owner.full_name`, `owner.id`, `owner.username`,
            `edge_media_to_parent_comment.page_info.end_cursor`, `owner.edge_followed_by.count`,
            `owner.edge_owner_to_timeline_media.count`, `edge_media_to_caption.edges[].node.id`,
            `edge_media_to_caption.edges[].node.text`,
            `edge_media_to_caption.edges[].node.raw_source.media_id`,
            `edge_media_to_caption.edges[].node.raw_source.text`,
            `edge_media_to_caption.edges[].node.raw_source.user_id`, `accessibility_caption`, `attempts`, …

        Source: `GET /api/instagram/get-post-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_POST_DETAIL_V1, {"code": code})

    async def get_user_detail_v1(self, *, username: str) -> Response[GetUserDetailV1Data]:
        """User profile (v1, 用户主页信息).

        Returns the profile of one account by user name. The vendor recommends version 2, which takes the same
        parameter.

        Versions: `get_user_detail_v1`, `get_user_detail_v2` (recommended).

        Args:
            username: User name of the account, as in the address of its page, without @.

        Returns:
            The response. Its `data` is `GetUserDetailV1Data`, inferred from examples.
            Fields: `data.user.ai_agent_owner_username`, `data.user.business_category_name`,
            `data.user.category_name`, `data.user.eimu_id`, `data.user.full_name`, `data.user.guardian_id`,
            `data.user.highlight_reel_count`, `data.user.id`, `data.user.is_business_account`,
            `data.user.is_professional_account`, `data.user.overall_category_name`,
            `data.user.pinned_channels_list_count`, `data.user.username`, `data.user.bio_links[].title`,
            `data.user.biography_with_entities.raw_text`, `data.user.edge_felix_video_timeline.count`,
            `data.user.edge_follow.count`, `data.user.edge_followed_by.count`,
            `data.user.edge_mutual_followed_by.count`,
            `data.user.edge_felix_video_timeline.page_info.end_cursor`, …

        Source: `GET /api/instagram/get-user-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_DETAIL_V1, {"username": username})

    async def get_user_detail_v2(self, *, username: str) -> Response[GetUserDetailV2Data]:
        """User profile (v2, 用户主页信息).

        Returns the profile of one account by user name. The vendor recommends this version over version 1.

        Versions: `get_user_detail_v1`, `get_user_detail_v2` (recommended).

        Args:
            username: User name of the account, as in the address of its page, without @.

        Returns:
            The response. Its `data` is `GetUserDetailV2Data`, inferred from examples.
            Fields: `ai_agent_owner_username`, `business_category_name`, `category_name`, `eimu_id`,
            `full_name`, `guardian_id`, `highlight_reel_count`, `id`, `is_business_account`,
            `is_professional_account`, `overall_category_name`, `pinned_channels_list_count`, `username`,
            `bio_links[].title`, `biography_with_entities.raw_text`, `edge_follow.count`,
            `edge_followed_by.count`, `edge_owner_to_timeline_media.count`,
            `edge_owner_to_timeline_media.edges[].node.typename`,
            `edge_owner_to_timeline_media.edges[].node.id`, …

        Source: `GET /api/instagram/get-user-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_DETAIL_V2, {"username": username})

    async def get_user_posts_v1(
        self, *, username: str, pagination_token: str | None = None
    ) -> Response[GetUserPostsV1Data]:
        """Posts of a user (v1, 用户帖子列表).

        Returns the posts of one account, page by page.

        Args:
            username: User name of the account, as in the address of its page, without @.
            pagination_token: Token from the previous response that leads to the next page; empty for the
                first page.

        Returns:
            The response. Its `data` is `GetUserPostsV1Data`, inferred from examples.
            Fields: `data.count`, `data.items[].carousel_media_count`,
            `data.items[].carousel_media_pending_post_count`, `data.items[].comment_count`, `data.items[].id`,
            `data.items[].like_count`, `data.items[].media_name`, `data.items[].premium_reaction_count`,
            `data.user.full_name`, `data.user.id`, `data.user.profile_pic_id`, `data.user.username`,
            `data.items[].ai_label_info.attribution_label_text`, `data.items[].ai_label_info.subtitle_text`,
            `data.items[].caption.id`, `data.items[].caption.text`, `data.items[].caption.user_id`,
            `data.items[].carousel_media[].carousel_parent_id`, `data.items[].carousel_media[].id`,
            `data.items[].carousel_media[].media_name`, …

        Source: `GET /api/instagram/get-user-posts/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_POSTS_V1, {"username": username, "paginationToken": pagination_token})

    def iter_get_user_posts_v1(
        self, *, username: str, pagination_token: str | None = None, max_pages: int
    ) -> AsyncPages[GetUserPostsV1Data]:
        """Iterate over the pages of `get_user_posts_v1`; each is a response of it.

        The other arguments are those of `get_user_posts_v1`; `pagination_token` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_POSTS_V1, {"username": username, "paginationToken": pagination_token}, max_pages)

    async def search_hashtag_posts_v1(
        self, *, hashtag: str, end_cursor: str | None = None
    ) -> Response[SearchHashtagPostsV1Data]:
        """Hashtag post search (v1, 话题标签帖子搜索).

        Returns the posts with a hashtag, page by page. A cursor leads to the next page.

        Args:
            hashtag: Hashtag or keyword to search for.
            end_cursor: Cursor from the previous response; empty for the first page.

        Returns:
            The response. Its `data` is `SearchHashtagPostsV1Data`, inferred from examples.
            Fields: `data.hashtag.id`, `data.hashtag.name`,
            `data.hashtag.edge_hashtag_to_content_advisory.count`, `data.hashtag.edge_hashtag_to_media.count`,
            `data.hashtag.edge_hashtag_to_media.page_info.end_cursor`, `attempts`, `status`,
            `data.hashtag.allow_following`, `data.hashtag.is_following`, `data.hashtag.is_top_media_only`,
            `data.hashtag.profile_pic_url`, `data.hashtag.edge_hashtag_to_content_advisory.edges`,
            `data.hashtag.edge_hashtag_to_null_state.edges`,
            `data.hashtag.edge_hashtag_to_media.page_info.has_next_page`.

        Source: `GET /api/instagram/search-hashtag-posts/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_HASHTAG_POSTS_V1, {"hashtag": hashtag, "endCursor": end_cursor})

    def iter_search_hashtag_posts_v1(
        self, *, hashtag: str, end_cursor: str | None = None, max_pages: int
    ) -> AsyncPages[SearchHashtagPostsV1Data]:
        """Iterate over the pages of `search_hashtag_posts_v1`; each is a response of it.

        The other arguments are those of `search_hashtag_posts_v1`; `end_cursor` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_HASHTAG_POSTS_V1, {"hashtag": hashtag, "endCursor": end_cursor}, max_pages)

    async def search_reels_v1(
        self, *, keyword: str, pagination_token: str | None = None
    ) -> Response[SearchReelsV1Data]:
        """Reels search (v1, Reels 搜索).

        Searches Reels by keyword or hashtag, page by page. A token leads to the next page.

        Args:
            keyword: Keyword or hashtag to search for.
            pagination_token: Token from the previous response that leads to the next page; empty for the
                first page.

        Returns:
            The response. Its `data` is `SearchReelsV1Data`, inferred from examples.
            Fields: `data.count`, `data.items[].comment_count`, `data.items[].id`,
            `data.items[].ig_play_count`, `data.items[].like_count`, `data.items[].media_name`,
            `data.items[].play_count`, `data.items[].premium_reaction_count`, `data.items[].share_count`,
            `data.items[].caption.id`, `data.items[].caption.text`, `data.items[].caption.user_id`,
            `data.items[].clips_metadata.audio_canonical_id`, `data.items[].user.full_name`,
            `data.items[].user.id`, `data.items[].user.profile_pic_id`, `data.items[].user.username`,
            `data.items[].caption.user.full_name`, `data.items[].caption.user.id`,
            `data.items[].caption.user.profile_pic_id`, …

        Source: `GET /api/instagram/search-reels/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_REELS_V1, {"keyword": keyword, "paginationToken": pagination_token})

    def iter_search_reels_v1(
        self, *, keyword: str, pagination_token: str | None = None, max_pages: int
    ) -> AsyncPages[SearchReelsV1Data]:
        """Iterate over the pages of `search_reels_v1`; each is a response of it.

        The other arguments are those of `search_reels_v1`; `pagination_token` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_REELS_V1, {"keyword": keyword, "paginationToken": pagination_token}, max_pages)
