"""Data of `zhihu.get_user_follow_collections_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Paging(Model):
    is_end: bool | None = None
    is_start: bool | None = None
    next: str | None = None
    previous: str | None = None
    totals: int | None = None


@define(repr=False)
class GetUserFollowCollectionsV1Data(Model):
    data: list[Any] | None = None
    paging: Paging | None = None


DATA = GetUserFollowCollectionsV1Data
