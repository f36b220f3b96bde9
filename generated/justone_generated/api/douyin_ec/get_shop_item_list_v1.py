"""Data of `douyin_ec.get_shop_item_list_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Product(Model):
    cover: str | None = None
    month_sales: int | None = None
    price: float | None = None
    product_id: str | None = None
    product_tags: list[str] | None = None
    promotion_id: str | None = None
    title: str | None = None


@define(repr=False)
class GetShopItemListV1Data(Model):
    page: int | None = None
    products: list[Product] | None = None
    shop_id: str | None = None
    total: int | None = None
    total_pages: int | None = None


DATA = GetShopItemListV1Data
