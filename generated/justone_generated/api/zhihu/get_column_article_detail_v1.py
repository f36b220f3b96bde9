"""Data of `zhihu.get_column_article_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class ActivityToppingInfo(Model):
    state: str | None = None


@define(repr=False)
class Topic(Model):
    id: str | None = None
    name: str | None = None
    type: str | None = None
    url: str | None = None


@define(repr=False)
class BadgeItem(Model):
    description: str | None = None
    topics: list[Topic] | None = None
    type: str | None = None


@define(repr=False)
class Author(Model):
    avatar_url: str | None = None
    avatar_url_template: str | None = None
    badge: list[BadgeItem] | None = None
    badge_v2: Any = None
    description: str | None = None
    exposed_medal: Any = None
    gender: int | None = None
    headline: str | None = None
    id: str | None = None
    is_advertiser: bool | None = None
    is_followed: bool | None = None
    is_following: bool | None = None
    is_org: bool | None = None
    name: str | None = None
    type: str | None = None
    uid: str | None = None
    url: str | None = None
    url_token: str | None = None
    user_type: str | None = None


@define(repr=False)
class CanComment(Model):
    reason: str | None = None
    status: bool | None = None


@define(repr=False)
class Column(Model):
    accept_submission: bool | None = None
    articles_count: int | None = None
    author: Any = None
    can_manage: bool | None = None
    column_type: str | None = None
    comment_permission: str | None = None
    created: int | None = None
    description: str | None = None
    followers: int | None = None
    id: str | None = None
    image_url: str | None = None
    intro: str | None = None
    is_following: bool | None = None
    title: str | None = None
    type: str | None = None
    updated: int | None = None
    url: str | None = None
    url_token: str | None = None


@define(repr=False)
class Contribution(Model):
    column: Any = None
    id: int | None = None
    state: str | None = None
    type: str | None = None


@define(repr=False)
class EmojiReaction(Model):
    like_count: int | None = None
    like_has_set: bool | None = None


@define(repr=False)
class Linkbox(Model):
    category: str | None = None
    pic: str | None = None
    title: str | None = None
    url: str | None = None


@define(repr=False)
class ImageReactions(Model):
    is_liked: bool | None = None
    like_count: int | None = None


@define(repr=False)
class Statistics(Model):
    applaud_count: int | None = None
    bullet_count: int | None = None
    comment_count: int | None = None
    down_vote_count: int | None = None
    favorites: int | None = None
    img_like_count: dict[str, int] | None = None
    interest_play_count: int | None = None
    like_count: int | None = None
    plaincontent_like_count: int | None = None
    plaincontent_vote_up_count: int | None = None
    play_count: int | None = None
    pv_count: int | None = None
    question_answer_count: int | None = None
    question_follower_count: int | None = None
    republishers: list[Any] | None = None
    share_count: int | None = None
    subscribe_count: int | None = None
    up_vote_count: int | None = None


@define(repr=False)
class Reaction(Model):
    image_reactions: dict[str, ImageReactions] | None = None
    relation: Any = None
    statistics: Statistics | None = None


@define(repr=False)
class GetColumnArticleDetailV1Data(Model):
    ab_param: Any = None
    activity_topping_info: ActivityToppingInfo | None = None
    admin_closed_comment: bool | None = None
    allow_segment_interaction: int | None = None
    annotation_action: list[Any] | None = None
    article_type: str | None = None
    attached_info: str | None = None
    author: Author | None = None
    bar_plugins_flip_time: int | None = None
    can_comment: CanComment | None = None
    can_reference: bool | None = None
    can_tip: bool | None = None
    column: Column | None = None
    comment_count: int | None = None
    comment_permission: str | None = None
    commercial_info: Any = None
    content: str | None = None
    content_need_truncated: bool | None = None
    contributions: list[Contribution] | None = None
    copyright_permission: str | None = None
    created: int | None = None
    emoji_reaction: EmojiReaction | None = None
    endorsements: Any = None
    excerpt: str | None = None
    excerpt_title: str | None = None
    favlists_count: int | None = None
    force_login_when_click_read_more: bool | None = None
    has_column: bool | None = None
    has_publishing_draft: bool | None = None
    heavy_up_status: str | None = None
    id: str | None = None
    image_height: int | None = None
    image_url: str | None = None
    image_width: int | None = None
    interaction_bar_plugins: Any = None
    ip_info: str | None = None
    is_favorited: bool | None = None
    is_labeled: bool | None = None
    is_liked: bool | None = None
    is_navigator: bool | None = None
    is_new_link_card: bool | None = None
    is_normal: bool | None = None
    is_title_image_full_screen: bool | None = None
    is_visible: bool | None = None
    liked_count: int | None = None
    linkbox: Linkbox | None = None
    mcn_fp_show: int | None = None
    navigator_vote: bool | None = None
    podcast_audio_enter: Any = None
    reaction: Reaction | None = None
    reaction_instruction: Any = None
    reason: str | None = None
    republishers: list[Any] | None = None
    settings: Any = None
    share_guide: Any = None
    share_text: str | None = None
    state: str | None = None
    status: int | None = None
    suggest_edit: Any = None
    tipjarors_count: int | None = None
    title: str | None = None
    title_image: str | None = None
    topics: list[Topic] | None = None
    type: str | None = None
    updated: int | None = None
    upvoted_followees: list[Any] | None = None
    url: str | None = None
    vote_next_step: str | None = None
    voteup_count: int | None = None
    voting: int | None = None


DATA = GetColumnArticleDetailV1Data
