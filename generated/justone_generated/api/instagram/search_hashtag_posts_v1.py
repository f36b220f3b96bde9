"""Data of `instagram.search_hashtag_posts_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class EdgeHashtagToContentAdvisory(Model):
    count: int | None = None
    edges: list[Any] | None = None


@define(repr=False)
class Dimensions(Model):
    height: int | None = None
    width: int | None = None


@define(repr=False)
class EdgeLikedBy(Model):
    count: int | None = None


@define(repr=False)
class EdgeMediaToCaption(Model):
    edges: list[Any] | None = None


@define(repr=False)
class Owner(Model):
    id: str | None = None


@define(repr=False)
class Node(Model):
    typename: str | None = key("__typename")
    accessibility_caption: str | None = None
    comments_disabled: bool | None = None
    dimensions: Dimensions | None = None
    display_url: str | None = None
    edge_liked_by: EdgeLikedBy | None = None
    edge_media_preview_like: EdgeLikedBy | None = None
    edge_media_to_caption: EdgeMediaToCaption | None = None
    edge_media_to_comment: EdgeLikedBy | None = None
    id: str | None = None
    is_video: bool | None = None
    owner: Owner | None = None
    shortcode: str | None = None
    taken_at_timestamp: int | None = None
    thumbnail_resources: Any = None
    thumbnail_src: str | None = None


@define(repr=False)
class Edge(Model):
    node: Node | None = None


@define(repr=False)
class PageInfo(Model):
    end_cursor: str | None = None
    has_next_page: bool | None = None


@define(repr=False)
class EdgeHashtagToMedia(Model):
    count: int | None = None
    edges: list[Edge] | None = None
    page_info: PageInfo | None = None


@define(repr=False)
class Hashtag(Model):
    allow_following: bool | None = None
    edge_hashtag_to_content_advisory: EdgeHashtagToContentAdvisory | None = None
    edge_hashtag_to_media: EdgeHashtagToMedia | None = None
    edge_hashtag_to_null_state: EdgeMediaToCaption | None = None
    id: str | None = None
    is_following: bool | None = None
    is_top_media_only: bool | None = None
    name: str | None = None
    profile_pic_url: str | None = None


@define(repr=False)
class Data(Model):
    hashtag: Hashtag | None = None


@define(repr=False)
class SearchHashtagPostsV1Data(Model):
    attempts: int | None = None
    data: Data | None = None
    status: str | None = None


DATA = SearchHashtagPostsV1Data
