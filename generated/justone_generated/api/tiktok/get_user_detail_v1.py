"""Data of `tiktok.get_user_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ShareMeta(Model):
    desc: str | None = None
    title: str | None = None


@define(repr=False)
class Stats(Model):
    digg_count: int | None = key("diggCount")
    follower_count: int | None = key("followerCount")
    following_count: int | None = key("followingCount")
    friend_count: int | None = key("friendCount")
    heart: int | None = None
    heart_count: int | None = key("heartCount")
    video_count: int | None = key("videoCount")


@define(repr=False)
class StatsV2(Model):
    digg_count: str | None = key("diggCount")
    follower_count: str | None = key("followerCount")
    following_count: str | None = key("followingCount")
    friend_count: str | None = key("friendCount")
    heart: str | None = None
    heart_count: str | None = key("heartCount")
    video_count: str | None = key("videoCount")


@define(repr=False)
class CommerceUserInfo(Model):
    commerce_user: bool | None = key("commerceUser")


@define(repr=False)
class ProfileTab(Model):
    show_music_tab: bool | None = key("showMusicTab")
    show_play_list_tab: bool | None = key("showPlayListTab")
    show_question_tab: bool | None = key("showQuestionTab")


@define(repr=False)
class User(Model):
    user_story_status: int | None = key("UserStoryStatus")
    avatar_larger: str | None = key("avatarLarger")
    avatar_medium: str | None = key("avatarMedium")
    avatar_thumb: str | None = key("avatarThumb")
    can_exp_playlist: bool | None = key("canExpPlaylist")
    comment_setting: int | None = key("commentSetting")
    commerce_user_info: CommerceUserInfo | None = key("commerceUserInfo")
    create_time: int | None = key("createTime")
    download_setting: int | None = key("downloadSetting")
    duet_setting: int | None = key("duetSetting")
    event_list: list[Any] | None = key("eventList")
    following_visibility: int | None = key("followingVisibility")
    ftc: bool | None = None
    id: str | None = None
    is_ad_virtual: bool | None = key("isADVirtual")
    is_embed_banned: bool | None = key("isEmbedBanned")
    is_organization: int | None = key("isOrganization")
    language: str | None = None
    nick_name_modify_time: int | None = key("nickNameModifyTime")
    nickname: str | None = None
    now_invitation_card_url: str | None = key("nowInvitationCardUrl")
    open_favorite: bool | None = key("openFavorite")
    private_account: bool | None = key("privateAccount")
    profile_embed_permission: int | None = key("profileEmbedPermission")
    profile_tab: ProfileTab | None = key("profileTab")
    recommend_reason: str | None = key("recommendReason")
    relation: int | None = None
    room_id: str | None = key("roomId")
    sec_uid: str | None = key("secUid")
    secret: bool | None = None
    short_drama_creator: Any = key("shortDramaCreator")
    short_id: str | None = key("shortId")
    signature: str | None = None
    stitch_setting: int | None = key("stitchSetting")
    suggest_account_bind: bool | None = key("suggestAccountBind")
    tt_seller: bool | None = key("ttSeller")
    unique_id: str | None = key("uniqueId")
    unique_id_modify_time: int | None = key("uniqueIdModifyTime")
    verified: bool | None = None


@define(repr=False)
class UserInfo(Model):
    item_list: list[Any] | None = key("itemList")
    stats: Stats | None = None
    stats_v2: StatsV2 | None = key("statsV2")
    user: User | None = None


@define(repr=False)
class GetUserDetailV1Data(Model):
    need_fix: bool | None = key("needFix")
    share_meta: ShareMeta | None = key("shareMeta")
    status_code: int | None = key("statusCode")
    status_msg: str | None = key("statusMsg")
    user_info: UserInfo | None = key("userInfo")


DATA = GetUserDetailV1Data
