"""Data of `tiktok.get_post_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Extra(Model):
    fatal_item_ids: list[Any] | None = None
    logid: str | None = None
    now: int | None = None


@define(repr=False)
class Author(Model):
    user_story_status: int | None = key("UserStoryStatus")
    avatar_larger: str | None = key("avatarLarger")
    avatar_medium: str | None = key("avatarMedium")
    avatar_thumb: str | None = key("avatarThumb")
    comment_setting: int | None = key("commentSetting")
    download_setting: int | None = key("downloadSetting")
    duet_setting: int | None = key("duetSetting")
    ftc: bool | None = None
    id: str | None = None
    is_ad_virtual: bool | None = key("isADVirtual")
    is_embed_banned: bool | None = key("isEmbedBanned")
    nickname: str | None = None
    open_favorite: bool | None = key("openFavorite")
    private_account: bool | None = key("privateAccount")
    relation: int | None = None
    sec_uid: str | None = key("secUid")
    secret: bool | None = None
    short_drama_creator: Any = key("shortDramaCreator")
    signature: str | None = None
    stitch_setting: int | None = key("stitchSetting")
    unique_id: str | None = key("uniqueId")
    verified: bool | None = None


@define(repr=False)
class AuthorStats(Model):
    digg_count: int | None = key("diggCount")
    follower_count: int | None = key("followerCount")
    following_count: int | None = key("followingCount")
    friend_count: int | None = key("friendCount")
    heart: int | None = None
    heart_count: int | None = key("heartCount")
    video_count: int | None = key("videoCount")


@define(repr=False)
class AuthorStatsV2(Model):
    digg_count: str | None = key("diggCount")
    follower_count: str | None = key("followerCount")
    following_count: str | None = key("followingCount")
    friend_count: str | None = key("friendCount")
    heart: str | None = None
    heart_count: str | None = key("heartCount")
    video_count: str | None = key("videoCount")


@define(repr=False)
class Challenge(Model):
    cover_larger: str | None = key("coverLarger")
    cover_medium: str | None = key("coverMedium")
    cover_thumb: str | None = key("coverThumb")
    desc: str | None = None
    id: str | None = None
    profile_larger: str | None = key("profileLarger")
    profile_medium: str | None = key("profileMedium")
    profile_thumb: str | None = key("profileThumb")
    title: str | None = None


@define(repr=False)
class TextExtraItem(Model):
    aweme_id: str | None = key("awemeId")
    end: int | None = None
    hashtag_id: str | None = key("hashtagId")
    hashtag_name: str | None = key("hashtagName")
    is_commerce: bool | None = key("isCommerce")
    start: int | None = None
    sub_type: int | None = key("subType")
    type: int | None = None


@define(repr=False)
class Content(Model):
    desc: str | None = None
    text_extra: list[TextExtraItem] | None = key("textExtra")


@define(repr=False)
class CreatorAIComment(Model):
    eligible_video: bool | None = key("eligibleVideo")
    has_ai_topic: bool | None = key("hasAITopic")
    not_eligible_reason: int | None = key("notEligibleReason")


@define(repr=False)
class ItemControl(Model):
    can_repost: bool | None = None


@define(repr=False)
class Music(Model):
    author_name: str | None = key("authorName")
    cover_large: str | None = key("coverLarge")
    cover_medium: str | None = key("coverMedium")
    cover_thumb: str | None = key("coverThumb")
    duration: int | None = None
    id: str | None = None
    is_copyrighted: bool | None = key("isCopyrighted")
    is_commerce_music: bool | None = None
    is_unlimited_music: bool | None = None
    original: bool | None = None
    play_url: str | None = key("playUrl")
    private: bool | None = None
    shoot_duration: int | None = None
    title: str | None = None
    tt2dsp: Any = None


@define(repr=False)
class Poi(Model):
    address: str | None = None
    category: str | None = None
    city: str | None = None
    city_code: str | None = key("cityCode")
    country: str | None = None
    country_code: str | None = key("countryCode")
    father_poi_id: str | None = key("fatherPoiId")
    father_poi_name: str | None = key("fatherPoiName")
    id: str | None = None
    name: str | None = None
    province: str | None = None
    tt_type_code: str | None = key("ttTypeCode")
    tt_type_code_l1: str | None = key("ttTypeCodeL1")
    tt_type_name_medium: str | None = key("ttTypeNameMedium")
    tt_type_name_super: str | None = key("ttTypeNameSuper")
    tt_type_name_tiny: str | None = key("ttTypeNameTiny")
    type: int | None = None
    type_code: str | None = key("typeCode")


@define(repr=False)
class Stats(Model):
    collect_count: int | None = key("collectCount")
    comment_count: int | None = key("commentCount")
    digg_count: int | None = key("diggCount")
    play_count: int | None = key("playCount")
    share_count: int | None = key("shareCount")


@define(repr=False)
class StatsV2(Model):
    collect_count: str | None = key("collectCount")
    comment_count: str | None = key("commentCount")
    digg_count: str | None = key("diggCount")
    play_count: str | None = key("playCount")
    repost_count: str | None = key("repostCount")
    share_count: str | None = key("shareCount")


@define(repr=False)
class VolumeInfo(Model):
    loudness: float | None = key("Loudness")
    peak: float | None = key("Peak")


@define(repr=False)
class Video(Model):
    play_addr_struct: Any = key("PlayAddrStruct")
    vq_score: str | None = key("VQScore")
    bitrate: int | None = None
    bitrate_info: Any = key("bitrateInfo")
    definition: str | None = None
    duration: int | None = None
    dynamic_cover: str | None = key("dynamicCover")
    encode_user_tag: str | None = key("encodeUserTag")
    encoded_type: str | None = key("encodedType")
    format: str | None = None
    height: int | None = None
    id: str | None = None
    origin_cover: str | None = key("originCover")
    play_addr: str | None = key("playAddr")
    ratio: str | None = None
    size: int | None = None
    video_id: str | None = key("videoID")
    video_quality: str | None = key("videoQuality")
    volume_info: VolumeInfo | None = key("volumeInfo")
    width: int | None = None
    zoom_cover: Any = key("zoomCover")


@define(repr=False)
class ItemStruct(Model):
    aigc_description: str | None = key("AIGCDescription")
    category_type: int | None = key("CategoryType")
    is_hd_bitrate: bool | None = key("IsHDBitrate")
    show_aigc: bool | None = key("ShowAIGC")
    author: Author | None = None
    author_stats: AuthorStats | None = key("authorStats")
    author_stats_v2: AuthorStatsV2 | None = key("authorStatsV2")
    backend_source_event_tracking: str | None = key("backendSourceEventTracking")
    challenges: list[Challenge] | None = None
    collected: bool | None = None
    contents: list[Content] | None = None
    create_time: int | None = key("createTime")
    creator_ai_comment: CreatorAIComment | None = key("creatorAIComment")
    desc: str | None = None
    digged: bool | None = None
    diversification_id: int | None = key("diversificationId")
    duet_display: int | None = key("duetDisplay")
    duet_enabled: bool | None = key("duetEnabled")
    for_friend: bool | None = key("forFriend")
    id: str | None = None
    is_ad: bool | None = key("isAd")
    is_prohibited: bool | None = key("isProhibited")
    is_reviewing: bool | None = key("isReviewing")
    item_comment_status: int | None = key("itemCommentStatus")
    item_control: ItemControl | None = None
    music: Music | None = None
    offical_item: bool | None = key("officalItem")
    original_item: bool | None = key("originalItem")
    penalty_context: Any = key("penaltyContext")
    poi: Poi | None = None
    private_item: bool | None = key("privateItem")
    secret: bool | None = None
    share_enabled: bool | None = key("shareEnabled")
    stats: Stats | None = None
    stats_v2: StatsV2 | None = key("statsV2")
    stitch_display: int | None = key("stitchDisplay")
    stitch_enabled: bool | None = key("stitchEnabled")
    text_extra: list[TextExtraItem] | None = key("textExtra")
    text_language: str | None = key("textLanguage")
    text_translatable: bool | None = key("textTranslatable")
    video: Video | None = None


@define(repr=False)
class ItemInfo(Model):
    item_struct: ItemStruct | None = key("itemStruct")


@define(repr=False)
class LogPb(Model):
    impr_id: str | None = None


@define(repr=False)
class ShareMeta(Model):
    desc: str | None = None
    title: str | None = None


@define(repr=False)
class GetPostDetailV1Data(Model):
    extra: Extra | None = None
    item_info: ItemInfo | None = key("itemInfo")
    log_pb: LogPb | None = None
    share_meta: ShareMeta | None = key("shareMeta")
    status_code_: int | None = key("statusCode")
    status_code: int | None = None
    status_msg: str | None = None


DATA = GetPostDetailV1Data
