"""Data of `douyin_xingtu.gw_api_data_sp_author_touch_distribution_v1`, inferred from examples.

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
class DistributionData(Model):
    cnt: int | None = None
    id: str | None = None
    name: str | None = None


@define(repr=False)
class ThreeDistributionItem(Model):
    distribution_data: DistributionData | None = None


@define(repr=False)
class SecondDistributionItem(Model):
    distribution_data: DistributionData | None = None
    three_distribution: list[ThreeDistributionItem] | None = None


@define(repr=False)
class VideoTouchItem(Model):
    distribution_data: DistributionData | None = None
    second_distribution: list[SecondDistributionItem] | None = None


@define(repr=False)
class GwApiDataSpAuthorTouchDistributionV1Data(Model):
    base_resp: BaseResp | None = None
    video_touch: list[VideoTouchItem] | None = None


DATA = GwApiDataSpAuthorTouchDistributionV1Data
