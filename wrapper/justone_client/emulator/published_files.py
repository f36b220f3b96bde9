"""Published definitions and whole documents, served byte by byte at the paths of the vendor's URLs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException
from starlette.responses import Response

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from starlette.requests import Request

    from .specs import PublishedFile


def published(files: Iterable[PublishedFile]) -> Callable[[Request], Awaitable[Response]]:
    """Return a handler that serves each file at the path of its URL, and HTTP 404 at any other path."""
    by_path = {file.url_path: file for file in files}

    async def handle(request: Request) -> Response:
        file = by_path.get(request.scope["path"])
        if file is None:
            raise HTTPException(404)
        headers = {"etag": file.etag}
        if _has_copy(request.headers.get("if-none-match", ""), file.etag):
            return Response(status_code=304, headers=headers)
        return Response(file.content, media_type="application/json", headers=headers)

    return handle


def _has_copy(if_none_match: str, etag: str) -> bool:
    """Return whether the client has this version of the file."""
    tags = [tag.strip().removeprefix("W/") for tag in if_none_match.split(",")]
    return tags == ["*"] or etag in tags
