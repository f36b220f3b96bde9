"""Data of `temu.get_homepage_goods_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Good(Model):
    currency: str | None = None
    goods_id: int | None = None
    link_url: str | None = None
    price: int | None = None
    price_str: str | None = None
    thumb_url: str | None = None
    title: str | None = None


@define(repr=False)
class GetHomepageGoodsV1Data(Model):
    count: int | None = None
    currency: str | None = None
    goods: list[Good] | None = None
    site: str | None = None


DATA = GetHomepageGoodsV1Data
