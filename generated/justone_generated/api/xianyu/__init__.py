"""Endpoints under `/api/xianyu`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .get_item_detail_v1 import GetItemDetailV1Data
    from .search_item_list_v1 import SearchItemListV1Data

GET_ITEM_DETAIL_V1: Operation[GetItemDetailV1Data] = Operation(
    name="xianyu.get_item_detail_v1",
    method="GET",
    path="/api/xianyu/get-item-detail/v1",
    summary="Item details (v1, 商品详情).",
    parameters={"item_id": "itemId"},
    data="justone_generated.api.xianyu.get_item_detail_v1",
    family="xianyu_get_item_detail",
)
SEARCH_ITEM_LIST_V1: Operation[SearchItemListV1Data] = Operation(
    name="xianyu.search_item_list_v1",
    method="GET",
    path="/api/xianyu/search-item-list/v1",
    summary="Item search (v1, 商品搜索).",
    parameters={"keyword": "keyword", "page": "page", "sort": "sort"},
    data="justone_generated.api.xianyu.search_item_list_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "resultList"),
    family="xianyu_search_item_list",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_ITEM_DETAIL_V1,
    SEARCH_ITEM_LIST_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetItemDetailV1Data": "justone_generated.api.xianyu.get_item_detail_v1",
    "SearchItemListV1Data": "justone_generated.api.xianyu.search_item_list_v1",
}


class Xianyu(Namespace):
    """Endpoints under `/api/xianyu`.

    Second-hand items of Xianyu (Goofish): item search and item details.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_item_detail_v1(self, *, item_id: str) -> Response[GetItemDetailV1Data]:
        """Item details (v1, 商品详情).

        Returns the public details of a second-hand item on Xianyu.

        Args:
            item_id: Id of the item, from an item search or its link.

        Returns:
            The response. Its `data` is `GetItemDetailV1Data`, inferred from examples.
            Fields: `server_time`, `item_do.desc`, `item_do.item_id`, `item_do.original_price`,
            `item_do.sold_price`, `item_do.template_id`, `seller_do.item_count`, `seller_do.unique_name`,
            `item_do.cpv_labels[].property_id`, `item_do.cpv_labels[].property_name`,
            `item_do.cpv_labels[].value_id`, `item_do.cpv_labels[].value_name`,
            `item_do.item_label_ext_list[].channel_cate_id`, `item_do.item_label_ext_list[].label_id`,
            `item_do.item_label_ext_list[].property_id`, `item_do.item_label_ext_list[].property_text`,
            `item_do.item_label_ext_list[].text`, `item_do.item_label_ext_list[].value_id`,
            `item_do.item_label_ext_list[].value_text`, `item_do.video_play_info.video_id`, …

        Source: `GET /api/xianyu/get-item-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V1, {"itemId": item_id})

    def search_item_list_v1(
        self,
        *,
        keyword: str,
        page: str | None = None,
        sort: Literal["active", "recent", "credit", "price_asc", "price_desc", "price_drop", "newest"]
        | str
        | None = None,
    ) -> Response[SearchItemListV1Data]:
        """Item search (v1, 商品搜索).

        Searches the second-hand items of Xianyu by keyword, page by page.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1.
            sort: Order of the results. The vendor's default is `active`.
                - `active`: Active listings first
                - `recent`: Nearby listings first
                - `credit`: Sellers with the best credit first
                - `price_asc`: Cheapest first
                - `price_desc`: Most expensive first
                - `price_drop`: Reduced listings first
                - `newest`: Newest listings first

        Returns:
            The response. Its `data` is `SearchItemListV1Data`, inferred from examples.
            Fields: `tab_list[].api_name`, `tab_list[].show_name`, `result_list[].data.template.name`,
            `result_list[].data.template_single.name`, `app_bar`, `division`, `extra_filter_value`,
            `filter_panel_do`, `filter_sheet_do`, `flex_filter`, `result_prefix_bar`, `top_list`,
            `top_more_info_do`, `result_list[].style`, `result_list[].type`, `tab_list[].api_version`,
            `tab_list[].extra`, `tab_list[].search_tab_type`, `result_list[].data.template.url`,
            `result_list[].data.template.version`, …

        Source: `GET /api/xianyu/search-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page, "sort": sort})

    def iter_search_item_list_v1(
        self,
        *,
        keyword: str,
        page: str | None = None,
        sort: Literal["active", "recent", "credit", "price_asc", "price_desc", "price_drop", "newest"]
        | str
        | None = None,
        max_pages: int,
    ) -> Pages[SearchItemListV1Data]:
        """Iterate over the pages of `search_item_list_v1`; each is a response of it.

        The other arguments are those of `search_item_list_v1`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page, "sort": sort}, max_pages)


class AsyncXianyu(AsyncNamespace):
    """Endpoints under `/api/xianyu`.

    Second-hand items of Xianyu (Goofish): item search and item details.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_item_detail_v1(self, *, item_id: str) -> Response[GetItemDetailV1Data]:
        """Item details (v1, 商品详情).

        Returns the public details of a second-hand item on Xianyu.

        Args:
            item_id: Id of the item, from an item search or its link.

        Returns:
            The response. Its `data` is `GetItemDetailV1Data`, inferred from examples.
            Fields: `server_time`, `item_do.desc`, `item_do.item_id`, `item_do.original_price`,
            `item_do.sold_price`, `item_do.template_id`, `seller_do.item_count`, `seller_do.unique_name`,
            `item_do.cpv_labels[].property_id`, `item_do.cpv_labels[].property_name`,
            `item_do.cpv_labels[].value_id`, `item_do.cpv_labels[].value_name`,
            `item_do.item_label_ext_list[].channel_cate_id`, `item_do.item_label_ext_list[].label_id`,
            `item_do.item_label_ext_list[].property_id`, `item_do.item_label_ext_list[].property_text`,
            `item_do.item_label_ext_list[].text`, `item_do.item_label_ext_list[].value_id`,
            `item_do.item_label_ext_list[].value_text`, `item_do.video_play_info.video_id`, …

        Source: `GET /api/xianyu/get-item-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V1, {"itemId": item_id})

    async def search_item_list_v1(
        self,
        *,
        keyword: str,
        page: str | None = None,
        sort: Literal["active", "recent", "credit", "price_asc", "price_desc", "price_drop", "newest"]
        | str
        | None = None,
    ) -> Response[SearchItemListV1Data]:
        """Item search (v1, 商品搜索).

        Searches the second-hand items of Xianyu by keyword, page by page.

        Args:
            keyword: Words to search for.
            page: Page number, counted from 1.
            sort: Order of the results. The vendor's default is `active`.
                - `active`: Active listings first
                - `recent`: Nearby listings first
                - `credit`: Sellers with the best credit first
                - `price_asc`: Cheapest first
                - `price_desc`: Most expensive first
                - `price_drop`: Reduced listings first
                - `newest`: Newest listings first

        Returns:
            The response. Its `data` is `SearchItemListV1Data`, inferred from examples.
            Fields: `tab_list[].api_name`, `tab_list[].show_name`, `result_list[].data.template.name`,
            `result_list[].data.template_single.name`, `app_bar`, `division`, `extra_filter_value`,
            `filter_panel_do`, `filter_sheet_do`, `flex_filter`, `result_prefix_bar`, `top_list`,
            `top_more_info_do`, `result_list[].style`, `result_list[].type`, `tab_list[].api_version`,
            `tab_list[].extra`, `tab_list[].search_tab_type`, `result_list[].data.template.url`,
            `result_list[].data.template.version`, …

        Source: `GET /api/xianyu/search-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page, "sort": sort})

    def iter_search_item_list_v1(
        self,
        *,
        keyword: str,
        page: str | None = None,
        sort: Literal["active", "recent", "credit", "price_asc", "price_desc", "price_drop", "newest"]
        | str
        | None = None,
        max_pages: int,
    ) -> AsyncPages[SearchItemListV1Data]:
        """Iterate over the pages of `search_item_list_v1`; each is a response of it.

        The other arguments are those of `search_item_list_v1`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page, "sort": sort}, max_pages)
