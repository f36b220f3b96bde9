"""Data of `bilibili.get_video_caption_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class DataItem(Model):
    lan: str | None = None
    lan_doc: str | None = None
    subtitle_url: str | None = None


@define(repr=False)
class GetVideoCaptionV2Data(Model):
    data: list[DataItem] | None = None


DATA = GetVideoCaptionV2Data
