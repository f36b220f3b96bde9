"""Data of `instagram.get_comment_replies_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class GetCommentRepliesV1Data(Model):
    rid: str | None = key("_rid")
    status: str | None = None


DATA = GetCommentRepliesV1Data
