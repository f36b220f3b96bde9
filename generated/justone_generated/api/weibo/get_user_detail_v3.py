"""Data of `weibo.get_user_detail_v3`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class GetUserDetailV3Data(Model):
    abnormal: bool | None = None
    message: str | None = None
    ok: int | None = None
    user: Any = None


DATA = GetUserDetailV3Data
