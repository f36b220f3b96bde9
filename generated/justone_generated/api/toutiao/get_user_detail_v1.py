"""Data of `toutiao.get_user_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class BgImage(Model):
    status: int | None = None
    url: str | None = None


@define(repr=False)
class ExternalInfo(Model):
    app_icon_url: str | None = None
    app_name: str | None = None
    app_schema: str | None = None
    appstore_app_id: int | None = None
    button_name: str | None = None
    download_url: str | None = None
    icon_title: str | None = None
    icon_url: str | None = None
    name: str | None = None
    package_name: str | None = None


@define(repr=False)
class TopTabItem(Model):
    disable_common_params: bool | None = None
    is_default: bool | None = None
    is_native: bool | None = None
    load_count: int | None = None
    pseries_card_count: int | None = None
    pseries_card_info: str | None = None
    show_name: str | None = None
    total_count: int | None = None
    type: str | None = None
    url: str | None = None


@define(repr=False)
class Data(Model):
    avatar_url: str | None = None
    bg_image: BgImage | None = None
    big_avatar_url: str | None = None
    description: str | None = None
    digg_count: int | None = None
    external_info: ExternalInfo | None = None
    external_media_type: int | None = None
    followers_count: int | None = None
    followings_count: int | None = None
    gender: int | None = None
    is_gov_media: bool | None = None
    name: str | None = None
    publish_count: int | None = None
    top_tab: list[TopTabItem] | None = None
    user_id: int | None = None


@define(repr=False)
class GetUserDetailV1Data(Model):
    data: Data | None = None
    errno: int | None = None
    message: str | None = None


DATA = GetUserDetailV1Data
