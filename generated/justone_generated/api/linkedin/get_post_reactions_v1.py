"""Data of `linkedin.get_post_reactions_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class GetPostReactionsV1Data(Model):
    data: list[Any] | None = None
    has_more: bool | None = None
    page: int | None = None
    total: int | None = None


DATA = GetPostReactionsV1Data
