"""Endpoints under `/api/jd`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import deprecated

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response
from justone_client.errors import DeprecatedEndpointWarning

if TYPE_CHECKING:
    from .get_item_comments_v1 import GetItemCommentsV1Data
    from .get_item_comments_v2 import GetItemCommentsV2Data
    from .get_item_detail_v1 import GetItemDetailV1Data
    from .get_item_detail_v3 import GetItemDetailV3Data
    from .get_item_price_v1 import GetItemPriceV1Data
    from .get_shop_item_list_v1 import GetShopItemListV1Data
    from .search_item_list_v1 import SearchItemListV1Data

GET_ITEM_COMMENTS_V1: Operation[GetItemCommentsV1Data] = Operation(
    name="jd.get_item_comments_v1",
    method="GET",
    path="/api/jd/get-item-comments/v1",
    summary="Product reviews (v1, 商品评价).",
    parameters={"item_id": "itemId", "page": "page"},
    data="justone_generated.api.jd.get_item_comments_v1",
    paging=Paging(step={"page": 1}),
    items_path=("data", "data"),
    family="jd_get_item_comments",
)
GET_ITEM_COMMENTS_V2: Operation[GetItemCommentsV2Data] = Operation(
    name="jd.get_item_comments_v2",
    method="GET",
    path="/api/jd/get-item-comments/v2",
    summary="Product reviews (v2, 商品评价).",
    parameters={"item_id": "itemId", "page": "page"},
    data="justone_generated.api.jd.get_item_comments_v2",
    paging=Paging(step={"page": 1}),
    items_path=("data", "items"),
    deprecation="jd.get_item_comments_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is jd.get_item_comments_v1.",
    family="jd_get_item_comments",
)
GET_ITEM_DESCRIPTION_IMAGES_V1: Operation[Any] = Operation(
    name="jd.get_item_description_images_v1",
    method="GET",
    path="/api/jd/get-item-description-images/v1",
    summary="Product description images (v1, 商品详情图).",
    parameters={"item_id": "itemId"},
)
GET_ITEM_DETAIL_V1: Operation[GetItemDetailV1Data] = Operation(
    name="jd.get_item_detail_v1",
    method="GET",
    path="/api/jd/get-item-detail/v1",
    summary="Product details (v1, 商品详情).",
    parameters={"item_id": "itemId"},
    data="justone_generated.api.jd.get_item_detail_v1",
    family="jd_get_item_detail",
)
GET_ITEM_DETAIL_V2: Operation[Any] = Operation(
    name="jd.get_item_detail_v2",
    method="GET",
    path="/api/jd/get-item-detail/v2",
    summary="Product details (v2, 商品详情).",
    parameters={"item_id": "itemId"},
    deprecation="jd.get_item_detail_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is jd.get_item_detail_v4.",
    family="jd_get_item_detail",
)
GET_ITEM_DETAIL_V3: Operation[GetItemDetailV3Data] = Operation(
    name="jd.get_item_detail_v3",
    method="GET",
    path="/api/jd/get-item-detail/v3",
    summary="Product details (v3, 商品详情).",
    parameters={"item_id": "itemId"},
    data="justone_generated.api.jd.get_item_detail_v3",
    family="jd_get_item_detail",
)
GET_ITEM_DETAIL_V4: Operation[Any] = Operation(
    name="jd.get_item_detail_v4",
    method="GET",
    path="/api/jd/get-item-detail/v4",
    summary="Product details (v4, 商品详情).",
    parameters={"item_id": "itemId"},
)
GET_ITEM_PRICE_V1: Operation[GetItemPriceV1Data] = Operation(
    name="jd.get_item_price_v1",
    method="GET",
    path="/api/jd/get-item-price/v1",
    summary="Product price (v1, 商品价格).",
    parameters={"item_id": "itemId"},
    data="justone_generated.api.jd.get_item_price_v1",
    items_path=("data", "data"),
    family="jd_get_item_price",
)
GET_SHOP_ITEM_LIST_V1: Operation[GetShopItemListV1Data] = Operation(
    name="jd.get_shop_item_list_v1",
    method="GET",
    path="/api/jd/get-shop-item-list/v1",
    summary="Products of a shop (v1, 店铺商品列表).",
    parameters={"shop_id": "shopId", "page": "page"},
    data="justone_generated.api.jd.get_shop_item_list_v1",
    paging=Paging(step={"page": 1}),
    items_path=("data", "ItemList"),
    family="jd_get_shop_item_list",
)
SEARCH_ITEM_LIST_V1: Operation[SearchItemListV1Data] = Operation(
    name="jd.search_item_list_v1",
    method="GET",
    path="/api/jd/search-item-list/v1",
    summary="Product search (v1, 商品搜索).",
    parameters={"keyword": "keyword", "page": "page"},
    data="justone_generated.api.jd.search_item_list_v1",
    paging=Paging(step={"page": 1}),
    items_path=("data", "products"),
    family="jd_search_item_list",
)
SEARCH_ITEM_LIST_V2: Operation[Any] = Operation(
    name="jd.search_item_list_v2",
    method="GET",
    path="/api/jd/search-item-list/v2",
    summary="Product search (v2, 商品搜索).",
    parameters={"keyword": "keyword", "page": "page"},
    paging=Paging(step={"page": 1}),
    deprecation="jd.search_item_list_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is jd.search_item_list_v1.",
    family="jd_search_item_list",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_ITEM_COMMENTS_V1,
    GET_ITEM_COMMENTS_V2,
    GET_ITEM_DESCRIPTION_IMAGES_V1,
    GET_ITEM_DETAIL_V1,
    GET_ITEM_DETAIL_V2,
    GET_ITEM_DETAIL_V3,
    GET_ITEM_DETAIL_V4,
    GET_ITEM_PRICE_V1,
    GET_SHOP_ITEM_LIST_V1,
    SEARCH_ITEM_LIST_V1,
    SEARCH_ITEM_LIST_V2,
)

DATA_CLASSES: dict[str, str] = {
    "GetItemCommentsV1Data": "justone_generated.api.jd.get_item_comments_v1",
    "GetItemCommentsV2Data": "justone_generated.api.jd.get_item_comments_v2",
    "GetItemDetailV1Data": "justone_generated.api.jd.get_item_detail_v1",
    "GetItemDetailV3Data": "justone_generated.api.jd.get_item_detail_v3",
    "GetItemPriceV1Data": "justone_generated.api.jd.get_item_price_v1",
    "GetShopItemListV1Data": "justone_generated.api.jd.get_shop_item_list_v1",
    "SearchItemListV1Data": "justone_generated.api.jd.search_item_list_v1",
}


class Jd(Namespace):
    """Endpoints under `/api/jd`.

    Items, prices, buyer reviews and shop catalogs of JD.com, with product search.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_item_comments_v1(self, *, item_id: str, page: str | None = None) -> Response[GetItemCommentsV1Data]:
        """Product reviews (v1, 商品评价).

        Returns the buyer reviews of a JD item, page by page.

        Versions: `get_item_comments_v1`, `get_item_comments_v2` (deprecated).

        Args:
            item_id: The JD item id, such as the number in the product link or an id from a search
                response.
            page: Page number.

        Returns:
            The response. Its `data` is `GetItemCommentsV1Data`, inferred from examples.
            Fields: `data[].buy_count`, `data[].comment_id`, `data[].product_id`, `data[].user_nick_name`,
            `page_info.comment_count`, `page_info.count`, `page_info.general_count`, `page_info.good_count`,
            `page_info.poor_count`, `data[].after_comment.content`, `data[].after_comment.create_time`,
            `data[].picture_info_list[].media_id`, `data[].picture_info_list[].show_order_media_id`,
            `data[].reply_list[].content`, `data[].after_comment.images[].show_order_media_id`,
            `data[].comment_data`, `data[].comment_date`, `data[].comment_score`, `data[].guid`,
            `data[].is_plus`, …

        Source: `GET /api/jd/get-item-comments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_COMMENTS_V1, {"itemId": item_id, "page": page})

    def iter_get_item_comments_v1(self, *, item_id: str, page: str, max_pages: int) -> Pages[GetItemCommentsV1Data]:
        """Iterate over the pages of `get_item_comments_v1`; each is a response of it.

        The other arguments are those of `get_item_comments_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_ITEM_COMMENTS_V1, {"itemId": item_id, "page": page}, max_pages)

    @deprecated(
        "jd.get_item_comments_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is jd.get_item_comments_v1.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_item_comments_v2(self, *, item_id: str, page: str | None = None) -> Response[GetItemCommentsV2Data]:
        """Product reviews (v2, 商品评价).

        Deprecated. The vendor names no replacement; another version of it is jd.get_item_comments_v1.

        Returns the buyer reviews of one SKU on JD, page by page. This version is deprecated.

        Versions: `get_item_comments_v1`, `get_item_comments_v2` (deprecated).

        Args:
            item_id: The JD item id, such as the number in the product link or an id from a search
                response.
            page: Page number.

        Returns:
            The response. Its `data` is `GetItemCommentsV2Data`, inferred from examples.
            Fields: `summary.after_count`, `summary.comment_count`, `summary.default_good_count`,
            `summary.fix_count`, `summary.general_count`, `summary.good_count`, `summary.main_sku_id`,
            `summary.plus_count`, `summary.poor_count`, `summary.pure_count`, `summary.pure_good_count`,
            `summary.show_count`, `summary.sku_id`, `summary.video_count`, `filters[].total`,
            `filters[].total_text`, `items[].conversation_id`, `items[].display_text`, `items[].event_id`,
            `items[].helpful_count`, …

        Source: `GET /api/jd/get-item-comments/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_COMMENTS_V2, {"itemId": item_id, "page": page})

    @deprecated(
        "jd.get_item_comments_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is jd.get_item_comments_v1.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_get_item_comments_v2(self, *, item_id: str, page: str, max_pages: int) -> Pages[GetItemCommentsV2Data]:
        """Iterate over the pages of `get_item_comments_v2`; each is a response of it.

        The other arguments are those of `get_item_comments_v2`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_ITEM_COMMENTS_V2, {"itemId": item_id, "page": page}, max_pages)

    def get_item_description_images_v1(self, *, item_id: str) -> Response[Any]:
        """Product description images (v1, 商品详情图).

        Returns the images in the description of one JD item.

        Args:
            item_id: The JD item id, such as the number in the product link or an id from a search
                response.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/jd/get-item-description-images/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DESCRIPTION_IMAGES_V1, {"itemId": item_id})

    def get_item_detail_v1(self, *, item_id: str) -> Response[GetItemDetailV1Data]:
        """Product details (v1, 商品详情).

        Returns the details of one JD item. Use it after a search or a shop list has given you the item id.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3`.

        Args:
            item_id: The JD item id, such as the number in the product link or an id from a search
                response.

        Returns:
            The response. Its `data` is `GetItemDetailV1Data`, inferred from examples.
            Fields: `area_id`, `info_video_id`, `main_video_id`, `plus_limit_buy.limit_total`,
            `price_floor.price`, `price_promo_attr[].biz_desc`, `product.brand_id`, `product.brand_name`,
            `product.product_id`, `product.real_spu_id`, `product.shop_id`, `product.sku_id`,
            `product.sku_name`, `product.spec_name`, `product.vender_id`, `rank_info[].channel_entry_title`,
            `rank_info[].id`, `rank_info[].long_title`, `rank_info[].name`, `rank_info[].rank_id`, …

        Source: `GET /api/jd/get-item-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V1, {"itemId": item_id})

    @deprecated(
        "jd.get_item_detail_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is jd.get_item_detail_v4.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_item_detail_v2(self, *, item_id: str) -> Response[Any]:
        """Product details (v2, 商品详情).

        Deprecated. The vendor names no replacement; another version of it is jd.get_item_detail_v4.

        Belongs to the asynchronous lookup of JD items and is not a direct lookup. You create tasks and
        download results in the vendor's dashboard. This version is deprecated.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3`.

        Args:
            item_id: The JD item id, such as the number in the product link or an id from a search
                response.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/jd/get-item-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V2, {"itemId": item_id})

    def get_item_detail_v3(self, *, item_id: str) -> Response[GetItemDetailV3Data]:
        """Product details (v3, 商品详情).

        Returns the details of one JD item. Use it to study a product or to compare offers.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3`.

        Args:
            item_id: The JD item id, such as the number in the product link or an id from a search
                response.

        Returns:
            The response. Its `data` is `GetItemDetailV3Data`, inferred from examples.
            Fields: `data1.result.big_category_id`, `data1.result.brand_id`, `data1.result.brand_name`,
            `data1.result.category_id`, `data1.result.category_name`, `data1.result.current_price`,
            `data1.result.extra_price`, `data1.result.is_need_hide_price`, `data1.result.latest_update_time`,
            `data1.result.shop_name`, `data1.result.site_id`, `data1.result.site_name`, `data1.result.title`,
            `data2.result.action_btn_text`, `data2.result.current_time`,
            `data2.result.discount_all_type_count`, `data2.result.exchange_extra_price`,
            `data2.result.extra_price`, `data2.result.extra_price_desc`, `data2.result.extra_unit_price`, …

        Source: `GET /api/jd/get-item-detail/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V3, {"itemId": item_id})

    def get_item_detail_v4(self, *, item_id: str) -> Response[Any]:
        """Product details (v4, 商品详情).

        Returns the details of one JD item by its item id.

        Args:
            item_id: The JD item id, such as the number in the product link or an id from a search
                response.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/jd/get-item-detail/v4`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V4, {"itemId": item_id})

    def get_item_price_v1(self, *, item_id: str) -> Response[GetItemPriceV1Data]:
        """Product price (v1, 商品价格).

        Returns the current price of one JD item. Use it to watch prices or to compare items.

        Args:
            item_id: The JD item id, such as the number in the product link or an id from a search
                response.

        Returns:
            The response. Its `data` is `GetItemPriceV1Data`, inferred from examples.
            Fields: `data[].good_id`, `data[].price`.

        Source: `GET /api/jd/get-item-price/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_PRICE_V1, {"itemId": item_id})

    def get_shop_item_list_v1(self, *, shop_id: str, page: str | None = None) -> Response[GetShopItemListV1Data]:
        """Products of a shop (v1, 店铺商品列表).

        Returns the items of a JD shop, page by page. Pass their ids to the detail, price and review
        endpoints.

        Args:
            shop_id: The id of the JD shop.
            page: Page number.

        Returns:
            The response. Its `data` is `GetShopItemListV1Data`, inferred from examples.
            Fields: `shop_id`, `shop_name`, `vender_id`, `item_list[].item_id`, `item_list[].title`,
            `total_page`, `total_results`, `item_list[].link`.

        Source: `GET /api/jd/get-shop-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_SHOP_ITEM_LIST_V1, {"shopId": shop_id, "page": page})

    def iter_get_shop_item_list_v1(self, *, shop_id: str, page: str, max_pages: int) -> Pages[GetShopItemListV1Data]:
        """Iterate over the pages of `get_shop_item_list_v1`; each is a response of it.

        The other arguments are those of `get_shop_item_list_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_SHOP_ITEM_LIST_V1, {"shopId": shop_id, "page": page}, max_pages)

    def search_item_list_v1(self, *, keyword: str, page: str | None = None) -> Response[SearchItemListV1Data]:
        """Product search (v1, 商品搜索).

        Finds JD items for a keyword, page by page. Pass their ids to the detail, price and review endpoints.

        Versions: `search_item_list_v1`, `search_item_list_v2` (deprecated).

        Args:
            keyword: The words to search for.
            page: Page number.

        Returns:
            The response. Its `data` is `SearchItemListV1Data`, inferred from examples.
            Fields: `total_count`, `products[].b_id`, `products[].df_text`, `products[].id`,
            `products[].lowest_price`, `products[].on_shelves_time`, `products[].one_item_id`,
            `products[].pos_id`, `products[].price`, `products[].req_id`, `products[].shop_id`,
            `products[].shop_name`, `products[].short_title`, `products[].theme_desc`, `products[].theme_id`,
            `products[].theme_name`, `products[].title`, `products[].vender_id`, `current_page`, `page_size`,
            …

        Source: `GET /api/jd/search-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page})

    def iter_search_item_list_v1(self, *, keyword: str, page: str, max_pages: int) -> Pages[SearchItemListV1Data]:
        """Iterate over the pages of `search_item_list_v1`; each is a response of it.

        The other arguments are those of `search_item_list_v1`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page}, max_pages)

    @deprecated(
        "jd.search_item_list_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is jd.search_item_list_v1.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def search_item_list_v2(self, *, keyword: str, page: str | None = None) -> Response[Any]:
        """Product search (v2, 商品搜索).

        Deprecated. The vendor names no replacement; another version of it is jd.search_item_list_v1.

        Finds JD items for a keyword, page by page, sorted by sales. This version is deprecated.

        Versions: `search_item_list_v1`, `search_item_list_v2` (deprecated).

        Args:
            keyword: The words to search for.
            page: Page number.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/jd/search-item-list/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_ITEM_LIST_V2, {"keyword": keyword, "page": page})

    @deprecated(
        "jd.search_item_list_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is jd.search_item_list_v1.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_search_item_list_v2(self, *, keyword: str, page: str, max_pages: int) -> Pages[Any]:
        """Iterate over the pages of `search_item_list_v2`; each is a response of it.

        The other arguments are those of `search_item_list_v2`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_ITEM_LIST_V2, {"keyword": keyword, "page": page}, max_pages)


class AsyncJd(AsyncNamespace):
    """Endpoints under `/api/jd`.

    Items, prices, buyer reviews and shop catalogs of JD.com, with product search.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_item_comments_v1(self, *, item_id: str, page: str | None = None) -> Response[GetItemCommentsV1Data]:
        """Product reviews (v1, 商品评价).

        Returns the buyer reviews of a JD item, page by page.

        Versions: `get_item_comments_v1`, `get_item_comments_v2` (deprecated).

        Args:
            item_id: The JD item id, such as the number in the product link or an id from a search
                response.
            page: Page number.

        Returns:
            The response. Its `data` is `GetItemCommentsV1Data`, inferred from examples.
            Fields: `data[].buy_count`, `data[].comment_id`, `data[].product_id`, `data[].user_nick_name`,
            `page_info.comment_count`, `page_info.count`, `page_info.general_count`, `page_info.good_count`,
            `page_info.poor_count`, `data[].after_comment.content`, `data[].after_comment.create_time`,
            `data[].picture_info_list[].media_id`, `data[].picture_info_list[].show_order_media_id`,
            `data[].reply_list[].content`, `data[].after_comment.images[].show_order_media_id`,
            `data[].comment_data`, `data[].comment_date`, `data[].comment_score`, `data[].guid`,
            `data[].is_plus`, …

        Source: `GET /api/jd/get-item-comments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_COMMENTS_V1, {"itemId": item_id, "page": page})

    def iter_get_item_comments_v1(
        self, *, item_id: str, page: str, max_pages: int
    ) -> AsyncPages[GetItemCommentsV1Data]:
        """Iterate over the pages of `get_item_comments_v1`; each is a response of it.

        The other arguments are those of `get_item_comments_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_ITEM_COMMENTS_V1, {"itemId": item_id, "page": page}, max_pages)

    @deprecated(
        "jd.get_item_comments_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is jd.get_item_comments_v1.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_item_comments_v2(self, *, item_id: str, page: str | None = None) -> Response[GetItemCommentsV2Data]:
        """Product reviews (v2, 商品评价).

        Deprecated. The vendor names no replacement; another version of it is jd.get_item_comments_v1.

        Returns the buyer reviews of one SKU on JD, page by page. This version is deprecated.

        Versions: `get_item_comments_v1`, `get_item_comments_v2` (deprecated).

        Args:
            item_id: The JD item id, such as the number in the product link or an id from a search
                response.
            page: Page number.

        Returns:
            The response. Its `data` is `GetItemCommentsV2Data`, inferred from examples.
            Fields: `summary.after_count`, `summary.comment_count`, `summary.default_good_count`,
            `summary.fix_count`, `summary.general_count`, `summary.good_count`, `summary.main_sku_id`,
            `summary.plus_count`, `summary.poor_count`, `summary.pure_count`, `summary.pure_good_count`,
            `summary.show_count`, `summary.sku_id`, `summary.video_count`, `filters[].total`,
            `filters[].total_text`, `items[].conversation_id`, `items[].display_text`, `items[].event_id`,
            `items[].helpful_count`, …

        Source: `GET /api/jd/get-item-comments/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_COMMENTS_V2, {"itemId": item_id, "page": page})

    @deprecated(
        "jd.get_item_comments_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is jd.get_item_comments_v1.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_get_item_comments_v2(
        self, *, item_id: str, page: str, max_pages: int
    ) -> AsyncPages[GetItemCommentsV2Data]:
        """Iterate over the pages of `get_item_comments_v2`; each is a response of it.

        The other arguments are those of `get_item_comments_v2`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_ITEM_COMMENTS_V2, {"itemId": item_id, "page": page}, max_pages)

    async def get_item_description_images_v1(self, *, item_id: str) -> Response[Any]:
        """Product description images (v1, 商品详情图).

        Returns the images in the description of one JD item.

        Args:
            item_id: The JD item id, such as the number in the product link or an id from a search
                response.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/jd/get-item-description-images/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DESCRIPTION_IMAGES_V1, {"itemId": item_id})

    async def get_item_detail_v1(self, *, item_id: str) -> Response[GetItemDetailV1Data]:
        """Product details (v1, 商品详情).

        Returns the details of one JD item. Use it after a search or a shop list has given you the item id.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3`.

        Args:
            item_id: The JD item id, such as the number in the product link or an id from a search
                response.

        Returns:
            The response. Its `data` is `GetItemDetailV1Data`, inferred from examples.
            Fields: `area_id`, `info_video_id`, `main_video_id`, `plus_limit_buy.limit_total`,
            `price_floor.price`, `price_promo_attr[].biz_desc`, `product.brand_id`, `product.brand_name`,
            `product.product_id`, `product.real_spu_id`, `product.shop_id`, `product.sku_id`,
            `product.sku_name`, `product.spec_name`, `product.vender_id`, `rank_info[].channel_entry_title`,
            `rank_info[].id`, `rank_info[].long_title`, `rank_info[].name`, `rank_info[].rank_id`, …

        Source: `GET /api/jd/get-item-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V1, {"itemId": item_id})

    @deprecated(
        "jd.get_item_detail_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is jd.get_item_detail_v4.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_item_detail_v2(self, *, item_id: str) -> Response[Any]:
        """Product details (v2, 商品详情).

        Deprecated. The vendor names no replacement; another version of it is jd.get_item_detail_v4.

        Belongs to the asynchronous lookup of JD items and is not a direct lookup. You create tasks and
        download results in the vendor's dashboard. This version is deprecated.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3`.

        Args:
            item_id: The JD item id, such as the number in the product link or an id from a search
                response.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/jd/get-item-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V2, {"itemId": item_id})

    async def get_item_detail_v3(self, *, item_id: str) -> Response[GetItemDetailV3Data]:
        """Product details (v3, 商品详情).

        Returns the details of one JD item. Use it to study a product or to compare offers.

        Versions: `get_item_detail_v1`, `get_item_detail_v2` (deprecated), `get_item_detail_v3`.

        Args:
            item_id: The JD item id, such as the number in the product link or an id from a search
                response.

        Returns:
            The response. Its `data` is `GetItemDetailV3Data`, inferred from examples.
            Fields: `data1.result.big_category_id`, `data1.result.brand_id`, `data1.result.brand_name`,
            `data1.result.category_id`, `data1.result.category_name`, `data1.result.current_price`,
            `data1.result.extra_price`, `data1.result.is_need_hide_price`, `data1.result.latest_update_time`,
            `data1.result.shop_name`, `data1.result.site_id`, `data1.result.site_name`, `data1.result.title`,
            `data2.result.action_btn_text`, `data2.result.current_time`,
            `data2.result.discount_all_type_count`, `data2.result.exchange_extra_price`,
            `data2.result.extra_price`, `data2.result.extra_price_desc`, `data2.result.extra_unit_price`, …

        Source: `GET /api/jd/get-item-detail/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V3, {"itemId": item_id})

    async def get_item_detail_v4(self, *, item_id: str) -> Response[Any]:
        """Product details (v4, 商品详情).

        Returns the details of one JD item by its item id.

        Args:
            item_id: The JD item id, such as the number in the product link or an id from a search
                response.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/jd/get-item-detail/v4`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V4, {"itemId": item_id})

    async def get_item_price_v1(self, *, item_id: str) -> Response[GetItemPriceV1Data]:
        """Product price (v1, 商品价格).

        Returns the current price of one JD item. Use it to watch prices or to compare items.

        Args:
            item_id: The JD item id, such as the number in the product link or an id from a search
                response.

        Returns:
            The response. Its `data` is `GetItemPriceV1Data`, inferred from examples.
            Fields: `data[].good_id`, `data[].price`.

        Source: `GET /api/jd/get-item-price/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_PRICE_V1, {"itemId": item_id})

    async def get_shop_item_list_v1(self, *, shop_id: str, page: str | None = None) -> Response[GetShopItemListV1Data]:
        """Products of a shop (v1, 店铺商品列表).

        Returns the items of a JD shop, page by page. Pass their ids to the detail, price and review
        endpoints.

        Args:
            shop_id: The id of the JD shop.
            page: Page number.

        Returns:
            The response. Its `data` is `GetShopItemListV1Data`, inferred from examples.
            Fields: `shop_id`, `shop_name`, `vender_id`, `item_list[].item_id`, `item_list[].title`,
            `total_page`, `total_results`, `item_list[].link`.

        Source: `GET /api/jd/get-shop-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_SHOP_ITEM_LIST_V1, {"shopId": shop_id, "page": page})

    def iter_get_shop_item_list_v1(
        self, *, shop_id: str, page: str, max_pages: int
    ) -> AsyncPages[GetShopItemListV1Data]:
        """Iterate over the pages of `get_shop_item_list_v1`; each is a response of it.

        The other arguments are those of `get_shop_item_list_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_SHOP_ITEM_LIST_V1, {"shopId": shop_id, "page": page}, max_pages)

    async def search_item_list_v1(self, *, keyword: str, page: str | None = None) -> Response[SearchItemListV1Data]:
        """Product search (v1, 商品搜索).

        Finds JD items for a keyword, page by page. Pass their ids to the detail, price and review endpoints.

        Versions: `search_item_list_v1`, `search_item_list_v2` (deprecated).

        Args:
            keyword: The words to search for.
            page: Page number.

        Returns:
            The response. Its `data` is `SearchItemListV1Data`, inferred from examples.
            Fields: `total_count`, `products[].b_id`, `products[].df_text`, `products[].id`,
            `products[].lowest_price`, `products[].on_shelves_time`, `products[].one_item_id`,
            `products[].pos_id`, `products[].price`, `products[].req_id`, `products[].shop_id`,
            `products[].shop_name`, `products[].short_title`, `products[].theme_desc`, `products[].theme_id`,
            `products[].theme_name`, `products[].title`, `products[].vender_id`, `current_page`, `page_size`,
            …

        Source: `GET /api/jd/search-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page})

    def iter_search_item_list_v1(self, *, keyword: str, page: str, max_pages: int) -> AsyncPages[SearchItemListV1Data]:
        """Iterate over the pages of `search_item_list_v1`; each is a response of it.

        The other arguments are those of `search_item_list_v1`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page}, max_pages)

    @deprecated(
        "jd.search_item_list_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is jd.search_item_list_v1.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def search_item_list_v2(self, *, keyword: str, page: str | None = None) -> Response[Any]:
        """Product search (v2, 商品搜索).

        Deprecated. The vendor names no replacement; another version of it is jd.search_item_list_v1.

        Finds JD items for a keyword, page by page, sorted by sales. This version is deprecated.

        Versions: `search_item_list_v1`, `search_item_list_v2` (deprecated).

        Args:
            keyword: The words to search for.
            page: Page number.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/jd/search-item-list/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_ITEM_LIST_V2, {"keyword": keyword, "page": page})

    @deprecated(
        "jd.search_item_list_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is jd.search_item_list_v1.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_search_item_list_v2(self, *, keyword: str, page: str, max_pages: int) -> AsyncPages[Any]:
        """Iterate over the pages of `search_item_list_v2`; each is a response of it.

        The other arguments are those of `search_item_list_v2`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_ITEM_LIST_V2, {"keyword": keyword, "page": page}, max_pages)
