"""Endpoints under `/api/xiaohongshu`."""

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
    from .ask_dots import AskDotsData
    from .get_note_comment_v2 import GetNoteCommentV2Data
    from .get_note_detail_v1 import GetNoteDetailV1DataItem
    from .get_note_detail_v6 import GetNoteDetailV6DataItem
    from .get_note_sub_comment_v2 import GetNoteSubCommentV2Data
    from .get_topic_note_list_v1 import GetTopicNoteListV1Data
    from .get_user_note_list_v4 import GetUserNoteListV4Data
    from .get_user_v3 import GetUserV3Data
    from .get_user_v4 import GetUserV4Data
    from .hot_search_v1 import HotSearchV1Data
    from .search_note_v2 import SearchNoteV2Data
    from .search_note_v4 import SearchNoteV4Data
    from .search_recommend_v1 import SearchRecommendV1Data
    from .search_user_v2 import SearchUserV2Data
    from .share_url_transfer_v1 import ShareUrlTransferV1Data

ASK_DOTS: Operation[AskDotsData] = Operation(
    name="xiaohongshu.ask_dots",
    method="GET",
    path="/api/xiaohongshu/ask-dots",
    summary="Dots AI answer (点点 AI 问答).",
    parameters={"keyword": "keyword"},
    data="justone_generated.api.xiaohongshu.ask_dots",
    family="xiaohongshu_ask_dots",
)
GET_CREATOR_HOT_INSPIRATION_FEED_V1: Operation[Any] = Operation(
    name="xiaohongshu.get_creator_hot_inspiration_feed_v1",
    method="GET",
    path="/api/xiaohongshu/get-creator-hot-inspiration-feed/v1",
    summary="Hot inspiration feed for creators (v1, 创作者热门灵感).",
    parameters={"cursor": "cursor"},
)
GET_NOTE_COMMENT_V2: Operation[GetNoteCommentV2Data] = Operation(
    name="xiaohongshu.get_note_comment_v2",
    method="GET",
    path="/api/xiaohongshu/get-note-comment/v2",
    summary="Comments on a note (v2, 笔记的评论).",
    parameters={"note_id": "noteId", "last_cursor": "lastCursor", "sort": "sort"},
    data="justone_generated.api.xiaohongshu.get_note_comment_v2",
    paging=Paging(next={"lastCursor": ("data", "..", "cursor")}),
    items_path=("data", "comments"),
    family="xiaohongshu_get_note_comment",
)
GET_NOTE_COMMENT_V3: Operation[Any] = Operation(
    name="xiaohongshu.get_note_comment_v3",
    method="GET",
    path="/api/xiaohongshu/get-note-comment/v3",
    summary="Comments on a note (v3, 笔记的评论).",
    parameters={"note_id": "noteId", "last_cursor": "lastCursor", "sort": "sort"},
    family="xiaohongshu_get_note_comment",
    hidden=True,
)
GET_NOTE_COMMENT_V4: Operation[Any] = Operation(
    name="xiaohongshu.get_note_comment_v4",
    method="GET",
    path="/api/xiaohongshu/get-note-comment/v4",
    summary="Comments on a note (v4, 笔记的评论).",
    parameters={"note_id": "noteId", "last_cursor": "lastCursor", "sort": "sort"},
    paging=Paging(next={"lastCursor": ("data", "..", "cursor")}),
    family="xiaohongshu_get_note_comment",
    hidden=True,
)
GET_NOTE_DETAIL_V1: Operation[list[GetNoteDetailV1DataItem]] = Operation(
    name="xiaohongshu.get_note_detail_v1",
    method="GET",
    path="/api/xiaohongshu/get-note-detail/v1",
    summary="Note details (v1, 笔记详情).",
    parameters={"note_id": "noteId"},
    data="justone_generated.api.xiaohongshu.get_note_detail_v1",
    items_path=("data", 0, "note_list"),
    family="xiaohongshu_get_note_detail",
    recommended=True,
)
GET_NOTE_DETAIL_V2: Operation[Any] = Operation(
    name="xiaohongshu.get_note_detail_v2",
    method="GET",
    path="/api/xiaohongshu/get-note-detail/v2",
    summary="Note details (v2, 笔记详情).",
    parameters={"note_id": "noteId"},
    family="xiaohongshu_get_note_detail",
    hidden=True,
)
GET_NOTE_DETAIL_V3: Operation[Any] = Operation(
    name="xiaohongshu.get_note_detail_v3",
    method="GET",
    path="/api/xiaohongshu/get-note-detail/v3",
    summary="Note details (v3, 笔记详情).",
    parameters={"note_id": "noteId"},
    family="xiaohongshu_get_note_detail",
    hidden=True,
)
GET_NOTE_DETAIL_V4: Operation[Any] = Operation(
    name="xiaohongshu.get_note_detail_v4",
    method="GET",
    path="/api/xiaohongshu/get-note-detail/v4",
    summary="Note details (v4, 笔记详情).",
    parameters={"note_id": "noteId"},
    family="xiaohongshu_get_note_detail",
    hidden=True,
)
GET_NOTE_DETAIL_V5: Operation[Any] = Operation(
    name="xiaohongshu.get_note_detail_v5",
    method="GET",
    path="/api/xiaohongshu/get-note-detail/v5",
    summary="Note details (v5, 笔记详情).",
    parameters={"note_id": "noteId"},
    family="xiaohongshu_get_note_detail",
    hidden=True,
)
GET_NOTE_DETAIL_V6: Operation[list[GetNoteDetailV6DataItem]] = Operation(
    name="xiaohongshu.get_note_detail_v6",
    method="GET",
    path="/api/xiaohongshu/get-note-detail/v6",
    summary="Video note details (v6, 视频笔记详情).",
    parameters={"note_id": "noteId"},
    data="justone_generated.api.xiaohongshu.get_note_detail_v6",
    items_path=("data",),
    family="xiaohongshu_get_note_detail",
)
GET_NOTE_DETAIL_V7: Operation[Any] = Operation(
    name="xiaohongshu.get_note_detail_v7",
    method="GET",
    path="/api/xiaohongshu/get-note-detail/v7",
    summary="Note details (v7, 笔记详情).",
    parameters={"note_id": "noteId"},
    deprecation="xiaohongshu.get_note_detail_v7 is deprecated by Just One API. The vendor names no replacement; another version of it is xiaohongshu.get_note_detail_v6.",
    family="xiaohongshu_get_note_detail",
    hidden=True,
)
GET_NOTE_SUB_COMMENT_V2: Operation[GetNoteSubCommentV2Data] = Operation(
    name="xiaohongshu.get_note_sub_comment_v2",
    method="GET",
    path="/api/xiaohongshu/get-note-sub-comment/v2",
    summary="Replies to a comment (v2, 评论的回复).",
    parameters={"note_id": "noteId", "comment_id": "commentId", "last_cursor": "lastCursor"},
    data="justone_generated.api.xiaohongshu.get_note_sub_comment_v2",
    paging=Paging(next={"lastCursor": ("data", "..", "cursor")}),
    items_path=("data", "comments"),
    family="xiaohongshu_get_note_sub_comment",
)
GET_TOPIC_NOTE_LIST_V1: Operation[GetTopicNoteListV1Data] = Operation(
    name="xiaohongshu.get_topic_note_list_v1",
    method="GET",
    path="/api/xiaohongshu/get-topic-note-list/v1",
    summary="Notes of a topic (v1, 话题笔记列表).",
    parameters={"topic_id": "topicId", "sort": "sort", "cursor": "cursor"},
    data="justone_generated.api.xiaohongshu.get_topic_note_list_v1",
    paging=Paging(next={"cursor": ("data", "cursor")}, more=("data", "has_more")),
    items_path=("data", "list"),
    family="xiaohongshu_get_topic_note_list",
)
GET_USER_FAVED_NOTE_LIST_V1: Operation[Any] = Operation(
    name="xiaohongshu.get_user_faved_note_list_v1",
    method="GET",
    path="/api/xiaohongshu/get-user-faved-note-list/v1",
    summary="Notes saved by a user (v1, 用户收藏的笔记).",
    parameters={"user_id": "userId", "last_cursor": "lastCursor"},
)
GET_USER_NOTE_LIST_V1: Operation[Any] = Operation(
    name="xiaohongshu.get_user_note_list_v1",
    method="GET",
    path="/api/xiaohongshu/get-user-note-list/v1",
    summary="Notes published by a user (v1, 用户发布的笔记).",
    parameters={"user_id": "userId", "last_cursor": "lastCursor"},
    family="xiaohongshu_get_user_note_list",
    hidden=True,
)
GET_USER_NOTE_LIST_V2: Operation[Any] = Operation(
    name="xiaohongshu.get_user_note_list_v2",
    method="GET",
    path="/api/xiaohongshu/get-user-note-list/v2",
    summary="Notes published by a user (v2, 用户发布的笔记).",
    parameters={"user_id": "userId", "last_cursor": "lastCursor"},
    paging=Paging(next={"lastCursor": ("data", "..", -1, "cursor")}),
    family="xiaohongshu_get_user_note_list",
    hidden=True,
)
GET_USER_NOTE_LIST_V3: Operation[Any] = Operation(
    name="xiaohongshu.get_user_note_list_v3",
    method="GET",
    path="/api/xiaohongshu/get-user-note-list/v3",
    summary="Notes published by a user (v3, 用户发布的笔记).",
    parameters={"user_id": "userId", "last_cursor": "lastCursor"},
    paging=Paging(next={"lastCursor": ("data", "..", -1, "cursor")}),
    family="xiaohongshu_get_user_note_list",
    hidden=True,
)
GET_USER_NOTE_LIST_V4: Operation[GetUserNoteListV4Data] = Operation(
    name="xiaohongshu.get_user_note_list_v4",
    method="GET",
    path="/api/xiaohongshu/get-user-note-list/v4",
    summary="Notes published by a user (v4, 用户发布的笔记).",
    parameters={"user_id": "userId", "last_cursor": "lastCursor"},
    data="justone_generated.api.xiaohongshu.get_user_note_list_v4",
    paging=Paging(next={"lastCursor": ("data", "..", -1, "cursor")}),
    items_path=("data", "notes"),
    family="xiaohongshu_get_user_note_list",
)
GET_USER_V3: Operation[GetUserV3Data] = Operation(
    name="xiaohongshu.get_user_v3",
    method="GET",
    path="/api/xiaohongshu/get-user/v3",
    summary="User profile (v3, 用户资料).",
    parameters={"user_id": "userId"},
    data="justone_generated.api.xiaohongshu.get_user_v3",
    echo={"userId": ("data", "userid")},
    family="xiaohongshu_get_user",
)
GET_USER_V4: Operation[GetUserV4Data] = Operation(
    name="xiaohongshu.get_user_v4",
    method="GET",
    path="/api/xiaohongshu/get-user/v4",
    summary="User Profile (v4, 用户资料).",
    parameters={"user_id": "userId"},
    data="justone_generated.api.xiaohongshu.get_user_v4",
    echo={"userId": ("data", "userid")},
    deprecation="xiaohongshu.get_user_v4 is deprecated by Just One API. Use xiaohongshu.get_user_v3 instead.",
    family="xiaohongshu_get_user",
    hidden=True,
)
HOT_LIST_V1: Operation[Any] = Operation(
    name="xiaohongshu.hot_list_v1",
    method="GET",
    path="/api/xiaohongshu/hot-list/v1",
    summary="Hot list (v1, 热榜).",
    parameters={},
    family="xiaohongshu_hot_list",
    hidden=True,
)
HOT_SEARCH_V1: Operation[HotSearchV1Data] = Operation(
    name="xiaohongshu.hot_search_v1",
    method="GET",
    path="/api/xiaohongshu/hot-search/v1",
    summary="Hot note search (v1, 热门笔记搜索).",
    parameters={
        "search_word": "searchWord",
        "page_num": "pageNum",
        "order_by": "orderBy",
        "nd": "nd",
        "note_content_category": "noteContentCategory",
    },
    data="justone_generated.api.xiaohongshu.hot_search_v1",
    paging=Paging(step={"pageNum": 1}, first={"pageNum": 1}),
    items_path=("data", "noteList"),
    family="xiaohongshu_hot_search",
)
SEARCH_NOTE_V1: Operation[Any] = Operation(
    name="xiaohongshu.search_note_v1",
    method="GET",
    path="/api/xiaohongshu/search-note/v1",
    summary="Note search (v1, 笔记搜索).",
    parameters={"keyword": "keyword", "page": "page", "sort": "sort", "note_type": "noteType", "note_time": "noteTime"},
    paging=Paging(step={"page": 1}, first={"page": 1}),
    family="xiaohongshu_search_note",
    hidden=True,
)
SEARCH_NOTE_V2: Operation[SearchNoteV2Data] = Operation(
    name="xiaohongshu.search_note_v2",
    method="GET",
    path="/api/xiaohongshu/search-note/v2",
    summary="Note search (v2, 笔记搜索).",
    parameters={"keyword": "keyword", "page": "page", "sort": "sort", "note_type": "noteType", "note_time": "noteTime"},
    data="justone_generated.api.xiaohongshu.search_note_v2",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "items"),
    family="xiaohongshu_search_note",
)
SEARCH_NOTE_V3: Operation[Any] = Operation(
    name="xiaohongshu.search_note_v3",
    method="GET",
    path="/api/xiaohongshu/search-note/v3",
    summary="Note search (v3, 笔记搜索).",
    parameters={"keyword": "keyword", "page": "page", "sort": "sort", "note_type": "noteType", "note_time": "noteTime"},
    paging=Paging(step={"page": 1}, first={"page": 1}),
    family="xiaohongshu_search_note",
    hidden=True,
)
SEARCH_NOTE_V4: Operation[SearchNoteV4Data] = Operation(
    name="xiaohongshu.search_note_v4",
    method="GET",
    path="/api/xiaohongshu/search-note/v4",
    summary="Note search (v4, 笔记搜索).",
    parameters={
        "keyword": "keyword",
        "page": "page",
        "sort_type": "sortType",
        "note_type": "noteType",
        "time_filter": "timeFilter",
    },
    data="justone_generated.api.xiaohongshu.search_note_v4",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "notes"),
    family="xiaohongshu_search_note",
)
SEARCH_RECOMMEND_V1: Operation[SearchRecommendV1Data] = Operation(
    name="xiaohongshu.search_recommend_v1",
    method="GET",
    path="/api/xiaohongshu/search-recommend/v1",
    summary="Keyword suggestions (v1, 搜索联想词).",
    parameters={"keyword": "keyword"},
    data="justone_generated.api.xiaohongshu.search_recommend_v1",
    items_path=("data", "items"),
    family="xiaohongshu_search_recommend",
)
SEARCH_USER_V2: Operation[SearchUserV2Data] = Operation(
    name="xiaohongshu.search_user_v2",
    method="GET",
    path="/api/xiaohongshu/search-user/v2",
    summary="User search (v2, 用户搜索).",
    parameters={"keyword": "keyword", "page": "page"},
    data="justone_generated.api.xiaohongshu.search_user_v2",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "users"),
    family="xiaohongshu_search_user",
)
SHARE_URL_TRANSFER_V1: Operation[ShareUrlTransferV1Data] = Operation(
    name="xiaohongshu.share_url_transfer_v1",
    method="GET",
    path="/api/xiaohongshu/share-url-transfer/v1",
    summary="Share link resolution (v1, 分享短链还原).",
    parameters={"share_url": "shareUrl"},
    data="justone_generated.api.xiaohongshu.share_url_transfer_v1",
    family="xiaohongshu_share_url_transfer",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    ASK_DOTS,
    GET_CREATOR_HOT_INSPIRATION_FEED_V1,
    GET_NOTE_COMMENT_V2,
    GET_NOTE_COMMENT_V3,
    GET_NOTE_COMMENT_V4,
    GET_NOTE_DETAIL_V1,
    GET_NOTE_DETAIL_V2,
    GET_NOTE_DETAIL_V3,
    GET_NOTE_DETAIL_V4,
    GET_NOTE_DETAIL_V5,
    GET_NOTE_DETAIL_V6,
    GET_NOTE_DETAIL_V7,
    GET_NOTE_SUB_COMMENT_V2,
    GET_TOPIC_NOTE_LIST_V1,
    GET_USER_FAVED_NOTE_LIST_V1,
    GET_USER_NOTE_LIST_V1,
    GET_USER_NOTE_LIST_V2,
    GET_USER_NOTE_LIST_V3,
    GET_USER_NOTE_LIST_V4,
    GET_USER_V3,
    GET_USER_V4,
    HOT_LIST_V1,
    HOT_SEARCH_V1,
    SEARCH_NOTE_V1,
    SEARCH_NOTE_V2,
    SEARCH_NOTE_V3,
    SEARCH_NOTE_V4,
    SEARCH_RECOMMEND_V1,
    SEARCH_USER_V2,
    SHARE_URL_TRANSFER_V1,
)

DATA_CLASSES: dict[str, str] = {
    "AskDotsData": "justone_generated.api.xiaohongshu.ask_dots",
    "GetNoteCommentV2Data": "justone_generated.api.xiaohongshu.get_note_comment_v2",
    "GetNoteDetailV1DataItem": "justone_generated.api.xiaohongshu.get_note_detail_v1",
    "GetNoteDetailV6DataItem": "justone_generated.api.xiaohongshu.get_note_detail_v6",
    "GetNoteSubCommentV2Data": "justone_generated.api.xiaohongshu.get_note_sub_comment_v2",
    "GetTopicNoteListV1Data": "justone_generated.api.xiaohongshu.get_topic_note_list_v1",
    "GetUserNoteListV4Data": "justone_generated.api.xiaohongshu.get_user_note_list_v4",
    "GetUserV3Data": "justone_generated.api.xiaohongshu.get_user_v3",
    "GetUserV4Data": "justone_generated.api.xiaohongshu.get_user_v4",
    "HotSearchV1Data": "justone_generated.api.xiaohongshu.hot_search_v1",
    "SearchNoteV2Data": "justone_generated.api.xiaohongshu.search_note_v2",
    "SearchNoteV4Data": "justone_generated.api.xiaohongshu.search_note_v4",
    "SearchRecommendV1Data": "justone_generated.api.xiaohongshu.search_recommend_v1",
    "SearchUserV2Data": "justone_generated.api.xiaohongshu.search_user_v2",
    "ShareUrlTransferV1Data": "justone_generated.api.xiaohongshu.share_url_transfer_v1",
}


class Xiaohongshu(Namespace):
    """Endpoints under `/api/xiaohongshu`.

    Notes, comments, users, topics and hot content of Xiaohongshu, with search for notes and users.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def ask_dots(self, *, keyword: str) -> Response[AskDotsData]:
        """Dots AI answer (点点 AI 问答).

        Puts a question to Dots, the AI assistant inside Xiaohongshu, and returns its answer with the user
        notes it cites. Use it to see what users recommend on a topic.

        Args:
            keyword: Question or topic for the assistant.

        Returns:
            The response. Its `data` is `AskDotsData`, inferred from examples.
            Fields: `card_id`, `text`, `title`, `total_count`, `user_id`, `brand_info.sub_title`,
            `brand_info.title`, `component_list[].id`, `data_list[].desc`, `data_list[].entity_id`,
            `data_list[].sub_title`, `data_list[].text`, `messages[].msg_id`, `messages[].sender_id`,
            `messages[].session_id`, `share_info.content`, `share_info.share_id`, `share_info.title`,
            `share_info.topic_id`, `data_list[].image_infos[].file_id`, …

        Source: `GET /api/xiaohongshu/ask-dots`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(ASK_DOTS, {"keyword": keyword})

    def get_creator_hot_inspiration_feed_v1(self, *, cursor: str | None = None) -> Response[Any]:
        """Hot inspiration feed for creators (v1, 创作者热门灵感).

        Returns the hot inspiration feed of Xiaohongshu for creators, page by page.

        Args:
            cursor: Cursor from the last response; leave it out for the first page.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-creator-hot-inspiration-feed/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_CREATOR_HOT_INSPIRATION_FEED_V1, {"cursor": cursor})

    def get_note_comment_v2(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["normal", "latest", "like_count"] | str | None = None,
    ) -> Response[GetNoteCommentV2Data]:
        """Comments on a note (v2, 笔记的评论).

        Returns the comments on a note, page by page, with text, author, time, likes and number of replies.
        This version also takes the web address of the note. For the replies to a comment, use
        `get-note-sub-comment`.

        Versions: `get_note_comment_v2`, `get_note_comment_v3` (hidden), `get_note_comment_v4` (hidden).

        Args:
            note_id: Id of the note, or the web address of the note (with `/explore/` in it).
            last_cursor: Cursor from the last response; leave it out for the first page.
            sort: Order of the comments. The vendor's default is `latest`.
                - `normal`: Default order
                - `latest`: Newest first
                - `like_count`: Most likes first

        Returns:
            The response. Its `data` is `GetNoteCommentV2Data`, inferred from examples.
            Fields: `comment_count`, `cursor`, `has_more`, `user_id`, `comments[].content`, `comments[].id`,
            `comments[].like_count`, `comments[].note_id`, `comments[].sub_comment_count`, `comments[].time`,
            `comments[].track_id`, `comments[].biz_label.rich_text`, `comments[].pictures[].file_id`,
            `comments[].user.nickname`, `comments[].user.red_id`, `all_sort_strategies`, `comment_count_l1`,
            `current_sort_strategy`, `page_context`, `comments[].at_users`, …

        Source: `GET /api/xiaohongshu/get-note-comment/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_NOTE_COMMENT_V2, {"noteId": note_id, "lastCursor": last_cursor, "sort": sort})

    def iter_get_note_comment_v2(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["normal", "latest", "like_count"] | str | None = None,
        max_pages: int,
    ) -> Pages[GetNoteCommentV2Data]:
        """Iterate over the pages of `get_note_comment_v2`; each is a response of it.

        The other arguments are those of `get_note_comment_v2`; `last_cursor` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_NOTE_COMMENT_V2, {"noteId": note_id, "lastCursor": last_cursor, "sort": sort}, max_pages)

    def get_note_comment_v3(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["normal", "latest", "like_count"] | str | None = None,
    ) -> Response[Any]:
        """Comments on a note (v3, 笔记的评论).

        The vendor keeps it out of the documentation.

        Returns the comments on a note, page by page, with text, author and time. This version takes the note
        id only.

        Versions: `get_note_comment_v2`, `get_note_comment_v3` (hidden), `get_note_comment_v4` (hidden).

        Args:
            note_id: Id of the note, for example from a note search.
            last_cursor: Cursor from the last response; leave it out for the first page.
            sort: Order of the comments. The vendor's default is `latest`.
                - `normal`: Default order
                - `latest`: Newest first
                - `like_count`: Most likes first

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-note-comment/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_NOTE_COMMENT_V3, {"noteId": note_id, "lastCursor": last_cursor, "sort": sort})

    def get_note_comment_v4(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["normal", "latest", "like_count"] | str | None = None,
    ) -> Response[Any]:
        """Comments on a note (v4, 笔记的评论).

        The vendor keeps it out of the documentation.

        Returns the comments on a note, page by page, with text, author and time. This version takes the note
        id only.

        Versions: `get_note_comment_v2`, `get_note_comment_v3` (hidden), `get_note_comment_v4` (hidden).

        Args:
            note_id: Id of the note, for example from a note search.
            last_cursor: Cursor from the last response; leave it out for the first page.
            sort: Order of the comments. The vendor's default is `latest`.
                - `normal`: Default order
                - `latest`: Newest first
                - `like_count`: Most likes first

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-note-comment/v4`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_NOTE_COMMENT_V4, {"noteId": note_id, "lastCursor": last_cursor, "sort": sort})

    def iter_get_note_comment_v4(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["normal", "latest", "like_count"] | str | None = None,
        max_pages: int,
    ) -> Pages[Any]:
        """Iterate over the pages of `get_note_comment_v4`; each is a response of it.

        The other arguments are those of `get_note_comment_v4`; `last_cursor` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_NOTE_COMMENT_V4, {"noteId": note_id, "lastCursor": last_cursor, "sort": sort}, max_pages)

    def get_note_detail_v1(self, *, note_id: str) -> Response[list[GetNoteDetailV1DataItem]]:
        """Note details (v1, 笔记详情).

        Returns one note with its text, media and counts. It takes the note id or the web address of the note.
        Start with this version to look up a single note.

        Versions: `get_note_detail_v1` (recommended), `get_note_detail_v2` (hidden), `get_note_detail_v3`
        (hidden), `get_note_detail_v4` (hidden), `get_note_detail_v5` (hidden), `get_note_detail_v6`,
        `get_note_detail_v7` (hidden, deprecated).

        Args:
            note_id: Id of the note, or the web address of the note (with `/explore/` in it).

        Returns:
            The response. Its `data` is `list[GetNoteDetailV1DataItem]`, inferred from examples.
            Fields: `[].track_id`, `[].note_list[].collected_count`, `[].note_list[].comments_count`,
            `[].note_list[].desc`, `[].note_list[].id`, `[].note_list[].last_update_time`,
            `[].note_list[].liked_count`, `[].note_list[].seeded_count`, `[].note_list[].shared_count`,
            `[].note_list[].time`, `[].note_list[].title`, `[].note_list[].view_count`, `[].user.id`,
            `[].user.name`, `[].user.nickname`, `[].user.red_id`, `[].note_list[].hash_tag[].biz_id`,
            `[].note_list[].hash_tag[].id`, `[].note_list[].hash_tag[].name`,
            `[].note_list[].hash_tag[].record_count`, …

        Source: `GET /api/xiaohongshu/get-note-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_NOTE_DETAIL_V1, {"noteId": note_id})

    def get_note_detail_v2(self, *, note_id: str) -> Response[Any]:
        """Note details (v2, 笔记详情).

        The vendor keeps it out of the documentation.

        Returns one note with its media and engagement counts. This version takes the note id only; v1 also
        takes a web address.

        Versions: `get_note_detail_v1` (recommended), `get_note_detail_v2` (hidden), `get_note_detail_v3`
        (hidden), `get_note_detail_v4` (hidden), `get_note_detail_v5` (hidden), `get_note_detail_v6`,
        `get_note_detail_v7` (hidden, deprecated).

        Args:
            note_id: Id of the note, for example from a note search.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-note-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_NOTE_DETAIL_V2, {"noteId": note_id})

    def get_note_detail_v3(self, *, note_id: str) -> Response[Any]:
        """Note details (v3, 笔记详情).

        The vendor keeps it out of the documentation.

        Returns one note with its media and engagement counts. This version takes the note id only; v1 also
        takes a web address.

        Versions: `get_note_detail_v1` (recommended), `get_note_detail_v2` (hidden), `get_note_detail_v3`
        (hidden), `get_note_detail_v4` (hidden), `get_note_detail_v5` (hidden), `get_note_detail_v6`,
        `get_note_detail_v7` (hidden, deprecated).

        Args:
            note_id: Id of the note, for example from a note search.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-note-detail/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_NOTE_DETAIL_V3, {"noteId": note_id})

    def get_note_detail_v4(self, *, note_id: str) -> Response[Any]:
        """Note details (v4, 笔记详情).

        The vendor keeps it out of the documentation.

        Returns one note with its media and engagement counts. This version takes the note id only; v1 also
        takes a web address.

        Versions: `get_note_detail_v1` (recommended), `get_note_detail_v2` (hidden), `get_note_detail_v3`
        (hidden), `get_note_detail_v4` (hidden), `get_note_detail_v5` (hidden), `get_note_detail_v6`,
        `get_note_detail_v7` (hidden, deprecated).

        Args:
            note_id: Id of the note, for example from a note search.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-note-detail/v4`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_NOTE_DETAIL_V4, {"noteId": note_id})

    def get_note_detail_v5(self, *, note_id: str) -> Response[Any]:
        """Note details (v5, 笔记详情).

        The vendor keeps it out of the documentation.

        Returns one note with its media and engagement counts. This version takes the note id only; v1 also
        takes a web address.

        Versions: `get_note_detail_v1` (recommended), `get_note_detail_v2` (hidden), `get_note_detail_v3`
        (hidden), `get_note_detail_v4` (hidden), `get_note_detail_v5` (hidden), `get_note_detail_v6`,
        `get_note_detail_v7` (hidden, deprecated).

        Args:
            note_id: Id of the note, for example from a note search.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-note-detail/v5`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_NOTE_DETAIL_V5, {"noteId": note_id})

    def get_note_detail_v6(self, *, note_id: str) -> Response[list[GetNoteDetailV6DataItem]]:
        """Video note details (v6, 视频笔记详情).

        Returns the details of one video note. This version takes the note id only.

        Versions: `get_note_detail_v1` (recommended), `get_note_detail_v2` (hidden), `get_note_detail_v3`
        (hidden), `get_note_detail_v4` (hidden), `get_note_detail_v5` (hidden), `get_note_detail_v6`,
        `get_note_detail_v7` (hidden, deprecated).

        Args:
            note_id: Id of the video note, for example from a note search with the video filter.

        Returns:
            The response. Its `data` is `list[GetNoteDetailV6DataItem]`, inferred from examples.
            Fields: `[].collected_count`, `[].comments_count`, `[].desc`, `[].id`, `[].last_update_time`,
            `[].liked_count`, `[].pre_view_count`, `[].seeded_count`, `[].shared_count`, `[].time`,
            `[].title`, `[].track_id`, `[].view_count`, `[].hash_tag[].biz_id`, `[].hash_tag[].id`,
            `[].hash_tag[].name`, `[].hash_tag[].record_count`, `[].images_list[].trace_id`,
            `[].interaction_info.nice_count`, `[].interaction_info.share_count`, …

        Source: `GET /api/xiaohongshu/get-note-detail/v6`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_NOTE_DETAIL_V6, {"noteId": note_id})

    @deprecated(
        "xiaohongshu.get_note_detail_v7 is deprecated by Just One API. The vendor names no replacement; another version of it is xiaohongshu.get_note_detail_v6.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_note_detail_v7(self, *, note_id: str) -> Response[Any]:
        """Note details (v7, 笔记详情).

        Deprecated. The vendor names no replacement; another version of it is xiaohongshu.get_note_detail_v6.

        The vendor keeps it out of the documentation.

        Returns one note with its media and engagement counts. This version is deprecated; use v1 instead.

        Versions: `get_note_detail_v1` (recommended), `get_note_detail_v2` (hidden), `get_note_detail_v3`
        (hidden), `get_note_detail_v4` (hidden), `get_note_detail_v5` (hidden), `get_note_detail_v6`,
        `get_note_detail_v7` (hidden, deprecated).

        Args:
            note_id: Id of the note, for example from a note search.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-note-detail/v7`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_NOTE_DETAIL_V7, {"noteId": note_id})

    def get_note_sub_comment_v2(
        self, *, note_id: str, comment_id: str, last_cursor: str | None = None
    ) -> Response[GetNoteSubCommentV2Data]:
        """Replies to a comment (v2, 评论的回复).

        Returns the replies to a comment on a note, page by page. Call it after `get-note-comment` to read a
        whole thread.

        Args:
            note_id: Id of the note that holds the comment.
            comment_id: Id of the comment, the `id` in a response of `get-note-comment`.
            last_cursor: Cursor from the last response; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetNoteSubCommentV2Data`, inferred from examples.
            Fields: `cursor`, `has_more`, `comments[].content`, `comments[].id`, `comments[].like_count`,
            `comments[].note_id`, `comments[].time`, `comments[].biz_label.rich_text`,
            `comments[].target_comment.id`, `comments[].user.nickname`, `comments[].user.red_id`,
            `comments[].target_comment.user.nickname`, `comments[].target_comment.user.red_id`,
            `comments[].at_users`, `comments[].collected`, `comments[].comment_type`, `comments[].downvoted`,
            `comments[].friend_liked_msg`, `comments[].hidden`, `comments[].liked`, …

        Source: `GET /api/xiaohongshu/get-note-sub-comment/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_NOTE_SUB_COMMENT_V2, {"noteId": note_id, "commentId": comment_id, "lastCursor": last_cursor}
        )

    def iter_get_note_sub_comment_v2(
        self, *, note_id: str, comment_id: str, last_cursor: str | None = None, max_pages: int
    ) -> Pages[GetNoteSubCommentV2Data]:
        """Iterate over the pages of `get_note_sub_comment_v2`; each is a response of it.

        The other arguments are those of `get_note_sub_comment_v2`; `last_cursor` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_NOTE_SUB_COMMENT_V2, {"noteId": note_id, "commentId": comment_id, "lastCursor": last_cursor}, max_pages
        )

    def get_topic_note_list_v1(
        self, *, topic_id: str, sort: Literal["time", "hot"] | str | None = None, cursor: str | None = None
    ) -> Response[GetTopicNoteListV1Data]:
        """Notes of a topic (v1, 话题笔记列表).

        Returns the notes of a topic, page by page, hottest or newest first. Use it to follow what people post
        under the topic.

        Args:
            topic_id: Id of the topic.
            sort: Order of the notes. The vendor's default is `hot`.
                - `time`: Newest first
                - `hot`: Hottest first
            cursor: Cursor from the last response; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetTopicNoteListV1Data`, inferred from examples.
            Fields: `cursor`, `has_more`, `list_[].collected_count`, `list_[].create_time`, `list_[].cursor`,
            `list_[].desc`, `list_[].id`, `list_[].image_count`, `list_[].request_id`, `list_[].style_name`,
            `list_[].title`, `list_[].video_id`, `list_[].images_list[].trace_id`, `list_[].user.nickname`,
            `list_[].video_info.id`, `list_[].video_info.played_count`, `list_[].collects`,
            `list_[].deeplink`, `list_[].has_music`, `list_[].inlikes`, …

        Source: `GET /api/xiaohongshu/get-topic-note-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_TOPIC_NOTE_LIST_V1, {"topicId": topic_id, "sort": sort, "cursor": cursor})

    def iter_get_topic_note_list_v1(
        self,
        *,
        topic_id: str,
        sort: Literal["time", "hot"] | str | None = None,
        cursor: str | None = None,
        max_pages: int,
    ) -> Pages[GetTopicNoteListV1Data]:
        """Iterate over the pages of `get_topic_note_list_v1`; each is a response of it.

        The other arguments are those of `get_topic_note_list_v1`; `cursor` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_TOPIC_NOTE_LIST_V1, {"topicId": topic_id, "sort": sort, "cursor": cursor}, max_pages)

    def get_user_faved_note_list_v1(self, *, user_id: str, last_cursor: str | None = None) -> Response[Any]:
        """Notes saved by a user (v1, 用户收藏的笔记).

        Returns the notes a user has saved, page by page.

        Args:
            user_id: Id of the user, for example from a user search or from the author of a note.
            last_cursor: Cursor from the last response; leave it out for the first page.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-user-faved-note-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_FAVED_NOTE_LIST_V1, {"userId": user_id, "lastCursor": last_cursor})

    def get_user_note_list_v1(self, *, user_id: str, last_cursor: str | None = None) -> Response[Any]:
        """Notes published by a user (v1, 用户发布的笔记).

        The vendor keeps it out of the documentation.

        Returns the notes a user has published, page by page, with cover, time and engagement counts. This
        version takes the user id only.

        Versions: `get_user_note_list_v1` (hidden), `get_user_note_list_v2` (hidden), `get_user_note_list_v3`
        (hidden), `get_user_note_list_v4`.

        Args:
            user_id: Id of the user, for example from a user search or from the author of a note.
            last_cursor: Cursor from the last response; leave it out for the first page.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-user-note-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_NOTE_LIST_V1, {"userId": user_id, "lastCursor": last_cursor})

    def get_user_note_list_v2(self, *, user_id: str, last_cursor: str | None = None) -> Response[Any]:
        """Notes published by a user (v2, 用户发布的笔记).

        The vendor keeps it out of the documentation.

        Returns the notes a user has published, page by page, with cover and time. This version takes the user
        id only.

        Versions: `get_user_note_list_v1` (hidden), `get_user_note_list_v2` (hidden), `get_user_note_list_v3`
        (hidden), `get_user_note_list_v4`.

        Args:
            user_id: Id of the user, for example from a user search or from the author of a note.
            last_cursor: Cursor of the last note on the page before; leave it out for the first page.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-user-note-list/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_NOTE_LIST_V2, {"userId": user_id, "lastCursor": last_cursor})

    def iter_get_user_note_list_v2(self, *, user_id: str, last_cursor: str | None = None, max_pages: int) -> Pages[Any]:
        """Iterate over the pages of `get_user_note_list_v2`; each is a response of it.

        The other arguments are those of `get_user_note_list_v2`; `last_cursor` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_NOTE_LIST_V2, {"userId": user_id, "lastCursor": last_cursor}, max_pages)

    def get_user_note_list_v3(self, *, user_id: str, last_cursor: str | None = None) -> Response[Any]:
        """Notes published by a user (v3, 用户发布的笔记).

        The vendor keeps it out of the documentation.

        Returns the notes a user has published, page by page, with cover and time. This version takes the user
        id only.

        Versions: `get_user_note_list_v1` (hidden), `get_user_note_list_v2` (hidden), `get_user_note_list_v3`
        (hidden), `get_user_note_list_v4`.

        Args:
            user_id: Id of the user, for example from a user search or from the author of a note.
            last_cursor: Cursor of the last note on the page before; leave it out for the first page.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-user-note-list/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_NOTE_LIST_V3, {"userId": user_id, "lastCursor": last_cursor})

    def iter_get_user_note_list_v3(self, *, user_id: str, last_cursor: str | None = None, max_pages: int) -> Pages[Any]:
        """Iterate over the pages of `get_user_note_list_v3`; each is a response of it.

        The other arguments are those of `get_user_note_list_v3`; `last_cursor` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_NOTE_LIST_V3, {"userId": user_id, "lastCursor": last_cursor}, max_pages)

    def get_user_note_list_v4(self, *, user_id: str, last_cursor: str | None = None) -> Response[GetUserNoteListV4Data]:
        """Notes published by a user (v4, 用户发布的笔记).

        Returns the notes a user has published, page by page. This version takes the user id or the address of
        the profile page. Use it to follow the posts of an account.

        Versions: `get_user_note_list_v1` (hidden), `get_user_note_list_v2` (hidden), `get_user_note_list_v3`
        (hidden), `get_user_note_list_v4`.

        Args:
            user_id: Id of the user, or the address of the profile page (with `/user/profile/` in it).
            last_cursor: Cursor of the last note on the page before; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetUserNoteListV4Data`, inferred from examples.
            Fields: `cursor`, `has_more`, `notes[].collected_count`, `notes[].comments_count`,
            `notes[].create_time`, `notes[].cursor`, `notes[].desc`, `notes[].display_title`, `notes[].id`,
            `notes[].last_update_time`, `notes[].nice_count`, `notes[].price`, `notes[].share_count`,
            `notes[].time_desc`, `notes[].title`, `notes[].view_count`, `notes[].images_list[].trace_id`,
            `notes[].recommend.desc`, `notes[].recommend.target_id`, `notes[].recommend.target_name`, …

        Source: `GET /api/xiaohongshu/get-user-note-list/v4`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_NOTE_LIST_V4, {"userId": user_id, "lastCursor": last_cursor})

    def iter_get_user_note_list_v4(
        self, *, user_id: str, last_cursor: str | None = None, max_pages: int
    ) -> Pages[GetUserNoteListV4Data]:
        """Iterate over the pages of `get_user_note_list_v4`; each is a response of it.

        The other arguments are those of `get_user_note_list_v4`; `last_cursor` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_NOTE_LIST_V4, {"userId": user_id, "lastCursor": last_cursor}, max_pages)

    def get_user_v3(self, *, user_id: str) -> Response[GetUserV3Data]:
        """User profile (v3, 用户资料).

        Returns the profile of a user: nickname, bio, followers, likes and saves received, and number of
        notes. This version takes the user id or the address of the profile page.

        Versions: `get_user_v3`, `get_user_v4` (hidden, deprecated).

        Args:
            user_id: Id of the user, or the address of the profile page (with `/user/profile/` in it).

        Returns:
            The response. Its `data` is `GetUserV3Data`, inferred from examples.
            Fields: `desc`, `fans`, `is_login_user_pro_account`, `nickname`, `red_id`,
            `red_official_full_name`, `red_official_verify_content`, `remark_name`,
            `brand_account_info.account_type_name`, `brand_account_info.trade_type_first_name`,
            `desc_at_users[].id`, `desc_at_users[].nickname`, `interactions[].count`, `interactions[].name`,
            `level.level_name`, `share_info.content`, `share_info.title`, `share_info_v2.content`,
            `share_info_v2.title`, `tags[].name`, …

        Source: `GET /api/xiaohongshu/get-user/v3`, <https://docs.justoneapi.com/openapi/xiaohongshu-apis/user-profile-v3-en.json>
        """
        return self._call(GET_USER_V3, {"userId": user_id})

    @deprecated(
        "xiaohongshu.get_user_v4 is deprecated by Just One API. Use xiaohongshu.get_user_v3 instead.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_user_v4(self, *, user_id: str) -> Response[GetUserV4Data]:
        """User Profile (v4, 用户资料).

        Deprecated. Use xiaohongshu.get_user_v3 instead.

        The vendor keeps it out of the documentation.

        Looks up one Xiaohongshu user and returns the profile: the various user IDs, details such as nickname,
        avatar and bio, and, where they are public, counts such as followers and likes.

        Common uses:
        - Finding creators or KOLs and listing them
        - Completing user records for analysis and reports
        - Tracking how a creator's profile and counts change over time

        Versions: `get_user_v3`, `get_user_v4` (hidden, deprecated).

        Args:
            user_id: ID that identifies one Xiaohongshu user.

        Returns:
            The response. Its `data` is `GetUserV4Data`, inferred from examples.
            Fields: `desc`, `fans`, `is_login_user_pro_account`, `nickname`, `red_id`,
            `red_official_verify_content`, `remark_name`, `buyer_info.choice_id`, `buyer_info.tab_name`,
            `interactions[].count`, `interactions[].name`, `share_info.content`, `share_info.title`,
            `share_info_v2.content`, `share_info_v2.ecom_content`, `share_info_v2.ecom_title`,
            `share_info_v2.title`, `tags[].name`, `user_desc_info.desc`,
            `brand_account_info.conversions[].id`, …

        Source: `GET /api/xiaohongshu/get-user/v4`, <https://docs.justoneapi.com/openapi/xiaohongshu-apis/user-profile-v4-zh.json>
        """
        return self._call(GET_USER_V4, {"userId": user_id})

    def hot_list_v1(self) -> Response[Any]:
        """Hot list (v1, 热榜).

        The vendor keeps it out of the documentation.

        Returns the current hot list of Xiaohongshu. Use it to see which subjects draw attention.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/hot-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(HOT_LIST_V1, {})

    def hot_search_v1(
        self,
        *,
        search_word: str | None = None,
        page_num: int | None = None,
        order_by: Literal[
            "premium_imp_num",
            "premium_good_read_rate",
            "premium_read_num",
            "premium_engage_num",
            "premium_engage_rate",
            "premium_like_num",
            "premium_fav_num",
            "premium_cmt_num",
        ]
        | str
        | None = None,
        nd: Literal["DAY_3", "DAY_7", "DAY_14", "DAY_30"] | str | None = None,
        note_content_category: str | None = None,
    ) -> Response[HotSearchV1Data]:
        """Hot note search (v1, 热门笔记搜索).

        Finds hot notes of the last 3 to 30 days, page by page, with author, reads, likes, saves and comments.
        The keyword is optional, and one metric sets the order. Use it to find notes that do well in a
        subject.

        Args:
            search_word: Words to search for; leave it empty to search without a keyword.
            page_num: Page number, counted from 1. The vendor's default is `1`.
            order_by: Metric by which the notes are ranked. The vendor's default is `premium_imp_num`.
                - `premium_imp_num`: Exposure
                - `premium_good_read_rate`: Read rate
                - `premium_read_num`: Reads
                - `premium_engage_num`: Engagements
                - `premium_engage_rate`: Engagement rate
                - `premium_like_num`: Likes
                - `premium_fav_num`: Saves
                - `premium_cmt_num`: Comments
            nd: Number of days to look back. The vendor's default is `DAY_7`.
                - `DAY_3`: Last 3 days
                - `DAY_7`: Last 7 days
                - `DAY_14`: Last 14 days
                - `DAY_30`: Last 30 days
            note_content_category: Content category of the notes.

        Returns:
            The response. Its `data` is `HotSearchV1Data`, inferred from examples.
            Fields: `total`, `page_info_dto.total`, `note_list[].note_info.note_id`,
            `note_list[].note_info.note_publish_time`, `note_list[].note_info.title`,
            `note_list[].user_info.nick_name`, `note_list[].user_info.user_id`, `page_info_dto.page_num`,
            `page_info_dto.page_size`, `page_info_dto.total_page`, `note_list[].note_info.bind_type`,
            `note_list[].note_info.biz_type`, `note_list[].note_info.cmt_num`,
            `note_list[].note_info.fav_num`, `note_list[].note_info.is_ad_note`,
            `note_list[].note_info.like_num`, `note_list[].note_info.note_link`,
            `note_list[].note_info.note_type`, `note_list[].note_info.read_num`,
            `note_list[].note_info.video_duration`, …

        Source: `GET /api/xiaohongshu/hot-search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            HOT_SEARCH_V1,
            {
                "searchWord": search_word,
                "pageNum": page_num,
                "orderBy": order_by,
                "nd": nd,
                "noteContentCategory": note_content_category,
            },
        )

    def iter_hot_search_v1(
        self,
        *,
        search_word: str | None = None,
        page_num: int | None = None,
        order_by: Literal[
            "premium_imp_num",
            "premium_good_read_rate",
            "premium_read_num",
            "premium_engage_num",
            "premium_engage_rate",
            "premium_like_num",
            "premium_fav_num",
            "premium_cmt_num",
        ]
        | str
        | None = None,
        nd: Literal["DAY_3", "DAY_7", "DAY_14", "DAY_30"] | str | None = None,
        note_content_category: str | None = None,
        max_pages: int,
    ) -> Pages[HotSearchV1Data]:
        """Iterate over the pages of `hot_search_v1`; each is a response of it.

        The other arguments are those of `hot_search_v1`; `page_num` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            HOT_SEARCH_V1,
            {
                "searchWord": search_word,
                "pageNum": page_num,
                "orderBy": order_by,
                "nd": nd,
                "noteContentCategory": note_content_category,
            },
            max_pages,
        )

    def search_note_v1(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: Literal["general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"]
        | str
        | None = None,
        note_type: Literal["_0", "_1", "_2"] | str | None = None,
        note_time: Literal["ONE_DAY", "ONE_WEEK", "HALF_YEAR"] | str | None = None,
    ) -> Response[Any]:
        """Note search (v1, 笔记搜索).

        The vendor keeps it out of the documentation.

        Finds notes for a keyword, page by page, with author, media, time and engagement counts. Filters limit
        the type and the age of the notes.

        Versions: `search_note_v1` (hidden), `search_note_v2`, `search_note_v3` (hidden), `search_note_v4`.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.
            sort: Order of the notes. The vendor's default is `general`.
                - `general`: Overall ranking
                - `popularity_descending`: Most popular first
                - `time_descending`: Newest first
                - `comment_descending`: Most comments first
                - `collect_descending`: Most saves first
            note_type: Type of the notes. The vendor's default is `_0`.
                - `_0`: All types
                - `_1`: Video notes
                - `_2`: Image notes
            note_time: Age of the notes.
                - `ONE_DAY`: Last day
                - `ONE_WEEK`: Last week
                - `HALF_YEAR`: Last six months

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/search-note/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_NOTE_V1,
            {"keyword": keyword, "page": page, "sort": sort, "noteType": note_type, "noteTime": note_time},
        )

    def iter_search_note_v1(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: Literal["general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"]
        | str
        | None = None,
        note_type: Literal["_0", "_1", "_2"] | str | None = None,
        note_time: Literal["ONE_DAY", "ONE_WEEK", "HALF_YEAR"] | str | None = None,
        max_pages: int,
    ) -> Pages[Any]:
        """Iterate over the pages of `search_note_v1`; each is a response of it.

        The other arguments are those of `search_note_v1`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_NOTE_V1,
            {"keyword": keyword, "page": page, "sort": sort, "noteType": note_type, "noteTime": note_time},
            max_pages,
        )

    def search_note_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: Literal["general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"]
        | str
        | None = None,
        note_type: Literal["_0", "_1", "_2"] | str | None = None,
        note_time: Literal["ONE_DAY", "ONE_WEEK", "HALF_YEAR"] | str | None = None,
    ) -> Response[SearchNoteV2Data]:
        """Note search (v2, 笔记搜索).

        Finds notes for a keyword, page by page. Order, note type and age can be set; v4 has the same filters
        and searches as the mobile app does.

        Versions: `search_note_v1` (hidden), `search_note_v2`, `search_note_v3` (hidden), `search_note_v4`.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.
            sort: Order of the notes. The vendor's default is `general`.
                - `general`: Overall ranking
                - `popularity_descending`: Most popular first
                - `time_descending`: Newest first
                - `comment_descending`: Most comments first
                - `collect_descending`: Most saves first
            note_type: Type of the notes. The vendor's default is `_0`.
                - `_0`: All types
                - `_1`: Video notes
                - `_2`: Image notes
            note_time: Age of the notes; notes outside this range may still appear.
                - `ONE_DAY`: Last day
                - `ONE_WEEK`: Last week
                - `HALF_YEAR`: Last six months

        Returns:
            The response. Its `data` is `SearchNoteV2Data`, inferred from examples.
            Fields: `search_request_id`, `strategy_info.query_average_impression_count`,
            `items[].note.collected_count`, `items[].note.comments_count`, `items[].note.desc`,
            `items[].note.id`, `items[].note.last_update_time`, `items[].note.liked_count`,
            `items[].note.title`, `items[].note.corner_tag_info[].poi_id`,
            `items[].note.corner_tag_info[].text`, `items[].note.images_list[].trace_id`,
            `items[].note.interaction_area.text`, `items[].note.tag_info.title`, `items[].note.user.nickname`,
            `items[].note.user.red_id`, `ai_mode_enable`, `can_cut`, `cur_cut_number`,
            `dqa_authorized_user_by_shared`, …

        Source: `GET /api/xiaohongshu/search-note/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_NOTE_V2,
            {"keyword": keyword, "page": page, "sort": sort, "noteType": note_type, "noteTime": note_time},
        )

    def iter_search_note_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: Literal["general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"]
        | str
        | None = None,
        note_type: Literal["_0", "_1", "_2"] | str | None = None,
        note_time: Literal["ONE_DAY", "ONE_WEEK", "HALF_YEAR"] | str | None = None,
        max_pages: int,
    ) -> Pages[SearchNoteV2Data]:
        """Iterate over the pages of `search_note_v2`; each is a response of it.

        The other arguments are those of `search_note_v2`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_NOTE_V2,
            {"keyword": keyword, "page": page, "sort": sort, "noteType": note_type, "noteTime": note_time},
            max_pages,
        )

    def search_note_v3(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: Literal["general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"]
        | str
        | None = None,
        note_type: Literal["_0", "_1", "_2"] | str | None = None,
        note_time: Literal["ONE_DAY", "ONE_WEEK", "HALF_YEAR"] | str | None = None,
    ) -> Response[Any]:
        """Note search (v3, 笔记搜索).

        The vendor keeps it out of the documentation.

        Finds notes for a keyword, page by page, with short texts, authors and media. The time filter has
        little effect in this version.

        Versions: `search_note_v1` (hidden), `search_note_v2`, `search_note_v3` (hidden), `search_note_v4`.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.
            sort: Order of the notes. The vendor's default is `general`.
                - `general`: Overall ranking
                - `popularity_descending`: Most popular first
                - `time_descending`: Newest first
                - `comment_descending`: Most comments first
                - `collect_descending`: Most saves first
            note_type: Type of the notes. The vendor's default is `_0`.
                - `_0`: All types
                - `_1`: Video notes
                - `_2`: Image notes
            note_time: Preferred age of the notes; this filter has little effect.
                - `ONE_DAY`: Last day
                - `ONE_WEEK`: Last week
                - `HALF_YEAR`: Last six months

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/search-note/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_NOTE_V3,
            {"keyword": keyword, "page": page, "sort": sort, "noteType": note_type, "noteTime": note_time},
        )

    def iter_search_note_v3(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: Literal["general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"]
        | str
        | None = None,
        note_type: Literal["_0", "_1", "_2"] | str | None = None,
        note_time: Literal["ONE_DAY", "ONE_WEEK", "HALF_YEAR"] | str | None = None,
        max_pages: int,
    ) -> Pages[Any]:
        """Iterate over the pages of `search_note_v3`; each is a response of it.

        The other arguments are those of `search_note_v3`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_NOTE_V3,
            {"keyword": keyword, "page": page, "sort": sort, "noteType": note_type, "noteTime": note_time},
            max_pages,
        )

    def search_note_v4(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort_type: Literal[
            "general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"
        ]
        | str
        | None = None,
        note_type: Literal["ALL", "VIDEO_NOTE", "NORMAL_NOTE"] | str | None = None,
        time_filter: Literal["ALL", "ONE_DAY", "ONE_WEEK", "HALF_YEAR"] | str | None = None,
    ) -> Response[SearchNoteV4Data]:
        """Note search (v4, 笔记搜索).

        Finds notes for a keyword as the mobile app does, page by page. Order, note type and age can be set;
        the filters are those of v2, some under other names or values.

        Versions: `search_note_v1` (hidden), `search_note_v2`, `search_note_v3` (hidden), `search_note_v4`.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.
            sort_type: Order of the notes. The vendor's default is `general`.
                - `general`: Overall ranking
                - `popularity_descending`: Most popular first
                - `time_descending`: Newest first
                - `comment_descending`: Most comments first
                - `collect_descending`: Most saves first
            note_type: Type of the notes. The vendor's default is `ALL`.
                - `ALL`: All types
                - `VIDEO_NOTE`: Video notes
                - `NORMAL_NOTE`: Image notes
            time_filter: Age of the notes. The vendor's default is `ALL`.
                - `ALL`: Any time
                - `ONE_DAY`: Last day
                - `ONE_WEEK`: Last week
                - `HALF_YEAR`: Last six months

        Returns:
            The response. Its `data` is `SearchNoteV4Data`, inferred from examples.
            Fields: `has_more`, `total`, `api_info.search_id`, `api_info.session_id`,
            `notes[].collected_count`, `notes[].comments_count`, `notes[].desc`, `notes[].id`,
            `notes[].last_update_time`, `notes[].liked_count`, `notes[].shared_count`, `notes[].title`,
            `statistics.ads_count`, `statistics.note_count`, `statistics.recommend_count`,
            `statistics.video_count`, `notes[].images_list[].trace_id`, `notes[].user.nickname`,
            `notes[].user.red_id`, `search_meta.strategy_info.query_average_impression_count`, …

        Source: `GET /api/xiaohongshu/search-note/v4`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_NOTE_V4,
            {"keyword": keyword, "page": page, "sortType": sort_type, "noteType": note_type, "timeFilter": time_filter},
        )

    def iter_search_note_v4(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort_type: Literal[
            "general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"
        ]
        | str
        | None = None,
        note_type: Literal["ALL", "VIDEO_NOTE", "NORMAL_NOTE"] | str | None = None,
        time_filter: Literal["ALL", "ONE_DAY", "ONE_WEEK", "HALF_YEAR"] | str | None = None,
        max_pages: int,
    ) -> Pages[SearchNoteV4Data]:
        """Iterate over the pages of `search_note_v4`; each is a response of it.

        The other arguments are those of `search_note_v4`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_NOTE_V4,
            {"keyword": keyword, "page": page, "sortType": sort_type, "noteType": note_type, "timeFilter": time_filter},
            max_pages,
        )

    def search_recommend_v1(self, *, keyword: str) -> Response[SearchRecommendV1Data]:
        """Keyword suggestions (v1, 搜索联想词).

        Returns the search terms that Xiaohongshu suggests for a word. Use it to extend a list of keywords.

        Args:
            keyword: Word to get suggestions for.

        Returns:
            The response. Its `data` is `SearchRecommendV1Data`, inferred from examples.
            Fields: `search_cpl_id`, `word_request_id`, `items[].desc`, `items[].text`,
            `items[].highlight_flags`, `items[].icon`, `items[].icon_night`, `items[].is_intervened`,
            `items[].link`, `items[].search_type`, `items[].type`, `result.message`, `result.success`.

        Source: `GET /api/xiaohongshu/search-recommend/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_RECOMMEND_V1, {"keyword": keyword})

    def search_user_v2(self, *, keyword: str, page: int | None = None) -> Response[SearchUserV2Data]:
        """User search (v2, 用户搜索).

        Finds users for a keyword, page by page. Use it to find accounts by topic, name or brand, and to get
        their user ids.

        Args:
            keyword: Words to search for, such as a name, a topic or a brand.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchUserV2Data`, inferred from examples.
            Fields: `filters[].id`, `filters[].name`, `filters[].word_request_id`, `users[].desc`,
            `users[].id`, `users[].name`, `users[].red_id`, `users[].sub_title`, `filters[].filter_tags[].id`,
            `filters[].filter_tags[].name`, `filters[].filter_tags[].origin_text`,
            `filters[].group_show_type`, `filters[].invisible`, `filters[].type`, `users[].followed`,
            `users[].image`, `users[].link`, `users[].reason`, `users[].red_official_verified`,
            `users[].red_official_verify_type`, …

        Source: `GET /api/xiaohongshu/search-user/v2`, <https://docs.justoneapi.com/openapi.json>
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

    def share_url_transfer_v1(self, *, share_url: str) -> Response[ShareUrlTransferV1Data]:
        """Share link resolution (v1, 分享短链还原).

        Turns a short share link into the full web address behind it. The address of a note holds its note id,
        which other endpoints take.

        Args:
            share_url: Short share link, starting with `https://xhslink.com/` or `http://xhslink.com/`.

        Returns:
            The response. Its `data` is `ShareUrlTransferV1Data`, inferred from examples.
            Fields: `redirect_url`.

        Source: `GET /api/xiaohongshu/share-url-transfer/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SHARE_URL_TRANSFER_V1, {"shareUrl": share_url})


class AsyncXiaohongshu(AsyncNamespace):
    """Endpoints under `/api/xiaohongshu`.

    Notes, comments, users, topics and hot content of Xiaohongshu, with search for notes and users.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def ask_dots(self, *, keyword: str) -> Response[AskDotsData]:
        """Dots AI answer (点点 AI 问答).

        Puts a question to Dots, the AI assistant inside Xiaohongshu, and returns its answer with the user
        notes it cites. Use it to see what users recommend on a topic.

        Args:
            keyword: Question or topic for the assistant.

        Returns:
            The response. Its `data` is `AskDotsData`, inferred from examples.
            Fields: `card_id`, `text`, `title`, `total_count`, `user_id`, `brand_info.sub_title`,
            `brand_info.title`, `component_list[].id`, `data_list[].desc`, `data_list[].entity_id`,
            `data_list[].sub_title`, `data_list[].text`, `messages[].msg_id`, `messages[].sender_id`,
            `messages[].session_id`, `share_info.content`, `share_info.share_id`, `share_info.title`,
            `share_info.topic_id`, `data_list[].image_infos[].file_id`, …

        Source: `GET /api/xiaohongshu/ask-dots`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(ASK_DOTS, {"keyword": keyword})

    async def get_creator_hot_inspiration_feed_v1(self, *, cursor: str | None = None) -> Response[Any]:
        """Hot inspiration feed for creators (v1, 创作者热门灵感).

        Returns the hot inspiration feed of Xiaohongshu for creators, page by page.

        Args:
            cursor: Cursor from the last response; leave it out for the first page.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-creator-hot-inspiration-feed/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_CREATOR_HOT_INSPIRATION_FEED_V1, {"cursor": cursor})

    async def get_note_comment_v2(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["normal", "latest", "like_count"] | str | None = None,
    ) -> Response[GetNoteCommentV2Data]:
        """Comments on a note (v2, 笔记的评论).

        Returns the comments on a note, page by page, with text, author, time, likes and number of replies.
        This version also takes the web address of the note. For the replies to a comment, use
        `get-note-sub-comment`.

        Versions: `get_note_comment_v2`, `get_note_comment_v3` (hidden), `get_note_comment_v4` (hidden).

        Args:
            note_id: Id of the note, or the web address of the note (with `/explore/` in it).
            last_cursor: Cursor from the last response; leave it out for the first page.
            sort: Order of the comments. The vendor's default is `latest`.
                - `normal`: Default order
                - `latest`: Newest first
                - `like_count`: Most likes first

        Returns:
            The response. Its `data` is `GetNoteCommentV2Data`, inferred from examples.
            Fields: `comment_count`, `cursor`, `has_more`, `user_id`, `comments[].content`, `comments[].id`,
            `comments[].like_count`, `comments[].note_id`, `comments[].sub_comment_count`, `comments[].time`,
            `comments[].track_id`, `comments[].biz_label.rich_text`, `comments[].pictures[].file_id`,
            `comments[].user.nickname`, `comments[].user.red_id`, `all_sort_strategies`, `comment_count_l1`,
            `current_sort_strategy`, `page_context`, `comments[].at_users`, …

        Source: `GET /api/xiaohongshu/get-note-comment/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_NOTE_COMMENT_V2, {"noteId": note_id, "lastCursor": last_cursor, "sort": sort})

    def iter_get_note_comment_v2(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["normal", "latest", "like_count"] | str | None = None,
        max_pages: int,
    ) -> AsyncPages[GetNoteCommentV2Data]:
        """Iterate over the pages of `get_note_comment_v2`; each is a response of it.

        The other arguments are those of `get_note_comment_v2`; `last_cursor` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_NOTE_COMMENT_V2, {"noteId": note_id, "lastCursor": last_cursor, "sort": sort}, max_pages)

    async def get_note_comment_v3(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["normal", "latest", "like_count"] | str | None = None,
    ) -> Response[Any]:
        """Comments on a note (v3, 笔记的评论).

        The vendor keeps it out of the documentation.

        Returns the comments on a note, page by page, with text, author and time. This version takes the note
        id only.

        Versions: `get_note_comment_v2`, `get_note_comment_v3` (hidden), `get_note_comment_v4` (hidden).

        Args:
            note_id: Id of the note, for example from a note search.
            last_cursor: Cursor from the last response; leave it out for the first page.
            sort: Order of the comments. The vendor's default is `latest`.
                - `normal`: Default order
                - `latest`: Newest first
                - `like_count`: Most likes first

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-note-comment/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_NOTE_COMMENT_V3, {"noteId": note_id, "lastCursor": last_cursor, "sort": sort})

    async def get_note_comment_v4(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["normal", "latest", "like_count"] | str | None = None,
    ) -> Response[Any]:
        """Comments on a note (v4, 笔记的评论).

        The vendor keeps it out of the documentation.

        Returns the comments on a note, page by page, with text, author and time. This version takes the note
        id only.

        Versions: `get_note_comment_v2`, `get_note_comment_v3` (hidden), `get_note_comment_v4` (hidden).

        Args:
            note_id: Id of the note, for example from a note search.
            last_cursor: Cursor from the last response; leave it out for the first page.
            sort: Order of the comments. The vendor's default is `latest`.
                - `normal`: Default order
                - `latest`: Newest first
                - `like_count`: Most likes first

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-note-comment/v4`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_NOTE_COMMENT_V4, {"noteId": note_id, "lastCursor": last_cursor, "sort": sort})

    def iter_get_note_comment_v4(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["normal", "latest", "like_count"] | str | None = None,
        max_pages: int,
    ) -> AsyncPages[Any]:
        """Iterate over the pages of `get_note_comment_v4`; each is a response of it.

        The other arguments are those of `get_note_comment_v4`; `last_cursor` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_NOTE_COMMENT_V4, {"noteId": note_id, "lastCursor": last_cursor, "sort": sort}, max_pages)

    async def get_note_detail_v1(self, *, note_id: str) -> Response[list[GetNoteDetailV1DataItem]]:
        """Note details (v1, 笔记详情).

        Returns one note with its text, media and counts. It takes the note id or the web address of the note.
        Start with this version to look up a single note.

        Versions: `get_note_detail_v1` (recommended), `get_note_detail_v2` (hidden), `get_note_detail_v3`
        (hidden), `get_note_detail_v4` (hidden), `get_note_detail_v5` (hidden), `get_note_detail_v6`,
        `get_note_detail_v7` (hidden, deprecated).

        Args:
            note_id: Id of the note, or the web address of the note (with `/explore/` in it).

        Returns:
            The response. Its `data` is `list[GetNoteDetailV1DataItem]`, inferred from examples.
            Fields: `[].track_id`, `[].note_list[].collected_count`, `[].note_list[].comments_count`,
            `[].note_list[].desc`, `[].note_list[].id`, `[].note_list[].last_update_time`,
            `[].note_list[].liked_count`, `[].note_list[].seeded_count`, `[].note_list[].shared_count`,
            `[].note_list[].time`, `[].note_list[].title`, `[].note_list[].view_count`, `[].user.id`,
            `[].user.name`, `[].user.nickname`, `[].user.red_id`, `[].note_list[].hash_tag[].biz_id`,
            `[].note_list[].hash_tag[].id`, `[].note_list[].hash_tag[].name`,
            `[].note_list[].hash_tag[].record_count`, …

        Source: `GET /api/xiaohongshu/get-note-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_NOTE_DETAIL_V1, {"noteId": note_id})

    async def get_note_detail_v2(self, *, note_id: str) -> Response[Any]:
        """Note details (v2, 笔记详情).

        The vendor keeps it out of the documentation.

        Returns one note with its media and engagement counts. This version takes the note id only; v1 also
        takes a web address.

        Versions: `get_note_detail_v1` (recommended), `get_note_detail_v2` (hidden), `get_note_detail_v3`
        (hidden), `get_note_detail_v4` (hidden), `get_note_detail_v5` (hidden), `get_note_detail_v6`,
        `get_note_detail_v7` (hidden, deprecated).

        Args:
            note_id: Id of the note, for example from a note search.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-note-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_NOTE_DETAIL_V2, {"noteId": note_id})

    async def get_note_detail_v3(self, *, note_id: str) -> Response[Any]:
        """Note details (v3, 笔记详情).

        The vendor keeps it out of the documentation.

        Returns one note with its media and engagement counts. This version takes the note id only; v1 also
        takes a web address.

        Versions: `get_note_detail_v1` (recommended), `get_note_detail_v2` (hidden), `get_note_detail_v3`
        (hidden), `get_note_detail_v4` (hidden), `get_note_detail_v5` (hidden), `get_note_detail_v6`,
        `get_note_detail_v7` (hidden, deprecated).

        Args:
            note_id: Id of the note, for example from a note search.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-note-detail/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_NOTE_DETAIL_V3, {"noteId": note_id})

    async def get_note_detail_v4(self, *, note_id: str) -> Response[Any]:
        """Note details (v4, 笔记详情).

        The vendor keeps it out of the documentation.

        Returns one note with its media and engagement counts. This version takes the note id only; v1 also
        takes a web address.

        Versions: `get_note_detail_v1` (recommended), `get_note_detail_v2` (hidden), `get_note_detail_v3`
        (hidden), `get_note_detail_v4` (hidden), `get_note_detail_v5` (hidden), `get_note_detail_v6`,
        `get_note_detail_v7` (hidden, deprecated).

        Args:
            note_id: Id of the note, for example from a note search.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-note-detail/v4`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_NOTE_DETAIL_V4, {"noteId": note_id})

    async def get_note_detail_v5(self, *, note_id: str) -> Response[Any]:
        """Note details (v5, 笔记详情).

        The vendor keeps it out of the documentation.

        Returns one note with its media and engagement counts. This version takes the note id only; v1 also
        takes a web address.

        Versions: `get_note_detail_v1` (recommended), `get_note_detail_v2` (hidden), `get_note_detail_v3`
        (hidden), `get_note_detail_v4` (hidden), `get_note_detail_v5` (hidden), `get_note_detail_v6`,
        `get_note_detail_v7` (hidden, deprecated).

        Args:
            note_id: Id of the note, for example from a note search.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-note-detail/v5`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_NOTE_DETAIL_V5, {"noteId": note_id})

    async def get_note_detail_v6(self, *, note_id: str) -> Response[list[GetNoteDetailV6DataItem]]:
        """Video note details (v6, 视频笔记详情).

        Returns the details of one video note. This version takes the note id only.

        Versions: `get_note_detail_v1` (recommended), `get_note_detail_v2` (hidden), `get_note_detail_v3`
        (hidden), `get_note_detail_v4` (hidden), `get_note_detail_v5` (hidden), `get_note_detail_v6`,
        `get_note_detail_v7` (hidden, deprecated).

        Args:
            note_id: Id of the video note, for example from a note search with the video filter.

        Returns:
            The response. Its `data` is `list[GetNoteDetailV6DataItem]`, inferred from examples.
            Fields: `[].collected_count`, `[].comments_count`, `[].desc`, `[].id`, `[].last_update_time`,
            `[].liked_count`, `[].pre_view_count`, `[].seeded_count`, `[].shared_count`, `[].time`,
            `[].title`, `[].track_id`, `[].view_count`, `[].hash_tag[].biz_id`, `[].hash_tag[].id`,
            `[].hash_tag[].name`, `[].hash_tag[].record_count`, `[].images_list[].trace_id`,
            `[].interaction_info.nice_count`, `[].interaction_info.share_count`, …

        Source: `GET /api/xiaohongshu/get-note-detail/v6`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_NOTE_DETAIL_V6, {"noteId": note_id})

    @deprecated(
        "xiaohongshu.get_note_detail_v7 is deprecated by Just One API. The vendor names no replacement; another version of it is xiaohongshu.get_note_detail_v6.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_note_detail_v7(self, *, note_id: str) -> Response[Any]:
        """Note details (v7, 笔记详情).

        Deprecated. The vendor names no replacement; another version of it is xiaohongshu.get_note_detail_v6.

        The vendor keeps it out of the documentation.

        Returns one note with its media and engagement counts. This version is deprecated; use v1 instead.

        Versions: `get_note_detail_v1` (recommended), `get_note_detail_v2` (hidden), `get_note_detail_v3`
        (hidden), `get_note_detail_v4` (hidden), `get_note_detail_v5` (hidden), `get_note_detail_v6`,
        `get_note_detail_v7` (hidden, deprecated).

        Args:
            note_id: Id of the note, for example from a note search.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-note-detail/v7`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_NOTE_DETAIL_V7, {"noteId": note_id})

    async def get_note_sub_comment_v2(
        self, *, note_id: str, comment_id: str, last_cursor: str | None = None
    ) -> Response[GetNoteSubCommentV2Data]:
        """Replies to a comment (v2, 评论的回复).

        Returns the replies to a comment on a note, page by page. Call it after `get-note-comment` to read a
        whole thread.

        Args:
            note_id: Id of the note that holds the comment.
            comment_id: Id of the comment, the `id` in a response of `get-note-comment`.
            last_cursor: Cursor from the last response; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetNoteSubCommentV2Data`, inferred from examples.
            Fields: `cursor`, `has_more`, `comments[].content`, `comments[].id`, `comments[].like_count`,
            `comments[].note_id`, `comments[].time`, `comments[].biz_label.rich_text`,
            `comments[].target_comment.id`, `comments[].user.nickname`, `comments[].user.red_id`,
            `comments[].target_comment.user.nickname`, `comments[].target_comment.user.red_id`,
            `comments[].at_users`, `comments[].collected`, `comments[].comment_type`, `comments[].downvoted`,
            `comments[].friend_liked_msg`, `comments[].hidden`, `comments[].liked`, …

        Source: `GET /api/xiaohongshu/get-note-sub-comment/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_NOTE_SUB_COMMENT_V2, {"noteId": note_id, "commentId": comment_id, "lastCursor": last_cursor}
        )

    def iter_get_note_sub_comment_v2(
        self, *, note_id: str, comment_id: str, last_cursor: str | None = None, max_pages: int
    ) -> AsyncPages[GetNoteSubCommentV2Data]:
        """Iterate over the pages of `get_note_sub_comment_v2`; each is a response of it.

        The other arguments are those of `get_note_sub_comment_v2`; `last_cursor` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_NOTE_SUB_COMMENT_V2, {"noteId": note_id, "commentId": comment_id, "lastCursor": last_cursor}, max_pages
        )

    async def get_topic_note_list_v1(
        self, *, topic_id: str, sort: Literal["time", "hot"] | str | None = None, cursor: str | None = None
    ) -> Response[GetTopicNoteListV1Data]:
        """Notes of a topic (v1, 话题笔记列表).

        Returns the notes of a topic, page by page, hottest or newest first. Use it to follow what people post
        under the topic.

        Args:
            topic_id: Id of the topic.
            sort: Order of the notes. The vendor's default is `hot`.
                - `time`: Newest first
                - `hot`: Hottest first
            cursor: Cursor from the last response; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetTopicNoteListV1Data`, inferred from examples.
            Fields: `cursor`, `has_more`, `list_[].collected_count`, `list_[].create_time`, `list_[].cursor`,
            `list_[].desc`, `list_[].id`, `list_[].image_count`, `list_[].request_id`, `list_[].style_name`,
            `list_[].title`, `list_[].video_id`, `list_[].images_list[].trace_id`, `list_[].user.nickname`,
            `list_[].video_info.id`, `list_[].video_info.played_count`, `list_[].collects`,
            `list_[].deeplink`, `list_[].has_music`, `list_[].inlikes`, …

        Source: `GET /api/xiaohongshu/get-topic-note-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_TOPIC_NOTE_LIST_V1, {"topicId": topic_id, "sort": sort, "cursor": cursor})

    def iter_get_topic_note_list_v1(
        self,
        *,
        topic_id: str,
        sort: Literal["time", "hot"] | str | None = None,
        cursor: str | None = None,
        max_pages: int,
    ) -> AsyncPages[GetTopicNoteListV1Data]:
        """Iterate over the pages of `get_topic_note_list_v1`; each is a response of it.

        The other arguments are those of `get_topic_note_list_v1`; `cursor` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_TOPIC_NOTE_LIST_V1, {"topicId": topic_id, "sort": sort, "cursor": cursor}, max_pages)

    async def get_user_faved_note_list_v1(self, *, user_id: str, last_cursor: str | None = None) -> Response[Any]:
        """Notes saved by a user (v1, 用户收藏的笔记).

        Returns the notes a user has saved, page by page.

        Args:
            user_id: Id of the user, for example from a user search or from the author of a note.
            last_cursor: Cursor from the last response; leave it out for the first page.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-user-faved-note-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_FAVED_NOTE_LIST_V1, {"userId": user_id, "lastCursor": last_cursor})

    async def get_user_note_list_v1(self, *, user_id: str, last_cursor: str | None = None) -> Response[Any]:
        """Notes published by a user (v1, 用户发布的笔记).

        The vendor keeps it out of the documentation.

        Returns the notes a user has published, page by page, with cover, time and engagement counts. This
        version takes the user id only.

        Versions: `get_user_note_list_v1` (hidden), `get_user_note_list_v2` (hidden), `get_user_note_list_v3`
        (hidden), `get_user_note_list_v4`.

        Args:
            user_id: Id of the user, for example from a user search or from the author of a note.
            last_cursor: Cursor from the last response; leave it out for the first page.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-user-note-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_NOTE_LIST_V1, {"userId": user_id, "lastCursor": last_cursor})

    async def get_user_note_list_v2(self, *, user_id: str, last_cursor: str | None = None) -> Response[Any]:
        """Notes published by a user (v2, 用户发布的笔记).

        The vendor keeps it out of the documentation.

        Returns the notes a user has published, page by page, with cover and time. This version takes the user
        id only.

        Versions: `get_user_note_list_v1` (hidden), `get_user_note_list_v2` (hidden), `get_user_note_list_v3`
        (hidden), `get_user_note_list_v4`.

        Args:
            user_id: Id of the user, for example from a user search or from the author of a note.
            last_cursor: Cursor of the last note on the page before; leave it out for the first page.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-user-note-list/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_NOTE_LIST_V2, {"userId": user_id, "lastCursor": last_cursor})

    def iter_get_user_note_list_v2(
        self, *, user_id: str, last_cursor: str | None = None, max_pages: int
    ) -> AsyncPages[Any]:
        """Iterate over the pages of `get_user_note_list_v2`; each is a response of it.

        The other arguments are those of `get_user_note_list_v2`; `last_cursor` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_NOTE_LIST_V2, {"userId": user_id, "lastCursor": last_cursor}, max_pages)

    async def get_user_note_list_v3(self, *, user_id: str, last_cursor: str | None = None) -> Response[Any]:
        """Notes published by a user (v3, 用户发布的笔记).

        The vendor keeps it out of the documentation.

        Returns the notes a user has published, page by page, with cover and time. This version takes the user
        id only.

        Versions: `get_user_note_list_v1` (hidden), `get_user_note_list_v2` (hidden), `get_user_note_list_v3`
        (hidden), `get_user_note_list_v4`.

        Args:
            user_id: Id of the user, for example from a user search or from the author of a note.
            last_cursor: Cursor of the last note on the page before; leave it out for the first page.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/get-user-note-list/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_NOTE_LIST_V3, {"userId": user_id, "lastCursor": last_cursor})

    def iter_get_user_note_list_v3(
        self, *, user_id: str, last_cursor: str | None = None, max_pages: int
    ) -> AsyncPages[Any]:
        """Iterate over the pages of `get_user_note_list_v3`; each is a response of it.

        The other arguments are those of `get_user_note_list_v3`; `last_cursor` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_NOTE_LIST_V3, {"userId": user_id, "lastCursor": last_cursor}, max_pages)

    async def get_user_note_list_v4(
        self, *, user_id: str, last_cursor: str | None = None
    ) -> Response[GetUserNoteListV4Data]:
        """Notes published by a user (v4, 用户发布的笔记).

        Returns the notes a user has published, page by page. This version takes the user id or the address of
        the profile page. Use it to follow the posts of an account.

        Versions: `get_user_note_list_v1` (hidden), `get_user_note_list_v2` (hidden), `get_user_note_list_v3`
        (hidden), `get_user_note_list_v4`.

        Args:
            user_id: Id of the user, or the address of the profile page (with `/user/profile/` in it).
            last_cursor: Cursor of the last note on the page before; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetUserNoteListV4Data`, inferred from examples.
            Fields: `cursor`, `has_more`, `notes[].collected_count`, `notes[].comments_count`,
            `notes[].create_time`, `notes[].cursor`, `notes[].desc`, `notes[].display_title`, `notes[].id`,
            `notes[].last_update_time`, `notes[].nice_count`, `notes[].price`, `notes[].share_count`,
            `notes[].time_desc`, `notes[].title`, `notes[].view_count`, `notes[].images_list[].trace_id`,
            `notes[].recommend.desc`, `notes[].recommend.target_id`, `notes[].recommend.target_name`, …

        Source: `GET /api/xiaohongshu/get-user-note-list/v4`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_NOTE_LIST_V4, {"userId": user_id, "lastCursor": last_cursor})

    def iter_get_user_note_list_v4(
        self, *, user_id: str, last_cursor: str | None = None, max_pages: int
    ) -> AsyncPages[GetUserNoteListV4Data]:
        """Iterate over the pages of `get_user_note_list_v4`; each is a response of it.

        The other arguments are those of `get_user_note_list_v4`; `last_cursor` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_NOTE_LIST_V4, {"userId": user_id, "lastCursor": last_cursor}, max_pages)

    async def get_user_v3(self, *, user_id: str) -> Response[GetUserV3Data]:
        """User profile (v3, 用户资料).

        Returns the profile of a user: nickname, bio, followers, likes and saves received, and number of
        notes. This version takes the user id or the address of the profile page.

        Versions: `get_user_v3`, `get_user_v4` (hidden, deprecated).

        Args:
            user_id: Id of the user, or the address of the profile page (with `/user/profile/` in it).

        Returns:
            The response. Its `data` is `GetUserV3Data`, inferred from examples.
            Fields: `desc`, `fans`, `is_login_user_pro_account`, `nickname`, `red_id`,
            `red_official_full_name`, `red_official_verify_content`, `remark_name`,
            `brand_account_info.account_type_name`, `brand_account_info.trade_type_first_name`,
            `desc_at_users[].id`, `desc_at_users[].nickname`, `interactions[].count`, `interactions[].name`,
            `level.level_name`, `share_info.content`, `share_info.title`, `share_info_v2.content`,
            `share_info_v2.title`, `tags[].name`, …

        Source: `GET /api/xiaohongshu/get-user/v3`, <https://docs.justoneapi.com/openapi/xiaohongshu-apis/user-profile-v3-en.json>
        """
        return await self._call(GET_USER_V3, {"userId": user_id})

    @deprecated(
        "xiaohongshu.get_user_v4 is deprecated by Just One API. Use xiaohongshu.get_user_v3 instead.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_user_v4(self, *, user_id: str) -> Response[GetUserV4Data]:
        """User Profile (v4, 用户资料).

        Deprecated. Use xiaohongshu.get_user_v3 instead.

        The vendor keeps it out of the documentation.

        Looks up one Xiaohongshu user and returns the profile: the various user IDs, details such as nickname,
        avatar and bio, and, where they are public, counts such as followers and likes.

        Common uses:
        - Finding creators or KOLs and listing them
        - Completing user records for analysis and reports
        - Tracking how a creator's profile and counts change over time

        Versions: `get_user_v3`, `get_user_v4` (hidden, deprecated).

        Args:
            user_id: ID that identifies one Xiaohongshu user.

        Returns:
            The response. Its `data` is `GetUserV4Data`, inferred from examples.
            Fields: `desc`, `fans`, `is_login_user_pro_account`, `nickname`, `red_id`,
            `red_official_verify_content`, `remark_name`, `buyer_info.choice_id`, `buyer_info.tab_name`,
            `interactions[].count`, `interactions[].name`, `share_info.content`, `share_info.title`,
            `share_info_v2.content`, `share_info_v2.ecom_content`, `share_info_v2.ecom_title`,
            `share_info_v2.title`, `tags[].name`, `user_desc_info.desc`,
            `brand_account_info.conversions[].id`, …

        Source: `GET /api/xiaohongshu/get-user/v4`, <https://docs.justoneapi.com/openapi/xiaohongshu-apis/user-profile-v4-zh.json>
        """
        return await self._call(GET_USER_V4, {"userId": user_id})

    async def hot_list_v1(self) -> Response[Any]:
        """Hot list (v1, 热榜).

        The vendor keeps it out of the documentation.

        Returns the current hot list of Xiaohongshu. Use it to see which subjects draw attention.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/hot-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(HOT_LIST_V1, {})

    async def hot_search_v1(
        self,
        *,
        search_word: str | None = None,
        page_num: int | None = None,
        order_by: Literal[
            "premium_imp_num",
            "premium_good_read_rate",
            "premium_read_num",
            "premium_engage_num",
            "premium_engage_rate",
            "premium_like_num",
            "premium_fav_num",
            "premium_cmt_num",
        ]
        | str
        | None = None,
        nd: Literal["DAY_3", "DAY_7", "DAY_14", "DAY_30"] | str | None = None,
        note_content_category: str | None = None,
    ) -> Response[HotSearchV1Data]:
        """Hot note search (v1, 热门笔记搜索).

        Finds hot notes of the last 3 to 30 days, page by page, with author, reads, likes, saves and comments.
        The keyword is optional, and one metric sets the order. Use it to find notes that do well in a
        subject.

        Args:
            search_word: Words to search for; leave it empty to search without a keyword.
            page_num: Page number, counted from 1. The vendor's default is `1`.
            order_by: Metric by which the notes are ranked. The vendor's default is `premium_imp_num`.
                - `premium_imp_num`: Exposure
                - `premium_good_read_rate`: Read rate
                - `premium_read_num`: Reads
                - `premium_engage_num`: Engagements
                - `premium_engage_rate`: Engagement rate
                - `premium_like_num`: Likes
                - `premium_fav_num`: Saves
                - `premium_cmt_num`: Comments
            nd: Number of days to look back. The vendor's default is `DAY_7`.
                - `DAY_3`: Last 3 days
                - `DAY_7`: Last 7 days
                - `DAY_14`: Last 14 days
                - `DAY_30`: Last 30 days
            note_content_category: Content category of the notes.

        Returns:
            The response. Its `data` is `HotSearchV1Data`, inferred from examples.
            Fields: `total`, `page_info_dto.total`, `note_list[].note_info.note_id`,
            `note_list[].note_info.note_publish_time`, `note_list[].note_info.title`,
            `note_list[].user_info.nick_name`, `note_list[].user_info.user_id`, `page_info_dto.page_num`,
            `page_info_dto.page_size`, `page_info_dto.total_page`, `note_list[].note_info.bind_type`,
            `note_list[].note_info.biz_type`, `note_list[].note_info.cmt_num`,
            `note_list[].note_info.fav_num`, `note_list[].note_info.is_ad_note`,
            `note_list[].note_info.like_num`, `note_list[].note_info.note_link`,
            `note_list[].note_info.note_type`, `note_list[].note_info.read_num`,
            `note_list[].note_info.video_duration`, …

        Source: `GET /api/xiaohongshu/hot-search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            HOT_SEARCH_V1,
            {
                "searchWord": search_word,
                "pageNum": page_num,
                "orderBy": order_by,
                "nd": nd,
                "noteContentCategory": note_content_category,
            },
        )

    def iter_hot_search_v1(
        self,
        *,
        search_word: str | None = None,
        page_num: int | None = None,
        order_by: Literal[
            "premium_imp_num",
            "premium_good_read_rate",
            "premium_read_num",
            "premium_engage_num",
            "premium_engage_rate",
            "premium_like_num",
            "premium_fav_num",
            "premium_cmt_num",
        ]
        | str
        | None = None,
        nd: Literal["DAY_3", "DAY_7", "DAY_14", "DAY_30"] | str | None = None,
        note_content_category: str | None = None,
        max_pages: int,
    ) -> AsyncPages[HotSearchV1Data]:
        """Iterate over the pages of `hot_search_v1`; each is a response of it.

        The other arguments are those of `hot_search_v1`; `page_num` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            HOT_SEARCH_V1,
            {
                "searchWord": search_word,
                "pageNum": page_num,
                "orderBy": order_by,
                "nd": nd,
                "noteContentCategory": note_content_category,
            },
            max_pages,
        )

    async def search_note_v1(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: Literal["general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"]
        | str
        | None = None,
        note_type: Literal["_0", "_1", "_2"] | str | None = None,
        note_time: Literal["ONE_DAY", "ONE_WEEK", "HALF_YEAR"] | str | None = None,
    ) -> Response[Any]:
        """Note search (v1, 笔记搜索).

        The vendor keeps it out of the documentation.

        Finds notes for a keyword, page by page, with author, media, time and engagement counts. Filters limit
        the type and the age of the notes.

        Versions: `search_note_v1` (hidden), `search_note_v2`, `search_note_v3` (hidden), `search_note_v4`.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.
            sort: Order of the notes. The vendor's default is `general`.
                - `general`: Overall ranking
                - `popularity_descending`: Most popular first
                - `time_descending`: Newest first
                - `comment_descending`: Most comments first
                - `collect_descending`: Most saves first
            note_type: Type of the notes. The vendor's default is `_0`.
                - `_0`: All types
                - `_1`: Video notes
                - `_2`: Image notes
            note_time: Age of the notes.
                - `ONE_DAY`: Last day
                - `ONE_WEEK`: Last week
                - `HALF_YEAR`: Last six months

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/search-note/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_NOTE_V1,
            {"keyword": keyword, "page": page, "sort": sort, "noteType": note_type, "noteTime": note_time},
        )

    def iter_search_note_v1(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: Literal["general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"]
        | str
        | None = None,
        note_type: Literal["_0", "_1", "_2"] | str | None = None,
        note_time: Literal["ONE_DAY", "ONE_WEEK", "HALF_YEAR"] | str | None = None,
        max_pages: int,
    ) -> AsyncPages[Any]:
        """Iterate over the pages of `search_note_v1`; each is a response of it.

        The other arguments are those of `search_note_v1`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_NOTE_V1,
            {"keyword": keyword, "page": page, "sort": sort, "noteType": note_type, "noteTime": note_time},
            max_pages,
        )

    async def search_note_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: Literal["general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"]
        | str
        | None = None,
        note_type: Literal["_0", "_1", "_2"] | str | None = None,
        note_time: Literal["ONE_DAY", "ONE_WEEK", "HALF_YEAR"] | str | None = None,
    ) -> Response[SearchNoteV2Data]:
        """Note search (v2, 笔记搜索).

        Finds notes for a keyword, page by page. Order, note type and age can be set; v4 has the same filters
        and searches as the mobile app does.

        Versions: `search_note_v1` (hidden), `search_note_v2`, `search_note_v3` (hidden), `search_note_v4`.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.
            sort: Order of the notes. The vendor's default is `general`.
                - `general`: Overall ranking
                - `popularity_descending`: Most popular first
                - `time_descending`: Newest first
                - `comment_descending`: Most comments first
                - `collect_descending`: Most saves first
            note_type: Type of the notes. The vendor's default is `_0`.
                - `_0`: All types
                - `_1`: Video notes
                - `_2`: Image notes
            note_time: Age of the notes; notes outside this range may still appear.
                - `ONE_DAY`: Last day
                - `ONE_WEEK`: Last week
                - `HALF_YEAR`: Last six months

        Returns:
            The response. Its `data` is `SearchNoteV2Data`, inferred from examples.
            Fields: `search_request_id`, `strategy_info.query_average_impression_count`,
            `items[].note.collected_count`, `items[].note.comments_count`, `items[].note.desc`,
            `items[].note.id`, `items[].note.last_update_time`, `items[].note.liked_count`,
            `items[].note.title`, `items[].note.corner_tag_info[].poi_id`,
            `items[].note.corner_tag_info[].text`, `items[].note.images_list[].trace_id`,
            `items[].note.interaction_area.text`, `items[].note.tag_info.title`, `items[].note.user.nickname`,
            `items[].note.user.red_id`, `ai_mode_enable`, `can_cut`, `cur_cut_number`,
            `dqa_authorized_user_by_shared`, …

        Source: `GET /api/xiaohongshu/search-note/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_NOTE_V2,
            {"keyword": keyword, "page": page, "sort": sort, "noteType": note_type, "noteTime": note_time},
        )

    def iter_search_note_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: Literal["general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"]
        | str
        | None = None,
        note_type: Literal["_0", "_1", "_2"] | str | None = None,
        note_time: Literal["ONE_DAY", "ONE_WEEK", "HALF_YEAR"] | str | None = None,
        max_pages: int,
    ) -> AsyncPages[SearchNoteV2Data]:
        """Iterate over the pages of `search_note_v2`; each is a response of it.

        The other arguments are those of `search_note_v2`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_NOTE_V2,
            {"keyword": keyword, "page": page, "sort": sort, "noteType": note_type, "noteTime": note_time},
            max_pages,
        )

    async def search_note_v3(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: Literal["general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"]
        | str
        | None = None,
        note_type: Literal["_0", "_1", "_2"] | str | None = None,
        note_time: Literal["ONE_DAY", "ONE_WEEK", "HALF_YEAR"] | str | None = None,
    ) -> Response[Any]:
        """Note search (v3, 笔记搜索).

        The vendor keeps it out of the documentation.

        Finds notes for a keyword, page by page, with short texts, authors and media. The time filter has
        little effect in this version.

        Versions: `search_note_v1` (hidden), `search_note_v2`, `search_note_v3` (hidden), `search_note_v4`.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.
            sort: Order of the notes. The vendor's default is `general`.
                - `general`: Overall ranking
                - `popularity_descending`: Most popular first
                - `time_descending`: Newest first
                - `comment_descending`: Most comments first
                - `collect_descending`: Most saves first
            note_type: Type of the notes. The vendor's default is `_0`.
                - `_0`: All types
                - `_1`: Video notes
                - `_2`: Image notes
            note_time: Preferred age of the notes; this filter has little effect.
                - `ONE_DAY`: Last day
                - `ONE_WEEK`: Last week
                - `HALF_YEAR`: Last six months

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/xiaohongshu/search-note/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_NOTE_V3,
            {"keyword": keyword, "page": page, "sort": sort, "noteType": note_type, "noteTime": note_time},
        )

    def iter_search_note_v3(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: Literal["general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"]
        | str
        | None = None,
        note_type: Literal["_0", "_1", "_2"] | str | None = None,
        note_time: Literal["ONE_DAY", "ONE_WEEK", "HALF_YEAR"] | str | None = None,
        max_pages: int,
    ) -> AsyncPages[Any]:
        """Iterate over the pages of `search_note_v3`; each is a response of it.

        The other arguments are those of `search_note_v3`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_NOTE_V3,
            {"keyword": keyword, "page": page, "sort": sort, "noteType": note_type, "noteTime": note_time},
            max_pages,
        )

    async def search_note_v4(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort_type: Literal[
            "general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"
        ]
        | str
        | None = None,
        note_type: Literal["ALL", "VIDEO_NOTE", "NORMAL_NOTE"] | str | None = None,
        time_filter: Literal["ALL", "ONE_DAY", "ONE_WEEK", "HALF_YEAR"] | str | None = None,
    ) -> Response[SearchNoteV4Data]:
        """Note search (v4, 笔记搜索).

        Finds notes for a keyword as the mobile app does, page by page. Order, note type and age can be set;
        the filters are those of v2, some under other names or values.

        Versions: `search_note_v1` (hidden), `search_note_v2`, `search_note_v3` (hidden), `search_note_v4`.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.
            sort_type: Order of the notes. The vendor's default is `general`.
                - `general`: Overall ranking
                - `popularity_descending`: Most popular first
                - `time_descending`: Newest first
                - `comment_descending`: Most comments first
                - `collect_descending`: Most saves first
            note_type: Type of the notes. The vendor's default is `ALL`.
                - `ALL`: All types
                - `VIDEO_NOTE`: Video notes
                - `NORMAL_NOTE`: Image notes
            time_filter: Age of the notes. The vendor's default is `ALL`.
                - `ALL`: Any time
                - `ONE_DAY`: Last day
                - `ONE_WEEK`: Last week
                - `HALF_YEAR`: Last six months

        Returns:
            The response. Its `data` is `SearchNoteV4Data`, inferred from examples.
            Fields: `has_more`, `total`, `api_info.search_id`, `api_info.session_id`,
            `notes[].collected_count`, `notes[].comments_count`, `notes[].desc`, `notes[].id`,
            `notes[].last_update_time`, `notes[].liked_count`, `notes[].shared_count`, `notes[].title`,
            `statistics.ads_count`, `statistics.note_count`, `statistics.recommend_count`,
            `statistics.video_count`, `notes[].images_list[].trace_id`, `notes[].user.nickname`,
            `notes[].user.red_id`, `search_meta.strategy_info.query_average_impression_count`, …

        Source: `GET /api/xiaohongshu/search-note/v4`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_NOTE_V4,
            {"keyword": keyword, "page": page, "sortType": sort_type, "noteType": note_type, "timeFilter": time_filter},
        )

    def iter_search_note_v4(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort_type: Literal[
            "general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"
        ]
        | str
        | None = None,
        note_type: Literal["ALL", "VIDEO_NOTE", "NORMAL_NOTE"] | str | None = None,
        time_filter: Literal["ALL", "ONE_DAY", "ONE_WEEK", "HALF_YEAR"] | str | None = None,
        max_pages: int,
    ) -> AsyncPages[SearchNoteV4Data]:
        """Iterate over the pages of `search_note_v4`; each is a response of it.

        The other arguments are those of `search_note_v4`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_NOTE_V4,
            {"keyword": keyword, "page": page, "sortType": sort_type, "noteType": note_type, "timeFilter": time_filter},
            max_pages,
        )

    async def search_recommend_v1(self, *, keyword: str) -> Response[SearchRecommendV1Data]:
        """Keyword suggestions (v1, 搜索联想词).

        Returns the search terms that Xiaohongshu suggests for a word. Use it to extend a list of keywords.

        Args:
            keyword: Word to get suggestions for.

        Returns:
            The response. Its `data` is `SearchRecommendV1Data`, inferred from examples.
            Fields: `search_cpl_id`, `word_request_id`, `items[].desc`, `items[].text`,
            `items[].highlight_flags`, `items[].icon`, `items[].icon_night`, `items[].is_intervened`,
            `items[].link`, `items[].search_type`, `items[].type`, `result.message`, `result.success`.

        Source: `GET /api/xiaohongshu/search-recommend/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_RECOMMEND_V1, {"keyword": keyword})

    async def search_user_v2(self, *, keyword: str, page: int | None = None) -> Response[SearchUserV2Data]:
        """User search (v2, 用户搜索).

        Finds users for a keyword, page by page. Use it to find accounts by topic, name or brand, and to get
        their user ids.

        Args:
            keyword: Words to search for, such as a name, a topic or a brand.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchUserV2Data`, inferred from examples.
            Fields: `filters[].id`, `filters[].name`, `filters[].word_request_id`, `users[].desc`,
            `users[].id`, `users[].name`, `users[].red_id`, `users[].sub_title`, `filters[].filter_tags[].id`,
            `filters[].filter_tags[].name`, `filters[].filter_tags[].origin_text`,
            `filters[].group_show_type`, `filters[].invisible`, `filters[].type`, `users[].followed`,
            `users[].image`, `users[].link`, `users[].reason`, `users[].red_official_verified`,
            `users[].red_official_verify_type`, …

        Source: `GET /api/xiaohongshu/search-user/v2`, <https://docs.justoneapi.com/openapi.json>
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

    async def share_url_transfer_v1(self, *, share_url: str) -> Response[ShareUrlTransferV1Data]:
        """Share link resolution (v1, 分享短链还原).

        Turns a short share link into the full web address behind it. The address of a note holds its note id,
        which other endpoints take.

        Args:
            share_url: Short share link, starting with `https://xhslink.com/` or `http://xhslink.com/`.

        Returns:
            The response. Its `data` is `ShareUrlTransferV1Data`, inferred from examples.
            Fields: `redirect_url`.

        Source: `GET /api/xiaohongshu/share-url-transfer/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SHARE_URL_TRANSFER_V1, {"shareUrl": share_url})
