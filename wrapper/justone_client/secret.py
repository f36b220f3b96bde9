"""The token: it must travel in the URL, and must never be seen there. The only module that knows how to hide it."""

from __future__ import annotations

import logging
import os
import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from .errors import ConfigurationError

HIDDEN = "***"
PARAMETER = "token"
_SHORTEST = 8
_UNMISTAKABLE = 16
"""Characters from which on a token does not stand inside something longer by chance."""

_CUT = 4
"""Characters of a token's beginning that give it away at the end of a text that breaks off."""

_URL_SAFE = str.maketrans("+/", "-_")
_LOGGERS = (
    "httpx",
    *(f"httpcore.{part}" for part in ("connection", "http11", "http2", "proxy", "socks")),
    *(
        f"vcr.{part}"
        for part in ("request", "cassette", "matchers", "stubs", "stubs.aiohttp_stubs", "stubs.httpcore_stubs")
    ),
)


class Token:
    """A secret that does not show itself: not in `repr`, not in `str`, not in a pickle."""

    __slots__ = ("_pattern", "_query", "_spellings", "_value")

    def __init__(self, value: str | None) -> None:
        """Take the token, or `JUSTONEAPI_TOKEN` where it is None or empty.

        Raises:
            ConfigurationError: There is none, or it is shorter or holds other characters than any token.
        """
        secret = (value or os.environ.get("JUSTONEAPI_TOKEN") or "").strip()
        if not secret:
            raise ConfigurationError("no token: pass token=… or set JUSTONEAPI_TOKEN")
        if len(secret) < _SHORTEST or not (secret.isascii() and secret.isprintable()) or " " in secret:
            raise ConfigurationError("the token is too short or holds characters no token has; copy it again")
        self._value = secret
        # Whole words only: in data a short token may well stand inside something longer.
        escaped = quote(secret, safe="")
        self._query = f"{PARAMETER}={escaped}"
        in_base64 = (*_in_base64(secret), *_in_base64(escaped))
        self._spellings = tuple(dict.fromkeys((secret, escaped, *in_base64)))
        self._pattern = _pattern(secret, in_base64)
        _LOG_FILTER.hide(self)

    def reveal(self) -> str:
        """The secret itself, for the request and nothing else."""
        return self._value

    def reveal_in_query(self) -> str:
        """`token=` and the secret, as they stand in the request's URL and nowhere else."""
        return self._query

    def shown_by(self, text: str) -> bool:
        return bool(self.hide_in(text) != text)

    def hide_in(self, value: Any) -> Any:
        """Blot the token out of a text or JSON value: error pages and messages echo it."""
        match value:
            case str():
                return self._pattern.sub(HIDDEN, value) if self._may_show(value) else value
            case list():
                return [self.hide_in(item) for item in value]
            case dict():
                return {self.hide_in(name): self.hide_in(item) for name, item in value.items()}
            case _:
                return value

    def hide_in_part(self, text: str) -> str:
        """Blot the token out of a text that breaks off, perhaps in the middle of the token."""
        hidden: str = self.hide_in(text)
        for spelling in self._spellings:
            for length in range(len(spelling) - 1, _CUT - 1, -1):
                if hidden.endswith(spelling[:length]):
                    return hidden[:-length] + HIDDEN
        return hidden

    def _may_show(self, text: str) -> bool:
        """Find out at once, as a rule, that there is nothing to hide."""
        return "%" in text or any(each in text for each in self._spellings)

    def __repr__(self) -> str:
        return f"Token({HIDDEN})"

    __str__ = __repr__

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("a token is not pickled; create the client where it is used, or set JUSTONEAPI_TOKEN there")


def _in_base64(secret: str) -> Iterator[str]:
    """Write what a text that holds the secret has in common in base64, wherever the secret begins in it."""
    for shift, start in enumerate((0, 2, 3)):  # bytes fall into threes in three ways
        encoded = b64encode(b"\0" * shift + secret.encode()).decode().rstrip("=")
        inner = encoded[start : len(encoded) - bool((shift + len(secret)) % 3)]
        yield inner
        yield inner.translate(_URL_SAFE)


def _pattern(secret: str, in_base64: Iterable[str]) -> re.Pattern[str]:
    """Match the secret however it is spelled: each character as itself, or escaped any number of times."""
    spelled = "".join(f"(?:{re.escape(each)}|%(?:25)*{ord(each):02x})" for each in secret)
    others = "|".join(map(re.escape, in_base64))
    if len(secret) >= _UNMISTAKABLE:
        return re.compile(f"(?i:{spelled})|{others}")
    # Whole words only: in data a short token may well stand inside something longer.
    begin = r"(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2})|(?<=\\[a-z])|(?<=\\x[0-9a-f]{2})|(?<=\\u[0-9a-f]{4}))"
    return re.compile(rf"{begin}(?i:{spelled})(?![A-Za-z0-9])|{others}")


class _LogFilter(logging.Filter):
    """Hides the tokens in use from the logs of httpx and httpcore, which at DEBUG show every header a server sends.

    A server that echoes the URL, in a redirect for instance, would put the token there.
    """

    def __init__(self) -> None:
        super().__init__()
        self._tokens: dict[str, Token] = {}

    def hide(self, token: Token) -> None:
        """Hide one more token from now on."""
        self._tokens[token.reveal()] = token
        for name in _LOGGERS:
            logging.getLogger(name).addFilter(self)  # a logger keeps a filter once, however often it is added

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        hidden = message
        for token in tuple(self._tokens.values()):
            hidden = token.hide_in(hidden)
        if hidden != message:
            record.msg, record.args = hidden, ()
        return True


_LOG_FILTER = _LogFilter()
