"""Data of `youku.get_user_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Data(Model):
    action: Any = None
    age: str | None = key(optional=True, nullable=True)
    avatar: str | None = key(optional=True, nullable=True)
    birthday: int | None = key(optional=True, nullable=True)
    comments: Any = None
    extra_info_item: Any = key("extraInfoItem")
    follow: Any = None
    follower_info: Any = key("followerInfo")
    follower_num: int | None = key("followerNum", optional=True, nullable=True)
    follower_num_format: str | None = key("followerNumFormat", optional=True, nullable=True)
    following_info: Any = key("followingInfo")
    following_num: int | None = key("followingNum", optional=True, nullable=True)
    following_num_format: str | None = key("followingNumFormat", optional=True, nullable=True)
    gender: int | None = key(optional=True, nullable=True)
    img: str | None = key(optional=True, nullable=True)
    is_private: bool | None = key("isPrivate", optional=True, nullable=True)
    is_star: int | None = key("isStar", optional=True, nullable=True)
    lb_texts: Any = key("lbTexts")
    like_num: int | None = key("likeNum", optional=True, nullable=True)
    like_num_format: str | None = key("likeNumFormat", optional=True, nullable=True)
    live: Any = None
    nick_name: str | None = key("nickName", optional=True, nullable=True)
    player: Any = None
    poster: Any = None
    praise_info: Any = key("praiseInfo")
    preview: Any = None
    ratio: str | None = key(optional=True, nullable=True)
    reasons: Any = None
    status: str | None = key(optional=True, nullable=True)
    statusx: str | None = key(optional=True, nullable=True)
    sub_title: Any = key("subTitle")
    sub_title2: Any = key("subTitle2")
    summary: str | None = key(optional=True, nullable=True)
    title: str | None = key(optional=True, nullable=True)
    uid: int | None = key(optional=True, nullable=True)
    uid_encode: str | None = key("uidEncode", optional=True, nullable=True)
    vid: str | None = key(optional=True, nullable=True)
    vip_mark: Any = key("vipMark")
    ytid: int | None = key(optional=True, nullable=True)
    zpd_back_ground_picture: str | None = key("zpdBackGroundPicture", optional=True, nullable=True)


@define(repr=False)
class DataNodeItem(Model):
    bottom_type: str | None = key("bottomType", optional=True, nullable=True)
    bullet_count: Any = key("bulletCount")
    component_name: str | None = key("componentName", optional=True, nullable=True)
    data: Data | None = None
    id: str | None = key(optional=True, nullable=True)
    img_url: str | None = key("imgUrl", optional=True, nullable=True)
    individuality: str | None = key(optional=True, nullable=True)
    is_top: bool | None = key("isTop", optional=True, nullable=True)
    log_info: Any = key("logInfo")
    module_title: str | None = key("moduleTitle", optional=True, nullable=True)
    module_type: Any = key("moduleType")
    play_count: str | None = key("playCount", optional=True, nullable=True)
    publish_time: str | None = key("publishTime", optional=True, nullable=True)
    state: str | None = key(optional=True, nullable=True)
    summary: str | None = key(optional=True, nullable=True)
    title: str | None = key(optional=True, nullable=True)
    type: int | None = key(optional=True, nullable=True)
    uploader_icon: str | None = key("uploaderIcon", optional=True, nullable=True)
    uploader_name: str | None = key("uploaderName", optional=True, nullable=True)
    ups_stream: Any = key("upsStream")
    vid: str | None = key(optional=True, nullable=True)


@define(repr=False)
class ModuleListItem(Model):
    data_node: Any = key("dataNode")
    module_type: Any = key("moduleType")


@define(repr=False)
class ComponentListItem(Model):
    component_id: str | None = key("componentId")
    component_name: str | None = key("componentName")
    data_node: list[DataNodeItem] | None = key("dataNode")
    default_active: bool | None = key("defaultActive", optional=True, nullable=True)
    id: Any = None
    log_info: Any = key("logInfo")
    module_list: list[ModuleListItem] | None = key("moduleList", optional=True, nullable=True)
    state: str | None = key(optional=True, nullable=True)
    type: str | None = key(optional=True, nullable=True)


@define(repr=False)
class ShareInfo(Model):
    describe: str | None = None
    img: str | None = None
    link: str | None = None
    title: str | None = None


@define(repr=False)
class PageData(Model):
    avatar: str | None = None
    more: bool | None = None
    nav_state: str | None = key("navState")
    next_session: str | None = key("nextSession")
    nick_name: str | None = key("nickName")
    page_no: str | None = key("pageNo")
    share_info: ShareInfo | None = key("shareInfo")
    spm_a: str | None = key("spmA")
    spm_ab: str | None = key("spmAB")
    spm_b: str | None = key("spmB")


@define(repr=False)
class GetUserDetailV1Data(Model):
    component_list: list[ComponentListItem] | None = key("componentList")
    page_data: PageData | None = key("pageData")


DATA = GetUserDetailV1Data
