"""Data of `xiaohongshu_pgy.api_solar_kol_data_v2_notes_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ApiSolarKolDataV2NotesDetailV1Data(Model):
    list_: list[Any] | None = key("list")
    total: int | None = None


DATA = ApiSolarKolDataV2NotesDetailV1Data
