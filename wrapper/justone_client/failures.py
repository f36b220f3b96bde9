"""What it means that sending raised: which of our errors it is, and whether the server may have seen the request."""

from __future__ import annotations

from typing import NamedTuple

import httpx

from .errors import (
    ConnectionFailedError,
    ConnectionLostError,
    HTTPStatusError,
    JustOneError,
    MalformedResponseError,
    RequestTimeoutError,
)


class Explanation(NamedTuple):
    """An error class, what to tell people, and whether the request may have reached the server."""

    error: type[JustOneError]
    message: str
    sent: bool


_NOT_IN_TIME = Explanation(RequestTimeoutError, "no connection in time; nothing was sent", sent=False)
_NO_ANSWER = Explanation(
    RequestTimeoutError, "no whole answer in time; check your balance before you repeat the call", sent=True
)
_NO_CONNECTION = Explanation(ConnectionFailedError, "no connection; nothing was sent", sent=False)
_DAMAGED = Explanation(MalformedResponseError, "the answer is compressed and damaged", sent=True)
_HOOK = Explanation(HTTPStatusError, "a hook of your HTTP client turned the answer down", sent=True)
_BROKEN = Explanation(
    ConnectionLostError, "the connection broke; check your balance before you repeat the call", sent=True
)


def explain(error: Exception) -> Explanation:
    """Explain what an httpx client raised."""
    match error:
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return _NOT_IN_TIME
        case httpx.TimeoutException() | TimeoutError():
            return _NO_ANSWER
        case httpx.ConnectError() | httpx.ProxyError() | httpx.UnsupportedProtocol() | httpx.InvalidURL():
            return _NO_CONNECTION
        case httpx.DecodingError():
            return _DAMAGED
        case httpx.HTTPStatusError():
            return _HOOK
        case _:
            return _BROKEN
