"""Bytes that leave on a connection: the token enters here, below every HTTP library, its hooks and its logs.

HTTP libraries get a placeholder for the token, which is replaced in the bytes themselves; from then on the request
counts as sent. A request to a proxy for a tunnel does not count, since it holds nothing of the call.
"""

from __future__ import annotations

import time
from functools import lru_cache
from typing import TYPE_CHECKING

from justone_client.wire.token import HIDDEN, PARAMETER, Token

if TYPE_CHECKING:
    from justone_client.wire.exchange import Received
    from justone_client.wire.request import Request
    from justone_client.wire.timing import Deadline

BEFORE_SENDING = 0.95
"""Share of an attempt's time for connecting; a time-out before its end is known to have cost nothing."""

_IN_QUERY = f"{PARAMETER}={HIDDEN}"
_NOTHING = (b"", b"")


def placeholder(token: Token | None, *, in_form: bool) -> str:
    """Return the placeholder for `token=…`; in a form it has the same length, since lengths are sent first."""
    if token is None or not in_form:
        return _IN_QUERY
    return f"{PARAMETER}={'*' * (len(token.reveal_in_query()) - len(PARAMETER) - 1)}"


@lru_cache(maxsize=16)
def _spelled(token: Token, in_form: bool) -> tuple[bytes, bytes]:
    """Return the bytes of the placeholder, and those to send in their place."""
    shown = placeholder(token, in_form=in_form)
    end = b"" if in_form else b" HTTP/1.1\r\n"
    return shown.encode() + end, token.reveal_in_query().encode() + end


class Outgoing:
    """The current request of a connection, which carries one at a time."""

    __slots__ = ("_before", "_deadline", "_in_form", "_method", "_received", "_revealed", "_shown")

    def __init__(self) -> None:
        self._method = b""
        self._shown = self._revealed = b""
        self._in_form = False
        self._before = 0.0
        self._deadline: Deadline | None = None
        self._received: Received | None = None

    def begin(self, request: Request, received: Received, deadline: Deadline) -> None:
        """Start the next request of the connection.

        Args:
            request: The request.
            received: Its response, which notes when the request is sent.
            deadline: The time-outs for its first byte and for its end.

        Raises:
            TimeoutError: No time is left.
        """
        self._method = f"{request.method} ".encode()
        self._received = received
        self._deadline = deadline
        self._before = time.monotonic() + min(deadline.connect, deadline.remaining() * BEFORE_SENDING)
        self._in_form = request.token_in_form
        self._shown, self._revealed = _NOTHING if request.token is None else _spelled(request.token, self._in_form)

    def leaving(self, data: bytes | bytearray | memoryview) -> bytes:
        """Return the bytes to send for those that a library sends."""
        data = data if isinstance(data, bytes) else bytes(data)
        if self._received is not None and not self._received.sent:
            if not data.startswith(self._method):
                return data  # to a proxy
            self._received.sent = True
        if not self._shown:
            return data
        if self._in_form and data.endswith(self._shown):
            revealed = data[: -len(self._shown)] + self._revealed
        elif not self._in_form:
            revealed = data.replace(self._shown, self._revealed, 1)
        else:
            return data
        self._shown = self._revealed = b""
        return revealed

    def left(self) -> float:
        """Return the seconds left for the phase of the request: until its first byte is sent, then until its end.

        Raises:
            TimeoutError: No time is left.
        """
        if self._received is None or self._deadline is None:
            raise TimeoutError("the connection carries no request")
        if self._received.sent:
            return self._deadline.remaining()
        left = self._before - time.monotonic()
        if left <= 0:
            raise TimeoutError("no connection in time")
        return left
