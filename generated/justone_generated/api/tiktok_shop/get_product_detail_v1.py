"""Data of `tiktok_shop.get_product_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class RecommendedCategory(Model):
    category_id: str | None = None
    category_name: str | None = None
    category_name_en: str | None = None


@define(repr=False)
class CategoryInfo(Model):
    recommended_categories: list[RecommendedCategory] | None = None


@define(repr=False)
class AvailabilityModel(Model):
    reason: int | None = None


@define(repr=False)
class BaseResp(Model):
    status_code: int | None = key("StatusCode")
    status_message: str | None = key("StatusMessage")


@define(repr=False)
class ProductModel(Model):
    biz_type: int | None = None
    description: str | None = None
    images: list[Any] | None = None
    name: str | None = None
    product_id: str | None = None
    product_properties: list[Any] | None = None
    sale_properties: list[Any] | None = None
    seller_id: str | None = None
    skus: list[Any] | None = None
    sold_count: str | None = None
    videos: Any = None


@define(repr=False)
class PromotionProductPrice(Model):
    feature: Any = None
    min_price: Any = None
    skus_price: Any = None


@define(repr=False)
class PromotionModel(Model):
    promotion_logistic_list: list[Any] | None = None
    promotion_product_price: PromotionProductPrice | None = None
    reserve_stock_map: Any = None


@define(repr=False)
class ReviewModel(Model):
    product_overall_score: int | None = None
    product_review_count: str | None = None


@define(repr=False)
class BusinessComplianceInfo(Model):
    business_address: str | None = None
    business_name: str | None = None


@define(repr=False)
class SafetyModel(Model):
    business_compliance_info: BusinessComplianceInfo | None = None
    legit_warnings: list[Any] | None = None


@define(repr=False)
class ShopLogo(Model):
    height: int | None = None
    uri: str | None = None
    url_list: Any = None
    width: int | None = None


@define(repr=False)
class SellerModel(Model):
    shop_logo: ShopLogo | None = None
    shop_name: str | None = None


@define(repr=False)
class ProductInfo(Model):
    availability_model: AvailabilityModel | None = None
    base_resp: BaseResp | None = None
    logistic_model: Any = None
    product_model: ProductModel | None = None
    promotion_model: PromotionModel | None = None
    review_model: ReviewModel | None = None
    safety_model: SafetyModel | None = None
    seller_model: SellerModel | None = None


@define(repr=False)
class ShopInfoShopLogo(Model):
    height: int | None = None
    uri: str | None = None
    url_list: list[str] | None = None
    width: int | None = None


@define(repr=False)
class StoreSubScoreItem(Model):
    high_light_tag: int | None = key(optional=True, nullable=True)
    platform_rate_type: int | None = None
    score: float | None = None
    score_percentage: str | None = None
    type: int | None = None


@define(repr=False)
class ShopInfo(Model):
    background: Any = None
    best_rating: str | None = None
    creator_name: str | None = None
    desc: str | None = None
    display_on_sell_product_count: str | None = None
    enable_follow: bool | None = None
    followers_count: str | None = None
    format_followers_count: str | None = None
    format_global_sold_count: str | None = None
    format_sold_count: str | None = None
    format_video_count: str | None = None
    global_seller_id: str | None = None
    global_sold_count: str | None = None
    on_sell_product_count: int | None = None
    region: str | None = None
    review_count: int | None = None
    seller_id: str | None = None
    shop_identity_label: Any = None
    shop_link: str | None = None
    shop_logo: ShopInfoShopLogo | None = None
    shop_name: str | None = None
    shop_rating: str | None = None
    sold_count: int | None = None
    store_sub_score: list[StoreSubScoreItem] | None = None
    video_count: str | None = None
    worst_rating: str | None = None


@define(repr=False)
class ComponentData(Model):
    category_info: CategoryInfo | None = None
    error_code: int | None = None
    error_message: str | None = None
    hot_reviews: list[Any] | None = None
    product_info: ProductInfo | None = None
    reviews_info: Any = None
    shop_info: ShopInfo | None = None
    shop_performance: list[Any] | None = None
    vouchers: list[Any] | None = None


@define(repr=False)
class ComponentsMapItem(Model):
    component_data: ComponentData | None = None
    component_name: str | None = None
    component_type: str | None = None
    fe_config: Any = None


@define(repr=False)
class PageConfig(Model):
    components_map: list[ComponentsMapItem] | None = None
    global_fe_config: Any = None


@define(repr=False)
class ProductData(Model):
    ab_test: Any = None
    page_config: PageConfig | None = None


@define(repr=False)
class GetProductDetailV1Data(Model):
    product_data: ProductData | None = None


DATA = GetProductDetailV1Data
