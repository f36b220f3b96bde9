"""A request as the transports of httpx take it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import httpx

from justone_client.wire.request import Request
from justone_client.wire.token import HIDDEN, PARAMETER, Token

from .outgoing import placeholder

_IN_URL = re.compile(rf"(?<=[?&]{PARAMETER}=)[^&#]*")


class SecretURL(httpx.URL):
    """A URL that sends its token, and hides it wherever the URL is written as text.

    httpx logs the URL of each request and puts it into exceptions and `repr`; all of these use `str`, while the
    connection reads the raw path. Code that takes the URL apart (`raw_path`, `params`) does get the token.
    """

    @classmethod
    def with_token(cls, url: httpx.URL, token: Token) -> SecretURL:
        """Add the token to a URL."""
        text = str(url)
        return cls(f"{text}{'&' if '?' in text else '?'}{token.reveal_in_query()}")

    def __str__(self) -> str:
        return _IN_URL.sub(HIDDEN, super().__str__())

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"

    def copy_with(self, **kwargs: Any) -> SecretURL:
        return SecretURL(super().copy_with(**kwargs))


class SentRequest(httpx.Request):
    """A request that goes to a transport as it is: its headers are built once for all requests without a body."""

    def __init__(
        self, request: Request, timeout: Mapping[str, float], *, is_shown: bool = False, trace: Any = None
    ) -> None:
        """Build the request.

        Args:
            request: What to send.
            timeout: Seconds for each phase.
            is_shown: Whether it holds the token itself, for a transport that was passed in, or a placeholder.
            trace: The extension of that name.
        """
        token = (
            request.token.reveal_in_query()
            if is_shown and request.token
            else placeholder(request.token, in_form=request.token_in_form)
        )
        url, body = request.with_token(token)
        self.method = request.method
        self.url = SecretURL(url)
        self.extensions = {"timeout": timeout} if trace is None else {"timeout": timeout, "trace": trace}
        self.stream = httpx.ByteStream(body or b"")
        self.read()
        host = self.url.netloc.decode()
        if body is None:
            self.headers = _bodiless(host, tuple(request.headers.items()))
        else:
            self.headers = httpx.Headers({"Host": host, **request.headers, "Content-Length": str(len(body))})


@lru_cache(maxsize=64)
def _bodiless(host: str, headers: tuple[tuple[str, str], ...]) -> httpx.Headers:
    """Return the headers of requests without a body, which are equal for one host."""
    return httpx.Headers({"Host": host, **dict(headers)})
