"""Endpoints under `/api/xiaohongshu`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import deprecated

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.errors import DeprecatedEndpointWarning

if TYPE_CHECKING:
    from justone_client.endpoints.response import Response

    from .get_user_v3 import GetUserV3Data
    from .get_user_v4 import GetUserV4Data

GET_USER_V3: Operation[GetUserV3Data] = Operation(
    name="xiaohongshu.get_user_v3",
    method="GET",
    path="/api/xiaohongshu/get-user/v3",
    summary="User Profile (v3).",
    parameters={"user_id": "userId"},
    data="justone_generated.api.xiaohongshu.get_user_v3",
    echo={"userId": ("data", "userid")},
)
GET_USER_V4: Operation[GetUserV4Data] = Operation(
    name="xiaohongshu.get_user_v4",
    method="GET",
    path="/api/xiaohongshu/get-user/v4",
    summary="User Profile (v4).",
    parameters={"user_id": "userId"},
    data="justone_generated.api.xiaohongshu.get_user_v4",
    echo={"userId": ("data", "userid")},
    deprecation="xiaohongshu.get_user_v4 is deprecated by Just One API. Use xiaohongshu.get_user_v3 instead.",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_USER_V3,
    GET_USER_V4,
)


class Xiaohongshu(Namespace):
    """Endpoints under `/api/xiaohongshu`.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_user_v3(self, *, user_id: str) -> Response[GetUserV3Data]:
        """User Profile (v3).

        Returns the profile of one Xiaohongshu user: IDs, profile details such as nickname, avatar and bio,
        and, where they are public, counts such as followers and likes.

        Common uses:
        - Finding creators or KOLs and keeping lists of them
        - Completing user records for analysis and reports
        - Watching how a creator's profile and counts change

        Args:
            user_id: ID that identifies one Xiaohongshu user.

        Returns:
            The response. Its `data` is `GetUserV3Data`, inferred from examples.

        Source: `GET /api/xiaohongshu/get-user/v3`, <https://docs.justoneapi.com/openapi/xiaohongshu-apis/user-profile-v3-en.json>
        """
        return self._call(GET_USER_V3, {"userId": user_id})

    @deprecated(
        "xiaohongshu.get_user_v4 is deprecated by Just One API. Use xiaohongshu.get_user_v3 instead.",
        category=DeprecatedEndpointWarning,
    )
    def get_user_v4(self, *, user_id: str) -> Response[GetUserV4Data]:
        """User Profile (v4).

        Deprecated. Use xiaohongshu.get_user_v3 instead.

        Looks up one Xiaohongshu user and returns the profile: the various user IDs, details such as nickname,
        avatar and bio, and, where they are public, counts such as followers and likes.

        Common uses:
        - Finding creators or KOLs and listing them
        - Completing user records for analysis and reports
        - Tracking how a creator's profile and counts change over time

        Args:
            user_id: ID that identifies one Xiaohongshu user.

        Returns:
            The response. Its `data` is `GetUserV4Data`, inferred from examples.

        Source: `GET /api/xiaohongshu/get-user/v4`, <https://docs.justoneapi.com/openapi/xiaohongshu-apis/user-profile-v4-zh.json>
        """
        return self._call(GET_USER_V4, {"userId": user_id})


class AsyncXiaohongshu(AsyncNamespace):
    """Endpoints under `/api/xiaohongshu`.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_user_v3(self, *, user_id: str) -> Response[GetUserV3Data]:
        """User Profile (v3).

        Returns the profile of one Xiaohongshu user: IDs, profile details such as nickname, avatar and bio,
        and, where they are public, counts such as followers and likes.

        Common uses:
        - Finding creators or KOLs and keeping lists of them
        - Completing user records for analysis and reports
        - Watching how a creator's profile and counts change

        Args:
            user_id: ID that identifies one Xiaohongshu user.

        Returns:
            The response. Its `data` is `GetUserV3Data`, inferred from examples.

        Source: `GET /api/xiaohongshu/get-user/v3`, <https://docs.justoneapi.com/openapi/xiaohongshu-apis/user-profile-v3-en.json>
        """
        return await self._call(GET_USER_V3, {"userId": user_id})

    @deprecated(
        "xiaohongshu.get_user_v4 is deprecated by Just One API. Use xiaohongshu.get_user_v3 instead.",
        category=DeprecatedEndpointWarning,
    )
    async def get_user_v4(self, *, user_id: str) -> Response[GetUserV4Data]:
        """User Profile (v4).

        Deprecated. Use xiaohongshu.get_user_v3 instead.

        Looks up one Xiaohongshu user and returns the profile: the various user IDs, details such as nickname,
        avatar and bio, and, where they are public, counts such as followers and likes.

        Common uses:
        - Finding creators or KOLs and listing them
        - Completing user records for analysis and reports
        - Tracking how a creator's profile and counts change over time

        Args:
            user_id: ID that identifies one Xiaohongshu user.

        Returns:
            The response. Its `data` is `GetUserV4Data`, inferred from examples.

        Source: `GET /api/xiaohongshu/get-user/v4`, <https://docs.justoneapi.com/openapi/xiaohongshu-apis/user-profile-v4-zh.json>
        """
        return await self._call(GET_USER_V4, {"userId": user_id})
