"""Data of `instagram.get_user_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class BioLink(Model):
    link_type: str | None = None
    lynx_url: str | None = None
    title: str | None = None
    url: str | None = None


@define(repr=False)
class BiographyWithEntities(Model):
    entities: list[Any] | None = None
    raw_text: str | None = None


@define(repr=False)
class Dimensions(Model):
    height: int | None = None
    width: int | None = None


@define(repr=False)
class EdgeFollow(Model):
    count: int | None = None


@define(repr=False)
class EdgeMediaToCaption(Model):
    edges: list[Any] | None = None


@define(repr=False)
class Owner(Model):
    id: str | None = None
    username: str | None = None


@define(repr=False)
class Node(Model):
    typename: str | None = key("__typename")
    accessibility_caption: Any = None
    coauthor_producers: list[Any] | None = None
    comments_disabled: bool | None = None
    dash_info: Any = None
    dimensions: Dimensions | None = None
    display_url: str | None = None
    edge_liked_by: EdgeFollow | None = None
    edge_media_preview_like: EdgeFollow | None = None
    edge_media_to_caption: EdgeMediaToCaption | None = None
    edge_media_to_comment: EdgeFollow | None = None
    edge_media_to_tagged_user: EdgeMediaToCaption | None = None
    encoding_status: Any = None
    fact_check_information: Any = None
    fact_check_overall_rating: Any = None
    felix_profile_grid_crop: Any = None
    gating_info: Any = None
    has_audio: bool | None = None
    has_upcoming_event: bool | None = None
    id: str | None = None
    is_published: bool | None = None
    is_video: bool | None = None
    like_and_view_counts_disabled: bool | None = None
    location: Any = None
    media_overlay_info: Any = None
    media_preview: str | None = None
    nft_asset_info: Any = None
    owner: Owner | None = None
    pinned_for_users: list[Any] | None = None
    product_type: str | None = None
    profile_grid_thumbnail_fitting_style: str | None = None
    sharing_friction_info: Any = None
    shortcode: str | None = None
    taken_at_timestamp: int | None = None
    tall_profile_grid_crop: Any = None
    thumbnail_resources: Any = None
    thumbnail_src: str | None = None
    thumbnail_tall_src: str | None = None
    title: str | None = None
    tracking_token: str | None = None
    video_duration: float | None = None
    video_url: str | None = None
    video_view_count: int | None = None
    viewer_can_reshare: bool | None = None


@define(repr=False)
class Edge(Model):
    node: Node | None = None


@define(repr=False)
class PageInfo(Model):
    end_cursor: str | None = None
    has_next_page: bool | None = None


@define(repr=False)
class EdgeFelixVideoTimeline(Model):
    count: int | None = None
    edges: list[Edge] | None = None
    page_info: PageInfo | None = None


@define(repr=False)
class EdgeMutualFollowedBy(Model):
    count: int | None = None
    edges: list[Any] | None = None


@define(repr=False)
class User(Model):
    ai_agent_owner_username: Any = None
    ai_agent_type: Any = None
    bio_links: list[BioLink] | None = None
    biography: str | None = None
    biography_with_entities: BiographyWithEntities | None = None
    blocked_by_viewer: bool | None = None
    business_address_json: Any = None
    business_category_name: Any = None
    business_contact_method: str | None = None
    business_email: Any = None
    business_phone_number: Any = None
    category_enum: Any = None
    category_name: Any = None
    country_block: bool | None = None
    edge_felix_video_timeline: EdgeFelixVideoTimeline | None = None
    edge_follow: EdgeFollow | None = None
    edge_followed_by: EdgeFollow | None = None
    edge_mutual_followed_by: EdgeMutualFollowedBy | None = None
    eimu_id: str | None = None
    external_url: str | None = None
    external_url_linkshimmed: str | None = None
    fb_profile_biolink: Any = None
    fbid: str | None = None
    followed_by_viewer: bool | None = None
    follows_viewer: bool | None = None
    full_name: str | None = None
    group_metadata: Any = None
    guardian_id: Any = None
    has_ar_effects: bool | None = None
    has_blocked_viewer: bool | None = None
    has_channel: bool | None = None
    has_clips: bool | None = None
    has_guides: bool | None = None
    has_onboarded_to_text_post_app: bool | None = None
    has_requested_viewer: bool | None = None
    hide_like_and_view_counts: bool | None = None
    highlight_reel_count: int | None = None
    id: str | None = None
    is_business_account: bool | None = None
    is_embeds_disabled: bool | None = None
    is_guardian_of_viewer: bool | None = None
    is_joined_recently: bool | None = None
    is_private: bool | None = None
    is_professional_account: bool | None = None
    is_regulated_c18: bool | None = None
    is_supervised_by_viewer: bool | None = None
    is_supervised_user: bool | None = None
    is_supervision_enabled: bool | None = None
    is_verified: bool | None = None
    is_verified_by_mv4b: bool | None = None
    overall_category_name: Any = None
    pinned_channels_list_count: int | None = None
    profile_pic_url: str | None = None
    profile_pic_url_hd: str | None = None
    pronouns: list[Any] | None = None
    remove_message_entrypoint: bool | None = None
    requested_by_viewer: bool | None = None
    restricted_by_viewer: Any = None
    should_show_category: bool | None = None
    should_show_public_contacts: bool | None = None
    show_account_transparency_details: bool | None = None
    show_text_post_app_badge: bool | None = None
    transparency_label: Any = None
    transparency_product: Any = None
    username: str | None = None


@define(repr=False)
class Data(Model):
    user: User | None = None


@define(repr=False)
class GetUserDetailV1Data(Model):
    attempts: str | None = None
    data: Data | None = None
    status: str | None = None


DATA = GetUserDetailV1Data
