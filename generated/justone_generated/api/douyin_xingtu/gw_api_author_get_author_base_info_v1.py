"""Data of `douyin_xingtu.gw_api_author_get_author_base_info_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class BaseResp(Model):
    status_code: int | None = None
    status_message: str | None = None


@define(repr=False)
class StarTag(Model):
    tag_type: int | None = None
    tag_value: int | None = None


@define(repr=False)
class GwApiAuthorGetAuthorBaseInfoV1Data(Model):
    abandon_sign_result: int | None = None
    appeal_id: str | None = None
    author_avatar_frame_icon: int | None = None
    author_type: int | None = None
    avatar_uri: str | None = None
    avg_play: int | None = None
    aweme_tags: list[Any] | None = key(optional=True)
    base64_qrcode: str | None = None
    base_resp: BaseResp | None = None
    category_id: str | None = None
    city: str | None = None
    content_theme_labels: list[str | None] | None = None
    core_user_id: str | None = None
    create_time: str | None = None
    creator_type: int | None = None
    e_commerce_enable: bool | None = None
    follower: int | None = None
    gender: int | None = None
    grade: int | None = None
    has_phone: bool | None = None
    id: str | None = None
    industry_list: list[Any] | None = None
    is_cpm_project_author: bool | None = None
    is_game_author: bool | None = None
    is_online: bool | None = None
    is_plan_author: bool | None = None
    is_star: bool | None = None
    is_visible: bool | None = None
    lowest_price: int | None = None
    mcn_introduction: str | None = None
    mcn_logo: str | None = None
    mcn_name: str | None = None
    modify_time: str | None = None
    nick_name: str | None = None
    online_status: int | None = None
    opened_task_category: str | None = None
    platform: list[int] | None = None
    platform_channel: list[int] | None = None
    platform_source: int | None = None
    protocol_id: str | None = None
    province: str | None = None
    qrcode_url: str | None = None
    sec_uid: str | None = None
    short_id: str | None = None
    star_tags: list[StarTag] | None = None
    status: int | None = None
    tags: str | None = None
    tags_author_style: str | None = None
    tags_ids: str | None = None
    tags_ids_level_two: str | None = None
    tags_level_two: str | None = None
    tags_relation: dict[str, list[str]] | None = None
    task_status: int | None = None
    unique_id: str | None = None


DATA = GwApiAuthorGetAuthorBaseInfoV1Data
