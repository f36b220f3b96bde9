"""Endpoints under `/api/dewu`."""

from __future__ import annotations

from typing import Any

from typing_extensions import deprecated

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response
from justone_client.errors import DeprecatedEndpointWarning

SEARCH_ITEM_LIST_V1: Operation[Any] = Operation(
    name="dewu.search_item_list_v1",
    method="GET",
    path="/api/dewu/search-item-list/v1",
    summary="Product search (v1, 商品搜索).",
    parameters={"keyword": "keyword", "page": "page"},
    paging=Paging(step={"page": 1}, first={"page": 1}),
    deprecation="dewu.search_item_list_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="dewu_search_item_list",
)

OPERATIONS: tuple[Operation[Any], ...] = (SEARCH_ITEM_LIST_V1,)


class Dewu(Namespace):
    """Endpoints under `/api/dewu`.

    Product search of Dewu (Poizon).

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    @deprecated(
        "dewu.search_item_list_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def search_item_list_v1(self, *, keyword: str, page: str | None = None) -> Response[Any]:
        """Product search (v1, 商品搜索).

        Deprecated. The vendor names no replacement.

        Searches the products of Dewu by keyword, page by page.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/dewu/search-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page})

    @deprecated(
        "dewu.search_item_list_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_search_item_list_v1(self, *, keyword: str, page: str | None = None, max_pages: int) -> Pages[Any]:
        """Iterate over the pages of `search_item_list_v1`; each is a response of it.

        The other arguments are those of `search_item_list_v1`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page}, max_pages)


class AsyncDewu(AsyncNamespace):
    """Endpoints under `/api/dewu`.

    Product search of Dewu (Poizon).

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    @deprecated(
        "dewu.search_item_list_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def search_item_list_v1(self, *, keyword: str, page: str | None = None) -> Response[Any]:
        """Product search (v1, 商品搜索).

        Deprecated. The vendor names no replacement.

        Searches the products of Dewu by keyword, page by page.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/dewu/search-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page})

    @deprecated(
        "dewu.search_item_list_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_search_item_list_v1(self, *, keyword: str, page: str | None = None, max_pages: int) -> AsyncPages[Any]:
        """Iterate over the pages of `search_item_list_v1`; each is a response of it.

        The other arguments are those of `search_item_list_v1`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page}, max_pages)
