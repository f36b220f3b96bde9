"""Data of `douyin_xingtu.gw_api_data_sp_author_cp_info_v1`, inferred from examples.

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
class HotItem(Model):
    value: int | None = None


@define(repr=False)
class GwApiDataSpAuthorCpInfoV1Data(Model):
    base_resp: BaseResp | None = None
    expect_cpe: Any = None
    expect_cpm: Any = None
    expect_vv: Any = None
    hot_item: HotItem | None = None


DATA = GwApiDataSpAuthorCpInfoV1Data
