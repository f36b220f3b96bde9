"""Data of `instagram.get_post_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class DashInfo(Model):
    is_dash_eligible: bool | None = None
    number_of_qualities: int | None = None
    video_codec: Any = None
    video_dash_manifest: str | None = None


@define(repr=False)
class Dimensions(Model):
    height: int | None = None
    width: int | None = None


@define(repr=False)
class DisplayResource(Model):
    config_height: int | None = None
    config_width: int | None = None
    src: str | None = None


@define(repr=False)
class EdgeMediaPreviewLike(Model):
    count: int | None = None
    edges: list[Any] | None = None


@define(repr=False)
class RawSource(Model):
    content_type: str | None = None
    created_at: int | None = None
    created_at_utc: int | None = None
    media_id: str | None = None
    pk: str | None = None
    status: str | None = None
    text: str | None = None
    text_translation: str | None = None
    type: int | None = None
    user: Any = None
    user_id: str | None = None


@define(repr=False)
class Node(Model):
    raw_source: RawSource | None = key("__raw_source")
    created_at: str | None = None
    id: str | None = None
    text: str | None = None


@define(repr=False)
class Edge(Model):
    node: Node | None = None


@define(repr=False)
class EdgeMediaToCaption(Model):
    edges: list[Edge] | None = None


@define(repr=False)
class EdgeMediaToTaggedUser(Model):
    edges: list[Any] | None = None


@define(repr=False)
class PageInfo(Model):
    end_cursor: Any = None
    has_next_page: bool | None = None


@define(repr=False)
class EdgeMediaToParentComment(Model):
    count: int | None = None
    edges: list[Any] | None = None
    page_info: PageInfo | None = None


@define(repr=False)
class EdgeFollowedBy(Model):
    count: Any = None


@define(repr=False)
class Owner(Model):
    raw_source: Any = key("__raw_source")
    blocked_by_viewer: bool | None = None
    edge_followed_by: EdgeFollowedBy | None = None
    edge_owner_to_timeline_media: EdgeFollowedBy | None = None
    followed_by_viewer: bool | None = None
    full_name: str | None = None
    has_blocked_viewer: bool | None = None
    id: str | None = None
    is_embeds_disabled: bool | None = None
    is_private: bool | None = None
    is_unpublished: bool | None = None
    is_verified: bool | None = None
    pass_tiering_recommendation: bool | None = None
    profile_pic_url: str | None = None
    requested_by_viewer: bool | None = None
    restricted_by_viewer: Any = None
    username: str | None = None


@define(repr=False)
class SharingFrictionInfo(Model):
    bloks_app_url: Any = None
    sharing_friction_payload: Any = None
    should_have_sharing_friction: bool | None = None


@define(repr=False)
class GetPostDetailV1Data(Model):
    typename: str | None = key("__typename")
    accessibility_caption: str | None = None
    attempts: int | None = None
    can_see_insights_as_brand: bool | None = None
    caption_is_edited: bool | None = None
    coauthor_producers: list[Any] | None = None
    commenting_disabled_for_viewer: bool | None = None
    comments_disabled: bool | None = None
    dash_info: DashInfo | None = None
    dimensions: Dimensions | None = None
    display_resources: list[DisplayResource] | None = None
    display_url: str | None = None
    edge_media_preview_comment: EdgeMediaPreviewLike | None = None
    edge_media_preview_like: EdgeMediaPreviewLike | None = None
    edge_media_to_caption: EdgeMediaToCaption | None = None
    edge_media_to_hoisted_comment: EdgeMediaToTaggedUser | None = None
    edge_media_to_parent_comment: EdgeMediaToParentComment | None = None
    edge_media_to_sponsor_user: EdgeMediaToTaggedUser | None = None
    edge_media_to_tagged_user: EdgeMediaToTaggedUser | None = None
    edge_web_media_to_related_media: EdgeMediaToTaggedUser | None = None
    fact_check_information: Any = None
    fact_check_overall_rating: Any = None
    gating_info: Any = None
    has_audio: bool | None = None
    has_ranked_comments: bool | None = None
    id: str | None = None
    is_ad: bool | None = None
    is_affiliate: bool | None = None
    is_paid_partnership: bool | None = None
    is_video: bool | None = None
    like_and_view_counts_disabled: bool | None = None
    location: Any = None
    media_overlay_info: Any = None
    media_preview: Any = None
    nft_asset_info: Any = None
    owner: Owner | None = None
    pinned_for_users: list[Any] | None = None
    sensitivity_friction_info: Any = None
    sharing_friction_info: SharingFrictionInfo | None = None
    shortcode: str | None = None
    status: bool | None = None
    taken_at_timestamp: int | None = None
    thumbnail_src: str | None = None
    tracking_token: str | None = None
    upcoming_event: Any = None
    video_dash_manifest: str | None = None
    video_duration: float | None = None
    video_play_count: int | None = None
    video_url: str | None = None
    video_view_count: int | None = None
    viewer_can_reshare: bool | None = None
    viewer_has_liked: bool | None = None
    viewer_has_saved: bool | None = None
    viewer_has_saved_to_collection: bool | None = None
    viewer_in_photo_of_you: bool | None = None


DATA = GetPostDetailV1Data
