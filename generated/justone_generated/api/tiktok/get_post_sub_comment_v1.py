"""Data of `tiktok.get_post_sub_comment_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ShareInfo(Model):
    acl: Any = None
    desc: str | None = None
    title: str | None = None
    url: str | None = None


@define(repr=False)
class TextExtraItem(Model):
    end: int | None = None
    search_keyword: str | None = None
    search_keyword_id: str | None = None
    search_penetrate_info: str | None = None
    search_word_record: Any = None
    start: int | None = None
    type: int | None = None
    word_position: int | None = None


@define(repr=False)
class AvatarThumb(Model):
    data_size: int | None = None
    height: int | None = None
    uri: str | None = None
    url_list: list[str] | None = None
    url_prefix: Any = None
    width: int | None = None


@define(repr=False)
class SpecialAccount(Model):
    special_account_list: Any = None


@define(repr=False)
class User(Model):
    account_region: str | None = None
    authority_status: int | None = None
    avatar_thumb: AvatarThumb | None = None
    avatar_uri: str | None = None
    aweme_count: int | None = None
    bind_phone: str | None = None
    comment_setting: int | None = None
    commerce_user_level: int | None = None
    create_time: int | None = None
    custom_verify: str | None = None
    download_setting: int | None = None
    duet_setting: int | None = None
    enterprise_verify_reason: str | None = None
    favoriting_count: int | None = None
    follow_status: int | None = None
    follower_count: int | None = None
    follower_status: int | None = None
    following_count: int | None = None
    friends_status: int | None = None
    google_account: str | None = key(optional=True, nullable=True)
    has_email: bool | None = None
    ins_id: str | None = key(optional=True, nullable=True)
    is_ad_fake: bool | None = None
    is_block: bool | None = None
    is_phone_binded: bool | None = None
    is_star: bool | None = None
    language: str | None = None
    live_commerce: bool | None = None
    mention_status: int | None = None
    nickname: str | None = None
    predicted_age_group: str | None = None
    react_setting: int | None = None
    region: str | None = None
    room_data: str | None = key(optional=True, nullable=True)
    room_id: int | None = key(optional=True, nullable=True)
    sec_uid: str | None = None
    secret: int | None = None
    short_id: str | None = None
    signature: str | None = None
    special_account: SpecialAccount | None = None
    status: int | None = None
    stitch_setting: int | None = None
    total_favorited: int | None = None
    twitter_id: str | None = key(optional=True, nullable=True)
    twitter_name: str | None = key(optional=True, nullable=True)
    uid: str | None = None
    unique_id: str | None = None
    unique_id_modify_time: int | None = None
    user_canceled: bool | None = None
    user_mode: int | None = None
    user_period: int | None = None
    user_rate: int | None = None
    user_tags: Any = None
    verification_type: int | None = None
    verify_info: str | None = None
    video_icon: Any = None
    with_commerce_entry: bool | None = None
    with_shop_entry: bool | None = None
    youtube_channel_id: str | None = key(optional=True, nullable=True)
    youtube_channel_title: str | None = key(optional=True, nullable=True)


@define(repr=False)
class Comment(Model):
    aweme_id: str | None = None
    cid: str | None = None
    collect_stat: int | None = None
    comment_language: str | None = None
    comment_post_item_ids: Any = None
    create_time: int | None = None
    digg_count: int | None = None
    fold_status: int | None = None
    image_list: Any = None
    is_author_digged: bool | None = None
    is_comment_translatable: bool | None = None
    is_high_purchase_intent: bool | None = None
    label_list: Any = None
    no_show: bool | None = None
    qrec_virtual_enable: str | None = key(optional=True, nullable=True)
    reply_comment: Any = None
    reply_id: str | None = None
    reply_to_nickname: str | None = key(optional=True, nullable=True)
    reply_to_reply_id: str | None = None
    reply_to_userid: str | None = key(optional=True, nullable=True)
    reply_to_username: str | None = key(optional=True, nullable=True)
    seeking_help_model_type: int | None = None
    share_info: ShareInfo | None = None
    status: int | None = None
    stick_position: int | None = None
    text: str | None = None
    text_extra: list[TextExtraItem] | None = None
    text_to_image_item_ids: Any = None
    thread_has_more: bool | None = None
    thread_id: int | None = None
    trans_btn_style: int | None = None
    translated_text_extra: Any = None
    user: User | None = None
    user_buried: bool | None = None
    user_digged: int | None = None


@define(repr=False)
class Extra(Model):
    fatal_item_ids: list[Any] | None = None
    logid: str | None = None
    now: int | None = None


@define(repr=False)
class LogPb(Model):
    impr_id: str | None = None


@define(repr=False)
class GetPostSubCommentV1Data(Model):
    comments: list[Comment] | None = None
    cursor: int | None = None
    extra: Extra | None = None
    has_more: int | None = None
    log_pb: LogPb | None = None
    status_code: int | None = None
    status_msg: str | None = None
    total: int | None = None


DATA = GetPostSubCommentV1Data
