"""Data of `kuaishou.get_video_detail_v2`, inferred from examples.

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
class ExtParams(Model):
    color: str | None = None
    h: int | None = None
    interval: int | None = None
    mtype: int | None = None
    sound: int | None = None
    video: int | None = None
    w: int | None = None


@define(repr=False)
class PhotoReward(Model):
    can_free_favor_author: bool | None = key("canFreeFavorAuthor")
    desc_not_click_text: str | None = key("descNotClickText")
    favor_guide_strategy: int | None = key("favorGuideStrategy")
    reward_count: int | None = key("rewardCount")


@define(repr=False)
class SameFrame(Model):
    allow: bool | None = None
    available_depth: int | None = key("availableDepth")


@define(repr=False)
class User(Model):
    eid: str | None = None
    following: bool | None = None
    headurl: str | None = None
    headurls: list[Headurl] | None = None
    profile_page_prefetch_info: Any = key("profilePagePrefetchInfo")
    user_id: int | None = None
    user_name: str | None = None
    user_sex: str | None = None
    visitor_be_followed: bool | None = key("visitorBeFollowed")


@define(repr=False)
class SoundTrack(Model):
    artist: str | None = None
    audio_type: int | None = key("audioType")
    audio_urls: list[Headurl] | None = key("audioUrls")
    avatar_urls: Any = key("avatarUrls")
    duration: int | None = None
    final_status: int | None = key("finalStatus")
    genre_id: int | None = key("genreId")
    has_copyright: bool | None = key("hasCopyright")
    id: str | None = None
    image_urls: list[Headurl] | None = key("imageUrls")
    is_offline: bool | None = key("isOffline")
    loudness: float | None = None
    name: str | None = None
    photo_id: int | None = key("photoId")
    type: int | None = None
    user: User | None = None


@define(repr=False)
class Photo(Model):
    admin_tags: list[Any] | None = key("adminTags")
    caption: str | None = None
    collect_count: int | None = None
    comment_info: Any = key("commentInfo")
    comment_count: int | None = None
    cover_thumbnail_urls: list[Headurl] | None = None
    danmaku_info: Any = key("danmakuInfo")
    duration: int | None = None
    edit_info: Any = key("editInfo")
    enable_corona_detail_page: bool | None = key("enableCoronaDetailPage")
    enable_full_screen_play: bool | None = key("enableFullScreenPlay")
    enable_share_to_story: bool | None = key("enableShareToStory")
    exp_tag: str | None = None
    ext_params: ExtParams | None = None
    feed_log_ctx: Any = key("feedLogCtx")
    feed_switches: Any = key("feedSwitches")
    ff_cover_thumbnail_urls: list[Headurl] | None = None
    follow_shoot: Any = key("followShoot")
    following: int | None = None
    forward_count: int | None = None
    forward_stats_params: Any = None
    frame_style: int | None = key("frameStyle")
    has_vote: bool | None = key("hasVote")
    headurls: list[Headurl] | None = None
    input_prompt_guide: str | None = key("inputPromptGuide")
    kwai_id: str | None = key("kwaiId")
    like_count: int | None = None
    liked: int | None = None
    location: Any = None
    long_video: bool | None = key("longVideo")
    main_mv_urls: list[Headurl] | None = None
    no_need_to_request_plc_api: bool | None = key("noNeedToRequestPLCApi")
    original_photo_id: str | None = key("originalPhotoId")
    photo_reward: PhotoReward | None = key("photoReward")
    photo_text_location_info: Any = key("photoTextLocationInfo")
    photo_id: int | None = None
    photo_status: int | None = None
    plc_feature_entry_ab_flag: int | None = key("plcFeatureEntryAbFlag")
    plc_response_time: int | None = key("plcResponseTime")
    profile_page_prefetch_info: Any = key("profilePagePrefetchInfo")
    ptp: str | None = None
    reco_tags: list[Any] | None = key("recoTags")
    same_frame: SameFrame | None = key("sameFrame")
    save_play_progress_strategy: int | None = key("savePlayProgressStrategy")
    server_exp_tag: str | None = key("serverExpTag")
    share_guide: Any = key("shareGuide")
    share_count: int | None = None
    share_info: str | None = None
    show_progress_enter_detail: bool | None = key("showProgressEnterDetail")
    slide_comment_entry_disabled: bool | None = key("slideCommentEntryDisabled")
    sound_track: SoundTrack | None = key("soundTrack")
    source_photo_page: str | None = key("sourcePhotoPage")
    stream_manifest: Any = key("streamManifest")
    support_type: int | None = key("supportType")
    tag_hash_type: int | None = None
    tags: list[Any] | None = None
    time: str | None = None
    timestamp: int | None = None
    type: int | None = None
    us_c: int | None = None
    us_d: int | None = None
    us_l: bool | None = None
    user_id: int | None = None
    user_name: str | None = None
    user_sex: str | None = None
    verified: bool | None = None
    video_cold_start_type: int | None = key("videoColdStartType")
    view_count: int | None = None


@define(repr=False)
class GetVideoDetailV2Data(Model):
    host_name: str | None = key("host-name")
    photos: list[Photo] | None = None
    result: int | None = None


DATA = GetVideoDetailV2Data
