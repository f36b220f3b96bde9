"""Data of `toutiao.search_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class SearchV2Data(Model):
    list_: list[dict[str, int | str | None]] | None = key("list")


DATA = SearchV2Data
