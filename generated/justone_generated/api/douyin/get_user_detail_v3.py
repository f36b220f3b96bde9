"""Data of `douyin.get_user_detail_v3`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Extra(Model):
    fatal_item_ids: Any = None
    logid: str | None = None
    now: int | None = None
    search_request_id: Any = None


@define(repr=False)
class LogPb(Model):
    impr_id: str | None = None


@define(repr=False)
class AvatarThumb(Model):
    height: int | None = None
    uri: str | None = None
    url_list: list[str] | None = None
    width: int | None = None


@define(repr=False)
class CommerceUserInfo(Model):
    ad_revenue_rits: Any = None
    has_ads_entry: bool | None = None
    show_star_atlas_cooperation: bool | None = None
    star_atlas: int | None = None


@define(repr=False)
class CoverUrlItem(Model):
    uri: str | None = None
    url_list: list[str] | None = None


@define(repr=False)
class EndorsementInfoListItem(Model):
    action: str | None = None
    dark_icon_url: str | None = None
    endorsement_type: int | None = None
    light_icon_url: str | None = None
    line_break_type: int | None = None
    link_type: str | None = None
    text: str | None = None


@define(repr=False)
class FollowersDetailItem(Model):
    app_name: str | None = None
    apple_id: str | None = None
    download_url: str | None = None
    fans_count: int | None = None
    icon: str | None = None
    name: str | None = None
    open_url: str | None = None
    package_name: str | None = None


@define(repr=False)
class OriginalMusician(Model):
    digg_count: int | None = None
    music_card_data: Any = None
    music_count: int | None = None
    music_used_count: int | None = None


@define(repr=False)
class PersonalTagListItem(Model):
    personal_tag_type: int | None = None
    text: str | None = None


@define(repr=False)
class ShareInfo(Model):
    bool_persist: int | None = None
    life_share_ext: str | None = None
    share_desc: str | None = None
    share_image_url: Any = None
    share_qrcode_url: CoverUrlItem | None = None
    share_title: str | None = None
    share_url: str | None = None
    share_weibo_desc: str | None = None


@define(repr=False)
class UserPermission(Model):
    key_: str | None = key("key")
    value: str | None = None


@define(repr=False)
class User(Model):
    account_cert_info: str | None = None
    avatar_168x168: AvatarThumb | None = None
    avatar_300x300: AvatarThumb | None = None
    avatar_larger: AvatarThumb | None = None
    avatar_medium: AvatarThumb | None = None
    avatar_thumb: AvatarThumb | None = None
    aweme_count: int | None = None
    aweme_count_correction_threshold: int | None = None
    birthday: str | None = None
    city: str | None = None
    commerce_info: Any = None
    commerce_user_info: CommerceUserInfo | None = None
    commerce_user_level: int | None = None
    country: str | None = None
    cover_and_head_image_info: Any = None
    cover_url: list[CoverUrlItem] | None = None
    custom_verify: str | None = None
    district: str | None = None
    dongtai_count: int | None = None
    endorsement_info_list: list[EndorsementInfoListItem] | None = None
    enterprise_user_info: str | None = None
    enterprise_verify_reason: str | None = None
    evaluation_count: int | None = None
    favoriting_count: int | None = None
    follow_status: int | None = None
    follower_count: int | None = None
    follower_request_status: int | None = None
    follower_status: int | None = None
    followers_detail: list[FollowersDetailItem] | None = None
    following_count: int | None = None
    forward_count: int | None = None
    gender: int | None = None
    has_e_account_role: bool | None = None
    has_subscription: bool | None = None
    im_role_ids: list[int] | None = None
    ins_id: str | None = None
    ip_location: str | None = None
    is_activity_user: bool | None = None
    is_ban: bool | None = None
    is_block: bool | None = None
    is_blocked: bool | None = None
    is_effect_artist: bool | None = None
    is_gov_media_vip: bool | None = None
    is_mix_user: bool | None = None
    is_not_show: bool | None = None
    is_series_user: bool | None = None
    is_star: bool | None = None
    live_commerce: bool | None = None
    live_status: int | None = None
    location: str | None = None
    max_follower_count: int | None = None
    mix_count: int | None = None
    mplatform_followers_count: int | None = None
    nickname: str | None = None
    original_musician: OriginalMusician | None = None
    personal_tag_list: list[PersonalTagListItem] | None = None
    profile_record_params: str | None = None
    profile_tab_info: Any = None
    province: str | None = None
    public_collects_count: int | None = None
    role_id: str | None = None
    room_id: int | None = None
    room_id_str: str | None = None
    sec_uid: str | None = None
    secret: int | None = None
    series_count: int | None = None
    share_info: ShareInfo | None = None
    short_id: str | None = None
    show_favorite_list: bool | None = None
    signature: str | None = None
    signature_language: str | None = None
    store_region: str | None = None
    tab_settings: Any = None
    template_count: int | None = None
    total_favorited: int | None = None
    total_favorited_correction_threshold: int | None = None
    twitter_id: str | None = None
    twitter_name: str | None = None
    uid: str | None = None
    unique_id: str | None = None
    urge_detail: Any = None
    user_age: int | None = None
    user_permissions: list[UserPermission] | None = None
    verification_type: int | None = None
    white_cover_url: list[CoverUrlItem] | None = None
    with_commerce_enterprise_tab_entry: bool | None = None
    with_commerce_entry: bool | None = None
    with_fusion_shop_entry: bool | None = None
    with_new_goods: bool | None = None
    youtube_channel_id: str | None = None
    youtube_channel_title: str | None = None


@define(repr=False)
class GetUserDetailV3Data(Model):
    extra: Extra | None = None
    log_pb: LogPb | None = None
    status_code: int | None = None
    status_msg: Any = None
    user: User | None = None


DATA = GetUserDetailV3Data
