"""Data of `shopee.get_item_review_tags_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class DataData(Model):
    signature: str | None = None
    size_filter_count: int | None = None


@define(repr=False)
class Data(Model):
    data: DataData | None = None
    error: int | None = None


@define(repr=False)
class GetItemReviewTagsV1Data(Model):
    data: Data | None = None
    market: str | None = None
    site: str | None = None


DATA = GetItemReviewTagsV1Data
