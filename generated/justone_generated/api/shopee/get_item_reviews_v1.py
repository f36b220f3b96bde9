"""Data of `shopee.get_item_reviews_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Page(Model):
    shop_reviews_returned: int | None = None
    target_reviews: int | None = None


@define(repr=False)
class Query(Model):
    item_id: int | None = None
    limit: int | None = None
    offset: int | None = None
    rating_type: int | None = None
    shop_id: int | None = None


@define(repr=False)
class ItemRatingReply(Model):
    cmtid: int | None = None
    comment: str | None = None
    ctime: int | None = None
    is_hidden: bool | None = None
    mtime: int | None = None
    orderid: int | None = None
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
    modelid: int | None = None
    name: str | None = None
    shopid: int | None = None
    snapshotid: int | None = None


@define(repr=False)
class SipInfo(Model):
    is_oversea: bool | None = None
    origin_region: str | None = None


@define(repr=False)
class Review(Model):
    item_rating_reply: ItemRatingReply | None = key("ItemRatingReply")
    algo_template_abt: str | None = None
    anonymous: bool | None = None
    author_portrait: str | None = None
    author_username: str | None = None
    can_follow_up: bool | None = None
    cmtid: int | None = None
    comment: str | None = None
    ctime: int | None = None
    detailed_rating: DetailedRating | None = None
    editable: int | None = None
    editable_date: int | None = None
    exclude_scoring_due_low_logistic: bool | None = None
    filter: int | None = None
    has_template_tag: bool | None = None
    is_hidden: bool | None = None
    is_newly_created: bool | None = None
    is_normal_item: bool | None = None
    is_repeat_edited: bool | None = None
    is_super_review: bool | None = None
    itemid: int | None = None
    matched_product_items: list[ProductItem] | None = None
    mtime: int | None = None
    opt: int | None = None
    orderid: int | None = None
    overall_fit: int | None = None
    product_items: list[ProductItem] | None = None
    rating: int | None = None
    rating_star: int | None = None
    review_creation_source: int | None = None
    shopid: int | None = None
    sip_info: SipInfo | None = None
    status: int | None = None
    submit_time: int | None = None
    super_review_status: int | None = None
    sync_to_social: bool | None = None
    template_abt: str | None = None
    userid: int | None = None


@define(repr=False)
class Semantics(Model):
    canonical_item_review_pagination: bool | None = None
    full_review_object_preserved: bool | None = None
    one_shop_review_page: bool | None = None


@define(repr=False)
class GetItemReviewsV1Data(Model):
    market: str | None = None
    page: Page | None = None
    query: Query | None = None
    reviews: list[Review] | None = None
    semantics: Semantics | None = None
    site: str | None = None


DATA = GetItemReviewsV1Data
