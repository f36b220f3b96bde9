"""Endpoints under `/api/qq-huxuan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .cgi_bin_advertiser_finder_publisher_detail_v1 import CgiBinAdvertiserFinderPublisherDetailV1Data
    from .cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1 import (
        CgiBinAdvertiserFinderPublisherGetFinderVideoShowV1Data,
    )
    from .cgi_bin_advertiser_finder_publisher_search_v1 import CgiBinAdvertiserFinderPublisherSearchV1Data
    from .cgi_bin_advertiser_mp_publisher_detail_v1 import CgiBinAdvertiserMpPublisherDetailV1Data
    from .cgi_bin_advertiser_mp_publisher_get_user_articles_v1 import CgiBinAdvertiserMpPublisherGetUserArticlesV1Data
    from .cgi_bin_advertiser_mp_publisher_search_v1 import CgiBinAdvertiserMpPublisherSearchV1Data

CGI_BIN_ADVERTISER_FINDER_PUBLISHER_DETAIL_V1: Operation[CgiBinAdvertiserFinderPublisherDetailV1Data] = Operation(
    name="qq_huxuan.cgi_bin_advertiser_finder_publisher_detail_v1",
    method="GET",
    path="/api/qq-huxuan/cgi-bin/advertiser/finder_publisher/detail/v1",
    summary="Channels creator details (v1, 视频号达人详情).",
    parameters={"app_id": "appId"},
    data="justone_generated.api.qq_huxuan.cgi_bin_advertiser_finder_publisher_detail_v1",
    family="qq_huxuan_cgi_bin_advertiser_finder_publisher_detail",
)
CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_FINDER_VIDEO_SHOW_V1: Operation[
    CgiBinAdvertiserFinderPublisherGetFinderVideoShowV1Data
] = Operation(
    name="qq_huxuan.cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1",
    method="GET",
    path="/api/qq-huxuan/cgi-bin/advertiser/finder_publisher/get_finder_video_show/v1",
    summary="Videos of a Channels creator (v1, 视频号达人作品列表).",
    parameters={
        "app_id": "appId",
        "begin_date": "beginDate",
        "end_date": "endDate",
        "video_type": "videoType",
        "page": "page",
    },
    data="justone_generated.api.qq_huxuan.cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "video_list"),
    family="qq_huxuan_cgi_bin_advertiser_finder_publisher_get_finder_video_show",
)
CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_RANK_FINDER_CONTENT_V1: Operation[Any] = Operation(
    name="qq_huxuan.cgi_bin_advertiser_finder_publisher_get_rank_finder_content_v1",
    method="GET",
    path="/api/qq-huxuan/cgi-bin/advertiser/finder_publisher/get_rank_finder_content/v1",
    summary="Ranking of Channels content (v1, 视频号热门内容榜).",
    parameters={"category": "category", "sort": "sort", "month": "month", "page": "page"},
    paging=Paging(step={"page": 1}, first={"page": 1}),
)
CGI_BIN_ADVERTISER_FINDER_PUBLISHER_SEARCH_V1: Operation[CgiBinAdvertiserFinderPublisherSearchV1Data] = Operation(
    name="qq_huxuan.cgi_bin_advertiser_finder_publisher_search_v1",
    method="GET",
    path="/api/qq-huxuan/cgi-bin/advertiser/finder_publisher/search/v1",
    summary="Channels creator search (v1, 视频号达人搜索).",
    parameters={"keyword": "keyword", "page": "page"},
    data="justone_generated.api.qq_huxuan.cgi_bin_advertiser_finder_publisher_search_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "item"),
    family="qq_huxuan_cgi_bin_advertiser_finder_publisher_search",
)
CGI_BIN_ADVERTISER_MP_PUBLISHER_DETAIL_V1: Operation[CgiBinAdvertiserMpPublisherDetailV1Data] = Operation(
    name="qq_huxuan.cgi_bin_advertiser_mp_publisher_detail_v1",
    method="GET",
    path="/api/qq-huxuan/cgi-bin/advertiser/mp_publisher/detail/v1",
    summary="Official account details (v1, 公众号达人详情).",
    parameters={"app_id": "appId"},
    data="justone_generated.api.qq_huxuan.cgi_bin_advertiser_mp_publisher_detail_v1",
    family="qq_huxuan_cgi_bin_advertiser_mp_publisher_detail",
)
CGI_BIN_ADVERTISER_MP_PUBLISHER_GET_USER_ARTICLES_V1: Operation[CgiBinAdvertiserMpPublisherGetUserArticlesV1Data] = (
    Operation(
        name="qq_huxuan.cgi_bin_advertiser_mp_publisher_get_user_articles_v1",
        method="GET",
        path="/api/qq-huxuan/cgi-bin/advertiser/mp_publisher/get_user_articles/v1",
        summary="Articles of an official account (v1, 公众号达人文章列表).",
        parameters={
            "app_id": "appId",
            "start_date": "startDate",
            "end_date": "endDate",
            "keyword": "keyword",
            "article_type": "articleType",
            "page": "page",
        },
        data="justone_generated.api.qq_huxuan.cgi_bin_advertiser_mp_publisher_get_user_articles_v1",
        paging=Paging(step={"page": 1}, first={"page": 1}),
        items_path=("data", "items"),
        family="qq_huxuan_cgi_bin_advertiser_mp_publisher_get_user_articles",
    )
)
CGI_BIN_ADVERTISER_MP_PUBLISHER_SEARCH_V1: Operation[CgiBinAdvertiserMpPublisherSearchV1Data] = Operation(
    name="qq_huxuan.cgi_bin_advertiser_mp_publisher_search_v1",
    method="GET",
    path="/api/qq-huxuan/cgi-bin/advertiser/mp_publisher/search/v1",
    summary="Official account search (v1, 公众号达人搜索).",
    parameters={"keyword": "keyword", "page": "page"},
    data="justone_generated.api.qq_huxuan.cgi_bin_advertiser_mp_publisher_search_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "item"),
    family="qq_huxuan_cgi_bin_advertiser_mp_publisher_search",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    CGI_BIN_ADVERTISER_FINDER_PUBLISHER_DETAIL_V1,
    CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_FINDER_VIDEO_SHOW_V1,
    CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_RANK_FINDER_CONTENT_V1,
    CGI_BIN_ADVERTISER_FINDER_PUBLISHER_SEARCH_V1,
    CGI_BIN_ADVERTISER_MP_PUBLISHER_DETAIL_V1,
    CGI_BIN_ADVERTISER_MP_PUBLISHER_GET_USER_ARTICLES_V1,
    CGI_BIN_ADVERTISER_MP_PUBLISHER_SEARCH_V1,
)

DATA_CLASSES: dict[str, str] = {
    "CgiBinAdvertiserFinderPublisherDetailV1Data": "justone_generated.api.qq_huxuan.cgi_bin_advertiser_finder_publisher_detail_v1",
    "CgiBinAdvertiserFinderPublisherGetFinderVideoShowV1Data": "justone_generated.api.qq_huxuan.cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1",
    "CgiBinAdvertiserFinderPublisherSearchV1Data": "justone_generated.api.qq_huxuan.cgi_bin_advertiser_finder_publisher_search_v1",
    "CgiBinAdvertiserMpPublisherDetailV1Data": "justone_generated.api.qq_huxuan.cgi_bin_advertiser_mp_publisher_detail_v1",
    "CgiBinAdvertiserMpPublisherGetUserArticlesV1Data": "justone_generated.api.qq_huxuan.cgi_bin_advertiser_mp_publisher_get_user_articles_v1",
    "CgiBinAdvertiserMpPublisherSearchV1Data": "justone_generated.api.qq_huxuan.cgi_bin_advertiser_mp_publisher_search_v1",
}


class QqHuxuan(Namespace):
    """Endpoints under `/api/qq-huxuan`.

    Channels creators and official accounts of Huxuan, Tencent's creator ad marketplace, with prices,
    audiences and content.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def cgi_bin_advertiser_finder_publisher_detail_v1(
        self, *, app_id: str
    ) -> Response[CgiBinAdvertiserFinderPublisherDetailV1Data]:
        """Channels creator details (v1, 视频号达人详情).

        Returns one Channels creator on Tencent Huxuan: prices, follower range, average plays, interaction
        rate, index scores, and the profiles of followers and viewers.

        Args:
            app_id: The appid of the creator, from the Channels creator search; it begins with sph.

        Returns:
            The response. Its `data` is `CgiBinAdvertiserFinderPublisherDetailV1Data`, inferred from examples.
            Fields: `item.ader_long_video_price`, `item.ader_short_video_price`, `item.avg_interaction_count`,
            `item.avg_like_count`, `item.avg_read_count`, `item.index_category_content`,
            `item.index_compare_content`, `item.index_content`, `item.live_combo_price`,
            `item.long_video_price`, `item.mcn_id`, `item.mcn_name`, `item.median_read_count`,
            `item.nickname`, `item.order_avg_median_read_count`, `item.order_avg_read_count`,
            `item.order_interaction_count`, `item.proceeding_order_count`, `item.recent_changed_price`,
            `item.semantic_match_content`, …

        Source: `GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(CGI_BIN_ADVERTISER_FINDER_PUBLISHER_DETAIL_V1, {"appId": app_id})

    def cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1(
        self,
        *,
        app_id: str,
        begin_date: str,
        end_date: str,
        video_type: Literal["ALL", "ORDER", "HOT", "PERSON"] | str | None = None,
        page: int | None = None,
    ) -> Response[CgiBinAdvertiserFinderPublisherGetFinderVideoShowV1Data]:
        """Videos of a Channels creator (v1, 视频号达人作品列表).

        Lists the videos of one Channels creator between two dates, with plays, likes, comments and shares.
        Ordered videos also name the advertiser and its industry.

        Args:
            app_id: The appid of the creator, from the Channels creator search; it begins with sph.
            begin_date: First day of the range, as yyyyMMdd.
            end_date: Last day of the range, as yyyyMMdd.
            video_type: Kind of video to list. The vendor's default is `ALL`.
                - `ALL`: All videos
                - `ORDER`: Videos ordered through Huxuan
                - `HOT`: Popular videos
                - `PERSON`: The creator's own videos
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `CgiBinAdvertiserFinderPublisherGetFinderVideoShowV1Data`, inferred from examples.
            Fields: `video_list[].ader_name`, `video_list[].export_id`, `video_list[].industry_name`,
            `video_list[].release_time`, `show_type`, `total_cnt`, `video_list[].ad_component_status`,
            `video_list[].aid`, `video_list[].comment_pv`, `video_list[].cover_url`,
            `video_list[].delete_flag`, `video_list[].description`, `video_list[].event_show_type`,
            `video_list[].fav_pv`, `video_list[].heart_pv`, `video_list[].industry_read_pv`,
            `video_list[].interaction_pv`, `video_list[].interaction_rate`, `video_list[].is_hide`,
            `video_list[].read_pv`, …

        Source: `GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/get_finder_video_show/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_FINDER_VIDEO_SHOW_V1,
            {"appId": app_id, "beginDate": begin_date, "endDate": end_date, "videoType": video_type, "page": page},
        )

    def iter_cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1(
        self,
        *,
        app_id: str,
        begin_date: str,
        end_date: str,
        video_type: Literal["ALL", "ORDER", "HOT", "PERSON"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> Pages[CgiBinAdvertiserFinderPublisherGetFinderVideoShowV1Data]:
        """Iterate over the pages of `cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1`; each is a response of it.

        The other arguments are those of `cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1`;
        `page` stand for the page to begin with. To go on later, save `next_params` and pass it on in their
        place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_FINDER_VIDEO_SHOW_V1,
            {"appId": app_id, "beginDate": begin_date, "endDate": end_date, "videoType": video_type, "page": page},
            max_pages,
        )

    def cgi_bin_advertiser_finder_publisher_get_rank_finder_content_v1(
        self,
        *,
        category: Literal[
            "ALL",
            "FOOD",
            "LIFESTYLE",
            "COMEDY",
            "EMOTION",
            "SOCIETY",
            "HUMANITIES_ARTS",
            "DRAMA",
            "ENTERTAINMENT",
            "TECHNOLOGY",
            "FINANCE",
            "FILM_TV_VARIETY",
            "GAMING",
            "PARENTING",
            "MUSIC",
            "TRAVEL",
            "SPORTS",
            "SCIENCE",
            "AUTOMOTIVE",
            "EDUCATION",
            "CAREER",
            "HEALTH",
            "PETS",
        ]
        | str
        | None = None,
        sort: Literal["INTERACTION", "PLAY", "THUMB_LIKE", "HEART_LIKE", "COMMENT", "SHARE"] | str | None = None,
        month: str | None = None,
        page: int | None = None,
    ) -> Response[Any]:
        """Ranking of Channels content (v1, 视频号热门内容榜).

        Returns a ranking of popular Channels content. It can be limited to a category and a month, and
        ordered by plays or by interactions.

        Args:
            category: Content category of the ranking. The vendor's default is `ALL`.
                - `ALL`: All
                - `FOOD`: Food
                - `LIFESTYLE`: Lifestyle
                - `COMEDY`: Comedy
                - `EMOTION`: Emotions and relationships
                - `SOCIETY`: Society
                - `HUMANITIES_ARTS`: Humanities and arts
                - `DRAMA`: Drama
                - `ENTERTAINMENT`: Entertainment
                - `TECHNOLOGY`: Technology
                - `FINANCE`: Finance
                - `FILM_TV_VARIETY`: Film, television and variety shows
                - `GAMING`: Gaming
                - `PARENTING`: Parenting
                - `MUSIC`: Music
                - `TRAVEL`: Travel
                - `SPORTS`: Sports
                - `SCIENCE`: Science
                - `AUTOMOTIVE`: Cars
                - `EDUCATION`: Education
                - `CAREER`: Careers
                - `HEALTH`: Health
                - `PETS`: Pets
            sort: Count by which the ranking is ordered. The vendor's default is `INTERACTION`.
                - `INTERACTION`: Interactions
                - `PLAY`: Plays
                - `THUMB_LIKE`: Thumb likes
                - `HEART_LIKE`: Heart likes
                - `COMMENT`: Comments
                - `SHARE`: Shares
            month: Month of the ranking.
            page: Page number. The vendor's default is `1`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/get_rank_finder_content/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_RANK_FINDER_CONTENT_V1,
            {"category": category, "sort": sort, "month": month, "page": page},
        )

    def iter_cgi_bin_advertiser_finder_publisher_get_rank_finder_content_v1(
        self,
        *,
        category: Literal[
            "ALL",
            "FOOD",
            "LIFESTYLE",
            "COMEDY",
            "EMOTION",
            "SOCIETY",
            "HUMANITIES_ARTS",
            "DRAMA",
            "ENTERTAINMENT",
            "TECHNOLOGY",
            "FINANCE",
            "FILM_TV_VARIETY",
            "GAMING",
            "PARENTING",
            "MUSIC",
            "TRAVEL",
            "SPORTS",
            "SCIENCE",
            "AUTOMOTIVE",
            "EDUCATION",
            "CAREER",
            "HEALTH",
            "PETS",
        ]
        | str
        | None = None,
        sort: Literal["INTERACTION", "PLAY", "THUMB_LIKE", "HEART_LIKE", "COMMENT", "SHARE"] | str | None = None,
        month: str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> Pages[Any]:
        """Iterate over the pages of `cgi_bin_advertiser_finder_publisher_get_rank_finder_content_v1`; each is a response of it.

        The other arguments are those of `cgi_bin_advertiser_finder_publisher_get_rank_finder_content_v1`;
        `page` stand for the page to begin with. To go on later, save `next_params` and pass it on in their
        place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_RANK_FINDER_CONTENT_V1,
            {"category": category, "sort": sort, "month": month, "page": page},
            max_pages,
        )

    def cgi_bin_advertiser_finder_publisher_search_v1(
        self, *, keyword: str | None = None, page: int | None = None
    ) -> Response[CgiBinAdvertiserFinderPublisherSearchV1Data]:
        """Channels creator search (v1, 视频号达人搜索).

        Lists Channels creators on Tencent Huxuan with prices, follower range, average plays and index scores.
        A nickname keyword narrows the list.

        Args:
            keyword: Keyword in the nickname of the creator; empty for the default list.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `CgiBinAdvertiserFinderPublisherSearchV1Data`, inferred from examples.
            Fields: `trace_id`, `item[].ader_long_video_price`, `item[].ader_short_video_price`,
            `item[].avg_interaction_count`, `item[].avg_like_count`, `item[].avg_read_count`,
            `item[].index_category_content`, `item[].index_compare_content`, `item[].index_content`,
            `item[].live_combo_price`, `item[].long_video_price`, `item[].mcn_id`, `item[].mcn_name`,
            `item[].median_read_count`, `item[].nickname`, `item[].order_avg_median_read_count`,
            `item[].order_avg_read_count`, `item[].order_interaction_count`, `item[].proceeding_order_count`,
            `item[].recent_changed_price`, …

        Source: `GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(CGI_BIN_ADVERTISER_FINDER_PUBLISHER_SEARCH_V1, {"keyword": keyword, "page": page})

    def iter_cgi_bin_advertiser_finder_publisher_search_v1(
        self, *, keyword: str | None = None, page: int | None = None, max_pages: int
    ) -> Pages[CgiBinAdvertiserFinderPublisherSearchV1Data]:
        """Iterate over the pages of `cgi_bin_advertiser_finder_publisher_search_v1`; each is a response of it.

        The other arguments are those of `cgi_bin_advertiser_finder_publisher_search_v1`; `page` stand for the
        page to begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(CGI_BIN_ADVERTISER_FINDER_PUBLISHER_SEARCH_V1, {"keyword": keyword, "page": page}, max_pages)

    def cgi_bin_advertiser_mp_publisher_detail_v1(
        self, *, app_id: str
    ) -> Response[CgiBinAdvertiserMpPublisherDetailV1Data]:
        """Official account details (v1, 公众号达人详情).

        Returns one official account on Tencent Huxuan: prices by article position, followers, average reads,
        publishing habits, and the profiles of followers and readers.

        Args:
            app_id: The appid of the account, from the official account search; it begins with wx.

        Returns:
            The response. Its `data` is `CgiBinAdvertiserMpPublisherDetailV1Data`, inferred from examples.
            Fields: `near_articles.avg_read_count`, `near_articles.top_read_count`, `price_config.price`,
            `publisher_info.contractor_name`, `publisher_info.last_article_create_time`,
            `publisher_info.mcn_name`, `publisher_info.nickname`, `publisher_info.often_read_fans`,
            `publisher_info.top_interest_name`, `publisher_info.wx_name`, `read_price.price`,
            `near_articles.stat[].comment_count`, `near_articles.stat[].content`,
            `near_articles.stat[].fav_count`, `near_articles.stat[].first_category_name`,
            `near_articles.stat[].id`, `near_articles.stat[].industry_name`,
            `near_articles.stat[].like_count`, `near_articles.stat[].publish_time`,
            `near_articles.stat[].read_count`, …

        Source: `GET /api/qq-huxuan/cgi-bin/advertiser/mp_publisher/detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(CGI_BIN_ADVERTISER_MP_PUBLISHER_DETAIL_V1, {"appId": app_id})

    def cgi_bin_advertiser_mp_publisher_get_user_articles_v1(
        self,
        *,
        app_id: str,
        start_date: str,
        end_date: str,
        keyword: str | None = None,
        article_type: Literal["ALL", "ORDER"] | str | None = None,
        page: int | None = None,
    ) -> Response[CgiBinAdvertiserMpPublisherGetUserArticlesV1Data]:
        """Articles of an official account (v1, 公众号达人文章列表).

        Lists the articles of one official account between two dates, with reads, likes, shares and comments.

        Args:
            app_id: The appid of the account, from the official account search; it begins with wx.
            start_date: First day of the range, as yyyyMMdd.
            end_date: Last day of the range, as yyyyMMdd.
            keyword: Keyword in the article title; empty for no filter.
            article_type: Kind of article to list. The vendor's default is `ALL`.
                - `ALL`: All articles
                - `ORDER`: Articles ordered through Huxuan
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `CgiBinAdvertiserMpPublisherGetUserArticlesV1Data`, inferred from examples.
            Fields: `total`, `items[].comment_count`, `items[].content`, `items[].fav_count`,
            `items[].first_category_name`, `items[].id`, `items[].industry_name`, `items[].like_count`,
            `items[].publish_time`, `items[].read_count`, `items[].share_count`, `items[].title`, `msg`,
            `page`, `ret`, `total_end_date`, `total_start_date`, `items[].aid`, `items[].appid`,
            `items[].article_type`, …

        Source: `GET /api/qq-huxuan/cgi-bin/advertiser/mp_publisher/get_user_articles/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            CGI_BIN_ADVERTISER_MP_PUBLISHER_GET_USER_ARTICLES_V1,
            {
                "appId": app_id,
                "startDate": start_date,
                "endDate": end_date,
                "keyword": keyword,
                "articleType": article_type,
                "page": page,
            },
        )

    def iter_cgi_bin_advertiser_mp_publisher_get_user_articles_v1(
        self,
        *,
        app_id: str,
        start_date: str,
        end_date: str,
        keyword: str | None = None,
        article_type: Literal["ALL", "ORDER"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> Pages[CgiBinAdvertiserMpPublisherGetUserArticlesV1Data]:
        """Iterate over the pages of `cgi_bin_advertiser_mp_publisher_get_user_articles_v1`; each is a response of it.

        The other arguments are those of `cgi_bin_advertiser_mp_publisher_get_user_articles_v1`; `page` stand
        for the page to begin with. To go on later, save `next_params` and pass it on in their place:
        `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            CGI_BIN_ADVERTISER_MP_PUBLISHER_GET_USER_ARTICLES_V1,
            {
                "appId": app_id,
                "startDate": start_date,
                "endDate": end_date,
                "keyword": keyword,
                "articleType": article_type,
                "page": page,
            },
            max_pages,
        )

    def cgi_bin_advertiser_mp_publisher_search_v1(
        self, *, keyword: str | None = None, page: int | None = None
    ) -> Response[CgiBinAdvertiserMpPublisherSearchV1Data]:
        """Official account search (v1, 公众号达人搜索).

        Lists official accounts on Tencent Huxuan with prices, followers, average reads and contracting
        company. A nickname or account keyword narrows the list.

        Args:
            keyword: Keyword in the nickname or account name; empty for the default list.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `CgiBinAdvertiserMpPublisherSearchV1Data`, inferred from examples.
            Fields: `trace_id`, `item[].contractor_name`, `item[].first_advertorial_read_price`,
            `item[].last_article_create_time`, `item[].mcn_id`, `item[].mcn_name`, `item[].nickname`,
            `item[].often_read_fans`, `item[].price`, `item[].similar_nickname`, `item[].view_id`,
            `item[].wx_name`, `item[].price_list.advertorial[].advertiser_price`,
            `item[].price_list.advertorial[].publisher_price`,
            `item[].price_list.collection[].advertiser_price`,
            `item[].price_list.collection[].publisher_price`, `item[].price_list.image[].advertiser_price`,
            `item[].price_list.image[].publisher_price`, `item[].price_list.specified[].advertiser_price`,
            `item[].price_list.specified[].publisher_price`, …

        Source: `GET /api/qq-huxuan/cgi-bin/advertiser/mp_publisher/search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(CGI_BIN_ADVERTISER_MP_PUBLISHER_SEARCH_V1, {"keyword": keyword, "page": page})

    def iter_cgi_bin_advertiser_mp_publisher_search_v1(
        self, *, keyword: str | None = None, page: int | None = None, max_pages: int
    ) -> Pages[CgiBinAdvertiserMpPublisherSearchV1Data]:
        """Iterate over the pages of `cgi_bin_advertiser_mp_publisher_search_v1`; each is a response of it.

        The other arguments are those of `cgi_bin_advertiser_mp_publisher_search_v1`; `page` stand for the
        page to begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(CGI_BIN_ADVERTISER_MP_PUBLISHER_SEARCH_V1, {"keyword": keyword, "page": page}, max_pages)


class AsyncQqHuxuan(AsyncNamespace):
    """Endpoints under `/api/qq-huxuan`.

    Channels creators and official accounts of Huxuan, Tencent's creator ad marketplace, with prices,
    audiences and content.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def cgi_bin_advertiser_finder_publisher_detail_v1(
        self, *, app_id: str
    ) -> Response[CgiBinAdvertiserFinderPublisherDetailV1Data]:
        """Channels creator details (v1, 视频号达人详情).

        Returns one Channels creator on Tencent Huxuan: prices, follower range, average plays, interaction
        rate, index scores, and the profiles of followers and viewers.

        Args:
            app_id: The appid of the creator, from the Channels creator search; it begins with sph.

        Returns:
            The response. Its `data` is `CgiBinAdvertiserFinderPublisherDetailV1Data`, inferred from examples.
            Fields: `item.ader_long_video_price`, `item.ader_short_video_price`, `item.avg_interaction_count`,
            `item.avg_like_count`, `item.avg_read_count`, `item.index_category_content`,
            `item.index_compare_content`, `item.index_content`, `item.live_combo_price`,
            `item.long_video_price`, `item.mcn_id`, `item.mcn_name`, `item.median_read_count`,
            `item.nickname`, `item.order_avg_median_read_count`, `item.order_avg_read_count`,
            `item.order_interaction_count`, `item.proceeding_order_count`, `item.recent_changed_price`,
            `item.semantic_match_content`, …

        Source: `GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(CGI_BIN_ADVERTISER_FINDER_PUBLISHER_DETAIL_V1, {"appId": app_id})

    async def cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1(
        self,
        *,
        app_id: str,
        begin_date: str,
        end_date: str,
        video_type: Literal["ALL", "ORDER", "HOT", "PERSON"] | str | None = None,
        page: int | None = None,
    ) -> Response[CgiBinAdvertiserFinderPublisherGetFinderVideoShowV1Data]:
        """Videos of a Channels creator (v1, 视频号达人作品列表).

        Lists the videos of one Channels creator between two dates, with plays, likes, comments and shares.
        Ordered videos also name the advertiser and its industry.

        Args:
            app_id: The appid of the creator, from the Channels creator search; it begins with sph.
            begin_date: First day of the range, as yyyyMMdd.
            end_date: Last day of the range, as yyyyMMdd.
            video_type: Kind of video to list. The vendor's default is `ALL`.
                - `ALL`: All videos
                - `ORDER`: Videos ordered through Huxuan
                - `HOT`: Popular videos
                - `PERSON`: The creator's own videos
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `CgiBinAdvertiserFinderPublisherGetFinderVideoShowV1Data`, inferred from examples.
            Fields: `video_list[].ader_name`, `video_list[].export_id`, `video_list[].industry_name`,
            `video_list[].release_time`, `show_type`, `total_cnt`, `video_list[].ad_component_status`,
            `video_list[].aid`, `video_list[].comment_pv`, `video_list[].cover_url`,
            `video_list[].delete_flag`, `video_list[].description`, `video_list[].event_show_type`,
            `video_list[].fav_pv`, `video_list[].heart_pv`, `video_list[].industry_read_pv`,
            `video_list[].interaction_pv`, `video_list[].interaction_rate`, `video_list[].is_hide`,
            `video_list[].read_pv`, …

        Source: `GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/get_finder_video_show/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_FINDER_VIDEO_SHOW_V1,
            {"appId": app_id, "beginDate": begin_date, "endDate": end_date, "videoType": video_type, "page": page},
        )

    def iter_cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1(
        self,
        *,
        app_id: str,
        begin_date: str,
        end_date: str,
        video_type: Literal["ALL", "ORDER", "HOT", "PERSON"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> AsyncPages[CgiBinAdvertiserFinderPublisherGetFinderVideoShowV1Data]:
        """Iterate over the pages of `cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1`; each is a response of it.

        The other arguments are those of `cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1`;
        `page` stand for the page to begin with. To go on later, save `next_params` and pass it on in their
        place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_FINDER_VIDEO_SHOW_V1,
            {"appId": app_id, "beginDate": begin_date, "endDate": end_date, "videoType": video_type, "page": page},
            max_pages,
        )

    async def cgi_bin_advertiser_finder_publisher_get_rank_finder_content_v1(
        self,
        *,
        category: Literal[
            "ALL",
            "FOOD",
            "LIFESTYLE",
            "COMEDY",
            "EMOTION",
            "SOCIETY",
            "HUMANITIES_ARTS",
            "DRAMA",
            "ENTERTAINMENT",
            "TECHNOLOGY",
            "FINANCE",
            "FILM_TV_VARIETY",
            "GAMING",
            "PARENTING",
            "MUSIC",
            "TRAVEL",
            "SPORTS",
            "SCIENCE",
            "AUTOMOTIVE",
            "EDUCATION",
            "CAREER",
            "HEALTH",
            "PETS",
        ]
        | str
        | None = None,
        sort: Literal["INTERACTION", "PLAY", "THUMB_LIKE", "HEART_LIKE", "COMMENT", "SHARE"] | str | None = None,
        month: str | None = None,
        page: int | None = None,
    ) -> Response[Any]:
        """Ranking of Channels content (v1, 视频号热门内容榜).

        Returns a ranking of popular Channels content. It can be limited to a category and a month, and
        ordered by plays or by interactions.

        Args:
            category: Content category of the ranking. The vendor's default is `ALL`.
                - `ALL`: All
                - `FOOD`: Food
                - `LIFESTYLE`: Lifestyle
                - `COMEDY`: Comedy
                - `EMOTION`: Emotions and relationships
                - `SOCIETY`: Society
                - `HUMANITIES_ARTS`: Humanities and arts
                - `DRAMA`: Drama
                - `ENTERTAINMENT`: Entertainment
                - `TECHNOLOGY`: Technology
                - `FINANCE`: Finance
                - `FILM_TV_VARIETY`: Film, television and variety shows
                - `GAMING`: Gaming
                - `PARENTING`: Parenting
                - `MUSIC`: Music
                - `TRAVEL`: Travel
                - `SPORTS`: Sports
                - `SCIENCE`: Science
                - `AUTOMOTIVE`: Cars
                - `EDUCATION`: Education
                - `CAREER`: Careers
                - `HEALTH`: Health
                - `PETS`: Pets
            sort: Count by which the ranking is ordered. The vendor's default is `INTERACTION`.
                - `INTERACTION`: Interactions
                - `PLAY`: Plays
                - `THUMB_LIKE`: Thumb likes
                - `HEART_LIKE`: Heart likes
                - `COMMENT`: Comments
                - `SHARE`: Shares
            month: Month of the ranking.
            page: Page number. The vendor's default is `1`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/get_rank_finder_content/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_RANK_FINDER_CONTENT_V1,
            {"category": category, "sort": sort, "month": month, "page": page},
        )

    def iter_cgi_bin_advertiser_finder_publisher_get_rank_finder_content_v1(
        self,
        *,
        category: Literal[
            "ALL",
            "FOOD",
            "LIFESTYLE",
            "COMEDY",
            "EMOTION",
            "SOCIETY",
            "HUMANITIES_ARTS",
            "DRAMA",
            "ENTERTAINMENT",
            "TECHNOLOGY",
            "FINANCE",
            "FILM_TV_VARIETY",
            "GAMING",
            "PARENTING",
            "MUSIC",
            "TRAVEL",
            "SPORTS",
            "SCIENCE",
            "AUTOMOTIVE",
            "EDUCATION",
            "CAREER",
            "HEALTH",
            "PETS",
        ]
        | str
        | None = None,
        sort: Literal["INTERACTION", "PLAY", "THUMB_LIKE", "HEART_LIKE", "COMMENT", "SHARE"] | str | None = None,
        month: str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> AsyncPages[Any]:
        """Iterate over the pages of `cgi_bin_advertiser_finder_publisher_get_rank_finder_content_v1`; each is a response of it.

        The other arguments are those of `cgi_bin_advertiser_finder_publisher_get_rank_finder_content_v1`;
        `page` stand for the page to begin with. To go on later, save `next_params` and pass it on in their
        place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_RANK_FINDER_CONTENT_V1,
            {"category": category, "sort": sort, "month": month, "page": page},
            max_pages,
        )

    async def cgi_bin_advertiser_finder_publisher_search_v1(
        self, *, keyword: str | None = None, page: int | None = None
    ) -> Response[CgiBinAdvertiserFinderPublisherSearchV1Data]:
        """Channels creator search (v1, 视频号达人搜索).

        Lists Channels creators on Tencent Huxuan with prices, follower range, average plays and index scores.
        A nickname keyword narrows the list.

        Args:
            keyword: Keyword in the nickname of the creator; empty for the default list.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `CgiBinAdvertiserFinderPublisherSearchV1Data`, inferred from examples.
            Fields: `trace_id`, `item[].ader_long_video_price`, `item[].ader_short_video_price`,
            `item[].avg_interaction_count`, `item[].avg_like_count`, `item[].avg_read_count`,
            `item[].index_category_content`, `item[].index_compare_content`, `item[].index_content`,
            `item[].live_combo_price`, `item[].long_video_price`, `item[].mcn_id`, `item[].mcn_name`,
            `item[].median_read_count`, `item[].nickname`, `item[].order_avg_median_read_count`,
            `item[].order_avg_read_count`, `item[].order_interaction_count`, `item[].proceeding_order_count`,
            `item[].recent_changed_price`, …

        Source: `GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(CGI_BIN_ADVERTISER_FINDER_PUBLISHER_SEARCH_V1, {"keyword": keyword, "page": page})

    def iter_cgi_bin_advertiser_finder_publisher_search_v1(
        self, *, keyword: str | None = None, page: int | None = None, max_pages: int
    ) -> AsyncPages[CgiBinAdvertiserFinderPublisherSearchV1Data]:
        """Iterate over the pages of `cgi_bin_advertiser_finder_publisher_search_v1`; each is a response of it.

        The other arguments are those of `cgi_bin_advertiser_finder_publisher_search_v1`; `page` stand for the
        page to begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(CGI_BIN_ADVERTISER_FINDER_PUBLISHER_SEARCH_V1, {"keyword": keyword, "page": page}, max_pages)

    async def cgi_bin_advertiser_mp_publisher_detail_v1(
        self, *, app_id: str
    ) -> Response[CgiBinAdvertiserMpPublisherDetailV1Data]:
        """Official account details (v1, 公众号达人详情).

        Returns one official account on Tencent Huxuan: prices by article position, followers, average reads,
        publishing habits, and the profiles of followers and readers.

        Args:
            app_id: The appid of the account, from the official account search; it begins with wx.

        Returns:
            The response. Its `data` is `CgiBinAdvertiserMpPublisherDetailV1Data`, inferred from examples.
            Fields: `near_articles.avg_read_count`, `near_articles.top_read_count`, `price_config.price`,
            `publisher_info.contractor_name`, `publisher_info.last_article_create_time`,
            `publisher_info.mcn_name`, `publisher_info.nickname`, `publisher_info.often_read_fans`,
            `publisher_info.top_interest_name`, `publisher_info.wx_name`, `read_price.price`,
            `near_articles.stat[].comment_count`, `near_articles.stat[].content`,
            `near_articles.stat[].fav_count`, `near_articles.stat[].first_category_name`,
            `near_articles.stat[].id`, `near_articles.stat[].industry_name`,
            `near_articles.stat[].like_count`, `near_articles.stat[].publish_time`,
            `near_articles.stat[].read_count`, …

        Source: `GET /api/qq-huxuan/cgi-bin/advertiser/mp_publisher/detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(CGI_BIN_ADVERTISER_MP_PUBLISHER_DETAIL_V1, {"appId": app_id})

    async def cgi_bin_advertiser_mp_publisher_get_user_articles_v1(
        self,
        *,
        app_id: str,
        start_date: str,
        end_date: str,
        keyword: str | None = None,
        article_type: Literal["ALL", "ORDER"] | str | None = None,
        page: int | None = None,
    ) -> Response[CgiBinAdvertiserMpPublisherGetUserArticlesV1Data]:
        """Articles of an official account (v1, 公众号达人文章列表).

        Lists the articles of one official account between two dates, with reads, likes, shares and comments.

        Args:
            app_id: The appid of the account, from the official account search; it begins with wx.
            start_date: First day of the range, as yyyyMMdd.
            end_date: Last day of the range, as yyyyMMdd.
            keyword: Keyword in the article title; empty for no filter.
            article_type: Kind of article to list. The vendor's default is `ALL`.
                - `ALL`: All articles
                - `ORDER`: Articles ordered through Huxuan
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `CgiBinAdvertiserMpPublisherGetUserArticlesV1Data`, inferred from examples.
            Fields: `total`, `items[].comment_count`, `items[].content`, `items[].fav_count`,
            `items[].first_category_name`, `items[].id`, `items[].industry_name`, `items[].like_count`,
            `items[].publish_time`, `items[].read_count`, `items[].share_count`, `items[].title`, `msg`,
            `page`, `ret`, `total_end_date`, `total_start_date`, `items[].aid`, `items[].appid`,
            `items[].article_type`, …

        Source: `GET /api/qq-huxuan/cgi-bin/advertiser/mp_publisher/get_user_articles/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            CGI_BIN_ADVERTISER_MP_PUBLISHER_GET_USER_ARTICLES_V1,
            {
                "appId": app_id,
                "startDate": start_date,
                "endDate": end_date,
                "keyword": keyword,
                "articleType": article_type,
                "page": page,
            },
        )

    def iter_cgi_bin_advertiser_mp_publisher_get_user_articles_v1(
        self,
        *,
        app_id: str,
        start_date: str,
        end_date: str,
        keyword: str | None = None,
        article_type: Literal["ALL", "ORDER"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> AsyncPages[CgiBinAdvertiserMpPublisherGetUserArticlesV1Data]:
        """Iterate over the pages of `cgi_bin_advertiser_mp_publisher_get_user_articles_v1`; each is a response of it.

        The other arguments are those of `cgi_bin_advertiser_mp_publisher_get_user_articles_v1`; `page` stand
        for the page to begin with. To go on later, save `next_params` and pass it on in their place:
        `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            CGI_BIN_ADVERTISER_MP_PUBLISHER_GET_USER_ARTICLES_V1,
            {
                "appId": app_id,
                "startDate": start_date,
                "endDate": end_date,
                "keyword": keyword,
                "articleType": article_type,
                "page": page,
            },
            max_pages,
        )

    async def cgi_bin_advertiser_mp_publisher_search_v1(
        self, *, keyword: str | None = None, page: int | None = None
    ) -> Response[CgiBinAdvertiserMpPublisherSearchV1Data]:
        """Official account search (v1, 公众号达人搜索).

        Lists official accounts on Tencent Huxuan with prices, followers, average reads and contracting
        company. A nickname or account keyword narrows the list.

        Args:
            keyword: Keyword in the nickname or account name; empty for the default list.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `CgiBinAdvertiserMpPublisherSearchV1Data`, inferred from examples.
            Fields: `trace_id`, `item[].contractor_name`, `item[].first_advertorial_read_price`,
            `item[].last_article_create_time`, `item[].mcn_id`, `item[].mcn_name`, `item[].nickname`,
            `item[].often_read_fans`, `item[].price`, `item[].similar_nickname`, `item[].view_id`,
            `item[].wx_name`, `item[].price_list.advertorial[].advertiser_price`,
            `item[].price_list.advertorial[].publisher_price`,
            `item[].price_list.collection[].advertiser_price`,
            `item[].price_list.collection[].publisher_price`, `item[].price_list.image[].advertiser_price`,
            `item[].price_list.image[].publisher_price`, `item[].price_list.specified[].advertiser_price`,
            `item[].price_list.specified[].publisher_price`, …

        Source: `GET /api/qq-huxuan/cgi-bin/advertiser/mp_publisher/search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(CGI_BIN_ADVERTISER_MP_PUBLISHER_SEARCH_V1, {"keyword": keyword, "page": page})

    def iter_cgi_bin_advertiser_mp_publisher_search_v1(
        self, *, keyword: str | None = None, page: int | None = None, max_pages: int
    ) -> AsyncPages[CgiBinAdvertiserMpPublisherSearchV1Data]:
        """Iterate over the pages of `cgi_bin_advertiser_mp_publisher_search_v1`; each is a response of it.

        The other arguments are those of `cgi_bin_advertiser_mp_publisher_search_v1`; `page` stand for the
        page to begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(CGI_BIN_ADVERTISER_MP_PUBLISHER_SEARCH_V1, {"keyword": keyword, "page": page}, max_pages)
