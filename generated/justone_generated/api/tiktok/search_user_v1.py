"""Data of `tiktok.search_user_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Extra(Model):
    api_debug_info: Any = None
    fatal_item_ids: list[Any] | None = None
    logid: str | None = None
    now: int | None = None
    search_request_id: str | None = None
    server_stream_time: int | None = None


@define(repr=False)
class AvatarThumb(Model):
    height: int | None = None
    uri: str | None = None
    url_list: list[str] | None = None
    url_prefix: Any = None
    width: int | None = None


@define(repr=False)
class UserInfo(Model):
    account_labels: Any = None
    ad_cover_url: Any = None
    advance_feature_item_order: Any = None
    advanced_feature_info: Any = None
    avatar_thumb: AvatarThumb | None = None
    bold_fields: Any = None
    can_message_follow_status_list: Any = None
    can_set_geofencing: Any = None
    cha_list: Any = None
    cover_url: Any = None
    custom_verify: str | None = None
    enterprise_verify_reason: str | None = None
    events: Any = None
    follow_status: int | None = None
    follower_count: int | None = None
    followers_detail: Any = None
    geofencing: Any = None
    homepage_bottom_toast: Any = None
    item_list: Any = None
    mutual_relation_avatars: Any = None
    need_points: Any = None
    nickname: str | None = None
    platform_sync_info: Any = None
    relative_users: Any = None
    room_id: int | None = None
    room_id_str: str | None = None
    search_highlight: Any = None
    sec_uid: str | None = None
    shield_edit_field_info: Any = None
    signature: str | None = None
    total_favorited: int | None = None
    type_label: Any = None
    uid: str | None = None
    unique_id: str | None = None
    user_profile_guide: Any = None
    user_tags: Any = None
    white_cover_url: Any = None


@define(repr=False)
class UserListItem(Model):
    challenges: Any = None
    effects: Any = None
    items: Any = None
    mix_list: Any = None
    musics: Any = None
    position: Any = None
    uniqid_position: Any = None
    user_info: UserInfo | None = None


@define(repr=False)
class SearchUserV1Data(Model):
    challenge_list: Any = None
    cursor: int | None = None
    extra: Extra | None = None
    feedback_type: str | None = None
    global_doodle_config: Any = None
    has_more: int | None = None
    input_keyword: str | None = None
    log_pb: Any = None
    music_list: Any = None
    qc: str | None = None
    rid: str | None = None
    status_code: int | None = None
    type: int | None = None
    user_list: list[UserListItem] | None = None


DATA = SearchUserV1Data
