"""One request, in no HTTP library's terms and without the token, which is put in as late as possible."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from justone_client.environment import Environment

    from .token import Token


class Request:
    """One request to be sent once.

    Attributes:
        environment: Where it goes: proxy and TLS depend on it.
        method: HTTP method.
        url: The URL without the token.
        headers: Header fields.
        body: The body without the token; None for none.
        token: The token to send; None for none.
        token_in_form: Whether the token is the last field of the body, rather than the last parameter of the query.
    """

    __slots__ = ("body", "environment", "headers", "method", "token", "token_in_form", "url")

    def __init__(
        self,
        environment: Environment,
        method: str,
        url: str,
        headers: Mapping[str, str],
        *,
        body: bytes | None = None,
        token: Token | None = None,
        token_in_form: bool = False,
    ) -> None:
        self.environment = environment
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.token = token
        self.token_in_form = token_in_form

    def with_token(self, text: str) -> tuple[str, bytes | None]:
        """Return URL and body with the parameter of the token, `token=…`; `text` may be a placeholder."""
        if self.token is None:
            return self.url, self.body
        if self.token_in_form:
            return self.url, b"&".join(filter(None, (self.body, text.encode())))
        return f"{self.url}{'&' if '?' in self.url else '?'}{text}", self.body

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.url.partition('?')[0]}>"
