"""Data of `shopee.get_shop_seo_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Footer(Model):
    data: str | None = None


@define(repr=False)
class AddOnDealInfo(Model):
    add_on_deal_id: int | None = None
    add_on_deal_label: str | None = None
    status: int | None = None
    sub_type: int | None = None


@define(repr=False)
class GlobalCat(Model):
    catid: list[int] | None = None


@define(repr=False)
class ItemCardDisplayLabel(Model):
    is_teaser: bool | None = None
    item_id: int | None = None
    label_type: int | None = None
    model_id: int | None = None
    promotion_id: int | None = None
    promotion_type: int | None = None


@define(repr=False)
class ItemCardDisplayPrice(Model):
    applied_product_promo_price: int | None = None
    discount: int | None = None
    discount_text: str | None = None
    item_id: int | None = None
    model_id: int | None = None
    model_selection_logic: int | None = None
    original_price: int | None = None
    price: int | None = None
    promotion_id: int | None = None
    promotion_type: int | None = None
    strikethrough_price: int | None = None


@define(repr=False)
class ItemCardDisplaySoldCount(Model):
    display_sold_count: int | None = None
    display_sold_count_text: str | None = None
    global_historical_sold_count_text: str | None = None
    local_historical_sold_count_text: str | None = None
    local_monthly_sold_count_text: str | None = None
    rounded_display_sold_count: int | None = None
    rounded_global_historical_sold_count: int | None = None
    rounded_local_historical_sold_count: int | None = None
    rounded_local_monthly_sold_count: int | None = None


@define(repr=False)
class ItemRating(Model):
    rating_count: list[int] | None = None
    rating_star: float | None = None
    rcount_with_context: int | None = None
    rcount_with_image: int | None = None


@define(repr=False)
class TierVariation(Model):
    images: list[str] | None = key(optional=True, nullable=True)
    name: str | None = None
    options: list[str] | None = None
    type: int | None = None


@define(repr=False)
class Item(Model):
    add_on_deal_info: AddOnDealInfo | None = None
    badge_icon_type: int | None = None
    brand: str | None = None
    bundle_deal_id: int | None = None
    can_use_bundle_deal: bool | None = None
    can_use_cod: bool | None = None
    can_use_wholesale: bool | None = None
    catid: int | None = None
    cb_option: int | None = None
    cmt_count: int | None = None
    ctime: int | None = None
    currency: str | None = None
    discount: str | None = None
    flag: int | None = None
    flash_sale_ongoing_sold_count: int | None = None
    flash_sale_stock: int | None = None
    global_cat: GlobalCat | None = None
    has_lowest_price_guarantee: bool | None = None
    has_model_with_available_shopee_stock: bool | None = None
    historical_sold: int | None = None
    image: str | None = None
    images: list[str] | None = None
    is_adult: bool | None = None
    is_cc_installment_payment_eligible: bool | None = None
    is_mart: bool | None = None
    is_non_cc_installment_payment_eligible: bool | None = None
    is_official_shop: bool | None = None
    is_on_flash_sale: bool | None = None
    is_preferred_plus_seller: bool | None = None
    is_service_by_shopee: bool | None = None
    is_sexual: bool | None = None
    is_shopee_choice: bool | None = None
    item_card_display_label: ItemCardDisplayLabel | None = None
    item_card_display_price: ItemCardDisplayPrice | None = None
    item_card_display_sold_count: ItemCardDisplaySoldCount | None = None
    item_rating: ItemRating | None = None
    item_status: str | None = None
    item_type: int | None = None
    itemid: int | None = None
    label_ids: list[int] | None = None
    liked: bool | None = None
    liked_count: int | None = None
    name: str | None = None
    need_kyc: bool | None = None
    price: int | None = None
    price_before_discount: int | None = None
    price_max: int | None = None
    price_max_before_discount: int | None = None
    price_min: int | None = None
    price_min_before_discount: int | None = None
    raw_discount: int | None = None
    reference_item_id: str | None = None
    shop_location: str | None = None
    shop_name: str | None = None
    shop_rating: float | None = None
    shopee_verified: bool | None = None
    shopid: int | None = None
    show_discount: int | None = None
    show_free_shipping: bool | None = None
    show_official_shop_label: bool | None = None
    show_official_shop_label_in_title: bool | None = None
    show_shopee_verified_label: bool | None = None
    size_chart: str | None = None
    sold: int | None = None
    status: int | None = None
    stock: int | None = None
    tier_variations: list[TierVariation] | None = None
    transparent_background_image: str | None = None


@define(repr=False)
class DataData(Model):
    footer: Footer | None = None
    indexable: bool | None = None
    items: list[Item] | None = None
    meta_description: str | None = None
    page_title: str | None = None


@define(repr=False)
class Data(Model):
    data: DataData | None = None
    error: int | None = None
    error_msg: str | None = None


@define(repr=False)
class GetShopSeoV1Data(Model):
    data: Data | None = None
    market: str | None = None
    site: str | None = None


DATA = GetShopSeoV1Data
