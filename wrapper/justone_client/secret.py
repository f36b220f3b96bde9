"""The token: it must travel in the URL, and must never be seen there. The only module that knows how to hide it."""

from __future__ import annotations

import os
import re
from typing import Any
from urllib.parse import quote

import httpx

from .errors import ConfigurationError

HIDDEN = "***"
PARAMETER = "token"
_IN_URL = re.compile(rf"(?<=[?&]{PARAMETER}=)[^&#]*")


class Token:
    """A secret that does not show itself: not in `repr`, not in `str`, not in a pickle."""

    __slots__ = ("_value",)

    def __init__(self, value: str | None) -> None:
        """Take the token, or `JUSTONEAPI_TOKEN` where it is None or empty.

        Raises:
            ConfigurationError: There is none, or it holds blanks, line breaks or letters no token has.
        """
        secret = (value or os.environ.get("JUSTONEAPI_TOKEN") or "").strip()
        if not secret:
            raise ConfigurationError("no token: pass token=… or set JUSTONEAPI_TOKEN")
        if not (secret.isascii() and secret.isprintable()) or " " in secret:
            raise ConfigurationError("the token holds blanks or characters no token has; copy it again")
        self._value = secret

    def reveal(self) -> str:
        """The secret itself, for the request and nothing else."""
        return self._value

    def add_to(self, url: httpx.URL) -> SecretURL:
        text = str(url)
        separator = "&" if url.query else "?"
        return SecretURL(f"{text}{separator}{PARAMETER}={quote(self._value, safe='')}")

    def hide_in(self, body: bytes) -> bytes:
        """Blot the token out of an answer that echoes it, as error pages of proxies do."""
        return body.replace(self._value.encode(), HIDDEN.encode())

    def hide_in_text(self, text: str) -> str:
        return text.replace(self._value, HIDDEN)

    def __repr__(self) -> str:
        return f"Token({HIDDEN})"

    __str__ = __repr__

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("a token is not pickled; create the client where it is used, or set JUSTONEAPI_TOKEN there")


class SecretURL(httpx.URL):
    """A URL that sends its token and never shows it.

    httpx logs each request's URL, puts it into exceptions and into `repr`; all of these go through `str`, while the
    connection reads the raw path.
    """

    def __str__(self) -> str:
        return _IN_URL.sub(HIDDEN, super().__str__())

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"

    def copy_with(self, **kwargs: Any) -> SecretURL:
        return SecretURL(super().copy_with(**kwargs))
