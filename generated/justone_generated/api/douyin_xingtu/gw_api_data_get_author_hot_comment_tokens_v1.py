"""Data of `douyin_xingtu.gw_api_data_get_author_hot_comment_tokens_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class BaseResp(Model):
    status_code: int | None = None
    status_message: str | None = None


@define(repr=False)
class GwApiDataGetAuthorHotCommentTokensV1Data(Model):
    base_resp: BaseResp | None = None
    hot_comment_tokens: list[Any] | None = None


DATA = GwApiDataGetAuthorHotCommentTokensV1Data
