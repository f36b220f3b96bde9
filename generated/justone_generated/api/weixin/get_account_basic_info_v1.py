"""Data of `weixin.get_account_basic_info_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Data(Model):
    avatar: str | None = None
    biz: str | None = None
    desc: str | None = None
    name: str | None = None
    type: str | None = None
    wxid: str | None = None


@define(repr=False)
class GetAccountBasicInfoV1Data(Model):
    data: Data | None = None


DATA = GetAccountBasicInfoV1Data
