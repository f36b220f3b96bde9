"""Data of `xiaohongshu_pgy.api_solar_kol_get_similar_kol_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ApiSolarKolGetSimilarKolV1Data(Model):
    highlight_words: list[Any] | None = key("highlightWords")
    kols: list[Any] | None = None
    redirect2_nick_search: bool | None = key("redirect2NickSearch")
    result_type: int | None = key("resultType")
    total: int | None = None
    track_id: str | None = key("trackId")


DATA = ApiSolarKolGetSimilarKolV1Data
