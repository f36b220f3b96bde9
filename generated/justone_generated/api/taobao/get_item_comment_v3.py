"""Data of `taobao.get_item_comment_v3`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Auction(Model):
    auc_num_id: str | None = key("aucNumId")
    auction_pic: str | None = key("auctionPic")
    link: str | None = None
    sku: str | None = None
    thumbnail: str | None = None
    title: str | None = None


@define(repr=False)
class Photo(Model):
    file_id: int | None = key("fileId")
    receive_id: int | None = key("receiveId")
    status: int | None = None
    thumbnail: str | None = None
    url: str | None = None


@define(repr=False)
class ShareInfo(Model):
    last_reply_time: str | None = key("lastReplyTime")
    pic: int | None = None
    reply: int | None = None
    share: bool | None = None
    user_num_id_base64: str | None = key("userNumIdBase64")


@define(repr=False)
class User(Model):
    anony: bool | None = None
    avatar: str | None = None
    credit_pic: str | None = key("creditPic")
    display_rate_pic: str | None = key("displayRatePic")
    nick: str | None = None
    nick_url: str | None = key("nickUrl")
    rank: int | None = None
    rank_url: str | None = key("rankUrl")
    user_id: str | None = key("userId")
    vip: str | None = None
    vip_level: int | None = key("vipLevel")


@define(repr=False)
class Comment(Model):
    append: Any = None
    append_can_explainable: bool | None = key("appendCanExplainable")
    append_list: list[Any] | None = key("appendList")
    auction: Auction | None = None
    award: str | None = None
    bid_price_money: Any = key("bidPriceMoney")
    buy_amount: int | None = key("buyAmount")
    content: str | None = None
    credit_fraud_rule: int | None = key("creditFraudRule")
    date: str | None = None
    day_after_confirm: int | None = key("dayAfterConfirm")
    enable_sns: bool | None = key("enableSNS")
    from_: str | None = key("from")
    last_modify_from: int | None = key("lastModifyFrom")
    like_count: int | None = key("likeCount")
    main_trade_id: int | None = key("mainTradeId")
    no_qna: bool | None = key("noQna")
    o2o_rate: Any = key("o2oRate")
    photos: list[Photo] | None = None
    promotion_type: str | None = key("promotionType")
    properties_avg: str | None = key("propertiesAvg")
    rate: str | None = None
    rate_id: int | None = key("rateId")
    rater_type: int | None = key("raterType")
    reply: Any = None
    service_rate: Any = key("serviceRate")
    share_info: ShareInfo | None = key("shareInfo")
    show_cu_icon: bool | None = key("showCuIcon")
    show_deposit_icon: bool | None = key("showDepositIcon")
    spu_ratting: list[Any] | None = key("spuRatting")
    status: int | None = None
    tag: str | None = None
    useful: int | None = None
    user: User | None = None
    validscore: int | None = None
    vicious: str | None = None
    video: Any = None


@define(repr=False)
class Keyword(Model):
    count: str | None = None
    label_id: str | None = key("labelId")
    type: str | None = None
    word: str | None = None


@define(repr=False)
class GetItemCommentV3Data(Model):
    comments: list[Comment] | None = None
    current_page_num: int | None = key("currentPageNum")
    has_append_count: int | None = key("hasAppendCount")
    has_media_count: int | None = key("hasMediaCount")
    has_next_page: bool | None = key("hasNextPage")
    keywords: list[Keyword] | None = None
    max_page: int | None = key("maxPage")
    qna_disabled: bool | None = key("qnaDisabled")
    total: int | None = None
    total_fuzzy: str | None = key("totalFuzzy")
    watershed: int | None = None


DATA = GetItemCommentV3Data
