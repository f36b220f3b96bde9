"""Bytes that leave on a connection: the token enters here, below every HTTP library, its hooks and its logs.

Libraries are given a stand-in for the token. It is replaced in the bytes themselves, which are known to have left from
then on. A proxy that is asked for a tunnel is told nothing of the request, so that does not count as sent.
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
"""Share of an attempt's time that may pass before anything is sent; its end is then known to have cost nothing."""

_IN_QUERY = f"{PARAMETER}={HIDDEN}"
_NOTHING = (b"", b"")


def stand_in(token: Token | None, *, in_form: bool) -> str:
    """Return what libraries are given in place of `token=…`; in a form it is as long, since lengths are announced."""
    if token is None or not in_form:
        return _IN_QUERY
    return f"{PARAMETER}={'*' * (len(token.reveal_in_query()) - len(PARAMETER) - 1)}"


@lru_cache(maxsize=16)
def _spelled(token: Token, in_form: bool) -> tuple[bytes, bytes]:
    """Return the bytes of a stand-in, and those to send in their place."""
    shown = stand_in(token, in_form=in_form)
    end = b"" if in_form else b" HTTP/1.1\r\n"
    return shown.encode() + end, token.reveal_in_query().encode() + end


class Outgoing:
    """The request that a connection sends at the moment; connections carry one at a time."""

    __slots__ = ("_before", "_deadline", "_in_form", "_method", "_received", "_revealed", "_shown")

    def __init__(self) -> None:
        self._method = b""
        self._shown = self._revealed = b""
        self._in_form = False
        self._before = 0.0
        self._deadline: Deadline | None = None
        self._received: Received | None = None

    def begin(self, request: Request, received: Received, deadline: Deadline) -> None:
        """Take the next request of the connection.

        Args:
            request: What is to be sent.
            received: Told when it is sent.
            deadline: Until when its first byte must have left, and until when it must be over.

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
        """Return the seconds left of the phase the request is in: until it must have left, then until its end.

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
