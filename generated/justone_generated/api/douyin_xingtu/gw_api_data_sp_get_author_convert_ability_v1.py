"""Data of `douyin_xingtu.gw_api_data_sp_get_author_convert_ability_v1`, inferred from examples.

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
class GwApiDataSpGetAuthorConvertAbilityV1Data(Model):
    avg_sales_amount_range: str | None = None
    base_resp: BaseResp | None = None
    component_click_cnt_range: str | None = None
    component_click_rate_range: str | None = None
    gpm_range: str | None = None
    rec_product_price_range: str | None = None
    related_cpc_range: str | None = None


DATA = GwApiDataSpGetAuthorConvertAbilityV1Data
