"""Data of `douyin_xingtu.gw_api_data_sp_author_video_distribution_v1`, inferred from examples.

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
class GwApiDataSpAuthorVideoDistributionV1Data(Model):
    base_resp: BaseResp | None = None
    video_content_distribution: list[Any] | None = None


DATA = GwApiDataSpAuthorVideoDistributionV1Data
