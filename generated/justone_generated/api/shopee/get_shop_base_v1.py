"""Data of `shopee.get_shop_base_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class FeedAccountInfo(Model):
    can_post_feed: bool | None = None


@define(repr=False)
class Account(Model):
    email_verified: bool | None = None
    fbid: str | None = None
    feed_account_info: FeedAccountInfo | None = None
    following_count: int | None = None
    is_seller: bool | None = None
    phone_verified: bool | None = None
    portrait: str | None = None
    status: int | None = None
    total_avg_star: int | None = None
    username: str | None = None


@define(repr=False)
class BuyerRating(Model):
    rating_count: list[int] | None = None
    rating_star: int | None = None


@define(repr=False)
class SellerMetrics(Model):
    cancellation_rate: int | None = None
    cancellation_visibility: int | None = None
    cancellation_warning: int | None = None


@define(repr=False)
class ShopRating(Model):
    rating_bad: int | None = None
    rating_good: int | None = None
    rating_normal: int | None = None


@define(repr=False)
class ShopTabMeta(Model):
    decoration_type: str | None = None
    is_high_end_brand_shop: bool | None = None
    shop_is_non_deco: bool | None = None


@define(repr=False)
class MembershipTab(Model):
    has_join_membership: bool | None = None
    show_membership_tab: bool | None = None


@define(repr=False)
class NewArrivalTab(Model):
    latest_item_ctime: int | None = None
    new_arrival_items_start_ts: int | None = None
    show_new_arrival_items: bool | None = None


@define(repr=False)
class ShowTab(Model):
    membership_tab: MembershipTab | None = None
    new_arrival_tab: NewArrivalTab | None = None
    show_content_tab: bool | None = None
    show_flash_sale_tab: bool | None = None
    show_live_tab: bool | None = None
    show_review_tab: bool | None = None


@define(repr=False)
class DataData(Model):
    ab_test_info: Any = None
    account: Account | None = None
    background_color: str | None = None
    block_cb_user: bool | None = None
    brand_day_end_time: int | None = None
    buyer_rating: BuyerRating | None = None
    chat_disabled: bool | None = None
    company_id: str | None = None
    company_name: str | None = None
    cover: str | None = None
    ctime: int | None = None
    description: str | None = None
    floating_cart_switch_tab_refresh_interval: int | None = None
    followed: bool | None = None
    follower_count: int | None = None
    has_decoration: bool | None = None
    highlight_color: str | None = None
    in_shop_notice_config: Any = None
    is_blocking_owner: bool | None = None
    is_inactive7: bool | None = None
    is_preferred_plus_seller: bool | None = None
    is_shopee_choice_shop: bool | None = None
    is_shopee_verified: bool | None = None
    is_show_floating_cart: bool | None = None
    item_count: int | None = None
    last_active_time: int | None = None
    name: str | None = None
    rating_star: float | None = None
    response_rate: int | None = None
    response_time: int | None = None
    seller_metrics: SellerMetrics | None = None
    shop_rating: ShopRating | None = None
    shop_tab_meta: ShopTabMeta | None = None
    shopid: int | None = None
    show_deco_entry: bool | None = None
    show_official_shop_label: bool | None = None
    show_tab: ShowTab | None = None
    show_video_entry: bool | None = None
    toggles: Any = None
    userid: int | None = None
    vacation: bool | None = None
    video_entry_info: str | None = None
    video_entry_name: str | None = None
    video_rn_jump_url: str | None = None


@define(repr=False)
class Data(Model):
    data: DataData | None = None
    error: int | None = None
    error_msg: str | None = None


@define(repr=False)
class GetShopBaseV1Data(Model):
    data: Data | None = None
    market: str | None = None
    site: str | None = None


DATA = GetShopBaseV1Data
