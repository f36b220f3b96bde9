"""Data of `xiaohongshu.share_url_transfer_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class ShareUrlTransferV1Data(Model):
    redirect_url: str | None = None


DATA = ShareUrlTransferV1Data
