"""Data of `reddit.get_post_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Dimensions(Model):
    height: int | None = None
    width: int | None = None


@define(repr=False)
class NewIcon(Model):
    typename: str | None = key("__typename")
    dimensions: Dimensions | None = None
    url: str | None = None


@define(repr=False)
class Profile(Model):
    is_nsfw: bool | None = key("isNsfw")


@define(repr=False)
class AuthorInfo(Model):
    typename: str | None = key("__typename")
    account_type: str | None = key("accountType")
    icon_small: NewIcon | None = key("iconSmall")
    id: str | None = None
    is_blocked: bool | None = key("isBlocked")
    is_cake_day_now: bool | None = key("isCakeDayNow")
    name: str | None = None
    new_icon: NewIcon | None = key("newIcon")
    profile: Profile | None = None
    snoovatar_icon: NewIcon | None = key("snoovatarIcon")


@define(repr=False)
class Awarding(Model):
    typename: str | None = key("__typename")
    award: dict[str, Any] | None = None
    total: int | None = None


@define(repr=False)
class OutboundLink(Model):
    expires_at: str | None = key("expiresAt")
    url: str | None = None


@define(repr=False)
class PostStats(Model):
    share_all_total: int | None = key("shareAllTotal")
    view_count_total: Any = key("viewCountTotal")


@define(repr=False)
class PostStatsPrivate(Model):
    view_count_totals: Any = key("viewCountTotals")


@define(repr=False)
class LegacyIcon(Model):
    url: str | None = None


@define(repr=False)
class Styles(Model):
    background_color: Any = key("backgroundColor")
    banner_background_image: str | None = key("bannerBackgroundImage")
    icon: str | None = None
    legacy_icon: LegacyIcon | None = key("legacyIcon")
    legacy_primary_color: str | None = key("legacyPrimaryColor")
    primary_color: str | None = key("primaryColor")


@define(repr=False)
class Subreddit(Model):
    typename: str | None = key("__typename")
    community_status: Any = key("communityStatus")
    id: str | None = None
    is_nsfw: bool | None = key("isNsfw")
    is_quarantined: bool | None = key("isQuarantined")
    is_subscribed: bool | None = key("isSubscribed")
    is_thumbnails_enabled: bool | None = key("isThumbnailsEnabled")
    is_title_safe: bool | None = key("isTitleSafe")
    is_user_banned: bool | None = key("isUserBanned")
    mod_permissions: Any = key("modPermissions")
    name: str | None = None
    prefixed_name: str | None = key("prefixedName")
    styles: Styles | None = None
    subscribers_count: float | None = key("subscribersCount")
    tipping_status: Any = key("tippingStatus")
    title: str | None = None
    type: str | None = None
    whitelist_status: str | None = key("whitelistStatus")


@define(repr=False)
class PostsInfoById(Model):
    typename: str | None = key("__typename")
    attribution_info: Any = key("attributionInfo")
    author_community_badge: Any = key("authorCommunityBadge")
    author_flair: Any = key("authorFlair")
    author_info: AuthorInfo | None = key("authorInfo")
    awardings: list[Awarding] | None = None
    awardings_info: Any = key("awardingsInfo")
    comment_count: int | None = key("commentCount")
    content: Any = None
    created_at: str | None = key("createdAt")
    crosspost_root: Any = key("crosspostRoot")
    crowd_control_level: str | None = key("crowdControlLevel")
    devvit: Any = None
    distinguished_as: Any = key("distinguishedAs")
    domain: str | None = None
    edited_at: Any = key("editedAt")
    flair: Any = None
    gallery: Any = None
    id: str | None = None
    is_archived: bool | None = key("isArchived")
    is_author_blocked: bool | None = key("isAuthorBlocked")
    is_commercial_communication: bool | None = key("isCommercialCommunication")
    is_contest_mode: bool | None = key("isContestMode")
    is_crosspostable: bool | None = key("isCrosspostable")
    is_crowd_control_filter_enabled: bool | None = key("isCrowdControlFilterEnabled")
    is_followed: bool | None = key("isFollowed")
    is_gildable: bool | None = key("isGildable")
    is_hidden: bool | None = key("isHidden")
    is_locked: bool | None = key("isLocked")
    is_nsfw: bool | None = key("isNsfw")
    is_poll_included: bool | None = key("isPollIncluded")
    is_react_allowed: bool | None = key("isReactAllowed")
    is_saved: bool | None = key("isSaved")
    is_score_hidden: bool | None = key("isScoreHidden")
    is_self_post: bool | None = key("isSelfPost")
    is_spoiler: bool | None = key("isSpoiler")
    is_stickied: bool | None = key("isStickied")
    is_thumbnail_enabled: bool | None = key("isThumbnailEnabled")
    is_translatable: bool | None = key("isTranslatable")
    is_translated: bool | None = key("isTranslated")
    language_code: str | None = key("languageCode")
    media: Any = None
    moderation_info: Any = key("moderationInfo")
    outbound_link: OutboundLink | None = key("outboundLink")
    permalink: str | None = None
    poll: Any = None
    post_event_info: Any = key("postEventInfo")
    post_hint: Any = key("postHint")
    post_stats: PostStats | None = key("postStats")
    post_stats_private: PostStatsPrivate | None = key("postStatsPrivate")
    post_title: str | None = key("postTitle")
    predicted_removal_saved_responses: list[Any] | None = key("predictedRemovalSavedResponses")
    reacted_from: Any = key("reactedFrom")
    removed_by_category: str | None = key("removedByCategory")
    score: int | None = None
    subreddit: Subreddit | None = None
    suggested_comment_sort: str | None = key("suggestedCommentSort")
    thumbnail: Any = None
    translated_language: Any = key("translatedLanguage")
    upvote_ratio: float | None = key("upvoteRatio")
    url: str | None = None
    view_count: Any = key("viewCount")
    vote_state: str | None = key("voteState")


@define(repr=False)
class GetPostDetailV1Data(Model):
    posts_info_by_ids: list[PostsInfoById] | None = key("postsInfoByIds")


DATA = GetPostDetailV1Data
