"""Data of `tiktok_shop.search_products_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class FilterQuickOption(Model):
    display_name: str | None = key("displayName")
    filter_group_type: int | None = key("filterGroupType")
    filter_option_id: str | None = key("filterOptionId")
    quick_filter_style: str | None = key("quickFilterStyle")
    section_title: str | None = key("sectionTitle")


@define(repr=False)
class FilterSection(Model):
    filter_group_type: int | None = key("filterGroupType")
    has_all_option: bool | None = key("hasAllOption", optional=True, nullable=True)
    id: str | None = None
    is_color_section: bool | None = key("isColorSection")
    is_one_per_line: bool | None = key("isOnePerLine")
    is_price_range: bool | None = key("isPriceRange", optional=True, nullable=True)
    option_background_colors: Any = key("optionBackgroundColors")
    option_groups: Any = key("optionGroups")
    options: dict[str, str] | None = None
    price_range_input_info: Any = key("priceRangeInputInfo")
    show_custom_price_input: bool | None = key("showCustomPriceInput", optional=True, nullable=True)
    title: str | None = None
    type: str | None = None


@define(repr=False)
class LoadMoreParams(Model):
    api_source: int | None = None
    offset: int | None = None
    page_token: str | None = None


@define(repr=False)
class BrandInfo(Model):
    brand_name: str | None = None


@define(repr=False)
class Image(Model):
    height: int | None = None
    uri: str | None = None
    url_list: list[str] | None = None
    width: int | None = None


@define(repr=False)
class ProductMarketingInfo(Model):
    placement_labels: Any = None
    placement_labels_ui: Any = None


@define(repr=False)
class ProductPriceInfo(Model):
    currency_name: str | None = None
    currency_show_mode: int | None = None
    currency_symbol: str | None = None
    decimal_point_symbol: str | None = None
    discount_decimal: str | None = key(optional=True, nullable=True)
    discount_format: str | None = key(optional=True, nullable=True)
    origin_price_decimal: str | None = key(optional=True, nullable=True)
    origin_price_format: str | None = key(optional=True, nullable=True)
    price_prefix: str | None = key(optional=True, nullable=True)
    promotion_deduction_details: Any = None
    reduce_price_format: str | None = key(optional=True, nullable=True)
    sale_price_decimal: str | None = None
    sale_price_decimal_part_format: str | None = None
    sale_price_format: str | None = None
    sale_price_integer_part_format: str | None = None
    show_currency_space: bool | None = None
    single_product_price_decimal: str | None = None
    single_product_price_format: str | None = None
    sku_id: str | None = None
    symbol_position: int | None = None


@define(repr=False)
class RateInfo(Model):
    review_count: str | None = None
    score: float | None = None


@define(repr=False)
class Shop(Model):
    seller_id: str | None = None
    shop_logo: Image | None = None
    shop_name: str | None = None
    store_blue_v_label: Any = key("store_blueV_label")


@define(repr=False)
class SeoUrl(Model):
    canonical_url: str | None = None
    slug: str | None = None
    type: int | None = None
    updated_at: str | None = None
    version: int | None = None


@define(repr=False)
class PriceInfo(Model):
    currency_name: str | None = None
    currency_show_mode: int | None = None
    currency_symbol: str | None = None
    decimal_point_symbol: str | None = None
    discount_decimal: str | None = key(optional=True, nullable=True)
    discount_format: str | None = key(optional=True, nullable=True)
    origin_price_decimal: str | None = key(optional=True, nullable=True)
    origin_price_format: str | None = key(optional=True, nullable=True)
    promotion_deduction_details: Any = None
    reduce_price_format: str | None = key(optional=True, nullable=True)
    sale_price_decimal: str | None = None
    sale_price_decimal_part_format: str | None = None
    sale_price_format: str | None = None
    sale_price_integer_part_format: str | None = None
    show_currency_space: bool | None = None
    single_product_price_decimal: str | None = None
    single_product_price_format: str | None = None
    sku_id: str | None = None
    symbol_position: int | None = None


@define(repr=False)
class SkuInfoItem(Model):
    price_info: PriceInfo | None = key("PriceInfo")
    sku_id: str | None = key("SkuId")


@define(repr=False)
class SoldInfo(Model):
    sold_count: int | None = None


@define(repr=False)
class Product(Model):
    brand_info: BrandInfo | None = None
    image: Image | None = None
    product_id: str | None = None
    product_marketing_info: ProductMarketingInfo | None = None
    product_price_info: ProductPriceInfo | None = None
    rate_info: RateInfo | None = None
    seller_info: Shop | None = None
    seo_url: SeoUrl | None = None
    sku_info: list[SkuInfoItem] | None = None
    sold_info: SoldInfo | None = None
    title: str | None = None
    transparent_image: Any = None


@define(repr=False)
class Data(Model):
    filter_quick_options: list[FilterQuickOption] | None = None
    filter_sections: list[FilterSection] | None = None
    has_more: bool | None = None
    load_more_params: LoadMoreParams | None = None
    products: list[Product] | None = None
    shops: list[Shop] | None = None


@define(repr=False)
class SearchProductsV1Data(Model):
    code: int | None = None
    data: Data | None = None
    message: str | None = None


DATA = SearchProductsV1Data
