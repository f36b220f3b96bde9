"""Data of `douyin_xingtu.gw_api_data_sp_author_link_struct_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class BaseResp(Model):
    status_code: int | None = None
    status_message: str | None = None


@define(repr=False)
class LinkStruct(Model):
    proportion: float | None = key(optional=True, nullable=True)
    rank_percent: float | None = key(optional=True, nullable=True)
    relative_ratio: float | None = key(optional=True, nullable=True)
    same_industry_median: int | None = key(optional=True, nullable=True)
    value: int | None = None


@define(repr=False)
class GwApiDataSpAuthorLinkStructV1Data(Model):
    author_link_type: str | None = None
    base_resp: BaseResp | None = None
    link_struct: dict[str, LinkStruct] | None = None


DATA = GwApiDataSpAuthorLinkStructV1Data
