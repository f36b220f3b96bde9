"""Data of `xiaohongshu.get_note_detail_v1`, inferred from examples.

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
    reason: str | None = key(optional=True, nullable=True)
    type: str | None = None


@define(repr=False)
class HashTagItem(Model):
    biz_id: str | None = key("bizId")
    current_score: int | None = None
    id: str | None = None
    link: str | None = None
    name: str | None = None
    record_count: int | None = None
    record_emoji: str | None = None
    record_unit: str | None = None
    tag_hint: str | None = None
    type: str | None = None


@define(repr=False)
class UrlMultiLevel(Model):
    high: str | None = None
    low: str | None = None
    medium: str | None = None


@define(repr=False)
class ImagesListItem(Model):
    fileid: str | None = None
    height: int | None = None
    index: int | None = None
    latitude: int | None = None
    longitude: int | None = None
    need_load_original_image: bool | None = None
    origin_img: Any = None
    original: str | None = None
    scale_to_large: int | None = None
    text_intention: int | None = None
    trace_id: str | None = None
    url: str | None = None
    url_multi_level: UrlMultiLevel | None = None
    width: int | None = None


@define(repr=False)
class MiniProgramInfo(Model):
    desc: str | None = None
    path: str | None = None
    share_title: str | None = None
    thumb: str | None = None
    title: str | None = None
    user_name: str | None = None
    webpage_url: str | None = None


@define(repr=False)
class NativeVoiceInfo(Model):
    cover: str | None = None
    desc: str | None = None
    duration: int | None = None
    md5sum: str | None = None
    name: str | None = None
    optimize_exp_in_use_count: int | None = None
    sound_bg_music_type: int | None = None
    sound_id: str | None = None
    subtitle: str | None = None
    url: str | None = None
    use_count: int | None = None


@define(repr=False)
class NoteTextPressOption(Model):
    extra: str | None = None
    key_: str | None = key("key")


@define(repr=False)
class Privacy(Model):
    nick_names: str | None = None
    show_tips: bool | None = None
    type: int | None = None


@define(repr=False)
class FunctionEntry(Model):
    type: str | None = None


@define(repr=False)
class ShareInfo(Model):
    block_private_msg: bool | None = None
    content: str | None = None
    function_entries: list[FunctionEntry] | None = None
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
    red_id: str | None = None
    red_official_verified: bool | None = None
    red_official_verify_type: int | None = None
    show_red_official_verify_icon: bool | None = None
    track_duration: int | None = None
    userid: str | None = None


@define(repr=False)
class NoteListItem(Model):
    api_upgrade: int | None = None
    ats: list[Any] | None = None
    biz_map: Any = None
    collected: bool | None = None
    collected_count: int | None = None
    comment_prompt_config: CommentPromptConfig | None = None
    comments_count: int | None = None
    content_trans_info: ContentTransInfo | None = None
    cooperate_binds: list[Any] | None = None
    countdown: int | None = None
    desc: str | None = None
    enable_brand_lottery: bool | None = None
    enable_co_produce: bool | None = None
    enable_fls_bridge_cards: bool | None = None
    enable_fls_related_cards: bool | None = None
    feedback_info: FeedbackInfo | None = None
    foot_tags: list[Any] | None = None
    function_switch: list[FunctionSwitchItem] | None = None
    goods_info: Any = None
    has_co_produce: bool | None = None
    has_music: bool | None = None
    has_related_goods: bool | None = None
    hash_tag: list[HashTagItem] | None = None
    head_tags: list[Any] | None = None
    id: str | None = None
    images_list: list[ImagesListItem] | None = None
    in_censor: bool | None = None
    ip_location: str | None = None
    last_update_time: int | None = None
    liked: bool | None = None
    liked_count: int | None = None
    liked_users: list[Any] | None = None
    long_press_share_info: Any = None
    may_have_red_packet: bool | None = None
    media_save_config: Any = None
    mini_program_info: MiniProgramInfo | None = None
    model_type: str | None = None
    native_voice_info: NativeVoiceInfo | None = None
    need_next_step: bool | None = None
    need_product_review: bool | None = None
    note_text_press_options: list[NoteTextPressOption] | None = None
    privacy: Privacy | None = None
    qq_mini_program_info: MiniProgramInfo | None = None
    red_envelope_note: bool | None = None
    seeded: bool | None = None
    seeded_count: int | None = None
    share_code_flag: int | None = None
    share_info: ShareInfo | None = None
    shared_count: int | None = None
    sticky: bool | None = None
    text_language_code: str | None = None
    time: int | None = None
    title: str | None = None
    topics: list[Topic] | None = None
    type: str | None = None
    use_water_color: bool | None = None
    user: User | None = None
    view_count: int | None = None
    widgets_context: str | None = None
    widgets_groups: Any = None


@define(repr=False)
class GetNoteDetailV1DataItem(Model):
    comment_list: list[Any] | None = None
    model_type: str | None = None
    note_list: list[NoteListItem] | None = None
    track_id: str | None = None
    user: User | None = None


DATA = list[GetNoteDetailV1DataItem]
