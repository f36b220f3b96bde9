"""Endpoints under `/api/weixin`."""

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
    from .get_account_basic_info_v1 import GetAccountBasicInfoV1Data
    from .get_account_history_articles_v1 import GetAccountHistoryArticlesV1Data
    from .get_account_history_articles_v2 import GetAccountHistoryArticlesV2Data
    from .get_article_comment_v1 import GetArticleCommentV1Data
    from .get_article_detail_v1 import GetArticleDetailV1Data
    from .get_article_detail_v2 import GetArticleDetailV2Data
    from .get_article_detail_v3 import GetArticleDetailV3Data
    from .get_article_detail_v4 import GetArticleDetailV4Data
    from .get_article_detail_v5 import GetArticleDetailV5Data
    from .search_account_v1 import SearchAccountV1Data
    from .search_account_v2 import SearchAccountV2Data
    from .search_article_hot_v1 import SearchArticleHotV1Data
    from .search_article_v1 import SearchArticleV1Data
    from .search_wechat_index_v1 import SearchWechatIndexV1Data

CONVERT_ARTICLE_LINK_V1: Operation[Any] = Operation(
    name="weixin.convert_article_link_v1",
    method="GET",
    path="/api/weixin/convert-article-link/v1",
    summary="Full link of an article (v1, 公众号文章短链转长链).",
    parameters={"link": "link"},
    family="weixin_convert_article_link",
)
GET_ACCOUNT_BASIC_INFO_V1: Operation[GetAccountBasicInfoV1Data] = Operation(
    name="weixin.get_account_basic_info_v1",
    method="GET",
    path="/api/weixin/get-account-basic-info/v1",
    summary="Official account profile (v1, 公众号基本信息).",
    parameters={"name": "name"},
    data="justone_generated.api.weixin.get_account_basic_info_v1",
    family="weixin_get_account_basic_info",
)
GET_ACCOUNT_HISTORY_ARTICLES_V1: Operation[GetAccountHistoryArticlesV1Data] = Operation(
    name="weixin.get_account_history_articles_v1",
    method="POST",
    path="/api/weixin/get-account-history-articles/v1",
    summary="Past articles of an official account (v1, 公众号历史文章).",
    parameters={"username": "username", "item_show_type": "itemShowType", "offset": "offset"},
    form=True,
    data="justone_generated.api.weixin.get_account_history_articles_v1",
    items_path=("data", "data"),
    family="weixin_get_account_history_articles",
)
GET_ACCOUNT_HISTORY_ARTICLES_V2: Operation[GetAccountHistoryArticlesV2Data] = Operation(
    name="weixin.get_account_history_articles_v2",
    method="POST",
    path="/api/weixin/get-account-history-articles/v2",
    summary="Past articles of an official account (v2, 公众号历史文章).",
    parameters={"ghid": "ghid", "offset": "offset", "url": "url"},
    form=True,
    data="justone_generated.api.weixin.get_account_history_articles_v2",
    paging=Paging(next={"offset": ("data", "..", "PagingInfo", "Offset")}),
    items_path=("data", "MsgList", "Msg", "..", "DetailInfo"),
    family="weixin_get_account_history_articles",
)
GET_ACCOUNT_ORIGINAL_COUNT_V1: Operation[Any] = Operation(
    name="weixin.get_account_original_count_v1",
    method="GET",
    path="/api/weixin/get-account-original-count/v1",
    summary="Number of original articles of an account (v1, 公众号原创文章数).",
    parameters={"ghid": "ghid", "url": "url"},
    family="weixin_get_account_original_count",
)
GET_ACCOUNT_PRINCIPAL_INFO_V1: Operation[Any] = Operation(
    name="weixin.get_account_principal_info_v1",
    method="GET",
    path="/api/weixin/get-account-principal-info/v1",
    summary="Owner of an official account (v1, 公众号主体信息).",
    parameters={"biz": "biz", "url": "url", "wxid": "wxid"},
    family="weixin_get_account_principal_info",
)
GET_ACCOUNT_TODAY_ARTICLES_V1: Operation[Any] = Operation(
    name="weixin.get_account_today_articles_v1",
    method="GET",
    path="/api/weixin/get-account-today-articles/v1",
    summary="Articles an account published today (v1, 公众号当天发文).",
    parameters={"biz": "biz", "url": "url", "name": "name"},
    deprecation="weixin.get_account_today_articles_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="weixin_get_account_today_articles",
)
GET_ARTICLE_COMMENT_V1: Operation[GetArticleCommentV1Data] = Operation(
    name="weixin.get_article_comment_v1",
    method="POST",
    path="/api/weixin/get-article-comment/v1",
    summary="Comments on an article (v1, 公众号文章评论).",
    parameters={"article_url": "articleUrl", "buffer": "buffer"},
    form=True,
    data="justone_generated.api.weixin.get_article_comment_v1",
    paging=Paging(next={"buffer": ("data", "buffer")}, more=("data", "continue_flag")),
    items_path=("data", "data"),
    family="weixin_get_article_comment",
)
GET_ARTICLE_DETAIL_V1: Operation[GetArticleDetailV1Data] = Operation(
    name="weixin.get_article_detail_v1",
    method="GET",
    path="/api/weixin/get-article-detail/v1",
    summary="Article details (v1, 公众号文章详情).",
    parameters={"article_url": "articleUrl", "mode": "mode"},
    data="justone_generated.api.weixin.get_article_detail_v1",
    family="weixin_get_article_detail",
)
GET_ARTICLE_DETAIL_V2: Operation[GetArticleDetailV2Data] = Operation(
    name="weixin.get_article_detail_v2",
    method="GET",
    path="/api/weixin/get-article-detail/v2",
    summary="Article as separate fields (v2, 公众号文章结构化详情).",
    parameters={"article_url": "articleUrl"},
    data="justone_generated.api.weixin.get_article_detail_v2",
    family="weixin_get_article_detail",
)
GET_ARTICLE_DETAIL_V3: Operation[GetArticleDetailV3Data] = Operation(
    name="weixin.get_article_detail_v3",
    method="GET",
    path="/api/weixin/get-article-detail/v3",
    summary="Article with video data (v3, 含视频的公众号文章详情).",
    parameters={"article_url": "articleUrl", "mode": "mode"},
    data="justone_generated.api.weixin.get_article_detail_v3",
    family="weixin_get_article_detail",
)
GET_ARTICLE_DETAIL_V4: Operation[GetArticleDetailV4Data] = Operation(
    name="weixin.get_article_detail_v4",
    method="GET",
    path="/api/weixin/get-article-detail/v4",
    summary="Article as HTML (v4, 公众号文章 HTML).",
    parameters={"article_url": "articleUrl"},
    data="justone_generated.api.weixin.get_article_detail_v4",
    family="weixin_get_article_detail",
)
GET_ARTICLE_DETAIL_V5: Operation[GetArticleDetailV5Data] = Operation(
    name="weixin.get_article_detail_v5",
    method="GET",
    path="/api/weixin/get-article-detail/v5",
    summary="Article summary (v5, 公众号文章概要).",
    parameters={"article_url": "articleUrl"},
    data="justone_generated.api.weixin.get_article_detail_v5",
    items_path=("data", "data"),
    family="weixin_get_article_detail",
)
GET_ARTICLE_METRICS_V1: Operation[Any] = Operation(
    name="weixin.get_article_metrics_v1",
    method="GET",
    path="/api/weixin/get-article-metrics/v1",
    summary="Article reads and likes (v1, 公众号文章阅读数与点赞数).",
    parameters={"article_url": "articleUrl"},
    family="weixin_get_article_metrics",
)
GET_ARTICLE_METRICS_V2: Operation[Any] = Operation(
    name="weixin.get_article_metrics_v2",
    method="GET",
    path="/api/weixin/get-article-metrics/v2",
    summary="Extended article metrics (v2, 公众号文章互动数据（扩展）).",
    parameters={"article_url": "articleUrl"},
    family="weixin_get_article_metrics",
)
GET_ARTICLE_SUB_COMMENT_V1: Operation[Any] = Operation(
    name="weixin.get_article_sub_comment_v1",
    method="GET",
    path="/api/weixin/get-article-sub-comment/v1",
    summary="Replies to an article comment (v1, 公众号文章评论回复).",
    parameters={"article_url": "articleUrl", "content_id": "contentId"},
    family="weixin_get_article_sub_comment",
)
SEARCH_ACCOUNT_V1: Operation[SearchAccountV1Data] = Operation(
    name="weixin.search_account_v1",
    method="POST",
    path="/api/weixin/search-account/v1",
    summary="Account search, one per page (v1, 公众号搜索（每页一个）).",
    parameters={"keyword": "keyword", "page": "page"},
    data="justone_generated.api.weixin.search_account_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "data"),
    family="weixin_search_account",
)
SEARCH_ACCOUNT_V2: Operation[SearchAccountV2Data] = Operation(
    name="weixin.search_account_v2",
    method="POST",
    path="/api/weixin/search-account/v2",
    summary="Account search (v2, 公众号搜索).",
    parameters={
        "keyword": "keyword",
        "cookies_buffer": "cookies_buffer",
        "current_page": "currentPage",
        "offset": "offset",
    },
    form=True,
    data="justone_generated.api.weixin.search_account_v2",
    items_path=("data", "data", "..", "items"),
    family="weixin_search_account",
)
SEARCH_ARTICLE_HOT_V1: Operation[SearchArticleHotV1Data] = Operation(
    name="weixin.search_article_hot_v1",
    method="GET",
    path="/api/weixin/search-article-hot/v1",
    summary="Popular articles (v1, 公众号热门文章).",
    parameters={
        "start_day": "startDay",
        "end_day": "endDay",
        "keyword": "keyword",
        "publish_type": "publishType",
        "category": "category",
        "page": "page",
    },
    data="justone_generated.api.weixin.search_article_hot_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "data"),
    deprecation="weixin.search_article_hot_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="weixin_search_article_hot",
)
SEARCH_ARTICLE_V1: Operation[SearchArticleV1Data] = Operation(
    name="weixin.search_article_v1",
    method="POST",
    path="/api/weixin/search-article/v1",
    summary="Article search (v1, 公众号文章搜索).",
    parameters={
        "keyword": "keyword",
        "cookies_buffer": "cookies_buffer",
        "current_page": "currentPage",
        "offset": "offset",
        "publish_time_type": "publishTimeType",
        "sort_type": "sortType",
    },
    form=True,
    data="justone_generated.api.weixin.search_article_v1",
    items_path=("data", "data", "..", "items"),
    family="weixin_search_article",
)
SEARCH_ARTICLE_V2: Operation[Any] = Operation(
    name="weixin.search_article_v2",
    method="POST",
    path="/api/weixin/search-article/v2",
    summary="Article search by tab (v2, 公众号文章搜索（按标签页）).",
    parameters={
        "keyword": "keyword",
        "cookies_buffer": "cookies_buffer",
        "current_page": "currentPage",
        "offset": "offset",
        "sub_search_type": "subSearchType",
    },
    form=True,
    family="weixin_search_article",
)
SEARCH_MINIPROGRAM_V1: Operation[Any] = Operation(
    name="weixin.search_miniprogram_v1",
    method="POST",
    path="/api/weixin/search-miniprogram/v1",
    summary="Mini program search (v1, 小程序搜索).",
    parameters={
        "keyword": "keyword",
        "cookies_buffer": "cookies_buffer",
        "current_page": "currentPage",
        "offset": "offset",
    },
    form=True,
    family="weixin_search_miniprogram",
)
SEARCH_SUGGESTIONS_V1: Operation[Any] = Operation(
    name="weixin.search_suggestions_v1",
    method="GET",
    path="/api/weixin/search-suggestions/v1",
    summary="Search suggestions (v1, 搜一搜联想词).",
    parameters={"keyword": "keyword", "business_type": "businessType"},
    family="weixin_search_suggestions",
)
SEARCH_WECHAT_INDEX_V1: Operation[SearchWechatIndexV1Data] = Operation(
    name="weixin.search_wechat_index_v1",
    method="GET",
    path="/api/weixin/search-wechat-index/v1",
    summary="WeChat Index of a keyword (v1, 微信指数查询).",
    parameters={"keyword": "keyword"},
    data="justone_generated.api.weixin.search_wechat_index_v1",
    family="weixin_search_wechat_index",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    CONVERT_ARTICLE_LINK_V1,
    GET_ACCOUNT_BASIC_INFO_V1,
    GET_ACCOUNT_HISTORY_ARTICLES_V1,
    GET_ACCOUNT_HISTORY_ARTICLES_V2,
    GET_ACCOUNT_ORIGINAL_COUNT_V1,
    GET_ACCOUNT_PRINCIPAL_INFO_V1,
    GET_ACCOUNT_TODAY_ARTICLES_V1,
    GET_ARTICLE_COMMENT_V1,
    GET_ARTICLE_DETAIL_V1,
    GET_ARTICLE_DETAIL_V2,
    GET_ARTICLE_DETAIL_V3,
    GET_ARTICLE_DETAIL_V4,
    GET_ARTICLE_DETAIL_V5,
    GET_ARTICLE_METRICS_V1,
    GET_ARTICLE_METRICS_V2,
    GET_ARTICLE_SUB_COMMENT_V1,
    SEARCH_ACCOUNT_V1,
    SEARCH_ACCOUNT_V2,
    SEARCH_ARTICLE_HOT_V1,
    SEARCH_ARTICLE_V1,
    SEARCH_ARTICLE_V2,
    SEARCH_MINIPROGRAM_V1,
    SEARCH_SUGGESTIONS_V1,
    SEARCH_WECHAT_INDEX_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetAccountBasicInfoV1Data": "justone_generated.api.weixin.get_account_basic_info_v1",
    "GetAccountHistoryArticlesV1Data": "justone_generated.api.weixin.get_account_history_articles_v1",
    "GetAccountHistoryArticlesV2Data": "justone_generated.api.weixin.get_account_history_articles_v2",
    "GetArticleCommentV1Data": "justone_generated.api.weixin.get_article_comment_v1",
    "GetArticleDetailV1Data": "justone_generated.api.weixin.get_article_detail_v1",
    "GetArticleDetailV2Data": "justone_generated.api.weixin.get_article_detail_v2",
    "GetArticleDetailV3Data": "justone_generated.api.weixin.get_article_detail_v3",
    "GetArticleDetailV4Data": "justone_generated.api.weixin.get_article_detail_v4",
    "GetArticleDetailV5Data": "justone_generated.api.weixin.get_article_detail_v5",
    "SearchAccountV1Data": "justone_generated.api.weixin.search_account_v1",
    "SearchAccountV2Data": "justone_generated.api.weixin.search_account_v2",
    "SearchArticleHotV1Data": "justone_generated.api.weixin.search_article_hot_v1",
    "SearchArticleV1Data": "justone_generated.api.weixin.search_article_v1",
    "SearchWechatIndexV1Data": "justone_generated.api.weixin.search_wechat_index_v1",
}


class Weixin(Namespace):
    """Endpoints under `/api/weixin`.

    Official accounts of WeChat, their articles, comments and interaction counts, and keyword search.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def convert_article_link_v1(self, *, link: str) -> Response[Any]:
        """Full link of an article (v1, 公众号文章短链转长链).

        Turns a short or intermediate article link into the full article link. Use it first when other
        endpoints need the full link.

        Args:
            link: Short or intermediate link of the article.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin/convert-article-link/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(CONVERT_ARTICLE_LINK_V1, {"link": link})

    def get_account_basic_info_v1(self, *, name: str) -> Response[GetAccountBasicInfoV1Data]:
        """Official account profile (v1, 公众号基本信息).

        Returns the profile of one official account: name, biz id, account type, avatar and introduction. The
        account is looked up by its name.

        Args:
            name: Name of the official account.

        Returns:
            The response. Its `data` is `GetAccountBasicInfoV1Data`, inferred from examples.
            Fields: `data.desc`, `data.name`, `data.avatar`, `data.biz`, `data.type`, `data.wxid`.

        Source: `GET /api/weixin/get-account-basic-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ACCOUNT_BASIC_INFO_V1, {"name": name})

    def get_account_history_articles_v1(
        self,
        *,
        username: str,
        item_show_type: Literal["ARTICLE", "VIDEO", "AUDIO", "IMAGE"] | str | None = None,
        offset: str | None = None,
    ) -> Response[GetAccountHistoryArticlesV1Data]:
        """Past articles of an official account (v1, 公众号历史文章).

        Lists the past articles of one official account page by page, with link, title, cover and publish
        time. This version takes the username of the account and lists one kind of content at a time.

        Versions: `get_account_history_articles_v1`, `get_account_history_articles_v2`.

        Args:
            username: Username of the official account whose articles are listed.
            item_show_type: Kind of content to list. The vendor's default is `ARTICLE`.
                - `ARTICLE`: Articles
                - `VIDEO`: Videos
                - `AUDIO`: Audio
                - `IMAGE`: Pictures
            offset: Position at which the page begins; empty for the first page.

        Returns:
            The response. Its `data` is `GetAccountHistoryArticlesV1Data`, inferred from examples.
            Fields: `masssend_count`, `mp_nickname`, `publish_count`, `data[].post_time`,
            `data[].pre_post_time`, `data[].title`, `data[].update_time`, `head_img`, `mp_ghid`, `mp_wxid`,
            `now_page`, `now_page_articles_num`, `total_num`, `total_page`, `data[].appmsgid`,
            `data[].cover_url`, `data[].digest`, `data[].is_deleted`, `data[].item_show_type`,
            `data[].msg_fail_reason`, …

        Source: `POST /api/weixin/get-account-history-articles/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_ACCOUNT_HISTORY_ARTICLES_V1, {"username": username, "itemShowType": item_show_type, "offset": offset}
        )

    def get_account_history_articles_v2(
        self, *, ghid: str | None = None, offset: str | None = None, url: str | None = None
    ) -> Response[GetAccountHistoryArticlesV2Data]:
        """Past articles of an official account (v2, 公众号历史文章).

        Lists the past articles of one official account with title, link, cover and read and like counts. This
        version takes the gh_ id or an article link, and pages with a cursor.

        Versions: `get_account_history_articles_v1`, `get_account_history_articles_v2`.

        Args:
            ghid: Original id of the official account, beginning with gh_; give this or url.
            offset: Value of PagingInfo.Offset in the previous response; empty for the first page.
            url: Link of any article of the account; give this or ghid.

        Returns:
            The response. Its `data` is `GetAccountHistoryArticlesV2Data`, inferred from examples.
            Fields: `account_info.nick_name`, `account_info.user_name`, `msg_list.featured_update_time`,
            `msg_list.msg[].base_info.date_time`, `msg_list.msg[].base_info.msg_id`,
            `msg_list.msg[].base_info.unique_id`, `msg_list.msg[].app_msg.base_info.app_msg_id`,
            `msg_list.msg[].app_msg.base_info.create_time`, `msg_list.msg[].app_msg.base_info.update_time`,
            `msg_list.msg[].app_msg.detail_info[].short_show_desc`,
            `msg_list.msg[].app_msg.detail_info[].show_desc`, `msg_list.msg[].app_msg.detail_info[].title`,
            `msg_list.msg[].app_msg.detail_info[].comment_topic_id`,
            `msg_list.msg[].app_msg.detail_info[].finder_export_id`,
            `msg_list.msg[].app_msg.detail_info[].ori_content`,
            `msg_list.msg[].app_msg.detail_info[].send_time`, `ban_reason`, `gender`, `has_artile`,
            `ip_wording`, …

        Source: `POST /api/weixin/get-account-history-articles/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ACCOUNT_HISTORY_ARTICLES_V2, {"ghid": ghid, "offset": offset, "url": url})

    def iter_get_account_history_articles_v2(
        self, *, ghid: str | None = None, offset: str | None = None, url: str | None = None, max_pages: int
    ) -> Pages[GetAccountHistoryArticlesV2Data]:
        """Iterate over the pages of `get_account_history_articles_v2`; each is a response of it.

        The other arguments are those of `get_account_history_articles_v2`; `offset` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_ACCOUNT_HISTORY_ARTICLES_V2, {"ghid": ghid, "offset": offset, "url": url}, max_pages)

    def get_account_original_count_v1(self, *, ghid: str | None = None, url: str | None = None) -> Response[Any]:
        """Number of original articles of an account (v1, 公众号原创文章数).

        Returns the number of articles of one official account that are marked as original.

        Args:
            ghid: Original id of the official account, beginning with gh_; give this or url.
            url: Link of any article of the account; give this or ghid.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin/get-account-original-count/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ACCOUNT_ORIGINAL_COUNT_V1, {"ghid": ghid, "url": url})

    def get_account_principal_info_v1(
        self, *, biz: str | None = None, url: str | None = None, wxid: str | None = None
    ) -> Response[Any]:
        """Owner of an official account (v1, 公众号主体信息).

        Returns the registered owner of one official account, such as the company behind it. Identify the
        account by biz, url or wxid.

        Args:
            biz: Biz id of the account, the __biz part of its article links; give one of biz, url and
                wxid.
            url: Link of any article of the account; give one of biz, url and wxid.
            wxid: WeChat id of the account; give one of biz, url and wxid.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin/get-account-principal-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ACCOUNT_PRINCIPAL_INFO_V1, {"biz": biz, "url": url, "wxid": wxid})

    @deprecated(
        "weixin.get_account_today_articles_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_account_today_articles_v1(
        self, *, biz: str | None = None, url: str | None = None, name: str | None = None
    ) -> Response[Any]:
        """Articles an account published today (v1, 公众号当天发文).

        Deprecated. The vendor names no replacement.

        Lists the articles that one official account has published today. Identify the account by biz, url or
        name.

        Args:
            biz: Biz id of the account, the __biz part of its article links; give one of biz, url and
                name.
            url: Link of any article of the account; give one of biz, url and name.
            name: Name or WeChat id of the account; give one of biz, url and name.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin/get-account-today-articles/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ACCOUNT_TODAY_ARTICLES_V1, {"biz": biz, "url": url, "name": name})

    def get_article_comment_v1(
        self, *, article_url: str, buffer: str | None = None
    ) -> Response[GetArticleCommentV1Data]:
        """Comments on an article (v1, 公众号文章评论).

        Returns the top-level comments on one article, with text, nickname, time, likes and region. A buffer
        leads to the next page.

        Args:
            article_url: Link of the article on mp.weixin.qq.com, for example from an article search.
            buffer: Value of buffer in the previous response; empty for the first page.

        Returns:
            The response. Its `data` is `GetArticleCommentV1Data`, inferred from examples.
            Fields: `total`, `data[].content`, `data[].content_id`, `data[].country_id`,
            `data[].country_name`, `data[].create_time`, `data[].id`, `data[].nick_name`,
            `data[].province_name`, `data[].new_reply_list[].content`, `data[].new_reply_list[].create_time`,
            `data[].new_reply_list[].identity_name`, `data[].new_reply_list[].nick_name`,
            `data[].new_reply_list[].reply_id`, `data[].new_reply_list[].rich_content.rich_text`,
            `data[].new_reply_list[].rich_content.subcontent_list[].plain_text`,
            `data[].new_reply_list[].rich_content.subcontent_list[].rich_text`, `buffer`, `continue_flag`,
            `data[].create_time_stamp`, …

        Source: `POST /api/weixin/get-article-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ARTICLE_COMMENT_V1, {"articleUrl": article_url, "buffer": buffer})

    def iter_get_article_comment_v1(
        self, *, article_url: str, buffer: str | None = None, max_pages: int
    ) -> Pages[GetArticleCommentV1Data]:
        """Iterate over the pages of `get_article_comment_v1`; each is a response of it.

        The other arguments are those of `get_article_comment_v1`; `buffer` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_ARTICLE_COMMENT_V1, {"articleUrl": article_url, "buffer": buffer}, max_pages)

    def get_article_detail_v1(
        self, *, article_url: str, mode: Literal["TEXT", "RICH_TEXT"] | str | None = None
    ) -> Response[GetArticleDetailV1Data]:
        """Article details (v1, 公众号文章详情).

        Returns one article: account, title, author, publish time, body and pictures. The body is plain text
        or rich text.

        Versions: `get_article_detail_v1`, `get_article_detail_v2`, `get_article_detail_v3`,
        `get_article_detail_v4`, `get_article_detail_v5`.

        Args:
            article_url: Link of the article on mp.weixin.qq.com, for example from an article search.
            mode: Format of the body. The vendor's default is `TEXT`.
                - `TEXT`: Plain text
                - `RICH_TEXT`: Rich text

        Returns:
            The response. Its `data` is `GetArticleDetailV1Data`, inferred from examples.
            Fields: `app_id`, `collect_count`, `comment_count`, `comment_id`, `content`, `content_multi_text`,
            `country_name`, `country_id`, `create_time`, `desc`, `nick_name`, `province_name`, `pubtime`,
            `req_id`, `share_count`, `title`, `update_time`, `user_name`,
            `claim_source_info.media_source_type_info.biz_nickname`,
            `claim_source_info.media_source_type_info.news_time`, …

        Source: `GET /api/weixin/get-article-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ARTICLE_DETAIL_V1, {"articleUrl": article_url, "mode": mode})

    def get_article_detail_v2(self, *, article_url: str) -> Response[GetArticleDetailV2Data]:
        """Article as separate fields (v2, 公众号文章结构化详情).

        Returns one article as separate fields: title, author, summary, cover, pictures, account and publish
        time. The body is HTML only; there is no mode to choose.

        Versions: `get_article_detail_v1`, `get_article_detail_v2`, `get_article_detail_v3`,
        `get_article_detail_v4`, `get_article_detail_v5`.

        Args:
            article_url: Link of the article on mp.weixin.qq.com, for example from an article search.

        Returns:
            The response. Its `data` is `GetArticleDetailV2Data`, inferred from examples.
            Fields: `content`, `desc`, `gh_id`, `nickname`, `post_time`, `title`, `article_url`, `author`,
            `copyright`, `cover_url`, `mp_head_img`, `post_time_str`, `signature`, `source_url`, `wxid`,
            `picture_page_info_list[].cdn_url`, `picture_page_info_list[].height`,
            `picture_page_info_list[].width`.

        Source: `GET /api/weixin/get-article-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ARTICLE_DETAIL_V2, {"articleUrl": article_url})

    def get_article_detail_v3(
        self, *, article_url: str, mode: Literal["TEXT", "RICH_TEXT"] | str | None = None
    ) -> Response[GetArticleDetailV3Data]:
        """Article with video data (v3, 含视频的公众号文章详情).

        Returns one article: account, title, author, publish time, body and pictures. Use this version for
        articles with videos; it adds the video data if there is any.

        Versions: `get_article_detail_v1`, `get_article_detail_v2`, `get_article_detail_v3`,
        `get_article_detail_v4`, `get_article_detail_v5`.

        Args:
            article_url: Link of the article on mp.weixin.qq.com, for example from an article search.
            mode: Format of the body. The vendor's default is `TEXT`.
                - `TEXT`: Plain text
                - `RICH_TEXT`: Rich text

        Returns:
            The response. Its `data` is `GetArticleDetailV3Data`, inferred from examples.
            Fields: `app_id`, `collect_count`, `comment_count`, `comment_id`, `content`, `content_multi_text`,
            `country_name`, `country_id`, `create_time`, `desc`, `nick_name`, `province_name`, `pubtime`,
            `req_id`, `share_count`, `title`, `update_time`, `user_name`,
            `claim_source_info.media_source_type_info.biz_nickname`,
            `claim_source_info.media_source_type_info.news_time`, …

        Source: `GET /api/weixin/get-article-detail/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ARTICLE_DETAIL_V3, {"articleUrl": article_url, "mode": mode})

    def get_article_detail_v4(self, *, article_url: str) -> Response[GetArticleDetailV4Data]:
        """Article as HTML (v4, 公众号文章 HTML).

        Returns one article as a complete HTML page, with title, account and publish time beside it. Use this
        version to render or archive an article.

        Versions: `get_article_detail_v1`, `get_article_detail_v2`, `get_article_detail_v3`,
        `get_article_detail_v4`, `get_article_detail_v5`.

        Args:
            article_url: Link of the article on mp.weixin.qq.com, for example from an article search.

        Returns:
            The response. Its `data` is `GetArticleDetailV4Data`, inferred from examples.
            Fields: `data.desc`, `data.gh_id`, `data.nickname`, `data.post_time`, `data.title`,
            `data.article_url`, `data.author`, `data.biz`, `data.copyright`, `data.cover_url`, `data.html`,
            `data.ip_wording`, `data.mp_head_img`, `data.post_time_str`, `data.signature`, `data.source_url`,
            `data.wxid`.

        Source: `GET /api/weixin/get-article-detail/v4`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ARTICLE_DETAIL_V4, {"articleUrl": article_url})

    def get_article_detail_v5(self, *, article_url: str) -> Response[GetArticleDetailV5Data]:
        """Article summary (v5, 公众号文章概要).

        Returns a summary of one article without its body: title, account, author, abstract, publish time, and
        read and like counts.

        Versions: `get_article_detail_v1`, `get_article_detail_v2`, `get_article_detail_v3`,
        `get_article_detail_v4`, `get_article_detail_v5`.

        Args:
            article_url: Link of the article on mp.weixin.qq.com, for example from an article search.

        Returns:
            The response. Its `data` is `GetArticleDetailV5Data`, inferred from examples.
            Fields: `data[].public_time`, `data[].title`, `data[].wx_name`, `data[].author`,
            `data[].copyright_stat`, `data[].cover`, `data[].ghid`, `data[].hashid`, `data[].idx`,
            `data[].look`, `data[].praise`, `data[].read`, `data[].source_url`, `data[].summary`,
            `data[].total_item_num`, `data[].type`, `data[].url`, `data[].wx_head_img`, `data[].wxid`.

        Source: `GET /api/weixin/get-article-detail/v5`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ARTICLE_DETAIL_V5, {"articleUrl": article_url})

    def get_article_metrics_v1(self, *, article_url: str) -> Response[Any]:
        """Article reads and likes (v1, 公众号文章阅读数与点赞数).

        Returns the basic counts of one article, such as reads and likes. The link must end in #rd or
        #wechat_redirect. Version 2 returns more figures.

        Versions: `get_article_metrics_v1`, `get_article_metrics_v2`.

        Args:
            article_url: Full link of the article, ending in #rd or #wechat_redirect.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin/get-article-metrics/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ARTICLE_METRICS_V1, {"articleUrl": article_url})

    def get_article_metrics_v2(self, *, article_url: str) -> Response[Any]:
        """Extended article metrics (v2, 公众号文章互动数据（扩展）).

        Returns the interaction counts of one article, with more figures than version 1.

        Versions: `get_article_metrics_v1`, `get_article_metrics_v2`.

        Args:
            article_url: Link of the article on mp.weixin.qq.com, for example from an article search.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin/get-article-metrics/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ARTICLE_METRICS_V2, {"articleUrl": article_url})

    def get_article_sub_comment_v1(self, *, article_url: str, content_id: str) -> Response[Any]:
        """Replies to an article comment (v1, 公众号文章评论回复).

        Returns the replies to one top-level comment on an article.

        Args:
            article_url: Link of the article that the comment belongs to.
            content_id: The content_id of the comment, from the article comments endpoint.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin/get-article-sub-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ARTICLE_SUB_COMMENT_V1, {"articleUrl": article_url, "contentId": content_id})

    def search_account_v1(self, *, keyword: str, page: int | None = None) -> Response[SearchAccountV1Data]:
        """Account search, one per page (v1, 公众号搜索（每页一个）).

        Searches official accounts by keyword and returns one per page, with biz id, owner, follower count,
        and average reads and likes of the top article. Use version 2 for a longer list.

        Versions: `search_account_v1`, `search_account_v2`.

        Args:
            keyword: Name of an account, or a related word.
            page: Page number, counted from 1; each page holds one account. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchAccountV1Data`, inferred from examples.
            Fields: `data[].fans`, `data[].name`, `data[].owner_name`, `data[].avatar`, `data[].avg_top_read`,
            `data[].avg_top_zan`, `data[].biz`, `data[].customer_type`, `data[].ghid`,
            `data[].lastest_publish`, `data[].qrcode`, `data[].week_articles`, `data[].wxid`.

        Source: `POST /api/weixin/search-account/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_ACCOUNT_V1, {"keyword": keyword, "page": page})

    def iter_search_account_v1(
        self, *, keyword: str, page: int | None = None, max_pages: int
    ) -> Pages[SearchAccountV1Data]:
        """Iterate over the pages of `search_account_v1`; each is a response of it.

        The other arguments are those of `search_account_v1`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_ACCOUNT_V1, {"keyword": keyword, "page": page}, max_pages)

    def search_account_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Response[SearchAccountV2Data]:
        """Account search (v2, 公众号搜索).

        Searches official accounts by keyword and returns a list. Unlike version 1, it pages with an offset
        and a state string.

        Versions: `search_account_v1`, `search_account_v2`.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the previous response; empty for the first page.
            current_page: Page number, counted from 1. The vendor's default is `1`.
            offset: Offset from the previous response; 0 for the first page. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `SearchAccountV2Data`, inferred from examples.
            Fields: `nomore_text`, `search_id`, `data[].box_extra_info.title`, `data[].sub_boxes[].box_id`,
            `data[].sub_boxes[].count`, `data[].sub_boxes[].title`, `data[].sub_boxes[].total_count`,
            `data[].sub_boxes[].items[].desc`, `data[].sub_boxes[].items[].doc_id`,
            `data[].sub_boxes[].items[].report_id`, `data[].sub_boxes[].items[].title`,
            `data[].sub_boxes[].items[].jump_info.alias_name`,
            `data[].sub_boxes[].items[].jump_info.nick_name`,
            `data[].sub_boxes[].items[].jump_info.user_name`, `data[].sub_boxes[].items[].source.title`,
            `continue_flag`, `cookies`, `direction`, `enable_question_closely`, `experiment`, …

        Source: `POST /api/weixin/search-account/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_ACCOUNT_V2,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "currentPage": current_page, "offset": offset},
        )

    @deprecated(
        "weixin.search_article_hot_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def search_article_hot_v1(
        self,
        *,
        start_day: str,
        end_day: str,
        keyword: str | None = None,
        publish_type: Literal["IMAGE_TEXT", "VIDEO", "AUDIO", "IMAGE", "TEXT", "REPRINT"] | str | None = None,
        category: Literal[
            "ALL",
            "INTERNATIONAL",
            "SPORTS",
            "ENTERTAINMENT",
            "SOCIETY",
            "FINANCE",
            "CURRENT_AFFAIRS",
            "TECHNOLOGY",
            "EMOTION",
            "AUTOMOTIVE",
            "EDUCATION",
            "FASHION",
            "GAMES",
            "MILITARY",
            "TRAVEL",
            "FOOD",
            "CULTURE",
            "HEALTH",
            "HUMOR",
            "HOME",
            "ANIMATION",
            "PETS",
            "PARENTING",
            "ASTROLOGY",
            "HISTORY",
            "MUSIC",
            "UNCATEGORIZED",
            "COMPREHENSIVE",
            "WORKPLACE",
            "AGRICULTURE",
            "ELDERLY_CARE",
        ]
        | str
        | None = None,
        page: int | None = None,
    ) -> Response[SearchArticleHotV1Data]:
        """Popular articles (v1, 公众号热门文章).

        Deprecated. The vendor names no replacement.

        Lists popular articles published in a range of at most 7 days, with account, popularity score, reads
        and likes. Filter them by keyword, format and category.

        Args:
            start_day: First day of the range, as yyyy-MM-dd.
            end_day: Last day of the range, as yyyy-MM-dd; at most 7 days after startDay.
            keyword: Keyword that the articles must match; empty for no filter.
            publish_type: Format of the articles. The vendor's default is `IMAGE_TEXT`.
                - `IMAGE_TEXT`: Text with pictures
                - `VIDEO`: Video only
                - `AUDIO`: Audio or music only
                - `IMAGE`: Pictures only
                - `TEXT`: Text only
                - `REPRINT`: Reprint
            category: Topic of the articles. The vendor's default is `ALL`.
                - `ALL`: All
                - `INTERNATIONAL`: World news
                - `SPORTS`: Sports
                - `ENTERTAINMENT`: Entertainment
                - `SOCIETY`: Society
                - `FINANCE`: Finance
                - `CURRENT_AFFAIRS`: Current affairs
                - `TECHNOLOGY`: Technology
                - `EMOTION`: Emotions and relationships
                - `AUTOMOTIVE`: Cars
                - `EDUCATION`: Education
                - `FASHION`: Fashion
                - `GAMES`: Games
                - `MILITARY`: Military
                - `TRAVEL`: Travel
                - `FOOD`: Food
                - `CULTURE`: Culture
                - `HEALTH`: Health
                - `HUMOR`: Humor
                - `HOME`: Home
                - `ANIMATION`: Animation
                - `PETS`: Pets
                - `PARENTING`: Parenting
                - `ASTROLOGY`: Astrology
                - `HISTORY`: History
                - `MUSIC`: Music
                - `UNCATEGORIZED`: No category
                - `COMPREHENSIVE`: General
                - `WORKPLACE`: Work and careers
                - `AGRICULTURE`: Agriculture
                - `ELDERLY_CARE`: Care for the elderly
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchArticleHotV1Data`, inferred from examples.
            Fields: `total`, `data[].fans`, `data[].mp_nickname`, `data[].pub_time`, `data[].title`,
            `total_page`, `data[].avg`, `data[].category`, `data[].cover`, `data[].hot`, `data[].is_original`,
            `data[].position`, `data[].publish_type`, `data[].read_num`, `data[].url`, `data[].wxid`,
            `data[].zan_num`.

        Source: `GET /api/weixin/search-article-hot/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_ARTICLE_HOT_V1,
            {
                "startDay": start_day,
                "endDay": end_day,
                "keyword": keyword,
                "publishType": publish_type,
                "category": category,
                "page": page,
            },
        )

    @deprecated(
        "weixin.search_article_hot_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_search_article_hot_v1(
        self,
        *,
        start_day: str,
        end_day: str,
        keyword: str | None = None,
        publish_type: Literal["IMAGE_TEXT", "VIDEO", "AUDIO", "IMAGE", "TEXT", "REPRINT"] | str | None = None,
        category: Literal[
            "ALL",
            "INTERNATIONAL",
            "SPORTS",
            "ENTERTAINMENT",
            "SOCIETY",
            "FINANCE",
            "CURRENT_AFFAIRS",
            "TECHNOLOGY",
            "EMOTION",
            "AUTOMOTIVE",
            "EDUCATION",
            "FASHION",
            "GAMES",
            "MILITARY",
            "TRAVEL",
            "FOOD",
            "CULTURE",
            "HEALTH",
            "HUMOR",
            "HOME",
            "ANIMATION",
            "PETS",
            "PARENTING",
            "ASTROLOGY",
            "HISTORY",
            "MUSIC",
            "UNCATEGORIZED",
            "COMPREHENSIVE",
            "WORKPLACE",
            "AGRICULTURE",
            "ELDERLY_CARE",
        ]
        | str
        | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> Pages[SearchArticleHotV1Data]:
        """Iterate over the pages of `search_article_hot_v1`; each is a response of it.

        The other arguments are those of `search_article_hot_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_ARTICLE_HOT_V1,
            {
                "startDay": start_day,
                "endDay": end_day,
                "keyword": keyword,
                "publishType": publish_type,
                "category": category,
                "page": page,
            },
            max_pages,
        )

    def search_article_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        publish_time_type: Literal["ALL", "ONE_DAY", "SEVEN_DAYS", "HALF_YEAR"] | str | None = None,
        sort_type: Literal["COMPREHENSIVE", "LATEST", "HOT"] | str | None = None,
    ) -> Response[SearchArticleV1Data]:
        """Article search (v1, 公众号文章搜索).

        Searches articles by keyword and returns title, link, summary, account and publish time. This version
        can filter by publish time and set the order.

        Versions: `search_article_v1`, `search_article_v2`.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the previous response; empty for the first page.
            current_page: Page number, counted from 1. The vendor's default is `1`.
            offset: Offset from the previous response; 0 for the first page. The vendor's default is `0`.
            publish_time_type: How recent the articles must be. The vendor's default is `ALL`.
                - `ALL`: Any time
                - `ONE_DAY`: Last day
                - `SEVEN_DAYS`: Last 7 days
                - `HALF_YEAR`: Last half year
            sort_type: Order of the results. The vendor's default is `COMPREHENSIVE`.
                - `COMPREHENSIVE`: Default order
                - `LATEST`: Newest first
                - `HOT`: Most popular first

        Returns:
            The response. Its `data` is `SearchArticleV1Data`, inferred from examples.
            Fields: `search_id`, `data[].box_id`, `data[].count`, `data[].total_count`, `data[].items[].desc`,
            `data[].items[].doc_id`, `data[].items[].report_id`, `data[].items[].title`,
            `data[].items[].source.date_time`, `data[].items[].source.title`, `cookies`, `direction`,
            `enable_question_closely`, `experiment`, `is_auto_play_video`, `is_divide`, `is_home_page`,
            `lang`, `offset`, `page_number`, …

        Source: `POST /api/weixin/search-article/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_ARTICLE_V1,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "currentPage": current_page,
                "offset": offset,
                "publishTimeType": publish_time_type,
                "sortType": sort_type,
            },
        )

    def search_article_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        sub_search_type: Literal["ALL", "FOLLOWED", "LATEST", "RECENT_READ", "HOT"] | str | None = None,
    ) -> Response[Any]:
        """Article search by tab (v2, 公众号文章搜索（按标签页）).

        Searches articles by keyword in one tab of the article search, such as latest or hot. This version has
        no filter for publish time; use version 1 for that.

        Versions: `search_article_v1`, `search_article_v2`.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the previous response; empty for the first page.
            current_page: Page number, counted from 1. The vendor's default is `1`.
            offset: Offset from the previous response; 0 for the first page. The vendor's default is `0`.
            sub_search_type: Tab in which to search. The vendor's default is `ALL`.
                - `ALL`: All articles
                - `FOLLOWED`: Followed accounts
                - `LATEST`: Latest
                - `RECENT_READ`: Recently read
                - `HOT`: Hot

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `POST /api/weixin/search-article/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_ARTICLE_V2,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "currentPage": current_page,
                "offset": offset,
                "subSearchType": sub_search_type,
            },
        )

    def search_miniprogram_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Response[Any]:
        """Mini program search (v1, 小程序搜索).

        Searches mini programs by keyword, page by page. Use it to find the mini programs of a brand or a
        service.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the previous response; empty for the first page.
            current_page: Page number, counted from 1. The vendor's default is `1`.
            offset: Offset from the previous response; 0 for the first page. The vendor's default is `0`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `POST /api/weixin/search-miniprogram/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_MINIPROGRAM_V1,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "currentPage": current_page, "offset": offset},
        )

    def search_suggestions_v1(
        self,
        *,
        keyword: str,
        business_type: Literal[
            "ALL",
            "ACCOUNT",
            "ARTICLE",
            "CHANNEL",
            "MOMENTS",
            "LIVE",
            "EMOJI",
            "AUDIO",
            "BOOK",
            "WECHAT_INDEX",
            "NEWS",
            "MINI_PROGRAM",
            "ENCYCLOPEDIA",
        ]
        | str
        | None = None,
    ) -> Response[Any]:
        """Search suggestions (v1, 搜一搜联想词).

        Returns the words that WeChat suggests for a keyword. Use them to extend a keyword list.

        Args:
            keyword: Keyword to get suggestions for.
            business_type: Type of content that the suggestions refer to. The vendor's default is `ALL`.
                - `ALL`: Everything
                - `ACCOUNT`: Official accounts
                - `ARTICLE`: Articles
                - `CHANNEL`: WeChat Channels
                - `MOMENTS`: Moments
                - `LIVE`: Live streams
                - `EMOJI`: Stickers
                - `AUDIO`: Audio
                - `BOOK`: Books
                - `WECHAT_INDEX`: WeChat Index
                - `NEWS`: News
                - `MINI_PROGRAM`: Mini programs
                - `ENCYCLOPEDIA`: Encyclopedia

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin/search-suggestions/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_SUGGESTIONS_V1, {"keyword": keyword, "businessType": business_type})

    def search_wechat_index_v1(self, *, keyword: str) -> Response[SearchWechatIndexV1Data]:
        """WeChat Index of a keyword (v1, 微信指数查询).

        Returns the WeChat Index of one keyword, a measure of its popularity in WeChat.

        Args:
            keyword: Keyword to look up.

        Returns:
            The response. Its `data` is `SearchWechatIndexV1Data`, inferred from examples.
            Fields: `conversation_id`, `nomore_text`, `search_id`, `no_more_data.guide_text`, `continue_flag`,
            `cookies`, `data`, `direction`, `enable_question_closely`, `experiment`, `is_auto_play_video`,
            `is_divide`, `is_home_page`, `lang`, `offset`, `page_number`, `query`, `result_type`, `ret`,
            `time_stamp`, …

        Source: `GET /api/weixin/search-wechat-index/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_WECHAT_INDEX_V1, {"keyword": keyword})


class AsyncWeixin(AsyncNamespace):
    """Endpoints under `/api/weixin`.

    Official accounts of WeChat, their articles, comments and interaction counts, and keyword search.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def convert_article_link_v1(self, *, link: str) -> Response[Any]:
        """Full link of an article (v1, 公众号文章短链转长链).

        Turns a short or intermediate article link into the full article link. Use it first when other
        endpoints need the full link.

        Args:
            link: Short or intermediate link of the article.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin/convert-article-link/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(CONVERT_ARTICLE_LINK_V1, {"link": link})

    async def get_account_basic_info_v1(self, *, name: str) -> Response[GetAccountBasicInfoV1Data]:
        """Official account profile (v1, 公众号基本信息).

        Returns the profile of one official account: name, biz id, account type, avatar and introduction. The
        account is looked up by its name.

        Args:
            name: Name of the official account.

        Returns:
            The response. Its `data` is `GetAccountBasicInfoV1Data`, inferred from examples.
            Fields: `data.desc`, `data.name`, `data.avatar`, `data.biz`, `data.type`, `data.wxid`.

        Source: `GET /api/weixin/get-account-basic-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ACCOUNT_BASIC_INFO_V1, {"name": name})

    async def get_account_history_articles_v1(
        self,
        *,
        username: str,
        item_show_type: Literal["ARTICLE", "VIDEO", "AUDIO", "IMAGE"] | str | None = None,
        offset: str | None = None,
    ) -> Response[GetAccountHistoryArticlesV1Data]:
        """Past articles of an official account (v1, 公众号历史文章).

        Lists the past articles of one official account page by page, with link, title, cover and publish
        time. This version takes the username of the account and lists one kind of content at a time.

        Versions: `get_account_history_articles_v1`, `get_account_history_articles_v2`.

        Args:
            username: Username of the official account whose articles are listed.
            item_show_type: Kind of content to list. The vendor's default is `ARTICLE`.
                - `ARTICLE`: Articles
                - `VIDEO`: Videos
                - `AUDIO`: Audio
                - `IMAGE`: Pictures
            offset: Position at which the page begins; empty for the first page.

        Returns:
            The response. Its `data` is `GetAccountHistoryArticlesV1Data`, inferred from examples.
            Fields: `masssend_count`, `mp_nickname`, `publish_count`, `data[].post_time`,
            `data[].pre_post_time`, `data[].title`, `data[].update_time`, `head_img`, `mp_ghid`, `mp_wxid`,
            `now_page`, `now_page_articles_num`, `total_num`, `total_page`, `data[].appmsgid`,
            `data[].cover_url`, `data[].digest`, `data[].is_deleted`, `data[].item_show_type`,
            `data[].msg_fail_reason`, …

        Source: `POST /api/weixin/get-account-history-articles/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_ACCOUNT_HISTORY_ARTICLES_V1, {"username": username, "itemShowType": item_show_type, "offset": offset}
        )

    async def get_account_history_articles_v2(
        self, *, ghid: str | None = None, offset: str | None = None, url: str | None = None
    ) -> Response[GetAccountHistoryArticlesV2Data]:
        """Past articles of an official account (v2, 公众号历史文章).

        Lists the past articles of one official account with title, link, cover and read and like counts. This
        version takes the gh_ id or an article link, and pages with a cursor.

        Versions: `get_account_history_articles_v1`, `get_account_history_articles_v2`.

        Args:
            ghid: Original id of the official account, beginning with gh_; give this or url.
            offset: Value of PagingInfo.Offset in the previous response; empty for the first page.
            url: Link of any article of the account; give this or ghid.

        Returns:
            The response. Its `data` is `GetAccountHistoryArticlesV2Data`, inferred from examples.
            Fields: `account_info.nick_name`, `account_info.user_name`, `msg_list.featured_update_time`,
            `msg_list.msg[].base_info.date_time`, `msg_list.msg[].base_info.msg_id`,
            `msg_list.msg[].base_info.unique_id`, `msg_list.msg[].app_msg.base_info.app_msg_id`,
            `msg_list.msg[].app_msg.base_info.create_time`, `msg_list.msg[].app_msg.base_info.update_time`,
            `msg_list.msg[].app_msg.detail_info[].short_show_desc`,
            `msg_list.msg[].app_msg.detail_info[].show_desc`, `msg_list.msg[].app_msg.detail_info[].title`,
            `msg_list.msg[].app_msg.detail_info[].comment_topic_id`,
            `msg_list.msg[].app_msg.detail_info[].finder_export_id`,
            `msg_list.msg[].app_msg.detail_info[].ori_content`,
            `msg_list.msg[].app_msg.detail_info[].send_time`, `ban_reason`, `gender`, `has_artile`,
            `ip_wording`, …

        Source: `POST /api/weixin/get-account-history-articles/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ACCOUNT_HISTORY_ARTICLES_V2, {"ghid": ghid, "offset": offset, "url": url})

    def iter_get_account_history_articles_v2(
        self, *, ghid: str | None = None, offset: str | None = None, url: str | None = None, max_pages: int
    ) -> AsyncPages[GetAccountHistoryArticlesV2Data]:
        """Iterate over the pages of `get_account_history_articles_v2`; each is a response of it.

        The other arguments are those of `get_account_history_articles_v2`; `offset` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_ACCOUNT_HISTORY_ARTICLES_V2, {"ghid": ghid, "offset": offset, "url": url}, max_pages)

    async def get_account_original_count_v1(self, *, ghid: str | None = None, url: str | None = None) -> Response[Any]:
        """Number of original articles of an account (v1, 公众号原创文章数).

        Returns the number of articles of one official account that are marked as original.

        Args:
            ghid: Original id of the official account, beginning with gh_; give this or url.
            url: Link of any article of the account; give this or ghid.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin/get-account-original-count/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ACCOUNT_ORIGINAL_COUNT_V1, {"ghid": ghid, "url": url})

    async def get_account_principal_info_v1(
        self, *, biz: str | None = None, url: str | None = None, wxid: str | None = None
    ) -> Response[Any]:
        """Owner of an official account (v1, 公众号主体信息).

        Returns the registered owner of one official account, such as the company behind it. Identify the
        account by biz, url or wxid.

        Args:
            biz: Biz id of the account, the __biz part of its article links; give one of biz, url and
                wxid.
            url: Link of any article of the account; give one of biz, url and wxid.
            wxid: WeChat id of the account; give one of biz, url and wxid.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin/get-account-principal-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ACCOUNT_PRINCIPAL_INFO_V1, {"biz": biz, "url": url, "wxid": wxid})

    @deprecated(
        "weixin.get_account_today_articles_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_account_today_articles_v1(
        self, *, biz: str | None = None, url: str | None = None, name: str | None = None
    ) -> Response[Any]:
        """Articles an account published today (v1, 公众号当天发文).

        Deprecated. The vendor names no replacement.

        Lists the articles that one official account has published today. Identify the account by biz, url or
        name.

        Args:
            biz: Biz id of the account, the __biz part of its article links; give one of biz, url and
                name.
            url: Link of any article of the account; give one of biz, url and name.
            name: Name or WeChat id of the account; give one of biz, url and name.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin/get-account-today-articles/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ACCOUNT_TODAY_ARTICLES_V1, {"biz": biz, "url": url, "name": name})

    async def get_article_comment_v1(
        self, *, article_url: str, buffer: str | None = None
    ) -> Response[GetArticleCommentV1Data]:
        """Comments on an article (v1, 公众号文章评论).

        Returns the top-level comments on one article, with text, nickname, time, likes and region. A buffer
        leads to the next page.

        Args:
            article_url: Link of the article on mp.weixin.qq.com, for example from an article search.
            buffer: Value of buffer in the previous response; empty for the first page.

        Returns:
            The response. Its `data` is `GetArticleCommentV1Data`, inferred from examples.
            Fields: `total`, `data[].content`, `data[].content_id`, `data[].country_id`,
            `data[].country_name`, `data[].create_time`, `data[].id`, `data[].nick_name`,
            `data[].province_name`, `data[].new_reply_list[].content`, `data[].new_reply_list[].create_time`,
            `data[].new_reply_list[].identity_name`, `data[].new_reply_list[].nick_name`,
            `data[].new_reply_list[].reply_id`, `data[].new_reply_list[].rich_content.rich_text`,
            `data[].new_reply_list[].rich_content.subcontent_list[].plain_text`,
            `data[].new_reply_list[].rich_content.subcontent_list[].rich_text`, `buffer`, `continue_flag`,
            `data[].create_time_stamp`, …

        Source: `POST /api/weixin/get-article-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ARTICLE_COMMENT_V1, {"articleUrl": article_url, "buffer": buffer})

    def iter_get_article_comment_v1(
        self, *, article_url: str, buffer: str | None = None, max_pages: int
    ) -> AsyncPages[GetArticleCommentV1Data]:
        """Iterate over the pages of `get_article_comment_v1`; each is a response of it.

        The other arguments are those of `get_article_comment_v1`; `buffer` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_ARTICLE_COMMENT_V1, {"articleUrl": article_url, "buffer": buffer}, max_pages)

    async def get_article_detail_v1(
        self, *, article_url: str, mode: Literal["TEXT", "RICH_TEXT"] | str | None = None
    ) -> Response[GetArticleDetailV1Data]:
        """Article details (v1, 公众号文章详情).

        Returns one article: account, title, author, publish time, body and pictures. The body is plain text
        or rich text.

        Versions: `get_article_detail_v1`, `get_article_detail_v2`, `get_article_detail_v3`,
        `get_article_detail_v4`, `get_article_detail_v5`.

        Args:
            article_url: Link of the article on mp.weixin.qq.com, for example from an article search.
            mode: Format of the body. The vendor's default is `TEXT`.
                - `TEXT`: Plain text
                - `RICH_TEXT`: Rich text

        Returns:
            The response. Its `data` is `GetArticleDetailV1Data`, inferred from examples.
            Fields: `app_id`, `collect_count`, `comment_count`, `comment_id`, `content`, `content_multi_text`,
            `country_name`, `country_id`, `create_time`, `desc`, `nick_name`, `province_name`, `pubtime`,
            `req_id`, `share_count`, `title`, `update_time`, `user_name`,
            `claim_source_info.media_source_type_info.biz_nickname`,
            `claim_source_info.media_source_type_info.news_time`, …

        Source: `GET /api/weixin/get-article-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ARTICLE_DETAIL_V1, {"articleUrl": article_url, "mode": mode})

    async def get_article_detail_v2(self, *, article_url: str) -> Response[GetArticleDetailV2Data]:
        """Article as separate fields (v2, 公众号文章结构化详情).

        Returns one article as separate fields: title, author, summary, cover, pictures, account and publish
        time. The body is HTML only; there is no mode to choose.

        Versions: `get_article_detail_v1`, `get_article_detail_v2`, `get_article_detail_v3`,
        `get_article_detail_v4`, `get_article_detail_v5`.

        Args:
            article_url: Link of the article on mp.weixin.qq.com, for example from an article search.

        Returns:
            The response. Its `data` is `GetArticleDetailV2Data`, inferred from examples.
            Fields: `content`, `desc`, `gh_id`, `nickname`, `post_time`, `title`, `article_url`, `author`,
            `copyright`, `cover_url`, `mp_head_img`, `post_time_str`, `signature`, `source_url`, `wxid`,
            `picture_page_info_list[].cdn_url`, `picture_page_info_list[].height`,
            `picture_page_info_list[].width`.

        Source: `GET /api/weixin/get-article-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ARTICLE_DETAIL_V2, {"articleUrl": article_url})

    async def get_article_detail_v3(
        self, *, article_url: str, mode: Literal["TEXT", "RICH_TEXT"] | str | None = None
    ) -> Response[GetArticleDetailV3Data]:
        """Article with video data (v3, 含视频的公众号文章详情).

        Returns one article: account, title, author, publish time, body and pictures. Use this version for
        articles with videos; it adds the video data if there is any.

        Versions: `get_article_detail_v1`, `get_article_detail_v2`, `get_article_detail_v3`,
        `get_article_detail_v4`, `get_article_detail_v5`.

        Args:
            article_url: Link of the article on mp.weixin.qq.com, for example from an article search.
            mode: Format of the body. The vendor's default is `TEXT`.
                - `TEXT`: Plain text
                - `RICH_TEXT`: Rich text

        Returns:
            The response. Its `data` is `GetArticleDetailV3Data`, inferred from examples.
            Fields: `app_id`, `collect_count`, `comment_count`, `comment_id`, `content`, `content_multi_text`,
            `country_name`, `country_id`, `create_time`, `desc`, `nick_name`, `province_name`, `pubtime`,
            `req_id`, `share_count`, `title`, `update_time`, `user_name`,
            `claim_source_info.media_source_type_info.biz_nickname`,
            `claim_source_info.media_source_type_info.news_time`, …

        Source: `GET /api/weixin/get-article-detail/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ARTICLE_DETAIL_V3, {"articleUrl": article_url, "mode": mode})

    async def get_article_detail_v4(self, *, article_url: str) -> Response[GetArticleDetailV4Data]:
        """Article as HTML (v4, 公众号文章 HTML).

        Returns one article as a complete HTML page, with title, account and publish time beside it. Use this
        version to render or archive an article.

        Versions: `get_article_detail_v1`, `get_article_detail_v2`, `get_article_detail_v3`,
        `get_article_detail_v4`, `get_article_detail_v5`.

        Args:
            article_url: Link of the article on mp.weixin.qq.com, for example from an article search.

        Returns:
            The response. Its `data` is `GetArticleDetailV4Data`, inferred from examples.
            Fields: `data.desc`, `data.gh_id`, `data.nickname`, `data.post_time`, `data.title`,
            `data.article_url`, `data.author`, `data.biz`, `data.copyright`, `data.cover_url`, `data.html`,
            `data.ip_wording`, `data.mp_head_img`, `data.post_time_str`, `data.signature`, `data.source_url`,
            `data.wxid`.

        Source: `GET /api/weixin/get-article-detail/v4`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ARTICLE_DETAIL_V4, {"articleUrl": article_url})

    async def get_article_detail_v5(self, *, article_url: str) -> Response[GetArticleDetailV5Data]:
        """Article summary (v5, 公众号文章概要).

        Returns a summary of one article without its body: title, account, author, abstract, publish time, and
        read and like counts.

        Versions: `get_article_detail_v1`, `get_article_detail_v2`, `get_article_detail_v3`,
        `get_article_detail_v4`, `get_article_detail_v5`.

        Args:
            article_url: Link of the article on mp.weixin.qq.com, for example from an article search.

        Returns:
            The response. Its `data` is `GetArticleDetailV5Data`, inferred from examples.
            Fields: `data[].public_time`, `data[].title`, `data[].wx_name`, `data[].author`,
            `data[].copyright_stat`, `data[].cover`, `data[].ghid`, `data[].hashid`, `data[].idx`,
            `data[].look`, `data[].praise`, `data[].read`, `data[].source_url`, `data[].summary`,
            `data[].total_item_num`, `data[].type`, `data[].url`, `data[].wx_head_img`, `data[].wxid`.

        Source: `GET /api/weixin/get-article-detail/v5`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ARTICLE_DETAIL_V5, {"articleUrl": article_url})

    async def get_article_metrics_v1(self, *, article_url: str) -> Response[Any]:
        """Article reads and likes (v1, 公众号文章阅读数与点赞数).

        Returns the basic counts of one article, such as reads and likes. The link must end in #rd or
        #wechat_redirect. Version 2 returns more figures.

        Versions: `get_article_metrics_v1`, `get_article_metrics_v2`.

        Args:
            article_url: Full link of the article, ending in #rd or #wechat_redirect.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin/get-article-metrics/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ARTICLE_METRICS_V1, {"articleUrl": article_url})

    async def get_article_metrics_v2(self, *, article_url: str) -> Response[Any]:
        """Extended article metrics (v2, 公众号文章互动数据（扩展）).

        Returns the interaction counts of one article, with more figures than version 1.

        Versions: `get_article_metrics_v1`, `get_article_metrics_v2`.

        Args:
            article_url: Link of the article on mp.weixin.qq.com, for example from an article search.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin/get-article-metrics/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ARTICLE_METRICS_V2, {"articleUrl": article_url})

    async def get_article_sub_comment_v1(self, *, article_url: str, content_id: str) -> Response[Any]:
        """Replies to an article comment (v1, 公众号文章评论回复).

        Returns the replies to one top-level comment on an article.

        Args:
            article_url: Link of the article that the comment belongs to.
            content_id: The content_id of the comment, from the article comments endpoint.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin/get-article-sub-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ARTICLE_SUB_COMMENT_V1, {"articleUrl": article_url, "contentId": content_id})

    async def search_account_v1(self, *, keyword: str, page: int | None = None) -> Response[SearchAccountV1Data]:
        """Account search, one per page (v1, 公众号搜索（每页一个）).

        Searches official accounts by keyword and returns one per page, with biz id, owner, follower count,
        and average reads and likes of the top article. Use version 2 for a longer list.

        Versions: `search_account_v1`, `search_account_v2`.

        Args:
            keyword: Name of an account, or a related word.
            page: Page number, counted from 1; each page holds one account. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchAccountV1Data`, inferred from examples.
            Fields: `data[].fans`, `data[].name`, `data[].owner_name`, `data[].avatar`, `data[].avg_top_read`,
            `data[].avg_top_zan`, `data[].biz`, `data[].customer_type`, `data[].ghid`,
            `data[].lastest_publish`, `data[].qrcode`, `data[].week_articles`, `data[].wxid`.

        Source: `POST /api/weixin/search-account/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_ACCOUNT_V1, {"keyword": keyword, "page": page})

    def iter_search_account_v1(
        self, *, keyword: str, page: int | None = None, max_pages: int
    ) -> AsyncPages[SearchAccountV1Data]:
        """Iterate over the pages of `search_account_v1`; each is a response of it.

        The other arguments are those of `search_account_v1`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_ACCOUNT_V1, {"keyword": keyword, "page": page}, max_pages)

    async def search_account_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Response[SearchAccountV2Data]:
        """Account search (v2, 公众号搜索).

        Searches official accounts by keyword and returns a list. Unlike version 1, it pages with an offset
        and a state string.

        Versions: `search_account_v1`, `search_account_v2`.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the previous response; empty for the first page.
            current_page: Page number, counted from 1. The vendor's default is `1`.
            offset: Offset from the previous response; 0 for the first page. The vendor's default is `0`.

        Returns:
            The response. Its `data` is `SearchAccountV2Data`, inferred from examples.
            Fields: `nomore_text`, `search_id`, `data[].box_extra_info.title`, `data[].sub_boxes[].box_id`,
            `data[].sub_boxes[].count`, `data[].sub_boxes[].title`, `data[].sub_boxes[].total_count`,
            `data[].sub_boxes[].items[].desc`, `data[].sub_boxes[].items[].doc_id`,
            `data[].sub_boxes[].items[].report_id`, `data[].sub_boxes[].items[].title`,
            `data[].sub_boxes[].items[].jump_info.alias_name`,
            `data[].sub_boxes[].items[].jump_info.nick_name`,
            `data[].sub_boxes[].items[].jump_info.user_name`, `data[].sub_boxes[].items[].source.title`,
            `continue_flag`, `cookies`, `direction`, `enable_question_closely`, `experiment`, …

        Source: `POST /api/weixin/search-account/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_ACCOUNT_V2,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "currentPage": current_page, "offset": offset},
        )

    @deprecated(
        "weixin.search_article_hot_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def search_article_hot_v1(
        self,
        *,
        start_day: str,
        end_day: str,
        keyword: str | None = None,
        publish_type: Literal["IMAGE_TEXT", "VIDEO", "AUDIO", "IMAGE", "TEXT", "REPRINT"] | str | None = None,
        category: Literal[
            "ALL",
            "INTERNATIONAL",
            "SPORTS",
            "ENTERTAINMENT",
            "SOCIETY",
            "FINANCE",
            "CURRENT_AFFAIRS",
            "TECHNOLOGY",
            "EMOTION",
            "AUTOMOTIVE",
            "EDUCATION",
            "FASHION",
            "GAMES",
            "MILITARY",
            "TRAVEL",
            "FOOD",
            "CULTURE",
            "HEALTH",
            "HUMOR",
            "HOME",
            "ANIMATION",
            "PETS",
            "PARENTING",
            "ASTROLOGY",
            "HISTORY",
            "MUSIC",
            "UNCATEGORIZED",
            "COMPREHENSIVE",
            "WORKPLACE",
            "AGRICULTURE",
            "ELDERLY_CARE",
        ]
        | str
        | None = None,
        page: int | None = None,
    ) -> Response[SearchArticleHotV1Data]:
        """Popular articles (v1, 公众号热门文章).

        Deprecated. The vendor names no replacement.

        Lists popular articles published in a range of at most 7 days, with account, popularity score, reads
        and likes. Filter them by keyword, format and category.

        Args:
            start_day: First day of the range, as yyyy-MM-dd.
            end_day: Last day of the range, as yyyy-MM-dd; at most 7 days after startDay.
            keyword: Keyword that the articles must match; empty for no filter.
            publish_type: Format of the articles. The vendor's default is `IMAGE_TEXT`.
                - `IMAGE_TEXT`: Text with pictures
                - `VIDEO`: Video only
                - `AUDIO`: Audio or music only
                - `IMAGE`: Pictures only
                - `TEXT`: Text only
                - `REPRINT`: Reprint
            category: Topic of the articles. The vendor's default is `ALL`.
                - `ALL`: All
                - `INTERNATIONAL`: World news
                - `SPORTS`: Sports
                - `ENTERTAINMENT`: Entertainment
                - `SOCIETY`: Society
                - `FINANCE`: Finance
                - `CURRENT_AFFAIRS`: Current affairs
                - `TECHNOLOGY`: Technology
                - `EMOTION`: Emotions and relationships
                - `AUTOMOTIVE`: Cars
                - `EDUCATION`: Education
                - `FASHION`: Fashion
                - `GAMES`: Games
                - `MILITARY`: Military
                - `TRAVEL`: Travel
                - `FOOD`: Food
                - `CULTURE`: Culture
                - `HEALTH`: Health
                - `HUMOR`: Humor
                - `HOME`: Home
                - `ANIMATION`: Animation
                - `PETS`: Pets
                - `PARENTING`: Parenting
                - `ASTROLOGY`: Astrology
                - `HISTORY`: History
                - `MUSIC`: Music
                - `UNCATEGORIZED`: No category
                - `COMPREHENSIVE`: General
                - `WORKPLACE`: Work and careers
                - `AGRICULTURE`: Agriculture
                - `ELDERLY_CARE`: Care for the elderly
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchArticleHotV1Data`, inferred from examples.
            Fields: `total`, `data[].fans`, `data[].mp_nickname`, `data[].pub_time`, `data[].title`,
            `total_page`, `data[].avg`, `data[].category`, `data[].cover`, `data[].hot`, `data[].is_original`,
            `data[].position`, `data[].publish_type`, `data[].read_num`, `data[].url`, `data[].wxid`,
            `data[].zan_num`.

        Source: `GET /api/weixin/search-article-hot/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_ARTICLE_HOT_V1,
            {
                "startDay": start_day,
                "endDay": end_day,
                "keyword": keyword,
                "publishType": publish_type,
                "category": category,
                "page": page,
            },
        )

    @deprecated(
        "weixin.search_article_hot_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_search_article_hot_v1(
        self,
        *,
        start_day: str,
        end_day: str,
        keyword: str | None = None,
        publish_type: Literal["IMAGE_TEXT", "VIDEO", "AUDIO", "IMAGE", "TEXT", "REPRINT"] | str | None = None,
        category: Literal[
            "ALL",
            "INTERNATIONAL",
            "SPORTS",
            "ENTERTAINMENT",
            "SOCIETY",
            "FINANCE",
            "CURRENT_AFFAIRS",
            "TECHNOLOGY",
            "EMOTION",
            "AUTOMOTIVE",
            "EDUCATION",
            "FASHION",
            "GAMES",
            "MILITARY",
            "TRAVEL",
            "FOOD",
            "CULTURE",
            "HEALTH",
            "HUMOR",
            "HOME",
            "ANIMATION",
            "PETS",
            "PARENTING",
            "ASTROLOGY",
            "HISTORY",
            "MUSIC",
            "UNCATEGORIZED",
            "COMPREHENSIVE",
            "WORKPLACE",
            "AGRICULTURE",
            "ELDERLY_CARE",
        ]
        | str
        | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> AsyncPages[SearchArticleHotV1Data]:
        """Iterate over the pages of `search_article_hot_v1`; each is a response of it.

        The other arguments are those of `search_article_hot_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_ARTICLE_HOT_V1,
            {
                "startDay": start_day,
                "endDay": end_day,
                "keyword": keyword,
                "publishType": publish_type,
                "category": category,
                "page": page,
            },
            max_pages,
        )

    async def search_article_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        publish_time_type: Literal["ALL", "ONE_DAY", "SEVEN_DAYS", "HALF_YEAR"] | str | None = None,
        sort_type: Literal["COMPREHENSIVE", "LATEST", "HOT"] | str | None = None,
    ) -> Response[SearchArticleV1Data]:
        """Article search (v1, 公众号文章搜索).

        Searches articles by keyword and returns title, link, summary, account and publish time. This version
        can filter by publish time and set the order.

        Versions: `search_article_v1`, `search_article_v2`.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the previous response; empty for the first page.
            current_page: Page number, counted from 1. The vendor's default is `1`.
            offset: Offset from the previous response; 0 for the first page. The vendor's default is `0`.
            publish_time_type: How recent the articles must be. The vendor's default is `ALL`.
                - `ALL`: Any time
                - `ONE_DAY`: Last day
                - `SEVEN_DAYS`: Last 7 days
                - `HALF_YEAR`: Last half year
            sort_type: Order of the results. The vendor's default is `COMPREHENSIVE`.
                - `COMPREHENSIVE`: Default order
                - `LATEST`: Newest first
                - `HOT`: Most popular first

        Returns:
            The response. Its `data` is `SearchArticleV1Data`, inferred from examples.
            Fields: `search_id`, `data[].box_id`, `data[].count`, `data[].total_count`, `data[].items[].desc`,
            `data[].items[].doc_id`, `data[].items[].report_id`, `data[].items[].title`,
            `data[].items[].source.date_time`, `data[].items[].source.title`, `cookies`, `direction`,
            `enable_question_closely`, `experiment`, `is_auto_play_video`, `is_divide`, `is_home_page`,
            `lang`, `offset`, `page_number`, …

        Source: `POST /api/weixin/search-article/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_ARTICLE_V1,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "currentPage": current_page,
                "offset": offset,
                "publishTimeType": publish_time_type,
                "sortType": sort_type,
            },
        )

    async def search_article_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        sub_search_type: Literal["ALL", "FOLLOWED", "LATEST", "RECENT_READ", "HOT"] | str | None = None,
    ) -> Response[Any]:
        """Article search by tab (v2, 公众号文章搜索（按标签页）).

        Searches articles by keyword in one tab of the article search, such as latest or hot. This version has
        no filter for publish time; use version 1 for that.

        Versions: `search_article_v1`, `search_article_v2`.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the previous response; empty for the first page.
            current_page: Page number, counted from 1. The vendor's default is `1`.
            offset: Offset from the previous response; 0 for the first page. The vendor's default is `0`.
            sub_search_type: Tab in which to search. The vendor's default is `ALL`.
                - `ALL`: All articles
                - `FOLLOWED`: Followed accounts
                - `LATEST`: Latest
                - `RECENT_READ`: Recently read
                - `HOT`: Hot

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `POST /api/weixin/search-article/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_ARTICLE_V2,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "currentPage": current_page,
                "offset": offset,
                "subSearchType": sub_search_type,
            },
        )

    async def search_miniprogram_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Response[Any]:
        """Mini program search (v1, 小程序搜索).

        Searches mini programs by keyword, page by page. Use it to find the mini programs of a brand or a
        service.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the previous response; empty for the first page.
            current_page: Page number, counted from 1. The vendor's default is `1`.
            offset: Offset from the previous response; 0 for the first page. The vendor's default is `0`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `POST /api/weixin/search-miniprogram/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_MINIPROGRAM_V1,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "currentPage": current_page, "offset": offset},
        )

    async def search_suggestions_v1(
        self,
        *,
        keyword: str,
        business_type: Literal[
            "ALL",
            "ACCOUNT",
            "ARTICLE",
            "CHANNEL",
            "MOMENTS",
            "LIVE",
            "EMOJI",
            "AUDIO",
            "BOOK",
            "WECHAT_INDEX",
            "NEWS",
            "MINI_PROGRAM",
            "ENCYCLOPEDIA",
        ]
        | str
        | None = None,
    ) -> Response[Any]:
        """Search suggestions (v1, 搜一搜联想词).

        Returns the words that WeChat suggests for a keyword. Use them to extend a keyword list.

        Args:
            keyword: Keyword to get suggestions for.
            business_type: Type of content that the suggestions refer to. The vendor's default is `ALL`.
                - `ALL`: Everything
                - `ACCOUNT`: Official accounts
                - `ARTICLE`: Articles
                - `CHANNEL`: WeChat Channels
                - `MOMENTS`: Moments
                - `LIVE`: Live streams
                - `EMOJI`: Stickers
                - `AUDIO`: Audio
                - `BOOK`: Books
                - `WECHAT_INDEX`: WeChat Index
                - `NEWS`: News
                - `MINI_PROGRAM`: Mini programs
                - `ENCYCLOPEDIA`: Encyclopedia

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/weixin/search-suggestions/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_SUGGESTIONS_V1, {"keyword": keyword, "businessType": business_type})

    async def search_wechat_index_v1(self, *, keyword: str) -> Response[SearchWechatIndexV1Data]:
        """WeChat Index of a keyword (v1, 微信指数查询).

        Returns the WeChat Index of one keyword, a measure of its popularity in WeChat.

        Args:
            keyword: Keyword to look up.

        Returns:
            The response. Its `data` is `SearchWechatIndexV1Data`, inferred from examples.
            Fields: `conversation_id`, `nomore_text`, `search_id`, `no_more_data.guide_text`, `continue_flag`,
            `cookies`, `data`, `direction`, `enable_question_closely`, `experiment`, `is_auto_play_video`,
            `is_divide`, `is_home_page`, `lang`, `offset`, `page_number`, `query`, `result_type`, `ret`,
            `time_stamp`, …

        Source: `GET /api/weixin/search-wechat-index/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_WECHAT_INDEX_V1, {"keyword": keyword})
