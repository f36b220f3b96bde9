"""Data of `twitter.get_user_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Badge(Model):
    url: str | None = None


@define(repr=False)
class Url(Model):
    url: str | None = None
    url_type: str | None = key("urlType")


@define(repr=False)
class Label(Model):
    badge: Badge | None = None
    description: str | None = None
    url: Url | None = None
    user_label_display_type: str | None = key("userLabelDisplayType")
    user_label_type: str | None = key("userLabelType")


@define(repr=False)
class Affiliates(Model):
    label: Label | None = None


@define(repr=False)
class GetUserDetailV1Data(Model):
    affiliates: Affiliates | None = None
    avatar: str | None = None
    blue_verified: bool | None = None
    business_account: list[Any] | None = None
    created_at: str | None = None
    desc: str | None = None
    friends: int | None = None
    header_image: str | None = None
    id: str | None = None
    location: Any = None
    media_count: int | None = None
    name: str | None = None
    pinned_tweet_ids_str: list[str] | None = None
    profile: str | None = None
    protected: bool | None = None
    rest_id: str | None = None
    status: str | None = None
    statuses_count: int | None = None
    sub_count: int | None = None
    verification_type: Any = None


DATA = GetUserDetailV1Data
