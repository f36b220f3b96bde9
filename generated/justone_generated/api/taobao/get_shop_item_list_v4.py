"""Data of `taobao.get_shop_item_list_v4`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class BlockContent(Model):
    coupon_value: str | None = key("couponValue")
    has_long_pic: str | None = key("hasLongPic")
    item_id: str | None = key("itemId")
    item_id_str: str | None = key("itemIdStr")
    item_pic: str | None = key("itemPic")
    item_url: str | None = key("itemUrl")
    long_pic: str | None = key("longPic")
    price: str | None = None
    recommend_description: str | None = key("recommendDescription")
    reserve_price: str | None = key("reservePrice")
    show_sku_inshop: str | None = key("showSkuInshop")
    show_text_inshop: str | None = key("showTextInshop")
    sold365: str | None = None
    title: str | None = None
    ut_log_map: str | None = key("utLogMap")
    utparam: str | None = None
    vague_total_sold_quantity: str | None = key("vagueTotalSoldQuantity")


@define(repr=False)
class ResultItem(Model):
    block_content: BlockContent | None = key("blockContent")
    block_type: str | None = key("blockType")


@define(repr=False)
class GetShopItemListV4Data(Model):
    has_next: str | None = key("hasNext")
    is_new_style: str | None = key("isNewStyle")
    pvid: str | None = None
    result: list[ResultItem] | None = None
    scm: str | None = None


DATA = GetShopItemListV4Data
