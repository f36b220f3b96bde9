"""Data of `instagram.search_reels_v1`, inferred from examples.

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
    profile_pic_id: str | None = None
    profile_pic_url: str | None = None
    username: str | None = None


@define(repr=False)
class Caption(Model):
    created_at: int | None = None
    created_at_utc: int | None = None
    did_report_as_spam: bool | None = None
    hashtags: list[str] | None = None
    id: str | None = None
    is_covered: bool | None = None
    is_ranked_comment: bool | None = None
    mentions: list[Any] | None = None
    private_reply_status: int | None = None
    share_enabled: bool | None = None
    text: str | None = None
    text_translation: str | None = None
    type: int | None = None
    user: User | None = None
    user_id: str | None = None


@define(repr=False)
class AudioRankingInfo(Model):
    best_audio_cluster_id: str | None = None


@define(repr=False)
class BrandedContentTagInfo(Model):
    can_add_tag: bool | None = None


@define(repr=False)
class IgArtist(Model):
    full_name: str | None = None
    id: str | None = None
    is_private: bool | None = None
    is_verified: bool | None = None
    profile_pic_id: str | None = None
    profile_pic_url: str | None = None
    username: str | None = None


@define(repr=False)
class OriginalSoundInfo(Model):
    audio_id: str | None = None
    consumption_info: Any = None
    duration_in_ms: int | None = None
    formatted_clips_media_count: Any = None
    ig_artist: IgArtist | None = None
    is_explicit: bool | None = None
    original_audio_subtype: str | None = None
    original_audio_title: str | None = None
    original_media_id: str | None = None
    previous_trend_rank: Any = None
    progressive_download_url: str | None = None
    time_created: int | None = None
    trend_rank: Any = None


@define(repr=False)
class ClipsMetadata(Model):
    achievements_info: Any = None
    additional_audio_info: Any = None
    audio_canonical_id: str | None = None
    audio_ranking_info: AudioRankingInfo | None = None
    audio_type: str | None = None
    branded_content_tag_info: BrandedContentTagInfo | None = None
    challenge_info: Any = None
    clips_creation_entry_point: str | None = None
    featured_label: Any = None
    is_shared_to_fb: bool | None = None
    mashup_info: Any = None
    music_info: Any = None
    original_sound_info: OriginalSoundInfo | None = None
    shopping_info: Any = None
    template_info: Any = None


@define(repr=False)
class FbUserTags(Model):
    in_: list[Any] | None = key("in")


@define(repr=False)
class FundraiserTag(Model):
    has_standalone_fundraiser: bool | None = None


@define(repr=False)
class GenAiDetectionMethod(Model):
    detection_method: str | None = None


@define(repr=False)
class ImageVersionsItem(Model):
    height: int | None = None
    is_spatial_image: bool | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class ImageVersions(Model):
    additional_items: Any = None
    items: list[ImageVersionsItem] | None = None
    scrubber_spritesheet_info_candidates: Any = None


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
    caption: Caption | None = None
    caption_is_edited: bool | None = None
    clips_demotion_control: Any = None
    clips_metadata: ClipsMetadata | None = None
    coauthor_producers: list[Any] | None = None
    code: str | None = None
    comment_count: int | None = None
    community_notes_info: Any = None
    creative_config: Any = None
    device_timestamp: int | None = None
    fb_user_tags: FbUserTags | None = None
    fbid: str | None = None
    fundraiser_tag: FundraiserTag | None = None
    gen_ai_detection_method: GenAiDetectionMethod | None = None
    has_audio: bool | None = None
    has_liked: bool | None = None
    has_shared_to_fb: int | None = None
    has_tagged_users: bool | None = None
    id: str | None = None
    ig_play_count: int | None = None
    image_versions: ImageVersions | None = None
    integrity_review_decision: str | None = None
    invited_coauthor_producers: list[Any] | None = None
    is_affiliate_commission_eligible: bool | None = None
    is_paid_partnership: bool | None = None
    is_pinned: bool | None = None
    is_reuse_allowed: bool | None = None
    is_short_drama: bool | None = None
    is_video: bool | None = None
    like_and_view_counts_disabled: bool | None = None
    like_count: int | None = None
    location: Any = None
    locations: list[Any] | None = None
    media_format: str | None = None
    media_name: str | None = None
    media_type: int | None = None
    music_metadata: Any = None
    original_height: int | None = None
    original_lang_for_translations: str | None = None
    original_width: int | None = None
    play_count: int | None = None
    premium_reaction_count: int | None = None
    product_type: str | None = None
    share_count: int | None = None
    share_count_disabled: bool | None = None
    social_context: list[Any] | None = None
    sponsor_tags: list[Any] | None = None
    subtype_name_for_rest: str | None = key("subtype_name_for_REST__")
    tagged_users: list[Any] | None = None
    taken_at: int | None = None
    taken_at_date: str | None = None
    taken_at_ts: int | None = None
    thumbnail_url: str | None = None
    top_likers: list[Any] | None = None
    translated_langs_for_autodub: list[str] | None = None
    user: ItemUser | None = None
    video_codec: str | None = None
    video_duration: float | None = None
    video_subtitles_locale: str | None = None
    video_subtitles_uri: str | None = None
    video_url: str | None = None
    video_versions: Any = None


@define(repr=False)
class Data(Model):
    count: int | None = None
    items: list[Item] | None = None


@define(repr=False)
class SearchReelsV1Data(Model):
    data: Data | None = None
    pagination_token: str | None = None


DATA = SearchReelsV1Data
