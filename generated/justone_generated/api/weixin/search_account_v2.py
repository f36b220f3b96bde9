"""Data of `weixin.search_account_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class BoxExtraInfo(Model):
    real_type: int | None = None
    result_type: int | None = key("resultType")
    sub_type: int | None = key("subType")
    title: str | None = None


@define(repr=False)
class JumpInfo(Model):
    alias_name: str | None = key("aliasName")
    biz_type: int | None = key("bizType")
    bizuin: str | None = None
    brand_flag: int | None = key("brandFlag")
    brand_info: str | None = key("brandInfo")
    external_info: str | None = key("externalInfo")
    head_hd_img_url: str | None = key("headHDImgUrl")
    head_img_url: str | None = key("headImgUrl")
    icon_url: str | None = key("iconUrl")
    jump_type: int | None = key("jumpType")
    nick_name: str | None = key("nickName")
    signature: str | None = None
    user_name: str | None = key("userName")
    verify_flag: int | None = key("verifyFlag")


@define(repr=False)
class Source(Model):
    title: str | None = None


@define(repr=False)
class Item(Model):
    desc: str | None = None
    doc_id: str | None = key("docID")
    fold_hide: int | None = key("foldHide")
    icon_url: str | None = key("iconUrl")
    is_two_line_expt: bool | None = key("isTwoLineExpt")
    jump_info: JumpInfo | None = key("jumpInfo")
    menus: Any = None
    report_id: str | None = key("reportId")
    report_extinfo_str: str | None = None
    source: Source | None = None
    style: int | None = None
    title: str | None = None


@define(repr=False)
class SubBoxe(Model):
    box_extra_info: Any = key("boxExtraInfo")
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
    title: str | None = None
    total_count: int | None = key("totalCount")
    type: int | None = None
    use_native_render: bool | None = key("useNativeRender")


@define(repr=False)
class DataItem(Model):
    box_extra_info: BoxExtraInfo | None = key("boxExtraInfo")
    sub_boxes: list[SubBoxe] | None = key("subBoxes")


@define(repr=False)
class SearchAccountV2Data(Model):
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
    nomore_text: str | None = key("nomoreText")
    offset: int | None = None
    page_number: int | None = key("pageNumber")
    query: str | None = None
    result_type: int | None = key("resultType")
    ret: int | None = None
    search_id: str | None = key("searchID")
    time_stamp: int | None = key("timeStamp")


DATA = SearchAccountV2Data
