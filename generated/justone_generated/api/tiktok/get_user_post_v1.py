"""Data of `tiktok.get_user_post_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Cover(Model):
    data_size: int | None = None
    height: int | None = None
    uri: str | None = None
    url_list: list[str] | None = None
    url_prefix: Any = None
    width: int | None = None


@define(repr=False)
class OriginalMusician(Model):
    digg_count: int | None = None
    music_count: int | None = None
    music_used_count: int | None = None
    new_release_clip_ids: Any = None


@define(repr=False)
class Author(Model):
    account_region: str | None = None
    avatar_larger: Cover | None = None
    avatar_medium: Cover | None = None
    avatar_thumb: Cover | None = None
    aweme_count: int | None = None
    commerce_user_level: int | None = None
    custom_verify: str | None = None
    enterprise_verify_reason: str | None = None
    favoriting_count: int | None = None
    follower_count: int | None = None
    following_count: int | None = None
    ins_id: str | None = None
    is_ad_fake: bool | None = None
    is_star: bool | None = None
    language: str | None = None
    live_commerce: bool | None = None
    nickname: str | None = None
    original_musician: OriginalMusician | None = None
    room_id: int | None = None
    sec_uid: str | None = None
    secret: int | None = None
    share_info: Any = None
    short_id: str | None = None
    signature: str | None = None
    status: int | None = None
    total_favorited: int | None = None
    twitter_id: str | None = None
    twitter_name: str | None = None
    uid: str | None = None
    unique_id: str | None = None
    verification_type: int | None = None
    verify_info: str | None = None
    with_commerce_entry: bool | None = None
    with_shop_entry: bool | None = None
    youtube_channel_id: str | None = None
    youtube_channel_title: str | None = None


@define(repr=False)
class ShareInfo(Model):
    share_desc: str | None = None
    share_desc_info: str | None = None
    share_title: str | None = None
    share_url: str | None = None


@define(repr=False)
class ChaListItem(Model):
    author: Any = None
    cha_name: str | None = None
    cid: str | None = None
    desc: str | None = None
    is_challenge: int | None = None
    is_commerce: bool | None = None
    schema: str | None = None
    share_info: ShareInfo | None = None
    sub_type: int | None = None
    type: int | None = None
    use_count: int | None = None
    user_count: int | None = None
    view_count: int | None = None


@define(repr=False)
class CommerceInfo(Model):
    adv_promotable: bool | None = None
    auction_ad_invited: bool | None = None
    branded_content_type: int | None = None
    is_diversion_ad: int | None = None
    organic_log_extra: str | None = None
    with_comment_filter_words: bool | None = None


@define(repr=False)
class ArtistInfo(Model):
    avatar: Any = None
    handle: str | None = None
    is_verified: bool | None = None
    nick_name: str | None = None
    sec_uid: str | None = None
    uid: str | None = None


@define(repr=False)
class MusicReleaseInfo(Model):
    group_release_date: int | None = None
    is_new_release_song: bool | None = None


@define(repr=False)
class MatchedPgcSound(Model):
    artist_infos: list[ArtistInfo] | None = None
    author: str | None = None
    cover_medium: Any = None
    mixed_author: str | None = None
    mixed_title: str | None = None
    music_release_info: MusicReleaseInfo | None = None
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
    album: str | None = None
    author: str | None = None
    cover_large: Cover | None = None
    cover_medium: Any = None
    cover_thumb: Any = None
    create_time: int | None = None
    duration: int | None = None
    extra: str | None = None
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
    owner_id: str | None = None
    owner_nickname: str | None = None
    play_url: PlayUrl | None = None
    sec_uid: str | None = None
    theme_tags: list[str] | None = None
    title: str | None = None
    user_count: int | None = None


@define(repr=False)
class OriginalClientText(Model):
    markup_text: str | None = None
    text_extra: Any = None


@define(repr=False)
class PaidContentInfo(Model):
    category: int | None = None
    episode_num: int | None = None
    is_paid_collection_intro: bool | None = None
    paid_collection_id: int | None = None
    should_show_series_purchase_label: bool | None = None


@define(repr=False)
class PlaylistInfo(Model):
    index: int | None = None
    item_total: int | None = None
    mix_id: str | None = None
    name: str | None = None


@define(repr=False)
class RiskInfos(Model):
    content: str | None = None
    risk_sink: bool | None = None
    type: int | None = None
    vote: bool | None = None
    warn: bool | None = None


@define(repr=False)
class AwemeListItemShareInfo(Model):
    share_desc: str | None = None
    share_desc_info: str | None = None
    share_title: str | None = None
    share_url: str | None = None
    whatsapp_desc: str | None = None


@define(repr=False)
class Statistics(Model):
    aweme_id: str | None = None
    collect_count: int | None = None
    comment_count: int | None = None
    digg_count: int | None = None
    download_count: int | None = None
    forward_count: int | None = None
    lose_comment_count: int | None = None
    lose_count: int | None = None
    play_count: int | None = None
    repost_count: int | None = None
    share_count: int | None = None
    whatsapp_share_count: int | None = None


@define(repr=False)
class Status(Model):
    allow_comment: bool | None = None
    allow_share: bool | None = None
    aweme_id: str | None = None
    download_status: int | None = None
    in_reviewing: bool | None = None
    is_delete: bool | None = None
    is_prohibited: bool | None = None
    private_status: int | None = None
    review_result: Any = None
    reviewed: int | None = None
    self_see: bool | None = None
    violation_display_status: int | None = None


@define(repr=False)
class TextExtraItem(Model):
    end: int | None = None
    hashtag_id: str | None = None
    hashtag_name: str | None = None
    is_commerce: bool | None = None
    sec_uid: str | None = None
    start: int | None = None
    tag_id: str | None = None
    type: int | None = None
    user_id: str | None = None


@define(repr=False)
class ClaInfo(Model):
    caption_infos: Any = None
    captions_type: int | None = None
    enable_auto_caption: int | None = None
    has_original_audio: int | None = None
    no_caption_reason: int | None = None


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
    cla_info: ClaInfo | None = None
    cover: Cover | None = None
    download_no_watermark_addr: Any = None
    duration: int | None = None
    dynamic_cover: Any = None
    height: int | None = None
    meta: str | None = None
    origin_cover: Any = None
    play_addr: PlayAddr | None = None
    width: int | None = None


@define(repr=False)
class AwemeListItem(Model):
    anchors: Any = None
    author: Author | None = None
    author_user_id: int | None = None
    aweme_acl: Any = None
    aweme_id: str | None = None
    aweme_type: int | None = None
    cha_list: list[ChaListItem] | None = None
    collect_stat: int | None = None
    commerce_info: CommerceInfo | None = None
    content_desc: str | None = None
    create_time: int | None = None
    desc: str | None = None
    desc_language: str | None = None
    distribute_type: int | None = None
    group_id: str | None = None
    has_promote_entry: int | None = None
    image_infos: Any = None
    interact_permission: Any = None
    is_ads: bool | None = None
    is_description_translatable: bool | None = None
    is_hash_tag: int | None = None
    is_paid_content: bool | None = None
    is_top: int | None = None
    music: Music | None = None
    original_client_text: OriginalClientText | None = None
    paid_content_info: PaidContentInfo | None = None
    playlist_info: PlaylistInfo | None = None
    products_info: Any = None
    region: str | None = None
    risk_infos: RiskInfos | None = None
    share_info: AwemeListItemShareInfo | None = None
    share_url: str | None = None
    statistics: Statistics | None = None
    status: Status | None = None
    suggest_words: Any = None
    text_extra: list[TextExtraItem] | None = None
    user_digged: int | None = None
    video: Video | None = None
    video_control: Any = None
    video_labels: list[Any] | None = None


@define(repr=False)
class GetUserPostV1Data(Model):
    aweme_list: list[AwemeListItem] | None = None
    has_more: int | None = None
    max_cursor: int | None = None
    min_cursor: int | None = None
    status_code: int | None = None


DATA = GetUserPostV1Data
