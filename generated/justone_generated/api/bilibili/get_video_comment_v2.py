"""Data of `bilibili.get_video_comment_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class PaginationReply(Model):
    next_offset: str | None = None


@define(repr=False)
class Cursor(Model):
    all_count: int | None = None
    is_begin: bool | None = None
    is_end: bool | None = None
    mode: int | None = None
    mode_text: str | None = None
    name: str | None = None
    next: int | None = None
    pagination_reply: PaginationReply | None = None
    prev: int | None = None
    session_id: str | None = None
    support_mode: list[int] | None = None


@define(repr=False)
class JumpUrl(Model):
    app_name: str | None = None
    app_url_schema: str | None = None
    extra: Any = None
    pc_url: str | None = None
    prefix_icon: str | None = None
    state: int | None = None
    title: str | None = None


@define(repr=False)
class Content(Model):
    jump_url: dict[str, JumpUrl] | None = None
    max_line: int | None = None
    members: list[Any] | None = None
    message: str | None = None


@define(repr=False)
class Folder(Model):
    has_folded: bool | None = None
    is_folded: bool | None = None
    rule: str | None = None


@define(repr=False)
class LevelInfo(Model):
    current_exp: int | None = None
    current_level: int | None = None
    current_min: int | None = None
    next_exp: int | None = None


@define(repr=False)
class Nameplate(Model):
    condition: str | None = None
    image: str | None = None
    image_small: str | None = None
    level: str | None = None
    name: str | None = None
    nid: int | None = None


@define(repr=False)
class OfficialVerify(Model):
    desc: str | None = None
    type: int | None = None


@define(repr=False)
class Vip(Model):
    access_status: int | None = key("accessStatus")
    avatar_subscript: int | None = None
    due_remark: str | None = key("dueRemark")
    label: Any = None
    nickname_color: str | None = None
    theme_type: int | None = key("themeType")
    vip_due_date: int | None = key("vipDueDate")
    vip_status: int | None = key("vipStatus")
    vip_status_warn: str | None = key("vipStatusWarn")
    vip_type: int | None = key("vipType")


@define(repr=False)
class Member(Model):
    avatar: str | None = None
    avatar_item: Any = None
    contract_desc: str | None = None
    face_nft_new: int | None = None
    fans_detail: Any = None
    handle: str | None = None
    is_contractor: bool | None = None
    is_senior_member: int | None = None
    level_info: LevelInfo | None = None
    mid: str | None = None
    nameplate: Nameplate | None = None
    nft_interaction: Any = None
    official_verify: OfficialVerify | None = None
    pendant: Any = None
    rank: str | None = None
    senior: Any = None
    sex: str | None = None
    sign: str | None = None
    uname: str | None = None
    user_sailing: Any = None
    user_sailing_v2: Any = None
    vip: Vip | None = None


@define(repr=False)
class ReplyControl(Model):
    is_up_top: bool | None = key(optional=True, nullable=True)
    location: str | None = key(optional=True, nullable=True)
    max_line: int | None = None
    support_share: bool | None = None
    time_desc: str | None = None
    translation_switch: int | None = None


@define(repr=False)
class UpAction(Model):
    like: bool | None = None
    reply: bool | None = None


@define(repr=False)
class Reply(Model):
    action: int | None = None
    all_count: int | None = None
    assist: int | None = None
    attr: int | None = None
    content: Content | None = None
    count: int | None = None
    ctime: int | None = None
    cursor: str | None = None
    dialog: int | None = None
    dialog_str: str | None = None
    dynamic_id_str: str | None = None
    fansgrade: int | None = None
    folder: Folder | None = None
    invisible: bool | None = None
    like: int | None = None
    member: Member | None = None
    mid: int | None = None
    mid_str: str | None = None
    note_cvid_str: str | None = None
    oid: int | None = None
    oid_str: str | None = None
    parent: int | None = None
    parent_str: str | None = None
    rcount: int | None = None
    replies: Any = None
    reply_control: ReplyControl | None = None
    root: int | None = None
    root_str: str | None = None
    rpid: int | None = None
    rpid_str: str | None = None
    state: int | None = None
    track_info: str | None = None
    type: int | None = None
    up_action: UpAction | None = None


@define(repr=False)
class Upper(Model):
    mid: int | None = None


@define(repr=False)
class Data(Model):
    assist: int | None = None
    blacklist: int | None = None
    callbacks: Any = None
    config: Any = None
    control: Any = None
    cursor: Cursor | None = None
    effects: Any = None
    note: int | None = None
    replies: list[Reply] | None = None
    upper: Upper | None = None
    vote: int | None = None


@define(repr=False)
class GetVideoCommentV2Data(Model):
    code: int | None = None
    data: Data | None = None
    message: str | None = None
    ttl: int | None = None


DATA = GetVideoCommentV2Data
