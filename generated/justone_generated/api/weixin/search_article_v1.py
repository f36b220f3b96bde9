"""Data of `weixin.search_article_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Source(Model):
    date_time: str | None = key("dateTime")
    title: str | None = None


@define(repr=False)
class Item(Model):
    date: int | None = None
    desc: str | None = None
    doc_id: str | None = key("docID")
    doc_type: int | None = key("docType")
    doc_url: str | None = None
    item_show_type: int | None = key("itemShowType")
    mp_scene: int | None = key("mpScene")
    report_id: str | None = key("reportId")
    report_extinfo_str: str | None = None
    source: Source | None = None
    src_type: int | None = None
    thumb_url: str | None = key("thumbUrl")
    timestamp: int | None = None
    title: str | None = None


@define(repr=False)
class DataItem(Model):
    box_id: str | None = key("boxID")
    box_pos: int | None = key("boxPos")
    box_pos_merge: int | None = key("boxPosMerge")
    count: int | None = None
    items: list[Item] | None = None
    real_type: int | None = None
    result_type: int | None = key("resultType")
    sub_type: int | None = key("subType")
    total_count: int | None = key("totalCount")
    type: int | None = None
    use_native_render: bool | None = key("useNativeRender")


@define(repr=False)
class SearchArticleV1Data(Model):
    cookies: str | None = None
    data: list[DataItem] | None = None
    direction: int | None = None
    enable_question_closely: bool | None = key("enableQuestionClosely")
    experiment: Any = None
    is_auto_play_video: int | None = key("isAutoPlayVideo")
    is_divide: int | None = key("isDivide")
    is_home_page: int | None = key("isHomePage")
    lang: str | None = None
    offset: int | None = None
    page_number: int | None = key("pageNumber")
    query: str | None = None
    result_type: int | None = key("resultType")
    ret: int | None = None
    search_id: str | None = key("searchID")
    sidedata: Any = None
    time_stamp: int | None = key("timeStamp")


DATA = SearchArticleV1Data
