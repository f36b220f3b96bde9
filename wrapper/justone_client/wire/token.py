"""The token: it is sent in the URL and never shown. Only this module knows how to hide it."""

from __future__ import annotations

import contextlib
import logging
import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from json import detect_encoding
from typing import Any, TypeVar
from urllib.parse import quote

from justone_client.errors import ConfigurationError

from .token_sources import found_token

T = TypeVar("T")

HIDDEN = "***"
PARAMETER = "token"
NO_TOKEN = "none-needed"  # noqa: S105 - a text
"""The text in place of the token in a client that sends none, as with a ping."""

_SHORTEST = 8
_UNMISTAKABLE = 16
"""Characters of a token that does not occur inside a longer word by chance."""

_CUT = 4
"""Characters of a token's beginning that are hidden at the end of a truncated text."""

_SHORTEST_PASSWORD = 6
"""Characters of a proxy's password that is searched for; shorter ones occur in texts by chance."""

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
    """A secret that `repr`, `str` and pickles do not show."""

    __slots__ = ("_query", "_search", "_value")

    def __init__(self, value: str | None) -> None:
        """Take the token; default: the first one that `token_sources` finds.

        Raises:
            ConfigurationError: There is no token, or it is too short or holds characters that tokens do not have; or
                the command that prints it fails.
        """
        secret = (value or found_token()).strip()
        if not secret:
            raise ConfigurationError("no token: pass token=… or set JUSTONEAPI_TOKEN")
        if len(secret) < _SHORTEST or not (secret.isascii() and secret.isprintable()) or " " in secret:
            raise ConfigurationError("the token is too short or holds characters no token has; copy it again")
        self._value = secret
        escaped = quote(secret, safe="")
        self._query = f"{PARAMETER}={escaped}"
        self._search = _Search(secret, escaped)
        _LOG_FILTER.hide(self)

    def reveal(self) -> str:
        """Return the secret itself, for the request only."""
        return self._value

    def reveal_in_query(self) -> str:
        """Return `token=` and the secret, for the URL of the request only."""
        return self._query

    def shown_by(self, text: str) -> bool:
        return bool(self.hide_in(text) != text)

    def hide_in(self, value: Any) -> Any:
        """Hide the token in a text or JSON value: error pages and messages echo it."""
        match value:
            case str():
                is_clean = not self.may_be_in(value.encode("utf-8", "surrogatepass"))
                return value if is_clean else self._search.hide_in(_without_passwords(value))
            case list():
                return [self.hide_in(item) for item in value]
            case dict():
                return {self.hide_in(name): self.hide_in(item) for name, item in value.items()}
            case _:
                return value

    def hide_in_part(self, text: str) -> str:
        """Hide the token in a truncated text, which may end in the middle of the token."""
        hidden: str = self.hide_in(text)
        for spelling in self._search.spellings:
            for length in range(len(spelling) - 1, _CUT - 1, -1):
                if hidden[-length:].lower() == spelling[:length]:
                    return hidden[:-length] + HIDDEN
        return hidden

    def hide_in_bytes(self, body: bytes, *, is_cut: bool) -> bytes:
        """Hide the token in a body, in UTF-16, UTF-32 or any encoding that contains ASCII.

        Args:
            body: The body.
            is_cut: Whether it is truncated, perhaps in the middle of the token.
        """
        hide = self.hide_in_part if is_cut else self.hide_in
        for encoding in (detect_encoding(body), "latin-1"):
            with contextlib.suppress(UnicodeDecodeError):
                text = body.decode(encoding)
                hidden: str = hide(text)
                return body if hidden == text else hidden.encode(encoding)
        return body

    def may_be_in(self, text: bytes) -> bool:
        """Return False if no secret is in a text in UTF-8 or like it, in any spelling; quick for most texts."""
        if b"\0" in text:  # perhaps UTF-16
            return True
        lower = text.lower()
        return any(search.may_find_in(lower) for search in (self._search, *_passwords.values()))

    def __repr__(self) -> str:
        return f"Token({HIDDEN})"

    __str__ = __repr__

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("tokens cannot be pickled; create the client where it is used, or set JUSTONEAPI_TOKEN there")


class _Search:
    """The search for a secret: a quick one in bytes, and an exact one in texts.

    Attributes:
        spellings: The secret in lower case, as it is, escaped, and in base64.
    """

    __slots__ = ("_escapes", "_is_ascii", "_pattern", "_traces", "spellings")

    def __init__(self, secret: str, escaped: str = "") -> None:
        in_base64 = tuple(each for text in (secret, escaped) if text for each in _in_base64(text))
        plain = filter(None, (secret, escaped, *in_base64))
        self.spellings = tuple(dict.fromkeys(each.lower() for each in plain))
        self._is_ascii = secret.isascii()
        self._traces = tuple(each.encode() for each in self.spellings)
        self._escapes = tuple(re.compile(f"{begin}(?:25|{_codes(secret)})".encode()) for begin in ("%", r"\\u00"))
        self._pattern = _pattern(secret, in_base64)

    def may_find_in(self, lower: bytes) -> bool:
        """Return False if the secret is not in a text in lower case; quick for most texts."""
        if not self._is_ascii:  # bytes have lower case for ASCII only
            return True
        return any(each in lower for each in self._traces) or any(each.search(lower) for each in self._escapes)

    def hide_in(self, text: str) -> str:
        """Hide the secret in a text."""
        return self._pattern.sub(HIDDEN, text)


def _in_base64(secret: str) -> Iterator[str]:
    """Return the parts that any text with the secret has in base64, wherever the secret begins."""
    for shift, start in enumerate((0, 2, 3)):  # base64 encodes groups of three bytes
        encoded = b64encode(b"\0" * shift + secret.encode()).decode().rstrip("=")
        inner = encoded[start : len(encoded) - bool((shift + len(secret)) % 3)]
        yield inner
        yield inner.translate(_URL_SAFE)


def _cases(text: str) -> str:
    """Return the characters of a text in both cases."""
    return "".join(dict.fromkeys(text.lower() + text.upper()))


def _codes(text: str) -> str:
    """Return an expression for the hexadecimal codes of the characters of a text in both cases."""
    return "|".join(f"{ord(each):02x}" for each in _cases(text))


def _pattern(secret: str, in_base64: Iterable[str]) -> re.Pattern[str]:
    """Match the secret in any case and spelling: each character as itself, or escaped as in URLs or JSON."""
    spelled = "".join(rf"(?:[{re.escape(_cases(each))}]|(?:%(?:25)*|\\u00)(?i:{_codes(each)}))" for each in secret)
    if len(secret) < _UNMISTAKABLE:
        # Whole words only: in data a short token may well stand inside something longer.
        begin = r"(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2})|(?<=\\[a-z])|(?<=\\x[0-9a-f]{2})|(?<=\\u[0-9a-f]{4}))"
        spelled = rf"{begin}{spelled}(?![A-Za-z0-9])"
    first = re.escape(_cases("".join(each[0] for each in (secret, *in_base64))))
    others = "|".join(map(re.escape, in_base64))
    return re.compile(rf"(?=[%\\{first}])(?:{spelled}|(?i:{others}))")  # the look ahead makes the search much faster


class _LogFilter(logging.Filter):
    """Hides the tokens in use from the logs of httpx and httpcore, which at DEBUG show every header a server sends.

    A server that echoes the URL, in a redirect for instance, would put the token there.
    """

    def __init__(self) -> None:
        super().__init__()
        self._tokens: dict[str, Token] = {}

    def hide(self, token: Token) -> None:
        """Hide a further token."""
        self._tokens[token.reveal()] = token
        for name in _LOGGERS:
            logging.getLogger(name).addFilter(self)  # adding a filter again has no effect

    def hide_in(self, value: Any) -> Any:
        """Replace all tokens in a text or JSON value."""
        for token in tuple(self._tokens.values()):
            value = token.hide_in(value)
        return value

    def hide_in_bytes(self, body: bytes) -> bytes:
        """Replace all tokens in a body."""
        for token in tuple(self._tokens.values()):
            body = token.hide_in_bytes(body, is_cut=False) if token.may_be_in(body) else body
        return body

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        hidden = self.hide_in(message)
        if hidden != message:
            record.msg, record.args = hidden, ()
        return True


_LOG_FILTER = _LogFilter()


def hide_known(value: T) -> T:
    """Hide all tokens of this process in a text or JSON value, wherever they came from."""
    hidden: T = _LOG_FILTER.hide_in(value)
    return hidden


def hide_known_in_bytes(body: bytes) -> bytes:
    """Hide all tokens of this process in a body."""
    return _LOG_FILTER.hide_in_bytes(body)


_passwords: dict[str, _Search] = {}
"""The searches for the passwords of proxies in use, by the texts that they find."""


def hide_password(user: str, password: str) -> None:
    """Hide the password of a proxy in all texts in which a token is hidden: proxies echo requests, too."""
    for text in (f"{user}:{password}", password):
        if len(text) >= _SHORTEST_PASSWORD:
            _passwords[text] = _Search(text)


def _without_passwords(text: str) -> str:
    for search in tuple(_passwords.values()):
        text = search.hide_in(text)
    return text
