"""Endpoints under `/api/xiaohongshu-ec`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .search_products_v1 import SearchProductsV1Data

SEARCH_PRODUCTS_V1: Operation[SearchProductsV1Data] = Operation(
    name="xiaohongshu_ec.search_products_v1",
    method="GET",
    path="/api/xiaohongshu-ec/search-products/v1",
    summary="Product search (v1, 商品搜索).",
    parameters={"keyword": "keyword", "page": "page", "search_id": "searchId"},
    data="justone_generated.api.xiaohongshu_ec.search_products_v1",
    paging=Paging(
        step={"page": 1},
        first={"page": 1},
        next={"searchId": ("data", "search_id")},
        items=("data", "data", "module", "data"),
    ),
    family="xiaohongshu_ec_search_products",
)

OPERATIONS: tuple[Operation[Any], ...] = (SEARCH_PRODUCTS_V1,)

DATA_CLASSES: dict[str, str] = {
    "SearchProductsV1Data": "justone_generated.api.xiaohongshu_ec.search_products_v1",
}


class XiaohongshuEc(Namespace):
    """Endpoints under `/api/xiaohongshu-ec`.

    Products on sale in the shops of Xiaohongshu, found by keyword.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def search_products_v1(
        self, *, keyword: str, page: str | None = None, search_id: str | None = None
    ) -> Response[SearchProductsV1Data]:
        """Product search (v1, 商品搜索).

        Finds products on sale in Xiaohongshu shops for a keyword, page by page, with title, price, images and
        seller. From page 2 on, pass the search id of the first response.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1.
            search_id: Search id from the response to page 1; needed for all later pages.

        Returns:
            The response. Its `data` is `SearchProductsV1Data`, inferred from examples.
            Fields: `debug_id`, `search_id`, `data.module.data[].card_name`, `data.module.data[].id`,
            `data.module.data[].content.id`, `data.module.data[].content.title`, `code`, `debug_info`, `msg`,
            `next_page`, `page`, `success`, `data.biz_info`, `data.container`, `data.hierarchy`, `data.ver`,
            `data.module.data[].card_type`, `data.module.data[].version`,
            `data.module.data[].content.display_lines`, `data.module.data[].content.exp_flag_map`, …

        Source: `GET /api/xiaohongshu-ec/search-products/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_PRODUCTS_V1, {"keyword": keyword, "page": page, "searchId": search_id})

    def iter_search_products_v1(
        self, *, keyword: str, page: str | None = None, search_id: str | None = None, max_pages: int
    ) -> Pages[SearchProductsV1Data]:
        """Iterate over the pages of `search_products_v1`; each is a response of it.

        The other arguments are those of `search_products_v1`; `page` and `search_id` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_PRODUCTS_V1, {"keyword": keyword, "page": page, "searchId": search_id}, max_pages)


class AsyncXiaohongshuEc(AsyncNamespace):
    """Endpoints under `/api/xiaohongshu-ec`.

    Products on sale in the shops of Xiaohongshu, found by keyword.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def search_products_v1(
        self, *, keyword: str, page: str | None = None, search_id: str | None = None
    ) -> Response[SearchProductsV1Data]:
        """Product search (v1, 商品搜索).

        Finds products on sale in Xiaohongshu shops for a keyword, page by page, with title, price, images and
        seller. From page 2 on, pass the search id of the first response.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1.
            search_id: Search id from the response to page 1; needed for all later pages.

        Returns:
            The response. Its `data` is `SearchProductsV1Data`, inferred from examples.
            Fields: `debug_id`, `search_id`, `data.module.data[].card_name`, `data.module.data[].id`,
            `data.module.data[].content.id`, `data.module.data[].content.title`, `code`, `debug_info`, `msg`,
            `next_page`, `page`, `success`, `data.biz_info`, `data.container`, `data.hierarchy`, `data.ver`,
            `data.module.data[].card_type`, `data.module.data[].version`,
            `data.module.data[].content.display_lines`, `data.module.data[].content.exp_flag_map`, …

        Source: `GET /api/xiaohongshu-ec/search-products/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_PRODUCTS_V1, {"keyword": keyword, "page": page, "searchId": search_id})

    def iter_search_products_v1(
        self, *, keyword: str, page: str | None = None, search_id: str | None = None, max_pages: int
    ) -> AsyncPages[SearchProductsV1Data]:
        """Iterate over the pages of `search_products_v1`; each is a response of it.

        The other arguments are those of `search_products_v1`; `page` and `search_id` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_PRODUCTS_V1, {"keyword": keyword, "page": page, "searchId": search_id}, max_pages)
