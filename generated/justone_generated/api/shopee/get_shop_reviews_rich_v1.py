"""Data of `shopee.get_shop_reviews_rich_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ItemRatingReply(Model):
    cmtid: int | None = None
    comment: str | None = None
    comment_tr: Any = None
    ctime: int | None = None
    editable: Any = None
    filter: Any = None
    is_hidden: bool | None = None
    itemid: Any = None
    mentioned: Any = None
    mtime: int | None = None
    opt: Any = None
    orderid: int | None = None
    rating: Any = None
    rating_star: Any = None
    shopid: Any = None
    status: Any = None
    userid: int | None = None


@define(repr=False)
class DetailedRating(Model):
    delivery_service: int | None = None
    product_quality: int | None = None
    seller_service: int | None = None


@define(repr=False)
class ProductItem(Model):
    image: str | None = None
    is_half_pdp: bool | None = None
    is_snapshot: int | None = None
    itemid: int | None = None
    model_name: str | None = None
    model_name_tr: Any = None
    modelid: int | None = None
    name: str | None = None
    name_tr: Any = None
    options: Any = None
    shopid: int | None = None
    snapshotid: int | None = None


@define(repr=False)
class SipInfo(Model):
    is_oversea: bool | None = None
    origin_region: str | None = None


@define(repr=False)
class Item(Model):
    item_rating_reply: ItemRatingReply | None = key("ItemRatingReply", optional=True, nullable=True)
    anonymous: bool | None = None
    author_portrait: Any = None
    author_shopid: int | None = None
    author_username: str | None = None
    can_follow_up: Any = None
    cmtid: int | None = None
    comment: str | None = None
    comment_tr: Any = None
    ctime: int | None = None
    delete_operator: Any = None
    delete_reason: Any = None
    detailed_rating: DetailedRating | None = None
    display_variation_filter: Any = None
    editable: int | None = None
    editable_date: int | None = None
    exclude_scoring_due_low_logistic: bool | None = None
    filter: int | None = None
    follow_up: Any = None
    has_template_tag: bool | None = None
    images: Any = None
    is_half_pdp: bool | None = None
    is_hidden: bool | None = None
    is_normal_item: Any = None
    is_repeated_purchase: Any = None
    itemid: int | None = None
    like_count: Any = None
    liked: Any = None
    low_rating_reasons: Any = None
    loyalty_info: Any = None
    medias: list[Any] | None = None
    mentioned: list[Any] | None = None
    model_id: int | None = None
    mtime: int | None = None
    opt: int | None = None
    orderid: int | None = None
    overall_fit: int | None = None
    product_items: list[ProductItem] | None = None
    rating: int | None = None
    rating_star: int | None = None
    shopid: int | None = None
    show_reply: Any = None
    sip_info: SipInfo | None = None
    status: int | None = None
    submit_time: int | None = None
    sync_to_social: bool | None = None
    sync_to_social_toggle: Any = None
    tags: Any = None
    template_tags: list[Any] | None = None
    template_tags_tr: Any = None
    userid: int | None = None
    videos: list[Any] | None = None


@define(repr=False)
class DataData(Model):
    items: list[Item] | None = None
    rateable: Any = None
    translation_status: Any = None


@define(repr=False)
class Data(Model):
    data: DataData | None = None
    error: int | None = None
    error_msg: str | None = None


@define(repr=False)
class GetShopReviewsRichV1Data(Model):
    data: Data | None = None
    market: str | None = None
    site: str | None = None


DATA = GetShopReviewsRichV1Data
