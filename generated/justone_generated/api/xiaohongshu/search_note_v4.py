"""Data of `xiaohongshu.search_note_v4`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class ApiInfo(Model):
    code: int | None = None
    message: str | None = None
    search_id: str | None = None
    session_id: str | None = None


@define(repr=False)
class GeoInfo(Model):
    distance: str | None = None


@define(repr=False)
class ImagesListItem(Model):
    fileid: str | None = None
    height: int | None = None
    need_load_original_image: bool | None = None
    original: str | None = None
    trace_id: str | None = None
    url: str | None = None
    url_size_large: str | None = None
    width: int | None = None


@define(repr=False)
class User(Model):
    followed: bool | None = None
    images: str | None = None
    nickname: str | None = None
    red_id: str | None = None
    red_official_verified: bool | None = None
    userid: str | None = None


@define(repr=False)
class Note(Model):
    collected: bool | None = None
    collected_count: int | None = None
    comments_count: int | None = None
    desc: str | None = None
    geo_info: GeoInfo | None = None
    has_music: bool | None = None
    id: str | None = None
    images_list: list[ImagesListItem] | None = None
    last_update_time: int | None = None
    liked: bool | None = None
    liked_count: int | None = None
    niced: bool | None = None
    shared_count: int | None = None
    tags: list[Any] | None = None
    timestamp: int | None = None
    title: str | None = None
    type: str | None = None
    user: User | None = None


@define(repr=False)
class StrategyInfo(Model):
    query_average_impression_count: int | None = None
    query_can_guide_to_feed: bool | None = None


@define(repr=False)
class SearchMeta(Model):
    can_cut: bool | None = None
    is_broad_query: bool | None = None
    query_type: Any = None
    show_single_col: bool | None = None
    strategy_info: StrategyInfo | None = None


@define(repr=False)
class Statistics(Model):
    ads_count: int | None = None
    note_count: int | None = None
    recommend_count: int | None = None
    total_items: int | None = None
    video_count: int | None = None


@define(repr=False)
class SearchNoteV4Data(Model):
    ads: list[Any] | None = None
    api_info: ApiInfo | None = None
    has_more: bool | None = None
    notes: list[Note] | None = None
    recommend_queries: list[Any] | None = None
    search_meta: SearchMeta | None = None
    statistics: Statistics | None = None
    total: int | None = None


DATA = SearchNoteV4Data
