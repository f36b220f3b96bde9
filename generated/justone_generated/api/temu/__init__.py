"""Endpoints under `/api/temu`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from typing_extensions import deprecated

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.response import Response
from justone_client.errors import DeprecatedEndpointWarning

if TYPE_CHECKING:
    from .get_homepage_goods_v1 import GetHomepageGoodsV1Data

GET_CATEGORIES_V1: Operation[Any] = Operation(
    name="temu.get_categories_v1",
    method="GET",
    path="/api/temu/get-categories/v1",
    summary="Product category tree (v1, 商品类目树).",
    parameters={"site": "site"},
    deprecation="temu.get_categories_v1 is deprecated by Just One API. The vendor names no replacement.",
)
GET_CATEGORY_TOP_SALES_V1: Operation[Any] = Operation(
    name="temu.get_category_top_sales_v1",
    method="GET",
    path="/api/temu/get-category-top-sales/v1",
    summary="Top sellers of a category (v1, 类目热销商品).",
    parameters={"opt_id": "optId", "site": "site", "page": "page"},
    deprecation="temu.get_category_top_sales_v1 is deprecated by Just One API. The vendor names no replacement.",
)
GET_HOMEPAGE_GOODS_V1: Operation[GetHomepageGoodsV1Data] = Operation(
    name="temu.get_homepage_goods_v1",
    method="GET",
    path="/api/temu/get-homepage-goods/v1",
    summary="Homepage product feed (v1, 首页推荐商品).",
    parameters={"site": "site", "offset": "offset"},
    data="justone_generated.api.temu.get_homepage_goods_v1",
    items_path=("data", "goods"),
    deprecation="temu.get_homepage_goods_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="temu_get_homepage_goods",
)
GET_MALL_GOODS_V1: Operation[Any] = Operation(
    name="temu.get_mall_goods_v1",
    method="GET",
    path="/api/temu/get-mall-goods/v1",
    summary="Products of a store (v1, 店铺商品列表).",
    parameters={"mall_id": "mallId", "site": "site", "page_number": "pageNumber"},
    deprecation="temu.get_mall_goods_v1 is deprecated by Just One API. The vendor names no replacement.",
)
GET_MALL_REVIEWS_V1: Operation[Any] = Operation(
    name="temu.get_mall_reviews_v1",
    method="GET",
    path="/api/temu/get-mall-reviews/v1",
    summary="Reviews of a store (v1, 店铺评论).",
    parameters={"mall_id": "mallId", "site": "site", "page": "page", "sort_type": "sortType"},
    deprecation="temu.get_mall_reviews_v1 is deprecated by Just One API. The vendor names no replacement.",
)
GET_PRODUCT_DETAIL_V1: Operation[Any] = Operation(
    name="temu.get_product_detail_v1",
    method="GET",
    path="/api/temu/get-product-detail/v1",
    summary="Full product details (v1, 商品完整详情).",
    parameters={
        "goods_id": "goodsId",
        "site": "site",
        "slug": "slug",
        "product_url": "productUrl",
        "include_skus": "includeSkus",
    },
    deprecation="temu.get_product_detail_v1 is deprecated by Just One API. The vendor names no replacement.",
)
GET_PRODUCT_REVIEWS_INFO_V1: Operation[Any] = Operation(
    name="temu.get_product_reviews_info_v1",
    method="GET",
    path="/api/temu/get-product-reviews-info/v1",
    summary="Product review summary (v1, 商品评论概况).",
    parameters={"goods_id": "goodsId", "site": "site"},
    deprecation="temu.get_product_reviews_info_v1 is deprecated by Just One API. The vendor names no replacement.",
)
GET_PRODUCT_REVIEWS_V1: Operation[Any] = Operation(
    name="temu.get_product_reviews_v1",
    method="GET",
    path="/api/temu/get-product-reviews/v1",
    summary="Product reviews (v1, 商品评论).",
    parameters={"goods_id": "goodsId", "site": "site", "page": "page"},
    deprecation="temu.get_product_reviews_v1 is deprecated by Just One API. The vendor names no replacement.",
)
GET_PRODUCT_SNAPSHOT_V1: Operation[Any] = Operation(
    name="temu.get_product_snapshot_v1",
    method="GET",
    path="/api/temu/get-product-snapshot/v1",
    summary="Core product data (v1, 商品核心信息).",
    parameters={"goods_id": "goodsId", "site": "site"},
    deprecation="temu.get_product_snapshot_v1 is deprecated by Just One API. The vendor names no replacement.",
)
SEARCH_PRODUCTS_V1: Operation[Any] = Operation(
    name="temu.search_products_v1",
    method="GET",
    path="/api/temu/search-products/v1",
    summary="Product search (v1, 商品搜索).",
    parameters={"keyword": "keyword", "site": "site", "offset": "offset"},
    deprecation="temu.search_products_v1 is deprecated by Just One API. The vendor names no replacement.",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_CATEGORIES_V1,
    GET_CATEGORY_TOP_SALES_V1,
    GET_HOMEPAGE_GOODS_V1,
    GET_MALL_GOODS_V1,
    GET_MALL_REVIEWS_V1,
    GET_PRODUCT_DETAIL_V1,
    GET_PRODUCT_REVIEWS_INFO_V1,
    GET_PRODUCT_REVIEWS_V1,
    GET_PRODUCT_SNAPSHOT_V1,
    SEARCH_PRODUCTS_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetHomepageGoodsV1Data": "justone_generated.api.temu.get_homepage_goods_v1",
}


class Temu(Namespace):
    """Endpoints under `/api/temu`.

    Products, categories, reviews and stores of the regional Temu sites.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    @deprecated(
        "temu.get_categories_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_categories_v1(self, *, site: Literal["US", "EU", "UK", "CA", "AU"] | str | None = None) -> Response[Any]:
        """Product category tree (v1, 商品类目树).

        Deprecated. The vendor names no replacement.

        Returns the tree of product categories of a Temu site.

        Args:
            site: Regional Temu site to query. The vendor's default is `US`.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/temu/get-categories/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_CATEGORIES_V1, {"site": site})

    @deprecated(
        "temu.get_category_top_sales_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_category_top_sales_v1(
        self,
        *,
        opt_id: str | None = None,
        site: Literal["US", "EU", "UK", "CA", "AU"] | str | None = None,
        page: str | None = None,
    ) -> Response[Any]:
        """Top sellers of a category (v1, 类目热销商品).

        Deprecated. The vendor names no replacement.

        Returns the best-selling products of a category, page by page.

        Args:
            opt_id: Id of the category (opt id).
            site: Regional Temu site to query. The vendor's default is `US`.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            page: Page number.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/temu/get-category-top-sales/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_CATEGORY_TOP_SALES_V1, {"optId": opt_id, "site": site, "page": page})

    @deprecated(
        "temu.get_homepage_goods_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_homepage_goods_v1(
        self, *, site: Literal["US", "EU", "UK", "CA", "AU"] | str, offset: str | None = None
    ) -> Response[GetHomepageGoodsV1Data]:
        """Homepage product feed (v1, 首页推荐商品).

        Deprecated. The vendor names no replacement.

        Returns the products in the homepage feed of a Temu site, with id, title, price and picture.

        Args:
            site: Regional Temu site to query.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            offset: Number of results to skip, from 0.

        Returns:
            The response. Its `data` is `GetHomepageGoodsV1Data`, inferred from examples.
            Fields: `count`, `goods[].goods_id`, `goods[].price`, `goods[].title`, `currency`, `site`,
            `goods[].currency`, `goods[].link_url`, `goods[].price_str`, `goods[].thumb_url`.

        Source: `GET /api/temu/get-homepage-goods/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_HOMEPAGE_GOODS_V1, {"site": site, "offset": offset})

    @deprecated(
        "temu.get_mall_goods_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_mall_goods_v1(
        self,
        *,
        mall_id: str,
        site: Literal["US", "EU", "UK", "CA", "AU"] | str | None = None,
        page_number: str | None = None,
    ) -> Response[Any]:
        """Products of a store (v1, 店铺商品列表).

        Deprecated. The vendor names no replacement.

        Returns the products of a Temu store, page by page.

        Args:
            mall_id: Id of the store.
            site: Regional Temu site to query. The vendor's default is `US`.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            page_number: Page number.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/temu/get-mall-goods/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_MALL_GOODS_V1, {"mallId": mall_id, "site": site, "pageNumber": page_number})

    @deprecated(
        "temu.get_mall_reviews_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_mall_reviews_v1(
        self,
        *,
        mall_id: str,
        site: Literal["US", "EU", "UK", "CA", "AU"] | str | None = None,
        page: str | None = None,
        sort_type: str | None = None,
    ) -> Response[Any]:
        """Reviews of a store (v1, 店铺评论).

        Deprecated. The vendor names no replacement.

        Returns the reviews of a Temu store, page by page.

        Args:
            mall_id: Id of the store.
            site: Regional Temu site to query. The vendor's default is `US`.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            page: Page number.
            sort_type: Order of the reviews.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/temu/get-mall-reviews/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_MALL_REVIEWS_V1, {"mallId": mall_id, "site": site, "page": page, "sortType": sort_type})

    @deprecated(
        "temu.get_product_detail_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_product_detail_v1(
        self,
        *,
        goods_id: str,
        site: Literal["US", "EU", "UK", "CA", "AU"] | str | None = None,
        slug: str | None = None,
        product_url: str | None = None,
        include_skus: str | None = None,
    ) -> Response[Any]:
        """Full product details (v1, 商品完整详情).

        Deprecated. The vendor names no replacement.

        Returns the full details of a Temu product, with its SKUs if you ask for them.

        Args:
            goods_id: Id of the product, `goods_id` in the homepage feed.
            site: Regional Temu site to query. The vendor's default is `US`.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            slug: Name part of the product page address.
            product_url: Address of the product page.
            include_skus: Whether the response includes the SKUs.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/temu/get-product-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_PRODUCT_DETAIL_V1,
            {"goodsId": goods_id, "site": site, "slug": slug, "productUrl": product_url, "includeSkus": include_skus},
        )

    @deprecated(
        "temu.get_product_reviews_info_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_product_reviews_info_v1(
        self, *, goods_id: str, site: Literal["US", "EU", "UK", "CA", "AU"] | str | None = None
    ) -> Response[Any]:
        """Product review summary (v1, 商品评论概况).

        Deprecated. The vendor names no replacement.

        Returns a summary of the reviews of a Temu product.

        Args:
            goods_id: Id of the product, `goods_id` in the homepage feed.
            site: Regional Temu site to query. The vendor's default is `US`.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/temu/get-product-reviews-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_PRODUCT_REVIEWS_INFO_V1, {"goodsId": goods_id, "site": site})

    @deprecated(
        "temu.get_product_reviews_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_product_reviews_v1(
        self, *, goods_id: str, site: Literal["US", "EU", "UK", "CA", "AU"] | str | None = None, page: str | None = None
    ) -> Response[Any]:
        """Product reviews (v1, 商品评论).

        Deprecated. The vendor names no replacement.

        Returns the reviews of a Temu product, page by page.

        Args:
            goods_id: Id of the product, `goods_id` in the homepage feed.
            site: Regional Temu site to query. The vendor's default is `US`.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            page: Page number.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/temu/get-product-reviews/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_PRODUCT_REVIEWS_V1, {"goodsId": goods_id, "site": site, "page": page})

    @deprecated(
        "temu.get_product_snapshot_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_product_snapshot_v1(
        self, *, goods_id: str, site: Literal["US", "EU", "UK", "CA", "AU"] | str | None = None
    ) -> Response[Any]:
        """Core product data (v1, 商品核心信息).

        Deprecated. The vendor names no replacement.

        Returns the core data of a Temu product. For the full details, use the product detail endpoint.

        Args:
            goods_id: Id of the product, `goods_id` in the homepage feed.
            site: Regional Temu site to query. The vendor's default is `US`.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/temu/get-product-snapshot/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_PRODUCT_SNAPSHOT_V1, {"goodsId": goods_id, "site": site})

    @deprecated(
        "temu.search_products_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def search_products_v1(
        self,
        *,
        keyword: str,
        site: Literal["US", "EU", "UK", "CA", "AU"] | str | None = None,
        offset: str | None = None,
    ) -> Response[Any]:
        """Product search (v1, 商品搜索).

        Deprecated. The vendor names no replacement.

        Searches the products of a Temu site by keyword.

        Args:
            keyword: Words to search for.
            site: Regional Temu site to query. The vendor's default is `US`.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            offset: Number of results to skip.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/temu/search-products/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_PRODUCTS_V1, {"keyword": keyword, "site": site, "offset": offset})


class AsyncTemu(AsyncNamespace):
    """Endpoints under `/api/temu`.

    Products, categories, reviews and stores of the regional Temu sites.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    @deprecated(
        "temu.get_categories_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_categories_v1(
        self, *, site: Literal["US", "EU", "UK", "CA", "AU"] | str | None = None
    ) -> Response[Any]:
        """Product category tree (v1, 商品类目树).

        Deprecated. The vendor names no replacement.

        Returns the tree of product categories of a Temu site.

        Args:
            site: Regional Temu site to query. The vendor's default is `US`.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/temu/get-categories/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_CATEGORIES_V1, {"site": site})

    @deprecated(
        "temu.get_category_top_sales_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_category_top_sales_v1(
        self,
        *,
        opt_id: str | None = None,
        site: Literal["US", "EU", "UK", "CA", "AU"] | str | None = None,
        page: str | None = None,
    ) -> Response[Any]:
        """Top sellers of a category (v1, 类目热销商品).

        Deprecated. The vendor names no replacement.

        Returns the best-selling products of a category, page by page.

        Args:
            opt_id: Id of the category (opt id).
            site: Regional Temu site to query. The vendor's default is `US`.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            page: Page number.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/temu/get-category-top-sales/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_CATEGORY_TOP_SALES_V1, {"optId": opt_id, "site": site, "page": page})

    @deprecated(
        "temu.get_homepage_goods_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_homepage_goods_v1(
        self, *, site: Literal["US", "EU", "UK", "CA", "AU"] | str, offset: str | None = None
    ) -> Response[GetHomepageGoodsV1Data]:
        """Homepage product feed (v1, 首页推荐商品).

        Deprecated. The vendor names no replacement.

        Returns the products in the homepage feed of a Temu site, with id, title, price and picture.

        Args:
            site: Regional Temu site to query.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            offset: Number of results to skip, from 0.

        Returns:
            The response. Its `data` is `GetHomepageGoodsV1Data`, inferred from examples.
            Fields: `count`, `goods[].goods_id`, `goods[].price`, `goods[].title`, `currency`, `site`,
            `goods[].currency`, `goods[].link_url`, `goods[].price_str`, `goods[].thumb_url`.

        Source: `GET /api/temu/get-homepage-goods/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_HOMEPAGE_GOODS_V1, {"site": site, "offset": offset})

    @deprecated(
        "temu.get_mall_goods_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_mall_goods_v1(
        self,
        *,
        mall_id: str,
        site: Literal["US", "EU", "UK", "CA", "AU"] | str | None = None,
        page_number: str | None = None,
    ) -> Response[Any]:
        """Products of a store (v1, 店铺商品列表).

        Deprecated. The vendor names no replacement.

        Returns the products of a Temu store, page by page.

        Args:
            mall_id: Id of the store.
            site: Regional Temu site to query. The vendor's default is `US`.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            page_number: Page number.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/temu/get-mall-goods/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_MALL_GOODS_V1, {"mallId": mall_id, "site": site, "pageNumber": page_number})

    @deprecated(
        "temu.get_mall_reviews_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_mall_reviews_v1(
        self,
        *,
        mall_id: str,
        site: Literal["US", "EU", "UK", "CA", "AU"] | str | None = None,
        page: str | None = None,
        sort_type: str | None = None,
    ) -> Response[Any]:
        """Reviews of a store (v1, 店铺评论).

        Deprecated. The vendor names no replacement.

        Returns the reviews of a Temu store, page by page.

        Args:
            mall_id: Id of the store.
            site: Regional Temu site to query. The vendor's default is `US`.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            page: Page number.
            sort_type: Order of the reviews.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/temu/get-mall-reviews/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_MALL_REVIEWS_V1, {"mallId": mall_id, "site": site, "page": page, "sortType": sort_type}
        )

    @deprecated(
        "temu.get_product_detail_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_product_detail_v1(
        self,
        *,
        goods_id: str,
        site: Literal["US", "EU", "UK", "CA", "AU"] | str | None = None,
        slug: str | None = None,
        product_url: str | None = None,
        include_skus: str | None = None,
    ) -> Response[Any]:
        """Full product details (v1, 商品完整详情).

        Deprecated. The vendor names no replacement.

        Returns the full details of a Temu product, with its SKUs if you ask for them.

        Args:
            goods_id: Id of the product, `goods_id` in the homepage feed.
            site: Regional Temu site to query. The vendor's default is `US`.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            slug: Name part of the product page address.
            product_url: Address of the product page.
            include_skus: Whether the response includes the SKUs.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/temu/get-product-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_PRODUCT_DETAIL_V1,
            {"goodsId": goods_id, "site": site, "slug": slug, "productUrl": product_url, "includeSkus": include_skus},
        )

    @deprecated(
        "temu.get_product_reviews_info_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_product_reviews_info_v1(
        self, *, goods_id: str, site: Literal["US", "EU", "UK", "CA", "AU"] | str | None = None
    ) -> Response[Any]:
        """Product review summary (v1, 商品评论概况).

        Deprecated. The vendor names no replacement.

        Returns a summary of the reviews of a Temu product.

        Args:
            goods_id: Id of the product, `goods_id` in the homepage feed.
            site: Regional Temu site to query. The vendor's default is `US`.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/temu/get-product-reviews-info/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_PRODUCT_REVIEWS_INFO_V1, {"goodsId": goods_id, "site": site})

    @deprecated(
        "temu.get_product_reviews_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_product_reviews_v1(
        self, *, goods_id: str, site: Literal["US", "EU", "UK", "CA", "AU"] | str | None = None, page: str | None = None
    ) -> Response[Any]:
        """Product reviews (v1, 商品评论).

        Deprecated. The vendor names no replacement.

        Returns the reviews of a Temu product, page by page.

        Args:
            goods_id: Id of the product, `goods_id` in the homepage feed.
            site: Regional Temu site to query. The vendor's default is `US`.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            page: Page number.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/temu/get-product-reviews/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_PRODUCT_REVIEWS_V1, {"goodsId": goods_id, "site": site, "page": page})

    @deprecated(
        "temu.get_product_snapshot_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_product_snapshot_v1(
        self, *, goods_id: str, site: Literal["US", "EU", "UK", "CA", "AU"] | str | None = None
    ) -> Response[Any]:
        """Core product data (v1, 商品核心信息).

        Deprecated. The vendor names no replacement.

        Returns the core data of a Temu product. For the full details, use the product detail endpoint.

        Args:
            goods_id: Id of the product, `goods_id` in the homepage feed.
            site: Regional Temu site to query. The vendor's default is `US`.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/temu/get-product-snapshot/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_PRODUCT_SNAPSHOT_V1, {"goodsId": goods_id, "site": site})

    @deprecated(
        "temu.search_products_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def search_products_v1(
        self,
        *,
        keyword: str,
        site: Literal["US", "EU", "UK", "CA", "AU"] | str | None = None,
        offset: str | None = None,
    ) -> Response[Any]:
        """Product search (v1, 商品搜索).

        Deprecated. The vendor names no replacement.

        Searches the products of a Temu site by keyword.

        Args:
            keyword: Words to search for.
            site: Regional Temu site to query. The vendor's default is `US`.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            offset: Number of results to skip.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/temu/search-products/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_PRODUCTS_V1, {"keyword": keyword, "site": site, "offset": offset})
