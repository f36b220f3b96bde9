"""Endpoints under `/api/1688`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .get_item_detail_v1 import GetItemDetailV1Data
    from .search_item_list_v1 import SearchItemListV1Data

GET_ITEM_DETAIL_V1: Operation[GetItemDetailV1Data] = Operation(
    name="alibaba_1688.get_item_detail_v1",
    method="GET",
    path="/api/1688/get-item-detail/v1",
    summary="Offer details (v1, 商品详情).",
    parameters={"item_id": "itemId"},
    data="justone_generated.api.alibaba_1688.get_item_detail_v1",
    family="1688_get_item_detail",
)
SEARCH_ITEM_LIST_V1: Operation[SearchItemListV1Data] = Operation(
    name="alibaba_1688.search_item_list_v1",
    method="GET",
    path="/api/1688/search-item-list/v1",
    summary="Offer search (v1, 商品搜索).",
    parameters={"keyword": "keyword"},
    data="justone_generated.api.alibaba_1688.search_item_list_v1",
    items_path=("data", "data", "OFFER", "items"),
    family="1688_search_item_list",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_ITEM_DETAIL_V1,
    SEARCH_ITEM_LIST_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetItemDetailV1Data": "justone_generated.api.alibaba_1688.get_item_detail_v1",
    "SearchItemListV1Data": "justone_generated.api.alibaba_1688.search_item_list_v1",
}


class Alibaba1688(Namespace):
    """Endpoints under `/api/1688`.

    Wholesale offers of 1688: offer search and offer details.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_item_detail_v1(self, *, item_id: str) -> Response[GetItemDetailV1Data]:
        """Offer details (v1, 商品详情).

        Returns the public details of a wholesale offer on 1688.

        Args:
            item_id: Id of the offer, from an offer search or the address of its page.

        Returns:
            The response. Its `data` is `GetItemDetailV1Data`, inferred from examples.
            Fields: `attribute.offer_id`, `attribute.title`, `coupon.offer_id`, `delivery.offer_id`,
            `delivery.template_id`, `item.company_name`, `item.offer_id`, `item.offer_title`,
            `item.post_category_id`, `item.price`, `item.saled_count`, `item.seller_login_id`,
            `item.seller_member_id`, `item.seller_user_id`, `item.top_category_id`, `main_pic.offer_id`,
            `main_pic.seller_user_id`, `main_pic.video_id`, `price.is_plus_price`, `price.is_private_price`, …

        Source: `GET /api/1688/get-item-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V1, {"itemId": item_id})

    def search_item_list_v1(self, *, keyword: str) -> Response[SearchItemListV1Data]:
        """Offer search (v1, 商品搜索).

        Searches the wholesale offers of 1688 by keyword. Use it to find products and suppliers.

        Args:
            keyword: Words to search for.

        Returns:
            The response. Its `data` is `SearchItemListV1Data`, inferred from examples.
            Fields: `request_id`, `session_id`, `data.offer.has_more`,
            `data.advertisement.data.request_adv_count`, `data.offer.items[].data.cust_id`,
            `data.offer.items[].data.login_id`, `data.offer.items[].data.member_id`,
            `data.offer.items[].data.offer_id`, `data.offer.items[].data.showb_price`,
            `data.offer.items[].data.title`, `code`, `mock`, `pvid`, `result`, `scm`, `success`, `time_used`,
            `tpp_trace`, `version`, `data.pc_fm_switch`, …

        Source: `GET /api/1688/search-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_ITEM_LIST_V1, {"keyword": keyword})


class AsyncAlibaba1688(AsyncNamespace):
    """Endpoints under `/api/1688`.

    Wholesale offers of 1688: offer search and offer details.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_item_detail_v1(self, *, item_id: str) -> Response[GetItemDetailV1Data]:
        """Offer details (v1, 商品详情).

        Returns the public details of a wholesale offer on 1688.

        Args:
            item_id: Id of the offer, from an offer search or the address of its page.

        Returns:
            The response. Its `data` is `GetItemDetailV1Data`, inferred from examples.
            Fields: `attribute.offer_id`, `attribute.title`, `coupon.offer_id`, `delivery.offer_id`,
            `delivery.template_id`, `item.company_name`, `item.offer_id`, `item.offer_title`,
            `item.post_category_id`, `item.price`, `item.saled_count`, `item.seller_login_id`,
            `item.seller_member_id`, `item.seller_user_id`, `item.top_category_id`, `main_pic.offer_id`,
            `main_pic.seller_user_id`, `main_pic.video_id`, `price.is_plus_price`, `price.is_private_price`, …

        Source: `GET /api/1688/get-item-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V1, {"itemId": item_id})

    async def search_item_list_v1(self, *, keyword: str) -> Response[SearchItemListV1Data]:
        """Offer search (v1, 商品搜索).

        Searches the wholesale offers of 1688 by keyword. Use it to find products and suppliers.

        Args:
            keyword: Words to search for.

        Returns:
            The response. Its `data` is `SearchItemListV1Data`, inferred from examples.
            Fields: `request_id`, `session_id`, `data.offer.has_more`,
            `data.advertisement.data.request_adv_count`, `data.offer.items[].data.cust_id`,
            `data.offer.items[].data.login_id`, `data.offer.items[].data.member_id`,
            `data.offer.items[].data.offer_id`, `data.offer.items[].data.showb_price`,
            `data.offer.items[].data.title`, `code`, `mock`, `pvid`, `result`, `scm`, `success`, `time_used`,
            `tpp_trace`, `version`, `data.pc_fm_switch`, …

        Source: `GET /api/1688/search-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_ITEM_LIST_V1, {"keyword": keyword})
