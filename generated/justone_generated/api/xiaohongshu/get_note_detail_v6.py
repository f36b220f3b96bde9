"""Data of `xiaohongshu.get_note_detail_v6`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class CommentPromptConfig(Model):
    forbidden_cmt_type: int | None = None
    placeholder_long: str | None = None
    placeholder_short: str | None = None


@define(repr=False)
class ContentTransInfo(Model):
    strategy: int | None = None


@define(repr=False)
class FeedbackInfo(Model):
    dislike_status: int | None = None


@define(repr=False)
class FunctionSwitchItem(Model):
    enable: bool | None = None
    type: str | None = None


@define(repr=False)
class HashTagItem(Model):
    biz_id: str | None = key("bizId")
    current_score: int | None = None
    id: str | None = None
    indicator: str | None = None
    link: str | None = None
    name: str | None = None
    record_count: int | None = None
    record_emoji: str | None = None
    record_unit: str | None = None
    tag_hint: str | None = None
    type: str | None = None


@define(repr=False)
class ImagesListItem(Model):
    fileid: str | None = None
    height: int | None = None
    index: int | None = None
    latitude: int | None = None
    longitude: int | None = None
    need_load_original_image: bool | None = None
    original: str | None = None
    scale_to_large: int | None = None
    trace_id: str | None = None
    url: str | None = None
    url_size_large: str | None = None
    width: int | None = None


@define(repr=False)
class InteractionInfo(Model):
    nice_count: int | None = None
    niced: bool | None = None
    share_count: int | None = None


@define(repr=False)
class NativeVoiceInfo(Model):
    deeplink: str | None = None
    sound_id: str | None = None
    url: str | None = None
    use_count: int | None = None


@define(repr=False)
class NiceInfo(Model):
    display: bool | None = None
    nice_status: int | None = None


@define(repr=False)
class Privacy(Model):
    nick_names: str | None = None
    show_tips: bool | None = None
    type: int | None = None


@define(repr=False)
class QqMiniProgramInfo(Model):
    desc: str | None = None
    path: str | None = None
    share_title: str | None = None
    thumb: str | None = None
    title: str | None = None
    user_name: str | None = None
    webpage_url: str | None = None


@define(repr=False)
class ShareInfo(Model):
    block_private_msg: bool | None = None
    content: str | None = None
    function_entries: Any = None
    guide_audited: bool | None = None
    image: str | None = None
    is_star: bool | None = None
    link: str | None = None
    show_wechat_tag: bool | None = None
    title: str | None = None
    wechat_share_desc: str | None = None


@define(repr=False)
class Topic(Model):
    activity_online: bool | None = None
    business_type: int | None = None
    discuss_num: int | None = None
    id: str | None = None
    image: str | None = None
    link: str | None = None
    name: str | None = None
    style: int | None = None


@define(repr=False)
class Level(Model):
    image: str | None = None


@define(repr=False)
class User(Model):
    followed: bool | None = None
    fstatus: str | None = None
    id: str | None = None
    image: str | None = None
    level: Level | None = None
    name: str | None = None
    nickname: str | None = None
    preload_posted: bool | None = None
    red_id: str | None = None
    red_official_verified: bool | None = None
    red_official_verify_type: int | None = None
    show_red_official_verify_icon: bool | None = None
    track_duration: int | None = None
    userid: str | None = None


@define(repr=False)
class Capa(Model):
    duration: int | None = None
    frame_ts: int | None = None
    is_upload: bool | None = None
    is_user_select: bool | None = None


@define(repr=False)
class Image(Model):
    first_frame: str | None = None
    thumbnail: str | None = None
    thumbnail_dim: str | None = None


@define(repr=False)
class Subtitle(Model):
    format: int | None = None
    language: str | None = None
    type: int | None = None
    url: str | None = None


@define(repr=False)
class Video(Model):
    bbox: Any = None
    biz_id: str | None = None
    biz_name: int | None = None
    bound: Any = None
    drm_type: int | None = None
    duration: int | None = None
    hdr_type: int | None = None
    height: int | None = None
    md5: str | None = None
    opaque1: Any = None
    stream_types: list[int] | None = None
    subtitles: dict[str, list[Subtitle]] | None = None
    width: int | None = None


@define(repr=False)
class Media(Model):
    audio_stream: Any = None
    stream: Any = None
    user_level: int | None = None
    video: Video | None = None
    video_id: str | None = None


@define(repr=False)
class VideoInfoV2(Model):
    capa: Capa | None = None
    consumer: Any = None
    image: Image | None = None
    media: Media | None = None


@define(repr=False)
class GetNoteDetailV6DataItem(Model):
    api_upgrade: int | None = None
    ats: list[Any] | None = None
    auto_slide_down: int | None = None
    cny_red_envelope_note: bool | None = None
    collected: bool | None = None
    collected_count: int | None = None
    comment_prompt_config: CommentPromptConfig | None = None
    comments_count: int | None = None
    content_trans_info: ContentTransInfo | None = None
    cooperate_binds: list[Any] | None = None
    countdown: int | None = None
    cursor_score: str | None = None
    desc: str | None = None
    downgrade_type: int | None = None
    enable_brand_lottery: bool | None = None
    enable_fls_bridge_cards: bool | None = None
    enable_fls_related_cards: bool | None = None
    enable_listen_video: bool | None = None
    feedback_info: FeedbackInfo | None = None
    final_feed_item: bool | None = None
    foot_tags: list[Any] | None = None
    function_switch: list[FunctionSwitchItem] | None = None
    has_no_more: bool | None = None
    has_related_goods: bool | None = None
    hash_tag: list[HashTagItem] | None = None
    hide_button: bool | None = None
    id: str | None = None
    images_list: list[ImagesListItem] | None = None
    interaction_info: InteractionInfo | None = None
    ip_location: str | None = None
    last_update_time: int | None = None
    lazy_load_mode: int | None = None
    liked: bool | None = None
    liked_count: int | None = None
    may_have_red_packet: bool | None = None
    media_save_config: Any = None
    model_type: str | None = None
    native_voice_info: NativeVoiceInfo | None = None
    need_next_step: bool | None = None
    need_product_review: bool | None = None
    nice_info: NiceInfo | None = None
    pre_view_count: int | None = None
    privacy: Privacy | None = None
    qq_mini_program_info: QqMiniProgramInfo | None = None
    regenerate_bit_map: int | None = None
    related_goods_num: int | None = None
    seeded: bool | None = None
    seeded_count: int | None = None
    share_code_flag: int | None = None
    share_info: ShareInfo | None = None
    shared_count: int | None = None
    source_item: bool | None = None
    source_note: bool | None = None
    sticky: bool | None = None
    text_language_code: str | None = None
    time: int | None = None
    title: str | None = None
    topics: list[Topic] | None = None
    track_id: str | None = None
    type: str | None = None
    user: User | None = None
    video_info_v2: VideoInfoV2 | None = None
    video_preview_type: str | None = None
    view_count: int | None = None
    widgets_context: str | None = None
    widgets_groups: Any = None


DATA = list[GetNoteDetailV6DataItem]
