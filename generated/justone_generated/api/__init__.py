"""Platforms as attributes of the client; each one's module is loaded on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from justone_client.endpoints.namespace import AsyncCaller, Caller

if TYPE_CHECKING:
    from .douyin_xingtu import AsyncDouyinXingtu, DouyinXingtu
    from .toutiao import AsyncToutiao, Toutiao
    from .xiaohongshu import AsyncXiaohongshu, Xiaohongshu
    from .xiaohongshu_pgy import AsyncXiaohongshuPgy, XiaohongshuPgy

PLATFORMS: dict[str, tuple[str, ...]] = {
    "douyin_xingtu": ("douyin-xingtu",),
    "toutiao": ("toutiao",),
    "xiaohongshu": ("xiaohongshu",),
    "xiaohongshu_pgy": ("xiaohongshu-pgy",),
}
"""The path segments after `/api/` of each platform's endpoints."""


class Platforms(Caller):
    @cached_property
    def douyin_xingtu(self) -> DouyinXingtu:
        """Endpoints under `/api/douyin-xingtu`."""
        from .douyin_xingtu import DouyinXingtu

        return DouyinXingtu(self)

    @cached_property
    def toutiao(self) -> Toutiao:
        """Endpoints under `/api/toutiao`."""
        from .toutiao import Toutiao

        return Toutiao(self)

    @cached_property
    def xiaohongshu(self) -> Xiaohongshu:
        """Endpoints under `/api/xiaohongshu`."""
        from .xiaohongshu import Xiaohongshu

        return Xiaohongshu(self)

    @cached_property
    def xiaohongshu_pgy(self) -> XiaohongshuPgy:
        """Endpoints under `/api/xiaohongshu-pgy`."""
        from .xiaohongshu_pgy import XiaohongshuPgy

        return XiaohongshuPgy(self)


class AsyncPlatforms(AsyncCaller):
    @cached_property
    def douyin_xingtu(self) -> AsyncDouyinXingtu:
        """Endpoints under `/api/douyin-xingtu`."""
        from .douyin_xingtu import AsyncDouyinXingtu

        return AsyncDouyinXingtu(self)

    @cached_property
    def toutiao(self) -> AsyncToutiao:
        """Endpoints under `/api/toutiao`."""
        from .toutiao import AsyncToutiao

        return AsyncToutiao(self)

    @cached_property
    def xiaohongshu(self) -> AsyncXiaohongshu:
        """Endpoints under `/api/xiaohongshu`."""
        from .xiaohongshu import AsyncXiaohongshu

        return AsyncXiaohongshu(self)

    @cached_property
    def xiaohongshu_pgy(self) -> AsyncXiaohongshuPgy:
        """Endpoints under `/api/xiaohongshu-pgy`."""
        from .xiaohongshu_pgy import AsyncXiaohongshuPgy

        return AsyncXiaohongshuPgy(self)
