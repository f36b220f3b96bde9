"""Data of `douyin_xingtu.gw_api_author_get_author_platform_channel_info_v2_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class BaseResp(Model):
    status_code: int | None = None
    status_message: str | None = None


@define(repr=False)
class GwApiAuthorGetAuthorPlatformChannelInfoV2V1Data(Model):
    base_resp: BaseResp | None = None
    self_intro: str | None = None


DATA = GwApiAuthorGetAuthorPlatformChannelInfoV2V1Data
