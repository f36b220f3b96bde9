"""Data of `jd.get_item_price_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class DataItem(Model):
    good_id: str | None = None
    price: int | None = None


@define(repr=False)
class GetItemPriceV1Data(Model):
    data: list[DataItem] | None = None


DATA = GetItemPriceV1Data
