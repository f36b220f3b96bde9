"""Data of `xiaohongshu_pgy.api_solar_note_note_id_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ImagesListItem(Model):
    file_id: str | None = key("fileId")
    height: int | None = None
    image_extra_info: Any = key("imageExtraInfo")
    latitude: Any = None
    longitude: Any = None
    original: str | None = None
    sticker: Any = None
    trace_id: str | None = key("traceId")
    url: str | None = None
    width: int | None = None


@define(repr=False)
class Time(Model):
    create_time: int | None = key("createTime")
    update_time: int | None = key("updateTime")
    user_update_time: int | None = key("userUpdateTime")


@define(repr=False)
class ContentTag(Model):
    taxonomy1_tag: str | None = key("taxonomy1Tag")
    taxonomy2_tags: list[str] | None = key("taxonomy2Tags")


@define(repr=False)
class UserInfo(Model):
    advertiser_id: Any = key("advertiserId")
    avatar: str | None = None
    click_mid_num: int | None = key("clickMidNum")
    content_tags: list[ContentTag] | None = key("contentTags")
    cooper_type: int | None = key("cooperType")
    current_level: int | None = key("currentLevel")
    fans_num: int | None = key("fansNum")
    feature_tags: Any = key("featureTags")
    gender: str | None = None
    inter_mid_num: int | None = key("interMidNum")
    is_collect: bool | None = key("isCollect")
    kol_type: int | None = key("kolType")
    location: str | None = None
    m_engagement_num: int | None = key("mEngagementNum")
    mengagement_num: int | None = key("mengagementNum")
    nick_name: str | None = key("nickName")
    operate_state: int | None = key("operateState")
    personal_tags: Any = key("personalTags")
    picture_in_cart: Any = key("pictureInCart")
    picture_price: float | None = key("picturePrice")
    picture_state: int | None = key("pictureState")
    price_state: int | None = key("priceState")
    user_id: str | None = key("userId")
    user_type: int | None = key("userType")
    video_in_cart: Any = key("videoInCart")
    video_price: float | None = key("videoPrice")
    video_state: int | None = key("videoState")


@define(repr=False)
class Meta(Model):
    duration: int | None = None
    height: int | None = None
    video_id: str | None = key("videoId")
    width: int | None = None


@define(repr=False)
class VideoInfo(Model):
    chapters: Any = None
    first_frame: Any = key("firstFrame")
    gif_key: str | None = key("gifKey")
    gif_url: str | None = key("gifUrl")
    has_fragments: bool | None = key("hasFragments")
    id: str | None = None
    meta: Meta | None = None
    origin_video_key: str | None = key("originVideoKey")
    red_gif_info: Any = key("redGifInfo")
    thumbnail: str | None = None
    video_key: str | None = key("videoKey")
    video_key_list: list[Any] | None = key("videoKeyList")
    video_url: str | None = key("videoUrl")
    volume: float | None = None


@define(repr=False)
class ApiSolarNoteNoteIdDetailV1Data(Model):
    agent_name: Any = key("agentName")
    at_user_list: Any = key("atUserList")
    cmt_num: int | None = key("cmtNum")
    comp_click_data: Any = key("compClickData")
    content: str | None = None
    content_item_list: Any = key("contentItemList")
    create_time: str | None = key("createTime")
    fav_num: int | None = key("favNum")
    feature_tags: Any = key("featureTags")
    follow_cnt: int | None = key("followCnt")
    good_case_collect: bool | None = key("goodCaseCollect")
    head_photo: str | None = key("headPhoto")
    images_list: list[ImagesListItem] | None = key("imagesList")
    imp_num: int | None = key("impNum")
    like_num: int | None = key("likeNum")
    name: str | None = None
    note_id: str | None = key("noteId")
    note_link: str | None = key("noteLink")
    read_num: int | None = key("readNum")
    recommended_keywords: Any = key("recommendedKeywords")
    red_id: Any = key("redId")
    report_brand_name: Any = key("reportBrandName")
    report_brand_user_id: Any = key("reportBrandUserId")
    share_num: int | None = key("shareNum")
    time: Time | None = None
    title: str | None = None
    type: int | None = None
    user_id: str | None = key("userId")
    user_info: UserInfo | None = key("userInfo")
    video_info: VideoInfo | None = key("videoInfo")


DATA = ApiSolarNoteNoteIdDetailV1Data
