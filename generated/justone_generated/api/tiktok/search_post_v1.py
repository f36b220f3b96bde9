"""Data of `tiktok.search_post_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Extra(Model):
    api_debug_info: Any = None
    fatal_item_ids: list[Any] | None = None
    logid: str | None = None
    now: int | None = None
    search_request_id: str | None = None
    server_stream_time: int | None = None


@define(repr=False)
class GlobalDoodleConfig(Model):
    display_filter_bar: int | None = None
    enable_image_record: bool | None = None
    feedback_survey: Any = None
    hide_results: bool | None = None
    hit_dolphin: bool | None = None
    hit_shark: bool | None = None
    keyword: str | None = None
    new_source: str | None = None
    search_channel: str | None = None
    search_intent: Any = None
    tns_search_result: str | None = None


@define(repr=False)
class LogPb(Model):
    impr_id: str | None = None


@define(repr=False)
class AiRemixInfo(Model):
    has_entrance: bool | None = None


@define(repr=False)
class AigcInfo(Model):
    aigc_label_type: int | None = None
    created_by_ai: bool | None = None


@define(repr=False)
class AvatarThumb(Model):
    data_size: int | None = None
    height: int | None = None
    uri: str | None = None
    url_list: list[str] | None = None
    url_prefix: Any = None
    width: int | None = None


@define(repr=False)
class Author(Model):
    avatar_medium: AvatarThumb | None = None
    avatar_thumb: AvatarThumb | None = None
    avatar_uri: str | None = None
    aweme_count: int | None = None
    commerce_user_level: int | None = None
    custom_verify: str | None = None
    enterprise_verify_reason: str | None = None
    follow_status: int | None = None
    follower_count: int | None = None
    follower_status: int | None = None
    following_count: int | None = None
    ins_id: str | None = None
    is_star: bool | None = None
    live_commerce: bool | None = None
    name_field: str | None = None
    nickname: str | None = None
    room_id: int | None = None
    search_user_desc: str | None = None
    search_user_name: str | None = None
    sec_uid: str | None = None
    secret: int | None = None
    short_id: str | None = None
    status: int | None = None
    total_favorited: int | None = None
    uid: str | None = None
    unique_id: str | None = None
    user_all_story_metadata: Any = None
    user_tags: Any = None
    verification_type: int | None = None
    verify_info: str | None = None
    with_commerce_entry: bool | None = None
    with_shop_entry: bool | None = None


@define(repr=False)
class CommerceInfo(Model):
    adv_promotable: bool | None = None
    auction_ad_invited: bool | None = None
    branded_content_type: int | None = None
    is_diversion_ad: int | None = None
    organic_log_extra: str | None = None
    with_comment_filter_words: bool | None = None


@define(repr=False)
class CoverLarge(Model):
    height: int | None = None
    uri: str | None = None
    url_list: list[str] | None = None
    url_prefix: Any = None
    width: int | None = None


@define(repr=False)
class MatchedPgcSound(Model):
    artist_infos: Any = None
    author: str | None = None
    cover_medium: Any = None
    mixed_author: str | None = None
    mixed_title: str | None = None
    music_release_info: Any = None
    title: str | None = None


@define(repr=False)
class MatchedSong(Model):
    author: str | None = None
    chorus_info: Any = None
    cover_medium: Any = None
    full_duration: int | None = None
    h5_url: str | None = None
    id: str | None = None
    performers: Any = None
    title: str | None = None


@define(repr=False)
class PlayUrl(Model):
    data_size: int | None = None
    height: int | None = None
    uri: str | None = None
    url_key: str | None = None
    url_list: list[str] | None = None
    url_prefix: Any = None
    width: int | None = None


@define(repr=False)
class Music(Model):
    cover_large: CoverLarge | None = None
    cover_medium: Any = None
    cover_thumb: Any = None
    create_time: int | None = None
    duration: int | None = None
    has_human_voice: bool | None = None
    id: int | None = None
    id_str: str | None = None
    is_commerce_music: bool | None = None
    is_original: bool | None = None
    is_original_sound: bool | None = None
    language: str | None = None
    matched_pgc_sound: MatchedPgcSound | None = None
    matched_song: MatchedSong | None = None
    mid: str | None = None
    owner_handle: str | None = None
    owner_nickname: str | None = None
    play_url: PlayUrl | None = None
    title: str | None = None
    tt_to_dsp_song_infos: Any = None
    user_count: int | None = None
    video_duration: int | None = None


@define(repr=False)
class OriginalClientText(Model):
    markup_text: str | None = None
    text_extra: Any = None


@define(repr=False)
class PaidContentInfo(Model):
    paid_collection_id: int | None = None


@define(repr=False)
class RiskInfos(Model):
    content: str | None = None
    risk_sink: bool | None = None
    type: int | None = None
    vote: bool | None = None
    warn: bool | None = None


@define(repr=False)
class Position(Model):
    begin: int | None = None
    end: int | None = None


@define(repr=False)
class SearchHighlightItem(Model):
    field: str | None = None
    positions: list[Position] | None = None


@define(repr=False)
class ShareInfo(Model):
    share_desc: str | None = None
    share_desc_info: str | None = None
    share_title: str | None = None
    share_url: str | None = None
    whatsapp_desc: str | None = None


@define(repr=False)
class Statistics(Model):
    aweme_id: str | None = None
    collect_count: int | None = None


@define(repr=False)
class PlayAddr(Model):
    data_size: int | None = None
    file_cs: str | None = None
    file_hash: str | None = None
    height: int | None = None
    uri: str | None = None
    url_key: str | None = None
    url_list: list[str] | None = None
    url_prefix: Any = None
    width: int | None = None


@define(repr=False)
class Video(Model):
    duration: int | None = None
    dynamic_cover: Any = None
    has_watermark: bool | None = None
    height: int | None = None
    is_long_video: int | None = key(optional=True, nullable=True)
    meta: str | None = None
    origin_cover: AvatarThumb | None = None
    play_addr: PlayAddr | None = None
    ratio: str | None = None
    width: int | None = None


@define(repr=False)
class AwemeInfo(Model):
    added_sound_music_info: Any = None
    ai_remix_info: AiRemixInfo | None = None
    aigc_info: AigcInfo | None = None
    anchors: Any = None
    author: Author | None = None
    author_user_id: int | None = None
    aweme_id: str | None = None
    aweme_type: int | None = None
    c2pa_info: Any = None
    cha_list: Any = None
    collect_stat: int | None = None
    comment_config: Any = None
    commerce_info: CommerceInfo | None = None
    content_desc: str | None = None
    content_desc_extra: list[Any] | None = None
    content_level: int | None = None
    music: Music | None = None
    music_begin_time_in_ms: int | None = None
    music_end_time_in_ms: int | None = None
    music_selected_from: str | None = None
    music_volume: str | None = None
    origin_volume: str | None = None
    original_client_text: OriginalClientText | None = None
    paid_content_info: PaidContentInfo | None = None
    picked_users: list[Any] | None = None
    products_info: Any = None
    promote: Any = None
    region: str | None = None
    risk_infos: RiskInfos | None = None
    search_desc: str | None = None
    search_highlight: list[SearchHighlightItem] | None = None
    share_info: ShareInfo | None = None
    share_url: str | None = None
    statistics: Statistics | None = None
    video: Video | None = None
    video_control: Any = None
    visual_search_info: Any = None


@define(repr=False)
class SearchAwemeInfo(Model):
    has_creation_intention: bool | None = None


@define(repr=False)
class SearchItemListItem(Model):
    aweme_info: AwemeInfo | None = None
    search_aweme_info: SearchAwemeInfo | None = None


@define(repr=False)
class SearchPostV1Data(Model):
    aweme_list: list[Any] | None = None
    backtrace: str | None = None
    components: Any = None
    cursor: int | None = None
    extra: Extra | None = None
    feedback_type: str | None = None
    global_doodle_config: GlobalDoodleConfig | None = None
    has_more: int | None = None
    log_pb: LogPb | None = None
    search_item_list: list[SearchItemListItem] | None = None
    status_code: int | None = None
    version: str | None = None


DATA = SearchPostV1Data
