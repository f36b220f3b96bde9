"""Data of `xiaohongshu.get_user_v4`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class AvatarPendant(Model):
    current_user_pendant: bool | None = None
    current_user_pet: bool | None = None


@define(repr=False)
class BannerInfo(Model):
    bg_color: str | None = None
    image: str | None = None
    like_status: bool | None = None


@define(repr=False)
class Conversion(Model):
    icon: str | None = None
    id: str | None = None
    is_red_shop: bool | None = None
    is_shop: bool | None = None
    link: str | None = None
    name: str | None = None
    sub_title: str | None = None


@define(repr=False)
class BrandAccountInfo(Model):
    conversions: list[Conversion] | None = None


@define(repr=False)
class ExtraMap(Model):
    curation_goods_search: str | None = key("curationGoodsSearch")


@define(repr=False)
class BuyerInfo(Model):
    choice_id: str | None = None
    extra_map: ExtraMap | None = None
    tab_name: str | None = None


@define(repr=False)
class AllShowTabConfigItem(Model):
    tab_id: str | None = None
    tab_index_weight: int | None = None
    tab_name: str | None = None


@define(repr=False)
class HulaTabs(Model):
    all_show_tab_config: list[AllShowTabConfigItem] | None = None
    tab_id_selected: str | None = None


@define(repr=False)
class Interaction(Model):
    count: int | None = None
    is_private: bool | None = None
    name: str | None = None
    toast: str | None = None
    type: str | None = None


@define(repr=False)
class Level(Model):
    image_link: str | None = None
    number: int | None = None


@define(repr=False)
class NoteNumStat(Model):
    collected: int | None = None
    liked: int | None = None
    posted: int | None = None


@define(repr=False)
class RedClubInfo(Model):
    red_club: bool | None = None
    red_club_level: int | None = None
    red_club_url: str | None = None
    redclubscore: int | None = None


@define(repr=False)
class Result(Model):
    code: int | None = None
    message: str | None = None
    success: bool | None = None


@define(repr=False)
class ShareInfo(Model):
    content: str | None = None
    title: str | None = None


@define(repr=False)
class ShareInfoV2(Model):
    content: str | None = None
    ecom_content: str | None = None
    ecom_share_link: str | None = None
    ecom_title: str | None = None
    title: str | None = None


@define(repr=False)
class TabPublic(Model):
    collection: bool | None = None
    collection_board: bool | None = None
    collection_note: bool | None = None
    seed: bool | None = None


@define(repr=False)
class TabVisible(Model):
    buyer: bool | None = None
    collect: bool | None = None
    like: bool | None = None
    note: bool | None = None
    seed: bool | None = None


@define(repr=False)
class Tag(Model):
    icon: str | None = key(optional=True)
    name: str | None = key(optional=True)
    tag_type: str | None = None


@define(repr=False)
class UserDescInfo(Model):
    desc: str | None = None
    desc_at_users: list[Any] | None = None
    desc_keywords_switch: bool | None = None
    desc_with_placeholder: str | None = None


@define(repr=False)
class ZhongTongBarInfoConversion(Model):
    icon: str | None = None
    id: str | None = None
    link: str | None = None
    name: str | None = None
    sub_title: str | None = None


@define(repr=False)
class ZhongTongBarInfo(Model):
    conversions: list[ZhongTongBarInfoConversion] | None = None


@define(repr=False)
class GetUserV4Data(Model):
    avatar_like_status: bool | None = None
    avatar_pendant: AvatarPendant | None = None
    banner_info: BannerInfo | None = None
    blocked: bool | None = None
    blocking: bool | None = None
    brand_account_info: BrandAccountInfo | None = None
    buyer_info: BuyerInfo | None = None
    collected: int | None = None
    collected_book_num: int | None = None
    collected_brand_num: int | None = None
    collected_movie_num: int | None = None
    collected_notes_num: int | None = None
    collected_poi_num: int | None = None
    collected_product_num: int | None = None
    collected_tags_num: int | None = None
    community_rule_url: str | None = None
    default_collection_tab: str | None = None
    desc: str | None = None
    desc_at_users: list[Any] | None = None
    fans: int | None = None
    follows: int | None = None
    fstatus: str | None = None
    gender: int | None = None
    hula_tabs: HulaTabs | None = None
    identity_deeplink: str | None = None
    identity_label_migrated: bool | None = None
    imageb: str | None = None
    images: str | None = None
    interactions: list[Interaction] | None = None
    ip_location: str | None = None
    is_login_user_pro_account: bool | None = None
    is_recommend_level_illegal: bool | None = None
    level: Level | None = None
    liked: int | None = None
    location: str | None = None
    location_jump: bool | None = None
    nboards: int | None = None
    ndiscovery: int | None = None
    nickname: str | None = None
    note_num_stat: NoteNumStat | None = None
    real_name_deep_target: int | None = None
    real_name_info: str | None = None
    recommend_info: str | None = None
    recommend_info_icon: str | None = None
    red_club_info: RedClubInfo | None = None
    red_id: str | None = None
    red_official_verified: bool | None = None
    red_official_verify_base_info: str | None = None
    red_official_verify_content: str | None = None
    red_official_verify_type: int | None = None
    remark_name: str | None = None
    result: Result | None = None
    sec_account_deeplink: str | None = None
    share_info: ShareInfo | None = None
    share_info_v2: ShareInfoV2 | None = None
    share_link: str | None = None
    show_extra_info_button: bool | None = None
    tab_public: TabPublic | None = None
    tab_visible: TabVisible | None = None
    tags: list[Tag] | None = None
    user_desc_info: UserDescInfo | None = None
    user_role_type: int | None = None
    user_widget_switch: bool | None = None
    userid: str | None = None
    zhong_tong_bar_info: ZhongTongBarInfo | None = None


DATA = GetUserV4Data
