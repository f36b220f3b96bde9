"""Data of `linkedin.get_user_posts_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Attribute(Model):
    company_id: str | None = key(optional=True, nullable=True)
    first: str | None = key(optional=True, nullable=True)
    headline: str | None = key(optional=True, nullable=True)
    last: str | None = key(optional=True, nullable=True)
    name: str | None = key(optional=True, nullable=True)
    public_id: str | None = None
    type: str | None = None
    urn: str | None = key(optional=True, nullable=True)


@define(repr=False)
class Image(Model):
    url: str | None = None


@define(repr=False)
class Poster(Model):
    first: str | None = None
    headline: str | None = None
    image_url: str | None = None
    last: str | None = None
    linkedin_url: str | None = None
    public_id: str | None = None
    urn: str | None = None


@define(repr=False)
class RepostStats(Model):
    num_appreciations: int | None = None
    num_comments: int | None = None
    num_empathy: int | None = None
    num_entertainments: int | None = None
    num_interests: int | None = None
    num_likes: int | None = None
    num_maybe: int | None = None
    num_praises: int | None = None
    num_reactions: int | None = None
    num_reposts: int | None = None


@define(repr=False)
class Video(Model):
    duration: int | None = None
    stream_url: str | None = None


@define(repr=False)
class DataItem(Model):
    article_description: str | None = key(optional=True, nullable=True)
    article_subtitle: str | None = key(optional=True, nullable=True)
    article_target_url: str | None = key(optional=True, nullable=True)
    article_title: str | None = key(optional=True, nullable=True)
    attributes: list[Attribute] | None = None
    images: list[Image] | None = None
    num_appreciations: int | None = None
    num_comments: int | None = None
    num_empathy: int | None = None
    num_entertainments: int | None = key(optional=True, nullable=True)
    num_interests: int | None = None
    num_likes: int | None = None
    num_praises: int | None = None
    num_reactions: int | None = None
    num_reposts: int | None = None
    post_url: str | None = None
    posted: str | None = None
    poster: Poster | None = None
    poster_linkedin_url: str | None = None
    repost_stats: RepostStats | None = None
    repost_urn: str | None = key(optional=True, nullable=True)
    reposted: str | None = key(optional=True, nullable=True)
    reshared: bool | None = None
    resharer_comment: str | None = key(optional=True, nullable=True)
    share_urn: str | None = None
    text: str | None = None
    time: str | None = None
    urn: str | None = None
    video: Video | None = None


@define(repr=False)
class Paging(Model):
    count: int | None = None
    pagination_token: str | None = None
    start: int | None = None


@define(repr=False)
class GetUserPostsV1Data(Model):
    data: list[DataItem] | None = None
    paging: Paging | None = None


DATA = GetUserPostsV1Data
