"""Data of `douyin_ec.get_item_sku_info_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Category(Model):
    first_c_name: str | None = key("firstCName")
    first_cid: int | None = key("firstCid")
    fourth_c_name: str | None = key("fourthCName")
    fourth_cid: int | None = key("fourthCid")
    second_c_name: str | None = key("secondCName")
    second_cid: int | None = key("secondCid")
    third_c_name: str | None = key("thirdCName")
    third_cid: int | None = key("thirdCid")


@define(repr=False)
class Image(Model):
    height: int | None = None
    uri: str | None = None
    url_list: list[str] | None = None
    width: int | None = None


@define(repr=False)
class DetailImgsNewItem(Model):
    image: Image | None = None
    pic_type: str | None = None


@define(repr=False)
class MessageItem(Model):
    desc: str | None = None


@define(repr=False)
class FormatItem(Model):
    message: list[MessageItem] | None = None
    name: str | None = None
    pic_urls: Any = None
    property_id: str | None = None


@define(repr=False)
class ProductFormatItem(Model):
    format: list[FormatItem] | None = None
    media_elements: Any = None


@define(repr=False)
class DetailInfo(Model):
    ai_question: Any = None
    detail_config: Any = None
    detail_imgs: list[Image] | None = None
    detail_imgs_new: list[DetailImgsNewItem] | None = None
    jump_url: str | None = None
    product_format: list[ProductFormatItem] | None = None
    tag_card: Any = None
    title_image: Image | None = None


@define(repr=False)
class BottomLabelListItem(Model):
    label_type: int | None = None
    render_type: int | None = None


@define(repr=False)
class Price(Model):
    min_price: str | None = None
    suffix: str | None = None


@define(repr=False)
class PriceInfo(Model):
    price: Price | None = None


@define(repr=False)
class TitleInfo(Model):
    title: str | None = None


@define(repr=False)
class BasicInfoData(Model):
    bottom_label_list: list[BottomLabelListItem] | None = None
    price_info: PriceInfo | None = None
    product_id: str | None = None
    title_info: TitleInfo | None = None


@define(repr=False)
class ImageInfo(Model):
    thumbnail: str | None = key(optional=True, nullable=True)


@define(repr=False)
class VideoInfo(Model):
    poster_url: str | None = key(optional=True, nullable=True)


@define(repr=False)
class BuyerShowMediaListItem(Model):
    image_info: ImageInfo | None = None
    preview_url: str | None = None
    type: int | None = None
    video_info: VideoInfo | None = None


@define(repr=False)
class TitleBar(Model):
    link: str | None = None
    sum: int | None = None


@define(repr=False)
class BuyerShow(Model):
    media_list: list[BuyerShowMediaListItem] | None = None
    title_bar: TitleBar | None = None


@define(repr=False)
class CommentListItem(Model):
    avatar: str | None = None
    comment_id: str | None = None
    content: str | None = None
    name: str | None = None


@define(repr=False)
class TagListItem(Model):
    num: int | None = None
    sentiment: int | None = None
    text: str | None = None


@define(repr=False)
class GoodComment(Model):
    comment_list: list[CommentListItem] | None = None
    tag_list: list[TagListItem] | None = None
    title_bar: TitleBar | None = None


@define(repr=False)
class CommentData(Model):
    buyer_show: BuyerShow | None = None
    good_comment: GoodComment | None = None
    good_evaluation: Any = None
    shop_extra_comment: Any = None
    style_type: int | None = None


@define(repr=False)
class LiveInfo(Model):
    icon: str | None = None
    status: str | None = None
    text: str | None = None
    url: str | None = None


@define(repr=False)
class ContentListItem(Model):
    combination_info: Any = None
    height: int | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class MediaListItem(Model):
    content_list: list[ContentListItem] | None = None
    name: str | None = None
    type: str | None = None


@define(repr=False)
class HeadFigureData(Model):
    container_size: int | None = None
    live_info: LiveInfo | None = None
    media_list: list[MediaListItem] | None = None
    style_type: int | None = None


@define(repr=False)
class GradeInfo(Model):
    is_new_style: bool | None = None
    score: float | None = None


@define(repr=False)
class BasicInfo(Model):
    account_url: str | None = None
    background: str | None = None
    brand_icon: str | None = None
    grade_info: GradeInfo | None = None
    new_brand_icon: str | None = None
    shop_extra_info: Any = None
    shop_icon_list: Any = None
    shop_link_button: Any = None
    shop_logo: str | None = None
    shop_name: str | None = None
    status_icon_info: Any = None


@define(repr=False)
class ShopInfo(Model):
    basic_info: BasicInfo | None = None
    style_type: int | None = None


@define(repr=False)
class PromotionH5(Model):
    basic_info_data: BasicInfoData | None = None
    collapse_detail: bool | None = None
    comment_data: CommentData | None = None
    footer_data: Any = None
    head_figure_data: HeadFigureData | None = None
    init_popup_data: Any = None
    pack_detail: Any = None
    page_data: Any = None
    product_support_info_data: Any = None
    redirect_location_v2: str | None = None
    shop_coupon_data: Any = None
    shop_info: ShopInfo | None = None
    style_type: int | None = None


@define(repr=False)
class Property(Model):
    property_id: int | None = key("PropertyId")
    property_name: str | None = key("PropertyName")
    spec_type: int | None = key("SpecType")


@define(repr=False)
class Value(Model):
    display_value_name: str | None = key("DisplayValueName")
    value_name: str | None = key("ValueName")


@define(repr=False)
class SalePropertyValue(Model):
    pair_id: int | None = key("pairId")
    pic: str | None = None
    property: Property | None = None
    seq: int | None = None
    value: Value | None = None


@define(repr=False)
class SkusItem(Model):
    id: int | None = None
    price: int | None = None
    product_id: str | None = key("productId")
    sale_property_values: list[SalePropertyValue] | None = key("salePropertyValues")
    shop_id: int | None = key("shopId")
    type: int | None = None


@define(repr=False)
class GetItemSkuInfoV2Data(Model):
    category: Category | None = None
    description: str | None = None
    detail_info: DetailInfo | None = None
    id: str | None = None
    main_img: str | None = key("mainImg")
    name: str | None = None
    original_price: int | None = key("originalPrice")
    promotion_h5: PromotionH5 | None = None
    sale_price: int | None = key("salePrice")
    sell_num: int | None = key("sellNum")
    shop_id: int | None = key("shopId")
    skus: list[SkusItem] | None = None


DATA = GetItemSkuInfoV2Data
