"""Endpoints under `/api/xiaohongshu-pgy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation

if TYPE_CHECKING:
    from justone_client.endpoints.response import Response

    from .api_solar_cooperator_user_blogger_user_id_v1 import ApiSolarCooperatorUserBloggerUserIdV1Data

API_SOLAR_COOPERATOR_USER_BLOGGER_USER_ID_V1: Operation[ApiSolarCooperatorUserBloggerUserIdV1Data] = Operation(
    name="xiaohongshu_pgy.api_solar_cooperator_user_blogger_user_id_v1",
    method="GET",
    path="/api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1",
    summary="User Blogger (v1).",
    parameters={"user_id": "userId"},
    data="justone_generated.api.xiaohongshu_pgy.api_solar_cooperator_user_blogger_user_id_v1",
    echo={"userId": ("data", "userId")},
)

OPERATIONS: tuple[Operation[Any], ...] = (API_SOLAR_COOPERATOR_USER_BLOGGER_USER_ID_V1,)


class XiaohongshuPgy(Namespace):
    """Endpoints under `/api/xiaohongshu-pgy`.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def api_solar_cooperator_user_blogger_user_id_v1(
        self, *, user_id: str
    ) -> Response[ApiSolarCooperatorUserBloggerUserIdV1Data]:
        """User Blogger (v1).

        Returns the marketplace profile of one blogger.

        Args:
            user_id: User ID of the blogger.

        Returns:
            The response. Its `data` is `ApiSolarCooperatorUserBloggerUserIdV1Data`, inferred from examples.

        Source: `GET /api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`, <https://docs.justoneapi.com/openapi/xiaohongshu-pgy-apis/user-blogger-v1-en.json>
        """
        return self._call(API_SOLAR_COOPERATOR_USER_BLOGGER_USER_ID_V1, {"userId": user_id})


class AsyncXiaohongshuPgy(AsyncNamespace):
    """Endpoints under `/api/xiaohongshu-pgy`.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def api_solar_cooperator_user_blogger_user_id_v1(
        self, *, user_id: str
    ) -> Response[ApiSolarCooperatorUserBloggerUserIdV1Data]:
        """User Blogger (v1).

        Returns the marketplace profile of one blogger.

        Args:
            user_id: User ID of the blogger.

        Returns:
            The response. Its `data` is `ApiSolarCooperatorUserBloggerUserIdV1Data`, inferred from examples.

        Source: `GET /api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`, <https://docs.justoneapi.com/openapi/xiaohongshu-pgy-apis/user-blogger-v1-en.json>
        """
        return await self._call(API_SOLAR_COOPERATOR_USER_BLOGGER_USER_ID_V1, {"userId": user_id})
