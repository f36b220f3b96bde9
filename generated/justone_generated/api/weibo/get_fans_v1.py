"""Data of `weibo.get_fans_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class FansIcon(Model):
    admire_fans: bool | None = None
    fans_uid: int | None = None
    icon_url: str | None = None
    lighting: bool | None = None
    member_rank: int | None = None
    name: str | None = None
    svip: int | None = None
    uid: int | None = None
    val: int | None = None
    vplus_fans: bool | None = None
    vvip: int | None = None


@define(repr=False)
class Insecurity(Model):
    sexual_content: bool | None = None


@define(repr=False)
class MbLikePrivilege(Model):
    like_desc: str | None = None
    like_id: str | None = None


@define(repr=False)
class StatusTotalCounter(Model):
    comment_cnt: int | None = None
    comment_like_cnt: int | None = None
    like_cnt: int | None = None
    repost_cnt: int | None = None
    total_cnt: int | None = None


@define(repr=False)
class DataItem(Model):
    desc: str | None = None
    key_: int | None = key("key")
    sub_key: int | None = None
    timestamp: int | None = None
    weight: int | None = None


@define(repr=False)
class VerifiedDetail(Model):
    custom: int | None = None
    data: list[DataItem] | None = None


@define(repr=False)
class VideoTotalCounter(Model):
    play_cnt: int | None = None


@define(repr=False)
class User(Model):
    allow_all_act_msg: bool | None = None
    allow_all_comment: bool | None = None
    audio_ability: int | None = None
    auth_career: Any = None
    auth_career_name: Any = None
    auth_realname: Any = None
    auth_status: int | None = None
    avatar_hd: str | None = None
    avatar_hd_pid: str | None = key(optional=True, nullable=True)
    avatar_large: str | None = None
    avatar_type: int | None = None
    avatargj_id: str | None = key(optional=True, nullable=True)
    basic_member: int | None = None
    bi_followers_count: int | None = None
    block: int | None = None
    block_app: int | None = None
    block_me: int | None = None
    block_word: int | None = None
    bluev_ad_ability: int | None = None
    brand_ability: int | None = None
    brand_account: int | None = None
    cardid: str | None = key(optional=True, nullable=True)
    chaohua_ability: int | None = None
    city: str | None = None
    class_: int | None = key("class")
    comment_display: int | None = None
    cover_image: str | None = key(optional=True, nullable=True)
    cover_image_phone: str | None = key(optional=True, nullable=True)
    created_at: str | None = None
    credit_score: int | None = None
    delete_mode_time: int | None = None
    description: str | None = None
    domain: str | None = None
    ecommerce_ability: int | None = None
    fans_icon: FansIcon | None = key("fansIcon")
    favourites_count: int | None = None
    follow_me: bool | None = None
    followers_count: int | None = None
    followers_count_str: str | None = None
    following: bool | None = None
    friends_count: int | None = None
    gender: str | None = None
    geo_enabled: bool | None = None
    gongyi_ability: int | None = None
    green_mode: int | None = None
    green_mode_source: int | None = None
    hardfan_ability: int | None = None
    has_service_tel: bool | None = key(optional=True, nullable=True)
    hongbaofei: int | None = None
    id: int | None = None
    idstr: str | None = None
    insecurity: Insecurity | None = None
    interaction_user: int | None = None
    is_auth: int | None = None
    is_big: int | None = None
    is_guardian: int | None = None
    is_punish: int | None = None
    is_teenager: int | None = None
    is_teenager_list: int | None = None
    lang: str | None = None
    light_ring: bool | None = None
    like: bool | None = None
    like_display: int | None = None
    like_me: bool | None = None
    live_ability: int | None = None
    live_status: int | None = None
    location: str | None = None
    mb_expire_time: int | None = None
    mb_like_privilege: MbLikePrivilege | None = None
    mbrank: int | None = None
    mbtype: int | None = None
    name: str | None = None
    newbrand_ability: int | None = None
    nft_ability: int | None = None
    online_status: int | None = None
    pagefriends_count: int | None = None
    paycolumn_ability: int | None = None
    pc_new: int | None = None
    place_ability: int | None = None
    planet_video: int | None = None
    profile_image_url: str | None = None
    profile_url: str | None = None
    province: str | None = None
    ptype: int | None = None
    remark: str | None = None
    screen_name: str | None = None
    show_auth: int | None = None
    skin_cover_poster: str | None = key(optional=True, nullable=True)
    special_follow: bool | None = None
    star: int | None = None
    status_id: int | None = None
    status_idstr: str | None = None
    status_total_counter: StatusTotalCounter | None = None
    statuses_count: int | None = None
    story_read_state: int | None = None
    super_topic_not_syn_count: int | None = None
    svip: int | None = None
    unfollowing_recom_switch: int | None = None
    urank: int | None = None
    urisk: int | None = None
    url: str | None = None
    user_ability: int | None = None
    user_ability_extend: int | None = None
    vclub_member: int | None = None
    verified: bool | None = None
    verified_contact_email: str | None = key(optional=True, nullable=True)
    verified_contact_mobile: str | None = key(optional=True, nullable=True)
    verified_contact_name: str | None = key(optional=True, nullable=True)
    verified_detail: VerifiedDetail | None = None
    verified_level: int | None = key(optional=True, nullable=True)
    verified_reason: str | None = None
    verified_reason_modified: str | None = key(optional=True, nullable=True)
    verified_reason_url: str | None = None
    verified_source: str | None = None
    verified_source_url: str | None = None
    verified_state: int | None = key(optional=True, nullable=True)
    verified_trade: str | None = None
    verified_type: int | None = None
    verified_type_ext: int | None = key(optional=True, nullable=True)
    video_mark: int | None = None
    video_play_count: int | None = None
    video_status_count: int | None = None
    video_total_counter: VideoTotalCounter | None = None
    vplus_ability: int | None = None
    vvip: int | None = None
    wbcolumn_ability: int | None = None
    weihao: str | None = None
    wenda_ability: int | None = None


@define(repr=False)
class GetFansV1Data(Model):
    display_total_number: int | None = None
    display_total_number_str: str | None = None
    fill_material: int | None = None
    has_filtered_attentions: bool | None = None
    has_filtered_fans: bool | None = None
    next_cursor: int | None = None
    ok: int | None = None
    previous_cursor: int | None = None
    screen_name: str | None = key("screenName")
    show_related_topic: bool | None = None
    show_unread: bool | None = None
    sort_type: int | None = None
    total_number: int | None = None
    type: int | None = None
    use_sink_stragety: bool | None = None
    use_status_strategy: bool | None = None
    users: list[User] | None = None


DATA = GetFansV1Data
