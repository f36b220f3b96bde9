"""Data of `xianyu.search_item_list_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ExContent(Model):
    hide_user_info: str | None = key("hideUserInfo")
    is_ali_ma_ma_ad: str | None = key("isAliMaMaAD")
    is_auction: str | None = key("isAuction")
    item_id: str | None = key("itemId")
    jump2_xian_yu_hao: Any = key("jump2XianYuHao")
    ori_price: str | None = key("oriPrice")
    pic_height: str | None = key("picHeight")
    pic_url: str | None = key("picUrl")
    pic_width: str | None = key("picWidth")
    placeholder_color: str | None = key("placeholderColor")
    price: list[Any] | None = None
    price_tag: list[Any] | None = key("priceTag")
    probe_param_map: Any = key("probeParamMap")
    rich_title: list[Any] | None = key("richTitle")
    show_video_icon: str | None = key("showVideoIcon")
    stuff_status_tag_height: str | None = key("stuffStatusTagHeight")
    stuff_status_tag_width: str | None = key("stuffStatusTagWidth")
    title: str | None = None
    title_row_type: str | None = key("titleRowType")
    title_span: Any = key("titleSpan")
    use_fy25_new_style_label: str | None = key("useFy25NewStyleLabel")
    user_active_url: str | None = key("userActiveUrl")
    user_avatar_url: str | None = key("userAvatarUrl")
    user_fish_shop_label: Any = key("userFishShopLabel")
    user_identity_show: str | None = key("userIdentityShow")
    user_is_use_fish_shop_card: str | None = key("userIsUseFishShopCard")
    user_nick_name: str | None = key("userNickName")
    want: str | None = None


@define(repr=False)
class Main(Model):
    click_param: Any = key("clickParam")
    ex_content: ExContent | None = key("exContent")
    target_url: str | None = key("targetUrl")


@define(repr=False)
class Item(Model):
    main: Main | None = None


@define(repr=False)
class Template(Model):
    name: str | None = None
    url: str | None = None
    version: str | None = None


@define(repr=False)
class Data(Model):
    item: Item | None = None
    template: Template | None = None
    template_single: Template | None = key("templateSingle")


@define(repr=False)
class ResultListItem(Model):
    data: Data | None = None
    style: str | None = None
    type: str | None = None


@define(repr=False)
class TabListItem(Model):
    api_name: str | None = key("apiName")
    api_version: str | None = key("apiVersion")
    extra: Any = None
    search_tab_type: str | None = key("searchTabType")
    show_name: str | None = key("showName")


@define(repr=False)
class SearchItemListV1Data(Model):
    app_bar: Any = key("appBar")
    division: Any = None
    extra_filter_value: Any = key("extraFilterValue")
    filter_panel_do: Any = key("filterPanelDO")
    filter_sheet_do: Any = key("filterSheetDO")
    flex_filter: Any = key("flexFilter")
    result_list: list[ResultListItem] | None = key("resultList")
    result_prefix_bar: Any = key("resultPrefixBar")
    tab_list: list[TabListItem] | None = key("tabList")
    top_list: list[Any] | None = key("topList")
    top_more_info_do: Any = key("topMoreInfoDO")


DATA = SearchItemListV1Data
