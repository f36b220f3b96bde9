"""Data of `instagram.get_post_comments_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class User(Model):
    fbid_v2: str | None = None
    full_name: str | None = None
    id: str | None = None
    is_private: bool | None = None
    is_unpublished: bool | None = None
    is_verified: bool | None = None
    pk: str | None = None
    pk_id: str | None = None
    profile_pic_id: str | None = None
    profile_pic_url: str | None = None
    strong_id: str | None = key("strong_id__")
    username: str | None = None


@define(repr=False)
class Caption(Model):
    bit_flags: int | None = None
    content_type: str | None = None
    created_at: int | None = None
    created_at_for_fb_app: int | None = None
    created_at_utc: int | None = None
    did_report_as_spam: bool | None = None
    is_covered: bool | None = None
    is_created_by_media_owner: bool | None = None
    is_ranked_comment: bool | None = None
    media_id: str | None = None
    pk: str | None = None
    private_reply_status: int | None = None
    share_enabled: bool | None = None
    status: str | None = None
    strong_id: str | None = key("strong_id__")
    text: str | None = None
    type: int | None = None
    user: User | None = None
    user_id: str | None = None


@define(repr=False)
class GiphyMediaInfo(Model):
    gif_media_id: str | None = key(optional=True, nullable=True)
    id: str | None = key(optional=True, nullable=True)
    images: Any = None
    is_sticker: bool | None = key(optional=True, nullable=True)
    strong_id: str | None = key("strong_id__", optional=True, nullable=True)
    title: str | None = key(optional=True, nullable=True)
    username: str | None = key(optional=True, nullable=True)


@define(repr=False)
class CommentUser(Model):
    fbid_v2: str | None = None
    full_name: str | None = None
    id: str | None = None
    is_mentionable: bool | None = None
    is_private: bool | None = None
    is_verified: bool | None = None
    latest_reel_media: int | None = key(optional=True, nullable=True)
    pk: str | None = None
    pk_id: str | None = None
    profile_pic_id: str | None = None
    profile_pic_url: str | None = None
    qe_use_smaller_comment_like_tap_target: bool | None = None
    strong_id: str | None = key("strong_id__")
    username: str | None = None


@define(repr=False)
class Comment(Model):
    bit_flags: int | None = None
    child_comment_count: int | None = None
    comment_index: int | None = None
    comment_like_count: int | None = None
    content_type: str | None = None
    created_at: int | None = None
    created_at_for_fb_app: int | None = None
    created_at_utc: int | None = None
    did_report_as_spam: bool | None = None
    giphy_media_info: GiphyMediaInfo | None = None
    has_disliked_comment: bool | None = None
    has_liked_comment: bool | None = None
    inline_composer_display_condition: str | None = None
    is_covered: bool | None = None
    is_edited: bool | None = None
    is_photo_comments_enabled_for_comment_author: bool | None = None
    is_ranked_comment: bool | None = None
    is_text_editable: bool | None = None
    keywords_data: list[Any] | None = None
    liked_by_media_coauthors: list[Any] | None = None
    media_id: str | None = None
    meta_ai_comment_type: str | None = None
    other_preview_users: list[Any] | None = None
    pk: str | None = None
    preview_child_comments: list[Any] | None = None
    private_reply_status: int | None = None
    share_enabled: bool | None = None
    status: str | None = None
    strong_id: str | None = key("strong_id__")
    text: str | None = None
    type: int | None = None
    user: CommentUser | None = None
    user_id: str | None = None


@define(repr=False)
class QuickResponseEmojisItem(Model):
    unicode: str | None = None


@define(repr=False)
class GetPostCommentsV1Data(Model):
    rid: str | None = key("_rid")
    ai_topic_filters: list[Any] | None = None
    can_view_more_preview_comments: bool | None = None
    caption: Caption | None = None
    caption_is_edited: bool | None = None
    comment_count: int | None = None
    comment_cover_pos: str | None = None
    comment_filter_param: str | None = None
    comment_likes_enabled: bool | None = None
    comments: list[Comment] | None = None
    fb_comments: list[Any] | None = None
    filter_options: list[Any] | None = None
    foundation_improvements_enabled: bool | None = None
    has_more_comments: bool | None = None
    has_more_headload_comments: bool | None = None
    has_more_headload_fb_comments: bool | None = None
    initiate_at_top: bool | None = None
    insert_new_comment_to_top: bool | None = None
    is_ranked: bool | None = None
    liked_by_media_owner_badge_enabled: bool | None = None
    media_header_display: str | None = None
    next_min_id: str | None = None
    quick_response_emojis: list[QuickResponseEmojisItem] | None = None
    scroll_behavior: int | None = None
    should_render_upsell: bool | None = None
    sort_options: list[Any] | None = None
    status: str | None = None
    threading_enabled: bool | None = None


DATA = GetPostCommentsV1Data
