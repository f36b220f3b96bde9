"""Data of `douyin_ec.get_item_detail_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class AuthorData(Model):
    code: int | None = None


@define(repr=False)
class ProductBase(Model):
    big_imgs: list[str] | None = None
    cover: str | None = None
    images: list[str] | None = None
    is_global_shoping: bool | None = None
    is_sui_xin_tui: bool | None = None
    title: str | None = None
    white_background: str | None = None


@define(repr=False)
class CommentLabel(Model):
    good_ratio: str | None = None


@define(repr=False)
class ProductComment(Model):
    comment_label: CommentLabel | None = None
    good_ratio: float | None = None


@define(repr=False)
class PrivilegeInfoDetailItem(Model):
    content: str | None = None
    icon: Any = None
    link: str | None = key(optional=True, nullable=True)
    tag_id: str | None = None
    title: str | None = None


@define(repr=False)
class PrivilegeInfoLabel(Model):
    privilege_id: int | None = None
    privilege_info_detail: list[PrivilegeInfoDetailItem] | None = None


@define(repr=False)
class ProductPrivilege(Model):
    privilege_info_label: PrivilegeInfoLabel | None = None


@define(repr=False)
class ProductLabel(Model):
    sales_num: int | None = None
    sales_text: str | None = None


@define(repr=False)
class ProductSales(Model):
    product_label: ProductLabel | None = None
    sell_num: int | None = None
    total_sales: int | None = None


@define(repr=False)
class Product(Model):
    product_base: ProductBase | None = None
    product_comment: ProductComment | None = None
    product_privilege: ProductPrivilege | None = None
    product_sales: ProductSales | None = None


@define(repr=False)
class ShopBase(Model):
    platform_source: int | None = None
    shop_logo: str | None = None
    shop_name: str | None = None


@define(repr=False)
class Shop(Model):
    shop_base: ShopBase | None = None
    shop_id: str | None = None


@define(repr=False)
class GetItemDetailV2DataModel(Model):
    author_data: AuthorData | None = None
    comment_data: AuthorData | None = None
    content_data: AuthorData | None = None
    hot_content_data: AuthorData | None = None
    material_data: AuthorData | None = None
    product: Product | None = None
    promotion_data: AuthorData | None = None
    shop: Shop | None = None
    shop_product_data: AuthorData | None = None


@define(repr=False)
class GetItemDetailV2Data(Model):
    item_type: int | None = None
    label: Any = None
    model: GetItemDetailV2DataModel | None = None
    product_id: str | None = None
    promotion_id: str | None = None


DATA = GetItemDetailV2Data
