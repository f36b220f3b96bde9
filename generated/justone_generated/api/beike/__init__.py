"""Endpoints under `/api/beike`."""

from __future__ import annotations

from typing import Any

from typing_extensions import deprecated

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response
from justone_client.errors import DeprecatedEndpointWarning

COMMUNITY_LIST_V1: Operation[Any] = Operation(
    name="beike.community_list_v1",
    method="GET",
    path="/api/beike/community/list/v1",
    summary="Residential communities of a city (v1, 城市小区列表).",
    parameters={"city_id": "cityId", "condition": "condition", "limit_offset": "limitOffset"},
    paging=Paging(step={"limitOffset": 20}, first={"limitOffset": 0}),
    deprecation="beike.community_list_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="beike_community_list",
)
ERSHOUFANG_DETAIL_V1: Operation[Any] = Operation(
    name="beike.ershoufang_detail_v1",
    method="GET",
    path="/api/beike/ershoufang/detail/v1",
    summary="Second-hand home details (v1, 二手房详情).",
    parameters={"city_id": "cityId", "house_code": "houseCode"},
    deprecation="beike.ershoufang_detail_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="beike_ershoufang_detail",
)
GET_ERSHOUFANG_LIST_V1: Operation[Any] = Operation(
    name="beike.get_ershoufang_list_v1",
    method="GET",
    path="/api/beike/get-ershoufang-list/v1",
    summary="Second-hand homes of a city (v1, 二手房列表).",
    parameters={"city_id": "cityId", "condition": "condition", "offset": "offset"},
    paging=Paging(step={"offset": 20}, first={"offset": 0}),
    deprecation="beike.get_ershoufang_list_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="beike_get_ershoufang_list",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    COMMUNITY_LIST_V1,
    ERSHOUFANG_DETAIL_V1,
    GET_ERSHOUFANG_LIST_V1,
)


class Beike(Namespace):
    """Endpoints under `/api/beike`.

    Second-hand homes and residential communities of Beike, by city.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    @deprecated(
        "beike.community_list_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def community_list_v1(
        self, *, city_id: str, condition: str | None = None, limit_offset: int | None = None
    ) -> Response[Any]:
        """Residential communities of a city (v1, 城市小区列表).

        Deprecated. The vendor names no replacement.

        Returns the residential communities of a city, page by page.

        Args:
            city_id: Numeric id of the city on Beike.
            condition: Filter for the communities; empty for no filter. The vendor does not document its
                format.
            limit_offset: Number of entries to skip: 0, 20, 40 and so on. The vendor's default is `0`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/beike/community/list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(COMMUNITY_LIST_V1, {"cityId": city_id, "condition": condition, "limitOffset": limit_offset})

    @deprecated(
        "beike.community_list_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_community_list_v1(
        self, *, city_id: str, condition: str | None = None, limit_offset: int | None = None, max_pages: int
    ) -> Pages[Any]:
        """Iterate over the pages of `community_list_v1`; each is a response of it.

        The other arguments are those of `community_list_v1`; `limit_offset` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            COMMUNITY_LIST_V1, {"cityId": city_id, "condition": condition, "limitOffset": limit_offset}, max_pages
        )

    @deprecated(
        "beike.ershoufang_detail_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def ershoufang_detail_v1(self, *, city_id: str, house_code: str) -> Response[Any]:
        """Second-hand home details (v1, 二手房详情).

        Deprecated. The vendor names no replacement.

        Returns the details of one second-hand home by its house code.

        Args:
            city_id: Numeric id of the city on Beike.
            house_code: House code, from the list of second-hand homes.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/beike/ershoufang/detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(ERSHOUFANG_DETAIL_V1, {"cityId": city_id, "houseCode": house_code})

    @deprecated(
        "beike.get_ershoufang_list_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_ershoufang_list_v1(
        self, *, city_id: str, condition: str | None = None, offset: int | None = None
    ) -> Response[Any]:
        """Second-hand homes of a city (v1, 二手房列表).

        Deprecated. The vendor names no replacement.

        Returns the second-hand homes of a city, page by page. Filter them by district, price or layout.

        Args:
            city_id: Numeric id of the city on Beike.
            condition: Filter for district, price or layout; empty for no filter. The vendor does not
                document its format.
            offset: Number of entries to skip: 0, 20, 40 and so on. The vendor's default is `0`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/beike/get-ershoufang-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_ERSHOUFANG_LIST_V1, {"cityId": city_id, "condition": condition, "offset": offset})

    @deprecated(
        "beike.get_ershoufang_list_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_get_ershoufang_list_v1(
        self, *, city_id: str, condition: str | None = None, offset: int | None = None, max_pages: int
    ) -> Pages[Any]:
        """Iterate over the pages of `get_ershoufang_list_v1`; each is a response of it.

        The other arguments are those of `get_ershoufang_list_v1`; `offset` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_ERSHOUFANG_LIST_V1, {"cityId": city_id, "condition": condition, "offset": offset}, max_pages
        )


class AsyncBeike(AsyncNamespace):
    """Endpoints under `/api/beike`.

    Second-hand homes and residential communities of Beike, by city.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    @deprecated(
        "beike.community_list_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def community_list_v1(
        self, *, city_id: str, condition: str | None = None, limit_offset: int | None = None
    ) -> Response[Any]:
        """Residential communities of a city (v1, 城市小区列表).

        Deprecated. The vendor names no replacement.

        Returns the residential communities of a city, page by page.

        Args:
            city_id: Numeric id of the city on Beike.
            condition: Filter for the communities; empty for no filter. The vendor does not document its
                format.
            limit_offset: Number of entries to skip: 0, 20, 40 and so on. The vendor's default is `0`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/beike/community/list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            COMMUNITY_LIST_V1, {"cityId": city_id, "condition": condition, "limitOffset": limit_offset}
        )

    @deprecated(
        "beike.community_list_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_community_list_v1(
        self, *, city_id: str, condition: str | None = None, limit_offset: int | None = None, max_pages: int
    ) -> AsyncPages[Any]:
        """Iterate over the pages of `community_list_v1`; each is a response of it.

        The other arguments are those of `community_list_v1`; `limit_offset` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            COMMUNITY_LIST_V1, {"cityId": city_id, "condition": condition, "limitOffset": limit_offset}, max_pages
        )

    @deprecated(
        "beike.ershoufang_detail_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def ershoufang_detail_v1(self, *, city_id: str, house_code: str) -> Response[Any]:
        """Second-hand home details (v1, 二手房详情).

        Deprecated. The vendor names no replacement.

        Returns the details of one second-hand home by its house code.

        Args:
            city_id: Numeric id of the city on Beike.
            house_code: House code, from the list of second-hand homes.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/beike/ershoufang/detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(ERSHOUFANG_DETAIL_V1, {"cityId": city_id, "houseCode": house_code})

    @deprecated(
        "beike.get_ershoufang_list_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_ershoufang_list_v1(
        self, *, city_id: str, condition: str | None = None, offset: int | None = None
    ) -> Response[Any]:
        """Second-hand homes of a city (v1, 二手房列表).

        Deprecated. The vendor names no replacement.

        Returns the second-hand homes of a city, page by page. Filter them by district, price or layout.

        Args:
            city_id: Numeric id of the city on Beike.
            condition: Filter for district, price or layout; empty for no filter. The vendor does not
                document its format.
            offset: Number of entries to skip: 0, 20, 40 and so on. The vendor's default is `0`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/beike/get-ershoufang-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_ERSHOUFANG_LIST_V1, {"cityId": city_id, "condition": condition, "offset": offset})

    @deprecated(
        "beike.get_ershoufang_list_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_get_ershoufang_list_v1(
        self, *, city_id: str, condition: str | None = None, offset: int | None = None, max_pages: int
    ) -> AsyncPages[Any]:
        """Iterate over the pages of `get_ershoufang_list_v1`; each is a response of it.

        The other arguments are those of `get_ershoufang_list_v1`; `offset` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_ERSHOUFANG_LIST_V1, {"cityId": city_id, "condition": condition, "offset": offset}, max_pages
        )
