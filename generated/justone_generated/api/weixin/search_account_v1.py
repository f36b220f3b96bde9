"""Data of `weixin.search_account_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class DataItem(Model):
    avatar: str | None = None
    avg_top_read: int | None = None
    avg_top_zan: int | None = None
    biz: str | None = None
    customer_type: str | None = None
    fans: int | None = None
    ghid: str | None = None
    lastest_publish: int | None = None
    name: str | None = None
    owner_name: str | None = None
    qrcode: str | None = None
    week_articles: int | None = None
    wxid: str | None = None


@define(repr=False)
class SearchAccountV1Data(Model):
    data: list[DataItem] | None = None


DATA = SearchAccountV1Data
