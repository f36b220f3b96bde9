"""Data of `reddit.get_post_comments_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class PageInfo(Model):
    comment_count: int | None = key("commentCount")
    has_next_page: bool | None = key("hasNextPage")


@define(repr=False)
class More(Model):
    count: int | None = None
    cursor: str | None = None
    is_too_deep_for_count: bool | None = key("isTooDeepForCount")


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
    is_premium_avatar_treatment: bool | None = key("isPremiumAvatarTreatment")
    name: str | None = None
    new_icon: NewIcon | None = key("newIcon")
    profile: Profile | None = None
    snoovatar_icon: NewIcon | None = key("snoovatarIcon")


@define(repr=False)
class TranslationInfo(Model):
    is_translated: bool | None = key("isTranslated")
    translated_language: Any = key("translatedLanguage")


@define(repr=False)
class Content(Model):
    typename: str | None = key("__typename")
    markdown: str | None = None
    preview: str | None = None
    richtext: str | None = None
    richtext_media: list[Any] | None = key("richtextMedia")
    translation_info: TranslationInfo | None = key("translationInfo")
    type_hint: str | None = key("typeHint")


@define(repr=False)
class Node(Model):
    typename: str | None = key("__typename")
    author_community_badge: Any = key("authorCommunityBadge")
    author_flair: Any = key("authorFlair")
    author_info: AuthorInfo | None = key("authorInfo")
    comment_stats: Any = key("commentStats")
    content: Content | None = None
    created_at: str | None = key("createdAt")
    distinguished_as: Any = key("distinguishedAs")
    edited_at: Any = key("editedAt")
    id: str | None = None
    initially_collapsed_reason: Any = key("initiallyCollapsedReason")
    is_admin_takedown: bool | None = key("isAdminTakedown")
    is_archived: bool | None = key("isArchived")
    is_commercial_communication: bool | None = key("isCommercialCommunication")
    is_gildable: bool | None = key("isGildable")
    is_initially_collapsed: bool | None = key("isInitiallyCollapsed")
    is_locked: bool | None = key("isLocked")
    is_removed: bool | None = key("isRemoved")
    is_saved: bool | None = key("isSaved")
    is_score_hidden: bool | None = key("isScoreHidden")
    is_stickied: bool | None = key("isStickied")
    is_translatable: bool | None = key("isTranslatable")
    language_code: str | None = key("languageCode")
    mod_content_discussion: Any = key("modContentDiscussion")
    moderation_info: Any = key("moderationInfo")
    permalink: str | None = None
    removed_by_category: Any = key("removedByCategory")
    score: int | None = None
    vote_state: str | None = key("voteState")


@define(repr=False)
class Tree(Model):
    child_count: int | None = key("childCount")
    depth: int | None = None
    more: More | None = None
    node: Node | None = None
    parent_id: Any = key("parentId")


@define(repr=False)
class CommentForest(Model):
    typename: str | None = key("__typename")
    page_info: PageInfo | None = key("pageInfo")
    trees: list[Tree] | None = None


@define(repr=False)
class Moderation(Model):
    is_show_comment_removal_reason_prompt: bool | None = key("isShowCommentRemovalReasonPrompt")


@define(repr=False)
class Subreddit(Model):
    allowed_media_in_comments: list[str] | None = key("allowedMediaInComments")
    id: str | None = None
    is_quarantined: bool | None = key("isQuarantined")
    moderation: Moderation | None = None
    name: str | None = None
    prefixed_name: str | None = key("prefixedName")
    tipping_status: Any = key("tippingStatus")


@define(repr=False)
class PostInfoById(Model):
    typename: str | None = key("__typename")
    comment_count: int | None = key("commentCount")
    comment_forest: CommentForest | None = key("commentForest")
    id: str | None = None
    subreddit: Subreddit | None = None
    title: str | None = None


@define(repr=False)
class GetPostCommentsV1Data(Model):
    post_info_by_id: PostInfoById | None = key("postInfoById")


DATA = GetPostCommentsV1Data
