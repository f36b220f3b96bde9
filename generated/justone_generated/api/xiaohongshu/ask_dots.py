"""Data of `xiaohongshu.ask_dots`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class BaseDeeplink(Model):
    underline: str | None = None
    underline_v2: str | None = None


@define(repr=False)
class BrandInfo(Model):
    avatars: list[str] | None = None
    icon: str | None = None
    icon_dark: str | None = None
    link: str | None = None
    sub_title: str | None = None
    title: str | None = None


@define(repr=False)
class ItemListItem(Model):
    content: str | None = None
    desc: str | None = None
    id: str | None = None
    index: str | None = None
    sub_image: str | None = None


@define(repr=False)
class ListComponent(Model):
    item_list: list[ItemListItem] | None = None
    ordered: bool | None = None


@define(repr=False)
class ComponentListItem(Model):
    id: str | None = None
    list_component: ListComponent | None = None
    type: int | None = None


@define(repr=False)
class ImageInfo(Model):
    file_id: str | None = None
    height: int | None = None
    link: str | None = None
    source_avatar: str | None = None
    source_nickname: str | None = None
    url: str | None = None
    url_size_large: str | None = None
    user_id: str | None = None
    width: int | None = None


@define(repr=False)
class OnepageTagListItem(Model):
    content: str | None = None
    count: int | None = None
    deeplink: str | None = None


@define(repr=False)
class ViewpointListItem(Model):
    abstract_text: str | None = None
    user_icon: str | None = None
    user_id: str | None = None


@define(repr=False)
class DataListItem(Model):
    desc: str | None = None
    entity_id: str | None = None
    image_infos: list[ImageInfo] | None = key("imageInfos")
    index: int | None = None
    link: str | None = None
    onepage_tag_list: list[OnepageTagListItem] | None = None
    recommend_words: str | None = None
    sub_image: str | None = None
    sub_title: str | None = None
    text: str | None = None
    viewpoint_list: list[ViewpointListItem] | None = None


@define(repr=False)
class InteractInfo(Model):
    disliked: bool | None = None
    liked: bool | None = None


@define(repr=False)
class Payload(Model):
    base_deeplink: Any = key(optional=True)
    content_type: int | None = None
    elements: Any = key(optional=True)
    inputs: Any = key(optional=True)
    message_type: str | None = None


@define(repr=False)
class MsgInfo(Model):
    payloads: list[Payload] | None = None


@define(repr=False)
class Message(Model):
    current_version: int | None = None
    max_version: int | None = None
    msg_id: str | None = None
    msg_info: MsgInfo | None = None
    reply_to: str | None = None
    sender_id: str | None = None
    session_id: str | None = None
    status: int | None = None
    timestamp: int | None = None


@define(repr=False)
class FunctionEntry(Model):
    link: str | None = key(optional=True, nullable=True)
    type: str | None = None


@define(repr=False)
class ShareInfo(Model):
    content: str | None = None
    function_entries: list[FunctionEntry] | None = None
    icon: str | None = None
    image: str | None = None
    link: str | None = None
    page_link: str | None = None
    share_id: str | None = None
    sub_image: str | None = None
    sub_image_dark: str | None = None
    subtitle: str | None = None
    title: str | None = None
    topic_id: str | None = None
    topic_ids: list[str] | None = None


@define(repr=False)
class AskDotsData(Model):
    base_deeplink: BaseDeeplink | None = None
    brand_info: BrandInfo | None = None
    card_id: str | None = None
    component_list: list[ComponentListItem] | None = None
    data_list: list[DataListItem] | None = None
    enable_markdown: bool | None = None
    interact_info: InteractInfo | None = None
    messages: list[Message] | None = None
    onebox_type: str | None = None
    ordered: bool | None = None
    share_info: ShareInfo | None = None
    text: str | None = None
    title: str | None = None
    total_count: int | None = None
    user_id: str | None = None


DATA = AskDotsData
