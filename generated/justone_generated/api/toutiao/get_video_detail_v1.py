"""Data of `toutiao.get_video_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class GetVideoDetailV1Data(Model):
    data: Any = None
    err_no: int | None = None
    err_tips: str | None = None
    message: str | None = None


DATA = GetVideoDetailV1Data
