"""Data of `weibo.tv_component_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


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
class RewardUser(Model):
    avatar_hd: str | None = None
    avatar_large: str | None = None
    bi_followers_count: int | None = None
    cardid: str | None = None
    city: str | None = None
    class_: int | None = key("class")
    cover_image: str | None = None
    cover_image_phone: str | None = None
    created_at: str | None = None
    credit_score: int | None = None
    description: str | None = None
    domain: str | None = None
    favourites_count: int | None = None
    followers_count: int | None = None
    followers_count_str: str | None = None
    following: bool | None = None
    friends_count: int | None = None
    gender: str | None = None
    id: int | None = None
    idstr: str | None = None
    lang: str | None = None
    location: str | None = None
    mb_expire_time: int | None = None
    mbrank: int | None = None
    mbtype: int | None = None
    name: str | None = None
    pagefriends_count: int | None = None
    profile_image_url: str | None = None
    profile_url: str | None = None
    province: str | None = None
    remark: str | None = None
    screen_name: str | None = None
    star: int | None = None
    status_total_counter: StatusTotalCounter | None = None
    statuses_count: int | None = None
    svip: int | None = None
    urank: int | None = None
    url: str | None = None
    verified: bool | None = None
    verified_detail: VerifiedDetail | None = None
    verified_level: int | None = None
    verified_reason: str | None = None
    verified_state: int | None = None
    verified_trade: str | None = None
    verified_type: int | None = None
    verified_type_ext: int | None = None
    video_play_count: int | None = None
    video_status_count: int | None = None
    video_total_counter: VideoTotalCounter | None = None
    vvip: int | None = None
    weihao: str | None = None


@define(repr=False)
class Reward(Model):
    desc: str | None = None
    mid: str | None = None
    reward_button_scheme: str | None = None
    reward_params: str | None = None
    state: int | None = None
    user: RewardUser | None = None
    version_state: int | None = None
    welfare: int | None = None


@define(repr=False)
class User(Model):
    id: int | None = None


@define(repr=False)
class ComponentPlayPlayinfo(Model):
    ai_tag_info: bool | None = None
    aigc_live_split: Any = None
    allow_comment: bool | None = None
    attitude: bool | None = None
    attitude_dynamic_adid: str | None = None
    attitudes_count: int | None = None
    author: str | None = None
    author_id: int | None = None
    avatar: str | None = None
    comment_manage_info: Any = None
    comments_count: str | None = None
    cooperate_video: int | None = None
    cover_image: str | None = None
    date: str | None = None
    display_duration: Any = None
    drama_license: Any = None
    duration: str | None = None
    duration_time: float | None = None
    followers_count: str | None = None
    gov_like_icon_data: Any = None
    id: str | None = None
    idstr: str | None = None
    ip_info_str: str | None = None
    is_contribution: int | None = None
    is_follow: bool | None = None
    is_paid: bool | None = None
    is_pay_audio: int | None = None
    is_show_bulletin: int | None = None
    live: bool | None = None
    manual_split: Any = None
    media_id: int | None = None
    mid: int | None = None
    nickname: str | None = None
    object_type: str | None = None
    oid: str | None = None
    play_count: str | None = None
    play_start: int | None = None
    play_start_time: int | None = None
    real_date: int | None = None
    reposts_count: str | None = None
    reward: Reward | None = None
    scrubber: list[Any] | None = None
    spotlights: Any = None
    stream_url: str | None = None
    text: str | None = None
    title: str | None = None
    topics: Any = None
    url_short: str | None = None
    urls: dict[str, str] | None = None
    user: User | None = None
    user_video_count: int | None = None
    uuid: str | None = None
    verified: bool | None = None
    verified_reason: str | None = None
    verified_type: int | None = None
    verified_type_ext: int | None = None
    video_orientation: str | None = None


@define(repr=False)
class Data(Model):
    component_play_playinfo: ComponentPlayPlayinfo | None = key("Component_Play_Playinfo")


@define(repr=False)
class TvComponentV1Data(Model):
    code: str | None = None
    data: Data | None = None
    msg: str | None = None


DATA = TvComponentV1Data
