"""Data of `youtube.get_video_captions_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class Caption(Model):
    language_code: str | None = None
    language_name: str | None = None


@define(repr=False)
class GetVideoCaptionsV1Data(Model):
    captions: list[Caption] | None = None
    video_id: str | None = None


DATA = GetVideoCaptionsV1Data
