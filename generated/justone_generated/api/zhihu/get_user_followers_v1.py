"""Data of `zhihu.get_user_followers_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class KvipInfo(Model):
    is_vip: bool | None = None
    target_url: str | None = None


@define(repr=False)
class VipInfo(Model):
    entrance_v2: Any = None
    is_vip: bool | None = None
    rename_await_days: int | None = None
    rename_days: str | None = None
    rename_frequency: int | None = None
    vip_type: int | None = None


@define(repr=False)
class DataItem(Model):
    answer_count: int | None = None
    articles_count: int | None = None
    available_medals_count: int | None = None
    avatar_url: str | None = None
    avatar_url_template: str | None = None
    badge: list[Any] | None = None
    badge_v2: Any = None
    follower_count: int | None = None
    follower_count_num: str | None = None
    follower_count_text: str | None = None
    follower_count_unit: str | None = None
    gender: int | None = None
    has_applying_column: bool | None = None
    headline: str | None = None
    headline_render: str | None = None
    id: str | None = None
    ip_info: Any = None
    is_advertiser: bool | None = None
    is_followed: bool | None = None
    is_following: bool | None = None
    is_org: bool | None = None
    is_realname: bool | None = None
    kvip_info: KvipInfo | None = None
    name: str | None = None
    type: str | None = None
    url: str | None = None
    url_token: str | None = None
    use_default_avatar: bool | None = None
    user_type: str | None = None
    vip_info: VipInfo | None = None


@define(repr=False)
class Paging(Model):
    is_end: bool | None = None
    is_start: bool | None = None
    next: str | None = None
    previous: str | None = None
    totals: int | None = None


@define(repr=False)
class GetUserFollowersV1Data(Model):
    data: list[DataItem] | None = None
    paging: Paging | None = None


DATA = GetUserFollowersV1Data
