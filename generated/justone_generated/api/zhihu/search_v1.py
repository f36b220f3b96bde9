"""Data of `zhihu.search_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Highlight(Model):
    description: str | None = None
    title: str | None = None


@define(repr=False)
class BadgeItem(Model):
    description: str | None = None
    topics: Any = None
    type: str | None = None


@define(repr=False)
class Author(Model):
    authority_info: Any = None
    avatar_url: str | None = None
    badge: list[BadgeItem] | None = None
    badge_v2: Any = None
    badge_v2_string: str | None = None
    follower_count: int | None = None
    gender: int | None = None
    headline: str | None = None
    id: str | None = None
    is_followed: bool | None = None
    is_following: bool | None = None
    name: str | None = None
    old_badges: Any = None
    topic_bayes_map: Any = None
    topic_map: Any = None
    type: str | None = None
    url: str | None = None
    url_token: str | None = None
    user_type: str | None = None
    verify_bayes: str | None = None
    voteup_count: int | None = None


@define(repr=False)
class Flag(Model):
    flag_text: str | None = None
    flag_type: str | None = None


@define(repr=False)
class Question(Model):
    answer_count: int | None = None
    attached_info_bytes: str | None = None
    follow_count: int | None = None
    id: str | None = None
    name: str | None = None
    type: str | None = None
    url: str | None = None


@define(repr=False)
class Thumbnail(Model):
    data_url: str | None = None
    height: int | None = None
    type: str | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class ThumbnailInfo(Model):
    count: int | None = None
    thumbnails: list[Thumbnail] | None = None
    total_count: int | None = None
    type: str | None = None


@define(repr=False)
class Object(Model):
    answer_count: int | None = key(optional=True, nullable=True)
    answer_type: str | None = key(optional=True, nullable=True)
    attached_info_bytes: str | None = key(optional=True, nullable=True)
    author: Author | None = key(optional=True, nullable=True)
    biz_encoded_params: str | None = key(optional=True, nullable=True)
    campaign_type: str | None = key(optional=True, nullable=True)
    comment_count: int | None = key(optional=True, nullable=True)
    content: str | None = key(optional=True, nullable=True)
    content_items: Any = None
    created_time: int | None = key(optional=True, nullable=True)
    description: Any = None
    excerpt: str | None = key(optional=True, nullable=True)
    extra: str | None = key(optional=True, nullable=True)
    favorites_count: int | None = key(optional=True, nullable=True)
    flag: Flag | None = key(optional=True, nullable=True)
    has_more: bool | None = key(optional=True, nullable=True)
    health_tag: str | None = key(optional=True, nullable=True)
    icon_title: str | None = key(optional=True, nullable=True)
    id: str | None = key(optional=True, nullable=True)
    image_url: str | None = key(optional=True, nullable=True)
    is_anonymous: bool | None = key(optional=True, nullable=True)
    is_zhi_plus: bool | None = key(optional=True, nullable=True)
    is_zhi_plus_content: bool | None = key(optional=True, nullable=True)
    native: int | None = key(optional=True, nullable=True)
    question: Question | None = None
    redirect_url: str | None = key(optional=True, nullable=True)
    relationship: Any = None
    settings: Any = None
    sub_content_type: str | None = key(optional=True, nullable=True)
    thumbnail_info: ThumbnailInfo | None = key(optional=True, nullable=True)
    title: str | None = None
    type: str | None = None
    updated_time: int | None = key(optional=True, nullable=True)
    url: str | None = key(optional=True, nullable=True)
    visits_count: int | None = key(optional=True, nullable=True)
    voteup_count: int | None = key(optional=True, nullable=True)
    zfav_count: int | None = key(optional=True, nullable=True)


@define(repr=False)
class DataItem(Model):
    highlight: Highlight | None = key(optional=True, nullable=True)
    hit_labels: Any = None
    index: int | None = key(optional=True, nullable=True)
    object: Object | None = None
    type: str | None = None


@define(repr=False)
class DomainInfo(Model):
    first_category: str | None = None


@define(repr=False)
class Paging(Model):
    is_end: bool | None = None
    next: str | None = None


@define(repr=False)
class SearchActionInfo(Model):
    attached_info_bytes: str | None = None
    isfeed: bool | None = None
    lc_idx: int | None = None
    search_hash_id: str | None = None


@define(repr=False)
class SearchV1Data(Model):
    ab_params: Any = None
    data: list[DataItem] | None = None
    domain_info: DomainInfo | None = None
    filter_items: Any = None
    hit_labels: Any = None
    is_brand_word: bool | None = None
    is_koc_words: bool | None = None
    item_in_view: Any = None
    paging: Paging | None = None
    pendant: Any = None
    related_search_result: list[Any] | None = None
    search_action_info: SearchActionInfo | None = None
    sensitive_level: int | None = None
    strategy_res_list: Any = None
    warning: str | None = None


DATA = SearchV1Data
