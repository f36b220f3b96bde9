"""Data of `taobao.get_social_feed_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ListItem(Model):
    count: str | None = None
    keyword: str | None = None
    property_id: str | None = key("propertyId")


@define(repr=False)
class Tags(Model):
    list_: list[ListItem] | None = key("list")


@define(repr=False)
class Item(Model):
    buyer_count: Any = key("buyerCount")
    item_pic: str | None = key("itemPic")
    item_title: str | None = key("itemTitle")
    item_url: str | None = key("itemUrl")
    question_count: str | None = key("questionCount")
    tags: Tags | None = None


@define(repr=False)
class User(Model):
    user_logo: str | None = key("userLogo")
    user_nick: str | None = key("userNick")
    user_score: Any = key("userScore")
    user_url: str | None = key("userUrl")


@define(repr=False)
class SubFeed(Model):
    answer_type: str | None = key("answerType")
    elements: list[Any] | None = None
    feed_type: str | None = key("feedType")
    gmt_create: str | None = key("gmtCreate")
    gmt_modified: Any = key("gmtModified")
    id: str | None = None
    title: str | None = None
    user: User | None = None


@define(repr=False)
class GetSocialFeedV1DataListItem(Model):
    card_type: str | None = key("cardType")
    cluster_id: Any = key("clusterId")
    cluster_name: Any = key("clusterName")
    feed_type: str | None = key("feedType")
    gmt_create: str | None = key("gmtCreate")
    gmt_modified: str | None = key("gmtModified")
    id: str | None = None
    similar_count: Any = key("similarCount")
    similar_feeds: Any = key("similarFeeds")
    sub_feeds: list[SubFeed] | None = key("subFeeds")
    sub_feeds_count: str | None = key("subFeedsCount")
    target_url: str | None = key("targetUrl")
    title: str | None = None


@define(repr=False)
class Pagination(Model):
    direction: str | None = None
    has_more: str | None = key("hasMore")
    page_num: str | None = key("pageNum")
    page_size: str | None = key("pageSize")


@define(repr=False)
class QuestionStatus(Model):
    close_question: str | None = key("closeQuestion")


@define(repr=False)
class GetSocialFeedV1Data(Model):
    bala_version: str | None = key("balaVersion")
    data_success: str | None = key("dataSuccess")
    experience_flag: str | None = key("experienceFlag")
    item: Item | None = None
    list_: list[list[GetSocialFeedV1DataListItem]] | None = key("list")
    pagination: Pagination | None = None
    question_status: QuestionStatus | None = key("questionStatus")
    question_words: list[Any] | None = key("questionWords")
    success: str | None = None
    total: str | None = None


DATA = GetSocialFeedV1Data
