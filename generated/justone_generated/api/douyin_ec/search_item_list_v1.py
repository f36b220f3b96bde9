"""Data of `douyin_ec.search_item_list_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Extra(Model):
    channel_id: str | None = None
    material_type: str | None = None
    recall_type: str | None = None
    search_id: str | None = None
    session_id: str | None = None


@define(repr=False)
class ExtendInfo(Model):
    data_report: Any = None
    is_in_cart: bool | None = None


@define(repr=False)
class Price(Model):
    decimal: str | None = None
    integer: str | None = None
    origin: int | None = None
    suffix: str | None = None


@define(repr=False)
class PriceDesc(Model):
    price: Price | None = None
    price_text: str | None = None


@define(repr=False)
class MarketingInfo(Model):
    price_desc: PriceDesc | None = None


@define(repr=False)
class FirstCategory(Model):
    category_id: int | None = None
    category_name: str | None = None


@define(repr=False)
class Category(Model):
    first_category: FirstCategory | None = None
    fourth_category: FirstCategory | None = None
    leaf_layer: int | None = None
    second_category: FirstCategory | None = None
    third_category: FirstCategory | None = None


@define(repr=False)
class MainImg(Model):
    uri: str | None = None
    url_list: list[str] | None = None


@define(repr=False)
class MonthSale(Model):
    origin: int | None = None


@define(repr=False)
class ProductStatus(Model):
    check_status: int | None = None
    status: int | None = None


@define(repr=False)
class SaleAxisItem(Model):
    x: str | None = None
    y: int | None = None


@define(repr=False)
class ProductInfo(Model):
    category: Category | None = None
    detail_url: str | None = None
    main_img: MainImg | None = None
    month_sale: MonthSale | None = None
    month_sale_text: str | None = None
    name: str | None = None
    product_status: ProductStatus | None = None
    sale_axis: list[SaleAxisItem] | None = None
    white_img: Any = None


@define(repr=False)
class Cos(Model):
    cos_fee: Price | None = None
    cos_ratio: Price | None = None


@define(repr=False)
class CosInfo(Model):
    cos: Cos | None = None
    cos_type: int | None = None
    tiered_cos_info: Any = None


@define(repr=False)
class TicketTipInfo(Model):
    bind_decision: int | None = key(optional=True, nullable=True)
    ticket_sign_status: int | None = key(optional=True, nullable=True)
    type: int | None = None


@define(repr=False)
class PromotionInfo(Model):
    cooper_author_num: Price | None = None
    cos_info: CosInfo | None = None
    promotion_status: int | None = None
    ticket_tip_info: TicketTipInfo | None = None


@define(repr=False)
class ShopLogo(Model):
    url_list: list[str] | None = None


@define(repr=False)
class ShopScore(Model):
    percentage: int | None = None
    rating: str | None = None
    rise_than_7d_ago: int | None = None
    score: int | None = None


@define(repr=False)
class ShopScoreInfo(Model):
    has_data: bool | None = None
    shop_score: ShopScore | None = None


@define(repr=False)
class ShopInfo(Model):
    shop_id: int | None = None
    shop_logo: ShopLogo | None = None
    shop_name: str | None = None
    shop_score_info: ShopScoreInfo | None = None


@define(repr=False)
class Text(Model):
    color: str | None = key(optional=True, nullable=True)
    text: str | None = None


@define(repr=False)
class SecondTag(Model):
    border_color: str | None = None
    tag_type: int | None = None
    text: Text | None = None
    type: str | None = None


@define(repr=False)
class TagInfo(Model):
    second_tags: list[SecondTag] | None = None
    tag_codes: list[str] | None = None


@define(repr=False)
class BaseModel(Model):
    extend_info: ExtendInfo | None = None
    marketing_info: MarketingInfo | None = None
    product_info: ProductInfo | None = None
    promotion_info: PromotionInfo | None = None
    shop_info: ShopInfo | None = None
    tag_info: TagInfo | None = None


@define(repr=False)
class SelectionSquareModel(Model):
    card_resource_info: Any = None
    hit_ranking_list: bool | None = None
    is_adv_approve: bool | None = None
    sell_point: Any = None


@define(repr=False)
class CustomModel(Model):
    selection_square_model: SelectionSquareModel | None = None


@define(repr=False)
class SummaryPromotion(Model):
    base_model: BaseModel | None = None
    custom_model: CustomModel | None = None
    product_id: str | None = None
    promotion_id: str | None = None


@define(repr=False)
class SearchItemListV1Data(Model):
    extra: Extra | None = None
    has_more: bool | None = None
    log_id: str | None = None
    promotions: list[Any] | None = None
    promotions_pc: Any = None
    shops: Any = None
    summary_authors: list[Any] | None = None
    summary_promotions: list[SummaryPromotion] | None = None
    summary_shops: list[Any] | None = None
    total: int | None = None


DATA = SearchItemListV1Data
