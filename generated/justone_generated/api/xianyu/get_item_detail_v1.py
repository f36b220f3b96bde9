"""Data of `xianyu.get_item_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class BuyerDO(Model):
    buy_qualification_act_list: list[Any] | None = key("buyQualificationActList")
    favored: str | None = None
    is_first_order_user: str | None = key("isFirstOrderUser")
    is_new_user_in7_day: str | None = key("isNewUserIn7Day")


@define(repr=False)
class Component(Model):
    data: Any = None
    key_: str | None = key("key")
    render: str | None = None


@define(repr=False)
class Section(Model):
    components: list[Component] | None = None
    layout: str | None = None


@define(repr=False)
class Body(Model):
    sections: list[Section] | None = None


@define(repr=False)
class FlowData(Model):
    body: Body | None = None
    config_info: Any = key("configInfo")
    context: Any = None
    dynamic_config: Any = key("dynamicConfig")
    floating: Any = None
    need_decrypt_keys: list[str] | None = key("needDecryptKeys")
    track_params: Any = key("trackParams")


@define(repr=False)
class CpvLabel(Model):
    property_id: str | None = key("propertyId")
    property_name: str | None = key("propertyName")
    url: str | None = key(optional=True, nullable=True)
    value_id: str | None = key("valueId")
    value_name: str | None = key("valueName")
    value_object: str | None = key("valueObject")


@define(repr=False)
class ImageInfo(Model):
    extra_info: Any = key("extraInfo")
    height_size: str | None = key("heightSize")
    labels: list[Any] | None = None
    major: str | None = None
    photo_search_url: str | None = key("photoSearchUrl")
    type: str | None = None
    url: str | None = None
    width_size: str | None = key("widthSize")


@define(repr=False)
class ItemLabelExtListItem(Model):
    channel_cate_id: str | None = key("channelCateId")
    from_: str | None = key("from")
    label_id: str | None = key("labelId")
    label_type: str | None = key("labelType")
    properties: str | None = None
    property_id: str | None = key("propertyId")
    property_text: str | None = key("propertyText")
    text: str | None = None
    value_id: str | None = key("valueId")
    value_text: str | None = key("valueText")


@define(repr=False)
class ShareData(Model):
    share_help_url: str | None = key("shareHelpUrl")
    share_info_json_string: str | None = key("shareInfoJsonString")
    share_report_url: str | None = key("shareReportUrl")


@define(repr=False)
class VideoPlayInfo(Model):
    height_size: str | None = key("heightSize")
    labels: list[Any] | None = None
    ld320p_url: str | None = key("ld320pUrl")
    major: str | None = None
    mts_vid: str | None = key("mtsVid")
    play_url: str | None = key("playUrl")
    sd480p_url: str | None = key("sd480pUrl")
    type: str | None = None
    url: str | None = None
    video_id: str | None = key("videoId")
    width_size: str | None = key("widthSize")


@define(repr=False)
class ItemDO(Model):
    gmt_create_date_key: str | None = key("GMT_CREATE_DATE_KEY")
    browse_cnt: str | None = key("browseCnt")
    charitable_item: str | None = key("charitableItem")
    common_tags: Any = key("commonTags")
    cpv_labels: list[CpvLabel] | None = key("cpvLabels")
    cro_control: list[Any] | None = key("croControl")
    desc: str | None = None
    desc_tag_color: str | None = key("descTagColor")
    image_infos: list[ImageInfo] | None = key("imageInfos")
    in_chemical_reagent_item_pool: str | None = key("inChemicalReagentItemPool")
    item_id: str | None = key("itemId")
    item_label_ext_list: list[ItemLabelExtListItem] | None = key("itemLabelExtList")
    item_status_str: str | None = key("itemStatusStr")
    item_type: str | None = key("itemType")
    no_pic_item: str | None = key("noPicItem")
    original_price: str | None = key("originalPrice")
    pc_support_trade: str | None = key("pcSupportTrade")
    price_relative_tags: Any = key("priceRelativeTags")
    price_unit: str | None = key("priceUnit")
    quality_url: str | None = key("qualityUrl")
    recommend_tag_list: list[Any] | None = key("recommendTagList")
    share_data: ShareData | None = key("shareData")
    simple_item: str | None = key("simpleItem")
    sold_cnt: str | None = key("soldCnt")
    sold_price: str | None = key("soldPrice")
    tb_support_trade: str | None = key("tbSupportTrade")
    template_id: str | None = key("templateId")
    title_is_user_input: str | None = key("titleIsUserInput")
    track_params: Any = key("trackParams")
    trade_banners: list[Any] | None = key("tradeBanners")
    transport_fee: str | None = key("transportFee")
    ui_item_service_do_list: list[Any] | None = key("uiItemServiceDOList")
    user_input_topics: list[Any] | None = key("userInputTopics")
    video_play_info: VideoPlayInfo | None = key("videoPlayInfo")
    worth_buy_similar_feeds: str | None = key("worthBuySimilarFeeds")


@define(repr=False)
class ZhimaLevelInfo(Model):
    level_code: str | None = key("levelCode")
    level_name: str | None = key("levelName")


@define(repr=False)
class SellerDO(Model):
    identity_tags: Any = key("identityTags")
    item_count: str | None = key("itemCount")
    level_tags: Any = key("levelTags")
    nick: str | None = None
    seller_info_tags: Any = key("sellerInfoTags")
    unique_name: str | None = key("uniqueName")
    yxp_pro: str | None = key("yxpPro")
    zhima_level_info: ZhimaLevelInfo | None = key("zhimaLevelInfo")


@define(repr=False)
class GetItemDetailV1Data(Model):
    b2c_buyer_do: Any = key("b2cBuyerDO")
    b2c_ui_idle_detail_config_do: Any = key("b2cUiIdleDetailConfigDO")
    biz_flag_do: Any = key("bizFlagDO")
    buyer_do: BuyerDO | None = key("buyerDO")
    charity_luxury_do: Any = key("charityLuxuryDO")
    commerce_do: Any = key("commerceDO")
    data_type: str | None = key("dataType")
    flexible_job_info_do: Any = key("flexibleJobInfoDO")
    flow_data: FlowData | None = key("flowData")
    interact_do: Any = key("interactDO")
    item_do: ItemDO | None = key("itemDO")
    need_decrypt_keys: list[str] | None = key("needDecryptKeys")
    pic_detail_do: Any = key("picDetailDO")
    seller_do: SellerDO | None = key("sellerDO")
    server_time: str | None = key("serverTime")
    ui_post_do: Any = key("uiPostDO")
    ui_template_do: Any = key("uiTemplateDO")


DATA = GetItemDetailV1Data
