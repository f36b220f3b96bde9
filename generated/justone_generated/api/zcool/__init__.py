"""Endpoints under `/api/zcool`."""

from __future__ import annotations

from typing import Any

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.response import Response

SEARCH_IMAGE_V1: Operation[Any] = Operation(
    name="zcool.search_image_v1",
    method="GET",
    path="/api/zcool/search-image/v1",
    summary="Image search (v1, 图片搜索).",
    parameters={"keyword": "keyword", "limit": "limit", "start_page": "startPage", "max_pages": "maxPages"},
)

OPERATIONS: tuple[Operation[Any], ...] = (SEARCH_IMAGE_V1,)


class Zcool(Namespace):
    """Endpoints under `/api/zcool`.

    Image search of ZCOOL, a site for designers.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def search_image_v1(
        self, *, keyword: str, limit: str | None = None, start_page: str | None = None, max_pages: str | None = None
    ) -> Response[Any]:
        """Image search (v1, 图片搜索).

        Searches the images of ZCOOL by keyword. One call can read several pages.

        Args:
            keyword: Words to search for.
            limit: Maximum number of images.
            start_page: Page to start from.
            max_pages: Maximum number of pages to read.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/zcool/search-image/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_IMAGE_V1, {"keyword": keyword, "limit": limit, "startPage": start_page, "maxPages": max_pages}
        )


class AsyncZcool(AsyncNamespace):
    """Endpoints under `/api/zcool`.

    Image search of ZCOOL, a site for designers.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def search_image_v1(
        self, *, keyword: str, limit: str | None = None, start_page: str | None = None, max_pages: str | None = None
    ) -> Response[Any]:
        """Image search (v1, 图片搜索).

        Searches the images of ZCOOL by keyword. One call can read several pages.

        Args:
            keyword: Words to search for.
            limit: Maximum number of images.
            start_page: Page to start from.
            max_pages: Maximum number of pages to read.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/zcool/search-image/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_IMAGE_V1, {"keyword": keyword, "limit": limit, "startPage": start_page, "maxPages": max_pages}
        )
