"""Data of `zhihu.get_answer_list_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Author(Model):
    avatar_url: str | None = None
    avatar_url_template: str | None = None
    badge: list[Any] | None = None
    badge_v2: Any = None
    exposed_medal: Any = None
    follower_count: int | None = None
    gender: int | None = None
    headline: str | None = None
    id: str | None = None
    is_advertiser: bool | None = None
    is_followed: bool | None = None
    is_following: bool | None = None
    is_org: bool | None = None
    is_privacy: bool | None = None
    name: str | None = None
    type: str | None = None
    url: str | None = None
    url_token: str | None = None
    user_type: str | None = None


@define(repr=False)
class CanComment(Model):
    reason: str | None = None
    status: bool | None = None


@define(repr=False)
class Question(Model):
    created: int | None = None
    id: str | None = None
    question_type: str | None = None
    relationship: Any = None
    title: str | None = None
    type: str | None = None
    updated_time: int | None = None
    url: str | None = None


@define(repr=False)
class Relation(Model):
    faved: bool | None = None
    liked: bool | None = None


@define(repr=False)
class Statistics(Model):
    down_vote_count: int | None = None
    favorites: int | None = None
    like_count: int | None = None


@define(repr=False)
class Reaction(Model):
    relation: Relation | None = None
    statistics: Statistics | None = None


@define(repr=False)
class Relationship(Model):
    is_author: bool | None = None
    is_authorized: bool | None = None
    is_favorited: bool | None = None
    is_nothelp: bool | None = None
    is_thanked: bool | None = None
    upvoted_followees: list[Any] | None = None
    voting: int | None = None


@define(repr=False)
class RelevantInfo(Model):
    is_relevant: bool | None = None
    relevant_text: str | None = None
    relevant_type: str | None = None


@define(repr=False)
class RewardInfo(Model):
    can_open_reward: bool | None = None
    is_rewardable: bool | None = None
    reward_member_count: int | None = None
    reward_total_money: int | None = None
    tagline: str | None = None


@define(repr=False)
class Thumbnail(Model):
    height: int | None = None
    token: str | None = None
    type: str | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class ThumbnailInfo(Model):
    count: int | None = None
    thumbnails: list[Thumbnail] | None = None
    type: str | None = None


@define(repr=False)
class Target(Model):
    admin_closed_comment: bool | None = None
    allow_segment_interaction: int | None = None
    annotation_action: Any = None
    answer_type: str | None = None
    attached_info: str | None = None
    author: Author | None = None
    business_type: str | None = None
    can_comment: CanComment | None = None
    collapse_reason: str | None = None
    collapsed_by: str | None = None
    comment_count: int | None = None
    comment_permission: str | None = None
    content: str | None = None
    content_mark: Any = None
    content_need_truncated: bool | None = None
    created_time: int | None = None
    decorative_labels: list[Any] | None = None
    editable_content: str | None = None
    excerpt: str | None = None
    extras: str | None = None
    favlists_count: int | None = None
    force_login_when_click_read_more: bool | None = None
    has_publishing_draft: bool | None = None
    id: str | None = None
    is_collapsed: bool | None = None
    is_copyable: bool | None = None
    is_jump_native: bool | None = None
    is_mine: bool | None = None
    is_navigator: bool | None = None
    is_normal: bool | None = None
    is_sticky: bool | None = None
    is_visible: bool | None = None
    matrix_tips: str | None = None
    navigator_vote: bool | None = None
    question: Question | None = None
    reaction: Reaction | None = None
    reaction_instruction: Any = None
    relationship: Relationship | None = None
    relevant_info: RelevantInfo | None = None
    reshipment_settings: str | None = None
    reward_info: RewardInfo | None = None
    settings: Any = None
    sticky_info: str | None = None
    suggest_edit: Any = None
    thanks_count: int | None = None
    thumbnail_info: ThumbnailInfo | None = None
    type: str | None = None
    updated_time: int | None = None
    url: str | None = None
    visible_only_to_author: bool | None = None
    vote_next_step: str | None = None
    voteup_count: int | None = None


@define(repr=False)
class DataItem(Model):
    cursor: str | None = None
    is_jump_native: bool | None = None
    position: int | None = None
    skip_count: bool | None = None
    target: Target | None = None
    target_type: str | None = None
    type: str | None = None


@define(repr=False)
class Paging(Model):
    is_end: bool | None = None
    need_force_login: bool | None = None
    next: str | None = None
    page: int | None = None


@define(repr=False)
class Session(Model):
    id: str | None = None


@define(repr=False)
class GetAnswerListV1Data(Model):
    ad_info: Any = None
    data: list[DataItem] | None = None
    finished_reading_filtered_count: int | None = None
    paging: Paging | None = None
    session: Session | None = None


DATA = GetAnswerListV1Data
