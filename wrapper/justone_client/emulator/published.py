"""The vendor's definition URLs: the stored files, byte by byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException
from starlette.responses import Response

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from starlette.requests import Request

    from .specs import Definition


def published(definitions: Sequence[Definition]) -> Callable[[Request], Awaitable[Response]]:
    """Make a handler that knows the path of every definition's URL; any other path is an HTTP 404."""
    by_path = {definition.published_path: definition for definition in definitions}

    async def handle(request: Request) -> Response:
        definition = by_path.get(request.scope["path"])
        if definition is None:
            raise HTTPException(404)
        headers = {"etag": definition.etag}
        if _has_copy(request.headers.get("if-none-match", ""), definition.etag):
            return Response(status_code=304, headers=headers)
        return Response(definition.content, media_type="application/json", headers=headers)

    return handle


def _has_copy(if_none_match: str, etag: str) -> bool:
    tags = [tag.strip().removeprefix("W/") for tag in if_none_match.split(",")]
    return tags == ["*"] or etag in tags
