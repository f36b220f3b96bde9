"""Endpoints under `/api/toutiao`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation

if TYPE_CHECKING:
    from justone_client.endpoints.response import Response

    from .get_user_detail_v1 import GetUserDetailV1Data

GET_USER_DETAIL_V1: Operation[GetUserDetailV1Data] = Operation(
    name="toutiao.get_user_detail_v1",
    method="GET",
    path="/api/toutiao/get-user-detail/v1",
    summary="User Profile (v1).",
    parameters={"user_id": "userId"},
    data="justone_generated.api.toutiao.get_user_detail_v1",
    echo={"userId": ("data", "data", "user_id")},
)

OPERATIONS: tuple[Operation[Any], ...] = (GET_USER_DETAIL_V1,)


class Toutiao(Namespace):
    """Endpoints under `/api/toutiao`.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_user_detail_v1(self, *, user_id: str) -> Response[GetUserDetailV1Data]:
        """User Profile (v1).

        Looks up one Toutiao (Jinri Toutiao) account by its user ID and returns its full profile.

        The answer covers the user ID, nickname, avatar, self-description and verification status, along with
        the numbers of followers, accounts followed, likes received, and articles or videos published.

        Common uses:
        - Profiling influencers and studying their audience.
        - Following how a creator grows and performs.

        Args:
            user_id: ID that identifies one Toutiao user.

        Returns:
            The response. Its `data` is `GetUserDetailV1Data`, inferred from examples.

        Source: `GET /api/toutiao/get-user-detail/v1`, <https://docs.justoneapi.com/openapi/toutiao-apis/user-profile-v1-en.json>
        """
        return self._call(GET_USER_DETAIL_V1, {"userId": user_id})


class AsyncToutiao(AsyncNamespace):
    """Endpoints under `/api/toutiao`.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_user_detail_v1(self, *, user_id: str) -> Response[GetUserDetailV1Data]:
        """User Profile (v1).

        Looks up one Toutiao (Jinri Toutiao) account by its user ID and returns its full profile.

        The answer covers the user ID, nickname, avatar, self-description and verification status, along with
        the numbers of followers, accounts followed, likes received, and articles or videos published.

        Common uses:
        - Profiling influencers and studying their audience.
        - Following how a creator grows and performs.

        Args:
            user_id: ID that identifies one Toutiao user.

        Returns:
            The response. Its `data` is `GetUserDetailV1Data`, inferred from examples.

        Source: `GET /api/toutiao/get-user-detail/v1`, <https://docs.justoneapi.com/openapi/toutiao-apis/user-profile-v1-en.json>
        """
        return await self._call(GET_USER_DETAIL_V1, {"userId": user_id})
