"""Endpoints under `/api/douyin-xingtu`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation

if TYPE_CHECKING:
    from justone_client.endpoints.response import Response

    from .gw_api_author_get_author_base_info_v1 import GwApiAuthorGetAuthorBaseInfoV1Data

GW_API_AUTHOR_GET_AUTHOR_BASE_INFO_V1: Operation[GwApiAuthorGetAuthorBaseInfoV1Data] = Operation(
    name="douyin_xingtu.gw_api_author_get_author_base_info_v1",
    method="GET",
    path="/api/douyin-xingtu/gw/api/author/get_author_base_info/v1",
    summary="Author Base Info (v1).",
    parameters={"o_author_id": "oAuthorId", "platform": "platform"},
    data="justone_generated.api.douyin_xingtu.gw_api_author_get_author_base_info_v1",
)

OPERATIONS: tuple[Operation[Any], ...] = (GW_API_AUTHOR_GET_AUTHOR_BASE_INFO_V1,)


class DouyinXingtu(Namespace):
    """Endpoints under `/api/douyin-xingtu`.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def gw_api_author_get_author_base_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiAuthorGetAuthorBaseInfoV1Data]:
        """Author Base Info (v1).

        Returns the basic profile of one author on the marketplace.

        Args:
            o_author_id: ID that identifies the author.
            platform: Kind of content the author is looked up for. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            The response. Its `data` is `GwApiAuthorGetAuthorBaseInfoV1Data`, inferred from examples.

        Source: `GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1`, <https://docs.justoneapi.com/openapi/douyin-xingtu-apis/author-base-info-v1-en.json>
        """
        return self._call(GW_API_AUTHOR_GET_AUTHOR_BASE_INFO_V1, {"oAuthorId": o_author_id, "platform": platform})


class AsyncDouyinXingtu(AsyncNamespace):
    """Endpoints under `/api/douyin-xingtu`.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def gw_api_author_get_author_base_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str | None = None,
    ) -> Response[GwApiAuthorGetAuthorBaseInfoV1Data]:
        """Author Base Info (v1).

        Returns the basic profile of one author on the marketplace.

        Args:
            o_author_id: ID that identifies the author.
            platform: Kind of content the author is looked up for. The vendor's default is `SHORT_VIDEO`.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            The response. Its `data` is `GwApiAuthorGetAuthorBaseInfoV1Data`, inferred from examples.

        Source: `GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1`, <https://docs.justoneapi.com/openapi/douyin-xingtu-apis/author-base-info-v1-en.json>
        """
        return await self._call(GW_API_AUTHOR_GET_AUTHOR_BASE_INFO_V1, {"oAuthorId": o_author_id, "platform": platform})
