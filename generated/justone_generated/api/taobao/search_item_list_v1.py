"""Data of `taobao.search_item_list_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ExtraMap(Model):
    mtop_cost_millis: int | None = key("MtopCostMillis")


@define(repr=False)
class BrandListItem(Model):
    brand_id: int | None = key("brandId")
    brand_name: str | None = key("brandName")
    count: int | None = None


@define(repr=False)
class SearchItemListV1DataModel(Model):
    brand_list: list[BrandListItem] | None = key("brandList")
    response_status: int | None = key("responseStatus")
    success: bool | None = None
    trace_list: list[Any] | None = key("traceList")


@define(repr=False)
class SearchItemListV1Data(Model):
    code: str | None = None
    extra_map: ExtraMap | None = key("extraMap")
    model: SearchItemListV1DataModel | None = None


DATA = SearchItemListV1Data
