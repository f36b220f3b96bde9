"""Data of `weixin.search_wechat_index_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ExtraKv(Model):
    key_: str | None = key("key")
    value: str | None = None


@define(repr=False)
class CategoryItem(Model):
    ext_req_params: Any = key("extReqParams")
    extra_kvs: list[ExtraKv] | None = None
    selected: int | None = key(optional=True, nullable=True)
    type: int | None = None
    word: str | None = None


@define(repr=False)
class NoMoreData(Model):
    all_result: str | None = key("allResult")
    guide_text: str | None = key("guideText")
    icon_url: str | None = key("iconUrl")
    no_more_wording: str | None = key("noMoreWording")


@define(repr=False)
class SearchWechatIndexV1Data(Model):
    category: list[CategoryItem] | None = None
    continue_flag: int | None = key("continueFlag")
    conversation_id: str | None = key("conversationID")
    cookies: str | None = None
    data: Any = None
    direction: int | None = None
    enable_question_closely: bool | None = key("enableQuestionClosely")
    experiment: Any = None
    is_auto_play_video: int | None = key("isAutoPlayVideo")
    is_divide: int | None = key("isDivide")
    is_home_page: int | None = key("isHomePage")
    lang: str | None = None
    no_more_data: NoMoreData | None = key("noMoreData")
    nomore_text: str | None = key("nomoreText")
    offset: int | None = None
    page_number: int | None = key("pageNumber")
    query: str | None = None
    result_type: int | None = key("resultType")
    ret: int | None = None
    search_id: str | None = key("searchID")
    time_stamp: int | None = key("timeStamp")


DATA = SearchWechatIndexV1Data
