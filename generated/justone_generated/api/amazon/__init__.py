"""Endpoints under `/api/amazon`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .get_best_sellers_v1 import GetBestSellersV1Data
    from .get_category_products_v1 import GetCategoryProductsV1Data
    from .get_product_detail_v1 import GetProductDetailV1Data
    from .get_product_top_reviews_v1 import GetProductTopReviewsV1Data
    from .search_products_v1 import SearchProductsV1Data

GET_BEST_SELLERS_V1: Operation[GetBestSellersV1Data] = Operation(
    name="amazon.get_best_sellers_v1",
    method="GET",
    path="/api/amazon/get-best-sellers/v1",
    summary="Best sellers of a category (v1, 类目畅销榜).",
    parameters={"category": "category", "country": "country", "page": "page"},
    data="justone_generated.api.amazon.get_best_sellers_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "best_sellers"),
    family="amazon_get_best_sellers",
)
GET_CATEGORY_PRODUCTS_V1: Operation[GetCategoryProductsV1Data] = Operation(
    name="amazon.get_category_products_v1",
    method="GET",
    path="/api/amazon/get-category-products/v1",
    summary="Products of a category (v1, 类目商品列表).",
    parameters={"category_id": "categoryId", "country": "country", "sort_by": "sortBy", "page": "page"},
    data="justone_generated.api.amazon.get_category_products_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "products"),
    family="amazon_get_category_products",
)
GET_PRODUCT_DETAIL_V1: Operation[GetProductDetailV1Data] = Operation(
    name="amazon.get_product_detail_v1",
    method="GET",
    path="/api/amazon/get-product-detail/v1",
    summary="Product details (v1, 商品详情).",
    parameters={"asin": "asin", "country": "country"},
    data="justone_generated.api.amazon.get_product_detail_v1",
    family="amazon_get_product_detail",
)
GET_PRODUCT_TOP_REVIEWS_V1: Operation[GetProductTopReviewsV1Data] = Operation(
    name="amazon.get_product_top_reviews_v1",
    method="GET",
    path="/api/amazon/get-product-top-reviews/v1",
    summary="Top reviews of a product (v1, 商品精选评论).",
    parameters={"asin": "asin", "country": "country"},
    data="justone_generated.api.amazon.get_product_top_reviews_v1",
    items_path=("data", "reviews"),
    family="amazon_get_product_top_reviews",
)
SEARCH_PRODUCTS_V1: Operation[SearchProductsV1Data] = Operation(
    name="amazon.search_products_v1",
    method="GET",
    path="/api/amazon/search-products/v1",
    summary="Product search (v1, 商品搜索).",
    parameters={
        "keyword": "keyword",
        "country": "country",
        "sort_by": "sortBy",
        "product_condition": "productCondition",
        "is_prime": "isPrime",
        "deals_and_discounts": "dealsAndDiscounts",
        "page": "page",
    },
    data="justone_generated.api.amazon.search_products_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "products"),
    family="amazon_search_products",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_BEST_SELLERS_V1,
    GET_CATEGORY_PRODUCTS_V1,
    GET_PRODUCT_DETAIL_V1,
    GET_PRODUCT_TOP_REVIEWS_V1,
    SEARCH_PRODUCTS_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetBestSellersV1Data": "justone_generated.api.amazon.get_best_sellers_v1",
    "GetCategoryProductsV1Data": "justone_generated.api.amazon.get_category_products_v1",
    "GetProductDetailV1Data": "justone_generated.api.amazon.get_product_detail_v1",
    "GetProductTopReviewsV1Data": "justone_generated.api.amazon.get_product_top_reviews_v1",
    "SearchProductsV1Data": "justone_generated.api.amazon.search_products_v1",
}


class Amazon(Namespace):
    """Endpoints under `/api/amazon`.

    Products, reviews, categories and best-seller lists of the Amazon sites of 24 countries.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_best_sellers_v1(
        self,
        *,
        category: str,
        country: Literal[
            "US",
            "AU",
            "BR",
            "CA",
            "CN",
            "FR",
            "DE",
            "IN",
            "IT",
            "MX",
            "NL",
            "SG",
            "ES",
            "TR",
            "AE",
            "GB",
            "JP",
            "SA",
            "PL",
            "SE",
            "BE",
            "EG",
            "ZA",
            "IE",
        ]
        | str
        | None = None,
        page: int | None = None,
    ) -> Response[GetBestSellersV1Data]:
        """Best sellers of a category (v1, 类目畅销榜).

        Returns the Best Sellers list of a category on one Amazon site, page by page.

        Args:
            category: Path of the category, from the address of its Best Sellers page; it has one level or
                more.
            country: Country of the Amazon site. The vendor's default is `US`.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland
            page: Page number. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetBestSellersV1Data`, inferred from examples.
            Fields: `category_name`, `best_sellers[].product_price`, `best_sellers[].product_title`,
            `country`, `domain`, `best_sellers[].asin`, `best_sellers[].product_num_ratings`,
            `best_sellers[].product_photo`, `best_sellers[].product_star_rating`,
            `best_sellers[].product_url`, `best_sellers[].rank`, `best_sellers[].rank_change_label`.

        Source: `GET /api/amazon/get-best-sellers/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_BEST_SELLERS_V1, {"category": category, "country": country, "page": page})

    def iter_get_best_sellers_v1(
        self,
        *,
        category: str,
        country: Literal[
            "US",
            "AU",
            "BR",
            "CA",
            "CN",
            "FR",
            "DE",
            "IN",
            "IT",
            "MX",
            "NL",
            "SG",
            "ES",
            "TR",
            "AE",
            "GB",
            "JP",
            "SA",
            "PL",
            "SE",
            "BE",
            "EG",
            "ZA",
            "IE",
        ]
        | str
        | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> Pages[GetBestSellersV1Data]:
        """Iterate over the pages of `get_best_sellers_v1`; each is a response of it.

        The other arguments are those of `get_best_sellers_v1`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_BEST_SELLERS_V1, {"category": category, "country": country, "page": page}, max_pages)

    def get_category_products_v1(
        self,
        *,
        category_id: str,
        country: Literal[
            "US",
            "AU",
            "BR",
            "CA",
            "CN",
            "FR",
            "DE",
            "IN",
            "IT",
            "MX",
            "NL",
            "SG",
            "ES",
            "TR",
            "AE",
            "GB",
            "JP",
            "SA",
            "PL",
            "SE",
            "BE",
            "EG",
            "ZA",
            "IE",
        ]
        | str
        | None = None,
        sort_by: Literal["RELEVANCE", "LOWEST_PRICE", "HIGHEST_PRICE", "REVIEWS", "NEWEST", "BEST_SELLERS"]
        | str
        | None = None,
        page: int | None = None,
    ) -> Response[GetCategoryProductsV1Data]:
        """Products of a category (v1, 类目商品列表).

        Returns the products of a category on one Amazon site, page by page. You can choose the order.

        Args:
            category_id: Numeric id of the category, the value of `node` in the address of its page.
            country: Country of the Amazon site. The vendor's default is `US`.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland
            sort_by: Order of the results. The vendor's default is `RELEVANCE`.
                - `RELEVANCE`: Most relevant first
                - `LOWEST_PRICE`: Cheapest first
                - `HIGHEST_PRICE`: Most expensive first
                - `REVIEWS`: By customer reviews
                - `NEWEST`: Newest first
                - `BEST_SELLERS`: Best sellers first
            page: Page number. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetCategoryProductsV1Data`, inferred from examples.
            Fields: `products[].coupon_text`, `products[].product_minimum_offer_price`,
            `products[].product_original_price`, `products[].product_price`, `products[].product_title`,
            `products[].unit_count`, `products[].unit_price`, `country`, `domain`, `total_products`,
            `products[].asin`, `products[].climate_pledge_friendly`, `products[].currency`,
            `products[].delivery`, `products[].has_variations`, `products[].is_amazon_choice`,
            `products[].is_best_seller`, `products[].is_prime`, `products[].product_badge`,
            `products[].product_num_offers`, …

        Source: `GET /api/amazon/get-category-products/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_CATEGORY_PRODUCTS_V1, {"categoryId": category_id, "country": country, "sortBy": sort_by, "page": page}
        )

    def iter_get_category_products_v1(
        self,
        *,
        category_id: str,
        country: Literal[
            "US",
            "AU",
            "BR",
            "CA",
            "CN",
            "FR",
            "DE",
            "IN",
            "IT",
            "MX",
            "NL",
            "SG",
            "ES",
            "TR",
            "AE",
            "GB",
            "JP",
            "SA",
            "PL",
            "SE",
            "BE",
            "EG",
            "ZA",
            "IE",
        ]
        | str
        | None = None,
        sort_by: Literal["RELEVANCE", "LOWEST_PRICE", "HIGHEST_PRICE", "REVIEWS", "NEWEST", "BEST_SELLERS"]
        | str
        | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> Pages[GetCategoryProductsV1Data]:
        """Iterate over the pages of `get_category_products_v1`; each is a response of it.

        The other arguments are those of `get_category_products_v1`; `page` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_CATEGORY_PRODUCTS_V1,
            {"categoryId": category_id, "country": country, "sortBy": sort_by, "page": page},
            max_pages,
        )

    def get_product_detail_v1(
        self,
        *,
        asin: str,
        country: Literal[
            "US",
            "AU",
            "BR",
            "CA",
            "CN",
            "FR",
            "DE",
            "IN",
            "IT",
            "MX",
            "NL",
            "SG",
            "ES",
            "TR",
            "AE",
            "GB",
            "JP",
            "SA",
            "PL",
            "SE",
            "BE",
            "EG",
            "ZA",
            "IE",
        ]
        | str
        | None = None,
    ) -> Response[GetProductDetailV1Data]:
        """Product details (v1, 商品详情).

        Returns the details of a product on one Amazon site by its ASIN.

        Args:
            asin: ASIN of the product, the ten-character id in the address of its page; search results
                also contain it.
            country: Country of the Amazon site. The vendor's default is `US`.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland

        Returns:
            The response. Its `data` is `GetProductDetailV1Data`, inferred from examples.
            Fields: `aplus_text`, `delivery_price`, `delivery_time`, `primary_delivery_time`,
            `product_original_price`, `product_price`, `product_title`, `category.id`, `category.name`,
            `category_path[].id`, `category_path[].name`, `frequently_bought_together[].product_price`,
            `frequently_bought_together[].product_title`, `main_buy_box.price`, `main_buy_box.seller_id`,
            `product_videos[].id`, `product_videos[].title`, `related_products[].product_price`,
            `related_products[].product_title`, `top_reviews[].review_author_id`, …

        Source: `GET /api/amazon/get-product-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_PRODUCT_DETAIL_V1, {"asin": asin, "country": country})

    def get_product_top_reviews_v1(
        self,
        *,
        asin: str,
        country: Literal[
            "US",
            "AU",
            "BR",
            "CA",
            "CN",
            "FR",
            "DE",
            "IN",
            "IT",
            "MX",
            "NL",
            "SG",
            "ES",
            "TR",
            "AE",
            "GB",
            "JP",
            "SA",
            "PL",
            "SE",
            "BE",
            "EG",
            "ZA",
            "IE",
        ]
        | str
        | None = None,
    ) -> Response[GetProductTopReviewsV1Data]:
        """Top reviews of a product (v1, 商品精选评论).

        Returns the top reviews of a product, with text, stars, date and variant, and the share of each star
        rating.

        Args:
            asin: ASIN of the product, the ten-character id in the address of its page; search results
                also contain it.
            country: Country of the Amazon site. The vendor's default is `US`.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland

        Returns:
            The response. Its `data` is `GetProductTopReviewsV1Data`, inferred from examples.
            Fields: `reviews[].review_author_id`, `reviews[].review_id`, `reviews[].review_title`, `asin`,
            `country`, `domain`, `rating_distribution`, `reviews[].helpful_vote_statement`,
            `reviews[].is_verified_purchase`, `reviews[].is_vine`, `reviews[].review_author`,
            `reviews[].review_author_avatar`, `reviews[].review_author_url`, `reviews[].review_comment`,
            `reviews[].review_date`, `reviews[].review_images`, `reviews[].review_link`,
            `reviews[].review_star_rating`, `reviews[].review_video`, `reviews[].reviewed_product_asin`, …

        Source: `GET /api/amazon/get-product-top-reviews/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_PRODUCT_TOP_REVIEWS_V1, {"asin": asin, "country": country})

    def search_products_v1(
        self,
        *,
        keyword: str,
        country: Literal[
            "US",
            "AU",
            "BR",
            "CA",
            "CN",
            "FR",
            "DE",
            "IN",
            "IT",
            "MX",
            "NL",
            "SG",
            "ES",
            "TR",
            "AE",
            "GB",
            "JP",
            "SA",
            "PL",
            "SE",
            "BE",
            "EG",
            "ZA",
            "IE",
        ]
        | str
        | None = None,
        sort_by: Literal["RELEVANCE", "LOWEST_PRICE", "HIGHEST_PRICE", "REVIEWS", "NEWEST", "BEST_SELLERS"]
        | str
        | None = None,
        product_condition: Literal["ALL", "NEW", "USED", "RENEWED", "COLLECTIBLE"] | str | None = None,
        is_prime: bool | None = None,
        deals_and_discounts: Literal["NONE", "ALL_DISCOUNTS", "TODAYS_DEALS"] | str | None = None,
        page: int | None = None,
    ) -> Response[SearchProductsV1Data]:
        """Product search (v1, 商品搜索).

        Searches the products of one Amazon site, page by page. Filter the results by condition, Prime or
        discounts.

        Args:
            keyword: Words to search for, or an ASIN.
            country: Country of the Amazon site. The vendor's default is `US`.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland
            sort_by: Order of the results. The vendor's default is `RELEVANCE`.
                - `RELEVANCE`: Most relevant first
                - `LOWEST_PRICE`: Cheapest first
                - `HIGHEST_PRICE`: Most expensive first
                - `REVIEWS`: By customer reviews
                - `NEWEST`: Newest first
                - `BEST_SELLERS`: Best sellers first
            product_condition: Condition of the products. The vendor's default is `ALL`.
                - `ALL`: Any condition
                - `NEW`: New
                - `USED`: Used
                - `RENEWED`: Renewed
                - `COLLECTIBLE`: Collectible
            is_prime: If true, returns only Prime-eligible products. The vendor's default is `false`.
            deals_and_discounts: Filter by deals and discounts. The vendor's default is `NONE`.
                - `NONE`: No filter
                - `ALL_DISCOUNTS`: All discounted products
                - `TODAYS_DEALS`: Today's deals
            page: Page number. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchProductsV1Data`, inferred from examples.
            Fields: `products[].product_minimum_offer_price`, `products[].product_original_price`,
            `products[].product_price`, `products[].product_title`, `country`, `domain`, `total_products`,
            `products[].asin`, `products[].climate_pledge_friendly`, `products[].currency`,
            `products[].delivery`, `products[].has_variations`, `products[].is_amazon_choice`,
            `products[].is_best_seller`, `products[].is_prime`, `products[].product_availability`,
            `products[].product_badge`, `products[].product_num_offers`, `products[].product_num_ratings`,
            `products[].product_photo`, …

        Source: `GET /api/amazon/search-products/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_PRODUCTS_V1,
            {
                "keyword": keyword,
                "country": country,
                "sortBy": sort_by,
                "productCondition": product_condition,
                "isPrime": is_prime,
                "dealsAndDiscounts": deals_and_discounts,
                "page": page,
            },
        )

    def iter_search_products_v1(
        self,
        *,
        keyword: str,
        country: Literal[
            "US",
            "AU",
            "BR",
            "CA",
            "CN",
            "FR",
            "DE",
            "IN",
            "IT",
            "MX",
            "NL",
            "SG",
            "ES",
            "TR",
            "AE",
            "GB",
            "JP",
            "SA",
            "PL",
            "SE",
            "BE",
            "EG",
            "ZA",
            "IE",
        ]
        | str
        | None = None,
        sort_by: Literal["RELEVANCE", "LOWEST_PRICE", "HIGHEST_PRICE", "REVIEWS", "NEWEST", "BEST_SELLERS"]
        | str
        | None = None,
        product_condition: Literal["ALL", "NEW", "USED", "RENEWED", "COLLECTIBLE"] | str | None = None,
        is_prime: bool | None = None,
        deals_and_discounts: Literal["NONE", "ALL_DISCOUNTS", "TODAYS_DEALS"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> Pages[SearchProductsV1Data]:
        """Iterate over the pages of `search_products_v1`; each is a response of it.

        The other arguments are those of `search_products_v1`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_PRODUCTS_V1,
            {
                "keyword": keyword,
                "country": country,
                "sortBy": sort_by,
                "productCondition": product_condition,
                "isPrime": is_prime,
                "dealsAndDiscounts": deals_and_discounts,
                "page": page,
            },
            max_pages,
        )


class AsyncAmazon(AsyncNamespace):
    """Endpoints under `/api/amazon`.

    Products, reviews, categories and best-seller lists of the Amazon sites of 24 countries.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_best_sellers_v1(
        self,
        *,
        category: str,
        country: Literal[
            "US",
            "AU",
            "BR",
            "CA",
            "CN",
            "FR",
            "DE",
            "IN",
            "IT",
            "MX",
            "NL",
            "SG",
            "ES",
            "TR",
            "AE",
            "GB",
            "JP",
            "SA",
            "PL",
            "SE",
            "BE",
            "EG",
            "ZA",
            "IE",
        ]
        | str
        | None = None,
        page: int | None = None,
    ) -> Response[GetBestSellersV1Data]:
        """Best sellers of a category (v1, 类目畅销榜).

        Returns the Best Sellers list of a category on one Amazon site, page by page.

        Args:
            category: Path of the category, from the address of its Best Sellers page; it has one level or
                more.
            country: Country of the Amazon site. The vendor's default is `US`.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland
            page: Page number. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetBestSellersV1Data`, inferred from examples.
            Fields: `category_name`, `best_sellers[].product_price`, `best_sellers[].product_title`,
            `country`, `domain`, `best_sellers[].asin`, `best_sellers[].product_num_ratings`,
            `best_sellers[].product_photo`, `best_sellers[].product_star_rating`,
            `best_sellers[].product_url`, `best_sellers[].rank`, `best_sellers[].rank_change_label`.

        Source: `GET /api/amazon/get-best-sellers/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_BEST_SELLERS_V1, {"category": category, "country": country, "page": page})

    def iter_get_best_sellers_v1(
        self,
        *,
        category: str,
        country: Literal[
            "US",
            "AU",
            "BR",
            "CA",
            "CN",
            "FR",
            "DE",
            "IN",
            "IT",
            "MX",
            "NL",
            "SG",
            "ES",
            "TR",
            "AE",
            "GB",
            "JP",
            "SA",
            "PL",
            "SE",
            "BE",
            "EG",
            "ZA",
            "IE",
        ]
        | str
        | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> AsyncPages[GetBestSellersV1Data]:
        """Iterate over the pages of `get_best_sellers_v1`; each is a response of it.

        The other arguments are those of `get_best_sellers_v1`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_BEST_SELLERS_V1, {"category": category, "country": country, "page": page}, max_pages)

    async def get_category_products_v1(
        self,
        *,
        category_id: str,
        country: Literal[
            "US",
            "AU",
            "BR",
            "CA",
            "CN",
            "FR",
            "DE",
            "IN",
            "IT",
            "MX",
            "NL",
            "SG",
            "ES",
            "TR",
            "AE",
            "GB",
            "JP",
            "SA",
            "PL",
            "SE",
            "BE",
            "EG",
            "ZA",
            "IE",
        ]
        | str
        | None = None,
        sort_by: Literal["RELEVANCE", "LOWEST_PRICE", "HIGHEST_PRICE", "REVIEWS", "NEWEST", "BEST_SELLERS"]
        | str
        | None = None,
        page: int | None = None,
    ) -> Response[GetCategoryProductsV1Data]:
        """Products of a category (v1, 类目商品列表).

        Returns the products of a category on one Amazon site, page by page. You can choose the order.

        Args:
            category_id: Numeric id of the category, the value of `node` in the address of its page.
            country: Country of the Amazon site. The vendor's default is `US`.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland
            sort_by: Order of the results. The vendor's default is `RELEVANCE`.
                - `RELEVANCE`: Most relevant first
                - `LOWEST_PRICE`: Cheapest first
                - `HIGHEST_PRICE`: Most expensive first
                - `REVIEWS`: By customer reviews
                - `NEWEST`: Newest first
                - `BEST_SELLERS`: Best sellers first
            page: Page number. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetCategoryProductsV1Data`, inferred from examples.
            Fields: `products[].coupon_text`, `products[].product_minimum_offer_price`,
            `products[].product_original_price`, `products[].product_price`, `products[].product_title`,
            `products[].unit_count`, `products[].unit_price`, `country`, `domain`, `total_products`,
            `products[].asin`, `products[].climate_pledge_friendly`, `products[].currency`,
            `products[].delivery`, `products[].has_variations`, `products[].is_amazon_choice`,
            `products[].is_best_seller`, `products[].is_prime`, `products[].product_badge`,
            `products[].product_num_offers`, …

        Source: `GET /api/amazon/get-category-products/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_CATEGORY_PRODUCTS_V1, {"categoryId": category_id, "country": country, "sortBy": sort_by, "page": page}
        )

    def iter_get_category_products_v1(
        self,
        *,
        category_id: str,
        country: Literal[
            "US",
            "AU",
            "BR",
            "CA",
            "CN",
            "FR",
            "DE",
            "IN",
            "IT",
            "MX",
            "NL",
            "SG",
            "ES",
            "TR",
            "AE",
            "GB",
            "JP",
            "SA",
            "PL",
            "SE",
            "BE",
            "EG",
            "ZA",
            "IE",
        ]
        | str
        | None = None,
        sort_by: Literal["RELEVANCE", "LOWEST_PRICE", "HIGHEST_PRICE", "REVIEWS", "NEWEST", "BEST_SELLERS"]
        | str
        | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> AsyncPages[GetCategoryProductsV1Data]:
        """Iterate over the pages of `get_category_products_v1`; each is a response of it.

        The other arguments are those of `get_category_products_v1`; `page` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_CATEGORY_PRODUCTS_V1,
            {"categoryId": category_id, "country": country, "sortBy": sort_by, "page": page},
            max_pages,
        )

    async def get_product_detail_v1(
        self,
        *,
        asin: str,
        country: Literal[
            "US",
            "AU",
            "BR",
            "CA",
            "CN",
            "FR",
            "DE",
            "IN",
            "IT",
            "MX",
            "NL",
            "SG",
            "ES",
            "TR",
            "AE",
            "GB",
            "JP",
            "SA",
            "PL",
            "SE",
            "BE",
            "EG",
            "ZA",
            "IE",
        ]
        | str
        | None = None,
    ) -> Response[GetProductDetailV1Data]:
        """Product details (v1, 商品详情).

        Returns the details of a product on one Amazon site by its ASIN.

        Args:
            asin: ASIN of the product, the ten-character id in the address of its page; search results
                also contain it.
            country: Country of the Amazon site. The vendor's default is `US`.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland

        Returns:
            The response. Its `data` is `GetProductDetailV1Data`, inferred from examples.
            Fields: `aplus_text`, `delivery_price`, `delivery_time`, `primary_delivery_time`,
            `product_original_price`, `product_price`, `product_title`, `category.id`, `category.name`,
            `category_path[].id`, `category_path[].name`, `frequently_bought_together[].product_price`,
            `frequently_bought_together[].product_title`, `main_buy_box.price`, `main_buy_box.seller_id`,
            `product_videos[].id`, `product_videos[].title`, `related_products[].product_price`,
            `related_products[].product_title`, `top_reviews[].review_author_id`, …

        Source: `GET /api/amazon/get-product-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_PRODUCT_DETAIL_V1, {"asin": asin, "country": country})

    async def get_product_top_reviews_v1(
        self,
        *,
        asin: str,
        country: Literal[
            "US",
            "AU",
            "BR",
            "CA",
            "CN",
            "FR",
            "DE",
            "IN",
            "IT",
            "MX",
            "NL",
            "SG",
            "ES",
            "TR",
            "AE",
            "GB",
            "JP",
            "SA",
            "PL",
            "SE",
            "BE",
            "EG",
            "ZA",
            "IE",
        ]
        | str
        | None = None,
    ) -> Response[GetProductTopReviewsV1Data]:
        """Top reviews of a product (v1, 商品精选评论).

        Returns the top reviews of a product, with text, stars, date and variant, and the share of each star
        rating.

        Args:
            asin: ASIN of the product, the ten-character id in the address of its page; search results
                also contain it.
            country: Country of the Amazon site. The vendor's default is `US`.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland

        Returns:
            The response. Its `data` is `GetProductTopReviewsV1Data`, inferred from examples.
            Fields: `reviews[].review_author_id`, `reviews[].review_id`, `reviews[].review_title`, `asin`,
            `country`, `domain`, `rating_distribution`, `reviews[].helpful_vote_statement`,
            `reviews[].is_verified_purchase`, `reviews[].is_vine`, `reviews[].review_author`,
            `reviews[].review_author_avatar`, `reviews[].review_author_url`, `reviews[].review_comment`,
            `reviews[].review_date`, `reviews[].review_images`, `reviews[].review_link`,
            `reviews[].review_star_rating`, `reviews[].review_video`, `reviews[].reviewed_product_asin`, …

        Source: `GET /api/amazon/get-product-top-reviews/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_PRODUCT_TOP_REVIEWS_V1, {"asin": asin, "country": country})

    async def search_products_v1(
        self,
        *,
        keyword: str,
        country: Literal[
            "US",
            "AU",
            "BR",
            "CA",
            "CN",
            "FR",
            "DE",
            "IN",
            "IT",
            "MX",
            "NL",
            "SG",
            "ES",
            "TR",
            "AE",
            "GB",
            "JP",
            "SA",
            "PL",
            "SE",
            "BE",
            "EG",
            "ZA",
            "IE",
        ]
        | str
        | None = None,
        sort_by: Literal["RELEVANCE", "LOWEST_PRICE", "HIGHEST_PRICE", "REVIEWS", "NEWEST", "BEST_SELLERS"]
        | str
        | None = None,
        product_condition: Literal["ALL", "NEW", "USED", "RENEWED", "COLLECTIBLE"] | str | None = None,
        is_prime: bool | None = None,
        deals_and_discounts: Literal["NONE", "ALL_DISCOUNTS", "TODAYS_DEALS"] | str | None = None,
        page: int | None = None,
    ) -> Response[SearchProductsV1Data]:
        """Product search (v1, 商品搜索).

        Searches the products of one Amazon site, page by page. Filter the results by condition, Prime or
        discounts.

        Args:
            keyword: Words to search for, or an ASIN.
            country: Country of the Amazon site. The vendor's default is `US`.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland
            sort_by: Order of the results. The vendor's default is `RELEVANCE`.
                - `RELEVANCE`: Most relevant first
                - `LOWEST_PRICE`: Cheapest first
                - `HIGHEST_PRICE`: Most expensive first
                - `REVIEWS`: By customer reviews
                - `NEWEST`: Newest first
                - `BEST_SELLERS`: Best sellers first
            product_condition: Condition of the products. The vendor's default is `ALL`.
                - `ALL`: Any condition
                - `NEW`: New
                - `USED`: Used
                - `RENEWED`: Renewed
                - `COLLECTIBLE`: Collectible
            is_prime: If true, returns only Prime-eligible products. The vendor's default is `false`.
            deals_and_discounts: Filter by deals and discounts. The vendor's default is `NONE`.
                - `NONE`: No filter
                - `ALL_DISCOUNTS`: All discounted products
                - `TODAYS_DEALS`: Today's deals
            page: Page number. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchProductsV1Data`, inferred from examples.
            Fields: `products[].product_minimum_offer_price`, `products[].product_original_price`,
            `products[].product_price`, `products[].product_title`, `country`, `domain`, `total_products`,
            `products[].asin`, `products[].climate_pledge_friendly`, `products[].currency`,
            `products[].delivery`, `products[].has_variations`, `products[].is_amazon_choice`,
            `products[].is_best_seller`, `products[].is_prime`, `products[].product_availability`,
            `products[].product_badge`, `products[].product_num_offers`, `products[].product_num_ratings`,
            `products[].product_photo`, …

        Source: `GET /api/amazon/search-products/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_PRODUCTS_V1,
            {
                "keyword": keyword,
                "country": country,
                "sortBy": sort_by,
                "productCondition": product_condition,
                "isPrime": is_prime,
                "dealsAndDiscounts": deals_and_discounts,
                "page": page,
            },
        )

    def iter_search_products_v1(
        self,
        *,
        keyword: str,
        country: Literal[
            "US",
            "AU",
            "BR",
            "CA",
            "CN",
            "FR",
            "DE",
            "IN",
            "IT",
            "MX",
            "NL",
            "SG",
            "ES",
            "TR",
            "AE",
            "GB",
            "JP",
            "SA",
            "PL",
            "SE",
            "BE",
            "EG",
            "ZA",
            "IE",
        ]
        | str
        | None = None,
        sort_by: Literal["RELEVANCE", "LOWEST_PRICE", "HIGHEST_PRICE", "REVIEWS", "NEWEST", "BEST_SELLERS"]
        | str
        | None = None,
        product_condition: Literal["ALL", "NEW", "USED", "RENEWED", "COLLECTIBLE"] | str | None = None,
        is_prime: bool | None = None,
        deals_and_discounts: Literal["NONE", "ALL_DISCOUNTS", "TODAYS_DEALS"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> AsyncPages[SearchProductsV1Data]:
        """Iterate over the pages of `search_products_v1`; each is a response of it.

        The other arguments are those of `search_products_v1`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_PRODUCTS_V1,
            {
                "keyword": keyword,
                "country": country,
                "sortBy": sort_by,
                "productCondition": product_condition,
                "isPrime": is_prime,
                "dealsAndDiscounts": deals_and_discounts,
                "page": page,
            },
            max_pages,
        )
