"""Data of `bilibili.get_video_detail_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ArgueInfo(Model):
    argue_link: str | None = None
    argue_msg: str | None = None
    argue_type: int | None = None


@define(repr=False)
class Dimension(Model):
    height: int | None = None
    rotate: int | None = None
    width: int | None = None


@define(repr=False)
class Owner(Model):
    face: str | None = None
    mid: int | None = None
    name: str | None = None


@define(repr=False)
class Page(Model):
    cid: int | None = None
    ctime: int | None = None
    dimension: Dimension | None = None
    duration: int | None = None
    first_frame: str | None = None
    from_: str | None = key("from")
    page: int | None = None
    part: str | None = None
    vid: str | None = None
    weblink: str | None = None


@define(repr=False)
class Stat(Model):
    aid: int | None = None
    coin: int | None = None
    danmaku: int | None = None
    dislike: int | None = None
    evaluation: str | None = None
    favorite: int | None = None
    his_rank: int | None = None
    like: int | None = None
    now_rank: int | None = None
    reply: int | None = None
    share: int | None = None
    view: int | None = None
    vt: int | None = None


@define(repr=False)
class Subtitle(Model):
    allow_submit: bool | None = None
    list_: list[Any] | None = key("list")


@define(repr=False)
class Arc(Model):
    aid: int | None = None
    author: Owner | None = None
    copyright: int | None = None
    ctime: int | None = None
    desc: str | None = None
    duration: int | None = None
    dynamic: str | None = None
    pic: str | None = None
    pubdate: int | None = None
    rights: Any = None
    stat: Any = None
    state: int | None = None
    title: str | None = None
    type_id: int | None = None
    type_name: str | None = None
    videos: int | None = None


@define(repr=False)
class EpisodePage(Model):
    cid: int | None = None
    dimension: Any = None
    duration: int | None = None
    from_: str | None = key("from")
    page: int | None = None
    part: str | None = None
    vid: str | None = None
    weblink: str | None = None


@define(repr=False)
class Episode(Model):
    aid: int | None = None
    arc: Arc | None = None
    attribute: int | None = None
    bvid: str | None = None
    cid: int | None = None
    id: int | None = None
    page: EpisodePage | None = None
    pages: Any = None
    season_id: int | None = None
    section_id: int | None = None
    title: str | None = None


@define(repr=False)
class Section(Model):
    episodes: list[Episode] | None = None
    id: int | None = None
    season_id: int | None = None
    title: str | None = None
    type: int | None = None


@define(repr=False)
class UgcSeasonStat(Model):
    coin: int | None = None
    danmaku: int | None = None
    fav: int | None = None
    his_rank: int | None = None
    like: int | None = None
    now_rank: int | None = None
    reply: int | None = None
    season_id: int | None = None
    share: int | None = None
    view: int | None = None
    vt: int | None = None
    vv: int | None = None


@define(repr=False)
class UgcSeason(Model):
    attribute: int | None = None
    cover: str | None = None
    enable_vt: int | None = None
    ep_count: int | None = None
    id: int | None = None
    intro: str | None = None
    is_pay_season: bool | None = None
    mid: int | None = None
    season_type: int | None = None
    sections: list[Section] | None = None
    sign_state: int | None = None
    stat: UgcSeasonStat | None = None
    title: str | None = None


@define(repr=False)
class VideoData(Model):
    aid: int | None = None
    argue_info: ArgueInfo | None = None
    bvid: str | None = None
    cid: int | None = None
    copyright: int | None = None
    ctime: int | None = None
    desc: str | None = None
    desc_v2: Any = None
    dimension: Dimension | None = None
    duration: int | None = None
    dynamic: str | None = None
    enable_vt: int | None = None
    is_chargeable_season: bool | None = None
    is_hua_sheng: bool | None = None
    is_story: bool | None = None
    is_upower_exclusive: bool | None = None
    is_upower_exclusive_with_qa: bool | None = None
    is_upower_play: bool | None = None
    is_upower_preview: bool | None = None
    no_cache: bool | None = None
    owner: Owner | None = None
    pages: list[Page] | None = None
    pic: str | None = None
    premiere: Any = None
    pubdate: int | None = None
    rights: Any = None
    season_id: int | None = None
    stat: Stat | None = None
    state: int | None = None
    subtitle: Subtitle | None = None
    teenage_mode: int | None = None
    tid: int | None = None
    tid_v2: int | None = None
    title: str | None = None
    tname: str | None = None
    tname_v2: str | None = None
    ugc_season: UgcSeason | None = None
    videos: int | None = None
    vt_display: str | None = None


@define(repr=False)
class GetVideoDetailV2Data(Model):
    aid: int | None = None
    bvid: str | None = None
    channel_kv: Any = key("channelKv")
    cid: int | None = None
    cid_map: Any = key("cidMap")
    default_wbi_key: Any = key("defaultWbiKey")
    error: Any = None
    in_wechat: bool | None = key("inWechat")
    is_client: bool | None = key("isClient")
    is_modern: bool | None = key("isModern")
    is_pr_video: bool | None = key("isPrVideo")
    p: int | None = None
    page_theme: str | None = key("pageTheme")
    premiere_info: Any = key("premiereInfo")
    promo_banner_kv: Any = key("promoBannerKv")
    spmid_prefix: str | None = key("spmidPrefix")
    url_rule_kv: Any = key("urlRuleKv")
    user: Any = None
    video_data: VideoData | None = key("videoData")


DATA = GetVideoDetailV2Data
