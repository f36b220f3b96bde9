"""Data of `xiaohongshu.get_user_v3`, inferred from examples.

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
class Topic(Model):
    id: str | None = None
    link: str | None = None
    name: str | None = None
    sub_title: str | None = None


@define(repr=False)
class BrandAccountInfo(Model):
    account_type_name: str | None = None
    conversions: list[Conversion] | None = None
    topics: list[Topic] | None = None
    trade_type_first_name: str | None = None


@define(repr=False)
class DescAtUser(Model):
    id: str | None = None
    nickname: str | None = None


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
    image: str | None = key(optional=True)
    image_link: str | None = None
    level_name: str | None = key(optional=True)
    number: int | None = key(optional=True)


@define(repr=False)
class NoteNumStat(Model):
    collected: int | None = None
    liked: int | None = None
    posted: int | None = None


@define(repr=False)
class RedClubInfo(Model):
    red_club: bool | None = key(optional=True)
    red_club_level: int | None = key(optional=True)
    red_club_url: str | None = None
    redclubscore: int | None = key(optional=True)


@define(repr=False)
class Result(Model):
    code: int | None = None
    message: str | None = None
    success: bool | None = None


@define(repr=False)
class SellerInfo(Model):
    is_tab_goods_first: bool | None = None
    tab_code_names: list[Any] | None = None
    tab_goods_api_version: int | None = None


@define(repr=False)
class ShareInfo(Model):
    content: str | None = None
    title: str | None = None


@define(repr=False)
class TabPublic(Model):
    collection: bool | None = None
    collection_board: bool | None = None
    collection_note: bool | None = None
    seed: bool | None = None


@define(repr=False)
class TabVisible(Model):
    atme: bool | None = key(optional=True)
    collect: bool | None = None
    goods: bool | None = key(optional=True)
    hotel: bool | None = key(optional=True)
    like: bool | None = None
    note: bool | None = None
    seed: bool | None = None


@define(repr=False)
class Tag(Model):
    icon: str | None = None
    name: str | None = None
    tag_type: str | None = None


@define(repr=False)
class UserDescInfoDescAtUser(Model):
    nickname: str | None = None
    user_id: str | None = None


@define(repr=False)
class UserDescInfo(Model):
    desc: str | None = None
    desc_at_users: list[UserDescInfoDescAtUser | None] | None = None
    desc_keywords_switch: bool | None = None
    desc_with_placeholder: str | None = None


@define(repr=False)
class ZhongTongBarInfo(Model):
    conversions: list[Any] | None = None


@define(repr=False)
class GetUserV3Data(Model):
    atme_notes_num: int | None = key(optional=True)
    avatar_handle_entry_list: list[Any] | None = key(optional=True)
    avatar_like_status: bool | None = None
    avatar_pendant: AvatarPendant | None = key(nullable=True)
    banner_info: BannerInfo | None = None
    block_view_from_user: bool | None = key(optional=True)
    block_view_to_user: bool | None = key(optional=True)
    blocked: bool | None = None
    blocking: bool | None = None
    brand_account_info: BrandAccountInfo | None = key(optional=True)
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
    desc_at_users: list[DescAtUser | None] | None = None
    fans: int | None = None
    follows: int | None = None
    fstatus: str | None = None
    gender: int | None = None
    hula_tabs: HulaTabs | None = key(nullable=True)
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
    mute_view_to_user: bool | None = key(optional=True)
    nboards: int | None = None
    ndiscovery: int | None = None
    nickname: str | None = None
    note_num_stat: NoteNumStat | None = None
    real_name_deep_target: int | None = None
    real_name_info: str | None = key(optional=True)
    recommend_info: str | None = None
    recommend_info_icon: str | None = None
    red_club_info: RedClubInfo | None = None
    red_id: str | None = None
    red_official_full_name: str | None = key(optional=True)
    red_official_verified: bool | None = None
    red_official_verify_arrow: int | None = key(optional=True)
    red_official_verify_base_info: str | None = key(optional=True)
    red_official_verify_content: str | None = None
    red_official_verify_type: int | None = None
    remark_name: str | None = None
    result: Result | None = None
    sec_account_deeplink: str | None = None
    seller_info: SellerInfo | None = None
    share_info: ShareInfo | None = None
    share_info_v2: ShareInfo | None = None
    share_link: str | None = None
    show_extra_info_button: bool | None = None
    show_red_official_verify_icon: bool | None = key(optional=True)
    tab_public: TabPublic | None = None
    tab_visible: TabVisible | None = None
    tags: list[Tag | None] | None = None
    user_desc_info: UserDescInfo | None = None
    user_page_widgets_info: Any = key(optional=True)
    user_role_type: int | None = None
    user_widget_switch: bool | None = None
    userid: str | None = None
    zhong_tong_bar_info: ZhongTongBarInfo | None = key(optional=True)


DATA = GetUserV3Data
