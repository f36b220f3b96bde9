"""Data of `taobao.get_item_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class CouponCoupon(Model):
    coupon_key: str | None = key("couponKey")
    item_url: str | None = key("itemUrl")


@define(repr=False)
class Coupon(Model):
    coupon: CouponCoupon | None = None


@define(repr=False)
class BeehiveContent(Model):
    account_name: str | None = key("accountName")
    content_aggre_name: str | None = key("contentAggreName")
    content_cover: str | None = key("contentCover")
    content_detail_url: str | None = key("contentDetailUrl")
    content_summary: str | None = key("contentSummary")
    content_title: str | None = key("contentTitle")


@define(repr=False)
class Video(Model):
    cover_url: str | None = key("coverUrl")
    upload_date: str | None = key("uploadDate")
    video_url: str | None = key("videoUrl")


@define(repr=False)
class Item(Model):
    beehive_content: BeehiveContent | None = key("beehiveContent")
    category_id: str | None = key("categoryId")
    images: list[str] | None = None
    item_id: int | None = key("itemId")
    location: str | None = None
    root_category_id: str | None = key("rootCategoryId")
    sell_count: str | None = key("sellCount")
    seo_item_type: str | None = key("seoItemType")
    title: str | None = None
    videos: list[Video] | None = None


@define(repr=False)
class AnswerListItem(Model):
    answer_content: str | None = key("answerContent")
    create_time: str | None = key("createTime")
    user_nick: str | None = key("userNick")


@define(repr=False)
class ItemAskDOListItem(Model):
    answer_list: list[AnswerListItem] | None = key("answerList")
    ask_content: str | None = key("askContent")
    ask_user_nick: str | None = key("askUserNick")
    create_time: str | None = key("createTime")


@define(repr=False)
class ItemPrice(Model):
    end_time: str | None = key("endTime")
    exchange_price_hkd: str | None = key("exchangePriceHKD")
    exchange_price_twd: str | None = key("exchangePriceTWD")
    has_range_price: bool | None = key("hasRangePrice")
    original_price: str | None = key("originalPrice")
    promotion_name: str | None = key("promotionName")
    promotion_price: str | None = key("promotionPrice")
    remark: str | None = None
    start_time: str | None = key("startTime")


@define(repr=False)
class SkuList(Model):
    prop_path: str | None = key("propPath")
    quantity: str | None = None
    sku_id: int | None = key("skuId")


@define(repr=False)
class SkuPVPairListItem(Model):
    prop_path: str | None = key("propPath")
    sku_id: int | None = key("skuId")


@define(repr=False)
class PropertyValue(Model):
    image: str | None = None
    name: str | None = None
    vid: int | None = None


@define(repr=False)
class SkuPropertyListItem(Model):
    name: str | None = None
    pid: int | None = None
    property_values: list[PropertyValue] | None = key("propertyValues")


@define(repr=False)
class ItemSkuDO(Model):
    sku_list: dict[str, SkuList] | None = key("skuList")
    sku_pv_pair_list: list[SkuPVPairListItem] | None = key("skuPVPairList")
    sku_property_list: list[SkuPropertyListItem] | None = key("skuPropertyList")


@define(repr=False)
class PaymentListItem(Model):
    logo: str | None = None
    name: str | None = None


@define(repr=False)
class ItemTrade(Model):
    payment_list: list[PaymentListItem] | None = key("paymentList")
    sold_quantity_total: str | None = key("soldQuantityTotal")


@define(repr=False)
class PromotionPriceModel(Model):
    promotion_price: str | None = key("promotionPrice")
    promotion_price_desc_display: str | None = key("promotionPriceDescDisplay")
    promotion_price_display: str | None = key("promotionPriceDisplay")
    zk_price: str | None = key("zkPrice")
    zk_price_display: str | None = key("zkPriceDisplay")


@define(repr=False)
class PromotionTagModelItem(Model):
    tag_display: str | None = key("tagDisplay")
    tag_type: str | None = key("tagType")
    tag_type_display: str | None = key("tagTypeDisplay")


@define(repr=False)
class PromotiontaobaoModel(Model):
    pretaobao_amt: str | None = key("pretaobaoAmt")
    pretaobao_amt_display: str | None = key("pretaobaoAmtDisplay")
    pretaobao_rate: str | None = key("pretaobaoRate")
    pretaobao_rate_display: str | None = key("pretaobaoRateDisplay")


@define(repr=False)
class PromotionModel(Model):
    promotion_price_model: PromotionPriceModel | None = key("promotionPriceModel")
    promotion_tag_model: list[PromotionTagModelItem] | None = key("promotionTagModel")
    promotiontaobao_model: PromotiontaobaoModel | None = key("promotiontaobaoModel")
    selected_coupon: str | None = key("selectedCoupon")


@define(repr=False)
class CouponPromotionModel(Model):
    coupon_promotion_desc: str | None = key("couponPromotionDesc")
    coupon_promotion_path: str | None = key("couponPromotionPath")
    coupon_type: str | None = key("couponType")
    promotion_action: str | None = key("promotionAction")
    promotion_condition: str | None = key("promotionCondition")
    promotion_fee: str | None = key("promotionFee")
    promotion_id: str | None = key("promotionId")
    promotion_mode: str | None = key("promotionMode")
    promotion_title: str | None = key("promotionTitle")


@define(repr=False)
class FinalPromotionInfo(Model):
    coupon_promotion_model: CouponPromotionModel | None = key("couponPromotionModel")
    final_promotion_path: str | None = key("finalPromotionPath")
    final_promotion_price: str | None = key("finalPromotionPrice")


@define(repr=False)
class TaobaoPromotionModel(Model):
    final_promotion_info: FinalPromotionInfo | None = key("finalPromotionInfo")


@define(repr=False)
class MainItemInfo(Model):
    after_coupon_amount_price: str | None = key("afterCouponAmountPrice")
    auction_icon_url: str | None = key("auctionIconUrl")
    has_subsidy: str | None = key("hasSubsidy")
    item_id: str | None = key("itemId")
    item_name: str | None = key("itemName")
    pic: str | None = None
    pretaobao_amt: str | None = key("pretaobaoAmt")
    promotion_model: PromotionModel | None = key("promotionModel")
    scm: str | None = None
    taobao_promotion_model: TaobaoPromotionModel | None = key("taobaoPromotionModel")
    tk: str | None = None
    url: str | None = None


@define(repr=False)
class Props(Model):
    group_props: list[dict[str, list[dict[str, str]]]] | None = key("groupProps")


@define(repr=False)
class Keyword(Model):
    count: int | None = None
    label_id: str | None = key("labelId")
    type: int | None = None
    word: str | None = None


@define(repr=False)
class AppendRateListItem(Model):
    append_interval_day: str | None = key("appendIntervalDay")
    content: str | None = None
    images: list[str] | None = None


@define(repr=False)
class RateListItem(Model):
    append_rate_list: list[AppendRateListItem] | None = key("appendRateList")
    comment_score: str | None = key("commentScore")
    content: str | None = None
    date_time: str | None = key("dateTime")
    head_pic: str | None = key("headPic")
    images: list[str] | None = None
    like_count: int | None = key("likeCount")
    sku_info: str | None = key("skuInfo")
    user_name: str | None = key("userName")


@define(repr=False)
class Rate(Model):
    has_append_count: str | None = key("hasAppendCount")
    has_media_count: str | None = key("hasMediaCount")
    has_next_page: bool | None = key("hasNextPage")
    keywords: list[Keyword] | None = None
    rate_list: list[RateListItem] | None = key("rateList")
    total_count: str | None = key("totalCount")


@define(repr=False)
class SeeMore(Model):
    jump_url_prefix: str | None = key("jumpUrlPrefix")
    recommend_url: str | None = key("recommendUrl")


@define(repr=False)
class Evaluate(Model):
    level: str | None = None
    score: str | None = None
    title: str | None = None
    type: str | None = None


@define(repr=False)
class Seller(Model):
    all_item_count: int | None = key("allItemCount")
    credit_level: str | None = key("creditLevel")
    evaluates: list[Evaluate] | None = None
    new_item_count: int | None = key("newItemCount")
    seller_type: str | None = key("sellerType")
    shop_card: str | None = key("shopCard")
    shop_icon: str | None = key("shopIcon")
    shop_id: int | None = key("shopId")
    shop_name: str | None = key("shopName")
    shop_url: str | None = key("shopUrl")
    show_shop_link_icon: bool | None = key("showShopLinkIcon")
    starts: str | None = None
    tao_shop_url: str | None = key("taoShopUrl")
    user_id: int | None = key("userId")


@define(repr=False)
class Service(Model):
    remark_url: str | None = key("remarkUrl")


@define(repr=False)
class GetItemDetailV1Data(Model):
    area_limit: bool | None = key("areaLimit")
    coupon: Coupon | None = None
    creative_text: str | None = key("creativeText")
    free_shipping: bool | None = key("freeShipping")
    item: Item | None = None
    item_ask_do_list: list[ItemAskDOListItem] | None = key("itemAskDOList")
    item_desc: str | None = key("itemDesc")
    item_exist: bool | None = key("itemExist")
    item_price: ItemPrice | None = key("itemPrice")
    item_sku_do: ItemSkuDO | None = key("itemSkuDO")
    item_trade: ItemTrade | None = key("itemTrade")
    main_item_info: MainItemInfo | None = key("mainItemInfo")
    merchant_return_region: list[str] | None = key("merchantReturnRegion")
    props: Props | None = None
    rate: Rate | None = None
    see_more: SeeMore | None = key("seeMore")
    sellable_language_list: list[str] | None = key("sellableLanguageList")
    seller: Seller | None = None
    service: Service | None = None
    sku_id: int | None = key("skuId")
    success: bool | None = None


DATA = GetItemDetailV1Data
