"""Data of `kuaishou.get_user_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ShareInfo(Model):
    doc_id: str | None = key("docId")
    group_name: str | None = key("groupName")
    share_id: str | None = key("shareId")
    share_sub_title: str | None = key("shareSubTitle")
    share_title: str | None = key("shareTitle")
    share_type: str | None = key("shareType")
    web_share_verify_data: Any = key("webShareVerifyData")


@define(repr=False)
class OwnerCount(Model):
    collect: int | None = None
    fan: int | None = None
    follow: int | None = None
    like: int | None = None
    magic_face: int | None = key("magicFace")
    moment: int | None = None
    novel_drama: int | None = key("novelDrama")
    photo: int | None = None
    photo_private: int | None = None
    photo_public: int | None = None
    recommend: int | None = None


@define(repr=False)
class Headurl(Model):
    cdn: str | None = None
    url: str | None = None


@define(repr=False)
class Profile(Model):
    big_head_urls: list[Headurl] | None = key("bigHeadUrls")
    headurl: str | None = None
    headurls: list[Headurl] | None = None
    is_favorited: bool | None = key("isFavorited")
    user_id: int | None = None
    user_name: str | None = None
    user_profile_bg_url: str | None = None
    user_profile_bg_urls: list[Headurl] | None = None
    user_sex: str | None = None
    user_text: str | None = None
    verified: bool | None = None
    visitor_be_followed: bool | None = key("visitorBeFollowed")


@define(repr=False)
class UserProfile(Model):
    can_guest_show_moment_news: bool | None = key("canGuestShowMomentNews")
    enable_moment: bool | None = key("enableMoment")
    is_favorited: bool | None = key("isFavorited")
    is_following: bool | None = key("isFollowing")
    is_friend: bool | None = key("isFriend")
    is_subscribe: bool | None = key("isSubscribe")
    is_user_banned: bool | None = key("isUserBanned")
    owner_count: OwnerCount | None = key("ownerCount")
    profile: Profile | None = None
    show_count: bool | None = key("showCount")
    show_photo_collect_tab: bool | None = key("showPhotoCollectTab")
    user_setting_option: Any = key("userSettingOption")
    verified: bool | None = None


@define(repr=False)
class GetUserDetailV1Data(Model):
    host_name: str | None = key("host-name")
    is_living: bool | None = key("isLiving")
    result: int | None = None
    share_info: ShareInfo | None = key("shareInfo")
    user_profile: UserProfile | None = key("userProfile")


DATA = GetUserDetailV1Data
