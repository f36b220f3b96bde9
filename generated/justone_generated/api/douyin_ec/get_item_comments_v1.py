"""Data of `douyin_ec.get_item_comments_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class OrderSnapshot(Model):
    author_id: int | None = None
    order_create_time: int | None = None
    order_item_num: int | None = None
    order_item_origin_amount: int | None = None
    order_sku_id: int | None = None
    order_sku_name: str | None = None
    order_sku_price: int | None = None
    pay_type: int | None = None
    product_image: str | None = None
    product_name: str | None = None
    shop_id: int | None = None
    shop_name: str | None = None
    shop_order_id: int | None = None


@define(repr=False)
class PhotoPoster(Model):
    height: int | None = key(optional=True, nullable=True)
    id: int | None = key(optional=True, nullable=True)
    thumbnail: str | None = key(optional=True, nullable=True)
    uri: str | None = key(optional=True, nullable=True)
    url: str | None = key(optional=True, nullable=True)
    width: int | None = key(optional=True, nullable=True)


@define(repr=False)
class Photo(Model):
    height: int | None = None
    id: int | None = None
    thumbnail: str | None = None
    uri: str | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class ShowTag(Model):
    tag_content: str | None = None
    tag_extra: Any = None
    tag_icon: Photo | None = None
    tag_title: str | None = None
    tag_type: int | None = None


@define(repr=False)
class WordTag(Model):
    count_number: int | None = key("CountNumber")
    id: int | None = key("Id")
    sentiment: int | None = key("Sentiment")
    tag_name: str | None = key("TagName")


@define(repr=False)
class Comment(Model):
    app_id: int | None = key("AppId")
    appeal_status: int | None = key("AppealStatus")
    browse_count: int | None = key("BrowseCount")
    can_append: bool | None = key("CanAppend")
    comment_time: str | None = key("CommentTime")
    comment_type: int | None = key("CommentType")
    content: str | None = key("Content")
    id: int | None = key("Id")
    is_abnormal_order: int | None = key("IsAbnormalOrder")
    is_anonymous: bool | None = key("IsAnonymous")
    kol_id: int | None = key("KolId")
    liked: bool | None = key("Liked")
    likes: int | None = key("Likes")
    order: str | None = key("Order")
    order_snapshot: OrderSnapshot | None = key("OrderSnapshot")
    orig_content: str | None = key("OrigContent")
    parent_id: int | None = key("ParentId")
    photo_poster: PhotoPoster | None = key("PhotoPoster")
    photos: list[Photo] | None = key("Photos")
    product: str | None = key("Product")
    product_channel_id: str | None = key("ProductChannelId")
    product_channel_type: str | None = key("ProductChannelType")
    product_id: int | None = key("ProductId")
    rank: int | None = key("Rank")
    rank_logistic: int | None = key("RankLogistic")
    rank_product: int | None = key("RankProduct")
    rank_shop: int | None = key("RankShop")
    recommend: bool | None = key("Recommend")
    shop_id: int | None = key("ShopId")
    shop_reply: str | None = key("ShopReply")
    show_tags: list[ShowTag] | None = key("ShowTags")
    sku: str | None = key("Sku")
    source_from: int | None = key("SourceFrom")
    status: int | None = key("Status")
    store_id: int | None = key("StoreId")
    user_avatar: str | None = key("UserAvatar")
    user_name: str | None = key("UserName")
    user_type: int | None = key("UserType")
    word_tags: list[WordTag] | None = key("WordTags")


@define(repr=False)
class GetItemCommentsV1Data(Model):
    comments: list[Comment] | None = key("Comments")
    count: int | None = key("Count")
    has_more: bool | None = key("HasMore")


DATA = GetItemCommentsV1Data
