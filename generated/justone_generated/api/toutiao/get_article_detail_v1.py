"""Data of `toutiao.get_article_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Diversity(Model):
    publish_loc_info: str | None = None


@define(repr=False)
class ArticleBase(Model):
    article_version: int | None = key("articleVersion")
    gid_str: str | None = key("gidStr")
    item_status: int | None = key("itemStatus")


@define(repr=False)
class ArticleClassification(Model):
    aggr_type: int | None = key("aggrType")
    article_sub_type: int | None = key("articleSubType")
    article_type: int | None = key("articleType")
    biz_id: int | None = key("bizID")
    biz_tag: int | None = key("bizTag")
    group_source: int | None = key("groupSource")
    is_original: bool | None = key("isOriginal")
    is_subject: bool | None = key("isSubject")
    level: int | None = None


@define(repr=False)
class ItemCounter(Model):
    comment_count: int | None = key("commentCount")
    digg_count: int | None = key("diggCount")
    forward_count: int | None = key("forwardCount")
    read_count: int | None = key("readCount")
    repin_count: int | None = key("repinCount")
    share_count: int | None = key("shareCount")
    show_count: int | None = key("showCount")
    text_count: int | None = key("textCount")
    video_watch_count: int | None = key("videoWatchCount")


@define(repr=False)
class ShareControl(Model):
    is_high_quality: bool | None = key("isHighQuality")


@define(repr=False)
class ShareInfo(Model):
    share_control: ShareControl | None = key("shareControl")
    share_url: str | None = key("shareURL")


@define(repr=False)
class ItemCell(Model):
    action_ctrl: Any = key("actionCtrl")
    article_base: ArticleBase | None = key("articleBase")
    article_classification: ArticleClassification | None = key("articleClassification")
    cell_ctrl: Any = key("cellCtrl")
    extra: Any = None
    image_list: Any = key("imageList")
    item_counter: ItemCounter | None = key("itemCounter")
    related_info: Any = key("relatedInfo")
    share_info: ShareInfo | None = key("shareInfo")


@define(repr=False)
class Media(Model):
    auth_info: str | None = None
    avatar_url: str | None = None
    can_be_praised: bool | None = None
    car_author: int | None = None
    creator_id: int | None = None
    description: str | None = None
    id: int | None = None
    master_media_info: str | None = None
    name: str | None = None
    pgc_custom_menu: str | None = None
    praise_data: Any = None
    show_pgc_component: bool | None = None
    user_auth_info: str | None = None
    user_verified: bool | None = None
    v: bool | None = None


@define(repr=False)
class H5Extra(Model):
    avatar: str | None = None
    diversity: Diversity | None = None
    g_composition: int | None = None
    g_source: int | None = None
    is_lite: int | None = None
    is_original: bool | None = None
    item_cell: ItemCell | None = key("itemCell")
    media: Media | None = None
    media_user_id: str | None = None
    name: str | None = None
    publish_stamp: str | None = None
    publish_time: str | None = None
    sensitive_label: str | None = None
    source: str | None = None
    src_link: str | None = None
    str_group_id: str | None = None
    str_item_id: str | None = None
    title: str | None = None
    video_count: int | None = None


@define(repr=False)
class UrlListItem(Model):
    url: str | None = None


@define(repr=False)
class ImageDetailItem(Model):
    height: int | None = None
    image_type: int | None = None
    uri: str | None = None
    url: str | None = None
    url_list: list[UrlListItem] | None = None
    width: int | None = None


@define(repr=False)
class Data(Model):
    aggr_type: int | None = None
    audio_id: str | None = None
    content: str | None = None
    content_hash: str | None = None
    group_id: int | None = None
    group_source: int | None = None
    h5_extra: H5Extra | None = None
    image_detail: list[ImageDetailItem] | None = None
    is_wenda: int | None = None
    item_id: int | None = None
    main_image_list: list[ImageDetailItem] | None = None
    media_user_id: int | None = None
    origin_image_list: Any = None
    thumb_image: Any = None
    trans_to_native: int | None = None
    video_count: int | None = None
    webp_image_detail: Any = None
    webp_thumb_image: Any = None


@define(repr=False)
class GetArticleDetailV1Data(Model):
    data: Data | None = None
    message: str | None = None


DATA = GetArticleDetailV1Data
