"""Data of `douyin.get_video_comment_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class TextExtraItem(Model):
    end: int | None = None
    hashtag_id: str | None = None
    hashtag_name: str | None = None
    sec_uid: str | None = None
    start: int | None = None
    type: int | None = None
    user_id: str | None = None


@define(repr=False)
class AvatarLarger(Model):
    height: int | None = None
    uri: str | None = None
    url_list: list[Any] | None = None
    width: int | None = None


@define(repr=False)
class AvatarThumb(Model):
    height: int | None = None
    uri: str | None = None
    url_list: list[str] | None = None
    width: int | None = None


@define(repr=False)
class AwemeControl(Model):
    can_comment: bool | None = None
    can_forward: bool | None = None
    can_share: bool | None = None
    can_show_comment: bool | None = None


@define(repr=False)
class SearchImpr(Model):
    entity_id: str | None = None


@define(repr=False)
class User(Model):
    avatar_larger: AvatarLarger | None = None
    avatar_medium: AvatarThumb | None = None
    avatar_thumb: AvatarThumb | None = None
    avatar_uri: str | None = None
    aweme_control: AwemeControl | None = None
    aweme_count: int | None = None
    constellation: int | None = None
    custom_verify: str | None = None
    enterprise_verify_reason: str | None = None
    favoriting_count: int | None = None
    follow_status: int | None = None
    follower_count: int | None = None
    follower_status: int | None = None
    following_count: int | None = None
    is_gov_media_vip: bool | None = None
    is_star: bool | None = None
    is_verified: bool | None = None
    language: str | None = None
    live_commerce: bool | None = None
    live_status: int | None = None
    location: str | None = None
    mate_relation: Any = None
    nickname: str | None = None
    region: str | None = None
    room_id: int | None = None
    room_id_str: str | None = None
    school_name: str | None = None
    search_impr: SearchImpr | None = None
    sec_uid: str | None = None
    secret: int | None = None
    short_id: str | None = None
    signature: str | None = None
    status: int | None = None
    story_count: int | None = None
    total_favorited: int | None = None
    uid: str | None = None
    unique_id: str | None = None
    urge_detail: Any = None
    user_age: int | None = None
    verification_type: int | None = None
    with_commerce_entry: bool | None = None
    with_fusion_shop_entry: bool | None = None
    with_shop_entry: bool | None = None


@define(repr=False)
class Comment(Model):
    aweme_id: str | None = None
    can_collect: bool | None = None
    can_share: bool | None = key(optional=True, nullable=True)
    cid: str | None = None
    content_type: int | None = None
    create_time: int | None = None
    decorated_emoji_info: Any = None
    digg_count: int | None = None
    ent_parachute_tip: int | None = None
    enter_from: str | None = None
    image_list: Any = None
    is_author_digged: bool | None = None
    is_folded: bool | None = None
    is_hot: bool | None = None
    is_note_comment: int | None = None
    is_user_tend_to_reply: bool | None = None
    item_comment_total: int | None = None
    label_list: Any = None
    label_text: str | None = None
    label_type: int | None = None
    level: int | None = None
    merge_comment_label: Any = None
    reply_comment: Any = None
    reply_comment_total: int | None = None
    reply_id: str | None = None
    reply_to_reply_id: str | None = None
    status: int | None = None
    stick_position: int | None = None
    text: str | None = None
    text_extra: list[TextExtraItem] | None = None
    text_music_info: Any = None
    user: User | None = None
    user_buried: bool | None = None
    user_digged: int | None = None
    video_list: Any = None


@define(repr=False)
class Extra(Model):
    fatal_item_ids: Any = None
    now: int | None = None
    scenes: Any = None


@define(repr=False)
class FastResponseComment(Model):
    constant_response_words: list[str] | None = None
    timed_response_words: list[str] | None = None


@define(repr=False)
class LogPb(Model):
    impr_id: str | None = None


@define(repr=False)
class GetVideoCommentV1Data(Model):
    comment_common_data: str | None = None
    comment_config: Any = None
    comment_insert_bars: Any = None
    comments: list[Comment] | None = None
    cursor: int | None = None
    extra: Extra | None = None
    fast_response_comment: FastResponseComment | None = None
    folded_comment_count: int | None = None
    general_comment_config: Any = None
    has_more: int | None = None
    hotsoon_filtered_count: int | None = None
    log_pb: LogPb | None = None
    reply_style: int | None = None
    show_management_entry_point: int | None = None
    sort_tags_report_map: str | None = None
    status_code: int | None = None
    total: int | None = None
    user_commented: int | None = None


DATA = GetVideoCommentV1Data
