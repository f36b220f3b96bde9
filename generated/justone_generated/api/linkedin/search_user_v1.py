"""Data of `linkedin.search_user_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class AvatarItem(Model):
    expires_at: int | None = None
    height: int | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class DataItem(Model):
    avatar: list[AvatarItem] | None = None
    follower_count_display: int | None = key(optional=True, nullable=True)
    full_name: str | None = None
    id: str | None = None
    is_hiring: bool | None = None
    is_open_to_work: bool | None = None
    is_premium: bool | None = None
    is_top_voice: bool | None = None
    is_verified: bool | None = None
    location: str | None = None
    public_identifier: str | None = None
    services: list[str] | None = key(optional=True, nullable=True)
    title: str | None = None
    url: str | None = None
    urn: str | None = None


@define(repr=False)
class SearchUserV1Data(Model):
    data: list[DataItem] | None = None
    has_more: bool | None = None
    page: int | None = None
    total: int | None = None


DATA = SearchUserV1Data
