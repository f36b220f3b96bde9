"""Data of `facebook.get_comment_replies_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class GetCommentRepliesV1Data(Model):
    cursor: Any = None
    results: list[Any] | None = None


DATA = GetCommentRepliesV1Data
