"""Data of `jd.get_item_comments_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Image(Model):
    large_pic_url: str | None = key("largePicURL")
    live_shooting: str | None = key("liveShooting")
    media_type: str | None = key("mediaType")
    pic_url: str | None = key("picURL")
    show_order_media_id: str | None = key("showOrderMediaId")


@define(repr=False)
class AfterComment(Model):
    content: str | None = key(optional=True, nullable=True)
    create_time: str | None = key("createTime", optional=True, nullable=True)
    images: list[Image] | None = None


@define(repr=False)
class PictureInfoListItem(Model):
    large_pic_url: str | None = key("largePicURL", optional=True, nullable=True)
    live_shooting: str | None = key("liveShooting")
    media_id: str | None = key("mediaId", optional=True, nullable=True)
    media_length: str | None = key("mediaLength", optional=True, nullable=True)
    media_type: str | None = key("mediaType")
    pic_height: str | None = key("picHeight", optional=True, nullable=True)
    pic_url: str | None = key("picURL")
    pic_width: str | None = key("picWidth", optional=True, nullable=True)
    share_pic_url: str | None = key("sharePicUrl", optional=True, nullable=True)
    show_order_media_id: str | None = key("showOrderMediaId", optional=True, nullable=True)
    video_play_url: str | None = key("videoPlayUrl", optional=True, nullable=True)


@define(repr=False)
class ReplyListItem(Model):
    content: str | None = None


@define(repr=False)
class DataItem(Model):
    after_comment: AfterComment | None = key("afterComment")
    buy_count: int | None = key("buyCount")
    comment_data: str | None = key("commentData")
    comment_date: str | None = key("commentDate")
    comment_id: str | None = key("commentId")
    comment_score: str | None = key("commentScore")
    guid: str | None = None
    is_plus: int | None = key("isPlus")
    picture_info_list: list[PictureInfoListItem] | None = key("pictureInfoList")
    praise_cnt: int | None = key("praiseCnt")
    product_color: str | None = key("productColor")
    product_id: str | None = key("productId")
    product_size: str | None = key("productSize")
    reply_list: list[ReplyListItem] | None = key("replyList")
    user_img_url: str | None = key("userImgURL")
    user_nick_name: str | None = key("userNickName")


@define(repr=False)
class PageInfo(Model):
    comment_count: str | None = None
    count: str | None = None
    general_count: str | None = None
    good_count: str | None = None
    good_rate: int | None = None
    max_page: str | None = key("maxPage")
    now_page: str | None = key("nowPage")
    poor_count: str | None = None


@define(repr=False)
class GetItemCommentsV1Data(Model):
    data: list[DataItem] | None = None
    page_info: PageInfo | None = key("pageInfo")


DATA = GetItemCommentsV1Data
