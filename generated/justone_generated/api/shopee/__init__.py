"""Endpoints under `/api/shopee`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .get_item_detail_v1 import GetItemDetailV1Data
    from .get_item_detail_v2 import GetItemDetailV2Data
    from .get_item_installments_v1 import GetItemInstallmentsV1Data
    from .get_item_review_models_v1 import GetItemReviewModelsV1Data
    from .get_item_review_tags_v1 import GetItemReviewTagsV1Data
    from .get_item_reviews_v1 import GetItemReviewsV1Data
    from .get_item_sku_matrix_v1 import GetItemSkuMatrixV1Data
    from .get_item_sku_models_v1 import GetItemSkuModelsV1Data
    from .get_item_snapshot_v1 import GetItemSnapshotV1Data
    from .get_search_facets_v1 import GetSearchFacetsV1Data
    from .get_shop_base_v1 import GetShopBaseV1Data
    from .get_shop_categories_v1 import GetShopCategoriesV1Data
    from .get_shop_detail_v1 import GetShopDetailV1Data
    from .get_shop_item_list_v1 import GetShopItemListV1Data
    from .get_shop_reviews_rich_v1 import GetShopReviewsRichV1Data
    from .get_shop_reviews_v1 import GetShopReviewsV1Data
    from .get_shop_seo_v1 import GetShopSeoV1Data
    from .search_item_list_v1 import SearchItemListV1Data

GET_ITEM_DETAIL_V1: Operation[GetItemDetailV1Data] = Operation(
    name="shopee.get_item_detail_v1",
    method="GET",
    path="/api/shopee/get-item-detail/v1",
    summary="Item details (v1, 商品详情).",
    parameters={"site": "site", "item_id": "itemId"},
    data="justone_generated.api.shopee.get_item_detail_v1",
    family="shopee_get_item_detail",
)
GET_ITEM_DETAIL_V2: Operation[GetItemDetailV2Data] = Operation(
    name="shopee.get_item_detail_v2",
    method="GET",
    path="/api/shopee/get-item-detail/v2",
    summary="Item details (v2, 商品详情).",
    parameters={"site": "site", "shop_id": "shopId", "item_id": "itemId"},
    data="justone_generated.api.shopee.get_item_detail_v2",
    family="shopee_get_item_detail",
)
GET_ITEM_INSTALLMENTS_V1: Operation[GetItemInstallmentsV1Data] = Operation(
    name="shopee.get_item_installments_v1",
    method="GET",
    path="/api/shopee/get-item-installments/v1",
    summary="Installment plans of an item (v1, 商品分期方案).",
    parameters={"site": "site", "shop_id": "shopId", "item_id": "itemId", "detail_level": "detailLevel"},
    data="justone_generated.api.shopee.get_item_installments_v1",
    family="shopee_get_item_installments",
)
GET_ITEM_REVIEW_MODELS_V1: Operation[GetItemReviewModelsV1Data] = Operation(
    name="shopee.get_item_review_models_v1",
    method="GET",
    path="/api/shopee/get-item-review-models/v1",
    summary="Review counts by variant (v1, 各规格评论数).",
    parameters={"site": "site", "shop_id": "shopId", "item_id": "itemId"},
    data="justone_generated.api.shopee.get_item_review_models_v1",
    family="shopee_get_item_review_models",
)
GET_ITEM_REVIEW_TAGS_V1: Operation[GetItemReviewTagsV1Data] = Operation(
    name="shopee.get_item_review_tags_v1",
    method="GET",
    path="/api/shopee/get-item-review-tags/v1",
    summary="Review tags of an item (v1, 商品评论标签).",
    parameters={"site": "site", "shop_id": "shopId", "item_id": "itemId"},
    data="justone_generated.api.shopee.get_item_review_tags_v1",
    family="shopee_get_item_review_tags",
)
GET_ITEM_REVIEWS_V1: Operation[GetItemReviewsV1Data] = Operation(
    name="shopee.get_item_reviews_v1",
    method="GET",
    path="/api/shopee/get-item-reviews/v1",
    summary="Item reviews (v1, 商品评论).",
    parameters={
        "site": "site",
        "shop_id": "shopId",
        "item_id": "itemId",
        "offset": "offset",
        "rating_type": "ratingType",
    },
    data="justone_generated.api.shopee.get_item_reviews_v1",
    items_path=("data", "reviews"),
    family="shopee_get_item_reviews",
)
GET_ITEM_SKU_MATRIX_V1: Operation[GetItemSkuMatrixV1Data] = Operation(
    name="shopee.get_item_sku_matrix_v1",
    method="GET",
    path="/api/shopee/get-item-sku-matrix/v1",
    summary="SKU option matrix of an item (v1, 商品 SKU 组合).",
    parameters={"site": "site", "shop_id": "shopId", "item_id": "itemId"},
    data="justone_generated.api.shopee.get_item_sku_matrix_v1",
    family="shopee_get_item_sku_matrix",
)
GET_ITEM_SKU_MODELS_V1: Operation[GetItemSkuModelsV1Data] = Operation(
    name="shopee.get_item_sku_models_v1",
    method="GET",
    path="/api/shopee/get-item-sku-models/v1",
    summary="SKU models seen in reviews (v1, 评论中的商品 SKU).",
    parameters={
        "site": "site",
        "shop_id": "shopId",
        "item_id": "itemId",
        "offset": "offset",
        "rating_type": "ratingType",
    },
    data="justone_generated.api.shopee.get_item_sku_models_v1",
    family="shopee_get_item_sku_models",
)
GET_ITEM_SNAPSHOT_V1: Operation[GetItemSnapshotV1Data] = Operation(
    name="shopee.get_item_snapshot_v1",
    method="GET",
    path="/api/shopee/get-item-snapshot/v1",
    summary="Item display snapshot (v1, 商品展示快照).",
    parameters={"site": "site", "shop_id": "shopId", "item_id": "itemId"},
    data="justone_generated.api.shopee.get_item_snapshot_v1",
    family="shopee_get_item_snapshot",
)
GET_SEARCH_FACETS_V1: Operation[GetSearchFacetsV1Data] = Operation(
    name="shopee.get_search_facets_v1",
    method="GET",
    path="/api/shopee/get-search-facets/v1",
    summary="Search facets of a keyword (v1, 关键词搜索筛选项).",
    parameters={"site": "site", "keyword": "keyword"},
    data="justone_generated.api.shopee.get_search_facets_v1",
    family="shopee_get_search_facets",
)
GET_SHOP_BASE_V1: Operation[GetShopBaseV1Data] = Operation(
    name="shopee.get_shop_base_v1",
    method="GET",
    path="/api/shopee/get-shop-base/v1",
    summary="Basic shop profile (v1, 店铺基本信息).",
    parameters={"site": "site", "username": "username"},
    data="justone_generated.api.shopee.get_shop_base_v1",
    family="shopee_get_shop_base",
)
GET_SHOP_CATEGORIES_V1: Operation[GetShopCategoriesV1Data] = Operation(
    name="shopee.get_shop_categories_v1",
    method="GET",
    path="/api/shopee/get-shop-categories/v1",
    summary="Shop categories (v1, 店铺分类).",
    parameters={"site": "site", "shop_id": "shopId", "offset": "offset"},
    data="justone_generated.api.shopee.get_shop_categories_v1",
    paging=Paging(
        step={"offset": 0},
        first={"offset": 0},
        more=("data", "data", "data", "has_more"),
        items=("data", "data", "data", "shop_categories"),
    ),
    family="shopee_get_shop_categories",
)
GET_SHOP_DETAIL_V1: Operation[GetShopDetailV1Data] = Operation(
    name="shopee.get_shop_detail_v1",
    method="GET",
    path="/api/shopee/get-shop-detail/v1",
    summary="Shop details (v1, 店铺详情).",
    parameters={"site": "site", "username": "username"},
    data="justone_generated.api.shopee.get_shop_detail_v1",
    family="shopee_get_shop_detail",
)
GET_SHOP_ITEM_LIST_V1: Operation[GetShopItemListV1Data] = Operation(
    name="shopee.get_shop_item_list_v1",
    method="GET",
    path="/api/shopee/get-shop-item-list/v1",
    summary="Shop item list (v1, 店铺商品列表).",
    parameters={"site": "site", "username": "username"},
    data="justone_generated.api.shopee.get_shop_item_list_v1",
    items_path=("data", "cards"),
    family="shopee_get_shop_item_list",
)
GET_SHOP_REVIEWS_RICH_V1: Operation[GetShopReviewsRichV1Data] = Operation(
    name="shopee.get_shop_reviews_rich_v1",
    method="GET",
    path="/api/shopee/get-shop-reviews-rich/v1",
    summary="Shop reviews with more fields (v1, 店铺评论（更多字段）).",
    parameters={"site": "site", "shop_id": "shopId", "offset": "offset"},
    data="justone_generated.api.shopee.get_shop_reviews_rich_v1",
    paging=Paging(step={"offset": 0}, first={"offset": 0}, items=("data", "data", "data", "items")),
    family="shopee_get_shop_reviews_rich",
)
GET_SHOP_REVIEWS_V1: Operation[GetShopReviewsV1Data] = Operation(
    name="shopee.get_shop_reviews_v1",
    method="GET",
    path="/api/shopee/get-shop-reviews/v1",
    summary="Shop reviews (v1, 店铺评论).",
    parameters={"site": "site", "shop_id": "shopId", "offset": "offset", "rating_type": "ratingType"},
    data="justone_generated.api.shopee.get_shop_reviews_v1",
    paging=Paging(step={"offset": 0}, first={"offset": 0}, items=("data", "data", "data", "items")),
    family="shopee_get_shop_reviews",
)
GET_SHOP_SEO_V1: Operation[GetShopSeoV1Data] = Operation(
    name="shopee.get_shop_seo_v1",
    method="GET",
    path="/api/shopee/get-shop-seo/v1",
    summary="Shop page summary and ratings (v1, 店铺页概要与评分).",
    parameters={"site": "site", "shop_id": "shopId"},
    data="justone_generated.api.shopee.get_shop_seo_v1",
    items_path=("data", "data", "data", "items"),
    family="shopee_get_shop_seo",
)
SEARCH_ITEM_LIST_V1: Operation[SearchItemListV1Data] = Operation(
    name="shopee.search_item_list_v1",
    method="GET",
    path="/api/shopee/search-item-list/v1",
    summary="Item search (v1, 商品搜索).",
    parameters={"site": "site", "keyword": "keyword"},
    data="justone_generated.api.shopee.search_item_list_v1",
    items_path=("data", "cards"),
    family="shopee_search_item_list",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_ITEM_DETAIL_V1,
    GET_ITEM_DETAIL_V2,
    GET_ITEM_INSTALLMENTS_V1,
    GET_ITEM_REVIEW_MODELS_V1,
    GET_ITEM_REVIEW_TAGS_V1,
    GET_ITEM_REVIEWS_V1,
    GET_ITEM_SKU_MATRIX_V1,
    GET_ITEM_SKU_MODELS_V1,
    GET_ITEM_SNAPSHOT_V1,
    GET_SEARCH_FACETS_V1,
    GET_SHOP_BASE_V1,
    GET_SHOP_CATEGORIES_V1,
    GET_SHOP_DETAIL_V1,
    GET_SHOP_ITEM_LIST_V1,
    GET_SHOP_REVIEWS_RICH_V1,
    GET_SHOP_REVIEWS_V1,
    GET_SHOP_SEO_V1,
    SEARCH_ITEM_LIST_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetItemDetailV1Data": "justone_generated.api.shopee.get_item_detail_v1",
    "GetItemDetailV2Data": "justone_generated.api.shopee.get_item_detail_v2",
    "GetItemInstallmentsV1Data": "justone_generated.api.shopee.get_item_installments_v1",
    "GetItemReviewModelsV1Data": "justone_generated.api.shopee.get_item_review_models_v1",
    "GetItemReviewTagsV1Data": "justone_generated.api.shopee.get_item_review_tags_v1",
    "GetItemReviewsV1Data": "justone_generated.api.shopee.get_item_reviews_v1",
    "GetItemSkuMatrixV1Data": "justone_generated.api.shopee.get_item_sku_matrix_v1",
    "GetItemSkuModelsV1Data": "justone_generated.api.shopee.get_item_sku_models_v1",
    "GetItemSnapshotV1Data": "justone_generated.api.shopee.get_item_snapshot_v1",
    "GetSearchFacetsV1Data": "justone_generated.api.shopee.get_search_facets_v1",
    "GetShopBaseV1Data": "justone_generated.api.shopee.get_shop_base_v1",
    "GetShopCategoriesV1Data": "justone_generated.api.shopee.get_shop_categories_v1",
    "GetShopDetailV1Data": "justone_generated.api.shopee.get_shop_detail_v1",
    "GetShopItemListV1Data": "justone_generated.api.shopee.get_shop_item_list_v1",
    "GetShopReviewsRichV1Data": "justone_generated.api.shopee.get_shop_reviews_rich_v1",
    "GetShopReviewsV1Data": "justone_generated.api.shopee.get_shop_reviews_v1",
    "GetShopSeoV1Data": "justone_generated.api.shopee.get_shop_seo_v1",
    "SearchItemListV1Data": "justone_generated.api.shopee.search_item_list_v1",
}


class Shopee(Namespace):
    """Endpoints under `/api/shopee`.

    Items, SKUs, reviews and shops of the Shopee sites of Taiwan, Indonesia and Thailand.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_item_detail_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, item_id: int
    ) -> Response[GetItemDetailV1Data]:
        """Item details (v1, 商品详情).

        Returns an item with its name, pictures, price, sales, stock status and SKU options. This version
        needs the item id only; version 2 also needs the shop id.

        Versions: `get_item_detail_v1`, `get_item_detail_v2`.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            item_id: Id of the item, `item_id` in the cards of an item search or a shop item list.

        Returns:
            The response. Its `data` is `GetItemDetailV1Data`, inferred from examples.
            Fields: `coverage.price`, `product.image_id`, `product.item_id`, `product.name`,
            `product.shop_id`, `reviews.size_filter_count`, `sales.display_count`, `sku.combination_count`,
            `sku.dimension_count`, `sku.combinations[].review_count`, `sku.dimensions[].name`,
            `sku.dimensions[].options[].image_id`, `sku.dimensions[].options[].name`, `currency`, `found`,
            `market`, `site`, `status`, `updated_at`, `version`, …

        Source: `GET /api/shopee/get-item-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V1, {"site": site, "itemId": item_id})

    def get_item_detail_v2(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, item_id: int
    ) -> Response[GetItemDetailV2Data]:
        """Item details (v2, 商品详情).

        Returns an item with its name, pictures, price, sales, stock status and SKU options. Unlike version 1,
        this version also needs the shop id and uses another data source.

        Versions: `get_item_detail_v1`, `get_item_detail_v2`.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            item_id: Id of the item, `item_id` in the cards of an item search or a shop item list.

        Returns:
            The response. Its `data` is `GetItemDetailV2Data`, inferred from examples.
            Fields: `coverage.price`, `product.image_id`, `product.item_id`, `product.name`,
            `product.shop_id`, `reviews.size_filter_count`, `sales.display_count`, `sku.combination_count`,
            `sku.dimension_count`, `sku.combinations[].review_count`, `sku.dimensions[].name`,
            `sku.dimensions[].options[].image_id`, `sku.dimensions[].options[].name`, `currency`, `found`,
            `market`, `site`, `status`, `updated_at`, `version`, …

        Source: `GET /api/shopee/get-item-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_DETAIL_V2, {"site": site, "shopId": shop_id, "itemId": item_id})

    def get_item_installments_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, item_id: int, detail_level: str | None = None
    ) -> Response[GetItemInstallmentsV1Data]:
        """Installment plans of an item (v1, 商品分期方案).

        Returns the installment plans of an item: banks, number of months, interest and amounts. It supports
        Taiwan and Indonesia only.

        Args:
            site: Shopee site to query; Thailand is not supported here.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand (not supported here)
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            item_id: Id of the item, `item_id` in the cards of an item search or a shop item list.
            detail_level: Level of detail of the plans.

        Returns:
            The response. Its `data` is `GetItemInstallmentsV1Data`, inferred from examples.
            Fields: `data.data[].channel_name`, `data.data[].banks[].bank_id`,
            `data.data[].banks[].bank_name`, `data.data[].plan_groups[].name`,
            `data.data[].banks[].sub_options[].name`, `data.data[].banks[].sub_options[].sub_title`,
            `data.data[].plan_groups[].bank_sub_options[].bank_id`,
            `data.data[].plan_groups[].bank_sub_options[].bank_name`,
            `data.data[].plan_groups[].bank_sub_options[].channel_id`,
            `data.data[].plan_groups[].bank_sub_options[].name`,
            `data.data[].plan_groups[].bank_sub_options[].sub_option_name`, `market`, `site`,
            `data.detail_level`, `data.error`, `data.error_msg`, `data.removed_fields`,
            `data.data[].channel_ic`, `data.data[].is_cc`, `data.data[].plans`, …

        Source: `GET /api/shopee/get-item-installments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_ITEM_INSTALLMENTS_V1, {"site": site, "shopId": shop_id, "itemId": item_id, "detailLevel": detail_level}
        )

    def get_item_review_models_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, item_id: int
    ) -> Response[GetItemReviewModelsV1Data]:
        """Review counts by variant (v1, 各规格评论数).

        Returns the variants of an item and the number of reviews of each variant.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            item_id: Id of the item, `item_id` in the cards of an item search or a shop item list.

        Returns:
            The response. Its `data` is `GetItemReviewModelsV1Data`, inferred from examples.
            Fields: `data.data.item_name`, `data.data.count_infos[].count`, `data.data.count_infos[].name`,
            `data.data.option_infos[].name`, `data.data.option_infos[].options[].name`, `market`, `site`,
            `data.error`, `data.data.item_image`, `data.data.option_infos[].options[].image`.

        Source: `GET /api/shopee/get-item-review-models/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_REVIEW_MODELS_V1, {"site": site, "shopId": shop_id, "itemId": item_id})

    def get_item_review_tags_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, item_id: int
    ) -> Response[GetItemReviewTagsV1Data]:
        """Review tags of an item (v1, 商品评论标签).

        Returns the tags that group the reviews of an item. The list is empty if the item has no tags.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            item_id: Id of the item, `item_id` in the cards of an item search or a shop item list.

        Returns:
            The response. Its `data` is `GetItemReviewTagsV1Data`, inferred from examples.
            Fields: `data.data.size_filter_count`, `market`, `site`, `data.error`, `data.data.signature`.

        Source: `GET /api/shopee/get-item-review-tags/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_REVIEW_TAGS_V1, {"site": site, "shopId": shop_id, "itemId": item_id})

    def get_item_reviews_v1(
        self,
        *,
        site: Literal["TW", "ID", "TH"] | str,
        shop_id: int,
        item_id: int,
        offset: str | None = None,
        rating_type: str | None = None,
    ) -> Response[GetItemReviewsV1Data]:
        """Item reviews (v1, 商品评论).

        Reads one page of the reviews of the shop and returns the reviews of the given item, with text, stars
        and seller reply. A page may contain few or no reviews of the item; go on with the offset.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            item_id: Id of the item, `item_id` in the cards of an item search or a shop item list.
            offset: Number of results to skip, from 0.
            rating_type: Stars of the reviews to return, 1 to 5; 0 returns all reviews.

        Returns:
            The response. Its `data` is `GetItemReviewsV1Data`, inferred from examples.
            Fields: `query.item_id`, `query.shop_id`, `reviews[].author_username`, `reviews[].ctime`,
            `reviews[].mtime`, `reviews[].submit_time`, `reviews[].item_rating_reply.ctime`,
            `reviews[].item_rating_reply.mtime`, `reviews[].matched_product_items[].model_name`,
            `reviews[].matched_product_items[].name`, `reviews[].product_items[].model_name`,
            `reviews[].product_items[].name`, `market`, `site`, `page.shop_reviews_returned`,
            `page.target_reviews`, `query.limit`, `query.offset`, `query.rating_type`,
            `reviews[].algo_template_abt`, …

        Source: `GET /api/shopee/get-item-reviews/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_ITEM_REVIEWS_V1,
            {"site": site, "shopId": shop_id, "itemId": item_id, "offset": offset, "ratingType": rating_type},
        )

    def get_item_sku_matrix_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, item_id: int
    ) -> Response[GetItemSkuMatrixV1Data]:
        """SKU option matrix of an item (v1, 商品 SKU 组合).

        Returns the options of an item, such as size or color, and all their combinations with review counts.
        It has no prices, stock or SKU ids.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            item_id: Id of the item, `item_id` in the cards of an item search or a shop item list.

        Returns:
            The response. Its `data` is `GetItemSkuMatrixV1Data`, inferred from examples.
            Fields: `combinations[].review_count`, `dimensions[].name`, `product.image_id`, `product.item_id`,
            `product.name`, `product.shop_id`, `summary.aggregate_count`, `summary.combination_count`,
            `summary.dimension_count`, `dimensions[].options[].image_id`, `dimensions[].options[].name`,
            `aggregate_counts`, `market`, `site`, `combinations[].key_`, `combinations[].selectors`,
            `dimensions[].index`, `semantics.authoritative_inventory_included`, `semantics.count_field`,
            `semantics.identity_level`, …

        Source: `GET /api/shopee/get-item-sku-matrix/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_SKU_MATRIX_V1, {"site": site, "shopId": shop_id, "itemId": item_id})

    def get_item_sku_models_v1(
        self,
        *,
        site: Literal["TW", "ID", "TH"] | str,
        shop_id: int,
        item_id: int,
        offset: str | None = None,
        rating_type: str | None = None,
    ) -> Response[GetItemSkuModelsV1Data]:
        """SKU models seen in reviews (v1, 评论中的商品 SKU).

        Returns the ids and names of the SKUs of an item that occur in one page of shop reviews, with the
        number of occurrences. It is not the full list of SKUs and has no prices.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            item_id: Id of the item, `item_id` in the cards of an item search or a shop item list.
            offset: Number of results to skip, from 0.
            rating_type: Stars of the reviews to return, 1 to 5; 0 returns all reviews.

        Returns:
            The response. Its `data` is `GetItemSkuModelsV1Data`, inferred from examples.
            Fields: `models[].model_id`, `observations[].ctime`, `observations[].model_id`,
            `observations[].model_name`, `observations[].snapshot_id`, `query.item_id`, `query.shop_id`,
            `market`, `site`, `models[].model_names`, `models[].review_observations`, `observations[].cmtid`,
            `observations[].is_snapshot`, `observations[].rating_star`, `page.shop_reviews_returned`,
            `page.target_observations`, `page.unique_models`, `query.limit`, `query.offset`,
            `query.rating_type`, …

        Source: `GET /api/shopee/get-item-sku-models/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_ITEM_SKU_MODELS_V1,
            {"site": site, "shopId": shop_id, "itemId": item_id, "offset": offset, "ratingType": rating_type},
        )

    def get_item_snapshot_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, item_id: int
    ) -> Response[GetItemSnapshotV1Data]:
        """Item display snapshot (v1, 商品展示快照).

        Returns the data shown on an item page: name, picture, variants with review counts, price range and
        review filters.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            item_id: Id of the item, `item_id` in the cards of an item search or a shop item list.

        Returns:
            The response. Its `data` is `GetItemSnapshotV1Data`, inferred from examples.
            Fields: `price.observation_count`, `product.image_id`, `product.item_id`, `product.name`,
            `product.shop_id`, `review_filters.size_filter_count`, `product.variation_options[].name`,
            `product.variation_review_counts[].count`, `product.variation_review_counts[].name`,
            `product.variation_options[].options[].name`, `complete`, `market`, `site`, `warnings`,
            `price.currency`, `price.fallback_used`, `price.max`, `price.min`, `price.raw_values`,
            `price.scale`, …

        Source: `GET /api/shopee/get-item-snapshot/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ITEM_SNAPSHOT_V1, {"site": site, "shopId": shop_id, "itemId": item_id})

    def get_search_facets_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, keyword: str
    ) -> Response[GetSearchFacetsV1Data]:
        """Search facets of a keyword (v1, 关键词搜索筛选项).

        Returns the filters that Shopee offers for a keyword: categories with item counts, brands, locations
        and shipping options.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            keyword: Words to search for.

        Returns:
            The response. Its `data` is `GetSearchFacetsV1Data`, inferred from examples.
            Fields: `data.brands[].name`, `data.facets[].count`, `data.locations[].display_name`,
            `data.locations[].name`, `data.shippings[].display_name`, `data.shippings[].name`,
            `data.facets[].category.display_name`, `data.facets[].category.name`, `market`, `site`,
            `data.bff_meta`, `data.colorful_block`, `data.disabled_filters`, `data.dynamic_filter`,
            `data.error`, `data.error_msg`, `data.filter_algorithm`, `data.price_ranges`, `data.shop_types`,
            `data.sub_errs`, …

        Source: `GET /api/shopee/get-search-facets/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_SEARCH_FACETS_V1, {"site": site, "keyword": keyword})

    def get_shop_base_v1(self, *, site: Literal["TW", "ID", "TH"] | str, username: str) -> Response[GetShopBaseV1Data]:
        """Basic shop profile (v1, 店铺基本信息).

        Returns the basic profile of a shop: id, name, description, followers, number of items, rating and
        chat response rate.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            username: User name of the shop, as in the address of its page.

        Returns:
            The response. Its `data` is `GetShopBaseV1Data`, inferred from examples.
            Fields: `data.data.brand_day_end_time`, `data.data.company_id`, `data.data.company_name`,
            `data.data.ctime`, `data.data.follower_count`, `data.data.item_count`,
            `data.data.last_active_time`, `data.data.name`, `data.data.response_time`,
            `data.data.video_entry_name`, `data.data.account.following_count`, `data.data.account.username`,
            `data.data.buyer_rating.rating_count`, `data.data.show_tab.new_arrival_tab.latest_item_ctime`,
            `market`, `site`, `data.error`, `data.error_msg`, `data.data.ab_test_info`,
            `data.data.background_color`, …

        Source: `GET /api/shopee/get-shop-base/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_SHOP_BASE_V1, {"site": site, "username": username})

    def get_shop_categories_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, offset: str | None = None
    ) -> Response[GetShopCategoriesV1Data]:
        """Shop categories (v1, 店铺分类).

        Returns the item categories of a shop and the number of items in each.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            offset: Number of results to skip, from 0.

        Returns:
            The response. Its `data` is `GetShopCategoriesV1Data`, inferred from examples.
            Fields: `data.data.has_more`, `data.data.total`, `data.data.shop_categories[].display_name`,
            `data.data.shop_categories[].shop_category_id`, `data.data.shop_categories[].total`, `market`,
            `site`, `data.error`, `data.error_msg`, `data.data.ab_test`, `data.data.deco_layout`,
            `data.data.dynamic_translation_status`, `data.data.tier`, `data.data.all_products_cover.image`,
            `data.data.all_products_cover.is_adult`, `data.data.shop_categories[].category_type`,
            `data.data.shop_categories[].collection_type`, `data.data.shop_categories[].image`,
            `data.data.shop_categories[].is_adult`, `data.data.shop_categories[].is_generated`, …

        Source: `GET /api/shopee/get-shop-categories/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_SHOP_CATEGORIES_V1, {"site": site, "shopId": shop_id, "offset": offset})

    def iter_get_shop_categories_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, offset: str | None = None, max_pages: int
    ) -> Pages[GetShopCategoriesV1Data]:
        """Iterate over the pages of `get_shop_categories_v1`; each is a response of it.

        The other arguments are those of `get_shop_categories_v1`; `offset` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_SHOP_CATEGORIES_V1, {"site": site, "shopId": shop_id, "offset": offset}, max_pages)

    def get_shop_detail_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, username: str
    ) -> Response[GetShopDetailV1Data]:
        """Shop details (v1, 店铺详情).

        Returns a shop in detail: profile, location, good and bad ratings, preparation time, cancellation rate
        and flash sale status.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            username: User name of the shop, as in the address of its page.

        Returns:
            The response. Its `data` is `GetShopDetailV1Data`, inferred from examples.
            Fields: `data.data.ctime`, `data.data.follower_count`, `data.data.item_count`,
            `data.data.last_active_time`, `data.data.latest_item_ctime`, `data.data.mtime`, `data.data.name`,
            `data.data.preparation_time`, `data.data.response_time`,
            `data.data.show_official_shop_label_in_title`, `data.data.account.following_count`,
            `data.data.account.username`, `data.data.buyer_rating.rating_count`, `market`, `site`,
            `data.error`, `data.error_msg`, `data.version`, `data.data.ab_test_info`,
            `data.data.campaign_hot_deal_discount_min`, …

        Source: `GET /api/shopee/get-shop-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_SHOP_DETAIL_V1, {"site": site, "username": username})

    def get_shop_item_list_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, username: str
    ) -> Response[GetShopItemListV1Data]:
        """Shop item list (v1, 店铺商品列表).

        Returns the item cards on a shop page, with title, price and sales. It covers the items shown there,
        not the whole catalog of the shop.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            username: User name of the shop, as in the address of its page.

        Returns:
            The response. Its `data` is `GetShopItemListV1Data`, inferred from examples.
            Fields: `card_count`, `cards[].display_model_id`, `cards[].display_price`, `cards[].item_id`,
            `cards[].shop_id`, `cards[].sold_text`, `cards[].title`, `query.username`, `market`, `site`,
            `cards[].currency`, `cards[].image_alt`, `cards[].image_url`, `cards[].model_selection_logic`,
            `cards[].price_texts`, `query.limit`, `semantics.authoritative_inventory_included`,
            `semantics.complete_shop_catalog`, `semantics.display_price_included`, `semantics.identity_level`,
            …

        Source: `GET /api/shopee/get-shop-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_SHOP_ITEM_LIST_V1, {"site": site, "username": username})

    def get_shop_reviews_rich_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, offset: str | None = None
    ) -> Response[GetShopReviewsRichV1Data]:
        """Shop reviews with more fields (v1, 店铺评论（更多字段）).

        Returns the reviews of a shop with more fields than the plain list, such as pictures, videos, tags and
        likes. It has no filter by stars.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            offset: Number of results to skip, from 0.

        Returns:
            The response. Its `data` is `GetShopReviewsRichV1Data`, inferred from examples.
            Fields: `data.data.items[].author_username`, `data.data.items[].ctime`,
            `data.data.items[].like_count`, `data.data.items[].model_id`, `data.data.items[].mtime`,
            `data.data.items[].submit_time`, `data.data.items[].item_rating_reply.ctime`,
            `data.data.items[].item_rating_reply.mtime`, `data.data.items[].product_items[].model_name`,
            `data.data.items[].product_items[].name`, `market`, `site`, `data.error`, `data.error_msg`,
            `data.data.rateable`, `data.data.translation_status`, `data.data.items[].anonymous`,
            `data.data.items[].author_portrait`, `data.data.items[].author_shopid`,
            `data.data.items[].can_follow_up`, …

        Source: `GET /api/shopee/get-shop-reviews-rich/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_SHOP_REVIEWS_RICH_V1, {"site": site, "shopId": shop_id, "offset": offset})

    def iter_get_shop_reviews_rich_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, offset: str | None = None, max_pages: int
    ) -> Pages[GetShopReviewsRichV1Data]:
        """Iterate over the pages of `get_shop_reviews_rich_v1`; each is a response of it.

        The other arguments are those of `get_shop_reviews_rich_v1`; `offset` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_SHOP_REVIEWS_RICH_V1, {"site": site, "shopId": shop_id, "offset": offset}, max_pages)

    def get_shop_reviews_v1(
        self,
        *,
        site: Literal["TW", "ID", "TH"] | str,
        shop_id: int,
        offset: str | None = None,
        rating_type: str | None = None,
    ) -> Response[GetShopReviewsV1Data]:
        """Shop reviews (v1, 店铺评论).

        Returns the reviews of the items of a shop. They can be filtered by stars.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            offset: Number of results to skip, from 0.
            rating_type: Stars of the reviews to return, 1 to 5; 0 returns all reviews.

        Returns:
            The response. Its `data` is `GetShopReviewsV1Data`, inferred from examples.
            Fields: `data.data.items[].author_username`, `data.data.items[].ctime`, `data.data.items[].mtime`,
            `data.data.items[].submit_time`, `data.data.items[].item_rating_reply.ctime`,
            `data.data.items[].item_rating_reply.mtime`, `data.data.items[].product_items[].model_name`,
            `data.data.items[].product_items[].name`, `market`, `site`, `data.error`, `data.error_msg`,
            `data.data.items[].algo_template_abt`, `data.data.items[].anonymous`,
            `data.data.items[].author_portrait`, `data.data.items[].author_shopid`,
            `data.data.items[].can_follow_up`, `data.data.items[].cmtid`, `data.data.items[].comment`,
            `data.data.items[].editable`, …

        Source: `GET /api/shopee/get-shop-reviews/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_SHOP_REVIEWS_V1, {"site": site, "shopId": shop_id, "offset": offset, "ratingType": rating_type}
        )

    def iter_get_shop_reviews_v1(
        self,
        *,
        site: Literal["TW", "ID", "TH"] | str,
        shop_id: int,
        offset: str | None = None,
        rating_type: str | None = None,
        max_pages: int,
    ) -> Pages[GetShopReviewsV1Data]:
        """Iterate over the pages of `get_shop_reviews_v1`; each is a response of it.

        The other arguments are those of `get_shop_reviews_v1`; `offset` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_SHOP_REVIEWS_V1,
            {"site": site, "shopId": shop_id, "offset": offset, "ratingType": rating_type},
            max_pages,
        )

    def get_shop_seo_v1(self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int) -> Response[GetShopSeoV1Data]:
        """Shop page summary and ratings (v1, 店铺页概要与评分).

        Returns the shop data that Shopee gives to search engines: page title, page description, and items
        with price, sales, item rating and shop rating.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.

        Returns:
            The response. Its `data` is `GetShopSeoV1Data`, inferred from examples.
            Fields: `data.data.page_title`, `data.data.items[].bundle_deal_id`, `data.data.items[].cmt_count`,
            `data.data.items[].ctime`, `data.data.items[].discount`,
            `data.data.items[].flash_sale_ongoing_sold_count`, `data.data.items[].liked_count`,
            `data.data.items[].name`, `data.data.items[].price`, `data.data.items[].price_before_discount`,
            `data.data.items[].price_max_before_discount`, `data.data.items[].price_min_before_discount`,
            `data.data.items[].raw_discount`, `data.data.items[].reference_item_id`,
            `data.data.items[].shop_name`, `data.data.items[].show_discount`,
            `data.data.items[].show_official_shop_label_in_title`,
            `data.data.items[].add_on_deal_info.add_on_deal_id`,
            `data.data.items[].item_card_display_label.item_id`,
            `data.data.items[].item_card_display_label.model_id`, …

        Source: `GET /api/shopee/get-shop-seo/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_SHOP_SEO_V1, {"site": site, "shopId": shop_id})

    def search_item_list_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, keyword: str
    ) -> Response[SearchItemListV1Data]:
        """Item search (v1, 商品搜索).

        Searches the items of a Shopee site by keyword. Returns item cards with item id, shop id, title,
        picture and price.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            keyword: Words to search for.

        Returns:
            The response. Its `data` is `SearchItemListV1Data`, inferred from examples.
            Fields: `card_count`, `cards[].display_model_id`, `cards[].display_price`, `cards[].item_id`,
            `cards[].shop_id`, `cards[].sold_text`, `cards[].title`, `market`, `site`, `cards[].currency`,
            `cards[].image_alt`, `cards[].image_url`, `cards[].model_selection_logic`, `cards[].price_texts`,
            `query.keyword`, `query.limit`, `semantics.authoritative_inventory_included`,
            `semantics.complete_sku_catalog`, `semantics.display_price_included`, `semantics.identity_level`.

        Source: `GET /api/shopee/search-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(SEARCH_ITEM_LIST_V1, {"site": site, "keyword": keyword})


class AsyncShopee(AsyncNamespace):
    """Endpoints under `/api/shopee`.

    Items, SKUs, reviews and shops of the Shopee sites of Taiwan, Indonesia and Thailand.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_item_detail_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, item_id: int
    ) -> Response[GetItemDetailV1Data]:
        """Item details (v1, 商品详情).

        Returns an item with its name, pictures, price, sales, stock status and SKU options. This version
        needs the item id only; version 2 also needs the shop id.

        Versions: `get_item_detail_v1`, `get_item_detail_v2`.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            item_id: Id of the item, `item_id` in the cards of an item search or a shop item list.

        Returns:
            The response. Its `data` is `GetItemDetailV1Data`, inferred from examples.
            Fields: `coverage.price`, `product.image_id`, `product.item_id`, `product.name`,
            `product.shop_id`, `reviews.size_filter_count`, `sales.display_count`, `sku.combination_count`,
            `sku.dimension_count`, `sku.combinations[].review_count`, `sku.dimensions[].name`,
            `sku.dimensions[].options[].image_id`, `sku.dimensions[].options[].name`, `currency`, `found`,
            `market`, `site`, `status`, `updated_at`, `version`, …

        Source: `GET /api/shopee/get-item-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V1, {"site": site, "itemId": item_id})

    async def get_item_detail_v2(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, item_id: int
    ) -> Response[GetItemDetailV2Data]:
        """Item details (v2, 商品详情).

        Returns an item with its name, pictures, price, sales, stock status and SKU options. Unlike version 1,
        this version also needs the shop id and uses another data source.

        Versions: `get_item_detail_v1`, `get_item_detail_v2`.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            item_id: Id of the item, `item_id` in the cards of an item search or a shop item list.

        Returns:
            The response. Its `data` is `GetItemDetailV2Data`, inferred from examples.
            Fields: `coverage.price`, `product.image_id`, `product.item_id`, `product.name`,
            `product.shop_id`, `reviews.size_filter_count`, `sales.display_count`, `sku.combination_count`,
            `sku.dimension_count`, `sku.combinations[].review_count`, `sku.dimensions[].name`,
            `sku.dimensions[].options[].image_id`, `sku.dimensions[].options[].name`, `currency`, `found`,
            `market`, `site`, `status`, `updated_at`, `version`, …

        Source: `GET /api/shopee/get-item-detail/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_DETAIL_V2, {"site": site, "shopId": shop_id, "itemId": item_id})

    async def get_item_installments_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, item_id: int, detail_level: str | None = None
    ) -> Response[GetItemInstallmentsV1Data]:
        """Installment plans of an item (v1, 商品分期方案).

        Returns the installment plans of an item: banks, number of months, interest and amounts. It supports
        Taiwan and Indonesia only.

        Args:
            site: Shopee site to query; Thailand is not supported here.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand (not supported here)
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            item_id: Id of the item, `item_id` in the cards of an item search or a shop item list.
            detail_level: Level of detail of the plans.

        Returns:
            The response. Its `data` is `GetItemInstallmentsV1Data`, inferred from examples.
            Fields: `data.data[].channel_name`, `data.data[].banks[].bank_id`,
            `data.data[].banks[].bank_name`, `data.data[].plan_groups[].name`,
            `data.data[].banks[].sub_options[].name`, `data.data[].banks[].sub_options[].sub_title`,
            `data.data[].plan_groups[].bank_sub_options[].bank_id`,
            `data.data[].plan_groups[].bank_sub_options[].bank_name`,
            `data.data[].plan_groups[].bank_sub_options[].channel_id`,
            `data.data[].plan_groups[].bank_sub_options[].name`,
            `data.data[].plan_groups[].bank_sub_options[].sub_option_name`, `market`, `site`,
            `data.detail_level`, `data.error`, `data.error_msg`, `data.removed_fields`,
            `data.data[].channel_ic`, `data.data[].is_cc`, `data.data[].plans`, …

        Source: `GET /api/shopee/get-item-installments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_ITEM_INSTALLMENTS_V1, {"site": site, "shopId": shop_id, "itemId": item_id, "detailLevel": detail_level}
        )

    async def get_item_review_models_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, item_id: int
    ) -> Response[GetItemReviewModelsV1Data]:
        """Review counts by variant (v1, 各规格评论数).

        Returns the variants of an item and the number of reviews of each variant.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            item_id: Id of the item, `item_id` in the cards of an item search or a shop item list.

        Returns:
            The response. Its `data` is `GetItemReviewModelsV1Data`, inferred from examples.
            Fields: `data.data.item_name`, `data.data.count_infos[].count`, `data.data.count_infos[].name`,
            `data.data.option_infos[].name`, `data.data.option_infos[].options[].name`, `market`, `site`,
            `data.error`, `data.data.item_image`, `data.data.option_infos[].options[].image`.

        Source: `GET /api/shopee/get-item-review-models/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_REVIEW_MODELS_V1, {"site": site, "shopId": shop_id, "itemId": item_id})

    async def get_item_review_tags_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, item_id: int
    ) -> Response[GetItemReviewTagsV1Data]:
        """Review tags of an item (v1, 商品评论标签).

        Returns the tags that group the reviews of an item. The list is empty if the item has no tags.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            item_id: Id of the item, `item_id` in the cards of an item search or a shop item list.

        Returns:
            The response. Its `data` is `GetItemReviewTagsV1Data`, inferred from examples.
            Fields: `data.data.size_filter_count`, `market`, `site`, `data.error`, `data.data.signature`.

        Source: `GET /api/shopee/get-item-review-tags/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_REVIEW_TAGS_V1, {"site": site, "shopId": shop_id, "itemId": item_id})

    async def get_item_reviews_v1(
        self,
        *,
        site: Literal["TW", "ID", "TH"] | str,
        shop_id: int,
        item_id: int,
        offset: str | None = None,
        rating_type: str | None = None,
    ) -> Response[GetItemReviewsV1Data]:
        """Item reviews (v1, 商品评论).

        Reads one page of the reviews of the shop and returns the reviews of the given item, with text, stars
        and seller reply. A page may contain few or no reviews of the item; go on with the offset.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            item_id: Id of the item, `item_id` in the cards of an item search or a shop item list.
            offset: Number of results to skip, from 0.
            rating_type: Stars of the reviews to return, 1 to 5; 0 returns all reviews.

        Returns:
            The response. Its `data` is `GetItemReviewsV1Data`, inferred from examples.
            Fields: `query.item_id`, `query.shop_id`, `reviews[].author_username`, `reviews[].ctime`,
            `reviews[].mtime`, `reviews[].submit_time`, `reviews[].item_rating_reply.ctime`,
            `reviews[].item_rating_reply.mtime`, `reviews[].matched_product_items[].model_name`,
            `reviews[].matched_product_items[].name`, `reviews[].product_items[].model_name`,
            `reviews[].product_items[].name`, `market`, `site`, `page.shop_reviews_returned`,
            `page.target_reviews`, `query.limit`, `query.offset`, `query.rating_type`,
            `reviews[].algo_template_abt`, …

        Source: `GET /api/shopee/get-item-reviews/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_ITEM_REVIEWS_V1,
            {"site": site, "shopId": shop_id, "itemId": item_id, "offset": offset, "ratingType": rating_type},
        )

    async def get_item_sku_matrix_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, item_id: int
    ) -> Response[GetItemSkuMatrixV1Data]:
        """SKU option matrix of an item (v1, 商品 SKU 组合).

        Returns the options of an item, such as size or color, and all their combinations with review counts.
        It has no prices, stock or SKU ids.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            item_id: Id of the item, `item_id` in the cards of an item search or a shop item list.

        Returns:
            The response. Its `data` is `GetItemSkuMatrixV1Data`, inferred from examples.
            Fields: `combinations[].review_count`, `dimensions[].name`, `product.image_id`, `product.item_id`,
            `product.name`, `product.shop_id`, `summary.aggregate_count`, `summary.combination_count`,
            `summary.dimension_count`, `dimensions[].options[].image_id`, `dimensions[].options[].name`,
            `aggregate_counts`, `market`, `site`, `combinations[].key_`, `combinations[].selectors`,
            `dimensions[].index`, `semantics.authoritative_inventory_included`, `semantics.count_field`,
            `semantics.identity_level`, …

        Source: `GET /api/shopee/get-item-sku-matrix/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_SKU_MATRIX_V1, {"site": site, "shopId": shop_id, "itemId": item_id})

    async def get_item_sku_models_v1(
        self,
        *,
        site: Literal["TW", "ID", "TH"] | str,
        shop_id: int,
        item_id: int,
        offset: str | None = None,
        rating_type: str | None = None,
    ) -> Response[GetItemSkuModelsV1Data]:
        """SKU models seen in reviews (v1, 评论中的商品 SKU).

        Returns the ids and names of the SKUs of an item that occur in one page of shop reviews, with the
        number of occurrences. It is not the full list of SKUs and has no prices.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            item_id: Id of the item, `item_id` in the cards of an item search or a shop item list.
            offset: Number of results to skip, from 0.
            rating_type: Stars of the reviews to return, 1 to 5; 0 returns all reviews.

        Returns:
            The response. Its `data` is `GetItemSkuModelsV1Data`, inferred from examples.
            Fields: `models[].model_id`, `observations[].ctime`, `observations[].model_id`,
            `observations[].model_name`, `observations[].snapshot_id`, `query.item_id`, `query.shop_id`,
            `market`, `site`, `models[].model_names`, `models[].review_observations`, `observations[].cmtid`,
            `observations[].is_snapshot`, `observations[].rating_star`, `page.shop_reviews_returned`,
            `page.target_observations`, `page.unique_models`, `query.limit`, `query.offset`,
            `query.rating_type`, …

        Source: `GET /api/shopee/get-item-sku-models/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_ITEM_SKU_MODELS_V1,
            {"site": site, "shopId": shop_id, "itemId": item_id, "offset": offset, "ratingType": rating_type},
        )

    async def get_item_snapshot_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, item_id: int
    ) -> Response[GetItemSnapshotV1Data]:
        """Item display snapshot (v1, 商品展示快照).

        Returns the data shown on an item page: name, picture, variants with review counts, price range and
        review filters.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            item_id: Id of the item, `item_id` in the cards of an item search or a shop item list.

        Returns:
            The response. Its `data` is `GetItemSnapshotV1Data`, inferred from examples.
            Fields: `price.observation_count`, `product.image_id`, `product.item_id`, `product.name`,
            `product.shop_id`, `review_filters.size_filter_count`, `product.variation_options[].name`,
            `product.variation_review_counts[].count`, `product.variation_review_counts[].name`,
            `product.variation_options[].options[].name`, `complete`, `market`, `site`, `warnings`,
            `price.currency`, `price.fallback_used`, `price.max`, `price.min`, `price.raw_values`,
            `price.scale`, …

        Source: `GET /api/shopee/get-item-snapshot/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ITEM_SNAPSHOT_V1, {"site": site, "shopId": shop_id, "itemId": item_id})

    async def get_search_facets_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, keyword: str
    ) -> Response[GetSearchFacetsV1Data]:
        """Search facets of a keyword (v1, 关键词搜索筛选项).

        Returns the filters that Shopee offers for a keyword: categories with item counts, brands, locations
        and shipping options.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            keyword: Words to search for.

        Returns:
            The response. Its `data` is `GetSearchFacetsV1Data`, inferred from examples.
            Fields: `data.brands[].name`, `data.facets[].count`, `data.locations[].display_name`,
            `data.locations[].name`, `data.shippings[].display_name`, `data.shippings[].name`,
            `data.facets[].category.display_name`, `data.facets[].category.name`, `market`, `site`,
            `data.bff_meta`, `data.colorful_block`, `data.disabled_filters`, `data.dynamic_filter`,
            `data.error`, `data.error_msg`, `data.filter_algorithm`, `data.price_ranges`, `data.shop_types`,
            `data.sub_errs`, …

        Source: `GET /api/shopee/get-search-facets/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_SEARCH_FACETS_V1, {"site": site, "keyword": keyword})

    async def get_shop_base_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, username: str
    ) -> Response[GetShopBaseV1Data]:
        """Basic shop profile (v1, 店铺基本信息).

        Returns the basic profile of a shop: id, name, description, followers, number of items, rating and
        chat response rate.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            username: User name of the shop, as in the address of its page.

        Returns:
            The response. Its `data` is `GetShopBaseV1Data`, inferred from examples.
            Fields: `data.data.brand_day_end_time`, `data.data.company_id`, `data.data.company_name`,
            `data.data.ctime`, `data.data.follower_count`, `data.data.item_count`,
            `data.data.last_active_time`, `data.data.name`, `data.data.response_time`,
            `data.data.video_entry_name`, `data.data.account.following_count`, `data.data.account.username`,
            `data.data.buyer_rating.rating_count`, `data.data.show_tab.new_arrival_tab.latest_item_ctime`,
            `market`, `site`, `data.error`, `data.error_msg`, `data.data.ab_test_info`,
            `data.data.background_color`, …

        Source: `GET /api/shopee/get-shop-base/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_SHOP_BASE_V1, {"site": site, "username": username})

    async def get_shop_categories_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, offset: str | None = None
    ) -> Response[GetShopCategoriesV1Data]:
        """Shop categories (v1, 店铺分类).

        Returns the item categories of a shop and the number of items in each.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            offset: Number of results to skip, from 0.

        Returns:
            The response. Its `data` is `GetShopCategoriesV1Data`, inferred from examples.
            Fields: `data.data.has_more`, `data.data.total`, `data.data.shop_categories[].display_name`,
            `data.data.shop_categories[].shop_category_id`, `data.data.shop_categories[].total`, `market`,
            `site`, `data.error`, `data.error_msg`, `data.data.ab_test`, `data.data.deco_layout`,
            `data.data.dynamic_translation_status`, `data.data.tier`, `data.data.all_products_cover.image`,
            `data.data.all_products_cover.is_adult`, `data.data.shop_categories[].category_type`,
            `data.data.shop_categories[].collection_type`, `data.data.shop_categories[].image`,
            `data.data.shop_categories[].is_adult`, `data.data.shop_categories[].is_generated`, …

        Source: `GET /api/shopee/get-shop-categories/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_SHOP_CATEGORIES_V1, {"site": site, "shopId": shop_id, "offset": offset})

    def iter_get_shop_categories_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, offset: str | None = None, max_pages: int
    ) -> AsyncPages[GetShopCategoriesV1Data]:
        """Iterate over the pages of `get_shop_categories_v1`; each is a response of it.

        The other arguments are those of `get_shop_categories_v1`; `offset` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_SHOP_CATEGORIES_V1, {"site": site, "shopId": shop_id, "offset": offset}, max_pages)

    async def get_shop_detail_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, username: str
    ) -> Response[GetShopDetailV1Data]:
        """Shop details (v1, 店铺详情).

        Returns a shop in detail: profile, location, good and bad ratings, preparation time, cancellation rate
        and flash sale status.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            username: User name of the shop, as in the address of its page.

        Returns:
            The response. Its `data` is `GetShopDetailV1Data`, inferred from examples.
            Fields: `data.data.ctime`, `data.data.follower_count`, `data.data.item_count`,
            `data.data.last_active_time`, `data.data.latest_item_ctime`, `data.data.mtime`, `data.data.name`,
            `data.data.preparation_time`, `data.data.response_time`,
            `data.data.show_official_shop_label_in_title`, `data.data.account.following_count`,
            `data.data.account.username`, `data.data.buyer_rating.rating_count`, `market`, `site`,
            `data.error`, `data.error_msg`, `data.version`, `data.data.ab_test_info`,
            `data.data.campaign_hot_deal_discount_min`, …

        Source: `GET /api/shopee/get-shop-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_SHOP_DETAIL_V1, {"site": site, "username": username})

    async def get_shop_item_list_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, username: str
    ) -> Response[GetShopItemListV1Data]:
        """Shop item list (v1, 店铺商品列表).

        Returns the item cards on a shop page, with title, price and sales. It covers the items shown there,
        not the whole catalog of the shop.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            username: User name of the shop, as in the address of its page.

        Returns:
            The response. Its `data` is `GetShopItemListV1Data`, inferred from examples.
            Fields: `card_count`, `cards[].display_model_id`, `cards[].display_price`, `cards[].item_id`,
            `cards[].shop_id`, `cards[].sold_text`, `cards[].title`, `query.username`, `market`, `site`,
            `cards[].currency`, `cards[].image_alt`, `cards[].image_url`, `cards[].model_selection_logic`,
            `cards[].price_texts`, `query.limit`, `semantics.authoritative_inventory_included`,
            `semantics.complete_shop_catalog`, `semantics.display_price_included`, `semantics.identity_level`,
            …

        Source: `GET /api/shopee/get-shop-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_SHOP_ITEM_LIST_V1, {"site": site, "username": username})

    async def get_shop_reviews_rich_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, offset: str | None = None
    ) -> Response[GetShopReviewsRichV1Data]:
        """Shop reviews with more fields (v1, 店铺评论（更多字段）).

        Returns the reviews of a shop with more fields than the plain list, such as pictures, videos, tags and
        likes. It has no filter by stars.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            offset: Number of results to skip, from 0.

        Returns:
            The response. Its `data` is `GetShopReviewsRichV1Data`, inferred from examples.
            Fields: `data.data.items[].author_username`, `data.data.items[].ctime`,
            `data.data.items[].like_count`, `data.data.items[].model_id`, `data.data.items[].mtime`,
            `data.data.items[].submit_time`, `data.data.items[].item_rating_reply.ctime`,
            `data.data.items[].item_rating_reply.mtime`, `data.data.items[].product_items[].model_name`,
            `data.data.items[].product_items[].name`, `market`, `site`, `data.error`, `data.error_msg`,
            `data.data.rateable`, `data.data.translation_status`, `data.data.items[].anonymous`,
            `data.data.items[].author_portrait`, `data.data.items[].author_shopid`,
            `data.data.items[].can_follow_up`, …

        Source: `GET /api/shopee/get-shop-reviews-rich/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_SHOP_REVIEWS_RICH_V1, {"site": site, "shopId": shop_id, "offset": offset})

    def iter_get_shop_reviews_rich_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int, offset: str | None = None, max_pages: int
    ) -> AsyncPages[GetShopReviewsRichV1Data]:
        """Iterate over the pages of `get_shop_reviews_rich_v1`; each is a response of it.

        The other arguments are those of `get_shop_reviews_rich_v1`; `offset` stand for the page to begin
        with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_SHOP_REVIEWS_RICH_V1, {"site": site, "shopId": shop_id, "offset": offset}, max_pages)

    async def get_shop_reviews_v1(
        self,
        *,
        site: Literal["TW", "ID", "TH"] | str,
        shop_id: int,
        offset: str | None = None,
        rating_type: str | None = None,
    ) -> Response[GetShopReviewsV1Data]:
        """Shop reviews (v1, 店铺评论).

        Returns the reviews of the items of a shop. They can be filtered by stars.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.
            offset: Number of results to skip, from 0.
            rating_type: Stars of the reviews to return, 1 to 5; 0 returns all reviews.

        Returns:
            The response. Its `data` is `GetShopReviewsV1Data`, inferred from examples.
            Fields: `data.data.items[].author_username`, `data.data.items[].ctime`, `data.data.items[].mtime`,
            `data.data.items[].submit_time`, `data.data.items[].item_rating_reply.ctime`,
            `data.data.items[].item_rating_reply.mtime`, `data.data.items[].product_items[].model_name`,
            `data.data.items[].product_items[].name`, `market`, `site`, `data.error`, `data.error_msg`,
            `data.data.items[].algo_template_abt`, `data.data.items[].anonymous`,
            `data.data.items[].author_portrait`, `data.data.items[].author_shopid`,
            `data.data.items[].can_follow_up`, `data.data.items[].cmtid`, `data.data.items[].comment`,
            `data.data.items[].editable`, …

        Source: `GET /api/shopee/get-shop-reviews/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_SHOP_REVIEWS_V1, {"site": site, "shopId": shop_id, "offset": offset, "ratingType": rating_type}
        )

    def iter_get_shop_reviews_v1(
        self,
        *,
        site: Literal["TW", "ID", "TH"] | str,
        shop_id: int,
        offset: str | None = None,
        rating_type: str | None = None,
        max_pages: int,
    ) -> AsyncPages[GetShopReviewsV1Data]:
        """Iterate over the pages of `get_shop_reviews_v1`; each is a response of it.

        The other arguments are those of `get_shop_reviews_v1`; `offset` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_SHOP_REVIEWS_V1,
            {"site": site, "shopId": shop_id, "offset": offset, "ratingType": rating_type},
            max_pages,
        )

    async def get_shop_seo_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, shop_id: int
    ) -> Response[GetShopSeoV1Data]:
        """Shop page summary and ratings (v1, 店铺页概要与评分).

        Returns the shop data that Shopee gives to search engines: page title, page description, and items
        with price, sales, item rating and shop rating.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Id of the shop, `shop_id` in the cards of an item search.

        Returns:
            The response. Its `data` is `GetShopSeoV1Data`, inferred from examples.
            Fields: `data.data.page_title`, `data.data.items[].bundle_deal_id`, `data.data.items[].cmt_count`,
            `data.data.items[].ctime`, `data.data.items[].discount`,
            `data.data.items[].flash_sale_ongoing_sold_count`, `data.data.items[].liked_count`,
            `data.data.items[].name`, `data.data.items[].price`, `data.data.items[].price_before_discount`,
            `data.data.items[].price_max_before_discount`, `data.data.items[].price_min_before_discount`,
            `data.data.items[].raw_discount`, `data.data.items[].reference_item_id`,
            `data.data.items[].shop_name`, `data.data.items[].show_discount`,
            `data.data.items[].show_official_shop_label_in_title`,
            `data.data.items[].add_on_deal_info.add_on_deal_id`,
            `data.data.items[].item_card_display_label.item_id`,
            `data.data.items[].item_card_display_label.model_id`, …

        Source: `GET /api/shopee/get-shop-seo/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_SHOP_SEO_V1, {"site": site, "shopId": shop_id})

    async def search_item_list_v1(
        self, *, site: Literal["TW", "ID", "TH"] | str, keyword: str
    ) -> Response[SearchItemListV1Data]:
        """Item search (v1, 商品搜索).

        Searches the items of a Shopee site by keyword. Returns item cards with item id, shop id, title,
        picture and price.

        Args:
            site: Shopee site to query.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            keyword: Words to search for.

        Returns:
            The response. Its `data` is `SearchItemListV1Data`, inferred from examples.
            Fields: `card_count`, `cards[].display_model_id`, `cards[].display_price`, `cards[].item_id`,
            `cards[].shop_id`, `cards[].sold_text`, `cards[].title`, `market`, `site`, `cards[].currency`,
            `cards[].image_alt`, `cards[].image_url`, `cards[].model_selection_logic`, `cards[].price_texts`,
            `query.keyword`, `query.limit`, `semantics.authoritative_inventory_included`,
            `semantics.complete_sku_catalog`, `semantics.display_price_included`, `semantics.identity_level`.

        Source: `GET /api/shopee/search-item-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(SEARCH_ITEM_LIST_V1, {"site": site, "keyword": keyword})
