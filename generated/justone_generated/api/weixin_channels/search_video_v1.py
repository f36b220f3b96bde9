"""Data of `weixin_channels.search_video_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class CategoryItem(Model):
    ext_req_params: Any = key("extReqParams")
    extra_kvs: Any = None
    selected: int | None = key(optional=True, nullable=True)
    type: int | None = None
    word: str | None = None


@define(repr=False)
class JumpInfo(Model):
    ext_info: str | None = key("extInfo")
    jump_type: int | None = key("jumpType")


@define(repr=False)
class Source(Model):
    icon_url: str | None = key("iconUrl")
    mark: list[str] | None = None
    title: str | None = None


@define(repr=False)
class Item(Model):
    date_time: str | None = key("dateTime")
    doc_id: str | None = key("docID")
    duration: str | None = None
    export_id: str | None = key("exportId")
    hash_doc_id: str | None = key("hashDocID")
    image: str | None = None
    is_hot: bool | None = key("isHot", optional=True, nullable=True)
    jump_info: JumpInfo | None = key("jumpInfo")
    like_num: str | None = key("likeNum")
    pub_time: int | None = key("pubTime")
    report_id: str | None = key("reportId")
    report_extinfo_str: str | None = None
    show_type: int | None = key("showType")
    source: Source | None = None
    title: str | None = None
    video_url: str | None = key("videoUrl")


@define(repr=False)
class SubBoxe(Model):
    box_id: str | None = key("boxID")
    box_merge_tag: int | None = key("boxMergeTag")
    box_merge_type: int | None = key("boxMergeType", optional=True, nullable=True)
    box_merge_value: int | None = key("boxMergeValue")
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
class DataItem(Model):
    sub_boxes: list[SubBoxe] | None = key("subBoxes")
    type: int | None = None


@define(repr=False)
class SearchVideoV1Data(Model):
    category: list[CategoryItem] | None = None
    continue_flag: int | None = key("continueFlag")
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


DATA = SearchVideoV1Data
