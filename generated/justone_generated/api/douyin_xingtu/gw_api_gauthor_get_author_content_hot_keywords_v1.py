"""Data of `douyin_xingtu.gw_api_gauthor_get_author_content_hot_keywords_v1`, inferred from examples.

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
class GwApiGauthorGetAuthorContentHotKeywordsV1Data(Model):
    base_resp: BaseResp | None = None
    keyword_item_distribution: Any = None
    keyword_map: Any = None


DATA = GwApiGauthorGetAuthorContentHotKeywordsV1Data
