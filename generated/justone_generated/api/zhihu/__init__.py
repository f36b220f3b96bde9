"""Endpoints under `/api/zhihu`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .get_answer_comments_v1 import GetAnswerCommentsV1Data
    from .get_answer_list_v1 import GetAnswerListV1Data
    from .get_column_article_detail_v1 import GetColumnArticleDetailV1Data
    from .get_column_article_list_v1 import GetColumnArticleListV1Data
    from .get_comment_replies_v1 import GetCommentRepliesV1Data
    from .get_user_articles_v1 import GetUserArticlesV1Data
    from .get_user_follow_collections_v1 import GetUserFollowCollectionsV1Data
    from .get_user_follow_columns_v1 import GetUserFollowColumnsV1Data
    from .get_user_follow_topics_v1 import GetUserFollowTopicsV1Data
    from .get_user_followees_v1 import GetUserFolloweesV1Data
    from .get_user_followers_v1 import GetUserFollowersV1Data
    from .get_user_included_articles_v1 import GetUserIncludedArticlesV1Data
    from .get_user_info_v1 import GetUserInfoV1Data
    from .search_v1 import SearchV1Data

GET_ANSWER_COMMENTS_V1: Operation[GetAnswerCommentsV1Data] = Operation(
    name="zhihu.get_answer_comments_v1",
    method="GET",
    path="/api/zhihu/get-answer-comments/v1",
    summary="Comments on an answer (v1, 回答的评论).",
    parameters={"answer_id": "answerId", "order_by": "orderBy", "offset": "offset"},
    data="justone_generated.api.zhihu.get_answer_comments_v1",
    items_path=("data", "data"),
    family="zhihu_get_answer_comments",
)
GET_ANSWER_LIST_V1: Operation[GetAnswerListV1Data] = Operation(
    name="zhihu.get_answer_list_v1",
    method="GET",
    path="/api/zhihu/get-answer-list/v1",
    summary="Answers to a question (v1, 问题的回答列表).",
    parameters={
        "question_id": "questionId",
        "cursor": "cursor",
        "offset": "offset",
        "order": "order",
        "session_id": "sessionId",
    },
    data="justone_generated.api.zhihu.get_answer_list_v1",
    items_path=("data", "data"),
    family="zhihu_get_answer_list",
)
GET_COLUMN_ARTICLE_DETAIL_V1: Operation[GetColumnArticleDetailV1Data] = Operation(
    name="zhihu.get_column_article_detail_v1",
    method="GET",
    path="/api/zhihu/get-column-article-detail/v1",
    summary="Column article details (v1, 专栏文章详情).",
    parameters={"id_": "id"},
    data="justone_generated.api.zhihu.get_column_article_detail_v1",
    family="zhihu_get_column_article_detail",
)
GET_COLUMN_ARTICLE_LIST_V1: Operation[GetColumnArticleListV1Data] = Operation(
    name="zhihu.get_column_article_list_v1",
    method="GET",
    path="/api/zhihu/get-column-article-list/v1",
    summary="Articles of a column (v1, 专栏文章列表).",
    parameters={"column_id": "columnId", "offset": "offset"},
    data="justone_generated.api.zhihu.get_column_article_list_v1",
    paging=Paging(step={"offset": 10}, first={"offset": 0}, end=("data", "paging", "is_end")),
    items_path=("data", "data"),
    family="zhihu_get_column_article_list",
)
GET_COMMENT_REPLIES_V1: Operation[GetCommentRepliesV1Data] = Operation(
    name="zhihu.get_comment_replies_v1",
    method="GET",
    path="/api/zhihu/get-comment-replies/v1",
    summary="Replies to a comment (v1, 评论的回复).",
    parameters={"comment_id": "commentId", "order_by": "orderBy", "offset": "offset"},
    data="justone_generated.api.zhihu.get_comment_replies_v1",
    items_path=("data", "data"),
    family="zhihu_get_comment_replies",
)
GET_USER_ARTICLES_V1: Operation[GetUserArticlesV1Data] = Operation(
    name="zhihu.get_user_articles_v1",
    method="GET",
    path="/api/zhihu/get-user-articles/v1",
    summary="Articles of a user (v1, 用户发布的文章).",
    parameters={"user_url_token": "userUrlToken", "offset": "offset", "sort_type": "sortType"},
    data="justone_generated.api.zhihu.get_user_articles_v1",
    paging=Paging(step={"offset": 20}, first={"offset": 0}, end=("data", "paging", "is_end")),
    items_path=("data", "data"),
    family="zhihu_get_user_articles",
)
GET_USER_FOLLOW_COLLECTIONS_V1: Operation[GetUserFollowCollectionsV1Data] = Operation(
    name="zhihu.get_user_follow_collections_v1",
    method="GET",
    path="/api/zhihu/get-user-follow-collections/v1",
    summary="Collections a user follows (v1, 用户关注的收藏夹).",
    parameters={"user_url_token": "userUrlToken", "offset": "offset"},
    data="justone_generated.api.zhihu.get_user_follow_collections_v1",
    paging=Paging(step={"offset": 20}, first={"offset": 0}, end=("data", "paging", "is_end")),
    items_path=("data", "data"),
    family="zhihu_get_user_follow_collections",
)
GET_USER_FOLLOW_COLUMNS_V1: Operation[GetUserFollowColumnsV1Data] = Operation(
    name="zhihu.get_user_follow_columns_v1",
    method="GET",
    path="/api/zhihu/get-user-follow-columns/v1",
    summary="Columns a user follows (v1, 用户关注的专栏).",
    parameters={"user_url_token": "userUrlToken", "offset": "offset"},
    data="justone_generated.api.zhihu.get_user_follow_columns_v1",
    paging=Paging(step={"offset": 20}, first={"offset": 0}, end=("data", "paging", "is_end")),
    items_path=("data", "data"),
    family="zhihu_get_user_follow_columns",
)
GET_USER_FOLLOW_QUESTIONS_V1: Operation[Any] = Operation(
    name="zhihu.get_user_follow_questions_v1",
    method="GET",
    path="/api/zhihu/get-user-follow-questions/v1",
    summary="Questions a user follows (v1, 用户关注的问题).",
    parameters={"user_url_token": "userUrlToken", "offset": "offset"},
    family="zhihu_get_user_follow_questions",
    hidden=True,
)
GET_USER_FOLLOW_TOPICS_V1: Operation[GetUserFollowTopicsV1Data] = Operation(
    name="zhihu.get_user_follow_topics_v1",
    method="GET",
    path="/api/zhihu/get-user-follow-topics/v1",
    summary="Topics a user follows (v1, 用户关注的话题).",
    parameters={"user_url_token": "userUrlToken", "offset": "offset"},
    data="justone_generated.api.zhihu.get_user_follow_topics_v1",
    paging=Paging(step={"offset": 20}, first={"offset": 0}, end=("data", "paging", "is_end")),
    items_path=("data", "data"),
    family="zhihu_get_user_follow_topics",
)
GET_USER_FOLLOWEES_V1: Operation[GetUserFolloweesV1Data] = Operation(
    name="zhihu.get_user_followees_v1",
    method="GET",
    path="/api/zhihu/get-user-followees/v1",
    summary="Accounts a user follows (v1, 用户的关注列表).",
    parameters={"user_url_token": "userUrlToken", "offset": "offset"},
    data="justone_generated.api.zhihu.get_user_followees_v1",
    paging=Paging(step={"offset": 20}, first={"offset": 0}, end=("data", "paging", "is_end")),
    items_path=("data", "data"),
    family="zhihu_get_user_followees",
)
GET_USER_FOLLOWERS_V1: Operation[GetUserFollowersV1Data] = Operation(
    name="zhihu.get_user_followers_v1",
    method="GET",
    path="/api/zhihu/get-user-followers/v1",
    summary="Followers of a user (v1, 用户的粉丝列表).",
    parameters={"user_url_token": "userUrlToken", "offset": "offset"},
    data="justone_generated.api.zhihu.get_user_followers_v1",
    paging=Paging(step={"offset": 20}, first={"offset": 0}, end=("data", "paging", "is_end")),
    items_path=("data", "data"),
    family="zhihu_get_user_followers",
)
GET_USER_INCLUDED_ARTICLES_V1: Operation[GetUserIncludedArticlesV1Data] = Operation(
    name="zhihu.get_user_included_articles_v1",
    method="GET",
    path="/api/zhihu/get-user-included-articles/v1",
    summary="Included articles of a user (v1, 用户被收录的文章).",
    parameters={"user_url_token": "userUrlToken", "offset": "offset"},
    data="justone_generated.api.zhihu.get_user_included_articles_v1",
    paging=Paging(step={"offset": 20}, first={"offset": 0}, end=("data", "paging", "is_end")),
    items_path=("data", "data"),
    family="zhihu_get_user_included_articles",
)
GET_USER_INFO_V1: Operation[GetUserInfoV1Data] = Operation(
    name="zhihu.get_user_info_v1",
    method="GET",
    path="/api/zhihu/get-user-info/v1",
    summary="User profile (v1, 用户资料).",
    parameters={"user_url_token": "userUrlToken"},
    data="justone_generated.api.zhihu.get_user_info_v1",
    family="zhihu_get_user_info",
)
SEARCH_V1: Operation[SearchV1Data] = Operation(
    name="zhihu.search_v1",
    method="GET",
    path="/api/zhihu/search/v1",
    summary="Keyword search (v1, 关键词搜索).",
    parameters={
        "keyword": "keyword",
        "offset": "offset",
        "show_all_topics": "showAllTopics",
        "vertical": "vertical",
        "sort": "sort",
        "time_interval": "timeInterval",
    },
    data="justone_generated.api.zhihu.search_v1",
    items_path=("data", "data"),
    family="zhihu_search",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_ANSWER_COMMENTS_V1,
    GET_ANSWER_LIST_V1,
    GET_COLUMN_ARTICLE_DETAIL_V1,
    GET_COLUMN_ARTICLE_LIST_V1,
    GET_COMMENT_REPLIES_V1,
    GET_USER_ARTICLES_V1,
    GET_USER_FOLLOW_COLLECTIONS_V1,
    GET_USER_FOLLOW_COLUMNS_V1,
    GET_USER_FOLLOW_QUESTIONS_V1,
    GET_USER_FOLLOW_TOPICS_V1,
    GET_USER_FOLLOWEES_V1,
    GET_USER_FOLLOWERS_V1,
    GET_USER_INCLUDED_ARTICLES_V1,
    GET_USER_INFO_V1,
    SEARCH_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetAnswerCommentsV1Data": "justone_generated.api.zhihu.get_answer_comments_v1",
    "GetAnswerListV1Data": "justone_generated.api.zhihu.get_answer_list_v1",
    "GetColumnArticleDetailV1Data": "justone_generated.api.zhihu.get_column_article_detail_v1",
    "GetColumnArticleListV1Data": "justone_generated.api.zhihu.get_column_article_list_v1",
    "GetCommentRepliesV1Data": "justone_generated.api.zhihu.get_comment_replies_v1",
    "GetUserArticlesV1Data": "justone_generated.api.zhihu.get_user_articles_v1",
    "GetUserFollowCollectionsV1Data": "justone_generated.api.zhihu.get_user_follow_collections_v1",
    "GetUserFollowColumnsV1Data": "justone_generated.api.zhihu.get_user_follow_columns_v1",
    "GetUserFollowTopicsV1Data": "justone_generated.api.zhihu.get_user_follow_topics_v1",
    "GetUserFolloweesV1Data": "justone_generated.api.zhihu.get_user_followees_v1",
    "GetUserFollowersV1Data": "justone_generated.api.zhihu.get_user_followers_v1",
    "GetUserIncludedArticlesV1Data": "justone_generated.api.zhihu.get_user_included_articles_v1",
    "GetUserInfoV1Data": "justone_generated.api.zhihu.get_user_info_v1",
    "SearchV1Data": "justone_generated.api.zhihu.search_v1",
}


class Zhihu(Namespace):
    """Endpoints under `/api/zhihu`.

    Questions, answers, comments, column articles, user profiles and follow lists of Zhihu, with keyword
    search.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_answer_comments_v1(
        self, *, answer_id: str, order_by: Literal["score", "ts"] | str | None = None, offset: str | None = None
    ) -> Response[GetAnswerCommentsV1Data]:
        """Comments on an answer (v1, 回答的评论).

        Returns the comments under a Zhihu answer, page by page, hottest or newest first. Use it to read how
        people react to the answer.

        Args:
            answer_id: The id of the answer, the number after `/answer/` in its link.
            order_by: The order of the comments. The vendor's default is `score`.
                - `score`: Hottest first
                - `ts`: Newest first
            offset: The offset that the last response gave; leave it empty for the first page.

        Returns:
            The response. Its `data` is `GetAnswerCommentsV1Data`, inferred from examples.
            Fields: `comment_status.induce_text`, `comment_status.text`, `data[].child_comment_count`,
            `data[].content`, `data[].created_time`, `data[].dislike_count`, `data[].id`, `data[].like_count`,
            `data[].member_id`, `data[].reply_comment_id`, `data[].reply_root_comment_id`, `sorter[].text`,
            `data[].author.id`, `data[].author.name`, `data[].child_comments[].child_comment_count`,
            `data[].child_comments[].content`, `data[].child_comments[].created_time`,
            `data[].child_comments[].dislike_count`, `data[].child_comments[].id`,
            `data[].child_comments[].like_count`, …

        Source: `GET /api/zhihu/get-answer-comments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ANSWER_COMMENTS_V1, {"answerId": answer_id, "orderBy": order_by, "offset": offset})

    def get_answer_list_v1(
        self,
        *,
        question_id: str,
        cursor: str | None = None,
        offset: int | None = None,
        order: Literal["_default", "_updated"] | str | None = None,
        session_id: str | None = None,
    ) -> Response[GetAnswerListV1Data]:
        """Answers to a question (v1, 问题的回答列表).

        Returns the answers to a Zhihu question, page by page. Later pages need the cursor and the session id
        of the page before.

        Args:
            question_id: The id of the question, the number after `/question/` in its link.
            cursor: The cursor that the last response gave; leave it empty for the first page.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.
            order: The order of the answers. The vendor's default is `_updated`.
                - `_default`: Default order
                - `_updated`: By update time
            session_id: The session id that the last response gave; leave it empty for the first page.

        Returns:
            The response. Its `data` is `GetAnswerListV1Data`, inferred from examples.
            Fields: `finished_reading_filtered_count`, `data[].cursor`, `data[].skip_count`, `session.id`,
            `data[].target.comment_count`, `data[].target.content`, `data[].target.created_time`,
            `data[].target.editable_content`, `data[].target.favlists_count`, `data[].target.id`,
            `data[].target.thanks_count`, `data[].target.updated_time`, `data[].target.voteup_count`,
            `data[].target.author.follower_count`, `data[].target.author.id`, `data[].target.author.name`,
            `data[].target.question.id`, `data[].target.question.title`,
            `data[].target.question.updated_time`, `data[].target.relevant_info.relevant_text`, …

        Source: `GET /api/zhihu/get-answer-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_ANSWER_LIST_V1,
            {"questionId": question_id, "cursor": cursor, "offset": offset, "order": order, "sessionId": session_id},
        )

    def get_column_article_detail_v1(self, *, id_: str) -> Response[GetColumnArticleDetailV1Data]:
        """Column article details (v1, 专栏文章详情).

        Returns one article of a Zhihu column. Use it to read or archive an article whose id you know.

        Args:
            id_: The id of the article, the number after `/p/` in its link.

        Returns:
            The response. Its `data` is `GetColumnArticleDetailV1Data`, inferred from examples.
            Fields: `bar_plugins_flip_time`, `comment_count`, `content`, `excerpt_title`, `favlists_count`,
            `id`, `liked_count`, `share_text`, `tipjarors_count`, `title`, `voteup_count`, `author.id`,
            `author.name`, `column.articles_count`, `column.id`, `column.title`, `contributions[].id`,
            `emoji_reaction.like_count`, `linkbox.title`, `topics[].id`, …

        Source: `GET /api/zhihu/get-column-article-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_COLUMN_ARTICLE_DETAIL_V1, {"id": id_})

    def get_column_article_list_v1(
        self, *, column_id: str, offset: int | None = None
    ) -> Response[GetColumnArticleListV1Data]:
        """Articles of a column (v1, 专栏文章列表).

        Returns the articles of a Zhihu column, page by page. Pass an article id to
        `get-column-article-detail` for the article itself.

        Args:
            column_id: The id of the column, as it stands in the column's link.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetColumnArticleListV1Data`, inferred from examples.
            Fields: `data[].comment_count`, `data[].content`, `data[].excerpt_title`, `data[].id`,
            `data[].title`, `data[].voteup_count`, `data[].author.id`, `data[].author.name`,
            `data[].suggest_edit.title`, `need_force_login`, `data[].admin_closed_comment`,
            `data[].article_type`, `data[].comment_permission`, `data[].content_need_truncated`,
            `data[].copyright_permission`, `data[].created`, `data[].excerpt`,
            `data[].force_login_when_click_read_more`, `data[].has_column`, `data[].image_url`, …

        Source: `GET /api/zhihu/get-column-article-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_COLUMN_ARTICLE_LIST_V1, {"columnId": column_id, "offset": offset})

    def iter_get_column_article_list_v1(
        self, *, column_id: str, offset: int | None = None, max_pages: int
    ) -> Pages[GetColumnArticleListV1Data]:
        """Iterate over the pages of `get_column_article_list_v1`; each is a response of it.

        The other arguments are those of `get_column_article_list_v1`; `offset` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_COLUMN_ARTICLE_LIST_V1, {"columnId": column_id, "offset": offset}, max_pages)

    def get_comment_replies_v1(
        self, *, comment_id: str, order_by: Literal["score", "ts"] | str | None = None, offset: str | None = None
    ) -> Response[GetCommentRepliesV1Data]:
        """Replies to a comment (v1, 评论的回复).

        Returns the replies under a Zhihu comment, page by page, hottest or newest first.

        Args:
            comment_id: The id of the comment, from a response of `get-answer-comments`.
            order_by: The order of the replies. The vendor's default is `score`.
                - `score`: Hottest first
                - `ts`: Newest first
            offset: The offset that the last response gave; leave it empty for the first page.

        Returns:
            The response. Its `data` is `GetCommentRepliesV1Data`, inferred from examples.
            Fields: `data[].child_comment_count`, `data[].content`, `data[].created_time`,
            `data[].dislike_count`, `data[].id`, `data[].like_count`, `data[].member_id`,
            `data[].reply_comment_id`, `data[].reply_root_comment_id`, `root.child_comment_count`,
            `root.content`, `root.created_time`, `root.dislike_count`, `root.id`, `root.like_count`,
            `root.member_id`, `root.reply_comment_id`, `root.reply_root_comment_id`, `sorter[].text`,
            `data[].author.id`, …

        Source: `GET /api/zhihu/get-comment-replies/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_COMMENT_REPLIES_V1, {"commentId": comment_id, "orderBy": order_by, "offset": offset})

    def get_user_articles_v1(
        self,
        *,
        user_url_token: str,
        offset: int | None = None,
        sort_type: Literal["created", "voteups"] | str | None = None,
    ) -> Response[GetUserArticlesV1Data]:
        """Articles of a user (v1, 用户发布的文章).

        Returns the articles a Zhihu user has published, page by page, newest or most upvoted first.

        Args:
            user_url_token: The URL token of the user, the part after `zhihu.com/people/` in the profile
                link.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.
            sort_type: The order of the articles. The vendor's default is `created`.
                - `created`: By publish time
                - `voteups`: By upvotes

        Returns:
            The response. Its `data` is `GetUserArticlesV1Data`, inferred from examples.
            Fields: `data[].comment_count`, `data[].content`, `data[].excerpt_title`, `data[].id`,
            `data[].title`, `data[].voteup_count`, `data[].author.id`, `data[].author.name`,
            `data[].suggest_edit.title`, `data[].reaction.statistics.like_count`, `need_force_login`,
            `data[].admin_closed_comment`, `data[].article_type`, `data[].comment_permission`,
            `data[].content_need_truncated`, `data[].copyright_permission`, `data[].created`,
            `data[].excerpt`, `data[].force_login_when_click_read_more`, `data[].image_url`, …

        Source: `GET /api/zhihu/get-user-articles/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_USER_ARTICLES_V1, {"userUrlToken": user_url_token, "offset": offset, "sortType": sort_type}
        )

    def iter_get_user_articles_v1(
        self,
        *,
        user_url_token: str,
        offset: int | None = None,
        sort_type: Literal["created", "voteups"] | str | None = None,
        max_pages: int,
    ) -> Pages[GetUserArticlesV1Data]:
        """Iterate over the pages of `get_user_articles_v1`; each is a response of it.

        The other arguments are those of `get_user_articles_v1`; `offset` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_USER_ARTICLES_V1, {"userUrlToken": user_url_token, "offset": offset, "sortType": sort_type}, max_pages
        )

    def get_user_follow_collections_v1(
        self, *, user_url_token: str, offset: int | None = None
    ) -> Response[GetUserFollowCollectionsV1Data]:
        """Collections a user follows (v1, 用户关注的收藏夹).

        Returns the collections that a Zhihu user follows, page by page. Use it to learn what interests the
        user.

        Args:
            user_url_token: The URL token of the user, the part after `zhihu.com/people/` in the profile
                link.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetUserFollowCollectionsV1Data`, inferred from examples.
            Fields: `data`, `paging.is_end`, `paging.is_start`, `paging.next`, `paging.previous`,
            `paging.totals`.

        Source: `GET /api/zhihu/get-user-follow-collections/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_FOLLOW_COLLECTIONS_V1, {"userUrlToken": user_url_token, "offset": offset})

    def iter_get_user_follow_collections_v1(
        self, *, user_url_token: str, offset: int | None = None, max_pages: int
    ) -> Pages[GetUserFollowCollectionsV1Data]:
        """Iterate over the pages of `get_user_follow_collections_v1`; each is a response of it.

        The other arguments are those of `get_user_follow_collections_v1`; `offset` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_USER_FOLLOW_COLLECTIONS_V1, {"userUrlToken": user_url_token, "offset": offset}, max_pages
        )

    def get_user_follow_columns_v1(
        self, *, user_url_token: str, offset: int | None = None
    ) -> Response[GetUserFollowColumnsV1Data]:
        """Columns a user follows (v1, 用户关注的专栏).

        Returns the columns that a Zhihu user follows, page by page.

        Args:
            user_url_token: The URL token of the user, the part after `zhihu.com/people/` in the profile
                link.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetUserFollowColumnsV1Data`, inferred from examples.
            Fields: `data[].articles_count`, `data[].id`, `data[].items_count`, `data[].purchase_count`,
            `data[].title`, `data[].voteup_count`, `data[].author.id`, `data[].author.name`,
            `data[].accept_submission`, `data[].column_type`, `data[].comment_permission`, `data[].excerpt`,
            `data[].followers`, `data[].image_url`, `data[].intro`, `data[].type`, `data[].updated`,
            `data[].url`, `paging.is_end`, `paging.is_start`, …

        Source: `GET /api/zhihu/get-user-follow-columns/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_FOLLOW_COLUMNS_V1, {"userUrlToken": user_url_token, "offset": offset})

    def iter_get_user_follow_columns_v1(
        self, *, user_url_token: str, offset: int | None = None, max_pages: int
    ) -> Pages[GetUserFollowColumnsV1Data]:
        """Iterate over the pages of `get_user_follow_columns_v1`; each is a response of it.

        The other arguments are those of `get_user_follow_columns_v1`; `offset` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_FOLLOW_COLUMNS_V1, {"userUrlToken": user_url_token, "offset": offset}, max_pages)

    def get_user_follow_questions_v1(self, *, user_url_token: str, offset: int | None = None) -> Response[Any]:
        """Questions a user follows (v1, 用户关注的问题).

        The vendor keeps it out of the documentation.

        Returns the questions that a Zhihu user follows, page by page.

        Args:
            user_url_token: The URL token of the user, the part after `zhihu.com/people/` in the profile
                link.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/zhihu/get-user-follow-questions/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_FOLLOW_QUESTIONS_V1, {"userUrlToken": user_url_token, "offset": offset})

    def get_user_follow_topics_v1(
        self, *, user_url_token: str, offset: int | None = None
    ) -> Response[GetUserFollowTopicsV1Data]:
        """Topics a user follows (v1, 用户关注的话题).

        Returns the topics that a Zhihu user follows, page by page. Use it to learn which subjects the user
        cares about.

        Args:
            user_url_token: The URL token of the user, the part after `zhihu.com/people/` in the profile
                link.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetUserFollowTopicsV1Data`, inferred from examples.
            Fields: `data[].contributions_count`, `data[].topic.discuss_count`,
            `data[].topic.followers_count`, `data[].topic.id`, `data[].topic.name`,
            `data[].topic.questions_count`, `paging.is_end`, `paging.is_start`, `paging.next`,
            `paging.previous`, `paging.totals`, `data[].topic.avatar_url`, `data[].topic.category`,
            `data[].topic.excerpt`, `data[].topic.introduction`, `data[].topic.is_black`,
            `data[].topic.is_following`, `data[].topic.is_super_topic_vote`, `data[].topic.is_vote`,
            `data[].topic.meta_avatar_url`, …

        Source: `GET /api/zhihu/get-user-follow-topics/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_FOLLOW_TOPICS_V1, {"userUrlToken": user_url_token, "offset": offset})

    def iter_get_user_follow_topics_v1(
        self, *, user_url_token: str, offset: int | None = None, max_pages: int
    ) -> Pages[GetUserFollowTopicsV1Data]:
        """Iterate over the pages of `get_user_follow_topics_v1`; each is a response of it.

        The other arguments are those of `get_user_follow_topics_v1`; `offset` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_FOLLOW_TOPICS_V1, {"userUrlToken": user_url_token, "offset": offset}, max_pages)

    def get_user_followees_v1(
        self, *, user_url_token: str, offset: int | None = None
    ) -> Response[GetUserFolloweesV1Data]:
        """Accounts a user follows (v1, 用户的关注列表).

        Returns the accounts that a Zhihu user follows, page by page.

        Args:
            user_url_token: The URL token of the user, the part after `zhihu.com/people/` in the profile
                link.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetUserFolloweesV1Data`, inferred from examples.
            Fields: `data[].answer_count`, `data[].articles_count`, `data[].available_medals_count`,
            `data[].follower_count`, `data[].follower_count_text`, `data[].id`, `data[].is_realname`,
            `data[].name`, `data[].avatar_url`, `data[].avatar_url_template`, `data[].badge`,
            `data[].badge_v2`, `data[].follower_count_num`, `data[].follower_count_unit`, `data[].gender`,
            `data[].has_applying_column`, `data[].headline`, `data[].headline_render`, `data[].ip_info`,
            `data[].is_advertiser`, …

        Source: `GET /api/zhihu/get-user-followees/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_FOLLOWEES_V1, {"userUrlToken": user_url_token, "offset": offset})

    def iter_get_user_followees_v1(
        self, *, user_url_token: str, offset: int | None = None, max_pages: int
    ) -> Pages[GetUserFolloweesV1Data]:
        """Iterate over the pages of `get_user_followees_v1`; each is a response of it.

        The other arguments are those of `get_user_followees_v1`; `offset` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_FOLLOWEES_V1, {"userUrlToken": user_url_token, "offset": offset}, max_pages)

    def get_user_followers_v1(
        self, *, user_url_token: str, offset: int | None = None
    ) -> Response[GetUserFollowersV1Data]:
        """Followers of a user (v1, 用户的粉丝列表).

        Returns the accounts that follow a Zhihu user, page by page. Use it to study the user's audience.

        Args:
            user_url_token: The URL token of the user, the part after `zhihu.com/people/` in the profile
                link.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetUserFollowersV1Data`, inferred from examples.
            Fields: `data[].answer_count`, `data[].articles_count`, `data[].available_medals_count`,
            `data[].follower_count`, `data[].follower_count_text`, `data[].id`, `data[].is_realname`,
            `data[].name`, `data[].avatar_url`, `data[].avatar_url_template`, `data[].badge`,
            `data[].badge_v2`, `data[].follower_count_num`, `data[].follower_count_unit`, `data[].gender`,
            `data[].has_applying_column`, `data[].headline`, `data[].headline_render`, `data[].ip_info`,
            `data[].is_advertiser`, …

        Source: `GET /api/zhihu/get-user-followers/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_FOLLOWERS_V1, {"userUrlToken": user_url_token, "offset": offset})

    def iter_get_user_followers_v1(
        self, *, user_url_token: str, offset: int | None = None, max_pages: int
    ) -> Pages[GetUserFollowersV1Data]:
        """Iterate over the pages of `get_user_followers_v1`; each is a response of it.

        The other arguments are those of `get_user_followers_v1`; `offset` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_FOLLOWERS_V1, {"userUrlToken": user_url_token, "offset": offset}, max_pages)

    def get_user_included_articles_v1(
        self, *, user_url_token: str, offset: int | None = None
    ) -> Response[GetUserIncludedArticlesV1Data]:
        """Included articles of a user (v1, 用户被收录的文章).

        Returns the list of included articles of a Zhihu user, page by page. For the articles the user has
        published, use `get-user-articles`.

        Args:
            user_url_token: The URL token of the user, the part after `zhihu.com/people/` in the profile
                link.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetUserIncludedArticlesV1Data`, inferred from examples.
            Fields: `data[].comment_count`, `data[].content`, `data[].excerpt_title`, `data[].id`,
            `data[].title`, `data[].voteup_count`, `data[].author.id`, `data[].author.name`,
            `data[].label_info.text`, `data[].suggest_edit.title`,
            `data[].author.badge[].topics[].followers_count`, `data[].author.badge[].topics[].id`,
            `data[].author.badge[].topics[].name`, `data[].author.badge[].topics[].questions_count`,
            `data[].admin_closed_comment`, `data[].article_type`, `data[].comment_permission`,
            `data[].content_need_truncated`, `data[].copyright_permission`, `data[].created`, …

        Source: `GET /api/zhihu/get-user-included-articles/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_INCLUDED_ARTICLES_V1, {"userUrlToken": user_url_token, "offset": offset})

    def iter_get_user_included_articles_v1(
        self, *, user_url_token: str, offset: int | None = None, max_pages: int
    ) -> Pages[GetUserIncludedArticlesV1Data]:
        """Iterate over the pages of `get_user_included_articles_v1`; each is a response of it.

        The other arguments are those of `get_user_included_articles_v1`; `offset` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_INCLUDED_ARTICLES_V1, {"userUrlToken": user_url_token, "offset": offset}, max_pages)

    def get_user_info_v1(self, *, user_url_token: str) -> Response[GetUserInfoV1Data]:
        """User profile (v1, 用户资料).

        Returns the public profile of a Zhihu user. Use it to check an account that you found through an
        answer, an article or a follower list.

        Args:
            user_url_token: The URL token of the user, the part after `zhihu.com/people/` in the profile
                link.

        Returns:
            The response. Its `data` is `GetUserInfoV1Data`, inferred from examples.
            Fields: `answer_count`, `articles_count`, `available_medals_count`, `follower_count`,
            `follower_count_text`, `has_agent_content`, `id`, `is_new_rename`, `is_realname`, `name`,
            `project_count`, `ai_assistant_info`, `allow_message`, `avatar_url`, `avatar_url_template`,
            `badge`, `badge_v2`, `employments`, `follower_count_num`, `follower_count_unit`, …

        Source: `GET /api/zhihu/get-user-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_INFO_V1, {"userUrlToken": user_url_token})

    def search_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        show_all_topics: Literal["FALSE", "TRUE"] | str | None = None,
        vertical: Literal["answer", "article", "zvideo"] | str | None = None,
        sort: Literal["upvoted_count", "created_time"] | str | None = None,
        time_interval: Literal["a_day", "a_week", "a_month", "three_months", "half_a_year", "a_year"]
        | str
        | None = None,
    ) -> Response[SearchV1Data]:
        """Keyword search (v1, 关键词搜索).

        Finds Zhihu answers, articles and videos for a keyword, page by page. Results can be limited to one
        kind and to a recent span of time.

        Args:
            keyword: The words to search for.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.
            show_all_topics: Whether to show topics in the results. The vendor's default is `FALSE`.
                - `FALSE`: Leave topics out
                - `TRUE`: Show all topics
            vertical: The kind of content to keep; leave it out for all kinds.
                - `answer`: Answers
                - `article`: Articles
                - `zvideo`: Videos
            sort: The order of the results; leave it out for the default order of Zhihu.
                - `upvoted_count`: Most upvotes first
                - `created_time`: Newest first
            time_interval: How far back the date of publication may lie; leave it out for no limit.
                - `a_day`: Last day
                - `a_week`: Last week
                - `a_month`: Last month
                - `three_months`: Last three months
                - `half_a_year`: Last six months
                - `a_year`: Last year

        Returns:
            The response. Its `data` is `SearchV1Data`, inferred from examples.
            Fields: `search_action_info.search_hash_id`, `data[].highlight.title`,
            `data[].object.answer_count`, `data[].object.comment_count`, `data[].object.content`,
            `data[].object.created_time`, `data[].object.favorites_count`, `data[].object.has_more`,
            `data[].object.icon_title`, `data[].object.id`, `data[].object.is_zhi_plus_content`,
            `data[].object.title`, `data[].object.updated_time`, `data[].object.visits_count`,
            `data[].object.voteup_count`, `data[].object.zfav_count`, `data[].object.author.follower_count`,
            `data[].object.author.id`, `data[].object.author.name`, `data[].object.author.voteup_count`, …

        Source: `GET /api/zhihu/search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_V1,
            {
                "keyword": keyword,
                "offset": offset,
                "showAllTopics": show_all_topics,
                "vertical": vertical,
                "sort": sort,
                "timeInterval": time_interval,
            },
        )


class AsyncZhihu(AsyncNamespace):
    """Endpoints under `/api/zhihu`.

    Questions, answers, comments, column articles, user profiles and follow lists of Zhihu, with keyword
    search.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_answer_comments_v1(
        self, *, answer_id: str, order_by: Literal["score", "ts"] | str | None = None, offset: str | None = None
    ) -> Response[GetAnswerCommentsV1Data]:
        """Comments on an answer (v1, 回答的评论).

        Returns the comments under a Zhihu answer, page by page, hottest or newest first. Use it to read how
        people react to the answer.

        Args:
            answer_id: The id of the answer, the number after `/answer/` in its link.
            order_by: The order of the comments. The vendor's default is `score`.
                - `score`: Hottest first
                - `ts`: Newest first
            offset: The offset that the last response gave; leave it empty for the first page.

        Returns:
            The response. Its `data` is `GetAnswerCommentsV1Data`, inferred from examples.
            Fields: `comment_status.induce_text`, `comment_status.text`, `data[].child_comment_count`,
            `data[].content`, `data[].created_time`, `data[].dislike_count`, `data[].id`, `data[].like_count`,
            `data[].member_id`, `data[].reply_comment_id`, `data[].reply_root_comment_id`, `sorter[].text`,
            `data[].author.id`, `data[].author.name`, `data[].child_comments[].child_comment_count`,
            `data[].child_comments[].content`, `data[].child_comments[].created_time`,
            `data[].child_comments[].dislike_count`, `data[].child_comments[].id`,
            `data[].child_comments[].like_count`, …

        Source: `GET /api/zhihu/get-answer-comments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ANSWER_COMMENTS_V1, {"answerId": answer_id, "orderBy": order_by, "offset": offset})

    async def get_answer_list_v1(
        self,
        *,
        question_id: str,
        cursor: str | None = None,
        offset: int | None = None,
        order: Literal["_default", "_updated"] | str | None = None,
        session_id: str | None = None,
    ) -> Response[GetAnswerListV1Data]:
        """Answers to a question (v1, 问题的回答列表).

        Returns the answers to a Zhihu question, page by page. Later pages need the cursor and the session id
        of the page before.

        Args:
            question_id: The id of the question, the number after `/question/` in its link.
            cursor: The cursor that the last response gave; leave it empty for the first page.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.
            order: The order of the answers. The vendor's default is `_updated`.
                - `_default`: Default order
                - `_updated`: By update time
            session_id: The session id that the last response gave; leave it empty for the first page.

        Returns:
            The response. Its `data` is `GetAnswerListV1Data`, inferred from examples.
            Fields: `finished_reading_filtered_count`, `data[].cursor`, `data[].skip_count`, `session.id`,
            `data[].target.comment_count`, `data[].target.content`, `data[].target.created_time`,
            `data[].target.editable_content`, `data[].target.favlists_count`, `data[].target.id`,
            `data[].target.thanks_count`, `data[].target.updated_time`, `data[].target.voteup_count`,
            `data[].target.author.follower_count`, `data[].target.author.id`, `data[].target.author.name`,
            `data[].target.question.id`, `data[].target.question.title`,
            `data[].target.question.updated_time`, `data[].target.relevant_info.relevant_text`, …

        Source: `GET /api/zhihu/get-answer-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_ANSWER_LIST_V1,
            {"questionId": question_id, "cursor": cursor, "offset": offset, "order": order, "sessionId": session_id},
        )

    async def get_column_article_detail_v1(self, *, id_: str) -> Response[GetColumnArticleDetailV1Data]:
        """Column article details (v1, 专栏文章详情).

        Returns one article of a Zhihu column. Use it to read or archive an article whose id you know.

        Args:
            id_: The id of the article, the number after `/p/` in its link.

        Returns:
            The response. Its `data` is `GetColumnArticleDetailV1Data`, inferred from examples.
            Fields: `bar_plugins_flip_time`, `comment_count`, `content`, `excerpt_title`, `favlists_count`,
            `id`, `liked_count`, `share_text`, `tipjarors_count`, `title`, `voteup_count`, `author.id`,
            `author.name`, `column.articles_count`, `column.id`, `column.title`, `contributions[].id`,
            `emoji_reaction.like_count`, `linkbox.title`, `topics[].id`, …

        Source: `GET /api/zhihu/get-column-article-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_COLUMN_ARTICLE_DETAIL_V1, {"id": id_})

    async def get_column_article_list_v1(
        self, *, column_id: str, offset: int | None = None
    ) -> Response[GetColumnArticleListV1Data]:
        """Articles of a column (v1, 专栏文章列表).

        Returns the articles of a Zhihu column, page by page. Pass an article id to
        `get-column-article-detail` for the article itself.

        Args:
            column_id: The id of the column, as it stands in the column's link.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetColumnArticleListV1Data`, inferred from examples.
            Fields: `data[].comment_count`, `data[].content`, `data[].excerpt_title`, `data[].id`,
            `data[].title`, `data[].voteup_count`, `data[].author.id`, `data[].author.name`,
            `data[].suggest_edit.title`, `need_force_login`, `data[].admin_closed_comment`,
            `data[].article_type`, `data[].comment_permission`, `data[].content_need_truncated`,
            `data[].copyright_permission`, `data[].created`, `data[].excerpt`,
            `data[].force_login_when_click_read_more`, `data[].has_column`, `data[].image_url`, …

        Source: `GET /api/zhihu/get-column-article-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_COLUMN_ARTICLE_LIST_V1, {"columnId": column_id, "offset": offset})

    def iter_get_column_article_list_v1(
        self, *, column_id: str, offset: int | None = None, max_pages: int
    ) -> AsyncPages[GetColumnArticleListV1Data]:
        """Iterate over the pages of `get_column_article_list_v1`; each is a response of it.

        The other arguments are those of `get_column_article_list_v1`; `offset` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_COLUMN_ARTICLE_LIST_V1, {"columnId": column_id, "offset": offset}, max_pages)

    async def get_comment_replies_v1(
        self, *, comment_id: str, order_by: Literal["score", "ts"] | str | None = None, offset: str | None = None
    ) -> Response[GetCommentRepliesV1Data]:
        """Replies to a comment (v1, 评论的回复).

        Returns the replies under a Zhihu comment, page by page, hottest or newest first.

        Args:
            comment_id: The id of the comment, from a response of `get-answer-comments`.
            order_by: The order of the replies. The vendor's default is `score`.
                - `score`: Hottest first
                - `ts`: Newest first
            offset: The offset that the last response gave; leave it empty for the first page.

        Returns:
            The response. Its `data` is `GetCommentRepliesV1Data`, inferred from examples.
            Fields: `data[].child_comment_count`, `data[].content`, `data[].created_time`,
            `data[].dislike_count`, `data[].id`, `data[].like_count`, `data[].member_id`,
            `data[].reply_comment_id`, `data[].reply_root_comment_id`, `root.child_comment_count`,
            `root.content`, `root.created_time`, `root.dislike_count`, `root.id`, `root.like_count`,
            `root.member_id`, `root.reply_comment_id`, `root.reply_root_comment_id`, `sorter[].text`,
            `data[].author.id`, …

        Source: `GET /api/zhihu/get-comment-replies/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_COMMENT_REPLIES_V1, {"commentId": comment_id, "orderBy": order_by, "offset": offset}
        )

    async def get_user_articles_v1(
        self,
        *,
        user_url_token: str,
        offset: int | None = None,
        sort_type: Literal["created", "voteups"] | str | None = None,
    ) -> Response[GetUserArticlesV1Data]:
        """Articles of a user (v1, 用户发布的文章).

        Returns the articles a Zhihu user has published, page by page, newest or most upvoted first.

        Args:
            user_url_token: The URL token of the user, the part after `zhihu.com/people/` in the profile
                link.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.
            sort_type: The order of the articles. The vendor's default is `created`.
                - `created`: By publish time
                - `voteups`: By upvotes

        Returns:
            The response. Its `data` is `GetUserArticlesV1Data`, inferred from examples.
            Fields: `data[].comment_count`, `data[].content`, `data[].excerpt_title`, `data[].id`,
            `data[].title`, `data[].voteup_count`, `data[].author.id`, `data[].author.name`,
            `data[].suggest_edit.title`, `data[].reaction.statistics.like_count`, `need_force_login`,
            `data[].admin_closed_comment`, `data[].article_type`, `data[].comment_permission`,
            `data[].content_need_truncated`, `data[].copyright_permission`, `data[].created`,
            `data[].excerpt`, `data[].force_login_when_click_read_more`, `data[].image_url`, …

        Source: `GET /api/zhihu/get-user-articles/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_USER_ARTICLES_V1, {"userUrlToken": user_url_token, "offset": offset, "sortType": sort_type}
        )

    def iter_get_user_articles_v1(
        self,
        *,
        user_url_token: str,
        offset: int | None = None,
        sort_type: Literal["created", "voteups"] | str | None = None,
        max_pages: int,
    ) -> AsyncPages[GetUserArticlesV1Data]:
        """Iterate over the pages of `get_user_articles_v1`; each is a response of it.

        The other arguments are those of `get_user_articles_v1`; `offset` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_USER_ARTICLES_V1, {"userUrlToken": user_url_token, "offset": offset, "sortType": sort_type}, max_pages
        )

    async def get_user_follow_collections_v1(
        self, *, user_url_token: str, offset: int | None = None
    ) -> Response[GetUserFollowCollectionsV1Data]:
        """Collections a user follows (v1, 用户关注的收藏夹).

        Returns the collections that a Zhihu user follows, page by page. Use it to learn what interests the
        user.

        Args:
            user_url_token: The URL token of the user, the part after `zhihu.com/people/` in the profile
                link.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetUserFollowCollectionsV1Data`, inferred from examples.
            Fields: `data`, `paging.is_end`, `paging.is_start`, `paging.next`, `paging.previous`,
            `paging.totals`.

        Source: `GET /api/zhihu/get-user-follow-collections/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_FOLLOW_COLLECTIONS_V1, {"userUrlToken": user_url_token, "offset": offset})

    def iter_get_user_follow_collections_v1(
        self, *, user_url_token: str, offset: int | None = None, max_pages: int
    ) -> AsyncPages[GetUserFollowCollectionsV1Data]:
        """Iterate over the pages of `get_user_follow_collections_v1`; each is a response of it.

        The other arguments are those of `get_user_follow_collections_v1`; `offset` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_USER_FOLLOW_COLLECTIONS_V1, {"userUrlToken": user_url_token, "offset": offset}, max_pages
        )

    async def get_user_follow_columns_v1(
        self, *, user_url_token: str, offset: int | None = None
    ) -> Response[GetUserFollowColumnsV1Data]:
        """Columns a user follows (v1, 用户关注的专栏).

        Returns the columns that a Zhihu user follows, page by page.

        Args:
            user_url_token: The URL token of the user, the part after `zhihu.com/people/` in the profile
                link.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetUserFollowColumnsV1Data`, inferred from examples.
            Fields: `data[].articles_count`, `data[].id`, `data[].items_count`, `data[].purchase_count`,
            `data[].title`, `data[].voteup_count`, `data[].author.id`, `data[].author.name`,
            `data[].accept_submission`, `data[].column_type`, `data[].comment_permission`, `data[].excerpt`,
            `data[].followers`, `data[].image_url`, `data[].intro`, `data[].type`, `data[].updated`,
            `data[].url`, `paging.is_end`, `paging.is_start`, …

        Source: `GET /api/zhihu/get-user-follow-columns/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_FOLLOW_COLUMNS_V1, {"userUrlToken": user_url_token, "offset": offset})

    def iter_get_user_follow_columns_v1(
        self, *, user_url_token: str, offset: int | None = None, max_pages: int
    ) -> AsyncPages[GetUserFollowColumnsV1Data]:
        """Iterate over the pages of `get_user_follow_columns_v1`; each is a response of it.

        The other arguments are those of `get_user_follow_columns_v1`; `offset` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_FOLLOW_COLUMNS_V1, {"userUrlToken": user_url_token, "offset": offset}, max_pages)

    async def get_user_follow_questions_v1(self, *, user_url_token: str, offset: int | None = None) -> Response[Any]:
        """Questions a user follows (v1, 用户关注的问题).

        The vendor keeps it out of the documentation.

        Returns the questions that a Zhihu user follows, page by page.

        Args:
            user_url_token: The URL token of the user, the part after `zhihu.com/people/` in the profile
                link.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/zhihu/get-user-follow-questions/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_FOLLOW_QUESTIONS_V1, {"userUrlToken": user_url_token, "offset": offset})

    async def get_user_follow_topics_v1(
        self, *, user_url_token: str, offset: int | None = None
    ) -> Response[GetUserFollowTopicsV1Data]:
        """Topics a user follows (v1, 用户关注的话题).

        Returns the topics that a Zhihu user follows, page by page. Use it to learn which subjects the user
        cares about.

        Args:
            user_url_token: The URL token of the user, the part after `zhihu.com/people/` in the profile
                link.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetUserFollowTopicsV1Data`, inferred from examples.
            Fields: `data[].contributions_count`, `data[].topic.discuss_count`,
            `data[].topic.followers_count`, `data[].topic.id`, `data[].topic.name`,
            `data[].topic.questions_count`, `paging.is_end`, `paging.is_start`, `paging.next`,
            `paging.previous`, `paging.totals`, `data[].topic.avatar_url`, `data[].topic.category`,
            `data[].topic.excerpt`, `data[].topic.introduction`, `data[].topic.is_black`,
            `data[].topic.is_following`, `data[].topic.is_super_topic_vote`, `data[].topic.is_vote`,
            `data[].topic.meta_avatar_url`, …

        Source: `GET /api/zhihu/get-user-follow-topics/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_FOLLOW_TOPICS_V1, {"userUrlToken": user_url_token, "offset": offset})

    def iter_get_user_follow_topics_v1(
        self, *, user_url_token: str, offset: int | None = None, max_pages: int
    ) -> AsyncPages[GetUserFollowTopicsV1Data]:
        """Iterate over the pages of `get_user_follow_topics_v1`; each is a response of it.

        The other arguments are those of `get_user_follow_topics_v1`; `offset` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_FOLLOW_TOPICS_V1, {"userUrlToken": user_url_token, "offset": offset}, max_pages)

    async def get_user_followees_v1(
        self, *, user_url_token: str, offset: int | None = None
    ) -> Response[GetUserFolloweesV1Data]:
        """Accounts a user follows (v1, 用户的关注列表).

        Returns the accounts that a Zhihu user follows, page by page.

        Args:
            user_url_token: The URL token of the user, the part after `zhihu.com/people/` in the profile
                link.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetUserFolloweesV1Data`, inferred from examples.
            Fields: `data[].answer_count`, `data[].articles_count`, `data[].available_medals_count`,
            `data[].follower_count`, `data[].follower_count_text`, `data[].id`, `data[].is_realname`,
            `data[].name`, `data[].avatar_url`, `data[].avatar_url_template`, `data[].badge`,
            `data[].badge_v2`, `data[].follower_count_num`, `data[].follower_count_unit`, `data[].gender`,
            `data[].has_applying_column`, `data[].headline`, `data[].headline_render`, `data[].ip_info`,
            `data[].is_advertiser`, …

        Source: `GET /api/zhihu/get-user-followees/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_FOLLOWEES_V1, {"userUrlToken": user_url_token, "offset": offset})

    def iter_get_user_followees_v1(
        self, *, user_url_token: str, offset: int | None = None, max_pages: int
    ) -> AsyncPages[GetUserFolloweesV1Data]:
        """Iterate over the pages of `get_user_followees_v1`; each is a response of it.

        The other arguments are those of `get_user_followees_v1`; `offset` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_FOLLOWEES_V1, {"userUrlToken": user_url_token, "offset": offset}, max_pages)

    async def get_user_followers_v1(
        self, *, user_url_token: str, offset: int | None = None
    ) -> Response[GetUserFollowersV1Data]:
        """Followers of a user (v1, 用户的粉丝列表).

        Returns the accounts that follow a Zhihu user, page by page. Use it to study the user's audience.

        Args:
            user_url_token: The URL token of the user, the part after `zhihu.com/people/` in the profile
                link.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetUserFollowersV1Data`, inferred from examples.
            Fields: `data[].answer_count`, `data[].articles_count`, `data[].available_medals_count`,
            `data[].follower_count`, `data[].follower_count_text`, `data[].id`, `data[].is_realname`,
            `data[].name`, `data[].avatar_url`, `data[].avatar_url_template`, `data[].badge`,
            `data[].badge_v2`, `data[].follower_count_num`, `data[].follower_count_unit`, `data[].gender`,
            `data[].has_applying_column`, `data[].headline`, `data[].headline_render`, `data[].ip_info`,
            `data[].is_advertiser`, …

        Source: `GET /api/zhihu/get-user-followers/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_FOLLOWERS_V1, {"userUrlToken": user_url_token, "offset": offset})

    def iter_get_user_followers_v1(
        self, *, user_url_token: str, offset: int | None = None, max_pages: int
    ) -> AsyncPages[GetUserFollowersV1Data]:
        """Iterate over the pages of `get_user_followers_v1`; each is a response of it.

        The other arguments are those of `get_user_followers_v1`; `offset` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_FOLLOWERS_V1, {"userUrlToken": user_url_token, "offset": offset}, max_pages)

    async def get_user_included_articles_v1(
        self, *, user_url_token: str, offset: int | None = None
    ) -> Response[GetUserIncludedArticlesV1Data]:
        """Included articles of a user (v1, 用户被收录的文章).

        Returns the list of included articles of a Zhihu user, page by page. For the articles the user has
        published, use `get-user-articles`.

        Args:
            user_url_token: The URL token of the user, the part after `zhihu.com/people/` in the profile
                link.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `GetUserIncludedArticlesV1Data`, inferred from examples.
            Fields: `data[].comment_count`, `data[].content`, `data[].excerpt_title`, `data[].id`,
            `data[].title`, `data[].voteup_count`, `data[].author.id`, `data[].author.name`,
            `data[].label_info.text`, `data[].suggest_edit.title`,
            `data[].author.badge[].topics[].followers_count`, `data[].author.badge[].topics[].id`,
            `data[].author.badge[].topics[].name`, `data[].author.badge[].topics[].questions_count`,
            `data[].admin_closed_comment`, `data[].article_type`, `data[].comment_permission`,
            `data[].content_need_truncated`, `data[].copyright_permission`, `data[].created`, …

        Source: `GET /api/zhihu/get-user-included-articles/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_INCLUDED_ARTICLES_V1, {"userUrlToken": user_url_token, "offset": offset})

    def iter_get_user_included_articles_v1(
        self, *, user_url_token: str, offset: int | None = None, max_pages: int
    ) -> AsyncPages[GetUserIncludedArticlesV1Data]:
        """Iterate over the pages of `get_user_included_articles_v1`; each is a response of it.

        The other arguments are those of `get_user_included_articles_v1`; `offset` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_INCLUDED_ARTICLES_V1, {"userUrlToken": user_url_token, "offset": offset}, max_pages)

    async def get_user_info_v1(self, *, user_url_token: str) -> Response[GetUserInfoV1Data]:
        """User profile (v1, 用户资料).

        Returns the public profile of a Zhihu user. Use it to check an account that you found through an
        answer, an article or a follower list.

        Args:
            user_url_token: The URL token of the user, the part after `zhihu.com/people/` in the profile
                link.

        Returns:
            The response. Its `data` is `GetUserInfoV1Data`, inferred from examples.
            Fields: `answer_count`, `articles_count`, `available_medals_count`, `follower_count`,
            `follower_count_text`, `has_agent_content`, `id`, `is_new_rename`, `is_realname`, `name`,
            `project_count`, `ai_assistant_info`, `allow_message`, `avatar_url`, `avatar_url_template`,
            `badge`, `badge_v2`, `employments`, `follower_count_num`, `follower_count_unit`, …

        Source: `GET /api/zhihu/get-user-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_INFO_V1, {"userUrlToken": user_url_token})

    async def search_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        show_all_topics: Literal["FALSE", "TRUE"] | str | None = None,
        vertical: Literal["answer", "article", "zvideo"] | str | None = None,
        sort: Literal["upvoted_count", "created_time"] | str | None = None,
        time_interval: Literal["a_day", "a_week", "a_month", "three_months", "half_a_year", "a_year"]
        | str
        | None = None,
    ) -> Response[SearchV1Data]:
        """Keyword search (v1, 关键词搜索).

        Finds Zhihu answers, articles and videos for a keyword, page by page. Results can be limited to one
        kind and to a recent span of time.

        Args:
            keyword: The words to search for.
            offset: How many entries to skip; the first page starts at 0. The vendor's default is `0`.
            show_all_topics: Whether to show topics in the results. The vendor's default is `FALSE`.
                - `FALSE`: Leave topics out
                - `TRUE`: Show all topics
            vertical: The kind of content to keep; leave it out for all kinds.
                - `answer`: Answers
                - `article`: Articles
                - `zvideo`: Videos
            sort: The order of the results; leave it out for the default order of Zhihu.
                - `upvoted_count`: Most upvotes first
                - `created_time`: Newest first
            time_interval: How far back the date of publication may lie; leave it out for no limit.
                - `a_day`: Last day
                - `a_week`: Last week
                - `a_month`: Last month
                - `three_months`: Last three months
                - `half_a_year`: Last six months
                - `a_year`: Last year

        Returns:
            The response. Its `data` is `SearchV1Data`, inferred from examples.
            Fields: `search_action_info.search_hash_id`, `data[].highlight.title`,
            `data[].object.answer_count`, `data[].object.comment_count`, `data[].object.content`,
            `data[].object.created_time`, `data[].object.favorites_count`, `data[].object.has_more`,
            `data[].object.icon_title`, `data[].object.id`, `data[].object.is_zhi_plus_content`,
            `data[].object.title`, `data[].object.updated_time`, `data[].object.visits_count`,
            `data[].object.voteup_count`, `data[].object.zfav_count`, `data[].object.author.follower_count`,
            `data[].object.author.id`, `data[].object.author.name`, `data[].object.author.voteup_count`, …

        Source: `GET /api/zhihu/search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_V1,
            {
                "keyword": keyword,
                "offset": offset,
                "showAllTopics": show_all_topics,
                "vertical": vertical,
                "sort": sort,
                "timeInterval": time_interval,
            },
        )
