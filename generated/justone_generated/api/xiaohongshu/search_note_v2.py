"""Data of `xiaohongshu.search_note_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class CornerTagInfoItem(Model):
    icon: str | None = key(optional=True, nullable=True)
    location: int | None = None
    poi_id: str | None = key(optional=True, nullable=True)
    style: int | None = None
    text: str | None = key(optional=True, nullable=True)
    text_en: str | None = key(optional=True, nullable=True)
    type: str | None = key(optional=True, nullable=True)


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
class InteractionArea(Model):
    status: bool | None = None
    text: str | None = None
    type: int | None = None


@define(repr=False)
class TagInfo(Model):
    title: str | None = None
    type: str | None = None


@define(repr=False)
class User(Model):
    images: str | None = None
    nickname: str | None = None
    red_id: str | None = None
    red_official_verified: bool | None = None
    red_official_verify_type: int | None = None
    show_red_official_verify_icon: bool | None = None
    track_duration: int | None = None
    userid: str | None = None


@define(repr=False)
class Note(Model):
    advanced_widgets_groups: Any = None
    collected: bool | None = None
    collected_count: int | None = None
    comments_count: int | None = None
    corner_tag_info: list[CornerTagInfoItem] | None = None
    cover_image_index: int | None = None
    debug_info_str: str | None = None
    desc: str | None = None
    extract_text_enabled: int | None = None
    geo_info: GeoInfo | None = None
    has_music: bool | None = None
    id: str | None = None
    images_list: list[ImagesListItem] | None = None
    interaction_area: InteractionArea | None = None
    last_update_time: int | None = None
    liked: bool | None = None
    liked_count: int | None = None
    note_attributes: list[Any] | None = None
    result_from: str | None = None
    tag_info: TagInfo | None = None
    timestamp: int | None = None
    title: str | None = None
    type: str | None = None
    user: User | None = None
    widgets_context: str | None = None
    xsec_token: str | None = None


@define(repr=False)
class Item(Model):
    model_type: str | None = None
    note: Note | None = None


@define(repr=False)
class QueryDebugInfo(Model):
    is_forbidden: bool | None = None


@define(repr=False)
class QueryIntent(Model):
    goods_intent: int | None = key("goodsIntent")
    low_supply_intent: bool | None = None
    search_ask_intent: bool | None = None


@define(repr=False)
class StrategyInfo(Model):
    query_average_impression_count: int | None = None
    query_can_guide_to_feed: bool | None = None


@define(repr=False)
class SearchNoteV2Data(Model):
    ai_mode_enable: bool | None = None
    can_cut: bool | None = None
    cur_cut_number: int | None = None
    dqa_authorized_user_by_shared: bool | None = None
    extra_info: Any = None
    is_broad_query: bool | None = None
    items: list[Item] | None = None
    query_debug_info: QueryDebugInfo | None = None
    query_intent: QueryIntent | None = None
    query_type: int | None = None
    request_dqa: int | None = None
    request_dqa_instant: bool | None = None
    search_dqa_new_page_exp: int | None = None
    search_pull_down_opt_exp: int | None = None
    search_request_id: str | None = None
    service_status: str | None = None
    show_single_col: bool | None = None
    strategy_info: StrategyInfo | None = None


DATA = SearchNoteV2Data
