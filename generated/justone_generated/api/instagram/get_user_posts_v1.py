"""Data of `instagram.get_user_posts_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class AiLabelInfo(Model):
    attribution_label_text: Any = None
    can_edit_self_disclosure: bool | None = key(optional=True, nullable=True)
    content_sheet_sections: Any = None
    gen_ai_detection_method: str | None = key(optional=True, nullable=True)
    is_self_disclosed: bool | None = key(optional=True, nullable=True)
    should_read_attribution_label: bool | None = key(optional=True, nullable=True)
    subtitle_text: str | None = key(optional=True, nullable=True)


@define(repr=False)
class User(Model):
    fbid_v2: str | None = None
    full_name: str | None = None
    id: str | None = None
    is_private: bool | None = None
    is_unpublished: bool | None = None
    is_verified: bool | None = None
    profile_pic_id: str | None = None
    profile_pic_url: str | None = None
    username: str | None = None


@define(repr=False)
class Caption(Model):
    created_at: int | None = None
    created_at_utc: int | None = None
    did_report_as_spam: bool | None = None
    hashtags: list[Any] | None = None
    id: str | None = None
    is_covered: bool | None = None
    is_ranked_comment: bool | None = None
    mentions: list[Any] | None = None
    private_reply_status: int | None = None
    share_enabled: bool | None = None
    text: str | None = None
    type: int | None = None
    user: User | None = None
    user_id: str | None = None


@define(repr=False)
class FbUserTags(Model):
    in_: list[Any] | None = key("in")


@define(repr=False)
class ImageVersionsItem(Model):
    height: int | None = None
    is_spatial_image: bool | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class ImageVersions(Model):
    items: list[ImageVersionsItem] | None = None


@define(repr=False)
class CarouselMediaItem(Model):
    caption: Any = None
    carousel_parent_id: str | None = None
    commerciality_status: str | None = None
    creative_config: Any = None
    explore_pivot_grid: bool | None = None
    fb_user_tags: FbUserTags | None = None
    featured_products: list[Any] | None = None
    id: str | None = None
    image_versions: ImageVersions | None = None
    is_video: bool | None = None
    location: Any = None
    media_format: str | None = None
    media_name: str | None = None
    media_overlay_info: Any = None
    media_type: int | None = None
    original_height: int | None = None
    original_width: int | None = None
    product_suggestions: list[Any] | None = None
    product_type: str | None = None
    sharing_friction_info: Any = None
    shop_routing_user_id: Any = None
    sponsor_tags: list[Any] | None = None
    tagged_users: list[Any] | None = None
    taken_at: int | None = None
    taken_at_date: str | None = None
    taken_at_ts: int | None = None
    thumbnail_url: str | None = None


@define(repr=False)
class FundraiserTag(Model):
    has_standalone_fundraiser: bool | None = None


@define(repr=False)
class GenAiDetectionMethod(Model):
    detection_method: str | None = None


@define(repr=False)
class MediaNotes(Model):
    items: list[Any] | None = None


@define(repr=False)
class MusicMetadata(Model):
    audio_canonical_id: str | None = None
    audio_type: Any = None
    music_info: Any = None
    original_sound_info: Any = None
    pinned_media_ids: list[Any] | None = None


@define(repr=False)
class ItemUser(Model):
    account_badges: list[Any] | None = None
    account_type: int | None = None
    fan_club_info: Any = None
    fbid_v2: str | None = None
    full_name: str | None = None
    has_anonymous_profile_picture: bool | None = None
    id: str | None = None
    is_private: bool | None = None
    is_unpublished: bool | None = None
    is_verified: bool | None = None
    latest_reel_media: int | None = None
    profile_pic_id: str | None = None
    profile_pic_url: str | None = None
    third_party_downloads_enabled: int | None = None
    transparency_product_enabled: bool | None = None
    username: str | None = None


@define(repr=False)
class Item(Model):
    ai_label_info: AiLabelInfo | None = None
    can_reply: bool | None = None
    can_reshare: bool | None = None
    can_save: bool | None = None
    caption: Caption | None = None
    caption_is_edited: bool | None = None
    carousel_media: list[CarouselMediaItem] | None = None
    carousel_media_count: int | None = None
    carousel_media_ids: list[str] | None = None
    carousel_media_pending_post_count: int | None = None
    clips_tab_pinned_user_ids: list[Any] | None = None
    coauthor_producers: list[Any] | None = None
    code: str | None = None
    comment_count: int | None = None
    comment_inform_treatment: Any = None
    comment_likes_enabled: bool | None = None
    community_notes_info: Any = None
    creative_config: Any = None
    crosspost_metadata: Any = None
    device_timestamp: int | None = None
    fb_user_tags: FbUserTags | None = None
    fbid: str | None = None
    featured_products: list[Any] | None = None
    fundraiser_tag: FundraiserTag | None = None
    gen_ai_detection_method: GenAiDetectionMethod | None = None
    has_liked: bool | None = None
    has_shared_to_fb: int | None = None
    id: str | None = None
    image_versions: ImageVersions | None = None
    integrity_review_decision: str | None = None
    invited_coauthor_producers: list[Any] | None = None
    is_organic_product_tagging_eligible: bool | None = None
    is_paid_partnership: bool | None = None
    is_pinned: bool | None = None
    is_reuse_allowed: bool | None = None
    is_video: bool | None = None
    like_and_view_counts_disabled: bool | None = None
    like_count: int | None = None
    location: Any = None
    locations: list[Any] | None = None
    media_format: str | None = None
    media_name: str | None = None
    media_notes: MediaNotes | None = None
    media_type: int | None = None
    music_metadata: MusicMetadata | None = None
    original_height: int | None = None
    original_width: int | None = None
    premium_reaction_count: int | None = None
    product_type: str | None = None
    share_count_disabled: bool | None = None
    sponsor_tags: list[Any] | None = None
    subtype_name_for_rest: str | None = key("subtype_name_for_REST__")
    tagged_users: list[Any] | None = None
    taken_at: int | None = None
    taken_at_date: str | None = None
    taken_at_ts: int | None = None
    thumbnail_url: str | None = None
    timeline_pinned_user_ids: list[Any] | None = None
    top_likers: list[Any] | None = None
    user: ItemUser | None = None


@define(repr=False)
class DataUser(Model):
    full_name: str | None = None
    id: str | None = None
    is_active_on_text_post_app: bool | None = None
    is_private: bool | None = None
    is_verified: bool | None = None
    profile_pic_id: str | None = None
    profile_pic_url: str | None = None
    username: str | None = None


@define(repr=False)
class Data(Model):
    count: int | None = None
    items: list[Item] | None = None
    user: DataUser | None = None


@define(repr=False)
class GetUserPostsV1Data(Model):
    data: Data | None = None
    pagination_token: str | None = None


DATA = GetUserPostsV1Data
