"""Data of `weixin.get_account_history_articles_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class DataItem(Model):
    appmsgid: int | None = None
    cover_url: str | None = None
    digest: str | None = None
    is_deleted: str | None = None
    item_show_type: int | None = None
    msg_fail_reason: str | None = None
    msg_status: int | None = None
    original: int | None = None
    pic_cdn_url_16_9: str | None = None
    pic_cdn_url_1_1: str | None = None
    pic_cdn_url_235_1: str | None = None
    position: int | None = None
    post_time: int | None = None
    post_time_str: str | None = None
    pre_post_time: int | None = None
    send_to_fans_num: int | None = None
    title: str | None = None
    types: int | None = None
    update_time: int | None = None
    url: str | None = None


@define(repr=False)
class GetAccountHistoryArticlesV1Data(Model):
    data: list[DataItem] | None = None
    head_img: str | None = None
    masssend_count: int | None = None
    mp_ghid: str | None = None
    mp_nickname: str | None = None
    mp_wxid: str | None = None
    now_page: int | None = None
    now_page_articles_num: int | None = None
    publish_count: int | None = None
    total_num: int | None = None
    total_page: int | None = None


DATA = GetAccountHistoryArticlesV1Data
