"""Data of `shopee.search_item_list_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Card(Model):
    currency: str | None = None
    display_model_id: int | None = None
    display_price: int | None = None
    image_alt: str | None = None
    image_url: str | None = None
    item_id: int | None = None
    model_selection_logic: int | None = None
    price_texts: list[str] | None = None
    shop_id: int | None = None
    sold_text: Any = None
    title: str | None = None


@define(repr=False)
class Query(Model):
    keyword: str | None = None
    limit: int | None = None


@define(repr=False)
class Semantics(Model):
    authoritative_inventory_included: bool | None = None
    complete_sku_catalog: bool | None = None
    display_price_included: bool | None = None
    identity_level: str | None = None


@define(repr=False)
class SearchItemListV1Data(Model):
    card_count: int | None = None
    cards: list[Card] | None = None
    market: str | None = None
    query: Query | None = None
    semantics: Semantics | None = None
    site: str | None = None


DATA = SearchItemListV1Data
