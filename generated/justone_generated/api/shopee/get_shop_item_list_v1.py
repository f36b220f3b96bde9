"""Data of `shopee.get_shop_item_list_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

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
    sold_text: str | None = None
    title: str | None = None


@define(repr=False)
class Query(Model):
    limit: int | None = None
    username: str | None = None


@define(repr=False)
class Semantics(Model):
    authoritative_inventory_included: bool | None = None
    complete_shop_catalog: bool | None = None
    display_price_included: bool | None = None
    identity_level: str | None = None
    page_product_cards_only: bool | None = None


@define(repr=False)
class GetShopItemListV1Data(Model):
    card_count: int | None = None
    cards: list[Card] | None = None
    market: str | None = None
    query: Query | None = None
    semantics: Semantics | None = None
    site: str | None = None


DATA = GetShopItemListV1Data
