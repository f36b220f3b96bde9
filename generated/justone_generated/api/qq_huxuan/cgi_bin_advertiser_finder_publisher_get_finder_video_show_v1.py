"""Data of `qq_huxuan.cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class VideoListItem(Model):
    ad_component_status: int | None = None
    ader_name: str | None = None
    aid: str | None = None
    comment_pv: str | None = None
    cover_url: str | None = None
    delete_flag: int | None = None
    description: str | None = None
    event_show_type: int | None = None
    export_id: str | None = None
    fav_pv: str | None = None
    heart_pv: str | None = None
    industry_name: str | None = None
    industry_read_pv: str | None = None
    interaction_pv: str | None = None
    interaction_rate: int | None = None
    is_hide: int | None = None
    read_pv: str | None = None
    read_uv: str | None = None
    release_time: int | None = None
    share_pv: str | None = None
    tid: str | None = None
    video_type: int | None = None
    video_url: str | None = None


@define(repr=False)
class CgiBinAdvertiserFinderPublisherGetFinderVideoShowV1Data(Model):
    show_type: int | None = None
    total_cnt: int | None = None
    video_list: list[VideoListItem] | None = None


DATA = CgiBinAdvertiserFinderPublisherGetFinderVideoShowV1Data
