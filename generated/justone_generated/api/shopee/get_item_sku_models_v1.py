"""Data of `shopee.get_item_sku_models_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class GetItemSkuModelsV1DataModel(Model):
    model_id: int | None = None
    model_names: list[str] | None = None
    review_observations: int | None = None


@define(repr=False)
class Observation(Model):
    cmtid: int | None = None
    ctime: int | None = None
    is_snapshot: int | None = None
    model_id: int | None = None
    model_name: str | None = None
    rating_star: int | None = None
    snapshot_id: int | None = None


@define(repr=False)
class Page(Model):
    shop_reviews_returned: int | None = None
    target_observations: int | None = None
    unique_models: int | None = None


@define(repr=False)
class Query(Model):
    item_id: int | None = None
    limit: int | None = None
    offset: int | None = None
    rating_type: int | None = None
    shop_id: int | None = None


@define(repr=False)
class Semantics(Model):
    authoritative_inventory_included: bool | None = None
    complete_catalog: bool | None = None
    identity_level: str | None = None
    price_included: bool | None = None


@define(repr=False)
class GetItemSkuModelsV1Data(Model):
    market: str | None = None
    models: list[GetItemSkuModelsV1DataModel] | None = None
    observations: list[Observation] | None = None
    page: Page | None = None
    query: Query | None = None
    semantics: Semantics | None = None
    site: str | None = None


DATA = GetItemSkuModelsV1Data
