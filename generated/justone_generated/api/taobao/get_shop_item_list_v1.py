"""Data of `taobao.get_shop_item_list_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class GetShopItemListV1Data(Model):
    result_list: list[Any] | None = key("resultList")


DATA = GetShopItemListV1Data
