"""Data of `kuaishou.get_video_comment_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Headurl(Model):
    cdn: str | None = None
    url: str | None = None


@define(repr=False)
class RootComment(Model):
    author_area: str | None = key("authorArea")
    author_verified: bool | None = key("authorVerified")
    author_id: int | None = None
    author_liked: bool | None = None
    author_name: str | None = None
    cash_tags: Any = key("cashTags")
    comment_author_tags: list[Any] | None = key("commentAuthorTags")
    comment_bottom_tags: list[Any] | None = key("commentBottomTags")
    comment_id: int | None = None
    content: str | None = None
    display_sub_comment_count: bool | None = key("displaySubCommentCount", optional=True, nullable=True)
    god_comment: bool | None = key("godComment", optional=True, nullable=True)
    headurl: str | None = None
    headurls: list[Headurl] | None = None
    hot: bool | None = key(optional=True, nullable=True)
    is_kwai_shop_item_comment: bool | None = key("isKwaiShopItemComment")
    liked_count: int | None = key("likedCount")
    photo_id: int | None = None
    profile_page_prefetch_info: Any = key("profilePagePrefetchInfo")
    recall_type: int | None = key("recallType")
    reply_to: int | None = None
    sub_comment_count: int | None = key("subCommentCount")
    time: str | None = None
    timestamp: int | None = None
    type: int | None = None
    user_id: int | None = None
    user_sex: str | None = None


@define(repr=False)
class SubComment(Model):
    author_area: str | None = key("authorArea")
    author_verified: bool | None = key("authorVerified")
    author_id: int | None = None
    author_liked: bool | None = None
    author_name: str | None = None
    cash_tags: Any = key("cashTags")
    comment_author_tags: list[Any] | None = key("commentAuthorTags")
    comment_bottom_tags: list[Any] | None = key("commentBottomTags")
    comment_id: int | None = None
    content: str | None = None
    headurl: str | None = None
    headurls: list[Headurl] | None = None
    is_kwai_shop_item_comment: bool | None = key("isKwaiShopItemComment")
    liked_count: int | None = key("likedCount")
    photo_id: int | None = None
    profile_page_prefetch_info: Any = key("profilePagePrefetchInfo")
    reply_to_user_name: str | None = key("replyToUserName")
    reply_to: int | None = None
    sub_visible_category: int | None = key("subVisibleCategory", optional=True, nullable=True)
    time: str | None = None
    timestamp: int | None = None
    type: int | None = None
    user_id: int | None = None
    user_sex: str | None = None


@define(repr=False)
class SubCommentsMap(Model):
    pcursor: str | None = None
    sub_comments: list[SubComment] | None = key("subComments")


@define(repr=False)
class GetVideoCommentV1Data(Model):
    comment_count: int | None = key("commentCount")
    host_name: str | None = key("host-name")
    pcursor: str | None = None
    result: int | None = None
    root_comments: list[RootComment] | None = key("rootComments")
    sub_comments_map: dict[str, SubCommentsMap] | None = key("subCommentsMap")
    transparent_payload: str | None = key("transparentPayload")


DATA = GetVideoCommentV1Data
