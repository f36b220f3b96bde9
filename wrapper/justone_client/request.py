"""One request, in no HTTP library's terms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .secret import Token


class Request:
    """What is to be sent, once.

    Attributes:
        method: HTTP method.
        url: Where to, without the token.
        headers: Header fields.
        body: The body; None for none. Of a form it holds the token.
        token: What goes into the query besides; None where it travels elsewhere, or not at all.
    """

    __slots__ = ("body", "headers", "method", "token", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        *,
        body: bytes | None = None,
        token: Token | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.token = token

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.url.partition('?')[0]}>"
