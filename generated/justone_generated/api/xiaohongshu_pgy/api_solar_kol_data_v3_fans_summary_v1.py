"""Data of `xiaohongshu_pgy.api_solar_kol_data_v3_fans_summary_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ApiSolarKolDataV3FansSummaryV1Data(Model):
    active_fans_beyond_rate: str | None = key("activeFansBeyondRate")
    active_fans_l28: int | None = key("activeFansL28")
    active_fans_rate: str | None = key("activeFansRate")
    engage_fans_beyond_rate: str | None = key("engageFansBeyondRate")
    engage_fans_l30: int | None = key("engageFansL30")
    engage_fans_rate: str | None = key("engageFansRate")
    fans_growth_beyond_rate: str | None = key("fansGrowthBeyondRate")
    fans_growth_rate: str | None = key("fansGrowthRate")
    fans_increase_num: int | None = key("fansIncreaseNum")
    fans_num: int | None = key("fansNum")
    pay_fans_user_num30d: int | None = key("payFansUserNum30d")
    pay_fans_user_rate30d: str | None = key("payFansUserRate30d")
    read_fans_beyond_rate: str | None = key("readFansBeyondRate")
    read_fans_in30: int | None = key("readFansIn30")
    read_fans_rate: str | None = key("readFansRate")


DATA = ApiSolarKolDataV3FansSummaryV1Data
