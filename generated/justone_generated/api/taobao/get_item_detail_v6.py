"""Data of `taobao.get_item_detail_v6`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Banner(Model):
    images: list[str] | None = None


@define(repr=False)
class Value(Model):
    image: str | None = key(optional=True, nullable=True)
    name: str | None = None
    vid: str | None = None


@define(repr=False)
class Prop(Model):
    name: str | None = None
    pid: str | None = None
    values: list[Value] | None = None


@define(repr=False)
class SkusItem(Model):
    prop_path: str | None = key("propPath")
    sku_id: str | None = key("skuId")


@define(repr=False)
class SkuBase(Model):
    props: list[Prop] | None = None
    skus: list[SkusItem] | None = None


@define(repr=False)
class Price(Model):
    price_money: int | None = key("priceMoney")
    price_text: str | None = key("priceText")
    type: int | None = None


@define(repr=False)
class Sku2Info(Model):
    price: Price | None = None
    quantity: int | None = None


@define(repr=False)
class SkuItem(Model):
    location: str | None = None
    show_address_taobao: bool | None = key("showAddressTaobao")


@define(repr=False)
class SkuCore(Model):
    ab_switch: list[Any] | None = key("abSwitch")
    atmosphere: list[Any] | None = None
    sku2info: dict[str, Sku2Info] | None = None
    sku_item: SkuItem | None = key("skuItem")


@define(repr=False)
class SkuInfo(Model):
    sku_base: SkuBase | None = key("skuBase")
    sku_core: SkuCore | None = key("skuCore")


@define(repr=False)
class Footer(Model):
    area_id: int | None = key("areaId")
    btns: Any = None
    buy_enable: bool | None = key("buyEnable")
    cart_enable: bool | None = key("cartEnable")
    has_sku: bool | None = key("hasSku")
    item_id: int | None = key("itemId")
    item_pic: str | None = key("itemPic")
    off_shelf: bool | None = key("offShelf")
    sku_info: SkuInfo | None = key("skuInfo")


@define(repr=False)
class GenieRemindingWord(Model):
    origin_price_text: str | None = key("originPriceText")
    price_text: str | None = key("priceText")


@define(repr=False)
class PriceTagItem(Model):
    text: str | None = None


@define(repr=False)
class Info(Model):
    from_: str | None = key("from")
    item_icon: str | None = key("itemIcon")
    item_title: str | None = key("itemTitle")
    origin_price_text: str | None = key("originPriceText")
    origin_price_text_tag: str | None = key("originPriceTextTag")
    postage: str | None = None
    price_tag: list[PriceTagItem] | None = key("priceTag")
    price_text: str | None = key("priceText")
    sell_count: str | None = key("sellCount")


@define(repr=False)
class DataApi(Model):
    api: str | None = None
    type: str | None = None


@define(repr=False)
class ItemdetailDesc(Model):
    data_api: DataApi | None = key("dataApi")
    description: list[Any] | None = None


@define(repr=False)
class ParamItem(Model):
    desc: str | None = None
    title: str | None = None


@define(repr=False)
class Param(Model):
    param: list[ParamItem] | None = None
    param_cut: str | None = key("paramCut")


@define(repr=False)
class DescriptionItem(Model):
    height: str | None = None
    img_url: str | None = key("imgUrl")
    width: str | None = None


@define(repr=False)
class Pricedesc(Model):
    description: list[DescriptionItem] | None = None


@define(repr=False)
class Icon(Model):
    height: int | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class Item(Model):
    desc: str | None = key(optional=True, nullable=True)
    icon: Icon | None = None
    title: str | None = None


@define(repr=False)
class ServiceItem(Model):
    icon: str | None = key(optional=True, nullable=True)
    items: list[Item] | None = None
    title: str | None = None


@define(repr=False)
class Service(Model):
    display_text: str | None = key("displayText")
    service: list[ServiceItem] | None = None


@define(repr=False)
class Evaluate(Model):
    level: str | None = None
    level_background_color: str | None = key("levelBackgroundColor")
    level_text: str | None = key("levelText")
    level_text_color: str | None = key("levelTextColor")
    score: str | None = None
    title: str | None = None
    tmall_level_background_color: str | None = key("tmallLevelBackgroundColor")
    tmall_level_text_color: str | None = key("tmallLevelTextColor")
    type: str | None = None


@define(repr=False)
class Store(Model):
    all_item_count: str | None = key("allItemCount")
    all_item_url: str | None = key("allItemUrl")
    cert_icon: str | None = key("certIcon")
    cert_text: str | None = key("certText")
    credit_level: str | None = key("creditLevel")
    credit_level_icon: str | None = key("creditLevelIcon")
    evaluates: list[Evaluate] | None = None
    fans: str | None = None
    fbt2_user: str | None = key("fbt2User")
    good_rate_percentage: str | None = key("goodRatePercentage")
    is_show_cert_icon: bool | None = key("isShowCertIcon")
    seller_nick: str | None = key("sellerNick")
    seller_type: str | None = key("sellerType")
    shop_card: str | None = key("shopCard")
    shop_icon: str | None = key("shopIcon")
    shop_id: str | None = key("shopId")
    shop_name: str | None = key("shopName")
    shop_type: str | None = key("shopType")
    shop_url: str | None = key("shopUrl")
    show_shop_link_icon: bool | None = key("showShopLinkIcon")
    simple_shop_do_status: str | None = key("simpleShopDOStatus")
    starts: str | None = None
    tao_shop_url: str | None = key("taoShopUrl")
    user_id: str | None = key("userId")


@define(repr=False)
class GetItemDetailV6Data(Model):
    banner: Banner | None = None
    footer: Footer | None = None
    genie_recommend_on_detail: list[Any] | None = None
    genie_reminding_word: GenieRemindingWord | None = None
    global_: list[Any] | None = key("global")
    info: Info | None = None
    itemdetail_desc: ItemdetailDesc | None = None
    param: Param | None = None
    pricedesc: Pricedesc | None = None
    recommend: list[Any] | None = None
    separateline: list[Any] | None = None
    service: Service | None = None
    store: Store | None = None


DATA = GetItemDetailV6Data
