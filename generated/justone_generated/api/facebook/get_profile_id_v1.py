"""Data of `facebook.get_profile_id_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class GetProfileIdV1Data(Model):
    profile_id: str | None = None


DATA = GetProfileIdV1Data
