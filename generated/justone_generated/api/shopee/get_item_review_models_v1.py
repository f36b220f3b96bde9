"""Data of `shopee.get_item_review_models_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class CountInfo(Model):
    count: int | None = None
    name: str | None = None


@define(repr=False)
class Option(Model):
    image: str | None = None
    name: str | None = None


@define(repr=False)
class OptionInfo(Model):
    name: str | None = None
    options: list[Option] | None = None


@define(repr=False)
class DataData(Model):
    count_infos: list[CountInfo] | None = None
    item_image: str | None = None
    item_name: str | None = None
    option_infos: list[OptionInfo] | None = None


@define(repr=False)
class Data(Model):
    data: DataData | None = None
    error: int | None = None


@define(repr=False)
class GetItemReviewModelsV1Data(Model):
    data: Data | None = None
    market: str | None = None
    site: str | None = None


DATA = GetItemReviewModelsV1Data
