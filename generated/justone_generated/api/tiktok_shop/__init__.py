"""Endpoints under `/api/tiktok-shop`."""

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
    from .get_product_detail_v1 import GetProductDetailV1Data
    from .search_products_v1 import SearchProductsV1Data

GET_PRODUCT_DETAIL_V1: Operation[GetProductDetailV1Data] = Operation(
    name="tiktok_shop.get_product_detail_v1",
    method="GET",
    path="/api/tiktok-shop/get-product-detail/v1",
    summary="Product details (v1, 商品详情).",
    parameters={"product_id": "productId", "region": "region"},
    data="justone_generated.api.tiktok_shop.get_product_detail_v1",
    family="tiktok_shop_get_product_detail",
)
GET_PRODUCT_DETAIL_V2: Operation[Any] = Operation(
    name="tiktok_shop.get_product_detail_v2",
    method="GET",
    path="/api/tiktok-shop/get-product-detail/v2",
    summary="Product details (v2, 商品详情).",
    parameters={"product_id": "productId", "region": "region"},
    deprecation="tiktok_shop.get_product_detail_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is tiktok_shop.get_product_detail_v1.",
    family="tiktok_shop_get_product_detail",
    hidden=True,
)
SEARCH_PRODUCTS_V1: Operation[SearchProductsV1Data] = Operation(
    name="tiktok_shop.search_products_v1",
    method="GET",
    path="/api/tiktok-shop/search-products/v1",
    summary="Product search (v1, 商品搜索).",
    parameters={"keyword": "keyword", "region": "region", "offset": "offset", "page_token": "pageToken"},
    data="justone_generated.api.tiktok_shop.search_products_v1",
    paging=Paging(
        first={"offset": 0},
        next={
            "offset": ("data", "data", "load_more_params", "offset"),
            "pageToken": ("data", "data", "load_more_params", "page_token"),
        },
        more=("data", "data", "has_more"),
    ),
    items_path=("data", "data", "products"),
    family="tiktok_shop_search_products",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_PRODUCT_DETAIL_V1,
    GET_PRODUCT_DETAIL_V2,
    SEARCH_PRODUCTS_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetProductDetailV1Data": "justone_generated.api.tiktok_shop.get_product_detail_v1",
    "SearchProductsV1Data": "justone_generated.api.tiktok_shop.search_products_v1",
}


class TiktokShop(Namespace):
    """Endpoints under `/api/tiktok-shop`.

    Product search and product details of TikTok Shop, by region.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_product_detail_v1(
        self,
        *,
        product_id: str,
        region: Literal["US", "GB", "FR", "SG", "MY", "PH", "TH", "VN", "ID"] | str | None = None,
    ) -> Response[GetProductDetailV1Data]:
        """Product details (v1, 商品详情).

        Returns the public details of a TikTok Shop product in one region.

        Versions: `get_product_detail_v1`, `get_product_detail_v2` (hidden, deprecated).

        Args:
            product_id: Id of the product, from the product search.
            region: Region in which the product is sold. The vendor's default is `US`.
                - `US`: United States
                - `GB`: United Kingdom
                - `FR`: France
                - `SG`: Singapore
                - `MY`: Malaysia
                - `PH`: Philippines
                - `TH`: Thailand
                - `VN`: Vietnam
                - `ID`: Indonesia

        Returns:
            The response. Its `data` is `GetProductDetailV1Data`, inferred from examples.
            Fields: `product_data.page_config.components_map[].component_name`, `product_data.ab_test`,
            `product_data.page_config.global_fe_config`,
            `product_data.page_config.components_map[].component_type`,
            `product_data.page_config.components_map[].fe_config`,
            `product_data.page_config.components_map[].component_data.error_code`,
            `product_data.page_config.components_map[].component_data.error_message`,
            `product_data.page_config.components_map[].component_data.hot_reviews`,
            `product_data.page_config.components_map[].component_data.reviews_info`,
            `product_data.page_config.components_map[].component_data.shop_performance`,
            `product_data.page_config.components_map[].component_data.vouchers`.

        Source: `GET /api/tiktok-shop/get-product-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_PRODUCT_DETAIL_V1, {"productId": product_id, "region": region})

    @deprecated(
        "tiktok_shop.get_product_detail_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is tiktok_shop.get_product_detail_v1.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_product_detail_v2(self, *, product_id: str, region: Literal["FR"] | str | None = None) -> Response[Any]:
        """Product details (v2, 商品详情).

        Deprecated. The vendor names no replacement; another version of it is
        tiktok_shop.get_product_detail_v1.

        The vendor keeps it out of the documentation.

        Returns the details of a TikTok Shop product, such as title, description and price. This version
        covers France only; use version 1 for other regions.

        Versions: `get_product_detail_v1`, `get_product_detail_v2` (hidden, deprecated).

        Args:
            product_id: Id of the product, from the product search.
            region: Region in which the product is sold; only France is accepted. The vendor's default is
                `FR`.
                - `FR`: France

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/tiktok-shop/get-product-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_PRODUCT_DETAIL_V2, {"productId": product_id, "region": region})

    def search_products_v1(
        self,
        *,
        keyword: str,
        region: Literal["US", "GB", "FR", "SG", "MY", "PH", "TH", "VN", "ID"] | str | None = None,
        offset: int | None = None,
        page_token: str | None = None,
    ) -> Response[SearchProductsV1Data]:
        """Product search (v1, 商品搜索).

        Searches TikTok Shop products by keyword in one region. Later pages need the offset and the page
        token.

        Args:
            keyword: Words to search for.
            region: Region to search in. The vendor's default is `US`.
                - `US`: United States
                - `GB`: United Kingdom
                - `FR`: France
                - `SG`: Singapore
                - `MY`: Malaysia
                - `PH`: Philippines
                - `TH`: Thailand
                - `VN`: Vietnam
                - `ID`: Indonesia
            offset: Number of results to skip. The vendor's default is `0`.
            page_token: Token from the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `SearchProductsV1Data`, inferred from examples.
            Fields: `data.has_more`, `data.filter_quick_options[].display_name`,
            `data.filter_quick_options[].filter_option_id`, `data.filter_quick_options[].section_title`,
            `data.filter_sections[].id`, `data.filter_sections[].title`, `data.products[].product_id`,
            `data.products[].title`, `data.shops[].seller_id`, `data.shops[].shop_name`,
            `data.products[].brand_info.brand_name`, `data.products[].product_price_info.currency_name`,
            `data.products[].product_price_info.sku_id`, `data.products[].rate_info.review_count`,
            `data.products[].seller_info.seller_id`, `data.products[].seller_info.shop_name`,
            `data.products[].sku_info[].sku_id`, `data.products[].sold_info.sold_count`,
            `data.products[].sku_info[].price_info.currency_name`,
            `data.products[].sku_info[].price_info.sku_id`, …

        Source: `GET /api/tiktok-shop/search-products/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_PRODUCTS_V1, {"keyword": keyword, "region": region, "offset": offset, "pageToken": page_token}
        )

    def iter_search_products_v1(
        self,
        *,
        keyword: str,
        region: Literal["US", "GB", "FR", "SG", "MY", "PH", "TH", "VN", "ID"] | str | None = None,
        offset: int | None = None,
        page_token: str | None = None,
        max_pages: int,
    ) -> Pages[SearchProductsV1Data]:
        """Iterate over the pages of `search_products_v1`; each is a response of it.

        The other arguments are those of `search_products_v1`; `offset` and `page_token` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_PRODUCTS_V1,
            {"keyword": keyword, "region": region, "offset": offset, "pageToken": page_token},
            max_pages,
        )


class AsyncTiktokShop(AsyncNamespace):
    """Endpoints under `/api/tiktok-shop`.

    Product search and product details of TikTok Shop, by region.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_product_detail_v1(
        self,
        *,
        product_id: str,
        region: Literal["US", "GB", "FR", "SG", "MY", "PH", "TH", "VN", "ID"] | str | None = None,
    ) -> Response[GetProductDetailV1Data]:
        """Product details (v1, 商品详情).

        Returns the public details of a TikTok Shop product in one region.

        Versions: `get_product_detail_v1`, `get_product_detail_v2` (hidden, deprecated).

        Args:
            product_id: Id of the product, from the product search.
            region: Region in which the product is sold. The vendor's default is `US`.
                - `US`: United States
                - `GB`: United Kingdom
                - `FR`: France
                - `SG`: Singapore
                - `MY`: Malaysia
                - `PH`: Philippines
                - `TH`: Thailand
                - `VN`: Vietnam
                - `ID`: Indonesia

        Returns:
            The response. Its `data` is `GetProductDetailV1Data`, inferred from examples.
            Fields: `product_data.page_config.components_map[].component_name`, `product_data.ab_test`,
            `product_data.page_config.global_fe_config`,
            `product_data.page_config.components_map[].component_type`,
            `product_data.page_config.components_map[].fe_config`,
            `product_data.page_config.components_map[].component_data.error_code`,
            `product_data.page_config.components_map[].component_data.error_message`,
            `product_data.page_config.components_map[].component_data.hot_reviews`,
            `product_data.page_config.components_map[].component_data.reviews_info`,
            `product_data.page_config.components_map[].component_data.shop_performance`,
            `product_data.page_config.components_map[].component_data.vouchers`.

        Source: `GET /api/tiktok-shop/get-product-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_PRODUCT_DETAIL_V1, {"productId": product_id, "region": region})

    @deprecated(
        "tiktok_shop.get_product_detail_v2 is deprecated by Just One API. The vendor names no replacement; another version of it is tiktok_shop.get_product_detail_v1.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_product_detail_v2(
        self, *, product_id: str, region: Literal["FR"] | str | None = None
    ) -> Response[Any]:
        """Product details (v2, 商品详情).

        Deprecated. The vendor names no replacement; another version of it is
        tiktok_shop.get_product_detail_v1.

        The vendor keeps it out of the documentation.

        Returns the details of a TikTok Shop product, such as title, description and price. This version
        covers France only; use version 1 for other regions.

        Versions: `get_product_detail_v1`, `get_product_detail_v2` (hidden, deprecated).

        Args:
            product_id: Id of the product, from the product search.
            region: Region in which the product is sold; only France is accepted. The vendor's default is
                `FR`.
                - `FR`: France

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/tiktok-shop/get-product-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_PRODUCT_DETAIL_V2, {"productId": product_id, "region": region})

    async def search_products_v1(
        self,
        *,
        keyword: str,
        region: Literal["US", "GB", "FR", "SG", "MY", "PH", "TH", "VN", "ID"] | str | None = None,
        offset: int | None = None,
        page_token: str | None = None,
    ) -> Response[SearchProductsV1Data]:
        """Product search (v1, 商品搜索).

        Searches TikTok Shop products by keyword in one region. Later pages need the offset and the page
        token.

        Args:
            keyword: Words to search for.
            region: Region to search in. The vendor's default is `US`.
                - `US`: United States
                - `GB`: United Kingdom
                - `FR`: France
                - `SG`: Singapore
                - `MY`: Malaysia
                - `PH`: Philippines
                - `TH`: Thailand
                - `VN`: Vietnam
                - `ID`: Indonesia
            offset: Number of results to skip. The vendor's default is `0`.
            page_token: Token from the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `SearchProductsV1Data`, inferred from examples.
            Fields: `data.has_more`, `data.filter_quick_options[].display_name`,
            `data.filter_quick_options[].filter_option_id`, `data.filter_quick_options[].section_title`,
            `data.filter_sections[].id`, `data.filter_sections[].title`, `data.products[].product_id`,
            `data.products[].title`, `data.shops[].seller_id`, `data.shops[].shop_name`,
            `data.products[].brand_info.brand_name`, `data.products[].product_price_info.currency_name`,
            `data.products[].product_price_info.sku_id`, `data.products[].rate_info.review_count`,
            `data.products[].seller_info.seller_id`, `data.products[].seller_info.shop_name`,
            `data.products[].sku_info[].sku_id`, `data.products[].sold_info.sold_count`,
            `data.products[].sku_info[].price_info.currency_name`,
            `data.products[].sku_info[].price_info.sku_id`, …

        Source: `GET /api/tiktok-shop/search-products/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_PRODUCTS_V1, {"keyword": keyword, "region": region, "offset": offset, "pageToken": page_token}
        )

    def iter_search_products_v1(
        self,
        *,
        keyword: str,
        region: Literal["US", "GB", "FR", "SG", "MY", "PH", "TH", "VN", "ID"] | str | None = None,
        offset: int | None = None,
        page_token: str | None = None,
        max_pages: int,
    ) -> AsyncPages[SearchProductsV1Data]:
        """Iterate over the pages of `search_products_v1`; each is a response of it.

        The other arguments are those of `search_products_v1`; `offset` and `page_token` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_PRODUCTS_V1,
            {"keyword": keyword, "region": region, "offset": offset, "pageToken": page_token},
            max_pages,
        )
