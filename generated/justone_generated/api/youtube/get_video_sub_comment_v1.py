"""Data of `youtube.get_video_sub_comment_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class GetVideoSubCommentV1Data(Model):
    continuation_token: Any = None


DATA = GetVideoSubCommentV1Data
