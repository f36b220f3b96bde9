"""Endpoints under `/api/aliexpress`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .get_product_detail_v1 import GetProductDetailV1Data
    from .search_products_v1 import SearchProductsV1Data

GET_PRODUCT_DETAIL_V1: Operation[GetProductDetailV1Data] = Operation(
    name="aliexpress.get_product_detail_v1",
    method="GET",
    path="/api/aliexpress/get-product-detail/v1",
    summary="Product overview (v1, 商品概览).",
    parameters={"item_id": "itemId", "site": "site"},
    data="justone_generated.api.aliexpress.get_product_detail_v1",
)
SEARCH_PRODUCTS_V1: Operation[SearchProductsV1Data] = Operation(
    name="aliexpress.search_products_v1",
    method="GET",
    path="/api/aliexpress/search-products/v1",
    summary="Product search (v1, 商品搜索).",
    parameters={
        "q": "q",
        "page": "page",
        "sort": "sort",
        "cat_id": "catId",
        "brand_id": "brandId",
        "loc": "loc",
        "switches": "switches",
        "attr": "attr",
        "start_price": "startPrice",
        "end_price": "endPrice",
        "locale": "locale",
        "region": "region",
        "currency": "currency",
    },
    data="justone_generated.api.aliexpress.search_products_v1",
    items_path=("data", "result", "resultList"),
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_PRODUCT_DETAIL_V1,
    SEARCH_PRODUCTS_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetProductDetailV1Data": "justone_generated.api.aliexpress.get_product_detail_v1",
    "SearchProductsV1Data": "justone_generated.api.aliexpress.search_products_v1",
}


class Aliexpress(Namespace):
    """Endpoints under `/api/aliexpress`.

    Product search and product overview of AliExpress.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_product_detail_v1(
        self, *, item_id: str, site: Literal["GLO", "US"] | str | None = None
    ) -> Response[GetProductDetailV1Data]:
        """Product overview (v1, 商品概览).

        Returns the overview of an AliExpress product.

        Args:
            item_id: Id of the product, from a product search or the address of its page.
            site: AliExpress site to query. The vendor's default is `US`.
                - `GLO`: Global site
                - `US`: United States site

        Returns:
            The response. Its `data` is `GetProductDetailV1Data`, inferred from examples.
            Fields: `result.item.cat_id`, `result.item.item_id`, `result.item.title`,
            `result.item.wish_count`, `result.seller.company_id`, `result.seller.seller_id`,
            `result.seller.store_id`, `result.seller.store_title`, `result.item.properties.list_[].name`,
            `result.item.sku.base[].price`, `result.item.sku.base[].promotion_price`,
            `result.item.sku.base[].sku_id`, `result.item.sku.def_.price`,
            `result.item.sku.def_.promotion_price`, `result.item.sku.props[].name`,
            `result.delivery.shipping_out_days`, `result.item.available`, `result.item.breadcrumbs`,
            `result.item.images`, `result.item.item_url`, …

        Source: `GET /api/aliexpress/get-product-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_PRODUCT_DETAIL_V1, {"itemId": item_id, "site": site})

    def search_products_v1(
        self,
        *,
        q: str | None = None,
        page: str | None = None,
        sort: Literal["default", "salesDesc", "priceAsc", "priceDesc"] | str | None = None,
        cat_id: str | None = None,
        brand_id: str | None = None,
        loc: str | None = None,
        switches: str | None = None,
        attr: str | None = None,
        start_price: float | None = None,
        end_price: float | None = None,
        locale: str | None = None,
        region: str | None = None,
        currency: str | None = None,
    ) -> Response[SearchProductsV1Data]:
        """Product search (v1, 商品搜索).

        Searches AliExpress products by keyword, category, brand, attributes and price, page by page.

        Args:
            q: Words to search for.
            page: Page number.
            sort: Order of the results. The vendor's default is `default`.
                - `default`: Default order
                - `salesDesc`: Most sales first
                - `priceAsc`: Cheapest first
                - `priceDesc`: Most expensive first
            cat_id: Id of the category.
            brand_id: Id of the brand.
            loc: Location to filter by.
            switches: Filter switches to turn on.
            attr: Product attributes to filter by.
            start_price: Lowest price.
            end_price: Highest price.
            locale: Locale of the response.
            region: Region of the search.
            currency: Currency of the prices.

        Returns:
            The response. Its `data` is `SearchProductsV1Data`, inferred from examples.
            Fields: `result.result_list[].item.item_id`, `result.result_list[].item.title`,
            `result.base.page_size`, `result.base.q`, `result.base.sort_values`, `result.base.switches_list`,
            `result.base.total_results`, `result.result_list[].delivery`,
            `result.result_list[].selling_points`, `result.result_list[].item.average_star_rate`,
            `result.result_list[].item.image`, `result.result_list[].item.item_url`,
            `result.result_list[].item.sales`, `result.result_list[].item.type`.

        Source: `GET /api/aliexpress/search-products/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_PRODUCTS_V1,
            {
                "q": q,
                "page": page,
                "sort": sort,
                "catId": cat_id,
                "brandId": brand_id,
                "loc": loc,
                "switches": switches,
                "attr": attr,
                "startPrice": start_price,
                "endPrice": end_price,
                "locale": locale,
                "region": region,
                "currency": currency,
            },
        )


class AsyncAliexpress(AsyncNamespace):
    """Endpoints under `/api/aliexpress`.

    Product search and product overview of AliExpress.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_product_detail_v1(
        self, *, item_id: str, site: Literal["GLO", "US"] | str | None = None
    ) -> Response[GetProductDetailV1Data]:
        """Product overview (v1, 商品概览).

        Returns the overview of an AliExpress product.

        Args:
            item_id: Id of the product, from a product search or the address of its page.
            site: AliExpress site to query. The vendor's default is `US`.
                - `GLO`: Global site
                - `US`: United States site

        Returns:
            The response. Its `data` is `GetProductDetailV1Data`, inferred from examples.
            Fields: `result.item.cat_id`, `result.item.item_id`, `result.item.title`,
            `result.item.wish_count`, `result.seller.company_id`, `result.seller.seller_id`,
            `result.seller.store_id`, `result.seller.store_title`, `result.item.properties.list_[].name`,
            `result.item.sku.base[].price`, `result.item.sku.base[].promotion_price`,
            `result.item.sku.base[].sku_id`, `result.item.sku.def_.price`,
            `result.item.sku.def_.promotion_price`, `result.item.sku.props[].name`,
            `result.delivery.shipping_out_days`, `result.item.available`, `result.item.breadcrumbs`,
            `result.item.images`, `result.item.item_url`, …

        Source: `GET /api/aliexpress/get-product-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_PRODUCT_DETAIL_V1, {"itemId": item_id, "site": site})

    async def search_products_v1(
        self,
        *,
        q: str | None = None,
        page: str | None = None,
        sort: Literal["default", "salesDesc", "priceAsc", "priceDesc"] | str | None = None,
        cat_id: str | None = None,
        brand_id: str | None = None,
        loc: str | None = None,
        switches: str | None = None,
        attr: str | None = None,
        start_price: float | None = None,
        end_price: float | None = None,
        locale: str | None = None,
        region: str | None = None,
        currency: str | None = None,
    ) -> Response[SearchProductsV1Data]:
        """Product search (v1, 商品搜索).

        Searches AliExpress products by keyword, category, brand, attributes and price, page by page.

        Args:
            q: Words to search for.
            page: Page number.
            sort: Order of the results. The vendor's default is `default`.
                - `default`: Default order
                - `salesDesc`: Most sales first
                - `priceAsc`: Cheapest first
                - `priceDesc`: Most expensive first
            cat_id: Id of the category.
            brand_id: Id of the brand.
            loc: Location to filter by.
            switches: Filter switches to turn on.
            attr: Product attributes to filter by.
            start_price: Lowest price.
            end_price: Highest price.
            locale: Locale of the response.
            region: Region of the search.
            currency: Currency of the prices.

        Returns:
            The response. Its `data` is `SearchProductsV1Data`, inferred from examples.
            Fields: `result.result_list[].item.item_id`, `result.result_list[].item.title`,
            `result.base.page_size`, `result.base.q`, `result.base.sort_values`, `result.base.switches_list`,
            `result.base.total_results`, `result.result_list[].delivery`,
            `result.result_list[].selling_points`, `result.result_list[].item.average_star_rate`,
            `result.result_list[].item.image`, `result.result_list[].item.item_url`,
            `result.result_list[].item.sales`, `result.result_list[].item.type`.

        Source: `GET /api/aliexpress/search-products/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_PRODUCTS_V1,
            {
                "q": q,
                "page": page,
                "sort": sort,
                "catId": cat_id,
                "brandId": brand_id,
                "loc": loc,
                "switches": switches,
                "attr": attr,
                "startPrice": start_price,
                "endPrice": end_price,
                "locale": locale,
                "region": region,
                "currency": currency,
            },
        )
