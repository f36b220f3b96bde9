"""Data of `bilibili.get_user_relation_stat_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Data(Model):
    black: int | None = None
    fans_effect: Any = None
    fans_medal_toast: Any = None
    follower: int | None = None
    following: int | None = None
    mid: int | None = None
    whisper: int | None = None


@define(repr=False)
class GetUserRelationStatV1Data(Model):
    code: int | None = None
    data: Data | None = None
    message: str | None = None
    ttl: int | None = None


DATA = GetUserRelationStatV1Data
