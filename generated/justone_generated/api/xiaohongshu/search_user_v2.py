"""Data of `xiaohongshu.search_user_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class FilterTag(Model):
    icon_tail_url: str | None = None
    icon_tail_url_night: str | None = None
    icon_url: str | None = None
    icon_url_night: str | None = None
    id: str | None = None
    name: str | None = None
    need_location_info: bool | None = None
    origin_text: str | None = None
    sub_filters: Any = None
    sub_filters_select_type: str | None = None


@define(repr=False)
class Filter(Model):
    filter_tags: list[FilterTag] | None = None
    group_show_type: int | None = None
    id: str | None = None
    invisible: bool | None = None
    name: str | None = None
    type: str | None = None
    word_request_id: str | None = None


@define(repr=False)
class User(Model):
    desc: str | None = None
    followed: bool | None = None
    id: str | None = None
    image: str | None = None
    link: str | None = None
    name: str | None = None
    reason: str | None = None
    red_id: str | None = None
    red_official_verified: bool | None = None
    red_official_verify_type: int | None = None
    self_: bool | None = key("self")
    show_red_official_verify_icon: bool | None = None
    sub_title: str | None = None


@define(repr=False)
class SearchUserV2Data(Model):
    filters: list[Filter] | None = None
    users: list[User] | None = None


DATA = SearchUserV2Data
