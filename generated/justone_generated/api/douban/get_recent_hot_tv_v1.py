"""Data of `douban.get_recent_hot_tv_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Pic(Model):
    large: str | None = None
    normal: str | None = None


@define(repr=False)
class Rating(Model):
    count: int | None = None
    max: int | None = None
    star_count: float | None = None
    value: float | None = None


@define(repr=False)
class Item(Model):
    card_subtitle: str | None = None
    episodes_info: str | None = None
    id: str | None = None
    is_new: bool | None = None
    pic: Pic | None = None
    rating: Rating | None = None
    title: str | None = None
    type: str | None = None
    uri: str | None = None


@define(repr=False)
class RecommendTag(Model):
    category: str | None = None
    selected: bool | None = None
    title: str | None = None
    type: str | None = None


@define(repr=False)
class Type(Model):
    selected: bool | None = None
    title: str | None = None
    type: str | None = None


@define(repr=False)
class Tag(Model):
    category: str | None = None
    selected: bool | None = None
    title: str | None = None
    types: list[Type] | None = None


@define(repr=False)
class GetRecentHotTvV1Data(Model):
    category: str | None = None
    items: list[Item] | None = None
    recommend_tags: list[RecommendTag] | None = None
    tags: list[Tag] | None = None
    total: int | None = None
    type: str | None = None


DATA = GetRecentHotTvV1Data
