"""Data of `weixin_channels.search_account_v1`, inferred from examples.

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
    comment_scene: int | None = key("commentScene")
    jump_type: int | None = key("jumpType")
    report_extra_info: str | None = key("reportExtraInfo")
    user_name: str | None = key("userName")


@define(repr=False)
class NoticeParam(Model):
    encrypt_finderuin: str | None = key("encryptFinderuin")
    finder_username: str | None = key("finderUsername")
    theme_type: int | None = key("themeType")


@define(repr=False)
class ThumbRichStyleJumpInfo(Model):
    ext_info: str | None = key("extInfo")
    jump_type: int | None = key("jumpType")


@define(repr=False)
class ThumbRichStyle(Model):
    border_color: str | None = key("borderColor")
    desc: str | None = None
    jump_info: ThumbRichStyleJumpInfo | None = key("jumpInfo")
    report_id: str | None = key("reportId")


@define(repr=False)
class AppendItem(Model):
    icon_url: str | None = key("iconUrl")


@define(repr=False)
class TitleTag(Model):
    append: list[AppendItem] | None = None


@define(repr=False)
class Item(Model):
    auth_info: str | None = key("authInfo", optional=True, nullable=True)
    desc: str | None = key(optional=True, nullable=True)
    doc_id: str | None = key("docID")
    jump_info: JumpInfo | None = key("jumpInfo")
    need_async_get_finder_acct_abs: int | None = key("needAsyncGetFinderAcctAbs")
    need_async_update_live_notice: int | None = key("needAsyncUpdateLiveNotice", optional=True, nullable=True)
    notice_param: NoticeParam | None = key("noticeParam", optional=True, nullable=True)
    report_id: str | None = key("reportId")
    report_extinfo_str: str | None = None
    thumb_rich_style: ThumbRichStyle | None = key("thumbRichStyle", optional=True, nullable=True)
    thumb_url: str | None = key("thumbUrl")
    title: str | None = None
    title_tag: TitleTag | None = key("titleTag", optional=True, nullable=True)


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
class SidedataItemItem(Model):
    doc_id: str | None = key("docID")
    jump_type: int | None = key("jumpType")
    parent_type: int | None = key("parentType")
    report_id: str | None = key("reportId")
    report_iteminfo_list_str: str | None = None
    word: str | None = None


@define(repr=False)
class SidedataItem(Model):
    box_id: str | None = key("boxID")
    count: int | None = None
    items: list[SidedataItemItem] | None = None
    mixer_common_context: str | None = key("mixerCommonContext")
    real_type: int | None = None
    result_type: int | None = key("resultType")
    sub_type: int | None = key("subType")
    title: str | None = None
    type: int | None = None
    use_native_render: bool | None = key("useNativeRender")


@define(repr=False)
class SearchAccountV1Data(Model):
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
    sidedata: list[SidedataItem] | None = None
    slide_filter: Any = key("slideFilter")
    time_stamp: int | None = key("timeStamp")


DATA = SearchAccountV1Data
