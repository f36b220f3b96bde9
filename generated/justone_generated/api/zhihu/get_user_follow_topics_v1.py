"""Data of `zhihu.get_user_follow_topics_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Topic(Model):
    avatar_url: str | None = None
    category: str | None = None
    discuss_count: int | None = None
    excerpt: str | None = None
    followers_count: int | None = None
    id: str | None = None
    introduction: str | None = None
    is_black: bool | None = None
    is_following: bool | None = None
    is_super_topic_vote: bool | None = None
    is_vote: bool | None = None
    meta_avatar_url: str | None = None
    name: str | None = None
    questions_count: int | None = None
    total_pv: int | None = None
    type: str | None = None
    url: str | None = None


@define(repr=False)
class DataItem(Model):
    contributions_count: int | None = None
    topic: Topic | None = None


@define(repr=False)
class Paging(Model):
    is_end: bool | None = None
    is_start: bool | None = None
    next: str | None = None
    previous: str | None = None
    totals: int | None = None


@define(repr=False)
class GetUserFollowTopicsV1Data(Model):
    data: list[DataItem] | None = None
    paging: Paging | None = None


DATA = GetUserFollowTopicsV1Data
