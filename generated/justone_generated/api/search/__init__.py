"""Endpoints under `/api/search`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .search_v1 import SearchV1Data

SEARCH_V1: Operation[SearchV1Data] = Operation(
    name="search.search_v1",
    method="GET",
    path="/api/search/v1",
    summary="Cross-platform search (v1, 全网搜索).",
    parameters={"keyword": "keyword", "source": "source", "start": "start", "end": "end", "next_cursor": "nextCursor"},
    data="justone_generated.api.search.search_v1",
    paging=Paging(next={"nextCursor": ("data", "..", "nextCursor")}),
    items_path=("data", "list"),
    family="search",
)

OPERATIONS: tuple[Operation[Any], ...] = (SEARCH_V1,)

DATA_CLASSES: dict[str, str] = {
    "SearchV1Data": "justone_generated.api.search.search_v1",
}


class Search(Namespace):
    """Endpoints under `/api/search`.

    Search over news and the large Chinese social platforms.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def search_v1(
        self,
        *,
        keyword: str | None = None,
        source: Literal["ALL", "NEWS", "WEIBO", "WEIXIN", "ZHIHU", "DOUYIN", "XIAOHONGSHU", "BILIBILI", "KUAISHOU"]
        | str
        | None = None,
        start: str | None = None,
        end: str | None = None,
        next_cursor: str | None = None,
    ) -> Response[SearchV1Data]:
        """Cross-platform search (v1, 全网搜索).

        Searches recent content of news sites and Chinese social platforms in a time range. The first request
        needs the start and end times; later pages use the cursor.

        Args:
            keyword: Search expression: && means AND, || means OR, a leading - excludes a word,
                parentheses group terms, and double quotes match exactly.
            source: Platform to search. The vendor's default is `ALL`.
                - `ALL`: All platforms
                - `NEWS`: News
                - `WEIBO`: Weibo
                - `WEIXIN`: WeChat
                - `ZHIHU`: Zhihu
                - `DOUYIN`: Douyin
                - `XIAOHONGSHU`: Xiaohongshu
                - `BILIBILI`: Bilibili
                - `KUAISHOU`: Kuaishou
            start: Start time, as yyyy-MM-dd HH:mm:ss; the first request needs it.
            end: End time, as yyyy-MM-dd HH:mm:ss; the first request needs it.
            next_cursor: The nextCursor of the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `SearchV1Data`, inferred from examples.
            Fields: `next_cursor`, `list_[].content`, `list_[].create_time`, `list_[].source_name`,
            `list_[].title`, `list_[].author.id`, `list_[].author.nickname`, `list_[].author.username`,
            `total_number`, `list_[].image`, `list_[].url`, `list_[].video`, `list_[].author.avatar`.

        Source: `GET /api/search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_V1, {"keyword": keyword, "source": source, "start": start, "end": end, "nextCursor": next_cursor}
        )

    def iter_search_v1(
        self,
        *,
        keyword: str | None = None,
        source: Literal["ALL", "NEWS", "WEIBO", "WEIXIN", "ZHIHU", "DOUYIN", "XIAOHONGSHU", "BILIBILI", "KUAISHOU"]
        | str
        | None = None,
        start: str | None = None,
        end: str | None = None,
        next_cursor: str | None = None,
        max_pages: int,
    ) -> Pages[SearchV1Data]:
        """Iterate over the pages of `search_v1`; each is a response of it.

        The other arguments are those of `search_v1`; `next_cursor` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_V1,
            {"keyword": keyword, "source": source, "start": start, "end": end, "nextCursor": next_cursor},
            max_pages,
        )


class AsyncSearch(AsyncNamespace):
    """Endpoints under `/api/search`.

    Search over news and the large Chinese social platforms.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def search_v1(
        self,
        *,
        keyword: str | None = None,
        source: Literal["ALL", "NEWS", "WEIBO", "WEIXIN", "ZHIHU", "DOUYIN", "XIAOHONGSHU", "BILIBILI", "KUAISHOU"]
        | str
        | None = None,
        start: str | None = None,
        end: str | None = None,
        next_cursor: str | None = None,
    ) -> Response[SearchV1Data]:
        """Cross-platform search (v1, 全网搜索).

        Searches recent content of news sites and Chinese social platforms in a time range. The first request
        needs the start and end times; later pages use the cursor.

        Args:
            keyword: Search expression: && means AND, || means OR, a leading - excludes a word,
                parentheses group terms, and double quotes match exactly.
            source: Platform to search. The vendor's default is `ALL`.
                - `ALL`: All platforms
                - `NEWS`: News
                - `WEIBO`: Weibo
                - `WEIXIN`: WeChat
                - `ZHIHU`: Zhihu
                - `DOUYIN`: Douyin
                - `XIAOHONGSHU`: Xiaohongshu
                - `BILIBILI`: Bilibili
                - `KUAISHOU`: Kuaishou
            start: Start time, as yyyy-MM-dd HH:mm:ss; the first request needs it.
            end: End time, as yyyy-MM-dd HH:mm:ss; the first request needs it.
            next_cursor: The nextCursor of the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `SearchV1Data`, inferred from examples.
            Fields: `next_cursor`, `list_[].content`, `list_[].create_time`, `list_[].source_name`,
            `list_[].title`, `list_[].author.id`, `list_[].author.nickname`, `list_[].author.username`,
            `total_number`, `list_[].image`, `list_[].url`, `list_[].video`, `list_[].author.avatar`.

        Source: `GET /api/search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_V1, {"keyword": keyword, "source": source, "start": start, "end": end, "nextCursor": next_cursor}
        )

    def iter_search_v1(
        self,
        *,
        keyword: str | None = None,
        source: Literal["ALL", "NEWS", "WEIBO", "WEIXIN", "ZHIHU", "DOUYIN", "XIAOHONGSHU", "BILIBILI", "KUAISHOU"]
        | str
        | None = None,
        start: str | None = None,
        end: str | None = None,
        next_cursor: str | None = None,
        max_pages: int,
    ) -> AsyncPages[SearchV1Data]:
        """Iterate over the pages of `search_v1`; each is a response of it.

        The other arguments are those of `search_v1`; `next_cursor` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_V1,
            {"keyword": keyword, "source": source, "start": start, "end": end, "nextCursor": next_cursor},
            max_pages,
        )
