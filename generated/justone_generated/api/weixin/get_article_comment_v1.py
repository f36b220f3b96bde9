"""Data of `weixin.get_article_comment_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class MultiInfo(Model):
    emojis: list[Any] | None = None
    pictures: list[Any] | None = None
    voices: list[Any] | None = None


@define(repr=False)
class SubcontentListItem(Model):
    plain_text: str | None = None
    rich_text: str | None = None
    tag_type: int | None = None


@define(repr=False)
class RichContent(Model):
    rich_text: str | None = None
    subcontent_list: list[SubcontentListItem] | None = None


@define(repr=False)
class NewReplyListItem(Model):
    author_like_status: int | None = None
    bizattr_servicetype: int | None = None
    can_share: bool | None = None
    content: str | None = None
    create_time: int | None = None
    from_ai: bool | None = None
    identity_name: str | None = None
    identity_type: int | None = None
    is_deleted: int | None = None
    is_from: int | None = None
    is_from_friend: int | None = None
    is_reward: int | None = None
    logo_url: str | None = None
    multi_info: MultiInfo | None = None
    nick_name: str | None = None
    openid: str | None = None
    reply_del_flag: int | None = None
    reply_dislike_status: int | None = None
    reply_id: int | None = None
    reply_is_elected: int | None = None
    reply_like_num: int | None = None
    reply_like_status: int | None = None
    rich_content: RichContent | None = None


@define(repr=False)
class DataItem(Model):
    content: str | None = None
    content_id: str | None = None
    country_id: str | None = None
    country_name: str | None = None
    create_time: str | None = None
    create_time_stamp: int | None = None
    id: int | None = None
    is_top: int | None = None
    like_num: int | None = None
    logo_url: str | None = None
    multi_info: MultiInfo | None = None
    new_reply_list: list[NewReplyListItem] | None = None
    nick_name: str | None = None
    province_name: str | None = None
    reply_list: str | None = None
    reply_total_cnt: int | None = None


@define(repr=False)
class GetArticleCommentV1Data(Model):
    buffer: str | None = None
    continue_flag: bool | None = None
    data: list[DataItem] | None = None
    total: int | None = None


DATA = GetArticleCommentV1Data
