"""Data of `weixin_channels.convert_export_id_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class ConvertExportIdV1Data(Model):
    nickname: str | None = None
    object_id: str | None = None
    origin_code: int | None = None
    v2_name: str | None = None


DATA = ConvertExportIdV1Data
