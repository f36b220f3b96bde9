"""Data of `douyin_xingtu.gw_api_gsearch_search_for_author_square_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class AttributeDatas(Model):
    assign_cpm_suggest_price: str | None = key(optional=True, nullable=True)
    assign_task_price_list: str | None = key(optional=True, nullable=True)
    author_avatar_frame_icon: str | None = None
    author_ecom_level: str | None = None
    author_level_game: str | None = None
    author_level_other: str | None = None
    author_status: str | None = None
    author_thin_mid_word_association_index: str | None = None
    author_type: str | None = None
    avatar_uri: str | None = None
    avg_sale_amount_range: str | None = key(optional=True, nullable=True)
    avg_search_after_view_rate_30d: str | None = key(optional=True, nullable=True)
    brand_boost_vv: str | None = None
    burst_text_rate: str | None = key(optional=True, nullable=True)
    city: str | None = None
    content_theme_labels_180d: str | None = None
    core_user_id: str | None = None
    e_commerce_enable: str | None = None
    ecom_avg_order_value_30d_range: str | None = key(optional=True, nullable=True)
    ecom_gmv_30d_range: str | None = key(optional=True, nullable=True)
    ecom_gpm_30d_range: str | None = key(optional=True, nullable=True)
    ecom_gpm_30days_range: str | None = key(optional=True, nullable=True)
    ecom_score: str | None = key(optional=True, nullable=True)
    ecom_video_ctr_30d_range: str | None = key(optional=True, nullable=True)
    ecom_video_mid_click_pv_30d_range: str | None = key(optional=True, nullable=True)
    ecom_video_product_num_30d: str | None = None
    ecom_watch_pv_30d: str | None = key(optional=True, nullable=True)
    expected_cpa3_level: str | None = None
    expected_natural_play_num: str | None = None
    expected_play_num: str | None = None
    fans_increment_rate_within_15d: str | None = None
    fans_increment_within_30d: str | None = None
    follower: str | None = None
    game_item_count_90d: str | None = key(optional=True, nullable=True)
    game_type: str | None = None
    gender: str | None = None
    grade: str | None = None
    id: str | None = None
    interact_rate_within_30d: str | None = None
    interaction_median_30d: str | None = key(optional=True, nullable=True)
    is_ad_star_cur_high_quality_author: str | None = key(optional=True, nullable=True)
    is_black_horse_author: str | None = None
    is_cocreate_author: str | None = None
    is_cpm_project_author: str | None = None
    is_curated_author: str | None = key(optional=True, nullable=True)
    is_excellenct_author: str | None = None
    is_short_drama: str | None = None
    is_superstar: str | None = None
    last_10_items: str | None = None
    link_convert_index: str | None = None
    link_convert_index_by_industry: str | None = None
    link_i_cnt_by_industry: str | None = None
    link_k_cnt_by_industry: str | None = None
    link_l_cnt_by_industry: str | None = None
    link_link_cnt_by_industry: str | None = None
    link_n_cnt_by_industry: str | None = None
    link_recommend_index_by_industry: str | None = None
    link_shopping_index: str | None = None
    link_spread_index: str | None = None
    link_spread_index_by_industry: str | None = None
    link_star_index: str | None = None
    link_star_index_by_industry: str | None = None
    link_user_type_by_industry: str | None = None
    local_lower_threshold_author: str | None = None
    median_game_item_component_click_90_days: str | None = key(optional=True, nullable=True)
    median_game_item_component_click_range: str | None = key(optional=True, nullable=True)
    median_game_item_cpc_range: str | None = key(optional=True, nullable=True)
    median_game_item_ctr_90_days: str | None = key(optional=True, nullable=True)
    nick_name: str | None = None
    pic_brand_boost: str | None = key(optional=True, nullable=True)
    pic_brand_boost_vv: str | None = key(optional=True, nullable=True)
    pic_expected_play_num: str | None = key(optional=True, nullable=True)
    play_over_rate_within_30d: str | None = None
    playlet_author_types: str | None = key(optional=True, nullable=True)
    price_20_60: str | None = None
    price_60: str | None = None
    promotion_prospective_20_60_cpm: str | None = None
    promotion_prospective_60_cpm: str | None = None
    promotion_prospective_vv: str | None = None
    prospective_20_60_cpm: str | None = None
    prospective_60_cpm: str | None = None
    province: str | None = None
    search_after_view_index_by_industry: str | None = None
    sn_expected_play_num: str | None = None
    sn_interact_rate_within_30d: str | None = None
    sn_play_over_rate_within_30d: str | None = None
    sn_prospective_20_60_cpe: str | None = None
    sn_prospective_20_60_cpm: str | None = None
    sn_prospective_60_cpe: str | None = None
    sn_prospective_60_cpm: str | None = None
    star_ecom_main_price_30days: str | None = key(optional=True, nullable=True)
    star_ecom_video_num_30d: str | None = key(optional=True, nullable=True)
    star_ecom_video_product_num_30d: str | None = key(optional=True, nullable=True)
    star_excellent_author: str | None = None
    star_index: str | None = None
    star_item_count_within_30d: str | None = key(optional=True, nullable=True)
    star_qianchuan_high_potential: str | None = None
    star_whispers_author: str | None = None
    tags_relation: str | None = None
    video_brand_boost: str | None = key(optional=True, nullable=True)
    video_brand_boost_vv: str | None = key(optional=True, nullable=True)
    vv_median_30d: str | None = key(optional=True, nullable=True)


@define(repr=False)
class DemanderBehavior(Model):
    added_author_list: bool | None = None
    cooperated: bool | None = None
    viewd_author_page: bool | None = None


@define(repr=False)
class ExtraData(Model):
    content_query_from_word: str | None = None
    content_query_score: int | None = None
    debug_info: str | None = None
    demander_behavior: DemanderBehavior | None = None
    recall_from: list[str] | None = None
    recall_return_infos: Any = None
    recommend_types: list[Any] | None = None


@define(repr=False)
class Item(Model):
    item_id: str | None = None
    video_tag: int | None = None
    vv: int | None = None


@define(repr=False)
class PriceInfo(Model):
    end_time: str | None = None
    platform_source: int | None = None
    price: int | None = None
    price_extra_info: Any = None
    start_time: str | None = None
    task_category: int | None = None
    video_type: int | None = None
    video_type_status: int | None = None


@define(repr=False)
class TaskInfo(Model):
    online_status: int | None = None
    platform_source: int | None = None
    price_infos: list[PriceInfo] | None = None
    task_category: int | None = None
    task_status: int | None = None


@define(repr=False)
class Author(Model):
    attribute_datas: AttributeDatas | None = None
    extra_data: ExtraData | None = None
    items: list[Item] | None = None
    star_id: str | None = None
    task_infos: list[TaskInfo] | None = None


@define(repr=False)
class BaseResp(Model):
    status_code: int | None = None
    status_message: str | None = None


@define(repr=False)
class GwApiGsearchSearchForAuthorSquareV1DataExtraData(Model):
    intent_score: float | None = None
    is_cpm_project_search: bool | None = None
    is_intent_consistent: bool | None = None
    search_author_count: int | None = None
    search_item_count: int | None = None
    search_session_id: str | None = None
    speaker_live_base_dis: list[Any] | None = None


@define(repr=False)
class Pagination(Model):
    has_more: bool | None = None
    limit: int | None = None
    page: int | None = None
    total_count: int | None = None


@define(repr=False)
class GwApiGsearchSearchForAuthorSquareV1Data(Model):
    authors: list[Author] | None = None
    base_resp: BaseResp | None = None
    extra_data: GwApiGsearchSearchForAuthorSquareV1DataExtraData | None = None
    pagination: Pagination | None = None


DATA = GwApiGsearchSearchForAuthorSquareV1Data
