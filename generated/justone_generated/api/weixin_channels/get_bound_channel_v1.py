"""Data of `weixin_channels.get_bound_channel_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class GetBoundChannelV1Data(Model):
    data: list[Any] | None = None


DATA = GetBoundChannelV1Data
