"""Endpoints under `/api/douyin-ec`."""

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
    from .get_item_detail_v2 import GetItemDetailV2Data
    from .get_item_sku_info_v1 import GetItemSkuInfoV1Data
    from .get_item_sku_info_v2 import GetItemSkuInfoV2Data
    from .get_shop_item_list_v1 import GetShopItemListV1Data
    from .search_item_list_v1 import SearchItemListV1Data

GET_ITEM_COMMENTS_V1: Operation[GetItemCommentsV1Data] = Operation(
    name="douyin_ec.get_item_comments_v1",
    method="GET",
    path="/api/douyin-ec/get-item-comments/v1",
    summary="Product reviews (v1, 商品评价).",
    parameters={"item_id": "itemId", "page": "page"},
    data="justone_generated.api.douyin_ec.get_item_comments_v1",
    paging=Paging(step={"page": 1}),
    items_path=("data", "Comments"),
    family="douyin_ec_get_item_comments",
)
GET_ITEM_DETAIL_V1: Operation[Any] = Operation(
    name="douyin_ec.get_item_detail_v1",
    method="GET",
    path="/api/douyin-ec/get-item-detail/v1",
    summary="Product details (v1, 商品详情).",
    parameters={"item_id": "itemId"},
    deprecation="douyin_ec.get_item_detail_v1 is deprecated by Just One API. The vendor names no replacement; another version of it is douyin_ec.get_item_detail_v2.",
    family="douyin_ec_get_item_detail",
    hidden=True,
)
GET_ITEM_DETAIL_V2: Operation[GetItemDetailV2Data] = Operation(
    name="douyin_ec.get_item_detail_v2",
    method="GET",
    path="/api/douyin-ec/get-item-detail/v2",
    summary="Product details (v2, 商品详情).",
    parameters={"item_id": "itemId"},
    data="justone_generated.api.douyin_ec.get_item_detail_v2",
    family="douyin_ec_get_item_detail",
)
GET_ITEM_SKU_INFO_V1: Operation[GetItemSkuInfoV1Data] = Operation(
    name="douyin_ec.get_item_sku_info_v1",
    method="GET",
    path="/api/douyin-ec/get-item-sku-info/v1",
    summary="Product SKUs (v1, 商品 SKU 信息).",
    parameters={"item_id": "itemId"},
    data="justone_generated.api.douyin_ec.get_item_sku_info_v1",
    family="douyin_ec_get_item_sku_info",
)
GET_ITEM_SKU_INFO_V2: Operation[GetItemSkuInfoV2Data] = Operation(
    name="douyin_ec.get_item_sku_info_v2",
    method="GET",
    path="/api/douyin-ec/get-item-sku-info/v2",
    summary="Product SKUs (v2, 商品 SKU 信息).",
    parameters={"item_id": "itemId"},
    data="justone_generated.api.douyin_ec.get_item_sku_info_v2",
    family="douyin_ec_get_item_sku_info",
)
GET_SHOP_ITEM_LIST_V1: Operation[GetShopItemListV1Data] = Operation(
    name="douyin_ec.get_shop_item_list_v1",
    method="GET",
    path="/api/douyin-ec/get-shop-item-list/v1",
    summary="Products of a shop (v1, 店铺商品列表).",
    parameters={"shop_id": "shopId", "page": "page"},
    data="justone_generated.api.douyin_ec.get_shop_item_list_v1",
    paging=Paging(step={"page": 1}),
    items_path=("data", "products"),
    family="douyin_ec_get_shop_item_list",
)
SEARCH_ITEM_LIST_V1: Operation[SearchItemListV1Data] = Operation(
    name="douyin_ec.search_item_list_v1",
    method="GET",
    path="/api/douyin-ec/search-item-list/v1",
    summary="Product search (v1, 商品搜索).",
    parameters={"keyword": "keyword", "page": "page", "search_id": "searchId"},
    data="justone_generated.api.douyin_ec.search_item_list_v1",
    paging=Paging(step={"page": 1}, next={"searchId": ("data", "..", "search_id")}),
    items_path=("data", "summary_promotions"),
    family="douyin_ec_search_item_list",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_ITEM_COMMENTS_V1,
    GET_ITEM_DETAIL_V1,
    GET_ITEM_DETAIL_V2,
    GET_ITEM_SKU_INFO_V1,
    GET_ITEM_SKU_INFO_V2,
    GET_SHOP_ITEM_LIST_V1,
    SEARCH_ITEM_LIST_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetItemCommentsV1Data": "justone_generated.api.douyin_ec.get_item_comments_v1",
    "GetItemDetailV2Data": "justone_generated.api.douyin_ec.get_item_detail_v2",
    "GetItemSkuInfoV1Data": "justone_generated.api.douyin_ec.get_item_sku_info_v1",
    "GetItemSkuInfoV2Data": "justone_generated.api.douyin_ec.get_item_sku_info_v2",
    "GetShopItemListV1Data": "justone_generated.api.douyin_ec.get_shop_item_list_v1",
    "SearchItemListV1Data": "justone_generated.api.douyin_ec.search_item_list_v1",
}


class DouyinEc(Namespace):
    """Endpoints under `/api/douyin-ec`.

    Items, SKUs, buyer reviews and shop catalogs of Douyin's shopping platform, with product search.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_item_comments_v1(self, *, item_id: str, page: str | None = None) -> Response[GetItemCommentsV1Data]:
        """Product reviews (v1, 商品评价).

        Returns the buyer reviews of an item sold on Douyin, page by page.

        Args:
            item_id: The Douyin item id, such as one from a product search response.
            page: Page number.

        Returns:
            The response. Its `data` is `GetItemCommentsV1Data`, inferred from examples.
            Fields: `count`, `has_more`, `comments[].app_id`, `comments[].browse_count`,
            `comments[].comment_time`, `comments[].content`, `comments[].id`, `comments[].kol_id`,
            `comments[].orig_content`, `comments[].parent_id`, `comments[].product_channel_id`,
            `comments[].product_id`, `comments[].shop_id`, `comments[].store_id`, `comments[].user_name`,
            `comments[].order_snapshot.author_id`, `comments[].order_snapshot.order_create_time`,
            `comments[].order_snapshot.order_sku_id`, `comments[].order_snapshot.order_sku_name`,
            `comments[].order_snapshot.order_sku_price`, …

        Source: `GET /api/douyin-ec/get-item-comments/v1`, <https://docs.justoneapi.com/openapi.json>
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
        "douyin_ec.get_item_detail_v1 is deprecated by Just One API. The vendor names no replacement; another version of it is douyin_ec.get_item_detail_v2.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_item_detail_v1(self, *, item_id: str) -> Response[Any]:
        """Product details (v1, 商品详情).

        Deprecated. The vendor names no replacement; another version of it is douyin_ec.get_item_detail_v2.

        The vendor keeps it out of the documentation.

        Returns the title, price, stock and other details of one item sold on Douyin. This version is
        deprecated.

        Versions: `get_item_detail_v1` (hidden, deprecated), `get_item_detail_v2`.

        Args:
            item_id: The Douyin item id, such as one from a product search response.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-ec/get-item-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V1, {"itemId": item_id})

    def get_item_detail_v2(self, *, item_id: str) -> Response[GetItemDetailV2Data]:
        """Product details (v2, 商品详情).

        Returns the details of one item sold on Douyin. Use it to look up a product whose id you know.

        Versions: `get_item_detail_v1` (hidden, deprecated), `get_item_detail_v2`.

        Args:
            item_id: The Douyin item id, such as one from a product search response.

        Returns:
            The response. Its `data` is `GetItemDetailV2Data`, inferred from examples.
            Fields: `product_id`, `promotion_id`, `model.shop.shop_id`, `model.product.product_base.title`,
            `model.shop.shop_base.shop_name`,
            `model.product.product_privilege.privilege_info_label.privilege_id`,
            `model.product.product_sales.product_label.sales_text`, `item_type`, `label`,
            `model.author_data.code`, `model.comment_data.code`, `model.content_data.code`,
            `model.hot_content_data.code`, `model.material_data.code`, `model.promotion_data.code`,
            `model.shop_product_data.code`, `model.product.product_base.big_imgs`,
            `model.product.product_base.cover`, `model.product.product_base.images`,
            `model.product.product_base.is_global_shoping`, …

        Source: `GET /api/douyin-ec/get-item-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V2, {"itemId": item_id})

    def get_item_sku_info_v1(self, *, item_id: str) -> Response[GetItemSkuInfoV1Data]:
        """Product SKUs (v1, 商品 SKU 信息).

        Returns the SKUs of one item sold on Douyin, that is, the variants a buyer can choose.

        Versions: `get_item_sku_info_v1`, `get_item_sku_info_v2`.

        Args:
            item_id: The Douyin item id, such as one from a product search response.

        Returns:
            The response. Its `data` is `GetItemSkuInfoV1Data`, inferred from examples.
            Fields: `id`, `name`, `original_price`, `sale_price`, `shop_id`, `category.first_c_name`,
            `category.fourth_c_name`, `category.second_c_name`, `category.third_c_name`, `skus[].id`,
            `skus[].price`, `skus[].product_id`, `skus[].shop_id`, `promotion_h5.basic_info_data.product_id`,
            `skus[].sale_property_values[].pair_id`, `detail_info.product_format[].format[].name`,
            `detail_info.product_format[].format[].property_id`,
            `promotion_h5.basic_info_data.title_info.title`, `promotion_h5.head_figure_data.live_info.text`,
            `promotion_h5.head_figure_data.media_list[].name`, …

        Source: `GET /api/douyin-ec/get-item-sku-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_SKU_INFO_V1, {"itemId": item_id})

    def get_item_sku_info_v2(self, *, item_id: str) -> Response[GetItemSkuInfoV2Data]:
        """Product SKUs (v2, 商品 SKU 信息).

        Returns the SKUs of one item sold on Douyin by its item id.

        Versions: `get_item_sku_info_v1`, `get_item_sku_info_v2`.

        Args:
            item_id: The Douyin item id, such as one from a product search response.

        Returns:
            The response. Its `data` is `GetItemSkuInfoV2Data`, inferred from examples.
            Fields: `id`, `name`, `original_price`, `sale_price`, `shop_id`, `category.first_c_name`,
            `category.fourth_c_name`, `category.second_c_name`, `category.third_c_name`, `skus[].id`,
            `skus[].price`, `skus[].product_id`, `skus[].shop_id`, `promotion_h5.basic_info_data.product_id`,
            `skus[].sale_property_values[].pair_id`, `detail_info.product_format[].format[].name`,
            `detail_info.product_format[].format[].property_id`,
            `promotion_h5.basic_info_data.title_info.title`, `promotion_h5.head_figure_data.live_info.text`,
            `promotion_h5.head_figure_data.media_list[].name`, …

        Source: `GET /api/douyin-ec/get-item-sku-info/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_SKU_INFO_V2, {"itemId": item_id})

    def get_shop_item_list_v1(self, *, shop_id: str, page: str | None = None) -> Response[GetShopItemListV1Data]:
        """Products of a shop (v1, 店铺商品列表).

        Returns the items of a Douyin shop, page by page.

        Args:
            shop_id: The id of the Douyin shop.
            page: Page number.

        Returns:
            The response. Its `data` is `GetShopItemListV1Data`, inferred from examples.
            Fields: `shop_id`, `total`, `products[].price`, `products[].product_id`,
            `products[].promotion_id`, `products[].title`, `page`, `total_pages`, `products[].cover`,
            `products[].month_sales`, `products[].product_tags`.

        Source: `GET /api/douyin-ec/get-shop-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
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

    def search_item_list_v1(
        self, *, keyword: str, page: str | None = None, search_id: str | None = None
    ) -> Response[SearchItemListV1Data]:
        """Product search (v1, 商品搜索).

        Finds items sold on Douyin for a keyword, page by page. Later pages need the search id of the page
        before.

        Args:
            keyword: The words to search for.
            page: Page number.
            search_id: The `search_id` of the last response; leave it empty for the first page.

        Returns:
            The response. Its `data` is `SearchItemListV1Data`, inferred from examples.
            Fields: `has_more`, `log_id`, `total`, `extra.channel_id`, `extra.search_id`, `extra.session_id`,
            `summary_promotions[].product_id`, `summary_promotions[].promotion_id`,
            `summary_promotions[].base_model.product_info.month_sale_text`,
            `summary_promotions[].base_model.product_info.name`,
            `summary_promotions[].base_model.shop_info.shop_id`,
            `summary_promotions[].base_model.shop_info.shop_name`,
            `summary_promotions[].base_model.marketing_info.price_desc.price_text`, `promotions`,
            `promotions_pc`, `shops`, `summary_authors`, `summary_shops`, `extra.material_type`,
            `extra.recall_type`, …

        Source: `GET /api/douyin-ec/search-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page, "searchId": search_id})

    def iter_search_item_list_v1(
        self, *, keyword: str, page: str, search_id: str | None = None, max_pages: int
    ) -> Pages[SearchItemListV1Data]:
        """Iterate over the pages of `search_item_list_v1`; each is a response of it.

        The other arguments are those of `search_item_list_v1`; `page` and `search_id` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page, "searchId": search_id}, max_pages)


class AsyncDouyinEc(AsyncNamespace):
    """Endpoints under `/api/douyin-ec`.

    Items, SKUs, buyer reviews and shop catalogs of Douyin's shopping platform, with product search.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_item_comments_v1(self, *, item_id: str, page: str | None = None) -> Response[GetItemCommentsV1Data]:
        """Product reviews (v1, 商品评价).

        Returns the buyer reviews of an item sold on Douyin, page by page.

        Args:
            item_id: The Douyin item id, such as one from a product search response.
            page: Page number.

        Returns:
            The response. Its `data` is `GetItemCommentsV1Data`, inferred from examples.
            Fields: `count`, `has_more`, `comments[].app_id`, `comments[].browse_count`,
            `comments[].comment_time`, `comments[].content`, `comments[].id`, `comments[].kol_id`,
            `comments[].orig_content`, `comments[].parent_id`, `comments[].product_channel_id`,
            `comments[].product_id`, `comments[].shop_id`, `comments[].store_id`, `comments[].user_name`,
            `comments[].order_snapshot.author_id`, `comments[].order_snapshot.order_create_time`,
            `comments[].order_snapshot.order_sku_id`, `comments[].order_snapshot.order_sku_name`,
            `comments[].order_snapshot.order_sku_price`, …

        Source: `GET /api/douyin-ec/get-item-comments/v1`, <https://docs.justoneapi.com/openapi.json>
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
        "douyin_ec.get_item_detail_v1 is deprecated by Just One API. The vendor names no replacement; another version of it is douyin_ec.get_item_detail_v2.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_item_detail_v1(self, *, item_id: str) -> Response[Any]:
        """Product details (v1, 商品详情).

        Deprecated. The vendor names no replacement; another version of it is douyin_ec.get_item_detail_v2.

        The vendor keeps it out of the documentation.

        Returns the title, price, stock and other details of one item sold on Douyin. This version is
        deprecated.

        Versions: `get_item_detail_v1` (hidden, deprecated), `get_item_detail_v2`.

        Args:
            item_id: The Douyin item id, such as one from a product search response.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douyin-ec/get-item-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V1, {"itemId": item_id})

    async def get_item_detail_v2(self, *, item_id: str) -> Response[GetItemDetailV2Data]:
        """Product details (v2, 商品详情).

        Returns the details of one item sold on Douyin. Use it to look up a product whose id you know.

        Versions: `get_item_detail_v1` (hidden, deprecated), `get_item_detail_v2`.

        Args:
            item_id: The Douyin item id, such as one from a product search response.

        Returns:
            The response. Its `data` is `GetItemDetailV2Data`, inferred from examples.
            Fields: `product_id`, `promotion_id`, `model.shop.shop_id`, `model.product.product_base.title`,
            `model.shop.shop_base.shop_name`,
            `model.product.product_privilege.privilege_info_label.privilege_id`,
            `model.product.product_sales.product_label.sales_text`, `item_type`, `label`,
            `model.author_data.code`, `model.comment_data.code`, `model.content_data.code`,
            `model.hot_content_data.code`, `model.material_data.code`, `model.promotion_data.code`,
            `model.shop_product_data.code`, `model.product.product_base.big_imgs`,
            `model.product.product_base.cover`, `model.product.product_base.images`,
            `model.product.product_base.is_global_shoping`, …

        Source: `GET /api/douyin-ec/get-item-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V2, {"itemId": item_id})

    async def get_item_sku_info_v1(self, *, item_id: str) -> Response[GetItemSkuInfoV1Data]:
        """Product SKUs (v1, 商品 SKU 信息).

        Returns the SKUs of one item sold on Douyin, that is, the variants a buyer can choose.

        Versions: `get_item_sku_info_v1`, `get_item_sku_info_v2`.

        Args:
            item_id: The Douyin item id, such as one from a product search response.

        Returns:
            The response. Its `data` is `GetItemSkuInfoV1Data`, inferred from examples.
            Fields: `id`, `name`, `original_price`, `sale_price`, `shop_id`, `category.first_c_name`,
            `category.fourth_c_name`, `category.second_c_name`, `category.third_c_name`, `skus[].id`,
            `skus[].price`, `skus[].product_id`, `skus[].shop_id`, `promotion_h5.basic_info_data.product_id`,
            `skus[].sale_property_values[].pair_id`, `detail_info.product_format[].format[].name`,
            `detail_info.product_format[].format[].property_id`,
            `promotion_h5.basic_info_data.title_info.title`, `promotion_h5.head_figure_data.live_info.text`,
            `promotion_h5.head_figure_data.media_list[].name`, …

        Source: `GET /api/douyin-ec/get-item-sku-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_SKU_INFO_V1, {"itemId": item_id})

    async def get_item_sku_info_v2(self, *, item_id: str) -> Response[GetItemSkuInfoV2Data]:
        """Product SKUs (v2, 商品 SKU 信息).

        Returns the SKUs of one item sold on Douyin by its item id.

        Versions: `get_item_sku_info_v1`, `get_item_sku_info_v2`.

        Args:
            item_id: The Douyin item id, such as one from a product search response.

        Returns:
            The response. Its `data` is `GetItemSkuInfoV2Data`, inferred from examples.
            Fields: `id`, `name`, `original_price`, `sale_price`, `shop_id`, `category.first_c_name`,
            `category.fourth_c_name`, `category.second_c_name`, `category.third_c_name`, `skus[].id`,
            `skus[].price`, `skus[].product_id`, `skus[].shop_id`, `promotion_h5.basic_info_data.product_id`,
            `skus[].sale_property_values[].pair_id`, `detail_info.product_format[].format[].name`,
            `detail_info.product_format[].format[].property_id`,
            `promotion_h5.basic_info_data.title_info.title`, `promotion_h5.head_figure_data.live_info.text`,
            `promotion_h5.head_figure_data.media_list[].name`, …

        Source: `GET /api/douyin-ec/get-item-sku-info/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_SKU_INFO_V2, {"itemId": item_id})

    async def get_shop_item_list_v1(self, *, shop_id: str, page: str | None = None) -> Response[GetShopItemListV1Data]:
        """Products of a shop (v1, 店铺商品列表).

        Returns the items of a Douyin shop, page by page.

        Args:
            shop_id: The id of the Douyin shop.
            page: Page number.

        Returns:
            The response. Its `data` is `GetShopItemListV1Data`, inferred from examples.
            Fields: `shop_id`, `total`, `products[].price`, `products[].product_id`,
            `products[].promotion_id`, `products[].title`, `page`, `total_pages`, `products[].cover`,
            `products[].month_sales`, `products[].product_tags`.

        Source: `GET /api/douyin-ec/get-shop-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
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

    async def search_item_list_v1(
        self, *, keyword: str, page: str | None = None, search_id: str | None = None
    ) -> Response[SearchItemListV1Data]:
        """Product search (v1, 商品搜索).

        Finds items sold on Douyin for a keyword, page by page. Later pages need the search id of the page
        before.

        Args:
            keyword: The words to search for.
            page: Page number.
            search_id: The `search_id` of the last response; leave it empty for the first page.

        Returns:
            The response. Its `data` is `SearchItemListV1Data`, inferred from examples.
            Fields: `has_more`, `log_id`, `total`, `extra.channel_id`, `extra.search_id`, `extra.session_id`,
            `summary_promotions[].product_id`, `summary_promotions[].promotion_id`,
            `summary_promotions[].base_model.product_info.month_sale_text`,
            `summary_promotions[].base_model.product_info.name`,
            `summary_promotions[].base_model.shop_info.shop_id`,
            `summary_promotions[].base_model.shop_info.shop_name`,
            `summary_promotions[].base_model.marketing_info.price_desc.price_text`, `promotions`,
            `promotions_pc`, `shops`, `summary_authors`, `summary_shops`, `extra.material_type`,
            `extra.recall_type`, …

        Source: `GET /api/douyin-ec/search-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page, "searchId": search_id})

    def iter_search_item_list_v1(
        self, *, keyword: str, page: str, search_id: str | None = None, max_pages: int
    ) -> AsyncPages[SearchItemListV1Data]:
        """Iterate over the pages of `search_item_list_v1`; each is a response of it.

        The other arguments are those of `search_item_list_v1`; `page` and `search_id` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page, "searchId": search_id}, max_pages)
