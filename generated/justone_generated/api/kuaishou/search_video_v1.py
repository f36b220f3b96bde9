"""Data of `kuaishou.search_video_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ExtParams(Model):
    relevance_score: str | None = None


@define(repr=False)
class ExtInfo(Model):
    click_trigger_inner_stream: bool | None = key("clickTriggerInnerStream")
    ext_params: ExtParams | None = None
    feedback: Any = None
    recall_source: str | None = key("recallSource")
    screen_item_key: str | None = key("screenItemKey")
    show_plc_feature_entry: bool | None = key("showPlcFeatureEntry")
    show_poi_info: bool | None = key("showPoiInfo")


@define(repr=False)
class CommentGuessSearch(Model):
    display_prefix: str | None = key("displayPrefix")
    ext_params: str | None = key("extParams")
    icon_url: str | None = key("iconUrl")
    search_word: str | None = key("searchWord")
    search_word_md5: str | None = key("searchWordMD5")
    search_word_url: str | None = key("searchWordUrl")
    session_id: str | None = key("sessionId")


@define(repr=False)
class Headurl(Model):
    cdn: str | None = None
    url: str | None = None


@define(repr=False)
class DetailEntryInfo(Model):
    event_track_data: Any = key("eventTrackData")
    keyword: str | None = None


@define(repr=False)
class EditInfo(Model):
    edit_time: int | None = key("editTime")
    edit_version: int | None = key("editVersion")


@define(repr=False)
class FeedExtParams(Model):
    color: str | None = None
    h: int | None = None
    interval: int | None = None
    mtype: int | None = None
    sound: int | None = None
    video: int | None = None
    w: int | None = None


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
    disable_enhanced_entry: bool | None = key("disableEnhancedEntry")
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
class Feed(Model):
    action_survey_type: int | None = key("actionSurveyType")
    admin_tags: list[Any] | None = key("adminTags")
    bottom_entry_info: Any = key("bottomEntryInfo")
    can_show_quick_comment_guide: bool | None = key("canShowQuickCommentGuide")
    caption: str | None = None
    caption_to_comment: str | None = key("captionToComment")
    clear_screen_same_author_count: int | None = key("clearScreenSameAuthorCount")
    collect_count: int | None = None
    comment_guess_search: CommentGuessSearch | None = key("commentGuessSearch")
    comment_info: Any = key("commentInfo")
    comment_top_bar_priority: Any = key("commentTopBarPriority")
    comment_count: int | None = None
    corona_vip_info: Any = key("coronaVipInfo")
    cover_thumbnail_urls: list[Headurl] | None = None
    danmaku_info: Any = key("danmakuInfo")
    detail_entry_info: DetailEntryInfo | None = key("detailEntryInfo")
    disable_comment_dislike: bool | None = key("disableCommentDislike")
    duration: int | None = None
    edit_info: EditInfo | None = key("editInfo")
    enable_corona_detail_page: bool | None = key("enableCoronaDetailPage")
    enable_corona_view_later: bool | None = key("enableCoronaViewLater")
    enable_full_screen_play: bool | None = key("enableFullScreenPlay")
    enable_share_to_story: bool | None = key("enableShareToStory")
    exp_tag: str | None = None
    ext_params: FeedExtParams | None = None
    fast_comment_type: int | None = key("fastCommentType")
    feed_log_ctx: Any = key("feedLogCtx")
    feed_switches: Any = key("feedSwitches")
    ff_cover_thumbnail_urls: list[Headurl] | None = None
    fixed_color: str | None = key("fixedColor")
    follow_shoot: Any = key("followShoot")
    following: int | None = None
    forward_count_: int | None = key("forwardCount")
    forward_count: int | None = None
    forward_stats_params: Any = None
    frame_style: int | None = key("frameStyle")
    has_vote: bool | None = key("hasVote")
    headurls: list[Headurl] | None = None
    input_prompt_guide: str | None = key("inputPromptGuide")
    like_count: int | None = None
    liked: int | None = None
    location: Any = None
    long_video: bool | None = key("longVideo")
    main_mv_urls: list[Headurl] | None = None
    music_disk: Any = key("musicDisk")
    need_action_survey: bool | None = key("needActionSurvey")
    no_need_to_request_plc_api: bool | None = key("noNeedToRequestPLCApi")
    override_cover_size: Any = None
    photo_display_location_info: Any = key("photoDisplayLocationInfo")
    photo_text_location_info: Any = key("photoTextLocationInfo")
    photo_id: int | None = None
    photo_status: int | None = None
    pic_search_tag: Any = key("picSearchTag")
    plc_feature_entry_ab_flag: int | None = key("plcFeatureEntryAbFlag")
    plc_high_priority_than_bottom_entry: bool | None = key("plcHighPriorityThanBottomEntry")
    plc_response_time: int | None = key("plcResponseTime")
    profile_page_prefetch_info: Any = key("profilePagePrefetchInfo")
    ptp: str | None = None
    rec_to_friend_count: int | None = key("recToFriendCount")
    reco_tags: list[Any] | None = key("recoTags")
    recreation_setting: int | None = key("recreationSetting")
    same_frame: SameFrame | None = key("sameFrame")
    save_play_progress_strategy: int | None = key("savePlayProgressStrategy")
    screenshot_count: int | None = key("screenshotCount")
    search_summary_info: Any = key("searchSummaryInfo")
    search_survey_params: Any = key("searchSurveyParams")
    selection_survey_actions: Any = key("selectionSurveyActions")
    selection_survey_id: str | None = key("selectionSurveyId")
    server_exp_tag: str | None = key("serverExpTag")
    share_guide: Any = key("shareGuide")
    share_passing_param: str | None = key("sharePassingParam")
    share_count: int | None = None
    share_info: str | None = None
    show_gr_detail_page: bool | None = key("showGrDetailPage")
    show_progress_enter_detail: bool | None = key("showProgressEnterDetail")
    show_special_follow_icon: int | None = key("showSpecialFollowIcon")
    slide_comment_entry_disabled: bool | None = key("slideCommentEntryDisabled")
    sound_track: SoundTrack | None = key("soundTrack")
    source_photo_page: str | None = key("sourcePhotoPage")
    stream_manifest: Any = key("streamManifest")
    subscribe_notification: bool | None = key("subscribeNotification")
    support_type: int | None = key("supportType")
    survey_info_id: str | None = key("surveyInfoId")
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
    user_settings: Any = None
    user_sex: str | None = None
    verified: bool | None = None
    video_cold_start_type: int | None = key("videoColdStartType")
    view_count: int | None = None


@define(repr=False)
class MixFeed(Model):
    atmosphere_type: int | None = key("atmosphereType")
    ext_info: ExtInfo | None = key("extInfo")
    feed: Feed | None = None
    feed_log_ctx: Any = key("feedLogCtx")
    is_single_column_mode: bool | None = key("isSingleColumnMode")
    item_transfer_info: str | None = key("itemTransferInfo")
    item_type: int | None = key("itemType")
    rank: int | None = None


@define(repr=False)
class SearchVideoV1Data(Model):
    cursor: str | None = None
    mix_feeds: list[MixFeed] | None = key("mixFeeds")


DATA = SearchVideoV1Data
