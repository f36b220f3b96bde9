"""Data of `douyin_xingtu.gw_api_gauthor_author_get_business_card_info_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class BaseResp(Model):
    status_code: int | None = None
    status_message: str | None = None


@define(repr=False)
class McnInfo(Model):
    mcn_id: str | None = None
    mcn_logo: str | None = None
    mcn_name: str | None = None
    sign_time: str | None = None


@define(repr=False)
class CardInfo(Model):
    author_avatar_frame_icon: int | None = None
    avatar_uri: str | None = None
    city: str | None = None
    contact_status: int | None = None
    cooperation_brand: str | None = None
    credit_score: str | None = None
    email: str | None = None
    follower: str | None = None
    has_wechat: bool | None = None
    lark_nick_name: str | None = None
    mcn_info: McnInfo | None = None
    nick_name: str | None = None
    phone: str | None = None
    privacy_status: int | None = None
    self_intro: str | None = None
    short_id: str | None = None
    show_wechat: int | None = None
    star_excellent_author: str | None = None
    unique_id: str | None = None
    wechat: str | None = None


@define(repr=False)
class GwApiGauthorAuthorGetBusinessCardInfoV1Data(Model):
    base_resp: BaseResp | None = None
    card_info: CardInfo | None = None


DATA = GwApiGauthorAuthorGetBusinessCardInfoV1Data
