"""Data of `xiaohongshu_pgy.api_solar_kol_data_user_id_fans_overall_new_history_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ListItem(Model):
    date_key: str | None = key("dateKey")
    num: int | None = None


@define(repr=False)
class ApiSolarKolDataUserIdFansOverallNewHistoryV1Data(Model):
    fans_num_inc: int | None = key("fansNumInc")
    fans_num_inc_rate: float | None = key("fansNumIncRate")
    list_: list[ListItem] | None = key("list")


DATA = ApiSolarKolDataUserIdFansOverallNewHistoryV1Data
