"""Data of `jd.get_shop_item_list_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ItemListItem(Model):
    item_id: str | None = key("itemId")
    link: str | None = None
    title: str | None = None


@define(repr=False)
class GetShopItemListV1Data(Model):
    item_list: list[ItemListItem] | None = key("ItemList")
    total_page: int | None = key("TotalPage")
    shop_id: str | None = key("shopId")
    shop_name: str | None = key("shopName")
    total_results: int | None = key("totalResults")
    vender_id: str | None = key("venderId")


DATA = GetShopItemListV1Data
