"""Data of `bilibili.get_user_detail_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Params(Model):
    id: str | None = None


@define(repr=False)
class Route(Model):
    from_: Any = key("from")
    full_path: str | None = key("fullPath")
    hash: str | None = None
    meta: Any = None
    name: str | None = None
    params: Params | None = None
    path: str | None = None
    query: Any = None


@define(repr=False)
class FeedList(Model):
    error: bool | None = None
    extra: Any = None
    no_more: bool | None = key("noMore")
    result: list[Any] | None = None


@define(repr=False)
class CommonInfo(Model):
    prefix: str | None = None
    prefix_title: str | None = None
    title: str | None = None


@define(repr=False)
class SpliceInfo(Model):
    title: str | None = None


@define(repr=False)
class Attestation(Model):
    common_info: CommonInfo | None = None
    desc: str | None = None
    icon: str | None = None
    splice_info: SpliceInfo | None = None
    type: int | None = None


@define(repr=False)
class ListItem(Model):
    avatar: str | None = None
    pay_mid: int | None = None
    rank: int | None = None
    uname: str | None = None


@define(repr=False)
class ShowInfo(Model):
    icon: str | None = None
    jump_url: str | None = None
    jump_url_web: str | None = None
    list_: list[ListItem] | None = key("list")
    long_title: str | None = None
    show: bool | None = None
    state: int | None = None
    title: str | None = None
    total: int | None = None
    upower_count_show: bool | None = None


@define(repr=False)
class Elec(Model):
    show_info: ShowInfo | None = None


@define(repr=False)
class FansMedal(Model):
    detail: Any = None
    medal: Any = None
    show: bool | None = None
    wear: bool | None = None


@define(repr=False)
class Nameplate(Model):
    condition: str | None = None
    image: str | None = None
    image_small: str | None = None
    level: str | None = None
    name: str | None = None
    nid: int | None = None


@define(repr=False)
class Official(Model):
    desc: str | None = None
    role: int | None = None
    title: str | None = None
    type: int | None = None


@define(repr=False)
class Pendant(Model):
    expire: int | None = None
    image: str | None = None
    image_enhance: str | None = None
    image_enhance_frame: str | None = None
    n_pid: int | None = None
    name: str | None = None
    pid: int | None = None


@define(repr=False)
class Profession(Model):
    department: str | None = None
    is_show: int | None = None
    name: str | None = None
    title: str | None = None


@define(repr=False)
class Series(Model):
    show_upgrade_window: bool | None = None
    user_upgrade_status: int | None = None


@define(repr=False)
class TopPhotoV2(Model):
    l_200h_img: str | None = None
    l_img: str | None = None
    sid: int | None = None


@define(repr=False)
class UserHonourInfo(Model):
    colour: Any = None
    is_latest_100honour: int | None = None
    mid: int | None = None
    tags: list[Any] | None = None


@define(repr=False)
class SuperVip(Model):
    is_super_vip: bool | None = None


@define(repr=False)
class Vip(Model):
    avatar_icon: Any = None
    avatar_subscript: int | None = None
    avatar_subscript_url: str | None = None
    due_date: int | None = None
    label: Any = None
    nickname_color: str | None = None
    ott_info: Any = None
    role: int | None = None
    status: int | None = None
    super_vip: SuperVip | None = None
    theme_type: int | None = None
    tv_due_date: int | None = None
    tv_vip_pay_type: int | None = None
    tv_vip_status: int | None = None
    type: int | None = None
    vip_pay_type: int | None = None


@define(repr=False)
class Info(Model):
    attestation: Attestation | None = None
    birthday: str | None = None
    certificate_show: bool | None = None
    coins: int | None = None
    contract: Any = None
    control: int | None = None
    elec: Elec | None = None
    face: str | None = None
    face_nft: int | None = None
    face_nft_type: int | None = None
    fans_badge: bool | None = None
    fans_medal: FansMedal | None = None
    gaia_data: Any = None
    gaia_res_type: int | None = None
    is_followed: bool | None = None
    is_risk: bool | None = None
    is_senior_member: int | None = None
    jointime: int | None = None
    level: int | None = None
    live_room: Any = None
    mcn_info: Any = None
    mid: int | None = None
    moral: int | None = None
    name: str | None = None
    name_render: Any = None
    nameplate: Nameplate | None = None
    official: Official | None = None
    pendant: Pendant | None = None
    profession: Profession | None = None
    rank: int | None = None
    school: Any = None
    series: Series | None = None
    sex: str | None = None
    sign: str | None = None
    silence: int | None = None
    sys_notice: Any = None
    tags: list[str] | None = None
    theme: Any = None
    top_photo: str | None = None
    top_photo_v2: TopPhotoV2 | None = None
    user_honour_info: UserHonourInfo | None = None
    vip: Vip | None = None


@define(repr=False)
class Space(Model):
    feed_list: FeedList | None = key("feedList")
    info: Info | None = None
    mid: int | None = None


@define(repr=False)
class GetUserDetailV2Data(Model):
    channel: Any = None
    common: Any = None
    home: Any = None
    opus: Any = None
    playlist: Any = None
    route: Route | None = None
    search: Any = None
    space: Space | None = None
    tag: Any = None
    topic: Any = None
    tribee: Any = None
    video: Any = None


DATA = GetUserDetailV2Data
