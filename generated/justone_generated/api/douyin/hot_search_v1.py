"""Data of `douyin.hot_search_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class BaseResp(Model):
    status_code: int | None = None
    status_message: str | None = None


@define(repr=False)
class AttributeDatas(Model):
    comment_cnt_all: str | None = None
    core_user_id: str | None = None
    cover_image_uri: str | None = None
    finish_rate: str | None = None
    interact_cnt: str | None = None
    interact_rate: str | None = None
    is_star_item: str | None = None
    item_create_time: str | None = None
    item_title: str | None = None
    like_cnt_all: str | None = None
    quality_score: str | None = None
    score: str | None = None
    share_cnt_all: str | None = None
    star_author_id: str | None = key(optional=True, nullable=True)
    v2_first_tag_id: str | None = None
    v2_second_tag_id: str | None = None
    vv_all: str | None = None


@define(repr=False)
class UserInfo(Model):
    avatar_url: str | None = None
    core_user_id: str | None = None
    follower: str | None = None
    name: str | None = None
    star_id: str | None = key(optional=True, nullable=True)


@define(repr=False)
class ContentListItem(Model):
    attribute_datas: AttributeDatas | None = None
    id: str | None = None
    object_type: int | None = None
    user_info: UserInfo | None = None


@define(repr=False)
class Pagination(Model):
    has_more: bool | None = None
    limit: int | None = None
    page: int | None = None
    total_count: int | None = None


@define(repr=False)
class HotSearchV1Data(Model):
    base_resp: BaseResp | None = None
    content_list: list[ContentListItem] | None = None
    pagination: Pagination | None = None


DATA = HotSearchV1Data
