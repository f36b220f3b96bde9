"""Endpoints under `/api/taobao`."""

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
    from .get_item_comment_v3 import GetItemCommentV3Data
    from .get_item_detail_v1 import GetItemDetailV1Data
    from .get_item_detail_v3 import GetItemDetailV3Data
    from .get_item_detail_v4 import GetItemDetailV4Data
    from .get_item_detail_v5 import GetItemDetailV5Data
    from .get_item_detail_v6 import GetItemDetailV6Data
    from .get_item_detail_v7 import GetItemDetailV7Data
    from .get_item_detail_v9 import GetItemDetailV9Data
    from .get_shop_item_list_v1 import GetShopItemListV1Data
    from .get_shop_item_list_v2 import GetShopItemListV2Data
    from .get_shop_item_list_v4 import GetShopItemListV4Data
    from .get_social_feed_v1 import GetSocialFeedV1Data
    from .search_item_list_v1 import SearchItemListV1Data
    from .search_item_list_v2 import SearchItemListV2Data

GET_ITEM_COMMENT_V3: Operation[GetItemCommentV3Data] = Operation(
    name="taobao.get_item_comment_v3",
    method="GET",
    path="/api/taobao/get-item-comment/v3",
    summary="Product reviews (v3, 商品评价).",
    parameters={"item_id": "itemId", "order_type": "orderType", "page": "page"},
    data="justone_generated.api.taobao.get_item_comment_v3",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "comments"),
    family="taobao_get_item_comment",
)
GET_ITEM_DETAIL_V1: Operation[GetItemDetailV1Data] = Operation(
    name="taobao.get_item_detail_v1",
    method="GET",
    path="/api/taobao/get-item-detail/v1",
    summary="Product details (v1, 商品详情).",
    parameters={"item_id": "itemId"},
    data="justone_generated.api.taobao.get_item_detail_v1",
    family="taobao_get_item_detail",
)
GET_ITEM_DETAIL_V2: Operation[Any] = Operation(
    name="taobao.get_item_detail_v2",
    method="GET",
    path="/api/taobao/get-item-detail/v2",
    summary="Product details (v2, 商品详情).",
    parameters={"item_id": "itemId"},
    deprecation="taobao.get_item_detail_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is taobao.get_item_detail_v9.",
    family="taobao_get_item_detail",
)
GET_ITEM_DETAIL_V3: Operation[GetItemDetailV3Data] = Operation(
    name="taobao.get_item_detail_v3",
    method="GET",
    path="/api/taobao/get-item-detail/v3",
    summary="Product details (v3, 商品详情).",
    parameters={"item_id": "itemId"},
    data="justone_generated.api.taobao.get_item_detail_v3",
    family="taobao_get_item_detail",
    recommended=True,
)
GET_ITEM_DETAIL_V4: Operation[GetItemDetailV4Data] = Operation(
    name="taobao.get_item_detail_v4",
    method="GET",
    path="/api/taobao/get-item-detail/v4",
    summary="Product details (v4, 商品详情).",
    parameters={"item_id": "itemId"},
    data="justone_generated.api.taobao.get_item_detail_v4",
    family="taobao_get_item_detail",
)
GET_ITEM_DETAIL_V5: Operation[GetItemDetailV5Data] = Operation(
    name="taobao.get_item_detail_v5",
    method="GET",
    path="/api/taobao/get-item-detail/v5",
    summary="Product details (v5, 商品详情).",
    parameters={"item_id": "itemId"},
    data="justone_generated.api.taobao.get_item_detail_v5",
    family="taobao_get_item_detail",
)
GET_ITEM_DETAIL_V6: Operation[GetItemDetailV6Data] = Operation(
    name="taobao.get_item_detail_v6",
    method="GET",
    path="/api/taobao/get-item-detail/v6",
    summary="Product details (v6, 商品详情).",
    parameters={"item_id": "itemId"},
    data="justone_generated.api.taobao.get_item_detail_v6",
    family="taobao_get_item_detail",
    hidden=True,
)
GET_ITEM_DETAIL_V7: Operation[GetItemDetailV7Data] = Operation(
    name="taobao.get_item_detail_v7",
    method="GET",
    path="/api/taobao/get-item-detail/v7",
    summary="Product details (v7, 商品详情).",
    parameters={"item_id": "itemId"},
    data="justone_generated.api.taobao.get_item_detail_v7",
    deprecation="taobao.get_item_detail_v7 is deprecated by Just One API. The vendor names no replacement; another version of it is taobao.get_item_detail_v9.",
    family="taobao_get_item_detail",
)
GET_ITEM_DETAIL_V8: Operation[Any] = Operation(
    name="taobao.get_item_detail_v8",
    method="GET",
    path="/api/taobao/get-item-detail/v8",
    summary="Product details (v8, 商品详情).",
    parameters={"item_id": "itemId"},
)
GET_ITEM_DETAIL_V9: Operation[GetItemDetailV9Data] = Operation(
    name="taobao.get_item_detail_v9",
    method="GET",
    path="/api/taobao/get-item-detail/v9",
    summary="Product details (v9, 商品详情).",
    parameters={"item_id": "itemId"},
    data="justone_generated.api.taobao.get_item_detail_v9",
    family="taobao_get_item_detail",
)
GET_ITEM_SALE_V1: Operation[Any] = Operation(
    name="taobao.get_item_sale_v1",
    method="GET",
    path="/api/taobao/get-item-sale/v1",
    summary="Product sales in the last 30 days (v1, 商品近 30 天销量).",
    parameters={"item_id": "itemId"},
    deprecation="taobao.get_item_sale_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="taobao_get_item_sale",
)
GET_SHOP_ITEM_LIST_V1: Operation[GetShopItemListV1Data] = Operation(
    name="taobao.get_shop_item_list_v1",
    method="GET",
    path="/api/taobao/get-shop-item-list/v1",
    summary="Products of a shop (v1, 店铺商品列表).",
    parameters={"user_id": "userId", "sort": "sort", "page": "page"},
    data="justone_generated.api.taobao.get_shop_item_list_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "resultList"),
    family="taobao_get_shop_item_list",
)
GET_SHOP_ITEM_LIST_V2: Operation[GetShopItemListV2Data] = Operation(
    name="taobao.get_shop_item_list_v2",
    method="GET",
    path="/api/taobao/get-shop-item-list/v2",
    summary="Products of a shop (v2, 店铺商品列表).",
    parameters={"user_id": "userId", "shop_id": "shopId", "sort": "sort", "page": "page"},
    data="justone_generated.api.taobao.get_shop_item_list_v2",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "httpData", "itemListModuleResponse", "itemList"),
    family="taobao_get_shop_item_list",
)
GET_SHOP_ITEM_LIST_V3: Operation[Any] = Operation(
    name="taobao.get_shop_item_list_v3",
    method="GET",
    path="/api/taobao/get-shop-item-list/v3",
    summary="Products of a shop (v3, 店铺商品列表).",
    parameters={"user_id": "userId", "shop_id": "shopId", "sort": "sort", "page": "page"},
    paging=Paging(step={"page": 1}, first={"page": 1}),
    family="taobao_get_shop_item_list",
    hidden=True,
)
GET_SHOP_ITEM_LIST_V4: Operation[GetShopItemListV4Data] = Operation(
    name="taobao.get_shop_item_list_v4",
    method="GET",
    path="/api/taobao/get-shop-item-list/v4",
    summary="Products of a shop (v4, 店铺商品列表).",
    parameters={"seller_id": "sellerId", "page": "page"},
    data="justone_generated.api.taobao.get_shop_item_list_v4",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "result"),
    family="taobao_get_shop_item_list",
)
GET_SOCIAL_FEED_V1: Operation[GetSocialFeedV1Data] = Operation(
    name="taobao.get_social_feed_v1",
    method="GET",
    path="/api/taobao/get-social-feed/v1",
    summary="Product questions (v1, 商品问答).",
    parameters={"item_id": "itemId", "page": "page"},
    data="justone_generated.api.taobao.get_social_feed_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    family="taobao_get_social_feed",
)
SEARCH_ITEM_LIST_V1: Operation[SearchItemListV1Data] = Operation(
    name="taobao.search_item_list_v1",
    method="GET",
    path="/api/taobao/search-item-list/v1",
    summary="Product search (v1, 商品搜索).",
    parameters={
        "keyword": "keyword",
        "sort": "sort",
        "tmall": "tmall",
        "start_price": "startPrice",
        "end_price": "endPrice",
        "page": "page",
    },
    data="justone_generated.api.taobao.search_item_list_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    family="taobao_search_item_list",
)
SEARCH_ITEM_LIST_V2: Operation[SearchItemListV2Data] = Operation(
    name="taobao.search_item_list_v2",
    method="GET",
    path="/api/taobao/search-item-list/v2",
    summary="Product search (v2, 商品搜索).",
    parameters={"keyword": "keyword", "page": "page"},
    data="justone_generated.api.taobao.search_item_list_v2",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "itemsArray"),
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_ITEM_COMMENT_V3,
    GET_ITEM_DETAIL_V1,
    GET_ITEM_DETAIL_V2,
    GET_ITEM_DETAIL_V3,
    GET_ITEM_DETAIL_V4,
    GET_ITEM_DETAIL_V5,
    GET_ITEM_DETAIL_V6,
    GET_ITEM_DETAIL_V7,
    GET_ITEM_DETAIL_V8,
    GET_ITEM_DETAIL_V9,
    GET_ITEM_SALE_V1,
    GET_SHOP_ITEM_LIST_V1,
    GET_SHOP_ITEM_LIST_V2,
    GET_SHOP_ITEM_LIST_V3,
    GET_SHOP_ITEM_LIST_V4,
    GET_SOCIAL_FEED_V1,
    SEARCH_ITEM_LIST_V1,
    SEARCH_ITEM_LIST_V2,
)

DATA_CLASSES: dict[str, str] = {
    "GetItemCommentV3Data": "justone_generated.api.taobao.get_item_comment_v3",
    "GetItemDetailV1Data": "justone_generated.api.taobao.get_item_detail_v1",
    "GetItemDetailV3Data": "justone_generated.api.taobao.get_item_detail_v3",
    "GetItemDetailV4Data": "justone_generated.api.taobao.get_item_detail_v4",
    "GetItemDetailV5Data": "justone_generated.api.taobao.get_item_detail_v5",
    "GetItemDetailV6Data": "justone_generated.api.taobao.get_item_detail_v6",
    "GetItemDetailV7Data": "justone_generated.api.taobao.get_item_detail_v7",
    "GetItemDetailV9Data": "justone_generated.api.taobao.get_item_detail_v9",
    "GetShopItemListV1Data": "justone_generated.api.taobao.get_shop_item_list_v1",
    "GetShopItemListV2Data": "justone_generated.api.taobao.get_shop_item_list_v2",
    "GetShopItemListV4Data": "justone_generated.api.taobao.get_shop_item_list_v4",
    "GetSocialFeedV1Data": "justone_generated.api.taobao.get_social_feed_v1",
    "SearchItemListV1Data": "justone_generated.api.taobao.search_item_list_v1",
    "SearchItemListV2Data": "justone_generated.api.taobao.search_item_list_v2",
}


class Taobao(Namespace):
    """Endpoints under `/api/taobao`.

    Items, prices, sales, buyer reviews, product questions and shop catalogs of Taobao and Tmall.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_item_comment_v3(
        self,
        *,
        item_id: str,
        order_type: Literal["feedbackdate", "general"] | str | None = None,
        page: int | None = None,
    ) -> Response[GetItemCommentV3Data]:
        """Product reviews (v3, 商品评价).

        Returns the buyer reviews of a Taobao or Tmall item, page by page, sorted by date or by overall
        ranking.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.
            order_type: The order of the reviews. The vendor's default is `feedbackdate`.
                - `feedbackdate`: By review date
                - `general`: Overall ranking
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetItemCommentV3Data`, inferred from examples.
            Fields: `has_append_count`, `has_media_count`, `total`, `comments[].content`,
            `comments[].like_count`, `comments[].main_trade_id`, `comments[].rate_id`, `keywords[].count`,
            `keywords[].label_id`, `comments[].auction.auc_num_id`, `comments[].auction.title`,
            `comments[].photos[].file_id`, `comments[].photos[].receive_id`,
            `comments[].share_info.last_reply_time`, `comments[].user.user_id`, `current_page_num`,
            `has_next_page`, `max_page`, `qna_disabled`, `total_fuzzy`, …

        Source: `GET /api/taobao/get-item-comment/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_COMMENT_V3, {"itemId": item_id, "orderType": order_type, "page": page})

    def iter_get_item_comment_v3(
        self,
        *,
        item_id: str,
        order_type: Literal["feedbackdate", "general"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> Pages[GetItemCommentV3Data]:
        """Iterate over the pages of `get_item_comment_v3`; each is a response of it.

        The other arguments are those of `get_item_comment_v3`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_ITEM_COMMENT_V3, {"itemId": item_id, "orderType": order_type, "page": page}, max_pages)

    def get_item_detail_v1(self, *, item_id: str) -> Response[GetItemDetailV1Data]:
        """Product details (v1, 商品详情).

        Returns the details of one Taobao or Tmall item. Use it to look up a product whose id you know.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3` (recommended),
        `get_item_detail_v4`, `get_item_detail_v5`, `get_item_detail_v6` (hidden), `get_item_detail_v7`
        (deprecated), `get_item_detail_v9`.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is `GetItemDetailV1Data`, inferred from examples.
            Fields: `creative_text`, `item_desc`, `sku_id`, `item.category_id`, `item.item_id`,
            `item.root_category_id`, `item.sell_count`, `item.title`, `item_ask_do_list[].ask_content`,
            `item_ask_do_list[].create_time`, `item_price.end_time`, `item_price.has_range_price`,
            `item_price.original_price`, `item_price.promotion_name`, `item_price.promotion_price`,
            `item_price.start_time`, `item_trade.sold_quantity_total`,
            `main_item_info.after_coupon_amount_price`, `main_item_info.item_id`, `main_item_info.item_name`,
            …

        Source: `GET /api/taobao/get-item-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V1, {"itemId": item_id})

    @deprecated(
        "taobao.get_item_detail_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is taobao.get_item_detail_v9.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_item_detail_v2(self, *, item_id: str) -> Response[Any]:
        """Product details (v2, 商品详情).

        Deprecated. The vendor names no replacement; another version of it is taobao.get_item_detail_v9.

        Belongs to the asynchronous lookup of Taobao and Tmall items and is not a direct lookup. You create
        tasks and download results in the vendor's dashboard. This version is deprecated.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3` (recommended),
        `get_item_detail_v4`, `get_item_detail_v5`, `get_item_detail_v6` (hidden), `get_item_detail_v7`
        (deprecated), `get_item_detail_v9`.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/taobao/get-item-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V2, {"itemId": item_id})

    def get_item_detail_v3(self, *, item_id: str) -> Response[GetItemDetailV3Data]:
        """Product details (v3, 商品详情).

        Returns the details of one Taobao or Tmall item. Use it to identify a product and to follow the sales
        shown on its page.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3` (recommended),
        `get_item_detail_v4`, `get_item_detail_v5`, `get_item_detail_v6` (hidden), `get_item_detail_v7`
        (deprecated), `get_item_detail_v9`.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is `GetItemDetailV3Data`, inferred from examples.
            Fields: `brand_id`, `created_time`, `delist_time`, `desc`, `fans_count`, `fav_count`,
            `has_discount`, `modified_time`, `orginal_price`, `price`, `props_name`, `root_cat_id`,
            `sample_id`, `seller_id`, `shop_id`, `suggestive_price`, `title`, `total_price`, `props[].name`,
            `seller_info.shop_name`, …

        Source: `GET /api/taobao/get-item-detail/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V3, {"itemId": item_id})

    def get_item_detail_v4(self, *, item_id: str) -> Response[GetItemDetailV4Data]:
        """Product details (v4, 商品详情).

        Returns the details of one Taobao or Tmall item. Use it to look up a product whose id you know.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3` (recommended),
        `get_item_detail_v4`, `get_item_detail_v5`, `get_item_detail_v6` (hidden), `get_item_detail_v7`
        (deprecated), `get_item_detail_v9`.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is `GetItemDetailV4Data`, inferred from examples.
            Fields: `discount_price`, `item_id`, `item_price`, `shop_name`, `title`, `sku2info[].final_price`,
            `sku2info[].final_sku_price`, `sku2info[].item_price`, `sku2info[].price_desc`,
            `sku2info[].sku_id`, `sku2info[].sku_name`, `sku2info[].third_original_discount_price`,
            `sku_base[].property_id`, `sku_base[].property_name`,
            `sku_base[].item_property_values[].value_id`, `images`, `item_pic`, `shop_type`,
            `sku2info[].multiple_tag`, `sku2info[].price_includes_gov_subsidy`, …

        Source: `GET /api/taobao/get-item-detail/v4`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V4, {"itemId": item_id})

    def get_item_detail_v5(self, *, item_id: str) -> Response[GetItemDetailV5Data]:
        """Product details (v5, 商品详情).

        Returns the details of one Taobao or Tmall item. Use it to look up a product whose id you know.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3` (recommended),
        `get_item_detail_v4`, `get_item_detail_v5`, `get_item_detail_v6` (hidden), `get_item_detail_v7`
        (deprecated), `get_item_detail_v9`.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is `GetItemDetailV5Data`, inferred from examples.
            Fields: `delivery.area_id`, `item.brand_name`, `item.cat_id`, `item.cat_name`, `item.title`,
            `seller.seller_id`, `seller.seller_title`, `seller.shop_id`, `seller.shop_title`,
            `item.properties[].name`, `item.sku_base[].activity_price`, `item.sku_base[].price`,
            `item.sku_base[].promotion_price`, `item.sku_base[].sku_id`, `item.sku_props[].name`,
            `item.skus.activity_price`, `item.skus.price`, `item.skus.promotion_price`,
            `item.sku_props[].values[].name`, `delivery.delivery_fee`, …

        Source: `GET /api/taobao/get-item-detail/v5`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V5, {"itemId": item_id})

    def get_item_detail_v6(self, *, item_id: str) -> Response[GetItemDetailV6Data]:
        """Product details (v6, 商品详情).

        The vendor keeps it out of the documentation.

        Returns the details of one Taobao or Tmall item. Use it to look up a product whose id you know.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3` (recommended),
        `get_item_detail_v4`, `get_item_detail_v5`, `get_item_detail_v6` (hidden), `get_item_detail_v7`
        (deprecated), `get_item_detail_v9`.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is `GetItemDetailV6Data`, inferred from examples.
            Fields: `footer.area_id`, `footer.item_id`, `genie_reminding_word.origin_price_text`,
            `genie_reminding_word.price_text`, `info.item_title`, `info.origin_price_text`, `info.price_text`,
            `info.sell_count`, `service.display_text`, `store.all_item_count`, `store.cert_text`,
            `store.fans`, `store.shop_id`, `store.shop_name`, `store.user_id`, `info.price_tag[].text`,
            `param.param[].desc`, `param.param[].title`, `service.service[].title`,
            `store.evaluates[].level_text`, …

        Source: `GET /api/taobao/get-item-detail/v6`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V6, {"itemId": item_id})

    @deprecated(
        "taobao.get_item_detail_v7 is deprecated by Just One API. The vendor names no replacement; another version of it is taobao.get_item_detail_v9.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_item_detail_v7(self, *, item_id: str) -> Response[GetItemDetailV7Data]:
        """Product details (v7, 商品详情).

        Deprecated. The vendor names no replacement; another version of it is taobao.get_item_detail_v9.

        Returns the details of one Taobao or Tmall item. Use it to look up a product whose id you know. This
        version is deprecated.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3` (recommended),
        `get_item_detail_v4`, `get_item_detail_v5`, `get_item_detail_v6` (hidden), `get_item_detail_v7`
        (deprecated), `get_item_detail_v9`.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is `GetItemDetailV7Data`, inferred from examples.
            Fields: `batch_price`, `delivery_time`, `discount`, `original_price`, `price`,
            `product_grayscale_name`, `shop_name`, `sale_info.consign_price`, `sale_info.jxhy_price`,
            `sku_vo_list[].discount`, `sku_vo_list[].original_price`, `sku_vo_list[].price`,
            `sku_vo_list[].sku_attr[].name`, `base_attr_list`, `batch_number`, `channel`, `description`,
            `detail_url`, `disabled_sku_list`, `edit_price_flag`, …

        Source: `GET /api/taobao/get-item-detail/v7`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V7, {"itemId": item_id})

    def get_item_detail_v8(self, *, item_id: str) -> Response[Any]:
        """Product details (v8, 商品详情).

        Returns the details of one Taobao or Tmall item by its item id.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/taobao/get-item-detail/v8`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V8, {"itemId": item_id})

    def get_item_detail_v9(self, *, item_id: str) -> Response[GetItemDetailV9Data]:
        """Product details (v9, 商品详情).

        Returns the details of one Taobao or Tmall item. Use it to look up a product whose id you know.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3` (recommended),
        `get_item_detail_v4`, `get_item_detail_v5`, `get_item_detail_v6` (hidden), `get_item_detail_v7`
        (deprecated), `get_item_detail_v9`.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is `GetItemDetailV9Data`, inferred from examples.
            Fields: `all_item_count`, `category_id`, `desc`, `item_id`, `new_item_count`, `price`, `shop_id`,
            `shop_name`, `title`, `total_count`, `user_id`, `main_item_info.after_coupon_amount_price`,
            `main_item_info.item_id`, `main_item_info.item_name`, `props[].pname`, `skus[].id`,
            `skus[].orign_price`, `skus[].price`, `skus[].sku_id`, `props[].values[].vname`, …

        Source: `GET /api/taobao/get-item-detail/v9`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V9, {"itemId": item_id})

    @deprecated(
        "taobao.get_item_sale_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_item_sale_v1(self, *, item_id: str) -> Response[Any]:
        """Product sales in the last 30 days (v1, 商品近 30 天销量).

        Deprecated. The vendor names no replacement.

        Returns how many units of a Taobao or Tmall item were sold in the last 30 days. Use it to compare
        recent sales of items. This endpoint is deprecated.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/taobao/get-item-sale/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_SALE_V1, {"itemId": item_id})

    def get_shop_item_list_v1(
        self, *, user_id: str, sort: Literal["_sale", "_default"] | str | None = None, page: int | None = None
    ) -> Response[GetShopItemListV1Data]:
        """Products of a shop (v1, 店铺商品列表).

        Returns the items of a Taobao or Tmall shop, page by page. This version needs only the seller id and
        sorts by sales or in the default order.

        Versions: `get_shop_item_list_v1`, `get_shop_item_list_v2`, `get_shop_item_list_v3` (hidden),
        `get_shop_item_list_v4`.

        Args:
            user_id: The id of the seller who runs the shop, called seller id or user id.
            sort: The order of the items. The vendor's default is `_sale`.
                - `_sale`: By sales
                - `_default`: Default order
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetShopItemListV1Data`, inferred from examples.
            Fields: `result_list`.

        Source: `GET /api/taobao/get-shop-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_SHOP_ITEM_LIST_V1, {"userId": user_id, "sort": sort, "page": page})

    def iter_get_shop_item_list_v1(
        self,
        *,
        user_id: str,
        sort: Literal["_sale", "_default"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> Pages[GetShopItemListV1Data]:
        """Iterate over the pages of `get_shop_item_list_v1`; each is a response of it.

        The other arguments are those of `get_shop_item_list_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_SHOP_ITEM_LIST_V1, {"userId": user_id, "sort": sort, "page": page}, max_pages)

    def get_shop_item_list_v2(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["sales-des", "new-des", "credit-des", "price-asc", "price-des"] | str | None = None,
        page: int | None = None,
    ) -> Response[GetShopItemListV2Data]:
        """Products of a shop (v2, 店铺商品列表).

        Returns the items of a Taobao or Tmall shop, page by page. This version needs the seller id and the
        shop id, and sorts by sales, newness, credit or price.

        Versions: `get_shop_item_list_v1`, `get_shop_item_list_v2`, `get_shop_item_list_v3` (hidden),
        `get_shop_item_list_v4`.

        Args:
            user_id: The id of the seller who runs the shop, called seller id or user id.
            shop_id: The id of the shop itself, which is not the seller id.
            sort: The order of the items. The vendor's default is `sales-des`.
                - `sales-des`: Sales, high to low
                - `new-des`: Newest first
                - `credit-des`: Credit, high to low
                - `price-asc`: Price, low to high
                - `price-des`: Price, high to low
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetShopItemListV2Data`, inferred from examples.
            Fields: `http_data.meta_module_response.title`,
            `http_data.breadcrumb_module_response.breadcrumb_list[].name`,
            `http_data.item_list_module_response.item_list[].back_cat_id`,
            `http_data.item_list_module_response.item_list[].comment_count`,
            `http_data.item_list_module_response.item_list[].item_id`,
            `http_data.item_list_module_response.item_list[].item_name`,
            `http_data.item_list_module_response.page.hide_total_count`,
            `http_data.item_list_module_response.page.total_count`,
            `http_data.shop_list_module_response.shop_list[].seller_id`,
            `http_data.shop_list_module_response.shop_list[].shop_id`,
            `http_data.shop_list_module_response.shop_list[].shop_name`, `page_data`,
            `http_data.page_ab_test_module_response`, `http_data.page_simplified_module_response`,
            `http_data.seo_common_banner_response`, `http_data.status_code`, `http_data.success`,
            `http_data.breadcrumb_module_response.success`,
            `http_data.item_list_module_response.page_url_follow`,
            `http_data.item_list_module_response.success`, …

        Source: `GET /api/taobao/get-shop-item-list/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_SHOP_ITEM_LIST_V2, {"userId": user_id, "shopId": shop_id, "sort": sort, "page": page})

    def iter_get_shop_item_list_v2(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["sales-des", "new-des", "credit-des", "price-asc", "price-des"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> Pages[GetShopItemListV2Data]:
        """Iterate over the pages of `get_shop_item_list_v2`; each is a response of it.

        The other arguments are those of `get_shop_item_list_v2`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_SHOP_ITEM_LIST_V2, {"userId": user_id, "shopId": shop_id, "sort": sort, "page": page}, max_pages
        )

    def get_shop_item_list_v3(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["comprehensive", "sales", "new", "favorites"] | str | None = None,
        page: int | None = None,
    ) -> Response[Any]:
        """Products of a shop (v3, 店铺商品列表).

        The vendor keeps it out of the documentation.

        Returns the items of a Taobao or Tmall shop with title, price and image, page by page. This version
        needs the seller id and the shop id, and can sort by favorites.

        Versions: `get_shop_item_list_v1`, `get_shop_item_list_v2`, `get_shop_item_list_v3` (hidden),
        `get_shop_item_list_v4`.

        Args:
            user_id: The id of the seller who runs the shop, called seller id or user id.
            shop_id: The id of the shop itself, which is not the seller id.
            sort: The order of the items. The vendor's default is `new`.
                - `comprehensive`: Overall ranking
                - `sales`: By sales
                - `new`: Newest first
                - `favorites`: By favorites
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/taobao/get-shop-item-list/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_SHOP_ITEM_LIST_V3, {"userId": user_id, "shopId": shop_id, "sort": sort, "page": page})

    def iter_get_shop_item_list_v3(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["comprehensive", "sales", "new", "favorites"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> Pages[Any]:
        """Iterate over the pages of `get_shop_item_list_v3`; each is a response of it.

        The other arguments are those of `get_shop_item_list_v3`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_SHOP_ITEM_LIST_V3, {"userId": user_id, "shopId": shop_id, "sort": sort, "page": page}, max_pages
        )

    def get_shop_item_list_v4(self, *, seller_id: str, page: int | None = None) -> Response[GetShopItemListV4Data]:
        """Products of a shop (v4, 店铺商品列表).

        Returns the items of a Taobao or Tmall shop, page by page. This version needs only the seller id and
        has no choice of order.

        Versions: `get_shop_item_list_v1`, `get_shop_item_list_v2`, `get_shop_item_list_v3` (hidden),
        `get_shop_item_list_v4`.

        Args:
            seller_id: The id of the seller who runs the shop, called seller id or user id.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetShopItemListV4Data`, inferred from examples.
            Fields: `result[].block_content.item_id`, `result[].block_content.price`,
            `result[].block_content.reserve_price`, `result[].block_content.title`, `has_next`,
            `is_new_style`, `pvid`, `scm`, `result[].block_type`, `result[].block_content.coupon_value`,
            `result[].block_content.has_long_pic`, `result[].block_content.item_id_str`,
            `result[].block_content.item_pic`, `result[].block_content.item_url`,
            `result[].block_content.long_pic`, `result[].block_content.recommend_description`,
            `result[].block_content.show_sku_inshop`, `result[].block_content.show_text_inshop`,
            `result[].block_content.sold365`, `result[].block_content.ut_log_map`, …

        Source: `GET /api/taobao/get-shop-item-list/v4`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_SHOP_ITEM_LIST_V4, {"sellerId": seller_id, "page": page})

    def iter_get_shop_item_list_v4(
        self, *, seller_id: str, page: int | None = None, max_pages: int
    ) -> Pages[GetShopItemListV4Data]:
        """Iterate over the pages of `get_shop_item_list_v4`; each is a response of it.

        The other arguments are those of `get_shop_item_list_v4`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_SHOP_ITEM_LIST_V4, {"sellerId": seller_id, "page": page}, max_pages)

    def get_social_feed_v1(self, *, item_id: str, page: int | None = None) -> Response[GetSocialFeedV1Data]:
        """Product questions (v1, 商品问答).

        Returns the questions and discussions of shoppers about a Taobao or Tmall item, page by page. Use it
        to see what concerns people before they buy.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetSocialFeedV1Data`, inferred from examples.
            Fields: `total`, `item.buyer_count`, `item.item_title`, `item.question_count`,
            `list_[][].cluster_id`, `list_[][].cluster_name`, `list_[][].id`, `list_[][].similar_count`,
            `list_[][].sub_feeds_count`, `list_[][].title`, `pagination.has_more`, `list_[][].sub_feeds[].id`,
            `list_[][].sub_feeds[].title`, `item.tags.list_[].count`, `item.tags.list_[].property_id`,
            `bala_version`, `data_success`, `experience_flag`, `question_words`, `success`, …

        Source: `GET /api/taobao/get-social-feed/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_SOCIAL_FEED_V1, {"itemId": item_id, "page": page})

    def iter_get_social_feed_v1(
        self, *, item_id: str, page: int | None = None, max_pages: int
    ) -> Pages[GetSocialFeedV1Data]:
        """Iterate over the pages of `get_social_feed_v1`; each is a response of it.

        The other arguments are those of `get_social_feed_v1`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_SOCIAL_FEED_V1, {"itemId": item_id, "page": page}, max_pages)

    def search_item_list_v1(
        self,
        *,
        keyword: str,
        sort: Literal["_sale", "_bid", "bid", "_coefp"] | str | None = None,
        tmall: bool | None = None,
        start_price: str | None = None,
        end_price: str | None = None,
        page: int | None = None,
    ) -> Response[SearchItemListV1Data]:
        """Product search (v1, 商品搜索).

        Finds Taobao and Tmall items for a keyword, page by page. Results can be sorted, and limited to Tmall
        or to a price range.

        Args:
            keyword: The words to search for.
            sort: The order of the results. The vendor's default is `_sale`.
                - `_sale`: By sales
                - `_bid`: Price, high to low
                - `bid`: Price, low to high
                - `_coefp`: Overall ranking
            tmall: Whether to keep only Tmall items. The vendor's default is `false`.
            start_price: The lowest price to keep; items at exactly this price are included.
            end_price: The highest price to keep; items at exactly this price are included.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchItemListV1Data`, inferred from examples.
            Fields: `model.brand_list[].brand_id`, `model.brand_list[].brand_name`,
            `model.brand_list[].count`, `code`, `extra_map.mtop_cost_millis`, `model.response_status`,
            `model.success`, `model.trace_list`.

        Source: `GET /api/taobao/search-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_ITEM_LIST_V1,
            {
                "keyword": keyword,
                "sort": sort,
                "tmall": tmall,
                "startPrice": start_price,
                "endPrice": end_price,
                "page": page,
            },
        )

    def iter_search_item_list_v1(
        self,
        *,
        keyword: str,
        sort: Literal["_sale", "_bid", "bid", "_coefp"] | str | None = None,
        tmall: bool | None = None,
        start_price: str | None = None,
        end_price: str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> Pages[SearchItemListV1Data]:
        """Iterate over the pages of `search_item_list_v1`; each is a response of it.

        The other arguments are those of `search_item_list_v1`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_ITEM_LIST_V1,
            {
                "keyword": keyword,
                "sort": sort,
                "tmall": tmall,
                "startPrice": start_price,
                "endPrice": end_price,
                "page": page,
            },
            max_pages,
        )

    def search_item_list_v2(self, *, keyword: str, page: int | None = None) -> Response[SearchItemListV2Data]:
        """Product search (v2, 商品搜索).

        Finds Taobao and Tmall items for a keyword, page by page. This version has no filters and no choice of
        order.

        Args:
            keyword: The words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchItemListV2Data`, inferred from examples.
            Fields: `items_array[].item_id`, `items_array[].price`, `items_array[].same_count`,
            `items_array[].title`, `items_array[].user_id`, `main_info.page_name`,
            `main_info.page_trace_name`, `filter_mod.filters[].show_text`, `filter_mod.filters[].trace_name`,
            `items_array[].hot_list_info.rank_short_text`, `items_array[].icons[].text`,
            `items_array[].price_show.pre_text`, `items_array[].price_show.price`,
            `items_array[].price_show.price_desc`, `items_array[].shop_info.common_tag_text`,
            `items_array[].shop_info.title`, `items_array[].structured_usp_info[].property_name`,
            `items_array[].structured_usp_info[].property_value_name`,
            `filter_mod.filters[].filter_option[].show_text`,
            `filter_mod.filters[].filter_option[].sub_title`, …

        Source: `GET /api/taobao/search-item-list/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_ITEM_LIST_V2, {"keyword": keyword, "page": page})

    def iter_search_item_list_v2(
        self, *, keyword: str, page: int | None = None, max_pages: int
    ) -> Pages[SearchItemListV2Data]:
        """Iterate over the pages of `search_item_list_v2`; each is a response of it.

        The other arguments are those of `search_item_list_v2`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_ITEM_LIST_V2, {"keyword": keyword, "page": page}, max_pages)


class AsyncTaobao(AsyncNamespace):
    """Endpoints under `/api/taobao`.

    Items, prices, sales, buyer reviews, product questions and shop catalogs of Taobao and Tmall.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_item_comment_v3(
        self,
        *,
        item_id: str,
        order_type: Literal["feedbackdate", "general"] | str | None = None,
        page: int | None = None,
    ) -> Response[GetItemCommentV3Data]:
        """Product reviews (v3, 商品评价).

        Returns the buyer reviews of a Taobao or Tmall item, page by page, sorted by date or by overall
        ranking.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.
            order_type: The order of the reviews. The vendor's default is `feedbackdate`.
                - `feedbackdate`: By review date
                - `general`: Overall ranking
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetItemCommentV3Data`, inferred from examples.
            Fields: `has_append_count`, `has_media_count`, `total`, `comments[].content`,
            `comments[].like_count`, `comments[].main_trade_id`, `comments[].rate_id`, `keywords[].count`,
            `keywords[].label_id`, `comments[].auction.auc_num_id`, `comments[].auction.title`,
            `comments[].photos[].file_id`, `comments[].photos[].receive_id`,
            `comments[].share_info.last_reply_time`, `comments[].user.user_id`, `current_page_num`,
            `has_next_page`, `max_page`, `qna_disabled`, `total_fuzzy`, …

        Source: `GET /api/taobao/get-item-comment/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_COMMENT_V3, {"itemId": item_id, "orderType": order_type, "page": page})

    def iter_get_item_comment_v3(
        self,
        *,
        item_id: str,
        order_type: Literal["feedbackdate", "general"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> AsyncPages[GetItemCommentV3Data]:
        """Iterate over the pages of `get_item_comment_v3`; each is a response of it.

        The other arguments are those of `get_item_comment_v3`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_ITEM_COMMENT_V3, {"itemId": item_id, "orderType": order_type, "page": page}, max_pages)

    async def get_item_detail_v1(self, *, item_id: str) -> Response[GetItemDetailV1Data]:
        """Product details (v1, 商品详情).

        Returns the details of one Taobao or Tmall item. Use it to look up a product whose id you know.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3` (recommended),
        `get_item_detail_v4`, `get_item_detail_v5`, `get_item_detail_v6` (hidden), `get_item_detail_v7`
        (deprecated), `get_item_detail_v9`.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is `GetItemDetailV1Data`, inferred from examples.
            Fields: `creative_text`, `item_desc`, `sku_id`, `item.category_id`, `item.item_id`,
            `item.root_category_id`, `item.sell_count`, `item.title`, `item_ask_do_list[].ask_content`,
            `item_ask_do_list[].create_time`, `item_price.end_time`, `item_price.has_range_price`,
            `item_price.original_price`, `item_price.promotion_name`, `item_price.promotion_price`,
            `item_price.start_time`, `item_trade.sold_quantity_total`,
            `main_item_info.after_coupon_amount_price`, `main_item_info.item_id`, `main_item_info.item_name`,
            …

        Source: `GET /api/taobao/get-item-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V1, {"itemId": item_id})

    @deprecated(
        "taobao.get_item_detail_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is taobao.get_item_detail_v9.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_item_detail_v2(self, *, item_id: str) -> Response[Any]:
        """Product details (v2, 商品详情).

        Deprecated. The vendor names no replacement; another version of it is taobao.get_item_detail_v9.

        Belongs to the asynchronous lookup of Taobao and Tmall items and is not a direct lookup. You create
        tasks and download results in the vendor's dashboard. This version is deprecated.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3` (recommended),
        `get_item_detail_v4`, `get_item_detail_v5`, `get_item_detail_v6` (hidden), `get_item_detail_v7`
        (deprecated), `get_item_detail_v9`.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/taobao/get-item-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V2, {"itemId": item_id})

    async def get_item_detail_v3(self, *, item_id: str) -> Response[GetItemDetailV3Data]:
        """Product details (v3, 商品详情).

        Returns the details of one Taobao or Tmall item. Use it to identify a product and to follow the sales
        shown on its page.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3` (recommended),
        `get_item_detail_v4`, `get_item_detail_v5`, `get_item_detail_v6` (hidden), `get_item_detail_v7`
        (deprecated), `get_item_detail_v9`.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is `GetItemDetailV3Data`, inferred from examples.
            Fields: `brand_id`, `created_time`, `delist_time`, `desc`, `fans_count`, `fav_count`,
            `has_discount`, `modified_time`, `orginal_price`, `price`, `props_name`, `root_cat_id`,
            `sample_id`, `seller_id`, `shop_id`, `suggestive_price`, `title`, `total_price`, `props[].name`,
            `seller_info.shop_name`, …

        Source: `GET /api/taobao/get-item-detail/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V3, {"itemId": item_id})

    async def get_item_detail_v4(self, *, item_id: str) -> Response[GetItemDetailV4Data]:
        """Product details (v4, 商品详情).

        Returns the details of one Taobao or Tmall item. Use it to look up a product whose id you know.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3` (recommended),
        `get_item_detail_v4`, `get_item_detail_v5`, `get_item_detail_v6` (hidden), `get_item_detail_v7`
        (deprecated), `get_item_detail_v9`.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is `GetItemDetailV4Data`, inferred from examples.
            Fields: `discount_price`, `item_id`, `item_price`, `shop_name`, `title`, `sku2info[].final_price`,
            `sku2info[].final_sku_price`, `sku2info[].item_price`, `sku2info[].price_desc`,
            `sku2info[].sku_id`, `sku2info[].sku_name`, `sku2info[].third_original_discount_price`,
            `sku_base[].property_id`, `sku_base[].property_name`,
            `sku_base[].item_property_values[].value_id`, `images`, `item_pic`, `shop_type`,
            `sku2info[].multiple_tag`, `sku2info[].price_includes_gov_subsidy`, …

        Source: `GET /api/taobao/get-item-detail/v4`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V4, {"itemId": item_id})

    async def get_item_detail_v5(self, *, item_id: str) -> Response[GetItemDetailV5Data]:
        """Product details (v5, 商品详情).

        Returns the details of one Taobao or Tmall item. Use it to look up a product whose id you know.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3` (recommended),
        `get_item_detail_v4`, `get_item_detail_v5`, `get_item_detail_v6` (hidden), `get_item_detail_v7`
        (deprecated), `get_item_detail_v9`.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is `GetItemDetailV5Data`, inferred from examples.
            Fields: `delivery.area_id`, `item.brand_name`, `item.cat_id`, `item.cat_name`, `item.title`,
            `seller.seller_id`, `seller.seller_title`, `seller.shop_id`, `seller.shop_title`,
            `item.properties[].name`, `item.sku_base[].activity_price`, `item.sku_base[].price`,
            `item.sku_base[].promotion_price`, `item.sku_base[].sku_id`, `item.sku_props[].name`,
            `item.skus.activity_price`, `item.skus.price`, `item.skus.promotion_price`,
            `item.sku_props[].values[].name`, `delivery.delivery_fee`, …

        Source: `GET /api/taobao/get-item-detail/v5`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V5, {"itemId": item_id})

    async def get_item_detail_v6(self, *, item_id: str) -> Response[GetItemDetailV6Data]:
        """Product details (v6, 商品详情).

        The vendor keeps it out of the documentation.

        Returns the details of one Taobao or Tmall item. Use it to look up a product whose id you know.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3` (recommended),
        `get_item_detail_v4`, `get_item_detail_v5`, `get_item_detail_v6` (hidden), `get_item_detail_v7`
        (deprecated), `get_item_detail_v9`.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is `GetItemDetailV6Data`, inferred from examples.
            Fields: `footer.area_id`, `footer.item_id`, `genie_reminding_word.origin_price_text`,
            `genie_reminding_word.price_text`, `info.item_title`, `info.origin_price_text`, `info.price_text`,
            `info.sell_count`, `service.display_text`, `store.all_item_count`, `store.cert_text`,
            `store.fans`, `store.shop_id`, `store.shop_name`, `store.user_id`, `info.price_tag[].text`,
            `param.param[].desc`, `param.param[].title`, `service.service[].title`,
            `store.evaluates[].level_text`, …

        Source: `GET /api/taobao/get-item-detail/v6`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V6, {"itemId": item_id})

    @deprecated(
        "taobao.get_item_detail_v7 is deprecated by Just One API. The vendor names no replacement; another version of it is taobao.get_item_detail_v9.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_item_detail_v7(self, *, item_id: str) -> Response[GetItemDetailV7Data]:
        """Product details (v7, 商品详情).

        Deprecated. The vendor names no replacement; another version of it is taobao.get_item_detail_v9.

        Returns the details of one Taobao or Tmall item. Use it to look up a product whose id you know. This
        version is deprecated.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3` (recommended),
        `get_item_detail_v4`, `get_item_detail_v5`, `get_item_detail_v6` (hidden), `get_item_detail_v7`
        (deprecated), `get_item_detail_v9`.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is `GetItemDetailV7Data`, inferred from examples.
            Fields: `batch_price`, `delivery_time`, `discount`, `original_price`, `price`,
            `product_grayscale_name`, `shop_name`, `sale_info.consign_price`, `sale_info.jxhy_price`,
            `sku_vo_list[].discount`, `sku_vo_list[].original_price`, `sku_vo_list[].price`,
            `sku_vo_list[].sku_attr[].name`, `base_attr_list`, `batch_number`, `channel`, `description`,
            `detail_url`, `disabled_sku_list`, `edit_price_flag`, …

        Source: `GET /api/taobao/get-item-detail/v7`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V7, {"itemId": item_id})

    async def get_item_detail_v8(self, *, item_id: str) -> Response[Any]:
        """Product details (v8, 商品详情).

        Returns the details of one Taobao or Tmall item by its item id.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/taobao/get-item-detail/v8`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V8, {"itemId": item_id})

    async def get_item_detail_v9(self, *, item_id: str) -> Response[GetItemDetailV9Data]:
        """Product details (v9, 商品详情).

        Returns the details of one Taobao or Tmall item. Use it to look up a product whose id you know.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3` (recommended),
        `get_item_detail_v4`, `get_item_detail_v5`, `get_item_detail_v6` (hidden), `get_item_detail_v7`
        (deprecated), `get_item_detail_v9`.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is `GetItemDetailV9Data`, inferred from examples.
            Fields: `all_item_count`, `category_id`, `desc`, `item_id`, `new_item_count`, `price`, `shop_id`,
            `shop_name`, `title`, `total_count`, `user_id`, `main_item_info.after_coupon_amount_price`,
            `main_item_info.item_id`, `main_item_info.item_name`, `props[].pname`, `skus[].id`,
            `skus[].orign_price`, `skus[].price`, `skus[].sku_id`, `props[].values[].vname`, …

        Source: `GET /api/taobao/get-item-detail/v9`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V9, {"itemId": item_id})

    @deprecated(
        "taobao.get_item_sale_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_item_sale_v1(self, *, item_id: str) -> Response[Any]:
        """Product sales in the last 30 days (v1, 商品近 30 天销量).

        Deprecated. The vendor names no replacement.

        Returns how many units of a Taobao or Tmall item were sold in the last 30 days. Use it to compare
        recent sales of items. This endpoint is deprecated.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/taobao/get-item-sale/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_SALE_V1, {"itemId": item_id})

    async def get_shop_item_list_v1(
        self, *, user_id: str, sort: Literal["_sale", "_default"] | str | None = None, page: int | None = None
    ) -> Response[GetShopItemListV1Data]:
        """Products of a shop (v1, 店铺商品列表).

        Returns the items of a Taobao or Tmall shop, page by page. This version needs only the seller id and
        sorts by sales or in the default order.

        Versions: `get_shop_item_list_v1`, `get_shop_item_list_v2`, `get_shop_item_list_v3` (hidden),
        `get_shop_item_list_v4`.

        Args:
            user_id: The id of the seller who runs the shop, called seller id or user id.
            sort: The order of the items. The vendor's default is `_sale`.
                - `_sale`: By sales
                - `_default`: Default order
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetShopItemListV1Data`, inferred from examples.
            Fields: `result_list`.

        Source: `GET /api/taobao/get-shop-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_SHOP_ITEM_LIST_V1, {"userId": user_id, "sort": sort, "page": page})

    def iter_get_shop_item_list_v1(
        self,
        *,
        user_id: str,
        sort: Literal["_sale", "_default"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> AsyncPages[GetShopItemListV1Data]:
        """Iterate over the pages of `get_shop_item_list_v1`; each is a response of it.

        The other arguments are those of `get_shop_item_list_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_SHOP_ITEM_LIST_V1, {"userId": user_id, "sort": sort, "page": page}, max_pages)

    async def get_shop_item_list_v2(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["sales-des", "new-des", "credit-des", "price-asc", "price-des"] | str | None = None,
        page: int | None = None,
    ) -> Response[GetShopItemListV2Data]:
        """Products of a shop (v2, 店铺商品列表).

        Returns the items of a Taobao or Tmall shop, page by page. This version needs the seller id and the
        shop id, and sorts by sales, newness, credit or price.

        Versions: `get_shop_item_list_v1`, `get_shop_item_list_v2`, `get_shop_item_list_v3` (hidden),
        `get_shop_item_list_v4`.

        Args:
            user_id: The id of the seller who runs the shop, called seller id or user id.
            shop_id: The id of the shop itself, which is not the seller id.
            sort: The order of the items. The vendor's default is `sales-des`.
                - `sales-des`: Sales, high to low
                - `new-des`: Newest first
                - `credit-des`: Credit, high to low
                - `price-asc`: Price, low to high
                - `price-des`: Price, high to low
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetShopItemListV2Data`, inferred from examples.
            Fields: `http_data.meta_module_response.title`,
            `http_data.breadcrumb_module_response.breadcrumb_list[].name`,
            `http_data.item_list_module_response.item_list[].back_cat_id`,
            `http_data.item_list_module_response.item_list[].comment_count`,
            `http_data.item_list_module_response.item_list[].item_id`,
            `http_data.item_list_module_response.item_list[].item_name`,
            `http_data.item_list_module_response.page.hide_total_count`,
            `http_data.item_list_module_response.page.total_count`,
            `http_data.shop_list_module_response.shop_list[].seller_id`,
            `http_data.shop_list_module_response.shop_list[].shop_id`,
            `http_data.shop_list_module_response.shop_list[].shop_name`, `page_data`,
            `http_data.page_ab_test_module_response`, `http_data.page_simplified_module_response`,
            `http_data.seo_common_banner_response`, `http_data.status_code`, `http_data.success`,
            `http_data.breadcrumb_module_response.success`,
            `http_data.item_list_module_response.page_url_follow`,
            `http_data.item_list_module_response.success`, …

        Source: `GET /api/taobao/get-shop-item-list/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_SHOP_ITEM_LIST_V2, {"userId": user_id, "shopId": shop_id, "sort": sort, "page": page}
        )

    def iter_get_shop_item_list_v2(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["sales-des", "new-des", "credit-des", "price-asc", "price-des"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> AsyncPages[GetShopItemListV2Data]:
        """Iterate over the pages of `get_shop_item_list_v2`; each is a response of it.

        The other arguments are those of `get_shop_item_list_v2`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_SHOP_ITEM_LIST_V2, {"userId": user_id, "shopId": shop_id, "sort": sort, "page": page}, max_pages
        )

    async def get_shop_item_list_v3(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["comprehensive", "sales", "new", "favorites"] | str | None = None,
        page: int | None = None,
    ) -> Response[Any]:
        """Products of a shop (v3, 店铺商品列表).

        The vendor keeps it out of the documentation.

        Returns the items of a Taobao or Tmall shop with title, price and image, page by page. This version
        needs the seller id and the shop id, and can sort by favorites.

        Versions: `get_shop_item_list_v1`, `get_shop_item_list_v2`, `get_shop_item_list_v3` (hidden),
        `get_shop_item_list_v4`.

        Args:
            user_id: The id of the seller who runs the shop, called seller id or user id.
            shop_id: The id of the shop itself, which is not the seller id.
            sort: The order of the items. The vendor's default is `new`.
                - `comprehensive`: Overall ranking
                - `sales`: By sales
                - `new`: Newest first
                - `favorites`: By favorites
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/taobao/get-shop-item-list/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_SHOP_ITEM_LIST_V3, {"userId": user_id, "shopId": shop_id, "sort": sort, "page": page}
        )

    def iter_get_shop_item_list_v3(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["comprehensive", "sales", "new", "favorites"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> AsyncPages[Any]:
        """Iterate over the pages of `get_shop_item_list_v3`; each is a response of it.

        The other arguments are those of `get_shop_item_list_v3`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_SHOP_ITEM_LIST_V3, {"userId": user_id, "shopId": shop_id, "sort": sort, "page": page}, max_pages
        )

    async def get_shop_item_list_v4(
        self, *, seller_id: str, page: int | None = None
    ) -> Response[GetShopItemListV4Data]:
        """Products of a shop (v4, 店铺商品列表).

        Returns the items of a Taobao or Tmall shop, page by page. This version needs only the seller id and
        has no choice of order.

        Versions: `get_shop_item_list_v1`, `get_shop_item_list_v2`, `get_shop_item_list_v3` (hidden),
        `get_shop_item_list_v4`.

        Args:
            seller_id: The id of the seller who runs the shop, called seller id or user id.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetShopItemListV4Data`, inferred from examples.
            Fields: `result[].block_content.item_id`, `result[].block_content.price`,
            `result[].block_content.reserve_price`, `result[].block_content.title`, `has_next`,
            `is_new_style`, `pvid`, `scm`, `result[].block_type`, `result[].block_content.coupon_value`,
            `result[].block_content.has_long_pic`, `result[].block_content.item_id_str`,
            `result[].block_content.item_pic`, `result[].block_content.item_url`,
            `result[].block_content.long_pic`, `result[].block_content.recommend_description`,
            `result[].block_content.show_sku_inshop`, `result[].block_content.show_text_inshop`,
            `result[].block_content.sold365`, `result[].block_content.ut_log_map`, …

        Source: `GET /api/taobao/get-shop-item-list/v4`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_SHOP_ITEM_LIST_V4, {"sellerId": seller_id, "page": page})

    def iter_get_shop_item_list_v4(
        self, *, seller_id: str, page: int | None = None, max_pages: int
    ) -> AsyncPages[GetShopItemListV4Data]:
        """Iterate over the pages of `get_shop_item_list_v4`; each is a response of it.

        The other arguments are those of `get_shop_item_list_v4`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_SHOP_ITEM_LIST_V4, {"sellerId": seller_id, "page": page}, max_pages)

    async def get_social_feed_v1(self, *, item_id: str, page: int | None = None) -> Response[GetSocialFeedV1Data]:
        """Product questions (v1, 商品问答).

        Returns the questions and discussions of shoppers about a Taobao or Tmall item, page by page. Use it
        to see what concerns people before they buy.

        Args:
            item_id: The Taobao or Tmall item id, such as the number after `id=` in the product link or an
                id from a search response.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetSocialFeedV1Data`, inferred from examples.
            Fields: `total`, `item.buyer_count`, `item.item_title`, `item.question_count`,
            `list_[][].cluster_id`, `list_[][].cluster_name`, `list_[][].id`, `list_[][].similar_count`,
            `list_[][].sub_feeds_count`, `list_[][].title`, `pagination.has_more`, `list_[][].sub_feeds[].id`,
            `list_[][].sub_feeds[].title`, `item.tags.list_[].count`, `item.tags.list_[].property_id`,
            `bala_version`, `data_success`, `experience_flag`, `question_words`, `success`, …

        Source: `GET /api/taobao/get-social-feed/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_SOCIAL_FEED_V1, {"itemId": item_id, "page": page})

    def iter_get_social_feed_v1(
        self, *, item_id: str, page: int | None = None, max_pages: int
    ) -> AsyncPages[GetSocialFeedV1Data]:
        """Iterate over the pages of `get_social_feed_v1`; each is a response of it.

        The other arguments are those of `get_social_feed_v1`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_SOCIAL_FEED_V1, {"itemId": item_id, "page": page}, max_pages)

    async def search_item_list_v1(
        self,
        *,
        keyword: str,
        sort: Literal["_sale", "_bid", "bid", "_coefp"] | str | None = None,
        tmall: bool | None = None,
        start_price: str | None = None,
        end_price: str | None = None,
        page: int | None = None,
    ) -> Response[SearchItemListV1Data]:
        """Product search (v1, 商品搜索).

        Finds Taobao and Tmall items for a keyword, page by page. Results can be sorted, and limited to Tmall
        or to a price range.

        Args:
            keyword: The words to search for.
            sort: The order of the results. The vendor's default is `_sale`.
                - `_sale`: By sales
                - `_bid`: Price, high to low
                - `bid`: Price, low to high
                - `_coefp`: Overall ranking
            tmall: Whether to keep only Tmall items. The vendor's default is `false`.
            start_price: The lowest price to keep; items at exactly this price are included.
            end_price: The highest price to keep; items at exactly this price are included.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchItemListV1Data`, inferred from examples.
            Fields: `model.brand_list[].brand_id`, `model.brand_list[].brand_name`,
            `model.brand_list[].count`, `code`, `extra_map.mtop_cost_millis`, `model.response_status`,
            `model.success`, `model.trace_list`.

        Source: `GET /api/taobao/search-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_ITEM_LIST_V1,
            {
                "keyword": keyword,
                "sort": sort,
                "tmall": tmall,
                "startPrice": start_price,
                "endPrice": end_price,
                "page": page,
            },
        )

    def iter_search_item_list_v1(
        self,
        *,
        keyword: str,
        sort: Literal["_sale", "_bid", "bid", "_coefp"] | str | None = None,
        tmall: bool | None = None,
        start_price: str | None = None,
        end_price: str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> AsyncPages[SearchItemListV1Data]:
        """Iterate over the pages of `search_item_list_v1`; each is a response of it.

        The other arguments are those of `search_item_list_v1`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_ITEM_LIST_V1,
            {
                "keyword": keyword,
                "sort": sort,
                "tmall": tmall,
                "startPrice": start_price,
                "endPrice": end_price,
                "page": page,
            },
            max_pages,
        )

    async def search_item_list_v2(self, *, keyword: str, page: int | None = None) -> Response[SearchItemListV2Data]:
        """Product search (v2, 商品搜索).

        Finds Taobao and Tmall items for a keyword, page by page. This version has no filters and no choice of
        order.

        Args:
            keyword: The words to search for.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchItemListV2Data`, inferred from examples.
            Fields: `items_array[].item_id`, `items_array[].price`, `items_array[].same_count`,
            `items_array[].title`, `items_array[].user_id`, `main_info.page_name`,
            `main_info.page_trace_name`, `filter_mod.filters[].show_text`, `filter_mod.filters[].trace_name`,
            `items_array[].hot_list_info.rank_short_text`, `items_array[].icons[].text`,
            `items_array[].price_show.pre_text`, `items_array[].price_show.price`,
            `items_array[].price_show.price_desc`, `items_array[].shop_info.common_tag_text`,
            `items_array[].shop_info.title`, `items_array[].structured_usp_info[].property_name`,
            `items_array[].structured_usp_info[].property_value_name`,
            `filter_mod.filters[].filter_option[].show_text`,
            `filter_mod.filters[].filter_option[].sub_title`, …

        Source: `GET /api/taobao/search-item-list/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_ITEM_LIST_V2, {"keyword": keyword, "page": page})

    def iter_search_item_list_v2(
        self, *, keyword: str, page: int | None = None, max_pages: int
    ) -> AsyncPages[SearchItemListV2Data]:
        """Iterate over the pages of `search_item_list_v2`; each is a response of it.

        The other arguments are those of `search_item_list_v2`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_ITEM_LIST_V2, {"keyword": keyword, "page": page}, max_pages)
