"""Data of `douyin_xingtu.gw_api_data_sp_get_author_spread_info_v1`, inferred from examples.

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
class PlayMid(Model):
    label: str | None = None


@define(repr=False)
class ItemNum(Model):
    label: str | None = None
    overtake: int | None = None


@define(repr=False)
class ItemRate(Model):
    interact_rate: Any = None
    item_num: ItemNum | None = None
    play_mid: PlayMid | None = None


@define(repr=False)
class PlayStability(Model):
    label: str | None = None
    overtake: int | None = None
    value: int | None = None


@define(repr=False)
class GwApiDataSpGetAuthorSpreadInfoV1Data(Model):
    base_resp: BaseResp | None = None
    expect_cpe: Any = None
    expect_cpm: Any = None
    interact_rate: PlayMid | None = None
    item_rate: ItemRate | None = None
    play_over_rate: PlayMid | None = None
    play_stability: PlayStability | None = None
    sales_expect_cpm: Any = None


DATA = GwApiDataSpGetAuthorSpreadInfoV1Data
