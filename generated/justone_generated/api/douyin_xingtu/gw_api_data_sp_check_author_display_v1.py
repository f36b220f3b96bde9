"""Data of `douyin_xingtu.gw_api_data_sp_check_author_display_v1`, inferred from examples.

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
class GwApiDataSpCheckAuthorDisplayV1Data(Model):
    base_resp: BaseResp | None = None
    can_receive: bool | None = None
    follower: int | None = None
    link_cnt: int | None = None


DATA = GwApiDataSpCheckAuthorDisplayV1Data
