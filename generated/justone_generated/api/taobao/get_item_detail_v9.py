"""Data of `taobao.get_item_detail_v9`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class AttributeItem(Model):
    key_: str | None = key("key")
    value: str | None = None


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
class FinalPromotionInfo(Model):
    final_promotion_price: str | None = key("finalPromotionPrice")


@define(repr=False)
class TaobaoPromotionModel(Model):
    final_promotion_info: FinalPromotionInfo | None = key("finalPromotionInfo")


@define(repr=False)
class MainItemInfo(Model):
    after_coupon_amount_price: str | None = key("afterCouponAmountPrice")
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
class Value(Model):
    sku_url: str | None = None
    vid: str | None = None
    vname: str | None = None


@define(repr=False)
class Prop(Model):
    pid: str | None = None
    pname: str | None = None
    values: list[Value] | None = None


@define(repr=False)
class SkusItem(Model):
    id: str | None = None
    orign_price: int | None = None
    price: str | None = None
    quantity: str | None = None
    sku_id: int | None = key("skuId")


@define(repr=False)
class GetItemDetailV9Data(Model):
    all_item_count: str | None = key("allItemCount")
    attribute: list[AttributeItem] | None = None
    category_id: str | None = key("categoryId")
    desc: str | None = None
    item_id: str | None = key("itemId")
    item_imgs: list[str] | None = None
    location: str | None = None
    main_item_info: MainItemInfo | None = key("mainItemInfo")
    new_item_count: str | None = key("newItemCount")
    nick: str | None = None
    num: str | None = None
    price: str | None = None
    props: list[Prop] | None = None
    seller_type: str | None = key("sellerType")
    shop_id: str | None = key("shopId")
    shop_name: str | None = key("shopName")
    skus: list[SkusItem] | None = None
    specs: dict[str, dict[str, list[str]]] | None = None
    title: str | None = None
    total_count: str | None = key("totalCount")
    user_id: str | None = key("userId")
    video_url: str | None = key("videoUrl")


DATA = GetItemDetailV9Data
