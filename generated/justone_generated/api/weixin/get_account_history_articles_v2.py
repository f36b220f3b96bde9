"""Data of `weixin.get_account_history_articles_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class AccountInfo(Model):
    head_img_url: str | None = key("HeadImgUrl")
    nick_name: str | None = key("NickName")
    service_type: int | None = key("ServiceType")
    signature: str | None = key("Signature")
    user_name: str | None = key("UserName")


@define(repr=False)
class AppMsgBaseInfo(Model):
    app_msg_id: int | None = key("AppMsgId")
    big_pic: int | None = key("BigPic")
    create_time: int | None = key("CreateTime")
    type: int | None = key("Type")
    update_time: int | None = key("UpdateTime")


@define(repr=False)
class SuggestedCoverImg(Model):
    height_hint: int | None = None
    url: str | None = None
    width_hint: int | None = None


@define(repr=False)
class FeaturedInfo(Model):
    status: int | None = None


@define(repr=False)
class PreloadPictureInfo(Model):
    cdn_url: str | None = None


@define(repr=False)
class DetailInfoItem(Model):
    can_reward: int | None = key("CanReward")
    content_url: str | None = key("ContentUrl")
    cover_img_url: str | None = key("CoverImgUrl")
    cover_img_url_16_9: str | None = key("CoverImgUrl_16_9")
    cover_img_url_16_9_640: str | None = key("CoverImgUrl_16_9_640")
    cover_img_url_1_1: str | None = key("CoverImgUrl_1_1")
    cover_img_url_235_1: str | None = key("CoverImgUrl_235_1")
    digest: str | None = key("Digest")
    is_original: int | None = key("IsOriginal")
    is_paid: int | None = key("IsPaid")
    is_pay_subscribe: int | None = key("IsPaySubscribe")
    item_index: int | None = key("ItemIndex")
    item_show_type: int | None = key("ItemShowType")
    read: int | None = key("Read")
    short_show_desc: str | None = key("ShortShowDesc")
    show_desc: str | None = key("ShowDesc")
    sn: str | None = key("Sn")
    source_url: str | None = key("SourceUrl")
    suggested_cover_img: SuggestedCoverImg | None = key("SuggestedCoverImg")
    title: str | None = key("Title")
    zan: int | None = key("Zan")
    comment_topic_id: int | None = None
    coverimgurl_3_4: str | None = None
    featured_info: FeaturedInfo | None = None
    finder_export_id: str | None = None
    is_modified: int | None = None
    is_private: int | None = None
    ori_content: str | None = None
    preload_picture_info: PreloadPictureInfo | None = None
    send_from_wxa: int | None = None
    send_time: int | None = None


@define(repr=False)
class AppMsg(Model):
    base_info: AppMsgBaseInfo | None = key("BaseInfo")
    detail_info: list[DetailInfoItem] | None = key("DetailInfo")


@define(repr=False)
class BaseInfo(Model):
    date_time: int | None = key("DateTime")
    msg_id: int | None = key("MsgId")
    msg_type: int | None = key("MsgType")
    tab_action_type: int | None = key("TabActionType")
    unique_id: str | None = key("UniqueId")


@define(repr=False)
class MsgItem(Model):
    app_msg: AppMsg | None = key("AppMsg")
    base_info: BaseInfo | None = key("BaseInfo")


@define(repr=False)
class PagingInfo(Model):
    is_end: int | None = key("IsEnd")
    offset: str | None = key("Offset")


@define(repr=False)
class MsgList(Model):
    featured_list: list[Any] | None = key("FeaturedList")
    featured_update_time: int | None = key("FeaturedUpdateTime")
    msg: list[MsgItem] | None = key("Msg")
    paging_info: PagingInfo | None = key("PagingInfo")


@define(repr=False)
class GetAccountHistoryArticlesV2Data(Model):
    account_info: AccountInfo | None = key("AccountInfo")
    ban_reason: list[Any] | None = key("BanReason")
    gender: int | None = key("Gender")
    has_artile: bool | None = key("HasArtile")
    ip_wording: str | None = key("IPWording")
    msg_list: MsgList | None = key("MsgList")
    paging_info: PagingInfo | None = key("PagingInfo")
    video_finder_info: Any = key("VideoFinderInfo")
    type: str | None = key("_type")


DATA = GetAccountHistoryArticlesV2Data
