"""Data of `weibo.hot_search_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Hotgov(Model):
    flag: int | None = None
    icon: str | None = None
    icon_desc: str | None = None
    icon_desc_color: str | None = None
    icon_height: int | None = None
    icon_width: int | None = None
    is_gov: int | None = None
    is_hot: int | None = None
    mid: str | None = None
    name: str | None = None
    note: str | None = None
    pos: int | None = None
    small_icon_desc: str | None = None
    small_icon_desc_color: str | None = None
    stime: int | None = None
    topic_flag: int | None = None
    url: str | None = None
    word: str | None = None


@define(repr=False)
class DataHotgov(Model):
    flag: int | None = None
    icon: str | None = None
    icon_desc: str | None = None
    icon_desc_color: str | None = None
    icon_height: int | None = None
    icon_width: int | None = None
    name: str | None = None
    pos: int | None = None
    small_icon_desc: str | None = None
    small_icon_desc_color: str | None = None
    topic_flag: int | None = None
    word: str | None = None


@define(repr=False)
class RealtimeItem(Model):
    dot_icon: int | None = key(optional=True, nullable=True)
    emoticon: str | None = None
    flag: int | None = key(optional=True, nullable=True)
    flag_desc: str | None = key(optional=True, nullable=True)
    icon: str | None = key(optional=True, nullable=True)
    icon_desc: str | None = key(optional=True, nullable=True)
    icon_desc_color: str | None = key(optional=True, nullable=True)
    icon_height: int | None = key(optional=True, nullable=True)
    icon_type: str | None = key(optional=True, nullable=True)
    icon_width: int | None = key(optional=True, nullable=True)
    id: int | None = key(optional=True, nullable=True)
    is_ad: int | None = key(optional=True, nullable=True)
    label_name: str | None = key(optional=True, nullable=True)
    monitors: Any = None
    note: str | None = None
    num: int | None = None
    rank: int | None = None
    realpos: int | None = key(optional=True, nullable=True)
    small_icon_desc: str | None = key(optional=True, nullable=True)
    small_icon_desc_color: str | None = key(optional=True, nullable=True)
    topic_ad: int | None = key(optional=True, nullable=True)
    topic_flag: int | None = None
    word: str | None = None
    word_scheme: str | None = key(optional=True, nullable=True)


@define(repr=False)
class Data(Model):
    hotgov: Hotgov | None = None
    hotgovs: list[DataHotgov] | None = None
    realtime: list[RealtimeItem] | None = None


@define(repr=False)
class Logs(Model):
    act_code: int | None = None
    ext: str | None = None


@define(repr=False)
class HotSearchV1Data(Model):
    cur_tab: str | None = key("curTab")
    data: Data | None = None
    logs: Logs | None = None
    ok: int | None = None
    top_logs: Logs | None = key("topLogs")


DATA = HotSearchV1Data
