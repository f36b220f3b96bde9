"""Data of `tiktok.get_post_comment_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class ShareInfo(Model):
    acl: Any = None
    desc: str | None = None
    title: str | None = None
    url: str | None = None


@define(repr=False)
class AvatarThumb(Model):
    data_size: int | None = None
    height: int | None = None
    uri: str | None = None
    url_list: list[str] | None = None
    url_prefix: Any = None
    width: int | None = None


@define(repr=False)
class User(Model):
    account_labels: Any = None
    account_region: str | None = None
    authority_status: int | None = None
    avatar_thumb: AvatarThumb | None = None
    avatar_uri: str | None = None
    aweme_count: int | None = None
    bind_phone: str | None = None
    commerce_user_level: int | None = None
    cover_url: list[Any] | None = None
    create_time: int | None = None
    custom_verify: str | None = None
    cv_level: str | None = None
    download_prompt_ts: int | None = None
    enterprise_verify_reason: str | None = None
    favoriting_count: int | None = None
    follow_status: int | None = None
    follower_count: int | None = None
    follower_status: int | None = None
    followers_detail: Any = None
    following_count: int | None = None
    friends_status: int | None = None
    google_account: str | None = None
    has_email: bool | None = None
    has_insights: bool | None = None
    has_orders: bool | None = None
    ins_id: str | None = None
    is_ad_fake: bool | None = None
    is_block: bool | None = None
    is_discipline_member: bool | None = None
    is_phone_binded: bool | None = None
    is_star: bool | None = None
    item_list: Any = None
    language: str | None = None
    live_agreement: int | None = None
    live_commerce: bool | None = None
    live_verify: int | None = None
    mention_status: int | None = None
    nickname: str | None = None
    predicted_age_group: str | None = None
    prevent_download: bool | None = None
    region: str | None = None
    relative_users: Any = None
    room_id: int | None = None
    sec_uid: str | None = None
    secret: int | None = None
    short_id: str | None = None
    signature: str | None = None
    special_account: Any = None
    status: int | None = None
    total_favorited: int | None = None
    twitter_id: str | None = None
    twitter_name: str | None = None
    type_label: Any = None
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
    youtube_channel_id: str | None = None
    youtube_channel_title: str | None = None


@define(repr=False)
class Comment(Model):
    allow_download_photo: bool | None = None
    author_pin: bool | None = None
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
    reply_comment: Any = None
    reply_comment_total: int | None = None
    reply_id: str | None = None
    reply_to_reply_id: str | None = None
    seeking_help_model_type: int | None = None
    share_info: ShareInfo | None = None
    sort_tags: str | None = None
    status: int | None = None
    stick_position: int | None = None
    text: str | None = None
    text_extra: list[Any] | None = None
    text_to_image_item_ids: Any = None
    thread_has_more: bool | None = None
    thread_id: int | None = None
    trans_btn_style: int | None = None
    translated_text_extra: Any = None
    user: User | None = None
    user_buried: bool | None = None
    user_digged: int | None = None


@define(repr=False)
class LogPb(Model):
    impr_id: str | None = None


@define(repr=False)
class GetPostCommentV1Data(Model):
    alias_comment_deleted: bool | None = None
    comments: list[Comment] | None = None
    cursor: int | None = None
    extra: Any = None
    has_filtered_comments: int | None = None
    has_more: int | None = None
    log_pb: LogPb | None = None
    reply_style: int | None = None
    status_code: int | None = None
    status_msg: str | None = None
    top_gifts: Any = None
    total: int | None = None


DATA = GetPostCommentV1Data
