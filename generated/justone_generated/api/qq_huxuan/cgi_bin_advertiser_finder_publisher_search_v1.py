"""Data of `qq_huxuan.cgi_bin_advertiser_finder_publisher_search_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class ComponentMetric(Model):
    category: str | None = None
    click_avg: float | None = None
    click_rate: float | None = None
    video_count: str | None = None


@define(repr=False)
class Item(Model):
    ader_long_video_price: str | None = None
    ader_short_video_price: str | None = None
    aid_avg_read_rate: int | None = None
    aid_heart_rate: str | None = None
    aid_interaction_rate: str | None = None
    aid_share_rate: str | None = None
    appid: str | None = None
    auth_company: str | None = None
    auth_profession: str | None = None
    avatar: str | None = None
    avg_comment_pv: str | None = None
    avg_fav_pv: str | None = None
    avg_forward_uv: float | None = None
    avg_heart_pv: str | None = None
    avg_interaction_count: str | None = None
    avg_like_count: str | None = None
    avg_like_recommend_vv: float | None = None
    avg_like_uv: float | None = None
    avg_read_count: str | None = None
    avg_share_pv: str | None = None
    avg_share_stay_cnt: float | None = None
    category_level1: int | None = None
    category_level2: int | None = None
    city_label: str | None = None
    common_status: int | None = None
    component_metrics: list[ComponentMetric] | None = None
    contact_info: Any = None
    cooperation_index: int | None = None
    cost_effectiveness_index: int | None = None
    cpm_price_info: Any = None
    expected_cpe: str | None = None
    expected_cpm: int | None = None
    fans_num_growth_range: str | None = None
    fans_num_growth_rate: int | None = None
    fans_num_growth_rate_pct_rk: int | None = None
    fans_num_increment: str | None = None
    fans_num_level: str | None = None
    finder_sex: int | None = None
    identity_level1: str | None = None
    identity_level2: str | None = None
    identity_type: str | None = None
    if_superior: int | None = None
    index_category_content: str | None = None
    index_category_content_rank: str | None = None
    index_category_cooperation: str | None = None
    index_category_cooperation_rank: str | None = None
    index_category_cost: str | None = None
    index_category_cost_rank: str | None = None
    index_category_growth: str | None = None
    index_category_growth_rank: str | None = None
    index_category_social: str | None = None
    index_category_social_rank: str | None = None
    index_compare_content: str | None = None
    index_compare_cooperation: str | None = None
    index_compare_cost: str | None = None
    index_compare_growth: str | None = None
    index_compare_social: str | None = None
    index_composite: str | None = None
    index_content: str | None = None
    index_cooperation: str | None = None
    index_cost: str | None = None
    index_growth: str | None = None
    index_social: str | None = None
    interaction_rate: int | None = None
    interaction_rate_pct_rk: int | None = None
    invite_contact_info_list: list[Any] | None = None
    is_post_video_15d: int | None = None
    like_rate: str | None = None
    live_combo_price: str | None = None
    live_commerce_data: Any = None
    long_video_addition_fee_list: list[Any] | None = None
    long_video_price: str | None = None
    long_video_price_deprecated: int | None = None
    mcn_id: int | None = None
    mcn_name: str | None = None
    median_read_count: str | None = None
    more_data: Any = None
    nickname: str | None = None
    order_avg_comment_pv: str | None = None
    order_avg_cpm: str | None = None
    order_avg_fav_pv: str | None = None
    order_avg_heart_pv: str | None = None
    order_avg_median_read_count: str | None = None
    order_avg_read_count: str | None = None
    order_avg_share_pv: str | None = None
    order_cnt: int | None = None
    order_cpm: int | None = None
    order_interaction_count: str | None = None
    order_interaction_rate: int | None = None
    order_play_finish_rate: int | None = None
    order_top_cases: list[Any] | None = None
    package_ids: str | None = None
    play_finish_rate: int | None = None
    play_finish_rate_pct_rk: int | None = None
    plus_v: int | None = None
    proceeding_order_count: str | None = None
    propagation_index: int | None = None
    qr_code: str | None = None
    recall_type: int | None = None
    recent_changed_price: int | None = None
    release_date: str | None = None
    score: int | None = None
    semantic_match_content: list[Any] | None = None
    semantic_match_type: int | None = None
    semantic_match_video: list[Any] | None = None
    share_rate: str | None = None
    short_video_addition_fee_list: list[Any] | None = None
    short_video_price: str | None = None
    short_video_price_deprecated: int | None = None
    social_index: float | None = None
    social_interaction_index: int | None = None
    synopsis: str | None = None
    tags: list[int] | None = None
    top_interest_name: str | None = None
    top_interest_rate: int | None = None
    top_phone_brand: str | None = None
    top_phone_brand_rate: int | None = None
    video_content_types: list[Any] | None = None
    view_id: str | None = None


@define(repr=False)
class CgiBinAdvertiserFinderPublisherSearchV1Data(Model):
    item: list[Item] | None = None
    msg: str | None = None
    r0_token: str | None = None
    ret: int | None = None
    scene: int | None = None
    total_num: int | None = None
    trace_id: str | None = None


DATA = CgiBinAdvertiserFinderPublisherSearchV1Data
