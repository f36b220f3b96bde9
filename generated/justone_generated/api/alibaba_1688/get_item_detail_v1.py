"""Data of `alibaba_1688.get_item_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class PropsListItem(Model):
    name: str | None = None
    show: bool | None = None
    value: str | None = None


@define(repr=False)
class Attribute(Model):
    offer_id: int | None = key("offerId")
    prop_url: str | None = key("propUrl")
    props_list: list[PropsListItem] | None = key("propsList")
    title: str | None = None


@define(repr=False)
class PromotionItem(Model):
    action_name: str | None = key("actionName", optional=True, nullable=True)
    applied: bool | None = key(optional=True, nullable=True)
    available_period: str | None = key("availablePeriod", optional=True, nullable=True)
    can_apply: bool | None = key("canApply", optional=True, nullable=True)
    creator_id: int | None = key("creatorId")
    detail: str | None = None
    discount_fee: str | None = key("discountFee", optional=True, nullable=True)
    end_time: str | None = key("endTime", optional=True, nullable=True)
    extend_detail: str | None = key("extendDetail")
    label: str | None = None
    promotion_display_name: str | None = key("promotionDisplayName", optional=True, nullable=True)
    promotion_info_type: str | None = key("promotionInfoType")
    start_time: str | None = key("startTime", optional=True, nullable=True)
    summary: str | None = None


@define(repr=False)
class CouponInfoListItem(Model):
    button_name: str | None = key("buttonName")
    display_type: str | None = key("displayType")
    extra_info: Any = key("extraInfo")
    name: str | None = None
    promotion_items: list[PromotionItem] | None = key("promotionItems")
    rank_value: int | None = key("rankValue")
    summary: str | None = None
    type: str | None = None
    ui_type: str | None = key("uiType")


@define(repr=False)
class CouponListItem(Model):
    coupon_content: str | None = key("couponContent")
    coupon_type: str | None = key("couponType")


@define(repr=False)
class OnHandPrice(Model):
    ext: str | None = None
    unit: str | None = None


@define(repr=False)
class Coupon(Model):
    coupon_info_list: list[CouponInfoListItem] | None = key("couponInfoList")
    coupon_list: list[CouponListItem] | None = key("couponList")
    link_url: str | None = key("linkUrl")
    offer_id: int | None = key("offerId")
    on_hand_price: OnHandPrice | None = key("onHandPrice")
    style: Any = None
    tag_share_model: Any = key("tagShareModel")


@define(repr=False)
class DeliveryLimitTimeModel(Model):
    attrs: Any = None
    expect_send_hour: int | None = key("expectSendHour")
    expect_time_desc: str | None = key("expectTimeDesc")
    limit_time_day: int | None = key("limitTimeDay")
    limit_time_desc: str | None = key("limitTimeDesc")
    offer_id: int | None = key("offerId")
    order_cnt_level_text: str | None = key("orderCntLevelText")


@define(repr=False)
class ProtectionInfo(Model):
    agree_delivery_hours: int | None = key("agreeDeliveryHours", optional=True, nullable=True)
    buyer_description: str | None = key("buyerDescription")
    description: str | None = None
    logo_url: str | None = key("logoUrl")
    long_description: str | None = key("longDescription")
    service_code: str | None = key("serviceCode")
    service_link: str | None = key("serviceLink", optional=True, nullable=True)
    service_name: str | None = key("serviceName")
    type: str | None = None


@define(repr=False)
class Delivery(Model):
    amount: int | None = None
    buyer_protection_model: Any = key("buyerProtectionModel")
    buyer_protection_scene: str | None = key("buyerProtectionScene")
    delivery_limit: int | None = key("deliveryLimit")
    delivery_limit_time_model: DeliveryLimitTimeModel | None = key("deliveryLimitTimeModel")
    delivery_limit_txt: str | None = key("deliveryLimitTxt")
    exclude_area4_free_postage: list[str] | None = key("excludeArea4FreePostage")
    exclude_area_code4_free_postage: list[str] | None = key("excludeAreaCode4FreePostage")
    free_end_amount: int | None = key("freeEndAmount")
    is_new: bool | None = key("isNew")
    location: str | None = None
    logistics: str | None = None
    offer_id: int | None = key("offerId")
    post_free: bool | None = key("postFree")
    protection_infos: list[ProtectionInfo] | None = key("protectionInfos")
    send_address_code: str | None = key("sendAddressCode")
    sku_weight: dict[str, float] | None = key("skuWeight")
    target_location: str | None = key("targetLocation")
    template_id: int | None = key("templateId")
    unit_weight: int | None = key("unitWeight")


@define(repr=False)
class Description(Model):
    detail_url: str | None = key("detailUrl")
    is_use_new_detail: bool | None = key("isUseNewDetail")


@define(repr=False)
class Image(Model):
    full_path_image_uri: str | None = key("fullPathImageURI")
    image_uri: str | None = key("imageURI")
    search_image_uri: str | None = key("searchImageURI")
    size220x220_image_uri: str | None = key("size220x220ImageURI")
    size310x310_image_uri: str | None = key("size310x310ImageURI")
    summ_image_uri: str | None = key("summImageURI")


@define(repr=False)
class Item(Model):
    add_cart_url: str | None = key("addCartUrl")
    aggregate_promotion_info: list[Any] | None = key("aggregatePromotionInfo")
    apply_coupon_url: str | None = key("applyCouponUrl")
    business_type: str | None = key("businessType")
    can_apply_cht_coupon: bool | None = key("canApplyChtCoupon")
    company_name: str | None = key("companyName")
    consign_offer: bool | None = key("consignOffer")
    default_offer_img: str | None = key("defaultOfferImg")
    is_cht_offer: bool | None = key("isChtOffer")
    is_favorite_offer: bool | None = key("isFavoriteOffer")
    offer_id: str | None = key("offerId")
    offer_title: str | None = key("offerTitle")
    offer_unit: str | None = key("offerUnit")
    post_category_id: str | None = key("postCategoryId")
    price: str | None = None
    sale_out: bool | None = key("saleOut")
    saled_count: int | None = key("saledCount")
    saled_count_str: str | None = key("saledCountStr")
    scene_key: str | None = key("sceneKey")
    selected_scene: str | None = key("selectedScene")
    seller_login_id: str | None = key("sellerLoginId")
    seller_member_id: str | None = key("sellerMemberId")
    seller_user_id: str | None = key("sellerUserId")
    sk: str | None = None
    top_category_id: str | None = key("topCategoryId")
    winport_url: str | None = key("winportUrl")


@define(repr=False)
class OfferImage(Model):
    img_url: str | None = key("imgUrl")
    type: str | None = None
    type_des: str | None = key("typeDes")


@define(repr=False)
class OfferInfoModel(Model):
    is_fav: bool | None = key("isFav")
    offer_id: int | None = key("offerId")
    price: str | None = None
    title: str | None = None


@define(repr=False)
class SkuImage(Model):
    img_url: str | None = key("imgUrl")
    name: str | None = None
    type: str | None = None


@define(repr=False)
class MainPic(Model):
    dpzh_type: str | None = key("dpzh_Type")
    has_addition_component: bool | None = key("hasAdditionComponent")
    is_privacy: bool | None = key("isPrivacy")
    live_info_model: Any = key("liveInfoModel")
    offer_id: str | None = key("offerId")
    offer_images: list[OfferImage] | None = key("offerImages")
    offer_img_list: list[str] | None = key("offerImgList")
    offer_info_model: OfferInfoModel | None = key("offerInfoModel")
    processing_activity_img: str | None = key("processingActivityImg")
    seller_user_id: int | None = key("sellerUserId")
    sku_images: list[SkuImage] | None = key("skuImages")
    track_info: Any = key("trackInfo")
    type: str | None = None
    video_id: int | None = key("videoId")
    video_url: str | None = key("videoUrl")


@define(repr=False)
class Order(Model):
    coord: Any = None
    scene_list: Any = key("sceneList")
    selected_scene: Any = key("selectedScene")


@define(repr=False)
class ActivityModel(Model):
    activity_id: str | None = key("activityId")
    activity_name: str | None = key("activityName")
    activity_type: str | None = key("activityType")
    activity_url: str | None = key("activityUrl")
    before_pro: bool | None = key("beforePro")
    countdown: str | None = None


@define(repr=False)
class MixParam(Model):
    mix_amount: int | None = key("mixAmount")
    mix_begin: int | None = key("mixBegin")
    mix_num: int | None = key("mixNum")
    shop_mix_num: int | None = key("shopMixNum")
    support_mix: bool | None = key("supportMix")


@define(repr=False)
class SkuRangePrice(Model):
    begin_amount: str | None = key("beginAmount")
    price: str | None = None


@define(repr=False)
class SkuParam(Model):
    sku_price_type: str | None = key("skuPriceType")
    sku_range_prices: list[SkuRangePrice] | None = key("skuRangePrices")


@define(repr=False)
class OriginalOrderPrice(Model):
    begin_num: int | None = key("beginNum")
    can_booked_amount: int | None = key("canBookedAmount")
    flow: str | None = None
    mix_param: MixParam | None = key("mixParam")
    saled_count: int | None = key("saledCount")
    sku_param: SkuParam | None = key("skuParam")


@define(repr=False)
class AlipayIntegralInfo(Model):
    original_order_price: OriginalOrderPrice | None = key("originalOrderPrice")


@define(repr=False)
class ExtraInfo(Model):
    is_plus_offer: bool | None = key("isPlusOffer")


@define(repr=False)
class CurrentPrice(Model):
    begin_amount: int | None = key("beginAmount")
    price: str | None = None


@define(repr=False)
class OriginalPrice(Model):
    begin_amount: int | None = key("beginAmount")
    display_style: str | None = key("displayStyle")
    price: str | None = None


@define(repr=False)
class PriceModel(Model):
    current_prices: list[CurrentPrice] | None = key("currentPrices")
    one_piece_price_exp: bool | None = key("onePiecePriceExp")
    original_price_display: str | None = key("originalPriceDisplay")
    original_prices: list[OriginalPrice] | None = key("originalPrices")
    price_display_type: str | None = key("priceDisplayType")


@define(repr=False)
class Price(Model):
    activity_model: ActivityModel | None = key("activityModel")
    alipay_integral_info: AlipayIntegralInfo | None = key("alipayIntegralInfo")
    big_promotion: bool | None = key("bigPromotion")
    big_promotion_info: Any = key("bigPromotionInfo")
    channel: str | None = None
    display_type: str | None = key("displayType")
    extra_info: ExtraInfo | None = key("extraInfo")
    is_plus_price: bool | None = key("isPlusPrice")
    is_private_price: bool | None = key("isPrivatePrice")
    is_vip_price: bool | None = key("isVipPrice")
    market_scene: str | None = key("marketScene")
    mkc_scene: str | None = key("mkcScene")
    price_model: PriceModel | None = key("priceModel")
    unit: str | None = None


@define(repr=False)
class ServiceDescItem(Model):
    service_code: str | None = key("serviceCode")
    service_name: str | None = key("serviceName")
    text_color: str | None = key("textColor")
    type: str | None = None


@define(repr=False)
class ServiceDetailItem(Model):
    description: str | None = None
    service_code: str | None = key("serviceCode")
    service_link: str | None = key("serviceLink", optional=True, nullable=True)
    service_name: str | None = key("serviceName")


@define(repr=False)
class Service(Model):
    new_od_flag: bool | None = key("newOdFlag")
    offer_id: int | None = key("offerId")
    service1: str | None = None
    service2: str | None = None
    service_desc: list[ServiceDescItem] | None = key("serviceDesc")
    service_detail: list[ServiceDetailItem] | None = key("serviceDetail")
    service_url: str | None = key("serviceUrl")


@define(repr=False)
class Specs(Model):
    login_user_id: int | None = key("loginUserId")
    use_case: str | None = key("useCase")


@define(repr=False)
class ScrollListItem(Model):
    high_light_text_color: str | None = key("highLightTextColor")
    prefix: str | None = None
    suffix: str | None = None
    text: str | None = None
    text_color: str | None = key("textColor")


@define(repr=False)
class TagDetailItem(Model):
    img: str | None = None


@define(repr=False)
class Title(Model):
    complex_tag_list: list[Any] | None = key("complexTagList")
    offer_id: int | None = key("offerId")
    scroll_list: list[ScrollListItem] | None = key("scrollList")
    selled_number: str | None = key("selledNumber")
    tag_detail: list[TagDetailItem] | None = key("tagDetail")
    tag_list: list[str] | None = key("tagList")
    tag_size: Any = key("tagSize")
    title: str | None = None


@define(repr=False)
class GetItemDetailV1Data(Model):
    attribute: Attribute | None = None
    coupon: Coupon | None = None
    delivery: Delivery | None = None
    description: Description | None = None
    images: list[Image] | None = None
    item: Item | None = None
    main_pic: MainPic | None = key("mainPic")
    order: Order | None = None
    price: Price | None = None
    service: Service | None = None
    sku_core: Any = key("skuCore")
    specs: Specs | None = None
    title: Title | None = None
    video: Any = None


DATA = GetItemDetailV1Data
