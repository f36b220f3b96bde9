"""Data of `youku.get_video_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class UpUser(Model):
    action: Any = None
    desc: Any = None
    icon: str | None = None
    id: str | None = None
    name: str | None = None
    sub_title: Any = key("subTitle")
    subtitle: str | None = None
    verify_icon: str | None = key("verifyIcon")
    verify_name: str | None = key("verifyName")


@define(repr=False)
class Data(Model):
    action: Any = None
    double_action: Any = key("doubleAction")
    double_img: str | None = key("doubleImg", optional=True, nullable=True)
    double_type: int | None = key("doubleType", optional=True, nullable=True)
    has_subscribed: bool | None = key("hasSubscribed", optional=True, nullable=True)
    heat_desc: str | None = key("heatDesc", optional=True, nullable=True)
    img: str | None = key(optional=True, nullable=True)
    interacts: Any = None
    intro_title: str | None = key("introTitle", optional=True, nullable=True)
    lb_texts: Any = key("lbTexts")
    owner_uid: str | None = key("ownerUid", optional=True, nullable=True)
    publish_time: str | None = key("publishTime", optional=True, nullable=True)
    reasons: Any = None
    rec_info: Any = key("recInfo")
    seconds: str | None = key(optional=True, nullable=True)
    sub_titles: Any = key("subTitles")
    subtitles: Any = None
    summary: str | None = key(optional=True, nullable=True)
    title: str | None = key(optional=True, nullable=True)
    up_user: UpUser | None = key("upUser", optional=True, nullable=True)
    video_id: str | None = key("videoId", optional=True, nullable=True)


@define(repr=False)
class DataNodeItem(Model):
    data: Data | None = None
    id: int | None = key(optional=True, nullable=True)
    type: int | None = None


@define(repr=False)
class ComponentListItem(Model):
    component_id: str | None = key("componentId", optional=True, nullable=True)
    component_name: str | None = key("componentName", optional=True, nullable=True)
    data_node: list[DataNodeItem] | None = key("dataNode")
    id: int | None = key(optional=True, nullable=True)
    next_session: str | None = key("nextSession", optional=True, nullable=True)
    props: Any = None
    title: str | None = key(optional=True, nullable=True)
    type: int | None = key(optional=True, nullable=True)


@define(repr=False)
class VideoMap(Model):
    ad_restricted: int | None = key("adRestricted")
    album_id: Any = key("albumId")
    allow_comment: bool | None = key("allowComment")
    allow_download: bool | None = key("allowDownload")
    allow_like: bool | None = key("allowLike")
    allow_share: bool | None = key("allowShare")
    audiolang: list[Any] | None = None
    auto_pay: bool | None = key("autoPay")
    completed: Any = None
    duration: float | None = None
    episode_final_stage: Any = key("episodeFinalStage")
    episode_last: Any = key("episodeLast")
    episode_total: Any = key("episodeTotal")
    is_favorite: bool | None = key("isFavorite")
    is_new_reservation: bool | None = key("isNewReservation")
    is_pugv: bool | None = key("isPugv")
    is_short: bool | None = key("isShort")
    is_tracking: bool | None = key("isTracking")
    is_video: bool | None = key("isVideo")
    page_key: str | None = key("pageKey")
    page_title: str | None = key("pageTitle")
    paid: int | None = None
    playlist_id: Any = key("playlistId")
    playlist_long_id: Any = key("playlistLongId")
    playlist_title: Any = key("playlistTitle")
    pre_paid: Any = key("prePaid")
    report_url: str | None = key("reportUrl")
    scg_id: Any = key("scgId")
    show_category: Any = key("showCategory")
    show_category_id: Any = key("showCategoryId")
    show_id: Any = key("showId")
    show_img: Any = key("showImg")
    show_img_v: Any = key("showImgV")
    show_img_w3_h2: Any = key("showImgW3H2")
    show_long_id: Any = key("showLongId")
    show_name: Any = key("showName")
    show_release_time: Any = key("showReleaseTime")
    show_subtitle: Any = key("showSubtitle")
    show_video_stage: Any = key("showVideoStage")
    show_video_stage_desc: str | None = key("showVideoStageDesc")
    stream_types: list[str] | None = key("streamTypes")
    sub_categories: Any = key("subCategories")
    to_find: bool | None = key("toFind")
    total_comment: int | None = key("totalComment")
    total_up: int | None = key("totalUp")
    user_id: Any = key("userId")
    v_id: str | None = key("vId")
    video_category: str | None = key("videoCategory")
    video_category_id: int | None = key("videoCategoryId")
    video_id: str | None = key("videoId")
    video_img: str | None = key("videoImg")
    video_img_v: str | None = key("videoImgV")
    video_kind: Any = key("videoKind")
    video_long_id: int | None = key("videoLongId")
    video_publish_time: str | None = key("videoPublishTime")
    video_title: str | None = key("videoTitle")
    video_type: Any = key("videoType")
    video_type_code: Any = key("videoTypeCode")


@define(repr=False)
class GetVideoDetailV1Data(Model):
    component_list: list[ComponentListItem] | None = key("componentList")
    drawer_list: Any = key("drawerList")
    headers: Any = None
    nobel_info: Any = key("nobelInfo")
    nobel_track_header: str | None = key("nobelTrackHeader")
    play_page_data: Any = key("playPageData")
    push_info: Any = key("pushInfo")
    video_map: VideoMap | None = key("videoMap")


DATA = GetVideoDetailV1Data
