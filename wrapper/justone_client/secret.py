"""The token: it must travel in the URL, and must never be seen there. The only module that knows how to hide it."""

from __future__ import annotations

import logging
import os
import re
from typing import Any
from urllib.parse import quote

from .errors import ConfigurationError

HIDDEN = "***"
PARAMETER = "token"
_SHORTEST = 8
_LOGGERS = ("httpx", *(f"httpcore.{part}" for part in ("connection", "http11", "http2", "proxy", "socks")))


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
        self._spellings = tuple({secret, escaped})
        words = "|".join(map(re.escape, sorted(self._spellings)))
        self._pattern = re.compile(rf"(?<![A-Za-z0-9])(?:{words})(?![A-Za-z0-9])")
        _LOG_FILTER.hide(self)

    def reveal(self) -> str:
        """The secret itself, for the request and nothing else."""
        return self._value

    def reveal_in_query(self) -> str:
        """`token=` and the secret, as they stand in the request's URL and nowhere else."""
        return self._query

    def shown_by(self, text: str) -> bool:
        return self._pattern.search(text) is not None

    def hide_in(self, value: Any) -> Any:
        """Blot the token out of a text or JSON value: error pages and messages echo it."""
        match value:
            case str():
                return self._pattern.sub(HIDDEN, value) if any(each in value for each in self._spellings) else value
            case list():
                return [self.hide_in(item) for item in value]
            case dict():
                return {self.hide_in(name): self.hide_in(item) for name, item in value.items()}
            case _:
                return value

    def __repr__(self) -> str:
        return f"Token({HIDDEN})"

    __str__ = __repr__

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("a token is not pickled; create the client where it is used, or set JUSTONEAPI_TOKEN there")


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
