"""Data of `shopee.get_shop_detail_v1`, inferred from examples.

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
class DataData(Model):
    ab_test_info: Any = None
    account: Account | None = None
    buyer_rating: BuyerRating | None = None
    campaign_hot_deal_discount_min: int | None = None
    cancellation_rate: int | None = None
    cb_option: int | None = None
    chat_disabled: bool | None = None
    country: str | None = None
    cover: str | None = None
    ctime: int | None = None
    default_landing: str | None = None
    description: str | None = None
    disable_make_offer: int | None = None
    followed: bool | None = None
    follower_count: int | None = None
    has_brand_sale: bool | None = None
    has_decoration: bool | None = None
    has_flash_sale: bool | None = None
    has_in_shop_flash_sale: bool | None = None
    has_join_membership: bool | None = None
    has_shopee_flash_sale: bool | None = None
    is_blocking_owner: bool | None = None
    is_official_shop: bool | None = None
    is_preferred_plus_seller: bool | None = None
    is_semi_inactive: bool | None = None
    is_shopee_verified: bool | None = None
    item_count: int | None = None
    last_active_time: int | None = None
    latest_item_ctime: int | None = None
    mtime: int | None = None
    name: str | None = None
    new_arrival_items_start_ts: int | None = None
    preparation_time: int | None = None
    rating_bad: int | None = None
    rating_good: int | None = None
    rating_normal: int | None = None
    rating_star: float | None = None
    response_rate: int | None = None
    response_time: int | None = None
    shop_location: str | None = None
    shopid: int | None = None
    show_live_tab: bool | None = None
    show_low_fulfillment_warning: bool | None = None
    show_membership_tab: bool | None = None
    show_new_arrival_items: bool | None = None
    show_official_shop_label: bool | None = None
    show_official_shop_label_in_title: bool | None = None
    show_shopee_verified_label: bool | None = None
    show_video_entry: bool | None = None
    status: int | None = None
    userid: int | None = None
    vacation: bool | None = None
    video_entry_info: str | None = None
    video_rn_jump_url: str | None = None
    visibility: int | None = None
    warning: int | None = None


@define(repr=False)
class Data(Model):
    data: DataData | None = None
    error: int | None = None
    error_msg: str | None = None
    version: str | None = None


@define(repr=False)
class GetShopDetailV1Data(Model):
    data: Data | None = None
    market: str | None = None
    site: str | None = None


DATA = GetShopDetailV1Data
