"""Data of `linkedin.get_post_comments_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Commenter(Model):
    headline: str | None = None
    image_url: str | None = None
    linkedin_url: str | None = None
    name: str | None = None
    urn: str | None = None


@define(repr=False)
class DataItem(Model):
    annotation: Any = None
    commenter: Commenter | None = None
    created_at: int | None = None
    created_datetime: str | None = None
    permalink: str | None = None
    pinned: bool | None = None
    replies: list[Any] | None = None
    text: str | None = None
    thread_urn: Any = None


@define(repr=False)
class GetPostCommentsV1Data(Model):
    data: list[DataItem] | None = None
    pagination_token: str | None = None
    total: int | None = None


DATA = GetPostCommentsV1Data
