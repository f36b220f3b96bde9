"""Data of `kuaishou.search_user_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Headurl(Model):
    cdn: str | None = None
    url: str | None = None


@define(repr=False)
class VerifiedDetail(Model):
    description: str | None = None
    icon_type: int | None = key("iconType")
    music_company: bool | None = key("musicCompany")
    new_verified: bool | None = key("newVerified")
    type: int | None = None
    vice_verified_type: int | None = key("viceVerifiedType")


@define(repr=False)
class User(Model):
    extra: Any = None
    fans: bool | None = None
    fans_count: int | None = key("fansCount")
    feed_log_ctx: Any = key("feedLogCtx")
    following: bool | None = None
    headurl: str | None = None
    headurls: list[Headurl] | None = None
    is_banned: bool | None = key("isBanned")
    is_favorited: bool | None = key("isFavorited")
    is_followed: int | None = None
    kwai_id: str | None = key("kwaiId", optional=True, nullable=True)
    message_link: str | None = key("messageLink")
    user_id: int | None = None
    user_name: str | None = None
    user_sex: str | None = None
    user_text: str | None = None
    verified: bool | None = None
    verified_detail: VerifiedDetail | None = key("verifiedDetail")
    visitor_be_followed: bool | None = key("visitorBeFollowed")


@define(repr=False)
class SearchUserV2Data(Model):
    ext_params: Any = key("extParams")
    host_name: str | None = key("host-name")
    llsid: str | None = None
    pcursor: str | None = None
    portal_flag: bool | None = key("portalFlag")
    reco_pcursor: str | None = key("recoPcursor")
    reco_pymk_flag: bool | None = key("recoPymkFlag")
    response_code: int | None = key("responseCode")
    result: int | None = None
    user_fold_index: int | None = key("userFoldIndex")
    users: list[User] | None = None
    ussid: str | None = None


DATA = SearchUserV2Data
