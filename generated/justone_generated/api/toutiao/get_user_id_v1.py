"""Data of `toutiao.get_user_id_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class GetUserIdV1Data(Model):
    sec_user_id: str | None = None
    user_id: str | None = None


DATA = GetUserIdV1Data
