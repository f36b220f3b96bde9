"""Data of `search.search_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Author(Model):
    avatar: str | None = None
    id: str | None = None
    nickname: str | None = None
    username: str | None = None


@define(repr=False)
class ListItem(Model):
    author: Author | None = None
    content: str | None = None
    create_time: int | None = key("createTime")
    image: list[str] | None = None
    source_name: str | None = key("sourceName")
    title: str | None = None
    url: str | None = None
    video: list[Any] | None = None


@define(repr=False)
class SearchV1Data(Model):
    list_: list[ListItem] | None = key("list")
    next_cursor: str | None = key("nextCursor")
    total_number: int | None = key("totalNumber")


DATA = SearchV1Data
